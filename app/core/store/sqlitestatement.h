// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "store/sqlitedriver.h"

#include <QByteArrayView>

namespace parvis::store
{

class Database;

/// A statement of an SQLite database that runs thousands of times in one transaction of the caller: its values are
/// bound where they lie, without a QVariant for each. Private to this folder; everything else takes Database::change().
///
/// Places count from 1, columns from 0. What is bound must stay where it is until the run is over. Ends before the
/// database does. Errors are StoreErrors; the transaction in which one came must not succeed.
class SqliteStatement
{
public:
    /// Invalid where DATABASE is not SQLite.
    [[nodiscard]] static Result<SqliteStatement> prepare(const Database &database, const char *sql);

    void bind(int place, qint64 number);
    void bindText(int place, QByteArrayView utf8);
    void bindBytes(int place, QByteArrayView bytes);

    /// Runs a statement that gives no rows; how many it changed.
    [[nodiscard]] Result<int> run();
    /// Whether there is a row. Its columns hold until finish(), which has to come after it.
    [[nodiscard]] Result<bool> find();
    [[nodiscard]] QByteArrayView bytes(int column) const;
    void finish();

private:
    SqliteStatement(sqlite3 *file, sqlite3_stmt *statement) : m_file(file), m_statement(statement) {}

    sqlite3 *m_file;
    std::unique_ptr<sqlite3_stmt, SqliteClose> m_statement;
};

} // namespace parvis::store
