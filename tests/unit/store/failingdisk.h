// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sqlite3.h>

namespace parvis::testing
{

/// SQLite's file system with faults: registered as the default one while it lives, so that databases opened meanwhile
/// go through it. Counts writes, syncs and truncations. One at a time; outlives the databases opened through it.
class FailingDisk
{
public:
    enum class Fault {
        Io,   ///< "input/output error"; of a write the first half reaches the disk
        Full, ///< "no space left" on writes; syncs and truncations succeed
    };
    enum class Lasting { Once, FromThenOn };

    FailingDisk();
    ~FailingDisk();
    FailingDisk(const FailingDisk &) = delete;
    FailingDisk &operator=(const FailingDisk &) = delete;

    /// The NTH operation from now on fails (1 = the next).
    void failAt(int nth, Fault fault, Lasting lasting);
    void heal();
    /// Whether a fault has struck since failAt().
    [[nodiscard]] bool struck() const;

private:
    sqlite3_vfs m_vfs;
};

} // namespace parvis::testing
