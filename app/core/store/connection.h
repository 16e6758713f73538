// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "store/schema.h"
#include "store/statementcache.h"
#include "store/storeerror.h"

#include <QSqlDatabase>
#include <QVariantList>

#include <functional>
#include <memory>
#include <optional>

class QSqlDriver;
class QSqlError;
struct sqlite3;

namespace parvis::store
{

/// The inside of a Database: what is alike in both dialects (statements kept prepared, the books of a transaction) and,
/// as virtual functions, what is not. Private to this folder.
class Connection
{
public:
    using Visit = std::function<void(const QSqlQuery &)>;
    using Work = std::function<Result<void>()>;

    Connection() = default;
    virtual ~Connection() = default;
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    [[nodiscard]] virtual Dialect dialect() const = 0;
    [[nodiscard]] virtual Result<void> truncateLog() = 0;
    [[nodiscard]] virtual Result<void> check() = 0;
    [[nodiscard]] virtual Result<void> backupTo(const QString &path) = 0;
    /// Null where it is not SQLite.
    [[nodiscard]] virtual sqlite3 *file() const { return nullptr; }

    /// Runs one statement; gives the number of rows it changed (or, on PostgreSQL, gave).
    [[nodiscard]] Result<int> run(const QString &sql, const QVariantList &values, const Visit &visit);
    /// As run() with each of ROWS; the sum of the rows changed.
    [[nodiscard]] Result<int> runEach(const QString &sql, const QList<QVariantList> &rows);
    [[nodiscard]] Result<qint64> number(const QString &sql, const QVariantList &values = {});
    [[nodiscard]] Result<void> transaction(const Work &work) { return within(beginning(), work); }
    [[nodiscard]] Result<void> snapshot(const Work &work) { return within(beginningToRead(), work); }
    [[nodiscard]] Result<void> savepoint(const Work &work);

protected:
    /// Statements without values or rows, any number of them.
    [[nodiscard]] virtual Result<void> script(const QByteArray &sql) = 0;
    /// The failure of the statement that ran last.
    [[nodiscard]] virtual Error failure(const QString &act, const QSqlError &error) = 0;
    /// Called outside transactions only: connects again where the connection was lost.
    [[nodiscard]] virtual Result<void> revive() = 0;
    [[nodiscard]] virtual bool inTransaction() const = 0;
    [[nodiscard]] virtual QByteArray beginning() const = 0;
    [[nodiscard]] virtual QByteArray beginningToRead() const = 0;

    /// A connection of Qt's with a name of its own; forget() ends it.
    [[nodiscard]] QSqlDatabase &addConnection(std::unique_ptr<QSqlDriver> driver);
    void forget();
    [[nodiscard]] QSqlDatabase &database() { return m_database; }
    [[nodiscard]] const QSqlDatabase &database() const { return m_database; }

private:
    [[nodiscard]] Result<Statement> statementFor(const QString &sql);
    [[nodiscard]] Result<int> execute(Statement &statement, const QVariantList &values, const Visit &visit);
    [[nodiscard]] Result<void> within(const QByteArray &begin, const Work &work);
    [[nodiscard]] Result<void> makeSavepoints();
    [[nodiscard]] Error broken(Error error);

    QSqlDatabase m_database;
    StatementCache m_statements;
    int m_depth = 0;               // 1 in a transaction, more in its savepoints
    int m_savepoints = 0;          // those the database knows of: the outermost ones of m_depth - 1
    std::optional<Error> m_broken; // why the transaction can no longer succeed
};

} // namespace parvis::store
