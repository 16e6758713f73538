// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"

namespace parvis
{

bool Error::operator==(const Error &other) const
{
    return *m_domain == *other.m_domain && m_code == other.m_code && m_detail == other.m_detail;
}

} // namespace parvis
