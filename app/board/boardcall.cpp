// SPDX-License-Identifier: GPL-3.0-or-later
#include "boardcall.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace parvis::board
{

namespace
{

std::optional<Instant> readInstant(const QJsonValue &value)
{
    const QDateTime time = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
    if (!time.isValid())
        return std::nullopt;
    return Instant(std::chrono::milliseconds(time.toMSecsSinceEpoch()));
}

std::optional<BoardCall> readCall(const QJsonObject &json)
{
    const auto called = readInstant(json.value(QStringLiteral("called")));
    const QString state = json.value(QStringLiteral("state")).toString();
    BoardCall call{json.value(QStringLiteral("id")).toString(),
                   json.value(QStringLiteral("label")).toString(),
                   json.value(QStringLiteral("speech")).toString(),
                   json.value(QStringLiteral("service")).toString(),
                   json.value(QStringLiteral("language")).toString(),
                   json.value(QStringLiteral("desk")).toString(),
                   state == QLatin1String("called") || state == QLatin1String("recalled"),
                   json.value(QStringLiteral("calls")).toInt(),
                   called.value_or(Instant())};
    if (!called || call.id.isEmpty() || call.label.isEmpty())
        return std::nullopt;
    return call;
}

} // namespace

std::optional<CallsAnswer> CallsAnswer::parse(const QByteArray &body)
{
    const QJsonObject json = QJsonDocument::fromJson(body).object();
    const auto time = readInstant(json.value(QStringLiteral("time")));
    const QJsonValue list = json.value(QStringLiteral("calls"));
    if (!time || !list.isArray())
        return std::nullopt;
    CallsAnswer answer{{}, *time};
    const QJsonArray calls = list.toArray();
    for (const QJsonValue &call : calls) {
        const auto read = readCall(call.toObject());
        if (!read)
            return std::nullopt;
        answer.calls.append(*read);
    }
    return answer;
}

} // namespace parvis::board
