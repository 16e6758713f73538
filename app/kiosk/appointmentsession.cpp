// SPDX-License-Identifier: GPL-3.0-or-later
#include "appointmentsession.h"

#include "appointments/bookingcode.h"
#include "content/site.h"
#include "localformat.h"
#include "meetingwords.h"
#include "othersite.h"
#include "towncontent.h"

#include <QLocale>
#include <QPointer>
#include <QTimeZone>

namespace parvis::kiosk
{

using Status = BookedVisit::Status;

namespace
{

constexpr std::chrono::minutes timeCounted{120}; // who has longer is told the time alone

} // namespace

AppointmentSession::AppointmentSession(BookingDesk *desk, const TownContent &content, const Clock &clock, QObject *parent)
    : QObject(parent), m_desk(desk), m_content(content), m_clock(clock)
{
}

AppointmentSession::~AppointmentSession() = default;

void AppointmentSession::clear()
{
    ++m_turn;
    setWaiting(false);
    m_wished = false;
    m_byName = false;
    m_cancelAsked = false;
    m_codeText.fill(QLatin1Char(' '));
    m_codeText.clear();
    m_visit.reset();
    m_trouble = Trouble::None;
    Q_EMIT changed();
}

void AppointmentSession::setLanguage(const QString &language)
{
    m_language = language;
    Q_EMIT changed();
}

void AppointmentSession::tick()
{
    auto now = std::tuple(status(), canCheckIn(), elsewhereText());
    if (m_told == now)
        return;
    m_told = std::move(now);
    Q_EMIT changed();
}

BookingDesk::Done AppointmentSession::answering(void (AppointmentSession::*take)(const DeskAnswer &))
{
    setWaiting(true);
    const QPointer<AppointmentSession> here(this);
    return [here, turn = m_turn, take](const DeskAnswer &answer) {
        if (!here || here->m_turn != turn)
            return;
        here->setWaiting(false);
        (here.data()->*take)(answer);
    };
}

void AppointmentSession::giveCode(const QString &text)
{
    if (m_waiting || !m_desk)
        return;
    m_codeText = text;
    if (text.trimmed().isEmpty())
        return setTrouble(Trouble::NoCode);
    if (!appointments::BookingCode::parse(text)) // nobody has such a code: nobody need be asked
        return setTrouble(Trouble::PartOfCode);
    m_trouble = Trouble::None;
    m_desk->find(text, answering(&AppointmentSession::takeFound));
    Q_EMIT changed();
}

void AppointmentSession::takeFound(const DeskAnswer &answer)
{
    if (answer.kind != DeskAnswer::Kind::Done)
        return setTrouble(answer.kind == DeskAnswer::Kind::Unreachable ? Trouble::Unreachable : Trouble::UnknownCode);
    show(answer.visit, Found::ByCode);
}

void AppointmentSession::show(const BookedVisit &visit, Found how)
{
    m_visit = visit;
    m_wished = false;
    m_byName = how == Found::ByName;
    Q_EMIT changed();
    Q_EMIT reached(Step::Found);
}

void AppointmentSession::givePerson(const VisitorName &person)
{
    if (m_waiting || !m_desk)
        return;
    const Instant now = m_clock.now();
    m_names.removeIf([&](Instant asked) { return asked + namesTerm <= now || asked > now; });
    if (m_names.size() >= mostNames)
        return setTrouble(Trouble::TooOften);
    m_names.append(now);
    m_trouble = Trouble::None;
    m_desk->findPerson(person, answering(&AppointmentSession::takePerson));
    Q_EMIT changed();
}

void AppointmentSession::forgetQuestion()
{
    ++m_turn;
    setWaiting(false);
    clearError();
}

void AppointmentSession::takePerson(const DeskAnswer &answer)
{
    switch (answer.kind) {
    case DeskAnswer::Kind::Done: break;
    case DeskAnswer::Kind::Unreachable: return setTrouble(Trouble::Unreachable);
    case DeskAnswer::Kind::Refused: return setTrouble(Trouble::TooOften);
    case DeskAnswer::Kind::Requested:
    case DeskAnswer::Kind::Taken:
    case DeskAnswer::Kind::Unknown: return setTrouble(Trouble::UnknownPerson);
    }
    show(answer.visit, Found::ByName);
}

void AppointmentSession::checkIn()
{
    if (ready() && canCheckIn())
        m_desk->checkIn(*m_visit, answering(&AppointmentSession::takeChange));
}

void AppointmentSession::arrived()
{
    if (!m_visit)
        return;
    m_visit->status = Status::CheckedIn;
    m_trouble = Trouble::None;
    Q_EMIT changed();
}

void AppointmentSession::askCancel()
{
    if (!ready() || !canChange())
        return;
    m_cancelAsked = true;
    Q_EMIT changed();
}

void AppointmentSession::keep()
{
    m_cancelAsked = false;
    Q_EMIT changed();
}

void AppointmentSession::cancel()
{
    if (!ready() || !m_cancelAsked)
        return;
    keep();
    if (canChange())
        m_desk->cancel(*m_visit, answering(&AppointmentSession::takeChange));
}

void AppointmentSession::prepareMove()
{
    if (!ready() || !canChange())
        return;
    if (!elsewhere())
        return Q_EMIT mayMove();
    m_desk->askMove(*m_visit, answering(&AppointmentSession::takeStarts));
}

void AppointmentSession::takeStarts(const DeskAnswer &answer)
{
    if (answer.kind != DeskAnswer::Kind::Done)
        return setTrouble(answer.kind == DeskAnswer::Kind::Unreachable ? Trouble::Unreachable : Trouble::Refused);
    clearError();
    Q_EMIT mayMove();
}

void AppointmentSession::wishEarlier()
{
    if (ready() && canChange() && !elsewhere() && !m_wished)
        m_desk->wishEarlier(*m_visit, answering(&AppointmentSession::takeWish));
}

void AppointmentSession::takeEarlier()
{
    if (ready() && canChange() && m_visit->earlier)
        m_desk->takeEarlier(*m_visit, answering(&AppointmentSession::takeTime));
}

void AppointmentSession::keepPresent()
{
    if (ready() && m_visit->earlier)
        m_desk->keepPresent(*m_visit, answering(&AppointmentSession::takeTime));
}

void AppointmentSession::takeTime(const DeskAnswer &answer)
{
    if (answer.kind != DeskAnswer::Kind::Taken)
        return takeChange(answer);
    m_visit->earlier.reset();
    setTrouble(Trouble::NotKept);
}

void AppointmentSession::takeChange(const DeskAnswer &answer)
{
    if (answer.isUncertain)
        return setTrouble(Trouble::Uncertain);
    if (answer.kind != DeskAnswer::Kind::Done)
        return setTrouble(answer.kind == DeskAnswer::Kind::Unreachable ? Trouble::Unreachable : Trouble::Refused);
    m_visit = answer.visit;
    m_trouble = Trouble::None;
    Q_EMIT changed();
    Q_EMIT told(QStringLiteral("done"));
}

void AppointmentSession::takeWish(const DeskAnswer &answer)
{
    if (answer.kind != DeskAnswer::Kind::Done)
        return setTrouble(answer.kind == DeskAnswer::Kind::Unreachable ? Trouble::Unreachable : Trouble::Refused);
    m_wished = true;
    m_trouble = Trouble::None;
    Q_EMIT changed();
    Q_EMIT told(QStringLiteral("done"));
}

void AppointmentSession::setTrouble(Trouble trouble)
{
    m_trouble = trouble;
    Q_EMIT changed();
    Q_EMIT told(QStringLiteral("error"));
}

void AppointmentSession::clearError()
{
    if (m_trouble == Trouble::None)
        return;
    m_trouble = Trouble::None;
    Q_EMIT changed();
}

void AppointmentSession::setWaiting(bool waiting)
{
    if (m_waiting == waiting)
        return;
    m_waiting = waiting;
    Q_EMIT waitingChanged();
}

// --- what is shown ------------------------------------------------------------------------------------------------

QDateTime AppointmentSession::local(Instant instant) const
{
    const auto *site = m_visit ? m_content.site(m_visit->site) : nullptr;
    if (!site && m_visit)
        site = m_content.site(m_desk->site()); // one within reach keeps the same time
    return site ? site->localTime(instant)
                : QDateTime::fromMSecsSinceEpoch(instant.time_since_epoch().count(), QTimeZone::utc());
}

QString AppointmentSession::codeError() const
{
    switch (m_trouble) {
    case Trouble::NoCode: return tr("The code is missing.");
    case Trouble::PartOfCode:
        return tr("This is not a whole code.");
    case Trouble::UnknownCode: return tr("There is no appointment with this code.");
    case Trouble::Unreachable: return tr("The town hall’s computer does not answer.");
    default: return {};
    }
}

QString AppointmentSession::codeMend() const
{
    switch (m_trouble) {
    case Trouble::NoCode: return tr("Write the code that stands on your confirmation.");
    case Trouble::PartOfCode:
        return tr("The code of an appointment has ten letters and digits. Compare it with your confirmation.");
    case Trouble::UnknownCode: return tr("Compare each character with your confirmation, or ask at the desk.");
    case Trouble::Unreachable: return tr("Your appointment stays as it is. Please go to the desk and say your name.");
    default: return {};
    }
}

QString AppointmentSession::personError() const
{
    switch (m_trouble) {
    case Trouble::UnknownPerson: return tr("We cannot find it this way.");
    case Trouble::TooOften: return tr("Names have been looked for here several times in a row.");
    case Trouble::Unreachable: return tr("The town hall’s computer does not answer.");
    default: return {};
    }
}

QString AppointmentSession::personMend() const
{
    switch (m_trouble) {
    case Trouble::UnknownPerson: return tr("Give the code of your appointment, or go to the reception. They know who is expected today.");
    case Trouble::TooOften: return tr("Please wait a few minutes, give the code of your appointment, or go to the reception.");
    case Trouble::Unreachable: return tr("Without it nothing can be found by name. Your appointment stays as it is: please go to the reception.");
    default: return {};
    }
}

QString AppointmentSession::status() const
{
    if (!m_visit)
        return {};
    switch (m_visit->status) {
    case Status::Held:
    case Status::Confirmed:
        return m_clock.now() < m_visit->end ? QStringLiteral("confirmed")
               : mayCome()                  ? QStringLiteral("late")
                                            : QStringLiteral("over");
    case Status::Requested: return QStringLiteral("requested");
    case Status::CheckedIn: return QStringLiteral("checkedIn");
    case Status::Served:
        return QStringLiteral("served");
    case Status::Missed:
        return QStringLiteral("missed");
    case Status::Cancelled: return QStringLiteral("cancelled");
    }
    return {};
}

OtherSite AppointmentSession::there() const
{
    return otherSite(m_content, m_visit->site, m_visit->there.value_or(OtherSite()));
}

std::optional<BookableReason> AppointmentSession::reasonFor(const QString &id) const
{
    return elsewhere() ? reasonElsewhere(m_content, m_visit->site, there(), *m_desk, id) : m_desk->reason(id);
}

QString AppointmentSession::spokenCode() const
{
    return spelled(code());
}

QString AppointmentSession::reasonTitle() const
{
    QStringList titles;
    for (const auto &one : m_visit ? m_visit->reasons() : QList<VisitReason>()) {
        if (const auto reason = reasonFor(one.reason))
            titles.append(reason->title.in(m_language));
    }
    return QLocale(m_language).createSeparatedList(titles);
}

QString AppointmentSession::dayLine() const
{
    return m_visit && status() != QStringLiteral("requested") ? dayOfWeek(local(m_visit->start).date(), m_language) : QString();
}

QString AppointmentSession::timeLine() const
{
    return m_visit && status() != QStringLiteral("requested") ? clockTime(local(m_visit->start).time(), m_language) : QString();
}

QString AppointmentSession::placeLine() const
{
    if (!m_visit)
        return {};
    // Nobody is promised a call that will not come.
    if (isRemote())
        return meetingLines(m_visit->channel)
            .mid(0, status() == QStringLiteral("confirmed") ? -1 : 1)
            .join(QLatin1Char('\n'));
    const auto *site = m_content.site(m_visit->site);
    const auto reason = reasonFor(m_visit->reason);
    const auto *place = site && reason && reason->site == m_visit->site ? site->findPlace(reason->place) : nullptr;
    QStringList lines;
    if (place)
        lines = {place->name.in(m_language), place->detail.in(m_language)};
    lines.append(there().name.in(m_language));
    if (elsewhere())
        lines.append(there().address.join(QStringLiteral(", ")));
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

QStringList AppointmentSession::bring() const
{
    QStringList list;
    for (const auto &one : m_visit ? m_visit->reasons() : QList<VisitReason>()) {
        const auto reason = reasonFor(one.reason);
        for (const auto &document : reason ? reason->documents : QList<LocalizedText>()) {
            if (const QString text = document.in(m_language); !list.contains(text))
                list.append(text);
        }
    }
    return list;
}

bool AppointmentSession::canCheckIn() const
{
    return mayCome() && !elsewhere() && !isRemote();
}

bool AppointmentSession::mayCome() const
{
    // Who comes late, or was no longer expected, is taken in all the same: so does the hub, until the day is over.
    const bool isExpected = m_visit && (m_visit->status == Status::Confirmed || m_visit->status == Status::Missed);
    return isExpected && m_clock.now() >= m_visit->start - checkInBefore &&
           local(m_clock.now()).date() == local(m_visit->start).date();
}

QString AppointmentSession::earlierText() const
{
    if (!canChange() || !m_visit->earlier)
        return {};
    const QDateTime start = local(m_visit->earlier->start);
    return tr("A place has fallen free: %1, %2. It is kept for you until %3.")
        .arg(dayOfWeek(start.date(), m_language), clockTime(start.time(), m_language),
             clockTime(local(m_visit->earlier->until).time(), m_language));
}

QString AppointmentSession::elsewhereTitle() const
{
    if (!elsewhere() || isRemote())
        return {};
    const QString name = there().name.in(m_language);
    if (m_visit->status == Status::CheckedIn)
        return tr("You are expected at another place: %1").arg(name);
    return status() == QStringLiteral("confirmed") || mayCome()
               ? tr("The appointment is at another place: %1").arg(name)
               : QString();
}

QString AppointmentSession::elsewhereText() const
{
    if (elsewhereTitle().isEmpty())
        return {};
    if (m_visit->status == Status::CheckedIn)
        return tr("You have said there that you have arrived. You are called there, not here.");
    QStringList sentences = timeLeft();
    sentences << tr("Say there that you have arrived: it cannot be said here.");
    if (QString phone = there().phone; !phone.isEmpty()) // in one piece, and from left to right
        sentences
            << tr("Telephone: %1.").arg(QChar(0x2066) + phone.replace(QLatin1Char(' '), QChar(0x00a0)) + QChar(0x2069));
    return sentences.join(QLatin1Char(' '));
}

// Of the way, and of the time until then where it is today.
QStringList AppointmentSession::timeLeft() const
{
    const int way = there().minutesAway;
    const QString travel = way > 0 ? tr("The way there takes about %n minute(s).", "", way) : QString();
    const QString time = clockTime(local(m_visit->start).time(), m_language);
    const auto left = std::chrono::ceil<std::chrono::minutes>(m_visit->start - m_clock.now());
    QStringList sentences;
    if (local(m_clock.now()).date() != local(m_visit->start).date())
        sentences << travel;
    else if (left.count() <= 0)
        sentences << tr("It was at %1. Go there now: you can still come in today, but it may take longer.").arg(time)
                  << travel;
    else if (left > timeCounted)
        sentences << tr("It is today at %1.").arg(time) << travel;
    else
        sentences << tr("It begins in %n minute(s).", "", int(left.count())) << travel;
    if (way > left.count() && left.count() > 0)
        sentences << tr("You can still come in today if you are late.");
    sentences.removeAll(QString());
    return sentences;
}

QString AppointmentSession::checkInFrom() const
{
    if (!m_visit || elsewhere() || isRemote() || m_visit->status != Status::Confirmed ||
        m_clock.now() >= m_visit->start - checkInBefore)
        return {};
    const QDateTime from = local(m_visit->start - checkInBefore);
    const QString time = clockTime(from.time(), m_language);
    return from.date() == local(m_clock.now()).date()
               ? tr("From %1 on you can say here that you have arrived.").arg(time)
               : tr("On the day, from %1 on, you can say here that you have arrived.").arg(time);
}

bool AppointmentSession::canChange() const
{
    return m_visit && !m_byName && m_visit->status == Status::Confirmed && m_clock.now() < m_visit->start;
}

bool AppointmentSession::isGone() const
{
    const QString now = status();
    const bool mayStillCome = mayCome() && !(isRemote() && now == QStringLiteral("missed"));
    return !mayStillCome &&
           (now == QStringLiteral("missed") || now == QStringLiteral("over") || now == QStringLiteral("cancelled"));
}

bool AppointmentSession::changedByTown() const
{
    return m_visit && !m_byName && m_visit->byTown && m_visit->byTown->deed != TownChange::Deed::None;
}

QString AppointmentSession::townTitle() const
{
    if (!m_visit || m_byName || !m_visit->byTown)
        return {};
    switch (m_visit->byTown->deed) {
    case TownChange::Deed::None:
        return tr("A message from the town hall");
    case TownChange::Deed::Moved:
        return tr("The town hall has moved your appointment");
    case TownChange::Deed::Placed:
        return tr("The town hall has found this time for your request");
    case TownChange::Deed::Cancelled:
        return tr("The town hall has cancelled this appointment");
    }
    return {};
}

QString AppointmentSession::townText() const
{
    if (townTitle().isEmpty())
        return {};
    const TownChange &change = *m_visit->byTown;
    QStringList lines;
    if (change.from) {
        const QDateTime from = local(*change.from);
        lines << tr("Before, it was: %1, %2.")
                     .arg(dayOfWeek(from.date(), m_language), clockTime(from.time(), m_language));
    }
    // In whatever language the agent wrote: its direction is its own.
    if (!change.message.isEmpty()) {
        const QString message = QChar(0x2068) + change.message + QChar(0x2069);
        lines << (changedByTown() ? tr("Message: %1").arg(message) : message);
    }
    return lines.join(QLatin1Char('\n'));
}

QString AppointmentSession::problem() const
{
    if (!m_visit)
        return {};
    switch (m_trouble) {
    case Trouble::Unreachable:
        return tr("The town hall’s computer does not answer. Nothing was changed: your appointment stays as it is. Please try again, or go to the desk.");
    case Trouble::Uncertain:
        return tr("The town hall’s computer did not answer in time. It is not certain whether your appointment was "
                  "cancelled. Please look with your code in a few minutes, or ask at the desk.");
    case Trouble::NotKept: return tr("This earlier time is no longer kept for you. Your appointment stays as it is.");
    case Trouble::Refused: return tr("This is not possible for this appointment any more. Nothing was changed. Please ask at the desk.");
    default: return {};
    }
}

} // namespace parvis::kiosk
