// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace parvis
{

/// Milliseconds since 1970-01-01T00:00:00Z. Local time appears in views only.
using Instant = std::chrono::sys_time<std::chrono::milliseconds>;

/// Where code learns the time; injected, so that tests and journeys run on a time of their own.
class Clock
{
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual Instant now() const = 0;
};

/// The machine's wall clock.
class SystemClock final : public Clock
{
public:
    [[nodiscard]] Instant now() const override;
};

/// Stands still until it is moved.
class VirtualClock final : public Clock
{
public:
    explicit VirtualClock(Instant start) : m_now(start) {}
    [[nodiscard]] Instant now() const override { return m_now; }
    void advance(std::chrono::milliseconds by) { m_now += by; }

private:
    Instant m_now;
};

} // namespace parvis
