// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/service/daygrids.h"

#include <algorithm>

namespace parvis::hub
{

using namespace appointments;
using store::Appointment;
using store::AppointmentStatus;
using store::HubTransaction;

namespace
{

const QString gridsFact = QStringLiteral("grids"); // a line a day: "2026-03-02 15 0"

} // namespace

Result<DayGrids> DayGrids::load(HubTransaction &transaction)
{
    const auto fact = transaction.fact(gridsFact);
    if (!fact)
        return fact.error();
    DayGrids grids;
    for (const QByteArray &line : fact->split('\n')) {
        const QList<QByteArray> words = line.split(' ');
        const QDate day = QDate::fromString(QString::fromLatin1(words.value(0)), Qt::ISODate);
        if (day.isValid())
            grids.m_days[day] = {std::chrono::minutes(words.value(1).toInt()),
                                 std::chrono::minutes(words.value(2).toInt())};
    }
    grids.m_loaded = grids.m_days;
    return grids;
}

Result<void> DayGrids::keep(HubTransaction &transaction, QDate today) const
{
    if (m_days == m_loaded)
        return {};
    QByteArray lines;
    for (const auto &[day, grid] : m_days) {
        if (day >= today)
            lines += day.toString(Qt::ISODate).toLatin1() + ' ' + QByteArray::number(int(grid.now.count())) + ' ' +
                     QByteArray::number(int(grid.before.count())) + '\n';
    }
    return transaction.setFact(gridsFact, lines);
}

DayGrids::Grid DayGrids::of(QDate day, std::chrono::minutes grid) const
{
    const auto found = m_days.find(day);
    return found == m_days.end() ? Grid{grid, std::chrono::minutes(0)} : found->second;
}

void TakenHours::take(const QList<UnitRecord> &records, const QSet<UnitKey> &wanted, const DayGrids::Grid &grid)
{
    for (const UnitRecord &record : records) {
        if (record.state == UnitState::Leased && (record.recalled || !wanted.contains(record.key)))
            m_hours[record.key.resource] << Hours{record.key.start, record.key.start + grid.longest()};
    }
}

void TakenHours::take(const QList<Appointment> &appointments)
{
    for (const Appointment &one : appointments) {
        const bool isTaken = one.status == AppointmentStatus::Held || one.status == AppointmentStatus::Confirmed ||
                             one.status == AppointmentStatus::CheckedIn;
        if (isTaken)
            m_hours[one.resource] << Hours{one.start, one.end + std::chrono::minutes(one.bufferMinutes)};
    }
}

bool TakenHours::overlap(const UnitKey &key, std::chrono::minutes length) const
{
    const auto hours = m_hours.find(key.resource);
    return hours != m_hours.end() && std::any_of(hours->begin(), hours->end(), [&](const Hours &taken) {
               return taken.from != key.start && taken.from < key.start + length && key.start < taken.until;
           });
}

} // namespace parvis::hub
