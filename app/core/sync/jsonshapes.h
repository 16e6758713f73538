// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appointments/lease.h"
#include "base/clock.h"

#include <QJsonObject>

#include <optional>

namespace parvis::sync
{

/// Whole numbers of [0, 2^53); nothing for anything else.
[[nodiscard]] std::optional<qint64> parseCount(const QJsonValue &json);
/// Milliseconds since 1970 or RFC 3339 text; years 1970 to 2500.
[[nodiscard]] std::optional<Instant> parseInstant(const QJsonValue &json);
/// Of hexadecimal text; nothing unless it has BYTES bytes.
[[nodiscard]] std::optional<QByteArray> parseHex(const QJsonValue &json, qsizetype bytes);
/// {"resource","start"}
[[nodiscard]] std::optional<appointments::UnitKey> parseUnit(const QJsonValue &json);

[[nodiscard]] QJsonValue toJson(Instant instant);
/// {"resource","start","token"}
[[nodiscard]] QJsonObject toJson(const appointments::UnitKey &unit, quint64 token);
/// Keys sorted, no blanks.
[[nodiscard]] QByteArray canonical(const QJsonObject &object);

} // namespace parvis::sync
