// SPDX-License-Identifier: GPL-3.0-or-later
// What no honest client sends: each is answered with a 4xx or 5xx problem or closed, and the server serves the next.
#include "support/catch.h"
#include "testclient.h"
#include "testserver.h"

#include <QJsonDocument>

namespace
{

const QByteArray get = "GET / HTTP/1.1\r\nHost: x\r\n\r\n";

QByteArray post(const QByteArray &headers, const QByteArray &body = {})
{
    return "POST /echo HTTP/1.1\r\nHost: x\r\n" + headers + "\r\n" + body;
}

void checkServes(TestServer &server)
{
    TestClient client(server.port());
    CHECK(client.ask(get).body == "GET /");
}

} // namespace

TEST_CASE("A malformed request gets a problem and the end of the connection")
{
    struct Row {
        const char *what;
        QByteArray bytes;
        int status;
    };
    const QByteArray chunked = post("Transfer-Encoding: chunked\r\n");
    const Row rows[] = {
        {"no request line", "nonsense\r\n\r\n", 400},
        {"no version", "GET /\r\n\r\n", 400},
        {"two spaces", "GET  / HTTP/1.1\r\nHost: x\r\n\r\n", 400},
        {"method no token", "GE{T / HTTP/1.1\r\nHost: x\r\n\r\n", 400},
        {"HTTP/2.0", "GET / HTTP/2.0\r\nHost: x\r\n\r\n", 505},
        {"HTTP/0.9", "GET / HTTP/0.9\r\n\r\n", 505},
        {"HTTP/1.x", "GET / HTTP/1.x\r\nHost: x\r\n\r\n", 505},
        {"lower-case protocol", "GET / http/1.1\r\nHost: x\r\n\r\n", 505},
        {"HTTP/2 preface", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 505},
        {"no host", "GET / HTTP/1.1\r\n\r\n", 400},
        {"two hosts", "GET / HTTP/1.1\r\nHost: x\r\nHost: y\r\n\r\n", 400},
        {"no colon", "GET / HTTP/1.1\r\nHost: x\r\nwrong\r\n\r\n", 400},
        {"space before colon", "GET / HTTP/1.1\r\nHost : x\r\n\r\n", 400},
        {"no name", "GET / HTTP/1.1\r\nHost: x\r\n: a\r\n\r\n", 400},
        {"NUL in a value", QByteArray("GET / HTTP/1.1\r\nHost: x\r\nX: a\0b\r\n\r\n", 38), 400},
        {"NUL in the target", QByteArray("GET /\0 HTTP/1.1\r\nHost: x\r\n\r\n", 28), 400},
        {"lone CR", "GET / HTTP/1.1\r\nHost: x\r\nX: a\rb\r\n\r\n", 400},
        {"lone LF", "GET / HTTP/1.1\nHost: x\n\n", 400},
        {"obs-fold", "GET / HTTP/1.1\r\nHost: x\r\nX: a\r\n b\r\n\r\n", 400},
        {"fold at the first header", "GET / HTTP/1.1\r\n Host: x\r\n\r\n", 400},
        {"absolute form", "GET http://x/ HTTP/1.1\r\nHost: x\r\n\r\n", 400},
        {"authority form", "CONNECT x:80 HTTP/1.1\r\nHost: x\r\n\r\n", 400},
        {"asterisk", "OPTIONS * HTTP/1.1\r\nHost: x\r\n\r\n", 400},
        {"traversal", "GET /../etc/passwd HTTP/1.1\r\nHost: x\r\n\r\n", 400},
        {"encoded traversal", "GET /a/%2e%2e/b HTTP/1.1\r\nHost: x\r\n\r\n", 400},
        {"encoded slash", "GET /a%2f..%2fb HTTP/1.1\r\nHost: x\r\n\r\n", 400},
        {"empty segment", "GET //a HTTP/1.1\r\nHost: x\r\n\r\n", 400},
        {"encoded NUL", "GET /a%00 HTTP/1.1\r\nHost: x\r\n\r\n", 400},
        {"bad UTF-8", "GET /%ff HTTP/1.1\r\nHost: x\r\n\r\n", 400},
        {"long target", "GET /" + QByteArray(9000, 'a') + " HTTP/1.1\r\nHost: x\r\n\r\n", 414},
        {"endless target", "GET /" + QByteArray(100'000, 'a'), 414},
        {"long header", "GET / HTTP/1.1\r\nHost: x\r\nX: " + QByteArray(20'000, 'a') + "\r\n\r\n", 431},
        {"20 MB of headers", "GET / HTTP/1.1\r\nHost: x\r\n" + QByteArray("X-Header: value\r\n").repeated(1'200'000), 431},
        {"length and chunked", post("Content-Length: 5\r\nTransfer-Encoding: chunked\r\n", "0\r\n\r\n"), 400},
        {"chunked and length", post("Transfer-Encoding: chunked\r\nContent-Length: 5\r\n", "0\r\n\r\n"), 400},
        {"length -5", post("Content-Length: -5\r\n"), 400},
        {"length +5", post("Content-Length: +5\r\n", "hello"), 400},
        {"length 5, 5", post("Content-Length: 5, 5\r\n", "hello"), 400},
        {"length twice", post("Content-Length: 5\r\nContent-Length: 5\r\n", "hello"), 400},
        {"two lengths", post("Content-Length: 5\r\nContent-Length: 6\r\n", "hello"), 400},
        {"length 0x5", post("Content-Length: 0x5\r\n", "hello"), 400},
        {"no length", post("Content-Length:\r\n", "hello"), 400},
        {"length beyond 64 bits", post("Content-Length: 18446744073709551621\r\n", "hello"), 400},
        {"length beyond the limit", post("Content-Length: 8388609\r\n"), 413},
        {"gzip, chunked", post("Transfer-Encoding: gzip, chunked\r\n", "0\r\n\r\n"), 501},
        {"chunked twice", post("Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n", "0\r\n\r\n"), 400},
        {"identity", post("Transfer-Encoding: identity\r\n"), 501},
        {"xchunked", post("Transfer-Encoding: xchunked\r\n", "0\r\n\r\n"), 501},
        {"chunked in HTTP/1.0", "POST / HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 400},
        {"chunk size no number", chunked + "x\r\n", 400},
        {"chunk size negative", chunked + "-5\r\nhello\r\n0\r\n\r\n", 400},
        {"chunk size 0x5", chunked + "0x5\r\nhello\r\n0\r\n\r\n", 400},
        {"chunk size beyond 64 bits", chunked + "10000000000000005\r\nhello\r\n0\r\n\r\n", 400},
        {"chunk size beyond the limit", chunked + "7fffffff\r\n", 413},
        {"chunk longer than said", chunked + "5\r\nhello!\r\n0\r\n\r\n", 400},
        {"chunk ended by LF", chunked + "5\nhello\n0\n\n", 400},
        {"endless chunk extension", chunked + "5;" + QByteArray(100'000, 'a'), 400},
        {"endless trailer", chunked + "0\r\n" + QByteArray("X: y\r\n").repeated(10'000), 400},
        {"unknown expectation", post("Expect: tea\r\nContent-Length: 5\r\n"), 417},
        {"unknown coding", post("Content-Encoding: br\r\nContent-Length: 5\r\n", "hello"), 415},
        {"gzip that is none", post("Content-Encoding: gzip\r\nContent-Length: 5\r\n", "hello"), 400},
    };
    TestServer server;
    for (const Row &row : rows) {
        CAPTURE(row.what);
        TestClient client(server.port());
        client.send(row.bytes);
        const TestReply reply = client.reply();
        CHECK(reply.status == row.status);
        CHECK(reply.headers.value("Content-Type") == "application/problem+json");
        CHECK(QJsonDocument::fromJson(reply.body)[QStringLiteral("status")] == row.status);
        if (reply.headers.lists("Connection", "close")) {
            CHECK(client.readToEnd().isEmpty());
            CHECK(client.closed());
        } else {
            // Only a body that was read whole leaves the connection usable.
            CHECK(client.ask(get).body == "GET /");
        }
    }
    checkServes(server);
    CHECK(eventually([&] { return server.server().connections() == 0; }));
}

TEST_CASE("A client that dawdles is let go")
{
    struct Row {
        const char *what;
        QByteArray bytes;
        int status; ///< 0 = closed without a word
    };
    const Row rows[] = {
        {"says nothing", "", 0},
        {"half a request line", "GET /", 408},
        {"headers without end", "GET / HTTP/1.1\r\nHost: x\r\n", 408},
        {"body without end", "POST /echo HTTP/1.1\r\nHost: x\r\nContent-Length: 50\r\n\r\nhello", 408},
        {"chunks without end", "POST /echo HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n", 408},
        {"idle after a request", get, 200},
    };
    TestServer server;
    for (const Row &row : rows) {
        CAPTURE(row.what);
        TestClient client(server.port());
        client.send(row.bytes);
        CHECK(client.reply().status == row.status);
        CHECK(client.readToEnd().isEmpty());
        CHECK(client.closed());
    }
    checkServes(server);
}

TEST_CASE("A client that sends a byte at a time is let go all the same")
{
    TestServer server;
    for (const QByteArray &start : {QByteArray(), post("Content-Length: 100000\r\n")}) {
        TestClient client(server.port());
        client.send(start);
        bool open = true;
        for (int i = 0; i < 400 && open; ++i) {
            open = client.send("G");
            std::this_thread::sleep_for(std::chrono::milliseconds(25));
        }
        CHECK(!open);
    }
    checkServes(server);
}

TEST_CASE("A client that stops sending half-way is told")
{
    TestServer server;
    for (const QByteArray &start : {QByteArray("GET / HT"), post("Content-Length: 10\r\n", "hello")}) {
        TestClient client(server.port());
        client.send(start);
        client.endWriting();
        CHECK(client.reply().status == 400);
        CHECK(client.readToEnd().isEmpty());
    }
    // A whole request with nothing to follow is answered.
    TestClient client(server.port());
    client.send(get);
    client.endWriting();
    CHECK(client.reply().body == "GET /");
    CHECK(client.readToEnd().isEmpty());
    checkServes(server);
}

TEST_CASE("A client that never reads is let go")
{
    const QByteArray large(64 << 20, 'a');
    TestServer server(quickSettings(), [&](const auto &, const auto &reply) {
        auto response = parvis::hub::http::Response::bytes(large, "image/png");
        reply(response);
    });
    TestClient client(server.port());
    client.send(get);
    CHECK(eventually([&] { return server.server().connections() == 1; }));
    CHECK(eventually([&] { return server.server().connections() == 0; }));
}

TEST_CASE("Drawn bytes never stop the server")
{
    TestServer server;
    quint32 state = 20260101;
    const auto draw = [&](quint32 below) { return (state = state * 1664525 + 1013904223) / 65536 % below; };
    const QByteArray seeds[] = {get, post("Content-Length: 5\r\n", "hello"),
                                post("Transfer-Encoding: chunked\r\n", "5\r\nhello\r\n0\r\n\r\n")};
    for (int i = 0; i < 300; ++i) {
        QByteArray bytes = seeds[draw(3)];
        for (quint32 n = draw(4) + 1; n > 0; --n) {
            const auto at = static_cast<qsizetype>(draw(static_cast<quint32>(bytes.size())));
            if (draw(3) == 0)
                bytes.remove(at, draw(5));
            else
                bytes[at] = static_cast<char>(draw(256));
        }
        TestClient client(server.port());
        client.send(bytes);
        client.endWriting();
        (void)client.readToEnd();
        CAPTURE(bytes.toHex());
        CHECK(client.closed());
    }
    checkServes(server);
}
