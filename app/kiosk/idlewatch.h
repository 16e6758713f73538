// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <QObject>

#include <chrono>

namespace parvis::kiosk
{

/// How long a visit may stand still, and for how long it is then warned of. A warning is never shorter than 20 s
/// (EN 301 549, 9.2.2.1).
struct IdleLimits {
    std::chrono::seconds quiet{90};
    std::chrono::seconds warning{30};
};

/// Watches for a visitor who has left: after a quiet time it warns, and after the warning it says the visit is over.
///
/// Tells nothing by itself: tick() is called a few times a second by the owner, with the clock it was given. A clock
/// that jumps costs nobody his warning: between two ticks at most longestTick counts against it.
class IdleWatch : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds longestTick{5};

    IdleWatch(const Clock &clock, IdleLimits limits, QObject *parent = nullptr);

    /// Somebody is there: the quiet time starts anew and a warning ends.
    void touch();
    /// Only a visit is watched; between visits nothing runs.
    void setWatching(bool watching);
    /// Multiplies the quiet and the warning time for the rest of the visit; 1 at its start ("more time": 10).
    void setPace(int factor);
    void tick();

    [[nodiscard]] bool warning() const { return m_warning; }
    /// Whole seconds until the visit ends, rounded up; 0 when there is no warning.
    [[nodiscard]] int secondsLeft() const { return m_secondsLeft; }

Q_SIGNALS:
    void changed();
    void expired();

private:
    void setWarning(bool warning, int secondsLeft);
    void forgiveJump(Instant now);

    const Clock &m_clock;
    IdleLimits m_limits;
    Instant m_lastTouch;
    Instant m_lastTick;
    int m_pace = 1;
    bool m_watching = false;
    bool m_warning = false;
    int m_secondsLeft = 0;
};

} // namespace parvis::kiosk
