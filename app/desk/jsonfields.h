// SPDX-License-Identifier: GPL-3.0-or-later
// Members of what the hub tells; private to this folder.
#pragma once

#include "base/clock.h"
#include "base/localizedtext.h"

#include <QDateTime>
#include <QJsonObject>

#include <optional>

namespace parvis::desk
{

[[nodiscard]] inline QString textIn(const QJsonObject &json, const char *key)
{
    return json.value(QLatin1String(key)).toString();
}

[[nodiscard]] inline std::optional<Instant> instantIn(const QJsonObject &json, const char *key)
{
    const QDateTime time = QDateTime::fromString(textIn(json, key), Qt::ISODateWithMs);
    return time.isValid() ? std::optional(Instant(std::chrono::milliseconds(time.toMSecsSinceEpoch()))) : std::nullopt;
}

[[nodiscard]] inline QString isoOf(Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(instant.time_since_epoch().count()).toUTC().toString(Qt::ISODateWithMs);
}

/// {"fr": "…", "de": "…"}
[[nodiscard]] inline LocalizedText localizedOf(const QJsonValue &value)
{
    QMap<QString, QString> texts;
    const QJsonObject object = value.toObject();
    for (auto text = object.begin(); text != object.end(); ++text)
        texts.insert(text.key(), text->toString());
    return LocalizedText(std::move(texts));
}

} // namespace parvis::desk
