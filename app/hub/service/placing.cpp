// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/service/placing.h"

#include "hub/service/alerts.h"
#include "hub/service/hubrefusal.h"

namespace parvis::hub
{

using namespace appointments;
using namespace std::chrono;

namespace
{

constexpr minutes step{5};

} // namespace

QList<UnitKey> placesFrom(const Plan &plan, const QString &resource, Instant start, int count)
{
    QList<UnitKey> places;
    for (int i = 0; i < count; ++i)
        places << UnitKey{resource, start + i * plan.grid};
    return places;
}

store::AtomRange atomsOf(const store::Appointment &appointment)
{
    const auto from = floor<minutes>(appointment.start).time_since_epoch();
    const auto until = ceil<minutes>(appointment.end).time_since_epoch() + minutes(appointment.bufferMinutes);
    return {appointment.resource, from / step, (until + step - minutes(1)) / step};
}

QList<UnitKey> placesOf(const Plan &plan, const store::Appointment &appointment)
{
    if (appointment.resource.isEmpty())
        return {};
    const auto length = ceil<minutes>(appointment.end - appointment.start) + minutes(appointment.bufferMinutes);
    return placesFrom(plan, appointment.resource, appointment.start,
                      int((length + plan.grid - minutes(1)) / plan.grid));
}

Result<QList<UnitRecord>> placesHeld(store::HubTransaction &transaction, const store::Appointment &appointment)
{
    // Its last place begins before it and its buffer are over.
    const Instant until = std::max(appointment.end + minutes(appointment.bufferMinutes), appointment.start + milliseconds(1));
    const auto all = transaction.unitsOf(appointment.resource, appointment.start, until);
    if (!all)
        return all.error();
    QList<UnitRecord> held;
    for (const UnitRecord &record : *all) {
        const bool booked = record.state == UnitState::Booked && record.booking == appointment.id;
        const bool isHeld = record.state == UnitState::Held && record.holder == appointment.id;
        if (booked || isHeld)
            held << record;
    }
    return held;
}

BookingWish wishOf(const store::Appointment &appointment)
{
    BookingWish wish;
    for (const store::BookedReason &reason : appointment.reasons)
        wish.reasons << WishedReason{reason.reason, reason.persons};
    wish.audience = appointment.audience;
    wish.channel = appointment.channel;
    return wish;
}

bool isUnitRefusal(const Error &error)
{
    for (const auto refusal : {UnitRefusal::NotFree, UnitRefusal::NotHeld, UnitRefusal::NotLeased,
                               UnitRefusal::NotBooked, UnitRefusal::StaleToken, UnitRefusal::Recalled,
                               UnitRefusal::NotYet, UnitRefusal::Withdrawn, UnitRefusal::NotWithdrawn}) {
        if (error.is(refusal))
            return true;
    }
    return false;
}

Result<void> applyToAll(UnitBook &book, const QList<UnitKey> &places, const UnitEvent &event)
{
    for (const UnitKey &place : places) {
        const auto applied = book.apply(place, event);
        if (!applied)
            return isUnitRefusal(applied.error()) ? Error(HubRefusal::Taken, feedKey(place)) : applied.error();
    }
    return {};
}

Result<void> takeAtoms(store::HubTransaction &transaction, const store::Appointment &appointment)
{
    const auto taken = transaction.takeAtoms(atomsOf(appointment), appointment.id);
    if (!taken)
        return taken.error();
    return *taken ? Result<void>() : Error(HubRefusal::Taken, QStringLiteral("another visitor is there then"));
}

Result<void> letGo(store::HubTransaction &transaction, const store::Appointment &appointment)
{
    const auto held = placesHeld(transaction, appointment);
    if (!held)
        return held.error();
    UnitBook book(transaction);
    for (const UnitRecord &record : *held) {
        UnitEvent event;
        event.kind = record.state == UnitState::Held ? UnitEvent::Kind::HoldReleased : UnitEvent::Kind::Cancel;
        event.holder = record.holder;
        event.booking = record.booking;
        if (const auto applied = book.apply(record.key, event); !applied)
            return applied.error();
    }
    const auto released = transaction.releaseAtoms(appointment.id);
    return released ? Result<void>() : Result<void>(released.error());
}

Result<void> exchangePlaces(store::HubTransaction &transaction, const Plan &plan, const store::Appointment &appointment,
                            const store::Appointment &target, QList<UnitKey> *freed)
{
    const QList<UnitKey> before = placesOf(plan, appointment);
    const QList<UnitKey> after = placesOf(plan, target);
    UnitBook book(transaction);
    UnitEvent take;
    take.kind = UnitEvent::Kind::Book;
    take.holder = take.booking = appointment.id;
    for (const UnitKey &place : after) {
        if (before.contains(place))
            continue;
        if (auto taken = applyToAll(book, {place}, take); !taken)
            return taken;
    }
    const auto held = placesHeld(transaction, appointment);
    if (!held)
        return held.error();
    UnitEvent leave;
    leave.kind = UnitEvent::Kind::Cancel;
    leave.booking = appointment.id;
    for (const UnitRecord &record : *held) {
        if (after.contains(record.key))
            continue;
        const auto left = book.apply(record.key, leave);
        if (!left)
            return left.error();
        if (left->state == UnitState::Free)
            *freed << record.key;
    }
    if (const auto released = transaction.releaseAtoms(appointment.id); !released)
        return released.error();
    return takeAtoms(transaction, target);
}

Result<void> endHold(store::HubTransaction &transaction, const QString &holder, Instant now)
{
    const auto found = transaction.appointment(holder);
    if (!found)
        return found.error();
    if (!*found || (*found)->status != store::AppointmentStatus::Held)
        return {};
    store::Appointment appointment = **found;
    if (const auto gone = letGo(transaction, appointment); !gone)
        return gone;
    appointment.status = store::AppointmentStatus::Cancelled;
    appointment.changed = now;
    if (auto put = transaction.putAppointment(appointment); !put)
        return put;
    return isOffer(appointment) ? noteLapse(transaction, appointment) : Result<void>();
}

Result<void> callOffAgain(store::HubTransaction &transaction, store::Appointment *appointment)
{
    if (appointment->revision > 0)
        return {};
    appointment->revision = 1;
    return transaction.putAppointment(*appointment);
}

Result<void> mayGiveAway(store::HubTransaction &transaction)
{
    const auto devices = transaction.devices();
    if (!devices)
        return devices.error();
    for (const store::Device &device : *devices) {
        if (device.owesReoffer && !device.setAside)
            return Error(HubRefusal::AwaitingReoffer, device.name);
    }
    return {};
}

} // namespace parvis::hub
