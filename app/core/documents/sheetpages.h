// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/sheetflow.h"

namespace parvis::documents
{

/// One piece in its place on a page.
struct PlacedPiece {
    qsizetype piece; ///< index into the pieces
    qreal top;       ///< from the top of the page's area, tenths of a point
};
using SheetPage = QList<PlacedPiece>;

/// Deals the pieces of a sheet to pages of HEIGHT, at least one page. Pieces that belong together move on together,
/// unless they are higher than a page in all. Gaps at the head of a page fall away. A single piece that is higher than
/// a page gets one of its own.
[[nodiscard]] QList<SheetPage> dealPages(const QList<SheetPiece> &pieces, qreal height);

/// The height that the pieces of PAGE take.
[[nodiscard]] qreal usedHeight(const SheetPage &page, const QList<SheetPiece> &pieces);

} // namespace parvis::documents
