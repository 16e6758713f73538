// SPDX-License-Identifier: GPL-3.0-or-later
// What a visitor's browser is shown where there is no page for it.
#include "hub/api/refusalpage.h"

#include "hub/api/problem.h"
#include "hub/apitown.h"

using namespace parvis;
using namespace parvis::hub;

namespace
{

ApiRequest asked(const char *method, const char *target, const char *language = "fr")
{
    ApiRequest request = ApiRequest::of(method, QLatin1String(target));
    request.headers.append({QByteArray("Accept-Language"), QByteArray(language)});
    return request;
}

bool isPage(const ApiReply &reply, const char *language)
{
    return reply.header("Content-Type") == "text/html; charset=utf-8" && reply.header("Content-Language") == language &&
           reply.body.contains("<h1>") && reply.header("Cache-Control") == "no-store";
}

} // namespace

TEST_CASE("What refuses a visitor's page is a page in his language")
{
    struct Row {
        const char *method;
        const char *target;
        const char *language;
        int status;
        const char *words;
    };
    const auto row = GENERATE(values<Row>(
        {{"GET", "/p/nowhere/ABCDEFGHJK", "de", 404, "Diese Seite gibt es nicht"},
         {"GET", "/t/town", "en", 404, "This page does not exist"},
         {"GET", "/t/nowhere/0123456789abcdef0123456789abcdef", "ar", 404, "هذه الصفحة غير موجودة"},
         {"GET", "/c/town/a/b/c/d", "fr", 404, "Cette page n’existe pas"},
         {"GET", "/s/town", "fr", 404, "href=\"/p/town?lang=fr\">J’ai le code"},
         {"GET", "/f/nowhere", "fr", 404, "Cette page n’existe pas"},
         {"GET", "/book/town?reason=card", "de", 400, "Diese Adresse stimmt nicht"},
         {"GET", "/p/town/ABCDEFGHJK?from=letter", "fr", 400, "Cette adresse n’est pas juste"},
         {"GET", "/p/town/ABCDEFGHJK/cancel", "fr", 405, "href=\"/p/town/ABCDEFGHJK?lang=fr\""},
         {"GET", "/t/town/0123456789abcdef0123456789abcdef/leave", "en", 405,
          "href=\"/t/town/0123456789abcdef0123456789abcdef?lang=en\""},
         {"DELETE", "/t/town/0123456789abcdef0123456789abcdef", "en", 405, "Only a button on your page leads there"},
         {"GET", "/t/town/%3Cscript%3E/leave", "fr", 405, "href=\"/t/town/%3Cscript%3E?lang=fr\""}}));
    ApiTown town;
    INFO(row.method << ' ' << row.target);
    const ApiReply reply = town.api->handle(asked(row.method, row.target, row.language));
    CHECK(reply.status == row.status);
    CHECK(isPage(reply, row.language));
    CHECK(reply.body.contains(row.words));
    CHECK_FALSE(reply.body.contains("<script"));
    CHECK(reply.header("Allow").isNull() == (row.status != 405));
}

TEST_CASE("A language that is chosen goes before the browser's on a page that refuses")
{
    ApiTown town;
    CHECK(isPage(town.api->handle(asked("GET", "/p/nowhere/x?lang=ar", "de")), "ar"));
    CHECK(isPage(town.api->handle(asked("GET", "/p/nowhere/x", "nl, it")), "fr"));
    CHECK(town.api->handle(asked("GET", "/p/nowhere/x?lang=ar"))
              .body.contains("href=\"/p/nowhere/x?lang=de\" lang=\"de\""));
}

TEST_CASE("A database that refuses and a caller who asks too often are told on a page, with a way on")
{
    const ApiSettings settings = ApiTown::settings();
    ApiReply tooMany = ApiProblem{QStringLiteral("too-many"), {}, {}, {}}.toReply();
    tooMany.headers.append({QByteArray("Retry-After"), QByteArray("7")});
    const ApiReply wait = asTold(asked("GET", "/p/town/ABCDEFGHJK?lang=de"), settings, tooMany);
    CHECK(wait.status == 429);
    CHECK(wait.header("Retry-After") == "7");
    for (const char *words : {"Warten Sie 7 Sekunden", "href=\"/p/town/ABCDEFGHJK?lang=de\"", "Noch einmal versuchen"})
        CHECK(wait.body.contains(words));

    const ApiReply failed = ApiProblem{QStringLiteral("store-failed"), {}, {}, {}}.toReply();
    const ApiReply told = asTold(asked("POST", "/p/town/ABCDEFGHJK/cancel"), settings, failed);
    CHECK(told.status == 503);
    CHECK(told.header("Retry-After") == "1");
    CHECK(told.body.contains("href=\"/p/town/ABCDEFGHJK?lang=fr\""));
    const ApiReply booking =
        asTold(asked("POST", "/book/town?reason=card&start=2026-03-03T09:00", "en"), settings, failed);
    CHECK(booking.body.contains("href=\"/book/town?reason=card&amp;start=2026-03-03T09:00&amp;lang=en\""));
}

TEST_CASE("Programs are refused as before")
{
    ApiTown town;
    for (const char *target : {"/api/v1/sites/nowhere", "/api/v1/nothing", "/", "/health?x=1", "/px/town"})
        CHECK(town.api->handle(asked("GET", target)).header("Content-Type") == "application/problem+json");
    const ApiReply fine = town.api->handle(asked("GET", "/health"));
    CHECK(asTold(asked("GET", "/p/town/x"), ApiTown::settings(), fine).body == fine.body);
}
