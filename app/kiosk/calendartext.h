// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <QString>

namespace parvis::kiosk
{

/// What a calendar is told of one appointment.
struct CalendarEntry {
    QString uid;
    int sequence = 0; ///< raised by every change of the same appointment
    Instant stamp;    ///< when this was written
    Instant start;
    Instant end;
    QString summary;
    QString location;
    QString description;
};

/// One event as iCalendar text (RFC 5545): times in UTC, lines of at most 75 bytes, short enough for a square code.
[[nodiscard]] QString calendarText(const CalendarEntry &entry);

} // namespace parvis::kiosk
