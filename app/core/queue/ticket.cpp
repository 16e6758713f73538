// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue/ticket.h"

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
