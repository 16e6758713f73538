// SPDX-License-Identifier: GPL-3.0-or-later
// Units and atoms of a hub's transaction.
#include "store/hubrows.h"
#include "store/sqlhubtransaction.h"

#include <QSqlQuery>

#include <algorithm>

namespace parvis::store
{

using appointments::UnitKey;
using appointments::UnitRecord;
using appointments::UnitState;
using hubrows::milliseconds;

namespace
{

// Site, then arrays of resource, booking, from and until.
const QString readSpans =
    QStringLiteral("SELECT site, booking, hashtextextended(site || '/' || resource, 0) AS place,"
                   " int8range(first, after) AS span FROM (SELECT ?::text AS site) AS here,"
                   " unnest(?::text[], ?::text[], ?::bigint[], ?::bigint[]) AS s (resource, booking, first, after)");

UnitRecord freshUnit(const UnitKey &key)
{
    UnitRecord unit;
    unit.key = key;
    return unit;
}

} // namespace

Result<int> SqlHubTransaction::addUnits(const QList<UnitKey> &units)
{
    if (const auto refused = refusal())
        return *refused;
    QList<QVariantList> rows;
    rows.reserve(units.size());
    for (const UnitKey &key : units)
        rows.append(hubrows::row(freshUnit(key)));
    const auto added = hubrows::units().insertNew(m_database, m_site, rows);
    if (!added)
        return failed(added.error());
    for (const UnitKey &key : units) {
        const auto *known = m_units.find(key);
        if (known ? !known->row : knowsUnit(key))
            m_units.note(key, freshUnit(key));
    }
    return added;
}

// No unit is ever deleted, so what is known of one only replaces what the query found.
Result<QList<UnitRecord>> SqlHubTransaction::knownUnits(const QString &sql, const QVariantList &values)
{
    auto found = list<UnitRecord>(sql, values, hubrows::unit);
    if (!found)
        return failed(found.error());
    for (UnitRecord &unit : *found) {
        m_units.learn(unit.key, unit);
        unit = *m_units.find(unit.key)->row;
    }
    return found;
}

Result<std::optional<UnitRecord>> SqlHubTransaction::unit(const UnitKey &key)
{
    if (const auto *known = m_units.find(key))
        return known->row;
    if (knowsUnit(key))
        return std::optional<UnitRecord>();
    static const QString sql = hubrows::units().select("start = ? AND resource = ?");
    const auto found = one<UnitRecord>(sql, {m_site, milliseconds(key.start), key.resource}, hubrows::unit);
    if (!found)
        return failed(found.error());
    m_units.learn(key, *found);
    return found;
}

bool SqlHubTransaction::knowsUnits(const Foresight::Units &asked) const
{
    const auto holds = [&](const Foresight::Units &known) {
        return known.from <= asked.from && asked.until <= known.until && asked.from < known.until;
    };
    const auto ofOne = m_knownUnits.value(asked.resource);
    if (std::any_of(ofOne.cbegin(), ofOne.cend(), holds))
        return true;
    const auto ofAll = asked.resource.isEmpty() ? ofOne : m_knownUnits.value(QString());
    return std::any_of(ofAll.cbegin(), ofAll.cend(), holds);
}

bool SqlHubTransaction::knowsUnit(const UnitKey &key) const
{
    return !m_knownUnits.isEmpty() && knowsUnits({key.resource, key.start, key.start});
}

QList<UnitRecord> SqlHubTransaction::unitsKnownIn(const Foresight::Units &asked) const
{
    QList<UnitRecord> found;
    for (const auto &known : m_units.all()) {
        if (known.row && asked.from <= known.row->key.start && known.row->key.start < asked.until &&
            (asked.resource.isEmpty() || asked.resource == known.row->key.resource))
            found.append(*known.row);
    }
    std::sort(found.begin(), found.end(), [](const UnitRecord &a, const UnitRecord &b) { return a.key < b.key; });
    return found;
}

Result<QList<UnitRecord>> SqlHubTransaction::units(Instant from, Instant until, int limit)
{
    if (const Foresight::Units all{{}, from, until}; knowsUnits(all))
        return unitsKnownIn(all).mid(0, std::max(limit, 0));
    static const QString sql = hubrows::units().select("start >= ? AND start < ? ORDER BY start, resource LIMIT ?");
    return knownUnits(sql, {m_site, milliseconds(from), milliseconds(until), std::max(limit, 0)});
}

Result<QList<UnitRecord>> SqlHubTransaction::unitsOf(const QString &resource, Instant from, Instant until)
{
    if (const Foresight::Units asked{resource, from, until}; knowsUnits(asked))
        return unitsKnownIn(asked);
    static const QString sql = hubrows::units().select("start >= ? AND start < ? AND resource = ? ORDER BY start");
    return knownUnits(sql, {m_site, milliseconds(from), milliseconds(until), resource});
}

Result<QList<UnitRecord>> SqlHubTransaction::unitsHeldBy(const QString &holder)
{
    if (holder.isEmpty())
        return QList<UnitRecord>();
    if (const auto sent = flushUnits(); !sent)
        return sent.error();
    static const QString sql = hubrows::units().select("holder = ? AND holder <> '' ORDER BY start, resource");
    // SQLite counts on few units a site as long as it has counted none.
    static const QString sqliteSql = QString(sql).replace(QStringLiteral(" FROM unit "), QStringLiteral(" FROM unit INDEXED BY unit_holder "));
    return knownUnits(m_database.dialect() == Dialect::Sqlite ? sqliteSql : sql, {m_site, holder});
}

Result<QList<UnitRecord>> SqlHubTransaction::expiredHolds(Instant now, int limit)
{
    if (const auto sent = flushUnits(); !sent)
        return sent.error();
    static_assert(int(UnitState::Held) == 2); // the index of the table is made for it
    static const QString sql =
        hubrows::units().select("state = 2 AND until <= ? ORDER BY until, start, resource LIMIT ?");
    return knownUnits(sql, {m_site, milliseconds(now), std::max(limit, 0)});
}

Result<bool> SqlHubTransaction::replaceUnit(const UnitRecord &before, const UnitRecord &after)
{
    if (const auto refused = refusal())
        return *refused;
    if (before.key != after.key)
        return failed(Error(StoreError::Invalid, QStringLiteral("another unit")));
    const auto now = unit(before.key);
    if (!now)
        return now.error();
    if (!*now || (*now)->state != before.state || (*now)->token != before.token || (*now)->holder != before.holder)
        return false;
    m_units.write(after.key, after);
    return true;
}

Result<void> SqlHubTransaction::flushUnits()
{
    QList<QVariantList> rows;
    for (const auto &[key, unit] : m_units.takeUnsent())
        rows.append(hubrows::row(unit));
    if (rows.isEmpty())
        return {};
    const auto sent = hubrows::units().put(m_database, m_site, rows);
    return sent ? Result<void>() : failed(sent.error());
}

Result<bool> SqlHubTransaction::takeAtoms(const AtomRange &range, const QString &booking)
{
    if (const auto refused = refusal())
        return *refused;
    if (range.from >= range.until || range.until - range.from > 12 * 24 || booking.isEmpty())
        return failed(Error(StoreError::Invalid, QStringLiteral("atoms")));
    bool known = true;
    for (qint64 step = range.from; step < range.until; ++step)
        known = known && m_atoms.find({range.resource, step});
    if (!known) {
        static const QString sql = hubrows::atoms().select("resource = ? AND t5 >= ? AND t5 < ?");
        const auto read =
            m_database.rows(sql, {m_site, range.resource, range.from, range.until}, [&](const QSqlQuery &row) {
                m_atoms.learn({range.resource, row.value(1).toLongLong()}, row.value(2).toString());
            });
        if (!read)
            return failed(read.error());
    }
    for (qint64 step = range.from; step < range.until; ++step) {
        m_atoms.learn({range.resource, step}, std::nullopt);
        if (m_atoms.find({range.resource, step})->row)
            return false;
    }
    for (qint64 step = range.from; step < range.until; ++step)
        m_atoms.write({range.resource, step}, booking);
    return true;
}

Result<int> SqlHubTransaction::releaseAtoms(const QString &booking)
{
    if (const auto refused = refusal())
        return *refused;
    if (const auto sent = flushAtoms(); !sent)
        return sent.error();
    QList<std::pair<AtomKey, QString>> released;
    const auto read =
        m_database.rows(QStringLiteral("DELETE FROM atom WHERE site = ? AND booking = ? RETURNING resource, t5"),
                        {m_site, booking}, [&](const QSqlQuery &row) {
                            released.append({{row.value(0).toString(), row.value(1).toLongLong()}, booking});
                        });
    if (!read)
        return failed(read.error());
    for (const auto &[key, owner] : std::as_const(released))
        m_atoms.note(key, std::nullopt);
    if (m_secondNet == SqlHubLedger::SecondNet::Spread && !released.isEmpty()) {
        const auto lifted = changeSpans(QStringLiteral("DELETE FROM atom_span USING (") + readSpans +
                                            QStringLiteral(") AS gone WHERE atom_span.place = gone.place AND"
                                                           " atom_span.span && gone.span AND"
                                                           " atom_span.booking = gone.booking"),
                                        released);
        if (!lifted)
            return lifted.error();
    }
    return int(released.size());
}

// Steps that follow each other are one span.
Result<void> SqlHubTransaction::changeSpans(const QString &sql, QList<std::pair<AtomKey, QString>> atoms)
{
    std::sort(atoms.begin(), atoms.end());
    QList<QVariantList> spans; // resource, booking, from, until
    for (const auto &[key, booking] : std::as_const(atoms)) {
        const auto &[resource, step] = key;
        if (!spans.isEmpty() && spans.last()[0] == resource && spans.last()[1] == booking && spans.last()[3] == step)
            spans.last()[3] = step + 1;
        else
            spans.append({resource, booking, step, step + 1});
    }
    using Type = HubTable::Type;
    const auto changed =
        m_database.change(sql, {m_site, postgresArray(spans, 0, Type::Text), postgresArray(spans, 1, Type::Text),
                                postgresArray(spans, 2, Type::Number), postgresArray(spans, 3, Type::Number)});
    return changed ? Result<void>() : failed(changed.error());
}

Result<void> SqlHubTransaction::flushAtoms()
{
    const auto atoms = m_atoms.takeUnsent();
    if (atoms.isEmpty())
        return {};
    QList<QVariantList> rows;
    for (const auto &[key, booking] : atoms)
        rows.append({key.first, key.second, booking});
    const auto sent = hubrows::atoms().insert(m_database, m_site, rows);
    if (!sent)
        return failed(sent.error());
    if (m_secondNet == SqlHubLedger::SecondNet::None)
        return {};
    return changeSpans(QStringLiteral("INSERT INTO atom_span (site, booking, place, span) ") + readSpans, atoms);
}

} // namespace parvis::store
