// SPDX-License-Identifier: GPL-3.0-or-later
// The queue of MemoryHubTransaction.
#include "support/memoryhubtransaction.h"

#include <algorithm>

#define PARVIS_CALL(needed)                                                                                            \
    if (const auto error = refusal(Mode::needed))                                                                      \
    return broken(*error)

namespace parvis::testing
{

using queue::Ticket;

namespace
{

template <typename Fits> QList<Ticket> ticketsIf(const SiteRows &site, Fits fits)
{
    QList<Ticket> found;
    for (const Ticket &ticket : site.tickets.all()) {
        if (fits(ticket))
            found << ticket;
    }
    return found;
}

QList<Ticket> withoutContext(QList<Ticket> tickets)
{
    for (Ticket &ticket : tickets)
        ticket.context.clear();
    return tickets;
}

} // namespace

Result<bool> MemoryHubTransaction::addTicket(const Ticket &ticket)
{
    PARVIS_CALL(Write);
    const auto same = ticketsIf(m_site, [&](const Ticket &other) {
        return other.id == ticket.id || (other.day == ticket.day && other.label == ticket.label);
    });
    if (!same.isEmpty())
        return false;
    m_site.tickets.put(ticket.id, ticket, m_undo);
    return true;
}

Result<bool> MemoryHubTransaction::replaceTicket(const Ticket &before, const Ticket &after)
{
    PARVIS_CALL(Write);
    const auto known = m_site.tickets.find(before.id);
    const auto same = ticketsIf(m_site, [&](const Ticket &other) {
        return other.id != after.id && other.day == after.day && other.label == after.label;
    });
    if (!known || known->revision != before.revision || !same.isEmpty())
        return false;
    m_site.tickets.put(before.id, after, m_undo);
    return true;
}

Result<std::optional<Ticket>> MemoryHubTransaction::ticket(const QString &id)
{
    PARVIS_CALL(Read);
    return m_site.tickets.find(id);
}

Result<QList<Ticket>> MemoryHubTransaction::openTickets()
{
    PARVIS_CALL(Read);
    return withoutContext(ticketsIf(m_site, [](const Ticket &ticket) { return !queue::isOver(ticket.now); }));
}

Result<QList<Ticket>> MemoryHubTransaction::ticketsOf(QDate day)
{
    PARVIS_CALL(Read);
    QList<Ticket> found = withoutContext(ticketsIf(m_site, [&](const Ticket &ticket) { return ticket.day == day; }));
    std::sort(found.begin(), found.end(),
              [](const Ticket &a, const Ticket &b) { return a.label.toText() < b.label.toText(); });
    return found;
}

Result<QList<std::chrono::seconds>> MemoryHubTransaction::serviceTimes(const QString &service, int limit)
{
    PARVIS_CALL(Read);
    QList<Ticket> served = ticketsIf(
        m_site, [&](const Ticket &ticket) { return ticket.now.service == service && queue::handlingTime(ticket); });
    std::sort(served.begin(), served.end(),
              [](const Ticket &a, const Ticket &b) { return std::tie(b.movedAt, a.id) < std::tie(a.movedAt, b.id); });
    QList<std::chrono::seconds> times;
    for (const Ticket &ticket : served.mid(0, limit))
        times << *queue::handlingTime(ticket);
    return times;
}

Result<QList<Ticket>> MemoryHubTransaction::untidyTickets(Instant before, int limit)
{
    PARVIS_CALL(Read);
    QList<Ticket> found =
        ticketsIf(m_site, [&](const Ticket &ticket) { return queue::isUntidy(ticket) && ticket.movedAt < before; });
    std::sort(found.begin(), found.end(),
              [](const Ticket &a, const Ticket &b) { return std::tie(a.movedAt, a.id) < std::tie(b.movedAt, b.id); });
    return found.mid(0, limit);
}

Result<int> MemoryHubTransaction::forgetTickets(QDate day)
{
    PARVIS_CALL(Write);
    const QList<Ticket> old = ticketsIf(m_site, [&](const Ticket &ticket) {
        return ticket.day < day && queue::isOver(ticket.now) && !queue::isUntidy(ticket);
    });
    for (const Ticket &ticket : old)
        m_site.tickets.remove(ticket.id, m_undo);
    return int(old.size());
}

Result<void> MemoryHubTransaction::putDeskAgent(const store::DeskAgent &agent)
{
    PARVIS_CALL(Write);
    m_site.deskAgents.put(agent.agent.id, agent, m_undo);
    return {};
}

Result<QList<store::DeskAgent>> MemoryHubTransaction::deskAgents(Instant since)
{
    PARVIS_CALL(Read);
    QList<store::DeskAgent> found;
    for (const store::DeskAgent &agent : m_site.deskAgents.all()) {
        if (agent.seen >= since)
            found << agent;
    }
    return found;
}

} // namespace parvis::testing
