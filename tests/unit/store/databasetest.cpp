// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/openeddatabase.h"
#include "store/wishstore.h"
#include "support/catch.h"
#include "unit/store/samples.h"

#include <QCryptographicHash>
#include <QSqlQuery>
#include <QTemporaryDir>

using namespace parvis;
using namespace parvis::store;

namespace
{

QStringList tablesOf(const Database &database)
{
    QStringList tables;
    const auto read = database.rows(
        QStringLiteral("SELECT type || ' ' || name || ': ' || ifnull(sql, '') FROM sqlite_schema ORDER BY 1"), {},
        [&](const QSqlQuery &row) { tables.append(row.value(0).toString()); });
    REQUIRE(read);
    return tables;
}

QVariant pragma(const Database &database, const char *name)
{
    return database.number(QStringLiteral("PRAGMA ") + QLatin1String(name)).valueOr(-1);
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

} // namespace

TEST_CASE("migrations add up to the fresh schema")
{
    const auto schema = GENERATE(as<Schema (*)()>{}, &Schema::cache, &Schema::outbox)();
    const QTemporaryDir folder;
    Schema fresh = schema;
    fresh.migrations = {schema.whole};
    const auto migrated = Database::open(folder.filePath(QStringLiteral("migrated")), schema);
    const auto made = Database::open(folder.filePath(QStringLiteral("fresh")), fresh);
    REQUIRE(migrated);
    REQUIRE(made);
    CHECK(tablesOf(*migrated) == tablesOf(*made));
    CHECK(tablesOf(*made).size() >= 3);
}

TEST_CASE("released migrations are frozen")
{
    struct Frozen {
        Schema schema;
        int number;
        const char *sha256;
    };
    for (const Frozen &frozen :
         {Frozen{Schema::outbox(), 1, "d96a1a3cb1749ad3fc32f9494fee30cced23610ca658729c8460ee093533167a"},
          Frozen{Schema::outbox(), 2, "81db0c00d2e2618f8a8e9f837f5badec55b528304c8840d0756c27b1b3949747"},
          Frozen{Schema::outbox(), 3, "f88cd4f3af817acdc9602ba36dee406f671ee1611ad64207448873a00831c355"},
          Frozen{Schema::outbox(), 4, "bc7508c1bbab01f3d8d8930883eeece7678f580fc1f330436918c6f569a5a3d5"},
          Frozen{Schema::cache(), 2, "50535bb3dacd34dcd9fbbbb1d5f728fd6bd9f5907f330477836612cc193a1148"},
          Frozen{Schema::cache(), 1, "2286978d15ce250a4f9729188aa58910e0301c8a8e30deff1ba896bb0308195a"}}) {
        INFO(frozen.schema.name.toStdString() << ' ' << frozen.number);
        REQUIRE(frozen.schema.migrations.size() >= frozen.number);
        CHECK(
            QCryptographicHash::hash(frozen.schema.migrations[frozen.number - 1], QCryptographicHash::Sha256).toHex() ==
            QByteArray(frozen.sha256));
    }
}

TEST_CASE("an older file is brought up to date and keeps its rows")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("outbox.db"));
    Schema old = Schema::outbox();
    old.migrations = old.migrations.mid(0, 1);
    {
        const auto database = Database::open(path, old);
        REQUIRE(database);
        REQUIRE(database->change(QStringLiteral("INSERT INTO chain_link VALUES (1, zeroblob(32), zeroblob(32))")));
    }
    const auto database = Database::open(path, Schema::outbox());
    REQUIRE(database);
    CHECK(database->number(QStringLiteral("SELECT count(*) FROM chain_link")).valueOr(0) == 1);
    const VirtualClock clock(testing::someDay);
    CHECK(WishStore(*database, clock).add(QStringLiteral("kehl"), QStringLiteral("de"), QStringLiteral("Angelschein")));
}

TEST_CASE("a database is opened durable, distrustful and private")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("outbox.db"));
    const auto database = Database::open(path, Schema::outbox(), 1234);
    REQUIRE(database);
    CHECK(pragma(*database, "synchronous") == 2);
    CHECK(pragma(*database, "secure_delete") == 1);
    CHECK(pragma(*database, "trusted_schema") == 0);
    CHECK(pragma(*database, "foreign_keys") == 1);
    CHECK(pragma(*database, "temp_store") == 2);
    CHECK(pragma(*database, "busy_timeout") == 1234);
    // Defensive: the schema table refuses to be written by hand.
    (void)database->change(QStringLiteral("PRAGMA writable_schema=ON"));
    CHECK_FALSE(database->change(QStringLiteral("UPDATE sqlite_schema SET sql = '' WHERE name = 'entry'")));
    for (const auto *name : {"outbox.db", "outbox.db-wal", "outbox.db-shm"}) {
        const auto mode = QFile(folder.filePath(QLatin1String(name))).permissions();
        CHECK_FALSE(mode.testAnyFlags(QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther));
    }
}

TEST_CASE("a file of a newer program is told and left alone")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("outbox.db"));
    Schema newer = Schema::outbox();
    newer.migrations.append("CREATE TABLE tomorrow (x)");
    REQUIRE(Database::open(path, newer));
    const auto opened = openOutbox(path);
    REQUIRE_FALSE(opened);
    CHECK(opened.error().is(StoreError::Newer));
    CHECK(Database::open(path, newer));
    CHECK(QDir(folder.path()).entryList(QDir::Files).size() == 1);
}

TEST_CASE("what is no file of ours is told apart")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("x.db"));
    SECTION("garbage")
    {
        write(path, QByteArray(5000, 'x'));
        CHECK(Database::open(path, Schema::cache()).error().is(StoreError::Corrupt));
    }
    SECTION("the other kind")
    {
        REQUIRE(Database::open(path, Schema::outbox()));
        CHECK(Database::open(path, Schema::cache()).error().is(StoreError::Corrupt));
        CHECK(Database::open(path, Schema::outbox()));
    }
    SECTION("no folder")
    {
        CHECK(Database::open(folder.filePath(QStringLiteral("no/x.db")), Schema::cache())
                  .error()
                  .is(StoreError::CannotOpen));
    }
    SECTION("a folder")
    {
        CHECK(Database::open(folder.path(), Schema::cache()).error().is(StoreError::CannotOpen));
    }
}

TEST_CASE("a damaged cache gives way to an empty one, one copy is kept")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("cache.db"));
    for (int round = 0; round < 3; ++round) {
        write(path, QByteArray(9000, char('a' + round)));
        const auto opened = openCache(path);
        REQUIRE(opened);
        CHECK(opened->setAside == path + QStringLiteral(".damaged"));
        CHECK(testing::occurrences(folder.path(), QByteArray(9000, char('a' + round))) == 1);
    }
    CHECK(openCache(path)->setAside.isEmpty());
    CHECK(QDir(folder.path()).entryList({QStringLiteral("*.damaged*")}).size() == 1);
}

TEST_CASE("a damaged outbox is never deleted")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("outbox.db"));
    for (int round = 1; round <= 3; ++round) {
        write(path, QByteArray(9000, char('a' + round)));
        write(path + QStringLiteral("-wal"), QByteArray(500, char('A' + round)));
        const auto opened = openOutbox(path);
        REQUIRE(opened);
        CHECK(opened->setAside == path + QStringLiteral(".damaged-%1").arg(round));
    }
    for (int round = 1; round <= 3; ++round) {
        CHECK(testing::occurrences(folder.path(), QByteArray(9000, char('a' + round))) == 1);
        CHECK(testing::occurrences(folder.path(), QByteArray(500, char('A' + round))) == 1);
    }
}

TEST_CASE("a page damaged in the middle of an outbox is found")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("outbox.db"));
    {
        const auto opened = openOutbox(path);
        REQUIRE(opened);
        for (int i = 0; i < 200; ++i)
            REQUIRE(opened->database.change(
                QStringLiteral("INSERT INTO chain_link VALUES (?, randomblob(32), randomblob(32))"), {i + 1}));
        REQUIRE(opened->database.truncateLog());
    }
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadWrite));
        for (qint64 page = 2 * 4096; page + 4096 <= file.size(); page += 4096) {
            file.seek(page);
            file.write(QByteArray(64, '\x5a'));
        }
    }
    const auto opened = openOutbox(path);
    REQUIRE(opened);
    CHECK(opened->setAside == path + QStringLiteral(".damaged-1"));
}

TEST_CASE("a crash while setting an outbox aside is completed at the next start")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("outbox.db"));
    write(path, QByteArray(9000, 'q'));
    write(path + QStringLiteral(".damaged-1-wal"), "log");
    const auto opened = openOutbox(path);
    REQUIRE(opened);
    CHECK(opened->setAside == path + QStringLiteral(".damaged-1"));
    CHECK(QFile(path + QStringLiteral(".damaged-1")).size() == 9000);
    CHECK(openOutbox(path)->setAside.isEmpty());
}

TEST_CASE("a second writer waits for its time and is told")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("outbox.db"));
    const auto one = Database::open(path, Schema::outbox(), 20);
    const auto two = Database::open(path, Schema::outbox(), 20);
    REQUIRE(one);
    REQUIRE(two);
    Result<void> refused;
    REQUIRE(one->transaction([&]() -> Result<void> {
        refused = two->transaction([]() -> Result<void> { return {}; });
        return {};
    }));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().is(StoreError::Busy));
    CHECK(two->transaction([]() -> Result<void> { return {}; }));
}

TEST_CASE("a failed transaction leaves nothing and the next one works")
{
    const QTemporaryDir folder;
    const auto database = Database::open(folder.filePath(QStringLiteral("outbox.db")), Schema::outbox());
    REQUIRE(database);
    const auto insert = [&] {
        return database->change(QStringLiteral("INSERT INTO chain_link VALUES (1, zeroblob(32), zeroblob(32))"));
    };
    const auto failed = database->transaction([&]() -> Result<void> {
        REQUIRE(insert());
        return insert() ? Result<void>() : Error(StoreError::Refused);
    });
    CHECK_FALSE(failed);
    CHECK(database->number(QStringLiteral("SELECT count(*) FROM chain_link")).valueOr(-1) == 0);
    CHECK(
        database->transaction([&]() -> Result<void> { return insert() ? Result<void>() : Error(StoreError::Failed); }));
}
