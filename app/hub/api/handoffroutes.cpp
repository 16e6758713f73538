// SPDX-License-Identifier: GPL-3.0-or-later
// A visitor calls a human being.
#include "hub/api/answers.h"
#include "hub/api/operation.h"
#include "hub/api/ticketanswers.h"
#include "hub/service/deviceservice.h"
#include "hub/service/handoffservice.h"
#include "hub/service/hubrefusal.h"
#include "hub/service/joinedledger.h"

#include <QJsonDocument>

namespace parvis::hub
{

namespace
{

using Reply = Result<ApiReply, ApiProblem>;

constexpr qint64 latest = 9'007'199'254'740'991;
constexpr qsizetype largestContext = 64 * 1024;
constexpr int longestNote = 2'000;

HandOffService service(ApiCall &call)
{
    return {call.ledger, call.clock};
}

// Who has signed in is nobody else: a name that the desk tells is shown only where nobody can sign in.
HandOffService::Claimant claimant(const ApiCall &call, const QString &name = {})
{
    return {call.device->id, call.agent ? call.agent->id : QString(), call.agent ? call.agent->name : name};
}

// The context, the claim's token and where the visitor stands are for desks; a kiosk hears how its visitor's call
// stands.
QJsonObject forDesk(const ApiCall &call, const store::HandOff &handOff, const QHash<QString, QString> &names)
{
    QJsonObject json = toJson(handOff);
    json.insert(QStringLiteral("context"), QJsonDocument::fromJson(handOff.context).object());
    if (const QString name = names.value(handOff.device); !name.isEmpty())
        json.insert(QStringLiteral("deviceName"), name);
    if (!handOff.onlyFor.isEmpty())
        json.insert(QStringLiteral("onlyFor"), handOff.onlyFor);
    if (!handOff.note.isEmpty())
        json.insert(QStringLiteral("note"), handOff.note);
    if (claimant(call).holds(handOff))
        json.insert(QStringLiteral("mine"), true);
    return json;
}

Result<QHash<QString, QString>> deviceNames(ApiCall &call)
{
    return DeviceService(call.ledger, call.clock, call.ids).names(call.site);
}

Reply shown(const Result<store::HandOff> &handOff, int status = 200)
{
    return handOff ? Reply(jsonReply(toJson(*handOff), status)) : refuse(handOff.error());
}

QJsonObject staffJson(const queue::HelpStaff &staff)
{
    return {{QStringLiteral("onDuty"), staff.onDuty},
            {QStringLiteral("able"), int(staff.able.size())},
            {QStringLiteral("speaksLanguage"), staff.speaksLanguage}};
}

// The number that was given instead of help.
Result<std::optional<queue::Ticket>> numberInstead(store::HubTransaction &transaction, const QString &handOff)
{
    const auto open = transaction.openTickets();
    if (!open)
        return open.error();
    for (const queue::Ticket &ticket : *open) {
        if (ticket.handOff == handOff)
            return std::optional(ticket);
    }
    return std::optional<queue::Ticket>();
}

// Whom an agent gave a number instead learns it at the kiosk.
Reply shownWithTicket(ApiCall &call, const store::HandOff &handOff)
{
    QJsonObject json = toJson(handOff);
    const auto done = call.ledger.read(call.site, [&](store::HubTransaction &transaction) -> Result<void> {
        const auto given = numberInstead(transaction, handOff.id);
        if (!given)
            return given.error();
        if (const auto &ticket = *given)
            json.insert(QStringLiteral("ticket"), QJsonObject{{QStringLiteral("id"), ticket->id},
                                                              {QStringLiteral("label"), ticket->label.toText()},
                                                              {QStringLiteral("service"), ticket->now.service}});
        return {};
    });
    return done ? Reply(jsonReply(json)) : refuse(done.error());
}

// Of one that waits also who could come, and when.
Reply shownToKiosk(ApiCall &call, const Result<store::HandOff> &handOff, int status = 200)
{
    if (handOff && handOff->state == store::HandOffState::Ended)
        return shownWithTicket(call, *handOff);
    if (!handOff || handOff->state != store::HandOffState::Waiting)
        return shown(handOff, status);
    const auto plan = call.queue();
    if (!plan && !plan.error().is(HubRefusal::NotFound))
        return refuse(plan.error());
    const auto prospect = service(call).prospect(call.site, *handOff, plan ? plan->get() : nullptr);
    if (!prospect)
        return refuse(prospect.error());
    QJsonObject json = toJson(*handOff);
    json.insert(QStringLiteral("ahead"), prospect->ahead);
    if (prospect->staff)
        json.insert(QStringLiteral("staff"), staffJson(*prospect->staff));
    if (prospect->time)
        json.insert(QStringLiteral("expected"),
                    QJsonObject{{QStringLiteral("leastMinutes"), qint64(prospect->time->least.count())},
                                {QStringLiteral("mostMinutes"), qint64(prospect->time->most.count())}});
    return jsonReply(json, status);
}

Reply shownToDesk(ApiCall &call, const Result<store::HandOff> &handOff)
{
    if (!handOff)
        return refuse(handOff.error());
    const auto names = deviceNames(call);
    if (!names)
        return refuse(names.error());
    QJsonObject json = forDesk(call, *handOff, *names);
    if (claimant(call).holds(*handOff))
        json.insert(QStringLiteral("claimToken"), qint64(handOff->claimToken));
    return jsonReply(json);
}

std::optional<quint64> readToken(ApiCall &call)
{
    BodyReader body = call.body();
    const qint64 token = body.number("claimToken", 1, latest);
    body.finish();
    return call.faults.isEmpty() ? std::optional<quint64>(quint64(token)) : std::nullopt;
}

// The end of the help and the number: both or none.
Result<TicketView> exchange(ApiCall &call, const queue::QueuePlan &plan, quint64 token, TicketWish wish)
{
    const auto epoch = call.ledger.epoch();
    if (!epoch)
        return epoch.error();
    std::optional<TicketView> given;
    const auto done = call.ledger.write(call.site, [&](store::HubTransaction &transaction) -> Result<void> {
        JoinedLedger joined(transaction, call.site, *epoch);
        const auto before = transaction.handOff(call.variable("id"));
        if (!before)
            return before.error();
        // A desk that did not hear the answer may ask again under another id: that is no second number.
        const bool isRepeated = *before && (*before)->state == store::HandOffState::Ended;
        const auto ended =
            HandOffService(joined, call.clock).end(call.site, call.variable("id"), token, claimant(call));
        if (!ended)
            return ended.error();
        if (isRepeated) {
            const auto known = numberInstead(transaction, ended->id);
            if (!known)
                return known.error();
            wish.id = *known ? (*known)->id : wish.id;
        }
        wish.language = ended->language;
        wish.handOff = ended->id;
        wish.device = ended->device;
        wish.context = ended->context;
        wish.giver = TicketWish::Giver::Agent;
        const auto taken = QueueService(joined, call.clock).take(plan, wish);
        if (!taken)
            return taken.error();
        given = *taken;
        return {};
    });
    return done ? Result<TicketView>(*std::move(given)) : Result<TicketView>(done.error());
}

} // namespace

Reply handOffRoute(ApiCall &call)
{
    BodyReader body = call.body();
    const QString id = body.id("id");
    const QString language = body.text("language", 0, 20, BodyReader::Need::Optional);
    const QByteArray context = QJsonDocument(body.object("context")).toJson(QJsonDocument::Compact);
    if (context.size() > largestContext)
        body.fault("context", QStringLiteral("At most %1 bytes are expected.").arg(largestContext));
    const auto others = body.flag("alone") ? HandOffService::Others::Withdraw : HandOffService::Others::Keep;
    body.finish();
    if (!call.faults.isEmpty())
        return invalid(call);
    return shownToKiosk(call, service(call).request(call.site, id, call.device->id, language, context, others), 201);
}

Reply handOffsRoute(ApiCall &call)
{
    const auto open = service(call).open(call.site);
    if (!open)
        return refuse(open.error());
    const auto names = deviceNames(call);
    if (!names)
        return refuse(names.error());
    QJsonArray list;
    for (const store::HandOff &handOff : *open)
        list << forDesk(call, handOff, *names);
    return jsonReply({{QStringLiteral("handOffs"), list}});
}

Reply findHandOffRoute(ApiCall &call)
{
    const auto found = service(call).find(call.site, call.variable("id"));
    return call.isDesk() ? shownToDesk(call, found) : shownToKiosk(call, found);
}

Reply claimRoute(ApiCall &call)
{
    BodyReader body = call.body();
    const auto need = call.agent ? BodyReader::Need::Optional : BodyReader::Need::Required;
    const QString name = body.text("agent", 1, 200, need);
    if (body.has("agent") && name.trimmed().isEmpty())
        body.fault("agent", QStringLiteral("The name of the agent is expected."));
    body.finish();
    if (!call.faults.isEmpty())
        return invalid(call);
    return shownToDesk(call, service(call).claim(call.site, call.variable("id"), claimant(call, name)));
}

Reply heartbeatRoute(ApiCall &call)
{
    const auto token = readToken(call);
    return token ? shown(service(call).heartbeat(call.site, call.variable("id"), *token, claimant(call)))
                 : Reply(invalid(call));
}

Reply endRoute(ApiCall &call)
{
    const auto token = readToken(call);
    return token ? shown(service(call).end(call.site, call.variable("id"), *token, claimant(call)))
                 : Reply(invalid(call));
}

Reply passRoute(ApiCall &call)
{
    BodyReader body = call.body();
    const qint64 token = body.number("claimToken", 1, latest);
    HandOffService::PassOn to;
    to.onlyFor = body.text("toAgent", 1, 100, BodyReader::Need::Optional);
    to.note = body.text("note", 0, longestNote, BodyReader::Need::Optional);
    body.finish();
    if (!call.faults.isEmpty())
        return invalid(call);
    return shownToDesk(call, service(call).pass(call.site, call.variable("id"), quint64(token), claimant(call), to));
}

Reply queueHandOffRoute(ApiCall &call)
{
    BodyReader body = call.body();
    const qint64 token = body.number("claimToken", 1, latest);
    TicketWish wish;
    wish.id = body.id("ticket");
    wish.service = body.text("service", 1, 100);
    wish.note = body.text("note", 0, longestNote, BodyReader::Need::Optional);
    body.finish();
    if (!call.faults.isEmpty())
        return invalid(call);
    const auto plan = call.queue();
    if (!plan)
        return refuse(plan.error());
    const auto taken = exchange(call, **plan, quint64(token), wish);
    return taken ? Reply(jsonReply(toJson(*taken), 201)) : refuse(taken.error());
}

Reply withdrawRoute(ApiCall &call)
{
    return shown(service(call).withdraw(call.site, call.variable("id")));
}

} // namespace parvis::hub
