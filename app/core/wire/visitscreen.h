// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace parvis::wire
{

/// The screens a visitor may stand at, as VisitState::screen names them: "form", "callBack". A kiosk has all of these
/// and no other; a desk has words for each.
[[nodiscard]] QStringList visitScreens();

} // namespace parvis::wire
