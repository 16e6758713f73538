// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QCryptographicHash>
#include <QHash>

namespace parvis::simulate
{

/// SHA-256 of BYTES, remembered: a history hashes the same few objects at every kiosk.
[[nodiscard]] inline QByteArray hashOf(const QByteArray &bytes)
{
    constexpr qsizetype most = 1'000;
    static QHash<QByteArray, QByteArray> known;
    const auto found = known.constFind(bytes);
    if (found != known.cend())
        return *found;
    if (known.size() >= most)
        known.clear();
    return known[bytes] = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

} // namespace parvis::simulate
