// SPDX-License-Identifier: GPL-3.0-or-later
#include "hubvisit.h"

namespace parvis::kiosk
{

namespace
{

BookedVisit::Status toStatus(store::AppointmentStatus status)
{
    switch (status) {
    case store::AppointmentStatus::Held:
        return BookedVisit::Status::Held;
    case store::AppointmentStatus::Confirmed:
        return BookedVisit::Status::Confirmed;
    case store::AppointmentStatus::Requested:
        return BookedVisit::Status::Requested;
    case store::AppointmentStatus::CheckedIn:
        return BookedVisit::Status::CheckedIn;
    case store::AppointmentStatus::Served:
        return BookedVisit::Status::Served;
    case store::AppointmentStatus::NoShow:
        return BookedVisit::Status::Missed;
    case store::AppointmentStatus::Cancelled:
        return BookedVisit::Status::Cancelled;
    }
    return BookedVisit::Status::Held;
}

std::optional<TownChange> toChange(const std::optional<sync::TownChange> &change)
{
    using Deed = TownChange::Deed;
    if (!change)
        return std::nullopt;
    Deed deed = Deed::None;
    switch (change->deed) {
    case sync::TownChange::Deed::None:
        break;
    case sync::TownChange::Deed::Moved:
        deed = Deed::Moved;
        break;
    case sync::TownChange::Deed::Placed:
        deed = Deed::Placed;
        break;
    case sync::TownChange::Deed::Cancelled:
        deed = Deed::Cancelled;
        break;
    }
    return TownChange{deed, change->from, change->message};
}

} // namespace

BookedVisit toVisit(const sync::BookingView &view, const QString &site)
{
    BookedVisit visit;
    visit.holdId = view.id;
    visit.code = view.code;
    visit.site = site;
    visit.start = view.start;
    visit.end = view.end;
    visit.status = toStatus(view.status);
    visit.until = view.heldUntil;
    visit.revision = view.revision;
    visit.byTown = toChange(view.byTown);
    visit.channel = view.channel;
    for (qsizetype i = 0; i < view.reasons.size(); ++i) {
        if (i > 0)
            visit.further.append({view.reasons.at(i).reason, view.reasons.at(i).persons});
    }
    if (!view.reasons.isEmpty()) {
        visit.reason = view.reasons.constFirst().reason;
        visit.persons = view.reasons.constFirst().persons;
    }
    return visit;
}

} // namespace parvis::kiosk
