// SPDX-License-Identifier: GPL-3.0-or-later
// How long the places of each day are; private to PlanService.
#pragma once

#include "appointments/unitstate.h"
#include "store/hubledger.h"

#include <QDate>
#include <QHash>
#include <QSet>

#include <map>

namespace parvis::hub
{

/// The grid under which the places of a day were made, and the longest one under which a kiosk may still have some of
/// them on lease. Kept for the days from the present one on.
class DayGrids
{
public:
    struct Grid {
        std::chrono::minutes now{0};
        std::chrono::minutes before{0}; ///< longest of the earlier ones; 0 = no lease of those is out

        [[nodiscard]] std::chrono::minutes longest() const { return std::max(now, before); }
        bool operator==(const Grid &) const = default;
    };

    [[nodiscard]] static Result<DayGrids> load(store::HubTransaction &transaction);
    /// Writes it where it has changed; days before TODAY are forgotten then.
    [[nodiscard]] Result<void> keep(store::HubTransaction &transaction, QDate today) const;

    /// GRID where nothing is known of DAY.
    [[nodiscard]] Grid of(QDate day, std::chrono::minutes grid) const;
    void set(QDate day, const Grid &grid) { m_days[day] = grid; }

private:
    std::map<QDate, Grid> m_days;
    std::map<QDate, Grid> m_loaded;
};

/// The hours of one day that are not free for a new place.
class TakenHours
{
public:
    /// RECORDS of the day, whose APPOINTMENTS are some; WANTED: what the plan gives. A lease that is called back may be
    /// of an earlier grid and as long as that; the others of WANTED are given by the plan.
    void take(const QList<appointments::UnitRecord> &records, const QSet<appointments::UnitKey> &wanted,
              const DayGrids::Grid &grid);
    void take(const QList<store::Appointment> &appointments);

    /// Does what somebody has, and is not a place with the start of KEY, lie in the hours of KEY, LENGTH long?
    [[nodiscard]] bool overlap(const appointments::UnitKey &key, std::chrono::minutes length) const;

private:
    struct Hours {
        Instant from;
        Instant until;
    };
    QHash<QString, QList<Hours>> m_hours; ///< by resource
};

} // namespace parvis::hub
