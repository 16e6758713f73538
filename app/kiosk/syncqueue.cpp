// SPDX-License-Identifier: GPL-3.0-or-later
#include "syncqueue.h"

#include "hub/service/queueservice.h"

namespace parvis::kiosk
{

namespace
{

QSet<QDate> holidaysOf(const queue::QueuePlan *plan, const sync::Time &time)
{
    return plan ? hub::holidaysOf(*plan, time.read().wall) : QSet<QDate>();
}

} // namespace

SyncQueue::SyncQueue(const sync::SyncParts &parts, sync::SyncEngine &engine, const queue::QueuePlan *plan)
    : m_engine(engine), m_plan(plan),
      m_client(
          parts, engine, [this] { return m_plan; }, [this, &time = parts.time] { return holidaysOf(m_plan, time); })
{
}

bool SyncQueue::online() const { return m_engine.link() == sync::SyncStatus::Link::Online; }

void SyncQueue::take(const sync::TicketQuestion &question, Done done)
{
    m_client.take(question, [done = std::move(done)](const sync::TicketOutcome &outcome) {
        if (!outcome.detail.isEmpty())
            qWarning("queue: %ls", qUtf16Printable(outcome.detail));
        done(outcome);
    });
}

} // namespace parvis::kiosk
