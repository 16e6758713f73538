// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appointments/upperboundclock.h"

namespace parvis::sync
{

/// Where sync learns the time: wall clock, time since boot and which boot, read together. Injected, so that tests and the
/// simulator run on a time of their own.
///
/// Waiting and measuring use the time since boot, which nobody sets; the wall clock is only for what people read and for
/// UpperBoundClock after a reboot.
class Time
{
public:
    virtual ~Time() = default;
    [[nodiscard]] virtual appointments::ClockReading read() const = 0;
};

/// The machine's: CLOCK_REALTIME, CLOCK_BOOTTIME and the kernel's boot id. Linux.
class SystemTime final : public Time
{
public:
    [[nodiscard]] appointments::ClockReading read() const override;
};

} // namespace parvis::sync
