// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/feeddigest.h"
#include "store/notifications.h"
#include "store/sqlhubledger.h"
#include "support/databaseplace.h"
#include "support/hubledgercontract.h"
#include "unit/store/failingdisk.h"

#include <QCryptographicHash>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlQuery>

#include <atomic>
#include <thread>

using namespace parvis;
using namespace parvis::store;
using appointments::UnitKey;
using appointments::UnitRecord;
using appointments::UnitState;
using testing::DatabasePlace;
using testing::FailingDisk;

namespace
{

const QString kehl = QStringLiteral("kehl");
const Instant someDay{std::chrono::milliseconds(1'795'000'000'000)};

// Null when it fails; checks nothing, for Catch2 counts in one thread only.
std::unique_ptr<HubLedger> ledgerAt(const DatabasePlace &place)
{
    auto database = place.open(Schema::hub(place.dialect()), 60'000);
    if (!database)
        return nullptr;
    auto ledger = SqlHubLedger::open(std::move(*database));
    return ledger ? std::make_unique<SqlHubLedger>(std::move(*ledger)) : nullptr;
}

std::unique_ptr<HubLedger> openLedger(const DatabasePlace &place)
{
    auto ledger = ledgerAt(place);
    REQUIRE(ledger);
    return ledger;
}

testing::OpenLedger opener(const DatabasePlace &place)
{
    return [&place] { return openLedger(place); };
}

UnitKey unitKey(int number)
{
    return {QStringLiteral("desk"), someDay + std::chrono::minutes(5 * number)};
}

QString bookingId(int number)
{
    return QStringLiteral("%1").arg(number, 32, 16, QLatin1Char('0'));
}

/// One booking as the hub's services make it; false where somebody was faster.
Result<bool> book(HubTransaction &rows, int unit, int number)
{
    const QString id = bookingId(number);
    const auto before = rows.unit(unitKey(unit));
    if (!before)
        return before.error();
    if (!*before || (*before)->state != UnitState::Free)
        return false;
    UnitRecord after = **before;
    after.state = UnitState::Booked;
    after.booking = id;
    const auto taken = rows.takeAtoms({QStringLiteral("desk"), unit, unit + 1}, id);
    if (!taken || !*taken)
        return taken;
    const auto replaced = rows.replaceUnit(**before, after);
    if (!replaced || !*replaced)
        return replaced;
    Appointment appointment = testing::sampleAppointment(number);
    appointment.id = id;
    if (const auto put = rows.putAppointment(appointment); !put)
        return put.error();
    const auto told = rows.appendChange(QStringLiteral("unit"), QString::number(unit), "{\"s\":\"taken\"}");
    if (!told)
        return told.error();
    return rows.addInbox({id, "f", 201, "{}", someDay});
}

void addUnits(HubLedger &ledger, int count)
{
    QList<UnitKey> units;
    for (int i = 0; i < count; ++i)
        units.append(unitKey(i));
    REQUIRE(ledger.write(kehl, [&](HubTransaction &rows) -> Result<void> {
        const auto added = rows.addUnits(units);
        return added ? Result<void>() : Result<void>(added.error());
    }));
}

} // namespace

TEST_CASE("a ledger in SQLite or PostgreSQL keeps the contract")
{
    const auto dialect = GENERATE(Dialect::Sqlite, Dialect::Postgres);
    PARVIS_NEEDS(dialect);
    const DatabasePlace place(dialect);
    testing::hubLedgerContract(opener(place));
}

TEST_CASE("a ledger shows what a plain model shows, whatever is undone on the way")
{
    const auto dialect = GENERATE(Dialect::Sqlite, Dialect::Postgres);
    PARVIS_NEEDS(dialect);
    const unsigned seed = GENERATE(range(1u, 13u));
    const DatabasePlace place(dialect);
    testing::hubLedgerHistory(opener(place), seed);
}

TEST_CASE("two connections race for every unit: exactly one wins, and the feed has no gap for who follows it")
{
    const auto dialect = GENERATE(Dialect::Sqlite, Dialect::Postgres);
    PARVIS_NEEDS(dialect);
    const DatabasePlace place(dialect);
    constexpr int units = 40, racers = 3;
    const auto ledger = openLedger(place);
    addUnits(*ledger, units);
    std::atomic<int> won{0}, missed{0}, failed{0}, running{racers};
    std::vector<std::thread> threads;
    for (int racer = 0; racer < racers; ++racer) {
        threads.emplace_back([&, racer] {
            const auto mine = ledgerAt(place);
            for (int unit = 0; mine && unit < units; ++unit) {
                bool got = false;
                const auto done = mine->write(kehl, [&](HubTransaction &rows) -> Result<void> {
                    const auto booked = book(rows, unit, 1000 * (racer + 1) + unit);
                    got = booked && *booked;
                    return booked ? Result<void>() : Result<void>(booked.error());
                });
                ++(!done ? failed : got ? won : missed);
            }
            --running;
        });
    }
    qint64 cursor = 0;
    bool last = false;
    while (!last) {
        last = running == 0;
        REQUIRE(ledger->read(kehl, [&](HubTransaction &rows) -> Result<void> {
            const auto news = rows.changesAfter(cursor, 100);
            REQUIRE(news);
            for (const Change &change : *news) {
                REQUIRE(change.sequence == cursor + 1);
                cursor = change.sequence;
            }
            return {};
        }));
    }
    for (std::thread &thread : threads)
        thread.join();
    CHECK(won == units);
    CHECK(missed == units * (racers - 1));
    CHECK(failed == 0);
    CHECK(cursor == units);
}

TEST_CASE("the database itself refuses a second owner of an atom")
{
    const auto dialect = GENERATE(Dialect::Sqlite, Dialect::Postgres);
    PARVIS_NEEDS(dialect);
    const DatabasePlace place(dialect);
    const auto ledger = openLedger(place);
    REQUIRE(ledger->write(kehl, [](HubTransaction &rows) -> Result<void> {
        CHECK(rows.takeAtoms({QStringLiteral("desk"), 5, 8}, bookingId(1)).value());
        return {};
    }));
    const auto database = place.open(Schema::hub(dialect));
    REQUIRE(database);
    CHECK(database
              ->change(QStringLiteral("INSERT INTO atom (site, resource, t5, booking) VALUES ('kehl', 'desk', 7, 'x')"))
              .error()
              .is(StoreError::Conflict));
    if (dialect == Dialect::Sqlite)
        return;
    REQUIRE(static_cast<SqlHubLedger &>(*ledger).hasSecondNet());
    const QString span = QStringLiteral("INSERT INTO atom_span (site, booking, place, span)"
                                        " VALUES ('kehl', 'x', hashtextextended('kehl/desk', 0), int8range(%1, %2))");
    CHECK(database->change(span.arg(7).arg(9)).error().is(StoreError::Conflict));
    CHECK(database->change(span.arg(8).arg(9)));
    CHECK(database->number(QStringLiteral("SELECT count(*) FROM atom_span WHERE booking = ?"), {bookingId(1)})
              .valueOr(0) == 1);
    // An owner that came past the atoms is still seen by the second net: the write fails whole.
    CHECK(ledger
              ->write(kehl,
                      [](HubTransaction &rows) -> Result<void> {
                          CHECK(rows.takeAtoms({QStringLiteral("desk"), 8, 9}, bookingId(2)).value());
                          return {};
                      })
              .error()
              .is(StoreError::Conflict));
}

TEST_CASE("after a commit PostgreSQL tells how far the feed of the site has come")
{
    PARVIS_NEEDS(Dialect::Postgres);
    const DatabasePlace place(Dialect::Postgres);
    const auto ledger = openLedger(place);
    Notifications notifications(place.target(), {SqlHubLedger::channel(place.target().schema)});
    REQUIRE(notifications.next(std::chrono::minutes(1)));
    const auto append = [&](bool fails) {
        return ledger->write(kehl, [&](HubTransaction &rows) -> Result<void> {
            CHECK(rows.appendChange(QStringLiteral("unit"), QStringLiteral("a"), "1"));
            return fails ? Result<void>(Error(StoreError::Refused)) : Result<void>();
        });
    };
    CHECK_FALSE(append(true));
    CHECK(ledger->write(kehl, [](HubTransaction &rows) { return rows.setFact(QStringLiteral("x"), "y"); }));
    CHECK(append(false));
    CHECK(append(false));
    for (const char *words : {"1 kehl", "2 kehl"}) {
        const auto news = notifications.next(std::chrono::minutes(1));
        REQUIRE(news);
        REQUIRE(news->has_value());
        CHECK((*news)->words == words);
    }
}

TEST_CASE("a hub of either dialect is made alike by its migrations and by its whole schema")
{
    const auto dialect = GENERATE(Dialect::Sqlite, Dialect::Postgres);
    PARVIS_NEEDS(dialect);
    const Schema schema = Schema::hub(dialect);
    Schema fresh = schema;
    fresh.migrations = {schema.whole};
    const auto shape = [&](const Schema &made) {
        const DatabasePlace place(dialect);
        const auto database = place.open(made);
        REQUIRE(database);
        const QString sql =
            dialect == Dialect::Sqlite
                ? QStringLiteral("SELECT type || ' ' || name || ': ' || ifnull(sql, '') FROM sqlite_schema ORDER BY 1")
                : QStringLiteral(
                      "SELECT table_name || '.' || column_name || ' ' || data_type || ' ' || is_nullable || ' ' ||"
                      " coalesce(column_default, '') || ' ' || coalesce(collation_name, '') AS line"
                      " FROM information_schema.columns WHERE table_schema = current_schema()"
                      " UNION ALL SELECT replace(indexdef, schemaname, '') FROM pg_indexes WHERE schemaname = "
                      "current_schema()"
                      " UNION ALL SELECT conrelid::regclass::text || ' ' || pg_get_constraintdef(oid) FROM "
                      "pg_constraint"
                      " WHERE connamespace = (SELECT oid FROM pg_namespace WHERE nspname = current_schema()) ORDER BY "
                      "1");
        QStringList lines;
        const auto read = database->rows(sql, {}, [&](const QSqlQuery &row) { lines.append(row.value(0).toString()); });
        INFO((read ? QString() : read.error().detail()).toStdString());
        REQUIRE(read);
        return lines;
    };
    const QStringList migrated = shape(schema);
    CHECK(migrated == shape(fresh));
    CHECK(migrated.filter(QStringLiteral("appointment")).size() >= 4);
}

TEST_CASE("whatever disk operation fails, a write of the hub is whole or nothing")
{
    struct Act {
        const char *name;
        std::function<Result<void>(HubTransaction &)> write;
    };
    const auto outcome = [](const auto &result) { return result ? Result<void>() : Result<void>(result.error()); };
    const Act act = GENERATE_COPY(
        Act{"booking", [=](HubTransaction &rows) { return outcome(book(rows, 1, 77)); }},
        Act{"units",
            [=](HubTransaction &rows) {
                return outcome(rows.addUnits({unitKey(900), unitKey(901)}));
            }},
        Act{"release", [=](HubTransaction &rows) { return outcome(rows.releaseAtoms(bookingId(1))); }},
        Act{"alert",
            [](HubTransaction &rows) {
                return rows.putAlert({bookingId(3), "{}", someDay, false});
            }},
        Act{"submission",
            [=](HubTransaction &rows) {
                StoredSubmission submission;
                submission.id = bookingId(5);
                submission.payload = QByteArray(30'000, 'p');
                return outcome(rows.addSubmission(submission));
            }},
        Act{"quarantine",
            [](HubTransaction &rows) {
                return rows.addQuarantine({bookingId(6), {}, QStringLiteral("malformed"), "b", someDay, {}});
            }},
        Act{"device",
            [](HubTransaction &rows) {
                Device device;
                device.id = bookingId(7);
                return rows.putDevice(device);
            }},
        Act{"hand-off",
            [](HubTransaction &rows) {
                HandOff handOff;
                handOff.id = bookingId(8);
                return rows.putHandOff(handOff);
            }},
        Act{"release number",
            [](HubTransaction &rows) {
                return rows.addRelease({3, "m"});
            }},
        Act{"object", [=](HubTransaction &rows) { return outcome(rows.putObject(QByteArray(30'000, 'o'))); }},
        Act{"fact", [](HubTransaction &rows) { return rows.setFact(QStringLiteral("plan"), "p"); }});
    const auto fault = GENERATE(FailingDisk::Fault::Io, FailingDisk::Fault::Full);
    INFO(act.name);

    // Every row of every table, so that "before" and "after" can be told from each other and from anything else.
    const auto state = [](const DatabasePlace &place) {
        const auto database = place.open(Schema::hub(Dialect::Sqlite));
        REQUIRE(database);
        REQUIRE(database->check());
        QStringList tables, lines;
        REQUIRE(database->rows(QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'table' AND name <> 'hub'"),
                               {}, [&](const QSqlQuery &row) { tables.append(row.value(0).toString()); }));
        for (const QString &table : std::as_const(tables)) {
            REQUIRE(database->rows(QStringLiteral("SELECT * FROM ") + table, {}, [&](const QSqlQuery &row) {
                QString line = table;
                for (int i = 0; !row.value(i).isNull() || i < 3; ++i)
                    line += QLatin1Char('|') + row.value(i).toString();
                lines.append(line);
            }));
        }
        return lines;
    };
    const auto prepare = [](const DatabasePlace &place) {
        const auto ledger = openLedger(place);
        addUnits(*ledger, 3);
        REQUIRE(ledger->write(kehl, [](HubTransaction &rows) -> Result<void> {
            CHECK(book(rows, 0, 1).value());
            return {};
        }));
    };
    QStringList before, after;
    FailingDisk disk;
    for (int nth = 0;; ++nth) { // 0: nothing fails
        const DatabasePlace place(Dialect::Sqlite);
        prepare(place);
        if (nth == 0)
            before = state(place);
        Result<void> told;
        bool struck = false;
        {
            const auto ledger = openLedger(place);
            if (nth > 0)
                disk.failAt(nth, fault, FailingDisk::Lasting::Once);
            told = ledger->write(kehl, act.write);
            struck = nth > 0 && disk.struck();
            disk.heal();
        }
        INFO("operation " << nth << ": " << (told ? std::string("done") : told.error().detail().toStdString()));
        const QStringList now = state(place);
        if (nth == 0) {
            REQUIRE(told);
            after = now;
            REQUIRE(before != after);
            continue;
        }
        REQUIRE((now == before || now == after));
        if (told)
            REQUIRE(now == after);
        else
            REQUIRE((told.error().is(StoreError::Io) || told.error().is(StoreError::DiskFull)));
        if (!struck)
            break;
        REQUIRE(nth < 500);
    }
}

TEST_CASE("what a booking asks and writes is found by its whole key, however many there are")
{
    const DatabasePlace place(Dialect::Sqlite);
    const QStringList others = QSqlDatabase::connectionNames();
    const auto ledger = openLedger(place);
    addUnits(*ledger, 3);
    QString name;
    for (const QString &connection : QSqlDatabase::connectionNames()) {
        if (!others.contains(connection))
            name = connection;
    }
    auto *const handle =
        *static_cast<sqlite3 *const *>(QSqlDatabase::database(name, false).driver()->handle().constData());
    QStringList statements;
    const auto note = [](unsigned, void *list, void *statement, void *) {
        const QString sql = QString::fromUtf8(sqlite3_sql(static_cast<sqlite3_stmt *>(statement)));
        if (!sql.startsWith(QLatin1String("BEGIN")) && !sql.startsWith(QLatin1String("COMMIT")))
            static_cast<QStringList *>(list)->append(sql);
        return 0;
    };
    sqlite3_trace_v2(handle, SQLITE_TRACE_STMT, note, &statements);
    REQUIRE(ledger->write(kehl, [](HubTransaction &rows) -> Result<void> {
        CHECK(rows.inbox(bookingId(1)).value() == std::nullopt);
        CHECK(rows.openAppointmentsOf(QStringLiteral("p"), someDay).value() == 0);
        CHECK(book(rows, 0, 1).value());
        CHECK(rows.appointmentByCode(QStringLiteral("x")).value() == std::nullopt);
        CHECK(rows.releaseAtoms(bookingId(9)).value() == 0);
        CHECK(rows.expiredHolds(someDay, 9).value().isEmpty());
        CHECK(rows.unitsHeldBy(QStringLiteral("x")).value().isEmpty());
        CHECK(rows.units(someDay, someDay, 9).value().isEmpty());
        CHECK(rows.changesAfter(7, 9).value().isEmpty());
        CHECK(rows.submission(bookingId(1)).value() == std::nullopt);
        CHECK(rows.appointmentsBetween(someDay, someDay).value().isEmpty());
        return {};
    }));
    sqlite3_trace_v2(handle, 0, nullptr, nullptr);
    CHECK(statements.size() > 15);
    const auto database = place.open(Schema::hub(Dialect::Sqlite));
    REQUIRE(database);
    for (const QString &sql : std::as_const(statements)) {
        REQUIRE(database->rows(QStringLiteral("EXPLAIN QUERY PLAN ") + sql,
                               QVariantList(sql.count(QLatin1Char('?')), QVariant(1)), [&](const QSqlQuery &row) {
                                   const QString step = row.value(3).toString();
                                   INFO(sql.toStdString() << ": " << step.toStdString());
                                   CHECK_FALSE(step.contains(QLatin1String("SCAN")));
                                   CHECK((!step.endsWith(QLatin1String("(site=?)")) ||
                                          step.contains(QLatin1String("site_stream"))));
                                   CHECK_FALSE(step.contains(QLatin1String("TEMP B-TREE")));
                               }));
    }
}

TEST_CASE("the digest of a feed knows no order and forgets what is removed")
{
    const auto hash = [](const char *body) {
        return FeedDigest::hash(QStringLiteral("unit"), QStringLiteral("a@1"), body);
    };
    CHECK(FeedDigest::hash(QStringLiteral("unit"), QStringLiteral("a"), {}).isEmpty());
    CHECK(hash("1") == QCryptographicHash::hash(QByteArray("unit\0a@1\0", 9) + "1", QCryptographicHash::Sha256));
    FeedDigest one, two;
    for (const char *body : {"1", "2", "3"})
        one.add(hash(body));
    for (const char *body : {"3", "1", "4", "2"})
        two.add(hash(body));
    CHECK(one.bytes() != two.bytes());
    two.remove(hash("4"));
    CHECK(one.bytes() == two.bytes());
    for (const char *body : {"2", "3", "1", ""})
        two.remove(hash(body));
    CHECK(two.bytes() == QByteArray(32, '\0'));
    // 2^256 - 1, and one more.
    FeedDigest full(QByteArray(32, '\xff'));
    full.add(QByteArray(31, '\0') + '\1');
    CHECK(full.bytes() == QByteArray(32, '\0'));
    full.remove(QByteArray(31, '\0') + '\1');
    CHECK(full.bytes() == QByteArray(32, '\xff'));
}
