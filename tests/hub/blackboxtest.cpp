// SPDX-License-Identifier: GPL-3.0-or-later
// Real processes, real sockets, a real database. PARVIS_ROUNDS=10000 makes the races long.
#include "hub/hubprocess.h"
#include "hub/manyclients.h"
#include "support/databaseplace.h"
#include "support/privatepostgres.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTcpSocket>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <thread>
#include <vector>

using namespace parvis;
using namespace parvis::testing;

namespace
{

constexpr char unlimited[] = "\n[limits]\ndevices = 0\nothers = 0\n[connections]\nperDevice = 4000\n";

int rounds()
{
    return std::max(5, qEnvironmentVariableIntValue("PARVIS_ROUNDS"));
}

int clientsAtOnce()
{
    return std::max(8, qEnvironmentVariableIntValue("PARVIS_CLIENTS"));
}

void configure(const HubHome &home, const char *more)
{
    QFile config(home.config());
    REQUIRE(config.open(QIODevice::Append));
    config.write(more);
}

// A start at which one counter is free, as the body of a hold of that counter.
QByteArray anyHold(quint16 port)
{
    const auto first = askHub(port, "GET", "/api/v1/sites/town/slots/first?reason=identity-card");
    REQUIRE(first.status == 200);
    const QJsonObject start = first.json.value(QStringLiteral("first")).toObject();
    REQUIRE_FALSE(start.isEmpty());
    return QJsonDocument(
               QJsonObject{{QStringLiteral("reasons"),
                            QJsonArray{QJsonObject{{QStringLiteral("reason"), QStringLiteral("identity-card")}}}},
                           {QStringLiteral("start"), start.value(QStringLiteral("start"))},
                           {QStringLiteral("resource"), start.value(QStringLiteral("resource"))}})
        .toJson(QJsonDocument::Compact);
}

// By hand the races are long, and how fast they were is of interest.
void tellRate(qint64 asked, std::chrono::steady_clock::time_point since)
{
    if (!qEnvironmentVariableIsSet("PARVIS_ROUNDS"))
        return;
    const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - since).count();
    std::printf("%lld questions in %.1f s, %.0f a second\n", static_cast<long long>(asked), seconds,
                double(asked) / seconds);
}

// Clients ask for one place at the same time, by turns at PORTS; the winner gives it back, and again.
// PARVIS_ROUNDS=10000 and PARVIS_CLIENTS=1000 make it long.
void race(const QList<quint16> &ports, const QByteArray &who)
{
    const QByteArray hold = anyHold(ports.first());
    ManyClients clients(ports, clientsAtOnce());
    const auto since = std::chrono::steady_clock::now();
    for (int round = 0; round < rounds(); ++round) {
        QList<QByteArray> winners;
        for (const ManyClients::Answer &answer : clients.ask("POST", "/api/v1/sites/town/holds", who, hold)) {
            if (answer.status == 201) {
                winners << answer.body;
            } else if (answer.status != 409) {
                INFO(answer.status << " " << answer.body.toStdString());
                CHECK(answer.status == 409);
            }
        }
        REQUIRE(winners.size() == 1);
        const QString held = QJsonDocument::fromJson(winners.first()).object().value(QStringLiteral("id")).toString();
        const auto back =
            askHub(ports.at(round % ports.size()), "DELETE", "/api/v1/sites/town/holds/" + held.toLatin1(), who);
        REQUIRE(back.status == 200);
    }
    tellRate(qint64(rounds()) * (clientsAtOnce() + 1), since);
}

/// A socket that hears the news.
class Live
{
public:
    Live(quint16 port, const QByteArray &who)
    {
        m_socket.connectToHost(QStringLiteral("127.0.0.1"), port);
        REQUIRE(m_socket.waitForConnected(patience));
        m_socket.write("GET /api/v1/sites/town/live HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                       "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nAuthorization: " +
                       who + "\r\n\r\n");
        REQUIRE(hears("\r\n\r\n"));
        REQUIRE(m_heard.startsWith("HTTP/1.1 101"));
    }
    /// Waits until WORDS were among all that came.
    bool hears(const QByteArray &words)
    {
        while (!m_heard.contains(words)) {
            if (m_socket.bytesAvailable() == 0 && !m_socket.waitForReadyRead(patience))
                return false;
            m_heard += m_socket.readAll();
        }
        return true;
    }
    [[nodiscard]] bool hasHeard(const QByteArray &words) const { return m_heard.contains(words); }

private:
    static constexpr int patience = 60'000;
    QTcpSocket m_socket;
    QByteArray m_heard;
};

// What a socket is told once the feed has come this far.
QByteArray newsNow(quint16 port, const QByteArray &who)
{
    const auto digest = askHub(port, "GET", "/api/v1/sites/town/digest", who);
    REQUIRE(digest.status == 200);
    return "{\"news\":" + QByteArray::number(digest.json.value(QStringLiteral("sequence")).toInteger()) + '}';
}

// The first message of a socket, after DO was done.
QByteArray firstNews(quint16 port, const QByteArray &who, const std::function<void()> &act)
{
    constexpr int patience = 60'000;
    QTcpSocket socket;
    socket.connectToHost(QStringLiteral("127.0.0.1"), port);
    REQUIRE(socket.waitForConnected(patience));
    socket.write(
        "GET /api/v1/sites/town/live HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
        "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nAuthorization: " +
        who + "\r\n\r\n");
    QByteArray bytes;
    while (!bytes.contains("\r\n\r\n") && socket.waitForReadyRead(patience))
        bytes += socket.readAll();
    REQUIRE(bytes.startsWith("HTTP/1.1 101"));
    bytes = bytes.mid(bytes.indexOf("\r\n\r\n") + 4);
    act();
    // An unmasked text frame of less than 126 bytes; what was told before may come first.
    while (!bytes.contains("{\"news\":") && socket.waitForReadyRead(patience))
        bytes += socket.readAll();
    return bytes.mid(bytes.indexOf('{'));
}

} // namespace

TEST_CASE("Of many clients one gets the place, and kill -9 loses nothing that was answered")
{
    const HubHome home;
    configure(home, unlimited);
    const QByteArray kiosk = home.enrol(QStringLiteral("kiosk"));
    auto hub = std::make_unique<HubProcess>(home);
    race({hub->port()}, kiosk);
    const auto held = askHub(hub->port(), "POST", "/api/v1/sites/town/holds", kiosk, anyHold(hub->port()));
    REQUIRE(held.status == 201);
    hub->kill();
    hub = std::make_unique<HubProcess>(home);
    const QByteArray id = held.json.value(QStringLiteral("id")).toString().toLatin1();
    CHECK(askHub(hub->port(), "POST", "/api/v1/sites/town/holds/" + id + "/confirm", kiosk, "{}").status == 200);
    CHECK(hub->stop() == 0);
}

TEST_CASE("News reach a socket, and nobody without a device gets one")
{
    const HubHome home;
    const QByteArray kiosk = home.enrol(QStringLiteral("kiosk"));
    HubProcess hub(home);
    CHECK(askHub(hub.port(), "GET", "/api/v1/sites/town/digest").status == 401);
    const QByteArray news = firstNews(hub.port(), kiosk, [&] {
        CHECK(askHub(hub.port(), "POST", "/api/v1/sites/town/holds", kiosk, anyHold(hub.port())).status == 201);
    });
    CHECK(news.startsWith("{\"news\":"));
}

TEST_CASE("Two hubs on one PostgreSQL give a place once, and tell each other's clients")
{
    PARVIS_NEEDS(store::Dialect::Postgres);
    PrivatePostgres &server = PrivatePostgres::server();
    const HubHome home(server.freshTarget());
    configure(home, unlimited);
    const QByteArray kiosk = home.enrol(QStringLiteral("kiosk"));
    HubProcess first(home);
    HubProcess second(home);
    race({first.port(), second.port()}, kiosk);
    const QByteArray news = firstNews(second.port(), kiosk, [&] {
        CHECK(askHub(first.port(), "POST", "/api/v1/sites/town/holds", kiosk, anyHold(first.port())).status == 201);
    });
    CHECK(news.startsWith("{\"news\":"));
}

TEST_CASE("The command line prepares, shows, backs up and restores a hub")
{
    const HubHome home;
    const QByteArray kiosk = home.enrol(QStringLiteral("kiosk"));
    CHECK(home.parvis({QStringLiteral("hub"), QStringLiteral("init")}).contains("0 new places"));
    const QByteArray fresh = home.parvis({QStringLiteral("hub"), QStringLiteral("status")});
    CHECK(fresh.contains("1 devices"));
    CHECK(fresh.count("  kept: ") == 15);
    CHECK(fresh.contains("kept: never gone through yet"));
    CHECK(fresh.contains("kept: forms handed in 0 (180 days after they are dealt with; public task)"));
    home.parvis({QStringLiteral("hub"), QStringLiteral("backup"), home.file(QStringLiteral("copy.db"))});
    {
        HubProcess hub(home);
        CHECK(askHub(hub.port(), "POST", "/api/v1/sites/town/holds", kiosk, anyHold(hub.port())).status == 201);
        CHECK(hub.stop() == 0);
    }
    CHECK(home.parvis({QStringLiteral("hub"), QStringLiteral("status")}).contains("kept: last gone through 2"));
    const QByteArray told =
        home.parvis({QStringLiteral("hub"), QStringLiteral("restore"), home.file(QStringLiteral("copy.db"))});
    CHECK(told.contains("new epoch"));
    CHECK(home.parvis({QStringLiteral("hub"), QStringLiteral("status")}).contains("awaiting-reoffer"));
    HubProcess hub(home);
    const QByteArray hold = anyHold(hub.port());
    CHECK(askHub(hub.port(), "POST", "/api/v1/sites/town/holds", kiosk, hold).status == 409);
    const QByteArray nothing =
        R"({"entries":[],"head":{"sequence":0,"hash":")" + QByteArray(64, '0') + R"("},"reoffer":true})";
    CHECK(askHub(hub.port(), "POST", "/api/v1/sites/town/journal", kiosk, nothing).status == 200);
    CHECK(askHub(hub.port(), "POST", "/api/v1/sites/town/holds", kiosk, hold).status == 201);
}

TEST_CASE("What an agent does in a visit wakes that desk and that kiosk, and no other")
{
    const HubHome home;
    const QByteArray kiosk = home.enrol(QStringLiteral("kiosk"));
    const QByteArray desk = home.enrol(QStringLiteral("desk"));
    const QByteArray other = home.enrol(QStringLiteral("desk"));
    const HubProcess hub(home);
    const QByteArray path = "/api/v1/sites/town/handoffs";
    const auto asked = [](char digit) { return R"({"id":")" + QByteArray(32, digit) + R"(","language":"fr","context":{"procedure":"passport"}})"; };
    REQUIRE(askHub(hub.port(), "POST", path, kiosk, asked('1')).status < 300);
    REQUIRE(askHub(hub.port(), "POST", path + '/' + QByteArray(32, '1') + "/claim", desk, R"({"agent":"Weber"})").status == 200);
    Live there(hub.port(), desk);
    Live here(hub.port(), kiosk);
    Live elsewhere(hub.port(), other);
    const QByteArray act = R"({"id":")" + QByteArray(32, 'a') + R"(","kind":"say","text":"Bonjour"})";
    REQUIRE(askHub(hub.port(), "POST", path + '/' + QByteArray(32, '1') + "/acts", desk, act).status == 201);
    const QByteArray ofTheVisit = newsNow(hub.port(), desk);
    CHECK(there.hears(ofTheVisit));
    CHECK(here.hears(ofTheVisit));
    REQUIRE(askHub(hub.port(), "POST", path, kiosk, asked('2')).status < 300);
    const QByteArray ofEverybody = newsNow(hub.port(), desk);
    CHECK(ofEverybody != ofTheVisit);
    CHECK(elsewhere.hears(ofEverybody));
    CHECK_FALSE(elsewhere.hasHeard(ofTheVisit));
}

TEST_CASE("The command line says what is wrong, by its exit code")
{
    const HubHome home;
    const auto s = [](const char *text) { return QString::fromLatin1(text); };
    home.parvis({s("hub"), s("init"), s("--days"), s("many")}, 1);
    home.parvis({s("hub"), s("status"), s("surplus")}, 1);
    home.parvis({s("hub"), s("backup")}, 1);
    home.parvis({s("hub"), s("restore"), s("/nowhere.db")}, 2);
    home.parvis({s("slots"), s("list"), s("--site"), s("nowhere")}, 2);
    home.parvis({s("slots"), s("list")}, 1);
    CHECK(home.refused({s("slots"), s("list")}).said.contains("--site SITE is needed"));
    home.parvis({s("hub"), s("clock"), s("accept")}, 1);
    CHECK(home.parvis({s("hub"), s("clock"), s("accept"), s("--by"), s("M. Weber")})
              .contains("by the clock of this machine"));
    home.parvis({s("slots"), s("list"), s("--site"), s("town"), s("--day"), s("soon")}, 1);
    home.parvis({s("slots"), s("generate"), s("--site"), s("town"), s("--from"), s("2026-03-02"), s("--until"),
                 s("2026-03-01")},
                1);
    home.parvis({s("kiosk"), s("enrol"), s("--site"), s("nowhere"), s("--name"), s("x")}, 2);
    home.parvis({s("kiosk"), s("enrol"), s("--site"), s("town"), s("--name"), s("x"), s("--kind"), s("robot")}, 1);
    CHECK(home.parvis({s("slots"), s("list"), s("--site"), s("town"), s("--day"), s("1999-01-04")}).isEmpty());
}

TEST_CASE("A damaged database, a missing certificate and a garbled one are named by their files")
{
    const HubHome home;
    const auto started = [&] {
        QProcess hub;
        hub.start(QStringLiteral(PARVIS_BINARY_DIR "/parvis-hub"), {QStringLiteral("--config"), home.config()});
        REQUIRE(hub.waitForFinished(60'000));
        CHECK(hub.exitCode() == 2);
        return hub.readAllStandardError();
    };
    const auto put = [&](const char *name, const QByteArray &bytes) {
        QFile file(home.file(QLatin1String(name)));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName().toUtf8();
    };
    configure(home, "\n[tls]\ncertificate = \"hub.crt\"\nkey = \"hub.key\"\n");
    CHECK(started().contains(home.file(QStringLiteral("hub.crt")).toUtf8() + " cannot be read"));
    const QByteArray certificate = put("hub.crt", "garbage");
    CHECK(started().contains(home.file(QStringLiteral("hub.key")).toUtf8() + " cannot be read"));
    put("hub.key", "garbage");
    CHECK(started().contains(certificate + ": there is no certificate"));
    const QByteArray database = put("hub.db", "not a database of anything");
    CHECK(started().contains(database + ": "));
    CHECK(home.refused({QStringLiteral("hub"), QStringLiteral("status")}).said.contains(database + ": "));
}

TEST_CASE("Who tries codes one after the other is told to wait, and a kiosk is not")
{
    const HubHome home;
    configure(home, "\n[limits]\ncodes = 6\n");
    const QByteArray kiosk = home.enrol(QStringLiteral("kiosk"));
    const HubProcess hub(home);
    const QByteArray target = "/api/v1/sites/town/appointments/ABCDEFGHJK";
    for (int i = 0; i < 5; ++i)
        CHECK(askHub(hub.port(), "GET", target).status == 404);
    const auto refused = askHub(hub.port(), "GET", target);
    CHECK(refused.status == 429);
    CHECK(refused.json.value(QStringLiteral("type")).toString().endsWith(QStringLiteral("/too-many")));
    const auto page = askHub(hub.port(), "GET", "/p/town/ABCDEFGHJK?lang=de");
    CHECK(page.status == 429);
    CHECK(page.body.contains("Von hier kamen zu viele Anfragen."));
    CHECK(askHub(hub.port(), "GET", "/api/v1/sites/town").status == 200);
    CHECK(askHub(hub.port(), "GET", "/health").status == 200);
    CHECK(askHub(hub.port(), "GET", "/api/v1/sites/town/digest", kiosk).status == 200);
    for (int i = 0; i < 20; ++i)
        CHECK(askHub(hub.port(), "GET", target, kiosk).status == 404);
}

TEST_CASE("A kiosk with too many connections open is told so, and the desk beside it hears its news")
{
    const HubHome home;
    configure(home, "\n[connections]\nperDevice = 4\nsocketsPerDevice = 2\n");
    const QByteArray kiosk = home.enrol(QStringLiteral("kiosk"));
    const QByteArray desk = home.enrol(QStringLiteral("desk"));
    const HubProcess hub(home);
    const Live first(hub.port(), kiosk);
    const Live second(hub.port(), kiosk);
    QTcpSocket third;
    third.connectToHost(QStringLiteral("127.0.0.1"), hub.port());
    REQUIRE(third.waitForConnected(10'000));
    third.write(
        "GET /api/v1/sites/town/live HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
        "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nAuthorization: " +
        kiosk + "\r\n\r\n");
    QByteArray told;
    while (third.waitForReadyRead(10'000))
        told += third.readAll();
    CHECK(told.startsWith("HTTP/1.1 429 "));
    CHECK(told.contains("This device has too many connections open"));
    const Live other(hub.port(), desk);
    CHECK(askHub(hub.port(), "GET", "/api/v1/sites/town/digest", kiosk).status == 200);
}

TEST_CASE("PINs tried at several desks at once all count, and kill -9 opens no lock")
{
    const HubHome home;
    const QByteArray desk = home.enrol(QStringLiteral("desk"));
    const QStringList site{QStringLiteral("--site"), QStringLiteral("town"), QStringLiteral("lea")};
    const QStringList agent{QStringLiteral("hub"), QStringLiteral("agent")};
    home.parvis(agent + QStringList{QStringLiteral("add"), QStringLiteral("--name"), QStringLiteral("Lea")} + site, 0, "Rathaus-77694\n");
    home.parvis(agent + QStringList{QStringLiteral("badge"), QStringLiteral("give")} + site, 0, "04a1b2c3\n482916\n");
    const QByteArray target = "/api/v1/sites/town/desk/sessions/badge";
    const QByteArray right = R"({"badge":"04A1B2C3","pin":"482916"})";
    auto hub = std::make_unique<HubProcess>(home);
    const auto signedIn = askHub(hub->port(), "POST", target, desk, right);
    CHECK(signedIn.status == 201);
    CHECK(signedIn.json.value(QStringLiteral("agent"))[QStringLiteral("name")].toString() == QStringLiteral("Lea"));
    constexpr int desks = 6;
    std::vector<HttpAnswer> answers(desks);
    std::vector<std::thread> threads;
    for (size_t i = 0; i < desks; ++i) {
        threads.emplace_back(
            [&, i] { answers[i] = askHub(hub->port(), "POST", target, desk, R"({"badge":"04A1B2C3","pin":"482917"})"); });
    }
    for (std::thread &thread : threads)
        thread.join();
    const auto count = [&](int status) {
        return std::count_if(answers.begin(), answers.end(), [&](const HttpAnswer &answer) { return answer.status == status; });
    };
    CHECK(count(403) == 2);
    CHECK(count(423) == desks - 2);
    hub->kill();
    hub = std::make_unique<HubProcess>(home);
    CHECK(askHub(hub->port(), "POST", target, desk, right).status == 423);
    const QByteArray listed = home.parvis(agent + QStringList{QStringLiteral("badge"), QStringLiteral("list")} + site.mid(0, 2));
    CHECK(listed.contains("locked until"));
    home.parvis(agent + QStringList{QStringLiteral("badge"), QStringLiteral("give")} + site, 0, "04a1b2c3\n482916\n");
    CHECK(askHub(hub->port(), "POST", target, desk, right).status == 201);
    CHECK(hub->stop() == 0);
}
