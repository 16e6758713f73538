// SPDX-License-Identifier: GPL-3.0-or-later
// The rules of the clock from end to end: what a kiosk may sell after what befell its clocks.
#include "support/catch.h"
#include "unit/sync/syncworld.h"

using namespace parvis;
using namespace parvis::testing;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace
{

struct Row {
    const char *what;
    milliseconds before; ///< on, without the hub
    bool reboots;
    milliseconds off;       ///< for so long
    milliseconds wallError; ///< of the wall clock afterwards
    milliseconds after;     ///< on again, without the hub
    int driftPpm;
    bool maySell;
};

const milliseconds none = 0ms;

} // namespace

TEST_CASE("offline sale after what befell the clocks")
{
    const auto row = GENERATE(
        Row{"straight after contact", none, false, none, none, none, 0, true},
        Row{"within the lease", 7h, false, none, none, none, 0, true},
        Row{"past the lease", 8h + 1min, false, none, none, none, 0, false},
        Row{"past the lease, slow oscillator", 8h + 1min, false, none, none, none, -150, false},
        Row{"just before the end, drift allowed for", 8h - 8s, false, none, none, none, 0, true},
        Row{"wall clock set back by a year", 9h, false, none, -8760h, none, 0, false},
        Row{"wall clock set back, lease good", 1h, false, none, -8760h, none, 0, true},
        Row{"wall clock set forward by a year", 1h, false, none, 8760h, none, 0, true},
        Row{"reboot, clock right", 1h, true, 2min, none, none, 0, true},
        Row{"reboot, clock a little fast", 1h, true, 2min, 10s, none, 0, true},
        Row{"reboot, clock right, past the lease", 1h, true, 8h, none, none, 0, false},
        Row{"reboot close to the end: five minutes are added", 7h + 50min, true, 6min, none, none, 0, false},
        Row{"reboot, clock at 1970", 1h, true, 2min, -milliseconds(worldStart.time_since_epoch()), none, 0, false},
        Row{"reboot, clock an hour back", 1h, true, 2min, -1h, none, 0, false},
        Row{"reboot, clock a day ahead", 1h, true, 2min, 25h, none, 0, false},
        Row{"reboot after two days off", 1h, true, 48h, none, none, 0, false});
    SyncWorld world;
    world.hub.addUnits({quarter(4 * 40)}); // far enough ahead for every row
    world.time.driftPpm = row.driftPpm;
    world.run(30s);
    REQUIRE(world.held().size() == 1);
    world.hub.isAway = true;
    // The last renewal is the start of the lease's eight hours.
    const Instant expires = world.held()[0].lease.expires;
    if (!row.reboots && row.wallError != none)
        world.time.setWallError(row.wallError);
    if (row.before > none)
        world.run(expires - 8h + row.before - world.time.trueTime());
    if (row.reboots) {
        world.kill();
        world.time.reboot(row.off, row.wallError);
        world.start();
    }
    world.run(std::max<milliseconds>(row.after, 1s));
    INFO(row.what);
    const auto upper = world.engine->upperBound();
    const bool maySell = world.engine->maySellLeases() &&
                         appointments::maySell(world.held()[0].lease, upper) == appointments::Sale::Yes;
    CHECK(maySell == row.maySell);
    // Whatever it believes, it is never earlier than the truth.
    if (upper)
        CHECK(*upper >= world.time.trueTime());
    // One contact repairs it.
    world.time.setWallError(none);
    world.hub.isAway = false;
    world.engine->syncNow();
    world.run(1min);
    CHECK(world.engine->maySellLeases());
    CHECK(*world.engine->upperBound() >= world.time.trueTime());
}

TEST_CASE("a wall clock set back while it runs is marked before the power can fail")
{
    for (const milliseconds powered : {2000ms, 10000ms, 29000ms, 31000ms, 300000ms}) {
        SyncWorld world;
        world.hub.addUnits({quarter(4 * 40)});
        world.run(30s);
        REQUIRE(world.held().size() == 1);
        world.hub.isAway = true;
        world.run(7s);
        world.time.setWallError(-1h);
        world.run(powered);
        world.kill();
        world.time.reboot(2h, -1h);
        world.start();
        world.run(1s);
        INFO(powered.count() << " ms");
        const auto upper = world.engine->upperBound();
        REQUIRE(upper);
        CHECK(*upper >= world.time.trueTime());
        CHECK(*upper < world.time.trueTime() + 6min);
    }
}

TEST_CASE("no sale at a true time after the lease, whatever the clocks do")
{
    for (quint64 seed = 1; seed <= 60; ++seed) {
        SyncWorld world(seed);
        SeededChance chance(seed * 77);
        world.hub.addUnits({quarter(4 * 200)});
        world.time.driftPpm = int(chance.next() * 400) - 200;
        world.run(30s);
        REQUIRE(world.held().size() == 1);
        world.hub.isAway = true;
        const auto lease = world.held()[0].lease;
        for (int step = 0; step < 40; ++step) {
            const double what = chance.next();
            if (what < 0.2) {
                world.kill();
                world.time.reboot(milliseconds(qint64(chance.next() * 3'600'000)),
                                  chance.next() < 0.5 ? none : milliseconds(qint64(chance.next() * 3.6e6)));
                world.start();
            } else if (what < 0.3) {
                world.time.setWallError(-milliseconds(qint64(chance.next() * 3e10)));
            }
            world.run(milliseconds(qint64(chance.next() * 1'800'000) + 100));
            const auto upper = world.engine->upperBound();
            const bool sells =
                world.engine->maySellLeases() && appointments::maySell(lease, upper) == appointments::Sale::Yes;
            INFO("seed " << seed << " step " << step);
            REQUIRE((!sells || world.time.trueTime() < lease.expires));
        }
    }
}
