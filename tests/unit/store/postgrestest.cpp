// SPDX-License-Identifier: GPL-3.0-or-later
// What only a server can do: be away, come back, tell.
#include "store/database.h"
#include "store/notifications.h"
#include "store/postgresdriver.h"
#include "store/postgreserror.h"
#include "support/databaseplace.h"

#include <QSqlQuery>

#include <thread>

using namespace parvis;
using namespace parvis::store;
using namespace std::chrono_literals;
using testing::DatabasePlace;
using testing::PrivatePostgres;

namespace
{

Schema counters()
{
    Schema schema;
    schema.name = QStringLiteral("counters");
    schema.dialect = Dialect::Postgres;
    schema.migrations = {"CREATE TABLE counter (id integer PRIMARY KEY, value integer NOT NULL);"};
    return schema;
}

const QString insert = QStringLiteral("INSERT INTO counter VALUES (?, 0)");

Result<void> outcome(const Result<int> &result)
{
    return result ? Result<void>() : Result<void>(result.error());
}

qint64 count(const Database &database)
{
    return database.number(QStringLiteral("SELECT count(*) FROM counter")).valueOr(-1);
}

News next(Notifications &notifications)
{
    const auto news = notifications.next(60s);
    REQUIRE(news);
    REQUIRE(news->has_value());
    return **news;
}

} // namespace

TEST_CASE("a session on PostgreSQL is durable, patient for its time and in its own schema")
{
    PARVIS_NEEDS(Dialect::Postgres);
    const DatabasePlace place(Dialect::Postgres);
    const auto database = place.open(counters(), 1234);
    REQUIRE(database);
    const auto setting = [&](const QString &name) {
        QString value;
        REQUIRE(database->rows(QStringLiteral("SELECT current_setting(?)"), {name},
                               [&](const QSqlQuery &row) { value = row.value(0).toString(); }));
        return value;
    };
    CHECK(setting(QStringLiteral("synchronous_commit")) == QLatin1String("on"));
    CHECK(setting(QStringLiteral("lock_timeout")) == QLatin1String("1234ms"));
    CHECK(setting(QStringLiteral("transaction_isolation")) == QLatin1String("read committed"));
    CHECK(
        database->number(QStringLiteral("SELECT count(*) FROM pg_tables WHERE schemaname = ?"), {place.target().schema})
            .valueOr(0) == 2);
    CHECK(database->check());
    CHECK(database->truncateLog());
    CHECK(database->backupTo(QStringLiteral("/nowhere")).error().is(StoreError::Invalid));
    CHECK(database->path().isEmpty());
}

TEST_CASE("a server that is not there is told at once")
{
    store::PostgresTarget target;
    const QTemporaryDir empty;
    target.host = empty.path();
    target.database = target.user = QStringLiteral("postgres");
    CHECK(Database::connect(target, counters()).error().is(StoreError::CannotOpen));
    Notifications notifications(target, {QStringLiteral("news")});
    CHECK(notifications.next(0ms).error().is(StoreError::Lost));
}

TEST_CASE("a transaction whose server dies is lost whole, and the next one finds the server again")
{
    PARVIS_NEEDS(Dialect::Postgres);
    const DatabasePlace place(Dialect::Postgres);
    const auto database = place.open(counters());
    REQUIRE(database);
    REQUIRE(database->transaction([&] { return outcome(database->change(insert, {1})); }));
    PrivatePostgres &server = PrivatePostgres::server();
    const auto told = database->transaction([&]() -> Result<void> {
        REQUIRE(database->change(insert, {2}));
        server.kill();
        CHECK(database->change(insert, {3}).error().is(StoreError::Lost));
        CHECK(database->savepoint([]() -> Result<void> { return {}; }).error().is(StoreError::Lost));
        server.start();
        // Back, but this transaction must not go on in a new session.
        CHECK(database->change(insert, {4}).error().is(StoreError::Lost));
        return {};
    });
    CHECK(told.error().is(StoreError::Lost));
    CHECK(count(*database) == 1);
    CHECK(database->transaction([&] { return outcome(database->change(insert, {2})); }));
    CHECK(count(*database) == 2);
}

TEST_CASE("a server that dies before the commit takes the transaction with it")
{
    PARVIS_NEEDS(Dialect::Postgres);
    const DatabasePlace place(Dialect::Postgres);
    const auto database = place.open(counters());
    REQUIRE(database);
    PrivatePostgres &server = PrivatePostgres::server();
    const auto told = database->transaction([&]() -> Result<void> {
        const auto inserted = database->change(insert, {1});
        server.kill();
        return outcome(inserted);
    });
    CHECK(told.error().is(StoreError::Lost));
    CHECK(database->change(insert, {2}).error().is(StoreError::Lost)); // still away
    CHECK(database->check().error().is(StoreError::Lost));
    server.start();
    CHECK(database->check());
    CHECK(count(*database) == 0);
}

TEST_CASE("a session ended by the server is told, then renewed")
{
    PARVIS_NEEDS(Dialect::Postgres);
    const DatabasePlace place(Dialect::Postgres);
    const auto database = place.open(counters());
    const auto other = place.open(counters());
    REQUIRE(database);
    REQUIRE(other);
    const auto process = database->number(QStringLiteral("SELECT pg_backend_pid()"));
    REQUIRE(process);
    REQUIRE(other->number(QStringLiteral("SELECT pg_terminate_backend(?, 60000)::int"), {*process}));
    CHECK(database->change(insert, {1}).error().is(StoreError::Lost));
    CHECK(database->change(insert, {1}));
    CHECK(count(*other) == 1);
}

TEST_CASE("two transactions that cross are told apart from a lost server")
{
    PARVIS_NEEDS(Dialect::Postgres);
    const DatabasePlace place(Dialect::Postgres);
    const auto one = place.open(counters(), 60'000);
    const auto two = place.open(counters(), 60'000);
    REQUIRE(one);
    REQUIRE(two);
    REQUIRE(one->change(insert, {1}));
    REQUIRE(one->change(insert, {2}));
    const QString update = QStringLiteral("UPDATE counter SET value = value + 1 WHERE id = ?");
    Result<void> second;
    std::thread thread;
    const auto first = one->transaction([&]() -> Result<void> {
        REQUIRE(one->change(update, {1}));
        std::atomic<bool> holds{false};
        thread = std::thread([&] {
            const auto mine = place.open(counters(), 60'000);
            second = mine->transaction([&]() -> Result<void> {
                const auto locked = mine->change(update, {2});
                holds = true;
                return locked ? outcome(mine->change(update, {1})) : outcome(locked);
            });
        });
        while (!holds)
            std::this_thread::yield();
        return outcome(one->change(update, {2}));
    });
    thread.join();
    CHECK(first.ok() != second.ok());
    CHECK((first ? second : first).error().is(StoreError::Busy));
    CHECK(one->number(QStringLiteral("SELECT sum(value) FROM counter")).valueOr(0) == 2);
}

TEST_CASE("notifications come without an event loop, in order, and only from their channels")
{
    PARVIS_NEEDS(Dialect::Postgres);
    const DatabasePlace place(Dialect::Postgres);
    const auto database = place.open(counters());
    REQUIRE(database);
    const QString channel = QStringLiteral("Sites of \"Kehl\"");
    Notifications notifications(place.target(), {channel});
    CHECK(next(notifications).kind == News::Kind::Connected);
    CHECK(notifications.next(0ms).value() == std::nullopt);
    const auto notify = [&](const QString &name, const QString &words) {
        return outcome(database->change(QStringLiteral("SELECT pg_notify(?, ?)"), {name, words}));
    };
    REQUIRE(notify(QStringLiteral("elsewhere"), QStringLiteral("0")));
    REQUIRE(notify(channel, QStringLiteral("1")));
    CHECK_FALSE(database->transaction([&]() -> Result<void> {
        REQUIRE(notify(channel, QStringLiteral("never committed")));
        return Error(StoreError::Refused);
    }));
    REQUIRE(database->transaction([&] { return notify(channel, QString::fromUtf8("2 \xc3\xa9")); }));
    CHECK(next(notifications) == News{News::Kind::Notified, channel, "1"});
    CHECK(next(notifications) == News{News::Kind::Notified, channel, "2 \xc3\xa9"});
    CHECK(notifications.next(0ms).value() == std::nullopt);
}

TEST_CASE("a waiting listener can be woken from another thread")
{
    PARVIS_NEEDS(Dialect::Postgres);
    const DatabasePlace place(Dialect::Postgres);
    Notifications notifications(place.target(), {QStringLiteral("news")});
    CHECK(next(notifications).kind == News::Kind::Connected);
    std::thread thread([&] { notifications.wake(); });
    CHECK(notifications.next(10min).value() == std::nullopt);
    thread.join();
}

TEST_CASE("a listener subscribes again when its server comes back, and says so")
{
    PARVIS_NEEDS(Dialect::Postgres);
    const DatabasePlace place(Dialect::Postgres);
    const QString channel = QStringLiteral("news");
    Notifications notifications(place.target(), {channel});
    CHECK(next(notifications).kind == News::Kind::Connected);
    PrivatePostgres &server = PrivatePostgres::server();
    server.kill();
    CHECK(notifications.next(0ms).error().is(StoreError::Lost));
    CHECK(notifications.next(1ms).error().is(StoreError::Lost));
    server.start();
    CHECK(next(notifications).kind == News::Kind::Connected);
    const auto database = place.open(counters());
    REQUIRE(database);
    REQUIRE(database->change(QStringLiteral("SELECT pg_notify('news', 'again')")));
    CHECK(next(notifications) == News{News::Kind::Notified, channel, "again"});
}

TEST_CASE("a server that logs tersely names what went wrong and quotes no value")
{
    PARVIS_NEEDS(Dialect::Postgres);
    const DatabasePlace place(Dialect::Postgres);
    const auto database = place.open(counters());
    REQUIRE(database);
    REQUIRE(database->change(QStringLiteral("CREATE TABLE word (word text PRIMARY KEY, CHECK (length(word) < 40))")));
    const QString secret = QStringLiteral("Geheimnis").repeated(9), add = QStringLiteral("INSERT INTO word VALUES (?)");
    CHECK(database->change(add, {secret}).error().is(StoreError::Refused));
    CHECK(database->change(add, {QStringLiteral("short")}));
    CHECK(database->change(add, {QStringLiteral("short")}).error().is(StoreError::Conflict));
    const QByteArray log = PrivatePostgres::server().log();
    CHECK(log.contains("word_pkey"));
    CHECK_FALSE(log.contains("Geheimnis"));
    CHECK(log.contains("INSERT INTO word VALUES ($1)"));
}

TEST_CASE("placeholders are numbered outside of quotes only")
{
    struct Row {
        const char *sql, *numbered;
    };
    const auto row = GENERATE(Row{"", ""}, Row{"SELECT 1", "SELECT 1"}, Row{"SELECT ?", "SELECT $1"},
                              Row{"INSERT INTO t VALUES (?, ?,?)", "INSERT INTO t VALUES ($1, $2,$3)"},
                              Row{"SELECT '?', ?, \"a?\", ?::text", "SELECT '?', $1, \"a?\", $2::text"},
                              Row{"SELECT 'it''s ?', ?", "SELECT 'it''s ?', $1"},
                              Row{"SELECT '\"?', ?", "SELECT '\"?', $1"}, Row{"SELECT \"'?\", ?", "SELECT \"'?\", $1"});
    CHECK(withNumberedPlaceholders(QLatin1String(row.sql)) == row.numbered);
}

TEST_CASE("what PostgreSQL reports gets its name from the state alone")
{
    struct Row {
        const char *state;
        StoreError error;
    };
    const auto row =
        GENERATE(Row{"23505", StoreError::Conflict}, Row{"23P01", StoreError::Conflict},
                 Row{"23514", StoreError::Refused}, Row{"P0001", StoreError::Refused}, Row{"40001", StoreError::Busy},
                 Row{"40P01", StoreError::Busy}, Row{"55P03", StoreError::Busy}, Row{"57014", StoreError::Busy},
                 Row{"53100", StoreError::DiskFull}, Row{"53200", StoreError::Io}, Row{"58030", StoreError::Io},
                 Row{"25006", StoreError::ReadOnly}, Row{"42501", StoreError::ReadOnly}, Row{"57P01", StoreError::Lost},
                 Row{"08006", StoreError::Lost}, Row{"25P03", StoreError::Lost}, Row{"22P02", StoreError::Invalid},
                 Row{"XX001", StoreError::Corrupt}, Row{"42601", StoreError::Failed}, Row{"", StoreError::Failed});
    const Error error =
        postgresError(QStringLiteral("run"), row.state, QStringLiteral("primary \"x\"\nDETAIL: Key (x)=(y)"));
    CHECK(error.is(row.error));
    CHECK_FALSE(error.detail().contains(QLatin1String("DETAIL")));
    CHECK(error.detail().contains(QLatin1String("primary")) ==
          (*row.state != 0 && !QByteArray(row.state).startsWith("22")));
}
