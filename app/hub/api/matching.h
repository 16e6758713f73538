// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/api/operation.h"

namespace parvis::hub
{

struct Match {
    const Operation *operation = nullptr; ///< null: no such path, or (then `allowed`) no such method
    QHash<QString, QString> variables;
    QStringList allowed; ///< methods of the path
};

/// The operation for METHOD and SEGMENTS; literal segments win over variables. HEAD is taken as GET.
[[nodiscard]] Match match(const QByteArray &method, const QStringList &segments);

} // namespace parvis::hub
