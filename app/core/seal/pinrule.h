// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>

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

inline constexpr int mostPinTries = 3; ///< so many wrong ones, and nothing is taken until the lock is over
inline constexpr std::chrono::minutes firstPinLock{5};
inline constexpr std::chrono::minutes longestPinLock{60};

/// How long the lock lasts that follows one of LAST; 0, or less, where there was none since somebody signed in: each is
/// twice as long as the one before, longestPinLock at most.
[[nodiscard]] std::chrono::minutes nextPinLock(std::chrono::minutes last);
/// How long the lock lasts that is number LOCKS, from 1, since somebody signed in; 0 for none.
[[nodiscard]] std::chrono::minutes pinLockOf(int locks);

} // namespace parvis::seal
