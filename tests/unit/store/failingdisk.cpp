// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/store/failingdisk.h"

#include <new>

namespace parvis::testing
{

namespace
{

struct Plan {
    int left = 0; // operations until the fault; 0 = none planned
    FailingDisk::Fault fault = FailingDisk::Fault::Io;
    FailingDisk::Lasting lasting = FailingDisk::Lasting::Once;
    bool struck = false;
};

// SQLite's callbacks carry no pointer of ours.
Plan plan;
sqlite3_vfs *realDisk = nullptr;

bool fails(bool write)
{
    if (plan.fault == FailingDisk::Fault::Full && !write)
        return false;
    const bool lasts = plan.struck && plan.lasting == FailingDisk::Lasting::FromThenOn;
    if (!lasts && (plan.left == 0 || --plan.left > 0))
        return false;
    plan.struck = true;
    return true;
}

struct File {
    sqlite3_file base;
    sqlite3_file *real() { return reinterpret_cast<sqlite3_file *>(this + 1); }
};

File *ours(sqlite3_file *file)
{
    return reinterpret_cast<File *>(file);
}

sqlite3_file *real(sqlite3_file *file)
{
    return ours(file)->real();
}

int failingWrite(sqlite3_file *file, const void *bytes, int size, sqlite3_int64 offset)
{
    if (!fails(true))
        return real(file)->pMethods->xWrite(real(file), bytes, size, offset);
    if (plan.fault == FailingDisk::Fault::Full)
        return SQLITE_FULL;
    (void)real(file)->pMethods->xWrite(real(file), bytes, size / 2, offset);
    return SQLITE_IOERR_WRITE;
}

int failingTruncate(sqlite3_file *file, sqlite3_int64 size)
{
    return fails(false) ? SQLITE_IOERR_TRUNCATE : real(file)->pMethods->xTruncate(real(file), size);
}

int failingSync(sqlite3_file *file, int flags)
{
    return fails(false) ? SQLITE_IOERR_FSYNC : real(file)->pMethods->xSync(real(file), flags);
}

template <auto Method, typename... Arguments> auto through(sqlite3_file *file, Arguments... arguments)
{
    return (real(file)->pMethods->*Method)(real(file), arguments...);
}

const sqlite3_io_methods methods = {
    3,
    through<&sqlite3_io_methods::xClose>,
    through<&sqlite3_io_methods::xRead, void *, int, sqlite3_int64>,
    failingWrite,
    failingTruncate,
    failingSync,
    through<&sqlite3_io_methods::xFileSize, sqlite3_int64 *>,
    through<&sqlite3_io_methods::xLock, int>,
    through<&sqlite3_io_methods::xUnlock, int>,
    through<&sqlite3_io_methods::xCheckReservedLock, int *>,
    through<&sqlite3_io_methods::xFileControl, int, void *>,
    through<&sqlite3_io_methods::xSectorSize>,
    through<&sqlite3_io_methods::xDeviceCharacteristics>,
    through<&sqlite3_io_methods::xShmMap, int, int, int, void volatile **>,
    through<&sqlite3_io_methods::xShmLock, int, int, int>,
    through<&sqlite3_io_methods::xShmBarrier>,
    through<&sqlite3_io_methods::xShmUnmap, int>,
    through<&sqlite3_io_methods::xFetch, sqlite3_int64, int, void **>,
    through<&sqlite3_io_methods::xUnfetch, sqlite3_int64, void *>,
};

int openFailing(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    auto *wrapped = new (file) File{};
    const int code = realDisk->xOpen(realDisk, name, wrapped->real(), flags, outFlags);
    wrapped->base.pMethods = wrapped->real()->pMethods ? &methods : nullptr;
    return code;
}

} // namespace

FailingDisk::FailingDisk()
{
    realDisk = sqlite3_vfs_find(nullptr);
    m_vfs = *realDisk;
    m_vfs.pNext = nullptr;
    m_vfs.zName = "failing";
    m_vfs.szOsFile = int(sizeof(File)) + realDisk->szOsFile;
    m_vfs.xOpen = openFailing;
    plan = {};
    sqlite3_vfs_register(&m_vfs, 1);
}

FailingDisk::~FailingDisk()
{
    sqlite3_vfs_unregister(&m_vfs);
    sqlite3_vfs_register(realDisk, 1);
}

void FailingDisk::failAt(int nth, Fault fault, Lasting lasting)
{
    plan = {nth, fault, lasting, false};
}

void FailingDisk::heal()
{
    plan.left = 0;
    plan.lasting = Lasting::Once;
}

bool FailingDisk::struck() const
{
    return plan.struck;
}

} // namespace parvis::testing
