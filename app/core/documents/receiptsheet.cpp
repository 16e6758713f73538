// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/receiptsheet.h"

#include "documents/qrsquare.h"
#include "documents/sheetflow.h"
#include "documents/sheetpages.h"
#include "documents/sheetstyle.h"

#include <QBuffer>
#include <QImage>
#include <QLocale>
#include <QMarginsF>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>

namespace parvis::documents
{
namespace
{

bool isRightToLeft(const QString &language)
{
    return QLocale(language.section(QLatin1Char('-'), 0, 0)).textDirection() == Qt::RightToLeft;
}

/// Puts the parts of a receipt below each other.
class ReceiptComposer
{
public:
    ReceiptComposer(const ReceiptSheet &sheet, const SheetStyle &style, bool mirrored)
        : m_sheet(sheet), m_style(style), m_code(QrSquare::of(sheet.qrText)),
          m_flow(style.paper.width() - 2 * style.side, mirrored)
    {
    }

    [[nodiscard]] SheetFlow body()
    {
        addHead();
        addReference();
        for (const auto &block : m_sheet.blocks)
            addBlock(block);
        return m_flow;
    }

    [[nodiscard]] SheetFlow foot() const
    {
        SheetFlow flow = m_flow.column(m_flow.width());
        if (m_sheet.footer.isEmpty())
            return flow;
        SheetText style = m_style.footer;
        style.withNext = true;
        flow.rule(sheetPoint, true);
        flow.gap(m_style.gap / 2);
        flow.text(style, m_sheet.footer);
        return flow;
    }

private:
    static void add(SheetFlow &flow, const SheetText &style, const QString &text)
    {
        if (!text.isEmpty())
            flow.text(style, text);
    }

    void addHead()
    {
        add(m_flow, m_style.site, m_sheet.siteName);
        add(m_flow, m_style.detail, m_sheet.siteDetail);
        if (!m_flow.pieces().isEmpty()) {
            m_flow.gap(m_style.gap / 2);
            m_flow.rule(3 * sheetPoint);
            m_flow.gap(m_style.gap * 1.2);
        }
        add(m_flow, m_style.title, m_sheet.title);
        m_flow.gap(m_style.gap / 4);
        add(m_flow, m_style.subject, m_sheet.subject);
    }

    /// On A4 the code stands beside the reference, on the roll below it.
    void addReference()
    {
        const bool beside = m_code && !m_style.roll;
        const qreal side = codeSide(m_code);
        const qreal room = m_flow.width() - 2 * m_style.framePadding - (beside ? side + m_style.framePadding / 2 : 0);
        SheetFlow inner = m_flow.column(room);
        if (!m_sheet.reference.isEmpty()) {
            add(inner, m_style.label, m_sheet.referenceLabel);
            inner.text(referenceText(inner), m_sheet.reference);
        }
        add(inner, m_style.date, m_sheet.dateLine);
        if (inner.pieces().isEmpty() && !m_code)
            return;
        m_flow.gap(m_style.gap);
        const bool framed = (!m_sheet.reference.isEmpty() || beside) && inner.height() < m_style.paper.height() / 3;
        if (framed)
            m_flow.frame(inner, m_style.framePadding, m_style.frameLine, beside ? &*m_code : nullptr, side);
        else
            m_flow.append(inner);
        if (m_code && !(framed && beside)) {
            m_flow.gap(m_style.gap / 2);
            m_flow.code(*m_code, side);
        }
    }

    /// Modules of at least 0.4 mm, as far as the paper is wide enough: a telephone reads them from a hand's distance.
    [[nodiscard]] qreal codeSide(const std::optional<QrSquare> &code) const
    {
        const int modules = code ? code->size() + 2 * QrSquare::quietZone : 0;
        return std::min(std::max(m_style.code, modules * 0.4 * sheetMillimetre), m_flow.width());
    }

    [[nodiscard]] SheetText referenceText(const SheetFlow &inner) const
    {
        SheetText style;
        style.bold = true;
        style.centred = m_style.centred;
        style.leftToRight = true;
        for (const qreal size : m_style.referenceSizes) {
            style.size = size;
            if (inner.widthOf(style, m_sheet.reference) < inner.width())
                break;
        }
        return style;
    }

    void addBlock(const ReceiptSheet::Block &block)
    {
        QStringList lines = block.lines;
        lines.removeAll(QString());
        if (block.title.isEmpty() && lines.isEmpty())
            return;
        m_flow.gap(m_style.gap * 1.4);
        SheetText title = m_style.blockTitle;
        title.withNext = !lines.isEmpty();
        add(m_flow, title, block.title);
        m_flow.gap(m_style.gap / 4);
        const bool listed = block.boxes || (block.numbered && lines.size() > 1);
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (i > 0 && listed)
                m_flow.gap(m_style.gap / 3);
            if (block.boxes)
                m_flow.boxed(m_style.line, lines[i]);
            else if (listed)
                m_flow.numbered(m_style.line, int(i) + 1, lines[i]);
            else
                m_flow.text(m_style.line, lines[i]);
        }
        if (const auto code = QrSquare::of(block.code)) {
            m_flow.gap(m_style.gap / 2);
            m_flow.code(*code, codeSide(code));
        }
    }

    const ReceiptSheet &m_sheet;
    const SheetStyle &m_style;
    std::optional<QrSquare> m_code;
    SheetFlow m_flow;
};

/// Draws dealt pages into a PDF.
class SheetWriter
{
public:
    SheetWriter(const SheetStyle &style, QList<SheetPiece> pieces) : m_style(style), m_pieces(std::move(pieces)) {}

    /// FOOTPIECES: how many pieces, the last ones, stand at the bottom of the last page. HEADLINE: beside the number of
    /// each page, where there are several.
    [[nodiscard]] QByteArray write(const ReceiptSheet &sheet, qsizetype footPieces, const SheetFlow &flow)
    {
        deal();
        const qreal used = usedHeight(m_pages.last(), m_pieces);
        if (m_style.roll && m_pages.size() == 1)
            m_paperHeight = used + 2 * m_style.head;
        else if (!m_style.roll)
            sinkFoot(footPieces, m_area - used);
        QByteArray pdf;
        QBuffer buffer(&pdf);
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        prepare(writer, sheet);
        QPainter painter(&writer);
        for (qsizetype page = 0; page < m_pages.size(); ++page) {
            if (page > 0)
                writer.newPage();
            drawPage(painter, page);
            if (!m_style.roll && m_pages.size() > 1)
                drawNumber(painter, page, sheet, flow);
        }
        painter.end();
        return pdf;
    }

private:
    void deal()
    {
        m_paperHeight = m_style.paper.height();
        m_area = m_paperHeight - 2 * m_style.head;
        m_pages = dealPages(m_pieces, m_area);
        if (m_style.roll || m_pages.size() == 1)
            return;
        m_area -= 2 * m_style.footer.size; // room for the numbers
        m_pages = dealPages(m_pieces, m_area);
    }

    void sinkFoot(qsizetype footPieces, qreal space)
    {
        for (PlacedPiece &placed : m_pages.last()) {
            if (placed.piece >= m_pieces.size() - footPieces)
                placed.top += space;
        }
    }

    void prepare(QPdfWriter &writer, const ReceiptSheet &sheet) const
    {
        writer.setCreator(QStringLiteral("Parvis"));
        writer.setTitle(sheet.title);
        writer.setResolution(int(72 * sheetPoint));
        const QSizeF points = QSizeF(m_style.paper.width(), m_paperHeight) / sheetPoint;
        const QPageSize size = m_style.roll ? QPageSize(points, QPageSize::Point, QString(), QPageSize::ExactMatch)
                                            : QPageSize(QPageSize::A4);
        writer.setPageLayout(QPageLayout(size, QPageLayout::Portrait, QMarginsF()));
    }

    void drawPage(QPainter &painter, qsizetype page) const
    {
        for (const PlacedPiece &placed : m_pages[page]) {
            const SheetPiece &piece = m_pieces[placed.piece];
            if (piece.draw)
                piece.draw(painter, m_style.side, m_style.head + placed.top);
        }
    }

    /// At the bottom of each page: what the sheet is about, and "2 / 3" at the other side.
    void drawNumber(QPainter &painter, qsizetype page, const ReceiptSheet &sheet, const SheetFlow &flow) const
    {
        const QString number = QStringLiteral("%1 / %2").arg(page + 1).arg(m_pages.size());
        SheetText style = m_style.footer;
        style.bold = true;
        const qreal room = flow.width() - flow.widthOf(style, number) - 2 * style.size;
        SheetFlow left = flow.column(room);
        SheetFlow right = flow.column(flow.width() - room);
        QStringList parts{sheet.siteName, sheet.reference.isEmpty() ? sheet.title : sheet.reference};
        parts.removeAll(QString());
        left.text(m_style.footer, left.shortened(m_style.footer, parts.join(QStringLiteral(" · ")), room - style.size));
        style.leftToRight = true;
        right.text(style, number);
        const qreal top = m_style.head + m_area + style.size / 2;
        const qreal numberWidth = flow.width() - room;
        left.pieces().first().draw(painter, m_style.side + (flow.mirrored() ? numberWidth : 0), top);
        const qreal outward = numberWidth - flow.widthOf(style, number);
        right.pieces().first().draw(painter, m_style.side + (flow.mirrored() ? -outward : room + outward), top);
    }

    const SheetStyle &m_style;
    QList<SheetPiece> m_pieces;
    QList<SheetPage> m_pages;
    qreal m_paperHeight = 0;
    qreal m_area = 0;
};

} // namespace

QByteArray renderReceipt(const ReceiptSheet &sheet, Paper paper)
{
    const bool mirrored = isRightToLeft(sheet.language);
    const SheetStyle style = styleOf(paper, mirrored);
    ReceiptComposer composer(sheet, style, mirrored);
    SheetFlow flow = composer.body();
    const SheetFlow foot = composer.foot();
    if (!foot.pieces().isEmpty()) {
        flow.keepLast(); // a page with nothing but the foot would puzzle
        flow.gap(style.gap * 1.4);
        flow.append(foot);
    }
    SheetWriter writer(style, flow.pieces());
    return writer.write(sheet, foot.pieces().size(), flow);
}

QByteArray qrPng(const QString &text, int module)
{
    constexpr int largestModule = 64;
    const auto square = QrSquare::of(text);
    if (!square || module < 1 || module > largestModule)
        return {};
    const int side = (square->size() + 2 * QrSquare::quietZone) * module;
    QImage image(side, side, QImage::Format_Mono);
    image.setColorTable({qRgb(255, 255, 255), qRgb(0, 0, 0)});
    image.fill(0);
    const int edge = QrSquare::quietZone * module;
    for (int y = 0; y < square->size() * module; ++y) {
        for (int x = 0; x < square->size() * module; ++x) {
            if (square->dark(x / module, y / module))
                image.setPixel(x + edge, y + edge, 1);
        }
    }
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return png;
}

} // namespace parvis::documents
