// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/apitown.h"

using namespace parvis;
using namespace parvis::hub;

namespace
{

QString str(const QJsonObject &json, const char *key)
{
    return json.value(QLatin1String(key)).toString();
}

QByteArray ticketBody(int number, const char *more = R"(,"service":"papers","language":"fr")")
{
    return "{\"id\":\"" + QStringLiteral("%1").arg(number, 32, 16, QLatin1Char('f')).toLatin1() + '"' + more + '}';
}

const QByteArray ann = R"({"agent":"ann","desk":"3","skills":["papers"],"languages":["ar"],"services":[]})";

QString path(const QJsonObject &ticket, const char *move = "")
{
    return QStringLiteral("./tickets/") + str(ticket, "id") + QLatin1String(move);
}

} // namespace

TEST_CASE("A visit to the counter by the API: services, ticket, call, recall, start, park, call again, serve, undo")
{
    ApiTown town;
    const auto services = town.ask("GET", QStringLiteral("./services"));
    REQUIRE(services.status == 200);
    CHECK(services.json[QStringLiteral("services")].toArray().size() == 3);
    CHECK(services.json[QStringLiteral("services")][0][QStringLiteral("state")].toString() == QStringLiteral("open"));
    const auto taken = town.ask(
        "POST", QStringLiteral("./tickets"),
        ticketBody(1, R"(,"service":"papers","language":"fr","needs":["seat"],"context":{"procedure":"card"})"),
        town.kiosk, "key");
    REQUIRE(taken.status == 201);
    CHECK(str(taken.json, "label") == QStringLiteral("A 001"));
    CHECK(str(taken.json, "speech") == QStringLiteral("A, 0, 0, 1"));
    CHECK(taken.json[QStringLiteral("position")].toInt() == 1);
    CHECK_FALSE(taken.json.contains(QStringLiteral("context")));
    const auto seen = town.ask("GET", path(taken.json)); // the visitor's phone
    CHECK(str(seen.json, "state") == QStringLiteral("waiting"));
    CHECK_FALSE(seen.json.contains(QStringLiteral("needs")));
    CHECK(town.ask("GET", path(taken.json), {}, town.desk).json[QStringLiteral("context")].isObject());
    CHECK(town.ask("GET", QStringLiteral("./queue"), {}, town.kiosk).status == 403);
    const auto line = town.ask("GET", QStringLiteral("./queue"), {}, town.desk);
    CHECK(line.json[QStringLiteral("tickets")][0][QStringLiteral("class")].toString() == QStringLiteral("first"));
    const auto called = town.ask("POST", QStringLiteral("./calls"), ann, town.desk);
    CHECK(called.json[QStringLiteral("ticket")][QStringLiteral("context")].isObject());
    CHECK(str(town.ask("GET", path(taken.json)).json, "desk") == QStringLiteral("3"));
    CHECK(town.ask("POST", QStringLiteral("./calls"), ann, town.desk).type == QStringLiteral("agent-busy"));
    const auto board = town.ask("GET", QStringLiteral("./calls?limit=5"), {}, town.kiosk);
    CHECK(board.json[QStringLiteral("calls")][0][QStringLiteral("label")].toString() == QStringLiteral("A 001"));
    const QByteArray by = R"({"agent":"ann"})";
    CHECK(town.ask("POST", path(taken.json, "/recall"), by, town.desk).json[QStringLiteral("calls")].toInt() == 2);
    CHECK(town.ask("POST", path(taken.json, "/recall"), R"({"agent":"bob"})", town.desk).type ==
          QStringLiteral("taken"));
    CHECK(str(town.ask("POST", path(taken.json, "/start"), by, town.desk).json, "state") == QStringLiteral("serving"));
    CHECK(str(town.ask("POST", path(taken.json, "/park"), R"({"agent":"ann","note":"Photo"})", town.desk).json,
              "note") == QStringLiteral("Photo"));
    CHECK(town.ask("POST", QStringLiteral("./calls"), ann, town.desk).json[QStringLiteral("ticket")].isNull());
    const QByteArray again = R"({"agent":"ann","desk":"3","ticket":")" + str(taken.json, "id").toLatin1() + "\"}";
    CHECK(town.ask("POST", QStringLiteral("./calls"), again, town.desk)
              .json[QStringLiteral("ticket")][QStringLiteral("state")]
              .toString() == QStringLiteral("called"));
    const auto served = town.ask("POST", path(taken.json, "/serve"),
                                 R"({"agent":"ann","parts":[{"service":"papers","seconds":300}]})", town.desk);
    CHECK(served.json[QStringLiteral("served")][0][QStringLiteral("seconds")].toInt() == 300);
    const auto servedBy = [&](const char *question) {
        return town.ask("GET", QStringLiteral("./queue/served") + QLatin1String(question), {}, town.desk);
    };
    CHECK(servedBy("?agent=ann").json[QStringLiteral("tickets")].toArray().size() == 1);
    CHECK(servedBy("?agent=ann").json[QStringLiteral("tickets")][0][QStringLiteral("ended")].isString());
    CHECK(servedBy("?agent=bob").json[QStringLiteral("tickets")].toArray().isEmpty());
    CHECK(servedBy("").status == 400);
    CHECK(town.ask("POST", path(taken.json, "/undo"), R"({"agent":"bob"})", town.desk).type ==
          QStringLiteral("undo-refused"));
    CHECK(str(town.ask("POST", path(taken.json, "/undo"), by, town.desk).json, "state") == QStringLiteral("called"));
    CHECK(servedBy("?agent=ann").json[QStringLiteral("tickets")].toArray().isEmpty());
    CHECK(str(town.ask("POST", path(taken.json, "/missed"), by, town.desk).json, "state") == QStringLiteral("missed"));
    CHECK(str(town.ask("POST", path(taken.json, "/return"), R"({"agent":"ann","notBefore":"2026-03-02T07:10:00Z"})",
                       town.desk)
                  .json,
              "notBefore") == QStringLiteral("2026-03-02T07:10:00Z"));
    CHECK(str(town.ask("POST", path(taken.json, "/transfer"), R"({"agent":"ann","service":"births","toAgent":"bob"})",
                       town.desk)
                  .json,
              "onlyFor") == QStringLiteral("bob"));
    CHECK(str(town.ask("DELETE", path(taken.json)).json, "state") == QStringLiteral("left"));
    CHECK(str(town.ask("POST", path(taken.json, "/rejoin")).json, "state") == QStringLiteral("transferred"));
    CHECK(town.ask("POST", QStringLiteral("./agents"), R"({"agent":"ann","away":true})", town.desk).status == 204);
}

TEST_CASE("The same ticket asked for twice is one, and every refusal is described")
{
    ApiTown town;
    const auto first = town.ask("POST", QStringLiteral("./tickets"), ticketBody(1), town.kiosk, "key");
    CHECK(town.ask("POST", QStringLiteral("./tickets"), ticketBody(1), town.kiosk, "key").json == first.json);
    CHECK(str(town.ask("POST", QStringLiteral("./tickets"), ticketBody(1), town.kiosk).json, "label") ==
          QStringLiteral("A 001"));
    CHECK(town.ask("POST", QStringLiteral("./tickets"), ticketBody(2), town.kiosk, "key").type ==
          QStringLiteral("key-reused"));
    CHECK(town.ask("POST", QStringLiteral("./tickets"), ticketBody(2), {}).status == 401);
    CHECK(town.ask("POST", QStringLiteral("./tickets"), ticketBody(2, ""), town.kiosk).status == 400);
    CHECK(town.ask("POST", QStringLiteral("./tickets"), ticketBody(2, R"(,"service":"advice")"), town.kiosk).type ==
          QStringLiteral("closed"));
    CHECK(town.ask("POST", QStringLiteral("./tickets"), ticketBody(2, R"(,"service":"advice")"), town.desk).status ==
          201);
    CHECK(town.ask("POST", QStringLiteral("./tickets"), ticketBody(3), town.kiosk).status == 201);
    CHECK(town.ask("POST", QStringLiteral("./tickets"), ticketBody(4), town.kiosk).status == 201);
    CHECK(town.ask("POST", QStringLiteral("./tickets"), ticketBody(5), town.kiosk).type == QStringLiteral("full"));
    CHECK(town.ask("GET", QStringLiteral("./tickets/x")).status == 404);
    CHECK(town.ask("GET", QStringLiteral("/api/v1/sites/bare/services")).status == 404);
    CHECK(town.ask("POST", path(first.json, "/transfer"), R"({"agent":"ann","toSite":"nowhere","service":"x"})",
                   town.desk)
              .status == 400);
    CHECK(town.ask("POST", path(first.json, "/transfer"), R"({"agent":"ann"})", town.desk).status == 400);
    CHECK(town.ask("POST", path(first.json, "/start"), R"({"agent":"ann"})", town.desk).type ==
          QStringLiteral("wrong-state"));
    CHECK(town.ask("POST", QStringLiteral("./calls"), R"({"agent":"ann","desk":"3","skills":"papers"})", town.desk)
              .status == 400);
}

TEST_CASE("Checking in gives a ticket with the appointment's priority, however often and by whichever way")
{
    ApiTown town;
    REQUIRE(town.ask("POST", QStringLiteral("./tickets"), ticketBody(1), town.kiosk).status == 201);
    const QString code = str(town.confirmed("2026-03-02T08:00:00Z"), "code");
    const auto checkedIn = town.ask("POST", QStringLiteral("./appointments/%1/check-in").arg(code), {}, town.kiosk);
    REQUIRE(checkedIn.status == 200);
    const QJsonObject ticket = checkedIn.json[QStringLiteral("ticket")].toObject();
    CHECK(str(ticket, "label") == QStringLiteral("A 002"));
    CHECK(str(ticket, "appointment") == QStringLiteral("2026-03-02T08:00:00Z"));
    CHECK(str(ticket, "id") == str(checkedIn.json, "id"));
    const QByteArray same = ticketBody(2, (R"(,"appointment":")" + code.toLatin1() + "\"").constData());
    CHECK(str(town.ask("POST", QStringLiteral("./tickets"), same, town.kiosk).json, "id") == str(ticket, "id"));
    CHECK(town.ask("POST", QStringLiteral("./tickets"), ticketBody(3, R"(,"appointment":"ABCDEFGHJK")"), town.kiosk)
              .status == 404);
    town.clock.advance(50min);
    const auto line = town.ask("GET", QStringLiteral("./queue"), {}, town.desk);
    const QJsonArray tickets = line.json[QStringLiteral("tickets")].toArray();
    REQUIRE(tickets.size() == 2);
    CHECK(tickets.at(0)[QStringLiteral("class")].toString() == QStringLiteral("appointment"));
    CHECK(tickets.at(0)[QStringLiteral("label")].toString() == QStringLiteral("A 002"));
    // An appointment of another day is none today.
    const QString later = str(town.confirmed("2026-03-03T08:00:00Z"), "code");
    CHECK(town.ask("POST", QStringLiteral("./appointments/%1/check-in").arg(later), {}, town.kiosk).type ==
          QStringLiteral("too-early"));
}
