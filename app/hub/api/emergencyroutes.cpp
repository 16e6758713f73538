// SPDX-License-Identifier: GPL-3.0-or-later
// A desk that needs its colleagues at once.
#include "hub/api/deskwho.h"
#include "hub/api/operation.h"
#include "hub/service/emergencyservice.h"
#include "hub/service/hubrefusal.h"
#include "hub/service/instants.h"

#include <QJsonArray>

namespace parvis::hub
{

namespace
{

using Reply = Result<ApiReply, ApiProblem>;
using Need = BodyReader::Need;

QJsonObject toJson(const Emergency &emergency)
{
    QJsonObject json{{QStringLiteral("id"), emergency.id},
                     {QStringLiteral("agent"), emergency.by},
                     {QStringLiteral("name"), emergency.name},
                     {QStringLiteral("desk"), emergency.desk},
                     {QStringLiteral("at"), toText(emergency.at)}};
    if (emergency.ended) {
        json.insert(QStringLiteral("ended"), toText(*emergency.ended));
        json.insert(QStringLiteral("endedBy"), emergency.endedBy);
        json.insert(QStringLiteral("going"), emergency.isGoing);
    }
    return json;
}

} // namespace

Reply emergenciesRoute(ApiCall &call)
{
    const auto list = EmergencyService(call.ledger, call.clock).list(call.site);
    if (!list)
        return refuse(list.error());
    QJsonArray json;
    for (const Emergency &emergency : *list)
        json << toJson(emergency);
    return jsonReply({{QStringLiteral("emergencies"), json}});
}

Reply emergencyRoute(ApiCall &call)
{
    BodyReader body = call.body();
    const DeskWho who = readWho(call, body);
    const QString id = body.id("id");
    const QString desk = body.text("desk", 1, 60);
    body.finish();
    if (!call.faults.isEmpty())
        return invalid(call);
    const auto called = EmergencyService(call.ledger, call.clock).call(call.site, id, {who.id, who.name, desk});
    return called ? Reply(jsonReply(toJson(*called), 201)) : refuse(called.error());
}

Reply endEmergencyRoute(ApiCall &call)
{
    BodyReader body = call.body();
    const DeskWho who = readWho(call, body);
    const QString desk = body.text("desk", 1, 60, Need::Optional);
    body.finish();
    if (!call.faults.isEmpty())
        return invalid(call);
    const auto ended =
        EmergencyService(call.ledger, call.clock).end(call.site, call.variable("id"), {who.id, who.name, desk});
    return ended ? Reply(jsonReply(toJson(*ended))) : refuse(ended.error());
}

} // namespace parvis::hub
