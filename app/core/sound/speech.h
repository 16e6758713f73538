// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sound/voice.h"

#include <QByteArray>

namespace parvis::sound
{

/// Spoken sentences as sound, made by espeak-ng. espeak-ng has one state
/// for the whole program: one object, used from one thread, at a time.
class Speech
{
public:
    /// Asked now and then while sound is made: false ends it.
    using IsWanted = std::function<bool()>;

    Speech();
    Speech(const Speech &) = delete;
    Speech &operator=(const Speech &) = delete;

    /// Samples a second; 0 when there is no voice data.
    [[nodiscard]] int rate() const { return m_rate; }
    [[nodiscard]] bool speaks(const QString &language) const;
    /// One channel of 16 bit numbers; empty for a language it does not speak, and once it is no longer wanted.
    [[nodiscard]] QByteArray toSound(const Sentence &sentence, const IsWanted &isWanted = {}) const;

    /// TEXT without what espeak-ng obeys in place of saying it, and without what nobody can say: control characters,
    /// invisible marks of direction, code points without a meaning. What joins letters in some scripts stays.
    [[nodiscard]] static QString toPlain(const QString &text);

private:
    int m_rate = 0;
};

} // namespace parvis::sound
