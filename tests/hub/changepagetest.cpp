// SPDX-License-Identifier: GPL-3.0-or-later
// Changes of an appointment on the page of its visitor: what the town did, and moving it oneself.
#include "hub/apitown.h"

#include <QRegularExpression>

using namespace parvis;
using namespace parvis::hub;

namespace
{

QString str(const QJsonValue &json, const char *key)
{
    return json[QLatin1String(key)].toString();
}

QString codeOf(const QJsonObject &appointment)
{
    return str(appointment, "code").remove(QLatin1Char('-'));
}

bool says(const ApiTown::Answer &page, const char *words)
{
    return page.status == 200 && page.reply.body.contains(words) && !page.reply.body.contains("<script");
}

QString found(const ApiTown::Answer &page, const QString &pattern)
{
    return QRegularExpression(pattern)
        .match(QString::fromUtf8(page.reply.body))
        .captured(1)
        .replace(QStringLiteral("&amp;"), QStringLiteral("&"));
}

/// The form's address on PAGE, as a browser would ask for it.
QString actionOf(const ApiTown::Answer &page)
{
    return found(page, QStringLiteral("<form method=\"post\" action=\"([^\"]+)\""));
}

/// The address of the link that says WORDS on PAGE.
QString hrefOf(const ApiTown::Answer &page, const char *words)
{
    return found(page, QStringLiteral("href=\"([^\"]+)\">%1</a>").arg(QLatin1String(words)));
}

} // namespace

TEST_CASE("A visitor moves his appointment on his phone: a day, a time, a last look")
{
    ApiTown town;
    const QString mine = codeOf(town.confirmed("2026-03-05T09:00:00Z"));
    const QString page = QStringLiteral("/p/town/") + mine;
    const QString path = page + QStringLiteral("/move");
    const QString own = QStringLiteral("./appointments/") + mine;
    CHECK(says(town.ask("GET", page + QStringLiteral("?lang=en")), "/move?lang=en\">Choose another time"));

    const auto days = town.ask("GET", path + QStringLiteral("?lang=en"));
    CHECK(says(days, "Your present appointment: Thursday"));
    CHECK(days.reply.body.count("<h1") == 1);
    REQUIRE(hrefOf(days, "Tuesday 3 March 2026").endsWith(QStringLiteral("/move?day=2026-03-03&lang=en")));
    const auto times = town.ask("GET", hrefOf(days, "Tuesday 3 March 2026"));
    CHECK(says(times, "What time on Tuesday 3 March 2026?"));
    CHECK(says(times, "<h3>Morning</h3>"));
    CHECK(times.reply.body.count("<h1") == 1);
    REQUIRE(hrefOf(times, "10:00").contains(QStringLiteral("start=2026-03-03T09:00:00")));
    const auto look = town.ask("GET", hrefOf(times, "10:00"));
    CHECK(says(look, "New time: Tuesday"));
    CHECK(town.line("a", 2) == "ff"); // nothing is taken before he says so

    const auto moved = town.ask("POST", actionOf(look));
    REQUIRE(moved.status == 303);
    const QString told = QString::fromLatin1(moved.reply.header("Location"));
    CHECK(says(town.ask("GET", told), "role=\"status\">Your appointment is moved.</p>"));
    CHECK(says(town.ask("GET", told), "Tuesday 3"));
    CHECK(str(town.ask("GET", own).json, "start") == QStringLiteral("2026-03-03T09:00:00Z"));
    CHECK(QString::fromLatin1(town.ask("POST", actionOf(look)).reply.header("Location")) == told); // sent twice
    CHECK(town.ask("GET", own).json[QStringLiteral("revision")].toInt() == 1);
    CHECK(says(town.ask("GET", path + QStringLiteral("?day=2026-03-05&lang=en")), ">10:00</a>")); // given back
}

TEST_CASE("Every step of moving is there in each language, without a script")
{
    ApiTown town;
    const QString path = QStringLiteral("/p/town/%1/move?lang=").arg(codeOf(town.confirmed("2026-03-05T09:00:00Z")));
    struct Row {
        const char *language;
        const char *days;
        const char *times;
        const char *look;
    };
    const auto row = GENERATE(values<Row>(
        {{"fr", "Quel jour ?", "Quelle heure, le mardi 3 mars 2026 ?", "Déplacer à ce moment"},
         {"de", "An welchem Tag?", "Um welche Uhrzeit am Dienstag, 3. März 2026?", "Auf diesen Zeitpunkt verschieben"},
         {"en", "Which day?", "What time on Tuesday 3 March 2026?", "Move to this time"},
         {"ar", "أي يوم؟", "أي ساعة يوم", "النقل إلى هذا الوقت"}}));
    INFO(row.language);
    const QString own = path + QLatin1String(row.language);
    CHECK(says(town.ask("GET", own), row.days));
    CHECK(says(town.ask("GET", own + QStringLiteral("&day=2026-03-03")), row.times));
    const auto look = town.ask("GET", own + QStringLiteral("&start=2026-03-03T09:00:00Z"));
    CHECK(says(look, row.look));
    CHECK(look.reply.body.count("<h1") == 1);
}

TEST_CASE("Who moves to a time that is gone meanwhile is shown what is free, and keeps what he has")
{
    ApiTown town;
    const QString mine = codeOf(town.confirmed("2026-03-05T09:00:00Z"));
    const QString target = QStringLiteral("/p/town/%1/move?start=2026-03-03T09:00:00Z&lang=en").arg(mine);
    REQUIRE(town.ask("GET", target).status == 200);
    town.confirmed("2026-03-03T09:00:00Z");
    town.confirmed("2026-03-03T09:00:00Z");
    for (const auto &late : {town.ask("POST", target), town.ask("GET", target)}) {
        CHECK(late.status == 409);
        CHECK(late.reply.body.contains("role=\"alert\">Somebody has just taken this place.</p>"));
        CHECK(late.reply.body.contains("start=2026-03-03T09:30:00"));
        CHECK(late.reply.body.count("<h1") == 1);
    }
    CHECK(str(town.ask("GET", QStringLiteral("./appointments/") + mine).json, "start") ==
          QStringLiteral("2026-03-05T09:00:00Z"));
}

TEST_CASE("On a phone only an appointment to come is moved, to a time there is")
{
    struct Row {
        const char *query;
        int status;
    };
    const auto row = GENERATE(values<Row>({{"?start=soon", 400},
                                           {"?day=soon", 400},
                                           {"?from=1", 400},
                                           {"?x=1", 400},
                                           {"?start=2026-03-03T09:07:00Z", 409},
                                           {"?start=2026-03-01T09:00:00Z", 409},
                                           {"?start=2029-03-03T09:00:00Z", 409},
                                           {"?day=2026-03-01", 409},
                                           {"?day=2029-03-01", 409},
                                           {"?from=2029-03-01", 200}}));
    ApiTown town;
    const QString mine = codeOf(town.confirmed("2026-03-05T09:00:00Z"));
    const QString path = QStringLiteral("/p/town/%1/move").arg(mine);
    INFO(row.query);
    CHECK(town.ask("GET", path + QLatin1String(row.query)).status == row.status);
    if (QLatin1String(row.query).startsWith(QLatin1String("?start")))
        CHECK(town.ask("POST", path + QLatin1String(row.query)).status == row.status);
    CHECK(town.ask("POST", path).status == 400);
    CHECK(town.ask("GET", QStringLiteral("/p/town/ABCDEFGHJK/move")).status == 404);
    // An address that is made up tells nothing that is not so.
    CHECK(town.ask("GET", path + QStringLiteral("?done=2026-03-03T09:00:00Z")).status == 303);
    REQUIRE(town.ask("DELETE", QStringLiteral("./appointments/") + mine).status == 200);
    const QString good = path + QStringLiteral("?start=2026-03-03T09:00:00Z&lang=en");
    for (const char *method : {"GET", "POST"}) {
        const auto answer = town.ask(method, good);
        CHECK(answer.status == 303);
        CHECK(says(town.ask("GET", QString::fromLatin1(answer.reply.header("Location"))),
                   "This appointment is cancelled."));
    }
    CHECK(town.line("a") == "ffffffffffff");
}

TEST_CASE("What the town did to an appointment is told on its page, until its visitor changes it himself")
{
    ApiTown town;
    const QString mine = codeOf(town.confirmed("2026-03-05T09:00:00Z"));
    const QString page = QStringLiteral("/p/town/") + mine;
    const QString path = QStringLiteral("./appointments/") + mine;
    const auto move = [&](const char *start, const char *message, const QByteArray &who) {
        return town.ask("POST", path + QStringLiteral("/move"),
                        QByteArray(R"({"start":")") + start + "\"" +
                            (*message ? QByteArray(R"(,"message":")") + message + "\"" : QByteArray()) + "}",
                        who);
    };
    const auto told = [&](const char *language) {
        return town.ask("GET", page + QStringLiteral("?lang=") + QLatin1String(language)).reply.body;
    };
    CHECK_FALSE(told("en").contains("town hall has"));
    CHECK(move("2026-03-04T09:00:00Z", "x", town.kiosk).type == QStringLiteral("invalid-request"));
    REQUIRE(move("2026-03-04T09:00:00Z", "Der <b>Schalter</b> ist zu.", town.desk).status == 200);
    CHECK(told("en").contains("The town hall has moved this appointment."));
    CHECK(told("en").contains("Before, it was: Thursday 5"));
    CHECK(told("de").contains("Der &lt;b&gt;Schalter&lt;/b&gt; ist zu."));
    CHECK(told("fr").contains("La mairie a déplacé ce rendez-vous."));
    CHECK(told("ar").contains("نقلت البلدية هذا الموعد."));
    const QJsonValue byTown = town.ask("GET", path).json.value(QStringLiteral("byTown"));
    CHECK(str(byTown, "did") == QStringLiteral("moved"));
    CHECK(str(byTown, "from") == QStringLiteral("2026-03-05T09:00:00Z"));
    CHECK(str(byTown, "message") == QStringLiteral("Der <b>Schalter</b> ist zu."));

    SECTION("moved twice it is told from where he knows it, with what was written")
    {
        REQUIRE(move("2026-03-03T09:00:00Z", "", town.desk).status == 200);
        CHECK(told("en").contains("Before, it was: Thursday 5"));
        CHECK(told("en").contains("Schalter"));
    }
    SECTION("moved back there is no move to tell")
    {
        REQUIRE(move("2026-03-05T09:00:00Z", "Ein Versehen.", town.desk).status == 200);
        CHECK_FALSE(told("en").contains("town hall has"));
        CHECK(told("en").contains("Message from the town hall"));
        CHECK(told("en").contains("Ein Versehen."));
    }
    SECTION("he moves it himself, and it is no longer told")
    {
        REQUIRE(move("2026-03-03T09:00:00Z", "", town.kiosk).status == 200);
        CHECK_FALSE(told("en").contains("town hall has"));
        CHECK_FALSE(told("en").contains("Schalter"));
        CHECK_FALSE(town.ask("GET", path).json.contains(QStringLiteral("byTown")));
    }
    SECTION("cancelled with a reason")
    {
        REQUIRE(town.ask("POST", path + QStringLiteral("/call-off"), R"({"agent":"ann","reason":"Grippe"})", town.desk)
                    .status == 200);
        CHECK(told("de").contains("Das Rathaus hat diesen Termin abgesagt."));
        CHECK(told("de").contains("Vorher war er: Donnerstag"));
        CHECK(told("de").contains("Grippe"));
        CHECK_FALSE(told("de").contains("ann"));
    }
    SECTION("what he cancelled himself stays his doing, whatever an agent writes to it")
    {
        REQUIRE(town.ask("DELETE", path).status == 200);
        CHECK_FALSE(told("fr").contains("La mairie a"));
        REQUIRE(
            town.ask("POST", path + QStringLiteral("/call-off"), R"({"agent":"ann","reason":"Bien reçu"})", town.desk)
                .status == 200);
        CHECK_FALSE(told("fr").contains("La mairie a"));
        CHECK(told("fr").contains("Bien reçu"));
    }
}

TEST_CASE("What an absence did to appointments is told to those it hit")
{
    ApiTown town;
    const QString moved = codeOf(town.confirmed("2026-03-05T09:00:00Z"));
    const QString off = codeOf(town.confirmed("2026-03-05T09:00:00Z"));
    const auto place = [&](const QString &code) {
        return str(town.ask("GET", QStringLiteral("./appointments/") + code).json, "resource").toLatin1();
    };
    const QByteArray span = R"("resources":[")" + place(moved) + R"(",")" + place(off) +
                            R"("],"from":"2026-03-05T08:00:00Z","until":"2026-03-05T11:00:00Z")";
    const QByteArray body = R"({"agent":"ann",)" + span + R"(,"decisions":[{"code":")" + moved.toLatin1() +
                            R"(","revision":0,"act":"move","start":"2026-03-04T09:00:00Z","resource":"a"},{"code":")" +
                            off.toLatin1() + R"(","revision":0,"act":"cancel","message":"Grève"}]})";
    const auto entered = town.ask("POST", QStringLiteral("./absences"), body, town.desk);
    REQUIRE(entered.json[QStringLiteral("done")].toBool());
    CHECK(says(town.ask("GET", QStringLiteral("/p/town/%1?lang=fr").arg(moved)), "Il était prévu : jeudi 5 mars 2026"));
    const auto cancelled = town.ask("GET", QStringLiteral("/p/town/%1?lang=fr").arg(off));
    CHECK(says(cancelled, "La mairie a annulé ce rendez-vous."));
    CHECK(says(cancelled, "Grève"));
}
