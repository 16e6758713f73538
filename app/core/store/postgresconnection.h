// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/connection.h"
#include "store/postgrestarget.h"

struct pg_conn;

namespace parvis::store
{

class PostgresDriver;

/// PostgreSQL's side of a Database; the rules are in database.h.
class PostgresConnection : public Connection
{
public:
    PostgresConnection(PostgresTarget target, int lockTimeout);
    ~PostgresConnection() override;

    [[nodiscard]] Result<void> open(const Schema &schema);

    [[nodiscard]] Dialect dialect() const override { return Dialect::Postgres; }
    [[nodiscard]] Result<void> truncateLog() override { return {}; }
    [[nodiscard]] Result<void> check() override;
    [[nodiscard]] Result<void> backupTo(const QString &path) override;

protected:
    [[nodiscard]] Result<void> script(const QByteArray &sql) override;
    [[nodiscard]] Error failure(const QString &act, const QSqlError &error) override;
    [[nodiscard]] Result<void> revive() override;
    [[nodiscard]] bool inTransaction() const override;
    [[nodiscard]] QByteArray beginning() const override { return "BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE"; }
    [[nodiscard]] QByteArray beginningToRead() const override
    {
        return "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY";
    }

private:
    [[nodiscard]] pg_conn *session() const;
    [[nodiscard]] Error told(const QString &act, const QByteArray &state, const QString &message);
    [[nodiscard]] Result<void> connect();
    [[nodiscard]] Result<void> makeNamespace();
    [[nodiscard]] Result<qint64> version(const QString &name);
    [[nodiscard]] Result<void> lockMigrations();
    [[nodiscard]] Result<void> step(const Schema &schema, qint64 from);

    PostgresTarget m_target;
    const PostgresDriver *m_driver = nullptr; // owned by Qt's connection
    int m_lockTimeout;
    bool m_lost = false;
};

} // namespace parvis::store
