// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/worker/fontembedder.h"
#include "documents/worker/shapedtext.h"

#include <QColor>
#include <QPainter>
#include <QPainterPath>
#include <QPointF>
#include <QRectF>
#include <QTransform>

#include <optional>
#include <vector>

namespace parvis::documents
{

/// A colour as the PDF says it (1, 3 or 4 numbers: grey, RGB, CMYK), so that writing does not convert it.
struct Paint {
    std::vector<double> parts{0};

    [[nodiscard]] QByteArray fillOperator() const;
    [[nodiscard]] QByteArray strokeOperator() const;
    [[nodiscard]] QColor colour() const;
};

/// What one box of a field looks like, made once and then either written into a PDF or painted on a page image.
/// Points, y upward, the box's own lower left corner is 0, 0.
struct Picture {
    struct Shape {
        QPainterPath path;
        std::optional<Paint> fill;
        std::optional<Paint> stroke;
        double width = 1;
        std::vector<double> dashes;
    };
    struct Line {
        GlyphLine glyphs;
        QPointF origin; ///< start of the baseline
    };

    QSizeF size;
    QTransform matrix; ///< turns the picture into its box where the box stands on its side
    std::vector<Shape> shapes;
    QRectF clip; ///< of the lines
    std::vector<Line> lines;
    double fontSize = 0;
    Paint ink;
};

/// A form XObject's content; glyphs get their codes from FONTS.
[[nodiscard]] QByteArray toContent(const Picture &picture, FontEmbedder &fonts);

/// A form XObject of the picture, an indirect object of PDF.
[[nodiscard]] QPDFObjectHandle toFormObject(const Picture &picture, QPDF &pdf, FontEmbedder &fonts);

/// Paints into a painter whose user space is the picture's own (y upward).
void paint(const Picture &picture, QPainter &painter);

} // namespace parvis::documents
