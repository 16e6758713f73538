// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/queueclient.h"

#include <map>

namespace parvis::sync
{

/// The working half of QueueClient.
class QueueClient::State : public std::enable_shared_from_this<QueueClient::State>
{
public:
    using Heard = std::function<void(const HubReply &)>;

    State(SyncParts given, SyncEngine &engineGiven, PlanSource planGiven, std::function<QSet<QDate>()> holidaysGiven)
        : parts(std::move(given)), engine(engineGiven), plan(std::move(planGiven)), holidays(std::move(holidaysGiven))
    {
    }

    void take(const TicketQuestion &question, const Done &done);
    void askTicket(const QByteArray &method, const QString &id, const Done &done);
    void services(const Shown &done);
    void tick();
    [[nodiscard]] bool isAsking() const { return !m_asked.empty(); }

private:
    struct Question {
        std::chrono::milliseconds sentAt{0};
        Heard heard;
    };

    [[nodiscard]] bool isOnline() const { return engine.link() != SyncStatus::Link::Offline; }
    [[nodiscard]] Instant now() const { return engine.upperBound().value_or(parts.time.read().wall); }
    [[nodiscard]] QString sitePath(const QString &rest) const;
    /// HEARD is called once: with the answer, or without one after the limit.
    void ask(const HubRequest &request, Heard heard);
    [[nodiscard]] TicketOutcome giveOwn(const QString &id, const TicketQuestion &question);
    /// The next label of this kiosk for SERVICE, counted on the disk: whatever happens, none comes twice.
    [[nodiscard]] Result<queue::TicketLabel, QueueObstacle> nextLabel(const queue::QueuePlan &from,
                                                                      const queue::Service &service);
    [[nodiscard]] QList<ServiceShown> planned() const;

    SyncParts parts;
    SyncEngine &engine;
    PlanSource plan;
    std::function<QSet<QDate>()> holidays;
    std::map<quint64, Question> m_asked;
    quint64 m_next = 0;
};

} // namespace parvis::sync
