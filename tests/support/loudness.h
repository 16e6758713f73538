// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <algorithm>
#include <cstdlib>

namespace parvis
{

/// The largest amplitude in SOUND, 16-bit samples of this machine's byte order; 0 to 32,768.
inline int loudest(const QByteArray &sound)
{
    const auto *samples = reinterpret_cast<const qint16 *>(sound.constData());
    const auto count = sound.size() / qsizetype(sizeof(qint16));
    int most = 0;
    for (qsizetype i = 0; i < count; ++i)
        most = std::max(most, std::abs(int(samples[i])));
    return most;
}

} // namespace parvis
