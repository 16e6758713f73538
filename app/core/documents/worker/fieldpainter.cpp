// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/worker/fieldpainter.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace parvis::documents
{
namespace
{

Alignment alignmentOf(const FormField &field)
{
    switch (field.quadding) {
    case 0:
        return Alignment::Left;
    case 1:
        return Alignment::Centre;
    case 2:
        return Alignment::Right;
    default:
        return Alignment::Natural;
    }
}

QPainterPath polygon(std::initializer_list<QPointF> points, const QRectF &area)
{
    QPainterPath path;
    for (const QPointF &point : points) {
        const QPointF at(area.left() + point.x() * area.width(), area.top() + point.y() * area.height());
        if (path.elementCount() == 0)
            path.moveTo(at);
        else
            path.lineTo(at);
    }
    return path;
}

// The six marks a form can ask for by a character of the font Zapf Dingbats.
Picture::Shape markShape(char16_t sign, const QRectF &area, const Paint &ink)
{
    Picture::Shape shape;
    switch (sign) {
    case u'l':
        shape.path.addEllipse(area.center(), area.width() * 0.32, area.height() * 0.32);
        break;
    case u'8':
        shape.path = polygon({{0.15, 0.15}, {0.85, 0.85}}, area);
        shape.path.addPath(polygon({{0.15, 0.85}, {0.85, 0.15}}, area));
        break;
    case u'u':
        shape.path = polygon({{0.5, 0.1}, {0.9, 0.5}, {0.5, 0.9}, {0.1, 0.5}}, area);
        break;
    case u'n':
        shape.path.addRect(
            area.adjusted(area.width() * 0.18, area.height() * 0.18, -area.width() * 0.18, -area.height() * 0.18));
        break;
    case u'H':
        shape.path = polygon({{0.5, 0.95},
                              {0.61, 0.62},
                              {0.96, 0.62},
                              {0.68, 0.41},
                              {0.79, 0.07},
                              {0.5, 0.28},
                              {0.21, 0.07},
                              {0.32, 0.41},
                              {0.04, 0.62},
                              {0.39, 0.62}},
                             area);
        break;
    default:
        shape.path = polygon({{0.15, 0.5}, {0.4, 0.2}, {0.85, 0.85}}, area);
        break;
    }
    if (sign == u'l' || sign == u'u' || sign == u'n' || sign == u'H') {
        shape.fill = ink;
    } else {
        shape.stroke = ink;
        shape.width = std::max(0.8, area.width() * 0.12);
    }
    return shape;
}

QPainterPath smooth(const QPolygonF &points)
{
    QPainterPath path(points.first());
    if (points.size() == 1)
        path.lineTo(points.first() + QPointF(0.01, 0)); // a dot: round caps make it one
    for (int i = 1; i + 1 < points.size(); ++i)
        path.quadTo(points[i], (points[i] + points[i + 1]) / 2);
    if (points.size() > 1)
        path.lineTo(points.last());
    return path;
}

} // namespace

std::optional<Strokes> Strokes::parse(const QJsonValue &json)
{
    const QJsonObject object = json.toObject();
    Strokes strokes;
    strokes.size =
        QSizeF(object.value(QLatin1String("width")).toDouble(), object.value(QLatin1String("height")).toDouble());
    const auto sane = [](double value) { return std::isfinite(value) && std::abs(value) < 1e6; };
    if (!sane(strokes.size.width()) || !sane(strokes.size.height()) || strokes.size.isEmpty())
        return std::nullopt;
    int count = 0;
    for (const QJsonValue &stroke : object.value(QLatin1String("strokes")).toArray()) {
        QPolygonF line;
        for (const QJsonValue &value : stroke.toArray()) {
            const QJsonArray point = value.toArray();
            if (point.size() < 2 || !point[0].isDouble() || !point[1].isDouble() || !sane(point[0].toDouble()) ||
                !sane(point[1].toDouble()) || ++count > 50'000)
                return std::nullopt;
            line += QPointF(point[0].toDouble(), point[1].toDouble());
        }
        if (!line.isEmpty())
            strokes.lines += line;
    }
    return count > 0 ? std::optional(strokes) : std::nullopt;
}

PaintedText FieldPainter::text(const FormField &field, std::size_t widget, const QString &value) const
{
    const WidgetLook look = lookOf(field.widgets[widget], field);
    PaintedText painted{frameOf(look, field), false, {}};
    if (value.isEmpty())
        return painted;
    const ShapedText shaped(field.password ? QString(value.size(), u'*') : value, m_fonts);
    painted.unprintable = shaped.unprintable();
    const QRectF inside = look.inside();
    const double side = field.info.comb ? 0 : std::clamp(inside.width() * 0.05, 0.5, 2.0);
    const double end = field.info.multiline ? std::min(1.0, inside.height() * 0.05) : 0;
    TextBox box{inside.adjusted(side, end, -side, -end), look.fontSize, alignmentOf(field), field.info.multiline,
                field.info.comb ? field.info.maxLength.value_or(0) : 0};
    FittedText fitted = fitText(shaped, box);
    painted.overflow = fitted.overflow;
    painted.picture.clip = inside;
    painted.picture.fontSize = fitted.size;
    painted.picture.lines = std::move(fitted.lines);
    return painted;
}

PaintedText FieldPainter::list(const FormField &field, std::size_t widget, const QList<int> &chosen) const
{
    const WidgetLook look = lookOf(field.widgets[widget], field);
    PaintedText painted{frameOf(look, field), false, {}};
    const QStringList &entries = field.info.labels.isEmpty() ? field.info.options : field.info.labels;
    const QRectF inside = look.inside();
    double size = look.fontSize > 0 ? look.fontSize : 10;
    const int first = chosen.isEmpty() ? 0 : *std::min_element(chosen.begin(), chosen.end());
    const int last = chosen.isEmpty() ? 0 : *std::max_element(chosen.begin(), chosen.end());
    const double floor = std::min(size, 6.0);
    while ((last - first + 1) * size * 1.2 > inside.height() && size > floor)
        size = std::max(floor, size * 0.95);
    const int rows = std::max(1, static_cast<int>(inside.height() / (size * 1.2)));
    const int begin = std::clamp(first, 0, std::max(0, static_cast<int>(entries.size()) - rows));
    painted.overflow = last >= begin + rows;
    for (int row = begin; row < std::min<int>(begin + rows, static_cast<int>(entries.size())); ++row) {
        const double y = inside.bottom() - (row - begin + 1) * size * 1.2;
        if (chosen.contains(row)) {
            Picture::Shape bar;
            bar.path.addRect(QRectF(inside.left(), y, inside.width(), size * 1.2));
            bar.fill = Paint{{0.6, 0.76, 0.86}};
            painted.picture.shapes.push_back(std::move(bar));
        }
        const ShapedText shaped(entries[row], m_fonts);
        GlyphLine line = shaped.oneLine();
        if (chosen.contains(row)) {
            painted.unprintable += shaped.unprintable();
            painted.overflow = painted.overflow || line.width * size > inside.width() - 2;
        }
        painted.picture.lines.push_back({std::move(line), QPointF(inside.left() + 2, y + size * 0.3)});
    }
    painted.picture.clip = inside;
    painted.picture.fontSize = size;
    return painted;
}

Picture FieldPainter::mark(const FormField &field, std::size_t widget, Qt::CheckState state) const
{
    const WidgetLook look = lookOf(field.widgets[widget], field);
    Picture picture = frameOf(look, field);
    if (state != Qt::Checked)
        return picture;
    const QRectF inside = look.inside();
    const double side = std::min(inside.width(), inside.height());
    const QRectF area(inside.center() - QPointF(side, side) / 2, QSizeF(side, side));
    const char16_t usual = field.tickBox ? u'4' : u'l';
    picture.shapes.push_back(markShape(look.caption.isEmpty() ? usual : look.caption[0].unicode(), area, look.ink));
    return picture;
}

Picture FieldPainter::strokes(const FormField &field, std::size_t widget, const Strokes &strokes) const
{
    const WidgetLook look = lookOf(field.widgets[widget], field);
    Picture picture = frameOf(look, field);
    const QRectF inside = look.inside().adjusted(1, 1, -1, -1);
    const double scale = std::min(inside.width() / strokes.size.width(), inside.height() / strokes.size.height());
    const QSizeF used = strokes.size * scale;
    const QPointF corner(inside.center().x() - used.width() / 2, inside.center().y() + used.height() / 2);
    const QRectF allowed(QPointF(0, 0), strokes.size);
    for (const QPolygonF &line : strokes.lines) {
        QPolygonF points;
        for (const QPointF &point : line) {
            const QPointF kept(std::clamp(point.x(), allowed.left(), allowed.right()),
                               std::clamp(point.y(), allowed.top(), allowed.bottom()));
            points += QPointF(corner.x() + kept.x() * scale, corner.y() - kept.y() * scale);
        }
        Picture::Shape shape;
        shape.path = smooth(points);
        shape.stroke = Paint{{0}};
        shape.width = std::clamp(inside.height() / 40, 0.6, 1.6);
        picture.shapes.push_back(std::move(shape));
    }
    return picture;
}

} // namespace parvis::documents
