// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "sync/crashsweep/scenarios.h"

using namespace parvis::testing;

namespace
{

void sweepAll(const char *what, const std::vector<Scenario> &scenarios)
{
    SweepCount all;
    for (const Scenario &scenario : scenarios) {
        const SweepCount count = sweep(scenario);
        CHECK(count.points > 0);
        all.points += count.points;
        all.reopenings += count.reopenings;
    }
    std::cout << what << ": " << scenarios.size() << " scenarios, " << all.points << " points, " << all.reopenings
              << " reopenings" << std::endl;
    CHECK(scenarios.size() >= 10);
}

} // namespace

TEST_CASE("a kiosk's journal and leases show the state before or after, whenever the power goes")
{
    sweepAll("kiosk ledger", ledgerScenarios());
}

TEST_CASE("a kiosk's feed and releases show the state before or after, whenever the power goes")
{
    sweepAll("kiosk cache", cacheScenarios());
}

TEST_CASE("a hub on SQLite shows the state before or after, whenever the power goes")
{
    sweepAll("hub", hubScenarios());
}

TEST_CASE("the disk of the sweep loses what was not synced")
{
    // Without this the sweep would prove nothing: a database that does not sync its commits must lose some.
    CuttingDisk disk;
    const QTemporaryDir folder;
    const QByteArray path = folder.filePath(QStringLiteral("careless.db")).toUtf8();
    sqlite3 *careless = nullptr;
    REQUIRE(sqlite3_open(path.constData(), &careless) == SQLITE_OK);
    REQUIRE(sqlite3_exec(careless, "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; CREATE TABLE t (x);", nullptr,
                         nullptr, nullptr) == SQLITE_OK);
    REQUIRE(sqlite3_exec(careless, "PRAGMA wal_checkpoint(TRUNCATE)", nullptr, nullptr, nullptr) == SQLITE_OK);
    REQUIRE(sqlite3_exec(careless, "INSERT INTO t VALUES (1)", nullptr, nullptr, nullptr) == SQLITE_OK);
    disk.failAt(1, CuttingDisk::Fault::PowerCut);
    CHECK(sqlite3_exec(careless, "INSERT INTO t VALUES (2)", nullptr, nullptr, nullptr) != SQLITE_OK);
    sqlite3_close(careless);
    std::mt19937 random(1);
    disk.powerUp(CuttingDisk::Damage::Nothing, random);
    REQUIRE(sqlite3_open(path.constData(), &careless) == SQLITE_OK);
    int rows = -1;
    sqlite3_exec(
        careless, "SELECT count(*) FROM t",
        [](void *to, int, char **values, char **) {
            *static_cast<int *>(to) = std::atoi(values[0]);
            return 0;
        },
        &rows, nullptr);
    sqlite3_close(careless);
    CHECK(rows == 0);
}
