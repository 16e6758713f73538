// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

class QTcpServer;

namespace parvis::testing
{

/// What a bad line does to the bytes of a connection, each way.
struct LineShape {
    int bitsPerSecond = 64'000;
    int delayMs = 300;       ///< one way
    int lossPercent = 30;    ///< of packets of 1,400 bytes; a lost one comes a retransmission later and holds up the rest
    int retransmitMs = 600;  ///< doubled when it is lost again
    int resetPerMille = 0;   ///< of packets that break the connection instead
    quint32 seed = 1;
};

/// A bad line between a client and a server on this machine: connect to port() instead of the server's. Emulates in the
/// stream what loss, delay and narrowness do to TCP; needs no privilege. Needs an event loop.
class ShapedProxy final : public QObject
{
public:
    ShapedProxy(quint16 serverPort, LineShape shape);
    ~ShapedProxy() override;

    [[nodiscard]] quint16 port() const;
    [[nodiscard]] int packets() const { return m_packets; }

private:
    class Line;
    class Direction;

    std::unique_ptr<QTcpServer> m_server;
    LineShape m_shape;
    int m_packets = 0;
};

} // namespace parvis::testing
