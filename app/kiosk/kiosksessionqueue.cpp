// SPDX-License-Identifier: GPL-3.0-or-later
// Tickets, arriving for an appointment, and what a scanner reads, within a visit.
#include "kiosksession.h"

#include "localformat.h"
#include "queuedesk.h"
#include "scannedcode.h"

#include <algorithm>

namespace parvis::kiosk
{

void KioskSession::connectTickets()
{
    connect(&m_ticket, &TicketSession::waitingChanged, this, &KioskSession::busyChanged);
    connect(&m_ticket, &TicketSession::told, this, &KioskSession::chime);
    connect(&m_ticket, &TicketSession::reached, this, &KioskSession::ticketReached);
    connect(&m_paper, &TicketPaper::changed, this, &KioskSession::busyChanged);
}

void KioskSession::retellTickets()
{
    m_ticket.setLanguage(m_language);
    retellOffers();
    if (!m_ticket.ticketId().isEmpty())
        showTicket();
}

void KioskSession::retellOffers()
{
    QList<QVariantMap> rows;
    for (const QString &id : m_offered) {
        if (const auto reason = m_services.bookings ? m_services.bookings->reason(id) : std::nullopt)
            rows.append({{QStringLiteral("reasonId"), id}, {QStringLiteral("title"), reason->title.in(m_language)}});
    }
    m_offers.setRows(std::move(rows));
}

QString KioskSession::ticketProcedure() const
{
    switch (screen()) {
    case Screen::Procedure: return m_procedure.procedureId();
    case Screen::Guide:
    case Screen::Outcome: return m_guideProcedure;
    case Screen::HandOff: return m_handOff.procedure();
    default: return {};
    }
}

bool KioskSession::hasTicket() const
{
    return m_ticket.serviceFor(ticketProcedure()) != nullptr && m_ticket.available() && !isClosed();
}

bool KioskSession::hasNumber() const
{
    const auto *visit = m_appointment.visit();
    const auto *plan = m_services.queue ? m_services.queue->plan() : nullptr;
    const auto reasons = visit && plan && !m_appointment.elsewhere() ? visit->reasons() : QList<VisitReason>();
    return std::any_of(reasons.begin(), reasons.end(),
                       [&](const auto &one) { return plan->serviceForReason(one.reason); });
}

void KioskSession::openTickets()
{
    if (!inVisit())
        return;
    if (isClosed() && m_ticket.ticketId().isEmpty())
        return openNotice(QStringLiteral("closed"));
    if (!m_ticket.available())
        return openNotice(QStringLiteral("ticket"));
    const bool fromCall = screen() == Screen::HandOff;
    m_ticket.open(ticketProcedure(), m_language);
    if (fromCall)
        m_ticket.setOrigin(m_handOff.callId(), m_handOff.shared(), m_handOff.needed());
    go(Screen::Services);
}

void KioskSession::checkIn()
{
    if (screen() != Screen::Appointment || m_ticket.waiting() || m_appointment.waiting())
        return;
    const bool again = m_appointment.status() == QStringLiteral("checkedIn");
    if (again ? !hasNumber() : !m_appointment.canCheckIn())
        return;
    if (!m_ticket.available())
        return m_appointment.checkIn();
    m_ticket.checkIn(m_appointment.visit()->code, m_language,
                     again ? TicketSession::Arrival::Known : TicketSession::Arrival::New);
}

void KioskSession::ticketReached(TicketSession::Step step)
{
    m_idle.touch();
    const bool arriving = screen() == Screen::Appointment;
    if (step == TicketSession::Step::Refused) {
        using Obstacle = sync::QueueObstacle;
        const Obstacle why = m_ticket.obstacle();
        // No line leads from this appointment: he is expected all the same.
        if (arriving && (why == Obstacle::NoAppointment || why == Obstacle::NoQueue))
            return m_appointment.checkIn();
        m_offered = m_ticket.otherWays();
        retellOffers();
        go(Screen::NoTicket);
        return Q_EMIT chime(QStringLiteral("error"));
    }
    if (m_ticket.isForAppointment())
        m_appointment.arrived();
    // Whom nobody came to has a place in line instead: nobody is to look for him at the kiosk.
    if (m_handOff.stage() == HandOffSession::Stage::Nobody)
        m_handOff.withdraw();
    showTicket();
    go(Screen::Ticket);
    Q_EMIT chime(QStringLiteral("done"));
}

documents::ReceiptSheet KioskSession::ticketSheet() const
{
    documents::ReceiptSheet sheet;
    sheet.language = m_language;
    sheet.siteName = siteName();
    sheet.siteDetail = QStringList{siteAddress(), sitePhone()}.join(QStringLiteral("\n")).trimmed();
    sheet = m_ticket.sheet(sheet);
    sheet.qrText = m_phone.ticketAddress(m_ticket.ticketId());
    if (!sheet.qrText.isEmpty())
        sheet.blocks.append({tr("On your phone"), {tr("Scan the code beside your number: your place in the line, and when it is your turn.")}});
    if (!m_phone.wifiCode().isEmpty()) {
        documents::ReceiptSheet::Block wifi{tr("Wifi in this hall"), {tr("Network: %1").arg(m_phone.wifiName())}};
        if (!m_phone.wifiPassword().isEmpty())
            wifi.lines.append(tr("Password: %1").arg(m_phone.wifiPassword()));
        wifi.code = m_phone.wifiCode();
        sheet.blocks.append(wifi);
    }
    return sheet;
}

void KioskSession::showTicket()
{
    m_phone.showTicket(m_ticket.ticketId());
    m_paper.show(m_ticket.ticketId(), ticketSheet(),
                 m_ticket.isDrawnHere() ? TicketPaper::Drawn::InThisVisit : TicketPaper::Drawn::Before);
}

void KioskSession::offerAppointment()
{
    if (screen() != Screen::HandOff)
        return;
    const QString procedure = m_handOff.procedure();
    if (hasGuideFor(procedure) && canBook()) {
        for (const QString &reason : m_guide.reasons()) {
            if (beginBooking(reason))
                return;
        }
    }
    // Which appointment he needs nobody knows yet: those of the line his procedure leads to are offered, else all.
    const auto *line = m_ticket.serviceFor(procedure);
    m_offered = line ? line->reasons : m_services.queue && m_services.queue->plan() ? allReasons() : QStringList();
    retellOffers();
    if (m_offers.count() == 0)
        return openNotice(QStringLiteral("appointment"));
    go(Screen::NoTicket, QStringLiteral("appointment"));
}

QStringList KioskSession::allReasons() const
{
    QStringList reasons;
    for (const auto &service : m_services.queue->plan()->services)
        reasons += service.reasons;
    reasons.removeDuplicates();
    return reasons;
}

void KioskSession::bookReason(const QString &reason)
{
    const auto &rows = m_offers.rows();
    const bool isOffered = std::any_of(rows.begin(), rows.end(), [&](const auto &row) { return row.value(QStringLiteral("reasonId")) == reason; });
    if (screen() == Screen::NoTicket && isOffered && !beginBooking(reason))
        openNotice(QStringLiteral("appointment"));
}

void KioskSession::takeScan(const QString &line)
{
    const QString code = codeIn(line);
    if (code.isEmpty() || !m_services.bookings || m_appointment.waiting() || m_ticket.waiting() || m_formShare.waiting())
        return;
    switch (screen()) {
    case Screen::Attract: start(); [[fallthrough]];
    case Screen::Language: chooseLanguage(m_language); break;
    case Screen::Home:
    case Screen::Code:
    case Screen::Appointment: break;
    case Screen::Person:
        if (subject() != QStringLiteral("find"))
            return;
        break;
    default: return; // in the middle of something else nothing is thrown over
    }
    if (screen() != Screen::Code && !m_path.backTo(int(Screen::Code)))
        openAppointment();
    m_idle.touch();
    m_person.clear();
    m_appointment.clear();
    Q_EMIT placeChanged();
    m_appointment.giveCode(code);
}

} // namespace parvis::kiosk
