// SPDX-License-Identifier: GPL-3.0-or-later
// Visitors who wait for an agent to find them a place or to call them back; private to this folder.
#pragma once

#include "hub/api/apicall.h"

namespace parvis::hub
{

Result<ApiReply, ApiProblem> requestsRoute(ApiCall &call);
Result<ApiReply, ApiProblem> bookRequestRoute(ApiCall &call);
Result<ApiReply, ApiProblem> takeCallBackRoute(ApiCall &call);
Result<ApiReply, ApiProblem> settleCallBackRoute(ApiCall &call);

} // namespace parvis::hub
