// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/databaseplace.h"

namespace parvis::testing
{

DatabasePlace::DatabasePlace(store::Dialect dialect) : m_dialect(dialect)
{
    if (dialect == store::Dialect::Postgres)
        m_target = PrivatePostgres::server().freshTarget();
}

bool DatabasePlace::available(store::Dialect dialect)
{
    return dialect == store::Dialect::Sqlite || PrivatePostgres::server().running();
}

Result<store::Database> DatabasePlace::open(const store::Schema &schema, int busyTimeout) const
{
    return m_dialect == store::Dialect::Sqlite ? store::Database::open(file(), schema, busyTimeout)
                                               : store::Database::connect(m_target, schema, busyTimeout);
}

} // namespace parvis::testing
