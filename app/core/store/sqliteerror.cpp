// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqliteerror.h"

#include "store/storeerror.h"

#include <sqlite3.h>

namespace parvis::store
{

namespace
{

StoreError fromSqlite(int extended)
{
    if (extended == SQLITE_CONSTRAINT_UNIQUE || extended == SQLITE_CONSTRAINT_PRIMARYKEY ||
        extended == SQLITE_CONSTRAINT_ROWID)
        return StoreError::Conflict;
    switch (extended & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return StoreError::Busy;
    case SQLITE_FULL:
        return StoreError::DiskFull;
    case SQLITE_IOERR:
    case SQLITE_NOMEM:
        return StoreError::Io;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return StoreError::Corrupt;
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return StoreError::ReadOnly;
    case SQLITE_CANTOPEN:
        return StoreError::CannotOpen;
    case SQLITE_CONSTRAINT:
        return StoreError::Refused;
    default:
        return StoreError::Failed;
    }
}

} // namespace

QString sqlitePath(sqlite3 *handle)
{
    return QString::fromUtf8(handle ? sqlite3_db_filename(handle, "main") : nullptr);
}

Error sqliteError(sqlite3 *handle, const QString &act)
{
    const int code = sqlite3_extended_errcode(handle);
    const auto kind = fromSqlite(code);
    const QString said = QStringLiteral("%1: %2 (%3)").arg(act, QString::fromUtf8(sqlite3_errmsg(handle))).arg(code);
    // Where the file itself is at fault, a person has to look for it.
    const bool isOfFile = kind == StoreError::Corrupt || kind == StoreError::DiskFull || kind == StoreError::Io ||
                          kind == StoreError::ReadOnly || kind == StoreError::CannotOpen;
    return Error(kind, isOfFile ? QStringLiteral("%1: %2").arg(sqlitePath(handle), said) : said);
}

} // namespace parvis::store
