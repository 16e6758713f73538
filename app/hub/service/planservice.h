// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appointments/plan.h"
#include "store/hubledger.h"

namespace parvis::hub
{

/// What became of the places when they were made those of a plan.
struct FittedPlaces {
    int added = 0;     ///< that were never there
    int restored = 0;  ///< withdrawn for an earlier plan, and offered again
    int withdrawn = 0; ///< no longer offered
    int recalled = 0;  ///< on lease to a kiosk: called back, and withdrawn when they come unsold
    int held = 0;      ///< somebody is booking them just now: looked at again the next time
    int waiting = 0;   ///< of the plan, in the hours of a place of an earlier grid that somebody has: the same
    QList<store::Appointment>
        conflicts; ///< outside the plan now, in order of time; they stay until a person moves them

    bool operator==(const FittedPlaces &) const = default;
};

/// Makes a site's places those of its plan. No appointment is ever moved or cancelled by it; who has one outside the
/// plan is listed until his appointment is moved, called off or past. The same plan again changes nothing.
///
/// Errors: StoreError. One thread.
class PlanService
{
public:
    PlanService(store::HubLedger &ledger, const Clock &clock) : m_ledger(ledger), m_clock(clock) {}

    /// On the local days [FROM, UNTIL): adds what the plan gives and is not there, withdraws what it no longer gives
    /// and has not begun. A place in the hours of another one that a kiosk or a visitor has is not offered, and where
    /// the grid changed kiosks are asked for what they have not sold. What an absence took out stays out. While the
    /// site waits for its kiosks after a restore nothing is withdrawn.
    [[nodiscard]] Result<FittedPlaces> fit(const appointments::Plan &plan, QDate from, QDate until);

    /// Confirmed appointments to come that fit() found outside the plan and that still stand where it found them, in
    /// order of time.
    [[nodiscard]] static Result<QList<store::Appointment>> outsidePlan(store::HubTransaction &transaction, Instant now);

private:
    [[nodiscard]] Result<void> remember(const QString &site, Instant from, Instant until,
                                        const QList<store::Appointment> &conflicts);

    store::HubLedger &m_ledger;
    const Clock &m_clock;
};

} // namespace parvis::hub
