// SPDX-License-Identifier: GPL-3.0-or-later
// What a Database promises in both dialects.
#include "store/database.h"
#include "support/databaseplace.h"

#include <QSqlQuery>

#include <atomic>
#include <thread>

using namespace parvis;
using namespace parvis::store;
using testing::DatabasePlace;

namespace
{

/// A made-up schema with two migrations; the second needs the first.
Schema sampleSchema(Dialect dialect)
{
    Schema schema;
    schema.name = QStringLiteral("sample");
    schema.applicationId = 0x50565431;
    schema.dialect = dialect;
    const QByteArray bytes = dialect == Dialect::Sqlite ? "BLOB" : "bytea";
    const QByteArray large = dialect == Dialect::Sqlite ? "INTEGER" : "bigint";
    schema.migrations = {"CREATE TABLE item (id " + large + " PRIMARY KEY, words TEXT UNIQUE, bytes " + bytes +
                             ", size " + large + " CHECK (size >= 0)); INSERT INTO item VALUES (0, 'first', NULL, 0);",
                         "ALTER TABLE item ADD COLUMN truth INTEGER NOT NULL DEFAULT 0;"
                         "CREATE TABLE part (item " +
                             large + " NOT NULL REFERENCES item (id));"};
    return schema;
}

struct Scene {
    Dialect dialect;
    DatabasePlace place{dialect};
    Schema schema = sampleSchema(dialect);
    Result<Database> opened = place.open(schema, 100);

    const Database &database()
    {
        REQUIRE(opened);
        return *opened;
    }
    Result<int> add(int id, const QString &words = {})
    {
        return database().change(QStringLiteral("INSERT INTO item (id, words) VALUES (?, ?)"),
                                 {id, words.isEmpty() ? QVariant() : QVariant(words)});
    }
    qint64 count() { return database().number(QStringLiteral("SELECT count(*) FROM item")).valueOr(-1); }
};

Result<void> outcome(const Result<int> &result)
{
    return result ? Result<void>() : Result<void>(result.error());
}

} // namespace

TEST_CASE("what is written in either dialect comes back as it was")
{
    const auto dialect = GENERATE(Dialect::Sqlite, Dialect::Postgres);
    PARVIS_NEEDS(dialect);
    Scene scene{dialect};
    QByteArray all;
    for (int i = 0; i < 256; ++i)
        all.append(char(i));
    const auto bytes = GENERATE_COPY(QByteArray(), QByteArray(""), QByteArray("\0a\0", 3), all, all.repeated(2000));
    const auto words = GENERATE(as<QString>{}, QStringLiteral("x"), QStringLiteral("it's a \"?\" $1 \\ ; --"),
                                QString::fromUtf8("\xc3\xa9\xd8\xa7\xf0\x9f\x98\x80\n\t"));
    const auto number = GENERATE(qint64(0), qint64(1), std::numeric_limits<qint64>::max());
    REQUIRE(scene.database().change(QStringLiteral("INSERT INTO item VALUES (?, ?, ?, ?, ?)"),
                                    {7, words, bytes, number, true}));
    int rows = 0;
    REQUIRE(scene.database().rows(QStringLiteral("SELECT words, bytes, size, truth, '?' FROM item WHERE words = ?"),
                                  {words}, [&](const QSqlQuery &row) {
                                      ++rows;
                                      CHECK(row.value(0).toString() == words);
                                      CHECK(row.value(1).isNull() == bytes.isNull());
                                      CHECK(row.value(1).toByteArray() == bytes);
                                      CHECK(row.value(2).toLongLong() == number);
                                      CHECK(row.value(3).toInt() == 1);
                                      CHECK(row.value(4).toString() == QLatin1String("?"));
                                  }));
    CHECK(rows == 1);
}

TEST_CASE("every failure has its name in both dialects, and none quotes a value")
{
    const auto dialect = GENERATE(Dialect::Sqlite, Dialect::Postgres);
    PARVIS_NEEDS(dialect);
    Scene scene{dialect};
    REQUIRE(scene.add(1, QStringLiteral("taken")));
    struct Row {
        const char *sql;
        QVariantList values;
        StoreError error;
    };
    const QString secret = QStringLiteral("Geheimnis");
    const Row row = GENERATE_COPY(
        Row{"INSERT INTO item (id, words) VALUES (?, ?)", {1, secret}, StoreError::Conflict},
        Row{"INSERT INTO item (id, words) VALUES (?, ?)", {2, QStringLiteral("taken")}, StoreError::Conflict},
        Row{"INSERT INTO item (id, words, size) VALUES (?, ?, ?)", {2, secret, -1}, StoreError::Refused},
        Row{"INSERT INTO item (id, words, truth) VALUES (?, ?, ?)", {2, secret, {}}, StoreError::Refused},
        Row{"INSERT INTO part VALUES (?)", {99}, StoreError::Refused},
        Row{"SELECT nonsense FROM item WHERE words = ?", {secret}, StoreError::Failed},
        Row{"SELEKT ?", {secret}, StoreError::Failed});
    const QString sql = QLatin1String(row.sql);
    for (int round = 0; round < 3; ++round) { // fresh, then kept prepared
        const auto told = scene.database().change(sql, row.values);
        REQUIRE_FALSE(told);
        INFO(told.error().detail().toStdString());
        CHECK(told.error().is(row.error));
        CHECK_FALSE(told.error().detail().isEmpty());
        CHECK_FALSE(told.error().detail().contains(secret));
    }
    CHECK(scene.count() == 2);
}

TEST_CASE("a statement wants as many values as it has placeholders")
{
    const auto dialect = GENERATE(Dialect::Sqlite, Dialect::Postgres);
    PARVIS_NEEDS(dialect);
    Scene scene{dialect};
    REQUIRE(scene.add(1));
    const QString sql = QStringLiteral("INSERT INTO item (id, words) VALUES (?, ?)");
    CHECK_FALSE(scene.database().change(sql, {2}));
    REQUIRE(scene.database().change(sql, {2, QVariant()}));
    CHECK_FALSE(scene.database().change(sql, {3}));
    CHECK_FALSE(scene.database().change(sql, {3, QVariant(), 4}));
    CHECK(scene.count() == 3);
}

TEST_CASE("changed rows are counted, and more statements than are kept still run")
{
    const auto dialect = GENERATE(Dialect::Sqlite, Dialect::Postgres);
    PARVIS_NEEDS(dialect);
    Scene scene{dialect};
    for (int i = 1; i <= 5; ++i)
        REQUIRE(scene.add(i).valueOr(0) == 1);
    CHECK(scene.database().change(QStringLiteral("UPDATE item SET size = 1 WHERE id > ?"), {2}).valueOr(-1) == 3);
    CHECK(scene.database().change(QStringLiteral("DELETE FROM item WHERE id > ?"), {100}).valueOr(-1) == 0);
    CHECK(scene.database()
              .number(QStringLiteral("SELECT id FROM item WHERE id = ?"), {100})
              .error()
              .is(StoreError::NotFound));
    for (int round = 0; round < 2; ++round) {
        for (int i = 0; i < 300; ++i)
            REQUIRE(scene.database().number(QStringLiteral("SELECT %1 + count(*) FROM item").arg(i)).valueOr(-1) ==
                    i + 6);
    }
}

TEST_CASE("one text can run again while its rows are being read")
{
    const auto dialect = GENERATE(Dialect::Sqlite, Dialect::Postgres);
    PARVIS_NEEDS(dialect);
    Scene scene{dialect};
    for (int i = 1; i < 4; ++i)
        REQUIRE(scene.add(i));
    const QString sql = QStringLiteral("SELECT id FROM item WHERE id >= ? ORDER BY id");
    QList<int> seen;
    std::function<void(int)> read = [&](int from) {
        REQUIRE(scene.database().rows(sql, {from}, [&](const QSqlQuery &row) {
            seen.append(row.value(0).toInt());
            if (row.value(0).toInt() == from)
                read(from + 1);
        }));
    };
    read(0);
    CHECK(seen == QList<int>{0, 1, 2, 3, 3, 2, 3, 1, 2, 3});
}

TEST_CASE("a transaction is whole or nothing, and a swallowed failure does not commit")
{
    const auto dialect = GENERATE(Dialect::Sqlite, Dialect::Postgres);
    PARVIS_NEEDS(dialect);
    Scene scene{dialect};
    CHECK(scene.database().transaction([&] { return outcome(scene.add(1)); }));
    CHECK(scene.count() == 2);
    const auto refused = scene.database().transaction([&]() -> Result<void> {
        REQUIRE(scene.add(2));
        return Error(StoreError::Refused, QStringLiteral("mine"));
    });
    CHECK(refused.error() == Error(StoreError::Refused, QStringLiteral("mine")));
    CHECK(scene.count() == 2);
    const auto swallowed = scene.database().transaction([&]() -> Result<void> {
        REQUIRE(scene.add(2));
        CHECK(scene.add(1).error().is(StoreError::Conflict));
        CHECK(scene.add(3).error().is(StoreError::Conflict));
        return {};
    });
    CHECK(swallowed.error().is(StoreError::Conflict));
    CHECK(scene.count() == 2);
    Result<void> nested;
    CHECK(scene.database().transaction([&]() -> Result<void> {
        nested = scene.database().transaction([]() -> Result<void> { return {}; });
        return outcome(scene.add(2));
    }));
    CHECK(nested.error().is(StoreError::Invalid));
    CHECK(scene.count() == 3);
}

TEST_CASE("a savepoint is undone alone")
{
    const auto dialect = GENERATE(Dialect::Sqlite, Dialect::Postgres);
    PARVIS_NEEDS(dialect);
    Scene scene{dialect};
    const Database &database = scene.database();
    CHECK(database.savepoint([]() -> Result<void> { return {}; }).error().is(StoreError::Invalid));
    REQUIRE(database.transaction([&]() -> Result<void> {
        for (int i = 1; i <= 3; ++i) {
            const auto part = database.savepoint([&]() -> Result<void> {
                REQUIRE(scene.add(10 * i));
                return outcome(i == 2 ? scene.add(0) : scene.add(10 * i + 1));
            });
            CHECK(part.ok() == (i != 2));
        }
        return database.savepoint([&]() -> Result<void> {
            CHECK(database.savepoint([&] { return outcome(scene.add(0)); }).error().is(StoreError::Conflict));
            const auto swallowed = database.savepoint([&]() -> Result<void> {
                CHECK_FALSE(scene.add(0));
                return {};
            });
            CHECK(swallowed.error().is(StoreError::Conflict));
            return outcome(scene.add(40));
        });
    }));
    CHECK(scene.count() == 6);
    CHECK(database.number(QStringLiteral("SELECT sum(id) FROM item")).valueOr(0) == 10 + 11 + 30 + 31 + 40);
}

TEST_CASE("a snapshot does not see what is committed beside it")
{
    const auto dialect = GENERATE(Dialect::Sqlite, Dialect::Postgres);
    PARVIS_NEEDS(dialect);
    Scene scene{dialect};
    const auto other = scene.place.open(scene.schema, 20);
    REQUIRE(other);
    REQUIRE(other->snapshot([&]() -> Result<void> {
        CHECK(other->number(QStringLiteral("SELECT count(*) FROM item")).valueOr(-1) == 1);
        REQUIRE(scene.add(1));
        CHECK(other->number(QStringLiteral("SELECT count(*) FROM item")).valueOr(-1) == 1);
        return {};
    }));
    CHECK(other->number(QStringLiteral("SELECT count(*) FROM item")).valueOr(-1) == 2);
}

TEST_CASE("connections race for one key: one wins, nobody is half done")
{
    const auto dialect = GENERATE(Dialect::Sqlite, Dialect::Postgres);
    PARVIS_NEEDS(dialect);
    Scene scene{dialect};
    (void)scene.database();
    constexpr int racers = 4, keys = 25;
    std::atomic<int> won{0}, lost{0}, other{0};
    std::vector<std::thread> threads;
    for (int racer = 0; racer < racers; ++racer) {
        threads.emplace_back([&] {
            const auto mine = scene.place.open(scene.schema, 60'000);
            for (int key = 1; mine && key <= keys; ++key) {
                const auto done = mine->transaction(
                    [&] { return outcome(mine->change(QStringLiteral("INSERT INTO item (id) VALUES (?)"), {key})); });
                ++(done ? won : done.error().is(StoreError::Conflict) ? lost : other);
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    CHECK(won == keys);
    CHECK(lost == keys * (racers - 1));
    CHECK(other == 0);
    CHECK(scene.count() == keys + 1);
}

TEST_CASE("a second writer of one row waits for its time and is told")
{
    const auto dialect = GENERATE(Dialect::Sqlite, Dialect::Postgres);
    PARVIS_NEEDS(dialect);
    Scene scene{dialect};
    const auto other = scene.place.open(scene.schema, 20);
    REQUIRE(other);
    const QString update = QStringLiteral("UPDATE item SET size = size + 1 WHERE id = 0");
    Result<void> refused;
    REQUIRE(scene.database().transaction([&]() -> Result<void> {
        const auto first = scene.database().change(update);
        refused = other->transaction([&] { return outcome(other->change(update)); });
        return outcome(first);
    }));
    CHECK(refused.error().is(StoreError::Busy));
    CHECK(other->transaction([&] { return outcome(other->change(update)); }));
    CHECK(scene.database().number(QStringLiteral("SELECT size FROM item")).valueOr(0) == 2);
}

TEST_CASE("a database of either dialect is brought up to date, once, and a newer one is left alone")
{
    const auto dialect = GENERATE(Dialect::Sqlite, Dialect::Postgres);
    PARVIS_NEEDS(dialect);
    const DatabasePlace place(dialect);
    Schema old = sampleSchema(dialect);
    old.migrations.removeLast();
    REQUIRE(place.open(old));
    std::vector<std::thread> threads;
    std::atomic<int> opened{0};
    for (int i = 0; i < 4; ++i)
        threads.emplace_back([&] { opened += place.open(sampleSchema(dialect), 60'000).ok(); });
    for (std::thread &thread : threads)
        thread.join();
    CHECK(opened == 4);
    {
        const auto database = place.open(sampleSchema(dialect));
        REQUIRE(database);
        CHECK(database->number(QStringLiteral("SELECT count(*) FROM item WHERE truth = 0")).valueOr(0) == 1);
    }
    CHECK(place.open(old).error().is(StoreError::Newer));
    Schema broken = sampleSchema(dialect);
    broken.migrations.append("CREATE TABLE more (x INTEGER); NONSENSE;");
    CHECK(place.open(broken).error().is(StoreError::Failed));
    const auto database = place.open(sampleSchema(dialect));
    REQUIRE(database);
    CHECK_FALSE(database->number(QStringLiteral("SELECT count(*) FROM more")));
}

TEST_CASE("a new database is made by whoever comes first")
{
    const auto dialect = GENERATE(Dialect::Sqlite, Dialect::Postgres);
    PARVIS_NEEDS(dialect);
    // Who loses depends on the moment, so it is tried often where that costs little.
    for (int round = dialect == Dialect::Sqlite ? 0 : 19; round < 20; ++round) {
        const DatabasePlace place(dialect);
        std::vector<QByteArray> failures(4);
        std::vector<std::thread> threads;
        for (QByteArray &failure : failures)
            threads.emplace_back([&] {
                const auto opened = place.open(sampleSchema(dialect), 60'000);
                failure = opened ? QByteArray() : opened.error().detail().toUtf8();
            });
        for (std::thread &thread : threads)
            thread.join();
        CHECK(failures == std::vector<QByteArray>(4));
        const auto database = place.open(sampleSchema(dialect));
        REQUIRE(database);
        CHECK(database->number(QStringLiteral("SELECT count(*) FROM item")).valueOr(0) == 1);
    }
}

TEST_CASE("a schema of the other dialect is refused")
{
    const DatabasePlace place(Dialect::Sqlite);
    CHECK(Database::open(place.file(), sampleSchema(Dialect::Postgres)).error().is(StoreError::Invalid));
    CHECK(Database::connect({}, sampleSchema(Dialect::Sqlite)).error().is(StoreError::Invalid));
}

TEST_CASE("a backup holds what was committed, in one file, and replaces the old one only when it is whole")
{
    Scene scene{Dialect::Sqlite};
    const Database &database = scene.database();
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("backup.db"));
    for (int i = 1; i <= 500; ++i)
        REQUIRE(scene.add(i, QString::number(i).repeated(50)));
    const auto other = scene.place.open(scene.schema, 20);
    REQUIRE(other);
    REQUIRE(other->transaction([&]() -> Result<void> {
        REQUIRE(other->change(QStringLiteral("DELETE FROM item WHERE id > 0")));
        return database.backupTo(path); // beside an open writer
    }));
    CHECK(QDir(folder.path()).entryList(QDir::Files) == QStringList{QStringLiteral("backup.db")});
    CHECK(QFile::permissions(path) == (QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser));
    {
        const auto copy = Database::open(path, scene.schema);
        REQUIRE(copy);
        CHECK(copy->check());
        CHECK(copy->number(QStringLiteral("SELECT count(*) FROM item")).valueOr(0) == 501);
    }
    REQUIRE(database.backupTo(path));
    CHECK(Database::open(path, scene.schema)->number(QStringLiteral("SELECT count(*) FROM item")).valueOr(0) == 1);
    CHECK(database.backupTo(folder.filePath(QStringLiteral("no/backup.db"))).error().is(StoreError::CannotOpen));
}
