// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/setup/restoring.h"

#include "hub/service/recoveryservice.h"
#include "store/databaselock.h"
#include "store/sqlhubledger.h"
#include "store/storeerror.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace parvis::hub
{

using store::Database;
using store::StoreError;

namespace
{

const auto logEnding = QLatin1String("-wal");
const auto indexEnding = QLatin1String("-shm");
const auto journalEnding = QLatin1String("-journal");
// What may hold data.
const std::array holding{QLatin1String(""), logEnding, journalEnding};

store::Schema schema()
{
    return store::Schema::hub(store::Dialect::Sqlite);
}

QByteArray name(const QString &path)
{
    return QFile::encodeName(path);
}

// By the system's last error.
Error failure(const QString &sentence)
{
    const int code = errno;
    return Error(code == ENOSPC || code == EDQUOT ? StoreError::DiskFull : StoreError::Io,
                 QStringLiteral("%1: %2").arg(sentence, QString::fromLocal8Bit(std::strerror(code))));
}

Result<void> sync(const QString &path)
{
    const int file = ::open(name(path).constData(), O_RDONLY | O_CLOEXEC);
    const bool isDone = file >= 0 && ::fsync(file) == 0;
    const auto done = isDone ? Result<void>() : failure(QStringLiteral("%1 cannot be written to the disk").arg(path));
    if (file >= 0)
        ::close(file);
    return done;
}

Result<void> copyBytes(const QString &from, const QString &to)
{
    QFile source(from);
    if (!source.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return Error(StoreError::CannotOpen, QStringLiteral("%1 cannot be read: %2").arg(from, source.errorString()));
    QFile target(to);
    if (!target.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered,
                     QFile::ReadOwner | QFile::WriteOwner))
        return Error(StoreError::ReadOnly, QStringLiteral("%1 cannot be made: %2").arg(to, target.errorString()));
    constexpr qint64 atOnce = 1024 * 1024;
    while (!source.atEnd()) {
        const QByteArray bytes = source.read(atOnce);
        if (bytes.isEmpty())
            return Error(StoreError::Io, QStringLiteral("%1 cannot be read: %2").arg(from, source.errorString()));
        if (target.write(bytes) != bytes.size())
            return Error(StoreError::DiskFull,
                         QStringLiteral("the copy %1 cannot be written: %2").arg(to, target.errorString()));
    }
    return {};
}

// The copy that is made beside the database; gone with the object unless it was put in place.
class Copy
{
public:
    explicit Copy(const QString &database) : m_path(database + QStringLiteral(".restoring")) { remove(); }
    ~Copy() { remove(); }
    Q_DISABLE_COPY_MOVE(Copy)

    [[nodiscard]] Result<void> make(const QString &backup) const
    {
        for (const QLatin1String ending : holding) {
            if (!QFile::exists(backup + ending))
                continue;
            if (auto copied = copyBytes(backup + ending, m_path + ending); !copied)
                return copied;
        }
        return {};
    }

    // Whole, of this version, told of its restore; gives the new epoch.
    [[nodiscard]] Result<QString> makeReady(const Clock &clock, const IdSource &ids) const
    {
        auto database = Database::open(m_path, schema());
        if (!database)
            return database.error();
        if (const auto whole = database->check(); !whole)
            return whole.error();
        const auto written = database->number(QStringLiteral("SELECT count(*) FROM site_stream"));
        if (!written)
            return written.error();
        if (*written == 0)
            return Error(StoreError::Corrupt, QStringLiteral("no site of a hub is in it"));
        auto ledger = store::SqlHubLedger::open(*std::move(database));
        if (!ledger)
            return ledger.error();
        const auto epoch = RecoveryService(*ledger, clock, ids).afterRestore();
        if (!epoch)
            return epoch;
        const auto cut = ledger->database().truncateLog();
        return cut ? epoch : Result<QString>(cut.error());
    }

    // On the disk, and of the user who owns the database, or the folder.
    [[nodiscard]] Result<void> settle(const QString &database) const
    {
        struct stat owner = {};
        const QString of = QFile::exists(database) ? database : QFileInfo(database).absolutePath();
        if (::geteuid() == 0 && ::stat(name(of).constData(), &owner) == 0 &&
            ::chown(name(m_path).constData(), owner.st_uid, owner.st_gid) != 0)
            return failure(QStringLiteral("%1 cannot be given to the owner of %2").arg(m_path, of));
        return sync(m_path);
    }

    [[nodiscard]] const QString &path() const { return m_path; }

private:
    void remove() const
    {
        for (const QLatin1String ending : holding)
            QFile::remove(m_path + ending);
        QFile::remove(m_path + indexEnding);
    }

    const QString m_path;
};

// Into the file itself, where it is sound, so that it is one file that is kept.
void emptyLog(const QString &database)
{
    const auto old =
        QFile::exists(database) ? Database::open(database, schema()) : Error(StoreError::NotFound, QString());
    if (old)
        (void)old->truncateLog();
}

bool isThere(const QString &path)
{
    return std::any_of(holding.begin(), holding.end(),
                       [&](QLatin1String ending) { return QFile::exists(path + ending); });
}

void removeAll(const QString &path)
{
    for (const QLatin1String ending : holding)
        QFile::remove(path + ending);
}

// A second name for each file of FROM.
Result<void> link(const QString &from, const QString &to)
{
    for (const QLatin1String ending : holding) {
        if (!QFile::exists(from + ending) ||
            ::link(name(from + ending).constData(), name(to + ending).constData()) == 0)
            continue;
        const Error failed = failure(QStringLiteral("%1 cannot be kept as %2").arg(from + ending, to + ending));
        removeAll(to);
        return failed;
    }
    return {};
}

// What is at DATABASE under another name as well; gives that name, or nothing where nothing is there.
Result<QString> keep(const QString &database)
{
    if (!isThere(database))
        return QString();
    int number = 1;
    const auto kept = [&] { return QStringLiteral("%1.before-restore-%2").arg(database).arg(number); };
    while (isThere(kept()))
        ++number;
    if (const auto linked = link(database, kept()); !linked)
        return linked.error();
    if (const auto onDisk = sync(QFileInfo(database).absolutePath()); !onDisk) {
        removeAll(kept());
        return onDisk.error();
    }
    return kept();
}

// A log of the old file would be read into the new one.
Result<void> replace(const QString &database, const QString &kept, const QString &copy)
{
    for (const QLatin1String ending : {logEnding, indexEnding, journalEnding})
        QFile::remove(database + ending);
    if (::rename(name(copy).constData(), name(database).constData()) == 0)
        return sync(QFileInfo(database).absolutePath());
    const Error failed = failure(QStringLiteral("%1 cannot be put in the place of %2").arg(copy, database));
    for (const QLatin1String ending : {logEnding, journalEnding}) {
        if (!kept.isEmpty() && QFile::exists(kept + ending) &&
            ::link(name(kept + ending).constData(), name(database + ending).constData()) != 0)
            return Error(StoreError::Io, QStringLiteral("%1; what was there is in %2").arg(failed.detail(), kept));
    }
    if (!kept.isEmpty())
        removeAll(kept);
    return failed;
}

Result<void> checkBackup(const QString &database, const QString &backup)
{
    const QFileInfo file(backup);
    if (!file.exists())
        return Error(StoreError::NotFound, QStringLiteral("%1: no such file").arg(backup));
    if (!file.isFile())
        return Error(StoreError::Corrupt, QStringLiteral("%1 is not a file").arg(backup));
    if (file.canonicalFilePath() == database)
        return Error(StoreError::Invalid, QStringLiteral("%1 is the hub's database itself").arg(backup));
    if (file.size() == 0 && !QFile::exists(backup + logEnding))
        return Error(StoreError::Corrupt, QStringLiteral("%1 is empty").arg(backup));
    // Of a hub's file only that hub can make a copy that is whole. No lock is left beside what is no hub's file.
    const auto free = QFile::exists(file.canonicalFilePath() + QStringLiteral(".lock"))
                          ? store::DatabaseLock::own(backup)
                          : Result<store::DatabaseLock>(Error(StoreError::NotFound));
    if (!free && free.error().is(StoreError::Busy))
        return Error(StoreError::Busy,
                     QStringLiteral("%1 is in use by a running hub: copy it with parvis hub backup").arg(backup));
    return {};
}

Error inWords(const Error &error, const QString &backup)
{
    if (error.is(StoreError::Corrupt))
        return Error(StoreError::Corrupt,
                     QStringLiteral("%1 is not the database of a hub, or is damaged (%2)").arg(backup, error.detail()));
    if (error.is(StoreError::Newer))
        return Error(StoreError::Newer,
                     QStringLiteral("%1 is from a newer version of Parvis (%2)").arg(backup, error.detail()));
    return Error(error.is(StoreError::DiskFull) ? StoreError::DiskFull : StoreError::Failed,
                 QStringLiteral("%1 cannot be restored: %2").arg(backup, error.detail()));
}

} // namespace

Result<Restored> restoreDatabase(const QString &database, const QString &backup, const Clock &clock,
                                 const IdSource &ids)
{
    const QString known = QFileInfo(database).canonicalFilePath();
    const QString file = known.isEmpty() ? database : known;
    if (const auto usable = checkBackup(file, backup); !usable)
        return usable.error();
    const Copy copy(file);
    if (const auto made = copy.make(backup); !made)
        return inWords(made.error(), backup);
    const auto epoch = copy.makeReady(clock, ids);
    if (!epoch)
        return inWords(epoch.error(), backup);
    if (const auto settled = copy.settle(file); !settled)
        return inWords(settled.error(), backup);
    emptyLog(file);
    const auto kept = keep(file);
    if (!kept)
        return kept.error();
    if (const auto replaced = replace(file, *kept, copy.path()); !replaced)
        return replaced.error();
    return Restored{*epoch, *kept};
}

} // namespace parvis::hub
