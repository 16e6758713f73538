// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <map>
#include <optional>
#include <vector>

namespace parvis::simulate
{

/// How to go back within one transaction, step by step.
using Undo = std::vector<std::function<void()>>;

/// Rows with row locks: what a transaction wrote is seen by itself only until it commits, and nobody else may write
/// that row meanwhile. Transactions are numbered from 1; 0 reads what is committed.
template <typename Key, typename Row> class Table
{
public:
    using Committed = std::map<Key, Row>;

    [[nodiscard]] const Committed &committed() const { return m_committed; }

    /// Valid until the next change of the table.
    [[nodiscard]] const Row *find(const Key &key, int transaction) const
    {
        if (!m_pending.empty()) {
            const auto pending = m_pending.find(key);
            if (pending != m_pending.end() && pending->second.owner == transaction)
                return pending->second.row ? &*pending->second.row : nullptr;
        }
        const auto row = m_committed.find(key);
        return row == m_committed.end() ? nullptr : &row->second;
    }

    /// The other transaction that holds the lock of this row; 0 = nobody else.
    [[nodiscard]] int lockedBy(const Key &key, int transaction) const
    {
        const auto pending = m_pending.find(key);
        return pending == m_pending.end() || pending->second.owner == transaction ? 0 : pending->second.owner;
    }

    /// Takes the lock without changing the row.
    void lock(const Key &key, int transaction, Undo &undo)
    {
        const Row *row = find(key, transaction);
        put(key, row ? std::optional<Row>(*row) : std::nullopt, transaction, undo);
    }

    /// Writes ROW, or with nullopt its absence. The row must not be locked by another.
    void put(const Key &key, std::optional<Row> row, int transaction, Undo &undo)
    {
        const auto before = m_pending.find(key);
        if (before == m_pending.end()) {
            undo.push_back([this, key] { m_pending.erase(key); });
            m_pending.emplace(key, Pending{transaction, std::move(row)});
            return;
        }
        undo.push_back([this, key, was = before->second.row] { m_pending.find(key)->second.row = was; });
        before->second.row = std::move(row);
    }

    /// Rows from FROM on in order, as the transaction sees them, until VISIT gives false.
    void visit(const Key &from, int transaction, const std::function<bool(const Key &, const Row &)> &visitor) const
    {
        visit(m_committed.lower_bound(from), m_pending.lower_bound(from), transaction, visitor);
    }
    void visit(int transaction, const std::function<bool(const Key &, const Row &)> &visitor) const
    {
        visit(m_committed.begin(), m_pending.begin(), transaction, visitor);
    }

    [[nodiscard]] const Key *last(int transaction) const
    {
        const Key *found = nullptr;
        for (auto row = m_committed.rbegin(); row != m_committed.rend(); ++row) {
            const auto pending = m_pending.find(row->first);
            if (pending == m_pending.end() || pending->second.owner != transaction || pending->second.row) {
                found = &row->first;
                break;
            }
        }
        for (auto pending = m_pending.rbegin(); pending != m_pending.rend(); ++pending) {
            if (pending->second.owner != transaction || !pending->second.row)
                continue;
            return found && !(*found < pending->first) ? found : &pending->first;
        }
        return found;
    }

    /// Makes what the transaction wrote the state for all; SHOW gets each row before and after.
    template <typename Show> void commit(int transaction, const Show &show)
    {
        for (auto pending = m_pending.begin(); pending != m_pending.end();) {
            if (pending->second.owner != transaction) {
                ++pending;
                continue;
            }
            const auto old = m_committed.find(pending->first);
            const Row *before = old == m_committed.end() ? nullptr : &old->second;
            const Row *after = pending->second.row ? &*pending->second.row : nullptr;
            show(pending->first, before, after);
            if (after && before)
                old->second = std::move(*pending->second.row);
            else if (after)
                m_committed.emplace(pending->first, std::move(*pending->second.row));
            else if (before)
                m_committed.erase(old);
            pending = m_pending.erase(pending);
        }
    }

    /// For whoever repairs or damages the rows from outside any transaction.
    [[nodiscard]] Committed &raw() { return m_committed; }
    void forgetPending() { m_pending.clear(); }

private:
    struct Pending {
        int owner = 0;
        std::optional<Row> row;
    };
    using PendingRows = std::map<Key, Pending>;

    void visit(typename Committed::const_iterator row, typename PendingRows::const_iterator pending, int transaction,
               const std::function<bool(const Key &, const Row &)> &visitor) const
    {
        while (row != m_committed.end() || pending != m_pending.end()) {
            if (pending != m_pending.end() && pending->second.owner != transaction) {
                ++pending;
                continue;
            }
            const bool usePending =
                pending != m_pending.end() && (row == m_committed.end() || !(row->first < pending->first));
            if (!usePending) {
                if (!visitor(row->first, row->second))
                    return;
                ++row;
                continue;
            }
            if (row != m_committed.end() && !(pending->first < row->first))
                ++row;
            if (pending->second.row && !visitor(pending->first, *pending->second.row))
                return;
            ++pending;
        }
    }

    Committed m_committed;
    PendingRows m_pending;
};

} // namespace parvis::simulate
