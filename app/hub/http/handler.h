// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/http/request.h"
#include "hub/http/response.h"

#include <functional>

namespace parvis::hub::http
{

/// Gives the answer to one request; from any thread, now or later. Only the first call counts. When every copy is gone
/// without a call the client gets 500.
using Reply = std::function<void(Response)>;

/// Answers requests; called on one of the server's worker threads, for many requests at once. It may block there.
using Handler = std::function<void(Request, Reply)>;

} // namespace parvis::hub::http
