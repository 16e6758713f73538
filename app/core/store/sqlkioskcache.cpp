// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlkioskcache.h"

#include "store/feedstates.h"

#include <QSqlQuery>

namespace parvis::store
{

SqlKioskCache::SqlKioskCache(const Database &database) : m_database(database) {}

Result<FeedCursor> SqlKioskCache::cursor()
{
    FeedCursor cursor;
    const auto read = m_database.rows(QStringLiteral("SELECT epoch, sequence FROM feed_cursor"), {}, [&](const QSqlQuery &row) {
        cursor = {row.value(0).toString(), row.value(1).toLongLong()};
    });
    if (!read)
        return read.error();
    return cursor;
}

Result<void> SqlKioskCache::apply(const FeedCursor &from, const FeedCursor &to, const QList<Change> &changes)
{
    if (to.epoch.isEmpty() || to.sequence < from.sequence || (!from.epoch.isEmpty() && from.epoch != to.epoch))
        return Error(StoreError::Invalid, QStringLiteral("cursor"));
    return m_database.transaction([&]() -> Result<void> {
        const auto here = cursor();
        if (!here)
            return here.error();
        if (*here != from)
            return Error(StoreError::Refused, QStringLiteral("the cursor stands elsewhere"));
        const auto before = digest();
        if (!before)
            return before.error();
        FeedStates states(m_database, FeedDigest(*before));
        if (const auto written = states.write(changes); !written)
            return written;
        const auto moved =
            m_database.change(QStringLiteral("UPDATE feed_cursor SET epoch = ?, sequence = ?, digest = ?"),
                              {to.epoch, to.sequence, states.digest().bytes()});
        return moved ? Result<void>() : moved.error();
    });
}

Result<void> SqlKioskCache::restart()
{
    return m_database.transaction([&]() -> Result<void> {
        if (const auto gone = m_database.change(QStringLiteral("DELETE FROM feed_state")); !gone)
            return gone.error();
        const auto reset = m_database.change(
            QStringLiteral("UPDATE feed_cursor SET epoch = '', sequence = 0, digest = zeroblob(32)"));
        return reset ? Result<void>() : reset.error();
    });
}

Result<QByteArray> SqlKioskCache::digest()
{
    QByteArray digest;
    const auto read = m_database.rows(QStringLiteral("SELECT digest FROM feed_cursor"), {},
                                      [&](const QSqlQuery &row) { digest = row.value(0).toByteArray(); });
    if (!read)
        return read.error();
    if (digest.size() != 32)
        return Error(StoreError::Corrupt, QStringLiteral("the feed has no cursor"));
    return digest;
}

Result<QList<Change>> SqlKioskCache::states(const QString &entity)
{
    QList<Change> list;
    const auto read = m_database.rows(
        QStringLiteral("SELECT sequence, key, body FROM feed_state WHERE entity = ? ORDER BY key"), {entity},
        [&](const QSqlQuery &row) {
            list.append({row.value(0).toLongLong(), entity, row.value(1).toString(), row.value(2).toByteArray()});
        });
    if (!read)
        return read.error();
    return list;
}

} // namespace parvis::store
