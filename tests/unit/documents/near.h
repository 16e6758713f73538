// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>

/// True where A and B differ by at most MARGIN.
inline bool isNear(double a, double b, double margin = 0.01)
{
    return std::abs(a - b) <= margin;
}
