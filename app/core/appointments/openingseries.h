// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/period.h"
#include "appointments/recurrence.h"

#include <QDate>
#include <QStringList>

namespace parvis::appointments
{

/// Hours in which some resources take appointments, again and again.
struct OpeningSeries {
    QStringList resources; ///< ids
    QDate first;           ///< first local day, where the rule begins to count
    Period hours;          ///< both ends multiples of the plan's grid
    Recurrence rule;
    QList<QDate> excluded;
    QDate validFrom;  ///< null = since ever
    QDate validUntil; ///< first day it no longer holds; null = for ever
    bool opensOnHolidays = false;

    bool operator==(const OpeningSeries &) const = default;
};

} // namespace parvis::appointments
