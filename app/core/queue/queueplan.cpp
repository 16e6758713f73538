// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue/queueplan.h"

#include "base/localday.h"

#include <algorithm>

namespace parvis::queue
{

namespace
{

constexpr int daysAhead = 14;

struct Hours {
    Instant from;
    Instant until;
};

template <typename T, typename Fits> const T *findIf(const QList<T> &list, Fits fits)
{
    const auto found = std::find_if(list.begin(), list.end(), fits);
    return found == list.end() ? nullptr : &*found;
}

// The hours that begin from the day before DAY to the days ahead, in order and joined where they touch.
QList<Hours> hoursAround(const QueuePlan &plan, const Service &service, QDate day, const QSet<QDate> &holidays)
{
    QList<Hours> all;
    for (QDate begin = day.addDays(-1); begin <= day.addDays(daysAhead); begin = begin.addDays(1)) {
        const bool isClosed =
            holidays.contains(begin) || findIf(plan.closed, [&](const ClosedDay &one) { return one.day == begin; });
        for (const SaleHours &hours : service.sale) {
            if (isClosed || !hours.weekdays.contains(begin.dayOfWeek()))
                continue;
            const QDate end = hours.until <= hours.from ? begin.addDays(1) : begin;
            all.append({firstInstantAt(plan.zone, begin, hours.from), firstInstantAt(plan.zone, end, hours.until)});
        }
    }
    std::sort(all.begin(), all.end(), [](const Hours &a, const Hours &b) { return a.from < b.from; });
    QList<Hours> joined;
    for (const Hours &hours : std::as_const(all)) {
        if (!joined.isEmpty() && hours.from <= joined.last().until)
            joined.last().until = std::max(joined.last().until, hours.until);
        else
            joined.append(hours);
    }
    return joined;
}

} // namespace

const Service *QueuePlan::findService(const QString &id) const
{
    return findIf(services, [&](const Service &service) { return service.id == id; });
}

const Need *QueuePlan::findNeed(const QString &id) const
{
    return findIf(needs, [&](const Need &need) { return need.id == id; });
}

const Service *QueuePlan::serviceForReason(const QString &reason) const
{
    return findIf(services, [&](const Service &service) { return service.reasons.contains(reason); });
}

const Service *QueuePlan::serviceForProcedure(const QString &procedure) const
{
    return findIf(services, [&](const Service &service) { return service.procedures.contains(procedure); });
}

SaleState saleState(const QueuePlan &plan, const Service &service, Instant now, int waiting,
                    const QSet<QDate> &holidays)
{
    const QDate today = toLocal(plan.zone, now).day;
    for (const Hours &hours : hoursAround(plan, service, today, holidays)) {
        if (hours.until <= now || hours.until <= hours.from)
            continue;
        if (now < hours.from)
            return {SaleState::Kind::Closed, hours.from};
        const bool isFull = service.mostWaiting > 0 && waiting >= service.mostWaiting;
        return {isFull ? SaleState::Kind::Full : SaleState::Kind::Open, hours.until};
    }
    return {SaleState::Kind::Closed, std::nullopt};
}

} // namespace parvis::queue
