// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/service/personlimit.h"

#include "hub/service/hubrefusal.h"

#include <algorithm>

namespace parvis::hub
{

using namespace appointments;
using store::Appointment;
using store::AppointmentStatus;

namespace
{

constexpr int horizonDays = 400;

} // namespace

Result<void> checkPersonLimit(store::HubTransaction &transaction, const Plan &plan, const Appointment &appointment,
                              Instant now)
{
    if (appointment.personKey.isEmpty())
        return {};
    const auto open = transaction.openAppointmentsOf(appointment.personKey, now);
    if (!open)
        return open.error();
    if (*open == 0)
        return {};
    const auto coming = transaction.appointmentsBetween(now, now + std::chrono::days(horizonDays));
    if (!coming)
        return coming.error();
    for (const store::BookedReason &reason : appointment.reasons) {
        const Reason *rule = plan.findReason(reason.reason);
        if (!rule || rule->openBookingsPerPerson == 0)
            continue;
        const auto counts = [&](const Appointment &other) {
            const bool stands = other.status == AppointmentStatus::Confirmed || other.status == AppointmentStatus::Held;
            return stands && other.id != appointment.id && other.personKey == appointment.personKey &&
                   std::any_of(other.reasons.begin(), other.reasons.end(),
                               [&](const store::BookedReason &r) { return r.reason == reason.reason; });
        };
        if (std::count_if(coming->begin(), coming->end(), counts) >= rule->openBookingsPerPerson)
            return Error(HubRefusal::LimitReached, reason.reason);
    }
    return {};
}

} // namespace parvis::hub
