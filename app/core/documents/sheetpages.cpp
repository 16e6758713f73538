// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/sheetpages.h"

namespace parvis::documents
{
namespace
{

/// From FIRST to the end of what belongs together, as one height.
qreal chainHeight(const QList<SheetPiece> &pieces, qsizetype first)
{
    qreal sum = 0;
    for (qsizetype i = first; i < pieces.size(); ++i) {
        sum += pieces[i].height;
        if (!pieces[i].withNext)
            break;
    }
    return sum;
}

} // namespace

QList<SheetPage> dealPages(const QList<SheetPiece> &pieces, qreal height)
{
    QList<SheetPage> pages{SheetPage()};
    qreal top = 0;
    bool chained = false;
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        const SheetPiece &piece = pieces[i];
        // The chain is asked for at its first piece only: one that is higher than a page is torn where it must be.
        const qreal needed = chained ? piece.height : chainHeight(pieces, i);
        const bool overflows = top + (needed > height ? piece.height : needed) > height;
        if (overflows && !pages.last().isEmpty()) {
            pages.append(SheetPage());
            top = 0;
        }
        chained = piece.withNext;
        if (piece.gap && pages.last().isEmpty())
            continue;
        pages.last().append({i, top});
        top += piece.height;
    }
    if (pages.size() > 1 && pages.last().isEmpty())
        pages.removeLast();
    return pages;
}

qreal usedHeight(const SheetPage &page, const QList<SheetPiece> &pieces)
{
    return page.isEmpty() ? 0 : page.last().top + pieces[page.last().piece].height;
}

} // namespace parvis::documents
