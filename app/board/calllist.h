// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "boardcall.h"

#include <QHash>

#include <chrono>

namespace parvis::board
{

/// Which calls are shown, and which of them are still to be announced, one after the other. No clock of its own.
///
/// The first answer is what was called before the board was there: it is shown and not announced. Later a call is
/// announced when the ticket was called again since, and the visitor is not at the desk yet, and the call is not older
/// than tooOld by the hub's own clock (after an outage the desks have called by voice).
class CallList
{
public:
    static constexpr std::chrono::minutes tooOld{2};

    void take(const CallsAnswer &answer);
    /// What waits to be announced never will be.
    void dropWaiting() { m_waiting.clear(); }

    /// Begins to announce the oldest call that waits; nothing when none does. It stays current(), whatever the hub says,
    /// until end().
    [[nodiscard]] std::optional<BoardCall> begin();
    void end() { m_announced.reset(); }

    /// The one that is announced, else the newest.
    [[nodiscard]] std::optional<BoardCall> current() const;
    /// The newest without current(), at most MOST.
    [[nodiscard]] QList<BoardCall> others(int most) const;
    [[nodiscard]] bool isEmpty() const { return m_calls.isEmpty() && !m_announced; }
    /// By the hub's clock; nothing when there is none.
    [[nodiscard]] std::optional<std::chrono::milliseconds> sinceNewest() const;

private:
    struct Seen {
        int calls = 0;
        Instant called;
    };

    [[nodiscard]] bool isNew(const BoardCall &call) const;

    QList<BoardCall> m_calls; ///< newest first
    Instant m_time;           ///< the hub's, with m_calls
    QList<BoardCall> m_waiting; ///< oldest first
    std::optional<BoardCall> m_announced;
    QHash<QString, Seen> m_seen; ///< by ticket
    bool m_isFirst = true;
};

} // namespace parvis::board
