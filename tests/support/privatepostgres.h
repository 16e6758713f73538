// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/postgrestarget.h"

#include <QProcess>
#include <QString>

namespace parvis::testing
{

/// A PostgreSQL server of the test binary's own, by tests/support/postgres; started by the first test that asks.
class PrivatePostgres
{
public:
    [[nodiscard]] static PrivatePostgres &server();

    [[nodiscard]] bool running() const { return !m_folder.isEmpty(); }
    [[nodiscard]] QString reason() const { return m_reason; } ///< why it does not run

    /// A place of its own for each call: a schema that nobody used before.
    [[nodiscard]] store::PostgresTarget freshTarget();

    [[nodiscard]] QByteArray log() const; ///< what the server wrote so far

    void kill();  ///< as if its machine had lost power
    void start(); ///< again

    PrivatePostgres(const PrivatePostgres &) = delete;
    PrivatePostgres &operator=(const PrivatePostgres &) = delete;

private:
    PrivatePostgres();
    ~PrivatePostgres();
    QString answer();

    QProcess m_process;
    QString m_folder;
    QString m_reason;
    int m_schemas = 0;
};

} // namespace parvis::testing
