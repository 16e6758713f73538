// SPDX-License-Identifier: GPL-3.0-or-later
#include "idlewatch.h"

#include <algorithm>

namespace parvis::kiosk
{

using namespace std::chrono_literals;

IdleWatch::IdleWatch(const Clock &clock, IdleLimits limits, QObject *parent)
    : QObject(parent), m_clock(clock), m_limits(limits), m_lastTouch(clock.now()), m_lastTick(m_lastTouch)
{
    m_limits.warning = std::max<std::chrono::seconds>(m_limits.warning, 20s);
}

void IdleWatch::touch()
{
    m_lastTouch = m_clock.now();
    setWarning(false, 0);
}

void IdleWatch::setWatching(bool watching)
{
    m_watching = watching;
    if (!watching)
        m_pace = 1;
    touch();
}

void IdleWatch::setPace(int factor)
{
    m_pace = std::max(1, factor);
    touch();
}

void IdleWatch::tick()
{
    if (!m_watching)
        return;
    const auto now = m_clock.now();
    const auto quiet = m_limits.quiet * m_pace;
    if (m_warning)
        forgiveJump(now);
    else if (now < m_lastTouch) // the wall clock was set back: count from here rather than wait for ever
        m_lastTouch = now;
    m_lastTick = now;
    const auto idle = now - m_lastTouch;
    if (idle < quiet)
        return;
    const auto left = quiet + m_limits.warning * m_pace - idle;
    // A warning that nobody had the time to see does not count: after a jump of the clock it is shown in full.
    if (!m_warning) {
        m_lastTouch = now - quiet;
        setWarning(true, int((m_limits.warning * m_pace).count()));
        return;
    }
    if (left > 0ms) {
        setWarning(true, int(std::chrono::ceil<std::chrono::seconds>(left).count()));
        return;
    }
    setWarning(false, 0);
    m_lastTouch = now;
    Q_EMIT expired();
}

void IdleWatch::forgiveJump(Instant now)
{
    // A person reads the warning in seconds lived through: a clock set forward or back, or a machine that stood still,
    // takes none of them away.
    const auto passed = now - m_lastTick;
    if (passed < 0ms)
        m_lastTouch += passed;
    else if (passed > longestTick)
        m_lastTouch += passed - longestTick;
}

void IdleWatch::setWarning(bool warning, int secondsLeft)
{
    if (m_warning == warning && m_secondsLeft == secondsLeft)
        return;
    m_warning = warning;
    m_secondsLeft = secondsLeft;
    Q_EMIT changed();
}

} // namespace parvis::kiosk
