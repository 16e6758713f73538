// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/hubanswers.h"
#include "sync/syncmemory.h"

namespace parvis::sync
{

/// Keeps the leases: renews them, takes over new ones, gives back what is recalled and unsold. Part of SyncEngine.
class SyncLeases final : public SyncWork
{
public:
    SyncLeases(SyncMemory &memory, std::function<void()> entryWritten)
        : SyncWork(memory), m_entryWritten(std::move(entryWritten))
    {
    }

    std::chrono::milliseconds dueAt() const override { return m_dueAt; }
    Result<std::optional<HubRequest>> ask() override;
    End answered(const HubReply &reply, std::chrono::milliseconds roundTrip) override;
    void hurry() override { m_dueAt = std::chrono::milliseconds(0); }

private:
    [[nodiscard]] Result<void> take(const LeaseAnswer &answer);
    [[nodiscard]] Result<void> giveBack(const QList<appointments::Lease> &recalls);

    std::function<void()> m_entryWritten;
    std::chrono::milliseconds m_dueAt{0};
};

} // namespace parvis::sync
