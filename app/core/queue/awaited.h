// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "queue/callingorder.h"

#include <QHash>

namespace parvis::queue
{

/// Who is on duty, and since when those who are not have been away; who is in neither was never here.
struct Roster {
    OnDuty onDuty;
    QHash<QString, Instant> left; ///< by id

    bool operator==(const Roster &) const = default;
};

/// So long a ticket given to an agent who is not on duty waits for him all the same.
inline constexpr std::chrono::minutes absentAfter{10};

/// Does TICKET wait for the agent it was given to, and so for nobody else? He is on duty; or either he has been away or
/// the ticket has been his for less than `absentAfter`.
[[nodiscard]] bool isAwaited(const Ticket &ticket, Instant now, const Roster &roster);

/// TICKETS in the same order, and those of agents who are absent for all who may serve them (fits(), nextFor()).
[[nodiscard]] QList<Ticket> openedToAll(QList<Ticket> tickets, Instant now, const Roster &roster);

} // namespace parvis::queue
