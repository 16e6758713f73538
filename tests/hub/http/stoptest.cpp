// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "testclient.h"
#include "testserver.h"

#include <thread>

using namespace parvis::hub::http;
using namespace std::chrono_literals;

TEST_CASE("Stopping ends idle connections and lets a request under way end")
{
    Told told;
    TestServer server(quickSettings(10s), [&](const Request &request, const Reply &reply) {
        told.tell("in");
        std::this_thread::sleep_for(100ms);
        reply(Response::bytes(request.path().toUtf8(), "text/plain"));
    });
    TestClient idle(server.port());
    TestClient busy(server.port());
    busy.send("GET /busy HTTP/1.1\r\nHost: x\r\n\r\n");
    CHECK(told.next() == "in");
    server.server().stop();
    CHECK(idle.readToEnd().isEmpty());
    const TestReply reply = busy.reply();
    CHECK(reply.body == "/busy");
    CHECK(reply.headers.value("Connection") == "close");
    CHECK(busy.readToEnd().isEmpty());
    CHECK(server.server().connections() == 0);
    TestClient late(server.port());
    CHECK(late.closed());
}

TEST_CASE("Stopping does not wait for ever")
{
    ServerSettings settings = quickSettings(10s);
    settings.timeouts.drain = 100ms;
    std::vector<Reply> kept;
    std::mutex mutex;
    Told told;
    {
        TestServer server(settings, [&](const Request &, const Reply &reply) {
            const std::lock_guard lock(mutex);
            kept.push_back(reply);
            told.tell("in");
        });
        TestClient never(server.port());
        never.send("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
        TestClient half(server.port());
        half.send("GET / HT");
        CHECK(told.next() == "in");
        server.server().stop();
        CHECK(never.readToEnd().isEmpty());
        CHECK(half.readToEnd().isEmpty());
    }
    // The server is gone; a reply that comes now goes nowhere.
    kept.front()(Response::noContent());
    kept.clear();
}

TEST_CASE("A server stopped under load answers each request or closes, and ends clean")
{
    for (int round = 0; round < 5; ++round) {
        ServerSettings settings = quickSettings(10s);
        settings.ioThreads = 2;
        auto server = std::make_unique<TestServer>(settings);
        const quint16 port = server->port();
        std::atomic<int> answered = 0;
        std::atomic<int> broken = 0;
        std::vector<std::thread> threads;
        for (int i = 0; i < 8; ++i) {
            threads.emplace_back([&] {
                for (;;) {
                    TestClient client(port);
                    if (client.closed())
                        return;
                    for (int n = 0; n < 5; ++n) {
                        const TestReply reply = client.ask("GET /a HTTP/1.1\r\nHost: x\r\n\r\n");
                        if (reply.status == 0)
                            break;
                        reply.status == 200 && reply.body == "GET /a" ? ++answered : ++broken;
                        if (reply.headers.value("Connection") == "close")
                            break;
                    }
                }
            });
        }
        CHECK(eventually([&] { return answered > 100; }));
        server.reset();
        for (std::thread &thread : threads)
            thread.join();
        CHECK(broken == 0);
    }
}

TEST_CASE("A server that never started stops too")
{
    Server server({}, echoHandler());
    server.stop();
    CHECK(server.connections() == 0);
    server.webSockets().broadcast("x", "y", Delivery::Event);
    CHECK(server.webSockets().count() == 0);
}
