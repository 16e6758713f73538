// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/http/admission.h"

namespace parvis::hub::http
{

Admission::Place Admission::enter(const QByteArray &key)
{
    const std::lock_guard lock(m_mutex);
    if (m_count >= m_all)
        return {};
    const auto at = m_counts.try_emplace(key, 0).first;
    if (at->second >= m_perKey && !key.isEmpty())
        return {};
    ++at->second;
    ++m_count;
    return {this, at};
}

void Admission::leave(Counts::iterator at)
{
    const std::lock_guard lock(m_mutex);
    --m_count;
    if (--at->second == 0)
        m_counts.erase(at);
}

} // namespace parvis::hub::http
