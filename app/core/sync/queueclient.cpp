// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/queueclient.h"

#include "sync/queuestate.h"

namespace parvis::sync
{

QueueClient::QueueClient(SyncParts parts, SyncEngine &engine, PlanSource plan, std::function<QSet<QDate>()> holidays)
    : m_state(std::make_shared<State>(std::move(parts), engine, std::move(plan), std::move(holidays)))
{
}

QueueClient::~QueueClient() = default;

void QueueClient::take(const TicketQuestion &question, const Done &done)
{
    m_state->take(question, done);
}

void QueueClient::look(const QString &id, const Done &done)
{
    m_state->askTicket("GET", id, done);
}

void QueueClient::leave(const QString &id, const Done &done)
{
    m_state->askTicket("DELETE", id, done);
}

void QueueClient::services(const Shown &done)
{
    m_state->services(done);
}

void QueueClient::tick()
{
    m_state->tick();
}

bool QueueClient::isAsking() const
{
    return m_state->isAsking();
}

} // namespace parvis::sync
