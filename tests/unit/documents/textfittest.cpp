// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/worker/textfit.h"

#include "documents/worker/shapedtext.h"
#include "support/catch.h"
#include "unit/documents/near.h"

#include <QSet>

using namespace parvis::documents;

namespace
{

FontSet &fonts()
{
    static FontSet set;
    return set;
}

GlyphLine line(const char16_t *text)
{
    return ShapedText(QString::fromUtf16(text), fonts()).oneLine();
}

QList<quint32> ids(const GlyphLine &glyphs)
{
    QList<quint32> list;
    for (const Glyph &glyph : glyphs.glyphs)
        list += glyph.id;
    return list;
}

QString read(const GlyphLine &glyphs)
{
    QString text;
    for (const Glyph &glyph : glyphs.glyphs)
        text += glyph.text;
    return text;
}

QString reversed(const QString &text)
{
    QString other;
    for (const QChar c : text)
        other.prepend(c);
    return other;
}

} // namespace

TEST_CASE("the fonts are there")
{
    REQUIRE(fonts().usable());
}

TEST_CASE("Arabic letters join: the glyphs of a word are not those of its letters alone")
{
    const QList<quint32> word = ids(line(u"محمد"));
    REQUIRE(word.size() >= 4);
    // The last letter is drawn first.
    const QList<quint32> lastAlone = ids(line(u"د"));
    const QList<quint32> firstAlone = ids(line(u"م"));
    CHECK(word.first() != lastAlone.first());
    CHECK(word.last() != firstAlone.last());
    CHECK(line(u"محمد").width < line(u"م ح م د").width);
}

TEST_CASE("what runs to the left is in the order of seeing, and reads back in the order of writing")
{
    for (const char16_t *text : {u"محمد", u"السلام عليكم", u"لا إله", u"مُحَمَّد", u"שלום עולם", u"فاطمة"}) {
        const QString expected = QString::fromUtf16(text);
        const GlyphLine glyphs = line(text);
        CHECK(glyphs.rightToLeft);
        CHECK(reversed(read(glyphs)) == expected);
    }
}

TEST_CASE("what runs to the right reads back as it was written")
{
    for (const char16_t *text : {u"Éléonore Lefèvre", u"efficace ffi", u"नमस्ते क्षत्रिय हिन्दी", u"Łódź č Ś ß €",
                                 u"ภาษาไทย", u"Ễ e\u0301", u"Київ", u"አማርኛ"}) {
        const GlyphLine glyphs = line(text);
        CHECK_FALSE(glyphs.rightToLeft);
        CHECK(read(glyphs) == QString::fromUtf16(text));
    }
}

TEST_CASE("numbers and Latin words keep their direction within Arabic")
{
    const QString seen = read(line(u"فاطمة 123 Dupont"));
    CHECK(seen.startsWith(QStringLiteral("Dupont 123 ")));
}

TEST_CASE("characters no font has are named once each")
{
    struct Row {
        const char16_t *text;
        const char16_t *unprintable;
    };
    for (const Row &row :
         {Row{u"Éà œ€ č Ś ß", u""}, Row{u"中文 中", u"中文"}, Row{u"a😀b😀", u"😀"}, Row{u"\u0007x", u"\u0007"},
          Row{u"محمد\u200f \u200d", u""}, Row{u"a\u00adb\ufe0f", u""}, Row{u"\ue000", u"\ue000"}}) {
        CHECK(ShapedText(QString::fromUtf16(row.text), fonts()).unprintable() == QString::fromUtf16(row.unprintable));
    }
}

TEST_CASE("lines break between words, at line feeds, and within a word only when they must")
{
    const ShapedText text(QStringLiteral("un deux trois\nquatre"), fonts());
    CHECK(text.lineCount(100) == 2);
    CHECK(text.lines(100).size() == 2);
    const double two = line(u"un deux").width;
    CHECK(text.lineCount(two + 0.01) == 3);
    CHECK(text.lineCount(0.01) > 12);
    for (const GlyphLine &one : text.lines(two + 0.01))
        CHECK(one.width <= two + 0.02);
    CHECK(ShapedText(QString(), fonts()).lineCount(5) == 1);
}

TEST_CASE("a text of a given size shrinks to 60 %, not under 6 points, then overflows")
{
    const double width = line(u"Éléonore Lefèvre").width;
    const ShapedText text(QStringLiteral("Éléonore Lefèvre"), fonts());
    struct Row {
        double size;     // given
        double boxWidth; // points
        double used;
        bool overflow;
    };
    for (const Row &row :
         {Row{10, width * 10.1, 10, false}, Row{10, width * 8, 8, false}, Row{10, width * 6.01, 6.01, false},
          Row{10, width * 5, 6, true}, Row{20, width * 11, 12, true}, Row{5, width * 4, 5, true},
          Row{0, width * 30, 12, false}, Row{0, width * 5.5, 5.5, false}, Row{0, width * 4, 5, true}}) {
        TextBox box;
        box.area = QRectF(0, 0, row.boxWidth, 40);
        box.size = row.size;
        const FittedText fitted = fitText(text, box);
        INFO(row.size << " in " << row.boxWidth);
        CHECK(isNear(fitted.size, row.used, 0.06));
        CHECK(fitted.overflow == row.overflow);
    }
}

TEST_CASE("ink stays inside the box, whatever the letters")
{
    for (const char16_t *text : {u"Éàgjpq", u"ÅŠČ", u"محمد", u"हिन्दी", u"Ễ"}) {
        TextBox box;
        box.area = QRectF(3, 4, 200, 12);
        box.size = 10;
        const FittedText fitted = fitText(ShapedText(QString::fromUtf16(text), fonts()), box);
        REQUIRE(fitted.lines.size() == 1);
        const Picture::Line &only = fitted.lines.front();
        CHECK(only.origin.y() + only.glyphs.top * fitted.size <= box.area.bottom() + 0.01);
        CHECK(only.origin.y() + only.glyphs.bottom * fitted.size >= box.area.top() - 0.01);
        CHECK_FALSE(fitted.overflow);
    }
}

TEST_CASE("a paragraph shrinks until its lines fit, then overflows")
{
    const QString words = QStringLiteral("mot ").repeated(60);
    TextBox box;
    box.area = QRectF(0, 0, 200, 100);
    box.multiline = true;
    box.size = 12;
    const FittedText fitted = fitText(ShapedText(words, fonts()), box);
    CHECK_FALSE(fitted.overflow);
    CHECK(fitted.size < 12);
    CHECK(fitted.lines.back().origin.y() >= box.area.top());
    box.area.setHeight(20);
    CHECK(fitText(ShapedText(words, fonts()), box).overflow);
}

TEST_CASE("one character in each cell, in its middle")
{
    TextBox box;
    box.area = QRectF(0, 0, 100, 20);
    box.size = 10;
    box.cells = 5;
    const FittedText fitted = fitText(ShapedText(QStringLiteral("1é3"), fonts()), box);
    REQUIRE(fitted.lines.size() == 3);
    for (int i = 0; i < 3; ++i) {
        const Picture::Line &cell = fitted.lines[static_cast<std::size_t>(i)];
        CHECK(isNear(cell.origin.x() + cell.glyphs.width * fitted.size / 2, 10 + 20 * i));
    }
    box.alignment = Alignment::Right;
    CHECK(fitText(ShapedText(QStringLiteral("1"), fonts()), box).lines[0].origin.x() > 80);
    box.cells = 2;
    CHECK(fitText(ShapedText(QStringLiteral("123"), fonts()), box).overflow);
}

TEST_CASE("text stands where the form or its direction wants it")
{
    TextBox box;
    box.area = QRectF(10, 0, 300, 20);
    box.size = 10;
    const auto start = [&](const char16_t *text, Alignment alignment) {
        box.alignment = alignment;
        return fitText(ShapedText(QString::fromUtf16(text), fonts()), box).lines[0].origin.x();
    };
    CHECK(isNear(start(u"abc", Alignment::Natural), 10));
    CHECK(start(u"abc", Alignment::Right) > 250);
    CHECK(start(u"محمد", Alignment::Natural) > 250);
    CHECK(isNear(start(u"محمد", Alignment::Left), 10));
    CHECK(isNear(start(u"abc", Alignment::Centre), 160, 20));
}
