// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/crashsweep/sweep.h"

namespace parvis::testing
{

/// Journal, leases and facts of a kiosk.
[[nodiscard]] std::vector<Scenario> ledgerScenarios();
/// Feed and releases of a kiosk.
[[nodiscard]] std::vector<Scenario> cacheScenarios();
/// The hub on SQLite.
[[nodiscard]] std::vector<Scenario> hubScenarios();

/// Every row of every table, after SQLite has found the file sound.
[[nodiscard]] Result<QByteArray> everyRow(const store::Database &database);

} // namespace parvis::testing
