// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/http/compression.h"
#include "hub/http/problem.h"
#include "support/catch.h"
#include "testclient.h"
#include "testserver.h"

#include <thread>

using namespace parvis::hub::http;
using namespace std::chrono_literals;

namespace
{

QByteArray get(const QByteArray &path, const QByteArray &headers = {})
{
    return "GET " + path + " HTTP/1.1\r\nHost: x\r\n" + headers + "\r\n";
}

ServerSettings patientSettings()
{
    return quickSettings(10s);
}

} // namespace

TEST_CASE("Many requests go over one connection")
{
    TestServer server(patientSettings());
    TestClient client(server.port());
    for (int i = 0; i < 100; ++i)
        CHECK(client.ask(get("/a" + QByteArray::number(i))).body == "GET /a" + QByteArray::number(i));
    CHECK(server.server().connections() == 1);
    const TestReply last = client.ask(get("/last", "Connection: close\r\n"));
    CHECK(last.headers.value("Connection") == "close");
    CHECK(client.readToEnd().isEmpty());
    CHECK(client.closed());
}

TEST_CASE("Pipelined requests are answered in order though the first takes longest")
{
    TestServer server(patientSettings(), [](const Request &request, const Reply &reply) {
        const int pause = request.queryValue(u"ms").value_or(QString()).toInt();
        std::thread([=] {
            std::this_thread::sleep_for(std::chrono::milliseconds(pause));
            reply(Response::bytes(request.path().toUtf8(), "text/plain"));
        }).detach();
    });
    TestClient client(server.port());
    client.send(get("/a?ms=60") + get("/b?ms=20") +
                "POST /c HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n\r\nhello" + get("/d"));
    for (const char *path : {"/a", "/b", "/c", "/d"})
        CHECK(client.reply().body == path);
}

TEST_CASE("HEAD is GET without the body; HTTP/1.0 ends the connection")
{
    TestServer server(patientSettings());
    TestClient client(server.port());
    client.send("HEAD /abc HTTP/1.1\r\nHost: x\r\n\r\n");
    const TestReply head = client.headReply();
    CHECK(head.status == 200);
    CHECK(head.headers.value("Content-Length") == "8");
    CHECK(client.ask("GET /abc HTTP/1.0\r\n\r\n").body == "GET /abc");
    CHECK(client.readToEnd().isEmpty());
}

TEST_CASE("A body is announced, waited for and read")
{
    TestServer server(patientSettings());
    TestClient client(server.port());
    client.send("POST /echo HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Length: 5\r\n\r\n");
    CHECK(client.headReply().status == 100);
    client.send("hello");
    CHECK(client.reply().body == "hello");
    // One that is too large is not waited for, and the refusal arrives although much more is under way.
    TestClient large(server.port());
    large.send("POST /echo HTTP/1.1\r\nHost: x\r\nContent-Length: 20000000\r\n\r\n");
    large.send(QByteArray(10'000'000, 'a'));
    CHECK(large.reply().status == 413);
    // A large one within the limit comes back whole.
    const QByteArray body = QByteArray("0123456789").repeated(800'000);
    const QByteArray length = QByteArray::number(body.size());
    CHECK(client.ask("POST /echo HTTP/1.1\r\nHost: x\r\nContent-Length: " + length + "\r\n\r\n" + body).body == body);
}

TEST_CASE("A route's own limit is asked before the body is read")
{
    ServerSettings settings = patientSettings();
    settings.maxBody = [](const QByteArray &, const QStringList &segments) -> qsizetype {
        return segments.value(0) == QStringLiteral("echo") ? 3 : -1;
    };
    TestServer server(settings);
    TestClient client(server.port());
    CHECK(client.ask("POST /echo HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\n\r\nabc").body == "abc");
    CHECK(client.ask("POST /other HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\n\r\nabcd").status == 200);
    CHECK(client.ask("POST /echo HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Length: 4\r\n\r\n").status == 413);
}

TEST_CASE("Bodies go compressed both ways")
{
    const auto [name, coding] = GENERATE(table<QByteArray, Coding>({{"zstd", Coding::Zstd}, {"gzip", Coding::Gzip}}));
    TestServer server(patientSettings());
    TestClient client(server.port());
    const QByteArray text = QByteArray("a line of text\n").repeated(10'000);
    const QByteArray small = compress(text, coding, Effort::Fast);
    const TestReply reply = client.ask("POST /echo HTTP/1.1\r\nHost: x\r\nAccept-Encoding: " + name +
                                       "\r\nContent-Encoding: " + name +
                                       "\r\nContent-Length: " + QByteArray::number(small.size()) + "\r\n\r\n" + small);
    CHECK(reply.headers.value("Content-Encoding") == name);
    CHECK(reply.body.size() < 2000);
    const auto back = decompress(reply.body, coding, text.size());
    REQUIRE(back);
    CHECK(*back == text);
    // A bomb is refused at the limit, and the connection lives.
    const QByteArray bomb = compress(QByteArray(100 << 20, '0'), coding, Effort::Fast);
    CHECK(client.ask("POST /echo HTTP/1.1\r\nHost: x\r\nContent-Encoding: " + name +
                     "\r\nContent-Length: " + QByteArray::number(bomb.size()) + "\r\n\r\n" + bomb)
              .status == 413);
    CHECK(client.ask(get("/a")).body == "GET /a");
}

TEST_CASE("A shared body is sent, compressed and known again")
{
    const auto body = std::make_shared<const SharedBody>(QByteArray("released text\n").repeated(1000));
    TestServer server(patientSettings(),
                      [&](const Request &, const Reply &reply) { reply(Response::shared(body, "text/plain")); });
    TestClient client(server.port());
    CHECK(client.ask(get("/a")).body == body->bytes());
    const TestReply zstd = client.ask(get("/a", "Accept-Encoding: zstd\r\n"));
    CHECK(zstd.body == body->encoded(Coding::Zstd));
    CHECK(client.ask(get("/a", "If-None-Match: " + zstd.headers.value("ETag") + "\r\n")).status == 304);
    CHECK(client.ask(get("/a", "If-None-Match: \"old\"\r\n")).status == 200);
}

TEST_CASE("An answer is given once; a lost or late one is 500")
{
    ServerSettings settings = patientSettings();
    settings.timeouts.answer = 200ms;
    std::vector<Reply> kept;
    std::mutex mutex;
    TestServer server(settings, [&](const Request &request, const Reply &reply) {
        const QString path = request.path();
        if (path == QStringLiteral("/twice")) {
            reply(Response::bytes("first", "text/plain"));
            reply(Response::bytes("second", "text/plain"));
        } else if (path == QStringLiteral("/late")) {
            const std::lock_guard lock(mutex);
            kept.push_back(reply);
        }
    });
    TestClient client(server.port());
    CHECK(client.ask(get("/twice")).body == "first");
    CHECK(client.ask(get("/lost")).status == 500);
    CHECK(client.ask(get("/twice")).body == "first");
    CHECK(client.ask(get("/late")).status == 500);
    CHECK(client.readToEnd().isEmpty());
    server.server().stop();
    kept.front()(Response::bytes("too late", "text/plain"));
}

TEST_CASE("Handlers of different connections run at the same time")
{
    std::atomic<int> inside = 0;
    TestServer server(patientSettings(), [&](const Request &, const Reply &reply) {
        ++inside;
        const bool met = eventually([&] { return inside >= 3; });
        reply(Response::bytes(met ? "met" : "alone", "text/plain"));
    });
    TestClient one(server.port());
    TestClient two(server.port());
    TestClient three(server.port());
    for (TestClient *client : {&one, &two, &three})
        client->send(get("/"));
    for (TestClient *client : {&one, &two, &three})
        CHECK(client->reply().body == "met");
}

TEST_CASE("Without workers and with several loops the answers are the same")
{
    ServerSettings settings = patientSettings();
    settings.workerThreads = 0;
    settings.ioThreads = 3;
    TestServer server(settings);
    std::vector<std::unique_ptr<TestClient>> clients;
    for (int i = 0; i < 30; ++i)
        clients.push_back(std::make_unique<TestClient>(server.port()));
    for (const auto &client : clients)
        client->send(get("/a") + get("/b"));
    for (const auto &client : clients) {
        CHECK(client->reply().body == "GET /a");
        CHECK(client->reply().body == "GET /b");
    }
}

TEST_CASE("There is room for so many connections and no more")
{
    ServerSettings settings = patientSettings();
    settings.limits.connectionsPerAddress = 3;
    TestServer server(settings);
    std::vector<std::unique_ptr<TestClient>> clients;
    for (int i = 0; i < 3; ++i) {
        clients.push_back(std::make_unique<TestClient>(server.port()));
        CHECK(clients.back()->ask(get("/a")).status == 200);
    }
    // A few more are told why, a flood is closed.
    std::vector<std::unique_ptr<TestClient>> more;
    for (int i = 0; i < 4; ++i)
        more.push_back(std::make_unique<TestClient>(server.port()));
    TestClient flood(server.port());
    CHECK(flood.readToEnd().isEmpty());
    CHECK(flood.closed());
    const TestReply refused = more.front()->ask("POST /a HTTP/1.1\r\nHost: x\r\nContent-Length: 5000000\r\n\r\n");
    CHECK(refused.status == 429);
    CHECK(refused.headers.value("Content-Type") == "application/problem+json");
    CHECK(refused.headers.value("Retry-After") == "10");
    CHECK(refused.headers.value("Connection") == "close");
    CHECK(refused.body.contains("Too many connections are open from this address"));
    CHECK(clients.front()->ask(get("/a")).status == 200);
    more.clear();
    clients.pop_back();
    CHECK(eventually([&] { return server.server().connections() == 2; }));
    TestClient fifth(server.port());
    CHECK(fifth.ask(get("/a")).status == 200);
}

TEST_CASE("A device has so many connections and takes none from the others at its address")
{
    ServerSettings settings = patientSettings();
    settings.limits.connectionsPerAddress = 3;
    settings.limits.connectionsPerDevice = 2;
    settings.deviceOf = [](const Request &request) { return request.headers.value("X-Device"); };
    const auto asDevice = [](const QByteArray &name) { return get("/a", "X-Device: " + name + "\r\n"); };
    TestServer server(settings);
    std::vector<std::unique_ptr<TestClient>> clients;
    const auto connect = [&]() -> TestClient & {
        return *clients.emplace_back(std::make_unique<TestClient>(server.port()));
    };
    // Known devices leave the address's room to who is not known yet.
    for (const char *device : {"kiosk-1", "kiosk-1", "kiosk-2", "kiosk-2"})
        CHECK(connect().ask(asDevice(device)).status == 200);
    TestClient &greedy = connect();
    const TestReply refused = greedy.ask(asDevice("kiosk-1"));
    CHECK(refused.status == 429);
    CHECK(refused.headers.value("Content-Type") == "application/problem+json");
    CHECK(refused.body.contains("This device has too many connections open"));
    CHECK(greedy.readToEnd().isEmpty());
    CHECK(connect().ask(asDevice("desk")).status == 200);
    TestClient &unknown = connect();
    CHECK(unknown.ask(get("/a")).status == 200);
    CHECK(clients.front()->ask(asDevice("kiosk-1")).status == 200);
    // A connection counts for who asked last.
    CHECK(clients.front()->ask(asDevice("kiosk-3")).status == 200);
    CHECK(unknown.ask(asDevice("kiosk-1")).status == 200);
    CHECK(connect().ask(asDevice("kiosk-1")).status == 429);
}

TEST_CASE("Through a proxy a connection counts for who is being answered")
{
    ServerSettings settings = patientSettings();
    settings.behindProxy.emplace();
    settings.limits.connectionsPerAddress = 1;
    Told told;
    std::mutex gate;
    TestServer server(settings, [&](const Request &request, const Reply &reply) {
        if (request.path() == QStringLiteral("/long")) {
            told.tell("asked");
            const std::lock_guard wait(gate);
        }
        reply(Response::bytes("done", "text/plain"));
    });
    const auto of = [](const char *path, const QByteArray &address) {
        return get(path, "X-Forwarded-For: " + address + "\r\n");
    };
    TestClient first(server.port());
    TestClient second(server.port());
    TestClient third(server.port());
    CHECK(first.ask(of("/a", "192.0.2.7")).status == 200);
    CHECK(second.ask(of("/a", "192.0.2.7")).status == 200);
    {
        const std::lock_guard hold(gate);
        first.send(of("/long", "192.0.2.7"));
        CHECK(told.next() == "asked");
        CHECK(second.ask(of("/a", "192.0.2.8")).status == 200);
        CHECK(second.ask(of("/a", "192.0.2.7")).status == 429);
    }
    CHECK(first.reply().status == 200);
    CHECK(third.ask(of("/a", "192.0.2.7")).status == 200);
}

TEST_CASE("A proxy's word is taken only where a proxy was announced")
{
    const Handler who = [](const Request &request, const Reply &reply) {
        QByteArray text = request.remoteAddress.toLatin1();
        if (request.client)
            text += ' ' + request.client->fingerprint + ' ' + request.client->subject.toUtf8();
        if (request.headers.contains("X-Client-Fingerprint"))
            text += " header";
        reply(Response::bytes(text, "text/plain"));
    };
    const QByteArray ask = get("/", "X-Client-Fingerprint: ABCD\r\nX-Client-Subject: CN=k\r\n"
                                    "X-Forwarded-For: 10.0.0.1, 192.0.2.7\r\n");
    ServerSettings settings = patientSettings();
    TestServer bare(settings, who);
    CHECK(TestClient(bare.port()).ask(ask).body == "127.0.0.1 header");
    settings.behindProxy.emplace();
    TestServer proxied(settings, who);
    CHECK(TestClient(proxied.port()).ask(ask).body == "192.0.2.7 abcd CN=k");
    CHECK(TestClient(proxied.port()).ask(get("/")).body == "127.0.0.1");
}

TEST_CASE("A server that cannot start says why")
{
    TestServer first;
    struct Row {
        const char *address;
        quint16 port;
        int ioThreads;
        ServerError error;
    };
    const Row rows[] = {
        {"localhost", 0, 1, ServerError::BadAddress},
        {"", 0, 1, ServerError::BadAddress},
        {"192.0.2.1", 0, 1, ServerError::CannotListen},
        {"127.0.0.1", 0, 0, ServerError::BadSettings},
    };
    for (const Row &row : rows) {
        ServerSettings settings;
        settings.address = QString::fromLatin1(row.address);
        settings.port = row.port;
        settings.ioThreads = row.ioThreads;
        Server server(settings, echoHandler());
        const auto port = server.start();
        REQUIRE(!port);
        CHECK(port.error().is(row.error));
    }
    ServerSettings taken;
    taken.port = first.port();
    Server second(taken, echoHandler());
    const auto port = second.start();
    REQUIRE(!port);
    CHECK(port.error().is(ServerError::CannotListen));
    const auto again = first.server().start();
    REQUIRE(!again);
    CHECK(again.error().is(ServerError::AlreadyStarted));
}
