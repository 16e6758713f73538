// SPDX-License-Identifier: GPL-3.0-or-later
// An agent and a visitor at one screen.
#include "hub/api/operation.h"
#include "hub/service/instants.h"
#include "hub/service/visitservice.h"

#include <QJsonDocument>

namespace parvis::hub
{

namespace
{

using Reply = Result<ApiReply, ApiProblem>;

constexpr qint64 latest = 9'007'199'254'740'991;
constexpr int longestText = 1'000;
constexpr int longestField = 200;

VisitService service(ApiCall &call)
{
    return {call.ledger, call.clock};
}

VisitService::Party party(const ApiCall &call)
{
    return {call.device->id, call.isDesk(), call.agent ? call.agent->id : QString()};
}

QJsonObject toJson(const VisitService::Sign &sign)
{
    return {{QStringLiteral("number"), sign.number},
            {QStringLiteral("acts"), sign.acts},
            {QStringLiteral("silence"), qint64(sign.silence.count())},
            {QStringLiteral("agent"), sign.agent}};
}

QJsonObject toJson(const store::HandOffAct &act)
{
    QJsonObject json = QJsonDocument::fromJson(act.body).object();
    json.insert(QStringLiteral("number"), act.number);
    json.insert(QStringLiteral("id"), act.id);
    json.insert(QStringLiteral("by"), act.by);
    json.insert(QStringLiteral("kind"), act.kind);
    json.insert(QStringLiteral("at"), toText(act.at));
    if (!act.who.isEmpty())
        json.insert(QStringLiteral("who"), act.who);
    if (!act.field.isEmpty())
        json.insert(QStringLiteral("field"), act.field);
    return json;
}

// What each side may do. "share" says that the visitor shows more, or less, than before.
const QStringList &kindsOf(bool isDesk)
{
    static const QStringList agent{QStringLiteral("point"), QStringLiteral("propose"), QStringLiteral("say")};
    static const QStringList visitor{QStringLiteral("accept"), QStringLiteral("refuse"), QStringLiteral("fault"),
                                     QStringLiteral("say"), QStringLiteral("share")};
    return isDesk ? agent : visitor;
}

} // namespace

Reply showVisitRoute(ApiCall &call)
{
    BodyReader body = call.body();
    const QByteArray state = QJsonDocument(body.object("state")).toJson(QJsonDocument::Compact);
    if (state.size() > VisitService::largestState)
        body.fault("state", QStringLiteral("At most %1 bytes are expected.").arg(VisitService::largestState));
    body.finish();
    if (!call.faults.isEmpty())
        return invalid(call);
    const auto shown = service(call).show(call.site, call.variable("id"), party(call), state);
    return shown ? Reply(jsonReply(toJson(*shown))) : refuse(shown.error());
}

Reply visitRoute(ApiCall &call)
{
    const qint64 after = call.queryNumber("after", 0, latest, 0);
    if (!call.faults.isEmpty())
        return invalid(call);
    const auto seen = service(call).look(call.site, call.variable("id"), party(call));
    if (!seen)
        return refuse(seen.error());
    QJsonObject json = toJson(*seen);
    if (seen->number > after)
        json.insert(QStringLiteral("state"), QJsonDocument::fromJson(seen->state).object());
    return jsonReply(json);
}

Reply addActRoute(ApiCall &call)
{
    BodyReader body = call.body();
    store::HandOffAct act;
    act.id = body.id("id");
    act.kind = body.oneOf("kind", kindsOf(call.isDesk()));
    act.field = body.text("field", 0, longestField, BodyReader::Need::Optional);
    QJsonObject said;
    for (const char *key : {"text", "value"}) {
        if (const QString words = body.text(key, 0, longestText, BodyReader::Need::Optional); !words.isEmpty())
            said.insert(QLatin1String(key), words);
    }
    const bool answers = act.kind == QLatin1String("accept") || act.kind == QLatin1String("refuse") ||
                         act.kind == QLatin1String("fault");
    const qint64 of = answers || body.has("of") ? body.number("of", 1, latest) : 0;
    const bool needsField = act.kind == QLatin1String("point") || act.kind == QLatin1String("propose");
    if (call.faults.isEmpty() && needsField && act.field.isEmpty())
        body.fault("field", QStringLiteral("The field is expected."));
    if (call.faults.isEmpty() && act.kind == QLatin1String("say") && !said.contains(QStringLiteral("text")))
        body.fault("text", QStringLiteral("What is said is expected."));
    body.finish();
    if (!call.faults.isEmpty())
        return invalid(call);
    if (of > 0)
        said.insert(QStringLiteral("of"), of);
    act.body = said.isEmpty() ? QByteArray() : QJsonDocument(said).toJson(QJsonDocument::Compact);
    const auto number = service(call).add(call.site, call.variable("id"), party(call), act, of);
    return number ? Reply(jsonReply({{QStringLiteral("number"), *number}}, 201)) : refuse(number.error());
}

Reply actsRoute(ApiCall &call)
{
    const qint64 after = call.queryNumber("after", 0, latest, 0);
    if (!call.faults.isEmpty())
        return invalid(call);
    const auto acts = service(call).acts(call.site, call.variable("id"), party(call), after);
    if (!acts)
        return refuse(acts.error());
    QJsonArray list;
    for (const store::HandOffAct &act : *acts)
        list << toJson(act);
    return jsonReply({{QStringLiteral("acts"), list}});
}

} // namespace parvis::hub
