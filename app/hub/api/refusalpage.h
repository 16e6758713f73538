// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/api/apirequest.h"
#include "hub/api/apisettings.h"
#include "hub/api/sitecontents.h"

namespace parvis::hub
{

/// Is it the path of a page for visitors, whose browser shows what it is answered?
[[nodiscard]] bool isPhonePath(const QStringList &segments);

/// REPLY as who sent REQUEST is told it: on the path of a page for visitors a problem becomes a page in his language
/// with the same status and headers, a plain sentence and a way on. Every other reply stays. CONTENT of the site, where
/// it is at hand, may be null.
[[nodiscard]] ApiReply asTold(const ApiRequest &request, const ApiSettings &settings, ApiReply reply,
                              const SiteContent *content = nullptr);

} // namespace parvis::hub
