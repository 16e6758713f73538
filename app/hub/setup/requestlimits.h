// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace parvis::hub
{

/// Requests a minute, half of them at once; 0 = any number. All but the last count by address.
struct RequestLimits {
    int codes = 60;      ///< everything that is asked by the code of an appointment, and passwords
    int enrolments = 6;  ///< of machines
    int searches = 1200; ///< of the national search
    int others = 1200;   ///< everything else that anybody may ask
    int devices = 6000;  ///< of one kiosk, desk or board

    bool operator==(const RequestLimits &) const = default;
};

} // namespace parvis::hub
