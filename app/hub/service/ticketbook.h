// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "queue/queueplan.h"
#include "queue/ticketmove.h"
#include "store/hubledger.h"

namespace parvis::hub
{

/// The only way the tickets of a site change: each change is allowed by queue::next, made only where nobody was
/// quicker, and told to the feed. With the ticket of an appointment the appointment is served. Lives within one
/// transaction.
class TicketBook
{
public:
    explicit TicketBook(store::HubTransaction &transaction) : m_transaction(transaction) {}

    /// Gives TICKET the next label of its service and day. Full when the day's numbers are used up.
    [[nodiscard]] Result<queue::Ticket> number(const queue::QueuePlan &plan, queue::Ticket ticket);
    /// With the label it has. Taken when the id or the label is there already.
    [[nodiscard]] Result<void> add(const queue::Ticket &ticket);
    /// NotFound.
    [[nodiscard]] Result<queue::Ticket> find(const QString &id);
    /// As queue::next; an undo gives no second person to an agent (AgentBusy; for a call its caller looks). Taken when
    /// another agent has it or was quicker.
    [[nodiscard]] Result<queue::Ticket> move(const queue::Ticket &ticket, const queue::Move &move,
                                             const queue::Who &who, Instant now);
    /// Anything else about it: label, context, arrival elsewhere. Raises the revision.
    [[nodiscard]] Result<queue::Ticket> rewrite(const queue::Ticket &before, queue::Ticket after);

private:
    [[nodiscard]] Result<void> refuseBusy(const queue::Ticket &before, const queue::Ticket &after);
    [[nodiscard]] Result<void> followAppointment(const queue::Ticket &before, const queue::Ticket &after, Instant now);
    [[nodiscard]] Result<void> tell(const queue::Ticket &ticket);

    store::HubTransaction &m_transaction;
};

/// What the feed says of a ticket under the entity "ticket", key = its id: {"label":"A 042","day":"2026-11-26",
/// "service":"papers","state":"called","desk":"3","calls":1,"called":<ms of the last call>,"language":"fr"}; without
/// desk, calls and called where nobody has it. Empty when it is over.
[[nodiscard]] QByteArray feedBody(const queue::Ticket &ticket);

/// What a refused move is told as.
[[nodiscard]] Error refusalOf(queue::MoveRefusal refusal, const queue::Ticket &ticket);

} // namespace parvis::hub
