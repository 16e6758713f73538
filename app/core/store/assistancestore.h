// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "store/database.h"

#include <QList>

#include <chrono>

namespace parvis::store
{

/// One step of an agent's help at this kiosk.
struct AssistanceEvent {
    enum class What {
        Began,     ///< an agent signed in
        Consented, ///< the visitor agreed to be helped with `procedure`
        Refused,   ///< he did not
        Sent,      ///< a form filled with help was stored
        Ended,     ///< by hand
        Left,      ///< with the visit: erased or finished
        Idle,      ///< nobody was there any more
        TimeOver,  ///< the longest time was reached
        Locked,    ///< too many wrong tries
    };

    Instant at;
    QString code; ///< the agent's; empty where nobody of that code is known
    What what = What::Began;
    QString procedure; ///< id, empty where none is concerned

    bool operator==(const AssistanceEvent &) const = default;
};

/// How often somebody tried to sign in in vain, and until when nobody may try.
struct AssistanceLock {
    int tries = 0;                   ///< since the last lock or signing in
    Instant until;                   ///< Instant() where nothing is locked
    std::chrono::minutes length{0};  ///< of the last lock; 0 where there was none since somebody signed in

    bool operator==(const AssistanceLock &) const = default;
};

/// Keeps the trace of agents' help, in the outbox database: it must survive the cache.
///
/// What is written does not change. A year is kept, and at most 5,000 steps; the oldest give way.
class AssistanceStore
{
public:
    static constexpr int maximumCount = 5000;
    static constexpr std::chrono::days kept{365};

    AssistanceStore(const Database &database, const Clock &clock);

    /// Written with the clock's time; the time in EVENT counts where it is set, for what could not be written before.
    [[nodiscard]] Result<void> add(const AssistanceEvent &event) const;
    /// The newest first.
    [[nodiscard]] Result<QList<AssistanceEvent>> newest(int limit) const;

    /// In place of the one before; it outlives the program.
    [[nodiscard]] Result<void> keepLock(const AssistanceLock &lock) const;
    /// None where none was kept, or where what was kept cannot be read as one.
    [[nodiscard]] Result<AssistanceLock> lock() const;

private:
    const Database &m_database;
    const Clock &m_clock;
};

} // namespace parvis::store
