// SPDX-License-Identifier: GPL-3.0-or-later
#include "speaker.h"

#include "chime.h"
#include "speech.h"

#include <QAudioDevice>
#include <QAudioSink>
#include <QBuffer>
#include <QMediaDevices>

#include <utility>

namespace parvis::board
{

namespace
{

constexpr int rateWithoutSpeech = 22'050;
constexpr int pause = 350;        // ms, between chime and sentences
constexpr int ending = 250;       // ms, so that the device has played all when the last of it is taken
constexpr int patience = 2'000;   // ms, for a sound system that does not let go at the end of the program

} // namespace

// On its own thread.
class Speaker::Worker final : public QObject
{
public:
    explicit Worker(int volume) : m_volume(volume) {}

    void play(const Announcement &announcement, std::function<void()> done)
    {
        m_done = std::move(done);
        const QAudioDevice device = QMediaDevices::defaultAudioOutput();
        if (device.isNull())
            return end();
        if (!m_speech)
            m_speech = std::make_unique<Speech>();
        const int rate = m_speech->rate() > 0 ? m_speech->rate() : rateWithoutSpeech;
        const QByteArray sound = toSound(announcement, rate);
        if (sound.isEmpty())
            return end();
        QAudioFormat format;
        format.setSampleRate(rate);
        format.setChannelCount(1);
        format.setSampleFormat(QAudioFormat::Int16);
        m_buffer = std::make_unique<QBuffer>();
        m_buffer->setData(sound + silence(rate, ending));
        m_buffer->open(QIODevice::ReadOnly);
        m_sink = std::make_unique<QAudioSink>(device, format);
        m_sink->setVolume(m_volume / 100.0);
        connect(m_sink.get(), &QAudioSink::stateChanged, this, [this](QAudio::State state) {
            // The sink may not end within its own signal.
            if (state == QAudio::IdleState || state == QAudio::StoppedState)
                QMetaObject::invokeMethod(this, [this] { end(); }, Qt::QueuedConnection);
        });
        m_sink->start(m_buffer.get());
        if (m_sink->error() != QAudio::NoError)
            end();
    }

private:
    [[nodiscard]] QByteArray toSound(const Announcement &announcement, int rate) const
    {
        QByteArray sound;
        if (announcement.hasChime)
            sound = chime(rate);
        for (const Sentence &sentence : announcement.sentences) {
            const QByteArray spoken = m_speech->toSound(sentence);
            if (spoken.isEmpty())
                continue;
            if (!sound.isEmpty())
                sound += silence(rate, pause);
            sound += spoken;
        }
        return sound;
    }

    void end()
    {
        if (m_sink) {
            m_sink->disconnect(this);
            m_sink.reset();
        }
        if (const auto done = std::exchange(m_done, {}))
            done();
    }

    const int m_volume;
    std::unique_ptr<Speech> m_speech;
    std::unique_ptr<QBuffer> m_buffer;
    std::unique_ptr<QAudioSink> m_sink;
    std::function<void()> m_done;
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
        QMetaObject::invokeMethod(this, [done] { done(); }, Qt::QueuedConnection);
    };
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, announcement, heard] { worker->play(announcement, heard); },
                              Qt::QueuedConnection);
}

} // namespace parvis::board
