// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/http/target.h"
#include "support/catch.h"

using namespace parvis::hub::http;

namespace
{

QString shown(const std::optional<Target> &target)
{
    if (!target)
        return QStringLiteral("refused");
    QStringList query;
    for (const QueryItem &item : target->query)
        query.append(item.name + QLatin1Char('=') + item.value);
    return QLatin1Char('/') + target->segments.join(QLatin1Char('|')) + QLatin1Char('?') + query.join(QLatin1Char('&'));
}

} // namespace

TEST_CASE("A target is taken apart and decoded")
{
    struct Row {
        const char *text;
        const char *shown;
    };
    const Row rows[] = {
        {"/", "/?"},
        {"/api/v1/sites", "/api|v1|sites?"},
        {"/a%20b/c+d", "/a b|c+d?"},
        {"/%C3%A9cole", "/école?"},
        {"/\xc3\xa9", "/é?"},
        {"/a?x=1&x=2&y", "/a?x=1&x=2&y="},
        {"/a?", "/a?"},
        {"/a?&&x=1&", "/a?x=1"},
        {"/a?q=a+b%2Bc%26d", "/a?q=a b+c&d"},
        {"/a?q=/../x?y", "/a?q=/../x?y"},
        {"/...", "/...?"},
    };
    for (const Row &row : rows) {
        CAPTURE(row.text);
        CHECK(shown(parseTarget(row.text)) == QString::fromUtf8(row.shown));
    }
}

TEST_CASE("A target that could mean two things is refused")
{
    const QByteArray rows[] = {
        "",       "a",        "*",        "http://host/a", "//",      "//a",       "/a//b",    "/a/",
        "/..",    "/a/../b",  "/.",       "/a/./b",        "/%2e%2e", "/%2E./a",   "/.%2e/a",  "/a%2fb",
        "/a%5cb", "/a\\b",    "/%00",     "/a%00b",        "/%",      "/%4",       "/%zz",     "/%c3",
        "/%ff",   "/%c0%af",  "/%ed%a0%80", "/a%0d%0ab",   "/a%7f",   "/a?x=%00",  "/a?%ff=1", "/a?x=%g1",
        "/a#b",   "/a?b#c",
    };
    for (const QByteArray &row : rows) {
        CAPTURE(row);
        CHECK(shown(parseTarget(row)) == QStringLiteral("refused"));
    }
}
