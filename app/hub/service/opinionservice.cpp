// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/service/opinionservice.h"

#include "store/entryhash.h"

namespace parvis::hub
{

using store::HubTransaction;

namespace
{

QByteArray markOf(const QString &ticket, const QString &subject)
{
    return store::sha256("parvis-opinion-1\n" + ticket.toUtf8() + '\n' + subject.toUtf8());
}

} // namespace

Result<bool> OpinionService::give(const QString &site, const QString &ticket, QDate today, const OpinionWish &wish)
{
    bool isFirst = false;
    const store::Opinion opinion{m_ids.id(),    wish.subject,  wish.choice,
                                 wish.comment, wish.language, QDate(today.year(), today.month(), 1)};
    const auto done = m_ledger.write(site, [&](HubTransaction &rows) -> Result<void> {
        const auto added = rows.addOpinion(markOf(ticket, wish.subject), today, opinion);
        isFirst = added && *added;
        return added ? Result<void>() : Result<void>(added.error());
    });
    return done ? Result<bool>(isFirst) : Result<bool>(done.error());
}

Result<bool> OpinionService::hasGiven(const QString &site, const QString &ticket, const QString &subject)
{
    bool has = false;
    const auto done = m_ledger.read(site, [&](HubTransaction &rows) -> Result<void> {
        const auto marked = rows.hasOpinionMark(markOf(ticket, subject));
        has = marked && *marked;
        return marked ? Result<void>() : Result<void>(marked.error());
    });
    return done ? Result<bool>(has) : Result<bool>(done.error());
}

Result<OpinionService::Opinions> OpinionService::read(const QString &site, int limit)
{
    Opinions opinions;
    const auto done = m_ledger.read(site, [&](HubTransaction &rows) -> Result<void> {
        auto counts = rows.opinionCounts();
        if (!counts)
            return counts.error();
        auto comments = rows.opinionComments(limit);
        if (!comments)
            return comments.error();
        opinions = {*std::move(counts), *std::move(comments)};
        return {};
    });
    return done ? Result<Opinions>(opinions) : Result<Opinions>(done.error());
}

} // namespace parvis::hub
