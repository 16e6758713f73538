// SPDX-License-Identifier: GPL-3.0-or-later
#include "localformat.h"

#include "support/catch.h"

using namespace parvis::kiosk;

namespace
{

// Blanks that do not break are written as blanks in the tables.
QString plain(QString text)
{
    for (const char16_t blank : {u'\u00a0', u'\u202f'})
        text.replace(QChar(blank), QLatin1Char(' '));
    return text;
}

} // namespace

TEST_CASE("amounts as people write them", "[format]")
{
    struct Row {
        qint64 cents;
        const char *language;
        const char *text;
    };
    const Row rows[] = {
        {0, "fr", "free of charge"}, // in the language of the interface, which is not loaded here
        {1, "fr", "0,01 €"},
        {2500, "fr", "25 €"},
        {2500, "de", "25 €"},
        {2500, "en", "€25"},
        {1250, "fr", "12,50 €"},
        {1250, "de", "12,50 €"},
        {1250, "en", "€12.50"},
        {123456, "fr", "1 234,56 €"},
        {123456, "de", "1.234,56 €"},
        {123456, "en", "€1,234.56"},
        {100000000, "fr", "1 000 000 €"},
    };
    for (const Row &row : rows) {
        INFO(row.cents << " " << row.language);
        CHECK(plain(euros(row.cents, QString::fromLatin1(row.language))) == QString::fromUtf8(row.text));
    }
    CHECK(plain(amount(0, QStringLiteral("fr"))) == QStringLiteral("0 €"));
    CHECK(amount(0, QStringLiteral("en")) == QStringLiteral("€0"));
    CHECK(amount(1250, QStringLiteral("de")) == euros(1250, QStringLiteral("de")));
    CHECK(euros(2500, QStringLiteral("fr")).contains(QChar(0x00a0))); // the sign never stands alone on a line
}

TEST_CASE("days as people write them", "[format]")
{
    struct Row {
        QDate day;
        const char *language;
        const char *text;
    };
    const Row rows[] = {
        {{2026, 11, 23}, "fr", "23 novembre 2026"}, {{2026, 11, 23}, "de", "23. November 2026"},
        {{2026, 11, 23}, "en", "23 November 2026"}, {{2026, 3, 1}, "de", "1. März 2026"},
        {{2026, 8, 1}, "fr", "1er août 2026"},
    };
    for (const Row &row : rows) {
        INFO(row.text);
        CHECK(longDate(row.day, QString::fromLatin1(row.language)) == QString::fromUtf8(row.text));
    }
    CHECK(longDate({}, QStringLiteral("fr")).isEmpty());
}

TEST_CASE("codes and numbers are read sign by sign, group by group", "[format]")
{
    struct Row {
        const char *code;
        const char *spoken;
    };
    for (const Row &row :
         {Row{"A 042", "A; 0, 4, 2"}, Row{"KA 007", "K, A; 0, 0, 7"},
          Row{"K7R-M2X-Q9AB", "K, 7, R; M, 2, X; Q, 9, A, B"}, Row{"X", "X"}, Row{"", ""}, Row{" - ", ""}}) {
        INFO(row.code);
        CHECK(spelled(QString::fromLatin1(row.code)) == QString::fromLatin1(row.spoken));
    }
}
