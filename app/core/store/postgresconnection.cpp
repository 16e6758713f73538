// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/postgresconnection.h"

#include "store/postgreserror.h"

#include <QSqlDriver>
#include <QSqlError>

#include <cstring>
#include <libpq-fe.h>
#include <memory>
#include <utility>

namespace parvis::store
{

namespace
{

struct Clear {
    void operator()(PGresult *result) const { PQclear(result); }
};

QByteArray quoted(const QString &name)
{
    return '"' + name.toUtf8().replace('"', "\"\"") + '"';
}

} // namespace

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
    QSqlDatabase &connection = addConnection(QStringLiteral("QPSQL"));
    connection.setHostName(m_target.host);
    connection.setPort(m_target.port);
    connection.setDatabaseName(m_target.database);
    connection.setUserName(m_target.user);
    connection.setPassword(m_target.password);
    // A silent peer is given up within half a minute; a standby is no place to write.
    connection.setConnectOptions(
        QStringLiteral("sslmode=%1;connect_timeout=5;tcp_user_timeout=20000;keepalives_idle=10;keepalives_interval=5;"
                       "keepalives_count=3;application_name=parvis;target_session_attrs=read-write")
            .arg(m_target.sslMode));
    if (!connection.isValid())
        return Error(StoreError::CannotOpen, QStringLiteral("the PostgreSQL driver of Qt is missing"));
    if (!connection.open()) {
        m_lost = true;
        return Error(StoreError::Lost, connection.lastError().databaseText().simplified());
    }
    if (!handle())
        return Error(StoreError::CannotOpen, QStringLiteral("the driver shows no connection of our library"));
    m_lost = false;
    // What the server remarks is not written anywhere.
    PQsetNoticeProcessor(
        handle(), [](void *, const char *) {}, nullptr);
    return script("SET search_path TO " + quoted(m_target.schema) +
                  "; SET synchronous_commit TO on; SET client_min_messages TO warning; SET bytea_output TO hex;"
                  " SET TIME ZONE 'UTC'; SET idle_in_transaction_session_timeout TO '60s'; SET lock_timeout TO " +
                  QByteArray::number(m_lockTimeout));
}

Result<void> PostgresConnection::revive()
{
    return m_lost ? connect() : Result<void>();
}

pg_conn *PostgresConnection::handle() const
{
    const QVariant value = database().driver()->handle();
    // Qt may name the pointer by the struct or by its typedef.
    if (!value.isValid() ||
        (std::strcmp(value.typeName(), "PGconn*") != 0 && std::strcmp(value.typeName(), "pg_conn*") != 0))
        return nullptr;
    return *static_cast<PGconn *const *>(value.constData());
}

Error PostgresConnection::told(const QString &act, const QByteArray &state, const QString &message)
{
    // What the server did not say itself, libpq says because it cannot reach it.
    const bool gone = state.isEmpty() || !handle() || PQstatus(handle()) != CONNECTION_OK;
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
    const auto status = PQtransactionStatus(handle());
    return status == PQTRANS_INTRANS || status == PQTRANS_INERROR;
}

Result<void> PostgresConnection::script(const QByteArray &sql)
{
    const std::unique_ptr<PGresult, Clear> result(PQexec(handle(), sql.constData()));
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
        return script("CREATE SCHEMA IF NOT EXISTS " + quoted(m_target.schema));
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
