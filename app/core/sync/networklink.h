// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/backoff.h"
#include "sync/hublink.h"

#include <QObject>
#include <QUrl>

#include <memory>

namespace parvis::sync
{

/// Where the hub is and how it is recognised.
struct NetworkSettings {
    QUrl hub;             ///< "https://hub.example"; what sync asks for is appended
    QString site;         ///< id, for the live channel
    QString device;       ///< empty before enrolment
    QString secret;
    QString authority;    ///< PEM file of the only authority trusted; empty = those of the system
    std::chrono::milliseconds silence{20'000}; ///< a request on which nothing moves for so long has failed
    std::chrono::milliseconds ping{25'000};    ///< on the live channel; two without answer end it
    qint64 largestAnswer = 64 * 1024 * 1024;   ///< bytes, unpacked
};

/// The way to a hub over HTTP, with a WebSocket for news.
///
/// One pool of connections, kept open. Answers may be compressed. Redirects are not followed: a hub does not move, so a
/// redirect is an answer like any other. The live channel is opened anew after it broke, with full jitter; each time it
/// stands again that is news. The only class that names Qt Network and Qt WebSockets. Needs an event loop; one thread.
class NetworkLink final : public QObject, public HubLink
{
public:
    /// CHANCE outlives it.
    NetworkLink(NetworkSettings settings, Chance &chance);
    ~NetworkLink() override;

    void send(const HubRequest &request, Done done) override;
    void afterSending(std::function<void()> work) override;
    void listen(std::function<void()> news) override;
    [[nodiscard]] bool isAsking() const { return m_asking > 0; }

private:
    class Live;

    NetworkSettings m_settings;
    struct Network;
    std::unique_ptr<Network> m_network;
    std::unique_ptr<Live> m_live;
    Chance &m_chance;
    int m_asking = 0;
};

} // namespace parvis::sync
