// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appointments/unit.h"
#include "base/result.h"

namespace parvis::appointments
{

enum class UnitState {
    Free,
    Leased, ///< a kiosk may sell it
    Held,   ///< a visitor is booking it
    Booked,
    Withdrawn, ///< no longer offered: taken out, or its start has passed
};

/// What one unit is at the hub.
struct UnitRecord {
    UnitKey key;
    UnitState state = UnitState::Free;
    quint64 token = 0; ///< raised at every new lease and at an override, never lowered
    QString holder;  ///< Leased: the kiosk; Held: the visit. Booked, Withdrawn: the kiosk whose lease has not come back
    Instant until;   ///< end of the hold or of the lease
    QString booking; ///< Booked: its id
    bool recalled = false;          ///< Leased: the kiosk is asked to give it back
    bool withdrawnIfUnsold = false; ///< Leased: becomes Withdrawn instead of Free when it comes back

    bool operator==(const UnitRecord &) const = default;
};

/// Something that happens to a unit.
struct UnitEvent {
    enum class Kind {
        Lease,          ///< to HOLDER until UNTIL; to the lessee itself a renewal under the same token
        Hold,           ///< by HOLDER until UNTIL; by the holder itself a longer hold
        HoldReleased,   ///< HOLDER gives up
        HoldExpired,    ///< AT is the time now
        Book,           ///< BOOKING by HOLDER, out of his hold or of the free unit
        SellUnderLease, ///< a kiosk's journal says: BOOKING sold under TOKEN by HOLDER
        Return,         ///< a kiosk's journal says: right under TOKEN given back by HOLDER
        Cancel,         ///< the booking BOOKING is off
        Recall,         ///< ask the kiosk to give it back
        Withdraw,       ///< take it out; a leased one only once it comes back unsold
        Restore,        ///< put a withdrawn one back; AT is the time now
        Override,       ///< a named person declares the lessee lost
        StartPassed,    ///< AT is the time now
    };

    Kind kind = Kind::Hold;
    QString holder = {};
    Instant until = {};
    quint64 token = 0;
    QString booking = {};
    Instant at = {};
};

enum class UnitRefusal {
    NotFree,    ///< leased, held or booked by another
    NotHeld,    ///< no hold of this holder
    NotLeased,  ///< no lease of this kiosk
    NotBooked,  ///< no such booking
    StaleToken, ///< the lease of this token is gone: the sale needs an agent
    Recalled,   ///< a recalled lease is not renewed
    NotYet,     ///< the hold has not expired, or the start not passed
    Withdrawn,  ///< no longer offered
    NotWithdrawn,
};

/// The unit after EVENT. A lease ends by return, sale, override or the passing of the start, never by expiry. A booking
/// sold under a lease leaves the kiosk its right until it returns it: cancelled, the unit is Leased again under the
/// same token. An event that already happened (the same booking sold or booked again, the same return) changes nothing
/// and is no refusal.
[[nodiscard]] Result<UnitRecord, UnitRefusal> next(const UnitRecord &record, const UnitEvent &event);

} // namespace parvis::appointments
