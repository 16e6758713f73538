// SPDX-License-Identifier: GPL-3.0-or-later
// Badges of MemoryHubTransaction.
#include "support/memoryhubtransaction.h"

#include <algorithm>

#define PARVIS_CALL(needed)                                                                                            \
    if (const auto error = refusal(Mode::needed))                                                                      \
    return broken(*error)

namespace parvis::testing
{

using namespace store;

Result<std::optional<Badge>> MemoryHubTransaction::badge(const QByteArray &key)
{
    PARVIS_CALL(Read);
    return m_site.badges.find(key);
}

Result<QList<Badge>> MemoryHubTransaction::badges()
{
    PARVIS_CALL(Read);
    QList<Badge> found;
    for (const Badge &badge : m_site.badges.all()) {
        if (!badge.agent.isEmpty())
            found << badge;
    }
    std::sort(found.begin(), found.end(), [](const Badge &a, const Badge &b) { return a.agent < b.agent; });
    return found;
}

Result<void> MemoryHubTransaction::putBadge(const Badge &badge)
{
    PARVIS_CALL(Write);
    for (const Badge &other : m_site.badges.all()) {
        if (!badge.agent.isEmpty() && other.agent == badge.agent && other.key != badge.key)
            return broken(Error(StoreError::Conflict, QStringLiteral("the agent has another badge")));
    }
    m_site.badges.put(badge.key, badge, m_undo);
    return {};
}

Result<bool> MemoryHubTransaction::removeBadgeOf(const QString &agent)
{
    PARVIS_CALL(Write);
    const auto badges = m_site.badges.all();
    for (const Badge &badge : badges) {
        if (!agent.isEmpty() && badge.agent == agent) {
            m_site.badges.remove(badge.key, m_undo);
            return true;
        }
    }
    return false;
}

Result<int> MemoryHubTransaction::forgetBadges(Instant before)
{
    PARVIS_CALL(Write);
    int erased = 0;
    const auto badges = m_site.badges.all();
    for (const Badge &badge : badges) {
        if (badge.agent.isEmpty() && badge.changed < before) {
            m_site.badges.remove(badge.key, m_undo);
            ++erased;
        }
    }
    return erased;
}

} // namespace parvis::testing
