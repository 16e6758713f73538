// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/service/queueservice.h"

namespace parvis::hub
{

/// A visitor who was helped on the spot, without a call: counted as served, with a ticket of his own.
///
/// Errors: HubRefusal, StoreError. One thread.
class QuickServe
{
public:
    QuickServe(store::HubLedger &ledger, const Clock &clock) : m_ledger(ledger), m_clock(clock) {}

    /// WISH names the ticket, its service and language. The same id again: as it is. NotFound for an unknown service.
    [[nodiscard]] Result<queue::Ticket> serve(const queue::QueuePlan &plan, TicketWish wish, const queue::Who &who);
    /// Within queue::undoTime, by who booked it: it counts as gone. UndoRefused, NotFound.
    [[nodiscard]] Result<queue::Ticket> undo(const queue::QueuePlan &plan, const QString &id, const queue::Who &who);

private:
    store::HubLedger &m_ledger;
    const Clock &m_clock;
};

} // namespace parvis::hub
