// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlitebackup.h"

#include "store/sqliteerror.h"
#include "store/storeerror.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <memory>
#include <sqlite3.h>
#include <stdio.h>
#include <unistd.h>

namespace parvis::store
{

namespace
{

struct Close {
    void operator()(sqlite3 *handle) const { sqlite3_close_v2(handle); }
};
using Handle = std::unique_ptr<sqlite3, Close>;

Error systemError(const QString &act)
{
    const int code = errno;
    const auto kind = code == ENOSPC || code == EDQUOT  ? StoreError::DiskFull
                      : code == EACCES || code == EROFS ? StoreError::ReadOnly
                      : code == ENOENT                  ? StoreError::CannotOpen
                                                        : StoreError::Io;
    return Error(kind, QStringLiteral("%1: %2").arg(act, QString::fromLocal8Bit(std::strerror(code))));
}

Result<void> sync(const QString &path, int flags)
{
    const int file = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    if (file < 0)
        return systemError(QStringLiteral("backup: open to sync"));
    const bool done = ::fsync(file) == 0;
    const auto failed = done ? Result<void>() : systemError(QStringLiteral("backup: sync"));
    ::close(file);
    return failed;
}

Result<void> copyPages(sqlite3 *source, sqlite3 *target)
{
    sqlite3_backup *const copy = sqlite3_backup_init(target, "main", source, "main");
    if (!copy)
        return sqliteError(target, QStringLiteral("backup"));
    // All pages in one step: one snapshot; with a write-ahead log nobody waits for it.
    sqlite3_backup_step(copy, -1);
    if (sqlite3_backup_finish(copy) != SQLITE_OK)
        return sqliteError(target, QStringLiteral("backup"));
    // One file without a log beside it: what is carried away must be whole.
    if (sqlite3_exec(target, "PRAGMA journal_mode=DELETE", nullptr, nullptr, nullptr) != SQLITE_OK)
        return sqliteError(target, QStringLiteral("backup"));
    return {};
}

Result<void> checkPages(sqlite3 *target)
{
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(target, "PRAGMA integrity_check(1)", -1, &statement, nullptr) != SQLITE_OK)
        return sqliteError(target, QStringLiteral("backup: check"));
    QByteArray finding;
    if (sqlite3_step(statement) == SQLITE_ROW)
        finding = reinterpret_cast<const char *>(sqlite3_column_text(statement, 0));
    const bool read = sqlite3_finalize(statement) == SQLITE_OK;
    if (!read)
        return sqliteError(target, QStringLiteral("backup: check"));
    return finding == "ok" ? Result<void>() : Error(StoreError::Corrupt, QString::fromUtf8(finding));
}

Result<void> writeCopy(sqlite3 *source, const QString &part)
{
    QFile file(part);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate, QFile::ReadOwner | QFile::WriteOwner))
        return Error(QFileInfo(QFileInfo(part).absolutePath()).isDir() ? StoreError::ReadOnly : StoreError::CannotOpen,
                     QStringLiteral("backup: %1").arg(file.errorString()));
    file.close();
    sqlite3 *opened = nullptr;
    const int code = sqlite3_open_v2(part.toUtf8().constData(), &opened, SQLITE_OPEN_READWRITE, nullptr);
    const Handle target(opened);
    if (code != SQLITE_OK)
        return sqliteError(opened, QStringLiteral("backup: open"));
    if (const auto copied = copyPages(source, opened); !copied)
        return copied;
    return checkPages(opened);
}

} // namespace

Result<void> backupSqlite(sqlite3 *source, const QString &path)
{
    const QString part = path + QStringLiteral(".part");
    QFile::remove(part);
    auto done = writeCopy(source, part);
    if (done)
        done = sync(part, O_RDWR);
    if (done && ::rename(QFile::encodeName(part).constData(), QFile::encodeName(path).constData()) != 0)
        done = systemError(QStringLiteral("backup: rename"));
    if (done)
        done = sync(QFileInfo(path).absolutePath(), O_RDONLY | O_DIRECTORY);
    if (!done) {
        QFile::remove(part);
        QFile::remove(part + QStringLiteral("-journal"));
    }
    return done;
}

} // namespace parvis::store
