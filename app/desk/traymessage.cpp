// SPDX-License-Identifier: GPL-3.0-or-later
#include "traymessage.h"

#include "desktext.h"
#include "emergencybar.h"

namespace parvis::desk
{

std::optional<TrayMessage> TrayMessage::ofVisitors(const QStringList &kiosks, Look look)
{
    if (look == Look::Here || kiosks.isEmpty())
        return std::nullopt;
    QStringList names;
    for (const QString &kiosk : kiosks)
        names << DeskText::kiosk(kiosk);
    names.removeDuplicates();
    TrayMessage message;
    message.text =
        tr("%n visitor(s) ask for help: %1.", nullptr, int(kiosks.size())).arg(QLocale().createSeparatedList(names));
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
