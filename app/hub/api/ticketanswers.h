// SPDX-License-Identifier: GPL-3.0-or-later
// Tickets as the API tells them; private to this folder.
#pragma once

#include "hub/service/queueservice.h"

#include <QJsonObject>

namespace parvis::hub
{

/// For anybody who has the id: nothing of the visitor but language and time.
[[nodiscard]] QJsonObject toJson(const queue::Ticket &ticket);
[[nodiscard]] QJsonObject toJson(const TicketView &view);
/// For desks: with needs, note, hand-off and, where it is there, the context.
[[nodiscard]] QJsonObject forDesk(const queue::Ticket &ticket);
/// {"basis","leastMinutes","mostMinutes","confidencePercent","observations"}; minutes are rounded outwards.
[[nodiscard]] QJsonObject toJson(const queue::WaitEstimate &wait);

} // namespace parvis::hub
