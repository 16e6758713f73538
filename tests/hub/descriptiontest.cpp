// SPDX-License-Identifier: GPL-3.0-or-later
// The table of operations and openapi.json say the same, in both directions.
#include "hub/api/operation.h"
#include "hub/apitown.h"

#include <QRegularExpression>
#include <QSet>

using namespace parvis;
using namespace parvis::hub;

namespace
{

QSet<QString> named(const QJsonObject &operation, const char *in)
{
    QSet<QString> names;
    for (const QJsonValue &parameter : operation.value(QStringLiteral("parameters")).toArray()) {
        if (parameter[QStringLiteral("in")].toString() == QLatin1String(in))
            names << parameter[QStringLiteral("name")].toString();
    }
    return names;
}

QString securityOf(const QJsonObject &operation)
{
    QStringList names;
    for (const QJsonValue &way : operation.value(QStringLiteral("security")).toArray())
        names << (way.toObject().isEmpty() ? QStringLiteral("-") : way.toObject().keys().first());
    return names.join(QLatin1Char(' '));
}

QString securityOf(Operation::Who who)
{
    switch (who) {
    case Operation::Who::Anybody:
        return {};
    case Operation::Who::Booker:
        return QStringLiteral("device -");
    case Operation::Who::Device:
    case Operation::Who::Counter:
        return QStringLiteral("device");
    case Operation::Who::Party:
    case Operation::Who::Desk:
        return QStringLiteral("agent device"); // the second way is the device alone, where a site has no agents
    case Operation::Who::Staff:
        return QStringLiteral("staff");
    case Operation::Who::Ants:
        break;
    }
    return QStringLiteral("ants");
}

QSet<QString> variablesOf(const char *pattern)
{
    static const QRegularExpression variable(QStringLiteral("\\{(\\w+)\\}"));
    QSet<QString> names;
    auto matches = variable.globalMatch(QLatin1String(pattern));
    while (matches.hasNext())
        names << matches.next().captured(1);
    return names;
}

} // namespace

TEST_CASE("Every operation is described as it is")
{
    QSet<QString> ids;
    for (const Operation &operation : operations()) {
        INFO(operation.method << " " << operation.pattern);
        const QJsonObject described =
            description()
                .value(QStringLiteral(
                    "paths"))[QLatin1String(operation.pattern)][QString::fromLatin1(operation.method).toLower()]
                .toObject();
        CHECK(described.value(QStringLiteral("operationId")).toString() == QLatin1String(operation.id));
        CHECK_FALSE(ids.contains(QLatin1String(operation.id)));
        ids << QLatin1String(operation.id);
        CHECK(named(described, "query") == QSet<QString>(operation.query.begin(), operation.query.end()));
        CHECK(named(described, "path") == variablesOf(operation.pattern));
        CHECK(described.contains(QStringLiteral("requestBody")) == (operation.body == Operation::Body::Json));
        CHECK(securityOf(described) == securityOf(operation.who));
    }
}

TEST_CASE("Every described operation is there")
{
    const QJsonObject paths = description().value(QStringLiteral("paths")).toObject();
    int count = 0;
    for (auto path = paths.begin(); path != paths.end(); ++path) {
        const QJsonObject methods = path->toObject();
        for (auto method = methods.begin(); method != methods.end(); ++method, ++count) {
            INFO(method.key().toStdString() << " " << path.key().toStdString());
            const auto &all = operations();
            CHECK(std::any_of(all.begin(), all.end(), [&](const Operation &operation) {
                return path.key() == QLatin1String(operation.pattern) &&
                       method.key().toUpper() == QLatin1String(operation.method);
            }));
        }
    }
    CHECK(count == operations().size());
}

TEST_CASE("Every problem type described is one of ours, and its status is among the responses")
{
    const QJsonObject paths = description().value(QStringLiteral("paths")).toObject();
    QSet<QString> used;
    for (const QJsonValue &path : paths) {
        for (const QJsonValue &operation : path.toObject()) {
            for (const QJsonValue &name : operation[QStringLiteral("x-problems")].toArray()) {
                const auto &types = problemTypes();
                const auto found = std::find_if(types.begin(), types.end(), [&](const ProblemType &type) {
                    return name.toString() == QLatin1String(type.name);
                });
                INFO(name.toString().toStdString());
                REQUIRE(found != types.end());
                used << name.toString();
                CHECK(operation[QStringLiteral("responses")].toObject().contains(QString::number(found->status)));
            }
        }
    }
    for (const ProblemType &type : problemTypes()) {
        INFO(type.name);
        // A method that is not offered is no operation, so it is described at none.
        CHECK((used.contains(QLatin1String(type.name)) ||
               QLatin1String(type.name) == QLatin1String("method-not-allowed")));
    }
}

TEST_CASE("Every example of a body fits its schema, and is understood")
{
    ApiTown town;
    int count = 0;
    for (const Operation &operation : operations()) {
        if (operation.body != Operation::Body::Json)
            continue;
        INFO(operation.id);
        const QJsonValue content = description().value(QStringLiteral(
            "paths"))[QLatin1String(operation.pattern)][QString::fromLatin1(operation.method).toLower()]
                     [QStringLiteral("requestBody")][QStringLiteral("content")][QStringLiteral("application/json")];
        const QJsonObject example = content[QStringLiteral("example")].toObject();
        REQUIRE_FALSE(example.isEmpty());
        CHECK(fits(content[QStringLiteral("schema")].toObject(), example));
        QString path = QLatin1String(operation.pattern);
        path.replace(QStringLiteral("{site}"), QStringLiteral("town"))
            .replace(QStringLiteral("{code}"), QStringLiteral("ABCDEFGHJK"));
        path.replace(QStringLiteral("{id}"), QStringLiteral("x"));
        const auto answer = town.ask(operation.method, path, QJsonDocument(example).toJson(), town.desk);
        // "strasbourg" of the enrolment is not this town's hub.
        CHECK((answer.status != 400 || QLatin1String(operation.id) == QLatin1String("enrolDevice")));
        ++count;
    }
    CHECK(count > 10);
}

TEST_CASE("The description is answered as it lies in the source, under a tag of its own")
{
    ApiTown town;
    const auto answer = town.ask("GET", QStringLiteral("/api/openapi.json"));
    CHECK(answer.json == description());
    const QByteArray tag = answer.reply.header("ETag");
    CHECK(tag.size() == 34);
    CHECK(town.ask("GET", QStringLiteral("/api/openapi.json")).reply.header("ETag") == tag);
}

TEST_CASE("What many ask for again may be kept and asked after, what is somebody's may not")
{
    ApiTown town;
    const auto kept = [&](const char *target) {
        const auto answer = town.ask("GET", QString::fromLatin1(target), {}, town.desk);
        REQUIRE(answer.status == 200);
        return answer.reply.header("Cache-Control");
    };
    CHECK(kept("/api/v1/sites") == "no-cache");
    CHECK(kept("./slots?reason=card") == "no-cache");
    CHECK(kept("./slots/first?reason=card") == "no-store");
}
