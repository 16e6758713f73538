// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/simulate/hubdatabase.h"

#include "store/storeerror.h"
#include "sync/simulate/hubwork.h"
#include "sync/simulate/statesum.h"

namespace parvis::simulate
{

using store::StoreError;

HubDatabase::HubDatabase(Semantics semantics, Random &random)
    : m_semantics(semantics), m_random(random), m_fibers(random)
{
}

Result<int> HubDatabase::begin()
{
    m_fibers.mayBeOvertaken();
    if (m_random.permille(faults.busy)) {
        ++faultsStruck;
        return Error(StoreError::Busy, QStringLiteral("the lock was not to be had"));
    }
    // SQLite locks the file, PostgreSQL the row of the site's stream: one writer of a site at a time, others wait.
    while (locksSite && !m_open.empty()) {
        if (!m_fibers.waitForOthers())
            return Error(StoreError::Busy, QStringLiteral("another writes"));
    }
    m_open.insert(++m_lastTransaction);
    return m_lastTransaction;
}

namespace
{

template <typename Key, typename Row> void quietly(Table<Key, Row> &table, int transaction)
{
    table.commit(transaction, [](const Key &, const Row *, const Row *) {});
}

} // namespace

void HubDatabase::commit(int transaction)
{
    CommitWatcher *const watcher = m_watcher;
    m_rows.appointments.commit(transaction, [&](const QString &, const auto *before, const auto *after) {
        if (watcher)
            watcher->appointmentChanged(before, after);
    });
    m_rows.units.commit(transaction, [&](const appointments::UnitKey &, const auto *before, const auto *after) {
        if (watcher)
            watcher->unitChanged(before, after);
    });
    m_rows.submissions.commit(transaction, [&](const QString &, const auto *before, const auto *after) {
        if (watcher && !before && after)
            watcher->submissionAdded(*after);
    });
    m_rows.quarantine.commit(transaction, [&](const QString &, const auto *before, const auto *after) {
        if (watcher && !before && after)
            watcher->quarantineAdded(*after);
    });
    m_rows.devices.commit(transaction, [&](const QString &, const auto *before, const auto *after) {
        if (watcher)
            watcher->deviceChanged(before, after);
    });
    m_rows.handOffs.commit(transaction, [&](const QString &, const auto *before, const auto *after) {
        if (watcher)
            watcher->handOffChanged(before, after);
    });
    m_rows.changes.commit(transaction, [&](const EntityAndKey &, const auto *, const auto *after) {
        if (watcher && after)
            watcher->feedChanged(*after);
    });
    quietly(m_rows.atoms, transaction);
    quietly(m_rows.codes, transaction);
    quietly(m_rows.alerts, transaction);
    quietly(m_rows.stream, transaction);
    quietly(m_rows.inbox, transaction);
    quietly(m_rows.submissionNumber, transaction);
    quietly(m_rows.visitViews, transaction);
    quietly(m_rows.acts, transaction);
    quietly(m_rows.releases, transaction);
    quietly(m_rows.objects, transaction);
    quietly(m_rows.facts, transaction);
    quietly(m_rows.tickets, transaction);
    quietly(m_rows.labels, transaction);
    quietly(m_rows.deskAgents, transaction);
    quietly(m_rows.deskRecords, transaction);
    if (!locksStream)
        sumStream();
    if (watcher)
        watcher->committed();
}

qint64 HubDatabase::drawSequence()
{
    const store::StreamState *stream = m_rows.stream.find(0, 0);
    m_drawn = std::max(m_drawn, stream ? stream->sequence : 0) + 1;
    return m_drawn;
}

void HubDatabase::sumStream()
{
    store::StreamState state;
    StateSum sum;
    for (const auto &[name, change] : m_rows.changes.committed()) {
        state.sequence = std::max(state.sequence, change.sequence);
        sum.add(change);
    }
    state.digest = sum.bytes();
    m_rows.stream.raw()[0] = state;
}

void HubDatabase::end(int transaction)
{
    m_open.erase(transaction);
}

bool HubDatabase::waitFor(int owner)
{
    while (isOpen(owner)) {
        if (!m_fibers.waitForOthers())
            return false;
    }
    return true;
}

void HubDatabase::replace(const HubRows &rows)
{
    m_rows = rows;
    m_open.clear();
}

Result<void> SimulatedHubLedger::write(const QString &site, const Work &work)
{
    if (site != m_site)
        return Error(StoreError::NotFound, QStringLiteral("a site this database has not"));
    const auto number = m_database.begin();
    if (!number)
        return number.error();
    HubWork transaction(m_database, *number, HubWork::Mode::Write);
    Result<void> done = work(transaction);
    if (done)
        done = transaction.end();
    m_database.fibers().mayBeOvertaken();
    if (done && m_database.random().permille(m_database.faults.lostBeforeCommit)) {
        ++m_database.faultsStruck;
        done = Error(StoreError::Lost, QStringLiteral("before the commit"));
    }
    if (done)
        m_database.commit(*number);
    else
        transaction.undo();
    m_database.end(*number);
    if (done && m_database.random().permille(m_database.faults.lostAfterCommit)) {
        ++m_database.faultsStruck;
        return Error(StoreError::Lost, QStringLiteral("after the commit"));
    }
    return done;
}

Result<void> SimulatedHubLedger::read(const QString &site, const Work &work)
{
    if (site != m_site)
        return Error(StoreError::NotFound, QStringLiteral("a site this database has not"));
    m_database.fibers().mayBeOvertaken();
    HubWork transaction(m_database, 0, HubWork::Mode::Read);
    return work(transaction);
}

Result<void> SimulatedHubLedger::setEpoch(const QString &epoch)
{
    m_database.rows().epoch = epoch;
    return {};
}

} // namespace parvis::simulate
