// SPDX-License-Identifier: GPL-3.0-or-later
// Opinions and checklists of MemoryHubTransaction.
#include "support/memoryhubtransaction.h"

#define PARVIS_CALL(needed)                                                                                            \
    if (const auto error = refusal(Mode::needed))                                                                      \
    return broken(*error)

namespace parvis::testing
{

using namespace store;

Result<bool> MemoryHubTransaction::addOpinion(const QByteArray &mark, QDate day, const Opinion &opinion)
{
    PARVIS_CALL(Write);
    if (m_site.opinionMarks.contains(mark))
        return false;
    m_site.opinionMarks.put(mark, day, m_undo);
    m_site.opinions.put(opinion.id, opinion, m_undo);
    return true;
}

Result<bool> MemoryHubTransaction::hasOpinionMark(const QByteArray &mark)
{
    PARVIS_CALL(Read);
    return m_site.opinionMarks.contains(mark);
}

Result<QList<OpinionCount>> MemoryHubTransaction::opinionCounts()
{
    PARVIS_CALL(Read);
    std::map<std::tuple<QString, QDate, QString>, qint64> counts;
    for (const Opinion &opinion : m_site.opinions.all())
        ++counts[{opinion.subject, opinion.month, opinion.choice}];
    QList<OpinionCount> found;
    for (const auto &[key, count] : counts)
        found.append({std::get<0>(key), std::get<1>(key), std::get<2>(key), count});
    return found;
}

Result<QList<Opinion>> MemoryHubTransaction::opinionComments(int limit)
{
    PARVIS_CALL(Read);
    QList<Opinion> found;
    for (const Opinion &opinion : m_site.opinions.all()) {
        if (!opinion.comment.isEmpty())
            found << opinion;
    }
    std::stable_sort(found.begin(), found.end(), [](const Opinion &a, const Opinion &b) { return a.month > b.month; });
    return found.mid(0, limit);
}

Result<void> MemoryHubTransaction::putVisitList(const VisitList &list)
{
    PARVIS_CALL(Write);
    m_site.visitLists.put(list.key, list, m_undo);
    return {};
}

Result<std::optional<VisitList>> MemoryHubTransaction::visitList(const QByteArray &key)
{
    PARVIS_CALL(Read);
    return m_site.visitLists.find(key);
}

Result<int> MemoryHubTransaction::forgetVisitors(Instant now, QDate day)
{
    PARVIS_CALL(Write);
    int erased = 0;
    const auto lists = m_site.visitLists.all();
    for (const VisitList &list : lists) {
        if (list.until <= now) {
            m_site.visitLists.remove(list.key, m_undo);
            ++erased;
        }
    }
    const auto marks = m_site.opinionMarks.all();
    for (auto it = marks.cbegin(); it != marks.cend(); ++it) {
        if (it.value() < day) {
            m_site.opinionMarks.remove(it.key(), m_undo);
            ++erased;
        }
    }
    return erased;
}

} // namespace parvis::testing
