// SPDX-License-Identifier: GPL-3.0-or-later
// What is wrong with the hub itself and at a site, where people and their tools look.
#include "hub/api/sitestatus.h"
#include "hub/apitown.h"
#include "hub/service/hubclock.h"
#include "hub/service/instants.h"
#include "hub/service/planservice.h"

#include <QJsonDocument>

using namespace parvis;
using namespace parvis::hub;

TEST_CASE("An alarm of the hub itself stands on its page, at desks and in its figures")
{
    ApiTown town;
    QList<SiteAlarm> alarms;
    ApiSettings settings = ApiTown::settings();
    settings.staffPassword = QStringLiteral("word");
    settings.alarms = [&] { return alarms; };
    Api api(town.ledger, town.clock, settings);
    const auto ask = [&](const char *path, const QByteArray &who) {
        ApiRequest request = ApiRequest::of("GET", QString::fromLatin1(path), {});
        request.headers << std::pair(QByteArray("Authorization"), who);
        return api.handle(request);
    };
    const QByteArray staff = "Basic " + QByteArray("staff:word").toBase64();
    CHECK(ask("/health", {}).status == 200);
    alarms << SiteAlarm{QStringLiteral("clock"), {}, QStringLiteral("an hour ahead")};
    CHECK(ask("/health", {}).status == 200);
    CHECK(ask("/status", staff).body.contains("<strong>clock</strong> an hour ahead"));
    CHECK(ask("/api/v1/sites/town/alarms", town.desk).body.contains(R"("alarm":"clock")"));
    alarms << SiteAlarm{QStringLiteral("store"), {}, QStringLiteral("since noon: <disk> full")};
    CHECK(ask("/status", staff).body.contains("<strong>store</strong> since noon: &lt;disk&gt; full"));
    const auto health = ask("/health", {});
    CHECK(health.status == 503);
    CHECK(health.body.contains("store-failed"));
    CHECK(ask("/metrics", {}).body.contains("parvis_alarms{site=\"town\"} 2"));
}

TEST_CASE("Who has an appointment outside a new plan stands among the alarms, and so does a plan nobody can read")
{
    ApiTown town;
    const QString code = town.confirmed("2026-03-02T10:30:00Z")[QStringLiteral("code")].toString();
    const auto shorter =
        appointments::Plan::decode(QJsonDocument::fromJson(townPlanJson().replace("\"12:00\"", "\"11:00\"")).object());
    REQUIRE(shorter.ok());
    REQUIRE(PlanService(town.ledger, town.clock).fit(*shorter, QDate(2026, 3, 2), QDate(2026, 3, 7)).ok());
    const QJsonArray alarms =
        town.ask("GET", QStringLiteral("./alarms"), {}, town.desk).json[QStringLiteral("alarms")].toArray();
    REQUIRE(alarms.size() == 1);
    CHECK(alarms.at(0)[QStringLiteral("alarm")].toString() == QStringLiteral("outside-plan"));
    CHECK(alarms.at(0)[QStringLiteral("detail")].toString() == code + QStringLiteral(" 2026-03-02T10:30:00Z"));

    const auto page = [&] {
        return town.ask("GET", QStringLiteral("/status"), {}, "Basic " + QByteArray("staff:staff").toBase64())
            .reply.body;
    };
    CHECK_FALSE(page().contains("<strong>plan</strong> queue: "));
    REQUIRE(town.ledger
                .write(town.plan.site,
                       [](store::HubTransaction &rows) { return rows.setFact(QStringLiteral("queue"), "{}"); })
                .ok());
    CHECK(page().contains("<strong>plan</strong> queue: "));
}

TEST_CASE("After a restore a desk says which kiosk is not waited for")
{
    ApiTown town;
    const Instant backup = town.clock.now() - 2h;
    REQUIRE(setClockMark(town.ledger, {town.plan.site}, {backup, {}, {}, backup, {}}).ok());
    REQUIRE(town.recovery().afterRestore().ok());
    const Instant restored = town.clock.now();
    const QByteArray hold = R"({"reasons":[{"reason":"vote"}],"start":"2026-03-02T08:00:00Z"})";
    CHECK(town.ask("POST", QStringLiteral("./holds"), hold, town.desk).type == QStringLiteral("awaiting-reoffer"));
    const QByteArray id = town.kiosk.mid(7, 32);
    CHECK(town.ask("POST", QStringLiteral("./set-asides"), "{\"device\":\"" + id + "\",\"by\":\" \"}", town.desk)
              .status == 400);
    CHECK(town.ask("POST", QStringLiteral("./set-asides"), R"({"device":"x","by":"M. Weber"})", town.desk).status ==
          404);
    const auto done =
        town.ask("POST", QStringLiteral("./set-asides"), "{\"device\":\"" + id + "\",\"by\":\"M. Weber\"}", town.desk);
    CHECK(done.status == 200);
    CHECK(done.json.value(QStringLiteral("awaited")).toArray().isEmpty());
    CHECK(town.ask("POST", QStringLiteral("./holds"), hold, town.desk).status == 201);
    const auto alarms = [&] {
        return town.ask("GET", QStringLiteral("./alarms"), {}, town.desk).json[QStringLiteral("alarms")].toArray();
    };
    REQUIRE(alarms().size() == 1);
    CHECK(alarms()[0][QStringLiteral("alarm")].toString() == QStringLiteral("restored"));
    CHECK(alarms()[0][QStringLiteral("detail")].toString() == toText(backup) + QLatin1Char(' ') + toText(restored));
    town.clock.advance(72h);
    CHECK(alarms().isEmpty());
}

TEST_CASE("A backup that does not say of when it is says when it was put back")
{
    ApiTown town;
    REQUIRE(town.recovery().afterRestore().ok());
    const QJsonValue alarms = town.ask("GET", QStringLiteral("./alarms"), {}, town.desk).json[QStringLiteral("alarms")];
    CHECK(alarms[0][QStringLiteral("alarm")].toString() == QStringLiteral("restored"));
    CHECK(alarms[0][QStringLiteral("detail")].toString() == toText(town.clock.now()));
}
