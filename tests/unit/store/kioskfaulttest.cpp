// SPDX-License-Identifier: GPL-3.0-or-later
// The kiosk's ledger and cache on a disk that fails at its first, second, ... operation: the state before or after.
#include "store/entryhash.h"
#include "store/feeddigest.h"
#include "store/openeddatabase.h"
#include "store/releasemanifest.h"
#include "store/sqlkioskcache.h"
#include "store/sqlkioskledger.h"
#include "support/catch.h"
#include "unit/store/failingdisk.h"
#include "unit/store/samples.h"
#include "wire/plainsealer.h"

#include <QTemporaryDir>

#include <functional>

using namespace parvis;
using namespace parvis::store;
using State = LeasedUnit::State;
using testing::FailingDisk;
using namespace std::chrono_literals;

namespace
{

const QString saleId = QStringLiteral("33333333333333333333333333333333");

appointments::Lease lease(int number, quint64 token = 1)
{
    return {{QStringLiteral("counter-1"), testing::someDay + std::chrono::minutes(15 * number)}, token, testing::someDay + 8h};
}

OutboxDraft sale()
{
    OutboxDraft draft = testing::draftFor(saleId);
    draft.kind = EntryKind::Booking;
    draft.facts = "{\"code\":\"K7RM2XQ9AB\"}";
    return draft;
}

QList<Change> page(qint64 from, const QByteArray &body)
{
    QList<Change> changes;
    for (int i = 0; i < 300; ++i)
        changes.append({from + i, QStringLiteral("unit"), QStringLiteral("counter-1@%1").arg(i), body});
    return changes;
}

QList<QByteArray> objects()
{
    QList<QByteArray> list;
    for (int i = 0; i < 8; ++i)
        list.append(QByteArray(5'000, char('a' + i)));
    return list;
}

ReleaseRow releaseOf(qint64 number)
{
    ReleaseManifest manifest;
    manifest.number = number;
    for (const QByteArray &bytes : objects())
        manifest.objects.append({QStringLiteral("form"), QString::fromLatin1(bytes.left(1)), sha256(bytes), bytes.size()});
    return {number, manifest.toJson()};
}

struct Scene {
    QTemporaryDir folder;
    VirtualClock clock{testing::someDay};
    wire::PlainSealer sealer;

    Result<void> ledger(const std::function<Result<void>(KioskLedger &)> &work) const
    {
        const auto opened = openOutbox(folder.filePath(QStringLiteral("outbox.db")));
        if (!opened)
            return opened.error();
        SqlKioskLedger ledger(opened->database, clock, sealer);
        const auto done = work(ledger);
        REQUIRE(opened->setAside.isEmpty());
        return done;
    }
    Result<void> cache(const std::function<Result<void>(KioskCache &)> &work) const
    {
        const auto opened = openCache(folder.filePath(QStringLiteral("cache.db")));
        if (!opened)
            return opened.error();
        SqlKioskCache cache(opened->database);
        return work(cache);
    }
};

template <typename T> Result<void> outcome(const Result<T> &result)
{
    return result ? Result<void>() : Result<void>(result.error());
}

/// PREPARE on a healthy disk, then ACT with the Nth operation failing, for every N; each time CHECK on a healthy disk, with
/// whether success was told, then ACT and CHECK once more.
template <typename Store, typename Open>
void sweep(Open open, const std::function<Result<void>(Store &)> &prepare, const std::function<Result<void>(Store &)> &act,
           const std::function<void(Store &, bool)> &check)
{
    const auto fault = GENERATE(FailingDisk::Fault::Io, FailingDisk::Fault::Full);
    const auto lasting = GENERATE(FailingDisk::Lasting::Once, FailingDisk::Lasting::FromThenOn);
    FailingDisk disk;
    int nth = 1;
    for (;; ++nth) {
        Scene scene;
        REQUIRE((scene.*open)(prepare));
        disk.failAt(nth, fault, lasting);
        const bool told = (scene.*open)(act).ok();
        const bool struck = disk.struck();
        disk.heal();
        INFO("operation " << nth);
        REQUIRE((scene.*open)([&](Store &store) -> Result<void> {
            check(store, told);
            if (!told)
                REQUIRE(act(store));
            check(store, true);
            return {};
        }));
        if (!struck)
            break;
        REQUIRE(nth < 3000);
    }
    CHECK(nth > 3);
}

} // namespace

TEST_CASE("a sale and its entry are one, whichever disk operation fails")
{
    sweep<KioskLedger>(
        &Scene::ledger, [](KioskLedger &ledger) { return ledger.grant({lease(1), lease(2)}); },
        [](KioskLedger &ledger) {
            return outcome(ledger.append(sale(), {{lease(1).unit, 1, State::Unsold, State::Sold},
                                                  {lease(2).unit, 1, State::Unsold, State::Sold}}));
        },
        [](KioskLedger &ledger, bool told) {
            const auto leases = ledger.leases().value();
            REQUIRE(leases.size() == 2);
            const bool isSold = leases[0].state == State::Sold;
            REQUIRE(leases[0].state == leases[1].state);
            REQUIRE(isSold == (ledger.pendingCount().value() == 1));
            REQUIRE((!told || isSold));
            if (isSold)
                REQUIRE(ledger.payload(saleId).value() == testing::draftFor(saleId).payload);
        });
}

TEST_CASE("grants are taken over all or not at all, whichever disk operation fails")
{
    sweep<KioskLedger>(
        &Scene::ledger, [](KioskLedger &ledger) { return ledger.grant({lease(1)}); },
        [](KioskLedger &ledger) { return ledger.grant({lease(1, 2), lease(2), lease(3)}); },
        [](KioskLedger &ledger, bool told) {
            const auto leases = ledger.leases().value();
            REQUIRE((leases.size() == 1 || leases.size() == 3));
            REQUIRE((leases[0].lease.token == 2) == (leases.size() == 3));
            REQUIRE((!told || leases.size() == 3));
        });
}

TEST_CASE("a page, its cursor and its digest are one, whichever disk operation fails")
{
    const FeedCursor first{QStringLiteral("e"), 300};
    const FeedCursor second{QStringLiteral("e"), 700};
    sweep<KioskCache>(
        &Scene::cache, [&](KioskCache &cache) { return cache.apply({}, first, page(1, "{\"s\":\"free\"}")); },
        [&](KioskCache &cache) {
            const auto cursor = cache.cursor();
            if (!cursor || *cursor == second) // it may have been written although an error was told
                return outcome(cursor);
            return cache.apply(first, second, page(301, "{\"s\":\"taken\"}"));
        },
        [&](KioskCache &cache, bool told) {
            const bool isNew = cache.cursor().value() == second;
            REQUIRE((isNew || cache.cursor().value() == first));
            REQUIRE((!told || isNew));
            FeedDigest digest;
            const auto states = cache.states(QStringLiteral("unit")).value();
            REQUIRE(states.size() == 300);
            for (const Change &state : states) {
                REQUIRE(state.body == (isNew ? "{\"s\":\"taken\"}" : "{\"s\":\"free\"}"));
                digest.add(FeedDigest::hash(state.entity, state.key, state.body));
            }
            REQUIRE(cache.digest().value() == digest.bytes());
        });
}

TEST_CASE("a release is shown whole or not at all, whichever disk operation fails")
{
    sweep<KioskCache>(
        &Scene::cache, [](KioskCache &) { return Result<void>(); },
        [](KioskCache &cache) -> Result<void> {
            const auto shown = cache.activeRelease();
            if (!shown || *shown)
                return outcome(shown);
            if (const auto put = cache.putObjects(objects()); !put)
                return put;
            return cache.activate(releaseOf(1));
        },
        [](KioskCache &cache, bool told) {
            const auto shown = cache.activeRelease().value();
            REQUIRE((!told || shown));
            if (!shown)
                return;
            for (const QByteArray &bytes : objects())
                REQUIRE(cache.object(sha256(bytes)).value() == bytes);
        });
}
