// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/placedemand.h"

#include "support/catch.h"
#include "sync/facts.h"
#include "unit/sync/syncworld.h"

using namespace parvis;
using namespace parvis::testing;
using namespace parvis::sync;
using namespace std::chrono_literals;

namespace
{

const Instant now = worldStart; // 08:30

/// UNITS an hour in the coming four, on each of the last COUNT days; 90 more on the last BUSY.
PlaceDemand days(int count, int units, int busy = 0)
{
    PlaceDemand demand;
    for (int day = count; day > 0; --day) {
        for (int hour = 0; hour < 4; ++hour)
            demand.add(now - day * 24h + hour * 1h, units + (hour == 0 && day <= busy ? 90 : 0));
    }
    return demand;
}

} // namespace

TEST_CASE("how many places a kiosk wishes to hold")
{
    struct Row {
        const char *what;
        PlaceDemand demand;
        int atFirst;
        int wished;
    };
    PlaceDemand evenings = days(1, 1);
    for (int day = 20; day > 0; --day)
        evenings.add(now - day * 24h + 6h, 30);
    PlaceDemand longAgo = days(20, 50);
    longAgo.add(now + 41 * 24h, 1);
    const auto row = GENERATE_COPY(
        Row{"a new kiosk", {}, 12, 12}, Row{"a kiosk that holds none", days(20, 5), 0, 0},
        Row{"few days, quieter than thought", days(6, 1), 12, 12},
        Row{"few days, busier than thought", days(6, 5), 12, 20},
        Row{"a week, quieter than thought", days(7, 2), 12, 8}, Row{"three weeks, busier", days(20, 9), 12, 36},
        Row{"hardly anybody comes at this time", evenings, 12, PlaceDemand::least},
        Row{"one day in twenty does not count", days(20, 2, 1), 12, 8}, Row{"two do", days(20, 2, 2), 12, 98},
        Row{"more than can be asked for", days(20, 9'000), 12, PlaceDemand::most});
    INFO(row.what);
    CHECK(row.demand.wish({}, now, row.atFirst) == row.wished);
    CHECK(PlaceDemand::parse(row.demand.toBytes()) == row.demand);
    CHECK(longAgo.pastWindows(now + 42 * 24h, 4h).size() == 42);
    CHECK(longAgo.wish({}, now + 42 * 24h, 12) == PlaceDemand::least);
}

TEST_CASE("the window of the plan is what counts")
{
    appointments::OfflineReserve reserve;
    reserve.window = 2h;
    CHECK(days(20, 9).wish(reserve, now, 12) == 18);
    reserve.window = 24h;
    CHECK(days(20, 9).wish(reserve, now, 12) == 36);
    PlaceDemand rising;
    for (int day = 20; day > 0; --day)
        rising.add(now - day * 24h, 2 * day);
    for (const auto &[percent, wished] : {std::pair(50, 20), std::pair(95, 38), std::pair(100, 40)}) {
        reserve.quantilePercent = percent;
        CHECK(rising.wish(reserve, now, 12) == wished);
    }
}

TEST_CASE("numbers that are none are as good as nothing")
{
    for (const char *text : {"", " ", "1", "1 2 3", "a 1", "1 b", "1 -4", "1 0", "1  2", "{\"1\":2}"}) {
        INFO(text);
        CHECK(PlaceDemand::parse(text) == PlaceDemand());
    }
    CHECK_FALSE(PlaceDemand::parse("491234 3 491235 1") == PlaceDemand());
    // A clock that was ahead once leaves nothing behind.
    PlaceDemand demand;
    demand.add(now + 24h * 3'650, 5);
    demand.add(now, 1);
    CHECK(demand == PlaceDemand::parse(QByteArray::number(qint64(now.time_since_epoch() / 1h)) + " 1"));
}

TEST_CASE("a kiosk asks for as many places as its visitors take, and knows it after a restart")
{
    SyncWorld world;
    REQUIRE(world.ledger.setFact(facts::demand, days(20, 3).toBytes()));
    world.kill();
    world.start();
    REQUIRE(world.settle());
    world.run(61s);
    CHECK(world.hub.demandHeard == 12);

    world.engine->placesWanted(2);
    CHECK(world.ledger.fact(facts::demand).value() == days(20, 3).toBytes());
    world.run(61s);
    PlaceDemand more = days(20, 3);
    more.add(now, 2);
    CHECK(world.ledger.fact(facts::demand).value() == more.toBytes());
    world.kill();
    world.start();
    REQUIRE(world.settle());
    world.run(61s);
    CHECK(world.ledger.fact(facts::demand).value() == more.toBytes());
}
