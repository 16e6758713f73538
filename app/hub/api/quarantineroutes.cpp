// SPDX-License-Identifier: GPL-3.0-or-later
// What the hub could not take in, as desks see it and decide on it.
#include "hub/api/answers.h"
#include "hub/api/journalbody.h"
#include "hub/api/operation.h"
#include "hub/service/hubrefusal.h"
#include "hub/service/instants.h"
#include "hub/service/quarantineservice.h"

#include <QJsonDocument>

namespace parvis::hub
{

namespace
{

using Reply = Result<ApiReply, ApiProblem>;
using Need = BodyReader::Need;

constexpr int mostQuarantined = 1'000;

QuarantineService service(ApiCall &call)
{
    return {call.ledger, call.clock, call.ids,
            [site = call.site](const QByteArray &body) { return readJournalEntry(body, site); }};
}

QJsonObject toJson(const QuarantineCase &made)
{
    QJsonArray others;
    for (const store::Appointment &other : made.others)
        others << hub::toJson(other);
    QJsonArray decisions;
    for (const QuarantineDecision decision : made.possible)
        decisions << toText(decision);
    QJsonObject json{{QStringLiteral("id"), made.row.id},
                     {QStringLiteral("device"), made.row.device},
                     {QStringLiteral("because"), made.row.because},
                     {QStringLiteral("created"), toText(made.row.created)},
                     {QStringLiteral("size"), made.row.body.size()},
                     {QStringLiteral("resolved"), made.row.resolution.has_value()},
                     {QStringLiteral("kind"), made.kind},
                     {QStringLiteral("reference"), made.reference},
                     {QStringLiteral("procedure"), made.procedure},
                     {QStringLiteral("others"), others},
                     {QStringLiteral("decisions"), decisions}};
    if (made.mine)
        json.insert(QStringLiteral("appointment"), hub::toJson(*made.mine));
    if (const auto &resolution = made.row.resolution) {
        json.insert(QStringLiteral("resolution"), QJsonObject{{QStringLiteral("decision"), resolution->decision},
                                                              {QStringLiteral("by"), resolution->by},
                                                              {QStringLiteral("at"), toText(resolution->at)},
                                                              {QStringLiteral("note"), resolution->note}});
    }
    return json;
}

} // namespace

Reply quarantineRoute(ApiCall &call)
{
    const auto cases = service(call).list(call.site, mostQuarantined);
    if (!cases)
        return refuse(cases.error());
    QJsonArray list;
    for (const QuarantineCase &made : *cases)
        list << toJson(made);
    return jsonReply({{QStringLiteral("quarantine"), list}});
}

Reply quarantineCaseRoute(ApiCall &call)
{
    const auto found = service(call).find(call.site, call.variable("id"));
    if (!found)
        return refuse(found.error());
    QJsonObject json = toJson(*found);
    json.insert(QStringLiteral("entry"), QJsonDocument::fromJson(found->row.body).object());
    return jsonReply(json);
}

Reply resolveQuarantineRoute(ApiCall &call)
{
    BodyReader body = call.body();
    QuarantineVerdict verdict;
    const QString decision = body.oneOf("decision", {QStringLiteral("take-in"), QStringLiteral("honour"),
                                                     QStringLiteral("handled"), QStringLiteral("discard")});
    verdict.decision = parseQuarantineDecision(decision).value_or(QuarantineDecision::Handled);
    verdict.by = body.text("by", 1, 200);
    verdict.note = body.text("note", 0, 1'000, Need::Optional);
    if (body.has("start"))
        verdict.start = body.instant("start");
    verdict.resource = body.text("resource", 1, 200, Need::Optional);
    const bool needsNote =
        verdict.decision == QuarantineDecision::Handled || verdict.decision == QuarantineDecision::Discard;
    if (needsNote && verdict.note.trimmed().isEmpty())
        body.fault("note", QStringLiteral("Say in a sentence why, or how it was dealt with."));
    if (body.has("by") && verdict.by.trimmed().isEmpty())
        body.fault("by", QStringLiteral("The name of a person is expected."));
    body.finish();
    if (!call.faults.isEmpty())
        return invalid(call);
    const auto done = service(call).resolve(call.site, call.plan.get(), call.variable("id"), verdict);
    return done ? Reply(jsonReply(toJson(*done))) : refuse(done.error());
}

} // namespace parvis::hub
