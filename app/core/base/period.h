// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace parvis
{

/// A stretch of one day in local wall-clock minutes since midnight, half-open: 0 <= from < until <= 1440.
struct Period {
    int from = 0;
    int until = 0;

    bool operator==(const Period &) const = default;
};

} // namespace parvis
