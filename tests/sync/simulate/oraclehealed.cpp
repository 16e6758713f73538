// SPDX-License-Identifier: GPL-3.0-or-later
// What must be true once faults have stopped and time has passed.
#include "sync/simulate/oracle.h"
#include "sync/simulate/statesum.h"

#include <algorithm>

namespace parvis::simulate
{

using namespace store;
using appointments::UnitRecord;
using appointments::UnitState;

bool Oracle::isHealed() const
{
    const StreamState *stream = m_hub.rows().stream.find(0, 0);
    for (const Kiosk &kiosk : m_kiosks) {
        const KioskRows &rows = kiosk.disk->rows;
        if (!stream || rows.cursor != FeedCursor{m_hub.rows().epoch, stream->sequence})
            return false;
        if (m_newest && rows.shown != m_newest)
            return false;
    }
    return true;
}

void Oracle::checkHealed()
{
    for (const Kiosk &kiosk : m_kiosks)
        checkKiosk(kiosk);
    for (const Promise &promise : m_promises)
        checkPromise(promise);
    checkHubRows();
}

void Oracle::checkKiosk(const Kiosk &kiosk)
{
    const KioskRows &rows = kiosk.disk->rows;
    const int number = kiosk.disk->kiosk();
    for (const auto &[sequence, row] : rows.journal) {
        if (row.entry.state != OutboxState::Acknowledged)
            fail("I12", QStringLiteral("entry %1 of kiosk %2 still waits").arg(sequence).arg(number));
        else if (!hubHas(row.entry))
            fail(m_backup ? "I15" : "I5",
                 QStringLiteral("entry %1 of kiosk %2 is not at the hub").arg(sequence).arg(number));
    }
    const StreamState *stream = m_hub.rows().stream.find(0, 0);
    StateSum sum;
    for (const auto &[key, change] : rows.states)
        sum.add(change);
    const bool current = rows.cursor.epoch == m_hub.rows().epoch && stream && rows.cursor.sequence == stream->sequence;
    if (!current)
        fail("I12", QStringLiteral("kiosk %1 has not heard the end of the feed").arg(number));
    else if (sum.bytes() != stream->digest)
        fail("I12", QStringLiteral("kiosk %1 has not the hub's digest").arg(number));
    if (m_newest && rows.shown != m_newest)
        fail("I12", QStringLiteral("kiosk %1 shows release %2 of %3").arg(number).arg(rows.shown).arg(m_newest));
    if (kiosk.replaced && !isFrozen(kiosk))
        fail("I14", QStringLiteral("kiosk %1 runs from an old image and was never frozen").arg(number));
    const Device *device = m_hub.rows().devices.find(kiosk.device, 0);
    if (kiosk.replaced && rows.head.sequence > kiosk.imageHead && device && !device->frozen)
        fail("I14", QStringLiteral("the hub took two journals of kiosk %1 for one").arg(number));
}

void Oracle::checkPromise(const Promise &promise)
{
    if (promise.lost)
        return;
    if (promise.kind == Promise::Kind::Submission)
        checkSubmission(promise);
    else
        checkBooking(promise);
}

void Oracle::checkSubmission(const Promise &promise)
{
    const StoredSubmission *stored = m_hub.rows().submissions.find(promise.entry, 0);
    if (stored) {
        if (QCryptographicHash::hash(stored->payload, QCryptographicHash::Sha256) != promise.payloadSha256)
            fail("I6", QStringLiteral("submission %1 is not what was finalised").arg(promise.entry));
        if (stored->formHash != promise.formHash)
            fail("I10", QStringLiteral("submission %1 names another form").arg(promise.entry));
        return;
    }
    // Quarantine is for journals that do not hold together, which only an old image of a disk explains.
    const bool excused = m_kiosks[size_t(promise.kiosk)].wasReplaced && m_hub.rows().quarantine.find(promise.entry, 0);
    if (!excused)
        fail(m_backup ? "I15" : "I4",
             QStringLiteral("a receipt was shown for %1, and the hub has it not").arg(promise.entry));
}

// Somebody had the place before, and that an agent took it from him is what the restored hub forgot: which of both has
// it nobody can know.
bool Oracle::isTakenByForgotten(const Promise &promise) const
{
    return m_backup && std::any_of(m_promises.begin(), m_promises.end(), [&](const Promise &other) {
               const bool isSamePlace =
                   other.resource == promise.resource && other.start < promise.end && promise.start < other.end;
               return other.changedOnline && other.lost && other.code != promise.code && isSamePlace;
           });
}

void Oracle::checkBooking(const Promise &promise)
{
    const Appointment *known = appointmentOf(promise.code);
    const QString text = QStringLiteral("booking %1 of kiosk %2").arg(promise.code).arg(promise.kiosk);
    const bool isOver = promise.way == sync::Way::Online && promise.end <= m_agenda.now();
    if (!known && m_backup && (promise.cancelled || isOver))
        return; // the hub forgot it, and nobody wants it back
    if (!known) {
        if (!isQuarantined(promise.code) || !m_kiosks[size_t(promise.kiosk)].wasReplaced)
            fail(m_backup ? "I15" : "I4", text + QStringLiteral(" is not at the hub"));
        return;
    }
    const bool off = known->status == AppointmentStatus::Cancelled;
    if (promise.cancelled || (off && promise.maybeCancelled)) {
        if (!off && !isQuarantined(promise.code))
            fail("I4", text + QStringLiteral(" was cancelled and stands at the hub"));
        return;
    }
    if (off) {
        fail("I4", text + QStringLiteral(" was cancelled by nobody"));
        return;
    }
    if (promise.kind == Promise::Kind::Requested)
        return;
    // Nobody heard that it was off or moved, the hub that did it forgot, and the place had gone to another since.
    const bool mayHaveLeft = promise.maybeCancelled || !promise.maybeAt.empty();
    if (mayHaveLeft && m_backup && known->status == AppointmentStatus::Requested)
        return;
    bool excused = known->status == AppointmentStatus::Requested && known->start == promise.start;
    if (excused) {
        // Only where a place was given away under an override, or a disk was an old image.
        store::Appointment place = *known; // a request has no place of its own any more
        place.resource = promise.resource;
        excused = false;
        for (const UnitKey &unit : unitsOf(place))
            excused = excused || isTainted(unit);
        excused = excused || isTakenByForgotten(promise);
        if (!excused)
            fail("I4", text + QStringLiteral(" became a request"));
        return;
    }
    const bool there = known->start == promise.start && known->resource == promise.resource;
    const bool moved = std::find(promise.maybeAt.begin(), promise.maybeAt.end(), known->start) != promise.maybeAt.end();
    if (!there && !moved)
        fail("I4", text + QStringLiteral(" stands elsewhere"));
    if (known->status == AppointmentStatus::Held)
        fail("I4", text + QStringLiteral(" is only held"));
}

void Oracle::checkTold(const UnitRecord &record)
{
    static const std::map<UnitState, QLatin1String> words{{UnitState::Free, QLatin1String("free")},
                                                          {UnitState::Leased, QLatin1String("leased")},
                                                          {UnitState::Held, QLatin1String("taken")},
                                                          {UnitState::Booked, QLatin1String("taken")},
                                                          {UnitState::Withdrawn, QLatin1String("withdrawn")}};
    const QString key =
        QStringLiteral("%1@%2").arg(record.key.resource).arg(record.key.start.time_since_epoch().count() / 60'000);
    const Change *told = m_hub.rows().changes.find({QStringLiteral("unit"), key}, 0);
    if (!told || !told->body.contains('"' + QByteArray(words.at(record.state).data()) + '"'))
        fail("I11",
             QStringLiteral("the feed tells %1 of %2").arg(QString::fromUtf8(told ? told->body : QByteArray()), key));
}

void Oracle::checkHubRows()
{
    const HubRows &rows = m_hub.rows();
    std::map<QString, int> atoms;
    for (const auto &[key, owner] : rows.atoms.committed())
        ++atoms[owner];
    for (const auto &[id, appointment] : rows.appointments.committed()) {
        const bool live = appointment.status == AppointmentStatus::Held ||
                          appointment.status == AppointmentStatus::Confirmed ||
                          appointment.status == AppointmentStatus::CheckedIn;
        if (!live && appointment.status != AppointmentStatus::Served &&
            appointment.status != AppointmentStatus::NoShow && atoms.contains(id))
            fail("I2", QStringLiteral("the atoms of %1 stay taken").arg(appointment.code));
        const Instant over = appointment.end + std::chrono::minutes(appointment.bufferMinutes);
        const auto steps = int((over - appointment.start) / std::chrono::minutes(5));
        if (live && atoms[id] != steps)
            fail("I2", QStringLiteral("%1 has %2 atoms of %3").arg(appointment.code).arg(atoms[id]).arg(steps));
        if (appointment.status == AppointmentStatus::Confirmed && !promise(appointment.code) &&
            !m_ghosts.contains(id) && !m_backup && !isQuarantined(appointment.code))
            fail("I4", QStringLiteral("appointment %1 was promised to nobody").arg(appointment.code));
        if (appointment.status != AppointmentStatus::Confirmed || appointment.start <= m_agenda.now())
            continue;
        for (const UnitKey &unit : unitsOf(appointment)) {
            const UnitRecord *record = rows.units.find(unit, 0);
            if (!record || record->state != UnitState::Booked || record->booking != id)
                fail("I3", QStringLiteral("a unit of %1 is not booked by it").arg(appointment.code));
        }
    }
    for (const auto &[key, record] : rows.units.committed()) {
        if (isOver(key))
            continue;
        checkTold(record);
        if (record.state != UnitState::Booked)
            continue;
        const Appointment *appointment = rows.appointments.find(record.booking, 0);
        if (!appointment || appointment->status == AppointmentStatus::Cancelled)
            fail("I3", QStringLiteral("a unit is booked by an appointment that is none"));
    }
}

void Oracle::checkForgotten()
{
    const HubRows &rows = m_hub.rows();
    const auto kept = [&](const char *what, size_t count) {
        if (count > 0)
            fail("I19", QStringLiteral("%1 %2 are kept after their time").arg(count).arg(QLatin1String(what)));
    };
    kept("forms", rows.submissions.committed().size());
    kept("entries in quarantine", rows.quarantine.committed().size());
    kept("wishes", rows.alerts.committed().size());
    kept("hand-offs", rows.handOffs.committed().size());
    kept("views of a visit", rows.visitViews.committed().size());
    kept("acts of a visit", rows.acts.committed().size());
    kept("tickets", rows.tickets.committed().size());
    kept("records of desks", rows.deskRecords.committed().size());
    kept("keys", rows.inbox.committed().size());
    const auto &appointments = rows.appointments.committed();
    kept("contacts", size_t(std::count_if(appointments.begin(), appointments.end(), [](const auto &one) {
             return !one.second.contact.isEmpty() || !one.second.personKey.isEmpty();
         })));
}

} // namespace parvis::simulate
