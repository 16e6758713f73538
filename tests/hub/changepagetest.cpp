// SPDX-License-Identifier: GPL-3.0-or-later
// Changes of an appointment on the page of its visitor: what the town did.
#include "hub/apitown.h"

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

} // namespace

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
