// SPDX-License-Identifier: GPL-3.0-or-later
#include "appointments/unitstate.h"

#include <algorithm>

namespace parvis::appointments
{

namespace
{

using Kind = UnitEvent::Kind;
using Step = Result<UnitRecord, UnitRefusal>;

UnitRecord inState(UnitRecord record, UnitState state)
{
    record.state = state;
    return record;
}

// Nobody holds anything of it any more.
UnitRecord clearTo(const UnitRecord &record, UnitState state)
{
    UnitRecord clear;
    clear.key = record.key;
    clear.token = record.token;
    clear.state = state;
    return clear;
}

UnitRecord taken(const UnitRecord &record, UnitState state, const UnitEvent &event)
{
    UnitRecord next = clearTo(record, state);
    next.holder = event.holder;
    next.until = event.until;
    if (state == UnitState::Leased)
        ++next.token;
    return next;
}

UnitRecord booked(const UnitRecord &record, const UnitEvent &event)
{
    UnitRecord next = clearTo(record, UnitState::Booked);
    next.booking = event.booking;
    return next;
}

bool isUnder(const UnitRecord &record, const UnitEvent &event)
{
    return !record.holder.isEmpty() && record.holder == event.holder && record.token == event.token;
}

// A kiosk speaks of a lease that this unit is not under. A right given back twice is given back.
Step noLease(const UnitRecord &record, const UnitEvent &event)
{
    if (event.token == 0 || event.token > record.token)
        return UnitRefusal::NotLeased;
    if (event.kind == Kind::Return)
        return record;
    return UnitRefusal::StaleToken;
}

// The lessee's booking stays his until he gives the right back: he may cancel and sell again before the hub hears of
// it.
Step sold(const UnitRecord &record, const UnitEvent &event)
{
    UnitRecord next = inState(record, UnitState::Booked);
    next.booking = event.booking;
    return next;
}

Step fromFree(const UnitRecord &record, const UnitEvent &event)
{
    switch (event.kind) {
    case Kind::Lease:
        return taken(record, UnitState::Leased, event);
    case Kind::Hold:
        return taken(record, UnitState::Held, event);
    case Kind::Book:
        return booked(record, event);
    case Kind::Withdraw:
        return clearTo(record, UnitState::Withdrawn);
    case Kind::StartPassed:
        if (event.at < record.key.start)
            return UnitRefusal::NotYet;
        return clearTo(record, UnitState::Withdrawn);
    case Kind::SellUnderLease:
    case Kind::Return:
        return noLease(record, event);
    case Kind::HoldReleased:
    case Kind::HoldExpired:
        return UnitRefusal::NotHeld;
    case Kind::Cancel:
        return UnitRefusal::NotBooked;
    case Kind::Recall:
    case Kind::Override:
        return UnitRefusal::NotLeased;
    case Kind::Restore:
        break;
    }
    return UnitRefusal::NotWithdrawn;
}

Step renewed(const UnitRecord &record, const UnitEvent &event)
{
    if (record.holder != event.holder)
        return UnitRefusal::NotFree;
    if (record.recalled)
        return UnitRefusal::Recalled;
    UnitRecord next = record;
    next.until = std::max(record.until, event.until);
    return next;
}

UnitRecord recalled(const UnitRecord &record, UnitState stateAfter)
{
    UnitRecord next = record;
    next.recalled = true;
    next.withdrawnIfUnsold = record.withdrawnIfUnsold || stateAfter == UnitState::Withdrawn;
    return next;
}

UnitRecord overridden(const UnitRecord &record, UnitState state)
{
    UnitRecord next = clearTo(record, state);
    ++next.token;
    return next;
}

Step fromLeased(const UnitRecord &record, const UnitEvent &event)
{
    const UnitState unsold = record.withdrawnIfUnsold ? UnitState::Withdrawn : UnitState::Free;
    switch (event.kind) {
    case Kind::Lease:
        return renewed(record, event);
    case Kind::SellUnderLease:
        return isUnder(record, event) ? sold(record, event) : noLease(record, event);
    case Kind::Return:
        return isUnder(record, event) ? Step(clearTo(record, unsold)) : noLease(record, event);
    case Kind::Recall:
        return recalled(record, UnitState::Free);
    case Kind::Withdraw:
        return recalled(record, UnitState::Withdrawn);
    case Kind::Override:
        return overridden(record, unsold);
    case Kind::StartPassed:
        if (event.at < record.key.start)
            return UnitRefusal::NotYet;
        // The lessee stays named: what he sold in time is a sale, however late he tells.
        return inState(record, UnitState::Withdrawn);
    case Kind::Hold:
    case Kind::Book:
        return UnitRefusal::NotFree;
    case Kind::HoldReleased:
    case Kind::HoldExpired:
        return UnitRefusal::NotHeld;
    case Kind::Cancel:
        return UnitRefusal::NotBooked;
    case Kind::Restore:
        break;
    }
    return UnitRefusal::NotWithdrawn;
}

Step fromHeld(const UnitRecord &record, const UnitEvent &event)
{
    const bool isHolder = record.holder == event.holder;
    switch (event.kind) {
    case Kind::Hold:
        return isHolder ? Step(taken(record, UnitState::Held, event)) : UnitRefusal::NotFree;
    case Kind::Book:
        return isHolder ? Step(booked(record, event)) : UnitRefusal::NotFree;
    case Kind::HoldReleased:
        return isHolder ? Step(clearTo(record, UnitState::Free)) : UnitRefusal::NotHeld;
    case Kind::HoldExpired:
        return event.at >= record.until ? Step(clearTo(record, UnitState::Free)) : UnitRefusal::NotYet;
    case Kind::Withdraw:
        return clearTo(record, UnitState::Withdrawn);
    case Kind::StartPassed:
        return event.at >= record.key.start ? Step(clearTo(record, UnitState::Withdrawn)) : UnitRefusal::NotYet;
    case Kind::SellUnderLease:
    case Kind::Return:
        return noLease(record, event);
    case Kind::Lease:
        return UnitRefusal::NotFree;
    case Kind::Cancel:
        return UnitRefusal::NotBooked;
    case Kind::Recall:
    case Kind::Override:
        return UnitRefusal::NotLeased;
    case Kind::Restore:
        break;
    }
    return UnitRefusal::NotWithdrawn;
}

Step cancelled(const UnitRecord &record, const UnitEvent &event)
{
    if (record.booking != event.booking)
        return UnitRefusal::NotBooked;
    if (record.holder.isEmpty())
        return clearTo(record, record.withdrawnIfUnsold ? UnitState::Withdrawn : UnitState::Free);
    UnitRecord next = inState(record, UnitState::Leased);
    next.booking.clear();
    return next;
}

UnitRecord withoutLessee(const UnitRecord &record)
{
    UnitRecord next = clearTo(record, UnitState::Booked);
    next.booking = record.booking;
    next.withdrawnIfUnsold = record.withdrawnIfUnsold;
    return next;
}

UnitRecord lessorAlone(const UnitRecord &record)
{
    UnitRecord next = withoutLessee(record);
    ++next.token;
    return next;
}

Step fromBooked(const UnitRecord &record, const UnitEvent &event)
{
    const bool isSame = record.booking == event.booking;
    switch (event.kind) {
    case Kind::Book:
        return isSame ? Step(record) : UnitRefusal::NotFree;
    case Kind::SellUnderLease:
        if (isSame)
            return record;
        return isUnder(record, event) ? Step(UnitRefusal::NotFree) : noLease(record, event);
    case Kind::Return:
        return isUnder(record, event) ? Step(withoutLessee(record)) : noLease(record, event);
    case Kind::Cancel:
        return cancelled(record, event);
    case Kind::Override:
        return record.holder.isEmpty() ? Step(UnitRefusal::NotLeased) : lessorAlone(record);
    case Kind::Recall:
        return record.holder.isEmpty() ? Step(UnitRefusal::NotLeased) : recalled(record, UnitState::Free);
    case Kind::StartPassed:
        return event.at >= record.key.start ? Step(record) : UnitRefusal::NotYet;
    case Kind::Lease:
    case Kind::Hold:
    case Kind::Withdraw:
        return UnitRefusal::NotFree;
    case Kind::HoldReleased:
    case Kind::HoldExpired:
        return UnitRefusal::NotHeld;
    case Kind::Restore:
        break;
    }
    return UnitRefusal::NotWithdrawn;
}

Step restored(const UnitRecord &record, const UnitEvent &event)
{
    if (!record.holder.isEmpty() || event.at >= record.key.start)
        return UnitRefusal::Withdrawn;
    return clearTo(record, UnitState::Free);
}

Step fromWithdrawn(const UnitRecord &record, const UnitEvent &event)
{
    switch (event.kind) {
    case Kind::SellUnderLease:
        return isUnder(record, event) ? sold(record, event) : noLease(record, event);
    case Kind::Return:
        return isUnder(record, event) ? Step(clearTo(record, UnitState::Withdrawn)) : noLease(record, event);
    case Kind::Restore:
        return restored(record, event);
    case Kind::Override:
        return record.holder.isEmpty() ? Step(UnitRefusal::NotLeased) : overridden(record, UnitState::Withdrawn);
    case Kind::Withdraw:
        return record;
    case Kind::StartPassed:
        return event.at >= record.key.start ? Step(record) : UnitRefusal::NotYet;
    case Kind::Lease:
    case Kind::Hold:
    case Kind::Book:
        return UnitRefusal::Withdrawn;
    case Kind::HoldReleased:
    case Kind::HoldExpired:
        return UnitRefusal::NotHeld;
    case Kind::Cancel:
        return UnitRefusal::NotBooked;
    case Kind::Recall:
        break;
    }
    return UnitRefusal::NotLeased;
}

} // namespace

Step next(const UnitRecord &record, const UnitEvent &event)
{
    switch (record.state) {
    case UnitState::Free:
        return fromFree(record, event);
    case UnitState::Leased:
        return fromLeased(record, event);
    case UnitState::Held:
        return fromHeld(record, event);
    case UnitState::Booked:
        return fromBooked(record, event);
    case UnitState::Withdrawn:
        break;
    }
    return fromWithdrawn(record, event);
}

} // namespace parvis::appointments
