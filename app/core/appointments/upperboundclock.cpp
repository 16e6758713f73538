// SPDX-License-Identifier: GPL-3.0-or-later
#include "appointments/upperboundclock.h"

#include <algorithm>

namespace parvis::appointments
{

using std::chrono::milliseconds;

UpperBoundClock UpperBoundClock::atContact(Instant hubTime, milliseconds roundTrip, const ClockReading &reading)
{
    ClockAnchor anchor{hubTime, reading.bootTime, reading.bootId, roundTrip, reading.wall, reading.wall,
                       hubTime + roundTrip};
    return UpperBoundClock(std::move(anchor));
}

UpperBoundClock UpperBoundClock::resumed(const ClockReading &reading) const
{
    if (m_anchor.bootId.isEmpty() || m_anchor.bootId == reading.bootId)
        return *this;
    if (reading.wall < m_anchor.highWater || reading.wall >= m_anchor.highWater + trustAfterReboot)
        return {};
    // A clock so far off when it was marked forgets the time without power, and may have begun anew more than once
    // since.
    if (std::chrono::abs(m_anchor.upperAtMark - m_anchor.wallAtMark) >= trustAfterReboot)
        return {};
    // The wall clock may differ from the hub's time: what it counted since the mark is added to the bound of the mark.
    const Instant upper =
        std::max(m_anchor.upperAtMark + (reading.wall - m_anchor.wallAtMark), reading.wall) + rebootMargin;
    return UpperBoundClock({upper, reading.bootTime, reading.bootId, milliseconds(0), reading.wall, reading.wall,
                            upper});
}

UpperBoundClock UpperBoundClock::marked(const ClockReading &reading) const
{
    const std::optional<Instant> upper = upperBound(reading);
    if (!upper)
        return *this;
    ClockAnchor anchor = m_anchor;
    anchor.highWater = std::max(anchor.highWater, reading.wall);
    anchor.wallAtMark = reading.wall;
    anchor.upperAtMark = *upper;
    return UpperBoundClock(std::move(anchor));
}

std::optional<Instant> UpperBoundClock::upperBound(const ClockReading &reading) const
{
    if (m_anchor.bootId.isEmpty() || m_anchor.bootId != reading.bootId || reading.bootTime < m_anchor.bootTime)
        return std::nullopt;
    // Both readings were cut to whole milliseconds; rounded up, so that the bound stays one.
    const milliseconds elapsed = reading.bootTime - m_anchor.bootTime + milliseconds(1);
    const milliseconds drift((elapsed.count() * driftPpm + 999'999) / 1'000'000);
    return m_anchor.hubTime + elapsed + drift + m_anchor.roundTrip;
}

} // namespace parvis::appointments
