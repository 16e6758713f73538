// SPDX-License-Identifier: GPL-3.0-or-later
#include "appointments/slotfilter.h"

#include "base/localday.h"

namespace parvis::appointments
{

bool fits(const SlotFilter &filter, const QTimeZone &zone, Instant start)
{
    if (filter.until && start >= *filter.until)
        return false;
    const LocalMinute local = toLocal(zone, start);
    const bool isMorning = local.minute < 12 * 60;
    if (filter.half == SlotFilter::HalfDay::Morning && !isMorning)
        return false;
    if (filter.half == SlotFilter::HalfDay::Afternoon && isMorning)
        return false;
    return filter.weekdays.isEmpty() || filter.weekdays.contains(local.day.dayOfWeek());
}

bool fits(const SlotFilter &filter, const Resource &resource)
{
    return resource.serves(filter.reasons) && (filter.place.isEmpty() || filter.place == resource.place) &&
           (filter.language.isEmpty() || resource.languages.isEmpty() || resource.languages.contains(filter.language));
}

Instant endOfWeek(const QTimeZone &zone, Instant now)
{
    const QDate today = toLocal(zone, now).day;
    return firstInstantAt(zone, today.addDays(8 - today.dayOfWeek()), 0);
}

} // namespace parvis::appointments
