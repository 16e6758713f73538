// SPDX-License-Identifier: GPL-3.0-or-later
// A visitor calls a human being.
#include "hub/api/answers.h"
#include "hub/api/operation.h"
#include "hub/service/handoffservice.h"

#include <QJsonDocument>

namespace parvis::hub
{

namespace
{

using Reply = Result<ApiReply, ApiProblem>;

constexpr qint64 latest = 9'007'199'254'740'991;
constexpr qsizetype largestContext = 64 * 1024;

HandOffService service(ApiCall &call)
{
    return {call.ledger, call.clock};
}

// The context and the claim's token are for desks; a kiosk hears where its visitor stands.
QJsonObject forDesk(const store::HandOff &handOff)
{
    QJsonObject json = toJson(handOff);
    json.insert(QStringLiteral("context"), QJsonDocument::fromJson(handOff.context).object());
    return json;
}

Reply shown(const Result<store::HandOff> &handOff, int status = 200)
{
    return handOff ? Reply(jsonReply(toJson(*handOff), status)) : refuse(handOff.error());
}

std::optional<quint64> readToken(ApiCall &call)
{
    BodyReader body = call.body();
    const qint64 token = body.number("claimToken", 1, latest);
    body.finish();
    return call.faults.isEmpty() ? std::optional<quint64>(quint64(token)) : std::nullopt;
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
    body.finish();
    if (!call.faults.isEmpty())
        return invalid(call);
    return shown(service(call).request(call.site, id, call.device->id, language, context), 201);
}

Reply handOffsRoute(ApiCall &call)
{
    const auto open = service(call).open(call.site);
    if (!open)
        return refuse(open.error());
    QJsonArray list;
    for (const store::HandOff &handOff : *open)
        list << forDesk(handOff);
    return jsonReply({{QStringLiteral("handOffs"), list}});
}

Reply findHandOffRoute(ApiCall &call)
{
    const auto found = service(call).find(call.site, call.variable("id"));
    if (!found || !call.isDesk())
        return shown(found);
    return jsonReply(forDesk(*found));
}

Reply claimRoute(ApiCall &call)
{
    BodyReader body = call.body();
    const QString agent = body.text("agent", 1, 200);
    if (body.has("agent") && agent.trimmed().isEmpty())
        body.fault("agent", QStringLiteral("The name of the agent is expected."));
    body.finish();
    if (!call.faults.isEmpty())
        return invalid(call);
    const auto claimed = service(call).claim(call.site, call.variable("id"), agent, call.device->id);
    if (!claimed)
        return refuse(claimed.error());
    QJsonObject json = forDesk(*claimed);
    json.insert(QStringLiteral("claimToken"), qint64(claimed->claimToken));
    return jsonReply(json);
}

Reply heartbeatRoute(ApiCall &call)
{
    const auto token = readToken(call);
    return token ? shown(service(call).heartbeat(call.site, call.variable("id"), *token)) : Reply(invalid(call));
}

Reply endRoute(ApiCall &call)
{
    const auto token = readToken(call);
    return token ? shown(service(call).end(call.site, call.variable("id"), *token)) : Reply(invalid(call));
}

Reply withdrawRoute(ApiCall &call)
{
    return shown(service(call).withdraw(call.site, call.variable("id")));
}

} // namespace parvis::hub
