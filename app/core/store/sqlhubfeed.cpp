// SPDX-License-Identifier: GPL-3.0-or-later
// The change feed and the inbox of a hub's transaction.
#include "store/hubrows.h"
#include "store/sqlhubtransaction.h"

#include <QSqlQuery>

#include <algorithm>

namespace parvis::store
{

Result<qint64> SqlHubTransaction::appendChange(const QString &entity, const QString &key, const QByteArray &body)
{
    if (const auto refused = refusal())
        return *refused;
    const ChangeKey name(entity, key);
    const auto *known = m_changes.find(name);
    ChangeState state{++m_stream.sequence, body, FeedDigest::hash(entity, key, body), std::nullopt};
    if (known && known->row)
        state.counted = known->row->counted;
    m_stream.unsent = true;
    m_changes.write(name, state);
    return state.sequence;
}

// What the digest holds of states that this transaction replaces, asked once for all of them.
Result<void> SqlHubTransaction::countChanges(QList<std::pair<ChangeKey, ChangeState>> &changes)
{
    QHash<ChangeKey, QByteArray> counted;
    QList<QVariantList> unknown;
    for (const auto &[key, state] : std::as_const(changes)) {
        if (!state.counted)
            unknown.append({key.first, key.second});
    }
    const auto learn = [&](const QSqlQuery &row) {
        counted.insert({row.value(0).toString(), row.value(1).toString()}, row.value(2).toByteArray());
    };
    Result<void> read;
    if (m_database.dialect() == Dialect::Postgres && !unknown.isEmpty()) {
        read = m_database.rows(
            QStringLiteral("SELECT c.entity, c.key, c.hash FROM unnest(?::text[], ?::text[]) AS k (entity, key)"
                           " CROSS JOIN LATERAL (SELECT * FROM change WHERE site = ? AND change.entity = k.entity"
                           " AND change.key = k.key OFFSET 0) AS c"),
            {postgresArray(unknown, 0, HubTable::Type::Text), postgresArray(unknown, 1, HubTable::Type::Text), m_site},
            learn);
    } else {
        for (qsizetype i = 0; i < unknown.size() && read; ++i)
            read = m_database.rows(
                QStringLiteral("SELECT entity, key, hash FROM change WHERE site = ? AND entity = ? AND key = ?"),
                {m_site, unknown[i][0], unknown[i][1]}, learn);
    }
    if (!read)
        return failed(read.error());
    for (auto &[key, state] : changes) {
        m_stream.digest.remove(state.counted ? *state.counted : counted.value(key));
        m_stream.digest.add(state.hash);
        state.counted = state.hash;
        m_changes.note(key, state);
    }
    return {};
}

Result<void> SqlHubTransaction::flushChanges()
{
    auto changes = m_changes.takeUnsent();
    if (changes.isEmpty())
        return {};
    if (const auto counted = countChanges(changes); !counted)
        return counted;
    QList<QVariantList> rows;
    for (const auto &[key, state] : std::as_const(changes))
        rows.append({key.first, key.second, state.sequence, state.hash, state.body});
    const auto sent = hubrows::changes().put(m_database, m_site, rows);
    return sent ? Result<void>() : failed(sent.error());
}

Result<QList<Change>> SqlHubTransaction::changesAfter(qint64 after, int limit)
{
    if (const auto sent = flushChanges(); !sent)
        return sent.error();
    const auto found =
        list<Change>(QStringLiteral("SELECT sequence, entity, key, body FROM change WHERE site = ? AND sequence > ?"
                                    " ORDER BY sequence LIMIT ?"),
                     {m_site, after, std::max(limit, 0)}, [](const QSqlQuery &row) {
                         return Change{row.value(0).toLongLong(), row.value(1).toString(), row.value(2).toString(),
                                       row.value(3).toByteArray()};
                     });
    return found ? found : failed(found.error());
}

Result<StreamState> SqlHubTransaction::stream()
{
    if (const auto sent = flushChanges(); !sent)
        return sent.error();
    return StreamState{m_stream.sequence, m_stream.digest.bytes()};
}

Result<std::optional<InboxRow>> SqlHubTransaction::inbox(const QString &key)
{
    if (const auto *known = m_inbox.find(key))
        return known->row;
    static const QString sql = hubrows::inbox().select("key = ?");
    const auto found = one<InboxRow>(sql, {m_site, key}, hubrows::inboxRow);
    if (!found)
        return failed(found.error());
    m_inbox.learn(key, *found);
    return found;
}

Result<bool> SqlHubTransaction::addInbox(const InboxRow &row)
{
    if (const auto refused = refusal())
        return *refused;
    const auto known = inbox(row.key);
    if (!known)
        return known.error();
    if (*known)
        return false;
    m_inbox.write(row.key, row);
    return true;
}

Result<void> SqlHubTransaction::flushInbox()
{
    QList<QVariantList> rows;
    for (const auto &[key, row] : m_inbox.takeUnsent())
        rows.append(hubrows::row(row));
    if (rows.isEmpty())
        return {};
    const auto sent = hubrows::inbox().insert(m_database, m_site, rows);
    return sent ? Result<void>() : failed(sent.error());
}

} // namespace parvis::store
