// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/http/router.h"

#include "hub/http/problem.h"

#include <QMap>
#include <QSet>

namespace parvis::hub::http
{

namespace
{

struct Node {
    QHash<QString, std::shared_ptr<Node>> literals;
    std::shared_ptr<Node> variable;
    std::shared_ptr<Node> rest;
    QMap<QByteArray, size_t> routes; // by method, in the order of Allow
};

struct Found {
    const Node *node = nullptr;
    qsizetype restFrom = -1; // where the segments of a rest begin
};

/// The best node for the segments from AT on that has METHOD, or has any method when METHOD is empty.
Found find(const Node &node, const QStringList &segments, qsizetype at, const QByteArray &method)
{
    const auto answers = [&](const Node &end) {
        return method.isEmpty() ? !end.routes.isEmpty() : end.routes.contains(method);
    };
    if (at == segments.size())
        return {answers(node) ? &node : nullptr, -1};
    if (const auto literal = node.literals.constFind(segments[at]); literal != node.literals.constEnd())
        if (const Found found = find(**literal, segments, at + 1, method); found.node)
            return found;
    if (node.variable)
        if (const Found found = find(*node.variable, segments, at + 1, method); found.node)
            return found;
    if (node.rest && answers(*node.rest))
        return {node.rest.get(), at};
    return {};
}

} // namespace

struct Router::Table {
    std::vector<Route> routes;
    std::vector<QStringList> variables; // per route, one per segment of its pattern; empty where it is a literal
    Node root;
};

namespace
{

/// The variable's name in a pattern's segment; nothing when it is a literal.
std::optional<QString> variableOf(const QString &segment)
{
    if (!segment.startsWith(QLatin1Char('{')) || !segment.endsWith(QLatin1Char('}')))
        return std::nullopt;
    return segment.sliced(1, segment.size() - 2);
}

bool isRest(const std::optional<QString> &variable)
{
    return variable && variable->endsWith(QLatin1Char('*'));
}

/// The node at the pattern's end, made if need be, and the variables on the way; null when the pattern is bad.
Node *enter(Node &root, const QString &pattern, QStringList &variables)
{
    if (!pattern.startsWith(QLatin1Char('/')))
        return nullptr;
    Node *node = &root;
    const QStringList segments = pattern.size() == 1 ? QStringList() : pattern.sliced(1).split(QLatin1Char('/'));
    for (qsizetype i = 0; i < segments.size(); ++i) {
        auto variable = variableOf(segments[i]);
        const bool rest = isRest(variable);
        if (rest)
            variable->chop(1);
        const bool badName = variable && (variable->isEmpty() || variables.contains(*variable));
        if (segments[i].isEmpty() || badName || (rest && i + 1 < segments.size()))
            return nullptr;
        variables.append(variable.value_or(QString()));
        std::shared_ptr<Node> &next =
            rest ? node->rest : (variable ? node->variable : node->literals[segments[i]]);
        if (!next)
            next = std::make_shared<Node>();
        node = next.get();
    }
    return node;
}

QByteArray allowOf(const Node &node)
{
    QByteArrayList methods = node.routes.keys();
    if (methods.contains("GET"))
        methods.append("HEAD");
    methods.append("OPTIONS");
    return methods.join(", ");
}

} // namespace

Result<Router> Router::make(std::vector<Route> routes)
{
    auto table = std::make_shared<Table>();
    QSet<QString> operations;
    for (size_t i = 0; i < routes.size(); ++i) {
        const Route &route = routes[i];
        QStringList variables;
        Node *node = enter(table->root, route.pattern, variables);
        if (!node)
            return Error(RouterError::BadPattern, route.pattern);
        if (node->routes.contains(route.method))
            return Error(RouterError::DuplicateRoute, QString::fromLatin1(route.method) + QLatin1Char(' ') + route.pattern);
        if (operations.contains(route.operationId))
            return Error(RouterError::DuplicateOperation, route.operationId);
        operations.insert(route.operationId);
        node->routes.insert(route.method, i);
        table->variables.push_back(variables);
    }
    table->routes = std::move(routes);
    return Router(std::move(table));
}

void Router::route(Request request, const Reply &reply) const
{
    const Found found = find(m_table->root, request.segments, 0, request.method);
    if (!found.node) {
        const Found any = find(m_table->root, request.segments, 0, {});
        if (!any.node)
            return reply(problem(404, QStringLiteral("There is nothing at this address.")));
        Response response = request.method == "OPTIONS"
                                ? Response::noContent()
                                : problem(405, QStringLiteral("This address does not take that method."));
        response.headers.append("Allow", allowOf(*any.node));
        return reply(std::move(response));
    }
    const size_t index = found.node->routes.value(request.method);
    const QStringList &variables = m_table->variables[index];
    for (qsizetype i = 0; i < variables.size(); ++i) {
        if (variables[i].isEmpty())
            continue;
        request.variables.insert(variables[i], i == found.restFrom
                                                   ? request.segments.sliced(i).join(QLatin1Char('/'))
                                                   : request.segments[i]);
    }
    m_table->routes[index].handler(std::move(request), reply);
}

Handler Router::handler() const
{
    return [router = *this](Request request, const Reply &reply) { router.route(std::move(request), reply); };
}

std::function<qsizetype(const QByteArray &, const QStringList &)> Router::maxBody() const
{
    return [table = m_table](const QByteArray &method, const QStringList &segments) -> qsizetype {
        const Found found = find(table->root, segments, 0, method);
        return found.node ? table->routes[found.node->routes.value(method)].maxBody : -1;
    };
}

const std::vector<Route> &Router::routes() const
{
    return m_table->routes;
}

} // namespace parvis::hub::http
