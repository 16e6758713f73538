// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/hubanswers.h"
#include "sync/syncmemory.h"

namespace parvis::sync
{

/// Sends the journal in its order and stores the receipts; after a hub's restore sends all of it that is still kept. Part
/// of SyncEngine.
class SyncJournal final : public SyncWork
{
public:
    explicit SyncJournal(SyncMemory &memory) : SyncWork(memory) {}

    std::chrono::milliseconds dueAt() const override;
    Result<std::optional<HubRequest>> ask() override;
    End answered(const HubReply &reply, std::chrono::milliseconds roundTrip) override;
    void hurry() override { m_look = true; }
    [[nodiscard]] bool isEmpty() const { return !m_look && m_isCompared && m_memory.reoffer.isEmpty(); }
    /// The hub said in this run whether it has all of it or is owed it again, and it is not.
    [[nodiscard]] bool isSafelyTold() const { return m_isCompared && m_memory.reoffer.isEmpty(); }

private:
    [[nodiscard]] Result<QList<store::OutboxEntry>> wanted();
    [[nodiscard]] Result<QByteArray> encode(const store::OutboxEntry &entry);
    [[nodiscard]] Result<void> acknowledge(const JournalAnswer &answer);

    bool m_look = true;        // there may be something without receipt
    bool m_isCompared = false; // the hub has seen the end of this journal since the program began
    bool m_single = false;     // the hub found a batch too large
    bool m_isReoffer = false;  // of the last question
    qint64 m_reoffered = 0;    // sequence up to which the hub has heard it again
    qint64 m_head = 0;         // of the last question
    QList<store::OutboxEntry> m_sent;
    int m_receipts = 0;        // of the last answer that fitted
};

} // namespace parvis::sync
