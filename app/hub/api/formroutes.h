// SPDX-License-Identifier: GPL-3.0-or-later
// The routes of forms on phones; private to this folder.
#pragma once

#include "hub/api/apicall.h"

namespace parvis::hub
{

Result<ApiReply, ApiProblem> keepFormRoute(ApiCall &call);
Result<ApiReply, ApiProblem> takeFormRoute(ApiCall &call);
Result<ApiReply, ApiProblem> lookFormRoute(ApiCall &call);
Result<ApiReply, ApiProblem> formLinkRoute(ApiCall &call);
Result<ApiReply, ApiProblem> openFormRoute(ApiCall &call);
Result<ApiReply, ApiProblem> formPageRoute(ApiCall &call);
Result<ApiReply, ApiProblem> answerFormRoute(ApiCall &call);
Result<ApiReply, ApiProblem> checkFormRoute(ApiCall &call);
Result<ApiReply, ApiProblem> readyFormRoute(ApiCall &call);
Result<ApiReply, ApiProblem> continueFormRoute(ApiCall &call);
Result<ApiReply, ApiProblem> eraseFormRoute(ApiCall &call);

} // namespace parvis::hub
