// SPDX-License-Identifier: GPL-3.0-or-later
// Arriving for an appointment; private to this folder.
#pragma once

#include "hub/api/apicall.h"
#include "hub/service/queueservice.h"

namespace parvis::hub
{

struct CheckedIn {
    store::Appointment appointment;
    std::optional<TicketView> ticket; ///< nothing where the site has no queue, or no line for any of the reasons
};

/// Checks the appointment of CODE in and gives its holder a ticket, both or neither; again: as both stand. The ticket's
/// id is the appointment's. WISH says language, needs and what else he tells; its service may be empty (then that of
/// the first reason which has one); its id and appointment are not looked at. Errors as BookingService::checkIn and
/// QueueService::take.
[[nodiscard]] Result<CheckedIn> checkIn(ApiCall &call, const QString &code, TicketWish wish);

} // namespace parvis::hub
