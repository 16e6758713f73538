// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace parvis
{

inline constexpr int shortestBadge = 6;
inline constexpr int longestBadge = 64;

/// The identifier in a LINE that a badge reader typed: shortestBadge to longestBadge capital letters A to Z and digits.
/// Readers write the same badge in small letters, or in pairs apart by colons, hyphens or blanks; that makes no
/// difference. Empty for a line that is none.
///
/// Whoever copies a badge has its identifier too: alone it proves nothing.
[[nodiscard]] QString readBadge(const QString &line);

} // namespace parvis
