// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/chance.h"
#include "sync/synctime.h"

namespace parvis::testing
{

/// A machine's clocks that go when they are told, the wall clock apart from true time where a test wants it.
class VirtualTime final : public sync::Time, public Clock
{
public:
    explicit VirtualTime(Instant start) : m_true(start) {}

    [[nodiscard]] appointments::ClockReading read() const override
    {
        return {now(), m_boot, QStringLiteral("boot-%1").arg(m_boots)};
    }
    [[nodiscard]] Instant now() const override { return m_true + m_wallError; }
    [[nodiscard]] Instant trueTime() const { return m_true; }

    /// The oscillator of the machine runs wrong by driftPpm.
    void advance(std::chrono::milliseconds by)
    {
        m_true += by;
        m_boot += by + std::chrono::milliseconds(by.count() * driftPpm / 1'000'000);
    }
    /// Off for OFFTIME, then on again with a wall clock wrong by WALLERROR.
    void reboot(std::chrono::milliseconds offTime, std::chrono::milliseconds wallError = std::chrono::milliseconds(0))
    {
        m_true += offTime;
        m_wallError = wallError;
        m_boot = std::chrono::milliseconds(5'000);
        ++m_boots;
    }
    void setWallError(std::chrono::milliseconds error) { m_wallError = error; }

    int driftPpm = 0;

private:
    Instant m_true;
    std::chrono::milliseconds m_boot{60'000};
    std::chrono::milliseconds m_wallError{0};
    int m_boots = 1;
};

/// Chance that repeats: a small generator with a seed.
class SeededChance final : public sync::Chance
{
public:
    explicit SeededChance(quint64 seed = 1) : m_state(seed) {}
    double next() override
    {
        m_state = m_state * 6364136223846793005ULL + 1442695040888963407ULL;
        return double(m_state >> 11) / 9007199254740992.0;
    }

private:
    quint64 m_state;
};

} // namespace parvis::testing
