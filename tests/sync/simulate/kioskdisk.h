// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "store/kioskledger.h"
#include "sync/simulate/random.h"
#include "sync/simulate/statesum.h"

#include <map>
#include <optional>

namespace parvis::simulate
{

struct JournalEntry {
    store::OutboxEntry entry;
    QByteArray payload;
    QByteArray document;

    bool operator==(const JournalEntry &) const = default;
};

struct HeldLease {
    store::LeasedUnit unit;
    QString returnedBy; ///< journal entry; empty unless Returned
};

/// Everything a kiosk's disk holds. A copy is an image of the disk: what a thief, a backup or a clone has.
struct KioskRows {
    std::map<qint64, JournalEntry> journal; ///< by sequence; erased ones are gone
    store::ChainHead head;
    std::map<appointments::UnitKey, HeldLease> leases;
    std::map<QString, QByteArray> facts;

    store::FeedCursor cursor;
    std::map<std::pair<QString, QString>, store::Change> states;
    StateSum sum; ///< of the states
    std::map<QByteArray, QByteArray> objects;
    std::map<qint64, store::ReleaseRow> releases;
    qint64 shown = 0;
};

/// What can go wrong with a kiosk's disk, in parts of a thousand of its calls.
struct DiskFaults {
    int full = 0;
    int fails = 0;
    int crashBefore = 0; ///< the machine stops; nothing was written
    int crashAfter = 0;  ///< the machine stops; all was written and nobody was told

    bool operator==(const DiskFaults &) const = default;
};

/// Told what became durable, while it happens.
class DiskWatcher
{
public:
    virtual ~DiskWatcher() = default;
    virtual void appended(int kiosk, const JournalEntry &entry, const QList<store::LeaseChange> &changes) = 0;
    virtual void acknowledged(int kiosk, const JournalEntry &entry) = 0;
    virtual void leasesChanged(int kiosk) = 0;
    virtual void cacheChanged(int kiosk) = 0;
    virtual void releaseShown(int kiosk) = 0;
};

/// The disk of one kiosk: rows, faults, and whether the machine still runs. After a crash every call fails until
/// revive().
class KioskDisk
{
public:
    KioskDisk(int kiosk, Random random) : m_kiosk(kiosk), m_random(random) {}

    KioskRows rows;
    DiskFaults faults;
    int faultsStruck = 0;
    DiskWatcher *watcher = nullptr;

    [[nodiscard]] int kiosk() const { return m_kiosk; }
    [[nodiscard]] bool isDead() const { return m_dead; }
    void kill() { m_dead = true; }
    void revive() { m_dead = false; }

    /// One transaction: draws a fault, runs WORK, which changes the rows or refuses before it changed any.
    template <typename T, typename Work> [[nodiscard]] Result<T> write(const Work &work)
    {
        if (const auto fault = before())
            return *fault;
        Result<T> done = work();
        if (done && after())
            return crashed();
        return done;
    }
    [[nodiscard]] std::optional<Error> readFault() const;

private:
    [[nodiscard]] std::optional<Error> before();
    [[nodiscard]] bool after();
    [[nodiscard]] static Error crashed();

    int m_kiosk;
    Random m_random;
    bool m_dead = false;
};

class SimulatedKioskLedger final : public store::KioskLedger
{
public:
    /// WALL is the kiosk's own idea of the time.
    SimulatedKioskLedger(KioskDisk &disk, const Clock &wall) : m_disk(disk), m_wall(wall) {}
    [[nodiscard]] KioskDisk &disk() { return m_disk; }
    [[nodiscard]] const Clock &wall() const { return m_wall; }

    Result<store::OutboxEntry> append(const store::OutboxDraft &draft,
                                      const QList<store::LeaseChange> &changes) override;
    Result<QList<store::OutboxEntry>> pending(int limit) override;
    Result<int> pendingCount() override;
    Result<QList<store::OutboxEntry>> writtenAfter(qint64 sequence, int limit) override;
    Result<QByteArray> payload(const QString &id) override;
    Result<QByteArray> document(const QString &id) override;
    Result<void> markSent(const QString &id) override;
    Result<void> acknowledge(const wire::Receipt &receipt, Instant hubTime) override;
    Result<int> purge(Instant hubTime) override;
    Result<store::ChainHead> head() override;
    Result<QList<store::LeasedUnit>> leases() override;
    Result<void> grant(const QList<appointments::Lease> &leases) override;
    Result<void> forget(const QList<appointments::UnitKey> &units) override;
    Result<QByteArray> fact(const QString &name) override;
    Result<void> setFact(const QString &name, const QByteArray &value) override;

private:
    [[nodiscard]] JournalEntry *entry(const QString &id);
    [[nodiscard]] bool owed(const QString &id);
    [[nodiscard]] Result<void> check(const store::OutboxDraft &draft, const QList<store::LeaseChange> &changes) const;

    KioskDisk &m_disk;
    const Clock &m_wall;
};

class SimulatedKioskCache final : public store::KioskCache
{
public:
    explicit SimulatedKioskCache(KioskDisk &disk) : m_disk(disk) {}
    [[nodiscard]] KioskDisk &disk() { return m_disk; }

    Result<store::FeedCursor> cursor() override;
    Result<void> apply(const store::FeedCursor &from, const store::FeedCursor &to,
                       const QList<store::Change> &changes) override;
    Result<void> restart() override;
    Result<QByteArray> digest() override;
    Result<QList<store::Change>> states(const QString &entity) override;
    Result<bool> hasObject(const QByteArray &sha256) override;
    Result<QList<QByteArray>> missingObjects(const QList<QByteArray> &sha256s) override;
    Result<void> putObjects(const QList<QByteArray> &objects) override;
    Result<QByteArray> object(const QByteArray &sha256) override;
    Result<void> activate(const store::ReleaseRow &manifest) override;
    Result<std::optional<store::ReleaseRow>> activeRelease() override;
    Result<std::optional<store::ReleaseRow>> release(qint64 number) override;
    Result<int> prune(const QList<qint64> &releases, const QList<QByteArray> &objects) override;

private:
    KioskDisk &m_disk;
};

/// The objects a manifest names; nothing when it is no manifest.
[[nodiscard]] std::optional<QList<QByteArray>> objectsOf(const QByteArray &manifest);

} // namespace parvis::simulate
