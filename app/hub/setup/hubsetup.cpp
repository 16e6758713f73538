// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/setup/hubsetup.h"

#include "base/localday.h"
#include "content/catalogue.h"
#include "content/contenterror.h"
#include "content/contentfiles.h"
#include "hub/service/releaseservice.h"
#include "store/storeerror.h"

#include <QFile>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QSaveFile>

namespace parvis::hub
{

using content::ContentError;

namespace
{

// A reason the plan does not have would be answered with no time at all, for ever.
Result<void> checkReasons(const SiteSettings &site, const appointments::Plan *plan)
{
    for (const QString &reason : site.antsReasons) {
        if (!plan || !plan->findReason(reason))
            return Error(
                ContentError::NotFound,
                QStringLiteral("\"ants\" of the site \"%1\": its plan has no reason \"%2\"").arg(site.id, reason));
    }
    return {};
}

} // namespace

Result<store::SqlHubLedger> openLedger(const HubConfig &config)
{
    using store::Dialect;
    auto database = config.postgres ? store::Database::connect(*config.postgres, store::Schema::hub(Dialect::Postgres))
                                    : store::Database::open(config.databaseFile, store::Schema::hub(Dialect::Sqlite));
    if (!database)
        return database.error();
    return store::SqlHubLedger::open(*std::move(database));
}

Result<std::optional<store::DatabaseLock>> lockDatabase(const HubConfig &config)
{
    std::optional<store::DatabaseLock> lock;
    if (config.postgres)
        return lock;
    auto shared = store::DatabaseLock::share(config.databaseFile);
    if (shared)
        lock = *std::move(shared);
    else if (shared.error().is(store::StoreError::Busy))
        return Error(store::StoreError::Busy,
                     QStringLiteral("%1 is being restored: try again afterwards").arg(config.databaseFile));
    else
        return shared.error();
    return lock;
}

Result<HubKeys> loadKeys(const HubConfig &config)
{
    QFile file(config.secretFile);
    if (!file.open(QIODevice::ReadOnly))
        return Error(ContentError::BadConfig, QStringLiteral("%1 cannot be read: run parvis hub init").arg(config.secretFile));
    const QByteArray secret = file.readAll();
    if (secret.size() != 32)
        return Error(ContentError::BadConfig, QStringLiteral("%1 must hold 32 bytes").arg(config.secretFile));
    return HubKeys::of(secret);
}

Result<ApiSettings> loadSettings(const HubConfig &config)
{
    ApiSettings settings = config.api;
    const auto keys = loadKeys(config);
    if (!keys)
        return keys.error();
    settings.keys = *keys;
    const auto catalogue = content::Catalogue::load(config.contentFolder);
    if (!catalogue)
        return Error(ContentError::Malformed, toLine(catalogue.error().first()));
    for (SiteSettings &site : settings.sites) {
        const content::Site *known = catalogue->findSite(site.id);
        if (!known)
            return Error(ContentError::NotFound, QStringLiteral("the content has no site \"%1\"").arg(site.id));
        site.name = known->name.in(known->officialLanguage);
        site.address = known->address.lines.join(QStringLiteral(", "));
        site.postcode = known->address.postcode;
        site.city = known->address.city;
        if (const auto meant = checkReasons(site, catalogue->plan(site.id)); !meant)
            return meant.error();
    }
    return settings;
}

Result<void> makeSecret(const HubConfig &config)
{
    if (QFile::exists(config.secretFile))
        return {};
    QByteArray secret(32, '\0');
    QRandomGenerator::system()->fillRange(reinterpret_cast<quint32 *>(secret.data()), secret.size() / 4);
    QSaveFile file(config.secretFile);
    const bool isWritten = file.open(QIODevice::WriteOnly) &&
                           file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) && file.write(secret) == secret.size() &&
                           file.commit();
    return isWritten ? Result<void>()
                     : Error(store::StoreError::CannotOpen,
                             QStringLiteral("%1: %2").arg(config.secretFile, file.errorString()));
}

Result<QList<Published>> publishContent(const HubConfig &config, store::HubLedger &ledger, const Clock &clock, int days)
{
    const auto files = content::Catalogue::filesOf(config.contentFolder);
    if (!files)
        return Error(ContentError::Malformed, toLine(files.error().first()));
    QList<ReleaseFile> release;
    for (const content::ContentFile &file : *files)
        release << ReleaseFile{file.kind, file.id, file.bytes};
    ReleaseService service(ledger);
    QList<Published> result;
    for (const SiteSettings &site : config.api.sites) {
        Published published{site.id, 0, {}, false, false};
        const auto row = service.publish(site.id, release);
        if (!row)
            return row.error();
        published.release = row->number;
        for (const content::ContentFile &file : *files) {
            if (file.kind == QLatin1String("queue") && file.id == site.id) {
                if (const auto set = service.setQueue(site.id, file.bytes); !set)
                    return set.error();
                published.hasQueue = true;
            }
            if (file.kind != QLatin1String("appointments") || file.id != site.id)
                continue;
            if (const auto set = service.setPlan(site.id, file.bytes); !set)
                return set.error();
            const auto plan = appointments::Plan::decode(QJsonDocument::fromJson(file.bytes).object());
            if (!plan)
                return Error(ContentError::Malformed, plan.error().first().message);
            const QDate today = toLocal(plan->zone, clock.now()).day;
            const auto places = PlanService(ledger, clock).fit(*plan, today, today.addDays(days));
            if (!places)
                return places.error();
            published.places = *places;
            published.hasPlan = true;
        }
        result << published;
    }
    return result;
}

} // namespace parvis::hub
