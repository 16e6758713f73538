// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue/ticket.h"

#include <algorithm>
#include <array>
#include <utility>

namespace parvis::queue
{

namespace
{

constexpr std::array<std::pair<TicketState, const char *>, 9> names{{
    {TicketState::Waiting, "waiting"},
    {TicketState::Called, "called"},
    {TicketState::Recalled, "recalled"},
    {TicketState::Serving, "serving"},
    {TicketState::Parked, "parked"},
    {TicketState::Transferred, "transferred"},
    {TicketState::Missed, "missed"},
    {TicketState::Served, "served"},
    {TicketState::Left, "left"},
}};

} // namespace

bool isInLine(const Standing &standing)
{
    return standing.state == TicketState::Waiting ||
           (standing.state == TicketState::Transferred && standing.toSite.isEmpty());
}

bool isAtDesk(const Standing &standing)
{
    return standing.state == TicketState::Called || standing.state == TicketState::Recalled ||
           standing.state == TicketState::Serving;
}

bool isOpen(const Standing &standing)
{
    return isInLine(standing) || isAtDesk(standing) || standing.state == TicketState::Parked;
}

bool isOver(const Standing &standing)
{
    return !isOpen(standing) && standing.state != TicketState::Missed;
}

std::optional<std::chrono::seconds> handlingTime(const Ticket &ticket)
{
    if (ticket.now.state != TicketState::Served || !ticket.now.called)
        return std::nullopt;
    return std::max(std::chrono::seconds(0),
                    std::chrono::duration_cast<std::chrono::seconds>(ticket.movedAt - *ticket.now.called));
}

bool isUntidy(const Ticket &ticket)
{
    const bool owesArrival = !ticket.now.toSite.isEmpty() && ticket.toTicket.isEmpty();
    const bool keepsMore = !ticket.context.isEmpty() || !ticket.now.note.isEmpty() || !ticket.needs.isEmpty();
    return isOver(ticket.now) && (owesArrival || keepsMore);
}

QString toText(TicketState state)
{
    for (const auto &[known, name] : names) {
        if (known == state)
            return QLatin1String(name);
    }
    return {};
}

std::optional<TicketState> parseTicketState(const QString &text)
{
    for (const auto &[known, name] : names) {
        if (text == QLatin1String(name))
            return known;
    }
    return std::nullopt;
}

} // namespace parvis::queue
