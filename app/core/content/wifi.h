// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace parvis::content
{

/// The network for visitors in the hall.
struct Wifi {
    QString name;     ///< SSID
    QString password; ///< empty = the network is open

    /// What phones read from a square code and join by: WIFI:T:WPA;S:...;P:...;; with \ ; , : and " escaped.
    [[nodiscard]] QString toCode() const;

    bool operator==(const Wifi &) const = default;
};

} // namespace parvis::content
