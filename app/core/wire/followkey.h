// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace parvis::wire
{

/// The id of the submission that the holder of KEY may follow: the first half of SHA-256 over "parvis-follow-1" and KEY,
/// as 32 lower-case hexadecimal digits.
///
/// The key is from makeId() and stands on the visitor's receipt alone. The id is told to the hub, to desks and in the
/// feed; nobody finds the key from it, so that whoever knows a submission cannot pass for him who handed it in.
[[nodiscard]] QString idFollowedBy(const QString &key);

} // namespace parvis::wire
