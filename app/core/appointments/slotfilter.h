// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appointments/resource.h"
#include "base/clock.h"

#include <QSet>
#include <QStringList>
#include <QTimeZone>

#include <optional>

namespace parvis::appointments
{

/// Which starts somebody would take.
struct SlotFilter {
    enum class HalfDay {
        Any,
        Morning,   ///< start before 12:00 local
        Afternoon, ///< start at 12:00 local or later
    };

    QStringList reasons; ///< ids the resource must all serve; empty = any resource
    HalfDay half = HalfDay::Any;
    QSet<int> weekdays;           ///< 1 = Monday to 7 = Sunday; empty = every day
    std::optional<Instant> until; ///< the start must be earlier
    QString place;                ///< empty = any
    QString language;             ///< spoken there; empty = any

    bool operator==(const SlotFilter &) const = default;
};

/// Time: half day, weekday and end.
[[nodiscard]] bool fits(const SlotFilter &filter, const QTimeZone &zone, Instant start);
/// Reasons, place and language.
[[nodiscard]] bool fits(const SlotFilter &filter, const Resource &resource);

/// The first instant of the Monday after the local day of NOW: the end of "this week".
[[nodiscard]] Instant endOfWeek(const QTimeZone &zone, Instant now);

} // namespace parvis::appointments
