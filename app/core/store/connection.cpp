// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/connection.h"

#include <QSqlDriver>
#include <QSqlError>

#include <atomic>
#include <utility>

namespace parvis::store
{

namespace
{

QString freshConnectionName()
{
    static std::atomic<quint64> next{1};
    return QStringLiteral("parvis-%1").arg(next.fetch_add(1));
}

// Both dialects keep a truth as 0 or 1.
QVariant bound(const QVariant &value)
{
    return value.typeId() == QMetaType::Bool ? QVariant(int(value.toBool())) : value;
}

// SQLite runs some pragmas while it prepares them.
bool isKept(const QString &sql)
{
    return !sql.startsWith(QLatin1String("PRAGMA"), Qt::CaseInsensitive);
}

bool isSelect(const QString &sql)
{
    return sql.startsWith(QLatin1String("SELECT "));
}

QByteArray savepointName(int number)
{
    return "parvis_" + QByteArray::number(number);
}

} // namespace

QSqlDatabase &Connection::addConnection(std::unique_ptr<QSqlDriver> driver)
{
    forget();
    m_database = QSqlDatabase::addDatabase(driver.release(), freshConnectionName()); // owns it from here on
    return m_database;
}

void Connection::forget()
{
    const QString name = m_database.connectionName();
    m_database = QSqlDatabase();
    if (!name.isEmpty())
        QSqlDatabase::removeDatabase(name);
    // After it: a lost connection cannot be asked to give its statements back, and a closed one did.
    m_statements.clear();
}

Error Connection::broken(Error error)
{
    if (m_depth > 0 && !m_broken)
        m_broken = error;
    return error;
}

// Ready to run, prepared or kept from before.
Result<Statement> Connection::statementFor(const QString &sql)
{
    if (m_broken)
        return *m_broken;
    if (m_depth == 0) {
        if (const auto alive = revive(); !alive)
            return alive.error();
    }
    if (m_savepoints < m_depth - 1 && !isSelect(sql)) {
        if (const auto made = makeSavepoints(); !made)
            return made.error();
    }
    if (auto kept = m_statements.take(sql))
        return *std::move(kept);
    Statement statement{sql, QSqlQuery(m_database)};
    statement.query.setForwardOnly(true);
    if (!statement.query.prepare(sql))
        return broken(failure(QStringLiteral("prepare"), statement.query.lastError()));
    return statement;
}

Result<int> Connection::run(const QString &sql, const QVariantList &values, const Visit &visit)
{
    auto statement = statementFor(sql);
    if (!statement)
        return statement.error();
    auto done = execute(*statement, values, visit);
    statement->query.finish(); // forgets the values too
    if (isKept(sql))
        m_statements.put(*std::move(statement));
    return done;
}

Result<int> Connection::runEach(const QString &sql, const QList<QVariantList> &rows)
{
    auto statement = statementFor(sql);
    if (!statement)
        return statement.error();
    Result<int> changed = 0;
    for (qsizetype i = 0; i < rows.size() && changed; ++i) {
        const auto done = execute(*statement, rows[i], {});
        changed = done ? Result<int>(*changed + *done) : done;
    }
    statement->query.finish();
    m_statements.put(*std::move(statement));
    return changed;
}

Result<int> Connection::execute(Statement &statement, const QVariantList &values, const Visit &visit)
{
    QSqlQuery &query = statement.query;
    if (statement.placeholders >= 0 && statement.placeholders != values.size())
        return broken(Error(StoreError::Invalid, QStringLiteral("not as many values as placeholders")));
    for (qsizetype i = 0; i < values.size(); ++i)
        query.bindValue(int(i), bound(values[i]));
    if (!query.exec())
        return broken(failure(QStringLiteral("run"), query.lastError()));
    statement.placeholders = values.size();
    while (query.next()) {
        if (visit)
            visit(query);
    }
    // next() ends alike at the last row and at a failed read.
    if (query.lastError().isValid())
        return broken(failure(QStringLiteral("read"), query.lastError()));
    return query.numRowsAffected();
}

Result<qint64> Connection::number(const QString &sql, const QVariantList &values)
{
    std::optional<qint64> first;
    const auto read = run(sql, values, [&](const QSqlQuery &row) {
        if (!first)
            first = row.value(0).toLongLong();
    });
    if (!read)
        return read.error();
    if (!first)
        return Error(StoreError::NotFound);
    return *first;
}

Result<void> Connection::within(const QByteArray &begin, const Work &work)
{
    if (m_depth > 0)
        return Error(StoreError::Invalid, QStringLiteral("a transaction within a transaction"));
    if (const auto alive = revive(); !alive)
        return alive;
    if (const auto begun = script(begin); !begun)
        return begun;
    m_depth = 1;
    Result<void> result = work();
    if (result && m_broken)
        result = *m_broken;
    if (result)
        result = script("COMMIT");
    // The first error is the one to tell.
    if (!result && inTransaction())
        (void)script("ROLLBACK");
    m_depth = m_savepoints = 0;
    m_broken.reset();
    return result;
}

// Only now that something is to be changed, so that what only reads costs nothing more.
Result<void> Connection::makeSavepoints()
{
    for (; m_savepoints < m_depth - 1; ++m_savepoints) {
        if (const auto made = script("SAVEPOINT " + savepointName(m_savepoints + 1)); !made)
            return broken(made.error());
    }
    return {};
}

Result<void> Connection::savepoint(const Work &work)
{
    if (m_depth == 0)
        return Error(StoreError::Invalid, QStringLiteral("a savepoint outside a transaction"));
    if (m_broken)
        return *m_broken;
    const int number = m_depth++;
    Result<void> result = work();
    --m_depth;
    if (result && m_broken)
        result = *m_broken;
    if (m_savepoints < number)
        return result;
    --m_savepoints;
    const QByteArray name = savepointName(number);
    if (result) {
        result = script("RELEASE SAVEPOINT " + name);
        return result ? result : broken(result.error());
    }
    // A full disk or a lost connection ends the whole transaction: there is nothing left to go back to.
    m_broken.reset();
    if (!inTransaction())
        return broken(result.error());
    if (const auto back = script("ROLLBACK TO SAVEPOINT " + name + "; RELEASE SAVEPOINT " + name); !back)
        return broken(back.error());
    return result;
}

} // namespace parvis::store
