// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/http/headers.h"

#include <chrono>
#include <memory>

/// An answer as it came.
struct TestReply {
    int status = 0; ///< 0 = none came in time
    parvis::hub::http::Headers headers;
    QByteArray body;
};

/// A TCP client of 127.0.0.1 that writes the very bytes it is given. Waits at most 10 s for anything.
class TestClient
{
public:
    static constexpr std::chrono::milliseconds patience{10'000};

    explicit TestClient(quint16 port);
    virtual ~TestClient();
    TestClient(const TestClient &) = delete;
    TestClient &operator=(const TestClient &) = delete;

    /// As much as the other side takes; false when it has closed.
    virtual bool send(const QByteArray &bytes);
    void endWriting();
    void close();

    [[nodiscard]] TestReply reply();
    /// To a HEAD request: without a body.
    [[nodiscard]] TestReply headReply();
    /// Sends a whole request and reads the answer.
    TestReply ask(const QByteArray &request);
    /// What comes until the other side closes; sets closed().
    [[nodiscard]] QByteArray readToEnd();
    [[nodiscard]] bool closed() const { return m_closed; }
    [[nodiscard]] int descriptor() const { return m_descriptor; }

protected:
    /// At least COUNT bytes in m_in; false when they do not come.
    bool need(qsizetype count);
    /// One read into m_in; false at the end or when nothing comes.
    virtual bool readSome();

    QByteArray m_in;
    int m_descriptor = -1;
    bool m_closed = false;
};
