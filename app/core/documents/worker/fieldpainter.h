// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/worker/textfit.h"
#include "documents/worker/widgetlook.h"

#include <QJsonObject>

#include <optional>

namespace parvis::documents
{

/// Handwriting: lines of points within WIDTH x HEIGHT, y downward from the top left, in any unit.
struct Strokes {
    QList<QPolygonF> lines;
    QSizeF size;

    /// Nothing where JSON is not {"strokes": [[[x, y], ...], ...], "width", "height"} with at least one point, at most
    /// 50,000, all finite.
    static std::optional<Strokes> parse(const QJsonValue &json);
};

struct PaintedText {
    Picture picture;
    bool overflow = false;
    QString unprintable;
};

/// Pictures of a field's boxes for a value.
class FieldPainter
{
public:
    explicit FieldPainter(FontSet &fonts) : m_fonts(fonts) {}

    [[nodiscard]] PaintedText text(const FormField &field, std::size_t widget, const QString &value) const;

    /// The entries of a list box with those of CHOSEN (indices) marked, beginning where the first of them shows.
    /// Overflow: a chosen entry is out of sight.
    [[nodiscard]] PaintedText list(const FormField &field, std::size_t widget, const QList<int> &chosen) const;

    /// A tick box or radio button; only for those without an appearance of their own.
    [[nodiscard]] Picture mark(const FormField &field, std::size_t widget, Qt::CheckState state) const;

    [[nodiscard]] Picture strokes(const FormField &field, std::size_t widget, const Strokes &strokes) const;

private:
    FontSet &m_fonts;
};

} // namespace parvis::documents
