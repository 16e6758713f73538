// SPDX-License-Identifier: GPL-3.0-or-later
#include "appointments/localday.h"

#include <QDateTime>

#include <algorithm>

namespace parvis::appointments
{

using std::chrono::milliseconds;
using std::chrono::minutes;
using std::chrono::seconds;

namespace
{

Instant instant(const QDateTime &time)
{
    return Instant(milliseconds(time.toMSecsSinceEpoch()));
}

// What the instant would be if local time were UTC.
Instant wallClock(QDate day, int minute)
{
    return Instant(std::chrono::days(day.toJulianDay() - QDate(1970, 1, 1).toJulianDay()) + minutes(minute));
}

} // namespace

LocalMinute toLocal(const QTimeZone &zone, Instant instant)
{
    const QDateTime local =
        QDateTime::fromMSecsSinceEpoch(instant.time_since_epoch().count(), QTimeZone::utc()).toTimeZone(zone);
    return {local.date(), local.time().hour() * 60 + local.time().minute()};
}

Instant firstInstantAt(const QTimeZone &zone, QDate day, int minute)
{
    const QList<DayPart> parts = partsOf(zone, day);
    for (const DayPart &part : parts) {
        const Instant wanted = wallClock(day, minute) - part.offset;
        if (wanted < part.until)
            return std::max(wanted, part.from);
    }
    return parts.last().until;
}

QList<DayPart> partsOf(const QTimeZone &zone, QDate day)
{
    const QDateTime begin = day.startOfDay(zone);
    const QDateTime next = day.addDays(1).startOfDay(zone);
    const Instant end = instant(next);
    QList<DayPart> parts{{instant(begin), end, seconds(zone.offsetFromUtc(begin))}};
    if (!zone.hasTransitions())
        return parts;
    for (const QTimeZone::OffsetData &change : zone.transitions(begin, next)) {
        const Instant at(milliseconds(change.atUtc.toMSecsSinceEpoch()));
        const seconds offset(change.offsetFromUtc);
        if (at <= parts.last().from || at >= end || offset == parts.last().offset)
            continue;
        parts.last().until = at;
        parts.append({at, end, offset});
    }
    return parts;
}

} // namespace parvis::appointments
