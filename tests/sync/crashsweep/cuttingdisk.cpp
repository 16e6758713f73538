// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/crashsweep/cuttingdisk.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <memory>
#include <new>

namespace parvis::testing
{

namespace
{

using Change = CuttingDisk::Change;
using File = CuttingDisk::File;

constexpr int pageSize = 4096;
constexpr int shmLocks = SQLITE_SHM_NLOCK;

/// Who holds which lock of one file; a file lives as long as its disk.
struct Locks {
    int shared = 0;
    const void *reserved = nullptr;
    const void *exclusive = nullptr;
    std::array<int, shmLocks> shmShared{};
    std::array<const void *, shmLocks> shmExclusive{};
    std::vector<std::unique_ptr<char[]>> regions;
};

// SQLite's callbacks carry no pointer of ours.
struct Disk {
    CuttingDisk::Image files;
    std::map<QByteArray, std::shared_ptr<Locks>> locks;
    int left = 0; // operations until the fault; 0 = none planned
    int done = 0;
    CuttingDisk::Fault fault = CuttingDisk::Fault::PowerCut;
    bool struck = false;
    bool off = false;
    bool full = false;
};
Disk disk;
sqlite3_vfs *realDisk = nullptr;

enum class Outcome { Works, Strikes, Dead };

Outcome next(bool write)
{
    ++disk.done;
    if (disk.off)
        return Outcome::Dead;
    if (disk.full && write)
        return Outcome::Dead;
    if (disk.left == 0 || --disk.left > 0)
        return Outcome::Works;
    if (disk.fault == CuttingDisk::Fault::Full && !write) {
        disk.left = 1; // the next write will do
        return Outcome::Works;
    }
    disk.struck = true;
    disk.off = disk.fault == CuttingDisk::Fault::PowerCut;
    disk.full = disk.fault == CuttingDisk::Fault::Full;
    return Outcome::Strikes;
}

void apply(QByteArray &bytes, const Change &change)
{
    if (change.truncates) {
        if (bytes.size() > change.offset)
            bytes.truncate(change.offset);
        return;
    }
    const qint64 end = change.offset + change.bytes.size();
    if (bytes.size() < end)
        bytes.append(QByteArray(end - bytes.size(), '\0'));
    std::memcpy(bytes.data() + change.offset, change.bytes.constData(), size_t(change.bytes.size()));
}

void record(File &file, Change change)
{
    apply(file.content, change);
    file.unsynced.push_back(std::move(change));
}

struct Handle {
    sqlite3_file base;
    File *file;
    Locks *locks;
    QByteArray *name;
    int level;
    bool deleteOnClose;
};

Handle *ours(sqlite3_file *file)
{
    return reinterpret_cast<Handle *>(file);
}

int closeFile(sqlite3_file *base)
{
    Handle *handle = ours(base);
    if (handle->level >= SQLITE_LOCK_SHARED)
        --handle->locks->shared;
    if (handle->locks->reserved == handle)
        handle->locks->reserved = nullptr;
    if (handle->locks->exclusive == handle)
        handle->locks->exclusive = nullptr;
    if (handle->deleteOnClose)
        *handle->file = File{};
    delete handle->name;
    return SQLITE_OK;
}

int readFile(sqlite3_file *base, void *bytes, int size, sqlite3_int64 offset)
{
    if (disk.off)
        return SQLITE_IOERR_READ;
    const QByteArray &content = ours(base)->file->content;
    const int there = int(std::clamp<qint64>(content.size() - offset, 0, size));
    std::memcpy(bytes, content.constData() + offset, size_t(there));
    if (there == size)
        return SQLITE_OK;
    std::memset(static_cast<char *>(bytes) + there, 0, size_t(size - there));
    return SQLITE_IOERR_SHORT_READ;
}

int writeFile(sqlite3_file *base, const void *bytes, int size, sqlite3_int64 offset)
{
    File &file = *ours(base)->file;
    const Outcome outcome = next(true);
    if (outcome == Outcome::Works) {
        record(file, {offset, QByteArray(static_cast<const char *>(bytes), size), false});
        return SQLITE_OK;
    }
    if (disk.full)
        return SQLITE_FULL;
    if (outcome == Outcome::Strikes) {
        const int reached = disk.off ? size : size / 2;
        record(file, {offset, QByteArray(static_cast<const char *>(bytes), reached), false});
    }
    return SQLITE_IOERR_WRITE;
}

int truncateFile(sqlite3_file *base, sqlite3_int64 size)
{
    const Outcome outcome = next(false);
    if (outcome == Outcome::Works || (outcome == Outcome::Strikes && disk.off))
        record(*ours(base)->file, {size, {}, true});
    return outcome == Outcome::Works ? SQLITE_OK : SQLITE_IOERR_TRUNCATE;
}

// SQLite syncs the folder with the first sync of a new log: what was made or deleted before is then for good.
void syncFolder()
{
    for (auto &[name, file] : disk.files) {
        if (file.exists)
            file.durablyExists = true;
        else
            file = File{};
    }
}

int syncFile(sqlite3_file *base, int)
{
    File &file = *ours(base)->file;
    const Outcome outcome = next(false);
    if (outcome == Outcome::Works) {
        for (const Change &change : file.unsynced)
            apply(file.durable, change);
        file.unsynced.clear();
        if (!file.durablyExists)
            syncFolder();
        return SQLITE_OK;
    }
    // The kernel forgets that these pages were never written: readers see them, no later sync keeps them.
    if (outcome == Outcome::Strikes && !disk.off)
        file.unsynced.clear();
    return SQLITE_IOERR_FSYNC;
}

int fileSize(sqlite3_file *base, sqlite3_int64 *size)
{
    *size = ours(base)->file->content.size();
    return disk.off ? SQLITE_IOERR_FSTAT : SQLITE_OK;
}

int lockFile(sqlite3_file *base, int level)
{
    Handle *handle = ours(base);
    Locks &locks = *handle->locks;
    if (handle->level >= level)
        return SQLITE_OK;
    if (level == SQLITE_LOCK_SHARED) {
        if (locks.exclusive)
            return SQLITE_BUSY;
        ++locks.shared;
    } else {
        if (locks.reserved && locks.reserved != handle)
            return SQLITE_BUSY;
        locks.reserved = handle;
        if (level == SQLITE_LOCK_EXCLUSIVE) {
            if (locks.shared > 1)
                return SQLITE_BUSY;
            locks.exclusive = handle;
        }
    }
    handle->level = level;
    return SQLITE_OK;
}

int unlockFile(sqlite3_file *base, int level)
{
    Handle *handle = ours(base);
    Locks &locks = *handle->locks;
    if (handle->level <= level)
        return SQLITE_OK;
    if (locks.exclusive == handle)
        locks.exclusive = nullptr;
    if (locks.reserved == handle)
        locks.reserved = nullptr;
    if (level == SQLITE_LOCK_NONE && handle->level >= SQLITE_LOCK_SHARED)
        --locks.shared;
    handle->level = level;
    return SQLITE_OK;
}

int checkReserved(sqlite3_file *base, int *reserved)
{
    *reserved = ours(base)->locks->reserved != nullptr;
    return SQLITE_OK;
}

int control(sqlite3_file *, int, void *)
{
    return SQLITE_NOTFOUND;
}

int sectorSize(sqlite3_file *)
{
    return pageSize;
}

int characteristics(sqlite3_file *)
{
    return SQLITE_IOCAP_POWERSAFE_OVERWRITE; // what the real one says of Linux file systems
}

int mapShm(sqlite3_file *base, int region, int size, int extend, void volatile **memory)
{
    auto &regions = ours(base)->locks->regions;
    while (extend && int(regions.size()) <= region) {
        regions.push_back(std::make_unique<char[]>(size_t(size)));
        std::memset(regions.back().get(), 0, size_t(size));
    }
    *memory = int(regions.size()) > region ? regions[size_t(region)].get() : nullptr;
    return SQLITE_OK;
}

int lockShm(sqlite3_file *base, int from, int count, int flags)
{
    const Handle *handle = ours(base);
    Locks &locks = *handle->locks;
    const bool exclusive = flags & SQLITE_SHM_EXCLUSIVE;
    for (int i = from; i < from + count && (flags & SQLITE_SHM_LOCK); ++i) {
        const auto index = size_t(i);
        if (locks.shmExclusive[index] && locks.shmExclusive[index] != handle)
            return SQLITE_BUSY;
        if (exclusive && locks.shmShared[index] > 0)
            return SQLITE_BUSY;
    }
    for (int i = from; i < from + count; ++i) {
        const auto index = size_t(i);
        if (flags & SQLITE_SHM_LOCK) {
            if (exclusive)
                locks.shmExclusive[index] = handle;
            else
                ++locks.shmShared[index];
        } else if (exclusive) {
            locks.shmExclusive[index] = nullptr;
        } else {
            --locks.shmShared[index];
        }
    }
    return SQLITE_OK;
}

void barrier(sqlite3_file *) {}

int unmapShm(sqlite3_file *base, int forget)
{
    if (forget)
        ours(base)->locks->regions.clear();
    return SQLITE_OK;
}

const sqlite3_io_methods methods = {
    2,        closeFile,  readFile,      writeFile, truncateFile, syncFile,        fileSize,
    lockFile, unlockFile, checkReserved, control,   sectorSize,   characteristics, mapShm,
    lockShm,  barrier,    unmapShm,      nullptr,   nullptr,
};

int openFile(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    static int nameless = 0;
    auto *handle = new (file) Handle{};
    if (disk.off)
        return SQLITE_CANTOPEN;
    const QByteArray key = name ? QByteArray(name) : "nameless-" + QByteArray::number(++nameless);
    const auto found = disk.files.find(key);
    if (!(flags & SQLITE_OPEN_CREATE) && (found == disk.files.end() || !found->second.exists))
        return SQLITE_CANTOPEN;
    auto &locks = disk.locks[key];
    if (!locks)
        locks = std::make_shared<Locks>();
    File &state = disk.files[key];
    state.exists = true;
    *handle = {{&methods},          &state,           locks.get(),
               new QByteArray(key), SQLITE_LOCK_NONE, bool(flags & SQLITE_OPEN_DELETEONCLOSE)};
    if (outFlags)
        *outFlags = flags;
    return SQLITE_OK;
}

int deleteFile(sqlite3_vfs *, const char *name, int isForGood)
{
    const Outcome outcome = next(false);
    if (outcome != Outcome::Works)
        return SQLITE_IOERR_DELETE;
    const auto found = disk.files.find(QByteArray(name));
    if (found == disk.files.end() || !found->second.exists)
        return SQLITE_IOERR_DELETE_NOENT;
    File &file = found->second;
    if (isForGood) {
        file = File{};
        return SQLITE_OK;
    }
    file.exists = false;
    file.content.clear();
    file.unsynced.clear();
    return SQLITE_OK;
}

int accessFile(sqlite3_vfs *, const char *name, int, int *there)
{
    const auto found = disk.files.find(QByteArray(name));
    *there = found != disk.files.end() && found->second.exists;
    return SQLITE_OK;
}

int fullPath(sqlite3_vfs *, const char *name, int size, char *out)
{
    sqlite3_snprintf(size, out, "%s", name);
    return SQLITE_OK;
}

/// Splits what was written into pages and keeps each as CHANCE says.
void keepSome(File &file, std::mt19937 &chance)
{
    for (const Change &change : file.unsynced) {
        if (change.truncates) {
            if (chance() % 2)
                apply(file.durable, change);
            continue;
        }
        for (qint64 at = 0; at < change.bytes.size();) {
            const qint64 size = std::min<qint64>(pageSize - (change.offset + at) % pageSize, change.bytes.size() - at);
            if (chance() % 2)
                apply(file.durable, {change.offset + at, change.bytes.mid(at, size), false});
            at += size;
        }
    }
}

void survive(File &file, CuttingDisk::Damage damage, std::mt19937 &chance)
{
    using Damage = CuttingDisk::Damage;
    if (damage == Damage::Nothing)
        return;
    if (damage == Damage::RandomPages) {
        keepSome(file, chance);
        return;
    }
    const qint64 synced = file.durable.size();
    for (size_t i = 0; i < file.unsynced.size(); ++i) {
        Change change = file.unsynced[i];
        if (damage == Damage::TornPage && i + 1 == file.unsynced.size() && !change.truncates)
            change.bytes.truncate(qint64(chance() % quint32(change.bytes.size() + 1)));
        apply(file.durable, change);
    }
    if (damage == Damage::ShortFile && file.durable.size() > synced)
        file.durable.truncate(synced + qint64(chance() % quint64(file.durable.size() - synced)));
}

} // namespace

CuttingDisk::CuttingDisk()
{
    realDisk = sqlite3_vfs_find(nullptr);
    m_vfs = *realDisk;
    m_vfs.pNext = nullptr;
    m_vfs.zName = "cutting";
    m_vfs.szOsFile = int(sizeof(Handle));
    m_vfs.xOpen = openFile;
    m_vfs.xDelete = deleteFile;
    m_vfs.xAccess = accessFile;
    m_vfs.xFullPathname = fullPath;
    disk = {};
    sqlite3_vfs_register(&m_vfs, 1);
}

CuttingDisk::~CuttingDisk()
{
    sqlite3_vfs_unregister(&m_vfs);
    sqlite3_vfs_register(realDisk, 1);
    disk = {};
}

void CuttingDisk::failAt(int nth, Fault fault)
{
    disk.left = nth;
    disk.done = 0;
    disk.fault = fault;
    disk.struck = false;
}

bool CuttingDisk::struck() const
{
    return disk.struck;
}

void CuttingDisk::heal()
{
    disk.left = 0;
    disk.full = false;
}

int CuttingDisk::operations() const
{
    return disk.done;
}

void CuttingDisk::powerUp(Damage damage, std::mt19937 &random)
{
    for (auto &[name, file] : disk.files) {
        const bool survives = file.durablyExists || (file.exists && damage != Damage::Nothing);
        if (file.exists)
            survive(file, damage, random);
        file.content = survives ? file.durable : QByteArray();
        file.durable = file.content;
        file.unsynced.clear();
        file.exists = file.durablyExists = survives;
    }
    disk.locks.clear();
    disk.left = 0;
    disk.off = disk.full = false;
}

CuttingDisk::Image CuttingDisk::image() const
{
    return disk.files;
}

void CuttingDisk::restore(const Image &image)
{
    disk.files = image;
    disk.locks.clear();
    disk.left = 0;
    disk.off = disk.full = disk.struck = false;
}

bool CuttingDisk::holds(const QByteArray &bytes) const
{
    return std::any_of(disk.files.cbegin(), disk.files.cend(),
                       [&](const auto &named) { return named.second.exists && named.second.content.contains(bytes); });
}

} // namespace parvis::testing
