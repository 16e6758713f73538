// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/api/apirequest.h"
#include "hub/service/hubclock.h"

#include <optional>

namespace parvis::hub
{

/// The answer to what gives a place away, or says until when one is given, while the time is unknown; nothing for all
/// else.
[[nodiscard]] std::optional<ApiReply> refuseWithoutTime(const ApiRequest &request, ClockState state);

} // namespace parvis::hub
