// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/api/deskwho.h"

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

} // namespace parvis::hub
