// SPDX-License-Identifier: GPL-3.0-or-later
#include "sound/speaker.h"

#include "sound/chime.h"
#include "sound/player.h"
#include "sound/speech.h"

#include <utility>

namespace parvis::sound
{

namespace
{

constexpr int rateWithoutSpeech = 22'050;
constexpr int pause = 350;      // ms, between chime and sentences
constexpr int patience = 2'000; // ms, for a sound system that does not let go at the end of the program

} // namespace

// On its own thread.
class Speaker::Worker final : public QObject
{
public:
    explicit Worker(int volume) : m_volume(volume) {}

    void play(const Announcement &announcement, const std::function<void()> &done)
    {
        if (!Player::hasDevice())
            return done();
        if (!m_player) {
            m_player = std::make_unique<Player>(m_volume);
            m_speech = std::make_unique<Speech>();
        }
        const int rate = m_speech->rate() > 0 ? m_speech->rate() : rateWithoutSpeech;
        const QByteArray all = toSound(announcement, rate);
        if (all.isEmpty() || !m_player->play(all, rate, done))
            done();
    }

private:
    [[nodiscard]] QByteArray toSound(const Announcement &announcement, int rate) const
    {
        QByteArray all;
        if (announcement.hasChime)
            all = chime(rate);
        for (const Sentence &sentence : announcement.sentences) {
            const QByteArray spoken = m_speech->toSound(sentence);
            if (spoken.isEmpty())
                continue;
            if (!all.isEmpty())
                all += silence(rate, pause);
            all += spoken;
        }
        return all;
    }

    const int m_volume;
    std::unique_ptr<Speech> m_speech;
    std::unique_ptr<Player> m_player;
};

Speaker::Speaker(int volume) : m_thread(std::make_unique<QThread>())
{
    auto worker = std::make_unique<Worker>(volume);
    worker->moveToThread(m_thread.get());
    m_worker = worker.release();
    connect(m_thread.get(), &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread->start();
}

Speaker::~Speaker()
{
    m_thread->quit();
    // A thread held up by the sound system cannot be ended: it is left to the end of the program.
    if (!m_thread->wait(patience))
        (void)m_thread.release();
}

void Speaker::say(const Announcement &announcement, std::function<void()> done)
{
    const auto heard = [this, done = std::move(done)] {
        QMetaObject::invokeMethod(
            this, [done] { done(); }, Qt::QueuedConnection);
    };
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, announcement, heard] { worker->play(announcement, heard); },
        Qt::QueuedConnection);
}

} // namespace parvis::sound
