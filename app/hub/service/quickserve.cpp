// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/service/quickserve.h"

#include "hub/service/hubrefusal.h"
#include "hub/service/joinedledger.h"
#include "hub/service/ticketbook.h"

namespace parvis::hub
{

using queue::Move;
using queue::Ticket;
using store::HubTransaction;

Result<Ticket> QuickServe::serve(const queue::QueuePlan &plan, TicketWish wish, const queue::Who &who)
{
    const auto epoch = m_ledger.epoch();
    if (!epoch)
        return epoch.error();
    wish.giver = TicketWish::Giver::Agent;
    std::optional<Ticket> served;
    const auto done = m_ledger.write(plan.site, [&](HubTransaction &transaction) -> Result<void> {
        JoinedLedger joined(transaction, plan.site, *epoch);
        QueueService queue(joined, m_clock);
        const auto taken = queue.take(plan, wish);
        if (!taken)
            return taken.error();
        served = taken->ticket;
        if (queue::isOver(taken->ticket.now))
            return {};
        auto moved = queue.move(plan, wish.id, {.kind = Move::Kind::Serve}, who);
        if (!moved)
            return moved.error();
        served = *std::move(moved);
        return {};
    });
    return done ? Result<Ticket>(*std::move(served)) : Result<Ticket>(done.error());
}

Result<Ticket> QuickServe::undo(const queue::QueuePlan &plan, const QString &id, const queue::Who &who)
{
    std::optional<Ticket> gone;
    const auto done = m_ledger.write(plan.site, [&](HubTransaction &transaction) -> Result<void> {
        TicketBook book(transaction);
        const auto ticket = book.find(id);
        if (!ticket)
            return ticket.error();
        // Only what was never called was quick; anything else goes back to where it was, by its own undo.
        if (ticket->now.state != queue::TicketState::Served || ticket->now.called)
            return Error(HubRefusal::WrongState, queue::toText(ticket->now.state));
        const auto back = book.move(*ticket, {.kind = Move::Kind::Undo}, who, m_clock.now());
        if (!back)
            return back.error();
        auto left = book.move(*back, {.kind = Move::Kind::Leave}, who, m_clock.now());
        if (!left)
            return left.error();
        gone = *std::move(left);
        return {};
    });
    return done ? Result<Ticket>(*std::move(gone)) : Result<Ticket>(done.error());
}

} // namespace parvis::hub
