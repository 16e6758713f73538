// SPDX-License-Identifier: GPL-3.0-or-later
// How the pages look, and what keeps a live one fresh; private to this folder.
#pragma once

namespace parvis::hub
{

/// CSS; for a phone of 320 px and up, by day and by night, from either side.
extern const char *const pageStyle;

/// Asks for the page again every few seconds while it is looked at. What changed in the element "live" is put in its
/// place; when the turn changed, and with it what can be done, the page is loaded anew.
extern const char *const liveScript;

} // namespace parvis::hub
