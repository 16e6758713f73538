// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/connection.h"

struct sqlite3;

namespace parvis::store
{

class SqliteDriver;

/// SQLite's side of a Database; the rules are in database.h.
class SqliteConnection : public Connection
{
public:
    ~SqliteConnection() override;

    [[nodiscard]] Result<void> open(const QString &path, const Schema &schema, int busyTimeout);

    [[nodiscard]] Dialect dialect() const override { return Dialect::Sqlite; }
    [[nodiscard]] Result<void> truncateLog() override;
    [[nodiscard]] Result<void> check() override;
    [[nodiscard]] Result<void> backupTo(const QString &path) override;
    [[nodiscard]] sqlite3 *file() const override;

protected:
    [[nodiscard]] Result<void> script(const QByteArray &sql) override;
    [[nodiscard]] Error failure(const QString &act, const QSqlError &error) override;
    [[nodiscard]] Result<void> revive() override { return {}; }
    [[nodiscard]] bool inTransaction() const override;
    [[nodiscard]] QByteArray beginning() const override { return "BEGIN IMMEDIATE"; }
    [[nodiscard]] QByteArray beginningToRead() const override { return "BEGIN DEFERRED"; }

private:
    [[nodiscard]] Result<void> recognise(const Schema &schema);
    [[nodiscard]] Result<void> harden(int busyTimeout);
    [[nodiscard]] Result<void> logAhead(int busyTimeout);
    [[nodiscard]] Result<void> migrate(const Schema &schema);

    const SqliteDriver *m_driver = nullptr; // owned by Qt's connection
};

} // namespace parvis::store
