// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

struct sqlite3;

namespace parvis::store
{

/// The last failure on this handle as a StoreError; the detail is ACT, SQLite's message and its extended code, never a
/// bound value.
[[nodiscard]] Error sqliteError(sqlite3 *handle, const QString &act);

} // namespace parvis::store
