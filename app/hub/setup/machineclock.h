// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appointments/upperboundclock.h"

namespace parvis::hub
{

/// This machine's clocks now: CLOCK_REALTIME, CLOCK_BOOTTIME and the kernel's boot id. Linux.
[[nodiscard]] appointments::ClockReading readMachineClock();

} // namespace parvis::hub
