// SPDX-License-Identifier: GPL-3.0-or-later
#include "appointments/unit.h"

#include "base/localday.h"
#include "appointments/openingdays.h"
#include "appointments/plan.h"

#include <QDateTime>

#include <algorithm>

namespace parvis::appointments
{

using std::chrono::milliseconds;
using std::chrono::minutes;

namespace
{

constexpr int mostDays = 800;

Instant midnightIfUtc(QDate day)
{
    return Instant(milliseconds(QDateTime(day, QTime(0, 0), QTimeZone::utc()).toMSecsSinceEpoch()));
}

// Where the clock changes within the step, its end must still lie in the opening.
bool endsWithin(const Period &period, QDate day, Instant end, const QList<DayPart> &parts)
{
    const Instant last = end - milliseconds(1);
    for (const DayPart &part : parts) {
        if (last < part.from || last >= part.until)
            continue;
        const auto local = last + part.offset - midnightIfUtc(day);
        return local >= minutes(period.from) && local < minutes(period.until);
    }
    return false;
}

void addSteps(QList<Instant> &steps, const Period &period, QDate day, const QList<DayPart> &parts, minutes grid)
{
    for (const DayPart &part : parts) {
        for (minutes local(period.from); local + grid <= minutes(period.until); local += grid) {
            const Instant start = midnightIfUtc(day) + local - part.offset;
            if (start >= part.from && start < part.until && endsWithin(period, day, start + grid, parts))
                steps.append(start);
        }
    }
}

QList<Instant> stepsOf(const QList<Period> &periods, QDate day, const QList<DayPart> &parts, minutes grid)
{
    QList<Instant> steps;
    for (const Period &period : periods)
        addSteps(steps, period, day, parts, grid);
    std::sort(steps.begin(), steps.end());
    // A clock that goes back by less than a step would make two overlap.
    QList<Instant> apart;
    for (const Instant start : std::as_const(steps)) {
        if (apart.isEmpty() || start >= apart.last() + grid)
            apart.append(start);
    }
    return apart;
}

} // namespace

std::strong_ordering UnitKey::operator<=>(const UnitKey &other) const
{
    if (start != other.start)
        return start < other.start ? std::strong_ordering::less : std::strong_ordering::greater;
    return resource.compare(other.resource) <=> 0;
}

size_t qHash(const UnitKey &key, size_t seed)
{
    return qHashMulti(seed, key.resource, qint64(key.start.time_since_epoch().count()));
}

QList<UnitKey> unitsBetween(const Plan &plan, QDate from, QDate until)
{
    QList<UnitKey> units;
    if (!from.isValid() || !until.isValid() || !plan.zone.isValid() || plan.grid <= minutes(0))
        return units;
    until = std::min(until, from.addDays(mostDays));
    const OpeningDays openings(plan, from, until);
    for (QDate day = from; day < until; day = day.addDays(1)) {
        const QList<DayPart> parts = partsOf(plan.zone, day);
        const qsizetype before = units.size();
        for (const Resource &resource : plan.resources) {
            for (const Instant start : stepsOf(openings.hours(resource.id, day), day, parts, plan.grid))
                units.append({resource.id, start});
        }
        std::sort(units.begin() + before, units.end());
    }
    return units;
}

QList<Period> hoursOn(const Plan &plan, const QString &resource, QDate day)
{
    return day.isValid() ? OpeningDays(plan, day, day.addDays(1)).hours(resource, day) : QList<Period>();
}

} // namespace parvis::appointments
