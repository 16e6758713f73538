// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/worker/shapedtext.h"

#include <QTextBoundaryFinder>

#include <algorithm>
#include <fribidi.h>
#include <iterator>

namespace parvis::documents
{
namespace
{

// Seen by nobody: joiners, direction marks, variation selectors, soft hyphen.
bool isInvisible(char32_t c)
{
    return QChar::category(c) == QChar::Other_Format || (c >= 0xFE00 && c <= 0xFE0F) || c == 0x34F ||
           (c >= 0xE0100 && c <= 0xE01EF);
}

// Bidirectional levels, one per character. LEVEL gets the paragraph's own.
std::vector<int> levelsOf(const std::u32string &text, int &level)
{
    const auto count = static_cast<FriBidiStrIndex>(text.size());
    const auto *characters = reinterpret_cast<const FriBidiChar *>(text.data());
    std::vector<FriBidiCharType> types(text.size());
    std::vector<FriBidiBracketType> brackets(text.size());
    std::vector<FriBidiLevel> found(text.size());
    fribidi_get_bidi_types(characters, count, types.data());
    fribidi_get_bracket_types(characters, count, types.data(), brackets.data());
    FriBidiParType base = FRIBIDI_PAR_ON;
    if (!text.empty() &&
        fribidi_get_par_embedding_levels_ex(types.data(), brackets.data(), count, &base, found.data()) == 0)
        std::fill(found.begin(), found.end(), FriBidiLevel(0));
    level = FRIBIDI_IS_RTL(base) ? 1 : 0;
    return {found.begin(), found.end()};
}

// Marks at UTF-16 offsets become marks at characters.
std::vector<bool> boundaries(const std::u32string &text, QTextBoundaryFinder::BoundaryType type)
{
    const QString utf16 = QString::fromUcs4(text.data(), static_cast<qsizetype>(text.size()));
    std::vector<bool> marks(text.size() + 1, false);
    QTextBoundaryFinder finder(type, utf16);
    qsizetype offset = 0;
    std::size_t index = 0;
    for (qsizetype at = 0; at >= 0; at = finder.toNextBoundary()) {
        for (; offset < at; ++index)
            offset += QChar::requiresSurrogates(text[index]) ? 2 : 1;
        marks[index] = true;
    }
    return marks;
}

HarfBuzz<hb_buffer_t> shapeItem(const std::u32string &text, const Font *font, quint32 script, int level, int from,
                                int to)
{
    HarfBuzz<hb_buffer_t> buffer(hb_buffer_create());
    // The whole text goes along as context: letters at the edge of an item still join.
    hb_buffer_add_utf32(buffer.get(), reinterpret_cast<const uint32_t *>(text.data()), static_cast<int>(text.size()),
                        static_cast<unsigned>(from), to - from);
    hb_buffer_set_direction(buffer.get(), level % 2 ? HB_DIRECTION_RTL : HB_DIRECTION_LTR);
    hb_buffer_set_script(buffer.get(), static_cast<hb_script_t>(script));
    hb_buffer_set_language(buffer.get(), hb_language_from_string("und", -1));
    hb_shape(font->font(), buffer.get(), nullptr, 0);
    return buffer;
}

// Shares the characters of a cluster out among its glyphs, so that reading the glyphs in the order of writing gives the
// characters in theirs. Programs that copy text reverse what runs to the left glyph by glyph: there a glyph must not
// stand for two characters, so a ligature gives part of its width to blanks that carry the others.
void spread(std::vector<Glyph> &glyphs, const std::u32string &text, bool rightToLeft)
{
    std::vector<std::size_t> order; // of writing
    for (std::size_t i = 0; i < glyphs.size(); ++i) {
        if ((text.size() >= glyphs.size() && !rightToLeft) || glyphs[i].width > 0)
            order.push_back(i);
    }
    if (order.empty())
        order.push_back(0);
    if (rightToLeft)
        std::reverse(order.begin(), order.end());
    std::size_t next = 0;
    for (std::size_t k = 0; k < order.size() && next < text.size(); ++k) {
        const std::size_t take = k + 1 == order.size() ? text.size() - next : 1;
        glyphs[order[k]].text = QString::fromUcs4(text.data() + next, static_cast<qsizetype>(take));
        next += take;
    }
    Glyph &last = glyphs[order.back()];
    const QList<uint> rest = last.text.toUcs4();
    hb_codepoint_t blank = 0;
    if (!rightToLeft || rest.size() < 2 || last.width <= 0 ||
        !hb_font_get_nominal_glyph(last.font->font(), U' ', &blank))
        return;
    const double share = last.width / static_cast<double>(rest.size());
    std::vector<Glyph> carriers;
    for (qsizetype i = 0; i + 1 < rest.size(); ++i) {
        const auto character = static_cast<char32_t>(rest[i]);
        carriers.push_back({last.font, blank, last.x + share * static_cast<double>(rest.size() - 1 - i), last.y, share,
                            QString::fromUcs4(&character, 1)});
    }
    const auto character = static_cast<char32_t>(rest.back());
    last.text = QString::fromUcs4(&character, 1);
    last.width = share;
    std::reverse(carriers.begin(), carriers.end());
    glyphs.insert(glyphs.begin() + static_cast<std::ptrdiff_t>(order.back()) + 1, carriers.begin(), carriers.end());
}

} // namespace

ShapedText::ShapedText(const QString &text, FontSet &fonts) : m_text(text), m_fonts(fonts)
{
    QString lines = text;
    lines.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(u'\r', u'\n').replace(u'\t', u' ');
    for (const QString &line : lines.split(u'\n'))
        m_paragraphs.push_back(prepare(line, fonts));
}

ShapedText::Paragraph ShapedText::prepare(const QString &text, FontSet &fonts)
{
    Paragraph paragraph;
    const QList<uint> characters = text.toUcs4();
    paragraph.text.assign(characters.begin(), characters.end());
    const std::vector<int> levels = levelsOf(paragraph.text, paragraph.level);
    itemise(paragraph, levels, fonts);
    measure(paragraph);
    paragraph.breakBefore = boundaries(paragraph.text, QTextBoundaryFinder::Line);
    return paragraph;
}

void ShapedText::itemise(Paragraph &paragraph, const std::vector<int> &levels, FontSet &fonts)
{
    QChar::Script script = QChar::Script_Latin;
    // Signs before the first letter belong to its script.
    for (const char32_t c : paragraph.text) {
        if (QChar::script(c) > QChar::Script_Common) {
            script = QChar::script(c);
            break;
        }
    }
    for (std::size_t i = 0; i < paragraph.text.size(); ++i) {
        const char32_t c = paragraph.text[i];
        const QChar::Script own = QChar::script(c);
        const bool follows = own == QChar::Script_Inherited || own == QChar::Script_Common || isInvisible(c);
        if (!follows)
            script = own;
        const Font *font = nullptr;
        Item *last = paragraph.items.empty() ? nullptr : &paragraph.items.back();
        if (last && (isInvisible(c) || (QChar::isMark(c) && last->font->has(c))))
            font = last->font;
        else if (QChar::category(c) != QChar::Other_Control)
            font = fonts.fontFor(c, script);
        if (!font && !isInvisible(c) && c != u' ') {
            const QString sign = QString::fromUcs4(&c, 1);
            if (!m_unprintable.contains(sign))
                m_unprintable += sign;
        }
        if (!font)
            font = fonts.fallback();
        const auto tag =
            static_cast<quint32>(hb_unicode_script(hb_unicode_funcs_get_default(), static_cast<hb_codepoint_t>(c)));
        const bool common = tag == HB_SCRIPT_COMMON || tag == HB_SCRIPT_INHERITED || tag == HB_SCRIPT_UNKNOWN;
        const int level = levels[i];
        if (last && last->font == font && last->level == level && (common || last->script == tag)) {
            last->to = static_cast<int>(i) + 1;
        } else {
            quint32 itemScript = tag;
            if (common)
                itemScript = last && last->level == level ? last->script : static_cast<quint32>(HB_SCRIPT_LATIN);
            paragraph.items.push_back({static_cast<int>(i), static_cast<int>(i) + 1, font, itemScript, level});
        }
    }
}

void ShapedText::measure(Paragraph &paragraph)
{
    paragraph.advances.assign(paragraph.text.size(), 0);
    paragraph.clusterStart.assign(paragraph.text.size() + 1, false);
    paragraph.clusterStart.back() = true;
    for (const Item &item : paragraph.items) {
        const auto buffer = shapeItem(paragraph.text, item.font, item.script, item.level, item.from, item.to);
        unsigned count = 0;
        const hb_glyph_info_t *infos = hb_buffer_get_glyph_infos(buffer.get(), &count);
        const hb_glyph_position_t *positions = hb_buffer_get_glyph_positions(buffer.get(), &count);
        for (unsigned i = 0; i < count; ++i) {
            paragraph.advances[infos[i].cluster] += positions[i].x_advance / item.font->unitsPerEm();
            paragraph.clusterStart[infos[i].cluster] = true;
        }
    }
}

std::vector<ShapedText::Range> ShapedText::breakLines(const Paragraph &paragraph, double width)
{
    std::vector<Range> ranges;
    const int count = static_cast<int>(paragraph.text.size());
    int start = 0, lastBreak = -1;
    double used = 0;
    for (int i = 0; i < count; ++i) {
        const auto at = static_cast<std::size_t>(i);
        if (i > start && paragraph.breakBefore[at])
            lastBreak = i;
        const bool blank = paragraph.text[at] == U' ';
        if (used + paragraph.advances[at] > width + 1e-6 && i > start && !blank && paragraph.clusterStart[at]) {
            const int end = lastBreak > start ? lastBreak : i;
            ranges.push_back({start, end});
            start = end;
            lastBreak = -1;
            used = 0;
            for (int k = start; k < i; ++k)
                used += paragraph.advances[static_cast<std::size_t>(k)];
        }
        used += paragraph.advances[at];
    }
    ranges.push_back({start, count});
    return ranges;
}

GlyphLine ShapedText::shape(const Paragraph &paragraph, Range range)
{
    const int count = static_cast<int>(paragraph.text.size());
    const bool wrapped = range.to < count || range.from > 0;
    while (wrapped && range.to > range.from && paragraph.text[static_cast<std::size_t>(range.to - 1)] == U' ')
        --range.to;
    std::vector<Item> items;
    int highest = 0;
    for (Item item : paragraph.items) {
        item.from = std::max(item.from, range.from);
        item.to = std::min(item.to, range.to);
        if (item.from < item.to) {
            items.push_back(item);
            highest = std::max(highest, item.level);
        }
    }
    // Rule L2: from the highest level down, reverse each stretch of that level or above.
    for (int level = highest; level > 0; --level) {
        for (auto first = items.begin(); first != items.end();) {
            first = std::find_if(first, items.end(), [&](const Item &item) { return item.level >= level; });
            const auto last = std::find_if(first, items.end(), [&](const Item &item) { return item.level < level; });
            std::reverse(first, last);
            first = last;
        }
    }
    GlyphLine line;
    line.rightToLeft = paragraph.level % 2;
    for (const Item &item : items)
        append(line, paragraph, item);
    return line;
}

void ShapedText::append(GlyphLine &line, const Paragraph &paragraph, const Item &item)
{
    const auto buffer = shapeItem(paragraph.text, item.font, item.script, item.level, item.from, item.to);
    unsigned count = 0;
    const hb_glyph_info_t *infos = hb_buffer_get_glyph_infos(buffer.get(), &count);
    const hb_glyph_position_t *positions = hb_buffer_get_glyph_positions(buffer.get(), &count);
    const double em = item.font->unitsPerEm();
    for (unsigned i = 0; i < count;) {
        const unsigned cluster = infos[i].cluster;
        std::vector<Glyph> glyphs;
        for (; i < count && infos[i].cluster == cluster; ++i) {
            glyphs.push_back({item.font,
                              infos[i].codepoint,
                              line.width + positions[i].x_offset / em,
                              positions[i].y_offset / em,
                              item.font->advance(infos[i].codepoint),
                              {}});
            const Font::Ink ink = item.font->ink(infos[i].codepoint);
            line.top = std::max(line.top, ink.top + glyphs.back().y);
            line.bottom = std::min(line.bottom, ink.bottom + glyphs.back().y);
            line.width += positions[i].x_advance / em;
        }
        unsigned end = cluster + 1;
        while (end < static_cast<unsigned>(item.to) && !paragraph.clusterStart[end])
            ++end;
        spread(glyphs, paragraph.text.substr(cluster, end - cluster), item.level % 2 != 0);
        std::move(glyphs.begin(), glyphs.end(), std::back_inserter(line.glyphs));
    }
}

GlyphLine ShapedText::oneLine() const
{
    if (m_paragraphs.size() > 1) {
        QString joined = m_text;
        joined.replace(QLatin1String("\r\n"), QLatin1String(" ")).replace(u'\r', u' ').replace(u'\n', u' ');
        return ShapedText(joined, m_fonts).oneLine();
    }
    return shape(m_paragraphs.front(), {0, static_cast<int>(m_paragraphs.front().text.size())});
}

std::vector<GlyphLine> ShapedText::lines(double width) const
{
    std::vector<GlyphLine> lines;
    for (const Paragraph &paragraph : m_paragraphs) {
        for (const Range range : breakLines(paragraph, width))
            lines.push_back(shape(paragraph, range));
    }
    return lines;
}

int ShapedText::lineCount(double width) const
{
    std::size_t count = 0;
    for (const Paragraph &paragraph : m_paragraphs)
        count += breakLines(paragraph, width).size();
    return static_cast<int>(count);
}

std::vector<GlyphLine> ShapedText::cells() const
{
    std::vector<GlyphLine> cells;
    bool rightToLeft = false;
    for (const Paragraph &paragraph : m_paragraphs) {
        rightToLeft = rightToLeft || paragraph.level % 2;
        const std::vector<bool> starts = boundaries(paragraph.text, QTextBoundaryFinder::Grapheme);
        const int count = static_cast<int>(paragraph.text.size());
        for (int from = 0, to = 1; from < count; from = to++) {
            while (to < count && !starts[static_cast<std::size_t>(to)])
                ++to;
            cells.push_back(shape(paragraph, {from, to}));
        }
    }
    if (rightToLeft)
        std::reverse(cells.begin(), cells.end());
    return cells;
}

} // namespace parvis::documents
