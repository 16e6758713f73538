// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/http/channel.h"

#include <chrono>
#include <functional>
#include <memory>
#include <thread>
#include <unordered_map>
#include <unordered_set>

namespace parvis::hub::http
{

class Connection;
class SocketPeer;
struct Reactor;
struct ServerState;

/// One thread and the connections it serves. Everything but post() and the thread's own start and end is for that
/// thread alone; a connection never changes its loop, so none needs a lock.
class Loop
{
public:
    using Time = std::chrono::steady_clock::time_point;
    static constexpr qsizetype scratchSize = 64 * 1024;

    /// SWEEPEVERY is how often deadlines are looked at.
    Loop(int index, std::chrono::milliseconds sweepEvery);
    ~Loop();

    void start();
    /// Ends the thread; what is still posted is dropped.
    void stop();
    /// ACT runs on the loop's thread, never within this call. From any thread, also after stop(): then it never runs.
    void post(std::function<void()> act);

    [[nodiscard]] Reactor &reactor() { return *m_reactor; }
    [[nodiscard]] int index() const { return m_index; }
    /// Room for one read, shared by all since nothing is kept in it.
    [[nodiscard]] char *scratch() { return m_scratch.get(); }
    [[nodiscard]] static Time now() { return std::chrono::steady_clock::now(); }

    void add(const std::shared_ptr<Connection> &connection);
    void remove(const std::shared_ptr<Connection> &connection);
    void add(quint64 id, const std::shared_ptr<SocketPeer> &peer);
    void remove(quint64 id);
    [[nodiscard]] SocketPeer *peer(quint64 id) const;
    [[nodiscard]] quint64 nextSocketId() { return ++m_lastSocket << 8 | static_cast<quint64>(m_index); }

    [[nodiscard]] Channels &channels() { return m_channels; }

    /// Ends idle connections and WebSockets now, busy ones after their answer.
    void drain();
    /// Ends all.
    void closeAll();

private:
    void sweepLater();
    void sweep();

    const int m_index;
    const std::chrono::milliseconds m_sweepEvery;
    std::unique_ptr<Reactor> m_reactor;
    std::unique_ptr<char[]> m_scratch;
    std::unordered_set<std::shared_ptr<Connection>> m_connections;
    std::unordered_map<quint64, std::shared_ptr<SocketPeer>> m_peers;
    Channels m_channels;
    quint64 m_lastSocket = 0;
    std::thread m_thread;
};

} // namespace parvis::hub::http
