// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/http/router.h"
#include "hub/http/target.h"
#include "support/catch.h"

#include <QJsonDocument>

using namespace parvis::hub::http;

namespace
{

/// Answers with its operation id and the variables, "feed site=kehl".
Route named(QByteArray method, const QString &pattern, const QString &id, qsizetype maxBody = -1)
{
    Handler handler = [id](const Request &request, const Reply &reply) {
        QStringList words{id};
        QStringList names = request.variables.keys();
        names.sort();
        for (const QString &name : names)
            words.append(name + QLatin1Char('=') + request.variables[name]);
        reply(Response::bytes(words.join(QLatin1Char(' ')).toUtf8(), "text/plain"));
    };
    return {std::move(method), pattern, id, std::move(handler), maxBody};
}

Router sample()
{
    auto router = Router::make({named("GET", QStringLiteral("/"), QStringLiteral("root")),
                                named("GET", QStringLiteral("/sites"), QStringLiteral("sites")),
                                named("GET", QStringLiteral("/sites/{site}"), QStringLiteral("site")),
                                named("PUT", QStringLiteral("/sites/{site}"), QStringLiteral("put"), 99),
                                named("GET", QStringLiteral("/sites/all"), QStringLiteral("all")),
                                named("GET", QStringLiteral("/sites/{site}/feed"), QStringLiteral("feed")),
                                named("GET", QStringLiteral("/sites/{one}/{two}"), QStringLiteral("two")),
                                named("GET", QStringLiteral("/files/{path*}"), QStringLiteral("file"))});
    REQUIRE(router);
    return *router;
}

Response ask(const Router &router, const QByteArray &method, const QByteArray &path)
{
    Request request;
    request.method = method;
    request.segments = parseTarget(path)->segments;
    Response answer;
    answer.status = 0;
    router.route(std::move(request), [&](Response response) { answer = std::move(response); });
    return answer;
}

} // namespace

TEST_CASE("The most exact route answers")
{
    struct Row {
        const char *path;
        const char *answer;
    };
    const Row rows[] = {
        {"/", "root"},
        {"/sites", "sites"},
        {"/sites/kehl", "site site=kehl"},
        {"/sites/all", "all"},
        {"/sites/all/feed", "feed site=all"},
        {"/sites/kehl/feed", "feed site=kehl"},
        {"/sites/kehl/x", "two one=kehl two=x"},
        {"/files/a", "file path=a"},
        {"/files/a/b/c", "file path=a/b/c"},
    };
    const Router router = sample();
    for (const Row &row : rows) {
        CAPTURE(row.path);
        const Response response = ask(router, "GET", row.path);
        CHECK(response.status == 200);
        CHECK(response.body == row.answer);
    }
}

TEST_CASE("What no route answers is a problem")
{
    const Router router = sample();
    for (const char *path : {"/x", "/files", "/sites/a/b/c"}) {
        const Response response = ask(router, "GET", path);
        CHECK(response.status == 404);
        CHECK(response.headers.value("Content-Type") == "application/problem+json");
        CHECK(QJsonDocument::fromJson(response.body)[QStringLiteral("status")] == 404);
    }
    const Response wrong = ask(router, "DELETE", "/sites/kehl");
    CHECK(wrong.status == 405);
    CHECK(wrong.headers.value("Allow") == "GET, PUT, HEAD, OPTIONS");
    CHECK(ask(router, "PUT", "/sites/all").body == "put site=all");
    const Response options = ask(router, "OPTIONS", "/sites");
    CHECK(options.status == 204);
    CHECK(options.headers.value("Allow") == "GET, HEAD, OPTIONS");
    CHECK(ask(router, "OPTIONS", "/x").status == 404);
}

TEST_CASE("The largest body is that of the route that will answer")
{
    const auto maxBody = sample().maxBody();
    CHECK(maxBody("PUT", {QStringLiteral("sites"), QStringLiteral("kehl")}) == 99);
    CHECK(maxBody("GET", {QStringLiteral("sites"), QStringLiteral("kehl")}) == -1);
    CHECK(maxBody("PUT", {QStringLiteral("x")}) == -1);
}

TEST_CASE("A table with a mistake is refused")
{
    struct Row {
        const char *first;
        const char *second;
        RouterError error;
    };
    const Row rows[] = {
        {"a", "/b", RouterError::BadPattern},           {"/a//b", "/b", RouterError::BadPattern},
        {"/a/", "/b", RouterError::BadPattern},         {"/{}", "/b", RouterError::BadPattern},
        {"/{x*}/a", "/b", RouterError::BadPattern},     {"/{x}/{x}", "/b", RouterError::BadPattern},
        {"/a/{x}", "/a/{y}", RouterError::DuplicateRoute}, {"/a", "/a", RouterError::DuplicateRoute},
    };
    for (const Row &row : rows) {
        CAPTURE(row.first, row.second);
        const auto made = Router::make({named("GET", QString::fromLatin1(row.first), QStringLiteral("one")),
                                        named("GET", QString::fromLatin1(row.second), QStringLiteral("two"))});
        REQUIRE(!made);
        CHECK(made.error().is(row.error));
    }
    const auto twice = Router::make({named("GET", QStringLiteral("/a"), QStringLiteral("one")),
                                     named("GET", QStringLiteral("/b"), QStringLiteral("one"))});
    REQUIRE(!twice);
    CHECK(twice.error().is(RouterError::DuplicateOperation));
}
