// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appointments/plan.h"
#include "sync/simulate/random.h"

namespace parvis::simulate
{

/// The rules of the site of every history: two counters, two reasons, short hours, so that visitors meet.
[[nodiscard]] QByteArray planJson(Random &random);

} // namespace parvis::simulate
