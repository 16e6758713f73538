// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/http/connection.h"

#include "hub/http/pendinganswer.h"
#include "hub/http/problem.h"
#include "hub/http/socketpeer.h"
#include "hub/http/upgrade.h"

namespace parvis::hub::http
{

namespace
{

constexpr qsizetype smallBody = 16 * 1024;        // joined to the head: one write, one TLS record
constexpr qsizetype mostDiscarded = 32 << 20;     // after a refusal; whoever sends more loses the answer
constexpr qsizetype discardedAtOnce = 1024 * 1024; // then others have their turn

Response tooMany(const QString &detail)
{
    Response response = problem(429, detail);
    response.headers.append("Retry-After", "10");
    return response;
}

Response tooManyOfAddress()
{
    return tooMany(QStringLiteral("Too many connections are open from this address: close some, or wait."));
}

Response tooManyOfDevice()
{
    return tooMany(QStringLiteral("This device has too many connections open: close some, or wait."));
}

} // namespace

QByteArray keyOfAddress(const QString &address)
{
    return 'a' + addressKey(address);
}

QByteArray keyOfDevice(const QByteArray &device)
{
    return 'd' + device;
}

Connection::Connection(ServerState &server, std::shared_ptr<Loop> loop, std::unique_ptr<Transport> transport,
                       Remote remote, Admission::Place place, Welcome welcome)
    : m_server(server), m_loop(std::move(loop)), m_transport(std::move(transport)), m_remote(std::move(remote)),
      m_place(std::move(place)), m_welcome(welcome)
{
}

void Connection::start()
{
    setDeadline(m_server.settings.timeouts.handshake);
    m_loop->add(shared_from_this());
    run();
}

void Connection::run()
{
    // Closing may take the loop's hold on this connection.
    const auto self = shared_from_this();
    for (bool on = true; on;) {
        switch (m_state) {
        case State::Handshake:
            on = shakeHands();
            break;
        case State::Idle:
        case State::Reading:
            on = receive();
            break;
        case State::Writing:
            on = transmit();
            break;
        case State::Lingering:
            on = linger();
            break;
        case State::Answering:
        case State::Closed:
            on = false;
            break;
        }
    }
}

bool Connection::waitFor(Transport::State state)
{
    if (state == Transport::State::WouldRead)
        m_transport->waitReadable(shared_from_this());
    else if (state == Transport::State::WouldWrite)
        m_transport->waitWritable(shared_from_this());
    else
        close();
    return false;
}

bool Connection::shakeHands()
{
    if (const auto state = m_transport->handshake(); state != Transport::State::Done)
        return waitFor(state);
    m_client = m_transport->client();
    m_state = State::Idle;
    setDeadline(m_server.settings.timeouts.idle);
    return true;
}

bool Connection::receive()
{
    const QByteArray rest = std::exchange(m_rest, {});
    QByteArrayView input = rest;
    if (input.isEmpty()) {
        const auto [state, bytes] = m_transport->read(m_loop->scratch(), Loop::scratchSize);
        if (state == Transport::State::Ended && m_reader) {
            refuse(problem(400, QStringLiteral("The request ended before it was whole.")));
            return true;
        }
        if (state != Transport::State::Done)
            return waitFor(state);
        input = QByteArrayView(m_loop->scratch(), bytes);
    }
    if (!m_reader) {
        m_reader = std::make_unique<RequestReader>(m_server.settings.limits, m_server.settings.maxBody);
        m_state = State::Reading;
        setDeadline(m_server.settings.timeouts.headers);
    }
    const auto before = m_reader->state();
    const qsizetype used = m_reader->feed(input);
    if (used < input.size())
        m_rest = input.sliced(used).toByteArray();
    if (before == RequestReader::State::Head && m_reader->state() == RequestReader::State::Body)
        m_since = Loop::now();
    return afterRead();
}

bool Connection::afterRead()
{
    if (m_reader->takeContinue()) {
        static constexpr QByteArrayView goOn = "HTTP/1.1 100 Continue\r\n\r\n";
        if (m_transport->write(goOn).bytes != goOn.size())
            return waitFor(Transport::State::Failed);
    }
    if (m_welcome == Welcome::TurnedAway && m_reader->state() != RequestReader::State::Head) {
        refuse(tooManyOfAddress());
        return true;
    }
    switch (m_reader->state()) {
    case RequestReader::State::Head:
        break;
    case RequestReader::State::Body:
        m_deadline = m_since + m_server.settings.timeouts.body + allowance(m_reader->bodyReceived());
        break;
    case RequestReader::State::Complete:
        dispatch();
        break;
    case RequestReader::State::Refused:
        refuse(m_reader->refusal());
        break;
    }
    return true;
}

std::chrono::milliseconds Connection::allowance(qsizetype bytes) const
{
    return std::chrono::milliseconds(bytes * 1000 / m_server.settings.timeouts.slowestRate);
}

void Connection::fillIn(Request &request) const
{
    request.remoteAddress = m_remote.address;
    request.encrypted = m_transport->encrypted();
    request.client = m_client;
    if (!m_server.settings.behindProxy)
        return;
    const ProxySettings &proxy = *m_server.settings.behindProxy;
    if (isOfProxy()) {
        if (const QByteArray print = request.headers.value(proxy.fingerprintHeader).toLower(); !print.isEmpty())
            request.client = ClientIdentity{print, QString::fromUtf8(request.headers.value(proxy.subjectHeader))};
        if (const auto forwarded = request.headers.values("X-Forwarded-For").join(','); !forwarded.isEmpty())
            request.remoteAddress = QString::fromLatin1(forwarded.split(',').back().trimmed());
        request.encrypted = request.headers.value("X-Forwarded-Proto") == "https";
    }
    request.headers.remove(proxy.fingerprintHeader);
    request.headers.remove(proxy.subjectHeader);
}

QByteArray Connection::deviceOf(const Request &request) const
{
    const QByteArray device = m_server.settings.deviceOf ? m_server.settings.deviceOf(request) : QByteArray();
    return device.isEmpty() && request.client ? request.client->fingerprint : device;
}

// A proxy's connection carries the requests of many, so it counts for each as long as that is answered.
std::optional<Response> Connection::countFor(const Request &request)
{
    const Limits &limits = m_server.settings.limits;
    if (const QByteArray device = deviceOf(request); !device.isEmpty()) {
        const bool hasRoom = m_place.move(keyOfDevice(device), limits.connectionsPerDevice);
        return hasRoom ? std::nullopt : std::optional(tooManyOfDevice());
    }
    const bool hasRoom = m_place.move(keyOfAddress(request.remoteAddress), limits.connectionsPerAddress);
    return hasRoom ? std::nullopt : std::optional(tooManyOfAddress());
}

void Connection::dispatch()
{
    const qsizetype limit = m_reader->bodyLimit();
    const bool keepAlive = m_reader->keepAlive() && !m_server.stopping;
    Request request = m_reader->takeRequest();
    m_reader.reset();
    fillIn(request);
    if (auto refused = countFor(request))
        return refuse(std::move(*refused));
    m_state = State::Answering;
    setDeadline(m_server.settings.timeouts.answer);
    const auto pending = std::make_shared<PendingAnswer>(shared_from_this(), m_loop, ++m_serial,
                                                         Asked::of(request, keepAlive));
    if (m_server.settings.webSockets && asksForSocket(request))
        return dispatchUpgrade(std::move(request), pending);
    if (request.method == "HEAD")
        request.method = "GET";
    m_server.work([&server = m_server, request = std::move(request), pending, limit]() mutable {
        if (auto refused = decodeBody(request, limit))
            return pending->answer(std::move(*refused));
        server.handler(std::move(request), [pending](Response response) { pending->answer(std::move(response)); });
    });
}

void Connection::dispatchUpgrade(Request request, const std::shared_ptr<PendingAnswer> &pending)
{
    if (auto refused = refuseUpgrade(request, m_server.settings.webSockets->origins))
        return pending->answer(std::move(*refused));
    m_socketKey = request.headers.value("Sec-WebSocket-Key");
    m_socketDevice = deviceOf(request);
    m_server.work([&server = m_server, request = std::move(request), pending]() mutable {
        server.settings.webSockets->handler.upgrade(std::move(request), [pending](UpgradeAnswer answer) {
            if (auto *response = std::get_if<Response>(&answer))
                pending->answer(std::move(*response));
            else
                pending->accept(std::move(std::get<SocketAccept>(answer)));
        });
    });
}

void Connection::becomeSocket(quint64 serial, SocketAccept accept)
{
    if (serial != m_serial || m_state != State::Answering)
        return;
    if (!accept.device.isEmpty())
        m_socketDevice = std::move(accept.device);
    Admission::Place device;
    if (!m_socketDevice.isEmpty()) {
        device = m_server.devices.enter(m_socketDevice, m_server.settings.webSockets->maxPerDevice);
        if (!device || !m_place.move(keyOfDevice(m_socketDevice), m_server.settings.limits.connectionsPerDevice))
            return refuse(tooManyOfDevice());
    }
    if (m_server.stopping)
        return refuse(problem(503, QStringLiteral("The server stops.")));
    const QByteArray head = switchingProtocols(m_socketKey, accept.subprotocol);
    if (m_transport->write(head).bytes != head.size())
        return close();
    const auto peer = std::make_shared<SocketPeer>(m_server, *m_loop, std::move(m_transport), std::move(accept.token),
                                                   std::move(m_place), std::move(device));
    m_state = State::Closed;
    m_loop->remove(shared_from_this());
    peer->start(accept.channels, std::exchange(m_rest, {}));
}

void Connection::refuse(Response response)
{
    m_reader.reset();
    ++m_serial;
    Asked asked;
    asked.keepAlive = false;
    send(toWire(std::move(response), asked, std::chrono::system_clock::now()));
    run();
}

void Connection::answer(quint64 serial, WireResponse wire)
{
    if (serial != m_serial || m_state != State::Answering)
        return;
    send(std::move(wire));
    run();
}

void Connection::send(WireResponse wire)
{
    m_out = std::move(wire);
    if (m_server.stopping && !m_out.close) {
        m_out.head.insert(m_out.head.size() - 2, "Connection: close\r\n");
        m_out.close = true;
    }
    if (m_out.body.size() <= smallBody)
        m_out.head += std::exchange(m_out.body, {});
    m_written = 0;
    m_since = Loop::now();
    m_state = State::Writing;
    setDeadline(m_server.settings.timeouts.write);
}

bool Connection::transmit()
{
    const qsizetype head = m_out.head.size();
    while (m_written < head + m_out.body.size()) {
        const QByteArrayView left = m_written < head ? QByteArrayView(m_out.head).sliced(m_written)
                                                     : QByteArrayView(m_out.body).sliced(m_written - head);
        const auto [state, bytes] = m_transport->write(left);
        if (state != Transport::State::Done)
            return waitFor(state);
        m_written += bytes;
        m_deadline = m_since + m_server.settings.timeouts.write + allowance(m_written);
    }
    const bool last = m_out.close;
    m_out = {};
    if (last) {
        m_transport->endWriting();
        m_discarded = 0;
        m_state = State::Lingering;
        setDeadline(m_server.settings.timeouts.linger);
    } else {
        m_state = State::Idle;
        setDeadline(m_server.settings.timeouts.idle);
        if (isOfProxy())
            static_cast<void>(m_place.move({}, 0)); // which has always room
    }
    return true;
}

bool Connection::linger()
{
    // A socket closed with bytes unread resets the connection, and the client may lose the answer with it.
    for (qsizetype now = 0; now < discardedAtOnce;) {
        const auto [state, bytes] = m_transport->discard(m_loop->scratch(), Loop::scratchSize);
        if (state != Transport::State::Done)
            return waitFor(state);
        now += bytes;
        m_discarded += bytes;
        if (m_discarded > mostDiscarded)
            return waitFor(Transport::State::Failed);
    }
    m_loop->post([self = shared_from_this()] { self->run(); });
    return false;
}

void Connection::expire()
{
    switch (m_state) {
    case State::Reading:
        return refuse(problem(408, QStringLiteral("The request came too slowly.")));
    case State::Answering:
        return refuse(problem(500, QStringLiteral("No answer was given in time.")));
    default:
        return close();
    }
}

void Connection::drain()
{
    if (m_state == State::Idle || m_state == State::Handshake)
        close();
}

void Connection::close()
{
    if (m_state == State::Closed)
        return;
    m_state = State::Closed;
    m_transport->close();
    m_loop->remove(shared_from_this());
}

} // namespace parvis::hub::http
