// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/crashsweep/scenarios.h"

#include <QSqlQuery>
#include <QSqlRecord>

#include <algorithm>

namespace parvis::testing
{

Result<QByteArray> everyRow(const store::Database &database)
{
    if (const auto sound = database.check(); !sound)
        return sound.error();
    QStringList tables;
    const auto named = database.rows(
        QStringLiteral(
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name"),
        {}, [&](const QSqlQuery &row) { tables << row.value(0).toString(); });
    if (!named)
        return named.error();
    QByteArray all;
    for (const QString &table : tables) {
        QByteArrayList lines;
        const auto read = database.rows(QStringLiteral("SELECT * FROM %1").arg(table), {}, [&](const QSqlQuery &row) {
            QByteArray line;
            for (int column = 0; column < row.record().count(); ++column)
                line += row.value(column).toByteArray().toHex() + ' ';
            lines << line;
        });
        if (!read)
            return read.error();
        std::sort(lines.begin(), lines.end());
        all += table.toUtf8() + ":\n" + lines.join('\n') + '\n';
    }
    return all;
}

} // namespace parvis::testing
