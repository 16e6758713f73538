// SPDX-License-Identifier: GPL-3.0-or-later
// An earlier place that is kept for somebody: shown, taken, let go.
#include "hub/api/answers.h"
#include "hub/api/operation.h"
#include "hub/service/appointmentnotes.h"
#include "hub/service/hubrefusal.h"
#include "hub/service/instants.h"
#include "hub/service/offerservice.h"

namespace parvis::hub
{

namespace
{

using Reply = Result<ApiReply, ApiProblem>;

OfferService service(const ApiCall &call)
{
    return {call.ledger, call.clock, call.ids};
}

// The appointment, and what it could be exchanged for.
QJsonObject shown(const EarlierOffer &offer)
{
    QJsonObject json = toJson(offer.appointment);
    if (offer.state != EarlierOffer::State::None)
        json.insert(QStringLiteral("earlier"), toText(offer.state));
    if (offer.hold) {
        json.insert(QStringLiteral("offer"), QJsonObject{{QStringLiteral("start"), toText(offer.hold->start)},
                                                         {QStringLiteral("end"), toText(offer.hold->end)},
                                                         {QStringLiteral("resource"), offer.hold->resource},
                                                         {QStringLiteral("until"), toText(*offer.hold->heldUntil)}});
    }
    return json;
}

Reply answered(ApiCall &call,
               Result<store::Appointment> (OfferService::*act)(const appointments::Plan &, const QString &))
{
    const auto code = call.code();
    if (!code)
        return refuse(code.error());
    if (!call.plan)
        return refuse(Error(HubRefusal::NotFound, QStringLiteral("plan")));
    OfferService offers = service(call);
    if (const auto done = (offers.*act)(*call.plan, *code); !done)
        return refuse(done.error());
    const auto offer = offers.find(call.site, *code);
    return offer ? Reply(jsonReply(shown(*offer))) : refuse(offer.error());
}

} // namespace

Reply appointmentRoute(ApiCall &call)
{
    const auto code = call.code();
    if (!code)
        return refuse(code.error());
    const auto offer = service(call).find(call.site, *code);
    const auto note = offer ? noteFor(call, offer->appointment) : Result<std::optional<AppointmentNote>>(offer.error());
    if (!note)
        return refuse(note.error());
    QJsonObject json = shown(*offer);
    if (*note)
        json.insert(QStringLiteral("byTown"), toldToVisitor(**note));
    return jsonReply(json);
}

Reply acceptOfferRoute(ApiCall &call)
{
    return answered(call, &OfferService::accept);
}

Reply declineOfferRoute(ApiCall &call)
{
    return answered(call, &OfferService::decline);
}

Reply endAlertRoute(ApiCall &call)
{
    return answered(call, &OfferService::close);
}

Reply offersRoute(ApiCall &call)
{
    const auto offers = service(call).list(call.site);
    if (!offers)
        return refuse(offers.error());
    QJsonArray list;
    for (const EarlierOffer &offer : *offers)
        list << shown(offer);
    return jsonReply({{QStringLiteral("offers"), list}});
}

} // namespace parvis::hub
