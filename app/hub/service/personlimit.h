// SPDX-License-Identifier: GPL-3.0-or-later
// How many appointments one person may have; shared by the services of this folder only.
#pragma once

#include "appointments/plan.h"
#include "store/hubledger.h"

namespace parvis::hub
{

/// May the person of APPOINTMENT have it beside those he has to come? Each of its reasons has a limit of its own; an
/// appointment without a person key has none. LimitReached names the reason.
[[nodiscard]] Result<void> checkPersonLimit(store::HubTransaction &transaction, const appointments::Plan &plan,
                                            const store::Appointment &appointment, Instant now);

} // namespace parvis::hub
