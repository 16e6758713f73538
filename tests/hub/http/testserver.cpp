// SPDX-License-Identifier: GPL-3.0-or-later
#include "testserver.h"

#include "support/catch.h"

#include <thread>

using namespace parvis::hub::http;

ServerSettings quickSettings(std::chrono::milliseconds shortTime)
{
    ServerSettings settings;
    settings.timeouts = {.handshake = shortTime,
                         .idle = shortTime,
                         .headers = shortTime,
                         .body = shortTime,
                         .answer = std::chrono::seconds(10),
                         .write = shortTime,
                         .linger = std::chrono::milliseconds(200),
                         .drain = std::chrono::seconds(5),
                         .slowestRate = 1'000'000};
    return settings;
}

Handler echoHandler()
{
    return [](const Request &request, const Reply &reply) {
        const bool echo = request.path() == QStringLiteral("/echo");
        reply(Response::bytes(echo ? request.body : request.method + ' ' + request.path().toUtf8(), "text/plain"));
    };
}

TestServer::TestServer(ServerSettings settings, Handler handler) : m_server(std::move(settings), std::move(handler))
{
    const auto port = m_server.start();
    REQUIRE(port);
    m_port = *port;
}

void Told::tell(const QByteArray &what)
{
    {
        const std::lock_guard lock(m_mutex);
        m_things.append(what);
    }
    m_more.notify_one();
}

QByteArray Told::next()
{
    std::unique_lock lock(m_mutex);
    if (!m_more.wait_for(lock, std::chrono::seconds(10), [&] { return !m_things.isEmpty(); }))
        return {};
    return m_things.takeFirst();
}

bool eventually(const std::function<bool()> &condition)
{
    for (int i = 0; i < 2000; ++i) {
        if (condition())
            return true;
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    }
    return false;
}
