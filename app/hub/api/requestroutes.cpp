// SPDX-License-Identifier: GPL-3.0-or-later
// Visitors who wait for an agent to find them a place, as desks see them.
#include "hub/api/requestroutes.h"

#include "hub/api/answers.h"
#include "hub/api/deskwho.h"
#include "hub/service/hubrefusal.h"
#include "hub/service/instants.h"
#include "hub/service/requestservice.h"

namespace parvis::hub
{

namespace
{

using Reply = Result<ApiReply, ApiProblem>;
using Need = BodyReader::Need;

QJsonObject toJson(const OpenRequest &request, Instant now)
{
    QJsonObject json{{QStringLiteral("appointment"), hub::toJson(request.appointment)},
                     {QStringLiteral("asked"), toText(request.appointment.created)},
                     {QStringLiteral("lateFrom"), toText(request.lateFrom)},
                     {QStringLiteral("late"), request.lateFrom <= now},
                     {QStringLiteral("kiosk"), request.kiosk},
                     {QStringLiteral("conflict"), request.isConflict}};
    if (request.wished)
        json.insert(QStringLiteral("wished"), toText(*request.wished));
    return json;
}

} // namespace

Reply requestsRoute(ApiCall &call)
{
    const qint64 offset = call.queryNumber("cursor", 0, 1'000'000, 0);
    const qint64 limit = call.queryNumber("limit", 1, 200, 100);
    if (!call.faults.isEmpty())
        return invalid(call);
    const auto found = RequestService(call.ledger, call.clock).list(call.site, call.plan.get(), offset, int(limit));
    if (!found)
        return refuse(found.error());
    QJsonArray list;
    for (const OpenRequest &request : found->rows)
        list << toJson(request, call.clock.now());
    QJsonObject json{{QStringLiteral("requests"), list},
                     {QStringLiteral("total"), found->total},
                     {QStringLiteral("late"), found->isLate}};
    if (offset + limit < found->total)
        json.insert(QStringLiteral("next"), QString::number(offset + limit));
    return jsonReply(json);
}

Reply bookRequestRoute(ApiCall &call)
{
    BodyReader body = call.body();
    const DeskWho who = readWho(call, body);
    const Instant start = body.instant("start");
    const QString resource = body.text("resource", 1, 200, Need::Optional);
    body.finish();
    if (!call.faults.isEmpty())
        return invalid(call);
    const auto code = call.code();
    if (!code || !call.plan)
        return refuse(code ? Error(HubRefusal::NotFound, QStringLiteral("plan")) : code.error());
    const auto booked = RequestService(call.ledger, call.clock).book(*call.plan, *code, start, resource, who.name);
    return booked ? Reply(jsonReply(jsonOf(*booked))) : refuse(booked.error());
}

} // namespace parvis::hub
