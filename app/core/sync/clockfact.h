// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appointments/upperboundclock.h"

#include <QByteArray>

namespace parvis::sync
{

/// A clock's anchor as the small durable fact "clock", canonical JSON.
[[nodiscard]] QByteArray encode(const appointments::ClockAnchor &anchor);
/// An unknown clock for bytes of another shape, and for none.
[[nodiscard]] appointments::UpperBoundClock decodeClock(const QByteArray &bytes);

} // namespace parvis::sync
