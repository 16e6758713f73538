// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/simulate/hubworkcalls.h"
#include "sync/simulate/statesum.h"

#include <algorithm>
#include <tuple>

namespace parvis::simulate
{

using namespace store;
using appointments::UnitKey;
using appointments::UnitRecord;
using appointments::UnitState;

std::optional<Error> HubWork::refusal(Mode needed)
{
    if (m_broken)
        return m_broken;
    if (needed == Mode::Write && m_mode == Mode::Read)
        return Error(StoreError::Refused, QStringLiteral("a reader cannot write"));
    if (m_mode == Mode::Read)
        return std::nullopt; // one snapshot: nobody comes between
    m_database.fibers().mayBeOvertaken();
    if (!m_database.isOpen(m_number))
        return Error(StoreError::Lost, QStringLiteral("the database was replaced"));
    if (m_database.faults.failsAtCall && m_database.random().permille(m_database.faults.failsAtCall)) {
        ++m_database.faultsStruck;
        return Error(StoreError::Io, QStringLiteral("the disk"));
    }
    return std::nullopt;
}

Error HubWork::broken(Error error)
{
    m_broken = error;
    return error;
}

void HubWork::undoTo(size_t steps)
{
    while (m_undo.size() > steps) {
        m_undo.back()();
        m_undo.pop_back();
    }
}

Result<void> HubWork::attempt(const std::function<Result<void>()> &work)
{
    PARVIS_CALL(Write);
    const size_t steps = m_undo.size();
    Result<void> done = work();
    // As a savepoint: what failed inside is mended by going back to it, a lost connection or a deadlock is not.
    if (done && m_broken)
        done = *m_broken;
    if (!done) {
        undoTo(steps);
        if (!m_broken || !(m_broken->is(StoreError::Lost) || m_broken->is(StoreError::Busy)))
            m_broken.reset();
    }
    return done;
}

Result<int> HubWork::addUnits(const QList<UnitKey> &units)
{
    PARVIS_CALL(Write);
    int added = 0;
    for (const UnitKey &key : units) {
        PARVIS_OWN(units, key);
        if (rows().units.find(key, m_number))
            continue;
        UnitRecord record;
        record.key = key;
        put(rows().units, key, std::optional(record));
        ++added;
    }
    return added;
}

Result<std::optional<UnitRecord>> HubWork::unit(const UnitKey &key)
{
    PARVIS_CALL(Read);
    return find(rows().units, key);
}

Result<QList<UnitRecord>> HubWork::units(Instant from, Instant until, int limit)
{
    PARVIS_CALL(Read);
    QList<UnitRecord> found;
    rows().units.visit({QString(), from}, m_number, [&](const UnitKey &key, const UnitRecord &record) {
        if (key.start >= until || found.size() >= limit)
            return false;
        found << record;
        return true;
    });
    return found;
}

Result<QList<UnitRecord>> HubWork::unitsOf(const QString &resource, Instant from, Instant until)
{
    PARVIS_CALL(Read);
    QList<UnitRecord> found;
    rows().units.visit({QString(), from}, m_number, [&](const UnitKey &key, const UnitRecord &record) {
        if (key.resource == resource && key.start < until)
            found << record;
        return key.start < until;
    });
    return found;
}

Result<QList<UnitRecord>> HubWork::unitsHeldBy(const QString &holder)
{
    PARVIS_CALL(Read);
    QList<UnitRecord> found;
    rows().units.visit(m_number, [&](const UnitKey &, const UnitRecord &record) {
        if (record.holder == holder)
            found << record;
        return true;
    });
    return found;
}

Result<QList<UnitRecord>> HubWork::expiredHolds(Instant now, int limit)
{
    PARVIS_CALL(Read);
    QList<UnitRecord> found;
    rows().units.visit(m_number, [&](const UnitKey &, const UnitRecord &record) {
        if (record.state == UnitState::Held && record.until <= now)
            found << record;
        return found.size() < limit;
    });
    return found;
}

Result<bool> HubWork::replaceUnit(const UnitRecord &before, const UnitRecord &after)
{
    PARVIS_CALL(Write);
    PARVIS_OWN(units, before.key);
    const UnitRecord *row = rows().units.find(before.key, m_number);
    if (!row || row->state != before.state || row->token != before.token || row->holder != before.holder)
        return false;
    put(rows().units, before.key, std::optional(after));
    return true;
}

Result<bool> HubWork::takeAtoms(const AtomRange &range, const QString &booking)
{
    PARVIS_CALL(Write);
    const size_t steps = m_undo.size();
    for (qint64 step = range.from; step < range.until; ++step) {
        const ResourceAndStep key{range.resource, step};
        PARVIS_OWN(atoms, key);
        if (rows().atoms.find(key, m_number)) {
            undoTo(steps);
            return false;
        }
        put(rows().atoms, key, std::optional(booking));
    }
    return true;
}

Result<int> HubWork::releaseAtoms(const QString &booking)
{
    PARVIS_CALL(Write);
    std::vector<ResourceAndStep> taken;
    rows().atoms.visit(m_number, [&](const ResourceAndStep &key, const QString &owner) {
        if (owner == booking)
            taken.push_back(key);
        return true;
    });
    for (const ResourceAndStep &key : taken) {
        PARVIS_OWN(atoms, key);
        put(rows().atoms, key, std::optional<QString>());
    }
    return int(taken.size());
}

Result<void> HubWork::putAppointment(const Appointment &appointment)
{
    PARVIS_CALL(Write);
    PARVIS_OWN(appointments, appointment.id);
    PARVIS_OWN(codes, appointment.code);
    const QString *owner = rows().codes.find(appointment.code, m_number);
    if (owner && *owner != appointment.id)
        return broken(Error(StoreError::Conflict, QStringLiteral("the code belongs to another appointment")));
    const Appointment *before = rows().appointments.find(appointment.id, m_number);
    if (before && before->code != appointment.code) {
        const QString code = before->code;
        PARVIS_OWN(codes, code);
        put(rows().codes, code, std::optional<QString>());
    }
    put(rows().codes, appointment.code, std::optional(appointment.id));
    put(rows().appointments, appointment.id, std::optional(appointment));
    return {};
}

Result<std::optional<Appointment>> HubWork::appointment(const QString &id)
{
    PARVIS_CALL(Read);
    return find(rows().appointments, id);
}

Result<std::optional<Appointment>> HubWork::appointmentByCode(const QString &code)
{
    PARVIS_CALL(Read);
    const auto id = find(rows().codes, code);
    return id ? find(rows().appointments, *id) : std::nullopt;
}

Result<QList<Appointment>> HubWork::appointmentsBetween(Instant from, Instant until)
{
    PARVIS_CALL(Read);
    QList<Appointment> found;
    rows().appointments.visit(m_number, [&](const QString &, const Appointment &appointment) {
        if (appointment.start >= from && appointment.start < until)
            found << appointment;
        return true;
    });
    std::sort(found.begin(), found.end(), [](const Appointment &a, const Appointment &b) {
        return std::tie(a.start, a.resource, a.id) < std::tie(b.start, b.resource, b.id);
    });
    return found;
}

Result<int> HubWork::openAppointmentsOf(const QString &personKey, Instant now)
{
    PARVIS_CALL(Read);
    int open = 0;
    rows().appointments.visit(m_number, [&](const QString &, const Appointment &appointment) {
        const bool stands =
            appointment.status == AppointmentStatus::Confirmed || appointment.status == AppointmentStatus::Held;
        open += stands && appointment.personKey == personKey && appointment.start >= now;
        return true;
    });
    return open;
}

Result<void> HubWork::putAlert(const AlertWish &alert)
{
    PARVIS_CALL(Write);
    PARVIS_OWN(alerts, alert.appointment);
    put(rows().alerts, alert.appointment, std::optional(alert));
    return {};
}

Result<std::optional<AlertWish>> HubWork::alert(const QString &appointment)
{
    PARVIS_CALL(Read);
    return find(rows().alerts, appointment);
}

Result<QList<AlertWish>> HubWork::offeredAlerts()
{
    PARVIS_CALL(Read);
    QList<AlertWish> offered;
    rows().alerts.visit(m_number, [&](const QString &, const AlertWish &alert) {
        if (!alert.hold.isEmpty())
            offered << alert;
        return true;
    });
    return offered;
}

Result<QList<AlertWish>> HubWork::openAlerts()
{
    PARVIS_CALL(Read);
    QList<AlertWish> open;
    rows().alerts.visit(m_number, [&](const QString &, const AlertWish &alert) {
        if (!alert.offered)
            open << alert;
        return true;
    });
    return open;
}

Result<qint64> HubWork::appendChange(const QString &entity, const QString &key, const QByteArray &body)
{
    PARVIS_CALL(Write);
    if (!m_database.locksStream) {
        const EntityAndKey loose{entity, key};
        PARVIS_OWN(changes, loose);
        const qint64 number = m_database.drawSequence();
        put(rows().changes, loose, std::optional(Change{number, entity, key, body}));
        return number;
    }
    // The row of the stream is held until the commit, so numbers follow the order of commits.
    PARVIS_OWN(stream, 0);
    const StreamState *stream = rows().stream.find(0, m_number);
    const qint64 last = stream ? stream->sequence : 0;
    StateSum sum(stream ? stream->digest : QByteArray());
    const EntityAndKey name{entity, key};
    PARVIS_OWN(changes, name);
    const Change change{last + 1, entity, key, body};
    if (const Change *before = rows().changes.find(name, m_number))
        sum.remove(*before);
    sum.add(change);
    put(rows().changes, name, std::optional(change));
    put(rows().stream, 0, std::optional(StreamState{change.sequence, sum.bytes()}));
    return change.sequence;
}

Result<QList<Change>> HubWork::changesAfter(qint64 after, int limit)
{
    PARVIS_CALL(Read);
    QList<Change> found;
    rows().changes.visit(m_number, [&](const EntityAndKey &, const Change &change) {
        if (change.sequence > after)
            found << change;
        return true;
    });
    std::sort(found.begin(), found.end(), [](const Change &a, const Change &b) { return a.sequence < b.sequence; });
    if (found.size() > limit)
        found.resize(limit);
    return found;
}

Result<StreamState> HubWork::stream()
{
    PARVIS_CALL(Read);
    return find(rows().stream, 0).value_or(StreamState{0, StateSum().bytes()});
}

} // namespace parvis::simulate
