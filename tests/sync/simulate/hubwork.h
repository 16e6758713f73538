// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/retentionrows.h"
#include "sync/simulate/hubdatabase.h"

namespace parvis::simulate
{

/// One transaction of a SimulatedHubLedger. A row another transaction holds is waited for; where both wait for each
/// other the one that comes last is refused as Busy, as PostgreSQL does.
class HubWork final : public store::HubTransaction, public store::RetentionRows
{
public:
    enum class Mode { Read, Write };

    HubWork(HubDatabase &database, int number, Mode mode) : m_database(database), m_number(number), m_mode(mode) {}

    void undo() { undoTo(0); }
    /// The error that an earlier call met and the work swallowed, if any.
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
    Result<std::optional<store::DeskRecord>> deskRecord(const QString &kind, const QString &id) override;
    Result<bool> putDeskRecord(const store::DeskRecord &record) override;
    Result<int> forgetVisitors(Instant now, QDate day) override;
    Result<int> forgetBadges(Instant before) override;
    Result<QList<store::RetainedRow>> retained(store::RetainedKind kind, const QString &after, int limit) override;
    Result<int> forget(store::RetainedKind kind, const QStringList &keys) override;
    Result<void> shortenAnswer(const QString &key, const QByteArray &answer) override;
    Result<QByteArray> fact(const QString &name) override;
    Result<void> setFact(const QString &name, const QByteArray &value) override;
    Result<void> attempt(const std::function<Result<void>()> &work) override;

private:
    [[nodiscard]] HubRows &rows() { return m_database.rows(); }
    /// Each call begins with it: others may overtake, the disk may fail, a reader may not write.
    [[nodiscard]] std::optional<Error> refusal(Mode needed);
    [[nodiscard]] Error broken(Error error);
    /// Waits for the row; an error on a deadlock.
    template <typename Key, typename Row>
    [[nodiscard]] std::optional<Error> own(Table<Key, Row> &table, const Key &key);
    template <typename Key, typename Row> void put(Table<Key, Row> &table, const Key &key, std::optional<Row> row)
    {
        table.put(key, std::move(row), m_number, m_undo);
    }
    template <typename Key, typename Row>
    [[nodiscard]] std::optional<Row> find(const Table<Key, Row> &table, const Key &key)
    {
        const Row *row = table.find(key, m_number);
        return row ? std::optional<Row>(*row) : std::nullopt;
    }
    void undoTo(size_t steps);
    template <typename Key, typename Row> void drop(Table<Key, Row> &table, const Key &key);
    void forgetAppointment(store::RetainedKind kind, const store::Appointment &appointment);
    void forgetHandOff(const QString &id);
    void forgetOne(store::RetainedKind kind, const QString &key);

    HubDatabase &m_database;
    int m_number;
    Mode m_mode;
    Undo m_undo;
    std::optional<Error> m_broken;
};

} // namespace parvis::simulate
