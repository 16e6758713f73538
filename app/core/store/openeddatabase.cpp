// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/openeddatabase.h"

#include <QFile>

namespace parvis::store
{

namespace
{

const auto logSuffix = QLatin1String("-wal");
const auto indexSuffix = QLatin1String("-shm");

Result<void> rename(const QString &from, const QString &to)
{
    if (!QFile::exists(from) || QFile::rename(from, to))
        return {};
    return Error(StoreError::ReadOnly, QStringLiteral("a damaged file could not be set aside"));
}

// The log goes first: a log left beside an empty database would be deleted by SQLite, and with it what it holds.
Result<void> moveAside(const QString &path, const QString &aside)
{
    if (const auto moved = rename(path + logSuffix, aside + logSuffix); !moved)
        return moved;
    QFile::remove(path + indexSuffix);
    return rename(path, aside);
}

QString damagedName(const QString &path, int number)
{
    return QStringLiteral("%1.damaged-%2").arg(path).arg(number);
}

// A log set aside without its database tells of a crash between the two renames.
Result<QString> finishMove(const QString &path)
{
    for (int number = 1;; ++number) {
        const QString aside = damagedName(path, number);
        if (QFile::exists(aside))
            continue;
        if (!QFile::exists(aside + logSuffix) || !QFile::exists(path))
            return QString();
        if (const auto moved = rename(path, aside); !moved)
            return moved.error();
        return aside;
    }
}

// A page of the feed touches most pages of its table: they stay in memory until it is committed, and are copied out of
// the log once for several such pages.
Result<Database> openForPages(const QString &path)
{
    auto opened = Database::open(path, Schema::cache());
    if (!opened)
        return opened;
    for (const auto *setting : {"PRAGMA cache_size = -8000", "PRAGMA wal_autocheckpoint = 4000"}) {
        if (const auto set = opened->rows(QString::fromLatin1(setting), {}, {}); !set)
            return set.error();
    }
    return opened;
}

} // namespace

Result<OpenedDatabase> openCache(const QString &path)
{
    auto opened = openForPages(path);
    if (opened)
        return OpenedDatabase{std::move(*opened), {}};
    if (!opened.error().is(StoreError::Corrupt) && !opened.error().is(StoreError::Newer))
        return opened.error();
    const QString aside = path + QLatin1String(".damaged");
    QFile::remove(aside + logSuffix);
    QFile::remove(aside);
    if (const auto moved = moveAside(path, aside); !moved)
        return moved.error();
    auto fresh = openForPages(path);
    if (!fresh)
        return fresh.error();
    return OpenedDatabase{std::move(*fresh), aside};
}

Result<OpenedDatabase> openOutbox(const QString &path)
{
    const auto finished = finishMove(path);
    if (!finished)
        return finished.error();
    {
        auto opened = Database::open(path, Schema::outbox());
        const auto sound = opened ? opened->check() : Result<void>(opened.error());
        if (sound)
            return OpenedDatabase{std::move(*opened), *finished};
        if (!sound.error().is(StoreError::Corrupt))
            return sound.error();
    }
    int number = 1;
    while (QFile::exists(damagedName(path, number)) || QFile::exists(damagedName(path, number) + logSuffix))
        ++number;
    const QString aside = damagedName(path, number);
    if (const auto moved = moveAside(path, aside); !moved)
        return moved.error();
    auto fresh = Database::open(path, Schema::outbox());
    if (!fresh)
        return fresh.error();
    return OpenedDatabase{std::move(*fresh), aside};
}

} // namespace parvis::store
