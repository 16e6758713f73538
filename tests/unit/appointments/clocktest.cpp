// SPDX-License-Identifier: GPL-3.0-or-later
#include "appointments/lease.h"
#include "appointments/upperboundclock.h"
#include "sampleplan.h"
#include "support/catch.h"

#include <random>

using namespace parvis;
using namespace parvis::appointments;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace
{

const Instant hub = at("2026-11-26T10:00:00Z");
const QString first = QStringLiteral("boot-1");
const QString second = QStringLiteral("boot-2");

UpperBoundClock contact()
{
    return UpperBoundClock::atContact(hub, 80ms, {hub, 1000s, first});
}

} // namespace

TEST_CASE("the upper bound within one boot")
{
    struct Row {
        milliseconds since;
        milliseconds bound; ///< after the hub's time
    };
    const Row rows[] = {
        {0ms, 82ms},       {1ms, 83ms},          {1s, 1s + 82ms},
        {5s, 5s + 83ms},   {10s, 10s + 84ms},    {1h, 1h + 802ms},
        {8h, 8h + 5842ms}, {24h, 24h + 17362ms}, {30 * 24h, 30 * 24h + 518482ms},
    };
    for (const Row &row : rows) {
        // The wall clock says nothing here.
        const ClockReading reading{at("1970-01-01T00:00:00Z"), 1000s + row.since, first};
        INFO(row.since.count());
        CHECK(contact().upperBound(reading) == std::optional(hub + row.bound));
        CHECK(contact().resumed(reading) == contact());
    }
    CHECK_FALSE(contact().upperBound({hub, 999s, first}));
    CHECK_FALSE(contact().upperBound({hub, 1001s, second}));
    CHECK_FALSE(UpperBoundClock().upperBound({hub, 1001s, first}));
    CHECK_FALSE(UpperBoundClock().upperBound({hub, 1001s, {}}));
}

TEST_CASE("after a reboot the wall clock is believed within a day of the mark")
{
    // Marked ten minutes after contact: the wall clock then says WALL.
    struct Row {
        const char *wallAtMark;
        const char *wallNow;
        const char *bound; ///< empty = unknown
    };
    const Row rows[] = {
        {"2026-11-26T10:10:00.000Z", "2026-11-26T10:10:00.000Z", "2026-11-26T10:15:00.204Z"},
        {"2026-11-26T10:10:00.000Z", "2026-11-26T10:12:00.000Z", "2026-11-26T10:17:00.204Z"},
        {"2026-11-26T10:10:00.000Z", "2026-11-26T10:09:59.999Z", ""},
        {"2026-11-26T10:10:00.000Z", "2026-11-27T10:09:59.999Z", "2026-11-27T10:15:00.203Z"},
        {"2026-11-26T10:10:00.000Z", "2026-11-27T10:10:00.000Z", ""},
        {"2026-11-26T10:10:00.000Z", "1970-01-01T00:00:00.000Z", ""},
        {"2026-11-26T10:10:00.000Z", "2027-11-26T10:10:00.000Z", ""},
        {"2026-11-26T10:10:00.000Z", "2026-11-26T09:10:00.000Z", ""},
        // an hour slow, going right: what it counted is added
        {"2026-11-26T09:10:00.000Z", "2026-11-26T09:30:00.000Z", "2026-11-26T10:35:00.204Z"},
        // an hour fast: never before what it says
        {"2026-11-26T11:10:00.000Z", "2026-11-26T11:30:00.000Z", "2026-11-26T11:35:00.002Z"},
        // a day off at the mark: it forgets the time, and may have begun anew since
        {"1970-01-01T00:20:00.000Z", "1970-01-01T01:00:00.000Z", ""},
        {"2025-11-26T10:10:00.000Z", "2025-11-26T10:30:00.000Z", ""},
        {"2026-11-27T10:10:00.204Z", "2026-11-27T10:30:00.000Z", ""},
        {"2026-11-25T10:10:01.000Z", "2026-11-25T10:12:01.000Z", "2026-11-26T10:17:00.204Z"},
    };
    for (const Row &row : rows) {
        UpperBoundClock clock = UpperBoundClock::atContact(hub, 80ms, {at(row.wallAtMark) - 10min, 1000s, first});
        clock = clock.marked({at(row.wallAtMark), 1000s + 10min, first});
        const ClockReading reading{at(row.wallNow), 20s, second};
        INFO(row.wallAtMark << ' ' << row.wallNow);
        const auto bound = clock.resumed(reading).upperBound(reading);
        CHECK(bound == (*row.bound ? std::optional(at(row.bound)) : std::nullopt));
    }
}

TEST_CASE("a wall clock set while it was watched counts on from the mark after that")
{
    // Ten minutes after contact the wall clock is set by OFF and marked; the machine is without power until WALLNOW.
    struct Row {
        std::chrono::minutes off;
        const char *wallNow;
        const char *bound; ///< empty = unknown
    };
    const Row rows[] = {
        {0min, "2026-11-26T10:40:00.000Z", "2026-11-26T10:45:00.204Z"},
        // an hour back: 10:20 by the clock is 11:20
        {-60min, "2026-11-26T10:20:00.000Z", "2026-11-26T11:25:00.204Z"},
        {-60min, "2026-11-26T10:09:00.000Z", "2026-11-26T11:14:00.204Z"},
        {-60min, "2026-11-26T10:08:59.999Z", ""}, // before the latest it had said
        {-9 * 60min, "2026-11-26T10:09:00.000Z", "2026-11-26T19:14:00.204Z"},
        {60min, "2026-11-26T11:20:00.000Z", "2026-11-26T11:25:00.000Z"},
        {60min, "2026-11-26T11:09:59.999Z", ""},
        {-24h, "2026-11-26T10:20:00.000Z", ""}, // a day off at the mark
    };
    for (const Row &row : rows) {
        UpperBoundClock clock = contact().marked({hub + 9min, 1000s + 9min, first});
        clock = clock.marked({hub + 10min + row.off, 1000s + 10min, first});
        const ClockReading reading{at(row.wallNow), 20s, second};
        INFO(row.off.count() << " min, " << row.wallNow);
        const auto bound = clock.resumed(reading).upperBound(reading);
        REQUIRE(bound.has_value() == (*row.bound != 0));
        if (bound)
            CHECK(std::chrono::abs(*bound - at(row.bound)) < 3ms);
    }
}

TEST_CASE("a clock once unknown stays so until contact")
{
    const ClockReading early{hub - 1h, 20s, second};
    UpperBoundClock clock = contact().resumed(early);
    CHECK_FALSE(clock.upperBound(early));
    // The slow clock passes the mark while it runs; nobody believes it for that.
    const ClockReading later{hub + 1h, 20s + 2h, second};
    clock = clock.marked(later);
    CHECK_FALSE(clock.resumed(later).upperBound(later));
    const ClockReading again{hub + 2h, 5s, QStringLiteral("boot-3")};
    CHECK_FALSE(clock.resumed(again).upperBound(again));
    clock = UpperBoundClock::atContact(hub + 3h, 10ms, again);
    CHECK(clock.upperBound(again) == std::optional(hub + 3h + 12ms));
}

TEST_CASE("a second reboot adds another margin")
{
    const ClockReading one{hub + 1h, 20s, second};
    const UpperBoundClock once = contact().resumed(one);
    const ClockReading two{hub + 2h, 20s, QStringLiteral("boot-3")};
    const UpperBoundClock twice = once.resumed(two);
    CHECK(once.upperBound(one) == std::optional(hub + 1h + 5min + 82ms));
    CHECK(twice.upperBound(two) == std::optional(hub + 2h + 10min + 82ms));
    // Resuming twice in one boot changes nothing.
    CHECK(once.resumed(one) == once);
}

TEST_CASE("marks never go back")
{
    const UpperBoundClock clock = contact().marked({hub + 1min, 1060s, first});
    CHECK(clock.anchor().highWater == hub + 1min);
    CHECK(clock.marked({hub - 1h, 1090s, first}).anchor().highWater == hub + 1min);
    CHECK(UpperBoundClock().marked({hub, 1s, first}) == UpperBoundClock());
    CHECK(UpperBoundClock(clock.anchor()) == clock);
}

TEST_CASE("the bound is never before the hub's time, whatever clocks do within 190 ppm")
{
    for (unsigned seed = 0; seed < 400; ++seed) {
        std::mt19937 random(seed);
        const auto below = [&](int limit) { return int(random() % unsigned(limit)); };
        const double speed = 1.0 + (below(381) - 190) / 1e6;   // of this machine's quartz
        const milliseconds skew(below(7'200'000) - 3'600'000); // of its wall clock from the hub's
        Instant real = hub;
        double boot = below(1'000'000);
        int boots = 0;
        const auto reading = [&] {
            return ClockReading{real + skew, milliseconds(qint64(boot)), QString::number(boots)};
        };
        const auto pass = [&](milliseconds time) {
            real += time;
            boot += double(time.count()) * speed;
        };
        const milliseconds trip(below(2000));
        const Instant said = real;
        pass(trip); // the answer may be as old as the whole round trip
        UpperBoundClock clock = UpperBoundClock::atContact(said, trip, reading());
        Instant last = *clock.upperBound(reading());
        INFO("seed " << seed);
        for (int step = 0; step < 200; ++step) {
            pass(milliseconds(below(30'000)));
            clock = clock.marked(reading());
            if (below(50) == 0) {
                real += milliseconds(below(2'000'000));
                boot = below(60'000);
                ++boots;
                clock = clock.resumed(reading());
            }
            const auto bound = clock.upperBound(reading());
            REQUIRE(bound);
            REQUIRE(*bound >= real);
            REQUIRE(*bound >= last);
            last = *bound;
        }
    }
}

TEST_CASE("a leased unit is sold before its lease ends and more than 15 minutes before it begins")
{
    const Instant start = at("2026-11-26T12:00:00Z");
    const Lease lease{{QStringLiteral("a"), start}, 7, at("2026-11-26T11:50:00Z")};
    const Lease early{{QStringLiteral("a"), start}, 7, at("2026-11-26T11:00:00Z")};
    CHECK(maySell(lease, std::nullopt) == Sale::ClockUnknown);
    CHECK(maySell(lease, start - 15min - 1ms) == Sale::Yes);
    CHECK(maySell(lease, start - 15min) == Sale::StartsTooSoon);
    CHECK(maySell(lease, start - 10min - 1ms) == Sale::StartsTooSoon);
    CHECK(maySell(lease, start - 10min) == Sale::Expired);
    CHECK(maySell(early, start - 1h - 1ms) == Sale::Yes);
    CHECK(maySell(early, start - 1h) == Sale::Expired);
    CHECK(maySell(early, start + 1h) == Sale::Expired);
    CHECK(maySell(lease, at("1970-01-01T00:00:00Z")) == Sale::Yes);
}

TEST_CASE("how many units go out on lease")
{
    struct Row {
        QList<int> demand;
        int rest;
        OfflineReserve reserve;
        int size;
    };
    const OfflineReserve usual;
    const Row rows[] = {
        {{}, 100, usual, 0},
        {{3}, 100, usual, 3},
        {{3}, 10, usual, 2},
        {{3}, 4, usual, 0},
        {{3}, 0, usual, 0},
        {{3}, -5, usual, 0},
        {{0, 0, 0}, 100, usual, 0},
        {{-4}, 100, usual, 0},
        {{1, 2, 3, 4, 5, 6, 7, 8, 9, 10}, 100, usual, 10},
        {{10, 9, 8, 7, 6, 5, 4, 3, 2, 1}, 100, usual, 10},
        // of 20 windows the 19th, of 40 the 38th
        {{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 99}, 1000, usual, 19},
        {{7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 50}, 1000, usual, 7},
        {{50}, 100, usual, 20},
        {{50}, 104, usual, 20},
        {{50}, 105, usual, 21},
        {{50}, 100, {10, 4h, 95}, 10},
        {{50}, 100, {0, 4h, 95}, 0},
        {{1, 2, 3, 4}, 100, {20, 4h, 50}, 2},
        {{1, 2, 3, 4}, 100, {20, 4h, 100}, 4},
        {{1, 2, 3, 4}, 100, {20, 4h, 1}, 1},
    };
    for (const Row &row : rows) {
        INFO(row.demand.size() << " windows, rest " << row.rest << ", share " << row.reserve.percentOfRest);
        CHECK(leaseSize(row.demand, row.rest, row.reserve) == row.size);
    }
}

TEST_CASE("leased units are spread over the day and come in runs")
{
    const Plan plan = townPlan();
    QList<UnitKey> units = unitsBetween(plan, day("2026-09-14"), day("2026-09-15"));
    REQUIRE(units.size() == 90);
    const auto hourOf = [&](const UnitKey &unit) { return localText(plan.zone, unit.start).mid(7, 2).toInt(); };
    const Instant morning = at("2026-09-14T05:00:00Z");

    const QList<UnitKey> six = unitsToLease(units, 6, 1, plan.grid, morning);
    REQUIRE(six.size() == 6);
    QSet<int> hours;
    for (const UnitKey &unit : six)
        hours.insert(hourOf(unit));
    CHECK(hours.size() >= 5);

    const QList<UnitKey> pairs = unitsToLease(units, 6, 2, plan.grid, morning);
    REQUIRE(pairs.size() == 6);
    int neighbours = 0;
    for (const UnitKey &unit : pairs)
        neighbours += pairs.contains(UnitKey{unit.resource, unit.start + plan.grid});
    CHECK(neighbours == 3);

    CHECK(unitsToLease(units, 0, 1, plan.grid, morning).isEmpty());
    CHECK(unitsToLease(units, -3, 1, plan.grid, morning).isEmpty());
    CHECK(unitsToLease(units, 3, 0, plan.grid, morning).isEmpty());
    CHECK(unitsToLease({}, 3, 1, plan.grid, morning).isEmpty());
    CHECK(unitsToLease(units, 1000, 1, plan.grid, morning) == units);
    CHECK(unitsToLease(units, 1000, 2, plan.grid, morning) == units);
    CHECK(unitsToLease(units, 90, 1, plan.grid, at("2026-09-14T14:29:59Z")).size() == 3);
    CHECK(unitsToLease(units, 90, 1, plan.grid, at("2026-09-14T14:30:00Z")).isEmpty());
    // No run of nine hours in a day that has a noon: single units then.
    CHECK(unitsToLease(units, 40, 36, plan.grid, morning).size() == 40);
}

TEST_CASE("chosen units are some of the free, each once")
{
    for (unsigned seed = 0; seed < 100; ++seed) {
        const Plan plan = randomPlan(seed);
        const QList<UnitKey> units = unitsBetween(plan, QDate(2026, 4, 1), QDate(2026, 4, 2));
        const int count = int(seed % 17);
        const QList<UnitKey> chosen =
            unitsToLease(units, count, 1 + int(seed % 3), plan.grid, at("2026-03-01T00:00:00Z"));
        INFO("seed " << seed);
        REQUIRE(chosen.size() == qMin<qsizetype>(count, units.size()));
        REQUIRE(QSet<UnitKey>(chosen.begin(), chosen.end()).size() == chosen.size());
        for (const UnitKey &unit : chosen)
            REQUIRE(units.contains(unit));
    }
}
