// SPDX-License-Identifier: GPL-3.0-or-later
// The queue in a hub's transaction. Writes are sent at once; what desks ask again and again is kept.
#include "store/hubrows.h"
#include "store/sqlhubtransaction.h"
#include "wire/ticketcodec.h"

#include <QSqlQuery>

#include <algorithm>
#include <iterator>

namespace parvis::store
{

namespace
{

const QString withContext = QStringLiteral("SELECT body, context FROM ticket WHERE site = ? AND ");
const QString without = QStringLiteral("SELECT body FROM ticket WHERE site = ? AND ");

// The driver binds a null byte array as NULL.
QByteArray bytes(const QByteArray &value)
{
    return value.isNull() ? QByteArray("") : value;
}

bool byAgent(const DeskAgent &a, const DeskAgent &b)
{
    return a.agent.id < b.agent.id;
}

} // namespace

Result<QList<queue::Ticket>> SqlHubTransaction::ticketsWhere(const QString &sql, const QVariantList &values)
{
    const auto found = list<std::pair<QByteArray, QByteArray>>(sql, values, [](const QSqlQuery &row) {
        return std::pair(row.value(0).toByteArray(), row.value(1).toByteArray());
    });
    if (!found)
        return failed(found.error());
    QList<queue::Ticket> tickets;
    for (const auto &[body, context] : *found) {
        auto ticket = wire::TicketCodec::decode(body, context);
        if (!ticket)
            return failed(Error(StoreError::Corrupt, QStringLiteral("a ticket cannot be read")));
        tickets.append(*std::move(ticket));
    }
    return tickets;
}

Result<bool> SqlHubTransaction::addTicket(const queue::Ticket &ticket)
{
    if (const auto refused = refusal())
        return *refused;
    const auto added = hubrows::tickets().insertNew(m_database, m_site, {hubrows::row(ticket)});
    if (!added)
        return failed(added.error());
    if (*added > 0)
        noteTicket(ticket);
    return *added > 0;
}

// Keeps what openTickets() found true.
void SqlHubTransaction::noteTicket(queue::Ticket ticket)
{
    if (!m_openTickets)
        return;
    ticket.context.clear(); // lists are without
    const auto place = std::lower_bound(m_openTickets->begin(), m_openTickets->end(), ticket,
                                        [](const queue::Ticket &a, const queue::Ticket &b) { return a.id < b.id; });
    const bool isThere = place != m_openTickets->end() && place->id == ticket.id;
    if (queue::isOver(ticket.now)) {
        if (isThere)
            m_openTickets->erase(place);
    } else if (isThere) {
        *place = std::move(ticket);
    } else {
        m_openTickets->insert(place, std::move(ticket));
    }
}

Result<bool> SqlHubTransaction::replaceTicket(const queue::Ticket &before, const queue::Ticket &after)
{
    if (const auto refused = refusal())
        return *refused;
    const QString label = after.label.toText();
    const QString day = after.day.toString(Qt::ISODate);
    if (after.label != before.label) {
        const auto others = m_database.number(
            QStringLiteral("SELECT count(*) FROM ticket WHERE site = ? AND day = ? AND label = ? AND id <> ?"),
            {m_site, day, label, before.id});
        if (!others)
            return failed(others.error());
        if (*others > 0)
            return false;
    }
    const auto changed = m_database.change(
        QStringLiteral("UPDATE ticket SET label = ?, state = ?, service = ?, revision = ?, moved = ?, open = ?,"
                       " handled = ?, untidy = ?, body = ?, context = ? WHERE site = ? AND id = ? AND revision = ?"),
        {label, int(after.now.state), after.now.service, after.revision, hubrows::milliseconds(after.movedAt),
         int(!queue::isOver(after.now)), hubrows::handled(after), int(queue::isUntidy(after)),
         wire::TicketCodec::encode(after), bytes(after.context), m_site, before.id, before.revision});
    if (!changed)
        return failed(changed.error());
    if (*changed > 0)
        noteTicket(after);
    return *changed > 0;
}

Result<std::optional<queue::Ticket>> SqlHubTransaction::ticket(const QString &id)
{
    const auto found = ticketsWhere(withContext + QStringLiteral("id = ?"), {m_site, id});
    if (!found)
        return found.error();
    return found->isEmpty() ? std::optional<queue::Ticket>() : std::optional(found->first());
}

Result<QList<queue::Ticket>> SqlHubTransaction::openTickets()
{
    if (m_openTickets)
        return *m_openTickets;
    auto found = ticketsWhere(without + QStringLiteral("open = 1 ORDER BY id"), {m_site});
    if (found)
        m_openTickets = *found;
    return found;
}

Result<QList<queue::Ticket>> SqlHubTransaction::ticketsOf(QDate day)
{
    return ticketsWhere(without + QStringLiteral("day = ? ORDER BY label"), {m_site, day.toString(Qt::ISODate)});
}

Result<QList<std::chrono::seconds>> SqlHubTransaction::serviceTimes(const QString &service, int limit)
{
    const auto found = list<std::chrono::seconds>(
        QStringLiteral("SELECT handled FROM ticket WHERE site = ? AND service = ? AND handled IS NOT NULL"
                       " ORDER BY moved DESC, id LIMIT ?"),
        {m_site, service, std::max(limit, 0)},
        [](const QSqlQuery &row) { return std::chrono::seconds(row.value(0).toLongLong()); });
    return found ? found : failed(found.error());
}

Result<QList<queue::Ticket>> SqlHubTransaction::untidyTickets(Instant before, int limit)
{
    return ticketsWhere(withContext + QStringLiteral("untidy = 1 AND moved < ? ORDER BY moved, id LIMIT ?"),
                        {m_site, hubrows::milliseconds(before), std::max(limit, 0)});
}

Result<int> SqlHubTransaction::forgetTickets(QDate day)
{
    if (const auto refused = refusal())
        return *refused;
    const auto erased =
        m_database.change(QStringLiteral("DELETE FROM ticket WHERE site = ? AND open = 0 AND untidy = 0 AND day < ?"),
                          {m_site, day.toString(Qt::ISODate)});
    return erased ? erased : failed(erased.error());
}

Result<void> SqlHubTransaction::putDeskAgent(const DeskAgent &agent)
{
    if (const auto refused = refusal())
        return *refused;
    const auto put = hubrows::deskAgents().put(m_database, m_site, {hubrows::row(agent)});
    if (!put)
        return failed(put.error());
    if (!m_agents)
        return {};
    auto &all = m_agents->all;
    const auto place =
        std::find_if(all.begin(), all.end(), [&](const DeskAgent &one) { return one.agent.id == agent.agent.id; });
    const bool isThere = place != all.end();
    if (agent.seen < m_agents->since) {
        if (isThere)
            all.erase(place);
    } else if (isThere) {
        *place = agent;
    } else {
        all.insert(std::lower_bound(all.begin(), all.end(), agent, byAgent), agent);
    }
    return {};
}

Result<QList<DeskAgent>> SqlHubTransaction::deskAgents(Instant since)
{
    if (!m_agents || since < m_agents->since) {
        static const QString sql = hubrows::deskAgents().select("seen >= ? ORDER BY agent");
        const auto found = list<DeskAgent>(sql, {m_site, hubrows::milliseconds(since)}, hubrows::deskAgent);
        if (!found)
            return failed(found.error());
        m_agents = Agents{since, *found};
    }
    QList<DeskAgent> seen;
    std::copy_if(m_agents->all.cbegin(), m_agents->all.cend(), std::back_inserter(seen),
                 [&](const DeskAgent &agent) { return agent.seen >= since; });
    return seen;
}

} // namespace parvis::store
