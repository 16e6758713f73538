// SPDX-License-Identifier: GPL-3.0-or-later
// The link over real sockets: good and bad servers, and a bad line.
#include "support/catch.h"
#include "support/shapedproxy.h"
#include "unit/sync/plainserver.h"
#include "unit/sync/syncworld.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QEventLoop>

using namespace parvis;
using namespace parvis::testing;
using namespace std::chrono_literals;

namespace
{

sync::NetworkSettings settingsFor(quint16 port)
{
    sync::NetworkSettings settings;
    settings.hub = QUrl(QStringLiteral("http://127.0.0.1:%1").arg(port));
    settings.site = QStringLiteral("strasbourg");
    settings.device = QStringLiteral("kiosk-1");
    settings.secret = QStringLiteral("secret");
    settings.silence = 2s;
    return settings;
}

const sync::HubRequest get{"GET", QStringLiteral("/api/v1/sites/strasbourg/feed?epoch=&after=0"), {}, {}};

} // namespace

TEST_CASE("a request arrives as it was meant, and its answer comes back")
{
    QByteArray head;
    QByteArray body;
    PlainServer server([&](QTcpSocket &socket, const QByteArray &h, const QByteArray &b) {
        head = h;
        body = b;
        write(socket, 201, "{\"ok\":1}");
    });
    SeededChance chance;
    sync::NetworkLink link(settingsFor(server.port()), chance);
    const auto reply = ask(link, {"POST", QStringLiteral("/api/v1/x?a=b"), "{\"q\":2}", QStringLiteral("key-1")});
    CHECK(reply.kind == sync::HubReply::Kind::Answered);
    CHECK(reply.status == 201);
    CHECK(reply.body == QByteArray("{\"ok\":1}"));
    CHECK(head.startsWith("POST /api/v1/x?a=b HTTP/1.1"));
    // Some versions of Qt write the names of headers small.
    CHECK(head.toLower().contains("\r\nauthorization: device kiosk-1:secret\r\n"));
    CHECK(head.toLower().contains("\r\nidempotency-key: key-1\r\n"));
    CHECK(body == QByteArray("{\"q\":2}"));
}

TEST_CASE("every status is an answer, a redirect too and it is not followed")
{
    const int status = GENERATE(200, 204, 302, 307, 400, 401, 404, 409, 413, 422, 500, 503);
    PlainServer server([&](QTcpSocket &socket, const QByteArray &, const QByteArray &) {
        write(socket, status, status == 204 ? "" : "{}", status < 400 ? "Location: /elsewhere\r\n" : "");
    });
    SeededChance chance;
    sync::NetworkLink link(settingsFor(server.port()), chance);
    const auto reply = ask(link, get);
    CHECK(reply.kind == sync::HubReply::Kind::Answered);
    CHECK(reply.status == status);
    CHECK(server.requests == 1);
}

TEST_CASE("what breaks off is no answer")
{
    const int kind = GENERATE(0, 1, 2, 3, 4);
    PlainServer server([&](QTcpSocket &socket, const QByteArray &, const QByteArray &) {
        if (kind == 0)
            socket.abort();
        if (kind == 1)
            socket.write("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"half\":");
        if (kind == 2)
            socket.write("\x16\x03\x01nonsense\r\n\r\n");
        if (kind == 3)
            return; // never
        if (kind == 4)
            write(socket, 200, QByteArray(200'000, 'x'));
        else
            socket.disconnectFromHost();
    });
    SeededChance chance;
    auto settings = settingsFor(server.port());
    settings.largestAnswer = 100'000;
    sync::NetworkLink link(settings, chance);
    INFO("kind " << kind);
    CHECK(ask(link, get).kind == sync::HubReply::Kind::Failed);
}

TEST_CASE("what waits for a request to be on its way runs once, with the request begun before it")
{
    bool arrived = false;
    PlainServer server([&](QTcpSocket &socket, const QByteArray &, const QByteArray &) {
        arrived = true;
        write(socket, 200, "{}");
    });
    SeededChance chance;
    sync::NetworkLink link(settingsFor(server.port()), chance);
    int runs = 0;
    QEventLoop loop;
    link.send(get, [&](const sync::HubReply &) { loop.quit(); });
    link.afterSending([&] { ++runs; });
    CHECK(runs == 0);
    loop.exec();
    CHECK(arrived);
    for (const QDeadlineTimer limit(5s); runs == 0 && !limit.hasExpired();)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 10);
    CHECK(runs == 1);
}

TEST_CASE("nobody there is no answer")
{
    SeededChance chance;
    sync::NetworkLink link(settingsFor(1), chance);
    CHECK(ask(link, get).kind == sync::HubReply::Kind::Failed);
}

TEST_CASE("an answer after the end of the link is not told")
{
    PlainServer server([&](QTcpSocket &socket, const QByteArray &, const QByteArray &) { write(socket, 200, "{}"); });
    SeededChance chance;
    bool told = false;
    {
        sync::NetworkLink link(settingsFor(server.port()), chance);
        link.send(get, [&](const sync::HubReply &) { told = true; });
    }
    QElapsedTimer waited;
    waited.start();
    while (waited.elapsed() < 200)
        turn();
    CHECK_FALSE(told);
}

TEST_CASE("a whole sync comes through a line of 64 kbit/s with 300 ms and 30 % loss")
{
    // The hub is the state of the other tests, behind HTTP; the kiosk's clocks are the machine's.
    SyncWorld world;
    QList<appointments::UnitKey> units;
    for (int i = 1; i <= 60; ++i)
        units.append(quarter(i));
    world.hub.addUnits(units);
    world.hub.publish(1, {QByteArray(3'000, 'a'), QByteArray(3'000, 'b')});
    world.hub.delay = 0ms;
    world.kill();
    PlainServer server([&](QTcpSocket &socket, const QByteArray &head, const QByteArray &body) {
        const QList<QByteArray> words = head.left(head.indexOf('\r')).split(' ');
        std::optional<sync::HubReply> reply;
        world.hub.send({words.value(0), QString::fromLatin1(words.value(1)), body, {}},
                       [&](const sync::HubReply &got) { reply = got; });
        world.hub.deliver();
        write(socket, reply->status, reply->body);
    });
    LineShape shape;
    shape.resetPerMille = 10;
    shape.seed = 5;
    ShapedProxy proxy(server.port(), shape);
    SeededChance chance;
    world.pace.poll = 5s;
    auto settings = settingsFor(proxy.port());
    settings.silence = 15s;
    sync::NetworkLink link(settings, chance);
    const sync::SystemTime time;
    sync::SyncParts parts = world.parts(world.ledger, world.cache);
    sync::SyncEngine engine({link, parts.ledger, parts.cache, time, chance, parts.site, parts.device, parts.makeId, parts.isSigned},
                            world.pace);
    // The places it gets on lease are changes of their own, of which it reads in the next round.
    for (int i = 0; i < 3; ++i)
        REQUIRE(world.ledger.append(world.submission(QByteArray(2'000, char('0' + i))), {}));
    const bool idle = wait([&] {
        engine.tick();
        return engine.isIdle() && world.ledger.pendingCount().value() == 0 &&
               world.cache.digest().value() == world.hub.digest.bytes();
    });
    INFO("packets " << proxy.packets() << ", problem " << engine.status().lastProblem.toStdString());
    CHECK(idle);
    CHECK(proxy.packets() > 10);
    CHECK(world.hub.entries.size() == 3);
    CHECK(world.cache.activeRelease().value()->number == 1);
}
