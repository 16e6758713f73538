// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appointments/bookingrules.h"
#include "appointments/slotindex.h"

namespace parvis::appointments
{

/// The first start another site has.
struct SiteOffer {
    QString site;
    std::chrono::minutes travel{0};
    SlotStart start;

    bool operator==(const SiteOffer &) const = default;
};

/// What the neighbours of HOME at most TRAVEL away offer for WISH, earliest first, then nearest. Each site's own grid,
/// lead time and horizon hold; sites that lack a reason, refuse audience or channel, or have no index here are left
/// out. The reasons of FILTER are those of WISH.
[[nodiscard]] QList<SiteOffer> otherSites(const Plan &home, const QList<const SlotIndex *> &indexes,
                                          const BookingWish &wish, Instant now, const SlotFilter &filter,
                                          std::chrono::minutes travel = std::chrono::minutes(30));

} // namespace parvis::appointments
