// SPDX-License-Identifier: GPL-3.0-or-later
#include "appointments/earlieralert.h"

namespace parvis::appointments
{

bool wouldTake(const Plan &plan, const EarlierWish &earlier, const UnitKey &first, int units, Instant now)
{
    const auto need = plan.need(earlier.wish.reasons);
    const Resource *resource = plan.findResource(first.resource);
    return need && resource && first.start < earlier.currentStart && units >= need->units &&
           fits(earlier.filter, plan.zone, first.start) && fits(earlier.filter, *resource) &&
           check(plan, earlier.wish, first, now).ok();
}

} // namespace parvis::appointments
