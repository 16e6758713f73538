// SPDX-License-Identifier: GPL-3.0-or-later
// A repeated request is answered once and for all, but for what people wrote.
#include "hub/apitown.h"
#include "hub/service/retentionservice.h"

using namespace parvis;
using namespace parvis::hub;
using std::chrono::days;

namespace
{

const QString path = QStringLiteral("./handoffs/0123456789abcdef0123456789abcdef");
const QByteArray key = "11111111111111111111111111111111";

void sweep(ApiTown &town)
{
    RetentionService service(town.ledger, town.clock);
    do
        REQUIRE(service.sweep(town.plan.site).ok());
    while (service.isUnderWay(town.plan.site));
}

} // namespace

TEST_CASE("An agent's claim told again a month later is the same claim, without what the visitor shared")
{
    ApiTown town;
    const QByteArray wish = R"({"id":"0123456789abcdef0123456789abcdef","language":"fr","context":{"name":"Quokka"}})";
    REQUIRE(town.ask("POST", QStringLiteral("./handoffs"), wish, town.kiosk).status == 201);
    const auto claim = [&] {
        return town.ask("POST", path + QStringLiteral("/claim"), R"({"agent":"Weber"})", town.desk, key);
    };
    const auto first = claim();
    REQUIRE(first.status == 200);
    REQUIRE(first.json[QStringLiteral("context")].toObject().size() == 1);
    sweep(town);
    CHECK(claim().reply.body == first.reply.body);
    town.clock.advance(days(31));
    sweep(town);
    const auto again = claim();
    CHECK(again.status == 200);
    CHECK_FALSE(again.reply.body.contains("Quokka"));
    QJsonObject left = first.json;
    left.remove(QStringLiteral("context"));
    CHECK(again.json == left);
    const auto other = town.ask("POST", path + QStringLiteral("/claim"), R"({"agent":"Other"})", town.desk, key);
    CHECK(other.type == QStringLiteral("key-reused"));
}

TEST_CASE("A booking told again after 399 days is the same booking, to the letter")
{
    ApiTown town;
    const QByteArray wish =
        R"({"reasons":[{"reason":"card"}],"start":"2026-03-02T08:00:00Z","contact":"UXVva2th","contactScheme":"plain"})";
    const auto book = [&] { return town.ask("POST", QStringLiteral("./appointments"), wish, town.kiosk, key); };
    const auto first = book();
    REQUIRE(first.status < 300);
    town.clock.advance(days(399));
    sweep(town);
    const auto again = book();
    CHECK(again.status == first.status);
    CHECK(again.reply.body == first.reply.body);
}
