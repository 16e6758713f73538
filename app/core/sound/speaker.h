// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sound/voice.h"

#include <QObject>
#include <QThread>

#include <memory>

namespace parvis::sound
{

/// A voice of this machine: espeak-ng makes the sound, Player plays it.
///
/// Both work on one thread of their own, so that a sound system that hangs never holds up the screen. espeak-ng has one
/// state for the whole program: at most one Speaker at a time. Without a device, without the voice data or for a
/// language that espeak-ng has not, what can be played is played and the rest left out.
class Speaker final : public QObject, public Voice
{
public:
    /// VOLUME in percent.
    explicit Speaker(int volume);
    ~Speaker() override;

    void say(const Announcement &announcement, std::function<void()> done) override;

private:
    class Worker;
    std::unique_ptr<QThread> m_thread;
    Worker *m_worker; // lives and ends with its thread
};

} // namespace parvis::sound
