// SPDX-License-Identifier: GPL-3.0-or-later
// Who sits at a desk.
#include "base/badgeid.h"
#include "hub/api/answers.h"
#include "hub/api/operation.h"
#include "hub/service/badgeservice.h"
#include "hub/service/hubrefusal.h"
#include "hub/service/instants.h"
#include "hub/service/staffservice.h"
#include "seal/pinrule.h"

namespace parvis::hub
{

namespace
{

using Reply = Result<ApiReply, ApiProblem>;

QJsonObject toJson(const Agent &agent)
{
    return {{QStringLiteral("id"), agent.id},
            {QStringLiteral("name"), agent.name},
            {QStringLiteral("skills"), QJsonArray::fromStringList(agent.skills)},
            {QStringLiteral("languages"), QJsonArray::fromStringList(agent.languages)}};
}

StaffService staff(ApiCall &call)
{
    return {call.ledger, call.clock, call.settings.keys.agents};
}

Reply admitted(const Result<StaffService::SignedIn> &done)
{
    if (!done)
        return refuse(done.error());
    return jsonReply({{QStringLiteral("agent"), toJson(done->agent)},
                      {QStringLiteral("token"), QString::fromLatin1(done->token)},
                      {QStringLiteral("until"), toText(done->until)}},
                     201);
}

} // namespace

Reply signInRoute(ApiCall &call)
{
    BodyReader body = call.body();
    const QString login = body.text("login", 1, 60);
    const QString password = body.text("password", 1, StaffService::longestPassword);
    body.finish();
    if (!call.faults.isEmpty())
        return invalid(call);
    return admitted(staff(call).signIn(call.site, call.device->id, login, password));
}

// One answer for a badge nobody has and a wrong PIN.
Reply badgeSignInRoute(ApiCall &call)
{
    BodyReader body = call.body();
    const QString line = body.text("badge", 1, 100);
    const QString badge = readBadge(line);
    const QString pin = body.text("pin", 1, seal::longestPin);
    if (!line.isEmpty() && badge.isEmpty())
        body.fault("badge", QStringLiteral("%1 to %2 letters and digits are expected.").arg(shortestBadge).arg(longestBadge));
    body.finish();
    if (!call.faults.isEmpty())
        return invalid(call);
    return admitted(BadgeService(call.ledger, call.clock, call.settings.keys.agents).signIn(call.site, call.device->id, badge, pin));
}

// Also where nobody is: what is wanted is so.
Reply signOutRoute(ApiCall &call)
{
    const auto done = call.agent ? staff(call).close(call.site, call.agent->id, call.device->id) : Result<void>();
    return done || done.error().is(HubRefusal::NotFound) ? Reply(ApiReply{204, {}, {}}) : refuse(done.error());
}

Reply sessionsRoute(ApiCall &call)
{
    const auto sessions = staff(call).sessions(call.site);
    if (!sessions)
        return refuse(sessions.error());
    QJsonArray list;
    for (const StaffService::Session &session : *sessions) {
        QJsonObject json{{QStringLiteral("agent"), session.agent},
                         {QStringLiteral("name"), session.name},
                         {QStringLiteral("device"), session.device},
                         {QStringLiteral("deviceName"), session.deviceName},
                         {QStringLiteral("since"), toText(session.since)},
                         {QStringLiteral("until"), toText(session.until)},
                         {QStringLiteral("own"),
                          call.agent && call.agent->id == session.agent && call.device->id == session.device}};
        if (session.seen) {
            json.insert(QStringLiteral("desk"), session.desk);
            json.insert(QStringLiteral("seen"), toText(*session.seen));
        }
        list << json;
    }
    return jsonReply({{QStringLiteral("sessions"), list}});
}

Reply closeSessionRoute(ApiCall &call)
{
    BodyReader body = call.body();
    const QString agent = body.text("agent", 1, 100);
    const QString device = body.text("device", 1, 100);
    body.finish();
    if (!call.faults.isEmpty())
        return invalid(call);
    const auto done = staff(call).close(call.site, agent, device);
    return done ? Reply(ApiReply{204, {}, {}}) : refuse(done.error());
}

Reply agentsRoute(ApiCall &call)
{
    const auto agents = staff(call).agents(call.site);
    if (!agents)
        return refuse(agents.error());
    QJsonArray list;
    for (const Agent &agent : *agents) {
        if (!agent.locked)
            list << toJson(agent);
    }
    return jsonReply({{QStringLiteral("agents"), list}});
}

} // namespace parvis::hub
