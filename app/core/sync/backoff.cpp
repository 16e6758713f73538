// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/backoff.h"

#include <algorithm>

namespace parvis::sync
{

std::chrono::milliseconds BackOff::failed(Chance &chance)
{
    const auto wait = std::chrono::milliseconds(qint64(chance.next() * double(m_ceiling.count())));
    m_ceiling = std::min(m_ceiling * 2, longest);
    return std::max(wait, std::chrono::milliseconds(1));
}

} // namespace parvis::sync
