// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/outboxstore.h"

#include "store/openeddatabase.h"
#include "support/catch.h"
#include "unit/store/samples.h"
#include "wire/plainsealer.h"
#include "wire/wireerror.h"

#include <QTemporaryDir>

#include <algorithm>

using namespace parvis;
using namespace parvis::store;
using testing::draftFor;

namespace
{

struct Scene {
    QTemporaryDir folder;
    VirtualClock clock{testing::someDay};
    wire::PlainSealer sealer;
    Database database = Database::open(folder.filePath(QStringLiteral("outbox.db")), Schema::outbox()).value();
    OutboxStore outbox{database, clock, sealer};
    Instant hubTime = testing::someDay;

    OutboxEntry added(const QString &id) const
    {
        const auto entry = outbox.add(draftFor(id));
        REQUIRE(entry);
        return *entry;
    }
    void acknowledge(const OutboxEntry &entry) const
    {
        REQUIRE(outbox.acknowledge({entry.id, entry.payloadSha256, entry.sequence, "signed"}, hubTime));
    }
};

struct BrokenSealer final : wire::PayloadSealer {
    [[nodiscard]] QString scheme() const override { return QStringLiteral("broken"); }
    [[nodiscard]] Result<QByteArray> seal(const QByteArray &) const override
    {
        return Error(wire::WireError::SealFailed);
    }
};

struct ReversingSealer final : wire::PayloadSealer {
    [[nodiscard]] QString scheme() const override { return QStringLiteral("reversed"); }
    [[nodiscard]] Result<QByteArray> seal(const QByteArray &plain) const override
    {
        QByteArray reversed = plain;
        std::reverse(reversed.begin(), reversed.end());
        return reversed;
    }
};

} // namespace

TEST_CASE("an entry comes back as it was written")
{
    const Scene scene;
    const QString id = makeId();
    const OutboxEntry entry = scene.added(id);
    CHECK(entry.sequence == 1);
    CHECK(entry.created == testing::someDay);
    CHECK(entry.previousHash == QByteArray(32, '\0'));
    CHECK(entry.state == OutboxState::Pending);
    CHECK(scene.outbox.find(id).value() == entry);
    CHECK(scene.outbox.findReference(QStringLiteral("K7RM-2XQ9")).value() == entry);
    CHECK(scene.outbox.payload(id).value() == draftFor(id).payload);
    CHECK(scene.outbox.document(id).value() == draftFor(id).document);
    CHECK(scene.outbox.head().value() == entry.entryHash);
    CHECK(scene.outbox.verify());
}

TEST_CASE("an entry without document has an empty one")
{
    const Scene scene;
    auto draft = draftFor(makeId());
    draft.document.clear();
    REQUIRE(scene.outbox.add(draft));
    CHECK(scene.outbox.document(draft.id).value().isEmpty());
    CHECK(scene.outbox.verify());
}

TEST_CASE("the same draft twice is one entry; its id for another form is refused")
{
    const Scene scene;
    auto draft = draftFor(makeId());
    const auto first = scene.outbox.add(draft);
    const auto again = scene.outbox.add(draft);
    REQUIRE(again);
    CHECK(*again == *first);
    CHECK(scene.outbox.pendingCount().value() == 1);
    draft.form = QStringLiteral("other");
    CHECK(scene.outbox.add(draft).error().is(StoreError::Refused));
}

TEST_CASE("drafts out of shape are refused")
{
    const Scene scene;
    const auto refused = [&](auto spoil) {
        auto draft = draftFor(makeId());
        spoil(draft);
        const auto added = scene.outbox.add(draft);
        return !added && added.error().is(StoreError::Invalid);
    };
    CHECK(refused([](OutboxDraft &d) { d.id.clear(); }));
    CHECK(refused([](OutboxDraft &d) { d.id[3] = QLatin1Char('G'); }));
    CHECK(refused([](OutboxDraft &d) { d.id += QLatin1Char('\n'); }));
    CHECK(refused([](OutboxDraft &d) { d.reference.clear(); }));
    CHECK(refused([](OutboxDraft &d) { d.formHash.chop(1); }));
    CHECK(refused([](OutboxDraft &d) { d.payload.clear(); }));
    CHECK(scene.outbox.pendingCount().value() == 0);
}

TEST_CASE("only what the sealer gives reaches the disk")
{
    const Scene scene;
    const ReversingSealer sealer;
    const OutboxStore outbox(scene.database, scene.clock, sealer);
    auto draft = draftFor(makeId());
    draft.payload = "CANARY-first-name";
    draft.document = "CANARY-document";
    const auto entry = outbox.add(draft);
    REQUIRE(entry);
    CHECK(entry->scheme == QStringLiteral("reversed"));
    CHECK(outbox.payload(draft.id).value() == QByteArray("eman-tsrif-YRANAC"));
    CHECK(testing::occurrences(scene.folder.path(), "CANARY") == 0);
    CHECK(testing::occurrences(scene.folder.path(), "YRANAC") >= 2);
}

TEST_CASE("what cannot be sealed is not stored")
{
    const Scene scene;
    const BrokenSealer sealer;
    const auto added = OutboxStore(scene.database, scene.clock, sealer).add(draftFor(makeId()));
    REQUIRE_FALSE(added);
    CHECK(added.error().is(wire::WireError::SealFailed));
    CHECK(scene.outbox.pendingCount().value() == 0);
}

TEST_CASE("entries move from pending to sent to acknowledged, oldest first")
{
    Scene scene;
    const auto one = scene.added(makeId());
    const auto two = scene.added(makeId());
    CHECK(two.previousHash == one.entryHash);
    scene.clock.advance(std::chrono::seconds(5));
    REQUIRE(scene.outbox.markSent(one.id));
    REQUIRE(scene.outbox.markSent(one.id));
    auto pending = scene.outbox.pending().value();
    REQUIRE(pending.size() == 2);
    CHECK(pending[0].id == one.id);
    CHECK(pending[0].state == OutboxState::Sent);
    CHECK(pending[0].attempts == 2);
    CHECK(pending[0].lastSent == scene.clock.now());
    CHECK(scene.outbox.pending(1).value().size() == 1);

    scene.acknowledge(one);
    scene.acknowledge(one);
    CHECK(scene.outbox.find(one.id).value().state == OutboxState::Acknowledged);
    pending = scene.outbox.pending().value();
    REQUIRE(pending.size() == 1);
    CHECK(pending[0].id == two.id);
    CHECK(scene.outbox.verify());
}

TEST_CASE("a receipt of something else changes nothing")
{
    const Scene scene;
    const auto entry = scene.added(makeId());
    CHECK(scene.outbox.acknowledge({entry.id, QByteArray(32, 'x'), 1, "s"}, scene.hubTime).error().is(StoreError::Invalid));
    CHECK(scene.outbox.acknowledge({entry.id, entry.payloadSha256, 0, "s"}, scene.hubTime).error().is(StoreError::Invalid));
    CHECK(scene.outbox.acknowledge({makeId(), entry.payloadSha256, 1, "s"}, scene.hubTime).error().is(StoreError::NotFound));
    CHECK(scene.outbox.markSent(makeId()).error().is(StoreError::NotFound));
    CHECK(scene.outbox.pendingCount().value() == 1);
}

TEST_CASE("the schema itself refuses to change or lose what is owed")
{
    const Scene scene;
    const auto entry = scene.added(makeId());
    for (const auto *sql :
         {"UPDATE entry SET payload = x'00'", "UPDATE entry SET document = x'00'", "UPDATE entry SET reference = 'X'",
          "UPDATE entry SET id = '00000000000000000000000000000000'", "UPDATE entry SET payload_sha256 = zeroblob(32)",
          "UPDATE entry SET form_hash = zeroblob(32)", "UPDATE entry SET created = 0", "DELETE FROM entry",
          "UPDATE chain_link SET hash = zeroblob(32)", "DELETE FROM chain_link", "UPDATE entry SET acknowledged = 1"}) {
        INFO(sql);
        const auto changed = scene.database.change(QLatin1String(sql));
        REQUIRE_FALSE(changed);
        CHECK(changed.error().is(StoreError::Refused));
    }
    scene.acknowledge(entry);
    CHECK(scene.database.change(QStringLiteral("UPDATE entry SET acknowledged = 1")).error().is(StoreError::Refused));
    CHECK(scene.outbox.verify());
}

TEST_CASE("purging erases what was acknowledged 72 hours ago, from the log too, and the chain holds")
{
    Scene scene;
    QList<OutboxEntry> entries;
    for (int i = 0; i < 6; ++i) {
        auto draft = draftFor(makeId());
        draft.payload = "CANARY" + draft.payload;
        entries.append(scene.outbox.add(draft).value());
    }
    for (const int i : {0, 1, 3})
        scene.acknowledge(entries[i]);
    scene.hubTime += OutboxStore::keptAfterReceipt - std::chrono::milliseconds(1);
    CHECK(scene.outbox.purge(scene.hubTime).value() == 0);
    scene.hubTime += std::chrono::milliseconds(1);
    CHECK(scene.outbox.purge(scene.hubTime).value() == 3);
    CHECK(scene.outbox.verify());
    CHECK(scene.outbox.find(entries[0].id).error().is(StoreError::NotFound));
    CHECK(scene.outbox.payload(entries[2].id));
    CHECK(testing::occurrences(scene.folder.path(), "CANARY") == 3);
    CHECK(scene.database.number(QStringLiteral("SELECT count(*) FROM chain_link")).value() == 4);

    for (const int i : {2, 4, 5})
        scene.acknowledge(entries[i]);
    scene.hubTime += OutboxStore::keptAfterReceipt;
    CHECK(scene.outbox.purge(scene.hubTime).value() == 3);
    CHECK(testing::occurrences(scene.folder.path(), "CANARY") == 0);
    CHECK(testing::occurrences(scene.folder.path(), entries[5].id.toLatin1()) == 0);
    CHECK(scene.outbox.head().value() == entries[5].entryHash);
    CHECK(scene.added(makeId()).sequence == 7);
    CHECK(scene.outbox.verify());
}

TEST_CASE("no clock of the kiosk makes an entry older, or younger")
{
    Scene scene;
    const auto before = scene.added(makeId());
    const auto jump = GENERATE(std::chrono::hours(24 * 365), std::chrono::hours(-24 * 365));
    scene.acknowledge(before);
    scene.clock.advance(jump);
    const auto after = scene.added(makeId());
    scene.acknowledge(after);
    CHECK(scene.outbox.find(after.id).value().acknowledged == scene.hubTime);
    CHECK(scene.outbox.purge(scene.hubTime + std::chrono::hours(1)).value() == 0);
    CHECK(scene.outbox.writtenAfter(0, 10).value().size() == 2);
    CHECK(scene.outbox.purge(scene.hubTime + OutboxStore::keptAfterReceipt).value() == 2);
}

TEST_CASE("verification finds whatever was changed behind the schema's back")
{
    const auto *sql = GENERATE("UPDATE entry SET reference = 'AAAA-BBBB' WHERE sequence = 2",
                               "UPDATE entry SET payload = x'00' WHERE sequence = 2",
                               "UPDATE entry SET document = x'00' WHERE sequence = 2",
                               "UPDATE entry SET payload = x'00', payload_sha256 = "
                               "x'6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d' WHERE sequence = 2",
                               "UPDATE chain_link SET hash = zeroblob(32) WHERE sequence = 2",
                               "UPDATE chain_start SET hash = randomblob(32)", "UPDATE chain_start SET sequence = 1");
    const Scene scene;
    for (int i = 0; i < 3; ++i)
        scene.added(makeId());
    REQUIRE(scene.outbox.verify());
    for (const auto *trigger : {"entry_is_immutable", "chain_link_is_immutable"})
        REQUIRE(scene.database.change(QStringLiteral("DROP TRIGGER ") + QLatin1String(trigger)));
    REQUIRE(scene.database.change(QLatin1String(sql)).value() == 1);
    INFO(sql);
    const auto verified = scene.outbox.verify();
    REQUIRE_FALSE(verified);
    CHECK(verified.error().is(StoreError::Corrupt));
}

TEST_CASE("a changed payload is not handed out")
{
    const Scene scene;
    const auto entry = scene.added(makeId());
    REQUIRE(scene.database.change(QStringLiteral("DROP TRIGGER entry_is_immutable")));
    REQUIRE(scene.database.change(QStringLiteral("UPDATE entry SET payload = x'00'")));
    CHECK(scene.outbox.payload(entry.id).error().is(StoreError::Corrupt));
}
