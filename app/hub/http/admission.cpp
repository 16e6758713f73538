// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/http/admission.h"

namespace parvis::hub::http
{

Admission::Place Admission::enter(const QByteArray &key, int most)
{
    const std::lock_guard lock(m_mutex);
    if (m_count >= m_all)
        return {};
    const auto at = countOne(key, most);
    if (!at)
        return {};
    ++m_count;
    return {this, *at};
}

bool Admission::move(Counts::iterator &at, const QByteArray &key, int most)
{
    const std::lock_guard lock(m_mutex);
    const auto to = countOne(key, most);
    if (!to)
        return false;
    discountOne(std::exchange(at, *to));
    return true;
}

void Admission::leave(Counts::iterator at)
{
    const std::lock_guard lock(m_mutex);
    --m_count;
    discountOne(at);
}

std::optional<Admission::Counts::iterator> Admission::countOne(const QByteArray &key, int most)
{
    const auto known = m_counts.find(key);
    if (!key.isEmpty() && (known == m_counts.end() ? 0 : known->second) >= most)
        return std::nullopt;
    const auto at = m_counts.try_emplace(key, 0).first;
    ++at->second;
    return at;
}

void Admission::discountOne(Counts::iterator at)
{
    if (--at->second == 0)
        m_counts.erase(at);
}

} // namespace parvis::hub::http
