// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/api/sitecontents.h"

#include "hub/service/hubrefusal.h"
#include "hub/service/releaseservice.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace parvis::hub
{

namespace
{

// The file of KIND named as the site; empty where the release has none.
Result<QJsonObject> fileOf(ReleaseService &releases, const QString &site, const QJsonArray &objects, const char *kind)
{
    for (const QJsonValue &object : objects) {
        if (object[QLatin1String("kind")].toString() != QLatin1String(kind) ||
            object[QLatin1String("id")].toString() != site)
            continue;
        const auto bytes =
            releases.object(site, QByteArray::fromHex(object[QLatin1String("sha256")].toString().toLatin1()));
        if (!bytes)
            return bytes.error();
        QJsonObject json = QJsonDocument::fromJson(*bytes).object();
        json.remove(QStringLiteral("$schema"));
        return json;
    }
    return QJsonObject();
}

Result<SiteContent> read(ReleaseService &releases, const QString &site, const QByteArray &manifest)
{
    const QJsonArray objects = QJsonDocument::fromJson(manifest)[QLatin1String("objects")].toArray();
    const auto own = fileOf(releases, site, objects, "site");
    const auto told = fileOf(releases, site, objects, "news");
    if (!own || !told)
        return own ? told.error() : own.error();
    SiteContent content;
    // What an older or newer program wrote may not be understood here: the page then says less.
    if (auto decoded = content::Site::decode(*own))
        content.site = *std::move(decoded);
    if (auto decoded = content::TownNews::decode(*told))
        content.news = *std::move(decoded);
    return content;
}

} // namespace

Result<std::shared_ptr<const SiteContent>> SiteContents::of(store::HubLedger &ledger, const QString &site)
{
    ReleaseService releases(ledger);
    const auto newest = releases.newest(site);
    if (!newest && !newest.error().is(HubRefusal::NotFound))
        return newest.error();
    Known &known = m_known[site];
    const qint64 release = newest ? newest->number : 0;
    if (known.release == release)
        return known.content;
    auto content = newest ? read(releases, site, newest->manifest) : Result<SiteContent>(SiteContent());
    if (!content)
        return content.error();
    known = {release, std::make_shared<const SiteContent>(*std::move(content))};
    return known.content;
}

} // namespace parvis::hub
