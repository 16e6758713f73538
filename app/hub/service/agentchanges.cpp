// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/service/agentchanges.h"

#include "hub/service/appointmentnotes.h"
#include "hub/service/joinedledger.h"
#include "hub/service/quarantineservice.h"
#include "hub/service/requestservice.h"

namespace parvis::hub
{

using appointments::Plan;
using store::Appointment;

Result<Appointment> AgentChanges::change(const QString &site, const QString &code, const QString &message,
                                         const Act &act, const Settle &settle)
{
    const auto epoch = m_ledger.epoch();
    if (!epoch)
        return epoch.error();
    std::optional<Appointment> changed;
    const auto done = m_ledger.write(site, [&](store::HubTransaction &transaction) -> Result<void> {
        JoinedLedger joined(transaction, site, *epoch);
        BookingService booking(joined, m_clock, m_ids);
        const auto before = booking.find(site, code);
        if (!before)
            return before.error();
        const auto after = act(booking);
        if (!after)
            return after.error();
        changed = *after;
        if (auto settled = settle ? settle(transaction, *after) : Result<void>(); !settled)
            return settled;
        return keepNote(transaction, *before, *after, message, m_by, m_clock.now());
    });
    return done ? Result<Appointment>(*changed) : Result<Appointment>(done.error());
}

Result<Appointment> AgentChanges::move(const Plan &plan, const QString &code, Instant start, const QString &resource,
                                       const QString &message)
{
    return change(plan.site, code, message,
                  [&](BookingService &booking) { return booking.move(plan, code, start, resource); });
}

Result<Appointment> AgentChanges::cancel(const Plan &plan, const QString &code, const QString &message)
{
    return change(plan.site, code, message, [&](BookingService &booking) { return booking.cancel(plan, code); },
                  [&](store::HubTransaction &transaction, const Appointment &cancelled) {
                      // Nobody looks for a place for it any more.
                      const QString discard = toText(QuarantineDecision::Discard);
                      return settleQuarantine(transaction, cancelled.id,
                                              {discard, m_by, m_clock.now(), message.trimmed()});
                  });
}

} // namespace parvis::hub
