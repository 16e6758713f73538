// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/hubledger.h"

#include "store/storeerror.h"

namespace parvis::store
{

namespace
{

Error keepsNone()
{
    return Error(StoreError::Refused, QStringLiteral("this ledger keeps nothing of phones and desks"));
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

std::optional<QStringList> FewHearers::only(qint64 moved) const
{
    return changes > 0 && moved == changes ? std::optional(devices) : std::nullopt;
}

Result<qint64> HubTransaction::appendChangeFor(const QStringList &devices, const QString &entity, const QString &key,
                                               const QByteArray &body)
{
    auto sequence = appendChange(entity, key, body);
    if (!sequence)
        return sequence;
    ++m_few.changes;
    for (const QString &device : devices) {
        if (!m_few.devices.contains(device))
            m_few.devices << device;
    }
    return sequence;
}

Result<QList<StoredSubmission>> HubTransaction::submissionHeads(qint64, const QString &, int)
{
    return keepsNone();
}

Result<std::optional<DeskRecord>> HubTransaction::deskRecord(const QString &, const QString &)
{
    return keepsNone();
}

Result<QList<DeskRecord>> HubTransaction::deskRecordsOf(const QString &, const QStringList &)
{
    return keepsNone();
}

Result<QList<DeskRecord>> HubTransaction::deskRecords(const QString &, Instant, int)
{
    return keepsNone();
}

Result<bool> HubTransaction::putDeskRecord(const DeskRecord &)
{
    return keepsNone();
}

Result<std::optional<Badge>> HubTransaction::badge(const QByteArray &)
{
    return keepsNone();
}

Result<QList<Badge>> HubTransaction::badges()
{
    return keepsNone();
}

Result<void> HubTransaction::putBadge(const Badge &)
{
    return keepsNone();
}

Result<bool> HubTransaction::removeBadgeOf(const QString &)
{
    return keepsNone();
}

Result<int> HubTransaction::forgetBadges(Instant)
{
    return keepsNone();
}

} // namespace parvis::store
