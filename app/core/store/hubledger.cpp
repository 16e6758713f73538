// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/hubledger.h"

#include "store/storeerror.h"

namespace parvis::store
{

namespace
{

Error keepsNone()
{
    return Error(StoreError::Refused, QStringLiteral("this ledger keeps nothing of visitors' phones"));
}

} // namespace

Result<bool> HubTransaction::addOpinion(const QByteArray &, QDate, const Opinion &)
{
    return keepsNone();
}

Result<bool> HubTransaction::hasOpinionMark(const QByteArray &)
{
    return keepsNone();
}

Result<QList<OpinionCount>> HubTransaction::opinionCounts()
{
    return keepsNone();
}

Result<QList<Opinion>> HubTransaction::opinionComments(int)
{
    return keepsNone();
}

Result<void> HubTransaction::putVisitList(const VisitList &)
{
    return keepsNone();
}

Result<std::optional<VisitList>> HubTransaction::visitList(const QByteArray &)
{
    return keepsNone();
}

Result<int> HubTransaction::forgetVisitors(Instant, QDate)
{
    return keepsNone();
}

} // namespace parvis::store
