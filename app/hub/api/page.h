// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/api/apirequest.h"

namespace parvis::hub
{

/// A small page without script: BODY is HTML, TITLE is text. Nothing but its own styles is loaded, nobody may frame it,
/// and its address is told to no other site.
[[nodiscard]] ApiReply htmlPage(const QString &language, const QString &title, const QString &body, int status = 200);

} // namespace parvis::hub
