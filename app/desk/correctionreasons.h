// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/localizedtext.h"

#include <QList>

namespace parvis::desk
{

/// What visitors are most often asked to mend, in the languages they speak: the agent chooses one he understands, the
/// visitor reads it in his own.
[[nodiscard]] const QList<LocalizedText> &correctionReasons();

} // namespace parvis::desk
