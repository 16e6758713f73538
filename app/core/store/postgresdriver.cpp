// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/postgresdriver.h"

#include <QVariant>

#include <libpq-fe.h>
#include <vector>

namespace parvis::store
{

namespace
{

// Type numbers of pg_type.dat that never change.
enum PgType : Oid { Bool = 16, Bytea = 17, Int8 = 20, Int2 = 21, Int4 = 23, ObjectId = 26, Float4 = 700, Float8 = 701 };

QSqlError errorOf(const PGresult *result, PGconn *session)
{
    const QByteArray state = PQresultErrorField(result, PG_DIAG_SQLSTATE);
    const QByteArray message = state.isEmpty() ? QByteArray(PQerrorMessage(session))
                                               : QByteArray(PQresultErrorField(result, PG_DIAG_MESSAGE_PRIMARY));
    return QSqlError({}, QString::fromUtf8(message), QSqlError::StatementError, QString::fromLatin1(state));
}

/// The values of one run as libpq takes them.
class Parameters
{
public:
    explicit Parameters(qsizetype count)
    {
        m_bytes.reserve(count); // what is pointed to must not move
        m_values.reserve(std::size_t(count));
        m_lengths.reserve(std::size_t(count));
        m_formats.reserve(std::size_t(count));
    }

    void addNull()
    {
        m_values.push_back(nullptr);
        m_lengths.push_back(0);
        m_formats.push_back(0);
    }

    void add(const QVariant &value)
    {
        const bool binary = value.typeId() == QMetaType::QByteArray;
        m_bytes.append(binary ? value.toByteArray() : value.toString().toUtf8());
        m_values.push_back(m_bytes.last().constData());
        m_lengths.push_back(int(m_bytes.last().size()));
        m_formats.push_back(binary);
    }

    [[nodiscard]] PGresult *run(PGconn *session, const QByteArray &statement) const
    {
        return PQexecPrepared(session, statement.constData(), int(m_values.size()), m_values.data(), m_lengths.data(),
                              m_formats.data(), 0);
    }

private:
    QByteArrayList m_bytes;
    std::vector<const char *> m_values;
    std::vector<int> m_lengths, m_formats;
};

} // namespace

QByteArray withNumberedPlaceholders(const QString &sql)
{
    QByteArray numbered;
    int number = 0;
    char quote = 0;
    const QByteArray text = sql.toUtf8();
    for (const char c : text) {
        if (quote)
            quote = c == quote ? 0 : quote;
        else if (c == '\'' || c == '"')
            quote = c;
        else if (c == '?') {
            numbered += '$' + QByteArray::number(++number);
            continue;
        }
        numbered += c;
    }
    return numbered;
}

bool PostgresDriver::open(const QString &, const QString &, const QString &, const QString &, int, const QString &)
{
    close();
    m_session = connectTo(m_target);
    const bool connected = PQstatus(m_session.get()) == CONNECTION_OK;
    if (!connected) {
        setLastError(QSqlError({}, QString::fromUtf8(PQerrorMessage(m_session.get())), QSqlError::ConnectionError));
        m_session.reset();
    }
    setOpen(connected);
    setOpenError(!connected);
    return connected;
}

void PostgresDriver::close()
{
    m_session.reset();
    m_unused.clear();
    setOpen(false);
}

bool PostgresDriver::isOpen() const
{
    return m_session && PQstatus(m_session.get()) == CONNECTION_OK;
}

bool PostgresDriver::hasFeature(DriverFeature feature) const
{
    return feature == PreparedQueries || feature == PositionalPlaceholders || feature == QuerySize || feature == BLOB ||
           feature == Unicode;
}

QSqlResult *PostgresDriver::createResult() const
{
    return new PostgresResult(this); // the QSqlQuery owns it
}

// A failed transaction refuses even this, so it waits for the next statement that is prepared.
void PostgresDriver::freeUnused() const
{
    if (m_unused.isEmpty() || PQtransactionStatus(session()) == PQTRANS_INERROR)
        return;
    QByteArray sql;
    for (const QByteArray &statement : std::as_const(m_unused))
        sql += "DEALLOCATE \"" + statement + "\";";
    m_unused.clear();
    PostgresAnswer(PQexec(session(), sql.constData()));
}

PostgresResult::PostgresResult(const PostgresDriver *driver) : BoundResult(driver) {}

PostgresResult::~PostgresResult()
{
    if (postgres() && !m_statement.isEmpty())
        postgres()->giveBack(m_statement);
}

const PostgresDriver *PostgresResult::postgres() const
{
    return static_cast<const PostgresDriver *>(driver());
}

bool PostgresResult::take(PostgresAnswer answer)
{
    const auto status = PQresultStatus(answer.get());
    const bool done = status == PGRES_TUPLES_OK || status == PGRES_COMMAND_OK;
    setSelect(status == PGRES_TUPLES_OK);
    setActive(done);
    setAt(QSql::BeforeFirstRow);
    m_answer = std::move(answer);
    if (!done) {
        setLastError(errorOf(m_answer.get(), postgres()->session()));
        detachFromResultSet();
    }
    return done;
}

bool PostgresResult::prepare(const QString &query)
{
    PGconn *const session = postgres() ? postgres()->session() : nullptr;
    if (!session)
        return false;
    postgres()->freeUnused();
    const QByteArray name = postgres()->newStatementName();
    const PostgresAnswer answer(
        PQprepare(session, name.constData(), withNumberedPlaceholders(query).constData(), 0, nullptr));
    if (PQresultStatus(answer.get()) != PGRES_COMMAND_OK) {
        setLastError(errorOf(answer.get(), session));
        return false;
    }
    m_statement = name;
    return true;
}

bool PostgresResult::exec()
{
    if (!postgres() || m_statement.isEmpty())
        return false;
    Parameters parameters(values().size());
    for (const QVariant &value : values()) {
        if (isNothing(value))
            parameters.addNull();
        else
            parameters.add(value);
    }
    return take(PostgresAnswer(parameters.run(postgres()->session(), m_statement)));
}

bool PostgresResult::reset(const QString &query)
{
    return prepare(query) && exec();
}

bool PostgresResult::fetch(int row)
{
    if (row < 0 || row >= size())
        return false;
    setAt(row);
    return true;
}

bool PostgresResult::isNull(int column)
{
    return !m_answer || column < 0 || column >= PQnfields(m_answer.get()) || PQgetisnull(m_answer.get(), at(), column);
}

QVariant PostgresResult::data(int column)
{
    if (isNull(column))
        return {};
    const auto text =
        QByteArray::fromRawData(PQgetvalue(m_answer.get(), at(), column), PQgetlength(m_answer.get(), at(), column));
    switch (PQftype(m_answer.get(), column)) {
    case PgType::Bool:
        return text == "t";
    case PgType::Int2:
    case PgType::Int4:
    case PgType::Int8:
    case PgType::ObjectId:
        return text.toLongLong();
    case PgType::Float4:
    case PgType::Float8:
        return text.toDouble();
    case PgType::Bytea: // "\x", then the digits; never null, for the column is not
        return text.size() > 2 ? QByteArray::fromHex(text.mid(2)) : QByteArray("");
    default:
        return QString::fromUtf8(text);
    }
}

void PostgresResult::detachFromResultSet()
{
    m_answer.reset();
    forgetValues();
}

int PostgresResult::size()
{
    return m_answer ? PQntuples(m_answer.get()) : -1;
}

int PostgresResult::numRowsAffected()
{
    return m_answer ? QByteArray(PQcmdTuples(m_answer.get())).toInt() : -1;
}

} // namespace parvis::store
