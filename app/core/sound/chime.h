// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace parvis::sound
{

/// Two falling tones that die away, about a second: one channel of 16 bit numbers of this machine's order, RATE a second.
[[nodiscard]] QByteArray chime(int rate);

/// MILLISECONDS of the same without a sound.
[[nodiscard]] QByteArray silence(int rate, int milliseconds);

} // namespace parvis::sound
