// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"
#include "support/catch.h"
#include "support/privatepostgres.h"

#include <QTemporaryDir>

/// Ends the test case where DIALECT cannot run on this machine, with a line that says so; where the environment
/// variable CI is set, everything has to run, so there it fails.
#define PARVIS_NEEDS(dialect)                                                                                          \
    do {                                                                                                               \
        if (!parvis::testing::DatabasePlace::available(dialect)) {                                                     \
            const auto reason = parvis::testing::PrivatePostgres::server().reason().toStdString();                     \
            if (qEnvironmentVariableIsSet("CI"))                                                                       \
                FAIL(reason);                                                                                          \
            PARVIS_SKIP(reason);                                                                                       \
        }                                                                                                              \
    } while (false)

namespace parvis::testing
{

/// Where a test keeps a database of either dialect: a file in a folder of its own, or a schema of its own in the test
/// binary's PostgreSQL server.
class DatabasePlace
{
public:
    explicit DatabasePlace(store::Dialect dialect);

    [[nodiscard]] static bool available(store::Dialect dialect);
    [[nodiscard]] store::Dialect dialect() const { return m_dialect; }

    /// One more connection to the same database. SCHEMA must be of this dialect.
    [[nodiscard]] Result<store::Database> open(const store::Schema &schema, int busyTimeout = 5000) const;

    [[nodiscard]] QString file() const { return m_folder.filePath(QStringLiteral("test.db")); }
    [[nodiscard]] const store::PostgresTarget &target() const { return m_target; }

private:
    store::Dialect m_dialect;
    QTemporaryDir m_folder;
    store::PostgresTarget m_target;
};

} // namespace parvis::testing

namespace Catch
{
template <> struct StringMaker<parvis::store::Dialect> {
    static std::string convert(parvis::store::Dialect dialect)
    {
        return dialect == parvis::store::Dialect::Sqlite ? "SQLite" : "PostgreSQL";
    }
};
} // namespace Catch
