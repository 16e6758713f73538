// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appointments/offlinereserve.h"
#include "appointments/unit.h"

#include <optional>

namespace parvis::appointments
{

/// A kiosk's right to sell one unit while it cannot ask the hub.
struct Lease {
    static constexpr std::chrono::hours defaultTerm{8};
    static constexpr std::chrono::seconds renewEvery{60};
    static constexpr std::chrono::minutes leastNotice{15};

    UnitKey unit;
    quint64 token = 0;
    Instant expires;

    bool operator==(const Lease &) const = default;
};

enum class Sale {
    Yes,
    Expired,       ///< the lease may have ended
    StartsTooSoon, ///< the unit may begin within 15 minutes
    ClockUnknown,  ///< nobody can say how late it is
};

/// May the unit be sold now, UPPERBOUND being a time not earlier than the hub's? Only if it is before the expiry and
/// more than 15 minutes before the start.
[[nodiscard]] Sale maySell(const Lease &lease, std::optional<Instant> upperBound);

/// The nearest rank: the smallest of NUMBERS that PERCENT of them, [1, 100], do not exceed; 0 without numbers.
[[nodiscard]] int quantile(QList<int> numbers, int percent);

/// How many units of a day should be out on lease: the quantile of DEMAND (units sold without a link in past windows
/// like the coming one, one number a window) but at most the reserve's share of REST, the units of the day not yet
/// past, sold or not. Both round down to whole units; 0 without demand.
[[nodiscard]] int leaseSize(const QList<int> &demand, int rest, const OfflineReserve &reserve);

/// Which of FREEUNITS (ordered, of one day) to lease so that COUNT are: spread evenly over the day, in runs of RUN
/// consecutive units of one resource as far as there are any. GRID is the length of a unit. Units that begin within 15
/// minutes of NOW are left. Ordered; fewer than COUNT where there are not enough.
[[nodiscard]] QList<UnitKey> unitsToLease(const QList<UnitKey> &freeUnits, int count, int run,
                                          std::chrono::minutes grid, Instant now);

} // namespace parvis::appointments
