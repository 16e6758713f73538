// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace parvis::documents
{

enum class Paper {
    A4,     ///< 210 x 297 mm
    Roll80, ///< 80 mm roll, 72 mm printable, as long as the text needs
};

/// What a visitor takes home on paper. All texts are ready to be read, in his language.
struct ReceiptSheet {
    QString language; ///< BCP 47 tag; decides direction and fonts
    QString siteName;
    QString siteDetail; ///< address, telephone
    QString title;      ///< "Your request is stored"
    QString subject;    ///< the procedure
    QString referenceLabel;
    QString reference; ///< printed large; empty on a sheet without one
    QString dateLine;
    struct Block {
        QString title;
        QStringList lines;
        bool boxes = false;    ///< each line gets a box to tick (a checklist)
        bool numbered = false; ///< each line gets its number (steps, one after the other)
        QString code = {};     ///< what a square code below the lines says; empty = none
    };
    QList<Block> blocks;
    QString qrText; ///< what the square code says; empty = none
    QString footer;
};

/// The sheet as PDF, with our fonts embedded as subsets. Long sheets go on over more pages, numbered (A4), or get
/// longer (roll; above 3 m further pages). Empty texts and blocks take no room; too long words are broken; nothing is
/// cut off. Black on white. Smallest letters: 12 pt (A4), 9.5 pt (roll). Needs a QGuiApplication.
[[nodiscard]] QByteArray renderReceipt(const ReceiptSheet &sheet, Paper paper);

/// A QR code (ISO 18004, level M) of TEXT as a black and white PNG, MODULE pixels a module, with its quiet zone.
/// Empty when the text is longer than a code can hold.
[[nodiscard]] QByteArray qrPng(const QString &text, int module);

} // namespace parvis::documents
