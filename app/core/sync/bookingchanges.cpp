// SPDX-License-Identifier: GPL-3.0-or-later
// BookingClient: what happens to an appointment by its code.
#include "sync/bookingstate.h"

#include "appointments/bookingcode.h"
#include "sync/hubanswers.h"
#include "sync/jsonshapes.h"

#include <QJsonDocument>

namespace parvis::sync
{

using appointments::BookingCode;
using Kind = BookingOutcome::Kind;
using store::LeasedUnit;

namespace
{

bool isAnswer(const HubReply &reply)
{
    return reply.kind == HubReply::Kind::Answered && reply.status < 500 && reply.status != 408 && reply.status != 429;
}

BookingOutcome refused(const HubReply &reply)
{
    if (reply.status == 404 || reply.status == 410)
        return notPossible(BookingObstacle::NoSuchBooking);
    return notPossible(BookingObstacle::HubRefused,
                       QStringLiteral("%1 %2").arg(reply.status).arg(problemType(reply.body)));
}

BookingOutcome answered(const HubReply &reply, Kind kind)
{
    const auto view = reply.status == 200 ? parseBooking(reply.body) : std::nullopt;
    if (!view)
        return reply.status == 200 ? notPossible(BookingObstacle::HubRefused, QStringLiteral("another shape")) : refused(reply);
    BookingOutcome outcome;
    outcome.kind = kind;
    outcome.booking = *view;
    return outcome;
}

} // namespace

std::optional<store::OutboxEntry> BookingClient::State::unsentBooking(const QString &plainCode) const
{
    const auto pending = parts.ledger.pending(10'000);
    std::optional<store::OutboxEntry> found;
    for (const store::OutboxEntry &entry : pending.valueOr({})) {
        const QJsonObject facts = QJsonDocument::fromJson(entry.facts).object();
        if (facts.value(QStringLiteral("code")).toString() != plainCode)
            continue;
        if (entry.kind == store::EntryKind::Booking && viewOf(entry))
            found = entry;
        else if (entry.kind == store::EntryKind::Cancellation)
            found.reset();
    }
    return found;
}

void BookingClient::State::look(const QString &code, const Done &done)
{
    const auto parsed = BookingCode::parse(code);
    if (!parsed) {
        done(notPossible(BookingObstacle::NoSuchBooking));
        return;
    }
    const auto own = unsentBooking(parsed->plain());
    const auto view = own ? viewOf(*own) : std::nullopt;
    if (view) {
        BookingOutcome outcome;
        outcome.kind = Kind::Found;
        outcome.way = Way::Lease;
        outcome.booking = *view;
        done(outcome);
        return;
    }
    if (!isOnline()) {
        done(notPossible(BookingObstacle::Offline));
        return;
    }
    ask({"GET", sitePath(QStringLiteral("appointments/") + parsed->plain()), {}, {}}, [done](const HubReply &reply) {
        done(isAnswer(reply) ? answered(reply, Kind::Found) : notPossible(BookingObstacle::Offline));
    });
}

void BookingClient::State::lookPerson(const QString &personKey, const Done &done)
{
    if (personKey.isEmpty() || !isOnline()) {
        done(notPossible(personKey.isEmpty() ? BookingObstacle::NoSuchBooking : BookingObstacle::Offline));
        return;
    }
    const QByteArray body = QJsonDocument(QJsonObject{{QStringLiteral("personKey"), personKey}}).toJson(QJsonDocument::Compact);
    ask({"POST", sitePath(QStringLiteral("appointments/find")), body, {}}, [done](const HubReply &reply) {
        const bool isTooOften = reply.kind == HubReply::Kind::Answered && reply.status == 429;
        done(isTooOften        ? notPossible(BookingObstacle::HubRefused, QStringLiteral("asked too often"))
             : isAnswer(reply) ? answered(reply, Kind::Found)
                               : notPossible(BookingObstacle::Offline));
    });
}

BookingOutcome BookingClient::State::writeCancellation(const QString &plainCode, const QList<store::LeaseChange> &changes)
{
    const auto written = append(bookingDraft(parts, store::EntryKind::Cancellation, {}, BookingCode::parse(plainCode)->toText(),
                                             codeFacts(plainCode), {}),
                                changes);
    if (!written)
        return notPossible(BookingObstacle::StoreFailed, written.error().detail());
    BookingOutcome outcome;
    outcome.kind = Kind::Cancelled;
    outcome.way = Way::Lease;
    outcome.booking.code = BookingCode::parse(plainCode)->toText();
    outcome.booking.status = store::AppointmentStatus::Cancelled;
    return outcome;
}

void BookingClient::State::noteOnline(const BookingView &moved)
{
    KeptPlace place;
    place.view = moved;
    for (const store::BookedReason &reason : moved.reasons)
        place.question.wish.reasons.append({reason.reason, reason.persons});
    place.question.wish.channel = moved.channel;
    const auto &plan = slots.plan();
    if (!plan)
        return;
    const auto need = plan->need(place.question.wish.reasons);
    if (!need)
        return;
    place.need = *need;
    noteOnline(place, {});
}

void BookingClient::State::cancel(const QString &code, const Done &done)
{
    const auto parsed = BookingCode::parse(code);
    if (!parsed) {
        done(notPossible(BookingObstacle::NoSuchBooking));
        return;
    }
    const QString plain = parsed->plain();
    if (const auto own = unsentBooking(plain)) {
        // The place is this kiosk's again, under the same token: the hub reads both in their order.
        QList<store::LeaseChange> changes;
        const auto held = parts.ledger.leases();
        for (const LeasedUnit &unit : held.valueOr({})) {
            if (unit.state == LeasedUnit::State::Sold && unit.booking == own->id)
                changes.append({unit.lease.unit, unit.lease.token, LeasedUnit::State::Sold, LeasedUnit::State::Unsold});
        }
        done(held ? writeCancellation(plain, changes) : notPossible(BookingObstacle::StoreFailed, held.error().detail()));
        return;
    }
    if (!isOnline()) {
        done(writeCancellation(plain, {}));
        return;
    }
    ask({"DELETE", sitePath(QStringLiteral("appointments/") + plain), {}, parts.makeId()},
        [self = weak_from_this(), plain, done](const HubReply &reply) {
            const auto state = self.lock();
            if (!state)
                return;
            if (!isAnswer(reply)) {
                done(state->writeCancellation(plain, {}));
                return;
            }
            if (reply.status != 200 && reply.status != 204) {
                done(refused(reply));
                return;
            }
            BookingOutcome outcome;
            outcome.kind = Kind::Cancelled;
            outcome.booking = parseBooking(reply.body).value_or(BookingView());
            outcome.booking.code = BookingCode::parse(plain)->toText();
            outcome.booking.status = store::AppointmentStatus::Cancelled;
            std::ignore = state->writeCancellation(plain, {}); // for a hub that is restored from before
            done(outcome);
        });
}

void BookingClient::State::move(const QString &code, const appointments::SlotStart &start, const Done &done)
{
    const auto parsed = BookingCode::parse(code);
    if (!parsed) {
        done(notPossible(BookingObstacle::NoSuchBooking));
        return;
    }
    if (!isOnline()) {
        done(notPossible(BookingObstacle::Offline));
        return;
    }
    const QByteArray body = canonical({{QStringLiteral("start"), toJson(start.start)}, {QStringLiteral("resource"), start.resource}});
    ask({"POST", sitePath(QStringLiteral("appointments/%1/move").arg(parsed->plain())), body, parts.makeId()},
        [self = weak_from_this(), start, done](const HubReply &reply) {
            const auto state = self.lock();
            if (!state)
                return;
            if (!isAnswer(reply)) {
                done(notPossible(BookingObstacle::Unanswered));
            } else if (reply.status == 409 && problemType(reply.body) == QLatin1String("taken")) {
                state->slots.hide({{start.resource, start.start}});
                BookingOutcome outcome;
                outcome.kind = Kind::TakenMeanwhile;
                outcome.next = parseNext(reply.body);
                done(outcome);
            } else {
                const BookingOutcome outcome = answered(reply, Kind::Booked);
                if (outcome.kind == Kind::Booked)
                    state->noteOnline(outcome.booking);
                done(outcome);
            }
        });
}

} // namespace parvis::sync
