// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appointments/bookingrules.h"
#include "appointments/slotfilter.h"

namespace parvis::appointments
{

/// Somebody has an appointment and would come earlier.
struct EarlierWish {
    BookingWish wish;
    Instant currentStart;
    SlotFilter filter; ///< its reasons are those of the wish

    bool operator==(const EarlierWish &) const = default;
};

/// Should he hear of it that a run of UNITS free units begins with FIRST? Only if it is earlier than what he has, long
/// enough, of a resource that serves all he comes for, fits the filter, and could be booked at NOW.
[[nodiscard]] bool wouldTake(const Plan &plan, const EarlierWish &earlier, const UnitKey &first, int units,
                             Instant now);

} // namespace parvis::appointments
