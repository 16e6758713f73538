// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/sheetstyle.h"

namespace parvis::documents
{
namespace
{

SheetText face(qreal points, bool bold, bool centred)
{
    SheetText text;
    text.size = points * sheetPoint;
    text.bold = bold;
    text.centred = centred;
    return text;
}

void enlargeForArabic(SheetStyle &style)
{
    for (SheetText *text : {&style.site, &style.detail, &style.title, &style.subject, &style.label, &style.date,
                            &style.blockTitle, &style.line, &style.footer})
        text->size *= 1.15;
}

} // namespace

SheetStyle styleOf(Paper paper, bool rightToLeft)
{
    SheetStyle style;
    style.roll = paper == Paper::Roll80;
    style.centred = style.roll;
    const bool centred = style.centred;
    style.paper = QSizeF(style.roll ? 80 : 210, style.roll ? 3000 : 297) * sheetMillimetre;
    style.side = (style.roll ? 4 : 20) * sheetMillimetre;
    style.head = (style.roll ? 5 : 18) * sheetMillimetre;
    style.site = face(style.roll ? 13 : 16, true, centred);
    style.detail = face(style.roll ? 9.5 : 12, false, centred);
    style.title = face(style.roll ? 16 : 27, true, centred);
    style.subject = face(style.roll ? 12 : 17, false, centred);
    style.label = face(style.roll ? 11 : 14, false, centred);
    style.date = face(style.roll ? 11 : 14, false, centred);
    style.blockTitle = face(style.roll ? 13 : 17, true, false);
    style.blockTitle.withNext = true;
    style.line = face(style.roll ? 11 : 14, false, false);
    style.footer = face(style.roll ? 10 : 12, false, centred);
    const QList<qreal> points = style.roll ? QList<qreal>{32, 29, 26, 24, 22} : QList<qreal>{46, 40, 36, 32, 28, 24};
    for (const qreal size : points)
        style.referenceSizes.append(size * sheetPoint);
    style.gap = (style.roll ? 9 : 16) * sheetPoint;
    style.code = (style.roll ? 40 : 44) * sheetMillimetre;
    style.framePadding = (style.roll ? 7 : 16) * sheetPoint;
    style.frameLine = (style.roll ? 1.5 : 2) * sheetPoint;
    if (rightToLeft)
        enlargeForArabic(style);
    return style;
}

} // namespace parvis::documents
