// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

/// One row a line: rule @ data @ expected, all JSON; an expected failure is "!" and its type: !NaN.
/// Empty lines and lines that begin with "#" say what follows.
[[nodiscard]] QByteArray operatorRows();
