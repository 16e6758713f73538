// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/formdefinition.h"
#include "store/hubledger.h"

#include <optional>

namespace parvis::hub
{

/// The form ID of the newest release of SITE; nothing where it has none, or none that is understood here.
[[nodiscard]] Result<std::optional<forms::FormDefinition>> releasedForm(store::HubLedger &ledger, const QString &site,
                                                                        const QString &id);

} // namespace parvis::hub
