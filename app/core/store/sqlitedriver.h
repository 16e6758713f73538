// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/boundresult.h"

#include <QByteArrayList>
#include <QSqlDriver>

#include <memory>

struct sqlite3;
struct sqlite3_stmt;

namespace parvis::store
{

struct SqliteClose {
    void operator()(sqlite3 *file) const;
    void operator()(sqlite3_stmt *statement) const;
};

/// Qt's SQL classes over the SQLite that this program is linked with. Beside Qt's own driver a statement costs half,
/// and there can be no second copy of SQLite. Private to this folder; used through QSqlDatabase and QSqlQuery.
///
/// Rows are read one after the other, forward only.
class SqliteDriver final : public QSqlDriver
{
public:
    /// PATH has to be there; what it holds is not looked at yet. The other arguments are Qt's and are not looked at.
    bool open(const QString &path, const QString &, const QString &, const QString &, int, const QString &) override;
    void close() override;
    [[nodiscard]] bool hasFeature(DriverFeature feature) const override;
    [[nodiscard]] QSqlResult *createResult() const override;
    [[nodiscard]] QVariant handle() const override; // a sqlite3 *

    [[nodiscard]] sqlite3 *file() const { return m_file.get(); }

private:
    std::unique_ptr<sqlite3, SqliteClose> m_file;
};

/// One statement and the row it stands at.
class SqliteResult final : public BoundResult
{
public:
    explicit SqliteResult(const SqliteDriver *driver);

protected:
    bool prepare(const QString &query) override;
    bool exec() override;
    bool reset(const QString &query) override;
    bool fetch(int row) override;
    bool fetchFirst() override;
    bool fetchNext() override;
    bool fetchLast() override { return false; }
    QVariant data(int column) override;
    bool isNull(int column) override;
    int size() override { return -1; }
    int numRowsAffected() override;
    void detachFromResultSet() override;

private:
    [[nodiscard]] sqlite3 *file() const;
    void bind(int place, const QVariant &value);
    bool step();
    bool fail(const char *what);

    std::unique_ptr<sqlite3_stmt, SqliteClose> m_statement;
    QByteArrayList m_texts; // as SQLite reads them while the statement runs
    bool m_hasRow = false;
};

} // namespace parvis::store
