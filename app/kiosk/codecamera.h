// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "squarecode.h"

#include <QObject>
#include <QThreadPool>
#include <qqmlregistration.h>

#include <chrono>
#include <optional>

namespace parvis::kiosk
{

class FrameSource;

/// Reads the code of an appointment that a visitor shows to the camera.
///
/// The camera is open only from look() to close(), to the first code, to its failure or for 30 s. One frame at a time is
/// looked at, beside the interface thread; none is kept. tick() is called a few times a second.
class CodeCamera : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the session")
    Q_PROPERTY(bool available READ available NOTIFY changed)
    Q_PROPERTY(bool looking READ looking NOTIFY changed)
    Q_PROPERTY(QString hint READ hint NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(QString mend READ mend NOTIFY changed)

public:
    static constexpr std::chrono::seconds patience{30};

    /// SOURCE null: this kiosk has no camera.
    CodeCamera(FrameSource *source, const Clock &clock, QObject *parent = nullptr);
    ~CodeCamera() override;

    [[nodiscard]] bool available() const;
    [[nodiscard]] bool looking() const { return m_openedAt.has_value(); }
    /// What to do while it looks.
    [[nodiscard]] QString hint() const;
    /// Why it looks no longer although there was no code, and what can be done instead; empty otherwise.
    [[nodiscard]] QString problem() const;
    [[nodiscard]] QString mend() const;

    /// A frame is being looked at.
    [[nodiscard]] bool reading() const { return m_busy; }
    /// The texts are to be told in another language.
    void retell() { Q_EMIT changed(); }
    void tick();

    Q_INVOKABLE void look();
    /// Again: nothing. What was wrong is forgotten.
    Q_INVOKABLE void close();

Q_SIGNALS:
    void changed();
    /// As codeIn() writes it; the camera is closed by then.
    void read(const QString &code);
    /// "error", for a sound beside the change on the screen.
    void told(const QString &kind);

private:
    enum class Trouble { None, Failed, NothingSeen };

    void lookAt(const QImage &frame);
    void take(int turn, const ShownSquare &shown);
    void end(Trouble trouble);

    FrameSource *m_source;
    const Clock &m_clock;
    QThreadPool m_beside; // of one thread; waits in its destructor, after which nothing comes back
    std::optional<Instant> m_openedAt;
    int m_turn = 0; // what was seen in an earlier turn is not for this visitor
    bool m_busy = false;
    bool m_sawOther = false;
    Trouble m_trouble = Trouble::None;
};

} // namespace parvis::kiosk
