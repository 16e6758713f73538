// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSqlQuery>
#include <QString>

#include <list>
#include <optional>

namespace parvis::store
{

/// A prepared statement and the text it was made of.
struct Statement {
    QString sql;
    QSqlQuery query;
    qsizetype placeholders = -1; ///< unknown before it ran once
};

/// The statements of one connection that are kept prepared, the longest unused giving way. A statement in use is out of
/// the cache, so that the same text can run again while its rows are being read.
class StatementCache
{
public:
    static constexpr int capacity = 128;

    [[nodiscard]] std::optional<Statement> take(const QString &sql);
    void put(Statement statement);
    void clear();

private:
    std::list<Statement> m_statements; // the latest first
    QHash<QString, std::list<Statement>::iterator> m_places;
};

} // namespace parvis::store
