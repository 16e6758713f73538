// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

namespace parvis::store
{

/// Makes the log of an SQLite database forget what was erased, as Database::truncateLog(), and waits for nobody: Busy
/// as long as a reader stands in the way. On PostgreSQL the server's affair: success. Not within a transaction.
[[nodiscard]] Result<void> overwriteErased(const Database &database);

} // namespace parvis::store
