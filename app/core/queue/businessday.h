// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <QDate>
#include <QTimeZone>

namespace parvis::queue
{

/// The first instant of the business day DAY: when the local clock first shows CHANGEMINUTE, [0, 1440), of that date or
/// later. On the day the clock goes forward over it, the instant of the jump; on the day it goes back, the first of
/// both.
[[nodiscard]] Instant businessDayStart(const QTimeZone &zone, int changeMinute, QDate day);

/// The day a ticket taken at NOW is counted in: a queue open over midnight keeps its numbers until the day changes.
/// Never goes back while time goes forward, whatever the local clock does.
[[nodiscard]] QDate businessDay(const QTimeZone &zone, int changeMinute, Instant now);

} // namespace parvis::queue
