// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/service/feedservice.h"

#include "hub/service/hubrefusal.h"

#include <algorithm>

namespace parvis::hub
{

Result<FeedPage> FeedService::page(const QString &site, const QString &epoch, qint64 after, int limit)
{
    FeedPage page;
    const auto mine = m_ledger.epoch();
    if (!mine)
        return mine.error();
    if ((epoch.isEmpty() && after != 0) || (!epoch.isEmpty() && epoch != *mine))
        return Error(HubRefusal::EpochChanged, *mine);
    page.epoch = *mine;
    page.after = page.through = after;
    page.time = m_clock.now();
    const int most = std::clamp(limit, 1, mostChanges);
    const auto done = m_ledger.read(site, [&](store::HubTransaction &transaction) -> Result<void> {
        const auto stream = transaction.stream();
        if (!stream)
            return stream.error();
        if (after > stream->sequence)
            return Error(HubRefusal::EpochChanged, *mine);
        auto changes = transaction.changesAfter(after, most + 1);
        if (!changes)
            return changes.error();
        page.changes = *std::move(changes);
        page.more = page.changes.size() > most;
        if (page.more)
            page.changes.resize(most);
        page.through = page.more ? page.changes.last().sequence : stream->sequence;
        if (!page.more)
            page.digest = stream->digest;
        return {};
    });
    return done ? Result<FeedPage>(page) : Result<FeedPage>(done.error());
}

} // namespace parvis::hub
