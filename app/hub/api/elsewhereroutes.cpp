// SPDX-License-Identifier: GPL-3.0-or-later
// An appointment at any other site of this hub, found, moved and called off by its code at a device of this one. Who
// has the code may do as much from his phone.
#include "hub/api/answers.h"
#include "hub/api/elsewhere.h"
#include "hub/api/operation.h"
#include "hub/service/hubrefusal.h"
#include "hub/service/placing.h"

#include <QJsonDocument>

namespace parvis::hub
{

namespace
{

using Reply = Result<ApiReply, ApiProblem>;
using namespace appointments;

constexpr int daysShown = 60;
constexpr qsizetype mostStarts = 400;

QJsonObject textsOf(const LocalizedText &text)
{
    QJsonObject json;
    for (auto it = text.texts().begin(); it != text.texts().end(); ++it)
        json.insert(it.key(), it.value());
    return json;
}

BookingService booking(const ApiCall &call)
{
    return {call.ledger, call.clock, call.ids};
}

// What APPOINTMENT is for, as its own site calls it: this one may have no such reason.
QJsonArray reasonsOf(const ApiCall &there, const store::Appointment &appointment)
{
    QJsonArray reasons;
    for (const store::BookedReason &booked : appointment.reasons) {
        const Reason *reason = there.plan ? there.plan->findReason(booked.reason) : nullptr;
        if (!reason)
            continue;
        QJsonArray documents;
        for (const LocalizedText &document : reason->documents)
            documents << textsOf(document);
        reasons << QJsonObject{{QStringLiteral("id"), reason->id},
                               {QStringLiteral("title"), textsOf(reason->title)},
                               {QStringLiteral("documents"), documents}};
    }
    return reasons;
}

Reply found(ApiCall &call, ApiCall &there, const store::Appointment &appointment)
{
    const auto shown = appointmentRoute(there);
    if (!shown)
        return shown.error();
    const auto site = elsewhereOf(call, there.site);
    if (!site)
        return refuse(site.error());
    QJsonObject json{{QStringLiteral("site"), there.site},
                     {QStringLiteral("name"), textsOf(site->name)},
                     {QStringLiteral("address"), QJsonArray::fromStringList(site->address)},
                     {QStringLiteral("reasons"), reasonsOf(there, appointment)},
                     {QStringLiteral("appointment"), QJsonDocument::fromJson(shown->body).object()}};
    if (!site->phone.isEmpty())
        json.insert(QStringLiteral("phone"), site->phone);
    for (const Neighbour &near : call.plan ? call.plan->neighbours : QList<Neighbour>()) {
        if (near.site == there.site)
            json.insert(QStringLiteral("minutes"), int(near.travel.count()));
    }
    return jsonReply(json);
}

// What ROUTE answers at the site of the variable "at".
Reply asked(const ApiCall &call, Route route)
{
    auto there = callAt(call, call.variable("at"));
    return there ? route(*there) : refuse(there.error());
}

} // namespace

Reply findElsewhereRoute(ApiCall &call)
{
    const auto code = call.code();
    if (!code)
        return refuse(code.error());
    const auto site = siteWith(call, *code);
    if (!site)
        return refuse(site.error());
    if (site->isEmpty())
        return refuse(Error(HubRefusal::NotFound, QStringLiteral("appointment")));
    auto there = callAt(call, *site);
    const auto appointment = there ? booking(call).find(*site, *code) : Result<store::Appointment>(there.error());
    return appointment ? found(call, *there, *appointment) : refuse(appointment.error());
}

Reply startsElsewhereRoute(ApiCall &call)
{
    const auto code = call.code();
    const auto there = code ? callAt(call, call.variable("at")) : Result<ApiCall>(code.error());
    if (!there)
        return refuse(there.error());
    const auto appointment = booking(call).find(there->site, *code);
    if (!appointment)
        return refuse(appointment.error());
    if (!there->plan)
        return refuse(Error(HubRefusal::NotFound, QStringLiteral("plan")));
    SlotQuestion question;
    question.wish = wishOf(*appointment);
    std::optional<SlotService> own;
    SlotService &service = call.slots ? *call.slots : own.emplace(call.ledger, call.clock);
    const auto page = service.find(*there->plan, question, {}, daysShown);
    if (!page)
        return refuse(page.error());
    QJsonArray starts;
    for (const SlotDay &day : page->days) {
        for (const SlotStart &start : day.starts) {
            if (starts.size() < mostStarts)
                starts << toJson(start);
        }
    }
    return jsonReply({{QStringLiteral("length"), int(page->need.length.count())}, {QStringLiteral("starts"), starts}});
}

Reply moveElsewhereRoute(ApiCall &call)
{
    return asked(call, moveRoute);
}

Reply cancelElsewhereRoute(ApiCall &call)
{
    return asked(call, cancelRoute);
}

} // namespace parvis::hub
