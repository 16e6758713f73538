// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/simulate/visitors.h"

#include "base/id.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

namespace parvis::simulate
{

using sync::BookingObstacle;
using sync::BookingOutcome;
using Kind = sync::BookingOutcome::Kind;

namespace
{

// "No such booking" too: a copy of the request may come after the journal that brings the booking.
bool mayHaveHappened(const BookingOutcome &outcome)
{
    return outcome.kind == Kind::NotPossible && outcome.obstacle != BookingObstacle::Rule &&
           outcome.obstacle != BookingObstacle::NoPlan;
}

} // namespace

template <typename Act> void Visitors::later(KioskMachine &kiosk, milliseconds delay, Act act)
{
    m_world.agenda().after(delay, [&kiosk, generation = kiosk.generation(), act] {
        if (kiosk.generation() != generation || !kiosk.isOn())
            return;
        act();
        kiosk.settle();
    });
}

void Visitors::begin()
{
    m_world.agenda().after(milliseconds(m_random.between(300, 7'000)) * (m_world.isLong() ? 60 : 1), [this] {
        if (!m_world.isBusy())
            return;
        if (m_world.isOpen())
            come();
        begin();
    });
}

void Visitors::kioskStopped(int kiosk)
{
    for (const Unanswered &begun : m_unanswered[kiosk]) {
        if (!begun.appointment.isEmpty())
            m_world.oracle().mayHaveBooked(begun.appointment);
        Promise *promise = begun.code.isEmpty() ? nullptr : m_world.oracle().promise(begun.code);
        if (promise && begun.moveTo)
            promise->maybeAt.push_back(*begun.moveTo);
        else if (promise)
            promise->maybeCancelled = true;
    }
    m_unanswered[kiosk].clear();
    m_world.oracle().stopped(kiosk);
}

void Visitors::come()
{
    KioskMachine &kiosk = m_world.kiosk(m_random.below(m_world.kiosks()));
    if (!kiosk.isOn() || kiosk.disk().isDead())
        return;
    m_world.countOperation();
    const int wish = m_random.below(100);
    if (wish < 50)
        book(kiosk);
    else if (wish < 70)
        beginForm(kiosk);
    else if (wish < 82)
        cancel(kiosk);
    else if (wish < 89)
        move(kiosk);
    else if (wish < 92)
        look(kiosk);
    else if (wish < 95)
        request(kiosk);
    else if (wish < 97)
        askForCall(kiosk);
    else
        repeatKey(kiosk);
    kiosk.settle();
}

sync::BookingQuestion Visitors::question()
{
    sync::BookingQuestion asked;
    asked.wish.reasons = {{m_random.percent(70) ? QStringLiteral("card") : QStringLiteral("passport"), 1}};
    asked.filter.reasons = asked.wish.reasonIds();
    asked.language = QStringLiteral("fr");
    return asked;
}

std::optional<appointments::SlotStart> Visitors::choose(KioskMachine &kiosk, const sync::BookingQuestion &asked)
{
    const auto found = kiosk.bookings().find(asked, QDate(), 2);
    if (!found || found->days.isEmpty())
        return std::nullopt;
    // Most want the earliest, so they meet.
    const auto &day = found->days.at(m_random.below(int(found->days.size())));
    const int reach = std::min(int(day.starts.size()), m_random.percent(60) ? 2 : 40);
    return day.starts.at(m_random.below(reach));
}

void Visitors::note(const KioskMachine &kiosk, int act, const BookingOutcome &outcome)
{
    m_world.trace().note(m_world.agenda().now(), 100 + quint32(act), quint64(kiosk.number()),
                         quint64(outcome.kind) * 16 + quint64(outcome.way), [&] {
                             static const char *const acts[] = {"hold", "confirm", "request", "cancel", "move", "look"};
                             static const char *const kinds[] = {"Held",  "Booked",         "Requested",  "Cancelled",
                                                                 "Found", "TakenMeanwhile", "NotPossible"};
                             return QStringLiteral("kiosk %1: %2 -> %3 %4 %5@%6%7 %8 %9")
                                 .arg(kiosk.number())
                                 .arg(QLatin1String(acts[act]), QLatin1String(kinds[int(outcome.kind)]),
                                      outcome.booking.code, outcome.booking.resource)
                                 .arg(outcome.booking.start.time_since_epoch().count() / 60'000)
                                 .arg(outcome.way == sync::Way::Lease ? QStringLiteral(" offline") : QString())
                                 .arg(int(outcome.obstacle))
                                 .arg(outcome.detail);
                         });
}

void Visitors::promised(const KioskMachine &kiosk, const BookingOutcome &outcome)
{
    if (kiosk.generation() < 0)
        return;
    Promise promise;
    promise.kind = outcome.kind == Kind::Booked ? Promise::Kind::Booked : Promise::Kind::Requested;
    promise.kiosk = kiosk.number();
    promise.way = outcome.kind == Kind::Requested ? sync::Way::Lease : outcome.way;
    promise.code = outcome.booking.code;
    promise.resource = outcome.booking.resource;
    promise.start = outcome.booking.start;
    promise.end = outcome.booking.end;
    m_world.oracle().shown(promise);
}

void Visitors::book(KioskMachine &kiosk)
{
    const auto asked = question();
    const auto start = choose(kiosk, asked);
    if (!start)
        return;
    kiosk.bookings().hold(asked, *start, [this, &kiosk](const BookingOutcome &outcome) {
        if (kiosk.disk().isDead())
            return;
        note(kiosk, 0, outcome);
        if (outcome.kind != Kind::Held)
            return;
        const auto held = outcome.booking;
        later(kiosk, milliseconds(m_random.between(1'000, 30'000)), [this, &kiosk, held] { confirm(kiosk, held); });
    });
}

void Visitors::confirm(KioskMachine &kiosk, const sync::BookingView &held)
{
    m_world.countOperation();
    const int mood = m_random.below(100);
    if (mood < 3)
        return; // walks away
    if (mood < 12) {
        kiosk.bookings().release(held);
        return;
    }
    m_unanswered[kiosk.number()].push_back({held.id, {}, {}});
    sync::BookingContact contact;
    contact.contact = "{\"phone\":\"+33\"}";
    kiosk.bookings().confirm(held, contact, [this, &kiosk, held](const BookingOutcome &outcome) {
        if (kiosk.disk().isDead())
            return;
        std::erase_if(m_unanswered[kiosk.number()], [&](const Unanswered &one) { return one.appointment == held.id; });
        note(kiosk, 1, outcome);
        if (outcome.kind == Kind::Booked || outcome.kind == Kind::Requested)
            promised(kiosk, outcome);
        else if (outcome.obstacle == BookingObstacle::StoreFailed)
            m_world.oracle().mayHaveBooked(held.id);
    });
}

void Visitors::request(KioskMachine &kiosk)
{
    const auto asked = question();
    kiosk.bookings().request(asked, choose(kiosk, asked), {}, [this, &kiosk](const BookingOutcome &outcome) {
        if (kiosk.disk().isDead())
            return;
        note(kiosk, 2, outcome);
        if (outcome.kind == Kind::Requested)
            promised(kiosk, outcome);
    });
}

void Visitors::askForCall(KioskMachine &kiosk)
{
    const auto written = kiosk.callBacks().write({QStringLiteral("identity-card"), QStringLiteral("morning"),
                                                  QStringLiteral("fr"), "{\"phone\":\"+33\"}"});
    if (!written || kiosk.disk().isDead())
        return;
    BookingOutcome outcome;
    outcome.kind = Kind::Requested;
    outcome.booking.code = written->reference;
    note(kiosk, 2, outcome);
    promised(kiosk, outcome);
}

Promise *Visitors::somePromise(const KioskMachine &kiosk)
{
    std::vector<Promise *> bookings;
    for (Promise &promise : m_world.oracle().promises()) {
        const bool booked = promise.kind == Promise::Kind::Booked && !promise.cancelled && !promise.lost;
        // Most come back to where they were.
        if (booked && (promise.kiosk == kiosk.number() || m_random.percent(30)))
            bookings.push_back(&promise);
    }
    return bookings.empty() ? nullptr : m_random.pick(bookings);
}

void Visitors::cancel(KioskMachine &kiosk)
{
    const Promise *promise = somePromise(kiosk);
    if (!promise)
        return;
    const QString code = promise->code;
    m_unanswered[kiosk.number()].push_back({{}, code, {}});
    kiosk.bookings().cancel(code, [this, &kiosk, code](const BookingOutcome &outcome) {
        if (kiosk.disk().isDead())
            return;
        std::erase_if(m_unanswered[kiosk.number()],
                      [&](const Unanswered &one) { return one.code == code && !one.moveTo; });
        note(kiosk, 3, outcome);
        Promise *const held = m_world.oracle().promise(code);
        if (held && outcome.kind == Kind::Cancelled) {
            held->cancelled = true;
            if (outcome.way == sync::Way::Online)
                m_world.oracle().changedOnline(*held);
        }
        if (held && mayHaveHappened(outcome))
            held->maybeCancelled = true;
    });
}

void Visitors::move(KioskMachine &kiosk)
{
    const Promise *promise = somePromise(kiosk);
    const auto start = promise ? choose(kiosk, question()) : std::nullopt;
    if (!start)
        return;
    const QString code = promise->code;
    m_unanswered[kiosk.number()].push_back({{}, code, start->start});
    kiosk.bookings().move(code, *start, [this, &kiosk, code, to = start->start](const BookingOutcome &outcome) {
        if (kiosk.disk().isDead())
            return;
        std::erase_if(m_unanswered[kiosk.number()],
                      [&](const Unanswered &one) { return one.code == code && one.moveTo == to; });
        note(kiosk, 4, outcome);
        Promise *const held = m_world.oracle().promise(code);
        if (held && outcome.kind == Kind::Booked && outcome.booking.revision < held->revision)
            return; // somebody moved it again at another kiosk, and was told so earlier
        if (held && outcome.kind == Kind::Booked) {
            held->revision = outcome.booking.revision;
            held->start = outcome.booking.start;
            held->end = outcome.booking.end;
            held->resource = outcome.booking.resource;
            m_world.oracle().changedOnline(*held);
        } else if (held && mayHaveHappened(outcome)) {
            held->maybeAt.push_back(to);
        }
    });
}

void Visitors::look(KioskMachine &kiosk)
{
    const Promise *promise = somePromise(kiosk);
    if (!promise)
        return;
    kiosk.bookings().look(promise->code, [this, &kiosk](const BookingOutcome &outcome) {
        if (!kiosk.disk().isDead())
            note(kiosk, 5, outcome);
    });
}

// Who fills in a form sees the release he began with until he is done, however many come meanwhile.
void Visitors::beginForm(KioskMachine &kiosk)
{
    const qint64 release = kiosk.disk().rows.shown;
    if (release == 0)
        return leaveForm(kiosk);
    kiosk.engine().pin(release);
    later(kiosk, milliseconds(m_random.between(20'000, 900'000)), [this, &kiosk, release] {
        m_world.oracle().visitShows(kiosk.number(), release);
        kiosk.engine().unpin(release);
        leaveForm(kiosk);
    });
}

void Visitors::leaveForm(KioskMachine &kiosk)
{
    store::OutboxDraft draft;
    draft.id = makeId();
    draft.reference = makeReference();
    draft.procedure = QStringLiteral("identity-card");
    draft.form = QStringLiteral("identity-card-request");
    draft.formHash = QCryptographicHash::hash(QByteArray::number(m_random.below(3)), QCryptographicHash::Sha256);
    draft.site = World::site();
    draft.language = QStringLiteral("fr");
    draft.payload = QByteArray::number(m_random.next(), 16);
    if (m_random.percent(30))
        draft.document = draft.payload + draft.payload;
    const auto written = kiosk.ledger().append(draft, {});
    const bool shown = written && !kiosk.disk().isDead();
    m_world.trace().note(m_world.agenda().now(), 110, quint64(kiosk.number()), shown, [&] {
        return QStringLiteral("kiosk %1: form %2 %3")
            .arg(kiosk.number())
            .arg(draft.id, shown ? QStringLiteral("kept") : QStringLiteral("refused"));
    });
    if (!shown)
        return;
    kiosk.engine().entryWritten();
    Promise promise;
    promise.kiosk = kiosk.number();
    promise.entry = draft.id;
    promise.payloadSha256 = QCryptographicHash::hash(draft.payload, QCryptographicHash::Sha256);
    promise.formHash = draft.formHash;
    m_world.oracle().shown(promise);
}

void Visitors::repeatKey(KioskMachine &kiosk)
{
    // A broken or malicious program: the same key for two different wishes to hold a place.
    const auto asked = question();
    const auto first = choose(kiosk, asked);
    const auto second = choose(kiosk, asked);
    if (!first || !second || first->start == second->start)
        return;
    const QString key = makeId();
    const auto ask = [this, &kiosk, key, reason = asked.wish.reasons.first().reason](
                         const appointments::SlotStart &start, sync::HubLink::Done done) {
        const QByteArray body =
            QJsonDocument::fromJson(QStringLiteral("{\"reasons\":[{\"reason\":\"%1\",\"persons\":1}],\"start\":%2,"
                                                   "\"audience\":\"\",\"language\":\"fr\"}")
                                        .arg(reason)
                                        .arg(start.start.time_since_epoch().count())
                                        .toUtf8())
                .toJson(QJsonDocument::Compact);
        kiosk.link().send({"POST", QStringLiteral("/api/v1/sites/%1/holds").arg(World::site()), body, key},
                          std::move(done));
    };
    ask(*first, [this, &kiosk, ask, second](const sync::HubReply &reply) {
        if (reply.status != 201)
            return;
        ask(*second, [this](const sync::HubReply &again) {
            if (again.kind == sync::HubReply::Kind::Answered && again.status / 100 == 2 &&
                !m_world.oracle().wasRestored())
                m_world.oracle().fail("I7", QStringLiteral("a reused key with another body had an effect"));
        });
    });
}

} // namespace parvis::simulate
