// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bookingdesk.h"
#include "sync/bookingclient.h"

namespace parvis::kiosk
{

/// An appointment at SITE as the hub told it, for the booking screens.
[[nodiscard]] BookedVisit toVisit(const sync::BookingView &view, const QString &site);

} // namespace parvis::kiosk
