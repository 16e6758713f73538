// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqliteconnection.h"

#include "store/sqlitebackup.h"
#include "store/sqlitedriver.h"
#include "store/sqliteerror.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QThread>

#include <sqlite3.h>
#include <utility>

namespace parvis::store
{

namespace
{

// SQLite would make it with the process's umask; what it makes beside it (-wal, -shm) takes the mode of this file.
Result<void> makeFile(const QString &path)
{
    QFile file(path);
    if (!file.exists() && file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        return {};
    // There already, or made by another meanwhile.
    const QFileInfo info(path);
    if (info.exists()) {
        if (!info.isFile())
            return Error(StoreError::CannotOpen, QStringLiteral("%1: not a file").arg(path));
        return info.isWritable() ? Result<void>()
                                 : Error(StoreError::ReadOnly, QStringLiteral("%1: not writable").arg(path));
    }
    const bool folder = QFileInfo(info.absolutePath()).isDir();
    return Error(folder ? StoreError::ReadOnly : StoreError::CannotOpen,
                 QStringLiteral("%1: %2").arg(path, file.errorString()));
}

constexpr int retryPause = 5; // milliseconds between two attempts

} // namespace

SqliteConnection::~SqliteConnection()
{
    forget();
}

Result<void> SqliteConnection::open(const QString &path, const Schema &schema, int busyTimeout)
{
    if (const auto made = makeFile(path); !made)
        return made;
    auto driver = std::make_unique<SqliteDriver>();
    m_driver = driver.get();
    QSqlDatabase &connection = addConnection(std::move(driver));
    connection.setDatabaseName(path);
    if (!connection.open())
        return Error(StoreError::CannotOpen, QStringLiteral("%1: %2").arg(path, connection.lastError().databaseText()));
    sqlite3_busy_timeout(file(), busyTimeout);
    // Until the file has proved sound, closing it must neither write into it nor delete its log.
    sqlite3_db_config(file(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    if (const auto ours = recognise(schema); !ours)
        return ours;
    if (const auto hard = harden(busyTimeout); !hard)
        return hard;
    if (const auto current = migrate(schema); !current)
        return current;
    sqlite3_db_config(file(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 0, nullptr);
    return {};
}

sqlite3 *SqliteConnection::file() const
{
    return m_driver->file();
}

Error SqliteConnection::failure(const QString &act, const QSqlError &)
{
    return sqliteError(file(), act);
}

bool SqliteConnection::inTransaction() const
{
    return !sqlite3_get_autocommit(file());
}

Result<void> SqliteConnection::script(const QByteArray &sql)
{
    if (sqlite3_exec(file(), sql.constData(), nullptr, nullptr, nullptr) == SQLITE_OK)
        return {};
    return sqliteError(file(), QStringLiteral("script"));
}

// Before anything is written: a file that is not ours, or from the future, must stay as it is.
Result<void> SqliteConnection::recognise(const Schema &schema)
{
    qint64 kind = 0;
    qint64 version = 0;
    qint64 tables = 0;
    // As of one moment: another process may be making the file right now.
    const auto read = snapshot([&]() -> Result<void> {
        for (const auto &[sql, value] : {std::pair(QStringLiteral("SELECT count(*) FROM sqlite_schema"), &tables),
                                         std::pair(QStringLiteral("PRAGMA application_id"), &kind),
                                         std::pair(QStringLiteral("PRAGMA user_version"), &version)}) {
            const auto found = number(sql);
            if (!found)
                return found.error();
            *value = *found;
        }
        return {};
    });
    if (!read)
        return read;
    const bool empty = kind == 0 && version == 0 && tables == 0;
    if (!empty && kind != schema.applicationId)
        return Error(StoreError::Corrupt, QStringLiteral("%1: the file of another program").arg(sqlitePath(file())));
    if (version > schema.migrations.size())
        return Error(StoreError::Newer, QStringLiteral("%1: written by a newer version of Parvis (schema %2 of \"%3\")")
                                            .arg(sqlitePath(file()))
                                            .arg(version)
                                            .arg(schema.name));
    return {};
}

// SQLite does not wait for others that read meanwhile, as it does everywhere else.
Result<void> SqliteConnection::logAhead(int busyTimeout)
{
    const QDeadlineTimer deadline(busyTimeout);
    for (;;) {
        const auto set = script("PRAGMA journal_mode=WAL");
        if (set || !set.error().is(StoreError::Busy) || deadline.hasExpired())
            return set;
        QThread::msleep(retryPause);
    }
}

Result<void> SqliteConnection::harden(int busyTimeout)
{
    sqlite3 *const sqlite = file();
    for (const auto &[option, value] :
         {std::pair(SQLITE_DBCONFIG_DEFENSIVE, 1), std::pair(SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0),
          std::pair(SQLITE_DBCONFIG_DQS_DML, 0), std::pair(SQLITE_DBCONFIG_DQS_DDL, 0)}) {
        if (sqlite3_db_config(sqlite, option, value, nullptr) != SQLITE_OK)
            return sqliteError(sqlite, QStringLiteral("harden"));
    }
    if (const auto set = script("PRAGMA temp_store=MEMORY; PRAGMA secure_delete=ON; PRAGMA foreign_keys=ON;"
                                "PRAGMA cell_size_check=ON; PRAGMA synchronous=FULL;");
        !set)
        return set;
    if (const auto set = logAhead(busyTimeout); !set)
        return set;
    QString mode;
    const auto read =
        run(QStringLiteral("PRAGMA journal_mode"), {}, [&](const QSqlQuery &row) { mode = row.value(0).toString(); });
    if (!read)
        return read.error();
    if (mode != QLatin1String("wal"))
        return Error(StoreError::CannotOpen,
                     QStringLiteral("%1: no write-ahead log on this file system").arg(sqlitePath(file())));
    return {};
}

Result<void> SqliteConnection::migrate(const Schema &schema)
{
    for (;;) {
        const auto version = number(QStringLiteral("PRAGMA user_version"));
        if (!version)
            return version.error();
        if (*version >= schema.migrations.size())
            return {};
        const auto stepped = transaction([&]() -> Result<void> {
            // Read again under the lock: another process may have migrated meanwhile.
            const auto now = number(QStringLiteral("PRAGMA user_version"));
            if (!now || *now != *version)
                return now ? Result<void>() : Result<void>(now.error());
            if (const auto done = script(schema.migrations.at(*version)); !done)
                return done;
            return script(QStringLiteral("PRAGMA application_id=%1; PRAGMA user_version=%2")
                              .arg(schema.applicationId)
                              .arg(*version + 1)
                              .toLatin1());
        });
        if (!stepped)
            return stepped;
    }
}

Result<void> SqliteConnection::truncateLog()
{
    std::optional<int> blocked;
    const auto cut = run(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"), {},
                         [&](const QSqlQuery &row) { blocked = row.value(0).toInt(); });
    if (!cut)
        return cut.error();
    return blocked == 0 ? Result<void>() : Error(StoreError::Busy, QStringLiteral("log in use"));
}

Result<void> SqliteConnection::check()
{
    QString finding;
    const auto read = run(QStringLiteral("PRAGMA integrity_check(1)"), {},
                          [&](const QSqlQuery &row) { finding = row.value(0).toString(); });
    if (read && finding == QLatin1String("ok"))
        return {};
    // As in open(): the evidence stays as it is.
    sqlite3_db_config(file(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    return read ? Error(StoreError::Corrupt, QStringLiteral("%1: %2").arg(sqlitePath(file()), finding)) : read.error();
}

Result<void> SqliteConnection::backupTo(const QString &path)
{
    return backupSqlite(file(), path);
}

} // namespace parvis::store
