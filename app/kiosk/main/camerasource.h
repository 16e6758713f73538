// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "framesource.h"

#include <QCamera>
#include <QMediaCaptureSession>
#include <QMediaDevices>
#include <QVideoSink>

#include <chrono>
#include <memory>

namespace parvis::kiosk
{

/// A camera of this machine, through Qt Multimedia. Its driver is asked for only between open() and close(); plugged in
/// or out, it comes and goes. Interface thread.
class CameraSource final : public FrameSource
{
    Q_OBJECT

public:
    /// Between two frames that are passed on; those between are not even converted.
    static constexpr std::chrono::milliseconds pace{300};
    /// A camera that shows nothing for so long is broken.
    static constexpr std::chrono::seconds patience{8};

    /// NAME: "any", or the description of one.
    explicit CameraSource(QString name, QObject *parent = nullptr);
    ~CameraSource() override;

    [[nodiscard]] bool isThere() const override;
    void open() override;
    void close() override;

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    [[nodiscard]] QCameraDevice device() const;
    void take(const QVideoFrame &frame);

    const QString m_name;
    QMediaDevices m_devices;
    // In this order: the session must not outlive what it is given.
    std::unique_ptr<QCamera> m_camera;
    std::unique_ptr<QVideoSink> m_sink;
    std::unique_ptr<QMediaCaptureSession> m_session;
    std::chrono::steady_clock::time_point m_passed;
    int m_watch = 0; // timer that ends when the first frame comes
};

} // namespace parvis::kiosk
