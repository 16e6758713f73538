// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appointments/channel.h"
#include "base/localizedtext.h"

#include <QList>
#include <QStringList>

#include <chrono>

namespace parvis::appointments
{

/// Why somebody comes by appointment, and on which terms.
struct Reason {
    QString id;
    LocalizedText title;
    LocalizedText text;               ///< may be empty
    std::chrono::minutes duration{0}; ///< for the first person, above 0
    std::chrono::minutes buffer{0};   ///< kept free after the appointment
    std::chrono::minutes minutesPerFurtherPerson{0};
    int maxPersons = 1;               ///< in one booking, at least 1
    std::chrono::minutes leadTime{0}; ///< the earliest start is now + leadTime
    int horizonDays = 0;              ///< the last bookable day is today + horizonDays, once that is released
    int releaseMinute = 0;            ///< local minute of today at which the last day becomes bookable, [0, 1440)
    QStringList audiences;            ///< empty = all
    QList<Channel> channels;          ///< at least one
    QList<LocalizedText> documents;   ///< to bring, in the order to show
    int openBookingsPerPerson = 0;    ///< bookings not yet past that one person may have; 0 = no limit
    bool offlineSale = false;         ///< a kiosk may sell it from leased units

    bool operator==(const Reason &) const = default;
};

} // namespace parvis::appointments
