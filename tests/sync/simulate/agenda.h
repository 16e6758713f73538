// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <functional>
#include <map>
#include <utility>

namespace parvis::simulate
{

using std::chrono::milliseconds;

/// What happens when, on virtual time: the true time, which no machine of the history knows exactly.
///
/// Acts of one instant happen in the order in which they were planned.
class Agenda
{
public:
    using Act = std::function<void()>;

    explicit Agenda(Instant start) : m_now(start) {}

    [[nodiscard]] Instant now() const { return m_now; }
    void at(Instant when, Act act) { m_acts.emplace(std::pair(std::max(when, m_now), ++m_planned), std::move(act)); }
    void after(milliseconds delay, Act act) { at(m_now + delay, std::move(act)); }

    /// Moves to the next act and does it; false when there is none before UNTIL (then it is UNTIL).
    bool step(Instant until)
    {
        if (m_acts.empty() || m_acts.begin()->first.first >= until) {
            m_now = std::max(m_now, until);
            return false;
        }
        const auto first = m_acts.begin();
        m_now = first->first.first;
        const Act act = std::move(first->second);
        m_acts.erase(first);
        act();
        return true;
    }
    void forget() { m_acts.clear(); }

private:
    Instant m_now;
    quint64 m_planned = 0;
    std::map<std::pair<Instant, quint64>, Act> m_acts;
};

} // namespace parvis::simulate
