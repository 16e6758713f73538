// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/statementcache.h"

#include <utility>

namespace parvis::store
{

std::optional<Statement> StatementCache::take(const QString &sql)
{
    const auto place = m_places.constFind(sql);
    if (place == m_places.cend())
        return std::nullopt;
    const auto entry = *place;
    m_places.erase(place);
    std::optional<Statement> statement(std::move(*entry));
    m_statements.erase(entry);
    return statement;
}

void StatementCache::put(Statement statement)
{
    if (m_places.contains(statement.sql))
        return;
    m_statements.push_front(std::move(statement));
    m_places.insert(m_statements.front().sql, m_statements.begin());
    if (m_places.size() > capacity) {
        m_places.remove(m_statements.back().sql);
        m_statements.pop_back();
    }
}

void StatementCache::clear()
{
    m_places.clear();
    m_statements.clear();
}

} // namespace parvis::store
