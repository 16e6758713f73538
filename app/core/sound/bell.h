// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sound/output.h"

#include <QObject>
#include <QThread>

#include <memory>

namespace parvis::sound
{

/// Rings the chime, on a thread of its own, so that a sound system that hangs never holds up the screen. The thread begins
/// with the first ring.
///
/// Where the chime cannot be heard (no device, or the sound system has not come back from the last ring), INSTEAD of ring()
/// is called, at once or a moment later, on the thread the bell lives on. A ring while the last one is still heard is left
/// out. It may end while it rings.
class Bell final : public QObject
{
public:
    /// Called on the bell's thread, once.
    using MakeOutput = std::function<std::unique_ptr<Output>()>;

    explicit Bell(MakeOutput make);
    ~Bell() override;

    void ring(std::function<void()> instead);

private:
    class Worker;
    enum class State {
        Silent,
        Asked,  ///< not known yet whether it is heard
        Ringing
    };

    void hear(State state, const std::function<void()> &instead);

    MakeOutput m_make;
    std::unique_ptr<QThread> m_thread;
    Worker *m_worker = nullptr; // lives and ends with its thread
    State m_state = State::Silent;
};

} // namespace parvis::sound
