// SPDX-License-Identifier: GPL-3.0-or-later
// What time does to tickets, and the way of a ticket from one site to another.
#include "hub/service/hubrefusal.h"
#include "hub/service/queueservice.h"
#include "hub/service/ticketbook.h"
#include "queue/businessday.h"
#include "store/entryhash.h"

namespace parvis::hub
{

using queue::Move;
using queue::QueuePlan;
using queue::Ticket;
using queue::TicketState;
using store::HubTransaction;

namespace
{

const queue::Who hubItself{queue::Who::Role::Agent, QStringLiteral("hub"), {}};

// Nobody is called after the day; who was at a desk to the end is let go first.
Result<void> endDay(TicketBook &book, const QString &id, Instant now)
{
    auto ticket = book.find(id);
    if (!ticket)
        return ticket.error();
    if (ticket->now.state == TicketState::Serving) {
        ticket = book.move(*ticket, {.kind = Move::Kind::PutBack}, hubItself, now);
        if (!ticket)
            return ticket.error();
    }
    const auto left = book.move(*ticket, {.kind = Move::Kind::Leave}, hubItself, now);
    return left ? Result<void>() : Result<void>(left.error());
}

Ticket stripped(Ticket ticket)
{
    ticket.context.clear();
    ticket.needs.clear();
    ticket.now.note.clear();
    ticket.before.reset();
    return ticket;
}

bool owesArrival(const Ticket &ticket)
{
    return !ticket.now.toSite.isEmpty() && ticket.toTicket.isEmpty();
}

// The same for the same ticket, so that nobody arrives twice; as hard to guess as the first.
QString idThere(const Ticket &ticket)
{
    const QByteArray name = "parvis-transfer-1\n" + ticket.id.toUtf8() + '\n' + ticket.now.toSite.toUtf8() + '\n' +
                            QByteArray::number(ticket.revision);
    return QString::fromLatin1(store::sha256(name).toHex().left(32));
}

Ticket arriving(const Ticket &from, const QueuePlan &there, const queue::Service &service, Instant now)
{
    Ticket ticket = from;
    ticket.id = idThere(from);
    ticket.site = there.site;
    ticket.day = queue::businessDay(there.zone, there.dayChange, now);
    ticket.needs.removeIf([&](const QString &need) { return !there.findNeed(need); });
    ticket.fromSite = from.site;
    ticket.fromTicket = from.id;
    ticket.now = {};
    ticket.now.state = TicketState::Transferred;
    ticket.now.service = service.id;
    ticket.now.onlyFor = from.now.onlyFor;
    ticket.now.note = from.now.note;
    ticket.now.place = from.now.place;
    ticket.before.reset();
    ticket.movedBy.clear();
    ticket.movedAt = now;
    ticket.revision = 0;
    return ticket;
}

} // namespace

Result<int> QueueService::sweep(const QueuePlan &plan, int limit)
{
    int changed = 0;
    const auto done = m_ledger.write(plan.site, [&](HubTransaction &transaction) -> Result<void> {
        const Instant now = m_clock.now();
        const QDate today = queue::businessDay(plan.zone, plan.dayChange, now);
        TicketBook book(transaction);
        const auto open = transaction.openTickets();
        if (!open)
            return open.error();
        for (const Ticket &ticket : *open) {
            if (ticket.day >= today || now < ticket.taken + longestDay || changed >= limit)
                continue;
            if (auto ended = endDay(book, ticket.id, now); !ended)
                return ended;
            ++changed;
        }
        const auto untidy = transaction.untidyTickets(now - queue::undoTime, limit);
        if (!untidy)
            return untidy.error();
        for (const Ticket &ticket : *untidy) {
            if (owesArrival(ticket))
                continue;
            if (const auto written = book.rewrite(ticket, stripped(ticket)); !written)
                return written.error();
            ++changed;
        }
        const auto forgotten = transaction.forgetTickets(today.addDays(-daysKept));
        if (!forgotten)
            return forgotten.error();
        changed += *forgotten;
        return {};
    });
    return done ? Result<int>(changed) : Result<int>(done.error());
}

// From here on nobody takes it back: he arrives there. False where somebody has done so meanwhile.
Result<bool> QueueService::letGo(const Ticket &ticket)
{
    bool goes = false;
    const auto done = m_ledger.write(ticket.site, [&](HubTransaction &transaction) -> Result<void> {
        TicketBook book(transaction);
        const auto known = book.find(ticket.id);
        if (!known)
            return known.error();
        goes = known->revision == ticket.revision && owesArrival(*known);
        if (!goes || !known->before)
            return {};
        Ticket after = *known;
        after.before.reset();
        const auto written = book.rewrite(*known, after);
        return written ? Result<void>() : Result<void>(written.error());
    });
    return done ? Result<bool>(goes) : Result<bool>(done.error());
}

Result<int> QueueService::forward(const QString &site, const PlanOf &planOf, int limit)
{
    const Instant now = m_clock.now();
    QList<Ticket> owed;
    const auto read = m_ledger.read(site, [&](HubTransaction &transaction) -> Result<void> {
        const auto untidy = transaction.untidyTickets(now + std::chrono::milliseconds(1), limit);
        if (!untidy)
            return untidy.error();
        for (const Ticket &ticket : *untidy) {
            if (owesArrival(ticket) && (!ticket.before || ticket.movedAt + queue::undoTime <= now))
                owed.append(ticket);
        }
        return {};
    });
    if (!read)
        return read.error();
    int arrived = 0;
    for (const Ticket &ticket : owed) {
        const QueuePlan *there = planOf(ticket.now.toSite);
        if (!there || there->services.isEmpty())
            continue;
        const auto goes = letGo(ticket);
        if (!goes)
            return goes.error();
        if (!*goes)
            continue;
        const queue::Service *wished = there->findService(ticket.now.service);
        const queue::Service &service = wished ? *wished : there->services.first();
        const auto added = m_ledger.write(there->site, [&](HubTransaction &transaction) -> Result<void> {
            TicketBook book(transaction);
            const Ticket arrival = arriving(ticket, *there, service, now);
            const auto known = book.find(arrival.id);
            if (known || !known.error().is(HubRefusal::NotFound))
                return known ? Result<void>() : Result<void>(known.error());
            const auto numbered = book.number(*there, arrival);
            return numbered ? Result<void>() : Result<void>(numbered.error());
        });
        if (!added)
            return added.error();
        const auto noted = m_ledger.write(site, [&](HubTransaction &transaction) -> Result<void> {
            TicketBook book(transaction);
            const auto known = book.find(ticket.id);
            if (!known || !owesArrival(*known))
                return known ? Result<void>() : Result<void>(known.error());
            Ticket after = *known;
            after.toTicket = idThere(ticket);
            const auto written = book.rewrite(*known, after);
            return written ? Result<void>() : Result<void>(written.error());
        });
        if (!noted)
            return noted.error();
        ++arrived;
    }
    return arrived;
}

} // namespace parvis::hub
