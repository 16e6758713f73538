// SPDX-License-Identifier: GPL-3.0-or-later
// Bookings the hub itself confirmed or moved at a kiosk. To the hub that did it they are no news; one that was restored
// from a backup since hears of them here. Facts are those of a booking and {"id","revision","changed"}.
#include "hub/service/hubrefusal.h"
#include "hub/service/instants.h"
#include "hub/service/journalintake.h"
#include "hub/service/placing.h"

#include <QJsonArray>

namespace parvis::hub
{

using namespace appointments;
using store::Appointment;
using store::AppointmentStatus;

namespace
{

const QString malformed = QStringLiteral("malformed");
const QString conflict = QStringLiteral("conflict");
constexpr int mostPlaces = 24 * 12;

std::optional<QList<UnitKey>> parsePlaces(const QJsonArray &json)
{
    QList<UnitKey> places;
    for (const QJsonValue &item : json) {
        const auto start = parseInstant(item[QStringLiteral("start")]);
        const QString resource = item[QStringLiteral("resource")].toString();
        if (!start || resource.isEmpty() || places.size() == mostPlaces)
            return std::nullopt;
        places << UnitKey{resource, *start};
    }
    return places.isEmpty() ? std::nullopt : std::optional(places);
}

// Does the hub know less of it than it once told the kiosk?
bool isBehind(const Appointment &known, int revision)
{
    switch (known.status) {
    case AppointmentStatus::Held:
        return true;
    case AppointmentStatus::Cancelled:
        return known.revision == 0; // the hold ran out, whose confirmation was forgotten; who calls off raises it
    case AppointmentStatus::Confirmed:
    case AppointmentStatus::Requested:
        return known.revision < revision;
    default:
        return false;
    }
}

} // namespace

// Whoever had PLACE before the hub gave it to a visitor had lost it by then: a lease had come back, a hold was over, a
// booking cancelled or moved. If no kiosk tells where that booking went, an agent finds it among the requests.
Result<void> JournalIntake::makeRoom(const UnitKey &place, Instant told)
{
    const auto found = m_transaction.unit(place);
    if (!found)
        return found.error();
    if (!m_in.mayHaveForgotten || !*found)
        return {};
    const UnitRecord &record = **found;
    if (record.state == UnitState::Leased) {
        UnitRecord free = record;
        free.state = UnitState::Free;
        free.holder.clear();
        free.until = {};
        free.recalled = false;
        return m_book.replace(record, free);
    }
    if (record.state != UnitState::Held && record.state != UnitState::Booked)
        return {};
    const auto owner = m_transaction.appointment(record.state == UnitState::Held ? record.holder : record.booking);
    if (!owner)
        return owner.error();
    if (!*owner || (*owner)->changed >= told)
        return {};
    if ((*owner)->status == AppointmentStatus::Held)
        return endHold(m_transaction, (*owner)->id, m_in.now);
    Appointment moved = **owner;
    if (auto gone = letGo(m_transaction, moved); !gone)
        return gone;
    moved.status = AppointmentStatus::Requested;
    moved.resource.clear();
    return m_transaction.putAppointment(moved);
}

// A place whose start has passed meanwhile is withdrawn, and only its hours keep others out.
Result<void> JournalIntake::bookUnlessBegun(const UnitKey &place, const UnitEvent &event)
{
    const auto booked = m_book.apply(place, event);
    if (booked)
        return {};
    const auto found = m_transaction.unit(place);
    if (!found)
        return found.error();
    const bool hasBegun = place.start <= m_in.now && *found && (*found)->state == UnitState::Withdrawn;
    return m_in.mayHaveForgotten && hasBegun ? Result<void>() : Result<void>(booked.error());
}

// True when TARGET has its places; nothing stays changed otherwise.
Result<bool> JournalIntake::placeAgain(const Appointment *known, const Appointment &target, const QList<UnitKey> &places)
{
    UnitEvent event;
    event.kind = UnitEvent::Kind::Book;
    event.holder = event.booking = target.id;
    const auto done = m_transaction.attempt([&]() -> Result<void> {
        if (known) {
            if (const auto gone = letGo(m_transaction, *known); !gone)
                return gone;
        }
        for (const UnitKey &place : places) {
            if (auto made = makeRoom(place, target.changed); !made)
                return made;
            if (const auto booked = bookUnlessBegun(place, event); !booked)
                return booked;
        }
        return takeAtoms(m_transaction, target);
    });
    if (done)
        return true;
    const bool isRule = isUnitRefusal(done.error()) || done.error().is(HubRefusal::Taken);
    return isRule ? Result<bool>(false) : Result<bool>(done.error());
}

Result<QString> JournalIntake::bookedOnline(Appointment told, const QJsonObject &facts)
{
    const auto changed = parseInstant(facts[QStringLiteral("changed")]);
    told.id = facts[QStringLiteral("id")].toString();
    told.revision = facts[QStringLiteral("revision")].toInt(-1);
    const auto places = parsePlaces(facts[QStringLiteral("units")].toArray());
    if (!places || !changed || told.id.isEmpty() || told.resource.isEmpty() || told.revision < 0)
        return malformed;
    told.changed = std::min(*changed, m_in.now);
    const auto found = m_transaction.appointmentByCode(told.code);
    if (!found)
        return found.error();
    const Appointment *const known = *found ? &**found : nullptr;
    if (known && known->id != told.id)
        return conflict;
    const bool isOver = told.end <= m_in.now;
    if (known ? !isBehind(*known, told.revision) : isOver)
        return QString();
    const bool isMove = known && known->status != AppointmentStatus::Held && known->status != AppointmentStatus::Cancelled;
    Appointment target = told;
    if (isMove) {
        target = *known; // who it is for was said when it was booked
        target.resource = told.resource;
        target.start = told.start;
        target.end = told.end;
        target.bufferMinutes = told.bufferMinutes;
        target.revision = told.revision;
        target.status = AppointmentStatus::Confirmed;
        target.changed = told.changed;
    }
    // One that is over has lost its places, not its hours.
    const auto placed = placeAgain(known, target, isOver ? QList<UnitKey>() : *places);
    if (!placed)
        return placed.error();
    if (!*placed && isMove)
        return conflict; // it stays where the hub has it
    if (!*placed) {
        if (known) {
            if (const auto gone = letGo(m_transaction, *known); !gone)
                return gone.error();
        }
        target.status = AppointmentStatus::Requested;
        target.resource.clear();
    }
    if (const auto put = m_transaction.putAppointment(target); !put)
        return put.error();
    return afterBooking(target.code, facts, *placed ? QString() : conflict);
}

} // namespace parvis::hub
