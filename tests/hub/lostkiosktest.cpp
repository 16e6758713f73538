// SPDX-License-Identifier: GPL-3.0-or-later
// What the secret of a lost kiosk still opens.
#include "hub/apitown.h"
#include "hub/service/lossservice.h"

using namespace parvis;
using namespace parvis::hub;

TEST_CASE("A lost kiosk may hand in its journal and nothing else, until it is taken back")
{
    ApiTown town;
    const QString id = QString::fromLatin1(town.kiosk.mid(7, 32));
    const auto status = [&](const char *method, const char *path, const QByteArray &body = {}) {
        return town.ask(method, QLatin1String(path), body, town.kiosk).status;
    };
    CHECK(status("GET", "./digest") == 200);
    REQUIRE(town.booking().override(town.plan.site, id, QStringLiteral("M. Weber"), {}));
    const auto refused = town.ask("POST", QStringLiteral("./holds"),
                                  R"({"reasons":[{"reason":"vote"}],"start":"2026-03-02T08:00:00Z"})", town.kiosk);
    CHECK(refused.status == 403);
    CHECK(refused.type == QStringLiteral("not-allowed"));
    CHECK(refused.json.value(QStringLiteral("detail")).toString().contains(QStringLiteral("declared lost")));
    CHECK(status("GET", "./feed") == 200);
    const auto leases = town.ask("POST", QStringLiteral("./leases"), R"({"holding":[],"demand":2})", town.kiosk);
    CHECK(leases.status == 200);
    CHECK(leases.json.value(QStringLiteral("grants")).toArray().isEmpty());
    CHECK(status("POST", "./holds", R"({"reasons":[{"reason":"vote"}],"start":"2026-03-02T08:00:00Z"})") == 403);
    CHECK(status("POST", "./handoffs", R"({"id":"00000000000000000000000000000001","language":"fr","context":{}})") ==
          403);
    CHECK(status("GET", "./release") != 403); // as anybody's
    CHECK(
        status(
            "POST", "./journal",
            R"({"entries":[],"head":{"sequence":0,"hash":"0000000000000000000000000000000000000000000000000000000000000000"}})") ==
        200);
    REQUIRE(LossService(town.ledger, town.clock, town.source).takeBack(town.plan.site, id));
    CHECK(status("GET", "./digest") == 200);
}

TEST_CASE("The secret of a lost desk opens nothing")
{
    ApiTown town;
    REQUIRE(town.recovery().setAside(town.plan.site, QString::fromLatin1(town.desk.mid(7, 32)),
                                     QStringLiteral("M. Weber")));
    CHECK(town.ask("GET", QStringLiteral("./queue"), {}, town.desk).status == 403);
    CHECK(town.ask("GET", QStringLiteral("./quarantine"), {}, town.desk).status == 403);
}
