// SPDX-License-Identifier: GPL-3.0-or-later
// The idle warning: EN 301 549, 9.2.2.1 and 11.2.2.1 (warning of 20 s at least, ten extensions, ten times slower).
#include "idlewatch.h"

#include "support/catch.h"

#include <memory>

using namespace parvis;
using namespace parvis::kiosk;
using namespace std::chrono_literals;

namespace
{

struct Watched {
    explicit Watched(IdleLimits limits = {90s, 30s}) : watch(clock, limits)
    {
        QObject::connect(&watch, &IdleWatch::expired, &watch, [this] { ++expiries; });
        QObject::connect(&watch, &IdleWatch::changed, &watch, [this] { ++changes; });
        watch.setWatching(true);
    }
    void live(std::chrono::milliseconds time)
    {
        for (auto passed = 0ms; passed < time; passed += 250ms) {
            clock.advance(250ms);
            watch.tick();
        }
    }
    void jump(std::chrono::milliseconds time)
    {
        clock.advance(time);
        watch.tick();
    }

    VirtualClock clock{Instant(1'000'000s)};
    IdleWatch watch;
    int expiries = 0;
    int changes = 0;
};

} // namespace

TEST_CASE("the warning comes after the quiet time and the end after the warning", "[idle]")
{
    struct Row {
        const char *what;
        IdleLimits limits;
        int pace;
        std::chrono::seconds quiet;
        std::chrono::seconds warning;
    };
    const Row rows[] = {
        {"as configured", {90s, 30s}, 1, 90s, 30s},
        {"a warning too short is lengthened", {60s, 5s}, 1, 60s, 20s},
        {"no warning at all is one of 20 s", {60s, 0s}, 1, 60s, 20s},
        {"a negative one too", {60s, -9s}, 1, 60s, 20s},
        {"more time", {90s, 30s}, 10, 900s, 300s},
        {"more time with a short warning", {30s, 1s}, 10, 300s, 200s},
        {"a pace below 1 is 1", {90s, 30s}, 0, 90s, 30s},
    };
    for (const Row &row : rows) {
        INFO(row.what);
        Watched visit(row.limits);
        visit.watch.setPace(row.pace);
        visit.live(row.quiet - 250ms);
        CHECK_FALSE(visit.watch.warning());
        CHECK(visit.watch.secondsLeft() == 0);
        visit.live(250ms);
        CHECK(visit.watch.warning());
        CHECK(visit.watch.secondsLeft() == row.warning.count());
        visit.live(row.warning - 250ms);
        CHECK(visit.watch.warning());
        CHECK(visit.watch.secondsLeft() == 1);
        CHECK(visit.expiries == 0);
        visit.live(250ms);
        CHECK(visit.expiries == 1);
        CHECK_FALSE(visit.watch.warning());
        CHECK(visit.watch.secondsLeft() == 0);
    }
}

TEST_CASE("the seconds left are told once each, downwards", "[idle]")
{
    Watched visit;
    QList<int> told;
    QObject::connect(&visit.watch, &IdleWatch::changed, &visit.watch, [&] { told.append(visit.watch.secondsLeft()); });
    visit.live(121s);
    QList<int> expected;
    for (int second = 30; second >= 0; --second)
        expected.append(second);
    CHECK(told == expected);
}

TEST_CASE("a warning can be answered as often as one likes, each time for the whole quiet time", "[idle]")
{
    Watched visit;
    for (int extension = 1; extension <= 25; ++extension) {
        INFO(extension);
        visit.live(90s + 29s);
        REQUIRE(visit.watch.warning());
        visit.watch.touch();
        CHECK_FALSE(visit.watch.warning());
        visit.live(89s);
        CHECK_FALSE(visit.watch.warning());
        visit.watch.touch();
    }
    CHECK(visit.expiries == 0);
}

TEST_CASE("between visits nothing is watched, and a visit begins afresh", "[idle]")
{
    Watched visit;
    visit.watch.setPace(10);
    visit.watch.setWatching(false);
    visit.live(3600s);
    CHECK(visit.changes == 0);
    CHECK(visit.expiries == 0);
    visit.watch.setWatching(true);
    visit.live(89s);
    CHECK_FALSE(visit.watch.warning());
    visit.live(1s);
    CHECK(visit.watch.warning()); // the pace of the visit before is forgotten
    visit.watch.setWatching(false);
    CHECK_FALSE(visit.watch.warning());
}

TEST_CASE("the end is told once a quiet time", "[idle]")
{
    Watched visit;
    visit.live(120s);
    CHECK(visit.expiries == 1);
    visit.live(119s);
    CHECK(visit.expiries == 1);
}

TEST_CASE("a clock that jumps takes nobody's warning away", "[idle]")
{
    SECTION("forward while it is quiet: the warning is shown in full")
    {
        Watched visit;
        visit.live(10s);
        visit.jump(24h);
        CHECK(visit.watch.secondsLeft() == 30);
        visit.live(29s);
        CHECK(visit.expiries == 0);
        visit.live(1s);
        CHECK(visit.expiries == 1);
    }
    SECTION("forward during the warning: five seconds are lost at most")
    {
        Watched visit;
        visit.live(92s);
        REQUIRE(visit.watch.secondsLeft() == 28);
        visit.jump(24h);
        CHECK(visit.expiries == 0);
        CHECK(visit.watch.secondsLeft() == 23);
        visit.live(23s);
        CHECK(visit.expiries == 1);
    }
    SECTION("back while it is quiet: counted from there, not from the far future")
    {
        Watched visit;
        visit.live(80s);
        visit.jump(-24h);
        visit.live(89s);
        CHECK_FALSE(visit.watch.warning());
        visit.live(1s);
        CHECK(visit.watch.warning());
    }
    SECTION("back during the warning: it goes on where it stood")
    {
        Watched visit;
        visit.live(95s);
        REQUIRE(visit.watch.secondsLeft() == 25);
        for (const auto back : {-24h, -1h}) {
            visit.jump(back);
            CHECK(visit.watch.secondsLeft() == 25);
        }
        visit.jump(-30s);
        visit.live(24s);
        CHECK(visit.watch.secondsLeft() == 1);
        visit.live(1s);
        CHECK(visit.expiries == 1);
    }
    SECTION("a clock that stands still ends nothing")
    {
        Watched visit;
        for (int i = 0; i < 1000; ++i)
            visit.watch.tick();
        CHECK(visit.changes == 0);
    }
}
