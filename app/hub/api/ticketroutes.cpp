// SPDX-License-Identifier: GPL-3.0-or-later
// Tickets as visitors have them: taking one, looking, leaving, and what can be had.
#include "appointments/bookingcode.h"
#include "hub/api/checkin.h"
#include "hub/api/operation.h"
#include "hub/api/ticketanswers.h"
#include "hub/service/hubrefusal.h"
#include "hub/service/instants.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace parvis::hub
{

namespace
{

using Reply = Result<ApiReply, ApiProblem>;
using Need = BodyReader::Need;

constexpr qsizetype largestContext = 64 * 1024;

QJsonObject textsOf(const LocalizedText &text)
{
    QJsonObject json;
    for (auto it = text.texts().begin(); it != text.texts().end(); ++it)
        json.insert(it.key(), it.value());
    return json;
}

QString nameOf(queue::SaleState::Kind kind)
{
    switch (kind) {
    case queue::SaleState::Kind::Open:
        return QStringLiteral("open");
    case queue::SaleState::Kind::Closed:
        return QStringLiteral("closed");
    case queue::SaleState::Kind::Full:
        break;
    }
    return QStringLiteral("full");
}

QJsonObject shown(const ServiceView &view, const queue::Service &service)
{
    QJsonObject json{
        {QStringLiteral("service"), service.id},           {QStringLiteral("letter"), QString(service.letter)},
        {QStringLiteral("title"), textsOf(service.title)}, {QStringLiteral("state"), nameOf(view.sale.kind)},
        {QStringLiteral("waiting"), view.waiting},         {QStringLiteral("wait"), toJson(view.wait)}};
    if (!service.text.isEmpty())
        json.insert(QStringLiteral("text"), textsOf(service.text));
    if (!service.skills.isEmpty())
        json.insert(QStringLiteral("skills"), QJsonArray::fromStringList(service.skills));
    if (!service.place.isEmpty())
        json.insert(QStringLiteral("place"), service.place);
    if (view.sale.changes)
        json.insert(QStringLiteral("changes"), toText(*view.sale.changes));
    return json;
}

TicketWish readWish(ApiCall &call, BodyReader &body)
{
    TicketWish wish;
    wish.id = body.id("id");
    wish.service = body.text("service", 1, 100, body.has("appointment") ? Need::Optional : Need::Required);
    wish.language = body.text("language", 0, 20, Need::Optional);
    wish.needs = body.texts("needs", 20, 100);
    wish.handOff = body.id("handOff", Need::Optional);
    if (body.has("context"))
        wish.context = QJsonDocument(body.object("context")).toJson(QJsonDocument::Compact);
    if (wish.context.size() > largestContext)
        body.fault("context", QStringLiteral("At most %1 bytes are expected.").arg(largestContext));
    wish.device = call.device->id;
    wish.giver = call.isDesk() ? TicketWish::Giver::Agent : TicketWish::Giver::Visitor;
    return wish;
}

Reply visitorsMove(ApiCall &call, queue::Move::Kind kind)
{
    const auto plan = call.queue();
    if (!plan)
        return refuse(plan.error());
    const queue::Who who{queue::Who::Role::Visitor, call.device ? call.device->id : QString(), {}};
    const auto moved = QueueService(call.ledger, call.clock).move(**plan, call.variable("id"), {.kind = kind}, who);
    return moved ? Reply(jsonReply(toJson(*moved))) : refuse(moved.error());
}

} // namespace

Reply servicesRoute(ApiCall &call)
{
    const auto plan = call.queue();
    if (!plan)
        return refuse(plan.error());
    const auto views = QueueService(call.ledger, call.clock).services(**plan);
    if (!views)
        return refuse(views.error());
    QJsonArray services;
    for (const ServiceView &view : *views)
        services << shown(view, *(*plan)->findService(view.service));
    QJsonArray needs;
    for (const queue::Need &need : (*plan)->needs)
        needs << QJsonObject{{QStringLiteral("id"), need.id}, {QStringLiteral("title"), textsOf(need.title)}};
    QJsonArray skills;
    for (const queue::Skill &skill : (*plan)->skills)
        skills << QJsonObject{{QStringLiteral("id"), skill.id}, {QStringLiteral("title"), textsOf(skill.title)}};
    return jsonReply({{QStringLiteral("services"), services},
                      {QStringLiteral("needs"), needs},
                      {QStringLiteral("skills"), skills},
                      {QStringLiteral("time"), toText(call.clock.now())}});
}

Reply takeTicketRoute(ApiCall &call)
{
    BodyReader body = call.body();
    const TicketWish wish = readWish(call, body);
    const QString typed = body.text("appointment", 1, 40, Need::Optional);
    body.finish();
    if (!call.faults.isEmpty())
        return invalid(call);
    const auto plan = call.queue();
    if (!plan)
        return refuse(plan.error());
    if (typed.isEmpty()) {
        const auto taken = QueueService(call.ledger, call.clock).take(**plan, wish);
        return taken ? Reply(jsonReply(toJson(*taken), 201)) : refuse(taken.error());
    }
    const auto code = appointments::BookingCode::parse(typed);
    if (!code)
        return refuse(Error(HubRefusal::NotFound, QStringLiteral("appointment")));
    const auto checkedIn = checkIn(call, code->plain(), wish);
    if (!checkedIn)
        return refuse(checkedIn.error());
    return checkedIn->ticket ? Reply(jsonReply(toJson(*checkedIn->ticket), 201))
                             : refuse(Error(HubRefusal::NotFound, QStringLiteral("service")));
}

Reply ticketRoute(ApiCall &call)
{
    const auto plan = call.queue();
    if (!plan)
        return refuse(plan.error());
    const auto found = QueueService(call.ledger, call.clock).find(**plan, call.variable("id"));
    if (!found)
        return refuse(found.error());
    QJsonObject json = toJson(*found);
    if (call.isDesk()) {
        const QJsonObject more = forDesk(found->ticket);
        for (auto it = more.begin(); it != more.end(); ++it)
            json.insert(it.key(), it.value());
    }
    return jsonReply(json);
}

Reply leaveQueueRoute(ApiCall &call)
{
    return visitorsMove(call, queue::Move::Kind::Leave);
}

Reply rejoinQueueRoute(ApiCall &call)
{
    return visitorsMove(call, queue::Move::Kind::Undo);
}

} // namespace parvis::hub
