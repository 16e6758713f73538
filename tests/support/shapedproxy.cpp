// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/shapedproxy.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

namespace parvis::testing
{

namespace
{

constexpr qint64 packetBytes = 1'400;

} // namespace

/// Carries bytes from one socket to the other, packet by packet in order.
class ShapedProxy::Direction final : public QObject
{
public:
    Direction(QTcpSocket &from, QTcpSocket &to, const LineShape &shape, QRandomGenerator &chance, int &packets)
        : m_from(from), m_to(to), m_shape(shape), m_chance(chance), m_packets(packets)
    {
        m_clock.start();
        m_timer.setSingleShot(true);
        m_from.setReadBufferSize(64 * 1024);
        connect(&m_timer, &QTimer::timeout, this, &Direction::arrive);
        connect(&m_from, &QTcpSocket::readyRead, this, &Direction::load);
        connect(&m_from, &QTcpSocket::disconnected, this, [this] { load(); });
    }

    void load()
    {
        // What lies on the line at once is bounded, so that a slow line slows its sender.
        while (m_line.size() < 40 && m_from.bytesAvailable() > 0) {
            const QByteArray packet = m_from.read(packetBytes);
            ++m_packets;
            const qint64 now = m_clock.elapsed();
            m_free = std::max(m_free, now) + packet.size() * 8'000 / m_shape.bitsPerSecond;
            qint64 at = m_free + m_shape.delayMs;
            for (qint64 again = m_shape.retransmitMs; m_chance.bounded(100) < m_shape.lossPercent; again *= 2)
                at += again;
            m_last = std::max(m_last, at);
            m_line.append({m_last, packet, m_chance.bounded(1000) < m_shape.resetPerMille});
        }
        wait();
    }

private:
    struct Packet {
        qint64 at = 0;
        QByteArray bytes;
        bool isReset = false;
    };

    void wait()
    {
        if (!m_line.isEmpty() && !m_timer.isActive())
            m_timer.start(int(std::max<qint64>(m_line.constFirst().at - m_clock.elapsed(), 0)));
        else if (m_line.isEmpty() && m_from.state() == QAbstractSocket::UnconnectedState)
            m_to.disconnectFromHost();
    }
    void arrive()
    {
        while (!m_line.isEmpty() && m_line.constFirst().at <= m_clock.elapsed()) {
            const Packet packet = m_line.takeFirst();
            if (packet.isReset) {
                m_line.clear();
                m_from.abort();
                m_to.abort();
                return;
            }
            m_to.write(packet.bytes);
        }
        load();
    }

    QTcpSocket &m_from;
    QTcpSocket &m_to;
    const LineShape &m_shape;
    QRandomGenerator &m_chance;
    int &m_packets;
    QElapsedTimer m_clock;
    QTimer m_timer;
    QList<Packet> m_line;
    qint64 m_free = 0;
    qint64 m_last = 0;
};

class ShapedProxy::Line final : public QObject
{
public:
    Line(QTcpSocket *client, quint16 serverPort, const LineShape &shape, quint32 seed, int &packets, QObject *parent)
        : QObject(parent), m_client(client), m_chance(seed), m_up(*client, m_server, shape, m_chance, packets),
          m_down(m_server, *client, shape, m_chance, packets)
    {
        m_client->setParent(this);
        connect(&m_server, &QTcpSocket::connected, this, [this] { m_up.load(); });
        m_server.connectToHost(QStringLiteral("127.0.0.1"), serverPort);
    }

private:
    QTcpSocket *m_client; // a child
    QTcpSocket m_server;
    QRandomGenerator m_chance;
    Direction m_up;
    Direction m_down;
};

ShapedProxy::ShapedProxy(quint16 serverPort, LineShape shape) : m_server(std::make_unique<QTcpServer>()), m_shape(shape)
{
    connect(m_server.get(), &QTcpServer::newConnection, this, [this, serverPort] {
        while (QTcpSocket *const client = m_server->nextPendingConnection())
            (void)new Line(client, serverPort, m_shape, m_shape.seed++, m_packets, this); // this owns it
    });
    (void)m_server->listen(QHostAddress::LocalHost);
}

ShapedProxy::~ShapedProxy()
{
    // Lines first: they write to sockets of the server.
    const QObjectList lines = children();
    qDeleteAll(lines);
}

quint16 ShapedProxy::port() const
{
    return m_server->serverPort();
}

} // namespace parvis::testing
