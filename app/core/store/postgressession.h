// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/postgrestarget.h"

#include <QByteArray>

#include <memory>

struct pg_conn;
struct pg_result;

namespace parvis::store
{

struct PostgresClose {
    void operator()(pg_conn *session) const;
    void operator()(pg_result *result) const;
};
using PostgresSession = std::unique_ptr<pg_conn, PostgresClose>;
using PostgresAnswer = std::unique_ptr<pg_result, PostgresClose>;

/// Connects and waits for it; whether it worked is for PQstatus() to say. A silent peer is given up within half a
/// minute, a server that cannot write is no server, and what the server remarks beside its answers is not written
/// anywhere.
[[nodiscard]] PostgresSession connectTo(const PostgresTarget &target);

/// NAME as an identifier to the letter.
[[nodiscard]] QByteArray quotedName(const QString &name);

} // namespace parvis::store
