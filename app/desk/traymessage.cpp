// SPDX-License-Identifier: GPL-3.0-or-later
#include "traymessage.h"

#include "emergencybar.h"

namespace parvis::desk
{

std::optional<TrayMessage> TrayMessage::ofVisitors(int waiting, Look look)
{
    if (look == Look::Here || waiting < 1)
        return std::nullopt;
    TrayMessage message;
    message.text = tr("%n visitor(s) ask for help.", nullptr, waiting);
    return message;
}

std::optional<TrayMessage> TrayMessage::ofEmergency(const EmergencyRow &emergency, Look look)
{
    if (look == Look::Here)
        return std::nullopt;
    TrayMessage message;
    message.text = EmergencyBar::sentence(emergency);
    message.tone = Tone::Alarm;
    return message;
}

} // namespace parvis::desk
