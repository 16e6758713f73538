// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/placedemand.h"

#include "appointments/lease.h"

#include <algorithm>

namespace parvis::sync
{

namespace
{

constexpr qint64 hoursADay = 24;

qint64 hourOf(Instant at)
{
    return std::chrono::floor<std::chrono::hours>(at.time_since_epoch()).count();
}

} // namespace

// "491234 3 491235 1": hour and units by turns.
PlaceDemand PlaceDemand::parse(const QByteArray &text)
{
    PlaceDemand demand;
    const QList<QByteArray> numbers = text.split(' ');
    for (qsizetype i = 0; i + 1 < numbers.size(); i += 2) {
        bool isHour = false;
        bool isCount = false;
        const qint64 hour = numbers[i].toLongLong(&isHour);
        const int units = numbers[i + 1].toInt(&isCount);
        if (!isHour || !isCount || units <= 0)
            return {};
        demand.m_hours[hour] = units;
    }
    return numbers.size() % 2 == 0 ? demand : PlaceDemand();
}

QByteArray PlaceDemand::toBytes() const
{
    QByteArray text;
    for (const auto &[hour, units] : m_hours)
        text += QByteArray::number(hour) + ' ' + QByteArray::number(units) + ' ';
    text.chop(1);
    return text;
}

void PlaceDemand::add(Instant at, int units)
{
    const qint64 hour = hourOf(at);
    m_hours.erase(m_hours.begin(), m_hours.lower_bound(hour - daysKept * hoursADay));
    m_hours.erase(m_hours.upper_bound(hour + hoursADay), m_hours.end());
    m_hours[hour] += units;
}

QList<int> PlaceDemand::pastWindows(Instant now, std::chrono::hours window) const
{
    QList<int> sums;
    if (m_hours.empty())
        return sums;
    const qint64 hour = hourOf(now);
    const qint64 days = std::min<qint64>(daysKept, hour / hoursADay - m_hours.begin()->first / hoursADay);
    for (qint64 day = 1; day <= days; ++day) {
        const auto from = m_hours.lower_bound(hour - day * hoursADay);
        const auto until = m_hours.lower_bound(hour - day * hoursADay + window.count());
        int sum = 0;
        for (auto it = from; it != until; ++it)
            sum += it->second;
        sums << sum;
    }
    return sums;
}

int PlaceDemand::wish(const appointments::OfflineReserve &reserve, Instant now, int atFirst) const
{
    if (atFirst <= 0)
        return 0;
    const QList<int> past = pastWindows(now, reserve.window);
    const int usual = appointments::quantile(past, reserve.quantilePercent);
    return std::clamp(past.size() < daysToJudge ? std::max(usual, atFirst) : usual, least, most);
}

} // namespace parvis::sync
