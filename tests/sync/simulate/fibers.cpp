// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/simulate/fibers.h"

#include <csetjmp>
#include <ucontext.h>

namespace parvis::simulate
{

namespace
{

constexpr size_t stackSize = 512 * 1024;

} // namespace

struct Fibers::Fiber {
    ucontext_t context{}; // where it begins
    jmp_buf here{};       // where it goes on
    bool begun = false;
    std::unique_ptr<char[]> stack{new char[stackSize]};
    const std::function<void()> *work = nullptr;
    bool done = true;
    bool waiting = false; // until somebody else has gone on

    static void begin(unsigned low, unsigned high)
    {
        // makecontext() hands over nothing wider than an int.
        auto *fiber = reinterpret_cast<Fiber *>( // NOLINT(performance-no-int-to-ptr)
            (quintptr(high) << 32) | quintptr(low));
        (*fiber->work)();
        fiber->done = true;
        _longjmp(*fiber->caller, 1);
    }

    jmp_buf *caller = nullptr;

    // Not swapcontext(), which asks the kernel for the signals at every turn. Comes back when the work leaves or ends.
    void turn(jmp_buf &from)
    {
        caller = &from;
        if (_setjmp(from) != 0)
            return;
        if (begun)
            _longjmp(here, 1);
        begun = true;
        setcontext(&context);
    }
    void leave()
    {
        if (_setjmp(here) == 0)
            _longjmp(*caller, 1);
    }
};

Fibers::Fibers(Random &random) : m_random(random) {}
Fibers::~Fibers() = default;

void Fibers::run(const std::vector<std::function<void()>> &works)
{
    while (m_fibers.size() < works.size())
        m_fibers.push_back(std::make_unique<Fiber>());
    m_running = true;
    for (size_t i = 0; i < works.size(); ++i) {
        Fiber &fiber = *m_fibers[i];
        fiber.work = &works[i];
        fiber.done = fiber.waiting = false;
        getcontext(&fiber.context);
        fiber.context.uc_stack.ss_sp = fiber.stack.get();
        fiber.context.uc_stack.ss_size = stackSize;
        fiber.begun = false;
        const auto address = reinterpret_cast<quintptr>(&fiber);
        makecontext(&fiber.context, reinterpret_cast<void (*)()>(&Fiber::begin), 2, unsigned(address),
                    unsigned(quint64(address) >> 32));
    }
    for (int next = choose(false); next >= 0; next = choose(false)) {
        Fiber &fiber = *m_fibers[size_t(next)];
        m_current = next;
        jmp_buf here;
        fiber.turn(here);
        for (const auto &other : m_fibers) {
            if (other.get() != &fiber)
                other->waiting = false; // who waits may look again after each turn of another
        }
    }
    m_current = -1;
    m_running = false;
}

int Fibers::choose(bool notCurrent)
{
    std::vector<int> ready;
    for (size_t i = 0; i < m_fibers.size(); ++i) {
        if (!m_fibers[i]->done && !m_fibers[i]->waiting && !(notCurrent && int(i) == m_current))
            ready.push_back(int(i));
    }
    return ready.empty() ? -1 : ready[size_t(m_random.below(int(ready.size())))];
}

void Fibers::leave()
{
    m_fibers[size_t(m_current)]->leave();
}

void Fibers::mayBeOvertaken()
{
    if (m_running && choose(true) >= 0 && m_random.percent(50))
        leave();
}

bool Fibers::waitForOthers()
{
    if (!m_running || choose(true) < 0)
        return false;
    m_fibers[size_t(m_current)]->waiting = true;
    leave();
    return true;
}

} // namespace parvis::simulate
