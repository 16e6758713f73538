// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/http/request.h"

#include <memory>

struct ssl_ctx_st;
struct ssl_st;

namespace parvis::hub::http
{

struct Reactor;

/// Who is told when a transport can go on; called on the loop's thread.
class Waiter
{
public:
    virtual ~Waiter() = default;
    virtual void readable() = 0;
    virtual void writable() = 0;
};

/// One connected socket, plain or TLS, that never blocks. Acts say how far they came; where one would have to wait, the
/// owner waits and tries again with the same bytes. Holds no bytes while idle. Only for the thread of its loop.
class Transport
{
public:
    enum class State {
        Done,
        WouldRead,  ///< try again when readable
        WouldWrite, ///< try again when writable
        Ended,      ///< the other side sends no more
        Failed,     ///< the connection is of no more use
    };
    struct Progress {
        State state = State::Done;
        qsizetype bytes = 0; ///< more than 0 when Done
    };

    /// Takes the accepted, non-blocking socket DESCRIPTOR. TLS null = plain.
    Transport(Reactor &reactor, int descriptor, ssl_ctx_st *tls);
    ~Transport(); ///< closes
    Transport(const Transport &) = delete;
    Transport &operator=(const Transport &) = delete;

    [[nodiscard]] bool encrypted() const { return m_encrypted; }
    /// Done at once on a plain socket.
    [[nodiscard]] State handshake();
    [[nodiscard]] std::optional<ClientIdentity> client() const;

    [[nodiscard]] Progress read(char *into, qsizetype room);
    [[nodiscard]] Progress write(QByteArrayView bytes);
    /// Reads raw bytes to throw them away; for after endWriting().
    [[nodiscard]] Progress discard(char *scratch, qsizetype room);
    /// Tells the other side that no more comes.
    void endWriting();
    void close();

    /// The waiter lives at least until it is told, or the transport is closed and the loop has run on. One wait of a
    /// kind at a time: a second one while the first is open is dropped.
    void waitReadable(const std::shared_ptr<Waiter> &waiter);
    void waitWritable(const std::shared_ptr<Waiter> &waiter);

private:
    struct Socket;
    [[nodiscard]] State tlsState(int result) const;

    std::unique_ptr<Socket> m_socket;
    const bool m_encrypted;
    ::ssl_st *m_tls = nullptr;
    int m_descriptor;
    bool m_waitsReadable = false;
    bool m_waitsWritable = false;
};

} // namespace parvis::hub::http
