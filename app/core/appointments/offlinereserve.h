// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace parvis::appointments
{

/// How much of a day a kiosk may hold for the case that its link breaks.
struct OfflineReserve {
    int percentOfRest = 20;       ///< of the units of the day not yet past, [0, 20]; 0 = no offline sale here
    std::chrono::hours window{4}; ///< the coming time whose demand it should cover
    int quantilePercent = 95;     ///< of past demand

    bool operator==(const OfflineReserve &) const = default;
};

} // namespace parvis::appointments
