// SPDX-License-Identifier: GPL-3.0-or-later
// What happens to an appointment after it was made.
#include "appointments/bookingrules.h"
#include "base/localday.h"
#include "hub/service/alerts.h"
#include "hub/service/bookingservice.h"
#include "hub/service/callbackservice.h"
#include "hub/service/hubrefusal.h"
#include "hub/service/placing.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace parvis::hub
{

using namespace appointments;
using store::Appointment;
using store::AppointmentStatus;
using store::HubTransaction;

namespace
{

Result<Appointment> byCode(HubTransaction &transaction, const QString &code)
{
    const auto found = transaction.appointmentByCode(code);
    if (!found)
        return found.error();
    return *found && !isCallBack(**found)
               ? Result<Appointment>(**found)
               : Result<Appointment>(Error(HubRefusal::NotFound, QStringLiteral("appointment")));
}

// A place is chosen as for a new booking, but what the visitor has himself counts as free.
Result<QString> resourceFor(HubTransaction &transaction, const Plan &plan, const Appointment &appointment,
                            Instant start, const QString &wished, int units, Instant now)
{
    std::optional<BookingRefusal> refusal;
    bool mayBook = false;
    for (const Resource &resource : plan.resources) {
        if (!wished.isEmpty() && resource.id != wished)
            continue;
        const auto allowed = check(plan, wishOf(appointment), {resource.id, start}, now);
        if (!allowed) {
            if (!refusal || *refusal == BookingRefusal::NotServedThere)
                refusal = allowed.error();
            continue;
        }
        mayBook = true;
        bool free = true;
        for (const UnitKey &place : placesFrom(plan, resource.id, start, units)) {
            const auto found = transaction.unit(place);
            if (!found)
                return found.error();
            const bool own = *found && (*found)->state == UnitState::Booked && (*found)->booking == appointment.id;
            free = free && *found && ((*found)->state == UnitState::Free || own);
        }
        if (free)
            return resource.id;
    }
    if (mayBook)
        return Error(HubRefusal::Taken, QStringLiteral("no place is free then"));
    return Error(HubRefusal::NotBookable, toText(refusal.value_or(BookingRefusal::UnknownResource)));
}

bool mayBecome(const Appointment &appointment, AppointmentStatus to)
{
    using S = AppointmentStatus;
    const S from = appointment.status;
    switch (to) {
    case S::CheckedIn:
        return from == S::Confirmed || from == S::NoShow;
    case S::Served:
        // Who was not reached may be called again, or call.
        return from == S::CheckedIn || from == S::Confirmed ||
               (from == S::NoShow && appointment.channel != Channel::Desk);
    case S::NoShow:
        return from == S::Confirmed;
    default:
        return false;
    }
}

} // namespace

Result<Appointment> BookingService::find(const QString &site, const QString &code)
{
    Appointment appointment;
    const auto done = m_ledger.read(site, [&](HubTransaction &transaction) -> Result<void> {
        auto found = byCode(transaction, code);
        if (!found)
            return found.error();
        appointment = *std::move(found);
        return {};
    });
    return done ? Result<Appointment>(appointment) : Result<Appointment>(done.error());
}

Result<Appointment> BookingService::move(const Plan &plan, const QString &code, Instant start, const QString &resource)
{
    Appointment appointment;
    const auto done = m_ledger.write(plan.site, [&](HubTransaction &transaction) -> Result<void> {
        const Instant now = m_clock.now();
        auto found = byCode(transaction, code);
        if (!found)
            return found.error();
        appointment = *found;
        if (appointment.status != AppointmentStatus::Confirmed && appointment.status != AppointmentStatus::Requested)
            return Error(HubRefusal::WrongState, toText(appointment.status));
        if (appointment.start == start && appointment.status == AppointmentStatus::Confirmed &&
            (resource.isEmpty() || resource == appointment.resource))
            return {};
        if (auto may = mayGiveAway(transaction); !may)
            return may;
        const auto need = plan.need(wishOf(appointment).reasons);
        if (!need)
            return Error(HubRefusal::NotBookable, toText(need.error()));
        QList<UnitKey> freed;
        if (auto ended = endOffer(transaction, appointment.id, OfferEnd::Moved, now, &freed); !ended)
            return ended;
        const auto to = resourceFor(transaction, plan, appointment, start, resource, need->units, now);
        if (!to)
            return to.error();
        Appointment target = appointment;
        target.resource = *to;
        target.start = start;
        target.end = start + need->length;
        target.bufferMinutes = int(need->buffer.count());
        target.status = AppointmentStatus::Confirmed;
        target.changed = now;
        ++target.revision;
        if (auto exchanged = exchangePlaces(transaction, plan, appointment, target, &freed); !exchanged)
            return exchanged;
        if (auto put = transaction.putAppointment(target); !put)
            return put;
        appointment = target;
        return offerEarlier(transaction, plan, freed, now, m_ids);
    });
    return done ? Result<Appointment>(appointment) : Result<Appointment>(done.error());
}

Result<Appointment> BookingService::cancel(const Plan &plan, const QString &code)
{
    Appointment appointment;
    const auto done = m_ledger.write(plan.site, [&](HubTransaction &transaction) -> Result<void> {
        auto found = byCode(transaction, code);
        if (!found)
            return found.error();
        appointment = *found;
        if (appointment.status == AppointmentStatus::Cancelled)
            return callOffAgain(transaction, &appointment);
        if (appointment.status == AppointmentStatus::Served || appointment.status == AppointmentStatus::NoShow)
            return Error(HubRefusal::WrongState, toText(appointment.status));
        const auto held = placesHeld(transaction, appointment);
        if (!held)
            return held.error();
        if (auto gone = letGo(transaction, appointment); !gone)
            return gone;
        appointment.status = AppointmentStatus::Cancelled;
        appointment.heldUntil.reset();
        appointment.changed = m_clock.now();
        ++appointment.revision;
        if (auto put = transaction.putAppointment(appointment); !put)
            return put;
        QList<UnitKey> freed;
        for (const UnitRecord &record : *held)
            freed << record.key;
        if (auto ended = endOffer(transaction, appointment.id, OfferEnd::Closed, m_clock.now(), &freed); !ended)
            return ended;
        return offerEarlier(transaction, plan, freed, m_clock.now(), m_ids);
    });
    return done ? Result<Appointment>(appointment) : Result<Appointment>(done.error());
}

Result<Appointment> BookingService::changeStatus(const QString &site, const QString &code, AppointmentStatus to,
                                                 const Plan *plan)
{
    Appointment appointment;
    const auto done = m_ledger.write(site, [&](HubTransaction &transaction) -> Result<void> {
        const Instant now = m_clock.now();
        auto found = byCode(transaction, code);
        if (!found)
            return found.error();
        appointment = *found;
        if (appointment.status == to)
            return {};
        if (!mayBecome(appointment, to))
            return Error(HubRefusal::WrongState, toText(appointment.status));
        if (to == AppointmentStatus::NoShow && now < appointment.start)
            return Error(HubRefusal::TooEarly, QStringLiteral("the appointment has not begun"));
        const int days =
            plan ? int(toLocal(plan->zone, now).day.daysTo(toLocal(plan->zone, appointment.start).day)) : 0;
        if (days > 0 || (days < 0 && to == AppointmentStatus::CheckedIn))
            return Error(HubRefusal::TooEarly, QStringLiteral("the appointment is on another day"));
        appointment.status = to;
        appointment.changed = now;
        ++appointment.revision;
        return transaction.putAppointment(appointment);
    });
    return done ? Result<Appointment>(appointment) : Result<Appointment>(done.error());
}

Result<Appointment> BookingService::checkIn(const Plan &plan, const QString &code)
{
    return changeStatus(plan.site, code, AppointmentStatus::CheckedIn, &plan);
}

Result<Appointment> BookingService::findToday(const Plan &plan, const QString &personKey)
{
    QList<Appointment> found;
    const QDate today = toLocal(plan.zone, m_clock.now()).day;
    const auto done = m_ledger.read(plan.site, [&](HubTransaction &transaction) -> Result<void> {
        const auto all = transaction.appointmentsBetween(firstInstantAt(plan.zone, today, 0),
                                                         firstInstantAt(plan.zone, today.addDays(1), 0));
        if (!all)
            return all.error();
        for (const Appointment &appointment : *all) {
            const AppointmentStatus status = appointment.status;
            const bool mayArrive = status == AppointmentStatus::Confirmed || status == AppointmentStatus::CheckedIn ||
                                   status == AppointmentStatus::NoShow;
            if (mayArrive && appointment.channel == Channel::Desk && !personKey.isEmpty() &&
                appointment.personKey == personKey)
                found.append(appointment);
        }
        return {};
    });
    if (!done)
        return done.error();
    return found.size() == 1 ? Result<Appointment>(found.first())
                             : Result<Appointment>(Error(HubRefusal::NotFound, QStringLiteral("appointment")));
}

Result<Appointment> BookingService::noShow(const QString &site, const QString &code)
{
    return changeStatus(site, code, AppointmentStatus::NoShow, nullptr);
}

Result<Appointment> BookingService::serve(const Plan &plan, const QString &code)
{
    return changeStatus(plan.site, code, AppointmentStatus::Served, &plan);
}

Result<void> BookingService::alert(const QString &site, const QString &code, const QJsonObject &filter)
{
    return m_ledger.write(site, [&](HubTransaction &transaction) -> Result<void> {
        auto found = byCode(transaction, code);
        if (!found)
            return found.error();
        if (found->status != AppointmentStatus::Confirmed)
            return Error(HubRefusal::WrongState, toText(found->status));
        if (!parseAlertFilter(filter))
            return Error(HubRefusal::Invalid, QStringLiteral("filter"));
        const auto before = transaction.alert(found->id);
        if (!before)
            return before.error();
        store::AlertWish wish{found->id, QJsonDocument(filter).toJson(QJsonDocument::Compact), m_clock.now(), false};
        // What is on offer stays so, and what he did not want is not offered again.
        if (*before) {
            wish.hold = (*before)->hold;
            wish.offered = !wish.hold.isEmpty();
            wish.letGo = (*before)->letGo;
        }
        return transaction.putAlert(wish);
    });
}

Result<OverrideResult> BookingService::override(const QString &site, const QString &device, const QString &by,
                                                const QList<UnitKey> &units)
{
    OverrideResult result;
    if (by.trimmed().isEmpty())
        return Error(HubRefusal::Invalid, QStringLiteral("by"));
    const auto done = m_ledger.write(site, [&](HubTransaction &transaction) -> Result<void> {
        const auto found = transaction.device(device);
        if (!found)
            return found.error();
        if (!*found)
            return Error(HubRefusal::NotFound, QStringLiteral("device"));
        const auto leased = transaction.unitsHeldBy(device);
        if (!leased)
            return leased.error();
        UnitBook book(transaction);
        UnitEvent event;
        event.kind = UnitEvent::Kind::Override;
        event.holder = device;
        event.at = m_clock.now();
        for (const UnitRecord &record : *leased) {
            if (record.state != UnitState::Leased || (!units.isEmpty() && !units.contains(record.key)))
                continue;
            if (const auto freed = book.apply(record.key, event); !freed)
                return freed.error();
            result.freed << record.key;
        }
        for (const UnitKey &unit : units) {
            if (!result.freed.contains(unit))
                result.refused << unit;
        }
        store::Device lost = **found;
        lost.setAside = true;
        lost.frozenBecause = QStringLiteral("set aside by %1").arg(by.trimmed());
        return transaction.putDevice(lost);
    });
    return done ? Result<OverrideResult>(result) : Result<OverrideResult>(done.error());
}

} // namespace parvis::hub
