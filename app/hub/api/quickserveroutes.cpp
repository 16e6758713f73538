// SPDX-License-Identifier: GPL-3.0-or-later
// Visitors who were helped on the spot.
#include "hub/api/deskwho.h"
#include "hub/api/operation.h"
#include "hub/api/ticketanswers.h"
#include "hub/service/hubrefusal.h"
#include "hub/service/quickserve.h"

namespace parvis::hub
{

namespace
{

using Reply = Result<ApiReply, ApiProblem>;
using Need = BodyReader::Need;

queue::Who readAgent(ApiCall &call, BodyReader &body)
{
    queue::Who who;
    who.id = readWho(call, body).id;
    who.desk = body.text("desk", 1, 60);
    return who;
}

} // namespace

Reply quickServeRoute(ApiCall &call)
{
    BodyReader body = call.body();
    const queue::Who who = readAgent(call, body);
    TicketWish wish;
    wish.id = body.id("id");
    wish.service = body.text("service", 1, 100);
    wish.language = body.text("language", 0, 20, Need::Optional);
    wish.device = call.device->id;
    body.finish();
    if (!call.faults.isEmpty())
        return invalid(call);
    const auto plan = call.queue();
    if (!plan)
        return refuse(plan.error());
    const auto served = QuickServe(call.ledger, call.clock).serve(**plan, wish, who);
    return served ? Reply(jsonReply(forDesk(*served), 201)) : refuse(served.error());
}

Reply undoQuickServeRoute(ApiCall &call)
{
    BodyReader body = call.body();
    const queue::Who who = readAgent(call, body);
    body.finish();
    if (!call.faults.isEmpty())
        return invalid(call);
    const auto plan = call.queue();
    if (!plan)
        return refuse(plan.error());
    const auto gone = QuickServe(call.ledger, call.clock).undo(**plan, call.variable("id"), who);
    return gone ? Reply(jsonReply(forDesk(*gone))) : refuse(gone.error());
}

} // namespace parvis::hub
