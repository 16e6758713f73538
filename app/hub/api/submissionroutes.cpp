// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of the forms visitors sent.
#include "hub/api/deskwho.h"
#include "hub/api/operation.h"
#include "hub/service/hubrefusal.h"
#include "hub/service/instants.h"
#include "hub/service/submissionservice.h"

#include <QJsonArray>

namespace parvis::hub
{

namespace
{

using Reply = Result<ApiReply, ApiProblem>;
using Need = BodyReader::Need;

constexpr int mostListed = 200;

QJsonObject head(const SubmissionCase &found)
{
    const store::StoredSubmission &sent = found.submission;
    QJsonObject json{{QStringLiteral("id"), sent.id},
                     {QStringLiteral("reference"), sent.reference},
                     {QStringLiteral("procedure"), sent.procedure},
                     {QStringLiteral("form"), sent.form},
                     {QStringLiteral("language"), sent.language},
                     {QStringLiteral("created"), toText(sent.created)},
                     {QStringLiteral("state"), toText(found.state())},
                     {QStringLiteral("revision"), found.revision},
                     {QStringLiteral("assisted"), found.isAssisted()}};
    if (!found.reason().isEmpty())
        json.insert(QStringLiteral("reason"), found.reason());
    if (!found.moves.isEmpty()) {
        json.insert(QStringLiteral("by"), found.moves.last().name);
        json.insert(QStringLiteral("changed"), toText(found.moves.last().at));
    }
    return json;
}

QJsonObject listed(const QList<SubmissionCase> &cases, int limit, std::optional<int> open = {})
{
    QJsonArray list;
    for (const SubmissionCase &one : cases)
        list << head(one);
    QJsonObject json{{QStringLiteral("submissions"), list}};
    if (cases.size() == limit)
        json.insert(QStringLiteral("next"), QString::number(cases.last().submission.sequence));
    if (open)
        json.insert(QStringLiteral("open"), *open);
    return json;
}

Reply shown(const Result<SubmissionCase> &found)
{
    return found ? Reply(jsonReply(head(*found))) : refuse(found.error());
}

} // namespace

Reply submissionsRoute(ApiCall &call)
{
    const qint64 before = call.queryNumber("cursor", 1, 1'000'000'000'000, 0);
    const int limit = int(call.queryNumber("limit", 1, mostListed, mostListed));
    const QString reference = call.queryValue("reference").value_or(QString()).trimmed().toUpper();
    if (reference.size() > 40)
        call.queryFault("reference", QStringLiteral("At most 40 characters are expected."));
    const auto state = call.queryValue("state");
    if (state && *state != QLatin1String("open"))
        call.queryFault("state", QStringLiteral("Possible values: open."));
    if (!call.faults.isEmpty())
        return invalid(call);
    SubmissionService service(call.ledger, call.clock);
    if (state) {
        const auto open = service.open(call.site, before, reference, limit);
        return open ? Reply(jsonReply(listed(open->cases, limit, open->total))) : refuse(open.error());
    }
    const auto found = service.list(call.site, before, reference, limit);
    return found ? Reply(jsonReply(listed(*found, limit))) : refuse(found.error());
}

Reply submissionRoute(ApiCall &call)
{
    const auto found = SubmissionService(call.ledger, call.clock).find(call.site, call.variable("id"));
    if (!found)
        return refuse(found.error());
    QJsonObject json = head(*found);
    QJsonArray moves;
    for (const SubmissionMove &move : found->moves) {
        QJsonObject step{{QStringLiteral("to"), toText(move.to)},
                         {QStringLiteral("by"), move.name},
                         {QStringLiteral("at"), toText(move.at)}};
        if (!move.reason.isEmpty())
            step.insert(QStringLiteral("reason"), move.reason);
        if (move.undo)
            step.insert(QStringLiteral("undo"), true);
        moves << step;
    }
    json.insert(QStringLiteral("moves"), moves);
    if (found->isAssisted())
        json.insert(QStringLiteral("assistance"), found->assistance);
    json.insert(QStringLiteral("scheme"), found->submission.scheme);
    json.insert(QStringLiteral("payload"), QString::fromLatin1(found->submission.payload.toBase64()));
    json.insert(QStringLiteral("document"), QString::fromLatin1(found->submission.document.toBase64()));
    return jsonReply(json);
}

Reply moveSubmissionRoute(ApiCall &call)
{
    BodyReader body = call.body();
    const DeskWho who = readWho(call, body);
    const auto to = parseSubmissionState(
        body.oneOf("to", {QStringLiteral("checked"), QStringLiteral("correction"), QStringLiteral("done")}));
    const int revision = int(body.number("revision", 0, 1'000'000));
    const QString reason = body.text("reason", 0, SubmissionService::longestReason, Need::Optional);
    if (to && (*to == SubmissionState::Correction) == reason.trimmed().isEmpty())
        body.fault("reason", QStringLiteral("A correction names what is to be mended, and nothing else does."));
    body.finish();
    if (!call.faults.isEmpty())
        return invalid(call);
    return shown(SubmissionService(call.ledger, call.clock)
                     .move(call.site, call.variable("id"), *to, revision, {who.id, who.name}, reason));
}

Reply undoSubmissionRoute(ApiCall &call)
{
    BodyReader body = call.body();
    const DeskWho who = readWho(call, body);
    body.finish();
    if (!call.faults.isEmpty())
        return invalid(call);
    return shown(
        SubmissionService(call.ledger, call.clock).undo(call.site, call.variable("id"), {who.id, who.name}));
}

} // namespace parvis::hub
