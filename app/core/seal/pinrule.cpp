// SPDX-License-Identifier: GPL-3.0-or-later
#include "seal/pinrule.h"

#include <algorithm>

namespace parvis::seal
{

PinFault faultOfPin(const QString &pin)
{
    const auto isDigit = [](QChar sign) { return sign >= QLatin1Char('0') && sign <= QLatin1Char('9'); };
    if (pin.size() < shortestPin || pin.size() > longestPin || !std::all_of(pin.cbegin(), pin.cend(), isDigit))
        return PinFault::Shape;
    bool isStair = true;
    for (qsizetype i = 2; i < pin.size(); ++i)
        isStair = isStair && pin[i].unicode() - pin[i - 1].unicode() == pin[1].unicode() - pin[0].unicode();
    return isStair ? PinFault::FirstTried : PinFault::None;
}

std::chrono::minutes nextPinLock(std::chrono::minutes last)
{
    if (last.count() <= 0)
        return firstPinLock;
    return last < longestPinLock / 2 ? 2 * last : longestPinLock;
}

std::chrono::minutes pinLockOf(int locks)
{
    std::chrono::minutes lasts{0};
    for (int i = 0; i < locks && lasts < longestPinLock; ++i)
        lasts = nextPinLock(lasts);
    return lasts;
}

} // namespace parvis::seal
