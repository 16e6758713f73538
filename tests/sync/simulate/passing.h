// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/hubledger.h"
#include "store/kioskledger.h"
#include "store/retentionrows.h"

#include <memory>

namespace parvis::simulate
{

/// Hands every call on; a planted bug overrides the one it spoils.
class PassingTransaction : public store::HubTransaction, public store::RetentionRows
{
public:
    explicit PassingTransaction(store::HubTransaction &to) : m_to(to) {}

    Result<int> addUnits(const QList<appointments::UnitKey> &units) override { return m_to.addUnits(units); }
    Result<std::optional<appointments::UnitRecord>> unit(const appointments::UnitKey &key) override
    {
        return m_to.unit(key);
    }
    Result<QList<appointments::UnitRecord>> units(Instant from, Instant until, int limit) override
    {
        return m_to.units(from, until, limit);
    }
    Result<QList<appointments::UnitRecord>> unitsOf(const QString &resource, Instant from, Instant until) override
    {
        return m_to.unitsOf(resource, from, until);
    }
    Result<QList<appointments::UnitRecord>> unitsHeldBy(const QString &holder) override
    {
        return m_to.unitsHeldBy(holder);
    }
    Result<QList<appointments::UnitRecord>> expiredHolds(Instant now, int limit) override
    {
        return m_to.expiredHolds(now, limit);
    }
    Result<bool> replaceUnit(const appointments::UnitRecord &before, const appointments::UnitRecord &after) override
    {
        return m_to.replaceUnit(before, after);
    }
    Result<bool> takeAtoms(const store::AtomRange &range, const QString &booking) override
    {
        return m_to.takeAtoms(range, booking);
    }
    Result<int> releaseAtoms(const QString &booking) override { return m_to.releaseAtoms(booking); }
    Result<void> putAppointment(const store::Appointment &appointment) override
    {
        return m_to.putAppointment(appointment);
    }
    Result<std::optional<store::Appointment>> appointment(const QString &id) override { return m_to.appointment(id); }
    Result<std::optional<store::Appointment>> appointmentByCode(const QString &code) override
    {
        return m_to.appointmentByCode(code);
    }
    Result<QList<store::Appointment>> appointmentsBetween(Instant from, Instant until) override
    {
        return m_to.appointmentsBetween(from, until);
    }
    Result<int> openAppointmentsOf(const QString &personKey, Instant now) override
    {
        return m_to.openAppointmentsOf(personKey, now);
    }
    Result<void> putAlert(const store::AlertWish &alert) override { return m_to.putAlert(alert); }
    Result<std::optional<store::AlertWish>> alert(const QString &appointment) override
    {
        return m_to.alert(appointment);
    }
    Result<QList<store::AlertWish>> openAlerts() override { return m_to.openAlerts(); }
    Result<QList<store::AlertWish>> offeredAlerts() override { return m_to.offeredAlerts(); }
    Result<qint64> appendChange(const QString &entity, const QString &key, const QByteArray &body) override
    {
        return m_to.appendChange(entity, key, body);
    }
    Result<QList<store::Change>> changesAfter(qint64 after, int limit) override
    {
        return m_to.changesAfter(after, limit);
    }
    Result<store::StreamState> stream() override { return m_to.stream(); }
    Result<std::optional<store::InboxRow>> inbox(const QString &key) override { return m_to.inbox(key); }
    Result<bool> addInbox(const store::InboxRow &row) override { return m_to.addInbox(row); }
    Result<qint64> addSubmission(const store::StoredSubmission &submission) override
    {
        return m_to.addSubmission(submission);
    }
    Result<std::optional<store::StoredSubmission>> submission(const QString &id) override
    {
        return m_to.submission(id);
    }
    Result<QList<store::StoredSubmission>> submissionsAfter(qint64 sequence, int limit) override
    {
        return m_to.submissionsAfter(sequence, limit);
    }
    Result<void> addQuarantine(const store::QuarantineRow &row) override { return m_to.addQuarantine(row); }
    Result<QList<store::QuarantineRow>> quarantine(int limit) override { return m_to.quarantine(limit); }
    Result<std::optional<store::QuarantineRow>> quarantineRow(const QString &id) override
    {
        return m_to.quarantineRow(id);
    }
    Result<bool> resolveQuarantine(const QString &id, const store::Resolution &resolution) override
    {
        return m_to.resolveQuarantine(id, resolution);
    }
    Result<void> putDevice(const store::Device &device) override { return m_to.putDevice(device); }
    Result<std::optional<store::Device>> device(const QString &id) override { return m_to.device(id); }
    Result<QList<store::Device>> devices() override { return m_to.devices(); }
    Result<void> putHandOff(const store::HandOff &handOff) override { return m_to.putHandOff(handOff); }
    Result<std::optional<store::HandOff>> handOff(const QString &id) override { return m_to.handOff(id); }
    Result<QList<store::HandOff>> openHandOffs() override { return m_to.openHandOffs(); }
    Result<void> putVisitView(const store::VisitView &view) override { return m_to.putVisitView(view); }
    Result<std::optional<store::VisitView>> visitView(const QString &handOff) override
    {
        return m_to.visitView(handOff);
    }
    Result<qint64> addAct(const store::HandOffAct &act) override { return m_to.addAct(act); }
    Result<QList<store::HandOffAct>> actsAfter(const QString &handOff, qint64 after, int limit) override
    {
        return m_to.actsAfter(handOff, after, limit);
    }
    Result<qint64> newestAct(const QString &handOff) override { return m_to.newestAct(handOff); }
    Result<void> forgetVisit(const QString &handOff) override { return m_to.forgetVisit(handOff); }
    Result<void> addRelease(const store::ReleaseRow &release) override { return m_to.addRelease(release); }
    Result<std::optional<store::ReleaseRow>> newestRelease() override { return m_to.newestRelease(); }
    Result<QByteArray> putObject(const QByteArray &bytes) override { return m_to.putObject(bytes); }
    Result<std::optional<QByteArray>> object(const QByteArray &sha256) override { return m_to.object(sha256); }
    Result<bool> addTicket(const queue::Ticket &ticket) override { return m_to.addTicket(ticket); }
    Result<bool> replaceTicket(const queue::Ticket &before, const queue::Ticket &after) override
    {
        return m_to.replaceTicket(before, after);
    }
    Result<std::optional<queue::Ticket>> ticket(const QString &id) override { return m_to.ticket(id); }
    Result<QList<queue::Ticket>> openTickets() override { return m_to.openTickets(); }
    Result<QList<queue::Ticket>> ticketsOf(QDate day) override { return m_to.ticketsOf(day); }
    Result<QList<std::chrono::seconds>> serviceTimes(const QString &service, int limit) override
    {
        return m_to.serviceTimes(service, limit);
    }
    Result<QList<queue::Ticket>> untidyTickets(Instant before, int limit) override
    {
        return m_to.untidyTickets(before, limit);
    }
    Result<int> forgetTickets(QDate day) override { return m_to.forgetTickets(day); }
    Result<void> putDeskAgent(const store::DeskAgent &agent) override { return m_to.putDeskAgent(agent); }
    Result<QList<store::DeskAgent>> deskAgents(Instant since) override { return m_to.deskAgents(since); }
    Result<QList<store::StoredSubmission>> submissionHeads(qint64 before, const QString &reference, int limit) override
    {
        return m_to.submissionHeads(before, reference, limit);
    }
    Result<std::optional<store::DeskRecord>> deskRecord(const QString &kind, const QString &id) override
    {
        return m_to.deskRecord(kind, id);
    }
    Result<QList<store::DeskRecord>> deskRecordsOf(const QString &kind, const QStringList &ids) override
    {
        return m_to.deskRecordsOf(kind, ids);
    }
    Result<QList<store::DeskRecord>> deskRecords(const QString &kind, Instant since, int limit) override
    {
        return m_to.deskRecords(kind, since, limit);
    }
    Result<bool> putDeskRecord(const store::DeskRecord &record) override { return m_to.putDeskRecord(record); }
    Result<int> forgetVisitors(Instant now, QDate day) override { return m_to.forgetVisitors(now, day); }
    Result<int> forgetBadges(Instant before) override { return m_to.forgetBadges(before); }
    Result<QList<store::RetainedRow>> retained(store::RetainedKind kind, const QString &after, int limit) override
    {
        const auto rows = of(m_to);
        return rows ? (*rows)->retained(kind, after, limit) : Result<QList<store::RetainedRow>>(rows.error());
    }
    Result<int> forget(store::RetainedKind kind, const QStringList &keys) override
    {
        const auto rows = of(m_to);
        return rows ? (*rows)->forget(kind, keys) : Result<int>(rows.error());
    }
    Result<void> shortenAnswer(const QString &key, const QByteArray &answer) override
    {
        const auto rows = of(m_to);
        return rows ? (*rows)->shortenAnswer(key, answer) : Result<void>(rows.error());
    }
    Result<QByteArray> fact(const QString &name) override { return m_to.fact(name); }
    Result<void> setFact(const QString &name, const QByteArray &value) override { return m_to.setFact(name, value); }
    Result<void> attempt(const std::function<Result<void>()> &work) override { return m_to.attempt(work); }

protected:
    store::HubTransaction &m_to;
};

/// Runs each transaction through a T made of the real one.
template <typename T> class PassingHubLedger : public store::HubLedger
{
public:
    explicit PassingHubLedger(store::HubLedger &to) : m_to(to) {}
    Result<void> write(const QString &site, const Work &work) override
    {
        return m_to.write(site, [&](store::HubTransaction &real) {
            T spoiled(real);
            return work(spoiled);
        });
    }
    Result<void> read(const QString &site, const Work &work) override { return m_to.read(site, work); }
    Result<QStringList> sites() override { return m_to.sites(); }
    Result<QString> epoch() override { return m_to.epoch(); }
    Result<void> setEpoch(const QString &epoch) override { return m_to.setEpoch(epoch); }

protected:
    store::HubLedger &m_to;
};

/// As PassingTransaction, for a kiosk.
class PassingKioskLedger : public store::KioskLedger
{
public:
    explicit PassingKioskLedger(store::KioskLedger &to) : m_to(to) {}

    Result<store::OutboxEntry> append(const store::OutboxDraft &draft,
                                      const QList<store::LeaseChange> &changes) override
    {
        return m_to.append(draft, changes);
    }
    Result<QList<store::OutboxEntry>> pending(int limit) override { return m_to.pending(limit); }
    Result<int> pendingCount() override { return m_to.pendingCount(); }
    Result<QList<store::OutboxEntry>> writtenAfter(qint64 sequence, int limit) override
    {
        return m_to.writtenAfter(sequence, limit);
    }
    Result<QByteArray> payload(const QString &id) override { return m_to.payload(id); }
    Result<QByteArray> document(const QString &id) override { return m_to.document(id); }
    Result<void> markSent(const QString &id) override { return m_to.markSent(id); }
    Result<void> acknowledge(const wire::Receipt &receipt, Instant hubTime) override
    {
        return m_to.acknowledge(receipt, hubTime);
    }
    Result<int> purge(Instant hubTime) override { return m_to.purge(hubTime); }
    Result<store::ChainHead> head() override { return m_to.head(); }
    Result<QList<store::LeasedUnit>> leases() override { return m_to.leases(); }
    Result<void> grant(const QList<appointments::Lease> &leases) override { return m_to.grant(leases); }
    Result<void> forget(const QList<appointments::UnitKey> &units) override { return m_to.forget(units); }
    Result<QByteArray> fact(const QString &name) override { return m_to.fact(name); }
    Result<void> setFact(const QString &name, const QByteArray &value) override { return m_to.setFact(name, value); }

protected:
    store::KioskLedger &m_to;
};

/// As PassingTransaction, for a kiosk.
class PassingKioskCache : public store::KioskCache
{
public:
    explicit PassingKioskCache(store::KioskCache &to) : m_to(to) {}

    Result<store::FeedCursor> cursor() override { return m_to.cursor(); }
    Result<void> apply(const store::FeedCursor &from, const store::FeedCursor &to,
                       const QList<store::Change> &changes) override
    {
        return m_to.apply(from, to, changes);
    }
    Result<void> restart() override { return m_to.restart(); }
    Result<QByteArray> digest() override { return m_to.digest(); }
    Result<QList<store::Change>> states(const QString &entity) override { return m_to.states(entity); }
    Result<bool> hasObject(const QByteArray &sha256) override { return m_to.hasObject(sha256); }
    Result<QList<QByteArray>> missingObjects(const QList<QByteArray> &sha256s) override
    {
        return m_to.missingObjects(sha256s);
    }
    Result<void> putObjects(const QList<QByteArray> &objects) override { return m_to.putObjects(objects); }
    Result<QByteArray> object(const QByteArray &sha256) override { return m_to.object(sha256); }
    Result<void> activate(const store::ReleaseRow &manifest) override { return m_to.activate(manifest); }
    Result<std::optional<store::ReleaseRow>> activeRelease() override { return m_to.activeRelease(); }
    Result<std::optional<store::ReleaseRow>> release(qint64 number) override { return m_to.release(number); }
    Result<int> prune(const QList<qint64> &releases, const QList<QByteArray> &objects) override
    {
        return m_to.prune(releases, objects);
    }

protected:
    store::KioskCache &m_to;
};

} // namespace parvis::simulate
