// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <array>

namespace parvis::hub::http
{

enum class Opcode : quint8 { Continuation = 0, Text = 1, Binary = 2, Close = 8, Ping = 9, Pong = 10 };

/// A whole frame as a server sends it: final, unmasked (RFC 6455, 5.2).
[[nodiscard]] QByteArray encodeFrame(Opcode opcode, QByteArrayView payload);
[[nodiscard]] QByteArray encodeClose(int code, QByteArrayView reason);

/// Whether text that comes in pieces is UTF-8 (RFC 3629: no overlong form, no surrogate, nothing above U+10FFFF).
class Utf8Check
{
public:
    /// False from the first wrong byte on.
    [[nodiscard]] bool feed(QByteArrayView bytes);
    /// Whether a character may end here.
    [[nodiscard]] bool whole() const { return m_left == 0; }

private:
    bool begin(quint8 byte);

    quint8 m_left = 0; // bytes of the character still to come
    quint8 m_low = 0x80;
    quint8 m_high = 0xbf; // between which the next one must lie
};

/// What came from the client.
struct FrameEvent {
    enum class Kind {
        None,  ///< more bytes are needed
        Text,  ///< a whole message
        Ping,  ///< payload to be sent back
        Pong,
        Close, ///< code (1005 when none was given), checked
        Fault, ///< code to close with
    };
    Kind kind = Kind::None;
    QByteArray payload;
    int code = 0;
};

/// Reads a client's frames from bytes as they come; holds no memory but its own between two messages.
///
/// A message that is too long is known as such before its bytes are read; text that is no UTF-8 at its first wrong
/// byte. Binary messages are not taken (1003).
class FrameReader
{
public:
    /// The next event in BYTES, from which what was read is cut off. MAXMESSAGE in bytes. Nothing is read after a
    /// Close or a Fault.
    [[nodiscard]] FrameEvent next(QByteArrayView &bytes, qsizetype maxMessage);

private:
    [[nodiscard]] bool takeHeader(QByteArrayView &bytes);
    [[nodiscard]] int checkHeader(qsizetype maxMessage);
    [[nodiscard]] FrameEvent takePayload(QByteArrayView &bytes);
    [[nodiscard]] FrameEvent endFrame();
    [[nodiscard]] bool isControl() const { return static_cast<quint8>(m_opcode) >= 8; }

    std::array<quint8, 14> m_header{};
    quint8 m_headerSize = 0;
    quint8 m_maskAt = 0;
    bool m_inFrame = false;
    bool m_inMessage = false;
    bool m_final = false;
    Opcode m_opcode = Opcode::Continuation;
    Utf8Check m_utf8;
    std::array<quint8, 4> m_mask{};
    qsizetype m_left = 0;
    QByteArray m_message;
    QByteArray m_control;
};

} // namespace parvis::hub::http
