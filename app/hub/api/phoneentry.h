// SPDX-License-Identifier: GPL-3.0-or-later
// Where a visitor types the code of his appointment; private to this folder.
#pragma once

#include "hub/api/phonewords.h"

namespace parvis::hub
{

/// The page with the field. FAULT, where it is not null, says what was wrong with TYPED, which stays in the field.
[[nodiscard]] Result<ApiReply, ApiProblem> entryPage(ApiCall &call, const PhoneWords &in, const char *fault = nullptr,
                                                     const QString &typed = {}, int status = 200);

Result<ApiReply, ApiProblem> phoneEntryRoute(ApiCall &call);
Result<ApiReply, ApiProblem> phoneOpenRoute(ApiCall &call);

} // namespace parvis::hub
