// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace parvis::sync
{

/// Where sync takes chance from: the jitter of its waits. Ids and codes do not come from here.
class Chance
{
public:
    virtual ~Chance() = default;
    /// Evenly spread in [0, 1).
    [[nodiscard]] virtual double next() = 0;
};

/// The system's generator.
class SystemChance final : public Chance
{
public:
    [[nodiscard]] double next() override;
};

} // namespace parvis::sync
