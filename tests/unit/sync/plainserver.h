// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/catch.h"
#include "sync/networklink.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QHash>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#include <functional>
#include <memory>

namespace parvis::testing
{

/// HTTP/1.1 just enough: hands each request to ANSWER, which writes what it likes.
class PlainServer final : public QObject
{
public:
    using Answer = std::function<void(QTcpSocket &, const QByteArray &head, const QByteArray &body)>;

    explicit PlainServer(Answer answer) : PlainServer(std::make_unique<QTcpServer>(), std::move(answer)) {}
    /// Over SERVER, which may speak TLS.
    PlainServer(std::unique_ptr<QTcpServer> server, Answer answer)
        : m_answer(std::move(answer)), m_server(std::move(server))
    {
        connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, [this] {
            QTcpSocket *const socket = m_server->nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(*socket); });
            connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
                m_bytes.remove(socket); // another may come to lie where it lay
                socket->deleteLater();
            });
        });
        (void)m_server->listen(QHostAddress::LocalHost);
    }
    [[nodiscard]] quint16 port() const { return m_server->serverPort(); }
    int requests = 0;

private:
    void read(QTcpSocket &socket)
    {
        QByteArray bytes = m_bytes.take(&socket) + socket.readAll();
        for (qsizetype end = bytes.indexOf("\r\n\r\n"); end >= 0; end = bytes.indexOf("\r\n\r\n")) {
            const QByteArray head = bytes.left(end);
            const qsizetype at = head.toLower().indexOf("content-length:");
            const qsizetype length =
                at < 0 ? 0 : head.mid(at + 15, head.indexOf('\r', at) - at - 15).trimmed().toLongLong();
            if (bytes.size() < end + 4 + length)
                break;
            const QByteArray body = bytes.mid(end + 4, length);
            bytes.remove(0, end + 4 + length);
            ++requests;
            m_answer(socket, head, body);
        }
        if (socket.state() == QAbstractSocket::ConnectedState)
            m_bytes[&socket] = bytes;
    }

    Answer m_answer;
    QHash<QTcpSocket *, QByteArray> m_bytes;
    std::unique_ptr<QTcpServer> m_server; // first to go: its sockets tell of their end
};

inline void write(QTcpSocket &socket, int status, const QByteArray &body, const QByteArray &more = {})
{
    socket.write("HTTP/1.1 " + QByteArray::number(status) + " X\r\nContent-Length: " + QByteArray::number(body.size()) +
                 "\r\nContent-Type: application/json\r\n" + more + "\r\n" + body);
}

inline void turn()
{
    QEventLoop loop;
    QTimer::singleShot(5, &loop, &QEventLoop::quit);
    loop.exec();
}

/// Lets the event loop turn until DONE, at most two minutes.
template <typename Condition> bool wait(const Condition &done)
{
    QElapsedTimer waited;
    waited.start();
    while (!done() && waited.elapsed() < 120'000)
        turn();
    return done();
}

inline sync::HubReply ask(sync::NetworkLink &link, const sync::HubRequest &request)
{
    std::optional<sync::HubReply> reply;
    link.send(request, [&](const sync::HubReply &got) { reply = got; });
    REQUIRE_FALSE(reply);
    REQUIRE(wait([&] { return reply.has_value(); }));
    return *reply;
}

} // namespace parvis::testing
