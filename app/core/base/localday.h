// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <QDate>
#include <QList>
#include <QTimeZone>

namespace parvis
{

/// A local date with the minutes since local midnight, [0, 1440).
struct LocalMinute {
    QDate day;
    int minute = 0;

    bool operator==(const LocalMinute &) const = default;
};

[[nodiscard]] LocalMinute toLocal(const QTimeZone &zone, Instant instant);

/// The first instant at which the local clock shows MINUTE of DAY or later; MINUTE in [0, 1440].
[[nodiscard]] Instant firstInstantAt(const QTimeZone &zone, QDate day, int minute);

/// A part of a local day with one distance from UTC; half-open.
struct DayPart {
    Instant from;
    Instant until;
    std::chrono::seconds offset{0};
};

/// The parts of DAY in order: one, or two where the clock changes.
[[nodiscard]] QList<DayPart> partsOf(const QTimeZone &zone, QDate day);

} // namespace parvis
