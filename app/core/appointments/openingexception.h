// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/period.h"
#include "base/localizedtext.h"

#include <QDate>
#include <QList>
#include <QStringList>

namespace parvis::appointments
{

/// One day on which the series say nothing: these resources have these hours, on a public holiday too.
struct OpeningException {
    QDate date;
    QStringList resources; ///< ids; empty = all
    QList<Period> hours;   ///< in order and apart; empty = closed
    LocalizedText reason;

    [[nodiscard]] bool concerns(const QString &resource) const
    {
        return resources.isEmpty() || resources.contains(resource);
    }

    bool operator==(const OpeningException &) const = default;
};

} // namespace parvis::appointments
