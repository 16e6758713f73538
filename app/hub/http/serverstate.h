// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/http/admission.h"
#include "hub/http/handler.h"
#include "hub/http/serversettings.h"

#include <atomic>

struct ssl_ctx_st;

namespace parvis::hub::http
{

/// What all connections of a server share. All but the counters is fixed once the server runs.
struct ServerState {
    ServerState(ServerSettings given, Handler answering)
        : settings(std::move(given)), handler(std::move(answering)), connections(settings.limits.connections),
          devices(settings.limits.connections), turnedAway(mostTurnedAway)
    {
    }

    const ServerSettings settings;
    const Handler handler;
    std::shared_ptr<ssl_ctx_st> tls;
    /// Runs JOB where handlers run.
    std::function<void(std::function<void()> job)> work;
    Admission connections; ///< by address, or by device once that is known
    Admission devices;     ///< WebSockets by device
    /// Connections beyond their address's limit, until they were told so: few at a time, or telling would be no limit.
    Admission turnedAway;
    static constexpr int mostTurnedAway = 64;
    static constexpr int mostTurnedAwayPerAddress = 4;
    std::atomic<bool> stopping = false;
    std::atomic<qsizetype> sockets = 0;
};

} // namespace parvis::hub::http
