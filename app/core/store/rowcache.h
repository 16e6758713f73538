// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>

#include <optional>
#include <utility>
#include <vector>

namespace parvis::store
{

/// Rows of one table as one transaction knows them: what it read, and what it wrote but has not sent to the database
/// yet. Every step can be undone, so that a part of the transaction can fail alone.
template <typename Key, typename Row> class RowCache
{
public:
    struct Known {
        std::optional<Row> row; ///< nothing: it is known that there is none
        bool unsent = false;
    };

    /// Null when nothing is known of KEY; valid until the next change.
    [[nodiscard]] const Known *find(const Key &key) const
    {
        const auto found = m_rows.constFind(key);
        return found == m_rows.cend() ? nullptr : &*found;
    }
    [[nodiscard]] const QHash<Key, Known> &all() const { return m_rows; }
    [[nodiscard]] bool hasUnsent() const { return !m_unsent.isEmpty(); }

    /// What the database holds; does not change what is known already.
    void learn(const Key &key, std::optional<Row> row)
    {
        if (!m_rows.contains(key))
            set(key, Known{std::move(row), false});
    }
    void write(const Key &key, std::optional<Row> row)
    {
        set(key, Known{std::move(row), true});
        m_unsent.append(key);
    }
    /// As write(), where the database was changed already.
    void note(const Key &key, std::optional<Row> row) { set(key, Known{std::move(row), false}); }

    /// The rows to send, in the order of their first writing; they count as sent.
    [[nodiscard]] QList<std::pair<Key, Row>> takeUnsent()
    {
        QList<std::pair<Key, Row>> rows;
        for (const Key &key : std::as_const(m_unsent)) {
            const Known known = m_rows.value(key);
            if (!known.unsent)
                continue;
            set(key, Known{known.row, false});
            if (known.row)
                rows.append({key, *known.row});
        }
        m_unsent.clear();
        return rows;
    }

    using Mark = std::size_t;
    [[nodiscard]] Mark mark() const { return m_undo.size(); }
    void undoTo(Mark mark)
    {
        while (m_undo.size() > mark) {
            auto &[key, before] = m_undo.back();
            if (!before)
                m_rows.remove(key);
            else
                m_rows.insert(key, *before);
            if (before && before->unsent)
                m_unsent.append(key);
            m_undo.pop_back();
        }
    }

private:
    void set(const Key &key, Known known)
    {
        const auto found = m_rows.constFind(key);
        m_undo.emplace_back(key, found == m_rows.cend() ? std::nullopt : std::optional<Known>(*found));
        m_rows.insert(key, std::move(known));
    }

    QHash<Key, Known> m_rows;
    QList<Key> m_unsent;
    std::vector<std::pair<Key, std::optional<Known>>> m_undo;
};

} // namespace parvis::store
