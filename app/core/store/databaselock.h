// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

namespace parvis::store
{

/// Says to other processes that an SQLite database is in use, by a lock on the file PATH + ".lock" beside it.
///
/// Any number share a database; who owns it is alone with it. The system ends the lock with the object and with the
/// process, however that ends: the file stays and blocks nobody. SQLite's own locks cannot say this: between two
/// transactions they are open to whoever puts another file in the place. Move-only. Failures are StoreErrors.
class DatabaseLock
{
public:
    /// Busy while somebody owns it.
    [[nodiscard]] static Result<DatabaseLock> share(const QString &path);
    /// Busy while anybody else has it. Waits for nobody.
    [[nodiscard]] static Result<DatabaseLock> own(const QString &path);

    ~DatabaseLock();
    DatabaseLock(DatabaseLock &&other) noexcept;
    DatabaseLock &operator=(DatabaseLock &&other) noexcept;
    DatabaseLock(const DatabaseLock &) = delete;
    DatabaseLock &operator=(const DatabaseLock &) = delete;

private:
    explicit DatabaseLock(int file) : m_file(file) {}
    [[nodiscard]] static Result<DatabaseLock> lock(const QString &path, int how);

    int m_file = -1; // descriptor; the lock is its
};

} // namespace parvis::store
