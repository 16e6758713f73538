// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/hubledger.h"
#include "store/storeerror.h"

#include <memory>
#include <optional>

namespace parvis::testing
{

/// All rows of one hub in memory. A value: a copy is a backup, and copies share what neither of them changes.
class MemoryHubState
{
public:
    MemoryHubState();
    ~MemoryHubState();
    MemoryHubState(const MemoryHubState &other);
    MemoryHubState &operator=(const MemoryHubState &other);
    MemoryHubState(MemoryHubState &&) noexcept;
    MemoryHubState &operator=(MemoryHubState &&) noexcept;

    struct Data;
    [[nodiscard]] Data &data() { return *m_data; }
    [[nodiscard]] const Data &data() const { return *m_data; }

private:
    std::unique_ptr<Data> m_data;
};

/// The database under one or several MemoryHubLedgers, as several hub processes would share it. Not for two threads.
using MemoryHubRows = std::shared_ptr<MemoryHubState>;

/// A HubLedger that forgets everything when the program ends: exact, quick, and able to fail where it is told to.
///
/// A transaction works on the rows themselves and writes down how to undo each step; an error of WORK, or a failure
/// asked for, brings every row back. A write within a write of the same rows is Busy.
class MemoryHubLedger final : public store::HubLedger
{
public:
    MemoryHubLedger();
    explicit MemoryHubLedger(MemoryHubRows rows);
    ~MemoryHubLedger() override;

    [[nodiscard]] Result<void> write(const QString &site, const Work &work) override;
    [[nodiscard]] Result<void> read(const QString &site, const Work &work) override;
    [[nodiscard]] Result<QStringList> sites() override;
    [[nodiscard]] Result<QString> epoch() override;
    [[nodiscard]] Result<void> setEpoch(const QString &epoch) override;

    [[nodiscard]] const MemoryHubRows &rows() const { return m_rows; }
    /// What a backup taken now would hold, and the return to one.
    [[nodiscard]] MemoryHubState backup() const { return *m_rows; }
    void restore(const MemoryHubState &backup) { *m_rows = backup; }

    /// The call on a transaction that is the Nth from now, from 1, fails with ERROR; commits count as calls. One
    /// failure at a time; 0 = none. Lost at a commit means: it happened, and nobody knows.
    void failAt(int nth, store::StoreError error);
    /// Calls on transactions so far, commits included: how many places there are for a failure.
    [[nodiscard]] int calls() const { return m_calls; }

private:
    class Transaction;
    friend class Transaction;
    [[nodiscard]] std::optional<Error> due();

    MemoryHubRows m_rows;
    int m_calls = 0;
    int m_failAt = 0;
    store::StoreError m_failure{};
};

} // namespace parvis::testing
