// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "store/hubrecords.h"
#include "store/visitorrecords.h"

#include <functional>

namespace parvis::store
{

/// The rows of one site as one transaction sees and changes them. Rules of booking live above; what this promises is
/// that a row is what was last committed or last written here, and that uniqueness is refused by the database itself.
///
/// Errors are StoreErrors. After an error the transaction can only end without effect.
class HubTransaction
{
public:
    virtual ~HubTransaction() = default;

    // --- units, the places ------------------------------------------------------------------------------------------
    /// Adds the units that are not there yet, Free with token 0; gives how many were new.
    [[nodiscard]] virtual Result<int> addUnits(const QList<appointments::UnitKey> &units) = 0;
    [[nodiscard]] virtual Result<std::optional<appointments::UnitRecord>> unit(const appointments::UnitKey &key) = 0;
    /// Of all resources, FROM <= start < UNTIL, sorted by start, then resource; at most LIMIT.
    [[nodiscard]] virtual Result<QList<appointments::UnitRecord>> units(Instant from, Instant until, int limit) = 0;
    /// As units(), of one resource only and all of them.
    [[nodiscard]] virtual Result<QList<appointments::UnitRecord>> unitsOf(const QString &resource, Instant from,
                                                                          Instant until) = 0;
    [[nodiscard]] virtual Result<QList<appointments::UnitRecord>> unitsHeldBy(const QString &holder) = 0;
    /// Units of any holder whose `until` is reached at NOW and that are Held (never Leased ones: time frees no lease).
    [[nodiscard]] virtual Result<QList<appointments::UnitRecord>> expiredHolds(Instant now, int limit) = 0;
    /// Writes AFTER where the row still equals BEFORE in state, token and holder; false when it does not.
    [[nodiscard]] virtual Result<bool> replaceUnit(const appointments::UnitRecord &before,
                                                   const appointments::UnitRecord &after) = 0;

    // --- atoms, the database's own refusal of two visitors on one place ---------------------------------------------
    /// All of RANGE for BOOKING, or false and nothing when any step is taken.
    [[nodiscard]] virtual Result<bool> takeAtoms(const AtomRange &range, const QString &booking) = 0;
    [[nodiscard]] virtual Result<int> releaseAtoms(const QString &booking) = 0;

    // --- appointments
    // -------------------------------------------------------------------------------------------------
    /// Inserts or replaces by id. Conflict when the code belongs to another one.
    [[nodiscard]] virtual Result<void> putAppointment(const Appointment &appointment) = 0;
    [[nodiscard]] virtual Result<std::optional<Appointment>> appointment(const QString &id) = 0;
    [[nodiscard]] virtual Result<std::optional<Appointment>> appointmentByCode(const QString &code) = 0;
    /// FROM <= start < UNTIL, sorted by start; cancelled ones too.
    [[nodiscard]] virtual Result<QList<Appointment>> appointmentsBetween(Instant from, Instant until) = 0;
    /// Confirmed and held ones of that person from NOW on.
    [[nodiscard]] virtual Result<int> openAppointmentsOf(const QString &personKey, Instant now) = 0;
    [[nodiscard]] virtual Result<void> putAlert(const AlertWish &alert) = 0;
    [[nodiscard]] virtual Result<std::optional<AlertWish>> alert(const QString &appointment) = 0;
    /// Those not offered, oldest first.
    [[nodiscard]] virtual Result<QList<AlertWish>> openAlerts() = 0;
    /// Those with a hold, in order of their appointments' ids.
    [[nodiscard]] virtual Result<QList<AlertWish>> offeredAlerts() = 0;

    // --- the change feed
    // ----------------------------------------------------------------------------------------------
    /// Replaces the state of (entity, key) and gives its sequence number: the next one of the site in order of commits,
    /// no number is skipped or seen late. The stream's digest follows.
    [[nodiscard]] virtual Result<qint64> appendChange(const QString &entity, const QString &key,
                                                      const QByteArray &body) = 0;
    /// The same, where DEVICES alone need to hear of it at once; others find it when they ask next.
    [[nodiscard]] Result<qint64> appendChangeFor(const QStringList &devices, const QString &entity, const QString &key,
                                                 const QByteArray &body);
    /// Of the changes of this transaction so far.
    [[nodiscard]] const FewHearers &fewHearers() const { return m_few; }
    /// Latest states with a sequence above AFTER, in order, at most LIMIT.
    [[nodiscard]] virtual Result<QList<Change>> changesAfter(qint64 after, int limit) = 0;
    [[nodiscard]] virtual Result<StreamState> stream() = 0;

    // --- taking in
    // ----------------------------------------------------------------------------------------------------
    [[nodiscard]] virtual Result<std::optional<InboxRow>> inbox(const QString &key) = 0;
    /// False when the key is there already (then nothing was written).
    [[nodiscard]] virtual Result<bool> addInbox(const InboxRow &row) = 0;
    /// Gives the number; the number of the first time when the id is there already.
    [[nodiscard]] virtual Result<qint64> addSubmission(const StoredSubmission &submission) = 0;
    [[nodiscard]] virtual Result<std::optional<StoredSubmission>> submission(const QString &id) = 0;
    [[nodiscard]] virtual Result<QList<StoredSubmission>> submissionsAfter(qint64 sequence, int limit) = 0;
    /// Without payload and document, newest first, at most LIMIT: of those numbered below BEFORE (0 = of all) the ones whose
    /// reference begins with REFERENCE.
    [[nodiscard]] virtual Result<QList<StoredSubmission>> submissionHeads(qint64 before, const QString &reference,
                                                                          int limit);
    /// A second row of the same id changes nothing.
    [[nodiscard]] virtual Result<void> addQuarantine(const QuarantineRow &row) = 0;
    /// Those that wait for a decision first, then in order of arrival; at most LIMIT.
    [[nodiscard]] virtual Result<QList<QuarantineRow>> quarantine(int limit) = 0;
    [[nodiscard]] virtual Result<std::optional<QuarantineRow>> quarantineRow(const QString &id) = 0;
    /// False, and nothing is written, when there is no such row or it was decided on before.
    [[nodiscard]] virtual Result<bool> resolveQuarantine(const QString &id, const Resolution &resolution) = 0;

    // --- devices, hand-offs, releases, small facts
    // ---------------------------------------------------------------------
    [[nodiscard]] virtual Result<void> putDevice(const Device &device) = 0;
    [[nodiscard]] virtual Result<std::optional<Device>> device(const QString &id) = 0;
    [[nodiscard]] virtual Result<QList<Device>> devices() = 0;
    [[nodiscard]] virtual Result<void> putHandOff(const HandOff &handOff) = 0;
    [[nodiscard]] virtual Result<std::optional<HandOff>> handOff(const QString &id) = 0;
    [[nodiscard]] virtual Result<QList<HandOff>> openHandOffs() = 0;
    [[nodiscard]] virtual Result<void> putVisitView(const VisitView &view) = 0;
    [[nodiscard]] virtual Result<std::optional<VisitView>> visitView(const QString &handOff) = 0;
    /// Gives the number: the next of its hand-off, or that of the first time when the id is there already.
    [[nodiscard]] virtual Result<qint64> addAct(const HandOffAct &act) = 0;
    /// Those of HANDOFF with a number above AFTER, in order, at most LIMIT.
    [[nodiscard]] virtual Result<QList<HandOffAct>> actsAfter(const QString &handOff, qint64 after, int limit) = 0;
    /// Number of the newest act of HANDOFF; 0 where there is none.
    [[nodiscard]] virtual Result<qint64> newestAct(const QString &handOff) = 0;
    /// Erases the view of HANDOFF and the bodies of its acts; that there were such acts stays.
    [[nodiscard]] virtual Result<void> forgetVisit(const QString &handOff) = 0;
    /// Number must be above all before; Conflict otherwise.
    [[nodiscard]] virtual Result<void> addRelease(const ReleaseRow &release) = 0;
    [[nodiscard]] virtual Result<std::optional<ReleaseRow>> newestRelease() = 0;
    /// Named by its SHA-256, the same bytes twice are one object; objects belong to no site.
    [[nodiscard]] virtual Result<QByteArray> putObject(const QByteArray &bytes) = 0;
    [[nodiscard]] virtual Result<std::optional<QByteArray>> object(const QByteArray &sha256) = 0;

    // --- the queue
    // ------------------------------------------------------------------------------------------------
    /// False and nothing written when the id, or the label of that day, is there already.
    [[nodiscard]] virtual Result<bool> addTicket(const queue::Ticket &ticket) = 0;
    /// Writes AFTER where the row still has the revision of BEFORE; false when it does not, or when AFTER has a label of
    /// another ticket of that day.
    [[nodiscard]] virtual Result<bool> replaceTicket(const queue::Ticket &before, const queue::Ticket &after) = 0;
    [[nodiscard]] virtual Result<std::optional<queue::Ticket>> ticket(const QString &id) = 0;
    /// Those that are not queue::isOver(), sorted by id; without their context.
    [[nodiscard]] virtual Result<QList<queue::Ticket>> openTickets() = 0;
    /// All of a business day, sorted by label; without their context.
    [[nodiscard]] virtual Result<QList<queue::Ticket>> ticketsOf(QDate day) = 0;
    /// queue::handlingTime() of the last LIMIT served of a line that have one, newest first.
    [[nodiscard]] virtual Result<QList<std::chrono::seconds>> serviceTimes(const QString &service, int limit) = 0;
    /// Those moved before BEFORE that are over and still keep a context, a note or needs, or owe another site their
    /// arrival there; the oldest LIMIT.
    [[nodiscard]] virtual Result<QList<queue::Ticket>> untidyTickets(Instant before, int limit) = 0;
    /// Erases those of days before DAY that are over and tidy; how many.
    [[nodiscard]] virtual Result<int> forgetTickets(QDate day) = 0;
    /// Inserts or replaces by the agent's id.
    [[nodiscard]] virtual Result<void> putDeskAgent(const DeskAgent &agent) = 0;
    /// Seen at SINCE or later, sorted by id.
    [[nodiscard]] virtual Result<QList<DeskAgent>> deskAgents(Instant since) = 0;

    // --- what visitors' phones leave; a ledger that keeps none of it refuses, here and below
    // -------------------------------------------------------------------------
    /// False and nothing written when MARK (32 bytes) is there already.
    [[nodiscard]] virtual Result<bool> addOpinion(const QByteArray &mark, QDate day, const Opinion &opinion);
    [[nodiscard]] virtual Result<bool> hasOpinionMark(const QByteArray &mark);
    /// Sorted by subject, month, choice.
    [[nodiscard]] virtual Result<QList<OpinionCount>> opinionCounts();
    /// Those with a comment, the latest month first, then by id; at most LIMIT.
    [[nodiscard]] virtual Result<QList<Opinion>> opinionComments(int limit);
    /// Inserts or replaces by key.
    [[nodiscard]] virtual Result<void> putVisitList(const VisitList &list);
    [[nodiscard]] virtual Result<std::optional<VisitList>> visitList(const QByteArray &key);
    /// Erases lists whose end is reached at NOW and marks of days before DAY; how many.
    [[nodiscard]] virtual Result<int> forgetVisitors(Instant now, QDate day);

    // --- what desks keep
    // ------------------------------------------------------------------------------------------
    [[nodiscard]] virtual Result<std::optional<DeskRecord>> deskRecord(const QString &kind, const QString &id);
    /// Those of IDS that are there, sorted by id.
    [[nodiscard]] virtual Result<QList<DeskRecord>> deskRecordsOf(const QString &kind, const QStringList &ids);
    /// Changed at SINCE or later, the last change first; at most LIMIT.
    [[nodiscard]] virtual Result<QList<DeskRecord>> deskRecords(const QString &kind, Instant since, int limit);
    /// Writes RECORD where its revision is one above what is there (1 = nothing is); false where it is not.
    [[nodiscard]] virtual Result<bool> putDeskRecord(const DeskRecord &record);

    // --- badges
    // ---------------------------------------------------------------------------------------------------
    [[nodiscard]] virtual Result<std::optional<Badge>> badge(const QByteArray &key);
    /// Those of agents, sorted by agent.
    [[nodiscard]] virtual Result<QList<Badge>> badges();
    /// Inserts or replaces by key. Conflict when its agent has another one.
    [[nodiscard]] virtual Result<void> putBadge(const Badge &badge);
    /// The badge of AGENT is gone, with what was tried; false where he has none.
    [[nodiscard]] virtual Result<bool> removeBadgeOf(const QString &agent);
    /// Erases those of nobody that changed before BEFORE; how many.
    [[nodiscard]] virtual Result<int> forgetBadges(Instant before);

    /// A durable fact of the site by name ("plan", "restored"); empty when there is none.
    [[nodiscard]] virtual Result<QByteArray> fact(const QString &name) = 0;
    [[nodiscard]] virtual Result<void> setFact(const QString &name, const QByteArray &value) = 0;

    /// Whether expect() does anything here: a ledger that is no journey away asks as cheaply one by one.
    [[nodiscard]] virtual bool gainsByForesight() const { return false; }
    /// Lets a ledger that is a journey away fetch at once what the coming requests will ask for one by one. Called
    /// before the first attempt(), where it saves most of the time of a write of many requests; changes no answer.
    [[nodiscard]] virtual Result<void> expect(const Foresight &) { return {}; }

    /// Runs WORK so that it alone can fail: on an error what it wrote is undone and the transaction goes on. Lets many
    /// requests share one commit.
    [[nodiscard]] virtual Result<void> attempt(const std::function<Result<void>()> &work) = 0;

protected:
    /// After changes were taken back.
    void setFewHearers(const FewHearers &few) { m_few = few; }

private:
    FewHearers m_few;
};

/// The durable state of a hub: SQLite in one file, PostgreSQL beyond one machine, or memory in the simulator.
///
/// One thread per object; several objects (and processes) may share one database.
class HubLedger
{
public:
    using Work = std::function<Result<void>(HubTransaction &)>;

    virtual ~HubLedger() = default;

    /// Runs WORK on the rows of SITE; success means committed and on the disk. On Busy nothing happened: try again. On
    /// Lost it is not known whether it happened: ask by the inbox key.
    [[nodiscard]] virtual Result<void> write(const QString &site, const Work &work) = 0;
    /// Runs WORK on one consistent snapshot; writing is an error (Refused).
    [[nodiscard]] virtual Result<void> read(const QString &site, const Work &work) = 0;
    [[nodiscard]] virtual Result<QStringList> sites() = 0;

    /// 32 hexadecimal digits; another one after every restore from a backup.
    [[nodiscard]] virtual Result<QString> epoch() = 0;
    [[nodiscard]] virtual Result<void> setEpoch(const QString &epoch) = 0;
};

} // namespace parvis::store
