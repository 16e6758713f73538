// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appointments/booking.h"
#include "appointments/bookingrefusal.h"
#include "appointments/holidays.h"
#include "appointments/offlinereserve.h"
#include "appointments/openingexception.h"
#include "appointments/openingseries.h"
#include "base/planfault.h"
#include "appointments/reason.h"
#include "appointments/resource.h"
#include "base/result.h"

#include <QJsonObject>
#include <QTimeZone>

namespace parvis::appointments
{

/// Another site one can reach.
struct Neighbour {
    QString site; ///< id
    std::chrono::minutes travel{0};

    bool operator==(const Neighbour &) const = default;
};

/// Everything that decides when one site can be booked.
struct Plan {
    QString site; ///< site id, "id" in JSON
    QTimeZone zone;
    std::chrono::minutes grid{15}; ///< 5, 10, 15, 20, 30 or 60
    Region region = Region::France;
    QList<Reason> reasons;
    QList<Resource> resources;
    QList<OpeningSeries> series;
    QList<OpeningException> exceptions;
    QList<Neighbour> neighbours;
    OfflineReserve offlineReserve;

    /// Every fault, in the order of reading; at least one.
    [[nodiscard]] static Result<Plan, PlanFaults> decode(const QJsonObject &json);

    // Null when there is none.
    [[nodiscard]] const Reason *findReason(const QString &id) const;
    [[nodiscard]] const Resource *findResource(const QString &id) const;

    /// What WISHED takes: durations and further persons add up, the largest buffer counts once. Refusals:
    /// NothingWished, UnknownReason, TooManyPersons.
    [[nodiscard]] Result<Need, BookingRefusal> need(const QList<WishedReason> &wished) const;

    bool operator==(const Plan &) const = default;
};

} // namespace parvis::appointments
