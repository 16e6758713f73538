// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/sheetpages.h"
#include "support/catch.h"

using namespace parvis::documents;

namespace
{

// "3" a piece of that height, "3+" kept with the next one, "3_" a gap, "3+_" both.
QList<SheetPiece> pieces(const char *words)
{
    QList<SheetPiece> result;
    for (const QString &word : QString::fromLatin1(words).split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        SheetPiece piece;
        piece.withNext = word.contains(QLatin1Char('+'));
        piece.gap = word.contains(QLatin1Char('_'));
        piece.height = QString(word).remove(QLatin1Char('+')).remove(QLatin1Char('_')).toDouble();
        result.append(piece);
    }
    return result;
}

// "0@0 1@3 | 2@0": piece@top, pages parted by bars.
QString shown(const QList<SheetPage> &pages)
{
    QStringList texts;
    for (const SheetPage &page : pages) {
        QStringList places;
        for (const PlacedPiece &placed : page)
            places.append(QStringLiteral("%1@%2").arg(placed.piece).arg(placed.top));
        texts.append(places.join(QLatin1Char(' ')));
    }
    return texts.join(QStringLiteral(" | "));
}

struct Row {
    const char *pieces;
    const char *pages; // of height 10
};

const Row rows[] = {
    {"", ""},
    {"3", "0@0"},
    {"3 7", "0@0 1@3"},
    {"3 8", "0@0 | 1@0"},
    {"10 10", "0@0 | 1@0"},
    {"4 4 4 4", "0@0 1@4 | 2@0 3@4"},
    {"6 3+ 3", "0@0 | 1@0 2@3"},         // a heading goes along with its text
    {"6 1+ 1+_ 3", "0@0 | 1@0 2@1 3@2"}, // also over a gap
    {"6 1+ 3", "0@0 1@6 2@7"},
    {"8 5_ 3", "0@0 | 2@0"}, // no gap at the head of a page
    {"8 2_ 3", "0@0 1@8 | 2@0"},
    {"2_ 3", "1@0"},
    {"12", "0@0"}, // higher than a page: its own
    {"3 12 3", "0@0 | 1@0 | 2@0"},
    {"4+ 4+ 4+ 4", "0@0 1@4 | 2@0 3@4"}, // a chain higher than a page is torn
    {"5 4+ 4+ 4", "0@0 1@5 | 2@0 3@4"},
    {"10 2_", "0@0"},
};

} // namespace

TEST_CASE("pieces are dealt to pages")
{
    for (const Row &row : rows) {
        INFO(row.pieces);
        CHECK(shown(dealPages(pieces(row.pieces), 10)) == QString::fromLatin1(row.pages));
    }
}

TEST_CASE("no piece but gaps is lost, and none is dealt twice")
{
    for (int seed = 1; seed < 200; ++seed) {
        QList<SheetPiece> list;
        unsigned state = unsigned(seed) * 2654435761U;
        for (int i = 0; i < 60; ++i) {
            state = state * 1664525U + 1013904223U;
            list.append({qreal(state >> 28), (state >> 20) % 3 == 0, (state >> 10) % 4 == 0, {}});
        }
        INFO(seed);
        qsizetype next = 0;
        for (const SheetPage &page : dealPages(list, 20)) {
            CHECK(usedHeight(page, list) <= 20);
            for (const PlacedPiece &placed : page) {
                while (next < placed.piece)
                    REQUIRE(list[next++].gap);
                REQUIRE(placed.piece == next++);
            }
        }
        while (next < list.size())
            REQUIRE(list[next++].gap);
    }
}
