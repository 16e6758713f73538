// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "queuedesk.h"

#include <QMap>

namespace parvis::kiosk
{

/// A line in memory: it counts, gives and moves tickets, and is shut when the plan says so. What it was asked is done at
/// once; its answers wait until deliver() lets them through.
class FakeQueue final : public QueueDesk
{
public:
    explicit FakeQueue(const Clock &clock) : m_clock(clock) {}

    const queue::QueuePlan *lines = nullptr;
    bool isOnline = true;
    QMap<QString, sync::TicketShown> given; ///< by id
    QMap<QString, int> waiting;             ///< people in line, by service
    queue::WaitEstimate wait;
    std::optional<sync::QueueObstacle> obstacle; ///< answers the next wish
    int lostAnswer = 0;                          ///< so many-th wish from now is heard, and its answer lost
    sync::TicketQuestion last;
    int asked = 0; ///< wishes
    int looked = 0;

    int deliver();
    /// An agent calls the ticket of ID.
    void call(const QString &id, const QString &desk);
    void move(const QString &id, queue::TicketState state) { given[id].state = state; }

    const queue::QueuePlan *plan() const override { return lines; }
    bool online() const override { return isOnline; }
    void services(Shown done) override;
    void take(const sync::TicketQuestion &question, Done done) override;
    void look(const QString &id, Done done) override;

private:
    [[nodiscard]] sync::TicketOutcome give(const sync::TicketQuestion &question);
    [[nodiscard]] queue::SaleState sale(const queue::Service &service) const;

    const Clock &m_clock;
    QList<std::function<void()>> m_waiting;
    QMap<QString, int> m_numbers;
};

} // namespace parvis::kiosk
