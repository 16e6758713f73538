// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sound/output.h"
#include "sound/voice.h"

#include <QObject>
#include <QThread>

#include <memory>

namespace parvis::sound
{

/// A voice of this machine: espeak-ng makes the sound, an Output plays it.
///
/// Both work on one thread of their own, so that a sound system that hangs never holds up the screen. espeak-ng has one
/// state for the whole program: at most one Speaker at a time. Without a device, without the voice data or for a
/// language that espeak-ng has not, what can be played is played and the rest left out. It may end while it speaks.
class Speaker final : public QObject, public Voice
{
public:
    /// Called on the speaker's thread, for each announcement; null: there is no device now.
    using MakeOutput = std::function<std::unique_ptr<Output>()>;

    /// The machine's own device. VOLUME in percent.
    explicit Speaker(int volume);
    explicit Speaker(MakeOutput make);
    ~Speaker() override;

    void say(const Announcement &announcement, std::function<void()> done) override;
    void stop() override;
    void tryLanguages(const QStringList &languages, std::function<void(const QStringList &)> found) override;

private:
    class Worker;
    void end(quint64 turn);

    std::unique_ptr<QThread> m_thread;
    Worker *m_worker; // lives and ends with its thread
    std::function<void()> m_done;
    quint64 m_turn = 0; ///< of the last announcement
};

} // namespace parvis::sound
