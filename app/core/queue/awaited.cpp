// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue/awaited.h"

#include <algorithm>

namespace parvis::queue
{

bool isAwaited(const Ticket &ticket, Instant now, const Roster &roster)
{
    const QString &named = ticket.now.onlyFor;
    if (named.isEmpty())
        return false;
    const bool isHere =
        std::any_of(roster.onDuty.begin(), roster.onDuty.end(), [&](const Agent &agent) { return agent.id == named; });
    return isHere || now - std::max(ticket.movedAt, roster.left.value(named, ticket.movedAt)) < absentAfter;
}

QList<Ticket> openedToAll(QList<Ticket> tickets, Instant now, const Roster &roster)
{
    for (Ticket &ticket : tickets) {
        if (!ticket.now.onlyFor.isEmpty() && !isAwaited(ticket, now, roster))
            ticket.now.onlyFor.clear();
    }
    return tickets;
}

} // namespace parvis::queue
