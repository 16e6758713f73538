// SPDX-License-Identifier: GPL-3.0-or-later
// Appointments, calls for a person and the staff's page within a visit.
#include "kiosksession.h"

#include "localformat.h"
#include "towncontent.h"

#include <algorithm>

namespace parvis::kiosk
{

void KioskSession::connectBooking()
{
    connect(&m_booking, &BookingSession::reached, this, &KioskSession::bookingReached);
    connect(&m_booking, &BookingSession::waitingChanged, this, [this] {
        Q_EMIT busyChanged();
        Q_EMIT placeChanged();
    });
    connect(&m_appointment, &AppointmentSession::waitingChanged, this, &KioskSession::busyChanged);
    connect(&m_appointment, &AppointmentSession::told, this, &KioskSession::chime);
    connect(&m_appointment, &AppointmentSession::mayMove, this, &KioskSession::beginMove);
    connect(&m_appointment, &AppointmentSession::reached, this, [this] {
        if (screen() == Screen::Person) { // from the appointment he goes back to where codes are asked, not to his name
            m_person.clear();
            m_path.back();
        }
        if (screen() == Screen::Code)
            go(Screen::Appointment);
    });
    connect(&m_handOff, &HandOffSession::changed, this, &KioskSession::busyChanged);
    connect(&m_handOff, &HandOffSession::told, this, &KioskSession::chime);
    connect(&m_callBack, &CallBackSession::reached, this, &KioskSession::callBackReached);
    connect(&m_callBack, &CallBackSession::told, this, &KioskSession::chime);
}

void KioskSession::connectArrival()
{
    connect(&m_person, &PersonSession::given, this, &KioskSession::takePerson);
    connect(&m_person, &PersonSession::told, this, &KioskSession::chime);
    connect(&m_camera, &CodeCamera::told, this, &KioskSession::chime);
    connect(&m_camera, &CodeCamera::read, this, &KioskSession::takeScan);
    // It sees nothing but who asks for it on the page of the code.
    connect(this, &KioskSession::placeChanged, this, [this] {
        if (screen() != Screen::Code)
            m_camera.close();
    });
}

void KioskSession::openPerson()
{
    const bool finding = screen() == Screen::Code && !m_appointment.waiting() && !m_formShare.waiting();
    if (!finding && (screen() != Screen::Agree || m_booking.waiting() || !m_booking.canName()))
        return;
    m_person.clear();
    m_person.setToday(today());
    m_appointment.clearError();
    go(Screen::Person, finding ? QStringLiteral("find") : QStringLiteral("book"));
}

void KioskSession::takePerson(const VisitorName &person)
{
    if (screen() != Screen::Person)
        return;
    m_idle.touch();
    if (subject() == QStringLiteral("find"))
        return m_appointment.givePerson(person);
    m_booking.setPerson(person);
    m_person.clear(); // it stands at its first question, from which a step back leads to the booking
    back();
}

void KioskSession::tick()
{
    if (screen() == Screen::HandOff && m_handOff.isExpecting())
        m_idle.touch();
    m_idle.tick();
    followHours();
    m_booking.tick();
    m_appointment.tick();
    m_camera.tick();
    m_handOff.tick();
    m_callBack.tick();
    m_joined.tick();
    m_ticket.tick(screen() == Screen::Services ? TicketSession::Watch::Services
                  : screen() == Screen::Ticket ? TicketSession::Watch::Ticket
                                               : TicketSession::Watch::Nothing);
    m_formShare.tick();
    m_staff.tick();
    keepStaffOut();
    m_assist.tick();
}

void KioskSession::retellBooking()
{
    QStringList bring;
    for (const auto &row : m_guide.checklist()->rows())
        bring.append(row.value(QStringLiteral("text")).toString());
    m_booking.setLanguage(m_language);
    if (m_booking.active() && !m_booking.moving())
        m_booking.setGuideList(bring);
    m_appointment.setLanguage(m_language);
    m_person.setLanguage(m_language);
    m_camera.retell();
    m_handOff.setLanguage(procedureTitle(m_handOff.procedure()), m_language);
    m_callBack.setLanguage(procedureTitle(openProcedure()), m_language);
    if (screen() == Screen::HandOff)
        offerToShare();
    m_staff.setLanguage(m_language);
    retellTickets();
    if (screen() == Screen::Booked)
        showBooked();
}

void KioskSession::bookAppointment()
{
    if (screen() != Screen::Outcome && screen() != Screen::Finish)
        return;
    const QStringList reasons = m_guide.reasons();
    for (const QString &reason : reasons) {
        if (beginBooking(reason))
            return;
    }
    openNotice(m_guide.site() == m_services.site ? QStringLiteral("appointment") : QStringLiteral("elsewhere"));
}

bool KioskSession::beginBooking(const QString &reason)
{
    if (!m_booking.begin(reason, m_audience, m_language))
        return false;
    retellBooking();
    using Step = BookingSession::Step;
    const Step first = m_booking.firstStep();
    go(first == Step::Persons ? Screen::Persons : first == Step::Channel ? Screen::Channel : Screen::Times);
    return true;
}

QString KioskSession::noticeSiteId() const
{
    return subject() == QStringLiteral("elsewhere") && !m_guide.site().isEmpty() ? m_guide.site() : m_services.site;
}

QString KioskSession::noticeSite() const { return m_services.content.siteName(noticeSiteId()).in(m_language); }
QString KioskSession::noticeAddress() const { return m_services.content.siteAddress(noticeSiteId()); }
QString KioskSession::noticePhone() const { return m_services.content.sitePhone(noticeSiteId()); }

QString KioskSession::noticeHours() const
{
    return m_services.content.hoursToday(noticeSiteId(), m_services.clock.now(), m_language);
}

void KioskSession::bookingReached(BookingSession::Step step)
{
    using Step = BookingSession::Step;
    m_idle.touch();
    switch (step) {
    case Step::Persons:
        return go(Screen::Persons, m_booking.askedReason());
    case Step::Channel:
        return go(Screen::Channel);
    case Step::Times:
        // The time is gone: what was chosen after it waits until there is another one.
        if (screen() != Screen::Times && !m_path.backTo(int(Screen::Times)))
            return go(Screen::Times);
        if (!m_booking.taken().isEmpty() || !m_booking.problem().isEmpty())
            Q_EMIT chime(QStringLiteral("error"));
        return Q_EMIT placeChanged();
    case Step::Contact: return go(Screen::Contact);
    case Step::Agree:
        if (m_path.backTo(int(Screen::Agree)))
            return Q_EMIT placeChanged();
        return go(Screen::Agree);
    case Step::Booked: break;
    }
    showBooked();
    m_path.restart({int(Screen::Attract), {}});
    go(Screen::Booked);
    Q_EMIT chime(QStringLiteral("done"));
}

void KioskSession::showBooked()
{
    documents::ReceiptSheet sheet;
    sheet.language = m_language;
    sheet.siteName = siteName();
    sheet.siteDetail = QStringList{siteAddress(), sitePhone()}.join(QStringLiteral("\n")).trimmed();
    sheet.dateLine = longDate(today(), m_language);
    const documents::ReceiptSheet booked = m_booking.sheet(sheet, m_phone);
    if (screen() == Screen::Booked)
        m_finish.retell(booked, {});
    else
        m_finish.show(booked, {}, {});
}

bool KioskSession::canBook() const
{
    const QStringList reasons = m_guide.reasons();
    return std::any_of(reasons.begin(), reasons.end(), [this](const QString &id) {
        return m_services.bookings && m_services.bookings->reason(id).has_value();
    });
}

void KioskSession::changeBooking(const QString &part)
{
    if (screen() != Screen::Agree || m_booking.waiting())
        return;
    if (part == QStringLiteral("reasons"))
        return go(Screen::Reasons);
    const Screen wanted = part == QStringLiteral("persons")   ? Screen::Persons
                          : part == QStringLiteral("channel") ? Screen::Channel
                          : part == QStringLiteral("times")   ? Screen::Times
                                                              : Screen::Contact;
    m_idle.touch();
    if (!m_path.backTo(int(wanted)))
        return go(wanted);
    Q_EMIT placeChanged();
}

void KioskSession::openReasons()
{
    const bool mayChange = !m_booking.moving() && (m_booking.beside()->count() > 0 || m_booking.several());
    if (screen() == Screen::Times && !m_booking.waiting() && mayChange)
        go(Screen::Reasons);
}

void KioskSession::openAppointment()
{
    if (!inVisit())
        return;
    if (!m_services.bookings && !m_formShare.available())
        return openNotice(QStringLiteral("appointment"));
    m_appointment.clear();
    go(Screen::Code);
}

void KioskSession::moveAppointment()
{
    if (screen() == Screen::Appointment)
        m_appointment.prepareMove();
}

void KioskSession::beginMove()
{
    if (screen() != Screen::Appointment)
        return;
    if (!m_booking.beginMove(*m_appointment.visit(), m_language))
        return openNotice(QStringLiteral("appointment"));
    go(Screen::Times);
}

void KioskSession::bookAgain()
{
    if (screen() != Screen::Appointment || !m_appointment.isGone() || m_appointment.waiting())
        return;
    if (!beginBooking(m_appointment.visit()->reason))
        openNotice(QStringLiteral("appointment"));
}

QString KioskSession::openProcedure() const
{
    for (qsizetype i = m_path.length() - 1; i >= 0; --i) {
        const Place &place = m_path.places().at(i);
        switch (Screen(place.screen)) {
        case Screen::Procedure:
            return place.subject;
        case Screen::Guide:
        case Screen::Outcome:
            return m_guideProcedure;
        case Screen::Form:
        case Screen::Check:
        case Screen::Document:
        case Screen::Signature:
        case Screen::Finish:
            return m_formDefinition ? m_formDefinition->procedure() : QString();
        default:
            break;
        }
    }
    return m_procedure.procedureId();
}

QString KioskSession::procedureTitle(const QString &id) const
{
    const auto procedure = m_services.content.procedure(id);
    return procedure ? procedure->title.in(m_language) : QString();
}

bool KioskSession::hasGuideFor(const QString &procedure) const
{
    return m_guide.active() && m_guideProcedure == procedure;
}

std::optional<wire::GuidePath> KioskSession::guidePath(const QString &procedure) const
{
    if (!hasGuideFor(procedure))
        return std::nullopt;
    wire::GuidePath path;
    for (const auto &answer : m_guide.run()->answers())
        path.answers.insert(answer.questionId, answer.optionId);
    path.ticked = m_guide.ticked();
    return path;
}

void KioskSession::callPerson()
{
    start();
    // Nobody would come. A call that was heard before stays what it is.
    if (isClosed() && m_handOff.callId().isEmpty())
        return openNotice(QStringLiteral("closed"));
    if (!m_services.people)
        return openNotice(QStringLiteral("call"));
    const QString procedure = openProcedure();
    const wire::GuidePath path = guidePath(procedure).value_or(wire::GuidePath());
    m_handOff.open(procedureTitle(procedure), procedure, path.answers, m_language, path.ticked);
    offerToShare();
    go(Screen::HandOff);
}

bool KioskSession::canAskForCall() const
{
    return m_callBack.available() && !m_practising;
}

void KioskSession::openCallBack()
{
    if (!inVisit() || !canAskForCall())
        return;
    const QString procedure = openProcedure();
    m_callBack.open(procedureTitle(procedure), procedure, m_handOff.shares(QStringLiteral("topic")), m_language);
    m_idle.touch();
    go(Screen::CallBack, m_callBack.isLeft() ? QStringLiteral("done") : QStringLiteral("number"));
}

void KioskSession::changeCallBack(const QString &part)
{
    if (screen() != Screen::CallBack || subject() != QStringLiteral("check"))
        return;
    m_idle.touch();
    while (screen() == Screen::CallBack && subject() != part && m_path.canGoBack())
        m_path.back();
    if (screen() != Screen::CallBack)
        return go(Screen::CallBack, part);
    Q_EMIT placeChanged();
}

void KioskSession::callBackReached(CallBackSession::Step step)
{
    static const QStringList names{QStringLiteral("number"), QStringLiteral("name"), QStringLiteral("when"),
                                   QStringLiteral("check"), QStringLiteral("done")};
    if (screen() != Screen::CallBack)
        return;
    m_idle.touch();
    if (step == CallBackSession::Step::Done) {
        // What he asked instead of is over, and so is what he was asked.
        const auto isOver = [this] {
            return screen() == Screen::CallBack || screen() == Screen::HandOff || screen() == Screen::Notice ||
                   screen() == Screen::NoTicket;
        };
        while (isOver())
            m_path.back();
        if (m_handOff.stage() == HandOffSession::Stage::Nobody)
            m_handOff.withdraw(); // nobody is to look for him at the kiosk
    }
    go(Screen::CallBack, names.at(int(step)));
}

void KioskSession::openStaff()
{
    if (!inVisit())
        return;
    if (m_staff.available())
        mayStaffSignIn() ? go(Screen::Staff) : openNotice(QStringLiteral("staff"));
    else
        openAssist();
}

} // namespace parvis::kiosk
