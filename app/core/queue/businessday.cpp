// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue/businessday.h"

#include "base/localday.h"

namespace parvis::queue
{

Instant businessDayStart(const QTimeZone &zone, int changeMinute, QDate day)
{
    return firstInstantAt(zone, day, changeMinute);
}

QDate businessDay(const QTimeZone &zone, int changeMinute, Instant now)
{
    const QDate local = toLocal(zone, now).day;
    // Where the clock goes back over midnight the local date repeats: the business day that has begun stays.
    if (now >= businessDayStart(zone, changeMinute, local.addDays(1)))
        return local.addDays(1);
    return now < businessDayStart(zone, changeMinute, local) ? local.addDays(-1) : local;
}

} // namespace parvis::queue
