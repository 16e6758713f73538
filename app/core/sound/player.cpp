// SPDX-License-Identifier: GPL-3.0-or-later
#include "sound/player.h"

#include "sound/chime.h"

#include <QAudioDevice>
#include <QAudioSink>
#include <QBuffer>
#include <QMediaDevices>

#include <utility>

namespace parvis::sound
{

namespace
{

constexpr int tail = 250; // ms, so that the device has played all when the last of it is taken

} // namespace

Player::Player(int volume) : m_volume(volume) {}

Player::~Player()
{
    if (m_sink)
        m_sink->disconnect(this);
}

bool Player::hasDevice()
{
    return !QMediaDevices::defaultAudioOutput().isNull();
}

bool Player::play(const QByteArray &sound, int rate, std::function<void()> done)
{
    const QAudioDevice device = QMediaDevices::defaultAudioOutput();
    if (device.isNull())
        return false;
    QAudioFormat format;
    format.setSampleRate(rate);
    format.setChannelCount(1);
    format.setSampleFormat(QAudioFormat::Int16);
    m_buffer = std::make_unique<QBuffer>();
    m_buffer->setData(sound + silence(rate, tail));
    m_buffer->open(QIODevice::ReadOnly);
    m_sink = std::make_unique<QAudioSink>(device, format);
    m_sink->setVolume(m_volume / 100.0);
    connect(m_sink.get(), &QAudioSink::stateChanged, this, [this](QAudio::State state) {
        // The sink may not end within its own signal.
        if (state == QAudio::IdleState || state == QAudio::StoppedState)
            QMetaObject::invokeMethod(this, [this] { end(); }, Qt::QueuedConnection);
    });
    m_sink->start(m_buffer.get());
    if (m_sink->error() != QAudio::NoError) {
        end();
        return false;
    }
    m_done = std::move(done);
    return true;
}

void Player::end()
{
    if (m_sink) {
        m_sink->disconnect(this);
        m_sink.reset();
    }
    if (const auto done = std::exchange(m_done, {}))
        done();
}

} // namespace parvis::sound
