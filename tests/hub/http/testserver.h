// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/http/server.h"

#include <condition_variable>
#include <mutex>

/// Settings of a server on a free port of 127.0.0.1 whose patience with clients is SHORTTIME, so that a test sees it end.
[[nodiscard]] parvis::hub::http::ServerSettings quickSettings(std::chrono::milliseconds shortTime = std::chrono::milliseconds(200));

/// Answers "METHOD path", and for the path /echo the body; as text.
[[nodiscard]] parvis::hub::http::Handler echoHandler();

/// A server that runs as long as the value lives.
class TestServer
{
public:
    explicit TestServer(parvis::hub::http::ServerSettings settings = quickSettings(),
                        parvis::hub::http::Handler handler = echoHandler());

    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] parvis::hub::http::Server &server() { return m_server; }

private:
    parvis::hub::http::Server m_server;
    quint16 m_port = 0;
};

/// Collects what threads tell, and waits for it.
class Told
{
public:
    void tell(const QByteArray &what);
    /// The next thing told; null when nothing comes within 10 s.
    [[nodiscard]] QByteArray next();

private:
    std::mutex m_mutex;
    std::condition_variable m_more;
    QByteArrayList m_things;
};

/// True as soon as CONDITION is; false when it is not within 10 s.
[[nodiscard]] bool eventually(const std::function<bool()> &condition);
