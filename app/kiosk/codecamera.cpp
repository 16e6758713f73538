// SPDX-License-Identifier: GPL-3.0-or-later
#include "codecamera.h"

#include "framesource.h"

namespace parvis::kiosk
{

CodeCamera::CodeCamera(FrameSource *source, const Clock &clock, QObject *parent)
    : QObject(parent), m_source(source), m_clock(clock)
{
    m_beside.setMaxThreadCount(1);
    if (!m_source)
        return;
    connect(m_source, &FrameSource::seen, this, &CodeCamera::lookAt);
    connect(m_source, &FrameSource::changed, this, &CodeCamera::changed);
    connect(m_source, &FrameSource::failed, this, [this] { end(Trouble::Failed); });
}

CodeCamera::~CodeCamera()
{
    m_beside.waitForDone();
    if (looking())
        m_source->close();
}

bool CodeCamera::available() const { return m_source && m_source->isThere(); }

void CodeCamera::look()
{
    if (looking() || !available())
        return;
    ++m_turn;
    m_sawOther = false;
    m_trouble = Trouble::None;
    m_openedAt = m_clock.now();
    Q_EMIT changed();
    m_source->open(); // may fail at once
}

void CodeCamera::close() { end(Trouble::None); }

void CodeCamera::end(Trouble trouble)
{
    const bool wasLooking = looking();
    if (!wasLooking && (trouble != Trouble::None || m_trouble == Trouble::None))
        return;
    ++m_turn;
    m_openedAt.reset();
    m_trouble = trouble;
    if (wasLooking)
        m_source->close();
    Q_EMIT changed();
    if (trouble != Trouble::None)
        Q_EMIT told(QStringLiteral("error"));
}

void CodeCamera::tick()
{
    if (looking() && m_clock.now() - *m_openedAt >= patience)
        end(Trouble::NothingSeen);
}

void CodeCamera::lookAt(const QImage &frame)
{
    if (!looking() || m_busy)
        return;
    m_busy = true;
    m_beside.start([this, turn = m_turn, frame] {
        const ShownSquare shown = shownSquare(frame);
        QMetaObject::invokeMethod(this, [this, turn, shown] { take(turn, shown); }, Qt::QueuedConnection);
    });
}

void CodeCamera::take(int turn, const ShownSquare &shown)
{
    m_busy = false;
    if (turn != m_turn || !looking())
        return;
    if (!shown.code.isEmpty()) {
        end(Trouble::None);
        return Q_EMIT read(shown.code);
    }
    if (shown.isOther == m_sawOther)
        return;
    m_sawOther = shown.isOther;
    Q_EMIT changed();
}

QString CodeCamera::hint() const
{
    if (!looking())
        return {};
    return m_sawOther ? tr("This square code is not that of an appointment. Hold the one on your confirmation alone before the camera.")
                      : tr("Hold the square code of your confirmation before the camera, a hand’s width away.");
}

QString CodeCamera::problem() const
{
    switch (m_trouble) {
    case Trouble::None: break;
    case Trouble::Failed: return tr("The camera gives no picture.");
    case Trouble::NothingSeen: return tr("No code was seen. The camera is off again.");
    }
    return {};
}

QString CodeCamera::mend() const
{
    switch (m_trouble) {
    case Trouble::None: break;
    case Trouble::Failed: return tr("Please type the code, or ask at the desk.");
    case Trouble::NothingSeen: return tr("Try once more with the paper held flat or the phone set brighter, or type the code.");
    }
    return {};
}

} // namespace parvis::kiosk
