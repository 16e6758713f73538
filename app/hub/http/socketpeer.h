// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/http/channel.h"
#include "hub/http/frame.h"
#include "hub/http/loop.h"
#include "hub/http/serverstate.h"
#include "hub/http/transport.h"

#include <deque>

namespace parvis::hub::http
{

/// One open WebSocket. Only for its loop's thread; the program's handlers are called on worker threads, one call at a
/// time, and nothing is read meanwhile.
///
/// Thousands of them are idle at once: buffers and the queue exist only while there is something in them.
class SocketPeer final : public Waiter, public std::enable_shared_from_this<SocketPeer>
{
public:
    SocketPeer(ServerState &server, Loop &loop, std::unique_ptr<Transport> transport, std::any token,
               Admission::Place place, Admission::Place device);

    /// REST: bytes that came after the handshake.
    void start(const QList<QByteArray> &channels, QByteArray rest);
    void readable() override { run(); }
    void writable() override { run(); }

    /// A whole frame made by encodeFrame(); CHANNEL tells News apart.
    void send(const QByteArray &frame, Delivery delivery, const QByteArray &channel);
    void subscribe(const QByteArray &channel);
    void unsubscribe(const QByteArray &channel);
    /// Begins the closing handshake.
    void close(int code, QByteArrayView reason);
    /// Ends at once, a little later in the loop; closed is told CODE unless another was settled before.
    void fail(int code);
    void tick(Loop::Time now);

    [[nodiscard]] std::vector<Membership> &memberships() { return m_memberships; }

private:
    enum class State {
        Open,
        Closing, ///< our close is sent, theirs awaited
        Ending,  ///< both are sent, the end of the connection is awaited
        Gone,
    };
    struct Queued {
        QByteArray frame;
        Delivery delivery = Delivery::Event;
        QByteArray channel;
    };
    struct Queue {
        std::deque<Queued> frames;
        qsizetype written = 0; // of the first frame
        qsizetype bytes = 0;
    };

    void run();
    void flush();
    void read();
    void handle(QByteArrayView bytes);
    void handleClose(const FrameEvent &event);
    void pause(Transport::State state);
    void enqueue(Queued queued, qsizetype written);
    void overflow();
    void endWhenFlushed();
    void settle(int code);
    void finish();
    void call(std::function<void()> handler);
    void callEnded();
    void reportClosed();
    [[nodiscard]] const SocketSettings &settings() const { return *m_server.settings.webSockets; }

    ServerState &m_server;
    Loop &m_loop;
    const SocketId m_id;
    std::unique_ptr<Transport> m_transport;
    const std::any m_token;
    Admission::Place m_place;
    Admission::Place m_device;
    FrameReader m_reader;
    QByteArray m_rest; // read, but not yet looked at
    std::unique_ptr<Queue> m_queue;
    std::vector<Membership> m_memberships;
    TokenBucket m_rate;
    Loop::Time m_heard;
    Loop::Time m_pinged;
    int m_code = 0; // settled; 0 = not yet
    State m_state = State::Open;
    bool m_busy = false; // a handler runs
    bool m_finished = false;
};

} // namespace parvis::hub::http
