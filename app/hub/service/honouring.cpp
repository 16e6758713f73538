// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/service/honouring.h"

#include "hub/service/bookingservice.h"
#include "hub/service/hubrefusal.h"
#include "hub/service/placing.h"

namespace parvis::hub
{

using namespace appointments;
using store::Appointment;
using store::AppointmentStatus;
using store::HubTransaction;

namespace
{

Result<bool> areFree(HubTransaction &transaction, const QList<UnitKey> &places)
{
    for (const UnitKey &place : places) {
        const auto found = transaction.unit(place);
        if (!found)
            return found.error();
        if (!*found || (*found)->state != UnitState::Free)
            return false;
    }
    return true;
}

Result<QString> freeResource(HubTransaction &transaction, const Plan &plan, const QStringList &reasons,
                             const Promise &promise, Instant start, int units)
{
    bool isServed = false;
    for (const Resource &resource : plan.resources) {
        if ((!promise.resource.isEmpty() && resource.id != promise.resource) || !resource.serves(reasons))
            continue;
        isServed = true;
        const auto free = areFree(transaction, placesFrom(plan, resource.id, start, units));
        if (!free)
            return free.error();
        if (*free)
            return resource.id;
    }
    return isServed ? Error(HubRefusal::Taken, QStringLiteral("no place is free then"))
                    : Error(HubRefusal::NotBookable, toText(BookingRefusal::NotServedThere));
}

} // namespace

Result<void> honour(HubTransaction &transaction, const Plan *plan, const Promise &promise)
{
    const auto found = transaction.appointment(promise.appointment);
    if (!found)
        return found.error();
    if (!*found || !plan)
        return Error(HubRefusal::NotFound, QStringLiteral("appointment"));
    Appointment target = **found;
    if (target.status == AppointmentStatus::Confirmed)
        return {};
    if (target.status != AppointmentStatus::Requested)
        return Error(HubRefusal::WrongState, toText(target.status));
    if (const auto may = mayGiveAway(transaction); !may)
        return may;
    const BookingWish wish = wishOf(target);
    const auto need = plan->need(wish.reasons);
    if (!need)
        return Error(HubRefusal::NotBookable, toText(need.error()));
    target.start = promise.start.value_or(target.start);
    const auto resource = freeResource(transaction, *plan, wish.reasonIds(), promise, target.start, need->units);
    if (!resource)
        return resource.error();
    UnitBook book(transaction);
    UnitEvent event;
    event.kind = UnitEvent::Kind::Book;
    event.holder = event.booking = target.id;
    if (auto taken = applyToAll(book, placesFrom(*plan, *resource, target.start, need->units), event); !taken)
        return taken;
    target.resource = *resource;
    target.end = target.start + need->length;
    target.bufferMinutes = int(need->buffer.count());
    target.status = AppointmentStatus::Confirmed;
    target.changed = promise.now;
    ++target.revision;
    if (auto taken = takeAtoms(transaction, target); !taken)
        return taken;
    return transaction.putAppointment(target);
}

} // namespace parvis::hub
