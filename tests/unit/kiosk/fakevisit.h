// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/visitclient.h"

namespace parvis::kiosk
{

/// The hub's side of one joined visit, in memory: what the kiosk shows, what both did. Answers wait until deliver().
class FakeVisit final : public sync::HubLink
{
public:
    bool isReachable = true;
    bool isOver = false;
    int failAt = 0; ///< the answer to that question, counted from 1, is lost after it was done; 0 = none
    int asked = 0;
    std::chrono::milliseconds silence{0}; ///< of the agent
    QJsonObject state; ///< as shown last
    QList<sync::VisitAct> acts;

    /// The agent does something.
    void does(const char *kind, const char *field = "", const QString &value = {}, const QString &text = {});
    /// "visitor accept city", without what was said.
    [[nodiscard]] QStringList trace() const;
    int deliver();

    void send(const sync::HubRequest &request, Done done) override;
    void listen(std::function<void()>) override {}

private:
    [[nodiscard]] sync::HubReply answer(const sync::HubRequest &request);

    QList<std::function<void()>> m_waiting;
};

} // namespace parvis::kiosk
