// SPDX-License-Identifier: GPL-3.0-or-later
#include "syncdesk.h"

#include "appointments/personkey.h"
#include "base/id.h"
#include "hubvisit.h"
#include "othersite.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimer>
#include <QUrl>

#include <algorithm>
#include <memory>

namespace parvis::kiosk
{

namespace
{

constexpr int mostDays = 120;

CallState waitingState(const sync::HandOffView &view)
{
    CallState state{CallState::Kind::Waiting, {}, view.id};
    state.ahead = view.ahead;
    state.passedBy = view.passedBy;
    if (view.expected) {
        state.leastMinutes = view.expected->least;
        state.mostMinutes = view.expected->most;
    }
    if (view.staff)
        state.staff = view.staff->onDuty < 1       ? CallState::Staff::Away
                      : view.staff->able < 1       ? CallState::Staff::OtherTasks
                      : view.staff->speaksLanguage ? CallState::Staff::Able
                                                   : CallState::Staff::OtherLanguage;
    return state;
}

QStringList idsOf(const QList<VisitReason> &reasons)
{
    QStringList ids;
    for (const auto &one : reasons)
        ids.append(one.reason);
    return ids;
}

// The way in he took on the home page, SAID, is only told where it is asked for; who chose what is for associations
// alone comes for one. Nothing where no one person may have all of IDS.
std::optional<QString> audienceFor(const appointments::Plan &plan, const QStringList &ids, const QString &said)
{
    std::optional<QStringList> common;
    for (const QString &id : ids) {
        const auto *reason = plan.findReason(id);
        if (!reason || reason->audiences.isEmpty())
            continue;
        if (!common)
            common = reason->audiences;
        else
            common->removeIf([&](const QString &audience) { return !reason->audiences.contains(audience); });
    }
    if (!common)
        return QString();
    if (common->isEmpty())
        return std::nullopt;
    return common->contains(said) ? said : common->constFirst();
}

} // namespace

SyncDesk::SyncDesk(sync::BookingClient &client, const sync::SyncEngine &engine, const sync::KioskSlots &places,
                   sync::HubLink &link, const wire::PayloadSealer &sealer, QString site, QByteArray personKey, QObject *parent)
    : QObject(parent), m_client(client), m_engine(engine), m_places(places), m_link(link), m_site(std::move(site)),
      m_personKey(std::move(personKey)), m_nearby(link, sealer, m_site)
{
}

SyncDesk::~SyncDesk() = default;

QString SyncDesk::keyOf(const VisitorName &person) const
{
    return appointments::personKey(m_personKey, person.name, person.birth);
}

sync::BookingContact SyncDesk::toContact(const VisitorContact &contact) const
{
    sync::BookingContact told{{}, keyOf(contact.person)};
    if (contact.kind == VisitorContact::Kind::None)
        return told;
    const QString kind = contact.kind == VisitorContact::Kind::Phone ? QStringLiteral("phone") : QStringLiteral("email");
    told.contact = QJsonDocument(QJsonObject{{kind, contact.value}}).toJson(QJsonDocument::Compact);
    return told;
}

bool SyncDesk::online() const { return m_engine.link() == sync::SyncStatus::Link::Online; }

std::optional<BookableReason> SyncDesk::reason(const QString &id) const
{
    const auto &plan = m_places.plan();
    auto found = plan ? reasonOf(*plan, id) : std::nullopt;
    if (found)
        found->site = m_site;
    return found;
}

// A neighbour may limit to somebody what anybody may have here: it hears what was said at the beginning.
WantedVisit SyncDesk::elsewhere(WantedVisit wanted) const
{
    if (const QString audience = question(wanted).wish.audience; !audience.isEmpty())
        wanted.audience = audience;
    return wanted;
}

sync::BookingQuestion SyncDesk::question(const WantedVisit &wanted) const
{
    sync::BookingQuestion question;
    const auto &plan = m_places.plan();
    const auto reasons = wanted.reasons();
    const auto audience = plan ? audienceFor(*plan, idsOf(reasons), wanted.audience) : std::nullopt;
    question.wish = {{}, audience.value_or(QString()), wanted.channel};
    for (const auto &one : reasons)
        question.wish.reasons.append({one.reason, one.persons});
    question.language = wanted.language;
    return question;
}

QList<BookableReason> SyncDesk::reasonsBeside(const WantedVisit &wanted) const
{
    QList<BookableReason> beside;
    const auto &plan = m_places.plan();
    if (!plan || wanted.site != m_site)
        return beside;
    const QStringList chosen = idsOf(wanted.reasons());
    for (const auto &candidate : plan->reasons) {
        const QStringList all = chosen + QStringList(candidate.id);
        const bool isServed = std::any_of(plan->resources.cbegin(), plan->resources.cend(),
                                          [&](const auto &resource) { return resource.serves(all); });
        const bool isSold = candidate.channels.contains(wanted.channel) && (online() || candidate.offlineSale);
        if (!chosen.contains(candidate.id) && isServed && isSold && audienceFor(*plan, all, wanted.audience))
            beside.append(*reason(candidate.id));
    }
    return beside;
}

QList<FreeStart> SyncDesk::starts(const WantedVisit &wanted) const
{
    if (wanted.site != m_site)
        return m_nearby.starts(wanted);
    const auto found = m_client.find(question(wanted), {}, mostDays);
    QList<FreeStart> starts;
    m_resources.clear();
    if (!found)
        return starts;
    m_length = found->need.length;
    for (const auto &day : found->days) {
        for (const auto &start : day.starts) {
            starts.append({start.start, start.start + found->need.length, m_site});
            m_resources.insert(start.start.time_since_epoch().count(), start.resource);
        }
    }
    return starts;
}

void SyncDesk::askNearby(const WantedVisit &wanted, Nearby done)
{
    const auto &plan = m_places.plan();
    // Where no neighbour is named there is nobody to ask, and nothing to say about it.
    if (!plan || plan->neighbours.isEmpty())
        QTimer::singleShot(0, this, [done = std::move(done)] { done(QList<NearbySite>()); });
    else if (!online())
        QTimer::singleShot(0, this, [done = std::move(done)] { done(std::nullopt); });
    else
        m_nearby.ask(elsewhere(wanted), std::move(done));
}

void SyncDesk::askMove(const BookedVisit &visit, Done done)
{
    online() ? m_nearby.askMove(visit, std::move(done)) : unanswered(std::move(done));
}

appointments::SlotStart SyncDesk::slotOf(const FreeStart &start) const
{
    return {start.start, m_resources.value(start.start.time_since_epoch().count()), 1};
}

DeskAnswer SyncDesk::toAnswer(const sync::BookingOutcome &outcome, const QString &reason) const
{
    using Kind = sync::BookingOutcome::Kind;
    DeskAnswer answer;
    const auto &view = outcome.booking;
    answer.visit = toVisit(view, m_site);
    if (view.reasons.isEmpty())
        answer.visit.reason = reason;
    switch (outcome.kind) {
    case Kind::Held:
    case Kind::Booked:
    case Kind::Cancelled:
    case Kind::Found: answer.kind = DeskAnswer::Kind::Done; break;
    case Kind::Requested: answer.kind = DeskAnswer::Kind::Requested; break;
    case Kind::TakenMeanwhile:
        answer.kind = DeskAnswer::Kind::Taken;
        for (const auto &start : outcome.next) {
            answer.next.append({start.start, start.start + m_length, m_site});
            m_resources.insert(start.start.time_since_epoch().count(), start.resource);
        }
        break;
    case Kind::NotPossible:
        answer.kind = outcome.obstacle == sync::BookingObstacle::Offline         ? DeskAnswer::Kind::Unreachable
                      : outcome.obstacle == sync::BookingObstacle::Unanswered    ? DeskAnswer::Kind::Unreachable
                      : outcome.obstacle == sync::BookingObstacle::NoSuchBooking ? DeskAnswer::Kind::Unknown
                      : outcome.obstacle == sync::BookingObstacle::HoldEnded     ? DeskAnswer::Kind::Taken
                                                                                 : DeskAnswer::Kind::Refused;
        answer.isUncertain = outcome.obstacle == sync::BookingObstacle::Unanswered;
        break;
    }
    return answer;
}

sync::BookingClient::Done SyncDesk::passing(const QString &reason, Done done) const
{
    return [this, reason, done = std::move(done)](const sync::BookingOutcome &outcome) {
        if (!outcome.detail.isEmpty())
            qWarning("booking: %ls", qUtf16Printable(outcome.detail));
        done(toAnswer(outcome, reason));
    };
}

void SyncDesk::hold(const WantedVisit &wanted, const FreeStart &start, Done done)
{
    if (wanted.site != m_site)
        return m_nearby.hold(elsewhere(wanted), start, std::move(done));
    m_client.hold(question(wanted), slotOf(start), [this, wanted, done = std::move(done)](const sync::BookingOutcome &outcome) {
        if (outcome.kind == sync::BookingOutcome::Kind::Held) {
            m_held.clear(); // one visitor at a time
            m_held.insert(outcome.booking.code, outcome.booking);
        }
        passing(wanted.reason, done)(outcome);
    });
}

void SyncDesk::release(const BookedVisit &held)
{
    if (held.site != m_site)
        return m_nearby.release(held);
    if (m_held.contains(held.code))
        m_client.release(m_held.take(held.code));
}

void SyncDesk::confirm(const BookedVisit &held, const WantedVisit &wanted, const VisitorContact &contact, Done done)
{
    if (held.site != m_site)
        return m_nearby.confirm(held, contact, std::move(done));
    m_client.confirm(m_held.take(held.code), toContact(contact), passing(wanted.reason, std::move(done)));
}

void SyncDesk::request(const WantedVisit &wanted, const VisitorContact &contact, Done done)
{
    m_client.request(question(wanted), std::nullopt, toContact(contact), passing(wanted.reason, std::move(done)));
}

void SyncDesk::find(const QString &code, Done done)
{
    m_client.look(code, passing({}, [this, code, done = std::move(done)](const DeskAnswer &answer) {
                      if (answer.kind == DeskAnswer::Kind::Unknown && online())
                          return m_nearby.find(code, done);
                      const bool mayHave = answer.kind == DeskAnswer::Kind::Done &&
                                           answer.visit.status == BookedVisit::Status::Confirmed;
                      return mayHave && online() ? askEarlier(answer, done) : done(answer);
                  }));
}

void SyncDesk::findPerson(const VisitorName &person, Done done)
{
    m_client.lookPerson(keyOf(person), passing({}, std::move(done)));
}

void SyncDesk::move(const BookedVisit &visit, const FreeStart &start, Done done)
{
    if (visit.site != m_site)
        return online() ? m_nearby.move(visit, start, std::move(done)) : unanswered(std::move(done));
    m_client.move(visit.code, slotOf(start), passing(visit.reason, std::move(done)));
}

void SyncDesk::cancel(const BookedVisit &visit, Done done)
{
    if (visit.site != m_site)
        return online() ? m_nearby.cancel(visit, std::move(done)) : unanswered(std::move(done));
    m_client.cancel(visit.code, [visit, done = std::move(done), this](const sync::BookingOutcome &outcome) {
        DeskAnswer answer = toAnswer(outcome, visit.reason);
        if (outcome.kind == sync::BookingOutcome::Kind::Cancelled) {
            answer.visit = visit;
            answer.visit.status = BookedVisit::Status::Cancelled;
            answer.visit.byTown.reset(); // this was he himself
        }
        done(answer);
    });
}

void SyncDesk::checkIn(const BookedVisit &visit, Done done) { tell(visit, QStringLiteral("check-in"), "{}", std::move(done)); }

void SyncDesk::wishEarlier(const BookedVisit &visit, Done done)
{
    tell(visit, QStringLiteral("alert"), "{\"filter\":{}}", std::move(done));
}

void SyncDesk::takeEarlier(const BookedVisit &visit, Done done)
{
    tell(visit, QStringLiteral("offer/accept"), "{}", [done = std::move(done)](DeskAnswer answer) {
        // The hub refuses here only what it no longer keeps.
        if (answer.kind == DeskAnswer::Kind::Refused)
            answer.kind = DeskAnswer::Kind::Taken;
        done(answer);
    });
}

void SyncDesk::keepPresent(const BookedVisit &visit, Done done)
{
    tell(visit, QStringLiteral("offer/decline"), "{}", std::move(done));
}

// Nobody was asked: nothing can have changed.
void SyncDesk::unanswered(Done done)
{
    QTimer::singleShot(0, this, [done = std::move(done)] { done({}); });
}

QString SyncDesk::pathOf(const BookedVisit &visit) const
{
    return QStringLiteral("/api/v1/sites/%1/appointments/%2").arg(m_site, QString::fromLatin1(QUrl::toPercentEncoding(visit.code)));
}

void SyncDesk::askEarlier(const DeskAnswer &found, Done done)
{
    const auto open = std::make_shared<Done>(std::move(done));
    const auto close = [open](const DeskAnswer &answer) {
        if (const Done waiting = std::exchange(*open, nullptr))
            waiting(answer);
    };
    QTimer::singleShot(sync::BookingClient::answerLimit, this, [close, found] { close(found); });
    m_link.send({"GET", pathOf(found.visit), {}, {}}, [close, found](const sync::HubReply &reply) {
        DeskAnswer answer = found;
        const QJsonObject offer = QJsonDocument::fromJson(reply.body).object()[QStringLiteral("offer")].toObject();
        const QDateTime start = QDateTime::fromString(offer[QStringLiteral("start")].toString(), Qt::ISODateWithMs);
        const QDateTime until = QDateTime::fromString(offer[QStringLiteral("until")].toString(), Qt::ISODateWithMs);
        if (reply.status == 200 && start.isValid() && until.isValid())
            answer.visit.earlier = {Instant(std::chrono::milliseconds(start.toMSecsSinceEpoch())),
                                    Instant(std::chrono::milliseconds(until.toMSecsSinceEpoch()))};
        close(answer);
    });
}

void SyncDesk::tell(const BookedVisit &visit, const QString &what, const QByteArray &body, Done done)
{
    if (visit.site != m_site) // these are done at its own site
        return QTimer::singleShot(0, this, [done = std::move(done)] { done({DeskAnswer::Kind::Refused, {}, {}}); });
    // Whichever comes first, the hub or the limit, answers; the other finds it answered.
    const auto open = std::make_shared<Done>(std::move(done));
    const auto close = [open](const DeskAnswer &answer) {
        if (const Done waiting = std::exchange(*open, nullptr))
            waiting(answer);
    };
    QTimer::singleShot(sync::BookingClient::answerLimit, this, [close] { close({}); });
    m_link.send({"POST", pathOf(visit) + QLatin1Char('/') + what, body, makeId()}, [this, visit, close](const sync::HubReply &reply) {
        if (reply.kind == sync::HubReply::Kind::Failed || reply.status >= 500)
            return close({});
        if (reply.status >= 300)
            return close({reply.status == 404 ? DeskAnswer::Kind::Unknown : DeskAnswer::Kind::Refused, {}, {}});
        m_client.look(visit.code, passing(visit.reason, close)); // how it stands now
    });
}

// --- people -------------------------------------------------------------------------------------------------------

SyncPeople::SyncPeople(sync::HandOffClient &client, const sync::SyncEngine &engine) : m_client(client), m_engine(engine)
{
    m_client.onChange([this] { changed(); });
}

bool SyncPeople::online() const { return m_engine.link() == sync::SyncStatus::Link::Online; }

CallState SyncPeople::state() const
{
    using State = sync::HandOffView::State;
    const auto view = m_client.view();
    if (!view)
        return {CallState::Kind::Withdrawn, {}};
    switch (view->state) {
    case State::Asking:
    case State::Waiting:
        return waitingState(*view);
    case State::Claimed: return {CallState::Kind::Coming, view->agent, view->id};
    case State::Ended: {
        CallState ended{CallState::Kind::Ended, {}};
        ended.ticket = view->elsewhere ? view->elsewhere->label : view->ticket;
        if (!view->elsewhere) { // only a number of this site has a page here
            ended.ticketId = view->ticketId;
            ended.ticketService = view->ticketService;
        }
        ended.message = view->message;
        ended.elsewhere = view->elsewhere;
        return ended;
    }
    case State::Withdrawn: return {CallState::Kind::Withdrawn, {}};
    case State::Offline:
    case State::Refused: return {CallState::Kind::Unreachable, {}};
    }
    return {};
}

void SyncPeople::changed()
{
    const auto view = m_client.view();
    if (m_asking && view && view->state != sync::HandOffView::State::Asking) {
        const Done done = std::exchange(m_asking, nullptr);
        done(state());
    }
}

void SyncPeople::ask(const QString &, const QString &language, const QJsonObject &context, Done done)
{
    m_asking = std::move(done);
    m_client.request(language, QJsonDocument(context).toJson(QJsonDocument::Compact));
}

void SyncPeople::look(const QString &, Done done) { done(state()); }

void SyncPeople::withdraw(const QString &)
{
    m_asking = nullptr;
    m_client.withdraw();
}

// --- called back --------------------------------------------------------------------------------------------------

QString SyncCallBacks::leave(const CallBackWish &wish)
{
    QJsonObject contact{{QStringLiteral("phone"), wish.phone}};
    if (!wish.name.isEmpty())
        contact.insert(QStringLiteral("name"), wish.name);
    const auto written = m_client.write(
        {wish.procedure, wish.reachable, wish.language, QJsonDocument(contact).toJson(QJsonDocument::Compact)});
    if (!written)
        qWarning("call back: %ls", qUtf16Printable(written.error().detail()));
    return written ? written->id : QString();
}

} // namespace parvis::kiosk
