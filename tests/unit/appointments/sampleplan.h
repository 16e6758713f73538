// SPDX-License-Identifier: GPL-3.0-or-later
// A small site in Strasbourg and what tests need to speak of it.
#pragma once

#include "appointments/bookingrules.h"
#include "appointments/plan.h"
#include "appointments/unit.h"

#include <QByteArray>
#include <QJsonObject>

namespace parvis::appointments
{

/// "2026-03-29T01:00:00Z"
[[nodiscard]] Instant at(const char *text);
[[nodiscard]] QDate day(const char *text);
/// "29.03. 03:15" in ZONE.
[[nodiscard]] QString localText(const QTimeZone &zone, Instant instant);

/// JSON with ' for ".
[[nodiscard]] QJsonObject json(QByteArray text);
/// Two counters and an office in Strasbourg: three reasons, Monday to Friday 08:30 to 12:00 and 13:00 to 17:00.
[[nodiscard]] QJsonObject townJson();
[[nodiscard]] Plan townPlan();

/// One resource "r" that serves all of the town's reasons, open from FROM to UNTIL every day, holidays too.
[[nodiscard]] Plan dailyPlan(const char *zone, int from, int until, int grid = 15);

/// Whatever comes to mind: a valid plan from SEED.
[[nodiscard]] Plan randomPlan(unsigned seed);

} // namespace parvis::appointments
