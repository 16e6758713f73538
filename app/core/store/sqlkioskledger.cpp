// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlkioskledger.h"

#include "store/outboxrules.h"

#include <QSqlQuery>

namespace parvis::store
{

namespace
{

using State = LeasedUnit::State;

qint64 milliseconds(Instant at)
{
    return at.time_since_epoch().count();
}

Instant instant(const QVariant &value)
{
    return Instant(std::chrono::milliseconds(value.toLongLong()));
}

QString toText(State state)
{
    switch (state) {
    case State::Unsold: return QStringLiteral("unsold");
    case State::Sold: return QStringLiteral("sold");
    case State::Returned: return QStringLiteral("returned");
    }
    return {};
}

State toState(const QString &text)
{
    return text == QLatin1String("sold") ? State::Sold : text == QLatin1String("returned") ? State::Returned : State::Unsold;
}

} // namespace

SqlKioskLedger::SqlKioskLedger(const Database &database, const Clock &clock, const wire::PayloadSealer &sealer)
    : m_database(database), m_outbox(database, clock, sealer)
{
}

Result<OutboxEntry> SqlKioskLedger::append(const OutboxDraft &draft, const QList<LeaseChange> &changes)
{
    for (const LeaseChange &change : changes) {
        if (!makes(draft.kind, change))
            return Error(StoreError::Refused, QStringLiteral("this kind of entry does not change a lease so"));
    }
    return m_outbox.add(draft, [&](const OutboxEntry &entry) -> Result<void> {
        for (const LeaseChange &one : changes) {
            if (const auto done = change(one, entry); !done)
                return done;
        }
        return {};
    });
}

Result<void> SqlKioskLedger::change(const LeaseChange &change, const OutboxEntry &entry) const
{
    const auto changed = m_database.change(
        QStringLiteral("UPDATE lease SET state = ?, booking = ?, by_entry = ?"
                       " WHERE resource = ? AND start = ? AND token = ? AND state = ?"),
        {toText(change.to), change.to == State::Sold ? entry.id : QStringLiteral(""), entry.id, change.unit.resource,
         milliseconds(change.unit.start), change.token, toText(change.from)});
    if (!changed)
        return changed.error();
    return *changed == 1 ? Result<void>() : Error(StoreError::Refused, QStringLiteral("the place is not held so"));
}

Result<QList<OutboxEntry>> SqlKioskLedger::pending(int limit)
{
    return m_outbox.pending(limit);
}

Result<int> SqlKioskLedger::pendingCount()
{
    return m_outbox.pendingCount();
}

Result<QList<OutboxEntry>> SqlKioskLedger::writtenAfter(qint64 sequence, int limit)
{
    return m_outbox.writtenAfter(sequence, limit);
}

Result<QByteArray> SqlKioskLedger::payload(const QString &id)
{
    return m_outbox.payload(id);
}

Result<QByteArray> SqlKioskLedger::document(const QString &id)
{
    return m_outbox.document(id);
}

Result<void> SqlKioskLedger::markSent(const QString &id)
{
    return m_outbox.markSent(id);
}

Result<void> SqlKioskLedger::acknowledge(const wire::Receipt &receipt, Instant hubTime)
{
    return m_outbox.acknowledge(receipt, hubTime);
}

Result<int> SqlKioskLedger::purge(Instant hubTime)
{
    return m_outbox.purge(hubTime);
}

Result<ChainHead> SqlKioskLedger::head()
{
    const auto sequence = m_outbox.lastSequence();
    if (!sequence)
        return sequence.error();
    const auto hash = m_outbox.head();
    if (!hash)
        return hash.error();
    return ChainHead{*sequence, *hash};
}

Result<QList<LeasedUnit>> SqlKioskLedger::leases()
{
    QList<LeasedUnit> units;
    const auto read = m_database.rows(
        QStringLiteral("SELECT resource, start, token, expires, state, booking FROM lease ORDER BY start, resource"), {},
        [&](const QSqlQuery &row) {
            units.append({{{row.value(0).toString(), instant(row.value(1))}, row.value(2).toULongLong(), instant(row.value(3))},
                          toState(row.value(4).toString()),
                          row.value(5).toString()});
        });
    if (!read)
        return read.error();
    return units;
}

Result<void> SqlKioskLedger::grant(const QList<appointments::Lease> &leases)
{
    return m_database.transaction([&]() -> Result<void> {
        for (const appointments::Lease &lease : leases) {
            if (lease.token == 0 || lease.unit.resource.isEmpty())
                return Error(StoreError::Invalid, QStringLiteral("lease"));
            const auto done = m_database.change(
                QStringLiteral("INSERT INTO lease (resource, start, token, expires, state, booking, by_entry)"
                               " VALUES (?, ?, ?, ?, 'unsold', '', '') ON CONFLICT (resource, start) DO UPDATE SET"
                               " expires = excluded.expires, token = excluded.token,"
                               " state = CASE WHEN excluded.token > token THEN 'unsold' ELSE state END,"
                               " by_entry = CASE WHEN excluded.token > token THEN '' ELSE by_entry END"
                               " WHERE state <> 'sold' AND excluded.token >= token"),
                {lease.unit.resource, milliseconds(lease.unit.start), lease.token, milliseconds(lease.expires)});
            if (!done)
                return done.error();
        }
        return {};
    });
}

Result<void> SqlKioskLedger::forget(const QList<appointments::UnitKey> &units)
{
    return m_database.transaction([&]() -> Result<void> {
        for (const appointments::UnitKey &unit : units) {
            const auto done = m_database.change(
                QStringLiteral("DELETE FROM lease WHERE resource = ? AND start = ? AND (state = 'unsold' OR NOT EXISTS"
                               " (SELECT 1 FROM entry WHERE id = by_entry AND acknowledged IS NULL))"),
                {unit.resource, milliseconds(unit.start)});
            if (!done)
                return done.error();
        }
        return {};
    });
}

Result<QByteArray> SqlKioskLedger::fact(const QString &name)
{
    QByteArray value;
    const auto read = m_database.rows(QStringLiteral("SELECT value FROM fact WHERE name = ?"), {name},
                                      [&](const QSqlQuery &row) { value = row.value(0).toByteArray(); });
    if (!read)
        return read.error();
    return value;
}

Result<void> SqlKioskLedger::setFact(const QString &name, const QByteArray &value)
{
    const auto done = value.isEmpty()
                          ? m_database.change(QStringLiteral("DELETE FROM fact WHERE name = ?"), {name})
                          : m_database.change(QStringLiteral("INSERT INTO fact VALUES (?, ?)"
                                                             " ON CONFLICT (name) DO UPDATE SET value = excluded.value"),
                                              {name, value});
    return done ? Result<void>() : done.error();
}

} // namespace parvis::store
