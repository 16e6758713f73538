// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "store/postgrestarget.h"
#include "store/schema.h"
#include "store/storeerror.h"

#include <QString>
#include <QVariantList>

#include <functional>
#include <memory>

class QSqlQuery;
struct sqlite3;

namespace parvis::store
{

class Connection;

/// One connection to one database: an SQLite file or a schema of a PostgreSQL server, with the same words for both.
///
/// An SQLite file is opened for durability and with as little trust in the file as SQLite allows: WAL, synchronous
/// FULL, secure_delete, trusted_schema off, defensive, foreign keys, temporary data in memory only. It is made with
/// mode 0600. On PostgreSQL a commit is on the server's disk before it is told (synchronous_commit), isolation is READ
/// COMMITTED, only a server that can write is accepted, and a transaction that stays idle for a minute is ended by the
/// server.
///
/// Placeholders are ? in both. Values: a byte array is a blob or bytea (a null one is NULL), a truth is 0 or 1,
/// integers are 64 bit, an invalid QVariant is NULL. Statements are kept prepared, the 128 used last, so the text
/// should not hold what varies. Belongs to the thread that opened it. Move-only; closes at its end. Every failure is a
/// StoreError whose detail names the database's message and never a bound value.
class Database
{
public:
    /// Opens the SQLite file PATH, makes it where it is missing, and brings its schema up to date in one transaction
    /// per migration. Does not recover anything: a damaged file gives Corrupt, one of a newer program Newer; both stay
    /// untouched. BUSY_TIMEOUT in milliseconds.
    [[nodiscard]] static Result<Database> open(const QString &path, const Schema &schema, int busyTimeout = 5000);

    /// Connects to PostgreSQL and brings the schema up to date, one process at a time. CannotOpen when nobody answers
    /// or the user is refused, Newer as above. BUSY_TIMEOUT in milliseconds is how long a statement waits for a lock.
    /// After Lost the next call outside a transaction connects again; nothing is repeated silently.
    [[nodiscard]] static Result<Database> connect(const PostgresTarget &target, const Schema &schema,
                                                  int busyTimeout = 5000);

    ~Database();
    Database(Database &&other) noexcept;
    Database &operator=(Database &&other) noexcept;
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    [[nodiscard]] Dialect dialect() const;

    /// Runs one statement with ? placeholders and shows each row to VISIT. VISIT must not run another statement that
    /// changes what is being read.
    [[nodiscard]] Result<void> rows(const QString &sql, const QVariantList &values,
                                    const std::function<void(const QSqlQuery &)> &visit) const;
    /// Rows changed by one statement.
    [[nodiscard]] Result<int> change(const QString &sql, const QVariantList &values = {}) const;
    /// Rows changed by one statement that runs once with each of ROWS, in order; ends with the first failure.
    [[nodiscard]] Result<int> changeEach(const QString &sql, const QList<QVariantList> &rows) const;
    /// The first column of the first row; NotFound when there is no row.
    [[nodiscard]] Result<qint64> number(const QString &sql, const QVariantList &values = {}) const;

    /// Runs WORK inside a transaction (SQLite: BEGIN IMMEDIATE); commits when it succeeds, else rolls back. Success
    /// means: on the disk. A statement that failed, unless inside a savepoint(), makes the whole transaction fail: what
    /// WORK runs after it gives the same error, and so does the transaction even where WORK returns success.
    /// An error of COMMIT itself is returned; the state is then the old one (on Lost: unknown). Invalid inside another.
    [[nodiscard]] Result<void> transaction(const std::function<Result<void>()> &work) const;

    /// Runs WORK on the state as it is at WORK's first statement, whatever others commit meanwhile; nobody waits. For
    /// reading only: on PostgreSQL a change is ReadOnly. Otherwise like transaction().
    [[nodiscard]] Result<void> snapshot(const std::function<Result<void>()> &work) const;

    /// Runs WORK as a part of the running transaction that is undone alone when it fails; the transaction goes on.
    /// May be nested. Invalid outside a transaction. What begins with SELECT is taken to change nothing, and a
    /// savepoint in which nothing was changed costs nothing; there a failed SELECT makes the transaction fail. A
    /// failure that ended the transaction itself (lost connection, full disk) is returned and makes the transaction
    /// fail.
    [[nodiscard]] Result<void> savepoint(const std::function<Result<void>()> &work) const;

    /// Copies the write-ahead log into the database and cuts it to zero bytes, so that no erased row lives on in it.
    /// Busy when a reader stands in the way. On PostgreSQL the server's affair: success.
    [[nodiscard]] Result<void> truncateLog() const;

    /// Corrupt with the first finding when pages or indexes do not agree. Costs a read of the whole file. On
    /// PostgreSQL: whether the server answers.
    [[nodiscard]] Result<void> check() const;

    /// Writes the SQLite database as it is now to the file PATH (one file, mode 0600, no log), replacing it once the
    /// copy is checked and on the disk; nobody who reads or writes has to wait. On failure the old PATH stays as it is.
    /// Invalid on PostgreSQL, which is backed up by its own tools.
    [[nodiscard]] Result<void> backupTo(const QString &path) const;

    /// The open SQLite database, for SqliteStatement; null on PostgreSQL.
    [[nodiscard]] sqlite3 *file() const;

    /// The file of an SQLite database; empty on PostgreSQL.
    [[nodiscard]] const QString &path() const { return m_path; }

private:
    Database(std::unique_ptr<Connection> connection, QString path);

    std::unique_ptr<Connection> m_connection;
    QString m_path;
};

} // namespace parvis::store
