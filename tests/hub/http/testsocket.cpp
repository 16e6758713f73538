// SPDX-License-Identifier: GPL-3.0-or-later
#include "testsocket.h"

QByteArray clientFrame(int first, const QByteArray &payload)
{
    static constexpr char mask[] = {0x37, 0x7a, 0x21, 0x3d};
    QByteArray frame(1, static_cast<char>(first));
    const qsizetype size = payload.size();
    if (size < 126) {
        frame.append(static_cast<char>(0x80 | size));
    } else {
        frame.append(static_cast<char>(size <= 0xffff ? 0xfe : 0xff));
        for (int shift = size <= 0xffff ? 8 : 56; shift >= 0; shift -= 8)
            frame.append(static_cast<char>(size >> shift & 0xff));
    }
    frame.append(mask, 4);
    for (qsizetype i = 0; i < size; ++i)
        frame.append(static_cast<char>(payload[i] ^ mask[i & 3]));
    return frame;
}

TestSocket::TestSocket(quint16 port, const QByteArray &extra, const QByteArray &path) : TestClient(port)
{
    send("GET " + path +
         " HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: keep-alive, Upgrade\r\nSec-WebSocket-Version: 13\r\n"
         "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n" +
         extra + "\r\n");
    const TestReply answer = headReply();
    const bool right = answer.headers.value("Sec-WebSocket-Accept") == "s3pPLMBiTxaQ9kYGzzhZRbK+xOo=";
    m_status = answer.status == 101 && !right ? 0 : answer.status;
}

TestSocket::Frame TestSocket::frame()
{
    if (!need(2))
        return {};
    qsizetype length = static_cast<quint8>(m_in[1]);
    qsizetype header = 2;
    if (length >= 126) {
        header = length == 126 ? 4 : 10;
        if (!need(header))
            return {};
        length = 0;
        for (qsizetype i = 2; i < header; ++i)
            length = length << 8 | static_cast<quint8>(m_in[i]);
    }
    if (!need(header + length))
        return {};
    Frame frame{m_in[0] & 0x0f, m_in.sliced(header, length), 0};
    m_in.remove(0, header + length);
    if (frame.opcode == 8 && length >= 2) {
        frame.code = static_cast<quint8>(frame.payload[0]) << 8 | static_cast<quint8>(frame.payload[1]);
        frame.payload.remove(0, 2);
    }
    return frame;
}

QByteArray TestSocket::text()
{
    const Frame next = frame();
    return next.opcode == 1 ? next.payload : QByteArray();
}
