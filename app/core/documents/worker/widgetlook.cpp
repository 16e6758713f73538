// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/worker/widgetlook.h"

#include "documents/worker/pdfobjects.h"

#include <algorithm>
#include <cmath>

namespace parvis::documents
{
namespace
{

std::optional<Paint> paintOf(QPDFObjectHandle colour)
{
    const int parts = length(colour);
    if (parts != 1 && parts != 3 && parts != 4)
        return std::nullopt;
    Paint paint{{}};
    for (int i = 0; i < parts; ++i)
        paint.parts.push_back(std::clamp(toNumber(colour.getArrayItem(i), 0), 0.0, 1.0));
    return paint;
}

// "/Helv 9 Tf 0 0 1 rg": operands come before their operator.
void readDefaultAppearance(const QByteArray &appearance, WidgetLook &look)
{
    std::vector<double> operands;
    for (const QByteArray &word : appearance.simplified().split(' ')) {
        bool isNumber = false;
        const double value = word.toDouble(&isNumber);
        if (isNumber && std::isfinite(value)) {
            operands.push_back(value);
            continue;
        }
        if (word == "Tf" && !operands.empty())
            look.fontSize = std::clamp(std::abs(operands.back()), 0.0, 300.0);
        const std::size_t wanted = word == "g" ? 1 : word == "rg" ? 3 : word == "k" ? 4 : 0;
        if (wanted > 0 && operands.size() >= wanted)
            look.ink.parts.assign(operands.end() - static_cast<std::ptrdiff_t>(wanted), operands.end());
        if (!word.startsWith('/'))
            operands.clear();
    }
}

void readBorder(const QPDFObjectHandle &annotation, WidgetLook &look)
{
    QPDFObjectHandle style = child(annotation, "/BS");
    QPDFObjectHandle plain = child(annotation, "/Border");
    QPDFObjectHandle dashes = child(style, "/D");
    if (style.isDictionary()) {
        look.borderWidth = toNumber(child(style, "/W"), 1);
        look.borderStyle = toNameBytes(child(style, "/S")).leftJustified(1, 'S').at(0);
    } else if (length(plain) >= 3) {
        look.borderWidth = toNumber(plain.getArrayItem(2), 1);
        if (length(plain) >= 4) {
            dashes = plain.getArrayItem(3);
            look.borderStyle = length(dashes) > 0 ? 'D' : 'S';
        }
    } else {
        look.borderWidth = 1;
    }
    if (look.borderStyle == 'D') {
        for (int i = 0; i < std::min(length(dashes), 8); ++i)
            look.dashes.push_back(std::clamp(toNumber(dashes.getArrayItem(i), 3), 0.1, 100.0));
        if (look.dashes.empty())
            look.dashes = {3};
    }
    look.borderWidth = look.border ? std::clamp(look.borderWidth, 0.0, 12.0) : 0;
}

} // namespace

QRectF WidgetLook::inside() const
{
    const double edge = borderWidth * (borderStyle == 'B' || borderStyle == 'I' ? 2 : 1);
    const QRectF whole(QPointF(0, 0), size);
    const QRectF inner = whole.adjusted(edge, edge, -edge, -edge);
    return inner.width() < 2 || inner.height() < 2 ? whole : inner;
}

WidgetLook lookOf(const Widget &widget, const FormField &field)
{
    WidgetLook look;
    QPDFObjectHandle annotation = widget.annotation;
    QPDFObjectHandle wishes = child(annotation, "/MK");
    look.background = paintOf(child(wishes, "/BG"));
    look.border = paintOf(child(wishes, "/BC"));
    look.caption = toText(child(wishes, "/CA"));
    readBorder(annotation, look);
    // A widget's own default appearance wins over its field's.
    QPDFObjectHandle own = child(annotation, "/DA");
    readDefaultAppearance(own.isString() ? QByteArray::fromStdString(own.getStringValue()) : field.defaultAppearance,
                          look);
    const QSizeF box = toRectangle(child(annotation, "/Rect")).size();
    const double w = box.width(), h = box.height();
    switch (((toInteger(child(wishes, "/R"), 0) % 360) + 360) % 360) {
    case 90:
        look.matrix = QTransform(0, 1, -1, 0, w, 0);
        look.size = QSizeF(h, w);
        break;
    case 180:
        look.matrix = QTransform(-1, 0, 0, -1, w, h);
        look.size = box;
        break;
    case 270:
        look.matrix = QTransform(0, -1, 1, 0, 0, h);
        look.size = QSizeF(h, w);
        break;
    default:
        look.size = box;
        break;
    }
    return look;
}

Picture frameOf(const WidgetLook &look, const FormField &field)
{
    Picture picture;
    picture.size = look.size;
    picture.matrix = look.matrix;
    picture.ink = look.ink;
    const QRectF whole(QPointF(0, 0), look.size);
    const bool round = field.info.kind == FieldKind::Radio && !field.tickBox &&
                       (look.caption.isEmpty() || look.caption == QLatin1String("l"));
    const auto add = [&](const QRectF &rect, std::optional<Paint> fill, std::optional<Paint> stroke) {
        Picture::Shape shape;
        const double diameter = std::min(rect.width(), rect.height());
        if (round)
            shape.path.addEllipse(rect.center(), diameter / 2, diameter / 2);
        else
            shape.path.addRect(rect);
        shape.fill = std::move(fill);
        shape.stroke = std::move(stroke);
        shape.width = look.borderWidth;
        shape.dashes = look.dashes;
        picture.shapes.push_back(std::move(shape));
    };
    if (look.background)
        add(whole, look.background, std::nullopt);
    const double half = look.borderWidth / 2;
    if (look.borderWidth > 0 && look.borderStyle == 'U') {
        Picture::Shape line;
        line.path.moveTo(0, half);
        line.path.lineTo(look.size.width(), half);
        line.stroke = look.border;
        line.width = look.borderWidth;
        picture.shapes.push_back(std::move(line));
    } else if (look.borderWidth > 0) {
        add(whole.adjusted(half, half, -half, -half), std::nullopt, look.border);
    }
    return picture;
}

} // namespace parvis::documents
