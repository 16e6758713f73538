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
constexpr unsigned plainText = espeakCHARS_UTF8; // no markup and no phonemes: what stands there is said

struct Recording {
    QByteArray sound;
    const Speech::IsWanted &isWanted;
};

int collect(short *samples, int count, espeak_EVENT *events)
{
    auto *recording = events ? static_cast<Recording *>(events->user_data) : nullptr;
    if (!recording)
        return 0;
    if (recording->isWanted && !recording->isWanted())
        return 1;
    if (samples && count > 0)
        recording->sound.append(reinterpret_cast<const char *>(samples), qsizetype(count) * qsizetype(sizeof(short)));
    return 0;
}

int begin()
{
    const int rate = espeak_Initialize(AUDIO_OUTPUT_SYNCHRONOUS, 0, nullptr, espeakINITIALIZE_DONT_EXIT);
    if (rate > 0)
        espeak_SetSynthCallback(collect);
    return std::max(0, rate);
}

bool isSayable(char32_t character)
{
    constexpr char32_t nonJoiner = 0x200c;
    constexpr char32_t joiner = 0x200d;
    switch (QChar::category(character)) {
    case QChar::Other_Format:
        return character == nonJoiner || character == joiner;
    case QChar::Other_Control:
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
        return false;
    default:
        return character != QChar::ReplacementCharacter;
    }
}

} // namespace

Speech::Speech()
{
    // Never ended: begun a second time, espeak-ng hangs at its next end.
    static const int rate = begin();
    m_rate = rate;
}

QString Speech::toPlain(const QString &text)
{
    QString plain;
    const auto characters = text.toUcs4();
    for (const uint character : characters) {
        if (isSayable(character))
            plain += QChar::fromUcs4(character);
        else if (QChar::category(character) != QChar::Other_Format)
            plain += QLatin1Char(' ');
    }
    return plain.simplified();
}

bool Speech::speaks(const QString &language) const
{
    const QByteArray name = language.toLatin1();
    return m_rate > 0 && !name.isEmpty() && espeak_SetVoiceByName(name.constData()) == EE_OK;
}

QByteArray Speech::toSound(const Sentence &sentence, const IsWanted &isWanted) const
{
    const QByteArray text = toPlain(sentence.text).toUtf8();
    if (text.isEmpty() || !speaks(sentence.language))
        return {};
    // A change of the voice sets both back.
    espeak_SetParameter(espeakRATE, wordsAMinute, 0);
    espeak_SetParameter(espeakVOLUME, loudness, 0);
    Recording recording{{}, isWanted};
    espeak_Synth(text.constData(), size_t(text.size()) + 1, 0, POS_CHARACTER, 0, plainText, nullptr, &recording);
    return isWanted && !isWanted() ? QByteArray() : recording.sound;
}

} // namespace parvis::sound
