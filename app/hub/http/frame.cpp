// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/http/frame.h"

namespace parvis::hub::http
{

namespace
{

constexpr int protocolError = 1002;
constexpr int unsupportedData = 1003;
constexpr int noStatus = 1005;
constexpr int invalidData = 1007;
constexpr int tooBig = 1009;

/// Which codes may stand in a close frame (RFC 6455, 7.4; 1012 to 1014 were registered later).
bool mayBeSent(int code)
{
    return (code >= 1000 && code <= 1003) || (code >= 1007 && code <= 1014) || (code >= 3000 && code <= 4999);
}

FrameEvent fault(int code)
{
    return {FrameEvent::Kind::Fault, {}, code};
}

FrameEvent readClose(QByteArray payload)
{
    if (payload.isEmpty())
        return {FrameEvent::Kind::Close, {}, noStatus};
    if (payload.size() == 1)
        return fault(protocolError);
    const int code = static_cast<quint8>(payload[0]) << 8 | static_cast<quint8>(payload[1]);
    if (!mayBeSent(code))
        return fault(protocolError);
    payload.remove(0, 2);
    Utf8Check check;
    if (!check.feed(payload) || !check.whole())
        return fault(invalidData);
    return {FrameEvent::Kind::Close, std::move(payload), code};
}

} // namespace

QByteArray encodeFrame(Opcode opcode, QByteArrayView payload)
{
    QByteArray frame;
    const auto size = static_cast<quint64>(payload.size());
    frame.reserve(payload.size() + 10);
    frame.append(static_cast<char>(0x80 | static_cast<quint8>(opcode)));
    const auto appendBytes = [&](int count) {
        for (int shift = (count - 1) * 8; shift >= 0; shift -= 8)
            frame.append(static_cast<char>(size >> shift & 0xff));
    };
    if (size < 126) {
        appendBytes(1);
    } else if (size <= 0xffff) {
        frame.append(126);
        appendBytes(2);
    } else {
        frame.append(127);
        appendBytes(8);
    }
    frame.append(payload);
    return frame;
}

QByteArray encodeClose(int code, QByteArrayView reason)
{
    QByteArray payload;
    payload.append(static_cast<char>(code >> 8));
    payload.append(static_cast<char>(code & 0xff));
    payload.append(reason.first(std::min<qsizetype>(reason.size(), 123)));
    return encodeFrame(Opcode::Close, code == noStatus ? QByteArrayView() : QByteArrayView(payload));
}

bool Utf8Check::begin(quint8 byte)
{
    m_low = 0x80;
    m_high = 0xbf;
    if (byte < 0x80)
        m_left = 0;
    else if (byte >= 0xc2 && byte <= 0xdf)
        m_left = 1;
    else if (byte >= 0xe0 && byte <= 0xef)
        m_left = 2;
    else if (byte >= 0xf0 && byte <= 0xf4)
        m_left = 3;
    else
        return false;
    if (byte == 0xe0)
        m_low = 0xa0; // else overlong
    else if (byte == 0xed)
        m_high = 0x9f; // else a surrogate
    else if (byte == 0xf0)
        m_low = 0x90;
    else if (byte == 0xf4)
        m_high = 0x8f; // else above U+10FFFF
    return true;
}

bool Utf8Check::feed(QByteArrayView bytes)
{
    for (const char c : bytes) {
        const auto byte = static_cast<quint8>(c);
        if (m_left == 0) {
            if (!begin(byte))
                return false;
            continue;
        }
        if (byte < m_low || byte > m_high)
            return false;
        m_low = 0x80;
        m_high = 0xbf;
        --m_left;
    }
    return true;
}

FrameEvent FrameReader::next(QByteArrayView &bytes, qsizetype maxMessage)
{
    while (!bytes.isEmpty()) {
        if (!m_inFrame) {
            if (!takeHeader(bytes))
                return {};
            if (const int code = checkHeader(maxMessage))
                return fault(code);
            m_inFrame = true;
        }
        FrameEvent event = takePayload(bytes);
        if (event.kind != FrameEvent::Kind::None)
            return event;
    }
    return {};
}

/// True when the header is whole.
bool FrameReader::takeHeader(QByteArrayView &bytes)
{
    while (!bytes.isEmpty()) {
        m_header[m_headerSize++] = static_cast<quint8>(bytes.front());
        bytes = bytes.sliced(1);
        if (m_headerSize < 2)
            continue;
        const int length = m_header[1] & 0x7f;
        const int extension = length == 126 ? 2 : (length == 127 ? 8 : 0);
        const int mask = m_header[1] & 0x80 ? 4 : 0;
        if (m_headerSize == 2 + extension + mask)
            return true;
    }
    return false;
}

/// Takes the header apart; the code to close with, or 0.
int FrameReader::checkHeader(qsizetype maxMessage)
{
    const int extension = m_headerSize - 2 - 4;
    m_headerSize = 0;
    const bool masked = m_header[1] & 0x80;
    m_final = m_header[0] & 0x80;
    m_opcode = static_cast<Opcode>(m_header[0] & 0x0f);
    if (!masked || m_header[0] & 0x70)
        return protocolError;
    quint64 length = m_header[1] & 0x7f;
    if (extension > 0) {
        length = 0;
        for (size_t i = 2; i < static_cast<size_t>(2 + extension); ++i)
            length = length << 8 | m_header[i];
        if (length < 126 || (extension == 8 && length <= 0xffff))
            return protocolError; // the shortest form must be used
    }
    std::copy_n(m_header.begin() + 2 + extension, 4, m_mask.begin());
    m_maskAt = 0;
    switch (m_opcode) {
    case Opcode::Close:
    case Opcode::Ping:
    case Opcode::Pong:
        if (!m_final || length > 125)
            return protocolError;
        break;
    case Opcode::Continuation:
        if (!m_inMessage)
            return protocolError;
        break;
    case Opcode::Text:
        if (m_inMessage)
            return protocolError;
        m_inMessage = true;
        m_utf8 = {};
        break;
    case Opcode::Binary:
        return m_inMessage ? protocolError : unsupportedData;
    default:
        return protocolError;
    }
    if (!isControl() && length > static_cast<quint64>(maxMessage - m_message.size()))
        return tooBig;
    m_left = static_cast<qsizetype>(length);
    return 0;
}

FrameEvent FrameReader::takePayload(QByteArrayView &bytes)
{
    QByteArray &into = isControl() ? m_control : m_message;
    const qsizetype from = into.size();
    const qsizetype count = std::min(m_left, bytes.size());
    into.append(bytes.first(count));
    bytes = bytes.sliced(count);
    m_left -= count;
    char *data = into.data() + from;
    for (qsizetype i = 0; i < count; ++i) {
        data[i] = static_cast<char>(data[i] ^ m_mask[m_maskAt]);
        m_maskAt = (m_maskAt + 1) & 3;
    }
    if (!isControl() && !m_utf8.feed(QByteArrayView(data, count)))
        return fault(invalidData);
    return m_left == 0 ? endFrame() : FrameEvent();
}

FrameEvent FrameReader::endFrame()
{
    m_inFrame = false;
    switch (m_opcode) {
    case Opcode::Ping:
        return {FrameEvent::Kind::Ping, std::exchange(m_control, {}), 0};
    case Opcode::Pong:
        return {FrameEvent::Kind::Pong, std::exchange(m_control, {}), 0};
    case Opcode::Close:
        return readClose(std::exchange(m_control, {}));
    default:
        break;
    }
    if (!m_final)
        return {};
    if (!m_utf8.whole())
        return fault(invalidData);
    m_inMessage = false;
    return {FrameEvent::Kind::Text, std::exchange(m_message, {}), 0};
}

} // namespace parvis::hub::http
