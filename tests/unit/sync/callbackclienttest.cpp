// SPDX-License-Identifier: GPL-3.0-or-later
// The wish to be called back, from the kiosk's disk to the hub: never lost, never twice.
#include "sync/callbackclient.h"

#include "support/catch.h"
#include "sync/facts.h"
#include "unit/sync/syncworld.h"

#include <QJsonDocument>

using namespace parvis;
using namespace parvis::testing;
using namespace parvis::sync;
using namespace std::chrono_literals;
using Fate = FakeHub::Fate;

namespace
{

struct Caller : SyncWorld {
    Caller() { REQUIRE(settle()); }
    [[nodiscard]] QString write()
    {
        CallBackClient client(parts(ledger, cache), *engine);
        const auto written = client.write({QStringLiteral("library-card"), QStringLiteral("morning"),
                                           QStringLiteral("de"), R"({"phone":"+33388000000"})"});
        REQUIRE(written.ok());
        return written->id;
    }
    [[nodiscard]] bool isTold(const QString &id) { return CallBackClient(parts(ledger, cache), *engine).isTold(id); }
    void goOffline()
    {
        hub.isAway = true;
        engine->syncNow();
        run(2s);
    }
    void comeBack()
    {
        hub.isAway = false;
        engine->syncNow();
        REQUIRE(settle());
    }
};

} // namespace

TEST_CASE("with the hub a wish to be called back is told at once")
{
    Caller world;
    const QString id = world.write();
    CHECK_FALSE(world.isTold(id));
    REQUIRE(world.settle());
    CHECK(world.isTold(id));
    const auto entry = world.hub.entries.value(id);
    CHECK(entry.kind == QStringLiteral("booking"));
    CHECK(entry.facts.value(QStringLiteral("mode")).toString() == QStringLiteral("call-back"));
    CHECK(entry.facts.value(QStringLiteral("reachable")).toString() == QStringLiteral("morning"));
    CHECK_FALSE(QJsonDocument(entry.facts).toJson().contains("33388")); // the number is sealed, never in clear
}

TEST_CASE("without the hub it is kept, over a restart of the kiosk, and told once")
{
    Caller world;
    world.goOffline();
    const QString id = world.write();
    world.run(10min);
    CHECK_FALSE(world.isTold(id));
    world.kill();
    world.start();
    CHECK_FALSE(world.isTold(id));
    world.comeBack();
    CHECK(world.isTold(id));
    CHECK(world.hub.entries.value(id).effects == 1);
}

TEST_CASE("an answer that is lost or a message that comes twice makes no second call")
{
    const Fate fate = GENERATE(Fate::ReplyLost, Fate::Doubled, Fate::Late, Fate::Answer500);
    Caller world;
    int spoilt = 0;
    world.hub.fate = [&](const HubRequest &request) {
        return request.path.endsWith(QStringLiteral("/journal")) && spoilt++ < 2 ? fate : Fate::Fine;
    };
    const QString id = world.write();
    world.run(5min);
    REQUIRE(world.settle());
    CHECK(world.isTold(id));
    CHECK(world.hub.entries.value(id).effects == 1);
}

TEST_CASE("a kiosk whose clock is unknown sells nothing, and takes a wish to be called back")
{
    Caller world;
    world.kill();
    REQUIRE(world.ledger.setFact(facts::clock, {}));
    world.start();
    world.hub.isAway = true;
    world.run(2s);
    REQUIRE_FALSE(world.engine->upperBound());
    CHECK_FALSE(world.engine->maySellLeases());
    const QString id = world.write();
    world.comeBack();
    CHECK(world.hub.entries.contains(id));
}
