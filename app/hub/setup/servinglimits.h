// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace parvis::hub
{

/// Connections that may be open at the same time, WebSockets included. A kiosk, desk or board counts for itself once
/// its secret was right, until then and everybody else by address.
struct ConnectionLimits {
    int all = 20'000;
    int perAddress = 1'024;    ///< at most `all`
    int perDevice = 64;        ///< at most `all`
    int socketsPerDevice = 16; ///< WebSockets among them; at most perDevice

    bool operator==(const ConnectionLimits &) const = default;
};

/// How large a request may be, in KiB.
struct SizeLimits {
    int target = 8;
    int headers = 16;
    int body = 8'192; ///< a kiosk's journal may always have 40 MiB

    bool operator==(const SizeLimits &) const = default;
};

/// How long is waited, in seconds.
struct WaitLimits {
    int handshake = 10;    ///< of TLS
    int idle = 10;         ///< between two requests
    int headers = 10;      ///< from a request's first byte on
    int body = 10;         ///< then one more for each slowestRate bytes that have come
    int answer = 30;       ///< of the hub itself
    int write = 10;        ///< as body, for what has gone
    int drain = 5;         ///< for requests under way when the hub stops
    int slowestRate = 512; ///< bytes a second

    bool operator==(const WaitLimits &) const = default;
};

} // namespace parvis::hub
