// SPDX-License-Identifier: GPL-3.0-or-later
#include "appointments/lease.h"

#include <QMap>
#include <QSet>

#include <algorithm>

namespace parvis::appointments
{

namespace
{

using Run = QList<UnitKey>;

// Runs of SIZE consecutive units of one resource, apart from one another, by start.
QList<Run> runsOf(const QList<UnitKey> &units, int size, std::chrono::minutes grid)
{
    QMap<QString, Run> open;
    QList<Run> runs;
    for (const UnitKey &unit : units) {
        Run &run = open[unit.resource];
        if (!run.isEmpty() && run.last().start + grid != unit.start)
            run.clear();
        run.append(unit);
        if (run.size() == size) {
            runs.append(run);
            run.clear();
        }
    }
    std::stable_sort(runs.begin(), runs.end(), [](const Run &a, const Run &b) { return a.first() < b.first(); });
    return runs;
}

// COUNT of the entries, from the middle of as many equal parts.
template <typename T> QList<T> spread(const QList<T> &entries, qsizetype count)
{
    QList<T> chosen;
    count = std::min(count, entries.size());
    for (qsizetype i = 0; i < count; ++i)
        chosen.append(entries.at((2 * i + 1) * entries.size() / (2 * count)));
    return chosen;
}

} // namespace

Sale maySell(const Lease &lease, std::optional<Instant> upperBound)
{
    if (!upperBound)
        return Sale::ClockUnknown;
    if (*upperBound >= lease.expires)
        return Sale::Expired;
    return lease.unit.start > *upperBound + Lease::leastNotice ? Sale::Yes : Sale::StartsTooSoon;
}

int quantile(QList<int> numbers, int percent)
{
    if (numbers.isEmpty())
        return 0;
    std::sort(numbers.begin(), numbers.end());
    const qsizetype rank = (numbers.size() * percent + 99) / 100;
    return numbers.at(std::clamp<qsizetype>(rank - 1, 0, numbers.size() - 1));
}

int leaseSize(const QList<int> &demand, int rest, const OfflineReserve &reserve)
{
    if (demand.isEmpty() || rest <= 0)
        return 0;
    return std::clamp(quantile(demand, reserve.quantilePercent), 0, int(qint64(rest) * reserve.percentOfRest / 100));
}

QList<UnitKey> unitsToLease(const QList<UnitKey> &freeUnits, int count, int run, std::chrono::minutes grid, Instant now)
{
    QList<UnitKey> rest;
    std::copy_if(freeUnits.begin(), freeUnits.end(), std::back_inserter(rest),
                 [&](const UnitKey &unit) { return unit.start > now + Lease::leastNotice; });
    QList<UnitKey> chosen;
    if (count <= 0 || run <= 0)
        return chosen;
    for (const Run &units : spread(runsOf(rest, run, grid), count / run))
        chosen += units;
    const QSet<UnitKey> taken(chosen.begin(), chosen.end());
    rest.removeIf([&](const UnitKey &unit) { return taken.contains(unit); });
    chosen += spread(rest, count - chosen.size());
    std::sort(chosen.begin(), chosen.end());
    return chosen;
}

} // namespace parvis::appointments
