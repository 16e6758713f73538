// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <QString>

#include <optional>

namespace parvis::appointments
{

/// What the machine's own clocks say at one moment.
struct ClockReading {
    Instant wall;                          ///< real-time clock
    std::chrono::milliseconds bootTime{0}; ///< since boot, time asleep included (CLOCK_BOOTTIME)
    QString bootId;                        ///< other after every boot

    bool operator==(const ClockReading &) const = default;
};

/// The state to store between runs; every field is written at contact, the marks every 30 s after it.
struct ClockAnchor {
    Instant hubTime;                       ///< as the hub said it at last contact
    std::chrono::milliseconds bootTime{0}; ///< when its answer arrived
    QString bootId;                        ///< empty = clock unknown
    std::chrono::milliseconds roundTrip{0};
    Instant highWater;   ///< the latest the wall clock said at a mark since contact: earlier, it was set back
    Instant wallAtMark;  ///< the wall clock at the last mark; what it counts from there on is time that passed
    Instant upperAtMark; ///< the upper bound at that mark

    bool operator==(const ClockAnchor &) const = default;
};

/// A time that is never earlier than the hub's, known without the hub.
///
/// U = hub time at last contact + elapsed boot time x (1 + 200 ppm) + round trip. After a reboot the wall clock is
/// believed only if it is at or after the high-water mark and less than 24 h past it, and was less than 24 h off the
/// bound at the last mark; then what it counted since that mark and 5 minutes are added. Else the clock is unknown until the next contact, however the wall
/// clock moves afterwards: resumed() decides once for each boot.
class UpperBoundClock
{
public:
    static constexpr int driftPpm = 200;
    static constexpr std::chrono::seconds markEvery{30};
    static constexpr std::chrono::hours trustAfterReboot{24};
    static constexpr std::chrono::minutes rebootMargin{5};

    /// Unknown.
    UpperBoundClock() = default;
    /// From storage; call resumed() before the first question.
    explicit UpperBoundClock(ClockAnchor anchor) : m_anchor(std::move(anchor)) {}

    /// The hub said HUBTIME in an answer that arrived at READING, ROUNDTRIP after the question left.
    [[nodiscard]] static UpperBoundClock atContact(Instant hubTime, std::chrono::milliseconds roundTrip,
                                                   const ClockReading &reading);
    /// At every start of the program: itself within the same boot; after a reboot with a new anchor, or unknown.
    [[nodiscard]] UpperBoundClock resumed(const ClockReading &reading) const;
    /// With the marks of READING, to be stored every 30 s and whenever the wall clock was set. Itself while unknown.
    [[nodiscard]] UpperBoundClock marked(const ClockReading &reading) const;
    /// Nothing while unknown, or for a reading of another boot, or of one that went back.
    [[nodiscard]] std::optional<Instant> upperBound(const ClockReading &reading) const;

    [[nodiscard]] const ClockAnchor &anchor() const { return m_anchor; }
    bool operator==(const UpperBoundClock &) const = default;

private:
    ClockAnchor m_anchor;
};

} // namespace parvis::appointments
