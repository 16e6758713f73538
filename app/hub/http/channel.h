// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>

#include <memory>
#include <vector>

namespace parvis::hub::http
{

class SocketPeer;
struct Channel;

/// A peer's place in one channel.
struct Membership {
    Channel *channel = nullptr;
    size_t at = 0; ///< index in Channel::members

    bool operator==(const Membership &) const = default;
};

/// Who of one loop listens to a key. Each member knows which of the peer's memberships it is, so that leaving costs the
/// same in a channel of ten and of ten thousand.
struct Channel {
    struct Member {
        SocketPeer *peer = nullptr;
        size_t membership = 0;
    };
    QByteArray key;
    std::vector<Member> members;
};

/// The channels of one loop; one without members does not exist.
class Channels
{
public:
    /// Nothing changes when PEER listens to KEY already.
    void join(SocketPeer &peer, std::vector<Membership> &memberships, const QByteArray &key);
    void leave(std::vector<Membership> &memberships, const QByteArray &key);
    void leaveAll(std::vector<Membership> &memberships);
    /// Null when nobody listens.
    [[nodiscard]] const Channel *find(const QByteArray &key) const;

private:
    void leaveAt(std::vector<Membership> &memberships, size_t index);

    QHash<QByteArray, std::shared_ptr<Channel>> m_channels;
};

} // namespace parvis::hub::http
