// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "hub/http/handler.h"

#include <memory>
#include <vector>

namespace parvis::hub::http
{

/// One operation of the API.
struct Route {
    QByteArray method;    ///< GET, POST, …; GET also answers HEAD
    QString pattern;      ///< "/api/v1/sites/{site}/feed"; "{rest*}" at the end takes one or more segments
    QString operationId;  ///< its name in the API's description; unique
    Handler handler;
    qsizetype maxBody = -1; ///< bytes; -1 = the server's default
};

enum class RouterError {
    BadPattern,         ///< no slash at the start, an empty segment, a variable without a name or named twice
    DuplicateRoute,     ///< the method and the pattern's shape are there already
    DuplicateOperation, ///< the operation id is there already
};

/// A fixed table of routes. Copies share the table; every function may be called from any thread.
///
/// A literal segment wins over a variable, a variable over a rest. An unknown path is answered with a 404 problem, a
/// known path with a method it lacks with 405 and Allow, OPTIONS of a known path with 204 and Allow.
class Router
{
public:
    [[nodiscard]] static Result<Router> make(std::vector<Route> routes);

    void route(Request request, const Reply &reply) const;
    /// For ServerSettings: the handler that routes, and the largest body of the route that will answer.
    [[nodiscard]] Handler handler() const;
    [[nodiscard]] std::function<qsizetype(const QByteArray &method, const QStringList &segments)> maxBody() const;

    /// In the order given.
    [[nodiscard]] const std::vector<Route> &routes() const;

private:
    struct Table;
    explicit Router(std::shared_ptr<const Table> table) : m_table(std::move(table)) {}

    std::shared_ptr<const Table> m_table;
};

} // namespace parvis::hub::http
