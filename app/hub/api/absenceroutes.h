// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/api/operation.h"

namespace parvis::hub
{

// Absences that were entered.
Result<ApiReply, ApiProblem> absencesRoute(ApiCall &call);
Result<ApiReply, ApiProblem> withdrawAbsenceRoute(ApiCall &call);

} // namespace parvis::hub
