// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "queue/callingorder.h"
#include "queue/waitestimate.h"
#include "store/hubledger.h"

namespace parvis::hub
{

/// A line as it stands at one moment: who is in it, who calls, how long things take. A value made in one transaction.
class QueuePicture
{
public:
    /// Agents seen this long ago or later count as on duty.
    static constexpr std::chrono::minutes duty{30};
    /// So many of the last times of a service are looked at.
    static constexpr int timesKept = 60;

    [[nodiscard]] static Result<QueuePicture> take(store::HubTransaction &transaction, const queue::QueuePlan &plan,
                                                   Instant now);

    /// Those not over, without their context.
    [[nodiscard]] const QList<queue::Ticket> &tickets() const { return m_tickets; }
    /// Indexes of those in line, in calling order.
    [[nodiscard]] const QList<qsizetype> &order() const { return m_order; }
    [[nodiscard]] const QList<store::DeskAgent> &agents() const { return m_agents; }
    [[nodiscard]] queue::OnDuty onDuty() const;

    /// From 1: its place among those of its line; 0 when it does not stand in line.
    [[nodiscard]] int positionOf(const QString &ticket) const;
    [[nodiscard]] int waitingFor(const QString &service) const;
    /// Of each in order().
    [[nodiscard]] QList<queue::WaitEstimate> waits() const;
    [[nodiscard]] queue::WaitEstimate waitOf(const QString &ticket) const;
    /// Of somebody who would come to SERVICE now, speaking a language all agents speak.
    [[nodiscard]] queue::WaitEstimate waitFor(const QString &service) const;

private:
    explicit QueuePicture(const queue::QueuePlan &plan) : m_plan(plan) {}
    [[nodiscard]] QList<qsizetype> serversOf(const queue::Ticket &ticket) const;
    [[nodiscard]] QList<queue::InLine> line() const;
    [[nodiscard]] QList<queue::Server> servers() const;

    queue::QueuePlan m_plan;
    Instant m_now;
    QList<queue::Ticket> m_tickets;
    QList<qsizetype> m_order;
    QList<store::DeskAgent> m_agents;
    queue::ServiceTimes m_times;
};

} // namespace parvis::hub
