// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/http/loop.h"

#include "hub/http/connection.h"
#include "hub/http/reactor.h"
#include "hub/http/socketpeer.h"

#include <boost/asio/post.hpp>

namespace parvis::hub::http
{

Loop::Loop(int index, std::chrono::milliseconds sweepEvery)
    : m_index(index), m_sweepEvery(sweepEvery), m_reactor(std::make_unique<Reactor>()),
      m_scratch(std::make_unique<char[]>(scratchSize))
{
}

Loop::~Loop() = default;

void Loop::start()
{
    sweepLater();
    m_thread = std::thread([this] { m_reactor->context.run(); });
}

void Loop::stop()
{
    m_reactor->guard.reset();
    m_reactor->context.stop();
    if (m_thread.joinable())
        m_thread.join();
}

void Loop::post(std::function<void()> act)
{
    boost::asio::post(m_reactor->context, std::move(act));
}

void Loop::add(const std::shared_ptr<Connection> &connection)
{
    m_connections.insert(connection);
}

void Loop::remove(const std::shared_ptr<Connection> &connection)
{
    m_connections.erase(connection);
}

void Loop::add(quint64 id, const std::shared_ptr<SocketPeer> &peer)
{
    m_peers.emplace(id, peer);
}

void Loop::remove(quint64 id)
{
    m_peers.erase(id);
}

SocketPeer *Loop::peer(quint64 id) const
{
    const auto found = m_peers.find(id);
    return found == m_peers.end() ? nullptr : found->second.get();
}

void Loop::drain()
{
    // Copies: whoever ends takes itself out.
    const std::vector<std::shared_ptr<Connection>> connections(m_connections.begin(), m_connections.end());
    for (const auto &connection : connections)
        connection->drain();
    for (const auto &[id, peer] : m_peers)
        peer->close(1001, "the server stops");
}

void Loop::closeAll()
{
    const std::vector<std::shared_ptr<Connection>> connections(m_connections.begin(), m_connections.end());
    for (const auto &connection : connections)
        connection->close();
    for (const auto &[id, peer] : m_peers)
        peer->fail(1006);
}

void Loop::sweepLater()
{
    m_reactor->sweep.expires_after(m_sweepEvery);
    m_reactor->sweep.async_wait([this](const boost::system::error_code &error) {
        if (error)
            return;
        sweep();
        sweepLater();
    });
}

void Loop::sweep()
{
    const Time time = now();
    std::vector<std::shared_ptr<Connection>> late;
    for (const auto &connection : m_connections)
        if (connection->deadline() <= time)
            late.push_back(connection);
    for (const auto &connection : late)
        connection->expire();
    for (const auto &[id, peer] : m_peers)
        peer->tick(time);
}

} // namespace parvis::hub::http
