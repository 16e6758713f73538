// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/http/channel.h"

#include "hub/http/socketpeer.h"

namespace parvis::hub::http
{

void Channels::join(SocketPeer &peer, std::vector<Membership> &memberships, const QByteArray &key)
{
    std::shared_ptr<Channel> &channel = m_channels[key];
    if (!channel) {
        channel = std::make_shared<Channel>();
        channel->key = key;
    }
    for (const Membership &membership : memberships)
        if (membership.channel == channel.get())
            return;
    channel->members.push_back({&peer, memberships.size()});
    memberships.push_back({channel.get(), channel->members.size() - 1});
}

void Channels::leave(std::vector<Membership> &memberships, const QByteArray &key)
{
    for (size_t i = 0; i < memberships.size(); ++i)
        if (memberships[i].channel->key == key)
            return leaveAt(memberships, i);
}

void Channels::leaveAll(std::vector<Membership> &memberships)
{
    while (!memberships.empty())
        leaveAt(memberships, memberships.size() - 1);
}

const Channel *Channels::find(const QByteArray &key) const
{
    return m_channels.value(key).get();
}

void Channels::leaveAt(std::vector<Membership> &memberships, size_t index)
{
    const auto [channel, at] = memberships[index];
    // The last member takes the free place, the last membership that of the one left.
    const Channel::Member moved = channel->members.back();
    channel->members[at] = moved;
    moved.peer->memberships()[moved.membership].at = at;
    channel->members.pop_back();
    memberships[index] = memberships.back();
    memberships.pop_back();
    if (index < memberships.size())
        memberships[index].channel->members[memberships[index].at].membership = index;
    if (channel->members.empty())
        m_channels.remove(QByteArray(channel->key));
}

} // namespace parvis::hub::http
