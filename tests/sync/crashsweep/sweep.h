// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "store/database.h"
#include "sync/crashsweep/cuttingdisk.h"

#include <QTemporaryDir>

#include <functional>
#include <memory>
#include <vector>

namespace parvis::testing
{

/// An open database with what stands on it, of one scenario.
class Opened
{
public:
    virtual ~Opened() = default;
    /// All that is there, as text: equal states give equal texts.
    [[nodiscard]] virtual Result<QByteArray> state() = 0;
};

/// One way of using a store: what is there before, then steps, each told done or failed.
struct Scenario {
    using Open = std::function<Result<std::unique_ptr<Opened>>(const QString &path, const VirtualClock &clock)>;
    using Step = std::function<Result<void>(Opened &)>;

    const char *name;
    Open open;
    std::vector<Step> before;
    std::vector<Step> steps;
};

/// What a sweep did.
struct SweepCount {
    int points = 0;     ///< operations of the disk at which something happened
    int reopenings = 0; ///< each shown whole
};

/// Runs SCENARIO once for every operation its steps make on the disk, and cuts the power there (then for every damage)
/// or lets the operation fail. What opens afterwards must show the state before or after the step that was struck, and
/// all that was told done before it. Every third reopening is itself cut short and begun again. Checks with Catch2.
[[nodiscard]] SweepCount sweep(const Scenario &scenario);

} // namespace parvis::testing
