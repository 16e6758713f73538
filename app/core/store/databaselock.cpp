// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/databaselock.h"

#include "store/storeerror.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace parvis::store
{

namespace
{

// One name, by whatever links the database is reached.
QString lockFileOf(const QString &path)
{
    const QString whole = QFileInfo(path).canonicalFilePath();
    return (whole.isEmpty() ? path : whole) + QStringLiteral(".lock");
}

// Made by the administrator, it must not keep out the user whose database it is.
void giveToOwner(int file, const QString &path)
{
    struct stat owner = {};
    const QFileInfo info(path);
    const QString of = info.exists() ? path : info.absolutePath();
    if (::geteuid() == 0 && ::stat(QFile::encodeName(of).constData(), &owner) == 0 &&
        ::fchown(file, owner.st_uid, owner.st_gid) != 0)
        errno = 0; // then the lock is at least held
}

Error cannotLock(const QString &file)
{
    return Error(StoreError::CannotOpen,
                 QStringLiteral("%1 cannot be opened: %2").arg(file, QString::fromLocal8Bit(std::strerror(errno))));
}

} // namespace

Result<DatabaseLock> DatabaseLock::lock(const QString &path, int how)
{
    const QString name = lockFileOf(path);
    const int file = ::open(QFile::encodeName(name).constData(), O_RDWR | O_CREAT | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (file < 0)
        return cannotLock(name);
    DatabaseLock held(file);
    giveToOwner(file, path);
    if (::flock(file, how | LOCK_NB) == 0)
        return held;
    return errno == EWOULDBLOCK ? Error(StoreError::Busy, QStringLiteral("%1 is in use").arg(path)) : cannotLock(name);
}

Result<DatabaseLock> DatabaseLock::share(const QString &path)
{
    return lock(path, LOCK_SH);
}

Result<DatabaseLock> DatabaseLock::own(const QString &path)
{
    return lock(path, LOCK_EX);
}

DatabaseLock::~DatabaseLock()
{
    if (m_file >= 0)
        ::close(m_file);
}

DatabaseLock::DatabaseLock(DatabaseLock &&other) noexcept : m_file(std::exchange(other.m_file, -1)) {}

DatabaseLock &DatabaseLock::operator=(DatabaseLock &&other) noexcept
{
    std::swap(m_file, other.m_file);
    return *this;
}

} // namespace parvis::store
