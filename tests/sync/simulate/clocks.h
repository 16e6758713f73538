// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/chance.h"
#include "sync/simulate/agenda.h"
#include "sync/simulate/random.h"
#include "sync/synctime.h"

namespace parvis::simulate
{

/// The hub's clock: the true time. What kiosks call hub time is measured against it.
class TrueClock final : public Clock
{
public:
    explicit TrueClock(const Agenda &agenda) : m_agenda(agenda) {}
    [[nodiscard]] Instant now() const override { return m_agenda.now(); }

private:
    const Agenda &m_agenda;
};

/// The clocks of one kiosk: a quartz that runs up to 200 ppm too fast or too slow, a wall clock somebody may set, and a
/// boot counter.
class KioskTime final : public sync::Time, public Clock
{
public:
    KioskTime(const Agenda &agenda, int driftPpm) : m_agenda(agenda), m_driftPpm(driftPpm), m_booted(agenda.now()) {}

    [[nodiscard]] appointments::ClockReading read() const override
    {
        return {now(), drifted(m_agenda.now() - m_booted), m_bootId};
    }
    [[nodiscard]] Instant now() const override
    {
        const milliseconds elapsed = m_agenda.now() - m_booted;
        return std::max(Instant(), m_booted + drifted(elapsed) + m_wallOffset); // no system sets a time before 1970
    }

    /// Somebody or something sets the wall clock.
    void jump(milliseconds by) { m_wallOffset += by; }
    void setWall(Instant to) { m_wallOffset += to - now(); }
    /// A new boot; with a sound RTC the wall clock goes on, else it begins in 1970.
    void reboot(const QString &bootId, bool soundRtc)
    {
        const Instant wall = now();
        m_booted = m_agenda.now();
        m_bootId = bootId;
        m_wallOffset = soundRtc ? wall - m_agenda.now() : Instant() - m_agenda.now();
    }

private:
    [[nodiscard]] milliseconds drifted(milliseconds elapsed) const
    {
        return elapsed + elapsed * m_driftPpm / 1'000'000;
    }

    const Agenda &m_agenda;
    int m_driftPpm;
    Instant m_booted;
    QString m_bootId;
    milliseconds m_wallOffset{0};
};

class SeededChance final : public sync::Chance
{
public:
    explicit SeededChance(Random random) : m_random(random) {}
    [[nodiscard]] double next() override { return double(m_random.next() >> 11) / 9007199254740992.0; }

private:
    Random m_random;
};

} // namespace parvis::simulate
