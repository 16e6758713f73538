// SPDX-License-Identifier: GPL-3.0-or-later
#include "appointments/resource.h"

#include <algorithm>

namespace parvis::appointments
{

bool Resource::serves(const QStringList &reasonIds) const
{
    return std::all_of(reasonIds.begin(), reasonIds.end(),
                       [this](const QString &reason) { return reasons.contains(reason); });
}

} // namespace parvis::appointments
