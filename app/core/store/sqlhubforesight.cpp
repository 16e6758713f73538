// SPDX-License-Identifier: GPL-3.0-or-later
// What a hub's transaction fetches before it is asked: on PostgreSQL each question costs a journey.
#include "store/hubrows.h"
#include "store/sqlhubtransaction.h"

#include <QSqlQuery>

#include <algorithm>
#include <tuple>

namespace parvis::store
{

using hubrows::milliseconds;
using Type = HubTable::Type;

namespace
{

constexpr qint64 stepsOfADay = 12 * 24;

bool isSound(const AtomRange &range)
{
    return range.from < range.until && range.until - range.from <= stepsOfADay;
}

// Many ask for the same hours: none of a resource is fetched twice.
QList<Foresight::Units> merged(QList<Foresight::Units> units)
{
    std::sort(units.begin(), units.end(),
              [](const auto &a, const auto &b) { return std::tie(a.resource, a.from) < std::tie(b.resource, b.from); });
    QList<Foresight::Units> apart;
    for (const Foresight::Units &next : std::as_const(units)) {
        if (!apart.isEmpty() && next.resource == apart.last().resource && next.from <= apart.last().until)
            apart.last().until = std::max(apart.last().until, next.until);
        else if (next.from < next.until)
            apart.append(next);
    }
    return apart;
}

} // namespace

Result<void> SqlHubTransaction::expect(const Foresight &foresight)
{
    // What is learned in an attempt is forgotten with it.
    if (!gainsByForesight() || m_attempts > 0)
        return {};
    if (const auto done = expectInbox(foresight.inboxKeys); !done)
        return done;
    if (const auto done = expectAtoms(foresight.atoms); !done)
        return done;
    if (const auto done = expectAppointments(foresight); !done)
        return done;
    // Whoever names an appointment changes its places too.
    QList<Foresight::Units> units = foresight.units;
    for (const QString &id : foresight.appointments) {
        const auto *known = m_appointments.find(id);
        if (known && known->row && !known->row->resource.isEmpty())
            units.append({known->row->resource, known->row->start,
                          known->row->end + std::chrono::minutes(known->row->bufferMinutes)});
    }
    return expectUnits(merged(units));
}

Result<void> SqlHubTransaction::expectInbox(const QStringList &keys)
{
    if (keys.isEmpty())
        return {};
    static const QString sql = hubrows::inbox().selectEach("key");
    const auto read = m_database.rows(sql, {postgresArray(keys), m_site}, [&](const QSqlQuery &row) {
        const InboxRow entry = hubrows::inboxRow(row);
        m_inbox.learn(entry.key, entry);
    });
    if (!read)
        return failed(read.error());
    for (const QString &key : keys)
        m_inbox.learn(key, std::nullopt);
    return {};
}

Result<void> SqlHubTransaction::expectUnits(const QList<Foresight::Units> &units)
{
    if (units.isEmpty())
        return {};
    QList<QVariantList> ranges;
    for (const auto &[resource, from, until] : units)
        ranges.append({resource, milliseconds(from), milliseconds(until)});
    // OFFSET 0 keeps the planner from reading the whole site once instead of each range by its index.
    static const QString sql =
        QStringLiteral("SELECT u.* FROM unnest(?::text[], ?::bigint[], ?::bigint[]) AS r (place, first, after)"
                       " CROSS JOIN LATERAL (SELECT %1 FROM unit WHERE site = ? AND start >= first AND start < after"
                       " AND (place = '' OR place = resource) OFFSET 0) AS u")
            .arg(hubrows::units().columns());
    const auto learned = knownUnits(sql, {postgresArray(ranges, 0, Type::Text), postgresArray(ranges, 1, Type::Number),
                                          postgresArray(ranges, 2, Type::Number), m_site});
    if (!learned)
        return learned.error();
    for (const Foresight::Units &known : units)
        m_knownUnits[known.resource].append(known);
    return {};
}

Result<void> SqlHubTransaction::expectAtoms(const QList<AtomRange> &ranges)
{
    if (ranges.isEmpty())
        return {};
    QList<QVariantList> rows;
    for (const AtomRange &range : ranges) {
        if (!isSound(range))
            return {};
        rows.append({range.resource, range.from, range.until});
    }
    static const QString sql =
        QStringLiteral("SELECT a.* FROM unnest(?::text[], ?::bigint[], ?::bigint[]) AS r (place, first, after)"
                       " CROSS JOIN LATERAL (SELECT %1 FROM atom WHERE site = ? AND resource = place AND t5 >= first"
                       " AND t5 < after OFFSET 0) AS a")
            .arg(hubrows::atoms().columns());
    const auto read = m_database.rows(
        sql,
        {postgresArray(rows, 0, Type::Text), postgresArray(rows, 1, Type::Number), postgresArray(rows, 2, Type::Number),
         m_site},
        [&](const QSqlQuery &row) {
            m_atoms.learn({row.value(0).toString(), row.value(1).toLongLong()}, row.value(2).toString());
        });
    if (!read)
        return failed(read.error());
    for (const AtomRange &range : ranges) {
        for (qint64 step = range.from; step < range.until; ++step)
            m_atoms.learn({range.resource, step}, std::nullopt);
    }
    return {};
}

Result<void> SqlHubTransaction::expectAppointments(const Foresight &foresight)
{
    if (!foresight.appointments.isEmpty() || !foresight.codes.isEmpty()) {
        static const QString sql = hubrows::appointments().selectEach("id") + QStringLiteral(" UNION ALL ") +
                                   hubrows::appointments().selectEach("code");
        if (const auto learned = learnAppointments(
                sql, {postgresArray(foresight.appointments), m_site, postgresArray(foresight.codes), m_site});
            !learned)
            return learned;
        for (const QString &id : foresight.appointments)
            m_appointments.learn(id, std::nullopt);
        m_knownCodes.unite(QSet<QString>(foresight.codes.cbegin(), foresight.codes.cend()));
    }
    if (foresight.personKeys.isEmpty())
        return {};
    static const QString sql =
        hubrows::appointments().select("person_key = ANY (?::text[]) AND person_key <> '' AND status IN (0, 1)");
    if (const auto learned = learnAppointments(sql, {m_site, postgresArray(foresight.personKeys)}); !learned)
        return learned;
    m_knownPersons.unite(QSet<QString>(foresight.personKeys.cbegin(), foresight.personKeys.cend()));
    return {};
}

} // namespace parvis::store
