// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/chance.h"

#include <QtGlobal>

#include <chrono>

namespace parvis::sync
{

/// How long to wait after failures: full jitter, evenly spread in [0, ceiling), the ceiling doubling from 1 s to 5 min; a
/// success begins anew. So a thousand kiosks that lost one hub do not come back in one moment.
class BackOff
{
public:
    static constexpr std::chrono::milliseconds first{1'000};
    static constexpr std::chrono::milliseconds longest{300'000};

    /// The wait after one more failure; at least 1 ms.
    [[nodiscard]] std::chrono::milliseconds failed(Chance &chance);
    void succeeded() { m_ceiling = first; }

private:
    std::chrono::milliseconds m_ceiling = first; ///< of the next wait
};

} // namespace parvis::sync
