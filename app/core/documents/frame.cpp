// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/frame.h"

#include <QJsonDocument>
#include <QtEndian>

#include <utility>

namespace parvis::documents
{

QByteArray encodeFrameHead(const QJsonObject &head, qsizetype bodyBytes)
{
    const QByteArray json = QJsonDocument(head).toJson(QJsonDocument::Compact);
    QByteArray bytes(8, Qt::Uninitialized);
    qToLittleEndian(static_cast<quint32>(json.size()), bytes.data());
    qToLittleEndian(static_cast<quint32>(bodyBytes), bytes.data() + 4);
    return bytes + json;
}

// True when TARGET holds SIZE bytes; else there is nothing more to read now.
bool FrameReader::fill(QIODevice &device, QByteArray &target, qsizetype size)
{
    if (target.size() != size) {
        target = QByteArray(size, Qt::Uninitialized);
        m_got = 0;
    }
    while (m_got < size) {
        const qint64 count = device.read(target.data() + m_got, size - m_got);
        if (count <= 0)
            return false;
        m_got += count;
    }
    return true;
}

void FrameReader::readLengths()
{
    const quint32 head = qFromLittleEndian<quint32>(m_lengths.constData());
    const quint32 body = qFromLittleEndian<quint32>(m_lengths.constData() + 4);
    m_failed = head == 0 || head > Frame::headLimitBytes || body > Frame::bodyLimitBytes;
    m_headBytes = static_cast<qsizetype>(head);
    m_bodyBytes = static_cast<qsizetype>(body);
}

std::optional<Frame> FrameReader::read(QIODevice &device)
{
    if (m_failed)
        return std::nullopt;
    if (m_headBytes < 0) {
        if (!fill(device, m_lengths, 8))
            return std::nullopt;
        readLengths();
        if (m_failed)
            return std::nullopt;
        m_got = 0;
    }
    if (m_head.size() != m_headBytes || m_body.isNull()) {
        if (!fill(device, m_head, m_headBytes))
            return std::nullopt;
        m_body = QByteArray(m_bodyBytes, Qt::Uninitialized);
        m_got = 0;
    }
    if (!fill(device, m_body, m_bodyBytes))
        return std::nullopt;
    QJsonParseError error;
    const QJsonDocument json = QJsonDocument::fromJson(m_head, &error);
    if (!json.isObject()) {
        m_failed = true;
        return std::nullopt;
    }
    Frame frame{json.object(), std::exchange(m_body, {})};
    *this = {};
    return frame;
}

} // namespace parvis::documents
