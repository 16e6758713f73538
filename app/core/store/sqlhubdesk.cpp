// SPDX-License-Identifier: GPL-3.0-or-later
// What desks ask of a hub's transaction beside the queue; each call is a statement of its own.
#include "store/hubrows.h"
#include "store/sqlhubtransaction.h"

#include <QSqlQuery>

#include <algorithm>
#include <limits>

namespace parvis::store
{

namespace
{

DeskRecord record(const QSqlQuery &row)
{
    return {row.value(0).toString(), row.value(1).toString(), row.value(2).toInt(), hubrows::instant(row.value(3)),
            row.value(4).toByteArray()};
}

StoredSubmission head(const QSqlQuery &row)
{
    StoredSubmission s;
    s.sequence = row.value(0).toLongLong();
    s.id = row.value(1).toString();
    s.device = row.value(2).toString();
    s.reference = row.value(3).toString();
    s.procedure = row.value(4).toString();
    s.form = row.value(5).toString();
    s.formHash = row.value(6).toByteArray();
    s.language = row.value(7).toString();
    s.created = hubrows::instant(row.value(8));
    s.scheme = row.value(9).toString();
    return s;
}

} // namespace

Result<QList<StoredSubmission>> SqlHubTransaction::submissionHeads(qint64 before, const QString &reference, int limit)
{
    static const QString sql =
        QStringLiteral("SELECT sequence, id, device, reference, procedure, form, form_hash, language, created, scheme"
                       " FROM submission WHERE site = ? AND sequence < ? AND substr(reference, 1, ?) = ?"
                       " ORDER BY sequence DESC LIMIT ?");
    const qint64 below = before > 0 ? before : std::numeric_limits<qint64>::max();
    const QString begin = reference.isNull() ? QStringLiteral("") : reference; // the driver binds a null text as NULL
    const auto found =
        list<StoredSubmission>(sql, {m_site, below, int(begin.size()), begin, std::max(limit, 0)}, head);
    return found ? found : failed(found.error());
}

Result<std::optional<DeskRecord>> SqlHubTransaction::deskRecord(const QString &kind, const QString &id)
{
    static const QString sql = hubrows::deskRecords().select("kind = ? AND id = ?");
    const auto found = one<DeskRecord>(sql, {m_site, kind, id}, record);
    return found ? found : failed(found.error());
}

Result<QList<DeskRecord>> SqlHubTransaction::deskRecordsOf(const QString &kind, const QStringList &ids)
{
    if (m_database.dialect() == Dialect::Postgres) {
        static const QString many = hubrows::deskRecords().select("kind = ? AND id = ANY (?::text[]) ORDER BY id");
        const auto found = list<DeskRecord>(many, {m_site, kind, postgresArray(ids)}, record);
        return found ? found : failed(found.error());
    }
    QList<DeskRecord> records;
    for (const QString &id : ids) {
        const auto found = deskRecord(kind, id);
        if (!found)
            return found.error();
        if (*found)
            records.append(**found);
    }
    std::sort(records.begin(), records.end(), [](const DeskRecord &a, const DeskRecord &b) { return a.id < b.id; });
    return records;
}

Result<QList<DeskRecord>> SqlHubTransaction::deskRecords(const QString &kind, Instant since, int limit)
{
    static const QString sql =
        hubrows::deskRecords().select("kind = ? AND changed >= ? ORDER BY changed DESC, id LIMIT ?");
    const auto found =
        list<DeskRecord>(sql, {m_site, kind, hubrows::milliseconds(since), std::max(limit, 0)}, record);
    return found ? found : failed(found.error());
}

Result<bool> SqlHubTransaction::putDeskRecord(const DeskRecord &after)
{
    if (const auto refused = refusal())
        return *refused;
    if (after.revision == 1) {
        const auto added = hubrows::deskRecords().insertNew(
            m_database, m_site, {{after.kind, after.id, after.revision, hubrows::milliseconds(after.changed), after.body}});
        return added ? Result<bool>(*added > 0) : Result<bool>(failed(added.error()));
    }
    const auto changed = m_database.change(
        QStringLiteral("UPDATE desk_record SET revision = ?, changed = ?, body = ?"
                       " WHERE site = ? AND kind = ? AND id = ? AND revision = ?"),
        {after.revision, hubrows::milliseconds(after.changed), after.body, m_site, after.kind, after.id,
         after.revision - 1});
    return changed ? Result<bool>(*changed > 0) : Result<bool>(failed(changed.error()));
}

} // namespace parvis::store
