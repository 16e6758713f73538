// SPDX-License-Identifier: GPL-3.0-or-later
// The queue of a small town hall and what tests need to speak of it.
#pragma once

#include "queue/callingorder.h"
#include "queue/ticketmove.h"

#include <QJsonObject>

namespace parvis::queue
{

/// "2026-03-29T01:00:00Z"
[[nodiscard]] Instant at(const char *text);
[[nodiscard]] QString q(const char *text);
/// JSON with ' for ".
[[nodiscard]] QJsonObject json(QByteArray text);
/// Three services (A papers with the skill "papers", B births, C advice), two needs, Monday to Friday 08:30 to 17:00.
[[nodiscard]] QJsonObject townJson();
[[nodiscard]] QueuePlan townPlan();

/// Taken at TAKEN, waiting for "papers" since then.
[[nodiscard]] Ticket ticket(const QString &id, Instant taken);
[[nodiscard]] Who agent(const char *id);
[[nodiscard]] Who visitor(const char *device = "");

} // namespace parvis::queue
