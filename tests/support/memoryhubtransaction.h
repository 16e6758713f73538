// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/requestrows.h"
#include "store/retentionrows.h"
#include "support/memoryhubrows.h"

namespace parvis::testing
{

/// One transaction on the rows of one site; see MemoryHubLedger.
class MemoryHubTransaction final : public store::HubTransaction, public store::RequestRows, public store::RetentionRows
{
public:
    enum class Mode { Read, Write };
    /// Asked before each call; what it gives is the call's failure.
    using Due = std::function<std::optional<Error>()>;

    MemoryHubTransaction(SiteRows &site, Rows<QByteArray, QByteArray> &objects, Due due, Mode mode)
        : m_site(site), m_objects(objects), m_due(std::move(due)), m_mode(mode)
    {
    }

    void undo() { undoTo(0); }
    /// The error that an earlier call met and WORK swallowed, if any.
    [[nodiscard]] Result<void> end() const { return m_broken ? Result<void>(*m_broken) : Result<void>(); }

    Result<int> addUnits(const QList<appointments::UnitKey> &units) override;
    Result<std::optional<appointments::UnitRecord>> unit(const appointments::UnitKey &key) override;
    Result<QList<appointments::UnitRecord>> units(Instant from, Instant until, int limit) override;
    Result<QList<appointments::UnitRecord>> unitsOf(const QString &resource, Instant from, Instant until) override;
    Result<QList<appointments::UnitRecord>> unitsHeldBy(const QString &holder) override;
    Result<QList<appointments::UnitRecord>> expiredHolds(Instant now, int limit) override;
    Result<bool> replaceUnit(const appointments::UnitRecord &before, const appointments::UnitRecord &after) override;
    Result<bool> takeAtoms(const store::AtomRange &range, const QString &booking) override;
    Result<int> releaseAtoms(const QString &booking) override;
    Result<void> putAppointment(const store::Appointment &appointment) override;
    Result<std::optional<store::Appointment>> appointment(const QString &id) override;
    Result<std::optional<store::Appointment>> appointmentByCode(const QString &code) override;
    Result<QList<store::Appointment>> appointmentsBetween(Instant from, Instant until) override;
    Result<QList<store::Appointment>> requests(qint64 offset, int limit) override;
    Result<qint64> requestCount() override;
    Result<int> openAppointmentsOf(const QString &personKey, Instant now) override;
    Result<void> putAlert(const store::AlertWish &alert) override;
    Result<std::optional<store::AlertWish>> alert(const QString &appointment) override;
    Result<QList<store::AlertWish>> openAlerts() override;
    Result<QList<store::AlertWish>> offeredAlerts() override;
    Result<qint64> appendChange(const QString &entity, const QString &key, const QByteArray &body) override;
    Result<QList<store::Change>> changesAfter(qint64 after, int limit) override;
    Result<store::StreamState> stream() override;
    Result<std::optional<store::InboxRow>> inbox(const QString &key) override;
    Result<bool> addInbox(const store::InboxRow &row) override;
    Result<qint64> addSubmission(const store::StoredSubmission &submission) override;
    Result<std::optional<store::StoredSubmission>> submission(const QString &id) override;
    Result<QList<store::StoredSubmission>> submissionsAfter(qint64 sequence, int limit) override;
    Result<void> addQuarantine(const store::QuarantineRow &row) override;
    Result<QList<store::QuarantineRow>> quarantine(int limit) override;
    Result<std::optional<store::QuarantineRow>> quarantineRow(const QString &id) override;
    Result<bool> resolveQuarantine(const QString &id, const store::Resolution &resolution) override;
    Result<void> putDevice(const store::Device &device) override;
    Result<std::optional<store::Device>> device(const QString &id) override;
    Result<QList<store::Device>> devices() override;
    Result<void> putHandOff(const store::HandOff &handOff) override;
    Result<std::optional<store::HandOff>> handOff(const QString &id) override;
    Result<QList<store::HandOff>> openHandOffs() override;
    Result<void> putVisitView(const store::VisitView &view) override;
    Result<std::optional<store::VisitView>> visitView(const QString &handOff) override;
    Result<qint64> addAct(const store::HandOffAct &act) override;
    Result<QList<store::HandOffAct>> actsAfter(const QString &handOff, qint64 after, int limit) override;
    Result<qint64> newestAct(const QString &handOff) override;
    Result<void> forgetVisit(const QString &handOff) override;
    Result<void> addRelease(const store::ReleaseRow &release) override;
    Result<std::optional<store::ReleaseRow>> newestRelease() override;
    Result<QByteArray> putObject(const QByteArray &bytes) override;
    Result<std::optional<QByteArray>> object(const QByteArray &sha256) override;
    Result<bool> addTicket(const queue::Ticket &ticket) override;
    Result<bool> replaceTicket(const queue::Ticket &before, const queue::Ticket &after) override;
    Result<std::optional<queue::Ticket>> ticket(const QString &id) override;
    Result<QList<queue::Ticket>> openTickets() override;
    Result<QList<queue::Ticket>> ticketsOf(QDate day) override;
    Result<QList<std::chrono::seconds>> serviceTimes(const QString &service, int limit) override;
    Result<QList<queue::Ticket>> untidyTickets(Instant before, int limit) override;
    Result<int> forgetTickets(QDate day) override;
    Result<void> putDeskAgent(const store::DeskAgent &agent) override;
    Result<QList<store::DeskAgent>> deskAgents(Instant since) override;
    Result<bool> addOpinion(const QByteArray &mark, QDate day, const store::Opinion &opinion) override;
    Result<bool> hasOpinionMark(const QByteArray &mark) override;
    Result<QList<store::OpinionCount>> opinionCounts() override;
    Result<QList<store::Opinion>> opinionComments(int limit) override;
    Result<void> putVisitList(const store::VisitList &list) override;
    Result<std::optional<store::VisitList>> visitList(const QByteArray &key) override;
    Result<int> forgetVisitors(Instant now, QDate day) override;
    Result<QList<store::StoredSubmission>> submissionHeads(qint64 before, const QString &reference, int limit) override;
    Result<std::optional<store::DeskRecord>> deskRecord(const QString &kind, const QString &id) override;
    Result<QList<store::DeskRecord>> deskRecordsOf(const QString &kind, const QStringList &ids) override;
    Result<QList<store::DeskRecord>> deskRecords(const QString &kind, Instant since, int limit) override;
    Result<bool> putDeskRecord(const store::DeskRecord &record) override;
    Result<std::optional<store::Badge>> badge(const QByteArray &key) override;
    Result<QList<store::Badge>> badges() override;
    Result<void> putBadge(const store::Badge &badge) override;
    Result<bool> removeBadgeOf(const QString &agent) override;
    Result<int> forgetBadges(Instant before) override;
    Result<QList<store::RetainedRow>> retained(store::RetainedKind kind, const QString &after, int limit) override;
    Result<int> forget(store::RetainedKind kind, const QStringList &keys) override;
    Result<void> shortenAnswer(const QString &key, const QByteArray &answer) override;
    Result<QByteArray> fact(const QString &name) override;
    Result<void> setFact(const QString &name, const QByteArray &value) override;
    Result<void> attempt(const std::function<Result<void>()> &work) override;

private:
    [[nodiscard]] std::optional<Error> refusal(Mode needed);
    [[nodiscard]] Error broken(Error error);
    void undoTo(size_t steps);
    void forgetCopy(const QString &id);
    void forgetAppointment(store::RetainedKind kind, const QString &id);
    void forgetHandOff(const QString &id);
    void forgetOne(store::RetainedKind kind, const QString &key);

    SiteRows &m_site;
    Rows<QByteArray, QByteArray> &m_objects;
    Due m_due;
    Mode m_mode;
    Undo m_undo;
    std::optional<Error> m_broken;
};

} // namespace parvis::testing
