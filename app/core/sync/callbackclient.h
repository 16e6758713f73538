// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/syncengine.h"

namespace parvis::sync
{

/// What a visitor who wants to be called back tells beside how he is reached.
struct CallBackWish {
    QString procedure; ///< id of what it is about; empty = he does not say
    QString reachable; ///< "any", "morning", "afternoon"
    QString language;
    QByteArray contact; ///< canonical JSON with "phone", perhaps "name"; sealed before it is on the disk
};

/// Wishes to be called back, with the hub or without: each is an entry of the journal, which the hub hears once,
/// whenever it answers. No clock and no place is needed for it.
///
/// All given outlives it. One thread.
class CallBackClient
{
public:
    CallBackClient(SyncParts parts, SyncEngine &engine) : m_parts(std::move(parts)), m_engine(engine) {}

    /// On the disk when it returns. StoreError: nothing was written.
    [[nodiscard]] Result<store::OutboxEntry> write(const CallBackWish &wish);
    [[nodiscard]] bool isOnline() const { return m_engine.link() == SyncStatus::Link::Online; }
    /// The hub's receipt for the entry of ID is here; false also where the disk cannot say.
    [[nodiscard]] bool isTold(const QString &id) const;

private:
    SyncParts m_parts;
    SyncEngine &m_engine;
};

} // namespace parvis::sync
