// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlitestatement.h"

#include "store/database.h"
#include "store/sqliteerror.h"

#include <sqlite3.h>

namespace parvis::store
{

Result<SqliteStatement> SqliteStatement::prepare(const Database &database, const char *sql)
{
    sqlite3 *const file = database.file();
    if (!file)
        return Error(StoreError::Invalid, QStringLiteral("not an SQLite database"));
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v3(file, sql, -1, 0, &statement, nullptr) != SQLITE_OK)
        return sqliteError(file, QStringLiteral("prepare"));
    return SqliteStatement(file, statement);
}

void SqliteStatement::bind(int place, qint64 number)
{
    sqlite3_bind_int64(m_statement.get(), place, number);
}

void SqliteStatement::bindText(int place, QByteArrayView utf8)
{
    sqlite3_bind_text64(m_statement.get(), place, utf8.data(), sqlite3_uint64(utf8.size()), SQLITE_STATIC, SQLITE_UTF8);
}

void SqliteStatement::bindBytes(int place, QByteArrayView bytes)
{
    sqlite3_bind_blob64(m_statement.get(), place, bytes.data(), sqlite3_uint64(bytes.size()), SQLITE_STATIC);
}

Result<int> SqliteStatement::run()
{
    const auto row = find();
    finish();
    return row ? Result<int>(sqlite3_changes(m_file)) : Result<int>(row.error());
}

Result<bool> SqliteStatement::find()
{
    const int code = sqlite3_step(m_statement.get());
    if (code != SQLITE_ROW && code != SQLITE_DONE)
        return sqliteError(m_file, QStringLiteral("run"));
    return code == SQLITE_ROW;
}

QByteArrayView SqliteStatement::bytes(int column) const
{
    const auto *const data = static_cast<const char *>(sqlite3_column_blob(m_statement.get(), column));
    return {data, data ? sqlite3_column_bytes(m_statement.get(), column) : 0};
}

void SqliteStatement::finish()
{
    sqlite3_reset(m_statement.get());
}

} // namespace parvis::store
