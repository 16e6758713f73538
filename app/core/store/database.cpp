// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database.h"

#include "store/postgresconnection.h"
#include "store/sqliteconnection.h"

#include <utility>

namespace parvis::store
{

namespace
{

// What was moved from is a store that is gone: told like one that cannot be opened.
Error closed()
{
    return Error(StoreError::CannotOpen, QStringLiteral("closed"));
}

} // namespace

Result<Database> Database::open(const QString &path, const Schema &schema, int busyTimeout)
{
    if (schema.dialect != Dialect::Sqlite)
        return Error(StoreError::Invalid, QStringLiteral("a schema of PostgreSQL for an SQLite file"));
    auto connection = std::make_unique<SqliteConnection>();
    if (const auto opened = connection->open(path, schema, busyTimeout); !opened)
        return opened.error();
    return Database(std::move(connection), path);
}

Result<Database> Database::connect(const PostgresTarget &target, const Schema &schema, int busyTimeout)
{
    if (schema.dialect != Dialect::Postgres)
        return Error(StoreError::Invalid, QStringLiteral("a schema of SQLite for PostgreSQL"));
    auto connection = std::make_unique<PostgresConnection>(target, busyTimeout);
    if (const auto opened = connection->open(schema); !opened)
        return opened.error();
    return Database(std::move(connection), {});
}

Database::Database(std::unique_ptr<Connection> connection, QString path)
    : m_connection(std::move(connection)), m_path(std::move(path))
{
}

Database::~Database() = default;
Database::Database(Database &&other) noexcept = default;
Database &Database::operator=(Database &&other) noexcept = default;

Dialect Database::dialect() const
{
    return m_connection->dialect();
}

sqlite3 *Database::file() const
{
    return m_connection ? m_connection->file() : nullptr;
}

Result<void> Database::rows(const QString &sql, const QVariantList &values,
                            const std::function<void(const QSqlQuery &)> &visit) const
{
    if (!m_connection)
        return closed();
    const auto done = m_connection->run(sql, values, visit);
    return done ? Result<void>() : done.error();
}

Result<int> Database::change(const QString &sql, const QVariantList &values) const
{
    if (!m_connection)
        return closed();
    return m_connection->run(sql, values, {});
}

Result<int> Database::changeEach(const QString &sql, const QList<QVariantList> &rows) const
{
    if (!m_connection)
        return closed();
    return m_connection->runEach(sql, rows);
}

Result<qint64> Database::number(const QString &sql, const QVariantList &values) const
{
    if (!m_connection)
        return closed();
    return m_connection->number(sql, values);
}

Result<void> Database::transaction(const std::function<Result<void>()> &work) const
{
    if (!m_connection)
        return closed();
    return m_connection->transaction(work);
}

Result<void> Database::snapshot(const std::function<Result<void>()> &work) const
{
    if (!m_connection)
        return closed();
    return m_connection->snapshot(work);
}

Result<void> Database::savepoint(const std::function<Result<void>()> &work) const
{
    if (!m_connection)
        return closed();
    return m_connection->savepoint(work);
}

Result<void> Database::truncateLog() const
{
    if (!m_connection)
        return closed();
    return m_connection->truncateLog();
}

Result<void> Database::check() const
{
    if (!m_connection)
        return closed();
    return m_connection->check();
}

Result<void> Database::backupTo(const QString &path) const
{
    if (!m_connection)
        return closed();
    return m_connection->backupTo(path);
}

} // namespace parvis::store
