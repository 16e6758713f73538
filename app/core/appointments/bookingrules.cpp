// SPDX-License-Identifier: GPL-3.0-or-later
#include "appointments/bookingrules.h"

#include "base/localday.h"

#include <algorithm>

namespace parvis::appointments
{

using std::chrono::minutes;

namespace
{

// The last bookable local day for REASON at NOW.
QDate lastDay(const Plan &plan, const Reason &reason, Instant now)
{
    const QDate today = toLocal(plan.zone, now).day;
    const bool isReleased = now >= firstInstantAt(plan.zone, today, reason.releaseMinute);
    return today.addDays(isReleased ? reason.horizonDays : reason.horizonDays - 1);
}

std::optional<BookingRefusal> refusalOfDay(const Plan &plan, const Reason &reason, Instant start, Instant now)
{
    if (start < now + reason.leadTime)
        return BookingRefusal::TooSoon;
    const QDate day = toLocal(plan.zone, start).day;
    if (day > toLocal(plan.zone, now).day.addDays(reason.horizonDays))
        return BookingRefusal::BeyondHorizon;
    return day > lastDay(plan, reason, now) ? std::optional(BookingRefusal::NotYetReleased) : std::nullopt;
}

std::optional<BookingRefusal> refusalOfTerms(const Reason &reason, const BookingWish &wish, const OpenBookings &open)
{
    if (!reason.audiences.isEmpty() && !wish.audience.isEmpty() && !reason.audiences.contains(wish.audience))
        return BookingRefusal::WrongAudience;
    if (!reason.channels.contains(wish.channel))
        return BookingRefusal::WrongChannel;
    if (reason.openBookingsPerPerson > 0 && open.value(reason.id) >= reason.openBookingsPerPerson)
        return BookingRefusal::TooManyOpenBookings;
    return std::nullopt;
}

} // namespace

BookingWindow bookingWindow(const Plan &plan, const QStringList &reasonIds, Instant now)
{
    BookingWindow window{now, now};
    QDate last;
    for (const QString &id : reasonIds) {
        const Reason *reason = plan.findReason(id);
        if (!reason)
            continue;
        window.from = std::max(window.from, now + reason->leadTime);
        const QDate own = lastDay(plan, *reason, now);
        last = last.isValid() ? std::min(last, own) : own;
    }
    if (last.isValid())
        window.until = firstInstantAt(plan.zone, last, 24 * 60);
    return window;
}

Result<void, BookingRefusal> check(const Plan &plan, const BookingWish &wish, const UnitKey &first, Instant now,
                                   const OpenBookings &open)
{
    const auto need = plan.need(wish.reasons);
    if (!need)
        return need.error();
    const Resource *resource = plan.findResource(first.resource);
    if (!resource)
        return BookingRefusal::UnknownResource;
    if (!resource->serves(wish.reasonIds()))
        return BookingRefusal::NotServedThere;
    for (const QString &id : wish.reasonIds()) {
        const Reason &reason = *plan.findReason(id);
        if (const auto refusal = refusalOfTerms(reason, wish, open))
            return *refusal;
        if (const auto refusal = refusalOfDay(plan, reason, first.start, now))
            return *refusal;
    }
    return {};
}

} // namespace parvis::appointments
