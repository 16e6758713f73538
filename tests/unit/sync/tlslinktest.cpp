// SPDX-License-Identifier: GPL-3.0-or-later
// The link over TLS: who the hub says it is, and what breaks off in the middle.
#include "hub/http/certificates.h"
#include "unit/sync/plainserver.h"
#include "unit/sync/virtualtime.h"

#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QTemporaryDir>
#include <QWebSocket>
#include <QWebSocketServer>

using namespace parvis;
using namespace parvis::testing;
using namespace std::chrono_literals;

namespace
{

QSslConfiguration tlsOf(const TestIdentity &identity)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificate(QSslCertificate(identity.certificate));
    tls.setPrivateKey(QSslKey(identity.key, QSsl::Ec));
    tls.setPeerVerifyMode(QSslSocket::VerifyNone); // no client shows a certificate
    return tls;
}

std::unique_ptr<QTcpServer> tlsServer(const TestIdentity &identity)
{
    auto server = std::make_unique<QSslServer>();
    server->setSslConfiguration(tlsOf(identity));
    return server;
}

/// The authority of a town, in a file as a kiosk has it.
struct Town {
    Town()
    {
        QFile file(folder.filePath(QStringLiteral("authority.pem")));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(authority.certificate()) > 0);
    }
    [[nodiscard]] sync::NetworkSettings settings(quint16 port) const
    {
        sync::NetworkSettings settings;
        settings.hub = QUrl(QStringLiteral("https://localhost:%1").arg(port));
        settings.site = QStringLiteral("strasbourg");
        settings.device = QStringLiteral("kiosk-1");
        settings.secret = QStringLiteral("secret");
        settings.silence = 10s;
        settings.authority = folder.filePath(QStringLiteral("authority.pem"));
        return settings;
    }

    TestAuthority authority{"Town"};
    QTemporaryDir folder;
};

const sync::HubRequest get{"GET", QStringLiteral("/api/v1/sites/strasbourg/feed?epoch=&after=0"), {}, {}};

void fine(QTcpSocket &socket, const QByteArray &, const QByteArray &)
{
    write(socket, 200, "{\"ok\":1}");
}

/// A hub's live channel over TLS.
struct LiveServer {
    explicit LiveServer(const TestIdentity &identity)
    {
        server.setSslConfiguration(tlsOf(identity));
        QObject::connect(&server, &QWebSocketServer::newConnection, &server, [this] {
            sockets.emplace_back(server.nextPendingConnection());
            authorization = sockets.back()->request().rawHeader("Authorization");
        });
        REQUIRE(server.listen(QHostAddress::LocalHost));
    }

    QWebSocketServer server{QStringLiteral("hub"), QWebSocketServer::SecureMode};
    std::vector<std::unique_ptr<QWebSocket>> sockets;
    QByteArray authorization;
};

} // namespace

TEST_CASE("a hub that proves who it is is asked, and its answer comes back")
{
    const Town town;
    PlainServer server(tlsServer(town.authority.issue("localhost")), fine);
    SeededChance chance;
    sync::NetworkLink link(town.settings(server.port()), chance);
    for (int i = 0; i < 3; ++i) {
        const auto reply = ask(link, get);
        CHECK(reply.kind == sync::HubReply::Kind::Answered);
        CHECK(reply.body == QByteArray("{\"ok\":1}"));
    }
    CHECK(server.requests == 3);
}

TEST_CASE("a hub that does not prove who it is is told nothing, not even the secret")
{
    const Town town;
    const TestAuthority stranger("Stranger");
    struct Row {
        const char *what;
        TestIdentity identity;
    };
    const Row rows[] = {{"another name", town.authority.issue("hub.example")},
                        {"expired", town.authority.issue("localhost", Validity::LastWeek)},
                        {"another authority", stranger.issue("localhost")}};
    for (const Row &row : rows) {
        INFO(row.what);
        PlainServer server(tlsServer(row.identity), fine);
        SeededChance chance;
        sync::NetworkLink link(town.settings(server.port()), chance);
        const auto reply = ask(link, get);
        CHECK(reply.kind == sync::HubReply::Kind::Failed);
        CHECK(reply.body.isEmpty());
        CHECK(server.requests == 0);
    }
}

TEST_CASE("an authority that cannot be read is believed in nobody's place")
{
    const Town town;
    PlainServer server(tlsServer(town.authority.issue("localhost")), fine);
    SeededChance chance;
    auto settings = town.settings(server.port());
    settings.authority = town.folder.filePath(QStringLiteral("nothing.pem"));
    sync::NetworkLink link(settings, chance);
    CHECK(ask(link, get).kind == sync::HubReply::Kind::Failed);
    CHECK(server.requests == 0);
}

TEST_CASE("a hub without TLS is not spoken to where TLS is expected, nor the other way round")
{
    const Town town;
    SeededChance chance;
    PlainServer plain(fine);
    auto settings = town.settings(plain.port());
    settings.silence = 2s; // neither side speaks first
    sync::NetworkLink toPlain(settings, chance);
    CHECK(ask(toPlain, get).kind == sync::HubReply::Kind::Failed);
    CHECK(plain.requests == 0);

    PlainServer tls(tlsServer(town.authority.issue("localhost")), fine);
    settings = town.settings(tls.port());
    settings.hub.setScheme(QStringLiteral("http"));
    settings.silence = 2s;
    sync::NetworkLink toTls(settings, chance);
    CHECK(ask(toTls, get).kind == sync::HubReply::Kind::Failed);
    CHECK(tls.requests == 0);
}

TEST_CASE("what breaks off in the middle over TLS is no answer, and the next question is answered")
{
    const Town town;
    const int kind = GENERATE(0, 1, 2);
    int asked = 0;
    PlainServer server(tlsServer(town.authority.issue("localhost")),
                       [&](QTcpSocket &socket, const QByteArray &head, const QByteArray &body) {
                           // Qt asks a second time by itself when a kept connection ends before a byte of the answer.
                           if (++asked > 1 && kind != 0)
                               return fine(socket, head, body);
                           if (kind == 0 && asked > 6)
                               return fine(socket, head, body);
                           if (kind == 1)
                               socket.write("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"half\":");
                           if (kind == 2)
                               socket.write("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n8\r\n{\"half\":\r\n");
                           socket.flush();
                           socket.disconnectFromHost();
                       });
    SeededChance chance;
    sync::NetworkLink link(town.settings(server.port()), chance);
    INFO("kind " << kind);
    CHECK(ask(link, get).kind == sync::HubReply::Kind::Failed);
    asked = 10;
    CHECK(ask(link, get).kind == sync::HubReply::Kind::Answered);
}

TEST_CASE("an answer that is too large is no answer, packed or not")
{
    const Town town;
    const bool isPacked = GENERATE(true, false);
    const QByteArray large(4'000'000, 'x');
    // What a deflated stream calls zlib is what qCompress makes behind its four bytes of length.
    const QByteArray packed = qCompress(large, 9).mid(4);
    CHECK(packed.size() < 50'000);
    PlainServer server(tlsServer(town.authority.issue("localhost")),
                       [&](QTcpSocket &socket, const QByteArray &, const QByteArray &) {
                           write(socket, 200, isPacked ? packed : large,
                                 isPacked ? QByteArray("Content-Encoding: deflate\r\n") : QByteArray());
                       });
    SeededChance chance;
    auto settings = town.settings(server.port());
    sync::NetworkLink roomy(settings, chance);
    CHECK(ask(roomy, get).body == large);
    settings.largestAnswer = 1'000'000;
    sync::NetworkLink narrow(settings, chance);
    INFO("packed " << isPacked);
    const auto reply = ask(narrow, get);
    CHECK(reply.kind == sync::HubReply::Kind::Failed);
    CHECK(reply.body.isEmpty());
}

TEST_CASE("the live channel over TLS tells of news, and that it stands again after it broke")
{
    const Town town;
    LiveServer hub(town.authority.issue("localhost"));
    SeededChance chance;
    int news = 0;
    sync::NetworkLink link(town.settings(hub.server.serverPort()), chance);
    link.listen([&] { ++news; });
    REQUIRE(wait([&] { return news == 1; }));
    CHECK(hub.authorization == "Device kiosk-1:secret");
    hub.sockets.back()->sendTextMessage(QStringLiteral("{\"news\":7}"));
    REQUIRE(wait([&] { return news == 2; }));
    hub.sockets.back()->abort();
    CHECK(wait([&] { return news == 3 && hub.sockets.size() == 2; }));
}

TEST_CASE("the live channel is not opened to a hub that does not prove who it is")
{
    const Town town;
    const bool isExpired = GENERATE(true, false);
    LiveServer hub(isExpired ? town.authority.issue("localhost", Validity::LastWeek)
                             : town.authority.issue("hub.example"));
    int tried = 0;
    QObject::connect(&hub.server, &QWebSocketServer::peerVerifyError, &hub.server, [&] { ++tried; });
    QObject::connect(&hub.server, &QWebSocketServer::serverError, &hub.server, [&] { ++tried; });
    SeededChance chance;
    int news = 0;
    sync::NetworkLink link(town.settings(hub.server.serverPort()), chance);
    link.listen([&] { ++news; });
    QElapsedTimer waited;
    waited.start();
    while (waited.elapsed() < 1'500)
        turn();
    INFO("tried " << tried);
    CHECK(news == 0);
    CHECK(hub.sockets.empty());
    CHECK(hub.authorization.isEmpty());
}
