// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QObject>

namespace parvis::kiosk
{

/// What looks at the visitor's code: a camera, or what a test puts before it.
///
/// Nothing is seen before open() and after close(). Interface thread. Outlives whoever listens.
class FrameSource : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// There is one, and it may be opened.
    [[nodiscard]] virtual bool isThere() const = 0;
    virtual void open() = 0;
    virtual void close() = 0;

Q_SIGNALS:
    /// A few times a second while it is open.
    void seen(const QImage &frame);
    /// It gives no pictures any more, or never began.
    void failed();
    /// isThere() may answer otherwise now.
    void changed();
};

} // namespace parvis::kiosk
