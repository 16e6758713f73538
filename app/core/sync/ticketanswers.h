// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/queueclient.h"

namespace parvis::sync
{

// The hub's answers about the line; nothing for another shape. See Ticket, Wait and Service in app/hub/api/openapi.json.

[[nodiscard]] std::optional<TicketShown> parseTicket(const QJsonObject &json);
[[nodiscard]] queue::WaitEstimate parseWait(const QJsonObject &json);
[[nodiscard]] std::optional<QList<ServiceShown>> parseServices(const QJsonObject &json);

} // namespace parvis::sync
