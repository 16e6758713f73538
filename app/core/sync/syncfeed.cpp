// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/syncfeed.h"

#include "store/storeerror.h"
#include "sync/hubanswers.h"

namespace parvis::sync
{

using store::StoreError;

Result<std::optional<HubRequest>> SyncFeed::ask()
{
    const auto cursor = m_memory.parts.cache.cursor();
    if (!cursor)
        return cursor.error();
    m_asked = *cursor;
    return std::optional(question(m_asked));
}

HubRequest SyncFeed::question(const store::FeedCursor &after) const
{
    const QString path = QStringLiteral("feed?epoch=%1&after=%2&limit=%3");
    return {"GET", m_memory.sitePath(path.arg(after.epoch).arg(after.sequence).arg(m_memory.pace.pageSize)), {}, {}};
}

// The page after one that is not even read yet. Should that one be refused, or the cursor be moved meanwhile, this one
// is given up or refused by the cache.
std::optional<HubRequest> SyncFeed::ahead(const HubReply &reply)
{
    if (reply.kind != HubReply::Kind::Answered || reply.status != 200)
        return std::nullopt;
    const auto head = parseFeedHead(reply.body);
    const bool goesOn = head && head->more && head->through.sequence > m_asked.sequence;
    return goesOn ? std::optional(question(head->through)) : std::nullopt;
}

// All that is cached of the feed is void.
SyncWork::End SyncFeed::restart(const QString &problem)
{
    m_caughtUp = false;
    if (const auto gone = m_memory.parts.cache.restart(); !gone)
        return fail(gone.error());
    if (m_memory.changed)
        m_memory.changed({});
    m_memory.problem = problem;
    m_dueAt = std::chrono::milliseconds(0);
    return End::Done;
}

SyncWork::End SyncFeed::answered(const HubReply &reply, std::chrono::milliseconds roundTrip)
{
    if (reply.kind == HubReply::Kind::Answered && reply.status == 409 &&
        problemType(reply.body) == QLatin1String("epoch-changed") && !m_asked.epoch.isEmpty())
        return restart(QStringLiteral("the hub was restored"));
    if (!isGood(reply))
        return End::Failed;
    const auto page = parseFeedPage(reply.body);
    const bool ours = page && page->after == m_asked.sequence &&
                      (m_asked.epoch.isEmpty() || page->epoch == m_asked.epoch) &&
                      (!page->more || page->through > page->after);
    if (!ours)
        return fail(SyncAlarm::BadAnswer, QStringLiteral("the answer of the feed has another shape"));
    clear(SyncAlarm::BadAnswer);
    if (const auto heard = m_memory.heard(page->epoch, page->time, roundTrip); !heard)
        return fail(heard.error());
    return take(*page);
}

SyncWork::End SyncFeed::take(const FeedPage &page)
{
    store::KioskCache &cache = m_memory.parts.cache;
    const store::FeedCursor to{page.epoch, page.through};
    if (to != m_asked) {
        const auto applied = cache.apply(m_asked, to, page.changes);
        if (!applied && applied.error().is(StoreError::Invalid))
            return fail(SyncAlarm::BadAnswer, QStringLiteral("the feed names a key twice"));
        if (!applied && applied.error().is(StoreError::Refused)) { // begun anew while this page was on its way
            m_dueAt = std::chrono::milliseconds(0);
            return End::Done;
        }
        if (!applied)
            return fail(applied.error());
        if (m_memory.changed && !page.changes.isEmpty())
            m_memory.changed(page.changes);
    }
    m_applied();
    if (page.more) {
        m_asked = to; // what ahead() asked after
        m_dueAt = std::chrono::milliseconds(0);
        return End::Done;
    }
    const auto digest = cache.digest();
    if (!digest)
        return fail(digest.error());
    if (*digest != page.digest) {
        raise(SyncAlarm::DigestMismatch);
        (void)restart(QStringLiteral("what is cached differs from the hub and is fetched again"));
        return End::Failed; // waits, so that a hub that always differs is not asked without end
    }
    clear(SyncAlarm::DigestMismatch);
    m_caughtUp = true;
    m_dueAt = m_memory.now() + m_memory.pace.poll;
    return End::Done;
}

} // namespace parvis::sync
