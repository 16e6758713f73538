// SPDX-License-Identifier: GPL-3.0-or-later
// What the oracle sees of the hub: each commit.
#include "hub/service/restoredplaces.h"
#include "sync/simulate/oracle.h"
#include "sync/simulate/oraclewords.h"

namespace parvis::simulate
{

using namespace store;
using appointments::UnitRecord;
using appointments::UnitState;
using State = LeasedUnit::State;

void Oracle::unitChanged(const UnitRecord *before, const UnitRecord *after)
{
    if (!after) {
        fail("I3", QStringLiteral("unit %1 vanished").arg(name(before->key)));
        return;
    }
    if (before && after->token < before->token)
        fail("I3", QStringLiteral("the token of %1 fell from %2 to %3")
                       .arg(name(after->key))
                       .arg(before->token)
                       .arg(after->token));
    m_touched.insert(after->key);
    const bool newLease =
        after->state == UnitState::Leased && (!before || before->state != UnitState::Leased ||
                                              before->holder != after->holder || before->token != after->token);
    if (after->state == UnitState::Leased) {
        Instant &longest = m_granted[{after->key, after->token}];
        longest = std::max(longest, after->until);
    }
    // A restored hub sees free what it gave away and forgot; it may not give it again.
    const bool given =
        newLease || (after->state != UnitState::Leased && !(m_backup && after->state == UnitState::Free));
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
    if (awaitsPlaces(after->id)) {
        m_awaiting.insert(after->id);
        return;
    }
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

// A restored hub was told of it and has not heard all kiosks yet: it has no place that somebody else might have.
bool Oracle::awaitsPlaces(const QString &appointment) const
{
    const QByteArray *claim = m_hub.rows().facts.find(hub::RestoredPlaces::factOf(appointment), 0);
    return claim && !claim->isEmpty();
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
            fail("I14", QStringLiteral("kiosk %1 was frozen for nothing: %2")
                            .arg(kiosk.disk->kiosk())
                            .arg(after->frozenBecause));
    }
}

// 30 s of the hub's clock, which runs by a tenth faster while it follows one that was set by less than five minutes.
constexpr std::chrono::milliseconds claimLasts{30'000 * 10 / 11};

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
        m_agenda.now() < last->second.heard + claimLasts)
        fail("I16", QStringLiteral("hand-off %1 was taken from an agent who is there").arg(after->id));
    if (after->state != HandOffState::Claimed)
        return;
    const bool otherAgent = last != m_agents.end() && last->second.name != after->agent;
    if (otherAgent && wasClaimed && m_agenda.now() < last->second.heard + claimLasts)
        fail("I16", QStringLiteral("two agents hold %1").arg(after->id));
    if (otherAgent && before && after->claimToken == before->claimToken)
        fail("I16", QStringLiteral("%1 was claimed anew under the old token").arg(after->id));
    const bool isHeard = !before || before->heartbeat != after->heartbeat || last == m_agents.end();
    m_agents[after->id] = {after->agent, isHeard ? m_agenda.now() : last->second.heard};
}

void Oracle::feedChanged(const Change &change)
{
    if (change.sequence <= m_lastSequence)
        fail("I11", QStringLiteral("change %1 of %2 became visible after %3")
                        .arg(change.sequence)
                        .arg(change.key)
                        .arg(m_lastSequence));
    m_sequencesOfCommit.insert(quint64(change.sequence));
}

void Oracle::committed()
{
    if (!m_sequencesOfCommit.empty())
        m_lastSequence = qint64(*m_sequencesOfCommit.rbegin());
    m_sequencesOfCommit.clear();
    for (const Appointment &appointment : m_arriving) {
        m_awaiting.erase(appointment.id);
        occupy(nullptr, &appointment);
    }
    m_arriving.clear();
    for (const QString &id : std::exchange(m_awaiting, {})) {
        if (const Appointment *appointment = m_hub.rows().appointments.find(id, 0))
            occupy(nullptr, appointment);
    }
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

} // namespace parvis::simulate
