// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/bookingclient.h"

#include "sync/bookingstate.h"

namespace parvis::sync
{

BookingClient::BookingClient(SyncParts parts, SyncEngine &engine, KioskSlots &slots, const wire::PayloadSealer &sealer)
    : m_state(std::make_shared<State>(std::move(parts), engine, slots, sealer))
{
}

BookingClient::~BookingClient() = default;

Result<FoundStarts, BookingObstacle> BookingClient::find(const BookingQuestion &question, QDate from, int days) const
{
    return m_state->find(question, from, days);
}

void BookingClient::hold(const BookingQuestion &question, const appointments::SlotStart &start, const Done &done)
{
    m_state->hold(question, start, done);
}

void BookingClient::confirm(const BookingView &held, const BookingContact &contact, const Done &done)
{
    m_state->confirm(held, contact, done);
}

void BookingClient::release(const BookingView &held)
{
    m_state->release(held);
}

void BookingClient::request(const BookingQuestion &question, std::optional<appointments::SlotStart> start,
                            const BookingContact &contact, const Done &done)
{
    const auto &plan = m_state->slots.plan();
    const auto need = plan ? plan->need(question.wish.reasons)
                           : Result<appointments::Need, appointments::BookingRefusal>(appointments::Need{});
    if (!need) {
        BookingOutcome outcome = notPossible(BookingObstacle::Rule);
        outcome.refusal = need.error();
        done(outcome);
        return;
    }
    KeptPlace place;
    place.question = question;
    place.need = *need;
    place.view.start = start ? start->start : m_state->now();
    place.view.end = place.view.start + (start ? need->length : std::chrono::minutes(0));
    place.view.resource = start ? start->resource : QString();
    place.view.reasons = bookedReasons(question.wish);
    place.view.channel = question.wish.channel;
    done(m_state->writeRequest(place, contact));
}

void BookingClient::look(const QString &code, const Done &done)
{
    m_state->look(code, done);
}

void BookingClient::lookPerson(const QString &personKey, const Done &done)
{
    m_state->lookPerson(personKey, done);
}

void BookingClient::cancel(const QString &code, const Done &done)
{
    m_state->cancel(code, done);
}

void BookingClient::move(const QString &code, const appointments::SlotStart &start, const Done &done)
{
    m_state->move(code, start, done);
}

void BookingClient::tick()
{
    m_state->tick();
}

bool BookingClient::isAsking() const
{
    return m_state->isAsking();
}

} // namespace parvis::sync
