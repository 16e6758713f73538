// SPDX-License-Identifier: GPL-3.0-or-later
#include "bookingsession.h"

#include "content/site.h"
#include "forms/answer.h"
#include "forms/display.h"
#include "othersite.h"
#include "towncontent.h"

#include <QPointer>

#include <algorithm>

namespace parvis::kiosk
{

namespace
{

using appointments::Channel;

Channel usualChannel(const BookableReason &reason)
{
    return reason.channels.contains(Channel::Desk) ? Channel::Desk : reason.channels.value(0, Channel::Desk);
}

} // namespace

BookingSession::BookingSession(BookingDesk *desk, const TownContent &content, const Clock &clock, QObject *parent)
    : QObject(parent), m_desk(desk), m_content(content), m_clock(clock),
      m_wished({QStringLiteral("reasonId"), QStringLiteral("title"), QStringLiteral("persons"), QStringLiteral("most"),
                QStringLiteral("further")}),
      m_beside({QStringLiteral("reasonId"), QStringLiteral("title")}),
      m_days({QStringLiteral("day"), QStringLiteral("weekday"), QStringLiteral("date"), QStringLiteral("free"),
              QStringLiteral("spoken"), QStringLiteral("selected")}),
      m_times({QStringLiteral("start"), QStringLiteral("time"), QStringLiteral("kept"), QStringLiteral("spoken"),
               QStringLiteral("at")}),
      m_nearby({QStringLiteral("site"), QStringLiteral("name"), QStringLiteral("first")})
{
}

BookingSession::~BookingSession() = default;

// --- beginning and end --------------------------------------------------------------------------------------------

bool BookingSession::begin(const QString &reason, const QString &audience, const QString &language)
{
    const auto found = m_desk ? m_desk->reason(reason) : std::nullopt;
    if (!found)
        return false;
    if (m_reason && m_reason->id == reason && !m_old && m_outcome.isEmpty()) {
        m_asked.reset();
        refresh(); // coming back to a booking already begun goes on where it was left
        return true;
    }
    const QStringList guideList = m_guideList;
    clear();
    m_guideList = guideList;
    m_wanted = {found->site, found->id, 1, audience, language};
    m_wanted.channel = usualChannel(*found);
    start(*found, language);
    return true;
}

bool BookingSession::beginMove(const BookedVisit &visit, const QString &language)
{
    if (!m_desk)
        return false;
    const auto found =
        visit.site == m_desk->site()
            ? m_desk->reason(visit.reason)
            : reasonElsewhere(m_content, visit.site, visit.there.value_or(OtherSite()), *m_desk, visit.reason);
    if (!found)
        return false;
    clear();
    m_old = visit;
    m_wanted = {visit.site, visit.reason, visit.persons, {}, language, visit.further, visit.channel};
    start(*found, language);
    return true;
}

void BookingSession::start(const BookableReason &reason, const QString &language)
{
    m_reason = reason;
    m_language = language;
    refresh();
    if (m_starts.isEmpty())
        m_day = {};
    if (!moving())
        askNearby();
}

void BookingSession::askNearby()
{
    m_nearbyUnknown = false;
    if (!isAtTownHall()) // nobody goes anywhere: the way to another place tells him nothing
        return;
    const QPointer<BookingSession> here(this);
    m_desk->askNearby(m_wanted, [here, turn = m_turn, wished = m_wanted.reasons()](const auto &sites) {
        if (!here || here->m_turn != turn || here->m_wanted.reasons() != wished || !here->isAtTownHall())
            return;
        here->m_sites = sites.value_or(QList<NearbySite>());
        here->m_nearbyUnknown = !sites;
        here->retellNearby();
        Q_EMIT here->changed();
    });
}

void BookingSession::clear()
{
    letGo();
    ++m_turn;
    setWaiting(false);
    m_requesting = false;
    m_reason.reset();
    m_asked.reset();
    m_old.reset();
    m_wanted = {};
    m_starts.clear();
    m_sites.clear();
    m_nearbyUnknown = false;
    m_part.clear();
    m_thisWeek = false;
    m_day = {};
    m_wasTaken = false;
    m_trouble = Trouble::None;
    forgetContact();
    m_person.name.fill(QLatin1Char(' '));
    m_person = {};
    m_outcome.clear();
    m_visit = {};
    m_guideList.clear();
    tellMinutes();
    retell();
}

void BookingSession::letGo()
{
    m_chosen.reset();
    if (!m_held)
        return;
    if (!m_confirming)
        m_desk->release(*m_held);
    m_confirming = false;
    m_held.reset();
    tellMinutes();
    refresh();
}

// --- what is offered ----------------------------------------------------------------------------------------------

void BookingSession::refresh()
{
    if (!m_desk || !m_reason)
        return;
    m_starts = m_desk->starts(m_wanted);
    // What is kept for this visitor is not free for others, and still his to choose.
    if (m_held && m_held->status == BookedVisit::Status::Held) {
        const FreeStart kept{m_held->start, m_held->end, m_held->site};
        const auto at = std::lower_bound(m_starts.begin(), m_starts.end(), kept,
                                         [](const auto &a, const auto &b) { return a.start < b.start; });
        if (kept.site == m_wanted.site && (at == m_starts.end() || at->start != kept.start))
            m_starts.insert(at, kept);
    }
    retell();
}

void BookingSession::choosePersons(int persons)
{
    if (!mayChangeWish())
        return;
    const int wanted = std::clamp(persons, 1, mostPersons());
    if (m_asked) {
        m_wanted.further.append({m_asked->id, wanted});
        m_asked.reset();
        wishAnew();
    } else if (wanted != m_wanted.persons) {
        m_wanted.persons = wanted;
        wishAnew();
    }
    m_day = {};
    const bool isFirst = m_wanted.further.isEmpty();
    refresh();
    Q_EMIT reached(isFirst && channels().size() > 1 ? Step::Channel : Step::Times);
}

BookingSession::Step BookingSession::firstStep() const
{
    return mostPersons() > 1 ? Step::Persons : channels().size() > 1 ? Step::Channel : Step::Times;
}

QStringList BookingSession::channels() const
{
    QStringList shared;
    for (const Channel channel : m_reason ? m_reason->channels : QList<Channel>()) {
        const auto &further = m_wanted.further;
        const bool isOffered = std::all_of(further.begin(), further.end(), [&](const VisitReason &one) {
            const auto reason = reasonFor(one.reason);
            return reason && reason->channels.contains(channel);
        });
        if (isOffered)
            shared.append(toText(channel));
    }
    return shared;
}

void BookingSession::chooseChannel(const QString &channel)
{
    const auto wanted = appointments::parseChannel(channel);
    if (!mayChangeWish() || !wanted || !channels().contains(channel))
        return;
    if (*wanted != m_wanted.channel) {
        m_wanted.channel = *wanted;
        forgetContact();
        wishAnew();
    }
    Q_EMIT reached(Step::Times);
}

// Something else is wished: what was kept for it was of another length.
void BookingSession::wishAnew()
{
    letGo();
    m_sites.clear();
    m_wanted.site = m_reason->site;
    m_wasTaken = false;
    m_day = {};
    askNearby();
    refresh();
}

void BookingSession::addReason(const QString &reason)
{
    const auto &rows = m_beside.rows();
    const bool isOffered = std::any_of(
        rows.begin(), rows.end(), [&](const auto &row) { return row.value(QStringLiteral("reasonId")) == reason; });
    if (!mayChangeWish() || !isOffered)
        return;
    m_asked = m_desk->reason(reason);
    if (mostPersons() < 2)
        return choosePersons(1);
    Q_EMIT changed();
    Q_EMIT reached(Step::Persons);
}

void BookingSession::forgetAsked()
{
    m_asked.reset();
    Q_EMIT changed();
}

void BookingSession::removeReason(const QString &reason)
{
    if (mayChangeWish() && m_wanted.further.removeIf([&](const VisitReason &one) { return one.reason == reason; }) > 0)
        wishAnew();
}

void BookingSession::setPersons(const QString &reason, int persons)
{
    const auto found = mayChangeWish() ? m_desk->reason(reason) : std::nullopt;
    if (!found)
        return;
    int *count = reason == m_wanted.reason ? &m_wanted.persons : nullptr;
    for (auto &one : m_wanted.further) {
        if (one.reason == reason)
            count = &one.persons;
    }
    const int wanted = std::clamp(persons, 1, found->mostPersons);
    if (!count || *count == wanted)
        return;
    *count = wanted;
    wishAnew();
}

void BookingSession::acceptReasons()
{
    if (mayChangeWish())
        Q_EMIT reached(Step::Times);
}

void BookingSession::choosePart(const QString &part)
{
    m_part = m_part == part ? QString() : part;
    m_day = {};
    retell();
}

void BookingSession::chooseWeek()
{
    m_thisWeek = !m_thisWeek;
    m_day = {};
    retell();
}

void BookingSession::chooseDay(const QString &isoDay)
{
    m_day = QDate::fromString(isoDay, Qt::ISODate);
    retell();
}

void BookingSession::chooseSite(const QString &site)
{
    if (!m_reason || m_waiting || moving())
        return;
    letGo();
    m_wanted.site = site.isEmpty() ? m_reason->site : site;
    m_day = {};
    m_part.clear();
    m_thisWeek = false;
    m_wasTaken = false;
    refresh();
}

bool BookingSession::elsewhere() const
{
    return m_reason && siteOf() != m_desk->site();
}

void BookingSession::askForCall()
{
    if (!m_reason || m_waiting || !canRequest())
        return;
    letGo();
    m_requesting = true;
    if (m_contactKind == QStringLiteral("none"))
        m_contactKind.clear();
    toContact();
}

// --- a time is kept -----------------------------------------------------------------------------------------------

BookingDesk::Done BookingSession::answering(void (BookingSession::*take)(const DeskAnswer &))
{
    setWaiting(true);
    const QPointer<BookingSession> here(this);
    return [here, desk = m_desk, turn = m_turn, take](const DeskAnswer &answer) {
        if (here && here->m_turn == turn) {
            here->setWaiting(false);
            (here.data()->*take)(answer);
            return;
        }
        // The visitor has left without seeing it: nothing stays kept or booked in his name.
        if (answer.kind != DeskAnswer::Kind::Done)
            return;
        if (answer.visit.status == BookedVisit::Status::Held)
            desk->release(answer.visit);
        else if (answer.visit.status == BookedVisit::Status::Confirmed && take == &BookingSession::takeEnd)
            desk->cancel(answer.visit, [](const DeskAnswer &) {});
    };
}

void BookingSession::chooseTime(double start)
{
    const auto starts = shown();
    const auto chosen = std::find_if(starts.begin(), starts.end(),
                                     [&](const auto &s) { return double(s.start.time_since_epoch().count()) == start; });
    if (chosen == starts.end() || m_waiting || !m_outcome.isEmpty())
        return;
    m_requesting = false;
    m_wasTaken = false;
    m_trouble = Trouble::None;
    if (m_held && m_held->start == chosen->start && m_held->site == chosen->site) {
        retell();
        return moving() ? Q_EMIT reached(Step::Agree) : toContact();
    }
    const FreeStart &wanted = *chosen;
    if (m_held) {
        m_desk->release(*m_held);
        m_held.reset();
    }
    m_chosen = wanted;
    if (moving()) { // the old time stays his until the new one is agreed
        retell();
        return Q_EMIT reached(Step::Agree);
    }
    m_desk->hold(m_wanted, wanted, answering(&BookingSession::takeHold));
}

void BookingSession::takeHold(const DeskAnswer &answer)
{
    if (answer.kind != DeskAnswer::Kind::Done)
        return takeTaken(answer);
    takeLonger(answer);
    toContact();
}

void BookingSession::takeLonger(const DeskAnswer &answer)
{
    if (answer.kind != DeskAnswer::Kind::Done)
        return takeTaken(answer);
    m_held = answer.visit;
    tellMinutes();
    refresh();
}

void BookingSession::takeTaken(const DeskAnswer &answer)
{
    m_held.reset();
    m_chosen.reset();
    tellMinutes();
    m_wasTaken = answer.kind == DeskAnswer::Kind::Taken;
    m_trouble = m_wasTaken ? Trouble::None : answer.kind == DeskAnswer::Kind::Refused ? Trouble::NotAllowed : Trouble::Unreachable;
    refresh();
    if (!answer.next.isEmpty() && m_wasTaken) {
        // The desk's word is newer than what the kiosk remembered.
        m_day = local(answer.next.constFirst().start, m_wanted.site).date();
        QList<FreeStart> fresh = answer.next;
        std::sort(fresh.begin(), fresh.end(), [](const auto &a, const auto &b) { return a.start < b.start; });
        for (const auto &known : std::as_const(m_starts)) {
            if (known.start > fresh.constLast().start)
                fresh.append(known);
        }
        m_starts = fresh;
    }
    retell();
    Q_EMIT reached(Step::Times);
}

void BookingSession::tick()
{
    if (!m_held || m_waiting || !m_outcome.isEmpty())
        return;
    tellMinutes();
    if (m_held->until && m_clock.now() >= *m_held->until)
        keepLonger();
}

void BookingSession::keepLonger()
{
    // Somebody is still there, or the visit would be over: the same time is asked for again, and if another was quicker
    // the visitor is told so.
    const BookedVisit ended = *m_held;
    m_desk->release(ended);
    m_desk->hold(m_wanted, {ended.start, ended.end, ended.site}, answering(&BookingSession::takeLonger));
}

void BookingSession::tellMinutes()
{
    int minutes = 0;
    if (m_held && m_held->until) {
        const auto left = std::chrono::ceil<std::chrono::minutes>(*m_held->until - m_clock.now());
        minutes = std::max(0, int(left.count()));
    }
    if (minutes == m_minutesKept)
        return;
    m_minutesKept = minutes;
    Q_EMIT minutesKeptChanged();
}

// --- how he is reached --------------------------------------------------------------------------------------------

QString BookingSession::neededContact() const
{
    switch (m_wanted.channel) {
    case Channel::Phone:
        return QStringLiteral("phone");
    case Channel::Video:
        return QStringLiteral("email");
    case Channel::Desk:
        break;
    }
    return {};
}

void BookingSession::toContact()
{
    if (const QString needed = neededContact(); !needed.isEmpty())
        chooseContact(needed);
    retell();
    Q_EMIT reached(Step::Contact);
}

void BookingSession::forgetContact()
{
    m_contactKind.clear();
    m_contactText.fill(QLatin1Char(' '));
    m_contactText.clear();
    m_contact.value.fill(QLatin1Char(' '));
    m_contact = {};
    m_contactFault.reset();
    m_contactMessage = {};
}

forms::Field BookingSession::contactField() const
{
    forms::Field field;
    field.id = m_contactKind;
    field.kind = m_contactKind == QStringLiteral("email") ? forms::FieldKind::Email : forms::FieldKind::Phone;
    return field;
}

void BookingSession::chooseContact(const QString &kind)
{
    static const QStringList kinds{QString(), QStringLiteral("phone"), QStringLiteral("email"), QStringLiteral("none")};
    if (!m_reason || m_waiting || !kinds.contains(kind) || (m_requesting && kind == kinds.constLast()))
        return;
    if (const QString needed = neededContact(); !needed.isEmpty() && kind != needed)
        return;
    if (kind != m_contactKind) {
        m_contactText.clear();
        m_contact = {};
    }
    m_contactKind = kind;
    clearContactError();
    retell();
    if (kind == kinds.constLast())
        Q_EMIT reached(Step::Agree);
}

bool BookingSession::previous()
{
    const bool isTyping = m_contactKind == QStringLiteral("phone") || m_contactKind == QStringLiteral("email");
    if (!isTyping || !neededContact().isEmpty())
        return false;
    chooseContact({});
    return true;
}

void BookingSession::giveContact(const QString &text)
{
    if (!m_reason || m_waiting || (m_contactKind != QStringLiteral("phone") && m_contactKind != QStringLiteral("email")))
        return;
    const auto answer = forms::parse(contactField(), text, {{}, m_language, m_content.region(m_reason->site)});
    m_contactText = text;
    if (!answer) {
        m_contactFault = answer.error();
        m_contactMessage = describe(*m_contactFault, contactField(), m_language);
        return Q_EMIT changed();
    }
    // A doubt is shown once; the same text again is meant.
    if (answer->doubt() && !(m_contactFault && *m_contactFault == *answer->doubt())) {
        m_contactFault = answer->doubt();
        m_contactMessage = describeDoubt(*m_contactFault, contactField(), m_language);
        return Q_EMIT changed();
    }
    m_contactFault.reset();
    m_contactMessage = {};
    m_contact = {m_contactKind == QStringLiteral("email") ? VisitorContact::Kind::Email : VisitorContact::Kind::Phone,
                 answer->value().toString()};
    retell();
    Q_EMIT reached(Step::Agree);
}

void BookingSession::clearContactError()
{
    if (m_contactMessage.what.isEmpty())
        return;
    m_contactMessage = {};
    Q_EMIT changed();
}

void BookingSession::setPerson(const VisitorName &person)
{
    if (!canName() || m_waiting || !m_outcome.isEmpty())
        return;
    m_person = person;
    Q_EMIT changed();
}

VisitorContact BookingSession::contact() const
{
    VisitorContact told = m_contact;
    if (canName())
        told.person = m_person;
    return told;
}

// --- agreed -------------------------------------------------------------------------------------------------------

void BookingSession::agree()
{
    if (!m_reason || m_waiting || !m_outcome.isEmpty())
        return;
    m_trouble = Trouble::None;
    if (m_requesting && m_contact.kind != VisitorContact::Kind::None)
        m_desk->request(m_wanted, contact(), answering(&BookingSession::takeEnd));
    else if (moving() && m_chosen)
        m_desk->move(*m_old, *m_chosen, answering(&BookingSession::takeEnd));
    else if (m_held) {
        m_confirming = true;
        m_desk->confirm(*m_held, m_wanted, contact(), answering(&BookingSession::takeEnd));
    }
    retell();
}

void BookingSession::takeEnd(const DeskAnswer &answer)
{
    using Kind = DeskAnswer::Kind;
    m_confirming = false;
    switch (answer.kind) {
    case Kind::Done: m_outcome = moving() ? QStringLiteral("moved") : QStringLiteral("booked"); break;
    case Kind::Requested: m_outcome = QStringLiteral("requested"); break;
    case Kind::Taken: return takeTaken(answer);
    case Kind::Unknown:
    case Kind::Refused: m_trouble = m_requesting ? Trouble::NotWritten : Trouble::NotAllowed; return retell();
    case Kind::Unreachable:
        m_trouble = m_requesting ? Trouble::NotWritten : answer.isUncertain ? Trouble::Uncertain : Trouble::Unreachable;
        return retell();
    }
    m_visit = answer.visit;
    m_held.reset();
    tellMinutes();
    retell();
    Q_EMIT reached(Step::Booked);
}

void BookingSession::setWaiting(bool waiting)
{
    if (m_waiting == waiting)
        return;
    m_waiting = waiting;
    Q_EMIT waitingChanged();
}

} // namespace parvis::kiosk
