// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/http/compression.h"
#include "hub/http/problem.h"
#include "hub/http/responsewriter.h"
#include "support/catch.h"

#include <QJsonDocument>

using namespace parvis::hub::http;

namespace
{

const std::chrono::system_clock::time_point then{std::chrono::seconds(784111777)};

Asked asking()
{
    Asked asked;
    asked.get = true;
    return asked;
}

QByteArray headerOf(const WireResponse &wire, const QByteArray &name)
{
    for (const QByteArray &line : wire.head.split('\n'))
        if (line.startsWith(name + ": "))
            return line.sliced(name.size() + 2).trimmed();
    return {};
}

} // namespace

TEST_CASE("An answer carries the server's own headers and no other's")
{
    Response response = Response::bytes("hello", "text/plain");
    response.headers.append("Content-Length", "99");
    response.headers.append("Transfer-Encoding", "chunked");
    response.headers.append("Connection", "upgrade");
    const WireResponse wire = toWire(response, asking(), then);
    CHECK(wire.head.startsWith("HTTP/1.1 200 OK\r\n"));
    CHECK(wire.head.endsWith("\r\n\r\n"));
    CHECK(headerOf(wire, "Content-Length") == "5");
    CHECK(headerOf(wire, "Date") == "Sun, 06 Nov 1994 08:49:37 GMT");
    CHECK(headerOf(wire, "X-Content-Type-Options") == "nosniff");
    CHECK(headerOf(wire, "Server").isNull());
    CHECK(headerOf(wire, "Transfer-Encoding").isNull());
    CHECK(headerOf(wire, "Connection").isNull());
    CHECK(wire.body == "hello");
    CHECK(!wire.close);
    Asked last = asking();
    last.keepAlive = false;
    CHECK(headerOf(toWire(response, last, then), "Connection") == "close");
    Asked head = asking();
    head.head = true;
    CHECK(headerOf(toWire(response, head, then), "Content-Length") == "5");
    CHECK(toWire(response, head, then).body.isEmpty());
    CHECK(headerOf(toWire(Response::noContent(), asking(), then), "Content-Length").isNull());
}

TEST_CASE("An answer that would split into two becomes 500")
{
    for (const Header &header : {Header{"X", "a\r\nSet-Cookie: b"}, Header{"X\r\nY", "a"}, Header{"X", QByteArray("a\0b", 3)},
                                 Header{"", "a"}, Header{"X Y", "a"}}) {
        Response response = Response::bytes("secret", "text/plain");
        response.headers.append(header.name, header.value);
        const WireResponse wire = toWire(response, asking(), then);
        CHECK(wire.head.startsWith("HTTP/1.1 500 "));
        CHECK(!wire.head.contains("Set-Cookie"));
        CHECK(!wire.body.contains("secret"));
    }
    Response response;
    response.status = 99;
    CHECK(toWire(response, asking(), then).head.startsWith("HTTP/1.1 500 "));
}

TEST_CASE("Codings are chosen by what the client likes")
{
    struct Row {
        const char *accept;
        Coding coding;
    };
    const Row rows[] = {
        {"", Coding::Identity},          {"br", Coding::Identity},          {"gzip", Coding::Gzip},
        {"zstd", Coding::Zstd},          {"gzip, zstd", Coding::Zstd},      {"gzip;q=1, zstd;q=0.5", Coding::Gzip},
        {"zstd;q=0, gzip", Coding::Gzip}, {"*", Coding::Zstd},              {"*;q=0", Coding::Identity},
        {"zstd;q=0, *", Coding::Gzip},   {"ZSTD", Coding::Zstd},            {"gzip ; q=0.1", Coding::Gzip},
        {"x-gzip", Coding::Gzip},        {"gzip;q=x", Coding::Identity},
    };
    for (const Row &row : rows) {
        CAPTURE(row.accept);
        CHECK(chooseCoding(row.accept) == row.coding);
    }
}

TEST_CASE("A long text is compressed for who accepts it")
{
    const QByteArray text(5000, 'a');
    Asked asked = asking();
    asked.acceptEncoding = "zstd";
    const WireResponse wire = toWire(Response::bytes(text, "application/json"), asked, then);
    CHECK(headerOf(wire, "Content-Encoding") == "zstd");
    CHECK(headerOf(wire, "Vary") == "Accept-Encoding");
    CHECK(*decompress(wire.body, Coding::Zstd, 5000) == text);
    const WireResponse plain = toWire(Response::bytes(text, "application/json"), asking(), then);
    CHECK(headerOf(plain, "Vary") == "Accept-Encoding");
    CHECK(plain.body == text);
    CHECK(headerOf(plain, "ETag") != headerOf(wire, "ETag"));

    Response secret = Response::bytes(text, "application/json");
    secret.compressing = Compressing::Never;
    CHECK(toWire(secret, asked, then).body == text);
    CHECK(toWire(Response::bytes(text, "image/png"), asked, then).body == text);
    CHECK(toWire(Response::bytes(text.first(1000), "text/plain"), asked, then).body.size() == 1000);
    Response encoded = Response::bytes(text, "text/plain");
    encoded.headers.append("Content-Encoding", "gzip");
    CHECK(toWire(encoded, asked, then).body == text);
}

TEST_CASE("Who has the answer already gets 304")
{
    const QByteArray text(5000, 'a');
    const Response response = Response::bytes(text, "text/plain");
    const QByteArray tag = headerOf(toWire(response, asking(), then), "ETag");
    REQUIRE(tag.size() > 10);
    Asked zstd = asking();
    zstd.acceptEncoding = "zstd";
    const QByteArray zstdTag = headerOf(toWire(response, zstd, then), "ETag");
    for (const QByteArray &known : {tag, "W/" + tag, "\"x\", " + tag, QByteArray("*"), zstdTag}) {
        CAPTURE(known);
        Asked asked = asking();
        asked.ifNoneMatch = known;
        const WireResponse wire = toWire(response, asked, then);
        CHECK(wire.head.startsWith("HTTP/1.1 304 Not Modified\r\n"));
        CHECK(wire.body.isEmpty());
        CHECK(headerOf(wire, "ETag") == tag);
        CHECK(headerOf(wire, "Content-Length").isNull());
        CHECK(headerOf(wire, "Content-Type").isNull());
        asked.get = false;
        CHECK(toWire(response, asked, then).head.startsWith("HTTP/1.1 200 "));
    }
    for (const QByteArray &other : {QByteArray("\"x\""), QByteArray(""), tag.chopped(2) + '"'}) {
        Asked asked = asking();
        asked.ifNoneMatch = other;
        CHECK(toWire(response, asked, then).head.startsWith("HTTP/1.1 200 "));
    }
    Response own = response;
    own.headers.append("ETag", "\"v7\"");
    Asked asked = asking();
    asked.ifNoneMatch = "\"v7\"";
    CHECK(toWire(own, asked, then).head.startsWith("HTTP/1.1 304 "));
}

TEST_CASE("A problem says what it is")
{
    Problem made;
    made.status = 422;
    made.detail = QStringLiteral("Two answers are missing.");
    made.errors = {{QStringLiteral("/answers/name"), QStringLiteral("is missing")}};
    const Response response = made.toResponse();
    CHECK(response.status == 422);
    const QJsonObject object = QJsonDocument::fromJson(response.body).object();
    CHECK(object[QLatin1String("type")].toString() == QStringLiteral("about:blank"));
    CHECK(object[QLatin1String("title")].toString() == QStringLiteral("Unprocessable Content"));
    CHECK(object[QLatin1String("errors")][0][QLatin1String("pointer")].toString() == QStringLiteral("/answers/name"));
    CHECK(!object.contains(QLatin1String("instance")));
}
