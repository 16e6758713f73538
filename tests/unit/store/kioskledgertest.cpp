// SPDX-License-Identifier: GPL-3.0-or-later
// One contract for the kiosk's ledger and cache, held by SQLite and by memory alike.
#include "base/id.h"
#include "store/entryhash.h"
#include "store/openeddatabase.h"
#include "store/releasemanifest.h"
#include "store/sqlkioskcache.h"
#include "store/sqlkioskledger.h"
#include "support/catch.h"
#include "support/memorykioskcache.h"
#include "support/memorykioskledger.h"
#include "unit/store/samples.h"
#include "wire/plainsealer.h"

#include <QTemporaryDir>

using namespace parvis;
using namespace parvis::store;
using State = LeasedUnit::State;
using namespace std::chrono_literals;

namespace
{

enum class Kind { Sql, Memory };

/// An open ledger and cache of either kind.
struct Place {
    explicit Place(Kind kind)
    {
        if (kind == Kind::Memory) {
            ledger = std::make_unique<testing::MemoryKioskLedger>(clock, sealer);
            cache = std::make_unique<testing::MemoryKioskCache>();
            return;
        }
        outbox.emplace(openOutbox(folder.filePath(QStringLiteral("outbox.db"))).value());
        cacheFile.emplace(openCache(folder.filePath(QStringLiteral("cache.db"))).value());
        ledger = std::make_unique<SqlKioskLedger>(outbox->database, clock, sealer);
        cache = std::make_unique<SqlKioskCache>(cacheFile->database);
    }

    QTemporaryDir folder;
    VirtualClock clock{testing::someDay};
    Instant hubTime = testing::someDay;
    wire::PlainSealer sealer;
    std::optional<OpenedDatabase> outbox;
    std::optional<OpenedDatabase> cacheFile;
    std::unique_ptr<KioskLedger> ledger;
    std::unique_ptr<KioskCache> cache;
};

Kind eitherKind()
{
    return GENERATE(Kind::Sql, Kind::Memory);
}

appointments::UnitKey unit(int number)
{
    return {QStringLiteral("counter-1"), testing::someDay + std::chrono::minutes(15 * number)};
}

appointments::Lease lease(int number, quint64 token = 1, Instant expires = testing::someDay + 8h)
{
    return {unit(number), token, expires};
}

OutboxDraft draftOf(EntryKind kind, const QByteArray &facts = "{\"code\":\"K7RM2XQ9AB\"}")
{
    OutboxDraft draft;
    draft.id = makeId();
    draft.reference = QStringLiteral("K7R-M2X-Q9AB");
    draft.formHash = QByteArray(32, '\0');
    draft.site = QStringLiteral("strasbourg");
    draft.language = QStringLiteral("fr");
    draft.payload = "{}";
    draft.kind = kind;
    draft.facts = facts;
    return draft;
}

LeaseChange sell(int number, quint64 token = 1)
{
    return {unit(number), token, State::Unsold, State::Sold};
}

std::optional<LeasedUnit> held(Place &place, int number)
{
    const QList<LeasedUnit> units = place.ledger->leases().value();
    for (const LeasedUnit &one : units) {
        if (one.lease.unit == unit(number))
            return one;
    }
    return std::nullopt;
}

void acknowledge(Place &place, const OutboxEntry &entry)
{
    REQUIRE(place.ledger->acknowledge({entry.id, entry.payloadSha256, entry.sequence, "signed"}, place.hubTime));
}

Change state(qint64 sequence, const char *key, const QByteArray &body)
{
    return {sequence, QStringLiteral("unit"), QString::fromLatin1(key), body};
}

ReleaseRow releaseOf(qint64 number, const QList<QByteArray> &objects)
{
    ReleaseManifest manifest;
    manifest.number = number;
    for (const QByteArray &bytes : objects)
        manifest.objects.append({QStringLiteral("form"), QString::fromLatin1(bytes.left(8)), sha256(bytes), bytes.size()});
    return {number, manifest.toJson()};
}

} // namespace

TEST_CASE("an entry of any kind comes back with its facts, in the chain")
{
    Place place(eitherKind());
    CHECK(place.ledger->head().value() == ChainHead{});
    const auto kind = GENERATE(EntryKind::Submission, EntryKind::Booking, EntryKind::Return, EntryKind::Cancellation,
                               EntryKind::HandOff);
    const OutboxDraft draft = draftOf(kind);
    const auto entry = place.ledger->append(draft, {});
    REQUIRE(entry);
    CHECK(entry->kind == kind);
    CHECK(entry->facts == draft.facts);
    CHECK(entry->entryHash == entryHash(*entry));
    CHECK(place.ledger->head().value() == ChainHead{1, entry->entryHash});
    CHECK(place.ledger->pending(10).value() == QList{*entry});
    CHECK(place.ledger->append(draft, {}).value() == *entry);
    CHECK(parseEntryKind(toText(kind)) == kind);
}

TEST_CASE("kind and facts are part of the hash")
{
    OutboxEntry entry;
    entry.id = QStringLiteral("1");
    const QByteArray plain = entryHash(entry);
    entry.facts = "{}";
    const QByteArray withFacts = entryHash(entry);
    entry.kind = EntryKind::Booking;
    const QByteArray booking = entryHash(entry);
    entry.facts.clear();
    CHECK(plain != withFacts);
    CHECK(withFacts != booking);
    CHECK(entryHash(entry) != booking);
    CHECK(entryHash(entry) != plain);
}

TEST_CASE("facts that are no canonical object are refused")
{
    Place place(eitherKind());
    for (const QByteArray &facts : {QByteArray("[]"), QByteArray("{ }"), QByteArray("{\"b\":1,\"a\":2}"), QByteArray("x"),
                                    QByteArray("{\"a\":\"") + QByteArray(70'000, 'x') + "\"}"}) {
        const auto added = place.ledger->append(draftOf(EntryKind::Booking, facts), {});
        REQUIRE_FALSE(added);
        CHECK(added.error().is(StoreError::Invalid));
    }
    CHECK(place.ledger->pendingCount().value() == 0);
}

TEST_CASE("a sale is true exactly when its entry is")
{
    Place place(eitherKind());
    REQUIRE(place.ledger->grant({lease(1), lease(2)}));
    const OutboxDraft draft = draftOf(EntryKind::Booking);
    REQUIRE(place.ledger->append(draft, {sell(1), sell(2)}));
    CHECK(held(place, 1)->state == State::Sold);
    CHECK(held(place, 1)->booking == draft.id);
    // The second of three units is gone: nothing of it happens.
    REQUIRE(place.ledger->grant({lease(3), lease(4)}));
    const auto refused = place.ledger->append(draftOf(EntryKind::Booking), {sell(3), sell(2), sell(4)});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().is(StoreError::Refused));
    CHECK(held(place, 3)->state == State::Unsold);
    CHECK(place.ledger->pendingCount().value() == 1);
    CHECK(place.ledger->head().value().sequence == 1);
    // Once more with the same id: the same entry, no second change.
    CHECK(place.ledger->append(draft, {sell(1), sell(2)}).value().sequence == 1);
}

TEST_CASE("changes of leases that no entry of that kind makes are refused")
{
    struct Row {
        EntryKind kind;
        State from;
        State to;
        bool fine;
    };
    const auto row = GENERATE(Row{EntryKind::Booking, State::Unsold, State::Sold, true},
                              Row{EntryKind::Return, State::Unsold, State::Returned, true},
                              Row{EntryKind::Cancellation, State::Sold, State::Unsold, true},
                              Row{EntryKind::Booking, State::Sold, State::Unsold, false},
                              Row{EntryKind::Return, State::Sold, State::Returned, false},
                              Row{EntryKind::Return, State::Sold, State::Unsold, false},
                              Row{EntryKind::Cancellation, State::Unsold, State::Sold, false},
                              Row{EntryKind::Cancellation, State::Returned, State::Unsold, false},
                              Row{EntryKind::Submission, State::Unsold, State::Sold, false},
                              Row{EntryKind::HandOff, State::Unsold, State::Returned, false});
    Place place(eitherKind());
    REQUIRE(place.ledger->grant({lease(1)}));
    if (row.from == State::Sold)
        REQUIRE(place.ledger->append(draftOf(EntryKind::Booking), {sell(1)}));
    if (row.from == State::Returned)
        REQUIRE(place.ledger->append(draftOf(EntryKind::Return), {{unit(1), 1, State::Unsold, State::Returned}}));
    const int before = place.ledger->pendingCount().value();
    const auto done = place.ledger->append(draftOf(row.kind), {{unit(1), 1, row.from, row.to}});
    CHECK(done.ok() == row.fine);
    CHECK(held(place, 1)->state == (row.fine ? row.to : row.from));
    CHECK(place.ledger->pendingCount().value() == before + int(row.fine));
}

TEST_CASE("another token sells nothing")
{
    Place place(eitherKind());
    REQUIRE(place.ledger->grant({lease(1, 5)}));
    CHECK(place.ledger->append(draftOf(EntryKind::Booking), {sell(1, 4)}).error().is(StoreError::Refused));
    CHECK(place.ledger->append(draftOf(EntryKind::Booking), {sell(1, 6)}).error().is(StoreError::Refused));
    CHECK(place.ledger->append(draftOf(EntryKind::Booking), {sell(1, 5)}));
}

TEST_CASE("grants renew, replace, and leave alone what is sold")
{
    Place place(eitherKind());
    REQUIRE(place.ledger->grant({lease(1, 2), lease(2, 2), lease(3, 2)}));
    REQUIRE(place.ledger->append(draftOf(EntryKind::Booking), {sell(2, 2)}));
    REQUIRE(place.ledger->append(draftOf(EntryKind::Return), {{unit(3), 2, State::Unsold, State::Returned}}));
    const Instant later = testing::someDay + 9h;

    REQUIRE(place.ledger->grant({lease(1, 2, later), lease(2, 2, later), lease(3, 2, later)}));
    CHECK(held(place, 1)->lease.expires == later);
    CHECK(held(place, 2)->lease.expires == testing::someDay + 8h);
    CHECK(held(place, 3)->state == State::Returned);

    REQUIRE(place.ledger->grant({lease(1, 1, later + 1h), lease(2, 3, later), lease(3, 3, later)}));
    CHECK(held(place, 1)->lease == lease(1, 2, later));
    CHECK(held(place, 2)->lease.token == 2);
    CHECK(held(place, 2)->state == State::Sold);
    CHECK(held(place, 3)->lease.token == 3);
    CHECK(held(place, 3)->state == State::Unsold);

    CHECK(place.ledger->grant({lease(4), lease(5, 0)}).error().is(StoreError::Invalid));
    CHECK_FALSE(held(place, 4));
}

TEST_CASE("what the hub has not heard the end of is not forgotten")
{
    Place place(eitherKind());
    REQUIRE(place.ledger->grant({lease(1), lease(2), lease(3)}));
    const auto sold = place.ledger->append(draftOf(EntryKind::Booking), {sell(1)});
    const auto back = place.ledger->append(draftOf(EntryKind::Return), {{unit(2), 1, State::Unsold, State::Returned}});
    REQUIRE(place.ledger->forget({unit(1), unit(2), unit(3), unit(9)}));
    CHECK(held(place, 1));
    CHECK(held(place, 2));
    CHECK_FALSE(held(place, 3));
    acknowledge(place, *sold);
    acknowledge(place, *back);
    REQUIRE(place.ledger->forget({unit(1), unit(2)}));
    CHECK(place.ledger->leases().value().isEmpty());
    REQUIRE(place.ledger->grant({lease(1, 1)}));
    CHECK(held(place, 1)->state == State::Unsold);
}

TEST_CASE("what was sold outlives its erased entry until the hub speaks")
{
    Place place(eitherKind());
    REQUIRE(place.ledger->grant({lease(1)}));
    acknowledge(place, place.ledger->append(draftOf(EntryKind::Booking), {sell(1)}).value());
    place.clock.advance(24h * 365);
    CHECK(place.ledger->purge(place.hubTime + 72h - 1ms).value() == 0);
    CHECK(place.ledger->purge(place.hubTime + 72h).value() == 1);
    CHECK(held(place, 1)->state == State::Sold);
    CHECK(place.ledger->writtenAfter(0, 10).value().isEmpty());
    CHECK(place.ledger->head().value().sequence == 1);
    REQUIRE(place.ledger->forget({unit(1)}));
    CHECK_FALSE(held(place, 1));
}

TEST_CASE("entries after another, with receipt or without, whatever the clock did between them")
{
    Place place(eitherKind());
    const auto first = place.ledger->append(draftOf(EntryKind::Booking), {}).value();
    place.clock.advance(-24h * 365);
    const auto second = place.ledger->append(draftOf(EntryKind::Booking), {}).value();
    acknowledge(place, second);
    CHECK(place.ledger->writtenAfter(0, 10).value().size() == 2);
    const auto one = place.ledger->writtenAfter(0, 1).value();
    REQUIRE(one.size() == 1);
    CHECK(one[0].id == first.id);
    const auto late = place.ledger->writtenAfter(first.sequence, 10).value();
    REQUIRE(late.size() == 1);
    CHECK(late[0].id == second.id);
    CHECK(place.ledger->writtenAfter(second.sequence, 10).value().isEmpty());
    CHECK(place.ledger->pending(10).value().size() == 1);
    CHECK(place.ledger->pending(10).value()[0].id == first.id);
}

TEST_CASE("facts are kept by name")
{
    Place place(eitherKind());
    CHECK(place.ledger->fact(QStringLiteral("clock")).value().isEmpty());
    REQUIRE(place.ledger->setFact(QStringLiteral("clock"), "one"));
    REQUIRE(place.ledger->setFact(QStringLiteral("clock"), "two"));
    CHECK(place.ledger->fact(QStringLiteral("clock")).value() == QByteArray("two"));
    REQUIRE(place.ledger->setFact(QStringLiteral("clock"), {}));
    CHECK(place.ledger->fact(QStringLiteral("clock")).value().isEmpty());
}

TEST_CASE("the schema itself ties a lease to the journal")
{
    Place place(Kind::Sql);
    REQUIRE(place.ledger->grant({lease(1), lease(2), lease(3)}));
    REQUIRE(place.ledger->append(draftOf(EntryKind::Booking), {sell(2)}));
    for (const auto *sql :
         {"UPDATE lease SET state = 'sold', booking = 'x', by_entry = 'x' WHERE state = 'unsold'",
          "UPDATE lease SET state = 'sold', booking = (SELECT id FROM entry), by_entry = (SELECT id FROM entry), token = 0",
          "UPDATE lease SET state = 'unsold', booking = '' WHERE state = 'sold'",
          "UPDATE lease SET state = 'unsold', booking = '', by_entry = 'y' WHERE state = 'sold'",
          "UPDATE lease SET state = 'returned', booking = '', by_entry = 'y' WHERE state = 'sold'",
          "UPDATE lease SET token = token + 1 WHERE state = 'sold'", "UPDATE lease SET token = 0 WHERE state = 'unsold'",
          "UPDATE lease SET booking = 'z' WHERE state = 'sold'", "UPDATE lease SET start = 1 WHERE state = 'unsold'",
          "DELETE FROM lease WHERE state = 'sold'", "INSERT INTO lease VALUES ('a', 1, 1, 1, 'sold', 'x', 'x')",
          "INSERT INTO lease VALUES ('a', 1, 0, 1, 'unsold', '', '')", "UPDATE entry SET kind = 'return'",
          "UPDATE entry SET facts = x'7b7d'"}) {
        INFO(sql);
        const auto changed = place.outbox->database.change(QLatin1String(sql));
        REQUIRE_FALSE(changed);
        CHECK(changed.error().is(StoreError::Refused));
    }
    // A place sold under one token stays so until a cancellation is written with the change.
    const auto called = place.ledger->append(draftOf(EntryKind::Cancellation), {{unit(2), 1, State::Sold, State::Unsold}});
    REQUIRE(called);
    CHECK(held(place, 2)->state == State::Unsold);
    CHECK(place.ledger->append(draftOf(EntryKind::Booking), {sell(2)}));
    CHECK(SqlKioskLedger(place.outbox->database, place.clock, place.sealer).outbox().verify());
}

TEST_CASE("a page of the feed is applied with its cursor")
{
    Place place(eitherKind());
    const FeedCursor nothing;
    const FeedCursor first{QStringLiteral("e1"), 3};
    REQUIRE(place.cache->apply(nothing, first, {state(1, "a@1", "{\"s\":\"free\"}"), state(3, "b@1", "{\"s\":\"taken\"}")}));
    CHECK(place.cache->cursor().value() == first);
    const auto states = place.cache->states(QStringLiteral("unit")).value();
    REQUIRE(states.size() == 2);
    CHECK(states[0] == state(1, "a@1", "{\"s\":\"free\"}"));
    CHECK(place.cache->states(QStringLiteral("uni")).value().isEmpty());

    const QByteArray before = place.cache->digest().value();
    CHECK(place.cache->apply(nothing, {QStringLiteral("e1"), 9}, {}).error().is(StoreError::Refused));
    CHECK(place.cache->apply(first, {QStringLiteral("e1"), 2}, {}).error().is(StoreError::Invalid));
    CHECK(place.cache->apply(first, {QStringLiteral("e2"), 4}, {}).error().is(StoreError::Invalid));
    CHECK(place.cache->apply(first, {QStringLiteral("e1"), 5}, {state(4, "c@1", "{}"), state(5, "c@1", "{}")})
              .error()
              .is(StoreError::Invalid));
    CHECK(place.cache->digest().value() == before);
    CHECK(place.cache->cursor().value() == first);

    REQUIRE(place.cache->apply(first, {QStringLiteral("e1"), 6}, {state(5, "b@1", ""), state(6, "a@1", "{\"s\":\"held\"}")}));
    FeedDigest expected;
    expected.add(FeedDigest::hash(QStringLiteral("unit"), QStringLiteral("a@1"), "{\"s\":\"held\"}"));
    CHECK(place.cache->digest().value() == expected.bytes());
    CHECK(place.cache->states(QStringLiteral("unit")).value().size() == 1);

    REQUIRE(place.cache->restart());
    CHECK(place.cache->cursor().value() == nothing);
    CHECK(place.cache->digest().value() == QByteArray(32, '\0'));
    CHECK(place.cache->states(QStringLiteral("unit")).value().isEmpty());
}

TEST_CASE("the digest of many pages is that of the states, whatever the order")
{
    Place place(eitherKind());
    FeedCursor cursor;
    QMap<QString, QByteArray> expected;
    qint64 sequence = 0;
    for (int page = 0; page < 12; ++page) {
        QMap<QString, Change> changes;
        for (int i = 0; i < 150; ++i) {
            const int number = (page * 97 + i * 31) % 400;
            const bool gone = (page + number) % 5 == 0;
            const QString key = QStringLiteral("r%1").arg(number);
            const QByteArray body = gone ? QByteArray() : QByteArray::number(page * 1000 + i);
            changes[key] = {++sequence, QStringLiteral("unit"), key, body};
            if (gone)
                expected.remove(key);
            else
                expected[key] = body;
        }
        const FeedCursor next{QStringLiteral("e"), sequence};
        REQUIRE(place.cache->apply(cursor, next, changes.values()));
        cursor = next;
    }
    FeedDigest digest;
    for (auto one = expected.constBegin(); one != expected.constEnd(); ++one)
        digest.add(FeedDigest::hash(QStringLiteral("unit"), one.key(), one.value()));
    CHECK(place.cache->digest().value() == digest.bytes());
    CHECK(place.cache->states(QStringLiteral("unit")).value().size() == expected.size());
}

TEST_CASE("a release is shown only whole, and only forward")
{
    Place place(eitherKind());
    const QList<QByteArray> objects{"form one", "form two", ""};
    CHECK_FALSE(place.cache->activeRelease().value());
    CHECK(place.cache->activate(releaseOf(1, objects)).error().is(StoreError::Refused));
    REQUIRE(place.cache->putObjects(objects.mid(0, 2)));
    CHECK(place.cache->missingObjects({sha256("form one"), sha256("")}).value() == QList{sha256("")});
    CHECK(place.cache->activate(releaseOf(1, objects)).error().is(StoreError::Refused));
    REQUIRE(place.cache->putObjects(objects));
    REQUIRE(place.cache->activate(releaseOf(1, objects)));
    CHECK(place.cache->activeRelease().value() == releaseOf(1, objects));
    CHECK(place.cache->activate(releaseOf(1, objects)).error().is(StoreError::Refused));
    CHECK(place.cache->activate({3, "{}"}).error().is(StoreError::Invalid));
    CHECK(place.cache->activate({3, releaseOf(2, objects).manifest}).error().is(StoreError::Invalid));
    REQUIRE(place.cache->activate(releaseOf(4, {"form one"})));
    CHECK(place.cache->activate(releaseOf(3, {"form one"})).error().is(StoreError::Refused));
    CHECK(place.cache->object(sha256("form two")).value() == QByteArray("form two"));
    CHECK(place.cache->object(sha256("other")).error().is(StoreError::NotFound));
}

TEST_CASE("what the release before had is whole in the next one only while it is here and as large as said")
{
    Place place(eitherKind());
    REQUIRE(place.cache->putObjects({"one", "two"}));
    REQUIRE(place.cache->activate(releaseOf(1, {"one", "two"})));
    ReleaseManifest larger = ReleaseManifest::parse(releaseOf(2, {"one", "two"}).manifest).value();
    larger.objects[1].size = 4;
    CHECK(place.cache->activate({2, larger.toJson()}).error().is(StoreError::Refused));
    CHECK(place.cache->missingObjects({sha256("two"), sha256("x"), sha256("one"), sha256("x")}).value() ==
          QList{sha256("x"), sha256("x")});
    CHECK(place.cache->activate(releaseOf(2, {"one", "two", "x"})).error().is(StoreError::Refused));
    REQUIRE(place.cache->activate(releaseOf(2, {"two", "one"})));
}

TEST_CASE("pruning keeps the shown release, the one before, the pinned and the named")
{
    Place place(eitherKind());
    for (int number = 1; number <= 4; ++number) {
        const QByteArray bytes = "content " + QByteArray::number(number);
        REQUIRE(place.cache->putObjects({bytes, "named", "idle"}));
        REQUIRE(place.cache->activate(releaseOf(number, {bytes})));
    }
    CHECK(place.cache->prune({1}, {sha256("named")}).value() == 2);
    CHECK(place.cache->release(1).value());
    CHECK_FALSE(place.cache->release(2).value());
    CHECK(place.cache->release(3).value());
    CHECK(place.cache->hasObject(sha256("content 1")).value());
    CHECK_FALSE(place.cache->hasObject(sha256("content 2")).value());
    CHECK(place.cache->hasObject(sha256("named")).value());
    CHECK_FALSE(place.cache->hasObject(sha256("idle")).value());
    CHECK(place.cache->prune({}, {}).value() == 2);
    CHECK(place.cache->activeRelease().value()->number == 4);
}

TEST_CASE("manifests of another shape are refused")
{
    const QByteArray negative = "{\"number\":1,\"objects\":[{\"sha256\":\"" + QByteArray(64, 'e') + "\",\"size\":-1}]}";
    for (const char *bytes : {"", "[]", "{}", "{\"number\":0,\"objects\":[]}", "{\"number\":1.5,\"objects\":[]}",
                              "{\"number\":1e300,\"objects\":[]}", "{\"number\":1,\"objects\":{}}",
                              "{\"number\":1,\"objects\":[{\"sha256\":\"00\",\"size\":1}]}",
                              "{\"number\":1,\"objects\":[{\"sha256\":\"zz\",\"size\":1}]}", negative.constData()}) {
        INFO(bytes);
        CHECK_FALSE(ReleaseManifest::parse(bytes));
    }
    const auto manifest = ReleaseManifest::parse(releaseOf(7, {"a", "b", "a"}).manifest);
    REQUIRE(manifest);
    CHECK(manifest->names().size() == 2);
    CHECK(ReleaseManifest::parse(manifest->toJson()).value() == *manifest);
}
