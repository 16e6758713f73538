// SPDX-License-Identifier: GPL-3.0-or-later
// A year and more after a history: everything was dealt with, and nobody came any more.
#include "hub/service/retentionservice.h"
#include "sync/simulate/hubprocess.h"

namespace parvis::simulate
{

using namespace store;

namespace
{

constexpr int mostSweeps = 100;

// What somebody would still need.
void settle(HubRows &rows, Instant now)
{
    const QString way = QStringLiteral("submission");
    for (const auto &[id, submission] : rows.submissions.committed())
        rows.deskRecords.raw().insert_or_assign({way, id}, DeskRecord{way, id, 1, now, R"({"moves":[{"to":"done"}]})"});
    for (auto &[id, row] : rows.quarantine.raw()) {
        if (!row.resolution)
            row.resolution = Resolution{QStringLiteral("handled"), QStringLiteral("Anna Muller"), now, {}};
    }
    for (auto &[id, appointment] : rows.appointments.raw()) {
        if (appointment.status != AppointmentStatus::Requested)
            continue;
        appointment.status = AppointmentStatus::Cancelled;
        appointment.changed = now;
    }
    for (auto &[id, handOff] : rows.handOffs.raw()) {
        if (handOff.state != HandOffState::Claimed)
            continue;
        handOff.state = HandOffState::Ended;
        handOff.changed = now;
    }
    for (auto &[id, ticket] : rows.tickets.raw()) {
        if (!queue::isOver(ticket.now))
            ticket.now.state = queue::TicketState::Left;
    }
}

} // namespace

bool HubMachine::runForward()
{
    if (!m_up)
        start();
    m_database.watch(nullptr); // the record of what may not happen ends with the history
    settle(m_database.rows(), m_agenda.now());
    // Whoever is withdrawn in the first is forgotten in the second.
    for (const auto after : {std::chrono::days(370), std::chrono::days(410)}) {
        const VirtualClock clock(m_agenda.now() + after);
        hub::RetentionService service(m_processes.front()->ledger, clock);
        int sweeps = 0;
        do {
            if (!service.sweep(m_site) || ++sweeps > mostSweeps)
                return false;
        } while (service.isUnderWay(m_site));
    }
    return true;
}

} // namespace parvis::simulate
