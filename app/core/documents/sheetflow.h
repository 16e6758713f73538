// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/qrsquare.h"

#include <QFont>
#include <QList>
#include <QString>

#include <functional>

class QPainter;

namespace parvis::documents
{

/// Lengths on a sheet are counted in tenths of a point: fine enough that nothing needs to be rounded.
inline constexpr qreal sheetPoint = 10;

/// A strip of a sheet that is never torn: a line of text, a gap, a rule, a frame.
struct SheetPiece {
    qreal height = 0;
    bool withNext = false;                                       ///< stays on one page with the piece below it
    bool gap = false;                                            ///< white; falls away at the head of a page
    std::function<void(QPainter &, qreal left, qreal top)> draw; ///< may be empty
};

/// How a paragraph looks. Lengths in tenths of a point.
struct SheetText {
    qreal size = 12 * sheetPoint;
    bool bold = false;
    bool centred = false;
    bool leftToRight = false; ///< for references: Latin order also on a mirrored sheet
    bool withNext = false;
};

/// Sets paragraphs one below the other in a column of fixed width, mirrored for right-to-left languages. Needs a
/// QGuiApplication for its fonts. Numbers in groups ("03 88 60") stay on one line and in their order. A word that is
/// wider than the column is broken; nothing is wider than the column.
class SheetFlow
{
public:
    SheetFlow(qreal width, bool mirrored) : m_width(width), m_mirrored(mirrored) {}

    [[nodiscard]] qreal width() const { return m_width; }
    [[nodiscard]] bool mirrored() const { return m_mirrored; }
    [[nodiscard]] qreal height() const;
    [[nodiscard]] const QList<SheetPiece> &pieces() const { return m_pieces; }

    /// A flow of the same language in another width.
    [[nodiscard]] SheetFlow column(qreal width) const { return {width, m_mirrored}; }

    void gap(qreal height);
    void rule(qreal thickness, bool withNext = false);
    void text(const SheetText &style, const QString &text);
    /// An entry of a list, its lines set in behind a number on a black disc.
    void numbered(const SheetText &style, int number, const QString &text);
    /// An entry of a list behind a box to tick.
    void boxed(const SheetText &style, const QString &text);
    /// The code, centred, SIDE long with its quiet zone.
    void code(const QrSquare &square, qreal side);
    /// A frame of the column's width around INNER and, at its end side, the code. One piece: the caller sees to it that
    /// it is no higher than a page.
    void frame(const SheetFlow &inner, qreal padding, qreal line, const QrSquare *square, qreal side);
    /// The last piece stays on one page with the next one.
    void keepLast();
    void append(const SheetFlow &other) { m_pieces += other.m_pieces; }

    /// The width of TEXT on one line.
    [[nodiscard]] qreal widthOf(const SheetText &style, const QString &text) const;
    /// TEXT on one line, shortened with an ellipsis where it is too long for SPACE.
    [[nodiscard]] QString shortened(const SheetText &style, const QString &text, qreal space) const;

private:
    using Marker = std::function<void(QPainter &, qreal left, qreal middle)>;
    [[nodiscard]] QFont font(const SheetText &style) const;
    void lines(const SheetText &style, const QString &text, qreal indent, const Marker &marker);

    qreal m_width;
    bool m_mirrored;
    QList<SheetPiece> m_pieces;
};

} // namespace parvis::documents
