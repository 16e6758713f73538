// SPDX-License-Identifier: GPL-3.0-or-later
// Appointments at a neighbouring site, asked for by a device of this one: a reason is the same where it has the same
// id.
#include "hub/api/answers.h"
#include "hub/api/bookingbody.h"
#include "hub/api/operation.h"
#include "hub/api/slotquery.h"
#include "hub/service/hubrefusal.h"
#include "hub/service/releaseservice.h"

#include <QJsonDocument>

namespace parvis::hub
{

namespace
{

using Reply = Result<ApiReply, ApiProblem>;
using namespace appointments;

constexpr std::chrono::minutes farthest{30};
constexpr int daysShown = 14;
constexpr qsizetype mostStarts = 200;

// Null when SITE takes no appointments.
Result<std::optional<Plan>> planOf(const ApiCall &call, const QString &site)
{
    const auto json = ReleaseService(call.ledger).plan(site);
    if (!json)
        return json.error();
    const auto plan = Plan::decode(QJsonDocument::fromJson(json->value_or(QByteArray())).object());
    return plan ? std::optional<Plan>(*plan) : std::optional<Plan>();
}

// The plan of the variable "at"; NotFound unless it is near enough to this site.
Result<Plan> neighbourPlan(const ApiCall &call)
{
    const QString at = call.variable("at");
    const bool isNear = call.plan && call.settings.findSite(at) &&
                        std::any_of(call.plan->neighbours.begin(), call.plan->neighbours.end(),
                                    [&](const Neighbour &near) { return near.site == at && near.travel <= farthest; });
    if (!isNear)
        return Error(HubRefusal::NotFound, QStringLiteral("neighbour"));
    auto plan = planOf(call, at);
    if (!plan)
        return plan.error();
    return *plan ? Result<Plan>(**plan) : Result<Plan>(Error(HubRefusal::NotFound, QStringLiteral("plan")));
}

// What NEAR offers for QUESTION; an empty object when it is nothing.
Result<QJsonObject> offerOf(const ApiCall &call, const Neighbour &near, const SlotQuestion &question)
{
    const SiteSettings *site = call.settings.findSite(near.site);
    if (!site || near.travel > farthest)
        return QJsonObject();
    const auto plan = planOf(call, near.site);
    if (!plan)
        return plan.error();
    if (!*plan)
        return QJsonObject();
    std::optional<SlotService> own;
    SlotService &service = call.slots ? *call.slots : own.emplace(call.ledger, call.clock);
    const auto page = service.find(**plan, question, {}, daysShown);
    if (!page)
        return page.error().is(HubRefusal::NotBookable) ? Result<QJsonObject>(QJsonObject())
                                                        : Result<QJsonObject>(page.error());
    QJsonArray starts;
    for (const SlotDay &day : page->days) {
        for (const SlotStart &start : day.starts) {
            if (starts.size() < mostStarts)
                starts << toJson(start);
        }
    }
    if (starts.isEmpty())
        return QJsonObject();
    return QJsonObject{{QStringLiteral("site"), near.site},
                       {QStringLiteral("name"), site->name},
                       {QStringLiteral("minutes"), int(near.travel.count())},
                       {QStringLiteral("length"), int(page->need.length.count())},
                       {QStringLiteral("starts"), starts}};
}

Reply shown(const Result<store::Appointment> &appointment, int status = 200)
{
    return appointment ? Reply(jsonReply(jsonOf(*appointment), status)) : refuse(appointment.error());
}

BookingService booking(const ApiCall &call)
{
    return {call.ledger, call.clock, call.ids};
}

} // namespace

Reply nearbyRoute(ApiCall &call)
{
    const SlotQuestion question = slotQuestion(call);
    if (!call.faults.isEmpty())
        return invalid(call);
    QJsonArray nearby;
    for (const Neighbour &near : call.plan ? call.plan->neighbours : QList<Neighbour>()) {
        const auto offer = offerOf(call, near, question);
        if (!offer)
            return refuse(offer.error());
        if (!offer->isEmpty())
            nearby << *offer;
    }
    return jsonReply({{QStringLiteral("nearby"), nearby}});
}

Reply holdNearbyRoute(ApiCall &call)
{
    BodyReader body = call.body();
    const HoldRequest hold = readHold(call, body);
    body.finish();
    if (!call.faults.isEmpty())
        return invalid(call);
    const auto plan = neighbourPlan(call);
    if (!plan)
        return refuse(plan.error());
    const auto held = booking(call).hold(*plan, hold);
    return held ? shown(held, 201) : Reply(takenProblem(call, *plan, held.error(), hold.wish, hold.start));
}

Reply confirmNearbyRoute(ApiCall &call)
{
    BodyReader body = call.body();
    const BookingContact contact = readContact(body);
    body.finish();
    if (!call.faults.isEmpty())
        return invalid(call);
    const auto plan = neighbourPlan(call);
    if (!plan)
        return refuse(plan.error());
    const auto confirmed = booking(call).confirm(*plan, call.variable("id"), contact);
    return confirmed ? shown(confirmed) : Reply(confirmProblem(call, confirmed.error()));
}

Reply releaseNearbyRoute(ApiCall &call)
{
    const auto plan = neighbourPlan(call);
    return plan ? shown(booking(call).releaseHold(plan->site, call.variable("id"))) : refuse(plan.error());
}

} // namespace parvis::hub
