// SPDX-License-Identifier: GPL-3.0-or-later
#include "sound/chime.h"

#include <QtGlobal>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace parvis::sound
{

namespace
{

struct Tone {
    double hertz;
    double begins; ///< seconds
};

constexpr Tone tones[] = {{783.99, 0.0}, {587.33, 0.38}}; // g'' and d''
constexpr double length = 1.25;
constexpr double rise = 0.008; // without it the loudspeaker cracks
constexpr double decay = 0.32;
constexpr double loudness = 0.30;

double level(const Tone &tone, double time)
{
    const double since = time - tone.begins;
    if (since < 0)
        return 0;
    const double turn = 2 * std::numbers::pi * tone.hertz * since;
    const double fade = std::min(1.0, since / rise) * std::exp(-since / decay);
    return fade * (std::sin(turn) + 0.25 * std::sin(2 * turn));
}

} // namespace

QByteArray chime(int rate)
{
    const auto count = qsizetype(length * rate);
    QByteArray sound(count * qsizetype(sizeof(qint16)), Qt::Uninitialized);
    auto *samples = reinterpret_cast<qint16 *>(sound.data());
    for (qsizetype i = 0; i < count; ++i) {
        const double time = double(i) / rate;
        const double ending = std::min(1.0, (length - time) / 0.05);
        double sum = 0;
        for (const Tone &tone : tones)
            sum += level(tone, time);
        samples[i] = qint16(std::lround(32'767 * loudness * ending * sum));
    }
    return sound;
}

QByteArray silence(int rate, int milliseconds)
{
    return QByteArray(qsizetype(rate) * milliseconds / 1000 * qsizetype(sizeof(qint16)), '\0');
}

} // namespace parvis::sound
