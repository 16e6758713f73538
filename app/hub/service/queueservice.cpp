// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/service/queueservice.h"

#include "appointments/holidays.h"
#include "base/localday.h"
#include "hub/service/dutyroster.h"
#include "hub/service/hubrefusal.h"
#include "hub/service/ticketbook.h"
#include "queue/businessday.h"

#include <algorithm>

namespace parvis::hub
{

using queue::QueuePlan;
using queue::Ticket;
using store::HubTransaction;

namespace
{

Ticket draft(const QueuePlan &plan, const TicketWish &wish, const queue::Service &service, Instant now)
{
    Ticket ticket{.id = wish.id,
                  .site = plan.site,
                  .label = queue::TicketLabel::make({}, service.letter, 1).value(),
                  .day = queue::businessDay(plan.zone, plan.dayChange, now),
                  .taken = now,
                  .language = wish.language,
                  .needs = wish.needs,
                  .appointment = wish.appointment,
                  .handOff = wish.handOff,
                  .device = wish.device,
                  .context = wish.context,
                  .fromSite = {},
                  .fromTicket = {},
                  .toTicket = {},
                  .now = {},
                  .before = {},
                  .movedBy = wish.device,
                  .movedAt = now,
                  .revision = 0};
    ticket.now.service = service.id;
    ticket.now.place = now;
    ticket.now.note = wish.note;
    return ticket;
}

Result<void> checkSale(HubTransaction &transaction, const QueuePlan &plan, const queue::Service &service, Instant now)
{
    const auto open = transaction.openTickets();
    if (!open)
        return open.error();
    const auto waiting = std::count_if(open->begin(), open->end(), [&](const Ticket &ticket) {
        return queue::isInLine(ticket.now) && ticket.now.service == service.id;
    });
    const auto sale = queue::saleState(plan, service, now, int(waiting), holidaysOf(plan, now));
    if (sale.kind == queue::SaleState::Kind::Closed)
        return Error(HubRefusal::Closed, service.id);
    if (sale.kind == queue::SaleState::Kind::Full)
        return Error(HubRefusal::Full, service.id);
    return {};
}

Result<TicketView> view(HubTransaction &transaction, const QueuePlan &plan, const Ticket &ticket, Instant now)
{
    TicketView view{ticket, 0, {}};
    if (!queue::isInLine(ticket.now))
        return view;
    const auto picture = QueuePicture::take(transaction, plan, now);
    if (!picture)
        return picture.error();
    view.position = picture->positionOf(ticket.id);
    view.wait = picture->waitOf(ticket.id);
    return view;
}

// Both a transaction's outcome and what it gave.
template <typename T> Result<T> outcome(const Result<void> &done, std::optional<T> &&value)
{
    if (!done)
        return done.error();
    return *std::move(value);
}

} // namespace

QSet<QDate> holidaysOf(const QueuePlan &plan, Instant now)
{
    QSet<QDate> days;
    const auto region = appointments::parseRegion(plan.region);
    if (!region)
        return days;
    const int year = toLocal(plan.zone, now).day.year();
    for (const int one : {year - 1, year, year + 1}) {
        for (const appointments::Holiday &holiday : appointments::holidays(*region, one))
            days.insert(holiday.date);
    }
    return days;
}

Result<TicketView> QueueService::take(const QueuePlan &plan, const TicketWish &wish)
{
    std::optional<TicketView> taken;
    const auto done = m_ledger.write(plan.site, [&](HubTransaction &transaction) -> Result<void> {
        const Instant now = m_clock.now();
        TicketBook book(transaction);
        auto known = book.find(wish.id);
        if (!known && !known.error().is(HubRefusal::NotFound))
            return known.error();
        if (!known) {
            const queue::Service *service = plan.findService(wish.service);
            if (!service)
                return Error(HubRefusal::NotFound, QStringLiteral("service"));
            for (const QString &need : wish.needs) {
                if (!plan.findNeed(need))
                    return Error(HubRefusal::Invalid, QStringLiteral("needs"));
            }
            // Who has an appointment, or whom an agent sends, is not sent away at the door.
            const bool isAsked = wish.giver == TicketWish::Giver::Agent || wish.appointment;
            if (auto sold = isAsked ? Result<void>() : checkSale(transaction, plan, *service, now); !sold)
                return sold;
            known = book.number(plan, draft(plan, wish, *service, now));
            if (!known)
                return known.error();
        }
        auto shown = view(transaction, plan, *known, now);
        if (!shown)
            return shown.error();
        taken = *std::move(shown);
        return {};
    });
    return outcome(done, std::move(taken));
}

Result<TicketView> QueueService::find(const QueuePlan &plan, const QString &id)
{
    std::optional<TicketView> found;
    const auto done = m_ledger.read(plan.site, [&](HubTransaction &transaction) -> Result<void> {
        const auto ticket = TicketBook(transaction).find(id);
        if (!ticket)
            return ticket.error();
        auto shown = view(transaction, plan, *ticket, m_clock.now());
        if (!shown)
            return shown.error();
        found = *std::move(shown);
        return {};
    });
    return outcome(done, std::move(found));
}

Result<QList<QueuedTicket>> QueueService::open(const QueuePlan &plan)
{
    std::optional<QList<QueuedTicket>> list;
    const auto done = m_ledger.read(plan.site, [&](HubTransaction &transaction) -> Result<void> {
        const Instant now = m_clock.now();
        const auto picture = QueuePicture::take(transaction, plan, now);
        if (!picture)
            return picture.error();
        const QList<queue::WaitEstimate> waits = picture->waits();
        list.emplace();
        for (qsizetype i = 0; i < picture->order().size(); ++i) {
            const Ticket &ticket = picture->tickets().at(picture->order().at(i));
            list->append(
                {ticket, queue::callingClass(plan, ticket, now), queue::rankOf(plan, ticket, now).level, waits.at(i)});
        }
        const qsizetype inLine = list->size();
        for (const Ticket &ticket : picture->tickets()) {
            if (!queue::isInLine(ticket.now))
                list->append({ticket, queue::callingClass(plan, ticket, now), 0, {}});
        }
        std::sort(list->begin() + inLine, list->end(), [](const QueuedTicket &a, const QueuedTicket &b) {
            return a.ticket.label.toText() < b.ticket.label.toText();
        });
        return {};
    });
    return outcome(done, std::move(list));
}

Result<QList<Ticket>> QueueService::calls(const QString &site, int limit)
{
    QList<Ticket> called;
    const auto done = m_ledger.read(site, [&](HubTransaction &transaction) -> Result<void> {
        const auto open = transaction.openTickets();
        if (!open)
            return open.error();
        for (const Ticket &ticket : *open) {
            if (ticket.now.lastCalled && !queue::isInLine(ticket.now))
                called.append(ticket);
        }
        return {};
    });
    if (!done)
        return done.error();
    std::sort(called.begin(), called.end(), [](const Ticket &a, const Ticket &b) {
        return std::tie(b.now.lastCalled, a.id) < std::tie(a.now.lastCalled, b.id);
    });
    return called.mid(0, limit);
}

Result<QList<Ticket>> QueueService::servedBy(const QueuePlan &plan, const QString &agent)
{
    QList<Ticket> served;
    const auto done = m_ledger.read(plan.site, [&](HubTransaction &transaction) -> Result<void> {
        const auto today = transaction.ticketsOf(queue::businessDay(plan.zone, plan.dayChange, m_clock.now()));
        if (!today)
            return today.error();
        for (const Ticket &ticket : *today) {
            if (ticket.now.state == queue::TicketState::Served && ticket.movedBy == agent)
                served.append(ticket);
        }
        return {};
    });
    if (!done)
        return done.error();
    std::sort(served.begin(), served.end(),
              [](const Ticket &a, const Ticket &b) { return std::tie(b.movedAt, a.id) < std::tie(a.movedAt, b.id); });
    return served;
}

Result<QList<ServiceView>> QueueService::services(const QueuePlan &plan)
{
    QList<ServiceView> views;
    const auto done = m_ledger.read(plan.site, [&](HubTransaction &transaction) -> Result<void> {
        const Instant now = m_clock.now();
        const auto picture = QueuePicture::take(transaction, plan, now);
        if (!picture)
            return picture.error();
        const QSet<QDate> holidays = holidaysOf(plan, now);
        for (const queue::Service &service : plan.services) {
            const int waiting = picture->waitingFor(service.id);
            views.append({service.id, queue::saleState(plan, service, now, waiting, holidays), waiting,
                          picture->waitFor(service.id)});
        }
        return {};
    });
    return done ? Result<QList<ServiceView>>(views) : Result<QList<ServiceView>>(done.error());
}

Result<void> QueueService::onDuty(const QString &site, const CallWish &agent)
{
    return m_ledger.write(site, [&](HubTransaction &transaction) {
        return transaction.putDeskAgent({agent.agent, agent.desk, m_clock.now()});
    });
}

Result<void> QueueService::offDuty(const QString &site, const QString &agent)
{
    return m_ledger.write(site, [&](HubTransaction &transaction) {
        return transaction.putDeskAgent({{agent, {}, {}, {}}, {}, m_clock.now()}); // without a desk he is away
    });
}

Result<std::optional<Ticket>> QueueService::call(const QueuePlan &plan, const CallWish &wish)
{
    std::optional<Ticket> called;
    const auto done = m_ledger.write(plan.site, [&](HubTransaction &transaction) -> Result<void> {
        const Instant now = m_clock.now();
        if (auto seen = transaction.putDeskAgent({wish.agent, wish.desk, now}); !seen)
            return seen;
        const auto open = transaction.openTickets();
        const auto agents = transaction.deskAgents(Instant());
        if (!open || !agents)
            return open ? agents.error() : open.error();
        // Also where nobody waits: a desk that did not hear the answer to its last call learns whom it has.
        for (const Ticket &ticket : *open) {
            if (queue::isAtDesk(ticket.now) && ticket.now.agent == wish.agent.id && ticket.id != wish.ticket)
                return Error(HubRefusal::AgentBusy, ticket.id);
        }
        QString id = wish.ticket;
        if (id.isEmpty()) {
            const queue::Roster roster = rosterOf(*agents, now);
            const auto next =
                queue::nextFor(plan, queue::openedToAll(*open, now, roster), wish.agent, now, roster.onDuty);
            if (!next)
                return {};
            id = open->at(*next).id;
        }
        TicketBook book(transaction);
        const auto ticket = book.find(id);
        if (!ticket)
            return ticket.error();
        auto moved = book.move(*ticket, {.kind = queue::Move::Kind::Call},
                               {queue::Who::Role::Agent, wish.agent.id, wish.desk}, now);
        if (!moved)
            return moved.error();
        called = *std::move(moved);
        return {};
    });
    return done ? Result<std::optional<Ticket>>(called) : Result<std::optional<Ticket>>(done.error());
}

Result<Ticket> QueueService::move(const QueuePlan &plan, const QString &id, const queue::Move &move,
                                  const queue::Who &who)
{
    std::optional<Ticket> after;
    const auto done = m_ledger.write(plan.site, [&](HubTransaction &transaction) -> Result<void> {
        if (move.toSite.isEmpty() && !move.service.isEmpty() && !plan.findService(move.service))
            return Error(HubRefusal::NotFound, QStringLiteral("service"));
        if (move.toSite == plan.site)
            return Error(HubRefusal::Invalid, QStringLiteral("target"));
        TicketBook book(transaction);
        const auto ticket = book.find(id);
        if (!ticket)
            return ticket.error();
        auto moved = book.move(*ticket, move, who, m_clock.now());
        if (!moved)
            return moved.error();
        after = *std::move(moved);
        return {};
    });
    return outcome(done, std::move(after));
}

} // namespace parvis::hub
