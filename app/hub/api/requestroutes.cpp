// SPDX-License-Identifier: GPL-3.0-or-later
// Visitors who wait for an agent to find them a place or to call them back, as desks see them.
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

QJsonObject toJson(const CallBack &callBack)
{
    QJsonArray tries;
    for (const CallTry &one : callBack.tries)
        tries << QJsonObject{{QStringLiteral("at"), toText(one.at)},
                             {QStringLiteral("by"), one.by},
                             {QStringLiteral("outcome"), toText(one.outcome)},
                             {QStringLiteral("note"), one.note}};
    QJsonObject json{{QStringLiteral("procedure"), callBack.procedure},
                     {QStringLiteral("reachable"), toText(callBack.reachable)},
                     {QStringLiteral("tries"), tries}};
    if (callBack.taken) {
        json.insert(QStringLiteral("taker"), callBack.taker);
        json.insert(QStringLiteral("takerName"), callBack.takerName);
        json.insert(QStringLiteral("taken"), toText(*callBack.taken));
    }
    return json;
}

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
    if (request.callBack)
        json.insert(QStringLiteral("callBack"), toJson(*request.callBack));
    return json;
}

Reply shown(const Result<CallBackRequest> &request)
{
    if (!request)
        return refuse(request.error());
    return jsonReply({{QStringLiteral("appointment"), hub::toJson(request->appointment)},
                      {QStringLiteral("callBack"), toJson(request->callBack)}});
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

Reply takeCallBackRoute(ApiCall &call)
{
    BodyReader body = call.body();
    const DeskWho who = readWho(call, body);
    body.finish();
    if (!call.faults.isEmpty())
        return invalid(call);
    const auto code = call.code();
    return code ? shown(CallBackService(call.ledger, call.clock).take(call.site, *code, {who.id, who.name}))
                : refuse(code.error());
}

Reply settleCallBackRoute(ApiCall &call)
{
    static const QStringList outcomes{toText(CallOutcome::Reached), toText(CallOutcome::NotReached),
                                      toText(CallOutcome::Withdrawn)};
    BodyReader body = call.body();
    const DeskWho who = readWho(call, body);
    const QString outcome = body.oneOf("outcome", outcomes);
    const QString note = body.text("note", 0, 1'000, Need::Optional);
    body.finish();
    if (!call.faults.isEmpty())
        return invalid(call);
    const auto code = call.code();
    if (!code)
        return refuse(code.error());
    return shown(CallBackService(call.ledger, call.clock)
                     .settle(call.site, *code, parseCallOutcome(outcome).value_or(CallOutcome::NotReached),
                             {who.id, who.name}, note));
}

} // namespace parvis::hub
