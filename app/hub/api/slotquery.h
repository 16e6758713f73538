// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/api/apicall.h"

namespace parvis::hub
{

/// What the query of a slot search asks for; what is wrong with it becomes faults of the call. Times without "from"
/// begin now.
[[nodiscard]] SlotQuestion slotQuestion(ApiCall &call);

/// The places near START that WISH could have instead, at most six, those after it before those earlier; none on any
/// error.
[[nodiscard]] QJsonArray nextStarts(store::HubLedger &ledger, const appointments::Plan &plan,
                                    const appointments::BookingWish &wish, Instant start, Instant now);

} // namespace parvis::hub
