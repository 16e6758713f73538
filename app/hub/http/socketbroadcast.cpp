// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/http/socketbroadcast.h"

#include "hub/http/frame.h"
#include "hub/http/loop.h"
#include "hub/http/socketpeer.h"

namespace parvis::hub::http
{

void SocketBroadcast::broadcast(const QByteArray &channel, const QByteArray &text, Delivery delivery)
{
    const QByteArray frame = encodeFrame(Opcode::Text, text);
    for (const auto &loop : m_loops)
        loop->post([loop = loop.get(), channel, frame, delivery] {
            // No member leaves while it is walked over: whoever fails is taken out later in the loop.
            if (const Channel *found = loop->channels().find(channel))
                for (const Channel::Member &member : found->members)
                    member.peer->send(frame, delivery, channel);
        });
}

void SocketBroadcast::send(SocketId socket, const QByteArray &text, Delivery delivery)
{
    with(socket, [frame = encodeFrame(Opcode::Text, text), delivery](SocketPeer &peer) {
        peer.send(frame, delivery, {});
    });
}

void SocketBroadcast::subscribe(SocketId socket, const QByteArray &channel)
{
    with(socket, [channel](SocketPeer &peer) { peer.subscribe(channel); });
}

void SocketBroadcast::unsubscribe(SocketId socket, const QByteArray &channel)
{
    with(socket, [channel](SocketPeer &peer) { peer.unsubscribe(channel); });
}

void SocketBroadcast::close(SocketId socket, int code, const QByteArray &reason)
{
    with(socket, [code, reason](SocketPeer &peer) { peer.close(code, reason); });
}

void SocketBroadcast::with(SocketId socket, std::function<void(SocketPeer &)> act)
{
    const size_t index = socket & 0xff;
    if (index >= m_loops.size())
        return;
    Loop *loop = m_loops[index].get();
    loop->post([loop, socket, act = std::move(act)] {
        if (SocketPeer *peer = loop->peer(socket))
            act(*peer);
    });
}

} // namespace parvis::hub::http
