// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/assistancestore.h"

#include "support/catch.h"
#include "unit/store/samples.h"

#include <QTemporaryDir>

using namespace parvis;
using namespace parvis::store;
using What = AssistanceEvent::What;

TEST_CASE("what agents did is told newest first, and never changes")
{
    const QTemporaryDir folder;
    const auto database = Database::open(folder.filePath(QStringLiteral("outbox.db")), Schema::outbox());
    REQUIRE(database);
    VirtualClock clock(testing::someDay);
    const AssistanceStore trace(*database, clock);
    for (const auto what : {What::Began, What::Consented, What::Refused, What::Sent, What::Ended, What::Left, What::Idle,
                            What::TimeOver, What::Locked}) {
        clock.advance(std::chrono::minutes(1));
        REQUIRE(trace.add({{}, QStringLiteral("31"), what, {}}));
    }
    const auto all = trace.newest(20);
    REQUIRE(all);
    REQUIRE(all->size() == 9);
    CHECK(all->first() == AssistanceEvent{clock.now(), QStringLiteral("31"), What::Locked, QStringLiteral("")});
    CHECK(all->last().what == What::Began);
    CHECK(trace.newest(2)->size() == 2);
    CHECK_FALSE(database->change(QStringLiteral("UPDATE assistance SET code = '32'")));
    CHECK(trace.add({testing::someDay, {}, What::Sent, QStringLiteral("passport")}));
    CHECK(trace.newest(1)->first().at == testing::someDay);
}

TEST_CASE("the trace is kept for a year and does not grow without end")
{
    const QTemporaryDir folder;
    const auto database = Database::open(folder.filePath(QStringLiteral("outbox.db")), Schema::outbox());
    REQUIRE(database);
    VirtualClock clock(testing::someDay);
    const AssistanceStore trace(*database, clock);
    REQUIRE(trace.add({{}, QStringLiteral("31"), What::Began, {}}));
    clock.advance(std::chrono::hours(24 * 364));
    REQUIRE(trace.add({{}, QStringLiteral("32"), What::Began, {}}));
    CHECK(trace.newest(9)->size() == 2);
    clock.advance(std::chrono::hours(48));
    REQUIRE(trace.add({{}, QStringLiteral("33"), What::Began, {}}));
    CHECK(trace.newest(9)->size() == 2);
    REQUIRE(database->change(QStringLiteral("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 5100)"
                                            " INSERT INTO assistance (at, code, what, procedure) SELECT %1, '34', 'began', '' FROM n")
                                 .arg(clock.now().time_since_epoch().count())));
    REQUIRE(trace.add({{}, QStringLiteral("35"), What::Began, {}}));
    CHECK(trace.newest(9'000)->size() == AssistanceStore::maximumCount);
}

TEST_CASE("tries and a lock outlive the file's closing, and what is no lock is none")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("outbox.db"));
    VirtualClock clock(testing::someDay);
    const AssistanceLock kept{2, testing::someDay + std::chrono::minutes(5), std::chrono::minutes(10)};
    {
        const auto database = Database::open(file, Schema::outbox());
        REQUIRE(database);
        const AssistanceStore trace(*database, clock);
        CHECK(*trace.lock() == AssistanceLock());
        REQUIRE(trace.keepLock({1, {}, {}}));
        REQUIRE(trace.keepLock(kept));
    }
    const auto database = Database::open(file, Schema::outbox());
    REQUIRE(database);
    const AssistanceStore trace(*database, clock);
    CHECK(*trace.lock() == kept);
    for (const char *bad : {"", "{", "[]", "{\"tries\":\"many\"}"}) {
        REQUIRE(database->change(QStringLiteral("UPDATE fact SET value = ? WHERE name = 'assistance-lock'"), {QByteArray(bad)}));
        CHECK(*trace.lock() == AssistanceLock());
    }
    REQUIRE(database->change(QStringLiteral("PRAGMA query_only = ON")));
    CHECK_FALSE(trace.keepLock(kept));
}
