// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/kioskdata.h"

#include "sync/facts.h"

#include <QDir>
#include <QFile>
#include <QUrl>

namespace parvis::cli
{

namespace
{

const QString outboxName = QStringLiteral("outbox.db");
const QString cacheName = QStringLiteral("cache.db");

} // namespace

QString KioskData::open(const QString &path)
{
    auto read = content::KioskConfig::load(path);
    if (!read)
        return read.error().detail();
    config = *std::move(read);
    if (!QFile::exists(QDir(config.dataFolder).filePath(outboxName)))
        return QStringLiteral("no kiosk has run with the data folder %1").arg(config.dataFolder);
    return openStores();
}

QString KioskData::openOrMake(const QString &path)
{
    auto read = content::KioskConfig::load(path);
    if (!read)
        return read.error().detail();
    config = *std::move(read);
    if (!QDir().mkpath(config.dataFolder))
        return QStringLiteral("the folder %1 cannot be made").arg(config.dataFolder);
    return openStores();
}

QString KioskData::openStores()
{
    const QDir folder(config.dataFolder);
    auto openedOutbox = store::openOutbox(folder.filePath(outboxName));
    if (!openedOutbox)
        return QStringLiteral("%1 cannot be opened: %2").arg(outboxName, openedOutbox.error().detail());
    outbox.emplace(*std::move(openedOutbox));
    auto openedCache = store::openCache(folder.filePath(cacheName));
    if (!openedCache)
        return QStringLiteral("%1 cannot be opened: %2").arg(cacheName, openedCache.error().detail());
    cacheFile.emplace(*std::move(openedCache));
    ledger = std::make_unique<store::SqlKioskLedger>(outbox->database, clock, sealer);
    cache = std::make_unique<store::SqlKioskCache>(cacheFile->database);
    const auto device = ledger->fact(sync::facts::device);
    if (!device)
        return QStringLiteral("%1 cannot be read: %2").arg(outboxName, device.error().detail());
    enrolment = sync::Enrolment::parse(*device);
    return {};
}

bool KioskData::isItsOwnHub() const
{
    return QUrl(config.hub).host().isEmpty();
}

sync::NetworkSettings KioskData::network() const
{
    sync::NetworkSettings settings;
    settings.hub = QUrl(config.hub);
    settings.site = config.site;
    settings.authority = config.hubAuthority;
    if (enrolment) {
        settings.device = enrolment->device;
        settings.secret = enrolment->secret;
    }
    return settings;
}

} // namespace parvis::cli
