// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/service/instants.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QTimeZone>

#include <cmath>

namespace parvis::hub
{

namespace
{

constexpr double latest = 16'725'225'600'000.0; // 2500-01-01

std::optional<Instant> within(double milliseconds)
{
    if (!(milliseconds >= 0 && milliseconds < latest) || std::floor(milliseconds) != milliseconds)
        return std::nullopt;
    return Instant(std::chrono::milliseconds(qint64(milliseconds)));
}

} // namespace

QString toText(Instant instant)
{
    const qint64 milliseconds = instant.time_since_epoch().count();
    const auto time = QDateTime::fromMSecsSinceEpoch(milliseconds, QTimeZone::utc());
    return time.toString(milliseconds % 1'000 == 0 ? Qt::ISODate : Qt::ISODateWithMs);
}

std::optional<Instant> parseInstant(const QString &text)
{
    static const QRegularExpression shape(
        QStringLiteral(R"(\A\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)\z)"));
    if (!shape.match(text).hasMatch())
        return std::nullopt;
    const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    return time.isValid() ? within(double(time.toMSecsSinceEpoch())) : std::nullopt;
}

std::optional<Instant> parseInstant(const QJsonValue &json)
{
    if (json.isString())
        return parseInstant(json.toString());
    return json.isDouble() ? within(json.toDouble()) : std::nullopt;
}

} // namespace parvis::hub
