// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database.h"

#include "store/sqliteerror.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>

#include <atomic>
#include <cstring>
#include <sqlite3.h>
#include <utility>

namespace parvis::store
{

namespace
{

QString freshConnectionName()
{
    static std::atomic<quint64> next{1};
    return QStringLiteral("parvis-%1").arg(next.fetch_add(1));
}

// SQLite would make it with the process's umask; what it makes beside it (-wal, -shm) takes the mode of this file.
Result<void> makeFile(const QString &path)
{
    const QFileInfo info(path);
    if (info.exists()) {
        if (!info.isFile())
            return Error(StoreError::CannotOpen, QStringLiteral("not a file"));
        return info.isWritable() ? Result<void>() : Error(StoreError::ReadOnly, QStringLiteral("not writable"));
    }
    QFile file(path);
    if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        return {};
    const bool folder = QFileInfo(info.absolutePath()).isDir();
    return Error(folder ? StoreError::ReadOnly : StoreError::CannotOpen, file.errorString());
}

} // namespace

Result<Database> Database::open(const QString &path, const Schema &schema, int busyTimeout)
{
    if (const auto made = makeFile(path); !made)
        return made.error();
    Database database(path, freshConnectionName());
    {
        QSqlDatabase connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), database.m_connection);
        connection.setDatabaseName(path);
        connection.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(busyTimeout));
        if (!connection.isValid() || !connection.open())
            return Error(StoreError::CannotOpen, connection.lastError().text());
    }
    if (!database.handle())
        return Error(StoreError::CannotOpen, QStringLiteral("the driver shows no SQLite handle of our library"));
    // Until the file has proved sound, closing it must neither write into it nor delete its log.
    sqlite3_db_config(database.handle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    if (const auto ours = database.recognise(schema); !ours)
        return ours.error();
    if (const auto hard = database.harden(busyTimeout); !hard)
        return hard.error();
    if (const auto current = database.migrate(schema); !current)
        return current.error();
    sqlite3_db_config(database.handle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 0, nullptr);
    return database;
}

Database::~Database()
{
    close();
}

Database::Database(Database &&other) noexcept
    : m_path(std::move(other.m_path)), m_connection(std::exchange(other.m_connection, QString()))
{
}

Database &Database::operator=(Database &&other) noexcept
{
    if (this != &other) {
        close();
        m_path = std::move(other.m_path);
        m_connection = std::exchange(other.m_connection, QString());
    }
    return *this;
}

void Database::close()
{
    if (m_connection.isEmpty())
        return;
    connection().close();
    QSqlDatabase::removeDatabase(std::exchange(m_connection, QString()));
}

QSqlDatabase Database::connection() const
{
    return QSqlDatabase::database(m_connection, false);
}

sqlite3 *Database::handle() const
{
    const QVariant value = connection().driver()->handle();
    // A driver built on another copy of SQLite must not be handed to this one.
    if (!value.isValid() || std::strcmp(value.typeName(), "sqlite3*") != 0)
        return nullptr;
    return *static_cast<sqlite3 *const *>(value.constData());
}

Error Database::failure(const QString &act) const
{
    return sqliteError(handle(), act);
}

Result<void> Database::script(const QByteArray &sql) const
{
    if (sqlite3_exec(handle(), sql.constData(), nullptr, nullptr, nullptr) == SQLITE_OK)
        return {};
    return failure(QStringLiteral("script"));
}

// Before anything is written: a file that is not ours, or from the future, must stay as it is.
Result<void> Database::recognise(const Schema &schema) const
{
    const auto kind = number(QStringLiteral("PRAGMA application_id"));
    if (!kind)
        return kind.error();
    const auto version = number(QStringLiteral("PRAGMA user_version"));
    if (!version)
        return version.error();
    const auto tables = number(QStringLiteral("SELECT count(*) FROM sqlite_schema"));
    if (!tables)
        return tables.error();
    const bool empty = *kind == 0 && *version == 0 && *tables == 0;
    if (!empty && *kind != schema.applicationId)
        return Error(StoreError::Corrupt, QStringLiteral("another program's file"));
    if (*version > schema.migrations.size())
        return Error(StoreError::Newer, QStringLiteral("schema %1 of %2").arg(*version).arg(schema.name));
    return {};
}

Result<void> Database::harden(int busyTimeout) const
{
    sqlite3 *const sqlite = handle();
    for (const auto &[option, value] :
         {std::pair(SQLITE_DBCONFIG_DEFENSIVE, 1), std::pair(SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0),
          std::pair(SQLITE_DBCONFIG_DQS_DML, 0), std::pair(SQLITE_DBCONFIG_DQS_DDL, 0)}) {
        if (sqlite3_db_config(sqlite, option, value, nullptr) != SQLITE_OK)
            return failure(QStringLiteral("harden"));
    }
    sqlite3_busy_timeout(sqlite, busyTimeout);
    if (const auto set = script("PRAGMA temp_store=MEMORY; PRAGMA secure_delete=ON; PRAGMA foreign_keys=ON;"
                                "PRAGMA cell_size_check=ON; PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;");
        !set)
        return set.error();
    QString mode;
    const auto read =
        rows(QStringLiteral("PRAGMA journal_mode"), {}, [&](const QSqlQuery &row) { mode = row.value(0).toString(); });
    if (!read)
        return read.error();
    if (mode != QLatin1String("wal"))
        return Error(StoreError::CannotOpen, QStringLiteral("no write-ahead log on this file system"));
    return {};
}

Result<void> Database::migrate(const Schema &schema) const
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

Result<void> Database::rows(const QString &sql, const QVariantList &values,
                            const std::function<void(const QSqlQuery &)> &visit) const
{
    QSqlQuery query(connection());
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return failure(QStringLiteral("prepare"));
    for (const QVariant &value : values)
        query.addBindValue(value);
    if (!query.exec())
        return failure(QStringLiteral("run"));
    while (query.next())
        visit(query);
    // next() ends alike at the last row and at a failed read.
    if (query.lastError().isValid())
        return failure(QStringLiteral("read"));
    return {};
}

Result<int> Database::change(const QString &sql, const QVariantList &values) const
{
    const auto done = rows(sql, values, [](const QSqlQuery &) {});
    if (!done)
        return done.error();
    return sqlite3_changes(handle());
}

Result<qint64> Database::number(const QString &sql, const QVariantList &values) const
{
    std::optional<qint64> first;
    const auto read = rows(sql, values, [&](const QSqlQuery &row) {
        if (!first)
            first = row.value(0).toLongLong();
    });
    if (!read)
        return read.error();
    if (!first)
        return Error(StoreError::NotFound);
    return *first;
}

Result<void> Database::transaction(const std::function<Result<void>()> &work) const
{
    if (const auto begun = script("BEGIN IMMEDIATE"); !begun)
        return begun;
    Result<void> result = work();
    if (result)
        result = script("COMMIT");
    if (!result && !sqlite3_get_autocommit(handle())) {
        // The first error is the one to tell; in WAL mode a rollback only forgets memory.
        (void)sqlite3_exec(handle(), "ROLLBACK", nullptr, nullptr, nullptr);
    }
    return result;
}

Result<void> Database::truncateLog() const
{
    std::optional<int> blocked;
    const auto cut = rows(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"), {},
                          [&](const QSqlQuery &row) { blocked = row.value(0).toInt(); });
    if (!cut)
        return cut;
    return blocked == 0 ? Result<void>() : Error(StoreError::Busy, QStringLiteral("log in use"));
}

Result<void> Database::check() const
{
    QString finding;
    const auto read = rows(QStringLiteral("PRAGMA integrity_check(1)"), {},
                           [&](const QSqlQuery &row) { finding = row.value(0).toString(); });
    if (read && finding == QLatin1String("ok"))
        return {};
    // As in open(): the evidence stays as it is.
    sqlite3_db_config(handle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    return read ? Error(StoreError::Corrupt, finding) : read.error();
}

} // namespace parvis::store
