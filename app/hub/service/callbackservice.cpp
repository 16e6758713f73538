// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/service/callbackservice.h"

#include "hub/service/hubrefusal.h"
#include "hub/service/instants.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace parvis::hub
{

using store::Appointment;
using store::AppointmentStatus;
using store::HubTransaction;

namespace
{

const QString kind = QStringLiteral("call-back");

QJsonObject toJson(const CallTry &one)
{
    return {{QStringLiteral("at"), toText(one.at)},
            {QStringLiteral("by"), one.by},
            {QStringLiteral("outcome"), toText(one.outcome)},
            {QStringLiteral("note"), one.note}};
}

QByteArray encode(const CallBack &callBack)
{
    QJsonArray tries;
    for (const CallTry &one : callBack.tries)
        tries << toJson(one);
    QJsonObject json{{QStringLiteral("procedure"), callBack.procedure},
                     {QStringLiteral("reachable"), toText(callBack.reachable)},
                     {QStringLiteral("tries"), tries}};
    if (callBack.taken) {
        json.insert(QStringLiteral("taker"), callBack.taker);
        json.insert(QStringLiteral("takerName"), callBack.takerName);
        json.insert(QStringLiteral("taken"), toText(*callBack.taken));
    }
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

CallBack decode(const QByteArray &body)
{
    const QJsonObject json = QJsonDocument::fromJson(body).object();
    CallBack callBack;
    callBack.procedure = json.value(QStringLiteral("procedure")).toString();
    callBack.reachable = parseReachable(json.value(QStringLiteral("reachable")).toString());
    callBack.taker = json.value(QStringLiteral("taker")).toString();
    callBack.takerName = json.value(QStringLiteral("takerName")).toString();
    callBack.taken = parseInstant(json.value(QStringLiteral("taken")).toString());
    const QJsonArray tries = json.value(QStringLiteral("tries")).toArray();
    for (const QJsonValue &one : tries) {
        callBack.tries << CallTry{
            parseInstant(one[QStringLiteral("at")].toString()).value_or(Instant()),
            one[QStringLiteral("by")].toString(),
            parseCallOutcome(one[QStringLiteral("outcome")].toString()).value_or(CallOutcome::NotReached),
            one[QStringLiteral("note")].toString()};
    }
    return callBack;
}

AppointmentStatus endOf(CallOutcome outcome)
{
    switch (outcome) {
    case CallOutcome::Reached:
        return AppointmentStatus::Served;
    case CallOutcome::Withdrawn:
        return AppointmentStatus::Cancelled;
    case CallOutcome::NotReached:
        break;
    }
    return AppointmentStatus::Requested;
}

Result<CallBackRequest> load(HubTransaction &transaction, const QString &code)
{
    const auto found = transaction.appointmentByCode(code);
    if (!found)
        return found.error();
    if (!*found || !isCallBack(**found))
        return Error(HubRefusal::NotFound, QStringLiteral("call back"));
    const auto known = callBackOf(transaction, (*found)->id);
    return known ? Result<CallBackRequest>(CallBackRequest{**found, *known}) : Result<CallBackRequest>(known.error());
}

Result<void> put(HubTransaction &transaction, const CallBackRequest &request, Instant now)
{
    const auto before = transaction.deskRecord(kind, request.appointment.id);
    if (!before)
        return before.error();
    const int revision = *before ? (*before)->revision + 1 : 1;
    const auto kept =
        transaction.putDeskRecord({kind, request.appointment.id, revision, now, encode(request.callBack)});
    if (!kept)
        return kept.error();
    return *kept ? Result<void>() : Error(HubRefusal::Taken, QStringLiteral("another desk was quicker"));
}

// A colleague has the visitor on the telephone, as far as anybody knows.
bool isElsewhere(const CallBack &callBack, const QString &agent, Instant now)
{
    return callBack.taken && callBack.taker != agent && now - *callBack.taken < CallBackService::takenFor;
}

} // namespace

bool isCallBack(const Appointment &appointment)
{
    return appointment.reasons.isEmpty() && appointment.start == appointment.end;
}

QString toText(Reachable reachable)
{
    switch (reachable) {
    case Reachable::Morning:
        return QStringLiteral("morning");
    case Reachable::Afternoon:
        return QStringLiteral("afternoon");
    case Reachable::Any:
        break;
    }
    return QStringLiteral("any");
}

Reachable parseReachable(const QString &text)
{
    constexpr std::array all{Reachable::Morning, Reachable::Afternoon};
    const auto found = std::find_if(all.begin(), all.end(), [&](Reachable one) { return toText(one) == text; });
    return found == all.end() ? Reachable::Any : *found;
}

QString toText(CallOutcome outcome)
{
    switch (outcome) {
    case CallOutcome::Reached:
        return QStringLiteral("reached");
    case CallOutcome::Withdrawn:
        return QStringLiteral("withdrawn");
    case CallOutcome::NotReached:
        break;
    }
    return QStringLiteral("not-reached");
}

std::optional<CallOutcome> parseCallOutcome(const QString &text)
{
    constexpr std::array all{CallOutcome::Reached, CallOutcome::NotReached, CallOutcome::Withdrawn};
    const auto found = std::find_if(all.begin(), all.end(), [&](CallOutcome one) { return toText(one) == text; });
    return found == all.end() ? std::nullopt : std::optional(*found);
}

Result<CallBack> callBackOf(HubTransaction &transaction, const QString &appointment)
{
    const auto record = transaction.deskRecord(kind, appointment);
    if (!record)
        return record.error();
    return *record ? decode((*record)->body) : CallBack();
}

Result<void> keepCallBack(HubTransaction &transaction, const Appointment &appointment, const CallBack &callBack)
{
    return put(transaction, {appointment, callBack}, appointment.changed);
}

Result<CallBackRequest> CallBackService::take(const QString &site, const QString &code, const By &by)
{
    CallBackRequest taken;
    const auto done = m_ledger.write(site, [&](HubTransaction &transaction) -> Result<void> {
        auto found = load(transaction, code);
        if (!found)
            return found.error();
        taken = *std::move(found);
        const Instant now = m_clock.now();
        if (taken.appointment.status != AppointmentStatus::Requested)
            return Error(HubRefusal::WrongState, QStringLiteral("the call back is settled"));
        if (isElsewhere(taken.callBack, by.id, now))
            return Error(HubRefusal::Taken, taken.callBack.takerName);
        if (taken.callBack.taken && taken.callBack.taker == by.id)
            return {};
        taken.callBack.taker = by.id;
        taken.callBack.takerName = by.name;
        taken.callBack.taken = now;
        return put(transaction, taken, now);
    });
    return done ? Result<CallBackRequest>(taken) : Result<CallBackRequest>(done.error());
}

Result<CallBackRequest> CallBackService::settle(const QString &site, const QString &code, CallOutcome outcome,
                                                const By &by, const QString &note)
{
    CallBackRequest settled;
    const auto done = m_ledger.write(site, [&](HubTransaction &transaction) -> Result<void> {
        auto found = load(transaction, code);
        if (!found)
            return found.error();
        settled = *std::move(found);
        Appointment &appointment = settled.appointment;
        const Instant now = m_clock.now();
        if (outcome != CallOutcome::NotReached && appointment.status == endOf(outcome))
            return {};
        if (appointment.status != AppointmentStatus::Requested)
            return Error(HubRefusal::WrongState, QStringLiteral("the call back is settled"));
        if (isElsewhere(settled.callBack, by.id, now))
            return Error(HubRefusal::Taken, settled.callBack.takerName);
        settled.callBack.tries << CallTry{now, by.name, outcome, note.trimmed()};
        settled.callBack.taker.clear();
        settled.callBack.takerName.clear();
        settled.callBack.taken.reset();
        if (auto kept = put(transaction, settled, now); !kept || outcome == CallOutcome::NotReached)
            return kept;
        appointment.status = endOf(outcome);
        appointment.changed = now;
        ++appointment.revision;
        return transaction.putAppointment(appointment);
    });
    return done ? Result<CallBackRequest>(settled) : Result<CallBackRequest>(done.error());
}

} // namespace parvis::hub
