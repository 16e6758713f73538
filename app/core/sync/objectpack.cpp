// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/objectpack.h"

#include <QtEndian>

namespace parvis::sync
{

namespace
{

constexpr quint32 absent = 0xffffffffU;

} // namespace

QByteArray packObjects(const QList<std::optional<QByteArray>> &objects)
{
    QByteArray pack;
    for (const auto &object : objects) {
        QByteArray length(4, '\0');
        qToBigEndian(object ? quint32(object->size()) : absent, length.data());
        pack += length;
        if (object)
            pack += *object;
    }
    return pack;
}

std::optional<QList<std::optional<QByteArray>>> unpackObjects(const QByteArray &bytes)
{
    QList<std::optional<QByteArray>> objects;
    for (qsizetype at = 0; at < bytes.size();) {
        if (bytes.size() - at < 4)
            return std::nullopt;
        const quint32 length = qFromBigEndian<quint32>(bytes.constData() + at);
        at += 4;
        if (length == absent) {
            objects.append(std::nullopt);
            continue;
        }
        if (bytes.size() - at < qsizetype(length))
            return std::nullopt;
        objects.append(bytes.mid(at, qsizetype(length)));
        at += qsizetype(length);
    }
    return objects;
}

} // namespace parvis::sync
