// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/api/deskwho.h"

#include "hub/service/hubrefusal.h"
#include "hub/service/staffservice.h"

namespace parvis::hub
{

DeskWho readWho(ApiCall &call, BodyReader &body)
{
    const auto need = call.agent ? BodyReader::Need::Optional : BodyReader::Need::Required;
    const QString named = body.text("agent", 1, 100, need);
    if (!call.agent)
        return {named, named};
    if (body.has("agent") && named != call.agent->id)
        body.fault("agent", QStringLiteral("Another agent is signed in at this desk."));
    return {call.agent->id, call.agent->name};
}

Result<QString> nameAtDesk(const ApiCall &call)
{
    const QByteArray token = call.request.header("Parvis-Agent");
    if (token.isEmpty())
        return call.device->name;
    const auto agent =
        StaffService(call.ledger, call.clock, call.settings.keys.agents).agentOf(call.site, call.device->id, token);
    if (agent)
        return agent->name;
    return agent.error().is(HubRefusal::NotAllowed) ? Result<QString>(call.device->name)
                                                    : Result<QString>(agent.error());
}

} // namespace parvis::hub
