// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sound/voice.h"

#include <QByteArray>

namespace parvis::sound
{

/// Spoken sentences as sound, made by espeak-ng. One object in the whole program, used from one thread.
class Speech
{
public:
    Speech();
    ~Speech();
    Speech(const Speech &) = delete;
    Speech &operator=(const Speech &) = delete;

    /// Samples a second; 0 when there is no voice data.
    [[nodiscard]] int rate() const { return m_rate; }
    /// One channel of 16 bit numbers; empty for a language it does not speak.
    [[nodiscard]] QByteArray toSound(const Sentence &sentence) const;

private:
    int m_rate = 0;
};

} // namespace parvis::sound
