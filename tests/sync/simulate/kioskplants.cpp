// SPDX-License-Identifier: GPL-3.0-or-later
// Bugs in what stands between the kiosk's engine and its journal, its clocks and its chance.
#include "base/id.h"
#include "store/entryhash.h"
#include "store/storeerror.h"
#include "sync/simulate/passing.h"
#include "sync/simulate/plants.h"
#include "sync/simulate/world.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace parvis::simulate
{

using namespace store;
using namespace std::chrono_literals;
using State = LeasedUnit::State;

namespace
{

template <typename Ledger> struct LedgerPlant : Plant {
    std::unique_ptr<KioskLedger> kioskLedger(KioskLedger &real, int) override { return std::make_unique<Ledger>(real); }
};

KioskDisk &diskOf(KioskLedger &real)
{
    return static_cast<SimulatedKioskLedger &>(real).disk();
}

/// What append() would give, without writing it.
OutboxEntry invented(const OutboxDraft &draft)
{
    OutboxEntry entry;
    entry.sequence = 1;
    entry.id = draft.id;
    entry.reference = draft.reference;
    entry.kind = draft.kind;
    entry.payloadSha256 = sha256(draft.payload);
    return entry;
}

struct DiskFullSwallowed : PassingKioskLedger {
    using PassingKioskLedger::PassingKioskLedger;
    Result<OutboxEntry> append(const OutboxDraft &draft, const QList<LeaseChange> &changes) override
    {
        const auto written = m_to.append(draft, changes);
        return !written && written.error().is(StoreError::DiskFull) ? Result<OutboxEntry>(invented(draft)) : written;
    }
};

struct SyncErrorSwallowed : PassingKioskLedger {
    using PassingKioskLedger::PassingKioskLedger;
    Result<OutboxEntry> append(const OutboxDraft &draft, const QList<LeaseChange> &changes) override
    {
        const auto written = m_to.append(draft, changes);
        return !written && written.error().is(StoreError::Io) ? Result<OutboxEntry>(invented(draft)) : written;
    }
};

/// Written only when the next call comes.
struct ReceiptBeforeCommit : PassingKioskLedger {
    using PassingKioskLedger::PassingKioskLedger;
    Result<OutboxEntry> append(const OutboxDraft &draft, const QList<LeaseChange> &changes) override
    {
        if (!changes.isEmpty())
            return m_to.append(draft, changes);
        flush();
        m_later = draft;
        return invented(draft);
    }
    Result<QList<OutboxEntry>> pending(int limit) override
    {
        flush();
        return m_to.pending(limit);
    }
    void flush()
    {
        if (const auto draft = std::exchange(m_later, std::nullopt))
            (void)m_to.append(*draft, {});
    }
    std::optional<OutboxDraft> m_later;
};

/// The last commits before a crash are gone: synchronous=NORMAL.
struct NotSynced final : Plant {
    std::unique_ptr<KioskLedger> kioskLedger(KioskLedger &real, int kiosk) override
    {
        struct Remembering final : PassingKioskLedger {
            Remembering(KioskLedger &to, KioskRows &kept) : PassingKioskLedger(to), m_kept(kept) {}
            Result<OutboxEntry> append(const OutboxDraft &draft, const QList<LeaseChange> &changes) override
            {
                m_kept = diskOf(m_to).rows;
                return m_to.append(draft, changes);
            }
            KioskRows &m_kept;
        };
        return std::make_unique<Remembering>(real, before[kiosk]);
    }
    void stopped(World &world, int kiosk) override
    {
        KioskRows &rows = world.kiosk(kiosk).disk().rows;
        const auto kept = before.find(kiosk);
        if (kept != before.end() && kept->second.head.sequence + 1 == rows.head.sequence)
            rows = kept->second;
        before.erase(kiosk);
    }
    std::map<int, KioskRows> before;
};

struct DeletedAfterSending : PassingKioskLedger {
    using PassingKioskLedger::PassingKioskLedger;
    Result<void> markSent(const QString &id) override
    {
        const auto sent = m_to.markSent(id);
        for (auto &[sequence, row] : diskOf(m_to).rows.journal) {
            if (sent && row.entry.id == id)
                row.entry.state = OutboxState::Acknowledged;
        }
        return sent;
    }
};

struct GivesUp : PassingKioskLedger {
    using PassingKioskLedger::PassingKioskLedger;
    Result<QList<OutboxEntry>> pending(int limit) override
    {
        auto entries = m_to.pending(limit);
        if (entries)
            entries->removeIf([](const OutboxEntry &entry) { return entry.attempts >= 3; });
        return entries;
    }
};

struct WrongOrder : PassingKioskLedger {
    using PassingKioskLedger::PassingKioskLedger;
    Result<QList<OutboxEntry>> pending(int limit) override
    {
        auto entries = m_to.pending(limit);
        if (entries)
            std::reverse(entries->begin(), entries->end());
        return entries;
    }
};

struct OneSkipped : PassingKioskLedger {
    using PassingKioskLedger::PassingKioskLedger;
    Result<QList<OutboxEntry>> pending(int limit) override
    {
        auto entries = m_to.pending(limit);
        if (entries && entries->size() > 1)
            entries->removeFirst();
        return entries;
    }
};

struct PayloadEdited : PassingKioskLedger {
    using PassingKioskLedger::PassingKioskLedger;
    Result<QByteArray> payload(const QString &id) override
    {
        auto bytes = m_to.payload(id);
        if (bytes)
            bytes->append(' ');
        return bytes;
    }
};

struct ErasedAtReceipt : PassingKioskLedger {
    using PassingKioskLedger::PassingKioskLedger;
    Result<void> acknowledge(const wire::Receipt &receipt, Instant hubTime) override
    {
        const auto done = m_to.acknowledge(receipt, hubTime);
        if (done)
            std::erase_if(diskOf(m_to).rows.journal,
                          [&](const auto &row) { return row.second.entry.id == receipt.entryId; });
        return done;
    }
};

struct AgedByWallClock : PassingKioskLedger {
    using PassingKioskLedger::PassingKioskLedger;
    Result<void> acknowledge(const wire::Receipt &receipt, Instant) override
    {
        return m_to.acknowledge(receipt, wall().now());
    }
    Result<int> purge(Instant) override { return m_to.purge(wall().now()); }
    [[nodiscard]] const Clock &wall() const { return static_cast<SimulatedKioskLedger &>(m_to).wall(); }
};

struct AnyReceiptTaken : PassingKioskLedger {
    using PassingKioskLedger::PassingKioskLedger;
    // The receipt of one entry of an answer counts for all that wait.
    Result<void> acknowledge(const wire::Receipt &receipt, Instant hubTime) override
    {
        const auto done = m_to.acknowledge(receipt, hubTime);
        for (auto &[sequence, row] : diskOf(m_to).rows.journal)
            row.entry.state = OutboxState::Acknowledged;
        return done;
    }
};

/// Journal and lease in two transactions, the second of which never comes.
struct LeaseUnchanged : PassingKioskLedger {
    using PassingKioskLedger::PassingKioskLedger;
    Result<OutboxEntry> append(const OutboxDraft &draft, const QList<LeaseChange> &) override
    {
        return m_to.append(draft, {});
    }
};

struct JournalUnwritten : PassingKioskLedger {
    using PassingKioskLedger::PassingKioskLedger;
    Result<OutboxEntry> append(const OutboxDraft &draft, const QList<LeaseChange> &changes) override
    {
        if (draft.kind != EntryKind::Booking || changes.isEmpty())
            return m_to.append(draft, changes);
        for (const LeaseChange &change : changes)
            diskOf(m_to).rows.leases[change.unit].unit.state = change.to;
        return invented(draft);
    }
};

struct OnlineIllegible : PassingKioskLedger {
    using PassingKioskLedger::PassingKioskLedger;
    Result<OutboxEntry> append(const OutboxDraft &draft, const QList<LeaseChange> &changes) override
    {
        QJsonObject facts = QJsonDocument::fromJson(draft.facts).object();
        if (facts.value(QLatin1String("mode")).toString() != QLatin1String("online"))
            return m_to.append(draft, changes);
        facts.insert(QStringLiteral("revision"), -1);
        OutboxDraft spoiled = draft;
        spoiled.facts = QJsonDocument(facts).toJson(QJsonDocument::Compact);
        return m_to.append(spoiled, changes);
    }
};

struct ReturnKeepsRight : PassingKioskLedger {
    using PassingKioskLedger::PassingKioskLedger;
    Result<OutboxEntry> append(const OutboxDraft &draft, const QList<LeaseChange> &changes) override
    {
        return m_to.append(draft, draft.kind == EntryKind::Return ? QList<LeaseChange>() : changes);
    }
};

struct RenewalRevives : PassingKioskLedger {
    using PassingKioskLedger::PassingKioskLedger;
    Result<void> grant(const QList<appointments::Lease> &leases) override
    {
        const auto done = m_to.grant(leases);
        for (const appointments::Lease &lease : leases) {
            auto &held = diskOf(m_to).rows.leases[lease.unit];
            held.unit = {lease, State::Unsold, {}};
        }
        diskOf(m_to).watcher->leasesChanged(diskOf(m_to).kiosk());
        return done;
    }
};

struct LeaseForever : PassingKioskLedger {
    using PassingKioskLedger::PassingKioskLedger;
    Result<QList<LeasedUnit>> leases() override
    {
        auto units = m_to.leases();
        if (units) {
            for (LeasedUnit &unit : *units)
                unit.lease.expires += 24h;
        }
        return units;
    }
};

struct NothingForgotten : PassingKioskLedger {
    using PassingKioskLedger::PassingKioskLedger;
    Result<void> forget(const QList<appointments::UnitKey> &) override { return {}; }
};

struct FormHashOfToday : PassingKioskLedger {
    using PassingKioskLedger::PassingKioskLedger;
    Result<OutboxEntry> append(const OutboxDraft &draft, const QList<LeaseChange> &changes) override
    {
        OutboxDraft spoiled = draft;
        spoiled.formHash = sha256("the newest form");
        return m_to.append(spoiled, changes);
    }
};

/// Time since boot taken from the wall clock.
struct WallClockUsed final : Plant {
    struct Wall final : sync::Time {
        explicit Wall(const sync::Time &real) : m_real(real) {}
        [[nodiscard]] appointments::ClockReading read() const override
        {
            auto reading = m_real.read();
            reading.bootTime = reading.wall.time_since_epoch();
            return reading;
        }
        const sync::Time &m_real;
    };
    std::unique_ptr<sync::Time> kioskTime(const sync::Time &real) override { return std::make_unique<Wall>(real); }
};

/// After a reboot the clock goes on as if no time had passed.
struct RebootUnnoticed final : Plant {
    struct Same final : sync::Time {
        explicit Same(const sync::Time &real) : m_real(real) {}
        [[nodiscard]] appointments::ClockReading read() const override
        {
            auto reading = m_real.read();
            reading.bootId = QStringLiteral("always");
            reading.bootTime += 1'000h; // never below what was stored
            return reading;
        }
        const sync::Time &m_real;
    };
    std::unique_ptr<sync::Time> kioskTime(const sync::Time &real) override { return std::make_unique<Same>(real); }
};

/// The time since boot stands still while nobody touches the kiosk (CLOCK_MONOTONIC asleep).
struct ClockSleeps final : Plant {
    struct Slow final : sync::Time {
        explicit Slow(const sync::Time &real) : m_real(real) {}
        [[nodiscard]] appointments::ClockReading read() const override
        {
            auto reading = m_real.read();
            reading.bootTime = reading.bootTime / 3;
            return reading;
        }
        const sync::Time &m_real;
    };
    std::unique_ptr<sync::Time> kioskTime(const sync::Time &real) override { return std::make_unique<Slow>(real); }
};

/// What a second crash leaves behind cannot be started from: each start ends where the one before did.
struct RecoveryLoops final : Plant {
    struct Failing final : PassingKioskLedger {
        using PassingKioskLedger::PassingKioskLedger;
        Result<QByteArray> fact(const QString &) override
        {
            return Error(StoreError::Failed, QStringLiteral("still recovering"));
        }
    };
    std::unique_ptr<KioskLedger> kioskLedger(KioskLedger &real, int kiosk) override
    {
        return ++m_starts[kiosk] > 2 ? std::make_unique<Failing>(real) : nullptr;
    }
    std::map<int, int> m_starts;
};

struct NoJitter final : Plant {
    struct Zero final : sync::Chance {
        [[nodiscard]] double next() override { return 0.0; }
    };
    std::unique_ptr<sync::Chance> chance(sync::Chance &) override { return std::make_unique<Zero>(); }
};

} // namespace

std::vector<PlantEntry> kioskPlants()
{
    return {
        entryOf<LedgerPlant<DiskFullSwallowed>>("disk-full-swallowed", "35: a full disk is told as success"),
        entryOf<LedgerPlant<SyncErrorSwallowed>>("sync-error-swallowed", "36: an error of fsync is told as success"),
        entryOf<LedgerPlant<ReceiptBeforeCommit>>("receipt-before-commit", "2: the receipt is shown before the commit"),
        entryOf<NotSynced>("not-synced", "1: the newest commit does not survive a crash"),
        entryOf<LedgerPlant<DeletedAfterSending>>("deleted-after-sending", "10: sent counts as received"),
        entryOf<LedgerPlant<GivesUp>>("gives-up", "an entry is no longer sent after three tries"),
        entryOf<LedgerPlant<WrongOrder>>("wrong-order", "the journal is sent newest first"),
        entryOf<LedgerPlant<OneSkipped>>("one-skipped", "the journal is sent with a gap"),
        entryOf<LedgerPlant<PayloadEdited>>("payload-edited", "9: the payload changes after its hash was made"),
        entryOf<LedgerPlant<ErasedAtReceipt>>("erased-at-receipt", "11: what was acknowledged is erased at once"),
        entryOf<LedgerPlant<AgedByWallClock>>("aged-by-wall-clock", "the kiosk's wall clock says how old a receipt is"),
        entryOf<LedgerPlant<AnyReceiptTaken>>("any-receipt-taken", "one receipt counts for all that waits"),
        entryOf<LedgerPlant<LeaseUnchanged>>("lease-unchanged", "a sale does not change its lease"),
        entryOf<LedgerPlant<JournalUnwritten>>("journal-unwritten", "a sale changes its lease and is not journalled"),
        entryOf<LedgerPlant<OnlineIllegible>>("online-illegible", "a restored hub cannot read what it once confirmed"),
        entryOf<LedgerPlant<ReturnKeepsRight>>("return-keeps-right", "a place given back can still be sold"),
        entryOf<LedgerPlant<RenewalRevives>>("renewal-revives", "the renewal of a sold place makes it unsold"),
        entryOf<LedgerPlant<LeaseForever>>("lease-forever", "the end of a lease is read a day too late"),
        entryOf<LedgerPlant<NothingForgotten>>("nothing-forgotten", "places the hub took back stay for sale"),
        entryOf<LedgerPlant<FormHashOfToday>>("form-hash-of-today",
                                              "the submission names another form than the one seen"),
        entryOf<WallClockUsed>("wall-clock-used", "26: the wall clock decides of leases"),
        entryOf<RebootUnnoticed>("reboot-unnoticed", "27: a reboot does not make the clock doubtful"),
        entryOf<ClockSleeps>("clock-sleeps", "the time since boot does not count sleep"),
        entryOf<RecoveryLoops>("recovery-loops", "37: a second crash is never recovered from"),
        entryOf<NoJitter>("no-jitter", "13: tries follow one another without a wait"),
    };
}

} // namespace parvis::simulate
