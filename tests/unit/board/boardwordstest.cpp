// SPDX-License-Identifier: GPL-3.0-or-later
#include "waitingroom.h"

#include "support/catch.h"

using namespace parvis;
using namespace parvis::board;

namespace
{

const QStringList site{QStringLiteral("fr"), QStringLiteral("de"), QStringLiteral("en")};

} // namespace

TEST_CASE("a call is said in the visitor's words, whatever the agent calls the desk")
{
    struct Row {
        const char *language;
        const char *ticket;
        const char *desk;
        const char *said;
    };
    const auto row = GENERATE(values<Row>({
        {"en", "A, 0, 4, 2", "3", "Ticket A, 0, 4, 2, desk 3"},
        {"fr", "A, 0, 4, 2", "3", "Ticket A, 0, 4, 2, guichet 3"},
        {"de", "A, 0, 4, 2", "3", "Wartenummer A, 0, 4, 2, Schalter 3"},
        {"de", "A 042", "Guichet 3", "Wartenummer A 042, Schalter 3"},
        {"fr", "A 042", "schalter 12", "Ticket A 042, guichet 12"},
        {"en", "A 042", "Salle des mariages", "Ticket A 042, Salle des mariages"},
        {"de", "A 042", "Guichet 3 bis", "Wartenummer A 042, Guichet 3 bis"},
        {"de", "A 042", "%1", "Wartenummer A 042, %1"},
        {"fr", "A 042", "", "Ticket A 042"},
    }));
    INFO(row.language << ' ' << row.desk);
    CHECK(wordsForTests().call(QString::fromLatin1(row.language), QString::fromLatin1(row.ticket), QString::fromUtf8(row.desk), site) ==
          QString::fromUtf8(row.said));
}

TEST_CASE("a desk that is only a number gets its word; a name stays what stands on the door")
{
    const BoardWords words = wordsForTests();
    CHECK(words.desk(QStringLiteral("fr"), QStringLiteral("3")) == QStringLiteral("Guichet 3"));
    CHECK(words.desk(QStringLiteral("fr"), QStringLiteral("Schalter 3")) == QStringLiteral("Schalter 3"));
    CHECK(words.isSameDesk(QStringLiteral("Guichet 3"), QStringLiteral("3"), site));
    CHECK(words.isSameDesk(QStringLiteral("Guichet 3"), QStringLiteral("SCHALTER 3"), site));
    CHECK_FALSE(words.isSameDesk(QStringLiteral("Guichet 3"), QStringLiteral("Guichet 13"), site));
    CHECK_FALSE(words.isSameDesk(QStringLiteral("Salle A"), QStringLiteral("Salle B"), site));
}

TEST_CASE("a language without words is not spoken; where none is left there is English")
{
    const BoardWords words = wordsForTests();
    CHECK(words.know(QStringLiteral("de")));
    CHECK_FALSE(words.know(QStringLiteral("xx")));
    CHECK_FALSE(words.know(QString()));
    CHECK(words.known({QStringLiteral("xx"), QStringLiteral("de")}) == QStringList{QStringLiteral("de")});
    CHECK(words.known({QStringLiteral("xx")}) == QStringList{QStringLiteral("en")});
}

TEST_CASE("days, hours and closed days are written as people do")
{
    const BoardWords words = wordsForTests();
    const QDate christmas(2026, 12, 25);
    CHECK(BoardWords::clock(QStringLiteral("fr"), QTime(8, 5)) == QStringLiteral("8\u00a0h\u00a005"));
    CHECK(BoardWords::clock(QStringLiteral("de"), QTime(8, 5)) == QStringLiteral("08:05"));
    CHECK(BoardWords::day(QStringLiteral("fr"), christmas, BoardWords::Place::Alone) == QStringLiteral("Vendredi 25 décembre"));
    CHECK(BoardWords::day(QStringLiteral("fr"), QDate(2027, 1, 1), BoardWords::Place::InSentence) == QStringLiteral("vendredi 1er janvier"));
    CHECK(BoardWords::day(QStringLiteral("de"), christmas, BoardWords::Place::Alone) == QStringLiteral("Freitag, 25. Dezember"));
    CHECK(words.hours(QStringLiteral("en"), {{510, 720}, {840, 1050}}) ==
          QStringLiteral("Open today 08:30\u2060–\u206012:00 and 14:00\u2060–\u206017:30"));
    CHECK(words.hours(QStringLiteral("de"), {{510, 720}}) ==
          QStringLiteral("Heute geöffnet 08:30\u2060–\u206012:00 Uhr"));
    CHECK(words.hours(QStringLiteral("de"), {}) == QStringLiteral("Heute geschlossen"));
    CHECK(words.closure(QStringLiteral("de"), {christmas, LocalizedText({{QStringLiteral("de"), QStringLiteral("Weihnachten")}})}) ==
          QStringLiteral("Am Freitag, 25. Dezember geschlossen: Weihnachten"));
}
