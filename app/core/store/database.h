// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "store/schema.h"
#include "store/storeerror.h"

#include <QString>
#include <QVariantList>

#include <functional>

class QSqlDatabase;
class QSqlQuery;
struct sqlite3;

namespace parvis::store
{

/// One connection to one SQLite file, opened for durability and with as little trust in the file as SQLite allows:
/// WAL, synchronous FULL, secure_delete, trusted_schema off, defensive, foreign keys, temporary data in memory only.
///
/// Belongs to the thread that opened it. Move-only; closes the file at its end. The file is made with mode 0600.
/// Every failure is a StoreError whose detail names the SQLite message and never a bound value.
class Database
{
public:
    /// Opens PATH, makes it where it is missing, and brings its schema up to date in one transaction per migration.
    /// Does not recover anything: a damaged file gives Corrupt, one of a newer program Newer; both stay untouched.
    /// BUSY_TIMEOUT in milliseconds.
    [[nodiscard]] static Result<Database> open(const QString &path, const Schema &schema, int busyTimeout = 5000);

    ~Database();
    Database(Database &&other) noexcept;
    Database &operator=(Database &&other) noexcept;
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// Runs one statement with ? placeholders and shows each row to VISIT. VISIT must not run another statement that
    /// changes what is being read.
    [[nodiscard]] Result<void> rows(const QString &sql, const QVariantList &values,
                                    const std::function<void(const QSqlQuery &)> &visit) const;
    /// Rows changed by one statement.
    [[nodiscard]] Result<int> change(const QString &sql, const QVariantList &values = {}) const;
    /// The first column of the first row; NotFound when there is no row.
    [[nodiscard]] Result<qint64> number(const QString &sql, const QVariantList &values = {}) const;

    /// Runs WORK inside BEGIN IMMEDIATE; commits when it succeeds, else rolls back. Success means: on the disk.
    /// An error of COMMIT itself is returned; the state is then the old one for this connection.
    [[nodiscard]] Result<void> transaction(const std::function<Result<void>()> &work) const;

    /// Copies the write-ahead log into the database and cuts it to zero bytes, so that no erased row lives on in it.
    /// Busy when a reader stands in the way.
    [[nodiscard]] Result<void> truncateLog() const;

    /// Corrupt with the first finding when pages or indexes do not agree. Costs a read of the whole file.
    [[nodiscard]] Result<void> check() const;

    [[nodiscard]] const QString &path() const { return m_path; }

private:
    Database(QString path, QString connection) : m_path(std::move(path)), m_connection(std::move(connection)) {}
    [[nodiscard]] QSqlDatabase connection() const;
    [[nodiscard]] sqlite3 *handle() const;
    [[nodiscard]] Result<void> script(const QByteArray &sql) const;
    [[nodiscard]] Result<void> harden(int busyTimeout) const;
    [[nodiscard]] Result<void> migrate(const Schema &schema) const;
    [[nodiscard]] Result<void> recognise(const Schema &schema) const;
    [[nodiscard]] Error failure(const QString &act) const;
    void close();

    QString m_path;
    QString m_connection; // empty once moved from
};

} // namespace parvis::store
