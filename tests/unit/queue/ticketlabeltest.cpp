// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplequeue.h"
#include "support/catch.h"

#include <QSet>

using namespace parvis;
using namespace parvis::queue;

TEST_CASE("a label is read as people type it")
{
    using E = TicketLabelError;
    struct Row {
        const char *typed;
        const char *text; ///< empty = refused
        E error = E::Empty;
    };
    const Row rows[] = {
        {"A 042", "A 042"},
        {"A042", "A 042"},
        {"a042", "A 042"},
        {"a42", "A 042"},
        {"A-42", "A 042"},
        {"A - 42", "A 042"},
        {"A\u201342", "A 042"},
        {"A\u00a0042", "A 042"},
        {"  a 0042 ", "A 042"},
        {"A 1", "A 001"},
        {"A 999", "A 999"},
        {"A 1000", "A 1000"},
        {"A 9999", "A 9999"},
        {"KA 007", "KA 007"},
        {"k a 7", "KA 007"},
        {"K-A-007", "KA 007"},
        {"LKA 7", "LKA 007"},
        {"", "", E::Empty},
        {"   ", "", E::Empty},
        {"-", "", E::Empty},
        {"042", "", E::WrongLetter},
        {"O 042", "", E::WrongLetter},
        {"I 042", "", E::WrongLetter},
        {"Q 042", "", E::WrongLetter},
        {"KLMA 042", "", E::WrongLetter},
        {"\u00c9 042", "", E::WrongLetter},
        {"\u0391 042", "", E::WrongLetter},
        {"O", "", E::WrongLetter},
        {"A", "", E::WrongNumber},
        {"A 0", "", E::WrongNumber},
        {"A 000", "", E::WrongNumber},
        {"A 10000", "", E::WrongNumber},
        {"A 99999999999", "", E::WrongNumber},
        {"A 4A2", "", E::WrongNumber},
        {"A \u0664\u0662", "", E::WrongLetter},
        {"A 4.2", "", E::WrongNumber},
        {"A/42", "", E::WrongLetter},
    };
    for (const Row &row : rows) {
        INFO(row.typed);
        const auto label = TicketLabel::parse(QString::fromUtf8(row.typed));
        REQUIRE(label.ok() == (*row.text != 0));
        if (label)
            CHECK(label->toText() == QLatin1String(row.text));
        else
            CHECK(label.error() == row.error);
    }
}

TEST_CASE("a label is said sign by sign as it is shown")
{
    struct Row {
        const char *text;
        const char *speech;
    };
    const Row rows[] = {
        {"A 042", "A, 0, 4, 2"},     {"A 001", "A, 0, 0, 1"},         {"B 1000", "B, 1, 0, 0, 0"},
        {"KA 007", "K, A, 0, 0, 7"}, {"LKC 120", "L, K, C, 1, 2, 0"},
    };
    for (const Row &row : rows) {
        INFO(row.text);
        CHECK(TicketLabel::parse(q(row.text))->toSpeech() == q(row.speech));
    }
}

TEST_CASE("every label is read back as itself and no two look the same")
{
    QSet<QString> seen;
    int made = 0;
    const QString letters = TicketLabel::letters();
    for (const QString &series : {q(""), q("K"), q("L"), q("A"), q("KL"), q("AA")}) {
        for (const QChar service : letters) {
            for (const int number : {1, 7, 10, 42, 99, 100, 999, 1000, 9999}) {
                const TicketLabel label = TicketLabel::make(series, service, number).value();
                REQUIRE(TicketLabel::parse(label.toText()).value() == label);
                REQUIRE(TicketLabel::parse(label.toText().toLower().remove(QLatin1Char(' '))).value() == label);
                seen.insert(label.toText());
                ++made;
            }
        }
    }
    CHECK(seen.size() == made);
    CHECK(TicketLabel::make(q("KLM"), QLatin1Char('A'), 1).error() == TicketLabelError::WrongLetter);
    CHECK(TicketLabel::make(q("k"), QLatin1Char('A'), 1).error() == TicketLabelError::WrongLetter);
    CHECK(TicketLabel::make({}, QLatin1Char('O'), 1).error() == TicketLabelError::WrongLetter);
    CHECK(TicketLabel::make({}, QLatin1Char('A'), 0).error() == TicketLabelError::WrongNumber);
    CHECK(TicketLabel::make({}, QLatin1Char('A'), 10'000).error() == TicketLabelError::WrongNumber);
}

TEST_CASE("each kiosk of a site has a series of its own, none of which is the hub's")
{
    QSet<QString> seen;
    int index = 0;
    for (; !seriesAt(index).isEmpty(); ++index) {
        REQUIRE(isSeries(seriesAt(index)));
        seen.insert(seriesAt(index));
    }
    CHECK(index == 23 + 23 * 23);
    CHECK(seen.size() == index);
    CHECK_FALSE(seen.contains(QString()));
    CHECK(seriesAt(0) == q("K"));
    CHECK(seriesAt(1) == q("L"));
    CHECK(seriesAt(23) == q("AA"));
    CHECK(seriesAt(-1).isEmpty());
}
