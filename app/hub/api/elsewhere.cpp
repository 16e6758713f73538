// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/api/elsewhere.h"

#include "hub/service/hubrefusal.h"
#include "hub/service/releaseservice.h"

#include <QJsonDocument>

namespace parvis::hub
{

Result<Elsewhere> elsewhereOf(ApiCall &call, const QString &site)
{
    if (site.isEmpty())
        return Elsewhere();
    const auto content = call.contents.of(call.ledger, site);
    if (!content)
        return content.error();
    if (const auto &known = (*content)->site) {
        const QString town = QStringLiteral("%1 %2").arg(known->address.postcode, known->address.city);
        return Elsewhere{known->name, known->address.lines + QStringList{town}, known->phone};
    }
    const SiteSettings *known = call.settings.findSite(site);
    if (!known)
        return Elsewhere();
    return Elsewhere{LocalizedText({{QStringLiteral("fr"), known->name}}),
                     {known->address, QStringLiteral("%1 %2").arg(known->postcode, known->city)},
                     {}};
}

Result<ApiCall> callAt(const ApiCall &call, const QString &site)
{
    const SiteSettings *known = call.settings.findSite(site);
    if (!known || site == call.site)
        return Error(HubRefusal::NotFound, QStringLiteral("site"));
    const auto json = ReleaseService(call.ledger).plan(site);
    if (!json)
        return json.error();
    ApiCall there = call;
    there.site = site;
    there.siteSettings = known;
    there.plan.reset();
    there.device.reset();
    there.agent.reset();
    const auto plan = appointments::Plan::decode(QJsonDocument::fromJson(json->value_or(QByteArray())).object());
    if (plan)
        there.plan = std::make_shared<const appointments::Plan>(*plan);
    return there;
}

Result<QString> siteWith(const ApiCall &call, const QString &code)
{
    for (const SiteSettings &site : call.settings.sites) {
        if (site.id == call.site)
            continue;
        const auto found = BookingService(call.ledger, call.clock, call.ids).find(site.id, code);
        if (found)
            return site.id;
        if (!found.error().is(HubRefusal::NotFound))
            return found.error();
    }
    return QString();
}

} // namespace parvis::hub
