// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/http/loop.h"
#include "hub/http/requestreader.h"
#include "hub/http/responsewriter.h"
#include "hub/http/serverstate.h"
#include "hub/http/transport.h"

namespace parvis::hub::http
{

/// Who is at the other end of a connection.
struct Remote {
    QString address;
    bool loopback = false;
};

/// The keys under which connections are counted; no address is a device.
[[nodiscard]] QByteArray keyOfAddress(const QString &address);
[[nodiscard]] QByteArray keyOfDevice(const QByteArray &device);

/// One HTTP connection: reads a request, has it answered, writes the answer, and so on. Only for its loop's thread.
///
/// While a request is being answered nothing is read, so pipelined requests wait in the kernel and answers keep their
/// order. An idle connection holds no buffer.
class Connection final : public Waiter, public std::enable_shared_from_this<Connection>
{
public:
    enum class Welcome {
        Served,
        TurnedAway, ///< its address has too many already: it is told so at its first request, and ends
    };

    Connection(ServerState &server, std::shared_ptr<Loop> loop, std::unique_ptr<Transport> transport, Remote remote,
               Admission::Place place, Welcome welcome);

    void start();
    void readable() override { run(); }
    void writable() override { run(); }

    /// When expire() is due.
    [[nodiscard]] Loop::Time deadline() const { return m_deadline; }
    void expire();
    /// The server stops: ends now when idle, else after the answer.
    void drain();
    void close();

    /// The answer to request number SERIAL; another than the one waited for is dropped.
    void answer(quint64 serial, WireResponse wire);
    void becomeSocket(quint64 serial, SocketAccept accept);

private:
    enum class State { Handshake, Idle, Reading, Answering, Writing, Lingering, Closed };

    // Each goes on as far as it can and says whether the state changed; if not, somebody waits.
    void run();
    bool shakeHands();
    bool receive();
    bool transmit();
    bool linger();
    bool waitFor(Transport::State state);

    bool afterRead();
    void dispatch();
    void dispatchUpgrade(Request request, const std::shared_ptr<class PendingAnswer> &pending);
    void fillIn(Request &request) const;
    [[nodiscard]] bool isOfProxy() const { return m_server.settings.behindProxy && m_remote.loopback; }
    [[nodiscard]] QByteArray deviceOf(const Request &request) const;
    [[nodiscard]] std::optional<Response> countFor(const Request &request);
    void refuse(Response response);
    void send(WireResponse wire);
    void setDeadline(std::chrono::milliseconds from) { m_deadline = Loop::now() + from; }
    [[nodiscard]] std::chrono::milliseconds allowance(qsizetype bytes) const;

    ServerState &m_server;
    const std::shared_ptr<Loop> m_loop;
    std::unique_ptr<Transport> m_transport;
    const Remote m_remote;
    Admission::Place m_place;
    const Welcome m_welcome;
    std::optional<ClientIdentity> m_client;
    State m_state = State::Handshake;
    Loop::Time m_deadline;
    Loop::Time m_since;     // of the body's or the answer's first byte
    QByteArray m_rest;      // read, but of the next request
    std::unique_ptr<RequestReader> m_reader;
    quint64 m_serial = 0;
    QByteArray m_socketKey;    // of the upgrade request being answered
    QByteArray m_socketDevice; // who asks for it
    WireResponse m_out;
    qsizetype m_written = 0;
    qsizetype m_discarded = 0;
};

} // namespace parvis::hub::http
