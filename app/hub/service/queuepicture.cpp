// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/service/queuepicture.h"

#include "hub/service/dutyroster.h"

#include <algorithm>

namespace parvis::hub
{

using queue::Ticket;
using queue::WaitEstimate;

Result<QueuePicture> QueuePicture::take(store::HubTransaction &transaction, const queue::QueuePlan &plan, Instant now)
{
    QueuePicture picture(plan);
    picture.m_now = now;
    auto tickets = transaction.openTickets();
    if (!tickets)
        return tickets.error();
    const auto agents = transaction.deskAgents(Instant());
    if (!agents)
        return agents.error();
    picture.m_tickets = queue::openedToAll(*std::move(tickets), now, rosterOf(*agents, now));
    picture.m_order = queue::callingOrder(plan, picture.m_tickets, now);
    for (const store::DeskAgent &agent : *agents) {
        if (isOnDuty(agent, now))
            picture.m_agents.append(agent);
    }
    for (const queue::Service &service : plan.services) {
        auto times = transaction.serviceTimes(service.id, timesKept);
        if (!times)
            return times.error();
        picture.m_times.measured.insert(service.id, *std::move(times));
        picture.m_times.usual.insert(service.id, service.usual);
    }
    return picture;
}

queue::OnDuty QueuePicture::onDuty() const
{
    queue::OnDuty onDuty;
    for (const store::DeskAgent &agent : m_agents)
        onDuty.append(agent.agent);
    return onDuty;
}

int QueuePicture::positionOf(const QString &ticket) const
{
    const auto own =
        std::find_if(m_order.begin(), m_order.end(), [&](qsizetype index) { return m_tickets.at(index).id == ticket; });
    if (own == m_order.end())
        return 0;
    const QString &service = m_tickets.at(*own).now.service;
    return 1 + int(std::count_if(m_order.begin(), own,
                                 [&](qsizetype index) { return m_tickets.at(index).now.service == service; }));
}

int QueuePicture::waitingFor(const QString &service) const
{
    return int(std::count_if(m_order.begin(), m_order.end(),
                             [&](qsizetype index) { return m_tickets.at(index).now.service == service; }));
}

// Who may serve in the end: for an estimate the wait for a language or for later is left aside.
QList<qsizetype> QueuePicture::serversOf(const Ticket &ticket) const
{
    Ticket patient = ticket;
    patient.now.notBefore.reset();
    patient.language.clear();
    const queue::OnDuty onDuty = this->onDuty();
    QList<qsizetype> servers;
    for (qsizetype i = 0; i < onDuty.size(); ++i) {
        if (queue::fits(m_plan, patient, onDuty.at(i), m_now, onDuty))
            servers.append(i);
    }
    return servers;
}

QList<queue::InLine> QueuePicture::line() const
{
    QList<queue::InLine> line;
    for (const qsizetype index : m_order)
        line.append({m_tickets.at(index).now.service, serversOf(m_tickets.at(index))});
    return line;
}

QList<queue::Server> QueuePicture::servers() const
{
    QList<queue::Server> servers;
    for (const store::DeskAgent &agent : m_agents) {
        queue::Server server;
        for (const Ticket &ticket : m_tickets) {
            if (!queue::isAtDesk(ticket.now) || ticket.now.agent != agent.agent.id)
                continue;
            server.service = ticket.now.service;
            server.elapsed =
                std::chrono::duration_cast<std::chrono::seconds>(m_now - ticket.now.called.value_or(m_now));
        }
        servers.append(server);
    }
    return servers;
}

QList<WaitEstimate> QueuePicture::waits() const
{
    return queue::estimateWaits(line(), servers(), m_times);
}

WaitEstimate QueuePicture::waitOf(const QString &ticket) const
{
    QList<queue::InLine> upTo = line();
    for (qsizetype i = 0; i < m_order.size(); ++i) {
        if (m_tickets.at(m_order.at(i)).id == ticket)
            return queue::estimateWaits(upTo.mid(0, i + 1), servers(), m_times).last();
    }
    return {};
}

WaitEstimate QueuePicture::waitFor(const QString &service) const
{
    QList<qsizetype> fitting;
    const queue::Service *known = m_plan.findService(service);
    for (qsizetype i = 0; i < m_agents.size(); ++i) {
        const queue::Agent &agent = m_agents.at(i).agent;
        const bool calls = agent.services.isEmpty() || agent.services.contains(service);
        const bool can = known && std::all_of(known->skills.begin(), known->skills.end(),
                                              [&](const QString &skill) { return agent.skills.contains(skill); });
        if (calls && can)
            fitting.append(i);
    }
    QList<queue::InLine> line = this->line();
    line.append({service, fitting});
    return queue::estimateWaits(line, servers(), m_times).last();
}

} // namespace parvis::hub
