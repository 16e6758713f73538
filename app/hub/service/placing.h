// SPDX-License-Identifier: GPL-3.0-or-later
// Taking and leaving places within a transaction; shared by the services of this folder only.
#pragma once

#include "appointments/plan.h"
#include "hub/service/unitbook.h"

namespace parvis::hub
{

/// The COUNT places of RESOURCE from START on.
[[nodiscard]] QList<appointments::UnitKey> placesFrom(const appointments::Plan &plan, const QString &resource,
                                                      Instant start, int count);
/// What a visitor would wish who books APPOINTMENT anew.
[[nodiscard]] appointments::BookingWish wishOf(const store::Appointment &appointment);
/// The steps an appointment takes, buffer included.
[[nodiscard]] store::AtomRange atomsOf(const store::Appointment &appointment);
/// The places an appointment has by the plan's grid; none when it has no resource (Requested).
[[nodiscard]] QList<appointments::UnitKey> placesOf(const appointments::Plan &plan,
                                                    const store::Appointment &appointment);
/// The same without a plan: the booked or held places the ledger has for it.
[[nodiscard]] Result<QList<appointments::UnitRecord>> placesHeld(store::HubTransaction &transaction,
                                                                 const store::Appointment &appointment);

/// Applies EVENT to each of PLACES; a UnitRefusal becomes HubRefusal::Taken.
[[nodiscard]] Result<void> applyToAll(UnitBook &book, const QList<appointments::UnitKey> &places,
                                      const appointments::UnitEvent &event);
/// HubRefusal::Taken when a step is taken.
[[nodiscard]] Result<void> takeAtoms(store::HubTransaction &transaction, const store::Appointment &appointment);
/// Lets go every place and step of APPOINTMENT.
[[nodiscard]] Result<void> letGo(store::HubTransaction &transaction, const store::Appointment &appointment);
/// The places of TARGET that APPOINTMENT does not have yet are booked; its old ones that TARGET lacks are let go, and
/// those that are free then are added to FREED. HubRefusal::Taken.
[[nodiscard]] Result<void> exchangePlaces(store::HubTransaction &transaction, const appointments::Plan &plan,
                                          const store::Appointment &appointment, const store::Appointment &target,
                                          QList<appointments::UnitKey> *freed);
/// Ends the hold whose places are HELD as expired: the appointment of the holder becomes Cancelled, its revision stays 0.
/// Where it kept a place that was on offer, the wish hears of it.
[[nodiscard]] Result<void> endHold(store::HubTransaction &transaction, const QString &holder, Instant now);
/// Somebody calls off an APPOINTMENT that is Cancelled already. A hold that ran out, revision 0, is raised to 1: the hub may
/// have forgotten its confirmation in a restore, and must not take it back when a kiosk tells of it.
[[nodiscard]] Result<void> callOffAgain(store::HubTransaction &transaction, store::Appointment *appointment);
/// AwaitingReoffer when a device of the site still owes what it holds.
[[nodiscard]] Result<void> mayGiveAway(store::HubTransaction &transaction);
/// TRUE error: is it a rule's refusal of one place?
[[nodiscard]] bool isUnitRefusal(const Error &error);

} // namespace parvis::hub
