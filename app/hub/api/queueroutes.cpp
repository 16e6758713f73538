// SPDX-License-Identifier: GPL-3.0-or-later
// The line as desks and boards see it, and every move an agent makes.
#include "hub/api/operation.h"
#include "hub/api/ticketanswers.h"
#include "hub/service/hubrefusal.h"
#include "hub/service/instants.h"

#include <QJsonArray>

namespace parvis::hub
{

namespace
{

using Reply = Result<ApiReply, ApiProblem>;
using Need = BodyReader::Need;
using queue::Move;

constexpr int mostCalls = 100;
constexpr int longestNote = 2'000;

QueueService service(ApiCall &call)
{
    return {call.ledger, call.clock};
}

// Who signed in is nobody else; only at a site without agents the desk says who sits there.
QString readName(ApiCall &call, BodyReader &body)
{
    const QString named = body.text("agent", 1, 100, call.agent ? Need::Optional : Need::Required);
    if (!call.agent)
        return named;
    if (body.has("agent") && named != call.agent->id)
        body.fault("agent", QStringLiteral("Another agent is signed in at this desk."));
    return call.agent->id;
}

CallWish readAgent(ApiCall &call, BodyReader &body, Need desk)
{
    CallWish wish;
    wish.agent.id = readName(call, body);
    wish.desk = body.text("desk", 1, 60, desk);
    wish.agent.skills = body.texts("skills", 100, 100);
    wish.agent.languages = body.texts("languages", 50, 20);
    if (call.agent && !body.has("skills"))
        wish.agent.skills = call.agent->skills;
    if (call.agent && !body.has("languages"))
        wish.agent.languages = call.agent->languages;
    wish.agent.services = body.texts("services", 100, 100);
    return wish;
}

// READ takes what belongs to this move from the body.
Reply moveRoute(ApiCall &call, Move move, const std::function<void(BodyReader &, Move &)> &read = {})
{
    BodyReader body = call.body();
    queue::Who who;
    who.id = readName(call, body);
    who.desk = body.text("desk", 1, 60, Need::Optional);
    if (read)
        read(body, move);
    body.finish();
    if (!call.faults.isEmpty())
        return invalid(call);
    const auto plan = call.queue();
    if (!plan)
        return refuse(plan.error());
    const auto moved = service(call).move(**plan, call.variable("id"), move, who);
    return moved ? Reply(jsonReply(forDesk(*moved))) : refuse(moved.error());
}

QJsonObject shown(const QueuedTicket &queued)
{
    QJsonObject json = forDesk(queued.ticket);
    json.insert(QStringLiteral("class"), queue::toText(queued.callingClass));
    if (queue::isInLine(queued.ticket.now)) {
        json.insert(QStringLiteral("level"), queued.level);
        json.insert(QStringLiteral("wait"), toJson(queued.wait));
    }
    return json;
}

} // namespace

Reply queueRoute(ApiCall &call)
{
    const auto plan = call.queue();
    if (!plan)
        return refuse(plan.error());
    const auto open = service(call).open(**plan);
    if (!open)
        return refuse(open.error());
    QJsonArray tickets;
    for (const QueuedTicket &queued : *open)
        tickets << shown(queued);
    return jsonReply({{QStringLiteral("tickets"), tickets}, {QStringLiteral("time"), toText(call.clock.now())}});
}

Reply servedRoute(ApiCall &call)
{
    const auto named = call.queryValue("agent");
    const QString agent = call.agent ? call.agent->id : named.value_or(QString());
    if (agent.isEmpty() || agent.size() > 100)
        call.queryFault("agent", QStringLiteral("An agent is expected: at most 100 characters."));
    else if (named && *named != agent)
        call.queryFault("agent", QStringLiteral("Another agent is signed in at this desk."));
    if (!call.faults.isEmpty())
        return invalid(call);
    const auto plan = call.queue();
    if (!plan)
        return refuse(plan.error());
    const auto served = service(call).servedBy(**plan, agent);
    if (!served)
        return refuse(served.error());
    QJsonArray tickets;
    for (const queue::Ticket &ticket : *served)
        tickets << forDesk(ticket);
    return jsonReply({{QStringLiteral("tickets"), tickets}, {QStringLiteral("time"), toText(call.clock.now())}});
}

Reply callsRoute(ApiCall &call)
{
    const int limit = int(call.queryNumber("limit", 1, mostCalls, 20));
    if (!call.faults.isEmpty())
        return invalid(call);
    const auto called = service(call).calls(call.site, limit);
    if (!called)
        return refuse(called.error());
    QJsonArray calls;
    for (const queue::Ticket &ticket : *called) {
        QJsonObject json{{QStringLiteral("id"), ticket.id},
                         {QStringLiteral("label"), ticket.label.toText()},
                         {QStringLiteral("speech"), ticket.label.toSpeech()},
                         {QStringLiteral("service"), ticket.now.service},
                         {QStringLiteral("state"), queue::toText(ticket.now.state)},
                         {QStringLiteral("language"), ticket.language},
                         {QStringLiteral("calls"), ticket.now.calls},
                         {QStringLiteral("called"), toText(*ticket.now.lastCalled)}};
        if (!ticket.now.desk.isEmpty())
            json.insert(QStringLiteral("desk"), ticket.now.desk);
        calls << json;
    }
    return jsonReply({{QStringLiteral("calls"), calls}, {QStringLiteral("time"), toText(call.clock.now())}});
}

Reply callRoute(ApiCall &call)
{
    BodyReader body = call.body();
    CallWish wish = readAgent(call, body, Need::Required);
    wish.ticket = body.id("ticket", Need::Optional);
    body.finish();
    if (!call.faults.isEmpty())
        return invalid(call);
    const auto plan = call.queue();
    if (!plan)
        return refuse(plan.error());
    const auto called = service(call).call(**plan, wish);
    if (!called)
        return refuse(called.error());
    return jsonReply({{QStringLiteral("ticket"), *called ? QJsonValue(forDesk(**called)) : QJsonValue()}});
}

Reply dutyRoute(ApiCall &call)
{
    BodyReader body = call.body();
    const bool isAway = body.flag("away");
    const CallWish agent = readAgent(call, body, isAway ? Need::Optional : Need::Required);
    body.finish();
    if (!call.faults.isEmpty())
        return invalid(call);
    const auto noted =
        isAway ? service(call).offDuty(call.site, agent.agent.id) : service(call).onDuty(call.site, agent);
    return noted ? Reply(ApiReply{204, {}, {}}) : refuse(noted.error());
}

Reply recallTicketRoute(ApiCall &call)
{
    return moveRoute(call, {.kind = Move::Kind::Recall});
}

Reply startTicketRoute(ApiCall &call)
{
    return moveRoute(call, {.kind = Move::Kind::Start});
}

Reply parkTicketRoute(ApiCall &call)
{
    return moveRoute(call, {.kind = Move::Kind::Park}, [](BodyReader &body, Move &move) {
        move.note = body.text("note", 0, longestNote, Need::Optional);
    });
}

Reply returnTicketRoute(ApiCall &call)
{
    return moveRoute(call, {.kind = Move::Kind::PutBack}, [&](BodyReader &body, Move &move) {
        if (body.has("notBefore"))
            move.notBefore = body.instant("notBefore");
    });
}

Reply transferTicketRoute(ApiCall &call)
{
    return moveRoute(call, {.kind = Move::Kind::Transfer}, [&](BodyReader &body, Move &move) {
        move.service = body.text("service", 1, 100, Need::Optional);
        move.onlyFor = body.text("toAgent", 1, 100, Need::Optional);
        move.toSite = body.text("toSite", 1, 100, Need::Optional);
        move.note = body.text("note", 0, longestNote, Need::Optional);
        if (!move.toSite.isEmpty() && (!call.settings.findSite(move.toSite) || move.toSite == call.site))
            body.fault("toSite", QStringLiteral("Another site of this hub is expected."));
        if (!move.toSite.isEmpty() && move.service.isEmpty())
            body.fault("service", QStringLiteral("A transfer to another site names a service there."));
        if (move.service.isEmpty() && move.onlyFor.isEmpty())
            body.fault("service", QStringLiteral("A service, an agent or both are expected."));
    });
}

Reply missTicketRoute(ApiCall &call)
{
    return moveRoute(call, {.kind = Move::Kind::Miss});
}

Reply serveTicketRoute(ApiCall &call)
{
    return moveRoute(call, {.kind = Move::Kind::Serve}, [](BodyReader &body, Move &move) {
        body.list(
            "parts", 0, 50,
            [&](BodyReader &part) {
                const QString served = part.text("service", 1, 100);
                const qint64 time = part.number("seconds", 0, 86'400);
                part.finish();
                move.parts.append({served, std::chrono::seconds(time)});
            },
            Need::Optional);
    });
}

Reply undoTicketRoute(ApiCall &call)
{
    return moveRoute(call, {.kind = Move::Kind::Undo});
}

} // namespace parvis::hub
