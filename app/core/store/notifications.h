// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "store/postgrestarget.h"
#include "store/storeerror.h"

#include <QByteArray>
#include <QStringList>

#include <chrono>
#include <memory>
#include <optional>

namespace parvis::store
{

/// What reached a listener.
struct News {
    enum class Kind {
        Notified,  ///< somebody notified the channel
        Connected, ///< the first connection, or a new one after a loss: what was said meanwhile is unknown, so ask
    };
    Kind kind = Kind::Connected;
    QString channel;  ///< empty for Connected
    QByteArray words; ///< the payload as it was given, at most 8,000 bytes

    bool operator==(const News &) const = default;
};

/// Listens to channels of PostgreSQL's LISTEN/NOTIFY on a connection of its own; needs no event loop.
///
/// A notification is a hint that never replaces a query: what is sent while the connection is lost never arrives. The
/// listener connects again by itself, subscribes again and tells so (News::Connected). Channel names are taken to the
/// letter, at most 63 bytes, and are shared by all schemas of one database.
/// Threads: next() from one thread at a time, wake() from any thread. Source: PostgreSQL manual, LISTEN.
class Notifications
{
public:
    /// Does not connect yet: the first next() does.
    Notifications(PostgresTarget target, QStringList channels);
    ~Notifications();
    Notifications(const Notifications &) = delete;
    Notifications &operator=(const Notifications &) = delete;

    /// Waits for the next news, up to TIMEOUT (zero: only looks). Nothing when the time is up or wake() was called.
    /// Lost when there was no connection at the end of that time; CannotOpen when the server refuses this user.
    [[nodiscard]] Result<std::optional<News>> next(std::chrono::milliseconds timeout);

    /// Ends the waiting next(), or else the coming one.
    void wake();

private:
    class Session;
    std::unique_ptr<Session> m_session;
};

} // namespace parvis::store
