// SPDX-License-Identifier: GPL-3.0-or-later
// The inside of Oracle.
#pragma once

#include "store/hubrecords.h"

namespace parvis::simulate
{

inline bool isLive(store::AppointmentStatus status)
{
    return status == store::AppointmentStatus::Held || status == store::AppointmentStatus::Confirmed ||
           status == store::AppointmentStatus::CheckedIn;
}

inline bool isConfirmed(store::AppointmentStatus status)
{
    return status == store::AppointmentStatus::Confirmed || status == store::AppointmentStatus::CheckedIn;
}

inline QString name(const appointments::UnitKey &unit)
{
    return QStringLiteral("%1@%2").arg(unit.resource).arg(unit.start.time_since_epoch().count() / 60'000);
}

inline QString plain(QString code)
{
    return code.remove(QLatin1Char('-'));
}

} // namespace parvis::simulate
