// SPDX-License-Identifier: GPL-3.0-or-later
#include "sound/speaker.h"

#include "sound/chime.h"
#include "sound/player.h"
#include "sound/speech.h"

#include <atomic>
#include <mutex>
#include <utility>

namespace parvis::sound
{

namespace
{

constexpr int rateWithoutSpeech = 22'050;
constexpr int pause = 350;      // ms, between chime and sentences
constexpr int patience = 2'000; // ms, for a sound system that does not let go at the end of the program

Speaker::MakeOutput ownDevice(int volume)
{
    return [volume]() -> std::unique_ptr<Output> {
        if (!Player::hasDevice())
            return nullptr;
        return std::make_unique<Player>(volume);
    };
}

} // namespace

// On its own thread, but for want() and leave(), which the speaker calls.
class Speaker::Worker final : public QObject
{
public:
    Worker(MakeOutput make, Speaker *speaker) : m_make(std::move(make)), m_speaker(speaker) {}

    /// TURN is the announcement that is to be heard from now on; 0 = none.
    void want(quint64 turn) { m_wanted = turn; }

    /// Nobody hears of anything any more.
    void leave()
    {
        want(0);
        const std::lock_guard lock(m_mutex);
        m_speaker = nullptr;
    }

    void play(const Announcement &announcement, quint64 turn)
    {
        m_output.reset();
        const auto isWanted = [this, turn] { return m_wanted == turn; };
        const auto done = [this, turn] { tell([turn](Speaker &speaker) { speaker.end(turn); }); };
        if (!isWanted())
            return;
        m_output = m_make();
        if (!m_output)
            return done();
        const int rate = speech().rate() > 0 ? speech().rate() : rateWithoutSpeech;
        const QByteArray all = toSound(announcement, rate, isWanted);
        if (isWanted() && (all.isEmpty() || !m_output->play(all, rate, done)))
            done();
    }

    void stop() { m_output.reset(); }

    void tryLanguages(const QStringList &languages, const std::function<void(const QStringList &)> &found)
    {
        QStringList spoken;
        if (m_make()) {
            for (const QString &language : languages) {
                if (speech().speaks(language))
                    spoken.append(language);
            }
        }
        tell([found, spoken](Speaker &) { found(spoken); });
    }

private:
    [[nodiscard]] const Speech &speech()
    {
        if (!m_speech)
            m_speech = std::make_unique<Speech>();
        return *m_speech;
    }

    [[nodiscard]] QByteArray toSound(const Announcement &announcement, int rate, const Speech::IsWanted &isWanted)
    {
        QByteArray all;
        if (announcement.hasChime)
            all = chime(rate);
        for (const Sentence &sentence : announcement.sentences) {
            const QByteArray spoken = speech().toSound(sentence, isWanted);
            if (spoken.isEmpty())
                continue;
            if (!all.isEmpty())
                all += silence(rate, pause);
            all += spoken;
        }
        return all;
    }

    void tell(const std::function<void(Speaker &)> &what)
    {
        const std::lock_guard lock(m_mutex);
        if (m_speaker)
            QMetaObject::invokeMethod(
                m_speaker, [what, speaker = m_speaker] { what(*speaker); }, Qt::QueuedConnection);
    }

    const MakeOutput m_make;
    std::mutex m_mutex;
    Speaker *m_speaker;
    std::atomic<quint64> m_wanted = 0;
    std::unique_ptr<Speech> m_speech;
    std::unique_ptr<Output> m_output; // its sound ends with it
};

Speaker::Speaker(int volume) : Speaker(ownDevice(volume)) {}

Speaker::Speaker(MakeOutput make) : m_thread(std::make_unique<QThread>())
{
    auto worker = std::make_unique<Worker>(std::move(make), this);
    worker->moveToThread(m_thread.get());
    m_worker = worker.release();
    connect(m_thread.get(), &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread->start();
}

Speaker::~Speaker()
{
    m_worker->leave();
    m_thread->quit();
    // A thread held up by the sound system cannot be ended: it is left to the end of the program.
    if (!m_thread->wait(patience))
        (void)m_thread.release();
}

void Speaker::say(const Announcement &announcement, std::function<void()> done)
{
    m_done = std::move(done);
    m_worker->want(++m_turn);
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, announcement, turn = m_turn] { worker->play(announcement, turn); },
        Qt::QueuedConnection);
}

void Speaker::stop()
{
    if (!m_done)
        return;
    m_worker->want(0);
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker] { worker->stop(); }, Qt::QueuedConnection);
    // Not by the other thread, which may hang.
    QMetaObject::invokeMethod(
        this, [done = std::exchange(m_done, {})] { done(); }, Qt::QueuedConnection);
}

void Speaker::end(quint64 turn)
{
    if (turn != m_turn)
        return;
    if (const auto done = std::exchange(m_done, {}))
        done();
}

void Speaker::tryLanguages(const QStringList &languages, std::function<void(const QStringList &)> found)
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, languages, found = std::move(found)] { worker->tryLanguages(languages, found); },
        Qt::QueuedConnection);
}

} // namespace parvis::sound
