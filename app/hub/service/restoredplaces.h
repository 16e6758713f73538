// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/service/unitbook.h"

namespace parvis::hub
{

/// The places of bookings that a hub restored from a backup confirmed, forgot, and hears of again.
///
/// While a kiosk has not been heard, nobody can know who has a place now: that kiosk may have it on lease since and
/// sell it, or tell that the booking was moved on or called off. So a claim waits until all have told what they sold
/// (who hears of a restore gives up the leases it has not sold), and then the claims are settled in the order in which
/// the hub had confirmed them. Nothing is given away meanwhile. Within one transaction; errors are StoreErrors.
class RestoredPlaces
{
public:
    struct Claim {
        QString appointment;
        int revision = 0;  ///< of the appointment that has these places; another one since makes the claim void
        Instant confirmed; ///< by the hub, then
        QList<appointments::UnitKey> places; ///< of its whole length
        QString device;                      ///< that told it
        QString entry;                       ///< of its journal
        QByteArray asCame;                   ///< the entry, for quarantine
    };

    RestoredPlaces(store::HubTransaction &transaction, Instant now)
        : m_transaction(transaction), m_book(transaction), m_now(now)
    {
    }

    /// The ledger's fact that keeps an appointment's claim; empty when none waits.
    [[nodiscard]] static QString factOf(const QString &appointment);
    /// Is there a kiosk still to be heard?
    [[nodiscard]] Result<bool> isAwaiting();
    /// Keeps CLAIM until everybody has told; one of the same appointment before it is replaced.
    [[nodiscard]] Result<void> wait(const Claim &claim);
    /// Gives every claim its places once nobody is awaited; before that, does nothing. Whose places are gone becomes a
    /// request, and the entry that told it goes to quarantine for an agent.
    [[nodiscard]] Result<void> settle();
    /// TARGET gets PLACES at once, and what it had as KNOWN (null: nothing) is let go; whoever had them before it
    /// leaves when MAKES_ROOM. False when they are another's; nothing is changed then.
    [[nodiscard]] Result<bool> place(const store::Appointment *known, const store::Appointment &target,
                                     const QList<appointments::UnitKey> &places, bool makesRoom);

private:
    [[nodiscard]] Result<QStringList> waiting();
    [[nodiscard]] Result<void> settle(const Claim &claim);
    [[nodiscard]] Result<void> makeRoom(const appointments::UnitKey &place, Instant told);
    [[nodiscard]] Result<void> makeRoomInHours(const store::Appointment &target);
    [[nodiscard]] Result<void> giveUp(const store::Appointment &owner);
    [[nodiscard]] Result<bool> isNew(const appointments::UnitRecord &lease);
    [[nodiscard]] Result<void> book(const appointments::UnitKey &place, const QString &appointment, bool makesRoom);

    store::HubTransaction &m_transaction;
    UnitBook m_book;
    Instant m_now;
};

} // namespace parvis::hub
