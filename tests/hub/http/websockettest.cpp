// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/http/problem.h"
#include "support/catch.h"
#include "testserver.h"
#include "testsocket.h"

#include <thread>

using namespace parvis::hub::http;
using namespace std::chrono_literals;

namespace
{

/// A server whose sockets listen to "news" and to the channel of their path; what happens is told.
struct Live {
    explicit Live(const std::function<void(ServerSettings &)> &change = {})
    {
        ServerSettings settings = quickSettings(10s);
        settings.webSockets.emplace();
        SocketSettings &sockets = *settings.webSockets;
        sockets.origins = {"https://accueil.example.fr"};
        sockets.messages = {1e6, 1e6};
        sockets.closeTimeout = 200ms;
        sockets.handler.upgrade = [](const Request &request, const auto &reply) {
            if (request.path() == QStringLiteral("/closed"))
                return reply(problem(401, QStringLiteral("Sign in first.")));
            if (request.path() != QStringLiteral("/lost"))
                reply(SocketAccept{request.path(), {"news", request.path().toUtf8()}, {}});
        };
        sockets.handler.opened = [this](SocketId id, const std::any &) { last = id; };
        sockets.handler.message = [this](SocketId id, const std::any &token, const QByteArray &text) {
            speaker = id;
            told.tell(std::any_cast<QString>(token).toUtf8() + ' ' + text.first(std::min<qsizetype>(text.size(), 20)));
            if (text.startsWith("echo"))
                server->server().webSockets().send(id, text, Delivery::Event);
        };
        sockets.handler.closed = [this](SocketId, const std::any &, int code) {
            told.tell("closed " + QByteArray::number(code));
        };
        if (change)
            change(settings);
        server = std::make_unique<TestServer>(settings);
    }

    [[nodiscard]] quint16 port() const { return server->port(); }
    [[nodiscard]] WebSocketHub &hub() const { return server->server().webSockets(); }

    Told told;
    std::atomic<SocketId> last = 0; ///< opened; with several threads any of those opened lately
    std::atomic<SocketId> speaker = 0;
    std::unique_ptr<TestServer> server;
};

} // namespace

TEST_CASE("Only a right handshake from an allowed origin opens a WebSocket")
{
    Live live;
    struct Row {
        const char *what;
        const char *request;
        int status;
    };
    const Row rows[] = {
        {"right", "GET /live HTTP/1.1\r\nHost: x\r\nUpgrade: WebSocket\r\nConnection: upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n", 101},
        {"no upgrade", "GET /live HTTP/1.1\r\nHost: x\r\n\r\n", 200},
        {"other upgrade", "GET /live HTTP/1.1\r\nHost: x\r\nUpgrade: h2c\r\nConnection: upgrade\r\n\r\n", 200},
        {"old version", "GET /live HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: upgrade\r\nSec-WebSocket-Version: 8\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n", 426},
        {"short key", "GET /live HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhl\r\n\r\n", 400},
        {"no key", "GET /live HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: upgrade\r\nSec-WebSocket-Version: 13\r\n\r\n", 400},
        {"no connection", "GET /live HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n", 400},
        {"post", "POST /live HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n", 400},
    };
    for (const Row &row : rows) {
        CAPTURE(row.what);
        TestClient client(live.port());
        client.send(row.request);
        CHECK(client.headReply().status == row.status);
    }
    CHECK(TestSocket(live.port(), "Origin: https://accueil.example.fr\r\n").open());
    CHECK(TestSocket(live.port(), "Origin: https://evil.example\r\n").status() == 403);
    CHECK(TestSocket(live.port(), "Origin: null\r\n").status() == 403);
    CHECK(TestSocket(live.port(), "Origin: https://accueil.example.fr.evil.example\r\n").status() == 403);
    CHECK(TestSocket(live.port(), {}, "/closed").status() == 401);
    CHECK(TestSocket(live.port(), {}, "/lost").status() == 500);
    TestServer none;
    CHECK(TestSocket(none.port()).status() == 200);
}

TEST_CASE("A device by its own word opens so many WebSockets, and another opens its own")
{
    Live live([](ServerSettings &settings) {
        settings.webSockets->maxPerDevice = 2;
        settings.limits.connectionsPerDevice = 3;
        settings.deviceOf = [](const Request &request) { return request.headers.value("X-Known"); };
        settings.webSockets->handler.upgrade = [](const Request &request, const auto &reply) {
            reply(SocketAccept{request.path(), {"news"}, {}, request.headers.value("X-Device")});
        };
    });
    const QByteArray kiosk = "X-Device: kiosk\r\n";
    auto first = std::make_unique<TestSocket>(live.port(), kiosk);
    TestSocket second(live.port(), kiosk);
    CHECK(first->open());
    CHECK(second.open());
    CHECK(TestSocket(live.port(), kiosk).status() == 429);
    CHECK(TestSocket(live.port(), "X-Known: kiosk\r\n").status() == 429);
    TestSocket other(live.port(), "X-Device: desk\r\n");
    CHECK(other.open());
    live.hub().broadcast("news", "hello", Delivery::Event);
    CHECK(second.text() == "hello");
    CHECK(other.text() == "hello");
    // Its WebSockets are connections of the device as any.
    const QByteArray ask = "GET /a HTTP/1.1\r\nHost: x\r\nX-Known: kiosk\r\n\r\n";
    TestClient third(live.port());
    CHECK(third.ask(ask).status == 200);
    CHECK(TestClient(live.port()).ask(ask).status == 429);
    first->close();
    CHECK(eventually([&] { return live.hub().count() == 2; }));
    CHECK(TestSocket(live.port(), kiosk).open());
}

TEST_CASE("Texts go both ways, whole and in order")
{
    Live live;
    TestSocket socket(live.port());
    REQUIRE(socket.open());
    const QByteArray large = "echo" + QByteArray(64 * 1024 - 4, 'a');
    QByteArray sent;
    for (int i = 0; i < 50; ++i)
        sent += clientFrame(0x81, "echo" + QByteArray::number(i));
    socket.send(sent + clientFrame(0x81, large));
    for (int i = 0; i < 50; ++i) {
        CHECK(socket.text() == "echo" + QByteArray::number(i));
        CHECK(live.told.next() == "/live echo" + QByteArray::number(i));
    }
    CHECK(socket.text() == large);
    // Bytes sent with the handshake, before its answer, are not lost.
    TestClient eager(live.port());
    eager.send("GET /live HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: upgrade\r\nSec-WebSocket-Version: 13\r\n"
               "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n" +
               clientFrame(0x81, "at once"));
    CHECK(live.told.next().startsWith("/live echoaaa"));
    CHECK(live.told.next() == "/live at once");
}

TEST_CASE("Fragments are joined and pings answered between them")
{
    Live live;
    TestSocket socket(live.port());
    socket.send(clientFrame(0x01, "echo \xc3") + clientFrame(0x89, "are you there") + clientFrame(0x80, "\xa9"));
    const auto pong = socket.frame();
    CHECK(pong.opcode == 10);
    CHECK(pong.payload == "are you there");
    CHECK(socket.text() == "echo \xc3\xa9");
}

TEST_CASE("What breaks the protocol is closed with the code that says why")
{
    Live live;
    struct Row {
        const char *what;
        QByteArray bytes;
        int code;
    };
    const Row rows[] = {
        {"unmasked", QByteArray("\x81\x01x", 3), 1002},
        {"reserved bit", clientFrame(0xc1, "a"), 1002},
        {"binary", clientFrame(0x82, "a"), 1003},
        {"no UTF-8", clientFrame(0x81, "\xff"), 1007},
        {"too long", clientFrame(0x81, QByteArray(64 * 1024 + 1, 'a')), 1009},
        {"long ping", clientFrame(0x89, QByteArray(126, 'a')), 1002},
        {"their close", clientFrame(0x88, "\x03\xe8"), 1000},
        {"their close without code", clientFrame(0x88, ""), 0},
        {"HTTP", "GET / HTTP/1.1\r\nHost: x\r\n\r\n", 1002},
    };
    for (const Row &row : rows) {
        CAPTURE(row.what);
        TestSocket socket(live.port());
        REQUIRE(socket.open());
        socket.send(row.bytes);
        const auto frame = socket.frame();
        CHECK(frame.opcode == 8);
        CHECK(frame.code == row.code);
        CHECK(socket.readToEnd().isEmpty());
        CHECK(socket.closed());
        CHECK(live.told.next() == "closed " + QByteArray::number(row.code ? row.code : 1005));
    }
    CHECK(eventually([&] { return live.server->server().connections() == 0; }));
}

TEST_CASE("The server closes when asked, and ends when the client does not answer")
{
    Live live;
    TestSocket polite(live.port());
    polite.sendText("x");
    CHECK(live.told.next() == "/live x");
    live.hub().close(live.last, 4001, "signed out");
    const auto frame = polite.frame();
    CHECK(frame.code == 4001);
    CHECK(frame.payload == "signed out");
    polite.send(clientFrame(0x88, "\x0f\xa1"));
    CHECK(polite.readToEnd().isEmpty());
    CHECK(live.told.next() == "closed 4001");

    TestSocket silent(live.port());
    silent.sendText("y");
    CHECK(live.told.next() == "/live y");
    live.hub().close(live.last, 4002, "");
    CHECK(silent.frame().code == 4002);
    CHECK(silent.readToEnd().isEmpty());
    CHECK(live.told.next() == "closed 4002");

    TestSocket broken(live.port());
    broken.sendText("z");
    CHECK(live.told.next() == "/live z");
    broken.close();
    CHECK(live.told.next() == "closed 1006");
}

TEST_CASE("A client that answers no ping is dropped, one that does stays")
{
    Live live([](ServerSettings &settings) { settings.webSockets->pingEvery = 100ms; });
    TestSocket silent(live.port());
    TestSocket alive(live.port());
    for (int i = 0; i < 6; ++i) {
        CHECK(alive.frame().opcode == 9);
        alive.send(clientFrame(0x8a, ""));
    }
    CHECK(silent.frame().opcode == 9);
    CHECK(silent.readToEnd().isEmpty());
    CHECK(silent.closed());
    CHECK(live.hub().count() == 1);
}

TEST_CASE("A flood of messages is closed")
{
    Live live([](ServerSettings &settings) { settings.webSockets->messages = {1, 5}; });
    TestSocket socket(live.port());
    for (int i = 0; i < 6; ++i)
        socket.sendText("x");
    CHECK(socket.frame().code == 1008);
    for (int i = 0; i < 5; ++i)
        CHECK(live.told.next() == "/live x");
}

TEST_CASE("A message reaches who listens to its channel")
{
    Live live([](ServerSettings &settings) { settings.ioThreads = 2; });
    TestSocket a1(live.port(), {}, "/a");
    TestSocket a2(live.port(), {}, "/a");
    TestSocket b(live.port(), {}, "/b");
    live.hub().broadcast("/a", "for a", Delivery::Event);
    live.hub().broadcast("nobody", "lost", Delivery::Event);
    live.hub().broadcast("news", "for all", Delivery::News);
    CHECK(a1.text() == "for a");
    CHECK(a2.text() == "for a");
    for (TestSocket *socket : {&a1, &a2, &b})
        CHECK(socket->text() == "for all");
    // Joining and leaving.
    b.sendText("x");
    CHECK(live.told.next() == "/b x");
    const SocketId id = live.speaker;
    live.hub().subscribe(id, "/a");
    live.hub().subscribe(id, "/a");
    live.hub().unsubscribe(id, "news");
    live.hub().unsubscribe(id, "never");
    live.hub().broadcast("news", "again", Delivery::Event);
    live.hub().broadcast("/a", "once", Delivery::Event);
    CHECK(b.text() == "once");
    live.hub().broadcast("/b", "end", Delivery::Event);
    CHECK(b.text() == "end");
    live.hub().send(12345, "nobody", Delivery::Event);
}

TEST_CASE("A slow reader of news misses old news, a slow reader of events is closed")
{
    Live live([](ServerSettings &settings) { settings.webSockets->maxQueued = 200'000; });
    // More than the kernel keeps for both ends, so that the queue comes to be used.
    const QByteArray filling(50'000, 'n');
    TestSocket slow(live.port());
    for (int i = 0; i < 2000; ++i)
        live.hub().broadcast("news", QByteArray::number(i) + ' ' + filling, Delivery::News);
    live.hub().broadcast("news", "last", Delivery::News);
    int count = 0;
    int before = -1;
    QByteArray text;
    while (!(text = slow.text()).isNull() && text != "last") {
        const int number = text.split(' ').front().toInt();
        CHECK(number > before);
        before = number;
        ++count;
    }
    CHECK(text == "last");
    CHECK(count < 1900);
    CHECK(live.hub().count() == 1);

    for (int i = 0; i < 2000; ++i)
        live.hub().broadcast("/live", filling, Delivery::Event);
    CHECK(eventually([&] { return live.hub().count() == 0; }));
    CHECK(live.told.next() == "closed 1013");
}

TEST_CASE("A thousand clients hear a broadcast, leave at once, and the channel is empty")
{
    Live live([](ServerSettings &settings) {
        settings.ioThreads = 2;
        settings.limits.connectionsPerAddress = 2000;
    });
    std::vector<std::unique_ptr<TestSocket>> sockets;
    for (int i = 0; i < 1000; ++i) {
        sockets.push_back(std::make_unique<TestSocket>(live.port()));
        REQUIRE(sockets.back()->open());
    }
    CHECK(eventually([&] { return live.hub().count() == 1000; }));
    for (int i = 0; i < 10; ++i)
        live.hub().broadcast("news", QByteArray::number(i), Delivery::Event);
    bool right = true;
    for (const auto &socket : sockets)
        for (int i = 0; i < 10; ++i)
            right = right && socket->text() == QByteArray::number(i);
    CHECK(right);
    // Every second one leaves; the others still hear.
    for (size_t i = 0; i < sockets.size(); i += 2)
        sockets[i]->close();
    CHECK(eventually([&] { return live.hub().count() == 500; }));
    live.hub().broadcast("news", "half", Delivery::Event);
    for (size_t i = 1; i < sockets.size(); i += 2)
        right = right && sockets[i]->text() == "half";
    CHECK(right);
    sockets.clear();
    CHECK(eventually([&] { return live.hub().count() == 0 && live.server->server().connections() == 0; }));
}

TEST_CASE("Stopping says goodbye to WebSockets")
{
    Live live;
    TestSocket polite(live.port());
    TestSocket silent(live.port());
    CHECK(eventually([&] { return live.hub().count() == 2; }));
    int code = 0;
    std::thread answering([&] {
        code = polite.frame().code;
        polite.send(clientFrame(0x88, "\x03\xe9"));
        (void)polite.readToEnd();
    });
    live.server->server().stop();
    answering.join();
    CHECK(code == 1001);
    CHECK(polite.closed());
    CHECK(silent.frame().code == 1001);
    CHECK(live.told.next() == "closed 1001");
    CHECK(live.told.next() == "closed 1001");
}
