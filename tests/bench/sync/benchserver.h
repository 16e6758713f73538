// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace parvis::bench
{

/// Serves ROWS over HTTP on a free port, which it prints; POST /delta takes over ROWS.delta, GET /bytes tells what was
/// written so far. Ends with its standard input.
int serve(const QString &rows);

} // namespace parvis::bench
