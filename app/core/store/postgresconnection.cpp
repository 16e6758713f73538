// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/postgresconnection.h"

#include "store/postgresdriver.h"
#include "store/postgreserror.h"

#include <QSqlError>

#include <libpq-fe.h>
#include <memory>
#include <utility>

namespace parvis::store
{

PostgresConnection::PostgresConnection(PostgresTarget target, int lockTimeout)
    : m_target(std::move(target)), m_lockTimeout(lockTimeout)
{
}

PostgresConnection::~PostgresConnection()
{
    forget();
}

Result<void> PostgresConnection::open(const Schema &schema)
{
    if (const auto connected = connect(); !connected)
        return Error(StoreError::CannotOpen, connected.error().detail());
    if (const auto made = makeNamespace(); !made)
        return made;
    for (;;) {
        const auto now = version(schema.name);
        if (!now)
            return now.error();
        if (*now > schema.migrations.size())
            return Error(StoreError::Newer, QStringLiteral("schema %1 of %2").arg(*now).arg(schema.name));
        if (*now == schema.migrations.size())
            return {};
        if (const auto stepped = step(schema, *now); !stepped)
            return stepped;
    }
}

Result<void> PostgresConnection::connect()
{
    auto driver = std::make_unique<PostgresDriver>(m_target);
    m_driver = driver.get();
    QSqlDatabase &connection = addConnection(std::move(driver));
    m_lost = !connection.open();
    if (m_lost)
        return Error(StoreError::Lost, connection.lastError().databaseText().simplified());
    // Our statements go by an index. The planner would read the whole of a table that was empty when it last looked;
    // and what it then must read whole it takes for so dear that it would compile it first.
    return script("SET enable_seqscan TO off; SET jit TO off; SET search_path TO " + quotedName(m_target.schema) +
                  "; SET synchronous_commit TO on; SET client_min_messages TO warning; SET bytea_output TO hex;"
                  " SET TIME ZONE 'UTC'; SET idle_in_transaction_session_timeout TO '60s'; SET lock_timeout TO " +
                  QByteArray::number(m_lockTimeout));
}

Result<void> PostgresConnection::revive()
{
    return m_lost ? connect() : Result<void>();
}

pg_conn *PostgresConnection::session() const
{
    return m_driver ? m_driver->session() : nullptr;
}

Error PostgresConnection::told(const QString &act, const QByteArray &state, const QString &message)
{
    // What the server did not say itself, libpq says because it cannot reach it.
    const bool gone = state.isEmpty() || !session() || PQstatus(session()) != CONNECTION_OK;
    m_lost = m_lost || gone || endsSession(state);
    if (gone)
        return Error(StoreError::Lost, QStringLiteral("%1: no connection (%2)").arg(act, QString::fromLatin1(state)));
    return postgresError(act, state, message);
}

Error PostgresConnection::failure(const QString &act, const QSqlError &error)
{
    return told(act, error.nativeErrorCode().toLatin1(), error.databaseText());
}

bool PostgresConnection::inTransaction() const
{
    const auto status = PQtransactionStatus(session());
    return status == PQTRANS_INTRANS || status == PQTRANS_INERROR;
}

Result<void> PostgresConnection::script(const QByteArray &sql)
{
    const PostgresAnswer result(PQexec(session(), sql.constData()));
    const auto status = PQresultStatus(result.get());
    if (status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK)
        return {};
    const auto field = [&](int code) { return QByteArray(PQresultErrorField(result.get(), code)); };
    return told(QStringLiteral("script"), field(PG_DIAG_SQLSTATE), QString::fromUtf8(field(PG_DIAG_MESSAGE_PRIMARY)));
}

Result<void> PostgresConnection::lockMigrations()
{
    // Waits for another process that migrates, longer than a statement waits for a row.
    if (const auto patient = script("SET LOCAL lock_timeout TO '60s'"); !patient)
        return patient;
    const auto locked = run(QStringLiteral("SELECT pg_advisory_xact_lock(hashtext('parvis_schema'), hashtext(?))"),
                            {m_target.schema}, {});
    return locked ? Result<void>() : locked.error();
}

Result<void> PostgresConnection::makeNamespace()
{
    // Asked first: a user without the right to make one may use one that is there.
    const QString find = QStringLiteral("SELECT count(*) FROM pg_namespace WHERE nspname = ?");
    const auto there = number(find, {m_target.schema});
    if (!there || *there > 0)
        return there ? Result<void>() : there.error();
    return transaction([&]() -> Result<void> {
        if (const auto locked = lockMigrations(); !locked)
            return locked;
        return script("CREATE SCHEMA IF NOT EXISTS " + quotedName(m_target.schema));
    });
}

Result<qint64> PostgresConnection::version(const QString &name)
{
    const auto table = number(QStringLiteral("SELECT count(*) FROM pg_tables WHERE schemaname = ? AND tablename ="
                                             " 'parvis_schema'"),
                              {m_target.schema});
    if (!table || *table == 0)
        return table;
    return number(QStringLiteral("SELECT coalesce(max(version), 0) FROM parvis_schema WHERE name = ?"), {name});
}

Result<void> PostgresConnection::step(const Schema &schema, qint64 from)
{
    return transaction([&]() -> Result<void> {
        if (const auto locked = lockMigrations(); !locked)
            return locked;
        // Read again under the lock: another process may have migrated meanwhile.
        const auto now = version(schema.name);
        if (!now || *now != from)
            return now ? Result<void>() : Result<void>(now.error());
        if (const auto made = script("CREATE TABLE IF NOT EXISTS parvis_schema (name text PRIMARY KEY,"
                                     " version integer NOT NULL)");
            !made)
            return made;
        if (const auto done = script(schema.migrations.at(from)); !done)
            return done;
        const auto noted = run(QStringLiteral("INSERT INTO parvis_schema VALUES (?, ?)"
                                              " ON CONFLICT (name) DO UPDATE SET version = excluded.version"),
                               {schema.name, from + 1}, {});
        return noted ? Result<void>() : noted.error();
    });
}

Result<void> PostgresConnection::check()
{
    const auto answer = number(QStringLiteral("SELECT 1"));
    return answer ? Result<void>() : answer.error();
}

Result<void> PostgresConnection::backupTo(const QString &)
{
    return Error(StoreError::Invalid, QStringLiteral("PostgreSQL is backed up by its own tools"));
}

} // namespace parvis::store
