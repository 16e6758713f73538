// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace parvis::simulate
{

/// parvis-simulate; see the README of this folder. Gives the exit status: 0 = as it should be, 1 = not, 2 = wrong use.
[[nodiscard]] int runCommandLine(const QStringList &arguments);

} // namespace parvis::simulate
