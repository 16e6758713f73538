// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

#include <QList>
#include <QString>
#include <QVariantList>

#include <initializer_list>

namespace parvis::store
{

/// One table of the hub as its statements need it, in both dialects. Its first column is always the site; rows are
/// value lists without the site, in the order of the columns.
///
/// Many rows are one statement on PostgreSQL (arrays, unnested), because there every statement is a journey; on SQLite
/// they are as many runs of one prepared statement.
class HubTable
{
public:
    enum class Type { Text, Number, Bytes };
    struct Column {
        const char *name;
        Type type;
    };

    /// KEY names the columns of the primary key after the site, as SQL writes them.
    HubTable(const char *name, std::initializer_list<Column> columns, const char *key);

    /// "SELECT <all columns but the site> FROM <table> WHERE site = ? AND <rest>"
    [[nodiscard]] QString select(const char *rest) const;

    /// On PostgreSQL: as select(), of the rows whose text COLUMN is one of an array, which is the first value; the site
    /// is the second. By the index once for each, whatever the planner believes of the table.
    [[nodiscard]] QString selectEach(const char *column) const;

    /// All columns but the site.
    [[nodiscard]] const QString &columns() const { return m_names; }

    /// Inserts; Conflict when any key is there.
    [[nodiscard]] Result<int> insert(const Database &database, const QString &site,
                                     const QList<QVariantList> &rows) const;
    /// Inserts what is not there yet; gives how many were new.
    [[nodiscard]] Result<int> insertNew(const Database &database, const QString &site,
                                        const QList<QVariantList> &rows) const;
    /// Inserts or replaces.
    [[nodiscard]] Result<int> put(const Database &database, const QString &site, const QList<QVariantList> &rows) const;

private:
    struct Statement {
        QString one;  // SQLite: a row of placeholders
        QString many; // PostgreSQL: an array a column
    };
    [[nodiscard]] Statement statement(const QString &onConflict) const;
    [[nodiscard]] Result<int> run(const Statement &statement, const Database &database, const QString &site,
                                  const QList<QVariantList> &rows) const;

    QString m_name;
    QList<Column> m_columns;
    QString m_names;
    QString m_select;
    Statement m_insert;
    Statement m_insertNew;
    Statement m_put;
};

/// One column of ROWS as PostgreSQL writes an array.
[[nodiscard]] QString postgresArray(const QList<QVariantList> &rows, qsizetype column, HubTable::Type type);
[[nodiscard]] QString postgresArray(const QStringList &texts);

} // namespace parvis::store
