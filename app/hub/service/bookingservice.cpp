// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/service/bookingservice.h"

#include "appointments/bookingrules.h"
#include "hub/service/alerts.h"
#include "hub/service/hubrefusal.h"
#include "hub/service/personlimit.h"
#include "hub/service/placing.h"

namespace parvis::hub
{

using namespace appointments;
using store::Appointment;
using store::AppointmentStatus;
using store::HubTransaction;

namespace
{

Error notFound()
{
    return Error(HubRefusal::NotFound, QStringLiteral("appointment"));
}

// Frees places whose hold has ended, so that nobody waits for a sweep.
Result<void> endOldHolds(HubTransaction &transaction, const QList<UnitKey> &places, Instant now)
{
    for (const UnitKey &place : places) {
        const auto found = transaction.unit(place);
        if (!found)
            return found.error();
        if (!*found || (*found)->state != UnitState::Held || (*found)->until > now)
            continue;
        if (const auto ended = endHold(transaction, (*found)->holder, now); !ended)
            return ended;
    }
    return {};
}

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

// The first resource that serves the wish and has all places free. The refusal is the plan's where no resource passes
// it.
Result<QString> chooseResource(HubTransaction &transaction, const Plan &plan, const HoldRequest &request,
                               const Need &need, Instant now)
{
    std::optional<BookingRefusal> refusal;
    bool mayBook = false;
    for (const Resource &resource : plan.resources) {
        if (!request.resource.isEmpty() && resource.id != request.resource)
            continue;
        const auto allowed = check(plan, request.wish, {resource.id, request.start}, now);
        if (!allowed) {
            if (!refusal || *refusal == BookingRefusal::NotServedThere)
                refusal = allowed.error();
            continue;
        }
        mayBook = true;
        const auto places = placesFrom(plan, resource.id, request.start, need.units);
        if (const auto ended = endOldHolds(transaction, places, now); !ended)
            return ended.error();
        const auto free = areFree(transaction, places);
        if (!free)
            return free.error();
        if (*free)
            return resource.id;
    }
    if (mayBook)
        return Error(HubRefusal::Taken, QStringLiteral("no place is free then"));
    return Error(HubRefusal::NotBookable, toText(refusal.value_or(BookingRefusal::UnknownResource)));
}

Appointment draft(const HoldRequest &request, const QString &resource, const Need &need, Instant now)
{
    Appointment appointment;
    appointment.resource = resource;
    appointment.start = request.start;
    appointment.end = request.start + need.length;
    appointment.bufferMinutes = int(need.buffer.count());
    for (const WishedReason &reason : request.wish.reasons)
        appointment.reasons << store::BookedReason{reason.reason, reason.persons};
    appointment.language = request.language;
    appointment.audience = request.wish.audience;
    appointment.channel = request.wish.channel;
    appointment.status = AppointmentStatus::Held;
    appointment.heldUntil = now + BookingService::holdTime;
    appointment.device = request.device;
    appointment.created = appointment.changed = now;
    return appointment;
}

Result<void> holdIn(HubTransaction &transaction, const Plan &plan, const HoldRequest &request, Instant now,
                    const IdSource &ids, Appointment *into)
{
    if (const auto may = mayGiveAway(transaction); !may)
        return may;
    const auto need = plan.need(request.wish.reasons);
    if (!need)
        return Error(HubRefusal::NotBookable, toText(need.error()));
    const auto resource = chooseResource(transaction, plan, request, *need, now);
    if (!resource)
        return resource.error();
    Appointment appointment = draft(request, *resource, *need, now);
    appointment.id = ids.id();
    appointment.code = ids.code();
    UnitBook book(transaction);
    UnitEvent event;
    event.kind = UnitEvent::Kind::Hold;
    event.holder = appointment.id;
    event.until = *appointment.heldUntil;
    if (auto done = applyToAll(book, placesFrom(plan, *resource, request.start, need->units), event); !done)
        return done;
    if (auto done = takeAtoms(transaction, appointment); !done)
        return done;
    *into = appointment;
    return transaction.putAppointment(appointment);
}

Result<void> confirmIn(HubTransaction &transaction, const Plan &plan, const QString &id, const BookingContact &contact,
                       Instant now, Appointment *into)
{
    const auto found = transaction.appointment(id);
    if (!found)
        return found.error();
    if (!*found)
        return notFound();
    Appointment appointment = **found;
    *into = appointment;
    if (appointment.status == AppointmentStatus::Confirmed)
        return {};
    if (appointment.status != AppointmentStatus::Held)
        return Error(HubRefusal::HoldEnded, toText(appointment.status));
    appointment.contact = contact.contact;
    appointment.contactScheme = contact.scheme;
    appointment.personKey = contact.personKey;
    if (appointment.channel != Channel::Desk && contact.contact.isEmpty())
        return Error(HubRefusal::NotBookable, toText(BookingRefusal::NoContact));
    if (auto may = checkPersonLimit(transaction, plan, appointment, now); !may)
        return may;
    const auto held = placesHeld(transaction, appointment);
    if (!held)
        return held.error();
    UnitBook book(transaction);
    UnitEvent event;
    event.kind = UnitEvent::Kind::Book;
    event.holder = event.booking = appointment.id;
    QList<UnitKey> places;
    for (const UnitRecord &record : *held)
        places << record.key;
    if (auto done = applyToAll(book, places, event); !done)
        return done;
    appointment.status = AppointmentStatus::Confirmed;
    appointment.heldUntil.reset();
    appointment.changed = now;
    *into = appointment;
    return transaction.putAppointment(appointment);
}

} // namespace

QString toText(AppointmentStatus status)
{
    switch (status) {
    case AppointmentStatus::Held:
        return QStringLiteral("held");
    case AppointmentStatus::Confirmed:
        return QStringLiteral("confirmed");
    case AppointmentStatus::Requested:
        return QStringLiteral("requested");
    case AppointmentStatus::CheckedIn:
        return QStringLiteral("checked-in");
    case AppointmentStatus::Served:
        return QStringLiteral("served");
    case AppointmentStatus::NoShow:
        return QStringLiteral("no-show");
    case AppointmentStatus::Cancelled:
        break;
    }
    return QStringLiteral("cancelled");
}

Result<Appointment> BookingService::hold(const Plan &plan, const HoldRequest &request)
{
    Appointment appointment;
    const auto done = m_ledger.write(plan.site, [&](HubTransaction &transaction) {
        return holdIn(transaction, plan, request, m_clock.now(), m_ids, &appointment);
    });
    return done ? Result<Appointment>(appointment) : Result<Appointment>(done.error());
}

Result<Appointment> BookingService::confirm(const Plan &plan, const QString &id, const BookingContact &contact)
{
    Appointment appointment;
    const auto done = m_ledger.write(plan.site, [&](HubTransaction &transaction) {
        return confirmIn(transaction, plan, id, contact, m_clock.now(), &appointment);
    });
    return done ? Result<Appointment>(appointment) : Result<Appointment>(done.error());
}

Result<Appointment> BookingService::book(const Plan &plan, const HoldRequest &request, const BookingContact &contact)
{
    Appointment appointment;
    const auto done = m_ledger.write(plan.site, [&](HubTransaction &transaction) -> Result<void> {
        if (auto held = holdIn(transaction, plan, request, m_clock.now(), m_ids, &appointment); !held)
            return held;
        return confirmIn(transaction, plan, appointment.id, contact, m_clock.now(), &appointment);
    });
    return done ? Result<Appointment>(appointment) : Result<Appointment>(done.error());
}

Result<Appointment> BookingService::releaseHold(const QString &site, const QString &id)
{
    Appointment appointment;
    const auto done = m_ledger.write(site, [&](HubTransaction &transaction) -> Result<void> {
        const auto found = transaction.appointment(id);
        if (!found)
            return found.error();
        if (!*found)
            return notFound();
        appointment = **found;
        if (appointment.status == AppointmentStatus::Cancelled)
            return {};
        if (appointment.status != AppointmentStatus::Held)
            return Error(HubRefusal::WrongState, toText(appointment.status));
        if (auto ended = endHold(transaction, id, m_clock.now()); !ended)
            return ended;
        appointment = transaction.appointment(id).valueOr(std::nullopt).value_or(appointment);
        return {};
    });
    return done ? Result<Appointment>(appointment) : Result<Appointment>(done.error());
}

Result<int> BookingService::sweep(const QString &site, int limit, const Plan *plan)
{
    int ended = 0;
    const auto done = m_ledger.write(site, [&](HubTransaction &transaction) -> Result<void> {
        const auto old = transaction.expiredHolds(m_clock.now(), limit);
        if (!old)
            return old.error();
        QStringList holders;
        QList<UnitKey> freed;
        for (const UnitRecord &record : *old) {
            freed << record.key;
            if (!holders.contains(record.holder))
                holders << record.holder;
        }
        for (const QString &holder : holders) {
            if (auto gone = endHold(transaction, holder, m_clock.now()); !gone)
                return gone;
            ++ended;
        }
        return plan ? offerEarlier(transaction, *plan, freed, m_clock.now(), m_ids) : Result<void>();
    });
    return done ? Result<int>(ended) : Result<int>(done.error());
}

} // namespace parvis::hub
