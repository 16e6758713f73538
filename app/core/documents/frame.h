// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>
#include <QJsonObject>

#include <optional>

namespace parvis::documents
{

/// One message between a session and its helper process, both ways:
/// 4 bytes length of the head, 4 bytes length of the body (little endian), head (a JSON object), body (any bytes).
struct Frame {
    QJsonObject head;
    QByteArray body;

    static constexpr quint32 headLimitBytes = 32 * 1024 * 1024;
    static constexpr quint32 bodyLimitBytes = 128 * 1024 * 1024;
};

/// The lengths and the head; the body follows as it is, so that it need not be copied.
[[nodiscard]] QByteArray encodeFrameHead(const QJsonObject &head, qsizetype bodyBytes);

/// Takes frames from a stream in any pieces. A length over the limits or a head that is no JSON object ends it for
/// good.
class FrameReader
{
public:
    /// Reads what DEVICE has, up to the end of one frame; the frame when it is whole, else nothing yet.
    std::optional<Frame> read(QIODevice &device);

    [[nodiscard]] bool failed() const { return m_failed; }

private:
    bool fill(QIODevice &device, QByteArray &target, qsizetype size);
    void readLengths();

    QByteArray m_lengths;
    QByteArray m_head;
    QByteArray m_body;
    qsizetype m_headBytes = -1;
    qsizetype m_bodyBytes = -1;
    qsizetype m_got = 0; // bytes of the part being read
    bool m_failed = false;
};

} // namespace parvis::documents
