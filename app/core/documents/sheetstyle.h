// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/receiptsheet.h"
#include "documents/sheetflow.h"

#include <QSizeF>

namespace parvis::documents
{

inline constexpr qreal sheetMillimetre = 72 / 25.4 * sheetPoint;

/// Measures of a paper, in tenths of a point.
struct SheetStyle {
    QSizeF paper; ///< the height is the limit where the length follows the text
    qreal side;   ///< white at left and right
    qreal head;   ///< white at top and bottom
    bool roll;
    bool centred; ///< head of the sheet and reference
    SheetText site, detail, title, subject, label, date, blockTitle, line, footer;
    QList<qreal> referenceSizes; ///< from the wished to the smallest
    qreal gap;                   ///< between the parts
    qreal code;                  ///< wished side of the code
    qreal framePadding;
    qreal frameLine;
};

/// Letters of right-to-left sheets are larger: Arabic ones are lower than Latin ones of the same size.
[[nodiscard]] SheetStyle styleOf(Paper paper, bool rightToLeft);

} // namespace parvis::documents
