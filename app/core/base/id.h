// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace parvis
{

/// 128 random bits from the system's generator, as 32 lower-case hexadecimal digits.
[[nodiscard]] QString makeId();

/// A reference a person can read aloud and copy: two groups of four from an alphabet without 0 O 1 I L U, "K7RM-2XQ9".
[[nodiscard]] QString makeReference();

/// COUNT characters of that alphabet, without groups.
[[nodiscard]] QString makeReadable(int count);

/// The alphabet: 30 capital letters and digits that are not taken for one another.
[[nodiscard]] QLatin1String readableAlphabet();

} // namespace parvis
