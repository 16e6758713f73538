// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "testclient.h"

/// A masked frame as a client sends it; FIRST is its first byte (0x81 = final text).
QByteArray clientFrame(int first, const QByteArray &payload);

/// A WebSocket client that writes what the test wants.
class TestSocket : public TestClient
{
public:
    /// Shakes hands; EXTRA holds further header lines, each with CR LF.
    explicit TestSocket(quint16 port, const QByteArray &extra = {}, const QByteArray &path = "/live");

    [[nodiscard]] bool open() const { return m_status == 101; }
    [[nodiscard]] int status() const { return m_status; }
    void sendText(const QByteArray &text) { send(clientFrame(0x81, text)); }

    struct Frame {
        int opcode = -1; ///< -1 = closed or nothing came in time
        QByteArray payload;
        int code = 0; ///< of a close
    };
    [[nodiscard]] Frame frame();
    /// The payload of the next text; null when something else came.
    [[nodiscard]] QByteArray text();

private:
    int m_status = 0;
};
