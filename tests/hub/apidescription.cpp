// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/api/matching.h"
#include "hub/apitown.h"

#include <QFile>

#include <valijson/adapters/qtjson_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validator.hpp>

namespace parvis::hub
{

namespace
{

QJsonObject resolve(const QJsonObject &object)
{
    const QString reference = object.value(QStringLiteral("$ref")).toString();
    if (reference.isEmpty())
        return object;
    QJsonObject found = description();
    for (const QString &step : reference.mid(2).split(QLatin1Char('/')))
        found = found.value(step).toObject();
    return found;
}

} // namespace

QJsonObject description()
{
    static const QJsonObject document = [] {
        QFile file(QStringLiteral(PARVIS_SOURCE_DIR "/app/hub/api/openapi.json"));
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    }();
    return document;
}

bool fits(const QJsonObject &schema, const QJsonValue &value)
{
    // One compiled schema for each; they are many checks of few schemas.
    static std::map<QByteArray, std::unique_ptr<valijson::Schema>> compiled;
    auto &known = compiled[QJsonDocument(schema).toJson(QJsonDocument::Compact)];
    if (!known) {
        // The library takes for an integer only what has 32 bits.
        QJsonObject components = description().value(QStringLiteral("components")).toObject();
        QJsonObject schemas = components.value(QStringLiteral("schemas")).toObject();
        schemas[QStringLiteral("Milliseconds")] = QJsonObject{{QStringLiteral("type"), QStringLiteral("number")}};
        schemas[QStringLiteral("GivenTime")] =
            QJsonObject{{QStringLiteral("type"), QJsonArray{QStringLiteral("string"), QStringLiteral("number")}}};
        components[QStringLiteral("schemas")] = schemas;
        QJsonObject root{{QStringLiteral("allOf"), QJsonArray{schema}}, {QStringLiteral("components"), components}};
        const QJsonValue json(root);
        known = std::make_unique<valijson::Schema>();
        valijson::SchemaParser parser;
        parser.populateSchema(valijson::adapters::QtJsonAdapter(json), *known);
    }
    return valijson::Validator().validate(*known, valijson::adapters::QtJsonAdapter(value), nullptr);
}

QString misfit(const ApiRequest &request, const ApiReply &reply)
{
    const Match found = match(request.method, request.segments);
    if (!found.operation) // no path, no method: only the problem itself is described
        return reply.status == 404 || reply.status == 405 ? QString()
                                                          : QStringLiteral("an undescribed path was answered");
    const QJsonObject operation =
        description()
            .value(QStringLiteral("paths"))[QLatin1String(found.operation->pattern)]
                                           [QString::fromLatin1(found.operation->method).toLower()]
            .toObject();
    const QJsonObject responses = operation.value(QStringLiteral("responses")).toObject();
    const QString status = QString::number(reply.status);
    if (!responses.contains(status))
        return QStringLiteral("status %1 is not described").arg(status);
    const QJsonObject content = resolve(responses.value(status).toObject()).value(QStringLiteral("content")).toObject();
    const QString type = QString::fromLatin1(reply.header("Content-Type").split(';').first());
    if (content.isEmpty())
        return reply.body.isEmpty() ? QString() : QStringLiteral("a body is not described");
    if (!content.contains(type))
        return QStringLiteral("type %1 is not described").arg(type);
    if (!type.endsWith(QLatin1String("json")))
        return {};
    const QJsonDocument document = QJsonDocument::fromJson(reply.body);
    const QJsonValue value = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    if (document.isNull() || !fits(content.value(type)[QStringLiteral("schema")].toObject(), value))
        return QStringLiteral("the body does not fit its schema");
    const QString problem = value[QStringLiteral("type")].toString().section(QLatin1Char('/'), -1);
    if (type == QLatin1String("application/problem+json") &&
        !operation.value(QStringLiteral("x-problems")).toArray().contains(problem))
        return QStringLiteral("the problem %1 is not described").arg(problem);
    return {};
}

} // namespace parvis::hub
