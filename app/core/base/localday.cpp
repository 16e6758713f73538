// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/localday.h"

#include <QDateTime>

#include <algorithm>

namespace parvis
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

// Where midnight comes twice the first of both; QDate::startOfDay may give the second.
QDateTime firstMidnight(const QTimeZone &zone, QDate day)
{
    const QDateTime begin = day.startOfDay(zone);
    const QDateTime before = begin.toUTC().addMSecs(-1).toTimeZone(zone);
    if (before.date() != day)
        return begin;
    const Instant first = wallClock(day, 0) - seconds(zone.offsetFromUtc(before));
    return QDateTime::fromMSecsSinceEpoch(first.time_since_epoch().count(), QTimeZone::utc()).toTimeZone(zone);
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
    // Most days have no change of the offset near them; no zone is more than a day away from UTC.
    const QDateTime before(day.addDays(-1), QTime(0, 0), QTimeZone::utc());
    const QDateTime change = zone.hasTransitions() ? zone.nextTransition(before).atUtc : QDateTime();
    if (!change.isValid() || change >= before.addDays(3)) {
        const seconds offset(zone.offsetFromUtc(before));
        const Instant from = wallClock(day, 0) - offset;
        return {{from, from + std::chrono::days(1), offset}};
    }
    const QDateTime begin = firstMidnight(zone, day);
    const QDateTime next = firstMidnight(zone, day.addDays(1));
    const Instant end = instant(next);
    QList<DayPart> parts{{instant(begin), end, seconds(zone.offsetFromUtc(begin))}};
    for (const QTimeZone::OffsetData &each : zone.transitions(begin, next)) {
        const Instant at(milliseconds(each.atUtc.toMSecsSinceEpoch()));
        const seconds offset(each.offsetFromUtc);
        if (at <= parts.last().from || at >= end || offset == parts.last().offset)
            continue;
        parts.last().until = at;
        parts.append({at, end, offset});
    }
    return parts;
}

} // namespace parvis
