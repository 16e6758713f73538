// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

namespace parvis::hub
{

/// Where services take names from; injected, so that a simulation can be run again.
struct IdSource {
    std::function<QString()> id;   ///< 32 hexadecimal digits
    std::function<QString()> code; ///< a BookingCode, plain

    /// From the system's generator.
    [[nodiscard]] static IdSource random();
};

} // namespace parvis::hub
