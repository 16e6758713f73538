// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/service/dutyroster.h"

#include "hub/service/queuepicture.h"

namespace parvis::hub
{

bool isOnDuty(const store::DeskAgent &agent, Instant now)
{
    return !agent.desk.isEmpty() && agent.seen >= now - QueuePicture::duty;
}

queue::Roster rosterOf(const QList<store::DeskAgent> &told, Instant now)
{
    queue::Roster roster;
    for (const store::DeskAgent &agent : told) {
        if (isOnDuty(agent, now))
            roster.onDuty.append(agent.agent);
        else
            roster.left.insert(agent.agent.id, agent.seen);
    }
    return roster;
}

} // namespace parvis::hub
