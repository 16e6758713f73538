// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/service/daystatistics.h"

#include "base/localday.h"
#include "hub/service/callbackservice.h"
#include "hub/service/submissionservice.h"

#include <QHash>

#include <algorithm>

namespace parvis::hub
{

using std::chrono::seconds;
using store::AppointmentStatus;
using store::HubTransaction;

namespace
{

seconds between(Instant from, Instant until)
{
    return std::max(seconds(0), std::chrono::duration_cast<seconds>(until - from));
}

std::optional<seconds> waitOf(const queue::Ticket &ticket)
{
    if (!ticket.now.called)
        return std::nullopt;
    // Who comes before his appointment waits for it, not for us.
    const Instant since = ticket.appointment ? std::max(ticket.taken, ticket.appointment->start) : ticket.taken;
    return between(since, *ticket.now.called);
}

struct Times {
    QList<seconds> waits;
    QList<seconds> visits;
};

void addVisits(QHash<QString, Times> &times, const queue::Ticket &ticket)
{
    if (!ticket.now.served.isEmpty()) {
        for (const queue::ServedPart &part : ticket.now.served) {
            if (part.time > seconds(0))
                times[part.service].visits << part.time;
        }
        return;
    }
    const auto begin = ticket.now.started ? ticket.now.started : ticket.now.called;
    if (begin)
        times[ticket.now.service].visits << between(*begin, ticket.movedAt);
}

void count(DayStatistics &day, const queue::Ticket &ticket)
{
    using S = queue::TicketState;
    ++day.taken;
    switch (ticket.now.state) {
    case S::Served:
        ++day.served;
        return;
    case S::Missed:
        ++day.missed;
        return;
    case S::Left:
        ++day.left;
        return;
    default:
        ++(queue::isOver(ticket.now) ? day.passedOn : day.open);
    }
}

void countTickets(DayStatistics &day, const QList<queue::Ticket> &tickets, const queue::QueuePlan &plan)
{
    QHash<QString, Times> times;
    QHash<QString, ServiceFigures> figures;
    QList<seconds> waits;
    for (const queue::Ticket &ticket : tickets) {
        count(day, ticket);
        ServiceFigures &line = figures[ticket.now.service];
        ++line.taken;
        line.served += ticket.now.state == queue::TicketState::Served;
        if (const auto wait = waitOf(ticket)) {
            waits << *wait;
            times[ticket.now.service].waits << *wait;
        }
        // Also of who was passed on: the time at the first desk is spent.
        if (ticket.now.state == queue::TicketState::Served || !ticket.now.served.isEmpty())
            addVisits(times, ticket);
    }
    day.wait = figuresOf(waits);
    for (const queue::Service &service : plan.services) {
        ServiceFigures line = figures.value(service.id);
        line.service = service.id;
        line.wait = figuresOf(times.value(service.id).waits);
        line.visit = figuresOf(times.value(service.id).visits);
        day.services << line;
    }
}

void countAppointments(DayStatistics &day, const QList<store::Appointment> &appointments)
{
    for (const store::Appointment &appointment : appointments) {
        if (isCallBack(appointment)) // nobody is expected for it
            continue;
        switch (appointment.status) {
        case AppointmentStatus::Confirmed:
        case AppointmentStatus::Requested:
            ++day.expected;
            break;
        case AppointmentStatus::CheckedIn:
        case AppointmentStatus::Served:
            ++day.kept;
            break;
        case AppointmentStatus::NoShow:
            ++day.noShow;
            break;
        case AppointmentStatus::Cancelled:
            // A hold that lapsed was never anybody's appointment.
            day.cancelled += !appointment.heldUntil;
            break;
        case AppointmentStatus::Held:
            break;
        }
    }
}

} // namespace

TimeFigures figuresOf(QList<seconds> times)
{
    TimeFigures figures;
    figures.count = int(times.size());
    if (times.isEmpty())
        return figures;
    std::sort(times.begin(), times.end());
    const auto rank = [&](int percent) { return times.at((times.size() * percent + 99) / 100 - 1); };
    figures.median = rank(50);
    figures.ninetieth = rank(90);
    return figures;
}

Result<DayStatistics> StatisticsService::of(const QString &site, QDate day, const queue::QueuePlan *queue,
                                            const appointments::Plan *plan)
{
    DayStatistics result;
    result.day = day;
    const QTimeZone zone = queue ? queue->zone : plan ? plan->zone : QTimeZone::utc();
    const Instant from = firstInstantAt(zone, day, 0);
    const Instant until = firstInstantAt(zone, day.addDays(1), 0);
    const auto done = m_ledger.read(site, [&](HubTransaction &transaction) -> Result<void> {
        const auto tickets = transaction.ticketsOf(day);
        if (!tickets)
            return tickets.error();
        if (queue)
            countTickets(result, *tickets, *queue);
        const auto appointments = transaction.appointmentsBetween(from, until);
        if (!appointments)
            return appointments.error();
        countAppointments(result, *appointments);
        return {};
    });
    if (!done)
        return done.error();
    // Its clock is not needed to read.
    const VirtualClock still{from};
    const auto cases = SubmissionService(m_ledger, still).list(site, 0, {}, mostSubmissions);
    if (!cases)
        return cases.error();
    for (const SubmissionCase &sent : *cases) {
        if (sent.submission.created < from || sent.submission.created >= until)
            continue;
        switch (sent.state()) {
        case SubmissionState::Received:
            ++result.received;
            break;
        case SubmissionState::Checked:
            ++result.checked;
            break;
        case SubmissionState::Correction:
            ++result.correction;
            break;
        case SubmissionState::Done:
            ++result.done;
        }
    }
    return result;
}

} // namespace parvis::hub
