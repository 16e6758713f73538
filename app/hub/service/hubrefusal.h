// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace parvis::hub
{

/// Why the hub does not do what it was asked. Nothing was changed then. Whatever the ledger itself meets is passed on
/// as its StoreError.
enum class HubRefusal {
    NotFound,        ///< no appointment, device, hand-off, release of that name
    Taken,           ///< somebody else has the place
    NotBookable,     ///< the plan forbids it; the detail is appointments::toText(BookingRefusal)
    LimitReached,    ///< the person has as many appointments as are allowed; a visitor is never told so
    HoldEnded,       ///< the place was given back before it was confirmed
    WrongState,      ///< not from the state it is in; the detail names that state
    TooEarly,        ///< before the day, or before the start has passed
    AwaitingReoffer, ///< restored from a backup: not before every kiosk has told what it holds
    NotAllowed,      ///< not this device, or not with this code
    KeyReused,       ///< the idempotency key came before with another request
    EpochChanged,    ///< the cursor belongs to a hub that was restored since
    StaleClaim,      ///< somebody claimed it since
    Closed,          ///< no tickets of that service are given now
    Full,            ///< no more tickets of that service are given today by oneself
    AgentBusy,       ///< this agent has somebody already; the detail is the ticket's id
    UndoRefused,     ///< too late, by another, or there is nothing to take back; the detail says which
    Locked,          ///< after too many wrong tries; the detail is the seconds it lasts
    Invalid,         ///< an argument outside its documented shape
};

} // namespace parvis::hub
