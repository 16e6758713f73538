// SPDX-License-Identifier: GPL-3.0-or-later
// BookingClient: to keep a place and to make it the visitor's.
#include "appointments/bookingcode.h"
#include "appointments/bookingrules.h"
#include "store/storeerror.h"
#include "sync/bookingstate.h"
#include "sync/hubanswers.h"
#include "sync/jsonshapes.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace parvis::sync
{

using namespace appointments;
using Kind = BookingOutcome::Kind;
using store::LeasedUnit;
using store::StoreError;

namespace
{

constexpr int mostEntries = 10'000;

bool isAnswer(const HubReply &reply)
{
    return reply.kind == HubReply::Kind::Answered && reply.status < 500 && reply.status != 408 && reply.status != 429;
}

// Refused by a rule. What depends on the person is one of them and never told apart: who stands at the kiosk need not be
// whom he names. An older hub says "limit-reached".
bool isRule(const QString &type)
{
    return type == QLatin1String("not-bookable") || type == QLatin1String("ask-reception") ||
           type == QLatin1String("limit-reached");
}

QList<UnitKey> unitsOf(const Plan &plan, const KeptPlace &place)
{
    QList<UnitKey> units;
    for (int i = 0; i < place.need.units; ++i)
        units.append({place.view.resource, place.view.start + i * plan.grid});
    return units;
}

} // namespace

void BookingClient::State::hold(const BookingQuestion &question, const SlotStart &start, const Done &done)
{
    const auto &plan = slots.plan();
    if (!plan) {
        done(notPossible(BookingObstacle::NoPlan));
        return;
    }
    const auto allowed = check(*plan, question.wish, {start.resource, start.start}, now());
    const auto need = plan->need(question.wish.reasons);
    if (!allowed || !need) {
        BookingOutcome outcome = notPossible(BookingObstacle::Rule);
        outcome.refusal = allowed ? need.error() : allowed.error();
        done(outcome);
        return;
    }
    KeptPlace place;
    place.question = question;
    place.need = *need;
    place.view.resource = start.resource;
    place.view.start = start.start;
    place.view.end = start.start + need->length;
    place.view.reasons = bookedReasons(question.wish);
    place.view.channel = question.wish.channel;
    if (!isOnline()) {
        done(keepLeased(place));
        return;
    }
    QJsonArray reasons;
    for (const store::BookedReason &reason : place.view.reasons)
        reasons.append(QJsonObject{{QStringLiteral("reason"), reason.reason}, {QStringLiteral("persons"), reason.persons}});
    const QByteArray body = canonical({{QStringLiteral("reasons"), reasons},
                                       {QStringLiteral("start"), toJson(start.start)},
                                       {QStringLiteral("resource"), start.resource},
                                       {QStringLiteral("audience"), question.wish.audience},
                                       {QStringLiteral("channel"), toText(question.wish.channel)},
                                       {QStringLiteral("language"), question.language},
                                       {QStringLiteral("device"), parts.device}});
    ask({"POST", sitePath(QStringLiteral("holds")), body, parts.makeId()},
        [self = weak_from_this(), place, done](const HubReply &reply) {
            if (const auto state = self.lock())
                state->heldAnswer(reply, place, done);
        },
        // The visitor has been given something else meanwhile.
        [self = weak_from_this()](const HubReply &reply) {
            const auto state = self.lock();
            const auto view = isAnswer(reply) && reply.status < 300 ? parseBooking(reply.body) : std::nullopt;
            if (state && view && !state->kept.contains(view->id))
                state->release(*view);
        });
}

void BookingClient::State::heldAnswer(const HubReply &reply, const KeptPlace &asked, const Done &done)
{
    KeptPlace place = asked;
    if (!isAnswer(reply)) {
        done(keepLeased(place));
        return;
    }
    BookingOutcome outcome;
    const auto view = reply.status == 200 || reply.status == 201 ? parseBooking(reply.body) : std::nullopt;
    if (view && !view->id.isEmpty()) {
        place.view = *view;
        if (place.view.reasons.isEmpty())
            place.view.reasons = asked.view.reasons;
        if (place.view.resource.isEmpty())
            place.view.resource = asked.view.resource;
        place.until = parts.time.read().bootTime + holdTerm;
        kept[view->id] = place;
        slots.hide(unitsOf(*slots.plan(), place));
        outcome.kind = Kind::Held;
        outcome.booking = place.view;
    } else if (problemType(reply.body) == QLatin1String("taken")) {
        slots.hide({{asked.view.resource, asked.view.start}});
        outcome.kind = Kind::TakenMeanwhile;
        outcome.next = parseNext(reply.body);
        if (outcome.next.isEmpty())
            outcome.next = offers(place.question, Way::Online);
    } else {
        // A restored hub gives nothing away for a while; to the visitor that is a hub that is not there.
        const QString type = problemType(reply.body);
        const bool waits = type == QLatin1String("awaiting-reoffer");
        outcome = notPossible(waits          ? BookingObstacle::Offline
                              : isRule(type) ? BookingObstacle::Rule
                                             : BookingObstacle::HubRefused,
                              QStringLiteral("%1 %2").arg(reply.status).arg(type));
    }
    done(outcome);
}

// Keeps places of this kiosk's own: nobody else can sell them, so memory is enough until they are sold.
BookingOutcome BookingClient::State::keepLeased(KeptPlace place)
{
    const auto &plan = slots.plan();
    const auto held = parts.ledger.leases();
    if (!held)
        return notPossible(BookingObstacle::StoreFailed, held.error().detail());
    const bool sold = std::all_of(place.view.reasons.cbegin(), place.view.reasons.cend(), [&](const store::BookedReason &wished) {
        const Reason *const reason = plan->findReason(wished.reason);
        return reason && reason->offlineSale;
    });
    const auto units = sold && engine.maySellLeases() ? unitsOf(*plan, place) : QList<UnitKey>();
    for (const UnitKey &unit : units) {
        const auto lease = std::find_if(held->cbegin(), held->cend(), [&](const LeasedUnit &one) {
            return one.lease.unit == unit && one.state == LeasedUnit::State::Unsold &&
                   maySell(one.lease, engine.upperBound()) == Sale::Yes;
        });
        if (lease != held->cend())
            place.leases.append(lease->lease);
    }
    if (units.isEmpty() || place.leases.size() != units.size()) {
        BookingOutcome outcome = notPossible(BookingObstacle::Offline);
        outcome.way = Way::Lease;
        outcome.next = offers(place.question, Way::Lease);
        return outcome;
    }
    place.way = Way::Lease;
    place.view.id = parts.makeId();
    place.view.code = BookingCode::make().toText();
    place.view.heldUntil = now() + holdTerm;
    place.until = parts.time.read().bootTime + holdTerm;
    kept[place.view.id] = place;
    BookingOutcome outcome;
    outcome.kind = Kind::Held;
    outcome.way = Way::Lease;
    outcome.booking = place.view;
    return outcome;
}

void BookingClient::State::confirm(const BookingView &held, const BookingContact &contact, const Done &done)
{
    const auto found = kept.find(held.id);
    if (found == kept.end() || found->second.until <= parts.time.read().bootTime) {
        done(notPossible(BookingObstacle::HoldEnded));
        return;
    }
    const KeptPlace place = found->second;
    if (place.way == Way::Lease) {
        kept.erase(found);
        done(sellLeased(place, contact));
        return;
    }
    const auto sealed = contact.contact.isEmpty() ? Result<QByteArray>(QByteArray()) : sealer.seal(contact.contact);
    if (!sealed) {
        done(notPossible(BookingObstacle::StoreFailed, QStringLiteral("the contact could not be sealed")));
        return;
    }
    QJsonObject body{{QStringLiteral("personKey"), contact.personKey}};
    if (!sealed->isEmpty()) {
        body[QStringLiteral("contact")] = QString::fromLatin1(sealed->toBase64());
        body[QStringLiteral("contactScheme")] = sealer.scheme();
    }
    ask({"POST", sitePath(QStringLiteral("holds/%1/confirm").arg(held.id)), canonical(body), parts.makeId()},
        [self = weak_from_this(), place, contact, done](const HubReply &reply) {
            if (const auto state = self.lock())
                state->confirmAnswer(reply, place, contact, done);
        });
}

void BookingClient::State::confirmAnswer(const HubReply &reply, KeptPlace place, const BookingContact &contact,
                                         const Done &done)
{
    kept.erase(place.view.id);
    if (!isAnswer(reply)) {
        // The hub may have heard it: called off before anything else is given.
        const auto code = BookingCode::parse(place.view.code);
        const BookingOutcome off = writeCancellation(code->plain(), {});
        if (off.kind != Kind::Cancelled) {
            done(off);
            return;
        }
        const BookingOutcome own = keepLeased(place);
        const auto leased = own.kind == Kind::Held ? kept.extract(own.booking.id) : decltype(kept)::node_type();
        done(leased ? sellLeased(leased.mapped(), contact) : writeRequest(place, contact));
        return;
    }
    BookingOutcome outcome;
    const QString type = problemType(reply.body);
    if (reply.status == 200 || reply.status == 201) {
        outcome.kind = Kind::Booked;
        outcome.booking = parseBooking(reply.body).value_or(place.view);
        if (outcome.booking.reasons.isEmpty())
            outcome.booking.reasons = place.view.reasons;
        if (outcome.booking.status == store::AppointmentStatus::Held)
            outcome.booking.status = store::AppointmentStatus::Confirmed;
        outcome.booking.heldUntil.reset();
        place.view = outcome.booking;
        engine.placesWanted(place.need.units);
        noteOnline(place, contact);
    } else if (type == QLatin1String("taken")) {
        outcome.kind = Kind::TakenMeanwhile;
        outcome.next = offers(place.question, Way::Online);
    } else if (isRule(type)) {
        release(place.view); // for somebody else: it cannot become this visitor's
        outcome = notPossible(BookingObstacle::Rule);
    } else if (reply.status == 404 || reply.status == 410 || type == QLatin1String("hold-ended")) {
        outcome = notPossible(BookingObstacle::HoldEnded);
        outcome.next = offers(place.question, Way::Online);
    } else {
        outcome = notPossible(BookingObstacle::HubRefused, QStringLiteral("%1 %2").arg(reply.status).arg(type));
    }
    done(outcome);
}

void BookingClient::State::noteOnline(const KeptPlace &place, const BookingContact &contact)
{
    const auto &plan = slots.plan();
    if (!plan || place.view.id.isEmpty())
        return;
    const auto draft = bookingDraft(parts, store::EntryKind::Booking, place.question.language, place.view.code,
                                    onlineFacts(place, contact.personKey, plan->grid), contact.contact);
    std::ignore = append(draft, {});
}

BookingOutcome BookingClient::State::sellLeased(const KeptPlace &place, const BookingContact &contact)
{
    const bool mayStill = engine.maySellLeases() && std::all_of(place.leases.cbegin(), place.leases.cend(), [&](const Lease &lease) {
        return maySell(lease, engine.upperBound()) == Sale::Yes;
    });
    if (!mayStill) {
        BookingOutcome outcome = notPossible(BookingObstacle::HoldEnded);
        outcome.way = Way::Lease;
        outcome.next = offers(place.question, Way::Lease);
        return outcome;
    }
    const auto allowed = check(*slots.plan(), place.question.wish, {place.view.resource, place.view.start}, now(),
                               openBookingsOf(contact.personKey));
    if (!allowed && allowed.error() == BookingRefusal::TooManyOpenBookings)
        return notPossible(BookingObstacle::Rule); // as the hub says it, of whomever
    QList<store::LeaseChange> changes;
    for (const Lease &lease : place.leases)
        changes.append({lease.unit, lease.token, LeasedUnit::State::Unsold, LeasedUnit::State::Sold});
    const auto draft = bookingDraft(parts, store::EntryKind::Booking, place.question.language, place.view.code,
                                    bookingFacts(place, contact.personKey, QStringLiteral("lease")), contact.contact);
    const auto written = append(draft, changes);
    BookingOutcome outcome;
    outcome.way = Way::Lease;
    if (!written && written.error().is(StoreError::Refused)) {
        outcome.kind = Kind::TakenMeanwhile; // recalled while the visitor gave his details
        outcome.next = offers(place.question, Way::Lease);
        return outcome;
    }
    if (!written)
        return notPossible(BookingObstacle::StoreFailed, written.error().detail());
    engine.placesWanted(place.need.units);
    outcome.kind = Kind::Booked;
    outcome.booking = place.view;
    outcome.booking.id = written->id;
    outcome.booking.heldUntil.reset();
    outcome.booking.status = store::AppointmentStatus::Confirmed;
    return outcome;
}

OpenBookings BookingClient::State::openBookingsOf(const QString &personKey) const
{
    OpenBookings open;
    if (personKey.isEmpty())
        return open;
    QHash<QString, QJsonObject> standing; // by code: one that was moved is told twice
    for (const store::OutboxEntry &entry : parts.ledger.writtenAfter(0, mostEntries).valueOr({})) {
        const QJsonObject facts = QJsonDocument::fromJson(entry.facts).object();
        const QString code = facts[QStringLiteral("code")].toString();
        if (entry.kind == store::EntryKind::Cancellation)
            standing.remove(code);
        else if (entry.kind == store::EntryKind::Booking && facts[QStringLiteral("personKey")] == personKey &&
                 facts[QStringLiteral("mode")] != QLatin1String("request"))
            standing.insert(code, facts);
    }
    for (const QJsonObject &facts : std::as_const(standing)) {
        if (parseInstant(facts[QStringLiteral("start")]).value_or(Instant()) <= now())
            continue;
        for (const QJsonValue &reason : facts[QStringLiteral("reasons")].toArray())
            ++open[reason[QStringLiteral("reason")].toString()];
    }
    return open;
}

BookingOutcome BookingClient::State::writeRequest(KeptPlace place, const BookingContact &contact)
{
    place.leases.clear();
    place.view.code = BookingCode::make().toText();
    const auto draft = bookingDraft(parts, store::EntryKind::Booking, place.question.language, place.view.code,
                                    bookingFacts(place, contact.personKey, QStringLiteral("request")), contact.contact);
    const auto written = append(draft, {});
    if (!written)
        return notPossible(BookingObstacle::StoreFailed, written.error().detail());
    engine.placesWanted(place.need.units);
    BookingOutcome outcome;
    outcome.kind = Kind::Requested;
    outcome.way = Way::Lease;
    outcome.booking = place.view;
    outcome.booking.id = written->id;
    outcome.booking.heldUntil.reset();
    outcome.booking.status = store::AppointmentStatus::Requested;
    return outcome;
}

} // namespace parvis::sync
