// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/feedpage.h"
#include "sync/syncmemory.h"

namespace parvis::sync
{

/// Reads the feed page by page into the cache, and compares digests whenever it has come to the end. Part of SyncEngine.
class SyncFeed final : public SyncWork
{
public:
    SyncFeed(SyncMemory &memory, std::function<void()> applied) : SyncWork(memory), m_applied(std::move(applied)) {}

    std::chrono::milliseconds dueAt() const override { return m_dueAt; }
    Result<std::optional<HubRequest>> ask() override;
    std::optional<HubRequest> ahead(const HubReply &reply) override;
    End answered(const HubReply &reply, std::chrono::milliseconds roundTrip) override;
    void hurry() override { m_dueAt = std::chrono::milliseconds(0); }
    [[nodiscard]] bool isCaughtUp() const { return m_caughtUp; }

private:
    [[nodiscard]] HubRequest question(const store::FeedCursor &after) const;
    [[nodiscard]] End restart(const QString &problem);
    [[nodiscard]] End take(const FeedPage &page);

    std::function<void()> m_applied;
    std::chrono::milliseconds m_dueAt{0};
    store::FeedCursor m_asked;
    bool m_caughtUp = false;
};

} // namespace parvis::sync
