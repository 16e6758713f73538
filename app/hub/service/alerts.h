// SPDX-License-Identifier: GPL-3.0-or-later
// Earlier places for those who wish one; shared by the services of this folder.
#pragma once

#include "appointments/plan.h"
#include "appointments/slotfilter.h"
#include "store/hubledger.h"

#include <QJsonObject>

namespace parvis::hub
{

/// The filter BookingService::alert() describes; nothing when it has another shape or further members.
[[nodiscard]] std::optional<appointments::SlotFilter> parseAlertFilter(const QJsonObject &json);

/// Marks the oldest wish that would take a run of FREED places as offered, and writes into its filter which start:
/// "offeredStart" in milliseconds since 1970.
[[nodiscard]] Result<void> offerEarlier(store::HubTransaction &transaction, const appointments::Plan &plan,
                                        QList<appointments::UnitKey> freed, Instant now);

} // namespace parvis::hub
