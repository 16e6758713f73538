// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/worker/fontset.h"

#include <QString>

#include <vector>

namespace parvis::documents
{

/// A glyph in its place. All measures in em of the text's size; x from the start of its line, y upward.
struct Glyph {
    const Font *font = nullptr;
    quint32 id = 0;
    double x = 0;
    double y = 0;
    double width = 0; ///< as a reader of the text should take it; the whole of it is the glyph's advance
    QString text;     ///< the characters it stands for; may be empty in a cluster of several glyphs
};

/// Glyphs of one line from left to right.
struct GlyphLine {
    std::vector<Glyph> glyphs;
    double width = 0;
    double top = 0;    ///< ink above the baseline
    double bottom = 0; ///< ink below it, negative
    bool rightToLeft = false;
};

/// Text shaped once and then broken at any width: bidirectional order (Unicode annex 9), joining and marks (OpenType),
/// line breaks (annex 14). Line feeds end paragraphs; tabs are spaces.
class ShapedText
{
public:
    ShapedText(const QString &text, FontSet &fonts);

    /// Each character none of the fonts has, once.
    [[nodiscard]] const QString &unprintable() const { return m_unprintable; }

    /// Everything on one line, paragraphs parted by a space.
    [[nodiscard]] GlyphLine oneLine() const;

    /// Lines no wider than WIDTH em; a word wider than that is broken between characters.
    [[nodiscard]] std::vector<GlyphLine> lines(double width) const;
    [[nodiscard]] int lineCount(double width) const;

    /// One line per user-perceived character, in the order they are seen from left to right.
    [[nodiscard]] std::vector<GlyphLine> cells() const;

private:
    struct Item { // a stretch of one font, script and level
        int from = 0;
        int to = 0;
        const Font *font = nullptr;
        quint32 script = 0;
        int level = 0;
    };
    struct Paragraph {
        std::u32string text;
        std::vector<Item> items;
        std::vector<double> advances; // per character; the first of a cluster has it all
        std::vector<bool> breakBefore;
        std::vector<bool> clusterStart;
        int level = 0;
    };
    struct Range {
        int from = 0;
        int to = 0;
    };

    [[nodiscard]] Paragraph prepare(const QString &text, FontSet &fonts);
    void itemise(Paragraph &paragraph, const std::vector<int> &levels, FontSet &fonts);
    static void measure(Paragraph &paragraph);
    [[nodiscard]] static std::vector<Range> breakLines(const Paragraph &paragraph, double width);
    [[nodiscard]] static GlyphLine shape(const Paragraph &paragraph, Range range);
    static void append(GlyphLine &line, const Paragraph &paragraph, const Item &item);

    QString m_text;
    FontSet &m_fonts;
    std::vector<Paragraph> m_paragraphs;
    QString m_unprintable;
};

} // namespace parvis::documents
