// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace parvis::kiosk
{

/// The appointment code in a scanned LINE: alone, or somewhere in a line of the calendar square or an address; empty when
/// there is none.
[[nodiscard]] QString codeIn(const QString &line);

} // namespace parvis::kiosk
