// SPDX-License-Identifier: GPL-3.0-or-later
// The hub's time when the clock of its machine is set: SYNC's jumps of an hour, of a year, to 1970.
#include "hub/service/hubclock.h"

#include "hub/town.h"

using namespace parvis;
using namespace parvis::hub;

namespace
{

constexpr Instant noon = std::chrono::sys_days(std::chrono::year(2026) / 3 / 2) + 12h;

/// The clocks of one machine; both run, and the wall clock can be set.
struct Machine {
    appointments::ClockReading reading{noon, 3h, QStringLiteral("first")};

    void pass(std::chrono::milliseconds time)
    {
        reading.wall += time;
        reading.bootTime += time;
    }
    void set(Instant wall) { reading.wall = wall; }
    // Off for OFF, by a real-time clock that goes on.
    void reboot(std::chrono::milliseconds off)
    {
        reading.wall += off;
        reading.bootTime = 20s;
        reading.bootId += QLatin1Char('+');
    }
    [[nodiscard]] HubClock clock()
    {
        return HubClock([this] { return reading; });
    }
};

ClockMark markOf(const appointments::ClockReading &reading)
{
    return {reading.wall, reading.bootTime, reading.bootId, reading.wall, {}};
}

const std::chrono::milliseconds jumps[] = {1h, -1h, 24h * 365, -24h * 365, noon.time_since_epoch() * -1};

} // namespace

TEST_CASE("A wall clock that is set does not set the hub's time, from the first question on")
{
    const auto jump = GENERATE(from_range(std::begin(jumps), std::end(jumps)));
    Machine machine;
    HubClock clock = machine.clock();
    CHECK(clock.now() == noon);
    CHECK(clock.markToKeep());
    machine.pass(10s);
    machine.set(machine.reading.wall + jump);
    CHECK(clock.now() == noon + 10s);
    CHECK(clock.state() == ClockState::Jumped);
    CHECK(clock.complaint().contains(QStringLiteral("hub clock accept")));
    machine.pass(2h);
    CHECK(clock.now() == noon + 2h + 10s);
    SECTION("it agrees again")
    {
        machine.set(noon + 2h + 12s);
        CHECK(clock.state() == ClockState::Good);
        CHECK(clock.now() == noon + 2h + 12s);
        CHECK(clock.complaint().isEmpty());
        CHECK(clock.markToKeep());
    }
    SECTION("a person confirms it")
    {
        auto mark = markOf(machine.reading);
        CHECK_FALSE(clock.heed(mark)); // nobody's name
        mark.by = QStringLiteral("M. Weber");
        machine.pass(5s);
        CHECK(clock.heed(mark));
        CHECK(clock.state() == ClockState::Good);
        CHECK(clock.now() == machine.reading.wall);
        CHECK_FALSE(clock.heed(mark));
    }
    SECTION("a person confirms another one")
    {
        auto mark = markOf(machine.reading);
        mark.by = QStringLiteral("M. Weber");
        mark.wall = mark.time += 1h;
        CHECK_FALSE(clock.heed(mark));
        CHECK(clock.state() == ClockState::Jumped);
    }
    SECTION("the hub is started again")
    {
        const auto mark = clock.markToKeep();
        REQUIRE(mark);
        HubClock again = machine.clock();
        again.begin(mark);
        CHECK(again.state() == ClockState::Jumped);
        CHECK(again.now() == noon + 2h + 10s);
    }
}

TEST_CASE("What a network sets by seconds is followed")
{
    Machine machine;
    HubClock clock = machine.clock();
    for (int i = 0; i < 100; ++i) {
        machine.pass(61s);
        machine.set(machine.reading.wall + 5s);
        CHECK(clock.now() == machine.reading.wall);
        CHECK(clock.markToKeep());
    }
    CHECK_FALSE(clock.markToKeep());
    CHECK(clock.markToKeep(HubClock::Keep::Now));
}

TEST_CASE("A step of minutes is followed one second in ten, so that nobody's claim ends by it")
{
    const auto step = GENERATE(values({200s, -200s}));
    Machine machine;
    HubClock clock = machine.clock();
    Instant expected = noon;
    machine.set(machine.reading.wall + step);
    for (int i = 0; i < 200; ++i) {
        machine.pass(10s);
        expected += 10s + (step > 0s ? 1s : -1s);
        CHECK(clock.now() == expected);
        CHECK(clock.state() == ClockState::Good);
        (void)clock.markToKeep();
    }
    CHECK(clock.now() == machine.reading.wall);
}

TEST_CASE("After a boot the wall clock is believed where it can be right")
{
    struct Row {
        std::chrono::milliseconds off; // by the wall clock, from the mark on
        ClockState state;
    };
    const auto row = GENERATE(values<Row>({{2min, ClockState::Good},
                                           {24h * 59, ClockState::Good},
                                           {24h * 61, ClockState::Unknown},
                                           {24h * 365, ClockState::Unknown},
                                           {-1min, ClockState::Good},
                                           {-1h, ClockState::Unknown},
                                           {noon.time_since_epoch() * -1, ClockState::Unknown}}));
    Machine machine;
    HubClock before = machine.clock();
    const auto mark = before.markToKeep();
    machine.reboot(row.off);
    HubClock clock = machine.clock();
    clock.begin(mark);
    CHECK(clock.state() == row.state);
    if (row.state == ClockState::Good)
        return;
    CHECK(clock.now() == noon);
    CHECK_FALSE(clock.markToKeep());
    machine.pass(30s);
    CHECK(clock.now() == noon + 30s);
    // The network tells the time.
    machine.set(noon + 8h);
    CHECK(clock.state() == ClockState::Good);
    CHECK(clock.now() == noon + 8h);
    CHECK_FALSE(clock.markToKeep()); // not before the boot has settled
    machine.pass(11min);
    CHECK(clock.markToKeep());
    machine.set(noon + 24h * 365);
    CHECK(clock.state() == ClockState::Jumped);
}

TEST_CASE("A clock that was an hour off at the start may be set while the boot settles, not later")
{
    Machine machine;
    HubClock before = machine.clock();
    const auto mark = before.markToKeep();
    machine.reboot(9h);
    HubClock clock = machine.clock();
    clock.begin(mark);
    CHECK(clock.state() == ClockState::Good);
    machine.pass(30s);
    machine.set(noon + 8h);
    CHECK(clock.state() == ClockState::Good);
    CHECK(clock.now() == noon + 8h);
    CHECK_FALSE(clock.markToKeep());
    machine.pass(15min);
    CHECK(clock.state() == ClockState::Good);
    CHECK(clock.markToKeep());
    machine.set(noon + 9h + 15min);
    CHECK(clock.state() == ClockState::Jumped);
    CHECK(clock.now() == noon + 8h + 15min);
}

TEST_CASE("A clock that was ahead when it was marked is not believed for having been off")
{
    Machine machine;
    HubClock before = machine.clock();
    (void)before.markToKeep();
    machine.set(noon + 24h * 30);
    const auto mark = before.markToKeep();
    REQUIRE(mark);
    CHECK(mark->time == noon);
    CHECK(mark->wall == noon + 24h * 30);
    machine.reboot(1h);
    HubClock clock = machine.clock();
    clock.begin(mark);
    CHECK(clock.state() == ClockState::Unknown);
    machine.set(noon + 1h);
    CHECK(clock.state() == ClockState::Good);
}

TEST_CASE("The mark is kept with the hub's sites, and the newest one counts")
{
    Town town;
    const QStringList sites{town.plan.site};
    CHECK_FALSE(clockMark(town.ledger, sites)->has_value());
    ClockMark mark{noon, 3h, QStringLiteral("first"), noon + 1h, QStringLiteral("Zoë \"Z\"")};
    REQUIRE(setClockMark(town.ledger, sites, mark).ok());
    CHECK(*clockMark(town.ledger, sites) == mark);
    CHECK_FALSE(decodeClockMark("{}"));
    CHECK_FALSE(decodeClockMark("\xff"));
}
