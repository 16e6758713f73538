// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace parvis::store
{

/// Where a PostgreSQL database is. Never written to a log or an error: it holds a password.
struct PostgresTarget {
    QString host; ///< name, address, or the folder of a Unix socket; several with commas, the first that can
                  ///< write is taken
    int port = 5432;
    QString database;
    QString user;
    QString password;                           ///< may be empty
    QString schema = QStringLiteral("public");  ///< the namespace of our tables, made where it is missing
    QString sslMode = QStringLiteral("prefer"); ///< libpq's sslmode; verify-full across machines

    bool operator==(const PostgresTarget &) const = default;
};

} // namespace parvis::store
