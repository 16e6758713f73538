// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/feeddigest.h"
#include "store/hubledger.h"
#include "store/requestrows.h"
#include "store/retentionrows.h"
#include "store/rowcache.h"
#include "store/sqlhubledger.h"

#include <QHash>
#include <QSet>
#include <QVariantList>

class QSqlQuery;

namespace parvis::store
{

/// One write() or read() of a SqlHubLedger. What booking writes is kept in memory and sent by flush functions: before a
/// query that would not see it otherwise, and at the end. Private to this folder.
class SqlHubTransaction final : public HubTransaction, public RequestRows, public RetentionRows
{
public:
    SqlHubTransaction(const Database &database, QString site, SqlHubLedger::SecondNet secondNet)
        : m_database(database), m_site(std::move(site)), m_secondNet(secondNet)
    {
    }

    /// Makes the site where it is new, and keeps other writers out of it until the end.
    [[nodiscard]] Result<void> lockSite();
    [[nodiscard]] Result<void> beginReading();
    /// Sends what is unsent. An error that the caller swallowed is returned here.
    [[nodiscard]] Result<void> finish();
    /// The feed's last number, when it has moved.
    [[nodiscard]] std::optional<qint64> news() const;
    /// Who is to hear of it at once; nothing = everybody.
    [[nodiscard]] std::optional<QStringList> hearers() const;

    Result<int> addUnits(const QList<appointments::UnitKey> &units) override;
    Result<std::optional<appointments::UnitRecord>> unit(const appointments::UnitKey &key) override;
    Result<QList<appointments::UnitRecord>> units(Instant from, Instant until, int limit) override;
    Result<QList<appointments::UnitRecord>> unitsOf(const QString &resource, Instant from, Instant until) override;
    Result<QList<appointments::UnitRecord>> unitsHeldBy(const QString &holder) override;
    Result<QList<appointments::UnitRecord>> expiredHolds(Instant now, int limit) override;
    Result<bool> replaceUnit(const appointments::UnitRecord &before, const appointments::UnitRecord &after) override;
    Result<bool> takeAtoms(const AtomRange &range, const QString &booking) override;
    Result<int> releaseAtoms(const QString &booking) override;
    Result<void> putAppointment(const Appointment &appointment) override;
    Result<std::optional<Appointment>> appointment(const QString &id) override;
    Result<std::optional<Appointment>> appointmentByCode(const QString &code) override;
    Result<QList<Appointment>> appointmentsBetween(Instant from, Instant until) override;
    Result<QList<Appointment>> requests(qint64 offset, int limit) override;
    Result<qint64> requestCount() override;
    Result<int> openAppointmentsOf(const QString &personKey, Instant now) override;
    Result<void> putAlert(const AlertWish &alert) override;
    Result<std::optional<AlertWish>> alert(const QString &appointment) override;
    Result<QList<AlertWish>> openAlerts() override;
    Result<QList<AlertWish>> offeredAlerts() override;
    Result<qint64> appendChange(const QString &entity, const QString &key, const QByteArray &body) override;
    Result<QList<Change>> changesAfter(qint64 after, int limit) override;
    Result<StreamState> stream() override;
    Result<std::optional<InboxRow>> inbox(const QString &key) override;
    Result<bool> addInbox(const InboxRow &row) override;
    Result<qint64> addSubmission(const StoredSubmission &submission) override;
    Result<std::optional<StoredSubmission>> submission(const QString &id) override;
    Result<QList<StoredSubmission>> submissionsAfter(qint64 sequence, int limit) override;
    Result<void> addQuarantine(const QuarantineRow &row) override;
    Result<QList<QuarantineRow>> quarantine(int limit) override;
    Result<std::optional<QuarantineRow>> quarantineRow(const QString &id) override;
    Result<bool> resolveQuarantine(const QString &id, const Resolution &resolution) override;
    Result<void> putDevice(const Device &device) override;
    Result<std::optional<Device>> device(const QString &id) override;
    Result<QList<Device>> devices() override;
    Result<void> putHandOff(const HandOff &handOff) override;
    Result<std::optional<HandOff>> handOff(const QString &id) override;
    Result<QList<HandOff>> openHandOffs() override;
    Result<void> putVisitView(const VisitView &view) override;
    Result<std::optional<VisitView>> visitView(const QString &handOff) override;
    Result<qint64> addAct(const HandOffAct &act) override;
    Result<QList<HandOffAct>> actsAfter(const QString &handOff, qint64 after, int limit) override;
    Result<qint64> newestAct(const QString &handOff) override;
    Result<void> forgetVisit(const QString &handOff) override;
    Result<void> addRelease(const ReleaseRow &release) override;
    Result<std::optional<ReleaseRow>> newestRelease() override;
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
    Result<void> putDeskAgent(const DeskAgent &agent) override;
    Result<QList<DeskAgent>> deskAgents(Instant since) override;
    Result<bool> addOpinion(const QByteArray &mark, QDate day, const Opinion &opinion) override;
    Result<bool> hasOpinionMark(const QByteArray &mark) override;
    Result<QList<OpinionCount>> opinionCounts() override;
    Result<QList<Opinion>> opinionComments(int limit) override;
    Result<void> putVisitList(const VisitList &list) override;
    Result<std::optional<VisitList>> visitList(const QByteArray &key) override;
    Result<int> forgetVisitors(Instant now, QDate day) override;
    Result<QList<StoredSubmission>> submissionHeads(qint64 before, const QString &reference, int limit) override;
    Result<std::optional<DeskRecord>> deskRecord(const QString &kind, const QString &id) override;
    Result<QList<DeskRecord>> deskRecordsOf(const QString &kind, const QStringList &ids) override;
    Result<QList<DeskRecord>> deskRecords(const QString &kind, Instant since, int limit) override;
    Result<bool> putDeskRecord(const DeskRecord &record) override;
    Result<std::optional<Badge>> badge(const QByteArray &key) override;
    Result<QList<Badge>> badges() override;
    Result<void> putBadge(const Badge &badge) override;
    Result<bool> removeBadgeOf(const QString &agent) override;
    Result<int> forgetBadges(Instant before) override;
    Result<QList<RetainedRow>> retained(RetainedKind kind, const QString &after, int limit) override;
    Result<int> forget(RetainedKind kind, const QStringList &keys) override;
    Result<void> shortenAnswer(const QString &key, const QByteArray &answer) override;
    Result<QByteArray> fact(const QString &name) override;
    Result<void> setFact(const QString &name, const QByteArray &value) override;
    [[nodiscard]] bool gainsByForesight() const override { return m_database.dialect() == Dialect::Postgres; }
    Result<void> expect(const Foresight &foresight) override;
    Result<void> attempt(const std::function<Result<void>()> &work) override;

private:
    using AtomKey = std::pair<QString, qint64>;    // resource, step
    using ChangeKey = std::pair<QString, QString>; // entity, key
    struct ChangeState {
        qint64 sequence = 0;
        QByteArray body;
        QByteArray hash;
        std::optional<QByteArray> counted; // what the stream's digest holds of it; unknown before it was asked
    };
    struct Stream {
        qint64 sequence = 0;
        FeedDigest digest;
        qint64 submissions = 0;
        bool unsent = false;
    };
    struct Marks;

    template <typename T, typename Read>
    [[nodiscard]] Result<QList<T>> list(const QString &sql, const QVariantList &values, Read read) const
    {
        QList<T> found;
        const auto done = m_database.rows(sql, values, [&](const QSqlQuery &row) { found.append(read(row)); });
        if (!done)
            return done.error();
        return found;
    }
    template <typename T, typename Read>
    [[nodiscard]] Result<std::optional<T>> one(const QString &sql, const QVariantList &values, Read read) const
    {
        const auto found = list<T>(sql, values, read);
        if (!found)
            return found.error();
        return found->isEmpty() ? std::optional<T>() : std::optional<T>(found->first());
    }
    template <typename T> [[nodiscard]] Result<void> outcome(const Result<T> &result) const
    {
        return result ? Result<void>() : Result<void>(result.error());
    }

    /// Nothing where a change is allowed.
    [[nodiscard]] std::optional<Error> refusal();
    [[nodiscard]] Error failed(Error error);
    [[nodiscard]] Result<QList<queue::Ticket>> ticketsWhere(const QString &sql, const QVariantList &values);
    void noteTicket(queue::Ticket ticket);
    [[nodiscard]] Result<void> loadStream(const QString &sql);
    [[nodiscard]] Result<QList<appointments::UnitRecord>> knownUnits(const QString &sql, const QVariantList &values);
    [[nodiscard]] Result<void> learnAppointments(const QString &sql, const QVariantList &values);
    [[nodiscard]] std::optional<Appointment> knownByCode(const QString &code) const;
    [[nodiscard]] Result<void> countChanges(QList<std::pair<ChangeKey, ChangeState>> &changes);
    /// Whether all units of ASKED are known, or known not to be.
    [[nodiscard]] bool knowsUnits(const Foresight::Units &asked) const;
    [[nodiscard]] bool knowsUnit(const appointments::UnitKey &key) const;
    [[nodiscard]] QList<appointments::UnitRecord> unitsKnownIn(const Foresight::Units &asked) const;
    [[nodiscard]] Result<void> expectUnits(const QList<Foresight::Units> &units);
    [[nodiscard]] Result<void> expectAtoms(const QList<AtomRange> &ranges);
    [[nodiscard]] Result<void> expectAppointments(const Foresight &foresight);
    [[nodiscard]] Result<void> expectInbox(const QStringList &keys);
    [[nodiscard]] Result<void> changeSpans(const QString &sql, QList<std::pair<AtomKey, QString>> atoms);
    [[nodiscard]] Result<void> flushUnits();
    [[nodiscard]] Result<void> flushAtoms();
    [[nodiscard]] Result<void> flushAppointments();
    [[nodiscard]] Result<void> flushChanges();
    [[nodiscard]] Result<void> flushInbox();
    [[nodiscard]] Result<void> flushStream();

    const Database &m_database;
    QString m_site;
    SqlHubLedger::SecondNet m_secondNet;
    bool m_writable = false;
    std::optional<Error> m_failure; // the first error outside an attempt()
    Stream m_stream;
    qint64 m_firstSequence = 0;
    RowCache<appointments::UnitKey, appointments::UnitRecord> m_units;
    RowCache<AtomKey, QString> m_atoms;
    RowCache<QString, Appointment> m_appointments;
    RowCache<ChangeKey, ChangeState> m_changes;
    RowCache<QString, InboxRow> m_inbox;
    // Asked again by every request of a transaction: who asks, whether places may be given away, the plan.
    QHash<QString, std::optional<Device>> m_devices;
    std::optional<QList<Device>> m_allDevices;
    QHash<QString, QByteArray> m_facts;
    // And by every call of a desk: who is in the hall, whatever the order in which desks call. Sorted by id, by agent.
    std::optional<QList<queue::Ticket>> m_openTickets;
    struct Agents {
        Instant since;
        QList<DeskAgent> all;
    };
    std::optional<Agents> m_agents; // seen at `since` or later
    int m_attempts = 0; // that are running, one in the other
    // What expect() asked of the database, with all that lies in it.
    QHash<QString, QList<Foresight::Units>> m_knownUnits; // by resource; under "" of all resources
    QSet<QString> m_knownCodes;
    QSet<QString> m_knownPersons;
};

} // namespace parvis::store
