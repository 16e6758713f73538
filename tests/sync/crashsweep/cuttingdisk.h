// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <map>
#include <random>
#include <sqlite3.h>
#include <vector>

namespace parvis::testing
{

/// SQLite's file system in memory, with a power switch: it knows what a real disk would still hold after the power
/// went.
///
/// Registered as the default file system while it lives, so that databases opened meanwhile lie on it; their names are
/// paths like any other. Writes, truncations and syncs are counted and can be made to fail. One at a time; databases
/// opened through it must be closed before power comes back.
class CuttingDisk
{
public:
    enum class Fault {
        PowerCut, ///< the operation may or may not reach the disk; every later one fails until powerUp()
        Io,       ///< fails once with half of a write done; a failed sync loses what it should have kept, as on Linux
        Full,     ///< writes fail with "no space" until heal()
    };

    /// What of the unsynced survives when the power went.
    enum class Damage {
        Nothing,     ///< only what was synced
        Everything,  ///< all that was written
        RandomPages, ///< any subset of the pages written
        TornPage,    ///< everything, but of the last write only the first bytes
        ShortFile,   ///< everything, but the files end somewhere between their synced and their written size
    };
    static constexpr Damage allDamages[] = {Damage::Nothing, Damage::Everything, Damage::RandomPages, Damage::TornPage,
                                            Damage::ShortFile};

    /// One write or truncation that no sync has covered yet.
    struct Change {
        qint64 offset = 0;
        QByteArray bytes;
        bool truncates = false; ///< then `offset` is the new size
    };

    struct File {
        QByteArray content; ///< what a reader sees
        QByteArray durable; ///< what the disk surely holds
        std::vector<Change> unsynced;
        bool exists = false;
        bool durablyExists = false;
    };
    using Image = std::map<QByteArray, File>;

    CuttingDisk();
    ~CuttingDisk();
    CuttingDisk(const CuttingDisk &) = delete;
    CuttingDisk &operator=(const CuttingDisk &) = delete;

    /// The NTH operation from now on (1 = the next) meets FAULT.
    void failAt(int nth, Fault fault);
    /// Whether a fault has struck since failAt().
    [[nodiscard]] bool struck() const;
    void heal();
    /// Operations since failAt() or since it was made.
    [[nodiscard]] int operations() const;

    /// The machine comes back with what DAMAGE left; RANDOM decides what the damage leaves open.
    void powerUp(Damage damage, std::mt19937 &random);

    /// All files as they are, synced and unsynced, to be put back later.
    [[nodiscard]] Image image() const;
    void restore(const Image &image);
    /// Whether BYTES stand in any existing file.
    [[nodiscard]] bool holds(const QByteArray &bytes) const;

private:
    sqlite3_vfs m_vfs;
};

} // namespace parvis::testing
