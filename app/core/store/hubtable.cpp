// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/hubtable.h"

namespace parvis::store
{

namespace
{

constexpr qsizetype rowsAtOnce = 2000;

QLatin1String arrayType(HubTable::Type type)
{
    switch (type) {
    case HubTable::Type::Text:
        return QLatin1String("text[]");
    case HubTable::Type::Number:
        return QLatin1String("bigint[]");
    case HubTable::Type::Bytes:
        return QLatin1String("bytea[]");
    }
    return {};
}

// The driver binds a null text or byte array as NULL, and no column but the optional numbers may be that.
QVariant bound(const QVariant &value, HubTable::Type type)
{
    if (type == HubTable::Type::Text && value.toString().isNull())
        return QStringLiteral("");
    if (type == HubTable::Type::Bytes && value.toByteArray().isNull())
        return QByteArray("");
    return value;
}

void appendElement(QString &array, const QVariant &value, HubTable::Type type)
{
    switch (type) {
    case HubTable::Type::Number:
        array += value.isNull() ? QStringLiteral("NULL") : QString::number(value.toLongLong());
        return;
    case HubTable::Type::Bytes:
        array += QLatin1String("\"\\\\x") + QLatin1String(value.toByteArray().toHex()) + QLatin1Char('"');
        return;
    case HubTable::Type::Text:
        array += QLatin1Char('"');
        for (const QChar c : value.toString()) {
            if (c == QLatin1Char('"') || c == QLatin1Char('\\'))
                array += QLatin1Char('\\');
            array += c;
        }
        array += QLatin1Char('"');
        return;
    }
}

} // namespace

QString postgresArray(const QList<QVariantList> &rows, qsizetype column, HubTable::Type type)
{
    QString array = QStringLiteral("{");
    for (const QVariantList &row : rows) {
        if (array.size() > 1)
            array += QLatin1Char(',');
        appendElement(array, row[column], type);
    }
    return array + QLatin1Char('}');
}

QString postgresArray(const QStringList &texts)
{
    QList<QVariantList> rows;
    for (const QString &text : texts)
        rows.append({text});
    return postgresArray(rows, 0, HubTable::Type::Text);
}

HubTable::HubTable(const char *name, std::initializer_list<Column> columns, const char *key)
    : m_name(QLatin1String(name)), m_columns(columns)
{
    const QStringList keys = QString::fromLatin1(key).split(QStringLiteral(", "));
    QStringList names, replaced;
    for (const Column &column : m_columns) {
        names.append(QLatin1String(column.name));
        // A key that is named would be taken out of its index and put back.
        if (!keys.contains(names.last()))
            replaced.append(QStringLiteral("%1 = excluded.%1").arg(names.last()));
    }
    m_names = names.join(QLatin1String(", "));
    m_select = QStringLiteral("SELECT %1 FROM %2 WHERE site = ? AND ").arg(m_names, m_name);
    m_insert = statement({});
    m_insertNew = statement(QStringLiteral(" ON CONFLICT DO NOTHING"));
    m_put = statement(QStringLiteral(" ON CONFLICT (site, %1) DO UPDATE SET %2")
                          .arg(QLatin1String(key), replaced.join(QLatin1String(", "))));
}

HubTable::Statement HubTable::statement(const QString &onConflict) const
{
    QStringList arrays;
    for (const Column &column : m_columns)
        arrays.append(QLatin1String("?::") + arrayType(column.type));
    const QString into = QStringLiteral("INSERT INTO %1 (site, %2) ").arg(m_name, m_names);
    return {into + QStringLiteral("VALUES (?%1)").arg(QStringLiteral(", ?").repeated(m_columns.size())) + onConflict,
            into + QStringLiteral("SELECT ?::text, * FROM unnest(%1)").arg(arrays.join(QLatin1String(", "))) +
                onConflict};
}

QString HubTable::select(const char *rest) const
{
    return m_select + QLatin1String(rest);
}

QString HubTable::selectEach(const char *column) const
{
    return QStringLiteral("SELECT f.* FROM unnest(?::text[]) AS k (wanted) CROSS JOIN LATERAL (%1 OFFSET 0) AS f")
        .arg(m_select + QLatin1String(column) + QLatin1String(" = k.wanted"));
}

Result<int> HubTable::run(const Statement &statement, const Database &database, const QString &site,
                          const QList<QVariantList> &rows) const
{
    if (database.dialect() == Dialect::Sqlite) {
        QList<QVariantList> all;
        all.reserve(rows.size());
        for (const QVariantList &row : rows) {
            QVariantList values;
            values.reserve(row.size() + 1);
            values.append(site);
            for (qsizetype i = 0; i < row.size(); ++i)
                values.append(bound(row[i], m_columns[i].type));
            all.append(std::move(values));
        }
        return database.changeEach(statement.one, all);
    }
    int changed = 0;
    for (qsizetype first = 0; first < rows.size(); first += rowsAtOnce) {
        const auto part = rows.mid(first, rowsAtOnce);
        QVariantList values{site};
        for (qsizetype i = 0; i < m_columns.size(); ++i)
            values.append(postgresArray(part, i, m_columns[i].type));
        const auto done = database.change(statement.many, values);
        if (!done)
            return done;
        changed += *done;
    }
    return changed;
}

Result<int> HubTable::insert(const Database &database, const QString &site, const QList<QVariantList> &rows) const
{
    return run(m_insert, database, site, rows);
}

Result<int> HubTable::insertNew(const Database &database, const QString &site, const QList<QVariantList> &rows) const
{
    return run(m_insertNew, database, site, rows);
}

Result<int> HubTable::put(const Database &database, const QString &site, const QList<QVariantList> &rows) const
{
    return run(m_put, database, site, rows);
}

} // namespace parvis::store
