// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <QByteArray>
#include <QString>

namespace parvis::appointments
{

/// An appointment as a calendar program takes it.
struct CalendarEntry {
    enum class Status { Confirmed, Cancelled };

    QString uid;   ///< the same for all states of one appointment
    Instant stamp; ///< when this state was made
    Instant start;
    Instant end;
    QString summary;
    QString location;
    QString description; ///< may be empty, may have lines
    Status status = Status::Confirmed;
    int sequence = 0; ///< raised each time the appointment is moved or cancelled
    QString url = {}; ///< of its page; may be empty

    bool operator==(const CalendarEntry &) const = default;
};

/// An iCalendar file with one event: UTF-8, CRLF, folded lines, times in UTC in whole seconds, METHOD:PUBLISH.
/// Control characters other than line breaks, and spaces around it, are left out of a text.
/// Empty when an instant lies outside the years 1900 to 2500, of which libical writes only zeros. Source: RFC 5545, RFC
/// 5546.
[[nodiscard]] QByteArray toCalendarFile(const CalendarEntry &entry);

} // namespace parvis::appointments
