// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever is sent: a 4xx with a sentence, nothing changed, never a 5xx.
#include "hub/api/operation.h"
#include "hub/apitown.h"

#include <random>

using namespace parvis;
using namespace parvis::hub;

namespace
{

QString pathOf(const Operation &operation)
{
    QString path = QLatin1String(operation.pattern);
    path.replace(QStringLiteral("{site}"), QStringLiteral("town")).replace(QStringLiteral("{id}"), QStringLiteral("x"));
    return path.replace(QStringLiteral("{code}"), QStringLiteral("ABCDEFGHJK"));
}

QJsonObject exampleOf(const Operation &operation)
{
    return description()
        .value(
            QStringLiteral("paths"))[QLatin1String(operation.pattern)][QString::fromLatin1(operation.method).toLower()]
                                    [QStringLiteral("requestBody")][QStringLiteral("content")]
                                    [QStringLiteral("application/json")][QStringLiteral("example")]
        .toObject();
}

void checkRefusal(const ApiTown::Answer &answer)
{
    CHECK(answer.status >= 400);
    CHECK(answer.status < 500);
    CHECK(answer.reply.header("Content-Type") == "application/problem+json");
    CHECK(answer.json.value(QStringLiteral("detail")).toString().endsWith(QLatin1Char('.')));
}

// Values of every kind, none of which any member of ours may have everywhere.
QList<QJsonValue> strangers()
{
    QJsonObject deep;
    for (int i = 0; i < 20; ++i)
        deep = {{QStringLiteral("x"), deep}};
    return {QJsonValue(),
            true,
            -1,
            1.5,
            1e300,
            QString(),
            QString(100'000, QLatin1Char('x')),
            QStringLiteral("\x01"),
            QStringLiteral("2026-02-30T00:00:00Z"),
            QStringLiteral("9999-01-01T00:00:00Z"),
            QJsonArray(),
            QJsonArray{1},
            QJsonArray{QJsonArray()},
            QJsonObject(),
            deep};
}

} // namespace

TEST_CASE("A body that is no JSON object is refused everywhere")
{
    ApiTown town;
    const QByteArray bodies[] = {"",
                                 " ",
                                 "{",
                                 "[]",
                                 "null",
                                 "1",
                                 "\"x\"",
                                 "{\"a\":1,\"a\":2}",
                                 "{\"a\":01}",
                                 "{\"a\":NaN}",
                                 "{}x",
                                 "\xff\xfe",
                                 "{\"a\":\"\\ud800\"}",
                                 "{'a':1}",
                                 QByteArray(100, '['),
                                 QByteArray("{\"a\":").repeated(60) + "1" + QByteArray(60, '}'),
                                 QByteArray(1, '\0'),
                                 "{\"a\":\"\t\"}",
                                 "<xml/>"};
    const std::string before = town.line("a");
    int rows = 0;
    for (const Operation &operation : operations()) {
        if (operation.body != Operation::Body::Json)
            continue;
        for (const QByteArray &body : bodies) {
            INFO(operation.id << " " << body.left(60).toStdString());
            checkRefusal(town.ask(operation.method, pathOf(operation), body, town.desk));
            ++rows;
        }
    }
    CHECK(rows > 200);
    CHECK(town.line("a") == before);
}

TEST_CASE("Every member that is missing, strange or unknown is refused with a pointer to it")
{
    ApiTown town;
    int rows = 0;
    for (const Operation &operation : operations()) {
        // What a device says of itself may be anything.
        if (operation.body != Operation::Body::Json || QLatin1String(operation.id) == QLatin1String("reportDevice"))
            continue;
        const QJsonObject example = exampleOf(operation);
        const QJsonObject schema =
            description()
                .value(QStringLiteral(
                    "paths"))[QLatin1String(operation.pattern)][QString::fromLatin1(operation.method).toLower()]
                             [QStringLiteral("requestBody")][QStringLiteral("content")]
                             [QStringLiteral("application/json")][QStringLiteral("schema")]
                .toObject();
        const auto ask = [&](const QJsonObject &body) {
            return town.ask(operation.method, pathOf(operation), QJsonDocument(body).toJson(), town.desk);
        };
        QJsonObject more = example;
        more.insert(QStringLiteral("surprise"), 1);
        INFO(operation.id);
        checkRefusal(ask(more));
        for (const QString &key : example.keys()) {
            for (const QJsonValue &stranger : strangers()) {
                QJsonObject body = example;
                body.insert(key, stranger);
                INFO(key.toStdString()
                     << " = "
                     << QJsonDocument(QJsonArray{stranger}).toJson(QJsonDocument::Compact).left(80).toStdString());
                const auto answer = ask(body);
                CHECK(answer.status < 500);
                ++rows;
                if (fits(schema, body) || answer.status == 404 || answer.status == 409 || answer.status == 422)
                    continue; // the description allows it, or it means something that is not there
                checkRefusal(answer);
                if (answer.type == QLatin1String("invalid-request"))
                    CHECK(answer.json[QStringLiteral("errors")][0][QStringLiteral("pointer")].toString().startsWith(
                        QLatin1Char('/')));
            }
        }
    }
    CHECK(rows > 300);
}

TEST_CASE("Every parameter that is strange or unknown is refused by its name")
{
    ApiTown town;
    const char *rows[] = {"./feed?after=-1",
                          "./feed?after=x",
                          "./feed?after=1e3",
                          "./feed?limit=0",
                          "./feed?limit=20001",
                          "./feed?x=1",
                          "./feed?after=99999999999999999999",
                          "./slots",
                          "./slots?reason=card&persons=x",
                          "./slots?reason=card&persons=0",
                          "./slots?reason=card&persons=1&persons=2",
                          "./slots?reason=card&from=soon",
                          "./slots?reason=card&until=2026-02-30",
                          "./slots?reason=card&part=noon",
                          "./slots?reason=card&weekday=8",
                          "./slots?reason=card&weekday=x",
                          "./slots?reason=card&days=0",
                          "./slots?reason=card&days=61",
                          "./slots?reason=card&cursor=x",
                          "./slots?reason=card&channel=fax",
                          "./slots/first",
                          "./slots/first?reason=card&days=2",
                          "./appointments?day=2026-13-01",
                          "./appointments?day=9999-01-01",
                          "./appointments?cursor=-1",
                          "./appointments?limit=1001",
                          "./status?x",
                          "/health?x=1",
                          "/api/v1/sites?page=2"};
    for (const char *row : rows) {
        INFO(row);
        const auto answer =
            town.ask("GET", QLatin1String(row), {}, QByteArray(row).startsWith('.') ? town.desk : QByteArray());
        checkRefusal(answer);
        CHECK(answer.status == 400);
        CHECK_FALSE(answer.json[QStringLiteral("errors")][0][QStringLiteral("parameter")].toString().isEmpty());
    }
}

TEST_CASE("Bytes at random are refused, or mean what they say")
{
    ApiTown town;
    std::mt19937 random(7);
    QList<const Operation *> takers;
    for (const Operation &operation : operations()) {
        if (operation.body == Operation::Body::Json)
            takers << &operation;
    }
    for (int i = 0; i < 1'000; ++i) {
        const Operation &operation = *takers.at(qsizetype(random() % size_t(takers.size())));
        QByteArray body = QJsonDocument(exampleOf(operation)).toJson(QJsonDocument::Compact);
        for (unsigned n = 1 + random() % 4; n > 0; --n) {
            const qsizetype place = qsizetype(random() % size_t(body.size()));
            if (random() % 2)
                body[place] = char(random() % 256);
            else
                body.remove(place, 1 + qsizetype(random() % 5));
            if (body.isEmpty())
                body = "x";
        }
        INFO(operation.id << " " << body.toHex().toStdString());
        CHECK(town.ask(operation.method, pathOf(operation), body, town.desk).status < 500);
    }
}
