// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/http/transport.h"

#include "hub/http/reactor.h"
#include "hub/http/tlscontext.h"

#include <openssl/err.h>
#include <openssl/ssl.h>

#include <cerrno>

#include <netinet/tcp.h>
#include <sys/socket.h>

namespace parvis::hub::http
{

struct Transport::Socket {
    AsioSocket socket;
};

namespace
{

Transport::Progress progressOf(ssize_t result, Transport::State wouldBlock)
{
    if (result > 0)
        return {Transport::State::Done, result};
    if (result == 0)
        return {Transport::State::Ended, 0};
    if (errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR)
        return {wouldBlock, 0};
    return {Transport::State::Failed, 0};
}

} // namespace

Transport::Transport(Reactor &reactor, int descriptor, ssl_ctx_st *tls)
    : m_socket(std::make_unique<Socket>(
          Socket{AsioSocket(reactor.context.get_executor(), boost::asio::ip::tcp::v4(), descriptor)})),
      m_encrypted(tls != nullptr), m_descriptor(descriptor)
{
    const int one = 1;
    setsockopt(descriptor, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
    if (!tls)
        return;
    m_tls = SSL_new(tls);
    if (m_tls) {
        SSL_set_fd(m_tls, descriptor);
        SSL_set_accept_state(m_tls);
    }
}

Transport::~Transport()
{
    SSL_free(m_tls);
}

Transport::State Transport::tlsState(int result) const
{
    switch (SSL_get_error(m_tls, result)) {
    case SSL_ERROR_NONE:
        return State::Done;
    case SSL_ERROR_WANT_READ:
        return State::WouldRead;
    case SSL_ERROR_WANT_WRITE:
        return State::WouldWrite;
    case SSL_ERROR_ZERO_RETURN:
        return State::Ended;
    default:
        return State::Failed;
    }
}

Transport::State Transport::handshake()
{
    if (!m_encrypted)
        return State::Done;
    if (!m_tls)
        return State::Failed; // no memory for it
    ERR_clear_error();
    return tlsState(SSL_do_handshake(m_tls));
}

std::optional<ClientIdentity> Transport::client() const
{
    return m_tls ? clientOf(m_tls) : std::nullopt;
}

Transport::Progress Transport::read(char *into, qsizetype room)
{
    if (!m_tls)
        return progressOf(::recv(m_descriptor, into, static_cast<size_t>(room), 0), State::WouldRead);
    ERR_clear_error();
    const int result = SSL_read(m_tls, into, static_cast<int>(room));
    return result > 0 ? Progress{State::Done, result} : Progress{tlsState(result), 0};
}

Transport::Progress Transport::write(QByteArrayView bytes)
{
    if (!m_tls)
        return progressOf(::send(m_descriptor, bytes.data(), static_cast<size_t>(bytes.size()), MSG_NOSIGNAL),
                          State::WouldWrite);
    ERR_clear_error();
    const int result = SSL_write(m_tls, bytes.data(), static_cast<int>(std::min<qsizetype>(bytes.size(), 1 << 20)));
    return result > 0 ? Progress{State::Done, result} : Progress{tlsState(result), 0};
}

Transport::Progress Transport::discard(char *scratch, qsizetype room)
{
    return progressOf(::recv(m_descriptor, scratch, static_cast<size_t>(room), 0), State::WouldRead);
}

void Transport::endWriting()
{
    if (m_tls && SSL_is_init_finished(m_tls)) {
        ERR_clear_error();
        SSL_shutdown(m_tls);
    }
    ::shutdown(m_descriptor, SHUT_WR);
}

void Transport::close()
{
    boost::system::error_code ignored;
    m_socket->socket.close(ignored);
}

void Transport::waitReadable(const std::shared_ptr<Waiter> &waiter)
{
    if (std::exchange(m_waitsReadable, true))
        return;
    // The waiter owns this transport, so it outlives the wait.
    m_socket->socket.async_wait(AsioSocket::wait_read,
                                [this, waiter](const boost::system::error_code &error) {
                                    if (error)
                                        return;
                                    m_waitsReadable = false;
                                    waiter->readable();
                                });
}

void Transport::waitWritable(const std::shared_ptr<Waiter> &waiter)
{
    if (std::exchange(m_waitsWritable, true))
        return;
    m_socket->socket.async_wait(AsioSocket::wait_write,
                                [this, waiter](const boost::system::error_code &error) {
                                    if (error)
                                        return;
                                    m_waitsWritable = false;
                                    waiter->writable();
                                });
}

} // namespace parvis::hub::http
