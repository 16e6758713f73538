// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/wordfolding.h"
#include "store/wordpattern.h"
#include "support/catch.h"

using namespace parvis::store;

namespace
{
QString key(const char *word)
{
    return soundKey(foldedWords(QString::fromUtf8(word)).value(0));
}
} // namespace

TEST_CASE("words written by ear sound the same")
{
    struct Row {
        const char *right, *heard;
    };
    for (const Row &row : {Row{"photographie", "fotografi"}, Row{"procuration", "procurassion"},
                           Row{"château", "chato"}, Row{"cantine", "kantine"}, Row{"logement", "logemant"},
                           Row{"mariage", "mariaje"}, Row{"encombrants", "ancombrants"}, Row{"identité", "idantité"},
                           Row{"Wohnung", "Vonung"}, Row{"quittance", "kitance"}}) {
        INFO(row.right);
        CHECK(key(row.right) == key(row.heard));
    }
    CHECK(key("naissance") != key("mariage"));
    CHECK(key("جواز") == QStringLiteral("جواز"));
    CHECK(key("").isEmpty());
}

TEST_CASE("folding joins what is written in several ways")
{
    const auto words = [](const char *text) { return foldedWords(QString::fromUtf8(text)).join(QLatin1Char('|')); };
    CHECK(words("Carte nationale d’Identité") == QStringLiteral("carte|nationale|d|identite"));
    CHECK(words("Cœur STRASSE Straße") == QStringLiteral("coeur|strasse|strasse"));
    CHECK(words("ﬁn\u00a0№5") == QStringLiteral("fin|no5"));
    CHECK(words("بِطَاقَة") == words("بطاقه"));
    CHECK(words("  --- !? ").isEmpty());
    CHECK(foldedWords(QString(500, QLatin1Char('a'))) == QStringList{QString(40, QLatin1Char('a'))});
}

TEST_CASE("distances count letters wrong, missing, extra and swapped")
{
    struct Row {
        const char16_t *a, *b;
        int whole, beginning;
    };
    for (const Row &row : {Row{u"abc", u"abc", 0, 0}, Row{u"abc", u"abd", 1, 1}, Row{u"abc", u"ab", 1, 1},
                           Row{u"abc", u"abxc", 1, 1}, Row{u"abc", u"acb", 1, 1}, Row{u"abc", u"bca", 2, 1},
                           Row{u"pass", u"passeport", 5, 0}, Row{u"", u"abc", 3, 0}, Row{u"abc", u"", 3, 3},
                           Row{u"بطاقة", u"بطاقه", 1, 1}, Row{u"kitten", u"sitting", 3, 2}}) {
        const auto distances = WordPattern(row.a).to(row.b);
        INFO(QString::fromUtf16(row.a).toStdString() << ' ' << QString::fromUtf16(row.b).toStdString());
        CHECK(distances.whole == row.whole);
        CHECK(distances.beginning == row.beginning);
    }
}
