// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/simulate/oracle.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

namespace parvis::simulate
{

using namespace store;
using appointments::UnitRecord;
using appointments::UnitState;
using State = LeasedUnit::State;

namespace
{

bool isLive(AppointmentStatus status)
{
    return status == AppointmentStatus::Held || status == AppointmentStatus::Confirmed ||
           status == AppointmentStatus::CheckedIn;
}

bool isConfirmed(AppointmentStatus status)
{
    return status == AppointmentStatus::Confirmed || status == AppointmentStatus::CheckedIn;
}

QString name(const UnitKey &unit)
{
    return QStringLiteral("%1@%2").arg(unit.resource).arg(unit.start.time_since_epoch().count() / 60'000);
}

QString plain(QString code)
{
    return code.remove(QLatin1Char('-'));
}

} // namespace

Oracle::Oracle(const Agenda &agenda, const HubDatabase &hub, milliseconds grid)
    : m_agenda(agenda), m_hub(hub), m_grid(grid)
{
}

void Oracle::addKiosk(KioskDisk *disk, const QString &device)
{
    m_kiosks.push_back({disk, device, false, 0, false, false, {}, 0});
    disk->watcher = this;
}

void Oracle::fail(const char *invariant, const QString &what)
{
    if (!m_violation)
        m_violation = Violation{QLatin1String(invariant), what};
}

void Oracle::shown(Promise promise)
{
    promise.code = plain(promise.code);
    promise.shown = m_agenda.now();
    m_promises.push_back(std::move(promise));
}

Promise *Oracle::promise(const QString &code)
{
    for (Promise &one : m_promises) {
        if (one.kind != Promise::Kind::Submission && one.code == plain(code))
            return &one;
    }
    return nullptr;
}

std::vector<UnitKey> Oracle::unitsOf(const Appointment &appointment) const
{
    std::vector<UnitKey> units;
    const Instant end = appointment.end + std::chrono::minutes(appointment.bufferMinutes);
    for (Instant start = appointment.start; start < end; start += m_grid)
        units.push_back({appointment.resource, start});
    return units;
}

const Appointment *Oracle::appointmentOf(const QString &code) const
{
    const QString *id = m_hub.rows().codes.find(code, 0);
    return id ? m_hub.rows().appointments.find(*id, 0) : nullptr;
}

// --- disasters ------------------------------------------------------------------------------------------------------

void Oracle::overridden(const QString &device)
{
    for (Kiosk &kiosk : m_kiosks) {
        if (kiosk.device == device)
            kiosk.wasOverridden = true;
    }
    for (const auto &[unit, record] : m_hub.rows().units.committed()) {
        if (record.holder == device)
            m_tainted.insert(unit);
    }
    for (const Kiosk &kiosk : m_kiosks) {
        for (const auto &[unit, held] : kiosk.disk->rows.leases) {
            if (kiosk.device == device)
                m_tainted.insert(unit);
        }
    }
}

void Oracle::diskReplaced(int kiosk, const KioskRows &before, const KioskRows &image)
{
    for (const KioskRows *rows : {&before, &image}) {
        for (const auto &[unit, held] : rows->leases)
            m_tainted.insert(unit);
    }
    Kiosk &replaced = m_kiosks[size_t(kiosk)];
    for (const auto &[unit, record] : m_hub.rows().units.committed()) {
        if (record.holder == replaced.device)
            m_tainted.insert(unit);
    }
    // What was written after the image and not yet at the hub is gone with the disk; only then is it no fault of ours.
    for (const auto &[sequence, row] : before.journal) {
        if (image.journal.contains(sequence) && image.journal.at(sequence).entry.id == row.entry.id)
            continue;
        for (Promise &promise : m_promises) {
            if ((promise.entry == row.entry.id || promise.code == m_codeOfEntry[row.entry.id]) && !hubHas(row.entry))
                promise.lost = true;
        }
        if (row.entry.kind != EntryKind::Cancellation || hubHas(row.entry))
            continue;
        const QString code = m_codeOfEntry[row.entry.id];
        m_offlineCancelled.remove(code);
        if (const Appointment *appointment = appointmentOf(code))
            m_ghosts << appointment->id;
        if (Promise *const cancelled = promise(code)) {
            cancelled->cancelled = false;
            cancelled->maybeCancelled = true;
        }
    }
    const Device *device = m_hub.rows().devices.find(replaced.device, 0);
    replaced.replacedRun = 0;
    replaced.replaced = device && device->chainSequence > image.head.sequence;
    replaced.wasReplaced = true;
    replaced.shown = image.shown;
    replaced.rights.clear();
}

void Oracle::hubRestored(Instant backup)
{
    m_backup = m_backup ? std::min(*m_backup, backup) : backup;
    m_bookedAtHub.clear();
    m_spans.clear();
    for (const auto &[id, appointment] : m_hub.rows().appointments.committed())
        occupy(nullptr, &appointment);
    for (Promise &promise : m_promises) {
        promise.lost = promise.lost || promise.changedOnline;
        if (promise.kind == Promise::Kind::Submission || promise.way == sync::Way::Lease)
            continue;
        const Appointment *known = appointmentOf(promise.code);
        if (!known || !isConfirmed(known->status) || known->start != promise.start)
            promise.lost = true;
    }
    m_lastSequence = 0;
}

void Oracle::booted(int kiosk, int run)
{
    Kiosk &machine = m_kiosks[size_t(kiosk)];
    if (machine.replaced && machine.replacedRun == 0)
        machine.replacedRun = run;
    if (machine.disk->rows.shown < machine.shown)
        fail("I9", QStringLiteral("kiosk %1 shows an older release after a restart").arg(kiosk));
    for (const Promise &promise : m_promises) {
        if (promise.kiosk != kiosk || promise.entry.isEmpty() || promise.lost)
            continue;
        bool found = false;
        for (const auto &[sequence, row] : machine.disk->rows.journal)
            found = found || row.entry.id == promise.entry;
        if (!found && !hubHas(m_written[promise.entry].entry))
            fail("I5", QStringLiteral("entry %1 was acknowledged and is gone after a restart").arg(promise.entry));
    }
}

void Oracle::stopped(int kiosk)
{
    m_ghosts << m_lastEntry[kiosk];
}

bool Oracle::isFrozen(const Kiosk &kiosk) const
{
    const Device *device = m_hub.rows().devices.find(kiosk.device, 0);
    const auto fact = kiosk.disk->rows.facts.find(QStringLiteral("frozen"));
    return (device && (device->frozen || device->setAside)) ||
           (fact != kiosk.disk->rows.facts.end() && !fact->second.isEmpty());
}

bool Oracle::isQuarantined(const QString &code) const
{
    for (const auto &[entry, entryCode] : m_codeOfEntry) {
        if (entryCode == code && m_hub.rows().quarantine.find(entry, 0))
            return true;
    }
    return false;
}

void Oracle::asked(int machine)
{
    auto &[since, requests] = m_requests[machine];
    if (m_agenda.now() >= since + std::chrono::minutes(1)) {
        since = m_agenda.now();
        requests = 0;
    }
    if (++requests > 400)
        fail("I12", QStringLiteral("machine %1 asks the hub more than 400 times a minute").arg(machine));
}

void Oracle::leasesAnswered(int kiosk, int run)
{
    if (kiosk >= int(m_kiosks.size()))
        return;
    const Kiosk &machine = m_kiosks[size_t(kiosk)];
    if (!machine.replaced || machine.replacedRun == 0 || run < machine.replacedRun)
        return;
    if (!isFrozen(machine))
        fail("I14", QStringLiteral("kiosk %1 runs from an old image and is not frozen").arg(kiosk));
}

// --- the hub commits ------------------------------------------------------------------------------------------------

void Oracle::unitChanged(const UnitRecord *before, const UnitRecord *after)
{
    if (!after) {
        fail("I3", QStringLiteral("unit %1 vanished").arg(name(before->key)));
        return;
    }
    if (before && after->token < before->token)
        fail("I3", QStringLiteral("the token of %1 fell from %2 to %3").arg(name(after->key)).arg(before->token).arg(after->token));
    m_touched.insert(after->key);
    const bool newLease = after->state == UnitState::Leased &&
                          (!before || before->state != UnitState::Leased || before->holder != after->holder ||
                           before->token != after->token);
    if (after->state == UnitState::Leased) {
        Instant &longest = m_granted[{after->key, after->token}];
        longest = std::max(longest, after->until);
    }
    // A restored hub sees free what it gave away and forgot; it may not give it again.
    const bool given = newLease || (after->state != UnitState::Leased && !(m_backup && after->state == UnitState::Free));
    if (given)
        checkNoOtherRight(*after, after->holder);
}

void Oracle::checkNoOtherRight(const UnitRecord &record, const QString &takenBy)
{
    if (isTainted(record.key) || isOver(record.key))
        return;
    for (const Kiosk &kiosk : m_kiosks) {
        if (kiosk.device == takenBy && record.state != UnitState::Free)
            continue;
        const auto held = kiosk.disk->rows.leases.find(record.key);
        if (held == kiosk.disk->rows.leases.end() || held->second.unit.state == State::Returned)
            continue;
        if (held->second.unit.state == State::Sold) {
            // The kiosk's own sale became the booking, or the booking was called off since.
            const QString code = m_codeOfEntry[held->second.unit.booking];
            const QString *appointment = m_hub.rows().codes.find(code, 0);
            const bool same = record.state == UnitState::Booked && appointment && *appointment == record.booking;
            if (same || m_offlineCancelled.contains(code) || record.state == UnitState::Booked)
                continue; // I1 looks at two bookings
        }
        fail("I3", QStringLiteral("unit %1 became %2 at the hub while kiosk %3 may sell it")
                       .arg(name(record.key))
                       .arg(int(record.state))
                       .arg(kiosk.disk->kiosk()));
    }
}

void Oracle::occupy(const Appointment *before, const Appointment *after)
{
    if (before && isLive(before->status)) {
        auto &spans = m_spans[before->resource];
        const auto span = spans.find(before->start);
        if (span != spans.end() && span->second.appointment == before->id)
            spans.erase(span);
        for (const UnitKey &unit : unitsOf(*before))
            m_bookedAtHub[unit].erase(before->code);
    }
    if (!after || !isLive(after->status))
        return;
    auto &spans = m_spans[after->resource];
    const Instant end = after->end + std::chrono::minutes(after->bufferMinutes);
    const auto next = spans.lower_bound(after->start);
    const bool meetsNext = next != spans.end() && next->first < end;
    const bool meetsPrevious = next != spans.begin() && std::prev(next)->second.end > after->start;
    if (meetsNext || meetsPrevious)
        fail("I2", QStringLiteral("appointment %1 overlaps another of %2").arg(after->code, after->resource));
    spans[after->start] = {end, after->id};
    if (!isConfirmed(after->status))
        return;
    for (const UnitKey &unit : unitsOf(*after))
        m_bookedAtHub[unit].insert(after->code);
}

void Oracle::appointmentChanged(const Appointment *before, const Appointment *after)
{
    if (!after)
        fail("I4", QStringLiteral("appointment %1 vanished").arg(before->code));
    if (before && after && before->code != after->code)
        fail("I4", QStringLiteral("appointment %1 changed its code").arg(before->code));
    // One commit may end an appointment and give its place to another, in whatever order it lists them.
    occupy(before, nullptr);
    if (after)
        m_arriving.push_back(*after);
    for (const Appointment *one : {before, after}) {
        if (one) {
            for (const UnitKey &unit : unitsOf(*one))
                m_touched.insert(unit);
        }
    }
}

void Oracle::submissionAdded(const StoredSubmission &submission)
{
    const auto written = m_written.find(submission.id);
    if (written == m_written.end()) {
        fail("I4", QStringLiteral("submission %1 was written by nobody").arg(submission.id));
        return;
    }
    const JournalEntry &entry = written->second;
    if (submission.payload != entry.payload || submission.document != entry.document)
        fail("I6", QStringLiteral("submission %1 is not what was finalised").arg(submission.id));
    if (submission.formHash != entry.entry.formHash || submission.form != entry.entry.form)
        fail("I10", QStringLiteral("submission %1 names another form than the visitor saw").arg(submission.id));
}

void Oracle::quarantineAdded(const QuarantineRow &) {}

void Oracle::deviceChanged(const Device *before, const Device *after)
{
    if (!after)
        fail("I14", QStringLiteral("device %1 vanished").arg(before->id));
    if (!after || !after->frozen || (before && before->frozen))
        return;
    for (const Kiosk &kiosk : m_kiosks) {
        if (kiosk.device == after->id && !kiosk.wasReplaced)
            fail("I14", QStringLiteral("kiosk %1 was frozen for nothing: %2").arg(kiosk.disk->kiosk()).arg(after->frozenBecause));
    }
}

void Oracle::handOffChanged(const HandOff *before, const HandOff *after)
{
    if (!after) {
        fail("I16", QStringLiteral("hand-off %1 vanished").arg(before->id));
        return;
    }
    const bool wasOver = before && (before->state == HandOffState::Ended || before->state == HandOffState::Withdrawn);
    if (wasOver && after->state != before->state)
        fail("I16", QStringLiteral("hand-off %1 came back to life").arg(after->id));
    if (before && after->claimToken < before->claimToken)
        fail("I16", QStringLiteral("the claim token of %1 fell").arg(after->id));
    const bool wasClaimed = before && before->state == HandOffState::Claimed;
    const auto last = m_agents.find(after->id);
    if (wasClaimed && after->state == HandOffState::Waiting && last != m_agents.end() &&
        m_agenda.now() < last->second.heard + std::chrono::seconds(30))
        fail("I16", QStringLiteral("hand-off %1 was taken from an agent who is there").arg(after->id));
    if (after->state != HandOffState::Claimed)
        return;
    const bool otherAgent = last != m_agents.end() && last->second.name != after->agent;
    if (otherAgent && wasClaimed && m_agenda.now() < last->second.heard + std::chrono::seconds(30))
        fail("I16", QStringLiteral("two agents hold %1").arg(after->id));
    if (otherAgent && before && after->claimToken == before->claimToken)
        fail("I16", QStringLiteral("%1 was claimed anew under the old token").arg(after->id));
    m_agents[after->id] = {after->agent, after->heartbeat.value_or(m_agenda.now())};
}

void Oracle::feedChanged(const Change &change)
{
    if (change.sequence <= m_lastSequence)
        fail("I11", QStringLiteral("change %1 of %2 became visible after %3").arg(change.sequence).arg(change.key).arg(m_lastSequence));
    m_sequencesOfCommit.insert(quint64(change.sequence));
}

void Oracle::committed()
{
    if (!m_sequencesOfCommit.empty())
        m_lastSequence = qint64(*m_sequencesOfCommit.rbegin());
    m_sequencesOfCommit.clear();
    for (const Appointment &appointment : m_arriving)
        occupy(nullptr, &appointment);
    m_arriving.clear();
    for (const UnitKey &unit : m_touched)
        checkOneOwner(unit);
    m_touched.clear();
}

void Oracle::checkOneOwner(const UnitKey &unit)
{
    if (isTainted(unit))
        return;
    std::set<QString> codes;
    for (const QString &code : m_bookedAtHub[unit]) {
        if (!m_offlineCancelled.contains(code)) // the kiosk's word is on its way
            codes.insert(code);
    }
    for (const Kiosk &kiosk : m_kiosks) {
        const auto held = kiosk.disk->rows.leases.find(unit);
        if (held == kiosk.disk->rows.leases.end() || held->second.unit.state != State::Sold)
            continue;
        const QString code = m_codeOfEntry[held->second.unit.booking];
        const Appointment *appointment = appointmentOf(code);
        // Once the hub has it, what the hub says of it counts.
        const bool known = appointment && (appointment->status == AppointmentStatus::Cancelled ||
                                           appointment->start != unit.start || appointment->resource != unit.resource);
        if (!known && !m_offlineCancelled.contains(code))
            codes.insert(code);
    }
    if (codes.size() > 1)
        fail("I1", QStringLiteral("unit %1 belongs to %2 and %3").arg(name(unit), *codes.begin(), *codes.rbegin()));
}

// --- a kiosk writes ---------------------------------------------------------------------------------------------------

void Oracle::appended(int kiosk, const JournalEntry &entry, const QList<LeaseChange> &changes)
{
    m_written[entry.entry.id] = entry;
    m_lastEntry[kiosk] = entry.entry.id;
    const QJsonObject facts = QJsonDocument::fromJson(entry.entry.facts).object();
    const QString code = plain(facts.value(QLatin1String("code")).toString());
    if (!code.isEmpty())
        m_codeOfEntry[entry.entry.id] = code;
    if (entry.entry.kind == EntryKind::Cancellation)
        m_offlineCancelled << code;
    const Kiosk &machine = m_kiosks[size_t(kiosk)];
    for (const LeaseChange &change : changes) {
        if (change.to != State::Sold || machine.replaced)
            continue;
        const auto granted = m_granted.find({change.unit, change.token});
        if (granted == m_granted.end())
            fail("I13", QStringLiteral("%1 was sold under a token the hub never gave").arg(name(change.unit)));
        else if (m_agenda.now() > granted->second)
            fail("I13", QStringLiteral("%1 was sold after its lease had ended").arg(name(change.unit)));
        if (change.unit.start <= m_agenda.now() + std::chrono::minutes(15))
            fail("I13", QStringLiteral("%1 was sold within 15 minutes of its start").arg(name(change.unit)));
    }
    for (const LeaseChange &change : changes) {
        if (change.to == State::Unsold)
            m_kiosks[size_t(kiosk)].rights.insert({change.unit, change.token});
        checkOneOwner(change.unit);
    }
}

bool Oracle::hubHas(const OutboxEntry &entry) const
{
    const HubRows &rows = m_hub.rows();
    if (rows.submissions.find(entry.id, 0) || rows.quarantine.find(entry.id, 0))
        return true;
    const auto code = m_codeOfEntry.find(entry.id);
    switch (entry.kind) {
    case EntryKind::Booking:
        return code != m_codeOfEntry.end() && appointmentOf(code->second);
    case EntryKind::Cancellation: {
        const Appointment *appointment = code == m_codeOfEntry.end() ? nullptr : appointmentOf(code->second);
        return !appointment || !isLive(appointment->status);
    }
    case EntryKind::Submission:
        return false;
    default:
        return true;
    }
}

void Oracle::acknowledged(int, const JournalEntry &entry)
{
    if (!m_backup && !hubHas(entry.entry))
        fail("I5", QStringLiteral("entry %1 was acknowledged and the hub has it not").arg(entry.entry.id));
}

void Oracle::leasesChanged(int kiosk)
{
    Kiosk &machine = m_kiosks[size_t(kiosk)];
    std::set<std::pair<UnitKey, quint64>> rights;
    for (const auto &[unit, held] : machine.disk->rows.leases) {
        if (held.unit.state != State::Unsold)
            continue;
        const auto right = std::pair(unit, held.unit.lease.token);
        rights.insert(right);
        if (machine.rights.contains(right) || isTainted(unit) || isOver(unit) || machine.replaced)
            continue;
        const UnitRecord *record = m_hub.rows().units.find(unit, 0);
        const bool ours = record && record->state == UnitState::Leased && record->holder == machine.device &&
                          record->token == held.unit.lease.token;
        if (!ours && !m_backup)
            fail("I3", QStringLiteral("kiosk %1 took %2 under token %3, which the hub does not know")
                           .arg(kiosk)
                           .arg(name(unit))
                           .arg(held.unit.lease.token));
    }
    machine.rights = std::move(rights);
}

void Oracle::cacheChanged(int kiosk)
{
    const KioskRows &rows = m_kiosks[size_t(kiosk)].disk->rows;
    if (rows.cursor.epoch != m_hub.rows().epoch)
        return; // of a hub that was restored since
    for (const auto &[key, change] : m_hub.rows().changes.committed()) {
        if (change.sequence > rows.cursor.sequence)
            continue;
        const auto here = rows.states.find(key);
        const bool equal = here == rows.states.end() ? change.body.isEmpty() : here->second.body == change.body;
        if (!equal) {
            fail("I11", QStringLiteral("kiosk %1 at %2 has not the hub's %3").arg(kiosk).arg(rows.cursor.sequence).arg(key.second));
            return;
        }
    }
}

void Oracle::releaseShown(int kiosk)
{
    Kiosk &machine = m_kiosks[size_t(kiosk)];
    const KioskRows &rows = machine.disk->rows;
    if (rows.shown < machine.shown)
        fail("I9", QStringLiteral("kiosk %1 went back from release %2 to %3").arg(kiosk).arg(machine.shown).arg(rows.shown));
    machine.shown = rows.shown;
    const auto release = rows.releases.find(rows.shown);
    const auto published = m_published.find(rows.shown);
    if (release == rows.releases.end() || published == m_published.end() ||
        published->second != release->second.manifest) {
        fail("I8", QStringLiteral("kiosk %1 shows a release nobody published").arg(kiosk));
        return;
    }
    for (const QByteArray &object : objectsOf(published->second).value_or(QList<QByteArray>())) {
        const auto bytes = rows.objects.find(object);
        if (bytes == rows.objects.end() ||
            QCryptographicHash::hash(bytes->second, QCryptographicHash::Sha256) != object) {
            fail("I8", QStringLiteral("kiosk %1 shows release %2 without all its objects").arg(kiosk).arg(rows.shown));
            return;
        }
    }
}

} // namespace parvis::simulate
