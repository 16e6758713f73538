// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/sheetflow.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QRegularExpression>
#include <QTextLayout>
#include <QTextOption>

#include <algorithm>
#include <memory>
#include <numeric>

namespace parvis::documents
{
namespace
{

constexpr qreal linePitch = 1.38; // of the size; Andika's own 1.6 tears paragraphs apart
constexpr qreal entryIndent = 2.1;
constexpr qreal discSize = 1.5;
constexpr qreal boxSize = 1.1;
constexpr int keptLines = 4; // an entry up to this long is not torn over two pages

/// Control characters would show as boxes; line breaks and tabs keep their sense.
QString printable(const QString &text)
{
    QString clean = text;
    clean.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    for (QChar &letter : clean) {
        if (letter == QLatin1Char('\n') || letter == QChar::ParagraphSeparator)
            letter = QChar::LineSeparator;
        else if (letter.category() == QChar::Other_Control)
            letter = QChar::Space;
    }
    return clean;
}

/// A telephone number is one thing: not torn, and on a mirrored sheet not turned group by group.
QString withWholeNumbers(QString text, bool mirrored)
{
    static const QRegularExpression groups(QStringLiteral("\\+?\\d+(?:[ \\x{a0}./-]\\d+)+|\\+\\d+"));
    qsizetype from = 0;
    for (auto match = groups.match(text); match.hasMatch(); match = groups.match(text, from)) {
        QString number = match.captured().replace(QLatin1Char(' '), QChar::Nbsp);
        if (mirrored)
            number = QChar(0x2066) + number + QChar(0x2069); // left-to-right isolate (Unicode annex 9)
        text.replace(match.capturedStart(), match.capturedLength(), number);
        from = match.capturedStart() + number.size();
    }
    return text;
}

QStringList fontFamilies(bool arabicFirst)
{
    const QStringList latin{QStringLiteral("Andika"), QStringLiteral("Noto Sans")};
    const QStringList arabic{QStringLiteral("Noto Sans Arabic")};
    return arabicFirst ? arabic + latin : latin + arabic;
}

QTextOption option(const SheetText &style, bool mirrored)
{
    QTextOption result;
    const bool rightToLeft = mirrored && !style.leftToRight;
    result.setTextDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    if (style.centred)
        result.setAlignment(Qt::AlignHCenter);
    else
        result.setAlignment((mirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute);
    result.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    return result;
}

void drawCode(QPainter &painter, const QrSquare &square, const QRectF &place)
{
    const qreal module = place.width() / (square.size() + 2 * QrSquare::quietZone);
    painter.save();
    painter.translate(place.topLeft() + QPointF(module, module) * QrSquare::quietZone);
    for (int row = 0; row < square.size(); ++row) {
        for (int column = 0; column < square.size(); ++column) {
            // Neighbours in one stroke: viewers show hairlines between rectangles that only touch.
            const int first = column;
            while (column < square.size() && square.dark(column, row))
                ++column;
            if (column > first)
                painter.fillRect(QRectF(first * module, row * module, (column - first) * module, module), Qt::black);
        }
    }
    painter.restore();
}

} // namespace

qreal SheetFlow::height() const
{
    return std::accumulate(m_pieces.begin(), m_pieces.end(), qreal(0),
                           [](qreal sum, const SheetPiece &piece) { return sum + piece.height; });
}

QFont SheetFlow::font(const SheetText &style) const
{
    QFont font;
    font.setFamilies(fontFamilies(m_mirrored && !style.leftToRight));
    font.setPixelSize(std::max(1, qRound(style.size)));
    font.setBold(style.bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

void SheetFlow::lines(const SheetText &style, const QString &text, qreal indent, const Marker &marker)
{
    const auto layout = std::make_shared<QTextLayout>(withWholeNumbers(printable(text), m_mirrored), font(style));
    layout->setTextOption(option(style, m_mirrored));
    layout->beginLayout();
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine())
        line.setLineWidth(m_width - indent);
    layout->endLayout();
    const qreal pitch = style.size * linePitch;
    const qreal shift = m_mirrored ? 0 : indent;
    for (int i = 0; i < layout->lineCount(); ++i) {
        const bool last = i + 1 == layout->lineCount();
        const auto draw = [layout, i, pitch, shift, marker](QPainter &painter, qreal left, qreal top) {
            const QTextLine line = layout->lineAt(i);
            line.draw(&painter, QPointF(left + shift, top + (pitch - line.height()) / 2) - line.position());
            if (i == 0 && marker)
                marker(painter, left, top + pitch / 2);
        };
        m_pieces.append({pitch, style.withNext || (!last && layout->lineCount() <= keptLines), false, draw});
    }
}

void SheetFlow::gap(qreal height)
{
    m_pieces.append({height, !m_pieces.isEmpty() && m_pieces.last().withNext, true, {}});
}

void SheetFlow::keepLast()
{
    if (!m_pieces.isEmpty())
        m_pieces.last().withNext = true;
}

void SheetFlow::rule(qreal thickness, bool withNext)
{
    m_pieces.append(
        {thickness, withNext, false, [thickness, width = m_width](QPainter &painter, qreal left, qreal top) {
             painter.fillRect(QRectF(left, top, width, thickness), Qt::black);
         }});
}

void SheetFlow::text(const SheetText &style, const QString &text)
{
    lines(style, text, 0, {});
}

void SheetFlow::numbered(const SheetText &style, int number, const QString &text)
{
    const qreal disc = style.size * discSize;
    const QString digits = QString::number(number);
    SheetText small = style;
    small.bold = true;
    small.size = std::min(style.size, style.size * disc * 0.8 / std::max(1.0, widthOf(small, digits)));
    const qreal edge = m_mirrored ? m_width - disc : 0;
    lines(style, text, style.size * entryIndent,
          [disc, digits, edge, face = font(small)](QPainter &painter, qreal left, qreal middle) {
              const QRectF place(left + edge, middle - disc / 2, disc, disc);
              painter.setBrush(Qt::black);
              painter.setPen(Qt::NoPen);
              painter.drawEllipse(place);
              painter.setFont(face);
              painter.setPen(Qt::white);
              painter.drawText(place, Qt::AlignCenter | Qt::TextDontClip, digits);
              painter.setPen(Qt::black);
          });
}

void SheetFlow::boxed(const SheetText &style, const QString &text)
{
    const qreal side = style.size * boxSize;
    const qreal line = style.size / 9;
    const qreal edge = m_mirrored ? m_width - side : 0;
    lines(style, text, style.size * entryIndent, [side, line, edge](QPainter &painter, qreal left, qreal middle) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(Qt::black, line, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        const QRectF box(left + edge, middle - side / 2, side, side);
        painter.drawRect(box.adjusted(line / 2, line / 2, -line / 2, -line / 2));
    });
}

void SheetFlow::code(const QrSquare &square, qreal side)
{
    const qreal edge = (m_width - side) / 2;
    m_pieces.append({side, false, false, [square, side, edge](QPainter &painter, qreal left, qreal top) {
                         drawCode(painter, square, QRectF(left + edge, top, side, side));
                     }});
}

void SheetFlow::frame(const SheetFlow &inner, qreal padding, qreal line, const QrSquare *square, qreal side)
{
    const qreal textHeight = inner.height();
    const qreal height = std::max(textHeight, square != nullptr ? side : 0) + 2 * padding;
    const std::optional<QrSquare> shown = square != nullptr ? std::optional(*square) : std::nullopt;
    const qreal innerEdge = m_mirrored ? m_width - padding - inner.width() : padding;
    const qreal codeEdge = m_mirrored ? padding : m_width - padding - side;
    const auto draw = [=, pieces = inner.pieces(), width = m_width](QPainter &painter, qreal left, qreal top) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(Qt::black, line, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter.drawRect(QRectF(left, top, width, height).adjusted(line / 2, line / 2, -line / 2, -line / 2));
        qreal y = top + (height - textHeight) / 2;
        for (const SheetPiece &piece : pieces) {
            if (piece.draw)
                piece.draw(painter, left + innerEdge, y);
            y += piece.height;
        }
        if (shown)
            drawCode(painter, *shown, QRectF(left + codeEdge, top + (height - side) / 2, side, side));
    };
    m_pieces.append({height, false, false, draw});
}

qreal SheetFlow::widthOf(const SheetText &style, const QString &text) const
{
    return QFontMetricsF(font(style)).horizontalAdvance(printable(text));
}

QString SheetFlow::shortened(const SheetText &style, const QString &text, qreal space) const
{
    return QFontMetricsF(font(style)).elidedText(printable(text), Qt::ElideRight, space);
}

} // namespace parvis::documents
