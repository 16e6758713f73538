// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/api/problem.h"

#include "hub/service/hubrefusal.h"
#include "hub/service/placing.h"
#include "store/storeerror.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace parvis::hub
{

namespace
{

struct Mapping {
    HubRefusal refusal;
    const char *type;
    const char *detail;
};

const Mapping mappings[] = {
    {HubRefusal::NotFound, "not-found", "There is no such thing here."},
    {HubRefusal::Taken, "taken", "Somebody else has this place."},
    {HubRefusal::NotBookable, "not-bookable",
     "The rules of this site do not allow this booking; \"rule\" names the rule."},
    // Said to whoever gives a name: that it has an appointment already is nobody else's business. The desk is told more.
    {HubRefusal::LimitReached, "ask-reception", "This cannot be booked here; the reception says what is possible."},
    {HubRefusal::HoldEnded, "hold-ended", "The place was given back before it was confirmed."},
    {HubRefusal::WrongState, "wrong-state", "This is not possible from the state it is in; \"state\" names it."},
    {HubRefusal::TooEarly, "too-early", "This is possible only when the appointment is due."},
    {HubRefusal::AwaitingReoffer, "awaiting-reoffer",
     "The hub was restored from a backup and gives nothing away before every kiosk has told what it holds."},
    {HubRefusal::NotAllowed, "not-allowed", "This device, or this code, may not do that."},
    {HubRefusal::KeyReused, "key-reused", "This idempotency key came before with another request."},
    {HubRefusal::EpochChanged, "epoch-changed", "The hub was restored since; begin again without a cursor."},
    {HubRefusal::StaleClaim, "stale-claim", "Another claim was made since, or it is over."},
    {HubRefusal::Closed, "closed", "No tickets of this service are given now."},
    {HubRefusal::Full, "full", "No more tickets of this service are given for now."},
    {HubRefusal::AgentBusy, "agent-busy", "This agent has somebody already; \"ticket\" says whom."},
    {HubRefusal::UndoRefused, "undo-refused", "This cannot be taken back; \"reason\" says why."},
    {HubRefusal::Locked, "locked", "Too many wrong tries; \"wait\" says for how many seconds."},
    {HubRefusal::Invalid, "invalid-request", "A value is outside what the description allows."},
};

} // namespace

const QList<ProblemType> &problemTypes()
{
    static const QList<ProblemType> types{
        {"invalid-request", 400, "The request is not as the description says"},
        {"not-authenticated", 401, "Who asks is not known"},
        {"not-allowed", 403, "Not allowed"},
        {"not-found", 404, "Not found"},
        {"method-not-allowed", 405, "This method is not offered here"},
        {"agent-busy", 409, "The agent has somebody already"},
        {"ask-reception", 409, "This cannot be booked here"},
        {"awaiting-reoffer", 409, "The site waits for its kiosks after a restore"},
        {"closed", 409, "No tickets are given now"},
        {"epoch-changed", 409, "The cursor is of another epoch"},
        {"full", 409, "No more tickets are given for now"},
        {"hold-ended", 409, "The hold has ended"},
        {"limit-reached", 409, "The limit per person is reached"},
        {"stale-claim", 409, "The claim is an old one"},
        {"taken", 409, "The place is taken"},
        {"too-early", 409, "It is too early"},
        {"undo-refused", 409, "It cannot be taken back"},
        {"wrong-state", 409, "Not possible in this state"},
        {"too-large", 413, "The body is too large"},
        {"not-json", 415, "The body is not JSON"},
        {"key-reused", 422, "The idempotency key was used before"},
        {"not-bookable", 422, "The rules of the site do not allow it"},
        {"locked", 423, "Locked after too many wrong tries"},
        {"too-many", 429, "Too many requests"},
        {"try-again", 503, "The hub is busy"},
        {"store-failed", 503, "The hub's database refuses"},
    };
    return types;
}

ApiReply ApiProblem::toReply() const
{
    const auto &types = problemTypes();
    const auto found = std::find_if(types.begin(), types.end(), [&](const ProblemType &candidate) {
        return type == QLatin1String(candidate.name);
    });
    const ProblemType &known = found == types.end() ? types.last() : *found;
    QJsonObject object = more;
    object.insert(QStringLiteral("type"),
                  QStringLiteral("https://parvis.invalid/problems/") + QLatin1String(known.name));
    object.insert(QStringLiteral("title"), QLatin1String(known.title));
    object.insert(QStringLiteral("status"), known.status);
    if (!detail.isEmpty())
        object.insert(QStringLiteral("detail"), detail);
    QJsonArray errors;
    for (const ApiFault &fault : faults) {
        QJsonObject entry{{QStringLiteral("detail"), fault.detail}};
        if (fault.parameter.isEmpty())
            entry.insert(QStringLiteral("pointer"), fault.pointer);
        else
            entry.insert(QStringLiteral("parameter"), fault.parameter);
        errors << entry;
    }
    if (!errors.isEmpty())
        object.insert(QStringLiteral("errors"), errors);
    ApiReply reply{known.status,
                   {{"Content-Type", "application/problem+json"}, {"Cache-Control", "no-store"}},
                   QJsonDocument(object).toJson(QJsonDocument::Compact)};
    if (known.status == 503)
        reply.headers << std::pair(QByteArray("Retry-After"), QByteArray("1"));
    return reply;
}

ApiProblem problemOf(const Error &error)
{
    for (const Mapping &mapping : mappings) {
        if (!error.is(mapping.refusal))
            continue;
        ApiProblem problem{QLatin1String(mapping.type), QLatin1String(mapping.detail), {}, {}};
        if (mapping.refusal == HubRefusal::NotBookable)
            problem.more.insert(QStringLiteral("rule"), error.detail());
        if (mapping.refusal == HubRefusal::WrongState || mapping.refusal == HubRefusal::StaleClaim)
            problem.more.insert(QStringLiteral("state"), error.detail());
        if (mapping.refusal == HubRefusal::AgentBusy)
            problem.more.insert(QStringLiteral("ticket"), error.detail());
        if (mapping.refusal == HubRefusal::Locked)
            problem.more.insert(QStringLiteral("wait"), error.detail().toInt());
        if (mapping.refusal == HubRefusal::UndoRefused)
            problem.more.insert(QStringLiteral("reason"), error.detail());
        return problem;
    }
    if (isUnitRefusal(error))
        return {QStringLiteral("taken"), QStringLiteral("The place is not in a state that allows this."), {}, {}};
    if (error.is(store::StoreError::Busy) || error.is(store::StoreError::Lost))
        return {QStringLiteral("try-again"), QStringLiteral("Nothing is lost: ask again, with the same key."), {}, {}};
    return {QStringLiteral("store-failed"), QStringLiteral("Nothing was changed. The hub's log says more."), {}, {}};
}

} // namespace parvis::hub
