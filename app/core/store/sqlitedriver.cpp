// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlitedriver.h"

#include <QFile>
#include <QSqlError>

#include <sqlite3.h>

Q_DECLARE_OPAQUE_POINTER(sqlite3 *)

namespace parvis::store
{

// Both may come before the last statement is gone; SQLite then ends with it.
void SqliteClose::operator()(sqlite3 *file) const
{
    sqlite3_close_v2(file);
}

void SqliteClose::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

bool SqliteDriver::open(const QString &path, const QString &, const QString &, const QString &, int, const QString &)
{
    close();
    sqlite3 *file = nullptr;
    // One thread per connection, so SQLite need not lock for more.
    constexpr int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX;
    const int code = sqlite3_open_v2(path.toUtf8().constData(), &file, flags, nullptr);
    m_file.reset(file);
    if (code != SQLITE_OK) {
        setLastError(QSqlError({}, QString::fromUtf8(sqlite3_errmsg(file)), QSqlError::ConnectionError));
        m_file.reset();
    }
    setOpen(code == SQLITE_OK);
    setOpenError(code != SQLITE_OK);
    return code == SQLITE_OK;
}

void SqliteDriver::close()
{
    m_file.reset();
    setOpen(false);
}

bool SqliteDriver::hasFeature(DriverFeature feature) const
{
    return feature == PreparedQueries || feature == PositionalPlaceholders || feature == BLOB || feature == Unicode;
}

QSqlResult *SqliteDriver::createResult() const
{
    return new SqliteResult(this); // the QSqlQuery owns it
}

QVariant SqliteDriver::handle() const
{
    return QVariant::fromValue(m_file.get());
}

SqliteResult::SqliteResult(const SqliteDriver *driver) : BoundResult(driver) {}

sqlite3 *SqliteResult::file() const
{
    return driver() ? static_cast<const SqliteDriver *>(driver())->file() : nullptr;
}

bool SqliteResult::fail(const char *what)
{
    setActive(false);
    setLastError(QSqlError(QLatin1String(what), QString::fromUtf8(sqlite3_errmsg(file())), QSqlError::StatementError,
                           QString::number(sqlite3_extended_errcode(file()))));
    detachFromResultSet(); // the code and the message stay with the file
    return false;
}

bool SqliteResult::prepare(const QString &query)
{
    if (!file())
        return false;
    const QByteArray sql = query.toUtf8();
    sqlite3_stmt *statement = nullptr;
    const char *rest = nullptr;
    const int code =
        sqlite3_prepare_v3(file(), sql.constData(), int(sql.size()) + 1, SQLITE_PREPARE_PERSISTENT, &statement, &rest);
    m_statement.reset(statement);
    if (code != SQLITE_OK || !statement)
        return fail("no statement");
    if (!QByteArray(rest).trimmed().isEmpty())
        return fail("more than one statement");
    return true;
}

bool SqliteResult::reset(const QString &query)
{
    return prepare(query) && exec();
}

void SqliteResult::bind(int place, const QVariant &value)
{
    sqlite3_stmt *const statement = m_statement.get();
    if (isNothing(value)) {
        sqlite3_bind_null(statement, place);
        return;
    }
    switch (value.typeId()) {
    case QMetaType::QByteArray: {
        m_texts.append(value.toByteArray());
        sqlite3_bind_blob64(statement, place, m_texts.last().constData(), sqlite3_uint64(m_texts.last().size()),
                            SQLITE_STATIC);
        return;
    }
    case QMetaType::Bool:
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
        sqlite3_bind_int64(statement, place, value.toLongLong());
        return;
    case QMetaType::Double:
        sqlite3_bind_double(statement, place, value.toDouble());
        return;
    default:
        m_texts.append(value.toString().toUtf8());
        sqlite3_bind_text64(statement, place, m_texts.last().constData(), sqlite3_uint64(m_texts.last().size()),
                            SQLITE_STATIC, SQLITE_UTF8);
    }
}

bool SqliteResult::exec()
{
    if (!file() || !m_statement)
        return false;
    sqlite3_reset(m_statement.get());
    m_texts.clear();
    m_texts.reserve(values().size()); // what is bound must not move
    if (sqlite3_bind_parameter_count(m_statement.get()) != values().size())
        return fail("not as many values as placeholders");
    for (int i = 0; i < values().size(); ++i)
        bind(i + 1, values().at(i));
    setSelect(sqlite3_column_count(m_statement.get()) > 0);
    setAt(QSql::BeforeFirstRow);
    setActive(true);
    return step() || !lastError().isValid();
}

bool SqliteResult::step()
{
    const int code = sqlite3_step(m_statement.get());
    m_hasRow = code == SQLITE_ROW;
    if (!m_hasRow && code != SQLITE_DONE)
        return fail("run");
    return m_hasRow;
}

bool SqliteResult::fetchFirst()
{
    setAt(m_hasRow ? 0 : int(QSql::AfterLastRow)); // exec() stepped there
    return m_hasRow;
}

bool SqliteResult::fetchNext()
{
    if (!step())
        return false;
    setAt(at() + 1);
    return true;
}

bool SqliteResult::fetch(int row)
{
    return row == at() + 1 && (row == 0 ? fetchFirst() : fetchNext());
}

QVariant SqliteResult::data(int column)
{
    sqlite3_stmt *const statement = m_statement.get();
    switch (m_hasRow ? sqlite3_column_type(statement, column) : SQLITE_NULL) {
    case SQLITE_INTEGER:
        return qint64(sqlite3_column_int64(statement, column));
    case SQLITE_FLOAT:
        return sqlite3_column_double(statement, column);
    case SQLITE_BLOB: {
        const auto *bytes = static_cast<const char *>(sqlite3_column_blob(statement, column));
        const int size = sqlite3_column_bytes(statement, column);
        return size ? QByteArray(bytes, size) : QByteArray(""); // never null, for the column is not
    }
    case SQLITE_TEXT: {
        const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(statement, column));
        const int size = sqlite3_column_bytes(statement, column);
        return size ? QString::fromUtf8(text, size) : QStringLiteral("");
    }
    default:
        return {};
    }
}

bool SqliteResult::isNull(int column)
{
    return !m_hasRow || sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL;
}

int SqliteResult::numRowsAffected()
{
    return file() ? sqlite3_changes(file()) : -1;
}

void SqliteResult::detachFromResultSet()
{
    m_hasRow = false;
    if (m_statement) {
        sqlite3_reset(m_statement.get());
        sqlite3_clear_bindings(m_statement.get());
    }
    m_texts.clear();
    forgetValues();
}

} // namespace parvis::store
