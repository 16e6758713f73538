// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace parvis
{

/// One place of a plan's JSON that cannot be used.
struct PlanFault {
    QString pointer; ///< RFC 6901, from the root of the plan
    QString message; ///< one English sentence

    bool operator==(const PlanFault &) const = default;
};

using PlanFaults = QList<PlanFault>;

} // namespace parvis
