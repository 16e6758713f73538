// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/jsonshapes.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QTimeZone>

namespace parvis::sync
{

namespace
{

constexpr double exactBelow = 9007199254740992.0;         // 2^53
constexpr qint64 latestMilliseconds = 16'725'225'600'000; // the year 2500

} // namespace

std::optional<qint64> parseCount(const QJsonValue &json)
{
    const double number = json.toDouble(-1);
    if (!(number >= 0 && number < exactBelow) || number != double(qint64(number)))
        return std::nullopt;
    return qint64(number);
}

std::optional<Instant> parseInstant(const QJsonValue &json)
{
    std::optional<qint64> milliseconds = parseCount(json);
    if (json.isString()) {
        const QDateTime time = QDateTime::fromString(json.toString(), Qt::ISODateWithMs);
        if (time.isValid() && time.timeSpec() != Qt::LocalTime)
            milliseconds = time.toMSecsSinceEpoch();
    }
    if (!milliseconds || *milliseconds < 0 || *milliseconds >= latestMilliseconds)
        return std::nullopt;
    return Instant(std::chrono::milliseconds(*milliseconds));
}

std::optional<QByteArray> parseHex(const QJsonValue &json, qsizetype bytes)
{
    const QByteArray text = json.toString().toLatin1();
    const QByteArray decoded = QByteArray::fromHex(text);
    if (decoded.size() != bytes || text.size() != 2 * bytes)
        return std::nullopt;
    return decoded;
}

std::optional<appointments::UnitKey> parseUnit(const QJsonValue &json)
{
    const QJsonObject object = json.toObject();
    const QString resource = object.value(QStringLiteral("resource")).toString();
    const auto start = parseInstant(object.value(QStringLiteral("start")));
    if (resource.isEmpty() || !start)
        return std::nullopt;
    return appointments::UnitKey{resource, *start};
}

QJsonValue toJson(Instant instant)
{
    return qint64(instant.time_since_epoch().count());
}

QJsonObject toJson(const appointments::UnitKey &unit, quint64 token)
{
    return {{QStringLiteral("resource"), unit.resource},
            {QStringLiteral("start"), toJson(unit.start)},
            {QStringLiteral("token"), qint64(token)}};
}

QByteArray canonical(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace parvis::sync
