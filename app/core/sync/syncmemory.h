// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/placedemand.h"
#include "sync/syncengine.h"

#include <map>

namespace parvis::sync
{

/// What the works of one engine know in common; part of SyncEngine.
class SyncMemory
{
public:
    SyncMemory(SyncParts given, SyncPace often) : parts(std::move(given)), pace(often) {}

    /// Reads the durable facts and decides once for this boot what the clock is worth.
    [[nodiscard]] Result<void> load();
    /// An answer spoke of this epoch of the hub. When another one was known, the hub was restored: what is cached is void
    /// and the journal is owed again.
    [[nodiscard]] Result<void> heardEpoch(const QString &epoch);
    /// The hub wants the journal from its beginning.
    [[nodiscard]] Result<void> oweReoffer(const QString &epoch);
    [[nodiscard]] Result<void> reofferDone();
    [[nodiscard]] Result<void> setFrozen(const QString &because);
    /// A hub of EPOCH said HUBTIME in an answer that came ROUNDTRIP after its question; as heardEpoch() besides.
    [[nodiscard]] Result<void> heard(const QString &epoch, Instant hubTime, std::chrono::milliseconds roundTrip);
    /// How many places to hold on lease now; what is known of them is on the disk then.
    [[nodiscard]] Result<int> placesWished();
    /// The high-water mark, when it is due or the wall clock was set since the last call.
    [[nodiscard]] Result<void> markClock();

    [[nodiscard]] std::chrono::milliseconds now() const { return parts.time.read().bootTime; }
    [[nodiscard]] QString sitePath(const QString &rest) const;

    SyncParts parts;
    SyncPace pace;
    bool loaded = false;
    appointments::UpperBoundClock clock;
    std::chrono::milliseconds nextMark{0};
    QString epoch;
    QString frozen;  ///< why; empty = not
    QString reoffer; ///< epoch of the restored hub that is owed the journal; empty = none
    /// What its clock said when last heard in this run: never later than the true time, whatever the clocks here do.
    /// Only what it said once its epoch was noted: nothing is erased by the time of a restored hub before that.
    std::optional<Instant> hubTime;
    QString problem; ///< last one, for a technician
    std::optional<Instant> lastContact;
    std::function<void(const QList<store::Change> &)> changed;
    std::function<void(const store::ReleaseRow &)> released;
    std::function<void()> planned;
    std::map<qint64, int> pins;
    PlaceDemand demand;
    bool isDemandStored = true;
    appointments::OfflineReserve reserve;

private:
    [[nodiscard]] Result<void> heardTime(Instant said, std::chrono::milliseconds roundTrip);
    [[nodiscard]] Result<void> storeClock();
    [[nodiscard]] bool wasSet(const appointments::ClockReading &reading) const;

    std::optional<appointments::ClockReading> m_read; ///< at the last call of markClock()
};

/// One kind of exchange with the hub: a journal, a feed. Asks when it is due and makes of the answer what it is worth.
class SyncWork
{
public:
    enum class End {
        Done,   ///< the lane goes on; this work is due again when it says so
        Failed, ///< the lane waits before it asks anything again
    };
    static constexpr std::chrono::milliseconds never = std::chrono::milliseconds::max();

    explicit SyncWork(SyncMemory &memory) : m_memory(memory) {}
    virtual ~SyncWork() = default;

    /// Boot time from which on ask() is wanted.
    [[nodiscard]] virtual std::chrono::milliseconds dueAt() const = 0;
    /// The next question; nothing when there is none after all (then dueAt() has moved). Errors are StoreErrors.
    [[nodiscard]] virtual Result<std::optional<HubRequest>> ask() = 0;
    /// The question that follows, where REPLY tells it before it is stored: the hub then works on it meanwhile. Comes
    /// right before answered() of the same reply; when that fails the question is given up.
    [[nodiscard]] virtual std::optional<HubRequest> ahead(const HubReply &reply);
    /// REPLY to the last question, ROUNDTRIP after it.
    [[nodiscard]] virtual End answered(const HubReply &reply, std::chrono::milliseconds roundTrip) = 0;
    /// Somebody wants it now.
    virtual void hurry() = 0;

    [[nodiscard]] const QList<SyncAlarm> &alarms() const { return m_alarms; }

protected:
    void raise(SyncAlarm alarm);
    void clear(SyncAlarm alarm) { m_alarms.removeAll(alarm); }
    /// Failed, with PROBLEM noted.
    [[nodiscard]] End fail(const QString &problem);
    [[nodiscard]] End fail(SyncAlarm alarm, const QString &problem);
    [[nodiscard]] End fail(const Error &storeError);
    /// True for an answer with status 200 or 201; else notes what is wrong with it.
    [[nodiscard]] bool isGood(const HubReply &reply);

    SyncMemory &m_memory;

private:
    QList<SyncAlarm> m_alarms;
};

} // namespace parvis::sync
