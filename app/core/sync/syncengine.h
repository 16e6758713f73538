// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appointments/upperboundclock.h"
#include "store/kioskledger.h"
#include "sync/backoff.h"
#include "sync/hublink.h"
#include "sync/syncstatus.h"
#include "sync/synctime.h"

#include <functional>
#include <memory>

namespace parvis::sync
{

/// What an engine works with; all of it outlives the engine.
struct SyncParts {
    HubLink &link;
    store::KioskLedger &ledger;
    store::KioskCache &cache;
    const Time &time;
    Chance &chance;
    QString site;   ///< id
    QString device; ///< id the hub gave at enrolment; empty = not enrolled
    std::function<QString()> makeId;                         ///< ids of journal entries; parvis::makeId
    std::function<bool(const wire::Receipt &)> isSigned;     ///< empty = every receipt of the right hash is taken
};

/// How often; the values are those of a kiosk.
struct SyncPace {
    std::chrono::milliseconds answerLimit{30'000}; ///< after it a request counts as unanswered
    std::chrono::milliseconds poll{60'000};        ///< the feed is read, and its digest compared, at least so often
    std::chrono::milliseconds renew{60'000};       ///< leases
    std::chrono::milliseconds mark{30'000};        ///< high-water mark of the clock
    std::chrono::milliseconds purge{3'600'000};    ///< of what was acknowledged 72 h ago
    int pageSize = 20'000;                         ///< changes a page
    int journalEntries = 50;                       ///< a request
    qsizetype journalBytes = 1'500'000;            ///< of entries a request, at least one entry
    int demand = 0; ///< places wished on lease while PlaceDemand knows little; 0 = never any
};

/// The kiosk's side of sync: sends the journal, reads the feed, keeps leases and releases, watches the clock.
///
/// Everything happens in tick(), in replies of the link and in the functions below; there is no thread and no timer in
/// it, so the same calls with the same answers give the same history. It may be destroyed at any moment and made anew over
/// the same ledger and cache: what matters is in them. Journal and leases are never asked for at the same time, so an
/// answer about leases never speaks of a time before the journal it follows.
class SyncEngine
{
public:
    explicit SyncEngine(SyncParts parts, SyncPace pace = {});
    ~SyncEngine();
    SyncEngine(const SyncEngine &) = delete;
    SyncEngine &operator=(const SyncEngine &) = delete;

    /// Does what is due. Call it at dueIn() or more often.
    void tick();
    /// Until tick() has something to do; zero when it has already.
    [[nodiscard]] std::chrono::milliseconds dueIn() const;
    /// There is something new in the journal.
    void entryWritten();
    /// Everything is due at once, waits after failures are over: somebody asked, or the hub has news.
    void syncNow();

    /// Nothing waits, nothing is asked, feed and release are the hub's.
    [[nodiscard]] bool isIdle() const;
    [[nodiscard]] SyncStatus status() const;
    /// SyncStatus::link alone; costs nothing.
    [[nodiscard]] SyncStatus::Link link() const;

    /// The hub's time now or later; nothing while the clock is unknown.
    [[nodiscard]] std::optional<Instant> upperBound() const;
    /// May leased places be sold at all: not frozen, not owing the journal to a restored hub, clock known.
    [[nodiscard]] bool maySellLeases() const;

    /// How much of the coming time the leases should cover, as the plan says.
    void setReserve(const appointments::OfflineReserve &reserve);
    /// A visitor took UNITS places or asked for them, however he got them; see PlaceDemand.
    void placesWanted(int units);

    /// A visit shows RELEASE until unpin(); its objects stay. Calls count.
    void pin(qint64 release);
    void unpin(qint64 release);

    /// Called after status() may have changed, and after CHANGES of the feed were applied (empty list = all anew).
    void onStatus(std::function<void()> changed);
    void onChanges(std::function<void(const QList<store::Change> &)> applied);
    /// Called when another release became the one to show.
    void onRelease(std::function<void(const store::ReleaseRow &)> activated);
    /// Called when the plan the feed names has come (see planOf).
    void onPlan(std::function<void()> arrived);
    /// HEARD runs when the hub says that there is news, after it was asked what they are.
    void onNews(std::function<void()> heard);

private:
    class State;
    std::shared_ptr<State> m_state; // replies that come after the end of this object find it gone
};

} // namespace parvis::sync
