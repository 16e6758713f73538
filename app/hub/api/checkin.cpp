// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/api/checkin.h"

#include "hub/service/hubrefusal.h"
#include "hub/service/joinedledger.h"

namespace parvis::hub
{

namespace
{

QString serviceFor(const queue::QueuePlan &plan, const store::Appointment &appointment)
{
    for (const store::BookedReason &reason : appointment.reasons) {
        if (const queue::Service *service = plan.serviceForReason(reason.reason))
            return service->id;
    }
    return {};
}

} // namespace

Result<CheckedIn> checkIn(ApiCall &call, const QString &code, TicketWish wish)
{
    if (!call.plan)
        return Error(HubRefusal::NotFound, QStringLiteral("plan"));
    const auto queue = call.queues.of(call.ledger, call.site);
    const auto epoch = call.ledger.epoch();
    if (!queue || !epoch)
        return queue ? epoch.error() : queue.error();
    CheckedIn checkedIn;
    const auto done = call.ledger.write(call.site, [&](store::HubTransaction &transaction) -> Result<void> {
        JoinedLedger joined(transaction, call.site, *epoch);
        auto appointment = BookingService(joined, call.clock, call.ids).checkIn(*call.plan, code);
        if (!appointment)
            return appointment.error();
        checkedIn = {*std::move(appointment), {}};
        if (!*queue)
            return {};
        if (wish.service.isEmpty())
            wish.service = serviceFor(**queue, checkedIn.appointment);
        if (wish.service.isEmpty())
            return {};
        wish.id = checkedIn.appointment.id;
        wish.appointment = queue::TicketAppointment{checkedIn.appointment.code, checkedIn.appointment.start,
                                                    checkedIn.appointment.resource};
        if (wish.language.isEmpty())
            wish.language = checkedIn.appointment.language;
        auto ticket = QueueService(joined, call.clock).take(**queue, wish);
        if (!ticket)
            return ticket.error();
        checkedIn.ticket = *std::move(ticket);
        return {};
    });
    return done ? Result<CheckedIn>(checkedIn) : Result<CheckedIn>(done.error());
}

} // namespace parvis::hub
