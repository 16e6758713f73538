// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/overwriting.h"

namespace parvis::store
{

Result<void> overwriteErased(const Database &database)
{
    if (database.dialect() == Dialect::Postgres)
        return {};
    const auto waits = database.number(QStringLiteral("PRAGMA busy_timeout"));
    if (!waits)
        return waits.error();
    const auto wait = [&](qint64 milliseconds) {
        return database.rows(QStringLiteral("PRAGMA busy_timeout=%1").arg(milliseconds), {}, {});
    };
    if (const auto set = wait(0); !set)
        return set;
    const auto cut = database.truncateLog();
    const auto set = wait(*waits);
    return set ? cut : set;
}

} // namespace parvis::store
