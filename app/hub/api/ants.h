// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace parvis::hub
{

/// The person key under which an appointment of a national pre-application is found again.
[[nodiscard]] QString applicationKey(const QString &applicationId);

} // namespace parvis::hub
