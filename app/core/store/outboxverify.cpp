// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/entryhash.h"
#include "store/outboxstore.h"

#include <QSqlQuery>

namespace parvis::store
{

namespace
{

struct Link {
    qint64 sequence = 0;
    QByteArray previous;
    QByteArray hash;
    QString id; // empty once its entry is erased
};

Error wrong(qint64 sequence, const char *what)
{
    return Error(StoreError::Corrupt, QStringLiteral("entry %1: %2").arg(sequence).arg(QLatin1String(what)));
}

} // namespace

Result<void> OutboxStore::verify() const
{
    Link last;
    const auto start =
        m_database.rows(QStringLiteral("SELECT sequence, hash FROM chain_start"), {}, [&](const QSqlQuery &row) {
            last.sequence = row.value(0).toLongLong();
            last.hash = row.value(1).toByteArray();
        });
    if (!start)
        return start;
    QList<Link> links;
    const auto read = m_database.rows(
        QStringLiteral("SELECT l.sequence, l.previous, l.hash, e.id FROM chain_link l LEFT JOIN entry e ON"
                       " e.sequence = l.sequence ORDER BY l.sequence"),
        {}, [&](const QSqlQuery &row) {
            links.append({row.value(0).toLongLong(), row.value(1).toByteArray(), row.value(2).toByteArray(),
                          row.value(3).toString()});
        });
    if (!read)
        return read;
    for (const Link &link : links) {
        if (link.sequence != last.sequence + 1)
            return wrong(link.sequence, "a link before it is missing");
        if (link.previous != last.hash)
            return wrong(link.sequence, "does not follow the one before");
        last = link;
        if (link.id.isEmpty())
            continue;
        const auto entry = find(link.id);
        if (!entry)
            return entry.error();
        if (entryHash(*entry) != link.hash)
            return wrong(link.sequence, "was changed");
        if (!payload(link.id) || !document(link.id))
            return wrong(link.sequence, "payload or document was changed");
    }
    return {};
}

} // namespace parvis::store
