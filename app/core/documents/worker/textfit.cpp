// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/worker/textfit.h"

#include <algorithm>
#include <cmath>

namespace parvis::documents
{
namespace
{

constexpr double largestChosen = 12;
constexpr double smallestChosen = 5;
constexpr double smallestGiven = 6;
constexpr double capHeight = 0.714; // of Noto Sans, em
constexpr double slack = 0.01;      // points: rounding is no overflow

struct Span {
    double start = 0;
    double smallest = 0;
};

Span sizesFor(const TextBox &box)
{
    if (box.size > 0)
        return {box.size, std::min(box.size, std::max(smallestGiven, box.size * 0.6))};
    const double start = box.multiline ? largestChosen : std::min(largestChosen, box.area.height() * 0.75);
    return {std::max(start, 1.0), std::min(std::max(start, 1.0), smallestChosen)};
}

double leftOf(const GlyphLine &line, const TextBox &box, double size)
{
    const double room = box.area.width() - line.width * size;
    const bool right = box.alignment == Alignment::Right || (box.alignment == Alignment::Natural && line.rightToLeft);
    // What is too long is cut at its end, not at its beginning.
    if (room < 0)
        return line.rightToLeft ? box.area.left() + room : box.area.left();
    return box.area.left() + (box.alignment == Alignment::Centre ? room / 2 : right ? room : 0);
}

// Capitals in the middle; moved where the ink would stick out (accents above, tails below).
double baselineOf(double top, double bottom, const QRectF &area, double size)
{
    double baseline = area.top() + (area.height() - capHeight * size) / 2;
    baseline = std::min(baseline, area.bottom() - top * size);
    return std::max(baseline, area.top() - bottom * size);
}

FittedText fitLine(const ShapedText &text, const TextBox &box)
{
    GlyphLine line = text.oneLine();
    const Span span = sizesFor(box);
    const double ink = line.top - line.bottom;
    double size = span.start;
    if (line.width > 0)
        size = std::min(size, box.area.width() / line.width);
    if (ink > 0)
        size = std::min(size, box.area.height() / ink);
    FittedText fitted;
    fitted.overflow = size < span.smallest - slack;
    fitted.size = std::max(size, span.smallest);
    const QPointF origin(leftOf(line, box, fitted.size), baselineOf(line.top, line.bottom, box.area, fitted.size));
    fitted.lines.push_back({std::move(line), origin});
    return fitted;
}

FittedText fitCells(const ShapedText &text, const TextBox &box)
{
    std::vector<GlyphLine> cells = text.cells();
    double widest = 0, top = 0, bottom = 0;
    for (const GlyphLine &cell : cells) {
        widest = std::max(widest, cell.width);
        top = std::max(top, cell.top);
        bottom = std::min(bottom, cell.bottom);
    }
    const double cellWidth = box.area.width() / box.cells;
    const Span span = sizesFor(box);
    double size = span.start;
    if (widest > 0)
        size = std::min(size, cellWidth / widest);
    if (top - bottom > 0)
        size = std::min(size, box.area.height() / (top - bottom));
    const int count = static_cast<int>(cells.size());
    FittedText fitted;
    fitted.overflow = size < std::min(span.smallest, smallestChosen) - slack || count > box.cells;
    fitted.size = std::max(size, std::min(span.smallest, smallestChosen));
    const bool rightToLeft = !cells.empty() && cells.back().rightToLeft;
    int cell = 0;
    if (box.alignment == Alignment::Right || (box.alignment == Alignment::Natural && rightToLeft))
        cell = std::max(0, box.cells - count);
    else if (box.alignment == Alignment::Centre)
        cell = std::max(0, (box.cells - count) / 2);
    const double baseline = baselineOf(top, bottom, box.area, fitted.size);
    for (GlyphLine &glyphs : cells) {
        const double x = box.area.left() + cellWidth * cell++ + (cellWidth - glyphs.width * fitted.size) / 2;
        fitted.lines.push_back({std::move(glyphs), QPointF(x, baseline)});
    }
    return fitted;
}

double lineHeight(const ShapedText &text)
{
    const GlyphLine all = text.oneLine();
    return std::max(1.15, all.top - all.bottom);
}

FittedText fitLines(const ShapedText &text, const TextBox &box)
{
    const Span span = sizesFor(box);
    const double leading = lineHeight(text);
    const auto fits = [&](double size) {
        return text.lineCount(box.area.width() / size) * leading * size <= box.area.height() + slack;
    };
    double size = span.start;
    while (!fits(size) && size > span.smallest)
        size = std::max(span.smallest, size - std::max(0.25, size * 0.04));
    FittedText fitted;
    fitted.size = size;
    fitted.overflow = !fits(size);
    double y = box.area.bottom();
    for (GlyphLine &line : text.lines(box.area.width() / size)) {
        // A single character may be wider than a very narrow box.
        fitted.overflow = fitted.overflow || line.width * size > box.area.width() + slack;
        const double top = std::max(line.top, 0.95);
        const QPointF origin(leftOf(line, box, size), y - top * size);
        fitted.lines.push_back({std::move(line), origin});
        y -= leading * size;
    }
    return fitted;
}

} // namespace

FittedText fitText(const ShapedText &text, const TextBox &box)
{
    if (box.cells > 0)
        return fitCells(text, box);
    return box.multiline ? fitLines(text, box) : fitLine(text, box);
}

} // namespace parvis::documents
