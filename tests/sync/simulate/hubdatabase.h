// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/simulate/fibers.h"
#include "sync/simulate/hubrows.h"

#include <set>

namespace parvis::simulate
{

enum class Semantics {
    Sqlite,     ///< one process
    Postgresql, ///< two processes, whose transactions and snapshots follow one another in any order
};

/// What can go wrong with a hub's database, in parts of a thousand.
struct DatabaseFaults {
    int busy = 0;             ///< BEGIN is refused
    int failsAtCall = 0;      ///< a call within a transaction meets an error of the disk
    int lostBeforeCommit = 0; ///< the connection breaks: nothing happened, nobody knows
    int lostAfterCommit = 0;  ///< it breaks after: everything happened, nobody knows
};

/// The database that all hub processes of a history share.
class HubDatabase
{
public:
    HubDatabase(Semantics semantics, Random &random);

    [[nodiscard]] HubRows &rows() { return m_rows; }
    [[nodiscard]] const HubRows &rows() const { return m_rows; }
    [[nodiscard]] Semantics semantics() const { return m_semantics; }
    [[nodiscard]] Fibers &fibers() { return m_fibers; }
    [[nodiscard]] Random &random() { return m_random; }
    void watch(CommitWatcher *watcher) { m_watcher = watcher; }

    // False is a bug planted.
    bool locksSite = true;   ///< else writers overtake one another, held up only by the locks of the rows they write
    bool locksStream = true; ///< else numbers of the feed are drawn without waiting for who drew one before
    DatabaseFaults faults;
    int faultsStruck = 0;

    // For ledgers and transactions.
    [[nodiscard]] Result<int> begin();
    void commit(int transaction);
    void end(int transaction);
    /// Waits until nobody else holds OWNER's row; false on a deadlock.
    [[nodiscard]] bool waitFor(int owner);
    [[nodiscard]] qint64 drawSequence();
    [[nodiscard]] bool isOpen(int transaction) const { return m_open.contains(transaction); }
    /// Restore from a backup; connections in use are gone.
    void replace(const HubRows &rows);

private:
    Semantics m_semantics;
    Random &m_random;
    Fibers m_fibers;
    HubRows m_rows;
    CommitWatcher *m_watcher = nullptr;
    void sumStream();

    std::set<int> m_open;
    qint64 m_drawn = 0;
    int m_lastTransaction = 0;
};

/// One hub process's connection.
class SimulatedHubLedger final : public store::HubLedger
{
public:
    SimulatedHubLedger(HubDatabase &database, QString site) : m_database(database), m_site(std::move(site)) {}

    [[nodiscard]] Result<void> write(const QString &site, const Work &work) override;
    [[nodiscard]] Result<void> read(const QString &site, const Work &work) override;
    [[nodiscard]] Result<QStringList> sites() override { return QStringList{m_site}; }
    [[nodiscard]] Result<QString> epoch() override { return m_database.rows().epoch; }
    [[nodiscard]] Result<void> setEpoch(const QString &epoch) override;

private:
    HubDatabase &m_database;
    QString m_site;
};

} // namespace parvis::simulate
