// SPDX-License-Identifier: GPL-3.0-or-later
// What is wrong with the hub itself, where people and their tools look.
#include "hub/api/sitestatus.h"
#include "hub/apitown.h"

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
