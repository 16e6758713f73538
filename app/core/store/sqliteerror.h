// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

struct sqlite3;

namespace parvis::store
{

/// The file of this handle; empty where it has none.
[[nodiscard]] QString sqlitePath(sqlite3 *handle);

/// The last failure on this handle as a StoreError; the detail is ACT, SQLite's message and its extended code, before
/// them the file's path where the file is at fault, never a bound value.
[[nodiscard]] Error sqliteError(sqlite3 *handle, const QString &act);

} // namespace parvis::store
