// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <QtGlobal>

#include <optional>

namespace parvis::desk
{

/// When a desk calls its agent because somebody asks for help: at once for a new one, then again while one of them
/// waits for somebody. It ends when nobody waits. Pure: the time is told.
class RingPlan
{
public:
    static constexpr std::chrono::seconds again{30};     ///< for visitors: calmly
    static constexpr std::chrono::seconds alarmAgain{5}; ///< for a colleague in need

    enum class Ear {
        Open,   ///< hears new ones, and is reminded
        Busy,   ///< with another visitor at a kiosk: hears new ones only
        Closed, ///< on pause: hears nothing, and is reminded when he is back
    };

    explicit RingPlan(std::chrono::seconds every = again) : m_every(every) {}

    /// One has asked who was not there before; the next ask tells.
    void arrive() { m_news = true; }
    /// WAITING visitors have nobody yet. True: call him now.
    [[nodiscard]] bool ask(qsizetype waiting, Ear ear, Instant now);
    /// Another agent sits down.
    void clear() { *this = RingPlan(m_every); }

private:
    std::chrono::seconds m_every;
    bool m_news = false;
    std::optional<Instant> m_last; ///< call, or since when somebody waits; none while nobody does
};

} // namespace parvis::desk
