// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "unit/sync/syncworld.h"

#include "store/entryhash.h"
#include "store/releasemanifest.h"
#include "store/storeerror.h"

#include <QJsonDocument>

using namespace parvis;
using namespace parvis::testing;
using namespace std::chrono_literals;
using Fate = FakeHub::Fate;
using State = store::LeasedUnit::State;
using sync::SyncAlarm;

namespace
{

void addDay(SyncWorld &world, int count = 16)
{
    QList<appointments::UnitKey> units;
    for (int i = 1; i <= count; ++i)
        units.append(quarter(i * 4));
    world.hub.addUnits(units);
}

void sell(SyncWorld &world, int number)
{
    const auto held = world.held();
    const auto &lease = held.at(number).lease;
    store::OutboxDraft draft = world.submission("{}");
    draft.kind = store::EntryKind::Booking;
    draft.facts = "{\"code\":\"CODE" + QByteArray::number(world.ids) + "\",\"units\":[{\"resource\":\"" +
                  lease.unit.resource.toUtf8() + "\",\"start\":" +
                  QByteArray::number(qint64(lease.unit.start.time_since_epoch().count())) +
                  ",\"token\":" + QByteArray::number(lease.token) + "}]}";
    REQUIRE(world.ledger.append(draft, {{lease.unit, lease.token, State::Unsold, State::Sold}}));
    world.engine->entryWritten();
}

/// What must hold whatever happened on the way, once everything is calm.
void requireWhole(SyncWorld &world, const QStringList &ids)
{
    REQUIRE(world.hub.conflicts.isEmpty());
    REQUIRE_FALSE(world.hub.frozen);
    for (const QString &id : ids) {
        REQUIRE(world.hub.entries.contains(id));
        REQUIRE(world.hub.entries.value(id).effects == 1);
    }
    REQUIRE(world.ledger.pendingCount().value() == 0);
    REQUIRE(world.cache.digest().value() == world.hub.digest.bytes());
    REQUIRE(world.cache.cursor().value() == store::FeedCursor{world.hub.epoch, world.hub.sequence});
    // Every lease of the kiosk is a lease at the hub under the same token, and the other way round.
    int leased = 0;
    for (const auto &row : std::as_const(world.hub.units))
        leased += row.state == FakeHub::Unit::Leased;
    for (const auto &unit : world.held()) {
        if (unit.state != State::Unsold)
            continue;
        const auto row = world.hub.units.value(sync::KioskSlots::feedKey(unit.lease.unit));
        REQUIRE(row.state == FakeHub::Unit::Leased);
        REQUIRE(row.token == unit.lease.token);
        --leased;
    }
    REQUIRE(leased == 0);
}

QStringList idsOf(const SyncWorld &world)
{
    QStringList ids;
    for (const auto &one : world.ledger.disk().entries)
        ids.append(one.entry.id);
    return ids;
}

/// A morning: first sync, two forms, two places sold, one recalled, a release, somebody else's bookings.
void live(SyncWorld &world)
{
    addDay(world);
    world.hub.publish(1, {"one", "two", "three", "four", "five"});
    world.run(30s);
    const auto form = world.ledger.append(world.submission("form"), {});
    world.engine->entryWritten();
    world.run(20s);
    for (int i = 0; i < 2; ++i) {
        const auto held = world.held();
        for (qsizetype unit = 0; unit < held.size(); ++unit) {
            if (held[unit].state == State::Unsold) {
                sell(world, int(unit));
                break;
            }
        }
        world.run(20s);
    }
    const auto held = world.held();
    for (const auto &unit : held) {
        if (unit.state == State::Unsold) {
            world.hub.recall(unit.lease.unit);
            break;
        }
    }
    world.hub.takeAway(quarter(64));
    world.hub.publish(2, {"one", "six"});
    (void)world.ledger.append(world.submission("form two"), {});
    world.engine->entryWritten();
    world.run(130s);
}

} // namespace

TEST_CASE("a first sync brings feed, leases and release, and ends idle")
{
    SyncWorld world;
    addDay(world);
    world.hub.publish(3, {"one", "two", "three", "four", "five"});
    REQUIRE(world.settle());
    CHECK(world.cache.states(QStringLiteral("unit")).value().size() == 16);
    CHECK(world.cache.activeRelease().value()->number == 3);
    CHECK(world.held().size() == 4);
    const auto status = world.engine->status();
    CHECK(status.link == sync::SyncStatus::Link::Online);
    CHECK(status.caughtUp);
    CHECK(status.release == 3);
    CHECK(status.unsold == 4);
    CHECK(status.alarms.isEmpty());
    CHECK(world.engine->maySellLeases());
    world.run(2min);
    requireWhole(world, {});
}

TEST_CASE("many small pages give the same as one")
{
    SyncWorld world;
    world.pace.pageSize = GENERATE(1, 2, 3, 7, 100);
    world.kill();
    world.start();
    addDay(world, 40);
    REQUIRE(world.settle());
    world.run(2min);
    requireWhole(world, {});
}

TEST_CASE("the next page is asked for before the last one is stored")
{
    SyncWorld world;
    world.kill();
    int asked = 0;
    world.hub.fate = [&](const sync::HubRequest &request) {
        asked += request.path.contains(QLatin1String("/feed"));
        return Fate::Fine;
    };
    world.pace.pageSize = 5;
    world.start();
    addDay(world, 40);
    QList<int> askedWhenStored;
    world.engine->onChanges([&](const QList<store::Change> &) { askedWhenStored.append(asked); });
    REQUIRE(world.settle());
    REQUIRE(askedWhenStored.size() >= 8);
    for (int page = 0; page < 7; ++page)
        CHECK(askedWhenStored[page] == page + 2);
    CHECK(world.cache.states(QStringLiteral("unit")).value().size() == 40);
}

TEST_CASE("a page that cannot be stored takes with it what was asked ahead")
{
    SyncWorld world;
    world.pace.pageSize = 5;
    world.kill();
    world.start();
    addDay(world, 40);
    int left = 12;
    world.cache.fault = [&]() -> Result<void> {
        return left-- == 0 ? Result<void>(Error(store::StoreError::DiskFull)) : Result<void>();
    };
    REQUIRE(world.settle());
    CHECK(left < 0);
    world.run(2min);
    requireWhole(world, {});
}

TEST_CASE("a release of several packs comes whole")
{
    SyncWorld world;
    QList<QByteArray> objects;
    for (int i = 0; i < 2'300; ++i)
        objects.append("object " + QByteArray::number(i));
    world.hub.publish(1, objects);
    const auto second = GENERATE(Fate::Fine, Fate::Answer500, Fate::ReplyLost);
    int packs = 0;
    world.hub.fate = [&](const sync::HubRequest &request) {
        packs += request.path == QLatin1String("/api/v1/objects");
        return packs == 2 ? second : Fate::Fine;
    };
    REQUIRE(world.settle());
    CHECK(packs >= 3);
    CHECK(world.cache.activeRelease().value()->number == 1);
    CHECK(world.engine->status().objectsMissing == 0);
}

TEST_CASE("a second release comes as what changed, and whole where that leads nowhere")
{
    SyncWorld world;
    world.hub.publish(1, {"one", "two", "three"});
    REQUIRE(world.settle());
    const auto [knows, spoilt] = GENERATE(std::pair(true, false), std::pair(false, false), std::pair(true, true));
    world.hub.knowsChanges = knows;
    world.hub.spoilChanges = spoilt;
    QStringList asked;
    world.hub.fate = [&](const sync::HubRequest &request) {
        if (request.path.contains(QLatin1String("/release")))
            asked.append(request.path.section(u'/', 5, 6));
        return Fate::Fine;
    };
    world.hub.publish(2, {"one", "two", "four"});
    world.engine->syncNow();
    REQUIRE(world.settle());
    CHECK(world.cache.activeRelease().value() == store::ReleaseRow{2, world.hub.manifest});
    CHECK(asked == (knows && !spoilt ? QStringList{QStringLiteral("release/changes")}
                                     : QStringList{QStringLiteral("release/changes"), QStringLiteral("release")}));
    CHECK(world.engine->status().alarms.isEmpty());
}

TEST_CASE("without packs objects come one by one, and a release shows only whole")
{
    SyncWorld world;
    world.hub.knowsPacks = false;
    world.hub.publish(1, {"one", "two", "three"});
    REQUIRE(world.settle());
    CHECK(world.cache.activeRelease().value()->number == 1);
}

TEST_CASE("objects that are not what they are named are never shown")
{
    SyncWorld world;
    world.hub.publish(1, {"one", "two", "three"});
    world.hub.spoilObjects = true;
    world.run(5min);
    CHECK_FALSE(world.cache.activeRelease().value());
    CHECK(world.engine->status().has(SyncAlarm::BadObject));
    world.hub.spoilObjects = false;
    REQUIRE(world.settle());
    CHECK(world.cache.activeRelease().value()->number == 1);
    CHECK_FALSE(world.engine->status().has(SyncAlarm::BadObject));
}

TEST_CASE("releases go forward only, the pinned one stays")
{
    SyncWorld world;
    for (int number = 1; number <= 4; ++number) {
        world.hub.publish(number, {"common", "of " + QByteArray::number(number)});
        world.engine->syncNow();
        REQUIRE(world.settle());
        if (number == 1)
            world.engine->pin(1);
    }
    CHECK(world.cache.release(1).value());
    CHECK_FALSE(world.cache.release(2).value());
    CHECK(world.cache.object(store::sha256("of 1")));
    world.engine->unpin(1);
    world.hub.publish(2, {"older"});
    world.engine->syncNow();
    world.run(2min);
    CHECK(world.cache.activeRelease().value()->number == 4);
}

TEST_CASE("whatever befalls the Nth request, everything arrives once and nothing is lost")
{
    const auto fate = GENERATE(Fate::Unheard, Fate::ReplyLost, Fate::Doubled, Fate::Late, Fate::Answer500, Fate::Garbage,
                               Fate::WrongShape);
    const int pageSize = GENERATE(3, 20'000);
    int total = 1;
    for (int nth = 0; nth < total; ++nth) {
        SyncWorld world(quint64(nth) + 1);
        world.pace.pageSize = pageSize;
        world.kill();
        world.start();
        int asked = 0;
        world.hub.fate = [&](const sync::HubRequest &) { return asked++ == nth ? fate : Fate::Fine; };
        live(world);
        INFO("request " << nth << " of fate " << int(fate));
        REQUIRE(world.settle());
        world.run(2min);
        REQUIRE(world.settle());
        total = asked;
        requireWhole(world, idsOf(world));
        REQUIRE(world.cache.activeRelease().value()->number == 2);
        REQUIRE_FALSE(world.engine->status().has(SyncAlarm::BadAnswer));
    }
    CHECK(total > 12);
}

TEST_CASE("a kiosk killed between any two calls of its ledger or cache loses nothing")
{
    const int pageSize = GENERATE(3, 20'000);
    int total = 1;
    int calls = 0;
    for (int nth = 0; nth < total; ++nth) {
        SyncWorld world(quint64(nth) + 1);
        world.pace.pageSize = pageSize;
        world.kill();
        world.start();
        calls = 0;
        bool dead = false;
        const auto mortal = [&]() -> Result<void> {
            dead = dead || calls++ == nth;
            return dead ? Result<void>(Error(store::StoreError::Io)) : Result<void>();
        };
        addDay(world);
        world.hub.publish(1, {"one", "two", "three", "four", "five"});
        REQUIRE(world.ledger.append(world.submission("before"), {}));
        world.ledger.fault = mortal;
        world.cache.fault = mortal;
        world.run(3min);
        world.kill();
        world.ledger.fault = {};
        world.cache.fault = {};
        total = std::max(total, dead ? nth + 2 : 0);
        world.time.reboot(30s);
        world.start();
        INFO("call " << nth);
        REQUIRE(world.settle());
        world.run(2min);
        REQUIRE(world.settle());
        requireWhole(world, idsOf(world));
        REQUIRE(world.cache.activeRelease().value()->number == 1);
        if (!dead)
            break;
    }
    CHECK(calls > 30);
}

TEST_CASE("a hub restored from a backup gets the journal again and the cache begins anew")
{
    SyncWorld world;
    addDay(world);
    world.run(30s);
    const auto backup = world.hub.save();
    for (int i = 0; i < 60; ++i)
        REQUIRE(world.ledger.append(world.submission("form " + QByteArray::number(i)), {}));
    sell(world, 0);
    REQUIRE(world.settle());
    REQUIRE(world.hub.entries.size() == 61);
    const int before = world.hub.appointments.size();
    world.hub.restore(*backup, QStringLiteral("epoch-2"));
    REQUIRE(world.hub.entries.isEmpty());
    world.run(2min);
    REQUIRE(world.settle());
    world.run(2min);
    CHECK(world.hub.entries.size() == 61);
    CHECK(world.hub.appointments.size() == before);
    CHECK_FALSE(world.hub.owesReoffer);
    CHECK_FALSE(world.engine->status().has(SyncAlarm::HubRestored));
    requireWhole(world, idsOf(world));
}

TEST_CASE("a wall clock that jumps erases nothing, the hub's time does")
{
    SyncWorld world;
    REQUIRE(world.ledger.append(world.submission("form"), {}));
    world.engine->entryWritten();
    REQUIRE(world.settle());
    const auto jump = GENERATE(24h * 365, -24h * 365);
    world.time.setWallError(jump);
    REQUIRE(world.ledger.append(world.submission("form after the jump"), {}));
    world.engine->entryWritten();
    world.run(70h);
    CHECK(world.ledger.disk().entries.size() == 2);
    world.run(4h);
    CHECK(world.ledger.disk().entries.isEmpty());
}

TEST_CASE("nothing is erased while the hub is away, nor what is owed again when it is back")
{
    SyncWorld world;
    world.run(30s);
    const auto backup = world.hub.save();
    REQUIRE(world.ledger.append(world.submission("form"), {}));
    world.engine->entryWritten();
    REQUIRE(world.settle());
    world.hub.isAway = true;
    world.run(80h);
    CHECK(world.ledger.disk().entries.size() == 1);
    world.kill();
    world.start();
    world.hub.isAway = false;
    world.hub.restore(*backup, QStringLiteral("epoch-2"));
    world.hub.fate = [](const sync::HubRequest &request) {
        return request.path.endsWith(QLatin1String("journal")) ? Fate::Unheard : Fate::Fine;
    };
    world.run(4h);
    CHECK(world.ledger.disk().entries.size() == 1);
    world.hub.fate = {};
    world.run(3h);
    CHECK(world.hub.entries.size() == 1);
    CHECK(world.ledger.disk().entries.isEmpty());
}

TEST_CASE("while the journal is owed again nothing is sold from leases")
{
    SyncWorld world;
    addDay(world);
    world.run(30s);
    const auto backup = world.hub.save();
    world.hub.restore(*backup, QStringLiteral("epoch-2"));
    world.hub.fate = [](const sync::HubRequest &request) {
        return request.path.endsWith(QLatin1String("journal")) ? Fate::Unheard : Fate::Fine;
    };
    world.run(3min);
    CHECK(world.engine->status().has(SyncAlarm::HubRestored));
    CHECK_FALSE(world.engine->maySellLeases());
    world.kill();
    world.start();
    world.run(1s);
    CHECK_FALSE(world.engine->maySellLeases());
    world.hub.fate = {};
    REQUIRE(world.settle());
    CHECK(world.engine->maySellLeases());
}

TEST_CASE("a restored disk is found at first contact and sells nothing")
{
    SyncWorld world;
    addDay(world);
    world.run(30s);
    const auto image = world.ledger.disk();
    REQUIRE(world.ledger.append(world.submission("told"), {}));
    world.engine->entryWritten();
    REQUIRE(world.settle());
    world.kill();
    world.ledger.setDisk(image);
    world.start();
    REQUIRE(world.ledger.append(world.submission("another history"), {}));
    world.run(1min);
    CHECK(world.hub.frozen);
    CHECK(world.engine->status().has(SyncAlarm::Frozen));
    CHECK_FALSE(world.engine->maySellLeases());
    CHECK(world.ledger.pendingCount().value() == 0); // kept in quarantine at the hub, with a receipt
    world.kill();
    world.start();
    world.run(100ms);
    CHECK_FALSE(world.engine->maySellLeases());
}

TEST_CASE("a restored disk with nothing to tell is found at first contact all the same")
{
    SyncWorld world;
    addDay(world);
    world.run(30s);
    const auto image = world.ledger.disk();
    REQUIRE(world.ledger.append(world.submission("told"), {}));
    world.engine->entryWritten();
    REQUIRE(world.settle());
    world.kill();
    world.ledger.setDisk(image);
    world.start();
    int leaseQuestions = 0;
    world.hub.fate = [&](const sync::HubRequest &request) {
        leaseQuestions += request.path.endsWith(QLatin1String("leases")) && !world.engine->status().has(SyncAlarm::Frozen);
        return Fate::Fine;
    };
    world.run(1min);
    CHECK(world.engine->status().has(SyncAlarm::Frozen));
    CHECK_FALSE(world.engine->maySellLeases());
    CHECK(leaseQuestions == 0); // the end of the journal is compared first
}

TEST_CASE("what is leased and unsold is given up when the hub was restored")
{
    SyncWorld world;
    addDay(world);
    const auto backup = world.hub.save();
    world.run(30s);
    REQUIRE(world.held().size() >= 2);
    world.hub.isAway = true;
    sell(world, 0);
    world.hub.restore(*backup, QStringLiteral("epoch-2"));
    world.hub.isAway = false;
    world.hub.fate = [](const sync::HubRequest &request) {
        return request.path.endsWith(QLatin1String("leases")) ? Fate::Unheard : Fate::Fine;
    };
    world.run(8min);
    for (const auto &unit : world.held())
        CHECK(unit.state != State::Unsold);
    world.hub.fate = {};
    world.run(8min);
    CHECK(world.held().size() >= 1); // and leased anew
    requireWhole(world, idsOf(world));
}

TEST_CASE("a cache that differs from the hub is fetched again")
{
    SyncWorld world;
    addDay(world);
    REQUIRE(world.settle());
    auto disk = world.cache.disk();
    disk.states[{QStringLiteral("unit"), QStringLiteral("counter-9@1")}] = {1, QStringLiteral("unit"), QStringLiteral("counter-9@1"),
                                                                           "{}"};
    disk.digest.add(store::FeedDigest::hash(QStringLiteral("unit"), QStringLiteral("counter-9@1"), "{}"));
    world.cache.setDisk(disk);
    world.run(62s);
    REQUIRE(world.settle());
    world.run(1s);
    CHECK(world.cache.digest().value() == world.hub.digest.bytes());
    CHECK(world.cache.states(QStringLiteral("unit")).value().size() == 16);
    CHECK_FALSE(world.engine->status().has(SyncAlarm::DigestMismatch));
}

TEST_CASE("receipts that are not the hub's change nothing")
{
    SyncWorld world;
    REQUIRE(world.settle());
    REQUIRE(world.ledger.append(world.submission("form"), {}));
    const QString id = world.ledger.pending(1).value()[0].id;
    const QString hash = QString::fromLatin1(world.ledger.pending(1).value()[0].payloadSha256.toHex());
    const auto answer = [&](const QString &receiptId, const QString &sha, const char *signature) {
        const QString signedText = QString::fromLatin1(QByteArray(signature).toBase64());
        const QString body =
            QStringLiteral("{\"epoch\":\"epoch-1\",\"time\":1794990600000,\"frozen\":false,\"receipts\":[{\"id\":\"%1\",\"payloadSha256\":\"%2\","
                           "\"hubSequence\":1,\"signature\":\"%3\"}]}")
                .arg(receiptId, sha, signedText);
        world.hub.instead = [body](const sync::HubRequest &request) {
            return request.path.endsWith(QLatin1String("journal"))
                       ? sync::HubReply{sync::HubReply::Kind::Answered, 200, body.toUtf8()}
                       : sync::HubReply{};
        };
        world.engine->syncNow();
        world.run(5s);
    };
    answer(id, hash, "forged");
    CHECK(world.engine->status().has(SyncAlarm::BadReceipt));
    answer(id, QString(64, u'0'), "signed");
    answer(QString(32, u'9'), hash, "signed");
    CHECK(world.ledger.pendingCount().value() == 1);
    answer(id, hash, "signed");
    CHECK(world.ledger.pendingCount().value() == 0);
    CHECK_FALSE(world.engine->status().has(SyncAlarm::BadReceipt));
}

TEST_CASE("a full disk is said, nothing acknowledged is lost, and it goes on afterwards")
{
    SyncWorld world;
    addDay(world);
    REQUIRE(world.ledger.append(world.submission("form"), {}));
    const auto full = []() -> Result<void> { return Error(store::StoreError::DiskFull, QStringLiteral("full")); };
    world.ledger.fault = full;
    world.cache.fault = full;
    world.run(1min);
    CHECK(world.engine->status().has(SyncAlarm::StoreFailed));
    CHECK(world.engine->status().lastProblem.contains(QStringLiteral("full")));
    world.ledger.fault = {};
    world.cache.fault = {};
    REQUIRE(world.settle());
    CHECK_FALSE(world.engine->status().has(SyncAlarm::StoreFailed));
    world.run(2min);
    requireWhole(world, idsOf(world));
}

TEST_CASE("a device the hub does not know says so and keeps what it has")
{
    SyncWorld world;
    REQUIRE(world.ledger.append(world.submission("form"), {}));
    world.hub.instead = [](const sync::HubRequest &) { return sync::HubReply{sync::HubReply::Kind::Answered, 401, "{}"}; };
    world.run(1min);
    CHECK(world.engine->status().has(SyncAlarm::NotEnrolled));
    CHECK(world.ledger.pendingCount().value() == 1);
    world.hub.instead = {};
    REQUIRE(world.settle());
    CHECK_FALSE(world.engine->status().has(SyncAlarm::NotEnrolled));
}

TEST_CASE("waits grow to five minutes with full jitter, and begin anew after a success")
{
    SyncWorld world(7);
    REQUIRE(world.settle());
    REQUIRE(world.ledger.append(world.submission("form"), {}));
    world.hub.isAway = true;
    QList<std::chrono::milliseconds> times;
    world.hub.fate = [&](const sync::HubRequest &request) {
        if (request.path.endsWith(QLatin1String("journal")))
            times.append(world.time.read().bootTime);
        return Fate::Fine;
    };
    world.engine->syncNow();
    world.run(4h);
    REQUIRE(times.size() > 20);
    std::chrono::milliseconds ceiling = 1s;
    std::chrono::milliseconds longest = 0ms;
    std::chrono::milliseconds shortestLate = 1h;
    for (qsizetype i = 1; i < times.size(); ++i) {
        const auto wait = times[i] - times[i - 1] - world.hub.delay;
        INFO("wait " << i);
        REQUIRE(wait >= 0ms);
        REQUIRE(wait <= ceiling + 5ms);
        ceiling = std::min<std::chrono::milliseconds>(ceiling * 2, 5min);
        longest = std::max(longest, wait);
        if (i > 12)
            shortestLate = std::min(shortestLate, wait);
    }
    CHECK(longest > 2min);
    CHECK(shortestLate < 1min);
    world.hub.isAway = false;
    REQUIRE(world.settle());
    world.hub.isAway = true;
    times.clear();
    REQUIRE(world.ledger.append(world.submission("form"), {}));
    world.engine->entryWritten();
    world.run(10s);
    REQUIRE(times.size() >= 2);
    CHECK(times[1] - times[0] <= 1100ms);
}

TEST_CASE("a recalled place goes back unsold, a sold one stays sold")
{
    SyncWorld world;
    addDay(world, 8);
    world.run(30s);
    sell(world, 0);
    world.hub.isAway = true;
    world.run(1s);
    const auto held = world.held();
    REQUIRE(held[0].state == State::Sold);
    world.hub.recall(held[0].lease.unit);
    world.hub.recall(held[1].lease.unit);
    world.hub.leaseMost = 0;
    world.hub.isAway = false;
    REQUIRE(world.settle());
    world.run(3min);
    CHECK(world.hub.units.value(sync::KioskSlots::feedKey(held[0].lease.unit)).state == FakeHub::Unit::Booked);
    CHECK(world.hub.units.value(sync::KioskSlots::feedKey(held[1].lease.unit)).state == FakeHub::Unit::Free);
    requireWhole(world, idsOf(world));
}

TEST_CASE("a place taken by override is no longer sold, and what was sold of it is told")
{
    SyncWorld world;
    addDay(world, 8);
    world.run(30s);
    const auto held = world.held();
    world.hub.isAway = true;
    sell(world, 0);
    world.hub.takeAway(held[0].lease.unit);
    world.hub.takeAway(held[1].lease.unit);
    world.hub.isAway = false;
    world.run(3min);
    CHECK(world.hub.conflicts.size() == 1); // the honour list
    CHECK(world.ledger.pendingCount().value() == 0);
    for (const auto &unit : world.held())
        CHECK((unit.lease.unit != held[0].lease.unit && unit.lease.unit != held[1].lease.unit));
}
