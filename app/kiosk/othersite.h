// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bookingdesk.h"

namespace parvis::appointments
{
struct Plan;
}

namespace parvis::kiosk
{

class TownContent;

/// What a visitor is told of SITE: as the town's content has it, else as TOLD by the hub.
[[nodiscard]] OtherSite otherSite(const TownContent &content, const QString &site, OtherSite told);

/// The reason ID as the PLAN of a site has it; nothing when it has none.
[[nodiscard]] std::optional<BookableReason> reasonOf(const appointments::Plan &plan, const QString &id);

/// The reason ID as SITE, which is not DESK's own, has it: by the town's content, else as TOLD, else as it is here.
[[nodiscard]] std::optional<BookableReason> reasonElsewhere(const TownContent &content, const QString &site,
                                                            const OtherSite &told, const BookingDesk &desk,
                                                            const QString &id);

} // namespace parvis::kiosk
