// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "hub/http/handler.h"
#include "hub/http/serversettings.h"

#include <memory>

namespace parvis::hub::http
{

enum class ServerError {
    BadAddress,      ///< no IP address
    CannotListen,    ///< the port is taken or not allowed
    BadCertificate,  ///< not PEM, or does not belong to the key
    BadKey,          ///< not PEM, encrypted, or too weak
    BadAuthority,    ///< the client authority is not PEM
    BadSettings,     ///< a limit or a number of threads below its least
    AlreadyStarted,  ///< a server starts once
};

/// An HTTP/1.1 and WebSocket server. Requests of one connection are answered in order, those of different ones at the
/// same time. From start() on SIGPIPE is ignored in the whole process and its limit of open files raised to the most
/// allowed.
///
/// Made, started and stopped on one thread, which is none of its own; a handler must not stop it. After stop() late
/// replies do nothing.
class Server
{
public:
    Server(ServerSettings settings, Handler handler);
    ~Server(); ///< stops
    Server(const Server &) = delete;
    Server &operator=(const Server &) = delete;

    /// Listens; gives the port. Errors are of ServerError.
    [[nodiscard]] Result<quint16> start();
    /// Takes no more connections, lets requests under way end within timeouts.drain, closes WebSockets with 1001, waits
    /// for handlers that still run.
    void stop();

    /// Valid as long as the server.
    [[nodiscard]] WebSocketHub &webSockets();
    /// Open connections of both kinds.
    [[nodiscard]] int connections() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace parvis::hub::http
