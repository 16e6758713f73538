// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/localizedtext.h"
#include "hub/api/operation.h"

namespace parvis::hub
{

/// A site somebody was passed on to, as it calls itself.
struct Elsewhere {
    LocalizedText name;
    QStringList address; ///< a line each
    QString phone;       ///< may be empty
};

/// Empty where SITE is unknown to this hub.
[[nodiscard]] Result<Elsewhere> elsewhereOf(ApiCall &call, const QString &site);

/// CALL as if somebody without a device made it at SITE; NotFound where that is no other site of this hub.
[[nodiscard]] Result<ApiCall> callAt(const ApiCall &call, const QString &site);
/// The other site of this hub that has the appointment of CODE; empty where none has.
[[nodiscard]] Result<QString> siteWith(const ApiCall &call, const QString &code);

} // namespace parvis::hub
