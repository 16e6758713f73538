// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/api/elsewhere.h"

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

} // namespace parvis::hub
