// SPDX-License-Identifier: GPL-3.0-or-later
// Visitors who wait for an agent to find them a place; private to this folder.
#pragma once

#include "hub/api/apicall.h"

namespace parvis::hub
{

Result<ApiReply, ApiProblem> requestsRoute(ApiCall &call);
Result<ApiReply, ApiProblem> bookRequestRoute(ApiCall &call);

} // namespace parvis::hub
