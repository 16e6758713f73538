// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/http/ratelimit.h"
#include "hub/http/handler.h"

#include <any>
#include <memory>
#include <variant>

namespace parvis::hub::http
{

/// Names one open WebSocket of one server; never used twice.
using SocketId = quint64;

/// Lets an upgrade request become a WebSocket.
struct SocketAccept {
    std::any token;             ///< handed to every call about this socket; who it is and what it may do
    QList<QByteArray> channels; ///< subscribed from its first moment, so that nothing sent meanwhile is missed
    QByteArray subprotocol;     ///< one of those the client offered; empty = none
    QByteArray device = {};     ///< who it is, as deviceOf would say; empty = by client certificate, if there is one
};

using UpgradeAnswer = std::variant<SocketAccept, Response>;

/// What the program does with WebSockets. All but upgrade may be left empty. Called on worker threads; calls about one
/// socket never overlap and keep their order, and its next message is not read before the last call about it is over.
struct SocketHandler {
    /// Answers the request as Reply does; the origin has been checked, the rate not.
    std::function<void(Request, std::function<void(UpgradeAnswer)>)> upgrade;
    std::function<void(SocketId, const std::any &token)> opened;
    /// A whole text message of valid UTF-8, at most maxMessage bytes.
    std::function<void(SocketId, const std::any &token, QByteArray text)> message;
    /// The last call about a socket; CODE as RFC 6455, 7.4: 1006 when the connection broke.
    std::function<void(SocketId, const std::any &token, int code)> closed;
};

struct SocketSettings {
    SocketHandler handler;
    /// Origins that may connect ("https://accueil.example.fr"); a request without Origin comes from no browser and is
    /// let through to the handler.
    QList<QByteArray> origins;
    qsizetype maxMessage = 64 * 1024;              ///< bytes
    qsizetype maxQueued = 256 * 1024;              ///< bytes a slow reader may owe
    std::chrono::milliseconds pingEvery{20'000};   ///< closed when nothing at all was heard for twice this time
    std::chrono::milliseconds closeTimeout{2'000}; ///< for the other side to answer a close
    Rate messages{20, 100};                        ///< per socket; faster is closed with 1008
    int maxPerDevice = 16;                         ///< one more is told 429
};

/// What becomes of a message whose reader is slow.
enum class Delivery {
    Event, ///< waits in the queue; a queue over maxQueued is closed with 1013, the client then reads the change feed
    News,  ///< replaces an unsent News of the same channel: only the newest is worth reading
};

/// Sends to open WebSockets, one by one or by channel. Every function may be called from any thread; what concerns a
/// socket that is gone does nothing. Messages of one thread arrive in the order sent.
///
/// A broadcast makes the frame once and all sockets share it.
class WebSocketHub
{
public:
    virtual ~WebSocketHub() = default;

    virtual void broadcast(const QByteArray &channel, const QByteArray &text, Delivery delivery) = 0;
    virtual void send(SocketId socket, const QByteArray &text, Delivery delivery) = 0;
    virtual void subscribe(SocketId socket, const QByteArray &channel) = 0;
    virtual void unsubscribe(SocketId socket, const QByteArray &channel) = 0;
    /// Begins the closing handshake; REASON at most 123 bytes of UTF-8.
    virtual void close(SocketId socket, int code, const QByteArray &reason) = 0;
    /// Open WebSockets now.
    [[nodiscard]] virtual qsizetype count() const = 0;
};

} // namespace parvis::hub::http
