// SPDX-License-Identifier: GPL-3.0-or-later
// Tickets that kiosks gave while they could not ask. The id of the entry is the ticket's; facts are {"label","service",
// "needs":[],"appointment":code,"context":{}}, the last three may be absent.
#include "appointments/bookingcode.h"
#include "hub/service/hubrefusal.h"
#include "hub/service/journalintake.h"
#include "hub/service/ticketbook.h"
#include "queue/businessday.h"

#include "base/localday.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace parvis::hub
{

using queue::Ticket;
using queue::TicketState;
using store::AppointmentStatus;

namespace
{

const QString malformed = QStringLiteral("malformed");
const QString conflict = QStringLiteral("conflict");

// The hub counted somebody whose kiosk never heard the answer and gave him another number: the printed one counts.
Result<QString> relabel(TicketBook &book, const Ticket &known, const queue::TicketLabel &label, Instant now)
{
    if (known.label == label)
        return QString();
    Ticket after = known;
    after.label = label;
    auto written = book.rewrite(known, after);
    if (!written)
        return written.error().is(HubRefusal::Taken) ? Result<QString>(conflict) : Result<QString>(written.error());
    if (written->now.state != TicketState::Missed)
        return QString();
    // He was called by a number that nobody holds.
    const queue::Who hub{queue::Who::Role::Agent, QStringLiteral("hub"), {}};
    const auto back = book.move(*written, {.kind = queue::Move::Kind::PutBack}, hub, now);
    return back ? Result<QString>(QString()) : Result<QString>(back.error());
}

} // namespace

// The appointment he came for is checked in with the ticket; a ticket the hub gave for it before is given up.
Result<void> JournalIntake::arrive(const QString &code, Ticket &ticket)
{
    const auto typed = appointments::BookingCode::parse(code);
    const auto found = m_transaction.appointmentByCode(typed ? typed->plain() : QString());
    if (!found)
        return found.error();
    if (!*found || !m_in.plan)
        return {};
    store::Appointment appointment = **found;
    const bool isToday =
        toLocal(m_in.plan->zone, ticket.taken).day == toLocal(m_in.plan->zone, appointment.start).day;
    if (!isToday)
        return {};
    if (appointment.status == AppointmentStatus::Confirmed || appointment.status == AppointmentStatus::NoShow) {
        appointment.status = AppointmentStatus::CheckedIn;
        appointment.changed = m_in.now;
        ++appointment.revision;
        if (auto put = m_transaction.putAppointment(appointment); !put)
            return put;
    }
    if (appointment.status != AppointmentStatus::CheckedIn)
        return {};
    ticket.appointment = queue::TicketAppointment{appointment.code, appointment.start, appointment.resource};
    TicketBook book(m_transaction);
    const auto before = book.find(appointment.id);
    if (!before)
        return before.error().is(HubRefusal::NotFound) ? Result<void>() : Result<void>(before.error());
    if (!queue::isInLine(before->now))
        return {};
    const queue::Who hub{queue::Who::Role::Agent, QStringLiteral("hub"), {}};
    const auto left = book.move(*before, {.kind = queue::Move::Kind::Leave}, hub, m_in.now);
    return left ? Result<void>() : Result<void>(left.error());
}

Result<QString> JournalIntake::ticket(const JournalEntry &journal, const QJsonObject &facts)
{
    const auto label = queue::TicketLabel::parse(facts[QStringLiteral("label")].toString());
    if (!label || !m_in.queue || m_in.queue->services.isEmpty())
        return m_in.queue ? malformed : QStringLiteral("no-queue");
    if (label->series().isEmpty() || label->series() != m_in.series)
        return conflict;
    TicketBook book(m_transaction);
    const auto known = book.find(journal.entry.id);
    if (known)
        return relabel(book, *known, *label, m_in.now);
    if (!known.error().is(HubRefusal::NotFound))
        return known.error();
    const queue::QueuePlan &plan = *m_in.queue;
    const queue::Service *wished = plan.findService(facts[QStringLiteral("service")].toString());
    // Somebody stands in the hall with this ticket: he is not lost for a service that is no more.
    const queue::Service &service = wished ? *wished : plan.services.first();
    Ticket ticket{.id = journal.entry.id,
                  .site = plan.site,
                  .label = *label,
                  .day = {},
                  .taken = std::min(journal.entry.created, m_in.now),
                  .language = journal.entry.language,
                  .needs = {},
                  .appointment = {},
                  .handOff = {},
                  .device = m_in.device,
                  .context = {},
                  .fromSite = {},
                  .fromTicket = {},
                  .toTicket = {},
                  .now = {},
                  .before = {},
                  .movedBy = m_in.device,
                  .movedAt = m_in.now,
                  .revision = 0};
    ticket.day = queue::businessDay(plan.zone, plan.dayChange, ticket.taken);
    ticket.now.service = service.id;
    ticket.now.place = ticket.taken;
    for (const QJsonValue &need : facts[QStringLiteral("needs")].toArray()) {
        if (plan.findNeed(need.toString()))
            ticket.needs << need.toString();
    }
    if (facts[QStringLiteral("context")].isObject())
        ticket.context = QJsonDocument(facts[QStringLiteral("context")].toObject()).toJson(QJsonDocument::Compact);
    if (const QString code = facts[QStringLiteral("appointment")].toString(); !code.isEmpty()) {
        if (auto arrived = arrive(code, ticket); !arrived)
            return arrived.error();
    }
    const auto added = book.add(ticket);
    if (added)
        return QString();
    return added.error().is(HubRefusal::Taken) ? Result<QString>(conflict) : Result<QString>(added.error());
}

} // namespace parvis::hub
