// SPDX-License-Identifier: GPL-3.0-or-later
// Opinions and checklists in a hub's transaction; each call is a statement of its own.
#include "store/hubrows.h"
#include "store/sqlhubtransaction.h"

#include <QSqlQuery>

#include <algorithm>

namespace parvis::store
{

namespace
{

QDate day(const QVariant &text)
{
    return QDate::fromString(text.toString(), Qt::ISODate);
}

Opinion opinion(const QSqlQuery &row)
{
    return {row.value(0).toString(), row.value(1).toString(), row.value(2).toString(),
            row.value(3).toString(), row.value(4).toString(), day(row.value(5))};
}

QVariant text(const QString &value)
{
    return value.isNull() ? QStringLiteral("") : value; // the driver binds a null string as NULL
}

} // namespace

Result<bool> SqlHubTransaction::addOpinion(const QByteArray &mark, QDate date, const Opinion &opinion)
{
    if (const auto refused = refusal())
        return *refused;
    const auto marked = hubrows::opinionMarks().insertNew(m_database, m_site, {{mark, date.toString(Qt::ISODate)}});
    if (!marked)
        return failed(marked.error());
    if (*marked == 0)
        return false;
    const auto added = hubrows::opinions().insert(
        m_database, m_site,
        {{opinion.id, opinion.subject, opinion.choice, text(opinion.comment), text(opinion.language),
          opinion.month.toString(Qt::ISODate)}});
    return added ? Result<bool>(true) : Result<bool>(failed(added.error()));
}

Result<bool> SqlHubTransaction::hasOpinionMark(const QByteArray &mark)
{
    const auto found = m_database.number(
        QStringLiteral("SELECT count(*) FROM opinion_mark WHERE site = ? AND mark = ?"), {m_site, mark});
    return found ? Result<bool>(*found > 0) : Result<bool>(failed(found.error()));
}

Result<QList<OpinionCount>> SqlHubTransaction::opinionCounts()
{
    const auto found = list<OpinionCount>(
        QStringLiteral("SELECT subject, month, choice, count(*) FROM opinion WHERE site = ?"
                       " GROUP BY subject, month, choice ORDER BY subject, month, choice"),
        {m_site}, [](const QSqlQuery &row) {
            return OpinionCount{row.value(0).toString(), day(row.value(1)), row.value(2).toString(),
                                row.value(3).toLongLong()};
        });
    return found ? found : failed(found.error());
}

Result<QList<Opinion>> SqlHubTransaction::opinionComments(int limit)
{
    static const QString sql = hubrows::opinions().select("comment <> '' ORDER BY month DESC, id LIMIT ?");
    const auto found = list<Opinion>(sql, {m_site, std::max(limit, 0)}, opinion);
    return found ? found : failed(found.error());
}

Result<void> SqlHubTransaction::putVisitList(const VisitList &list)
{
    if (const auto refused = refusal())
        return *refused;
    const auto put = hubrows::visitLists().put(m_database, m_site,
                                               {{list.key, list.body, hubrows::milliseconds(list.until)}});
    return put ? Result<void>() : failed(put.error());
}

Result<std::optional<VisitList>> SqlHubTransaction::visitList(const QByteArray &key)
{
    static const QString sql = hubrows::visitLists().select("key = ?");
    const auto found = one<VisitList>(sql, {m_site, key}, [](const QSqlQuery &row) {
        return VisitList{row.value(0).toByteArray(), row.value(1).toByteArray(), hubrows::instant(row.value(2))};
    });
    return found ? found : failed(found.error());
}

Result<int> SqlHubTransaction::forgetVisitors(Instant now, QDate date)
{
    if (const auto refused = refusal())
        return *refused;
    const auto lists = m_database.change(QStringLiteral("DELETE FROM visit_list WHERE site = ? AND until <= ?"),
                                         {m_site, hubrows::milliseconds(now)});
    if (!lists)
        return failed(lists.error());
    const auto marks = m_database.change(QStringLiteral("DELETE FROM opinion_mark WHERE site = ? AND day < ?"),
                                         {m_site, date.toString(Qt::ISODate)});
    return marks ? Result<int>(*lists + *marks) : Result<int>(failed(marks.error()));
}

} // namespace parvis::store
