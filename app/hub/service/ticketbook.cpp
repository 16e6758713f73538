// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/service/ticketbook.h"

#include "hub/service/hubrefusal.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace parvis::hub
{

using queue::MoveRefusal;
using queue::Ticket;
using queue::TicketLabel;
using queue::TicketState;

namespace
{

const QString ticketEntity = QStringLiteral("ticket");
const QString numbersFact = QStringLiteral("ticket-numbers");
const QString dayKey = QStringLiteral("day");

} // namespace

QByteArray feedBody(const Ticket &ticket)
{
    if (queue::isOver(ticket.now))
        return {};
    QJsonObject body{{QStringLiteral("label"), ticket.label.toText()},
                     {QStringLiteral("day"), ticket.day.toString(Qt::ISODate)},
                     {QStringLiteral("service"), ticket.now.service},
                     {QStringLiteral("state"), queue::toText(ticket.now.state)},
                     {QStringLiteral("language"), ticket.language}};
    if (queue::isAtDesk(ticket.now)) {
        body.insert(QStringLiteral("desk"), ticket.now.desk);
        body.insert(QStringLiteral("calls"), ticket.now.calls);
        body.insert(QStringLiteral("called"), qint64(ticket.now.lastCalled->time_since_epoch().count()));
    }
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

Error refusalOf(MoveRefusal refusal, const Ticket &ticket)
{
    switch (refusal) {
    case MoveRefusal::WrongState:
        return Error(HubRefusal::WrongState, queue::toText(ticket.now.state));
    case MoveRefusal::OtherAgent:
        return Error(HubRefusal::Taken, QStringLiteral("another agent has this ticket"));
    case MoveRefusal::NotAllowed:
        return Error(HubRefusal::NotAllowed, QStringLiteral("move"));
    case MoveRefusal::NoTarget:
        return Error(HubRefusal::Invalid, QStringLiteral("target"));
    case MoveRefusal::NothingToUndo:
    case MoveRefusal::UndoTooLate:
    case MoveRefusal::UndoByOther:
        break;
    }
    return Error(HubRefusal::UndoRefused, queue::toText(refusal));
}

Result<Ticket> TicketBook::number(const queue::QueuePlan &plan, Ticket ticket)
{
    const queue::Service *service = plan.findService(ticket.now.service);
    if (!service)
        return Error(HubRefusal::NotFound, QStringLiteral("service"));
    const auto known = m_transaction.fact(numbersFact);
    if (!known)
        return known.error();
    const QString day = ticket.day.toString(Qt::ISODate);
    QJsonObject numbers = QJsonDocument::fromJson(*known).object();
    if (numbers.value(dayKey).toString() != day)
        numbers = {{dayKey, day}};
    for (int next = numbers.value(service->letter).toInt() + 1;; ++next) {
        const auto label = TicketLabel::make({}, service->letter, next);
        if (!label)
            return Error(HubRefusal::Full, QStringLiteral("the numbers of this day are used up"));
        ticket.label = *label;
        const auto added = m_transaction.addTicket(ticket);
        if (!added)
            return added.error();
        // A number of that day may be there from before the clock went back.
        if (!*added)
            continue;
        numbers.insert(service->letter, next);
        if (auto counted = m_transaction.setFact(numbersFact, QJsonDocument(numbers).toJson(QJsonDocument::Compact));
            !counted)
            return counted.error();
        const auto told = tell(ticket);
        return told ? Result<Ticket>(ticket) : Result<Ticket>(told.error());
    }
}

Result<void> TicketBook::add(const Ticket &ticket)
{
    const auto added = m_transaction.addTicket(ticket);
    if (!added)
        return added.error();
    return *added ? tell(ticket) : Result<void>(Error(HubRefusal::Taken, QStringLiteral("the label is there")));
}

Result<Ticket> TicketBook::find(const QString &id)
{
    auto found = m_transaction.ticket(id);
    if (!found)
        return found.error();
    if (!*found)
        return Error(HubRefusal::NotFound, QStringLiteral("ticket"));
    return **std::move(found);
}

Result<void> TicketBook::refuseBusy(const Ticket &before, const Ticket &after)
{
    if (!queue::isAtDesk(after.now) || (queue::isAtDesk(before.now) && before.now.agent == after.now.agent))
        return {};
    const auto open = m_transaction.openTickets();
    if (!open)
        return open.error();
    for (const Ticket &other : *open) {
        if (other.id != after.id && queue::isAtDesk(other.now) && other.now.agent == after.now.agent)
            return Error(HubRefusal::AgentBusy, other.id);
    }
    return {};
}

Result<Ticket> TicketBook::move(const Ticket &ticket, const queue::Move &move, const queue::Who &who, Instant now)
{
    const auto after = queue::next(ticket, move, who, now);
    if (!after)
        return refusalOf(after.error(), ticket);
    // Who calls has been looked at by QueueService::call; of all other moves only an undo gives somebody to an agent.
    if (move.kind == queue::Move::Kind::Undo) {
        if (auto busy = refuseBusy(ticket, *after); !busy)
            return busy.error();
    }
    const auto replaced = m_transaction.replaceTicket(ticket, *after);
    if (!replaced)
        return replaced.error();
    if (!*replaced)
        return Error(HubRefusal::Taken, QStringLiteral("the ticket changed meanwhile"));
    if (auto followed = followAppointment(ticket, *after, now); !followed)
        return followed.error();
    const auto told = tell(*after);
    return told ? Result<Ticket>(*after) : Result<Ticket>(told.error());
}

Result<Ticket> TicketBook::rewrite(const Ticket &before, Ticket after)
{
    after.revision = before.revision + 1;
    const auto replaced = m_transaction.replaceTicket(before, after);
    if (!replaced)
        return replaced.error();
    if (!*replaced)
        return Error(HubRefusal::Taken, QStringLiteral("the ticket changed meanwhile, or the label is another's"));
    if (feedBody(before) == feedBody(after))
        return after;
    const auto told = tell(after);
    return told ? Result<Ticket>(after) : Result<Ticket>(told.error());
}

// Who is missed or leaves was in the building: his appointment stays checked in, and counts as kept.
Result<void> TicketBook::followAppointment(const Ticket &before, const Ticket &after, Instant now)
{
    using Status = store::AppointmentStatus;
    const bool isServed = after.now.state == TicketState::Served;
    const bool isOfHere = after.appointment && after.fromSite.isEmpty();
    if (!isOfHere || isServed == (before.now.state == TicketState::Served))
        return {};
    const auto found = m_transaction.appointmentByCode(after.appointment->code);
    if (!found)
        return found.error();
    const Status status = *found ? (*found)->status : Status::Cancelled;
    const bool mayFollow =
        isServed ? status == Status::CheckedIn || status == Status::Confirmed : status == Status::Served;
    if (!mayFollow)
        return {}; // decided otherwise meanwhile
    store::Appointment appointment = **found;
    appointment.status = isServed ? Status::Served : Status::CheckedIn;
    appointment.changed = now;
    ++appointment.revision;
    return m_transaction.putAppointment(appointment);
}

Result<void> TicketBook::tell(const Ticket &ticket)
{
    const auto told = m_transaction.appendChange(ticketEntity, ticket.id, feedBody(ticket));
    return told ? Result<void>() : Result<void>(told.error());
}

} // namespace parvis::hub
