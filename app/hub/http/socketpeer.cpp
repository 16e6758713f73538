// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/http/socketpeer.h"

namespace parvis::hub::http
{

namespace
{

constexpr int policyViolation = 1008;
constexpr int abnormal = 1006;
constexpr int tryAgainLater = 1013;

} // namespace

SocketPeer::SocketPeer(ServerState &server, Loop &loop, std::unique_ptr<Transport> transport, std::any token,
                       Admission::Place place, Admission::Place device)
    : m_server(server), m_loop(loop), m_id(loop.nextSocketId()), m_transport(std::move(transport)),
      m_token(std::move(token)), m_place(std::move(place)), m_device(std::move(device)),
      m_rate(server.settings.webSockets->messages, Loop::now()), m_heard(Loop::now()), m_pinged(m_heard)
{
}

void SocketPeer::start(const QList<QByteArray> &channels, QByteArray rest)
{
    m_rest = std::move(rest);
    ++m_server.sockets;
    m_loop.add(m_id, shared_from_this());
    m_memberships.reserve(static_cast<size_t>(channels.size()));
    for (const QByteArray &channel : channels)
        subscribe(channel);
    if (settings().handler.opened)
        call([this] { settings().handler.opened(m_id, m_token); });
    else
        run();
}

void SocketPeer::subscribe(const QByteArray &channel)
{
    if (!m_finished)
        m_loop.channels().join(*this, m_memberships, channel);
}

void SocketPeer::unsubscribe(const QByteArray &channel)
{
    m_loop.channels().leave(m_memberships, channel);
}

void SocketPeer::run()
{
    flush();
    read();
}

void SocketPeer::pause(Transport::State state)
{
    if (state == Transport::State::WouldRead)
        m_transport->waitReadable(shared_from_this());
    else if (state == Transport::State::WouldWrite)
        m_transport->waitWritable(shared_from_this());
    else
        fail(abnormal);
}

void SocketPeer::read()
{
    while (m_state != State::Gone && !m_busy) {
        const QByteArray rest = std::exchange(m_rest, {});
        if (!rest.isEmpty()) {
            handle(rest);
            continue;
        }
        const auto [state, bytes] = m_state == State::Ending
                                        ? m_transport->discard(m_loop.scratch(), Loop::scratchSize)
                                        : m_transport->read(m_loop.scratch(), Loop::scratchSize);
        if (state != Transport::State::Done)
            return pause(state);
        m_heard = Loop::now();
        if (m_state != State::Ending)
            handle(QByteArrayView(m_loop.scratch(), bytes));
    }
}

void SocketPeer::handle(QByteArrayView bytes)
{
    while (!bytes.isEmpty() && (m_state == State::Open || m_state == State::Closing)) {
        FrameEvent event = m_reader.next(bytes, settings().maxMessage);
        const bool counts = event.kind == FrameEvent::Kind::Text || event.kind == FrameEvent::Kind::Ping;
        if (counts && m_state == State::Open && !m_rate.take(settings().messages, Loop::now()))
            return close(policyViolation, "too many messages");
        switch (event.kind) {
        case FrameEvent::Kind::None:
        case FrameEvent::Kind::Pong:
            break;
        case FrameEvent::Kind::Ping:
            if (m_state == State::Open)
                send(encodeFrame(Opcode::Pong, event.payload), Delivery::Event, {});
            break;
        case FrameEvent::Kind::Close:
            return handleClose(event);
        case FrameEvent::Kind::Fault:
            close(event.code, {});
            return endWhenFlushed(); // what follows cannot be understood
        case FrameEvent::Kind::Text:
            if (m_state != State::Open || !settings().handler.message)
                break;
            m_rest = bytes.toByteArray();
            return call([this, text = std::move(event.payload)] {
                settings().handler.message(m_id, m_token, text);
            });
        }
    }
}

void SocketPeer::handleClose(const FrameEvent &event)
{
    if (m_state == State::Open) {
        settle(event.code);
        enqueue({encodeClose(event.code, {}), Delivery::Event, {}}, 0);
    }
    endWhenFlushed();
    flush();
}

void SocketPeer::endWhenFlushed()
{
    if (m_state == State::Gone)
        return;
    m_state = State::Ending;
    m_pinged = Loop::now(); // from here on: when it began to end
    if (!m_queue)
        m_transport->endWriting();
}

void SocketPeer::settle(int code)
{
    if (m_code == 0)
        m_code = code;
}

void SocketPeer::close(int code, QByteArrayView reason)
{
    if (m_state != State::Open)
        return;
    settle(code);
    m_state = State::Closing;
    m_pinged = Loop::now();
    enqueue({encodeClose(code, reason), Delivery::Event, {}}, 0);
    flush();
}

void SocketPeer::send(const QByteArray &frame, Delivery delivery, const QByteArray &channel)
{
    if (m_state != State::Open)
        return;
    if (m_queue)
        return enqueue({frame, delivery, channel}, 0);
    const auto [state, bytes] = m_transport->write(frame);
    if (bytes == frame.size())
        return;
    if (state == Transport::State::Failed || state == Transport::State::Ended)
        return fail(abnormal);
    enqueue({frame, delivery, channel}, bytes);
    pause(state == Transport::State::WouldRead ? state : Transport::State::WouldWrite);
}

void SocketPeer::enqueue(Queued queued, qsizetype written)
{
    if (!m_queue) {
        m_queue = std::make_unique<Queue>();
        m_queue->written = written;
    }
    auto &frames = m_queue->frames;
    if (queued.delivery == Delivery::News) {
        // The first may be half written, and TLS wants the very same bytes again.
        const auto older = std::find_if(frames.empty() ? frames.end() : frames.begin() + 1, frames.end(),
                                        [&](const Queued &other) {
                                            return other.delivery == Delivery::News && other.channel == queued.channel;
                                        });
        if (older != frames.end()) {
            m_queue->bytes -= older->frame.size();
            frames.erase(older);
        }
    }
    m_queue->bytes += queued.frame.size();
    frames.push_back(std::move(queued));
    if (m_queue->bytes > settings().maxQueued && m_state == State::Open)
        overflow();
}

void SocketPeer::overflow()
{
    m_queue->frames.erase(m_queue->frames.begin() + 1, m_queue->frames.end());
    m_queue->bytes = m_queue->frames.front().frame.size();
    close(tryAgainLater, "too slow");
}

void SocketPeer::flush()
{
    while (m_queue && m_state != State::Gone) {
        const QByteArray &frame = m_queue->frames.front().frame;
        const auto [state, bytes] = m_transport->write(QByteArrayView(frame).sliced(m_queue->written));
        if (state != Transport::State::Done)
            return pause(state);
        m_queue->written += bytes;
        if (m_queue->written < frame.size())
            continue;
        m_queue->bytes -= frame.size();
        m_queue->written = 0;
        m_queue->frames.pop_front();
        if (m_queue->frames.empty()) {
            m_queue.reset();
            if (m_state == State::Ending)
                m_transport->endWriting();
        }
    }
}

void SocketPeer::tick(Loop::Time now)
{
    if (m_state == State::Closing || m_state == State::Ending) {
        if (now - m_pinged >= settings().closeTimeout)
            fail(abnormal);
        return;
    }
    if (m_state != State::Open || m_busy)
        return;
    if (now - m_heard >= 2 * settings().pingEvery)
        return fail(abnormal);
    if (now - m_heard >= settings().pingEvery && now - m_pinged >= settings().pingEvery) {
        m_pinged = now;
        static const QByteArray ping = encodeFrame(Opcode::Ping, {});
        send(ping, Delivery::Event, {});
    }
}

void SocketPeer::fail(int code)
{
    if (m_state == State::Gone)
        return;
    settle(code);
    m_state = State::Gone;
    // Later: the caller may be walking over a channel or over all sockets.
    m_loop.post([self = shared_from_this()] { self->finish(); });
}

void SocketPeer::finish()
{
    m_finished = true;
    m_loop.channels().leaveAll(m_memberships);
    m_transport->close();
    m_loop.remove(m_id);
    m_queue.reset();
    --m_server.sockets;
    if (!m_busy)
        reportClosed();
}

void SocketPeer::call(std::function<void()> handler)
{
    m_busy = true;
    m_server.work([self = shared_from_this(), handler = std::move(handler)] {
        handler();
        self->m_loop.post([self] { self->callEnded(); });
    });
}

void SocketPeer::callEnded()
{
    m_busy = false;
    m_heard = Loop::now();
    if (m_finished)
        reportClosed();
    else
        run();
}

void SocketPeer::reportClosed()
{
    if (!settings().handler.closed)
        return;
    m_server.work([self = shared_from_this()] {
        self->settings().handler.closed(self->m_id, self->m_token, self->m_code);
        // Its end belongs to the loop's thread.
        self->m_loop.post([self] {});
    });
}

} // namespace parvis::hub::http
