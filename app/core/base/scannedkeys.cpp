// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/scannedkeys.h"

namespace parvis
{

ScannedKeys::Heard ScannedKeys::take(const QString &text, std::chrono::milliseconds at)
{
    if (text.isEmpty()) // Shift comes between a scanner's capitals
        return {m_streak >= certain && at - m_last <= pace, {}};
    if (at - m_last > pace || at < m_last) {
        m_line.fill(QLatin1Char(' '));
        m_line.clear();
        m_streak = 0;
    }
    m_last = at;
    ++m_streak;
    const bool isEnd = text == QStringLiteral("\r") || text == QStringLiteral("\n");
    Heard heard{m_streak >= certain, {}};
    if (!isEnd) {
        if (m_line.size() < longest)
            m_line += text;
        return heard;
    }
    if (heard.isScanner && m_line.size() >= shortest && m_line.size() < longest)
        heard.line = m_line;
    m_line.clear();
    return heard;
}

} // namespace parvis
