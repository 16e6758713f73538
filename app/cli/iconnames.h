// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace parvis::cli
{

/// Names of the icons the kiosk can draw; written at build time from qml/controls/iconpaths.js.
[[nodiscard]] QStringList iconNames();

} // namespace parvis::cli
