// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appointments/offlinereserve.h"
#include "base/clock.h"

#include <QByteArray>
#include <QList>

#include <map>

namespace parvis::sync
{

/// How many places visitors of one kiosk took or asked for, hour by hour: what it would have to serve by itself if its
/// link broke. Numbers alone, nothing of a person or an appointment.
class PlaceDemand
{
public:
    static constexpr int daysKept = 42;
    static constexpr int daysToJudge = 7; ///< with fewer the number that a new kiosk begins with counts too
    static constexpr int least = 4;       ///< wished even where nobody came at this time of day
    static constexpr int most = 1'000;    ///< wished in one question to the hub

    /// What toBytes() gave; nothing known yet where TEXT is something else.
    [[nodiscard]] static PlaceDemand parse(const QByteArray &text);
    [[nodiscard]] QByteArray toBytes() const;

    /// UNITS (> 0) more at AT, the hub's time. What is older than daysKept, or more than a day ahead of AT, is
    /// forgotten.
    void add(Instant at, int units);

    /// The sums of [NOW - n days, NOW - n days + WINDOW) in whole hours, n from 1 to the day of the first number.
    [[nodiscard]] QList<int> pastWindows(Instant now, std::chrono::hours window) const;
    /// How many places to hold against the coming window of RESERVE: its quantile over those past, at least ATFIRST
    /// while there are few of them; 0 where ATFIRST is 0 (a kiosk that holds none).
    [[nodiscard]] int wish(const appointments::OfflineReserve &reserve, Instant now, int atFirst) const;

    bool operator==(const PlaceDemand &) const = default;

private:
    std::map<qint64, int> m_hours; ///< units by hours since 1970
};

} // namespace parvis::sync
