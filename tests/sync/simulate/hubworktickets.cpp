// SPDX-License-Identifier: GPL-3.0-or-later
// The queue of HubWork.
#include "sync/simulate/hubworkcalls.h"

#include <algorithm>
#include <tuple>

namespace parvis::simulate
{

using queue::Ticket;

namespace
{

QString labelKey(const Ticket &ticket)
{
    return ticket.day.toString(Qt::ISODate) + QLatin1Char('/') + ticket.label.toText();
}

template <typename Fits> QList<Ticket> ticketsIf(const Table<QString, Ticket> &table, int transaction, Fits fits)
{
    QList<Ticket> found;
    table.visit(transaction, [&](const QString &, const Ticket &ticket) {
        if (fits(ticket))
            found << ticket;
        return true;
    });
    return found;
}

QList<Ticket> withoutContext(QList<Ticket> tickets)
{
    for (Ticket &ticket : tickets)
        ticket.context.clear();
    return tickets;
}

} // namespace

Result<bool> HubWork::addTicket(const Ticket &ticket)
{
    PARVIS_CALL(Write);
    PARVIS_OWN(tickets, ticket.id);
    PARVIS_OWN(labels, labelKey(ticket));
    if (rows().tickets.find(ticket.id, m_number) || rows().labels.find(labelKey(ticket), m_number))
        return false;
    put(rows().tickets, ticket.id, std::optional(ticket));
    put(rows().labels, labelKey(ticket), std::optional(ticket.id));
    return true;
}

Result<bool> HubWork::replaceTicket(const Ticket &before, const Ticket &after)
{
    PARVIS_CALL(Write);
    PARVIS_OWN(tickets, before.id);
    const Ticket *known = rows().tickets.find(before.id, m_number);
    if (!known || known->revision != before.revision)
        return false;
    if (known->label != after.label) {
        PARVIS_OWN(labels, labelKey(*known));
        PARVIS_OWN(labels, labelKey(after));
        if (rows().labels.find(labelKey(after), m_number))
            return false;
        put(rows().labels, labelKey(before), std::optional<QString>());
        put(rows().labels, labelKey(after), std::optional(after.id));
    }
    put(rows().tickets, before.id, std::optional(after));
    return true;
}

Result<std::optional<Ticket>> HubWork::ticket(const QString &id)
{
    PARVIS_CALL(Read);
    return find(rows().tickets, id);
}

Result<QList<Ticket>> HubWork::openTickets()
{
    PARVIS_CALL(Read);
    return withoutContext(
        ticketsIf(rows().tickets, m_number, [](const Ticket &ticket) { return !queue::isOver(ticket.now); }));
}

Result<QList<Ticket>> HubWork::ticketsOf(QDate day)
{
    PARVIS_CALL(Read);
    QList<Ticket> found = ticketsIf(rows().tickets, m_number, [&](const Ticket &ticket) { return ticket.day == day; });
    std::sort(found.begin(), found.end(),
              [](const Ticket &a, const Ticket &b) { return a.label.toText() < b.label.toText(); });
    return withoutContext(found);
}

Result<QList<std::chrono::seconds>> HubWork::serviceTimes(const QString &service, int limit)
{
    PARVIS_CALL(Read);
    QList<Ticket> served = ticketsIf(rows().tickets, m_number, [&](const Ticket &ticket) {
        return ticket.now.service == service && queue::handlingTime(ticket);
    });
    std::sort(served.begin(), served.end(),
              [](const Ticket &a, const Ticket &b) { return std::tie(b.movedAt, a.id) < std::tie(a.movedAt, b.id); });
    QList<std::chrono::seconds> times;
    for (const Ticket &ticket : served.mid(0, limit))
        times << *queue::handlingTime(ticket);
    return times;
}

Result<QList<Ticket>> HubWork::untidyTickets(Instant before, int limit)
{
    PARVIS_CALL(Read);
    QList<Ticket> found = ticketsIf(rows().tickets, m_number, [&](const Ticket &ticket) {
        return queue::isUntidy(ticket) && ticket.movedAt < before;
    });
    std::sort(found.begin(), found.end(),
              [](const Ticket &a, const Ticket &b) { return std::tie(a.movedAt, a.id) < std::tie(b.movedAt, b.id); });
    return found.mid(0, limit);
}

Result<int> HubWork::forgetTickets(QDate day)
{
    PARVIS_CALL(Write);
    const QList<Ticket> old = ticketsIf(rows().tickets, m_number, [&](const Ticket &ticket) {
        return ticket.day < day && queue::isOver(ticket.now) && !queue::isUntidy(ticket);
    });
    for (const Ticket &ticket : old) {
        PARVIS_OWN(tickets, ticket.id);
        PARVIS_OWN(labels, labelKey(ticket));
        put(rows().tickets, ticket.id, std::optional<Ticket>());
        put(rows().labels, labelKey(ticket), std::optional<QString>());
    }
    return int(old.size());
}

Result<void> HubWork::putDeskAgent(const store::DeskAgent &agent)
{
    PARVIS_CALL(Write);
    PARVIS_OWN(deskAgents, agent.agent.id);
    put(rows().deskAgents, agent.agent.id, std::optional(agent));
    return {};
}

Result<QList<store::DeskAgent>> HubWork::deskAgents(Instant since)
{
    PARVIS_CALL(Read);
    QList<store::DeskAgent> found;
    rows().deskAgents.visit(m_number, [&](const QString &, const store::DeskAgent &agent) {
        if (agent.seen >= since)
            found << agent;
        return true;
    });
    return found;
}

Result<std::optional<store::DeskRecord>> HubWork::deskRecord(const QString &kind, const QString &id)
{
    PARVIS_CALL(Read);
    return find(rows().deskRecords, std::pair(kind, id));
}

Result<bool> HubWork::putDeskRecord(const store::DeskRecord &record)
{
    PARVIS_CALL(Write);
    const std::pair key(record.kind, record.id);
    PARVIS_OWN(deskRecords, key);
    const auto before = find(rows().deskRecords, key);
    if ((before ? before->revision : 0) + 1 != record.revision)
        return false;
    put(rows().deskRecords, key, std::optional(record));
    return true;
}

} // namespace parvis::simulate
