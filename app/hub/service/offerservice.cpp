// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/service/offerservice.h"

#include "hub/service/alerts.h"
#include "hub/service/bookingservice.h"
#include "hub/service/callbackservice.h"
#include "hub/service/hubrefusal.h"
#include "hub/service/placing.h"

namespace parvis::hub
{

using namespace appointments;
using store::Appointment;
using store::AppointmentStatus;
using store::HubTransaction;

namespace
{

Result<Appointment> byCode(HubTransaction &transaction, const QString &code)
{
    const auto found = transaction.appointmentByCode(code);
    if (!found)
        return found.error();
    return *found && !isCallBack(**found)
               ? Result<Appointment>(**found)
               : Result<Appointment>(Error(HubRefusal::NotFound, QStringLiteral("appointment")));
}

// The held appointment that keeps a place for WISH; nothing when it was given back.
Result<std::optional<Appointment>> holdOf(HubTransaction &transaction, const store::AlertWish &wish)
{
    auto hold = transaction.appointment(wish.hold);
    if (!hold)
        return hold.error();
    if (*hold && (*hold)->status != AppointmentStatus::Held)
        return std::optional<Appointment>();
    return hold;
}

Result<EarlierOffer> offerOf(HubTransaction &transaction, const Appointment &appointment)
{
    using State = EarlierOffer::State;
    EarlierOffer offer{State::None, appointment, {}};
    const auto wish = transaction.alert(appointment.id);
    if (!wish)
        return wish.error();
    if (!*wish || appointment.status != AppointmentStatus::Confirmed)
        return offer;
    const auto hold = holdOf(transaction, **wish);
    if (!hold)
        return hold.error();
    offer.hold = *hold;
    offer.state = offer.hold                ? State::Offered
                  : !(*wish)->offered       ? State::Looking
                  : (*wish)->unanswered > 0 ? State::Unanswered
                                            : State::None;
    return offer;
}

} // namespace

QString toText(EarlierOffer::State state)
{
    switch (state) {
    case EarlierOffer::State::None:
        return QStringLiteral("none");
    case EarlierOffer::State::Looking:
        return QStringLiteral("looking");
    case EarlierOffer::State::Offered:
        return QStringLiteral("offered");
    case EarlierOffer::State::Unanswered:
        break;
    }
    return QStringLiteral("unanswered");
}

Result<EarlierOffer> OfferService::find(const QString &site, const QString &code)
{
    EarlierOffer offer;
    const auto done = m_ledger.read(site, [&](HubTransaction &transaction) -> Result<void> {
        const auto appointment = byCode(transaction, code);
        if (!appointment)
            return appointment.error();
        auto found = offerOf(transaction, *appointment);
        if (!found)
            return found.error();
        offer = *std::move(found);
        return {};
    });
    return done ? Result<EarlierOffer>(offer) : Result<EarlierOffer>(done.error());
}

Result<QList<EarlierOffer>> OfferService::list(const QString &site)
{
    QList<EarlierOffer> offers;
    const auto done = m_ledger.read(site, [&](HubTransaction &transaction) -> Result<void> {
        const auto wishes = transaction.offeredAlerts();
        if (!wishes)
            return wishes.error();
        for (const store::AlertWish &wish : *wishes) {
            const auto appointment = transaction.appointment(wish.appointment);
            if (!appointment)
                return appointment.error();
            if (!*appointment)
                continue;
            auto offer = offerOf(transaction, **appointment);
            if (!offer)
                return offer.error();
            if (offer->hold)
                offers << *std::move(offer);
        }
        return {};
    });
    std::stable_sort(offers.begin(), offers.end(), [](const EarlierOffer &a, const EarlierOffer &b) {
        return a.hold->heldUntil < b.hold->heldUntil;
    });
    return done ? Result<QList<EarlierOffer>>(offers) : Result<QList<EarlierOffer>>(done.error());
}

Result<Appointment> OfferService::accept(const Plan &plan, const QString &code)
{
    Appointment target;
    const auto done = m_ledger.write(plan.site, [&](HubTransaction &transaction) -> Result<void> {
        const Instant now = m_clock.now();
        const auto appointment = byCode(transaction, code);
        if (!appointment)
            return appointment.error();
        if (appointment->status != AppointmentStatus::Confirmed)
            return Error(HubRefusal::WrongState, toText(appointment->status));
        const auto offer = offerOf(transaction, *appointment);
        if (!offer)
            return offer.error();
        if (!offer->hold)
            return Error(HubRefusal::HoldEnded, QStringLiteral("offer"));
        target = *appointment;
        target.resource = offer->hold->resource;
        target.start = offer->hold->start;
        target.end = offer->hold->end;
        target.bufferMinutes = offer->hold->bufferMinutes;
        target.changed = now;
        ++target.revision;
        QList<UnitKey> unused;
        if (auto ended = endOffer(transaction, appointment->id, OfferEnd::Taken, now, &unused); !ended)
            return ended;
        QList<UnitKey> freed;
        if (auto exchanged = exchangePlaces(transaction, plan, *appointment, target, &freed); !exchanged)
            return exchanged;
        if (auto put = transaction.putAppointment(target); !put)
            return put;
        return offerEarlier(transaction, plan, freed, now, m_ids);
    });
    return done ? Result<Appointment>(target) : Result<Appointment>(done.error());
}

Result<Appointment> OfferService::refuse(const Plan &plan, const QString &code, Answer answer)
{
    Appointment appointment;
    const auto done = m_ledger.write(plan.site, [&](HubTransaction &transaction) -> Result<void> {
        const Instant now = m_clock.now();
        auto found = byCode(transaction, code);
        if (!found)
            return found.error();
        appointment = *std::move(found);
        const auto offer = offerOf(transaction, appointment);
        if (!offer)
            return offer.error();
        if (answer == Answer::Decline && !offer->hold)
            return {};
        QList<UnitKey> freed;
        const OfferEnd end = answer == Answer::Decline ? OfferEnd::LetGo : OfferEnd::Closed;
        if (auto ended = endOffer(transaction, appointment.id, end, now, &freed); !ended)
            return ended;
        return offerEarlier(transaction, plan, freed, now, m_ids);
    });
    return done ? Result<Appointment>(appointment) : Result<Appointment>(done.error());
}

Result<Appointment> OfferService::decline(const Plan &plan, const QString &code)
{
    return refuse(plan, code, Answer::Decline);
}

Result<Appointment> OfferService::close(const Plan &plan, const QString &code)
{
    return refuse(plan, code, Answer::Close);
}

} // namespace parvis::hub
