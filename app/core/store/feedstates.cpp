// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/feedstates.h"

#include <QSqlQuery>

#include <algorithm>

namespace parvis::store
{

namespace
{

constexpr qsizetype rowsAtOnce = 100;

QString listOf(QLatin1String one, qsizetype count)
{
    QString text;
    text.reserve((one.size() + 1) * count);
    for (qsizetype i = 0; i < count; ++i) {
        if (i > 0)
            text += QLatin1Char(',');
        text += one;
    }
    return text;
}

} // namespace

FeedStates::FeedStates(const Database &database, FeedDigest digest) : m_database(database), m_digest(std::move(digest)) {}

Result<void> FeedStates::write(const QList<Change> &changes)
{
    // In the order of the table: neighbours lie on one page.
    Chunk ordered;
    ordered.reserve(changes.size());
    for (const Change &change : changes)
        ordered.append(&change);
    std::sort(ordered.begin(), ordered.end(), [](const Change *a, const Change *b) {
        // Texts that share their bytes need no comparing.
        const bool same = a->entity.constData() == b->entity.constData() || a->entity == b->entity;
        return same ? a->key < b->key : a->entity < b->entity;
    });
    const auto same = std::adjacent_find(ordered.cbegin(), ordered.cend(), [](const Change *a, const Change *b) {
        return a->entity == b->entity && a->key == b->key;
    });
    if (same != ordered.cend())
        return Error(StoreError::Invalid, QStringLiteral("a key comes twice in one page"));
    // Nothing is there before the first page.
    const auto any = m_database.number(QStringLiteral("SELECT EXISTS (SELECT 1 FROM feed_state)"));
    if (!any)
        return any.error();
    for (qsizetype i = 0; i < ordered.size();) {
        const QString &entity = ordered[i]->entity;
        qsizetype end = i;
        while (end < ordered.size() && end - i < rowsAtOnce && ordered[end]->entity == entity)
            ++end;
        const Chunk chunk = ordered.mid(i, end - i);
        i = end;
        if (*any != 0) {
            if (const auto out = takeOut(entity, chunk); !out)
                return out;
        }
        if (const auto in = putIn(chunk); !in)
            return in;
    }
    return {};
}

Result<void> FeedStates::takeOut(const QString &entity, const Chunk &chunk)
{
    QVariantList values{entity};
    for (const Change *change : chunk)
        values.append(change->key);
    const auto read =
        m_database.rows(QStringLiteral("SELECT key, body FROM feed_state WHERE entity = ? AND key IN (%1)")
                            .arg(listOf(QLatin1String("?"), chunk.size())),
                        values, [&](const QSqlQuery &row) {
                            m_digest.remove(FeedDigest::hash(entity, row.value(0).toString(), row.value(1).toByteArray()));
                        });
    if (!read)
        return read;
    for (const Change *change : chunk) {
        if (!change->body.isEmpty())
            continue;
        const auto gone = m_database.change(QStringLiteral("DELETE FROM feed_state WHERE entity = ? AND key = ?"),
                                            {entity, change->key});
        if (!gone)
            return gone.error();
    }
    return {};
}

Result<void> FeedStates::putIn(const Chunk &chunk)
{
    QVariantList values;
    qsizetype rows = 0;
    for (const Change *change : chunk) {
        if (change->body.isEmpty())
            continue;
        values << change->entity << change->key << change->sequence << change->body;
        m_digest.add(FeedDigest::hash(change->entity, change->key, change->body));
        ++rows;
    }
    if (rows == 0)
        return {};
    const auto put = m_database.change(QStringLiteral("INSERT INTO feed_state (entity, key, sequence, body) VALUES %1"
                                                      " ON CONFLICT (entity, key) DO UPDATE SET sequence ="
                                                      " excluded.sequence, body = excluded.body")
                                           .arg(listOf(QLatin1String("(?,?,?,?)"), rows)),
                                       values);
    return put ? Result<void>() : put.error();
}

} // namespace parvis::store
