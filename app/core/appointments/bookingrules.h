// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appointments/plan.h"
#include "appointments/unit.h"

namespace parvis::appointments
{

/// How many bookings not yet past a person has, by reason.
using OpenBookings = QHash<QString, int>;

/// Instants at which a booking may start, half-open. Empty (from >= until) when none may.
struct BookingWindow {
    Instant from;
    Instant until;

    bool operator==(const BookingWindow &) const = default;
};

/// From the longest lead time to the end of the last local day that all reasons have released. Unknown reasons are left
/// out.
[[nodiscard]] BookingWindow bookingWindow(const Plan &plan, const QStringList &reasonIds, Instant now);

/// May WISH be booked so that it begins with the unit FIRST? Says nothing of whether the units are free.
[[nodiscard]] Result<void, BookingRefusal> check(const Plan &plan, const BookingWish &wish, const UnitKey &first,
                                                 Instant now, const OpenBookings &open = {});

} // namespace parvis::appointments
