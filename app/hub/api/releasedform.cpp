// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/api/releasedform.h"

#include "hub/service/hubrefusal.h"
#include "hub/service/releaseservice.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace parvis::hub
{

using Found = Result<std::optional<forms::FormDefinition>>;

Found releasedForm(store::HubLedger &ledger, const QString &site, const QString &id)
{
    ReleaseService releases(ledger);
    const auto newest = releases.newest(site);
    if (!newest)
        return newest.error().is(HubRefusal::NotFound) ? Found(std::nullopt) : Found(newest.error());
    const QJsonArray objects = QJsonDocument::fromJson(newest->manifest)[QLatin1String("objects")].toArray();
    for (const QJsonValue &object : objects) {
        if (object[QLatin1String("kind")].toString() != QLatin1String("form") || object[QLatin1String("id")].toString() != id)
            continue;
        const auto bytes =
            releases.object(site, QByteArray::fromHex(object[QLatin1String("sha256")].toString().toLatin1()));
        if (!bytes)
            return bytes.error();
        QJsonObject json = QJsonDocument::fromJson(*bytes).object();
        json.remove(QStringLiteral("$schema"));
        const auto form = forms::FormDefinition::fromJson(json);
        return form ? Found(std::optional(*form)) : Found(std::nullopt);
    }
    return Found(std::nullopt);
}

} // namespace parvis::hub
