// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/simulate/random.h"

#include <functional>
#include <memory>
#include <vector>

namespace parvis::simulate
{

/// Runs several pieces of work by turns on one thread, as hub processes would run at the same time; who goes on at each
/// point where one may be overtaken is drawn.
class Fibers
{
public:
    explicit Fibers(Random &random);
    ~Fibers();
    Fibers(const Fibers &) = delete;
    Fibers &operator=(const Fibers &) = delete;

    /// Returns when all are done.
    void run(const std::vector<std::function<void()>> &works);

    /// Called from within work: another may go on here. Does nothing outside run().
    void mayBeOvertaken();
    /// Called from within work that cannot go on before another has gone on. False when nobody else can (then it would
    /// wait for ever).
    [[nodiscard]] bool waitForOthers();

    /// Which of the works runs, from 0; -1 outside run().
    [[nodiscard]] int current() const { return m_current; }

private:
    struct Fiber;
    void leave();
    [[nodiscard]] int choose(bool notCurrent);

    Random &m_random;
    std::vector<std::unique_ptr<Fiber>> m_fibers;
    int m_current = -1;
    bool m_running = false;
};

} // namespace parvis::simulate
