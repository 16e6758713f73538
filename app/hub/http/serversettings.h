// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/http/websocket.h"

#include <chrono>
#include <optional>

namespace parvis::hub::http
{

enum class ClientCertificates {
    Optional, ///< checked when one is shown; a request without has no client
    Required, ///< a connection without one ends with the handshake
};

/// TLS 1.2 and newer. Certificates and keys are PEM texts.
struct TlsSettings {
    QByteArray certificates;    ///< the server's own first, then the intermediate ones
    QByteArray key;             ///< unencrypted
    QByteArray clientAuthority; ///< whose client certificates are believed; empty = none is asked for
    ClientCertificates clients = ClientCertificates::Required;
};

/// How a proxy in front names the client. Believed only from a loopback peer; otherwise these headers are removed.
struct ProxySettings {
    QByteArray fingerprintHeader = "X-Client-Fingerprint";
    QByteArray subjectHeader = "X-Client-Subject";
};

struct Limits {
    qsizetype target = 8 * 1024;       ///< bytes of the request target; longer is 414
    qsizetype headers = 16 * 1024;     ///< bytes of request line and headers; more is 431
    qsizetype body = 8 * 1024 * 1024;  ///< bytes, both as sent and as decompressed; more is 413
    int connections = 20'000;          ///< all together; more are closed at once
    /// One town hall may be one address. One more is told 429 with its first request; many more are closed at once.
    int connectionsPerAddress = 1'024;
    int connectionsPerDevice = 64; ///< of who is known by deviceOf or a certificate; one more is told 429
};

struct Timeouts {
    std::chrono::milliseconds handshake{10'000}; ///< TLS
    std::chrono::milliseconds idle{10'000};      ///< between two requests
    std::chrono::milliseconds headers{10'000};   ///< from a request's first byte to the end of its headers
    std::chrono::milliseconds body{10'000};      ///< then 1 s more for each slowestRate bytes that have come
    std::chrono::milliseconds answer{30'000};    ///< for the handler; then 500
    std::chrono::milliseconds write{10'000};     ///< then 1 s more for each slowestRate bytes that have gone
    std::chrono::milliseconds linger{1'000};     ///< reading on after a last answer, so that it is not lost
    std::chrono::milliseconds drain{5'000};      ///< for requests under way when the server stops
    qsizetype slowestRate = 512;                 ///< bytes a second
};

struct ServerSettings {
    QString address = QStringLiteral("127.0.0.1"); ///< IPv4 or IPv6; "::" listens on both
    quint16 port = 0;                              ///< 0 = any that is free
    std::optional<TlsSettings> tls;
    std::optional<ProxySettings> behindProxy; ///< only with a plain listener
    Limits limits;
    Timeouts timeouts;
    std::optional<SocketSettings> webSockets; ///< none = upgrades are refused
    int ioThreads = 1;                        ///< at least 1; sockets are spread over them
    int workerThreads = 4;                    ///< for handlers; 0 = on the I/O thread, for handlers that never block
    /// Bytes the body of this request may have, asked before it is read, on an I/O thread; -1 = limits.body.
    std::function<qsizetype(const QByteArray &method, const QStringList &segments)> maxBody;
    /// Which device asks, by something believed already; empty = not known. From this request on its connection counts
    /// for the device and no longer for the address, which may be that of a whole town hall. Asked on an I/O thread.
    std::function<QByteArray(const Request &)> deviceOf;
};

} // namespace parvis::hub::http
