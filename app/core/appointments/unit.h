// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/period.h"
#include "base/clock.h"

#include <QDate>
#include <QHash>
#include <QList>
#include <QString>

#include <compare>

namespace parvis::appointments
{

struct Plan;

/// One grid step of one resource, named by where it begins.
struct UnitKey {
    QString resource;
    Instant start;

    bool operator==(const UnitKey &) const = default;
    /// By start, then by resource.
    std::strong_ordering operator<=>(const UnitKey &other) const;
};

[[nodiscard]] size_t qHash(const UnitKey &key, size_t seed = 0);

/// The units of all resources on the local days [FROM, UNTIL), ordered. No unit twice, none overlapping another of the
/// same resource, none reaching beyond its opening. On the day the clock goes forward the hour left out has none; on
/// the day it goes back the hour that comes twice is offered both times, each real step once. At most 800 days are
/// looked at.
[[nodiscard]] QList<UnitKey> unitsBetween(const Plan &plan, QDate from, QDate until);

/// The local hours of RESOURCE on DAY in order and apart, after exceptions and holidays; empty = closed.
[[nodiscard]] QList<Period> hoursOn(const Plan &plan, const QString &resource, QDate day);

} // namespace parvis::appointments
