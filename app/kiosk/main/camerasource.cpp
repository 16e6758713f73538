// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/camerasource.h"

#include <QCameraDevice>
#include <QTimerEvent>
#include <QVideoFrame>

#include <utility>

namespace parvis::kiosk
{

CameraSource::CameraSource(QString name, QObject *parent) : FrameSource(parent), m_name(std::move(name))
{
    connect(&m_devices, &QMediaDevices::videoInputsChanged, this, [this] {
        Q_EMIT changed();
        if (m_camera && !isThere())
            Q_EMIT failed();
    });
}

CameraSource::~CameraSource()
{
    close();
}

QCameraDevice CameraSource::device() const
{
    const auto devices = QMediaDevices::videoInputs();
    for (const QCameraDevice &each : devices) {
        if (m_name == QStringLiteral("any") || each.description() == m_name)
            return each;
    }
    return {};
}

bool CameraSource::isThere() const
{
    return !device().isNull();
}

void CameraSource::open()
{
    if (m_camera)
        return;
    const QCameraDevice found = device();
    if (found.isNull())
        return Q_EMIT failed();
    m_camera = std::make_unique<QCamera>(found);
    m_sink = std::make_unique<QVideoSink>();
    m_session = std::make_unique<QMediaCaptureSession>();
    connect(m_sink.get(), &QVideoSink::videoFrameChanged, this, &CameraSource::take);
    // Later: whoever is told closes this, and the camera is in the middle of its own work.
    connect(m_camera.get(), &QCamera::errorOccurred, this, [this](QCamera::Error error) {
        if (error != QCamera::NoError)
            QMetaObject::invokeMethod(this, [this] { if (m_camera) Q_EMIT failed(); }, Qt::QueuedConnection);
    });
    m_session->setCamera(m_camera.get());
    m_session->setVideoSink(m_sink.get());
    m_passed = {};
    m_watch = startTimer(patience);
    m_camera->start();
}

void CameraSource::close()
{
    if (m_watch != 0)
        killTimer(std::exchange(m_watch, 0));
    if (!m_camera)
        return;
    m_camera->disconnect(this);
    m_sink->disconnect(this);
    m_camera->stop();
    m_session->setVideoSink(nullptr);
    m_session->setCamera(nullptr);
    // Later: this may be called by one of them.
    m_session.release()->deleteLater();
    m_sink.release()->deleteLater();
    m_camera.release()->deleteLater();
}

void CameraSource::take(const QVideoFrame &frame)
{
    const auto now = std::chrono::steady_clock::now();
    if (!m_camera || !frame.isValid() || (m_passed != std::chrono::steady_clock::time_point{} && now - m_passed < pace))
        return;
    const QImage picture = frame.toImage();
    if (picture.isNull())
        return;
    m_passed = now;
    if (m_watch != 0)
        killTimer(std::exchange(m_watch, 0));
    Q_EMIT seen(picture);
}

void CameraSource::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_watch)
        return;
    killTimer(std::exchange(m_watch, 0));
    Q_EMIT failed();
}

} // namespace parvis::kiosk
