// SPDX-License-Identifier: GPL-3.0-or-later
// Bookings the hub itself confirmed or moved at a kiosk. To the hub that did it they are no news; one that was restored
// from a backup since hears of them here. Facts are those of a booking and {"id","revision","changed"}.
#include "hub/service/hubrefusal.h"
#include "hub/service/instants.h"
#include "hub/service/journalintake.h"
#include "hub/service/placing.h"
#include "hub/service/restoredplaces.h"

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

// KNOWN where TOLD moved it; who it is for was said when it was booked.
Appointment movedTo(Appointment known, const Appointment &told)
{
    known.resource = told.resource;
    known.start = told.start;
    known.end = told.end;
    known.bufferMinutes = told.bufferMinutes;
    known.revision = told.revision;
    known.status = AppointmentStatus::Confirmed;
    known.changed = told.changed;
    return known;
}

} // namespace

// It stands from now on, without its places as long as another kiosk may tell who has them.
Result<void> JournalIntake::standWithoutPlaces(const JournalEntry &journal, const Appointment *known,
                                               const Appointment &target, const QList<UnitKey> &places)
{
    if (auto gone = known ? letGo(m_transaction, *known) : Result<void>(); !gone)
        return gone;
    auto waiting =
        RestoredPlaces(m_transaction, m_in.now)
            .wait({target.id, target.revision, target.changed, places, m_in.device, journal.entry.id, journal.bytes()});
    return waiting ? m_transaction.putAppointment(target) : waiting;
}

Result<QString> JournalIntake::bookedOnline(const JournalEntry &journal, Appointment told, const QJsonObject &facts)
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
    // One that was never moved and is over needs nothing; a move is kept, for who sold it may yet tell where it was
    // before.
    if (known ? !isBehind(*known, told.revision) : isOver && told.revision == 0)
        return QString();
    const bool isMove = known && known->status != AppointmentStatus::Held && known->status != AppointmentStatus::Cancelled;
    Appointment target = isMove ? movedTo(*known, told) : told;
    RestoredPlaces restored(m_transaction, m_in.now);
    const auto waits = m_in.mayHaveForgotten ? restored.isAwaiting() : Result<bool>(false);
    if (!waits)
        return waits.error();
    if (*waits) {
        const auto stands = standWithoutPlaces(journal, known, target, *places);
        return stands ? afterBooking(target.code, facts, {}) : Result<QString>(stands.error());
    }
    // One that is over has lost its places, not its hours.
    const auto placed = restored.place(known, target, isOver ? QList<UnitKey>() : *places, m_in.mayHaveForgotten);
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
