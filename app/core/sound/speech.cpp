// SPDX-License-Identifier: GPL-3.0-or-later
#include "sound/speech.h"

#include <algorithm>
#include <espeak-ng/speak_lib.h>

namespace parvis::sound
{

namespace
{

constexpr int wordsAMinute = 140; // slower than talk: heard once, in a hall
constexpr int loudness = 100;

int collect(short *samples, int count, espeak_EVENT *events)
{
    if (samples && count > 0 && events && events->user_data)
        static_cast<QByteArray *>(events->user_data)
            ->append(reinterpret_cast<const char *>(samples), qsizetype(count) * qsizetype(sizeof(short)));
    return 0;
}

} // namespace

Speech::Speech()
{
    m_rate = std::max(0, espeak_Initialize(AUDIO_OUTPUT_SYNCHRONOUS, 0, nullptr, espeakINITIALIZE_DONT_EXIT));
    if (m_rate == 0)
        return;
    espeak_SetSynthCallback(collect);
}

Speech::~Speech()
{
    if (m_rate > 0)
        espeak_Terminate();
}

QByteArray Speech::toSound(const Sentence &sentence) const
{
    QByteArray sound;
    const QByteArray language = sentence.language.toLatin1();
    if (m_rate == 0 || language.isEmpty() || espeak_SetVoiceByName(language.constData()) != EE_OK)
        return sound;
    // A change of the voice sets both back.
    espeak_SetParameter(espeakRATE, wordsAMinute, 0);
    espeak_SetParameter(espeakVOLUME, loudness, 0);
    const QByteArray text = sentence.text.toUtf8();
    espeak_Synth(text.constData(), size_t(text.size()) + 1, 0, POS_CHARACTER, 0, espeakCHARS_UTF8, nullptr, &sound);
    return sound;
}

} // namespace parvis::sound
