// SPDX-License-Identifier: GPL-3.0-or-later
// Fifty desks at one line: real processes, real sockets, a real database. PARVIS_ROUNDS makes the line longer.
#include "hub/hubprocess.h"
#include "support/databaseplace.h"
#include "support/privatepostgres.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <atomic>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

using namespace parvis;
using namespace parvis::testing;

namespace
{

constexpr int desks = 50;

int lineLength()
{
    return 2 * desks * std::max(1, qEnvironmentVariableIntValue("PARVIS_ROUNDS"));
}

QByteArray agentOf(int desk)
{
    return "\"agent\":\"agent-" + QByteArray::number(desk) + "\",\"desk\":\"" + QByteArray::number(desk) + '"';
}

QString ticketId(int number)
{
    return QStringLiteral("%1").arg(number, 32, 16, QLatin1Char('0'));
}

// Each desk is a device of its own: what the hub limits a device to is far less than what they all need together.
QList<QByteArray> enrolDesks(const HubHome &home)
{
    QList<QByteArray> secrets;
    for (int i = 0; i < desks; ++i)
        secrets << home.enrol(QStringLiteral("desk"));
    return secrets;
}

void take(quint16 port, const QByteArray &desk, int number)
{
    const auto taken = askHub(port, "POST", "/api/v1/sites/town/tickets", desk,
                              "{\"id\":\"" + ticketId(number).toLatin1() + R"(","service":"papers"})");
    INFO(taken.status << " " << taken.body.toStdString());
    REQUIRE(taken.status == 201);
}

// WORK of every desk at the same moment.
void atOnce(const std::function<void(int desk)> &work)
{
    std::atomic<int> waiting = desks;
    std::vector<std::thread> threads;
    for (int i = 0; i < desks; ++i) {
        threads.emplace_back([&, i] {
            for (--waiting; waiting > 0;)
                std::this_thread::yield();
            work(i);
        });
    }
    for (std::thread &thread : threads)
        thread.join();
}

/// Who was called by whom. A desk that gets no answer asks again: what it has already it is told.
class Line
{
public:
    Line(std::function<quint16(int desk)> portOf, QList<QByteArray> devices)
        : m_portOf(std::move(portOf)), m_devices(std::move(devices))
    {
    }

    /// Calls and serves until nobody waits.
    void work(int desk)
    {
        while (const auto ticket = call(desk)) {
            {
                const std::lock_guard guard(m_mutex);
                m_calledBy[*ticket] << desk;
            }
            serve(desk, *ticket);
        }
    }

    [[nodiscard]] const QHash<QString, QSet<int>> &calledBy() const { return m_calledBy; }
    [[nodiscard]] int strange() const { return m_strange; }
    [[nodiscard]] int served() const { return m_served; }

private:
    std::optional<QString> call(int desk)
    {
        while (true) {
            const auto answer = askHub(m_portOf(desk), "POST", "/api/v1/sites/town/calls", m_devices.at(desk),
                                       '{' + agentOf(desk) + '}');
            if (answer.status == 200 && answer.json.value(QStringLiteral("ticket")).isNull())
                return std::nullopt;
            if (answer.status == 200)
                return answer.json.value(QStringLiteral("ticket"))[QStringLiteral("id")].toString();
            if (answer.status == 409) // the call before was heard, its answer was not
                return answer.json.value(QStringLiteral("ticket")).toString();
            if (answer.status != 0 && answer.status != 503) {
                ++m_strange;
                return std::nullopt;
            }
            std::this_thread::sleep_for(std::chrono::milliseconds(20));
        }
    }

    void serve(int desk, const QString &ticket)
    {
        while (true) {
            const auto answer =
                askHub(m_portOf(desk), "POST", "/api/v1/sites/town/tickets/" + ticket.toLatin1() + "/serve",
                       m_devices.at(desk), '{' + agentOf(desk) + '}');
            if (answer.status == 200 || answer.status == 409) { // 409: the one before was heard
                ++m_served;
                return;
            }
            if (answer.status != 0 && answer.status != 503) {
                ++m_strange;
                return;
            }
            std::this_thread::sleep_for(std::chrono::milliseconds(20));
        }
    }

    std::function<quint16(int)> m_portOf;
    QList<QByteArray> m_devices;
    std::mutex m_mutex;
    QHash<QString, QSet<int>> m_calledBy;
    std::atomic<int> m_strange = 0;
    std::atomic<int> m_served = 0;
};

void checkEverybodyOnce(const Line &line, int people)
{
    CHECK(line.strange() == 0);
    CHECK(line.calledBy().size() == people);
    for (auto it = line.calledBy().begin(); it != line.calledBy().end(); ++it) {
        INFO(it.key().toStdString());
        CHECK(it->size() == 1);
    }
}

// One ticket, every desk wants it.
void raceForOne(const QList<quint16> &ports, const QList<QByteArray> &devices)
{
    take(ports.first(), devices.first(), 1);
    std::atomic<int> winners = 0;
    std::atomic<int> losers = 0;
    atOnce([&](int i) {
        const auto answer = askHub(ports.at(i % ports.size()), "POST", "/api/v1/sites/town/calls", devices.at(i),
                                   '{' + agentOf(i) + ",\"ticket\":\"" + ticketId(1).toLatin1() + "\"}");
        winners += answer.status == 200;
        losers += answer.status == 409;
    });
    CHECK(winners == 1);
    CHECK(losers == desks - 1);
    const auto seen =
        askHub(ports.last(), "GET", "/api/v1/sites/town/tickets/" + ticketId(1).toLatin1(), devices.first());
    CHECK(seen.json.value(QStringLiteral("state")).toString() == QStringLiteral("called"));
    const QByteArray agent = seen.json.value(QStringLiteral("agent")).toString().toLatin1();
    CHECK(askHub(ports.first(), "POST", "/api/v1/sites/town/tickets/" + ticketId(1).toLatin1() + "/serve",
                 devices.first(), "{\"agent\":\"" + agent + "\"}")
              .status == 200);
}

void raceForAll(const QList<quint16> &ports, const QList<QByteArray> &devices)
{
    const int people = lineLength();
    for (int i = 0; i < people; ++i)
        take(ports.at(i % ports.size()), devices.first(), 1'000 + i);
    Line line([&](int i) { return ports.at(i % ports.size()); }, devices);
    atOnce([&](int i) { line.work(i); });
    checkEverybodyOnce(line, people);
    CHECK(line.served() == people);
}

} // namespace

TEST_CASE("Fifty desks race on SQLite: everybody is called once, also when the hub is killed between")
{
    const HubHome home;
    const QList<QByteArray> devices = enrolDesks(home);
    auto hub = std::make_unique<HubProcess>(home);
    raceForOne({hub->port()}, devices);
    raceForAll({hub->port()}, devices);

    const int people = lineLength();
    for (int i = 0; i < people; ++i)
        take(hub->port(), devices.first(), 100'000 + i);
    std::atomic<quint16> port = hub->port();
    Line line([&](int) { return port.load(); }, devices);
    std::thread desksAtWork([&] { atOnce([&](int i) { line.work(i); }); });
    while (line.served() < people / 4)
        std::this_thread::yield();
    hub->kill();
    hub = std::make_unique<HubProcess>(home);
    port = hub->port();
    desksAtWork.join();
    checkEverybodyOnce(line, people);
}

TEST_CASE("Fifty desks race at two hubs on one PostgreSQL: everybody is called once")
{
    PARVIS_NEEDS(store::Dialect::Postgres);
    PrivatePostgres &server = PrivatePostgres::server();
    const HubHome home(server.freshTarget());
    const QList<QByteArray> devices = enrolDesks(home);
    HubProcess first(home);
    HubProcess second(home);
    raceForOne({first.port(), second.port()}, devices);
    raceForAll({first.port(), second.port()}, devices);
}
