// SPDX-License-Identifier: GPL-3.0-or-later
#include "appointments/lease.h"

#include <algorithm>

namespace parvis::appointments
{

Sale maySell(const Lease &lease, std::optional<Instant> upperBound)
{
    if (!upperBound)
        return Sale::ClockUnknown;
    if (*upperBound >= lease.expires)
        return Sale::Expired;
    return lease.unit.start > *upperBound + Lease::leastNotice ? Sale::Yes : Sale::StartsTooSoon;
}

} // namespace parvis::appointments
