// SPDX-License-Identifier: GPL-3.0-or-later
// Appointments that are called off by an agent, and counters that are not there for a while.
#include "hub/api/absenceroutes.h"

#include "appointments/bookingcode.h"
#include "hub/api/answers.h"
#include "hub/api/deskwho.h"
#include "hub/api/operation.h"
#include "hub/api/slotquery.h"
#include "hub/service/absencelist.h"
#include "hub/service/agentchanges.h"
#include "hub/service/instants.h"
#include "hub/service/placing.h"

namespace parvis::hub
{

namespace
{

using Reply = Result<ApiReply, ApiProblem>;
using Need = BodyReader::Need;

constexpr int mostDecisions = 500;
constexpr int longestMessage = 1'000;

Absence readAbsence(BodyReader &body)
{
    Absence absence;
    absence.resources = body.texts("resources", 100, 200, Need::Required);
    absence.from = body.instant("from");
    absence.until = body.instant("until");
    if (absence.resources.isEmpty())
        body.fault("resources", QStringLiteral("At least one resource is expected."));
    if (absence.until <= absence.from ||
        absence.until > absence.from + std::chrono::hours(24 * AbsenceService::longestDays))
        body.fault("until", QStringLiteral("A time after \"from\" is expected, at most 92 days later."));
    return absence;
}

AbsenceDecision readDecision(BodyReader &body)
{
    AbsenceDecision decision;
    const auto code = appointments::BookingCode::parse(body.text("code", 1, 40));
    if (code)
        decision.code = code->plain();
    else
        body.fault("code", QStringLiteral("A code of an appointment is expected."));
    decision.revision = int(body.number("revision", 0, 1'000'000));
    const bool isMove = body.oneOf("act", {QStringLiteral("move"), QStringLiteral("cancel")}) == QLatin1String("move");
    decision.act = isMove ? AbsenceDecision::Act::Move : AbsenceDecision::Act::Cancel;
    if (isMove) {
        decision.start = body.instant("start");
        decision.resource = body.text("resource", 1, 200);
    }
    decision.message = body.text("message", 0, longestMessage, Need::Optional);
    body.finish();
    return decision;
}

// At others while they are away, and at anybody afterwards.
QJsonArray proposals(ApiCall &call, const Absence &absence, const store::Appointment &appointment)
{
    appointments::Plan others = *call.plan;
    others.resources.removeIf(
        [&](const appointments::Resource &resource) { return absence.resources.contains(resource.id); });
    const Instant now = call.clock.now();
    const auto wish = wishOf(appointment);
    QJsonArray all = nextStarts(call.ledger, others, wish, appointment.start, now);
    const QJsonArray later = nextStarts(call.ledger, *call.plan, wish, absence.until, now);
    for (const QJsonValue &one : later) {
        const auto start = parseInstant(one[QStringLiteral("start")].toString());
        if (start && *start >= absence.until && !all.contains(one))
            all << one;
    }
    return all;
}

} // namespace

Reply callOffRoute(ApiCall &call)
{
    BodyReader body = call.body();
    const DeskWho who = readWho(call, body);
    const QString reason = body.text("reason", 1, longestMessage);
    if (body.has("reason") && reason.trimmed().isEmpty())
        body.fault("reason", QStringLiteral("A reason is expected."));
    body.finish();
    if (!call.faults.isEmpty())
        return invalid(call);
    const auto code = call.code();
    if (!code || !call.plan)
        return code ? withoutPlan() : refuse(code.error());
    const auto cancelled = AgentChanges(call.ledger, call.clock, call.ids, who.name).cancel(*call.plan, *code, reason);
    if (!cancelled)
        return refuse(cancelled.error());
    QJsonObject json = toJson(*cancelled);
    json.insert(QStringLiteral("note"), toJson(AppointmentNote{reason.trimmed(), who.name, call.clock.now()}));
    return jsonReply(json);
}

Reply resourcesRoute(ApiCall &call)
{
    if (!call.plan)
        return withoutPlan();
    QJsonArray list;
    for (const appointments::Resource &resource : call.plan->resources)
        list << QJsonObject{{QStringLiteral("id"), resource.id}, {QStringLiteral("name"), resource.name}};
    return jsonReply({{QStringLiteral("resources"), list}});
}

Reply absencePreviewRoute(ApiCall &call)
{
    BodyReader body = call.body();
    const Absence absence = readAbsence(body);
    body.finish();
    if (!call.faults.isEmpty())
        return invalid(call);
    if (!call.plan)
        return withoutPlan();
    const auto hits = AbsenceService(call.ledger, call.clock, call.ids).preview(*call.plan, absence);
    if (!hits)
        return refuse(hits.error());
    QJsonArray list;
    for (const AbsenceHit &hit : *hits)
        list << QJsonObject{{QStringLiteral("appointment"), toJson(hit.appointment)},
                            {QStringLiteral("elsewhere"), QJsonArray::fromStringList(hit.elsewhere)},
                            {QStringLiteral("proposed"), proposals(call, absence, hit.appointment)}};
    return jsonReply({{QStringLiteral("hits"), list}});
}

Reply absenceRoute(ApiCall &call)
{
    BodyReader body = call.body();
    const DeskWho who = readWho(call, body);
    const Absence absence = readAbsence(body);
    QList<AbsenceDecision> decisions;
    body.list("decisions", 0, mostDecisions, [&](BodyReader &reader) { decisions << readDecision(reader); });
    body.finish();
    if (!call.faults.isEmpty())
        return invalid(call);
    if (!call.plan)
        return withoutPlan();
    const auto outcome =
        AbsenceService(call.ledger, call.clock, call.ids).enter(*call.plan, absence, decisions, who.name);
    if (!outcome)
        return refuse(outcome.error());
    QJsonArray conflicts;
    for (const AbsenceConflict &conflict : outcome->conflicts) {
        const auto code = appointments::BookingCode::parse(conflict.code);
        conflicts << QJsonObject{{QStringLiteral("code"), code ? code->toText() : conflict.code},
                                 {QStringLiteral("because"), conflict.because}};
    }
    return jsonReply({{QStringLiteral("done"), outcome->isDone},
                      {QStringLiteral("conflicts"), conflicts},
                      {QStringLiteral("places"), outcome->places}});
}

Reply absencesRoute(ApiCall &call)
{
    const auto entered = AbsenceList(call.ledger, call.clock).list(call.site);
    if (!entered)
        return refuse(entered.error());
    QJsonArray list;
    for (const EnteredAbsence &one : *entered)
        list << QJsonObject{{QStringLiteral("id"), one.id},
                            {QStringLiteral("resources"), QJsonArray::fromStringList(one.absence.resources)},
                            {QStringLiteral("from"), toText(one.absence.from)},
                            {QStringLiteral("until"), toText(one.absence.until)},
                            {QStringLiteral("appointments"), one.appointments},
                            {QStringLiteral("by"), one.by},
                            {QStringLiteral("entered"), toText(one.entered)}};
    return jsonReply({{QStringLiteral("absences"), list}});
}

Reply withdrawAbsenceRoute(ApiCall &call)
{
    const auto places = AbsenceList(call.ledger, call.clock).withdraw(call.site, call.variable("id"));
    return places ? Reply(jsonReply({{QStringLiteral("places"), *places}})) : refuse(places.error());
}

} // namespace parvis::hub
