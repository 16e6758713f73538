// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/http/websocket.h"

#include <atomic>
#include <vector>

namespace parvis::hub::http
{

class Loop;
class SocketPeer;

/// The WebSocketHub of a server: hands everything to the loops.
class SocketBroadcast final : public WebSocketHub
{
public:
    /// Both must outlive it; LOOPS does not change while the server runs.
    SocketBroadcast(const std::vector<std::shared_ptr<Loop>> &loops, const std::atomic<qsizetype> &count)
        : m_loops(loops), m_count(count)
    {
    }

    void broadcast(const QByteArray &channel, const QByteArray &text, Delivery delivery) override;
    void send(SocketId socket, const QByteArray &text, Delivery delivery) override;
    void subscribe(SocketId socket, const QByteArray &channel) override;
    void unsubscribe(SocketId socket, const QByteArray &channel) override;
    void close(SocketId socket, int code, const QByteArray &reason) override;
    [[nodiscard]] qsizetype count() const override { return m_count.load(); }

private:
    void with(SocketId socket, std::function<void(SocketPeer &)> act);

    const std::vector<std::shared_ptr<Loop>> &m_loops;
    const std::atomic<qsizetype> &m_count;
};

} // namespace parvis::hub::http
