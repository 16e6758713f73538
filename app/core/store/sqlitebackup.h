// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

struct sqlite3;

namespace parvis::store
{

/// Database::backupTo() of an open SQLite file.
[[nodiscard]] Result<void> backupSqlite(sqlite3 *source, const QString &path);

} // namespace parvis::store
