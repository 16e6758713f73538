// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/schema.h"

#include <QFile>

namespace parvis::store
{

namespace
{

QByteArray resource(Dialect dialect, const QString &folder, const QString &file)
{
    const auto language = dialect == Dialect::Sqlite ? QLatin1String("sqlite") : QLatin1String("postgresql");
    QFile sql(QStringLiteral(":/parvis/store/sql/%1/%2/%3.sql").arg(language, folder, file));
    return sql.open(QIODevice::ReadOnly) ? sql.readAll() : QByteArray();
}

Schema compiledIn(const QString &name, qint32 applicationId, Dialect dialect = Dialect::Sqlite)
{
    Schema schema;
    schema.name = name;
    schema.applicationId = applicationId;
    schema.dialect = dialect;
    schema.whole = resource(dialect, name, QStringLiteral("schema"));
    for (int number = 1;; ++number) {
        const QByteArray sql = resource(dialect, name, QStringLiteral("%1").arg(number, 3, 10, QLatin1Char('0')));
        if (sql.isEmpty())
            return schema;
        schema.migrations.append(sql);
    }
}

} // namespace

Schema Schema::cache()
{
    return compiledIn(QStringLiteral("cache"), 0x50564331); // "PVC1"
}

Schema Schema::outbox()
{
    return compiledIn(QStringLiteral("outbox"), 0x50564f31); // "PVO1"
}

Schema Schema::hub(Dialect dialect)
{
    return compiledIn(QStringLiteral("hub"), 0x50564831, dialect); // "PVH1"
}

} // namespace parvis::store
