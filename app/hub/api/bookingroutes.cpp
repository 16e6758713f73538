// SPDX-License-Identifier: GPL-3.0-or-later
// Holding, confirming, moving and cancelling appointments.
#include "hub/api/answers.h"
#include "hub/api/bookingbody.h"
#include "hub/api/calendar.h"
#include "hub/api/checkin.h"
#include "hub/api/deskwho.h"
#include "hub/api/operation.h"
#include "hub/api/ticketanswers.h"
#include "hub/service/agentchanges.h"
#include "hub/service/hubrefusal.h"
#include "hub/service/placing.h"

#include <QJsonDocument>

namespace parvis::hub
{

namespace
{

using Reply = Result<ApiReply, ApiProblem>;
using Need = BodyReader::Need;

constexpr int longestMessage = 1'000;

BookingService booking(ApiCall &call)
{
    return {call.ledger, call.clock, call.ids};
}

Reply shown(const Result<store::Appointment> &appointment, int status = 200)
{
    return appointment ? Reply(jsonReply(jsonOf(*appointment), status)) : refuse(appointment.error());
}

} // namespace

Reply holdRoute(ApiCall &call)
{
    BodyReader body = call.body();
    const HoldRequest hold = readHold(call, body);
    body.finish();
    if (!call.faults.isEmpty())
        return invalid(call);
    if (!call.plan)
        return withoutPlan();
    const auto held = booking(call).hold(*call.plan, hold);
    return held ? shown(held, 201) : Reply(takenProblem(call, *call.plan, held.error(), hold.wish, hold.start));
}

Reply confirmRoute(ApiCall &call)
{
    BodyReader body = call.body();
    const BookingContact contact = readContact(body);
    body.finish();
    if (!call.faults.isEmpty())
        return invalid(call);
    if (!call.plan)
        return withoutPlan();
    const auto confirmed = booking(call).confirm(*call.plan, call.variable("id"), contact);
    return confirmed ? shown(confirmed) : Reply(confirmProblem(call, confirmed.error()));
}

Reply bookRoute(ApiCall &call)
{
    BodyReader body = call.body();
    const HoldRequest wish = readHold(call, body);
    const BookingContact contact = readContact(body);
    body.finish();
    if (!call.faults.isEmpty())
        return invalid(call);
    if (!call.plan)
        return withoutPlan();
    const auto booked = booking(call).book(*call.plan, wish, contact);
    if (booked)
        return shown(booked, 201);
    return booked.error().is(HubRefusal::LimitReached)
               ? confirmProblem(call, booked.error())
               : takenProblem(call, *call.plan, booked.error(), wish.wish, wish.start);
}

Reply releaseHoldRoute(ApiCall &call)
{
    return shown(booking(call).releaseHold(call.site, call.variable("id")));
}

Reply findTodayRoute(ApiCall &call)
{
    BodyReader body = call.body();
    const QString personKey = body.text("personKey", 64, 64);
    body.finish();
    if (!call.faults.isEmpty())
        return invalid(call);
    return call.plan ? shown(booking(call).findToday(*call.plan, personKey)) : withoutPlan();
}

Reply cancelRoute(ApiCall &call)
{
    const auto code = call.code();
    if (!code || !call.plan)
        return code ? withoutPlan() : refuse(code.error());
    if (!call.isDesk())
        return shown(booking(call).cancel(*call.plan, *code));
    const auto by = nameAtDesk(call);
    return by ? shown(AgentChanges(call.ledger, call.clock, call.ids, *by).cancel(*call.plan, *code, {}))
              : refuse(by.error());
}

Reply moveRoute(ApiCall &call)
{
    BodyReader body = call.body();
    const Instant start = body.instant("start");
    const QString resource = body.text("resource", 1, 200, Need::Optional);
    const QString message = body.text("message", 0, longestMessage, Need::Optional);
    if (body.has("message") && !call.isDesk())
        body.fault("message", QStringLiteral("Only a desk leaves a message."));
    body.finish();
    if (!call.faults.isEmpty())
        return invalid(call);
    const auto code = call.code();
    if (!code || !call.plan)
        return code ? withoutPlan() : refuse(code.error());
    const auto by = call.isDesk() ? nameAtDesk(call) : Result<QString>(QString());
    if (!by)
        return refuse(by.error());
    const auto moved =
        call.isDesk()
            ? AgentChanges(call.ledger, call.clock, call.ids, *by).move(*call.plan, *code, start, resource, message)
            : booking(call).move(*call.plan, *code, start, resource);
    if (moved)
        return shown(moved);
    appointments::BookingWish wish;
    if (const auto found = booking(call).find(call.site, *code))
        wish = wishOf(*found);
    return takenProblem(call, *call.plan, moved.error(), wish, start);
}

Reply checkInRoute(ApiCall &call)
{
    const auto code = call.code();
    if (!code)
        return refuse(code.error());
    TicketWish wish;
    wish.device = call.device->id;
    const auto checkedIn = checkIn(call, *code, wish);
    if (!checkedIn)
        return refuse(checkedIn.error());
    QJsonObject json = toJson(checkedIn->appointment);
    if (checkedIn->ticket)
        json.insert(QStringLiteral("ticket"), toJson(*checkedIn->ticket));
    return jsonReply(json);
}

Reply alertRoute(ApiCall &call)
{
    BodyReader body = call.body();
    const QJsonObject filter = body.object("filter", Need::Optional);
    body.finish();
    if (!call.faults.isEmpty())
        return invalid(call);
    const auto code = call.code();
    if (!code)
        return refuse(code.error());
    const auto done = booking(call).alert(call.site, *code, filter);
    if (!done && done.error().is(HubRefusal::Invalid)) {
        call.faults.append({QStringLiteral("/filter"),
                            {},
                            QStringLiteral("Possible members: weekdays (1 to 7), part (morning, afternoon), until.")});
        return invalid(call);
    }
    return done ? Reply(ApiReply{204, {}, {}}) : refuse(done.error());
}

Reply calendarRoute(ApiCall &call)
{
    const auto code = call.code();
    if (!code)
        return refuse(code.error());
    const auto found = booking(call).find(call.site, *code);
    return found ? Reply(calendarReply(call, *found)) : refuse(found.error());
}

} // namespace parvis::hub
