// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/http/listener.h"

#include "hub/http/reactor.h"
#include "hub/http/server.h"

#include <boost/asio/basic_socket_acceptor.hpp>
#include <boost/asio/ip/address.hpp>
#include <boost/asio/ip/v6_only.hpp>

#include <cerrno>

#include <sys/socket.h>

namespace parvis::hub::http
{

namespace
{

using AsioAcceptor = boost::asio::basic_socket_acceptor<boost::asio::ip::tcp, Executor>;
using ErrorCode = boost::system::error_code;

constexpr int backlog = 4096;
constexpr int acceptedAtOnce = 64;
constexpr std::chrono::milliseconds afterFailure{100}; // no descriptor is free: not again at once

Remote remoteOf(const sockaddr_storage &address)
{
    boost::asio::ip::address ip;
    if (address.ss_family == AF_INET) {
        ip = boost::asio::ip::address_v4(ntohl(reinterpret_cast<const sockaddr_in &>(address).sin_addr.s_addr));
    } else {
        boost::asio::ip::address_v6::bytes_type bytes;
        std::copy_n(reinterpret_cast<const sockaddr_in6 &>(address).sin6_addr.s6_addr, bytes.size(), bytes.begin());
        const boost::asio::ip::address_v6 v6(bytes);
        if (v6.is_v4_mapped())
            ip = boost::asio::ip::make_address_v4(boost::asio::ip::v4_mapped, v6);
        else
            ip = v6;
    }
    return {QString::fromStdString(ip.to_string()), ip.is_loopback()};
}

} // namespace

struct Listener::Private {
    explicit Private(Reactor &reactor) : acceptor(reactor.context), retry(reactor.context) {}

    AsioAcceptor acceptor;
    AsioTimer retry;
    Accepted accepted;
};

Listener::Listener(Reactor &reactor) : d(std::make_unique<Private>(reactor)) {}
Listener::~Listener() = default;

Result<quint16> Listener::open(const QString &address, quint16 port)
{
    ErrorCode error;
    const auto ip = boost::asio::ip::make_address(address.toStdString(), error);
    if (error)
        return Error(ServerError::BadAddress, address);
    const boost::asio::ip::tcp::endpoint endpoint(ip, port);
    d->acceptor.open(endpoint.protocol(), error);
    if (!error)
        d->acceptor.set_option(boost::asio::socket_base::reuse_address(true), error);
    if (!error && ip.is_v6())
        d->acceptor.set_option(boost::asio::ip::v6_only(false), error);
    if (!error)
        d->acceptor.bind(endpoint, error);
    if (!error)
        d->acceptor.listen(backlog, error);
    if (!error)
        d->acceptor.native_non_blocking(true, error);
    if (error)
        return Error(ServerError::CannotListen, QString::fromStdString(error.message()));
    return d->acceptor.local_endpoint(error).port();
}

void Listener::start(Accepted accepted)
{
    d->accepted = std::move(accepted);
    acceptLater();
}

void Listener::close()
{
    ErrorCode ignored;
    d->acceptor.close(ignored);
    d->retry.cancel();
}

void Listener::acceptLater()
{
    d->acceptor.async_wait(AsioAcceptor::wait_read, [this](const ErrorCode &error) {
        if (!error)
            acceptAll();
    });
}

void Listener::acceptAll()
{
    for (int i = 0; i < acceptedAtOnce; ++i) {
        sockaddr_storage address{};
        socklen_t size = sizeof address;
        const int descriptor = ::accept4(d->acceptor.native_handle(), reinterpret_cast<sockaddr *>(&address), &size,
                                         SOCK_NONBLOCK | SOCK_CLOEXEC);
        if (descriptor >= 0) {
            d->accepted(descriptor, remoteOf(address));
            continue;
        }
        if (errno == EAGAIN || errno == EWOULDBLOCK)
            break;
        if (errno == EINTR || errno == ECONNABORTED)
            continue;
        d->retry.expires_after(afterFailure);
        d->retry.async_wait([this](const ErrorCode &error) {
            if (!error)
                acceptAll();
        });
        return;
    }
    acceptLater();
}

} // namespace parvis::hub::http
