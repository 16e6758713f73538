// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/boundresult.h"
#include "store/postgressession.h"

#include <QByteArrayList>
#include <QSqlDriver>
#include <QSqlError>

namespace parvis::store
{

/// Qt's SQL classes over libpq. Beside Qt's own driver, values travel apart from the statement: they are in no server
/// log, need no quoting, and the server does not parse them each time; and what libpq knows of the connection is at
/// hand. Private to this folder; used through QSqlDatabase and QSqlQuery.
///
/// Statements are prepared on the server. Results are whole in memory until the query is finished.
class PostgresDriver final : public QSqlDriver
{
public:
    explicit PostgresDriver(PostgresTarget target) : m_target(std::move(target)) {}

    /// Connects to the target; the arguments are Qt's and are not looked at.
    bool open(const QString &, const QString &, const QString &, const QString &, int, const QString &) override;
    void close() override;
    [[nodiscard]] bool isOpen() const override;
    [[nodiscard]] bool hasFeature(DriverFeature feature) const override;
    [[nodiscard]] QSqlResult *createResult() const override;

    [[nodiscard]] pg_conn *session() const { return m_session.get(); }

private:
    friend class PostgresResult;
    [[nodiscard]] QByteArray newStatementName() const { return QByteArray::number(++m_statements); }
    void giveBack(const QByteArray &statement) const { m_unused.append(statement); }
    void freeUnused() const;

    PostgresTarget m_target;
    PostgresSession m_session;
    mutable quint64 m_statements = 0; // QSqlResult sees its driver as const
    mutable QByteArrayList m_unused;  // prepared, and to be freed when the session can
};

/// One statement and its rows.
class PostgresResult final : public BoundResult
{
public:
    explicit PostgresResult(const PostgresDriver *driver);
    ~PostgresResult() override;

protected:
    bool prepare(const QString &query) override;
    bool exec() override;
    bool reset(const QString &query) override;
    bool fetch(int row) override;
    bool fetchFirst() override { return fetch(0); }
    bool fetchLast() override { return fetch(size() - 1); }
    QVariant data(int column) override;
    bool isNull(int column) override;
    int size() override;
    int numRowsAffected() override;
    void detachFromResultSet() override;

private:
    [[nodiscard]] const PostgresDriver *postgres() const;
    bool take(PostgresAnswer answer);

    PostgresAnswer m_answer;
    QByteArray m_statement; // its name on the server; empty before it is prepared
};

/// SQL with its ? placeholders as $1, $2, ...; those in quotes are left.
[[nodiscard]] QByteArray withNumberedPlaceholders(const QString &sql);

} // namespace parvis::store
