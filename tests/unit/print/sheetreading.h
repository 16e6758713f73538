// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>
#include <QList>
#include <QRectF>
#include <QString>

namespace parvis::printtest
{

struct ReadWord {
    QString text;
    QRectF box; ///< points, from the top left of the page
};

struct ReadPage {
    QSizeF size; ///< points
    QList<ReadWord> words;

    /// All words without anything between them.
    [[nodiscard]] QString text() const;
};

/// The words of a PDF in reading order, by pdftotext. Empty where it is no PDF.
[[nodiscard]] QList<ReadPage> readWords(const QByteArray &pdf);

/// The pages drawn by pdftoppm in grey, DPI pixels an inch.
[[nodiscard]] QList<QImage> drawn(const QByteArray &pdf, int dpi);

/// The names of the fonts in the PDF, by pdffonts; those not embedded begin with "!".
[[nodiscard]] QStringList fontsOf(const QByteArray &pdf);

} // namespace parvis::printtest
