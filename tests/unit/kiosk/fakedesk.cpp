// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakedesk.h"

#include "support/catch.h"

#include <algorithm>

namespace parvis::kiosk
{

using namespace std::chrono_literals;
using Kind = DeskAnswer::Kind;
using Status = BookedVisit::Status;

namespace
{

int deliverAll(QList<std::function<void()>> *waiting)
{
    const auto ready = std::exchange(*waiting, {});
    for (const auto &answer : ready)
        answer();
    return int(ready.size());
}

} // namespace

FakeDesk::FakeDesk(const Clock &clock) : m_clock(clock)
{
    const auto text = [](const char *fr, const char *de) {
        return LocalizedText({{QStringLiteral("fr"), QString::fromUtf8(fr)}, {QStringLiteral("de"), QString::fromUtf8(de)}});
    };
    const QString town = QStringLiteral("strasbourg");
    reasons = {{QStringLiteral("identity-card"), text("Carte d’identité", "Personalausweis"), 3, {text("Une photo", "Ein Foto")}, town,
                QStringLiteral("titres-identite")},
               {QStringLiteral("move"), text("Emménagement", "Umzug"), 1, {}, town, QStringLiteral("accueil")}};
    // The next two days, at nine, ten and half past two, local time (an hour ahead of UTC).
    const Instant midnight = std::chrono::floor<std::chrono::days>(clock.now()) + 23h;
    for (int day = 0; day < 2; ++day) {
        for (const auto at : {9h + 0min, 10h + 0min, 14h + 30min})
            free.append({midnight + day * 24h + at, midnight + day * 24h + at + 20min, town});
    }
}

void FakeDesk::takeAway(Instant start)
{
    takeAway(site(), start);
}
void FakeDesk::takeAway(const QString &site, Instant start)
{
    REQUIRE(remove(site, start));
}
int FakeDesk::deliver() { return deliverAll(&m_waiting); }

// Null where nobody knows the site.
QList<FreeStart> *FakeDesk::startsAt(const QString &site)
{
    if (site == this->site())
        return &free;
    if (!near)
        return nullptr;
    for (auto &other : *near) {
        if (other.site == site)
            return &other.starts;
    }
    return nullptr;
}

const QList<FreeStart> *FakeDesk::startsAt(const QString &site) const
{
    return const_cast<FakeDesk *>(this)->startsAt(site);
}

bool FakeDesk::remove(const QString &site, Instant start)
{
    auto *starts = startsAt(site);
    return starts && starts->removeIf([&](const FreeStart &s) { return s.start == start; }) > 0;
}

void FakeDesk::add(const FreeStart &start)
{
    auto *starts = startsAt(start.site);
    if (!starts)
        return;
    starts->append(start);
    std::sort(starts->begin(), starts->end(), [](const auto &a, const auto &b) { return a.start < b.start; });
}

std::optional<BookableReason> FakeDesk::reason(const QString &id) const
{
    for (const auto &reason : reasons) {
        if (reason.id == id)
            return reason;
    }
    return std::nullopt;
}

QList<BookableReason> FakeDesk::reasonsBeside(const WantedVisit &wanted) const
{
    const auto chosen = wanted.reasons();
    QList<BookableReason> beside = reasons;
    beside.removeIf([&](const BookableReason &reason) {
        return !reason.channels.contains(wanted.channel) ||
               std::any_of(chosen.begin(), chosen.end(), [&](const auto &one) { return one.reason == reason.id; });
    });
    return beside;
}

QList<FreeStart> FakeDesk::starts(const WantedVisit &wanted) const
{
    const auto *known = startsAt(wanted.site);
    QList<FreeStart> starts = known ? *known : QList<FreeStart>();
    for (auto &start : starts)
        start.end += wanted.further.size() * 10min;
    return starts;
}

void FakeDesk::askNearby(const WantedVisit &wanted, Nearby done)
{
    lastNearby = wanted;
    m_waiting.append([done = std::move(done), sites = near] { done(sites); });
}

void FakeDesk::askMove(const BookedVisit &visit, Done done)
{
    answer(done, {!isOnline ? Kind::Unreachable : refuses ? Kind::Refused : Kind::Done, visit, {}});
}

void FakeDesk::answer(const Done &done, const DeskAnswer &answer)
{
    m_waiting.append([done, answer] { done(answer); });
}

DeskAnswer FakeDesk::taken(const QString &site) const
{
    return {Kind::Taken, {}, startsAt(site) ? *startsAt(site) : QList<FreeStart>()};
}

void FakeDesk::hold(const WantedVisit &wanted, const FreeStart &start, Done done)
{
    lastWanted = wanted;
    if (refuses)
        return answer(done, {Kind::Refused, {}, {}});
    const bool isFree = remove(start.site, start.start);
    if (!isFree || std::exchange(refuseNextHold, false))
        return answer(done, taken(start.site));
    ++holds;
    const QString id = QString::number(++m_numbers);
    answer(done, {Kind::Done,
                  {id,
                   QStringLiteral("K7R-M2X-Q9A") + id,
                   start.site,
                   wanted.reason,
                   wanted.persons,
                   start.start,
                   start.end,
                   Status::Held,
                   m_clock.now() + 10min,
                   0,
                   {},
                   wanted.further,
                   {},
                   {},
                   wanted.channel},
                  {}});
}

void FakeDesk::release(const BookedVisit &held)
{
    REQUIRE(held.status == Status::Held);
    --holds;
    ++released;
    add({held.start, held.end, held.site});
}

void FakeDesk::confirm(const BookedVisit &held, const WantedVisit &wanted, const VisitorContact &contact, Done done)
{
    lastContact = contact;
    lastWanted = wanted;
    if (refuses)
        return answer(done, {Kind::Refused, {}, {}});
    --holds;
    BookedVisit visit = held;
    visit.status = Status::Confirmed;
    visit.until.reset();
    booked.insert(visit.code, visit);
    if (contact.person.birth.isValid())
        named.insert(visit.code, contact.person);
    answer(done, {Kind::Done, visit, {}});
}

void FakeDesk::findPerson(const VisitorName &person, Done done)
{
    if (!isOnline || tooOften)
        return answer(done, {isOnline ? Kind::Refused : Kind::Unreachable, {}, {}});
    const QStringList codes = named.keys(person);
    answer(done, codes.size() == 1 ? DeskAnswer{Kind::Done, booked.value(codes.constFirst()), {}} : DeskAnswer{Kind::Unknown, {}, {}});
}

void FakeDesk::request(const WantedVisit &wanted, const VisitorContact &contact, Done done)
{
    lastContact = contact;
    lastWanted = wanted;
    BookedVisit visit{{}, QStringLiteral("K7R-M2X-Q9AB"), wanted.site, wanted.reason, wanted.persons, {}, {}, Status::Requested, {}, 0};
    visit.channel = wanted.channel;
    booked.insert(visit.code, visit);
    answer(done, {Kind::Requested, visit, {}});
}

void FakeDesk::find(const QString &code, Done done)
{
    if (!isOnline)
        return answer(done, {Kind::Unreachable, {}, {}});
    const auto found = booked.constFind(code);
    answer(done, found == booked.constEnd() ? DeskAnswer{Kind::Unknown, {}, {}} : DeskAnswer{Kind::Done, *found, {}});
}

void FakeDesk::change(const BookedVisit &visit, Status status, const Done &done)
{
    if (!isOnline || refuses)
        return answer(done, {isOnline ? Kind::Refused : Kind::Unreachable, {}, {}});
    BookedVisit after = visit;
    after.status = status;
    ++after.revision;
    if (status == Status::Cancelled && losesAnswer)
        return answer(done, {Kind::Unreachable, {}, {}, true});
    if (status == Status::Cancelled)
        add({visit.start, visit.end, visit.site});
    booked.insert(after.code, after);
    answer(done, {Kind::Done, after, {}});
}

void FakeDesk::takeEarlier(const BookedVisit &visit, Done done)
{
    if (!booked.value(visit.code).earlier)
        return answer(done, {Kind::Taken, {}, {}});
    BookedVisit after = visit;
    after.end = after.end - after.start + visit.earlier->start;
    after.start = visit.earlier->start;
    after.earlier.reset();
    change(after, visit.status, done);
}

void FakeDesk::keepPresent(const BookedVisit &visit, Done done)
{
    BookedVisit after = visit;
    after.earlier.reset();
    change(after, visit.status, done);
}

void FakeDesk::move(const BookedVisit &visit, const FreeStart &start, Done done)
{
    if (!remove(start.site, start.start))
        return answer(done, taken(start.site));
    BookedVisit after = visit;
    add({visit.start, visit.end, visit.site});
    after.start = start.start;
    after.end = start.end;
    if (!losesAnswer)
        return change(after, Status::Confirmed, done);
    booked.insert(after.code, after);
    answer(done, {Kind::Unreachable, {}, {}, true});
}

void FakeDesk::cancel(const BookedVisit &visit, Done done) { change(visit, Status::Cancelled, done); }
void FakeDesk::checkIn(const BookedVisit &visit, Done done) { change(visit, Status::CheckedIn, done); }

void FakeDesk::wishEarlier(const BookedVisit &visit, Done done)
{
    ++wishes;
    change(visit, visit.status, done);
}

int FakePeople::deliver() { return deliverAll(&m_waiting); }

void FakePeople::ask(const QString &id, const QString &language, const QJsonObject &context, Done done)
{
    ++asked;
    m_id = id;
    lastContext = context;
    lastLanguage = language;
    m_waiting.append([this, done = std::move(done)] { done(isOnline ? state : CallState{}); });
}

void FakePeople::look(const QString &id, Done done)
{
    CHECK(id == m_id);
    ++looked;
    m_waiting.append([this, done = std::move(done)] { done(isOnline ? state : CallState{}); });
}

void FakePeople::withdraw(const QString &id)
{
    CHECK(id == m_id);
    ++withdrawn;
}

} // namespace parvis::kiosk
