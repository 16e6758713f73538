// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/postgressession.h"

#include <array>
#include <libpq-fe.h>

namespace parvis::store
{

void PostgresClose::operator()(pg_conn *session) const
{
    PQfinish(session);
}

void PostgresClose::operator()(pg_result *result) const
{
    PQclear(result);
}

PostgresSession connectTo(const PostgresTarget &target)
{
    const QByteArray host = target.host.toUtf8();
    const QByteArray port = QByteArray::number(target.port);
    const QByteArray database = target.database.toUtf8();
    const QByteArray user = target.user.toUtf8();
    const QByteArray password = target.password.toUtf8();
    const QByteArray sslMode = target.sslMode.toUtf8();
    constexpr int count = 14;
    const std::array<const char *, count + 1> names{
        "host",
        "port",
        "dbname",
        "user",
        "password",
        "sslmode",
        "client_encoding",
        "application_name",
        "target_session_attrs",
        "connect_timeout",
        "tcp_user_timeout",
        "keepalives_idle",
        "keepalives_interval",
        "keepalives_count",
        nullptr,
    };
    const std::array<const char *, count + 1> values{
        host.constData(),
        port.constData(),
        database.constData(),
        user.constData(),
        password.constData(),
        sslMode.constData(),
        "UTF8",
        "parvis",
        "read-write",
        "5",
        "20000",
        "10",
        "5",
        "3",
        nullptr,
    };
    PostgresSession session(PQconnectdbParams(names.data(), values.data(), 0));
    PQsetNoticeProcessor(
        session.get(), [](void *, const char *) {}, nullptr);
    return session;
}

QByteArray quotedName(const QString &name)
{
    return '"' + name.toUtf8().replace('"', "\"\"") + '"';
}

} // namespace parvis::store
