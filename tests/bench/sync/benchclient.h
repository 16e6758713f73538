// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace parvis::bench
{

/// One first sync from the hub on PORT into FOLDER and one after its delta; prints one JSON line: seconds of both, bytes
/// of both, states and objects, its own peak of memory in MiB.
int syncOnce(int port, const QString &folder);

} // namespace parvis::bench
