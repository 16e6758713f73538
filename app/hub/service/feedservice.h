// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "store/hubledger.h"

namespace parvis::hub
{

struct FeedPage {
    QString epoch;
    qint64 after = 0;
    qint64 through = 0; ///< ask after this next
    bool more = false;
    QByteArray digest; ///< of all states, 32 bytes; empty while there is more
    Instant time;
    QList<store::Change> changes;
};

/// What is new at a site, read from a cursor. One thread.
class FeedService
{
public:
    static constexpr int mostChanges = 20'000;

    FeedService(store::HubLedger &ledger, const Clock &clock) : m_ledger(ledger), m_clock(clock) {}

    /// EPOCH empty = from the beginning (then AFTER must be 0). LIMIT is brought into [1, mostChanges].
    /// EpochChanged when EPOCH is not the hub's, or AFTER lies beyond its end.
    [[nodiscard]] Result<FeedPage> page(const QString &site, const QString &epoch, qint64 after, int limit);

private:
    store::HubLedger &m_ledger;
    const Clock &m_clock;
};

} // namespace parvis::hub
