// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace parvis::seal
{

/// Why a PIN is not taken when it is chosen.
enum class PinFault {
    None,
    Shape,      ///< not shortestPin to longestPin digits 0 to 9
    FirstTried, ///< the same step from digit to digit, 111111 or 987654: the first that anybody tries
};

inline constexpr int shortestPin = 6;
inline constexpr int longestPin = 12;

[[nodiscard]] PinFault faultOfPin(const QString &pin);

} // namespace parvis::seal
