// SPDX-License-Identifier: GPL-3.0-or-later
#include "othersite.h"

#include "appointments/plan.h"
#include "content/site.h"
#include "towncontent.h"

namespace parvis::kiosk
{

OtherSite otherSite(const TownContent &content, const QString &site, OtherSite told)
{
    const auto *known = content.site(site);
    if (!known)
        return told;
    told.name = known->name;
    told.address = known->address.lines +
                   QStringList((known->address.postcode + QLatin1Char(' ') + known->address.city).trimmed());
    told.phone = known->phone;
    return told;
}

std::optional<BookableReason> reasonOf(const appointments::Plan &plan, const QString &id)
{
    const auto *found = plan.findReason(id);
    if (!found)
        return std::nullopt;
    BookableReason reason{found->id, found->title, found->maxPersons, found->documents, plan.site, {}, found->channels};
    for (const auto &resource : plan.resources) {
        if (resource.serves({id})) {
            reason.place = resource.place;
            break;
        }
    }
    return reason;
}

std::optional<BookableReason> reasonElsewhere(const TownContent &content, const QString &site, const OtherSite &told,
                                              const BookingDesk &desk, const QString &id)
{
    const auto *plan = content.plan(site);
    if (auto known = plan ? reasonOf(*plan, id) : std::nullopt)
        return known;
    for (const auto &reason : told.reasons) {
        if (reason.id == id)
            return reason;
    }
    auto here = desk.reason(id);
    if (here)
        here->place.clear(); // that is one of this site
    return here;
}

} // namespace parvis::kiosk
