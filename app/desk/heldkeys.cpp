// SPDX-License-Identifier: GPL-3.0-or-later
#include "heldkeys.h"

namespace parvis::desk
{

HeldKeys::Told HeldKeys::press(const QString &text, std::chrono::milliseconds at)
{
    Told told;
    told.releases = m_waiting > 0 && (at - m_last > ScannedKeys::pace || at < m_last);
    if (told.releases)
        m_waiting = 0;
    const auto heard = m_keys.take(text, at);
    if (heard.isScanner) {
        m_waiting = 0;
        told.fate = Fate::Drop;
        told.ended = text == QStringLiteral("\r") || text == QStringLiteral("\n");
        told.line = heard.line;
    } else if (!text.isEmpty() || m_waiting > 0) {
        ++m_waiting;
        m_last = at;
        told.fate = Fate::Hold;
    }
    return told;
}

HeldKeys::Fate HeldKeys::lift()
{
    if (m_waiting == 0)
        return Fate::Pass;
    ++m_waiting;
    return Fate::Hold;
}

} // namespace parvis::desk
