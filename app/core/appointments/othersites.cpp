// SPDX-License-Identifier: GPL-3.0-or-later
#include "appointments/othersites.h"

#include <algorithm>
#include <tuple>

namespace parvis::appointments
{

namespace
{

// Audience and channel do not depend on the start; the rules are asked only about them here.
bool isOffered(const Plan &plan, const BookingWish &wish)
{
    for (const QString &id : wish.reasonIds()) {
        const Reason *reason = plan.findReason(id);
        const bool isForHim = reason && (reason->audiences.isEmpty() || wish.audience.isEmpty() ||
                                         reason->audiences.contains(wish.audience));
        if (!isForHim || !reason->channels.contains(wish.channel))
            return false;
    }
    return true;
}

std::optional<SlotStart> firstAt(const SlotIndex &index, const BookingWish &wish, Instant now, SlotFilter filter)
{
    const Plan &plan = index.plan();
    const auto need = plan.need(wish.reasons);
    if (!need || !isOffered(plan, wish))
        return std::nullopt;
    const BookingWindow window = bookingWindow(plan, wish.reasonIds(), now);
    filter.reasons = wish.reasonIds();
    filter.until = filter.until ? std::min(*filter.until, window.until) : window.until;
    return index.firstPossible(*need, window.from, filter);
}

} // namespace

QList<SiteOffer> otherSites(const Plan &home, const QList<const SlotIndex *> &indexes, const BookingWish &wish,
                            Instant now, const SlotFilter &filter, std::chrono::minutes travel)
{
    QList<SiteOffer> offers;
    for (const Neighbour &neighbour : home.neighbours) {
        if (neighbour.travel > travel)
            continue;
        for (const SlotIndex *index : indexes) {
            if (index->plan().site != neighbour.site)
                continue;
            if (const auto start = firstAt(*index, wish, now, filter))
                offers.append({neighbour.site, neighbour.travel, *start});
        }
    }
    std::sort(offers.begin(), offers.end(), [](const SiteOffer &a, const SiteOffer &b) {
        return std::tie(a.start.start, a.travel, a.site) < std::tie(b.start.start, b.travel, b.site);
    });
    return offers;
}

} // namespace parvis::appointments
