// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/staffsignin.h"

#include "wire/staffconsent.h"

#include <algorithm>

namespace parvis::sync
{

Result<bool> mayStaffSignIn(store::KioskCache &cache, const QString &device)
{
    const auto states = cache.states(wire::staffConsentEntity);
    if (!states)
        return states.error();
    auto site = wire::StaffConsent::Unsaid;
    auto kiosk = wire::StaffConsent::Unsaid;
    for (const store::Change &state : *states) {
        if (state.key == wire::staffConsentOfSite)
            site = wire::parseStaffConsent(state.body);
        else if (state.key == device)
            kiosk = wire::parseStaffConsent(state.body);
    }
    return wire::mayStaffSignIn(site, kiosk);
}

bool speaksOfStaff(const QList<store::Change> &changes)
{
    return changes.isEmpty() || std::any_of(changes.cbegin(), changes.cend(), [](const store::Change &change) {
               return change.entity == wire::staffConsentEntity;
           });
}

} // namespace parvis::sync
