// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/memoryhubtransaction.h"

#include "store/feeddigest.h"

// Every call begins alike: a failure that is due, or an act the mode forbids, ends it.
#define PARVIS_CALL(needed)                                                                                            \
    if (const auto error = refusal(Mode::needed))                                                                      \
    return broken(*error)

namespace parvis::testing
{

using namespace store;
using appointments::UnitKey;
using appointments::UnitRecord;
using appointments::UnitState;

std::optional<Error> MemoryHubTransaction::refusal(Mode needed)
{
    if (m_broken)
        return m_broken;
    if (needed == Mode::Write && m_mode == Mode::Read)
        return Error(StoreError::Refused, QStringLiteral("a reader cannot write"));
    return m_due();
}

Error MemoryHubTransaction::broken(Error error)
{
    m_broken = error;
    return error;
}

void MemoryHubTransaction::undoTo(size_t steps)
{
    while (m_undo.size() > steps) {
        m_undo.back()();
        m_undo.pop_back();
    }
}

Result<void> MemoryHubTransaction::attempt(const std::function<Result<void>()> &work)
{
    PARVIS_CALL(Write);
    const size_t steps = m_undo.size();
    Result<void> done = work();
    // As a savepoint: what failed inside is mended by going back to it, only a lost connection is not.
    if (done && m_broken)
        done = *m_broken;
    if (!done) {
        undoTo(steps);
        if (!m_broken || !m_broken->is(StoreError::Lost))
            m_broken.reset();
    }
    return done;
}

Result<int> MemoryHubTransaction::addUnits(const QList<UnitKey> &units)
{
    PARVIS_CALL(Write);
    int added = 0;
    for (const UnitKey &key : units) {
        if (m_site.units.contains(key))
            continue;
        UnitRecord record;
        record.key = key;
        m_site.units.put(key, record, m_undo);
        ++added;
    }
    return added;
}

Result<std::optional<UnitRecord>> MemoryHubTransaction::unit(const UnitKey &key)
{
    PARVIS_CALL(Read);
    return m_site.units.find(key);
}

Result<QList<UnitRecord>> MemoryHubTransaction::units(Instant from, Instant until, int limit)
{
    PARVIS_CALL(Read);
    QList<UnitRecord> found;
    const auto &all = m_site.units.all();
    for (auto it = all.lowerBound({QString(), from}); it != all.cend() && it->key.start < until; ++it) {
        if (found.size() >= limit)
            break;
        found << *it;
    }
    return found;
}

Result<QList<UnitRecord>> MemoryHubTransaction::unitsOf(const QString &resource, Instant from, Instant until)
{
    PARVIS_CALL(Read);
    QList<UnitRecord> found;
    const auto &all = m_site.units.all();
    for (auto it = all.lowerBound({QString(), from}); it != all.cend() && it->key.start < until; ++it) {
        if (it->key.resource == resource)
            found << *it;
    }
    return found;
}

Result<QList<UnitRecord>> MemoryHubTransaction::unitsHeldBy(const QString &holder)
{
    PARVIS_CALL(Read);
    QList<UnitRecord> found;
    for (const UnitRecord &record : m_site.units.all()) {
        if (record.holder == holder && !holder.isEmpty())
            found << record;
    }
    return found;
}

Result<QList<UnitRecord>> MemoryHubTransaction::expiredHolds(Instant now, int limit)
{
    PARVIS_CALL(Read);
    QList<UnitRecord> found;
    for (const UnitRecord &record : m_site.units.all()) {
        if (record.state == UnitState::Held && record.until <= now)
            found << record;
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const UnitRecord &one, const UnitRecord &other) { return one.until < other.until; });
    return found.mid(0, limit);
}

Result<bool> MemoryHubTransaction::replaceUnit(const UnitRecord &before, const UnitRecord &after)
{
    PARVIS_CALL(Write);
    const auto row = m_site.units.find(before.key);
    if (!row || row->state != before.state || row->token != before.token || row->holder != before.holder)
        return false;
    m_site.units.put(before.key, after, m_undo);
    return true;
}

Result<bool> MemoryHubTransaction::takeAtoms(const AtomRange &range, const QString &booking)
{
    PARVIS_CALL(Write);
    if (range.from >= range.until)
        return Error(store::StoreError::Invalid, QStringLiteral("a range without a step"));
    for (qint64 step = range.from; step < range.until; ++step) {
        if (m_site.atoms.contains({range.resource, step}))
            return false;
    }
    for (qint64 step = range.from; step < range.until; ++step)
        m_site.atoms.put({range.resource, step}, booking, m_undo);
    m_site.atomsOf.put(booking, m_site.atomsOf.find(booking).value_or(QList<AtomRange>()) << range, m_undo);
    return true;
}

Result<int> MemoryHubTransaction::releaseAtoms(const QString &booking)
{
    PARVIS_CALL(Write);
    int released = 0;
    for (const AtomRange &range : m_site.atomsOf.find(booking).value_or(QList<AtomRange>())) {
        for (qint64 step = range.from; step < range.until; ++step, ++released)
            m_site.atoms.remove({range.resource, step}, m_undo);
    }
    m_site.atomsOf.remove(booking, m_undo);
    return released;
}

Result<void> MemoryHubTransaction::putAppointment(const Appointment &appointment)
{
    PARVIS_CALL(Write);
    const auto owner = m_site.codes.find(appointment.code);
    if (owner && *owner != appointment.id)
        return broken(Error(StoreError::Conflict, QStringLiteral("the code belongs to another appointment")));
    if (const auto before = m_site.appointments.find(appointment.id))
        m_site.codes.remove(before->code, m_undo);
    m_site.codes.put(appointment.code, appointment.id, m_undo);
    m_site.appointments.put(appointment.id, appointment, m_undo);
    return {};
}

Result<std::optional<Appointment>> MemoryHubTransaction::appointment(const QString &id)
{
    PARVIS_CALL(Read);
    return m_site.appointments.find(id);
}

Result<std::optional<Appointment>> MemoryHubTransaction::appointmentByCode(const QString &code)
{
    PARVIS_CALL(Read);
    const auto id = m_site.codes.find(code);
    return id ? m_site.appointments.find(*id) : std::nullopt;
}

Result<QList<Appointment>> MemoryHubTransaction::appointmentsBetween(Instant from, Instant until)
{
    PARVIS_CALL(Read);
    QList<Appointment> found;
    for (const Appointment &appointment : m_site.appointments.all()) {
        if (appointment.start >= from && appointment.start < until)
            found << appointment;
    }
    std::sort(found.begin(), found.end(), [](const Appointment &a, const Appointment &b) {
        return std::tie(a.start, a.resource, a.id) < std::tie(b.start, b.resource, b.id);
    });
    return found;
}

Result<int> MemoryHubTransaction::openAppointmentsOf(const QString &personKey, Instant now)
{
    PARVIS_CALL(Read);
    int open = 0;
    for (const Appointment &appointment : m_site.appointments.all()) {
        const bool stands =
            appointment.status == AppointmentStatus::Confirmed || appointment.status == AppointmentStatus::Held;
        if (stands && appointment.personKey == personKey && appointment.start >= now)
            ++open;
    }
    return open;
}

Result<void> MemoryHubTransaction::putAlert(const AlertWish &alert)
{
    PARVIS_CALL(Write);
    m_site.alerts.put(alert.appointment, alert, m_undo);
    return {};
}

Result<std::optional<AlertWish>> MemoryHubTransaction::alert(const QString &appointment)
{
    PARVIS_CALL(Read);
    return m_site.alerts.find(appointment);
}

Result<QList<AlertWish>> MemoryHubTransaction::offeredAlerts()
{
    PARVIS_CALL(Read);
    QList<AlertWish> offered;
    for (const AlertWish &alert : m_site.alerts.all()) {
        if (!alert.hold.isEmpty())
            offered << alert;
    }
    return offered;
}

Result<QList<AlertWish>> MemoryHubTransaction::openAlerts()
{
    PARVIS_CALL(Read);
    QList<AlertWish> open;
    for (const AlertWish &alert : m_site.alerts.all()) {
        if (!alert.offered)
            open << alert;
    }
    std::stable_sort(open.begin(), open.end(),
                     [](const AlertWish &one, const AlertWish &other) { return one.created < other.created; });
    return open;
}

Result<qint64> MemoryHubTransaction::appendChange(const QString &entity, const QString &key, const QByteArray &body)
{
    PARVIS_CALL(Write);
    StreamState state = m_site.stream.find(0).value_or(StreamState{0, FeedDigest().bytes()});
    const Change change{++state.sequence, entity, key, body};
    FeedDigest digest(state.digest);
    if (const auto before = m_site.changes.find({entity, key})) {
        digest.remove(FeedDigest::hash(entity, key, before->body));
        m_site.order.remove(before->sequence, m_undo);
    }
    digest.add(FeedDigest::hash(entity, key, body));
    state.digest = digest.bytes();
    m_site.changes.put({entity, key}, change, m_undo);
    m_site.order.put(change.sequence, {entity, key}, m_undo);
    m_site.stream.put(0, state, m_undo);
    return change.sequence;
}

Result<QList<Change>> MemoryHubTransaction::changesAfter(qint64 after, int limit)
{
    PARVIS_CALL(Read);
    QList<Change> found;
    const auto &order = m_site.order.all();
    for (auto it = order.upperBound(after); it != order.cend() && found.size() < limit; ++it)
        found << *m_site.changes.find(*it);
    return found;
}

Result<StreamState> MemoryHubTransaction::stream()
{
    PARVIS_CALL(Read);
    return m_site.stream.find(0).value_or(StreamState{0, FeedDigest().bytes()});
}

Result<std::optional<InboxRow>> MemoryHubTransaction::inbox(const QString &key)
{
    PARVIS_CALL(Read);
    return m_site.inbox.find(key);
}

Result<bool> MemoryHubTransaction::addInbox(const InboxRow &row)
{
    PARVIS_CALL(Write);
    if (m_site.inbox.contains(row.key))
        return false;
    m_site.inbox.put(row.key, row, m_undo);
    return true;
}

} // namespace parvis::testing
