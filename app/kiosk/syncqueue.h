// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "queuedesk.h"

namespace parvis::kiosk
{

/// The line over sync: the hub, or this kiosk's own series.
///
/// All given outlives it. PLAN may be null. Interface thread.
class SyncQueue final : public QueueDesk
{
public:
    SyncQueue(const sync::SyncParts &parts, sync::SyncEngine &engine, const queue::QueuePlan *plan);

    void setPlan(const queue::QueuePlan *plan) { m_plan = plan; }
    [[nodiscard]] const queue::QueuePlan *plan() const override { return m_plan; }
    [[nodiscard]] bool online() const override;
    void services(Shown done) override { m_client.services(done); }
    void take(const sync::TicketQuestion &question, Done done) override;
    void look(const QString &id, Done done) override { m_client.look(id, done); }

    void tick() { m_client.tick(); }
    [[nodiscard]] bool isAsking() const { return m_client.isAsking(); }

private:
    const sync::SyncEngine &m_engine;
    const queue::QueuePlan *m_plan;
    sync::QueueClient m_client;
};

} // namespace parvis::kiosk
