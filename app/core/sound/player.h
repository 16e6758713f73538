// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sound/output.h"

#include <QObject>

#include <memory>

class QAudioSink;
class QBuffer;

namespace parvis::sound
{

/// The machine's own device for sound, through Qt Multimedia: that which is the first when it is asked, so that one
/// plugged in later is heard. Of the thread that made it; that of a screen is held up where the sound system hangs.
class Player final : public QObject, public Output
{
public:
    /// VOLUME in percent.
    explicit Player(int volume);
    ~Player() override;

    [[nodiscard]] static bool hasDevice();
    [[nodiscard]] bool play(const QByteArray &sound, int rate, std::function<void()> done) override;

private:
    void end();

    const int m_volume;
    std::unique_ptr<QBuffer> m_buffer;
    std::unique_ptr<QAudioSink> m_sink;
    std::function<void()> m_done;
};

} // namespace parvis::sound
