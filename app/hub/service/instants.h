// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <QJsonValue>
#include <QString>

#include <optional>

namespace parvis::hub
{

/// "2026-03-02T09:00:00Z", with milliseconds only where there are some. RFC 3339, always UTC.
[[nodiscard]] QString toText(Instant instant);
/// RFC 3339 with Z or an offset, seconds and milliseconds may be absent; years 1970 to 2500.
[[nodiscard]] std::optional<Instant> parseInstant(const QString &text);
/// A text as above, or a whole number of milliseconds since 1970.
[[nodiscard]] std::optional<Instant> parseInstant(const QJsonValue &json);

} // namespace parvis::hub
