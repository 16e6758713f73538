// SPDX-License-Identifier: GPL-3.0-or-later
#include "sound/bell.h"

#include "sound/chime.h"

#include <utility>

namespace parvis::sound
{

namespace
{

constexpr int chimeRate = 22'050;
constexpr int patience = 2'000; // ms, for a sound system that does not let go at the end of the program

} // namespace

// On its own thread.
class Bell::Worker final : public QObject
{
public:
    explicit Worker(MakeOutput make) : m_make(std::move(make)) {}

    void ring(const std::function<void(State)> &tell)
    {
        if (!m_output)
            m_output = m_make();
        const bool isHeard = m_output && m_output->play(chime(chimeRate), chimeRate, [tell] { tell(State::Silent); });
        tell(isHeard ? State::Ringing : State::Silent);
    }

private:
    const MakeOutput m_make;
    std::unique_ptr<Output> m_output;
};

Bell::Bell(MakeOutput make) : m_make(std::move(make)) {}

Bell::~Bell()
{
    if (!m_thread)
        return;
    m_thread->quit();
    // A thread held up by the sound system cannot be ended: it is left to the end of the program.
    if (!m_thread->wait(patience))
        (void)m_thread.release();
}

void Bell::ring(std::function<void()> instead)
{
    if (m_state == State::Ringing)
        return;
    if (m_state == State::Asked)
        return instead();
    if (!m_thread) {
        m_thread = std::make_unique<QThread>();
        auto worker = std::make_unique<Worker>(m_make);
        worker->moveToThread(m_thread.get());
        m_worker = worker.release();
        connect(m_thread.get(), &QThread::finished, m_worker, &QObject::deleteLater);
        m_thread->start();
    }
    m_state = State::Asked;
    const auto tell = [this, instead = std::move(instead)](State state) {
        QMetaObject::invokeMethod(this, [this, state, instead] { hear(state, instead); }, Qt::QueuedConnection);
    };
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, tell] { worker->ring(tell); }, Qt::QueuedConnection);
}

void Bell::hear(State state, const std::function<void()> &instead)
{
    const State before = std::exchange(m_state, state);
    if (before == State::Asked && state == State::Silent)
        instead();
}

} // namespace parvis::sound
