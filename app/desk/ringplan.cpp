// SPDX-License-Identifier: GPL-3.0-or-later
#include "ringplan.h"

#include <utility>

namespace parvis::desk
{

bool RingPlan::ask(qsizetype waiting, Ear ear, Instant now)
{
    const bool isNews = std::exchange(m_news, false);
    if (waiting == 0) {
        m_last.reset();
        return false;
    }
    if (!m_last || now < *m_last) // a clock that is set back begins anew
        m_last = now;
    const bool isDue = now - *m_last >= m_every;
    if (ear == Ear::Closed || !(isNews || (isDue && ear == Ear::Open)))
        return false;
    m_last = now;
    return true;
}

} // namespace parvis::desk
