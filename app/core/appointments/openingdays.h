// SPDX-License-Identifier: GPL-3.0-or-later
// Inside of appointments.
#pragma once

#include "appointments/plan.h"

#include <QHash>
#include <QSet>

namespace parvis::appointments
{

/// The openings of a stretch of local days, every recurrence expanded once. Refers to the plan, which must outlive it.
class OpeningDays
{
public:
    /// Days [FROM, UNTIL).
    OpeningDays(const Plan &plan, QDate from, QDate until);

    /// As hoursOn(), for a day of the stretch.
    [[nodiscard]] QList<Period> hours(const QString &resource, QDate day) const;

private:
    const Plan &m_plan;
    QMultiHash<QDate, qsizetype> m_series; ///< indexes of the series open on a day
    QSet<QDate> m_holidays;
};

/// The same minutes in order and apart.
[[nodiscard]] QList<Period> joined(QList<Period> periods);

} // namespace parvis::appointments
