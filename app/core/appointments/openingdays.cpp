// SPDX-License-Identifier: GPL-3.0-or-later
#include "appointments/openingdays.h"

#include <algorithm>

namespace parvis::appointments
{

OpeningDays::OpeningDays(const Plan &plan, QDate from, QDate until) : m_plan(plan)
{
    for (int year = from.year(); year <= until.year(); ++year) {
        for (const Holiday &holiday : holidays(plan.region, year))
            m_holidays.insert(holiday.date);
    }
    for (qsizetype i = 0; i < plan.series.size(); ++i) {
        const OpeningSeries &series = plan.series.at(i);
        const QDate begin = series.validFrom.isValid() ? std::max(from, series.validFrom) : from;
        const QDate end = series.validUntil.isValid() ? std::min(until, series.validUntil) : until;
        for (const QDate day : series.rule.days(series.first, begin, end, plan.zone)) {
            if (!series.excluded.contains(day) && (series.opensOnHolidays || !m_holidays.contains(day)))
                m_series.insert(day, i);
        }
    }
}

QList<Period> OpeningDays::hours(const QString &resource, QDate day) const
{
    bool isException = false;
    QList<Period> periods;
    for (const OpeningException &exception : m_plan.exceptions) {
        if (exception.date != day || !exception.concerns(resource))
            continue;
        if (exception.hours.isEmpty())
            return {};
        isException = true;
        periods += exception.hours;
    }
    if (isException)
        return joined(periods);
    const auto [begin, end] = m_series.equal_range(day);
    for (auto it = begin; it != end; ++it) {
        const OpeningSeries &series = m_plan.series.at(it.value());
        if (series.resources.contains(resource))
            periods.append(series.hours);
    }
    return joined(periods);
}

QList<Period> joined(QList<Period> periods)
{
    std::sort(periods.begin(), periods.end(), [](const Period &a, const Period &b) { return a.from < b.from; });
    QList<Period> apart;
    for (const Period &period : std::as_const(periods)) {
        if (apart.isEmpty() || period.from > apart.last().until)
            apart.append(period);
        else
            apart.last().until = std::max(apart.last().until, period.until);
    }
    return apart;
}

} // namespace parvis::appointments
