// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/hubledger.h"
#include "store/kioskledger.h"
#include "sync/chance.h"
#include "sync/hublink.h"
#include "sync/synctime.h"

#include <functional>
#include <memory>
#include <vector>

namespace parvis::simulate
{

class World;

/// A bug put into a history from outside: it wraps what product code is given, edits messages, or calls at a wrong
/// moment. Product code itself knows nothing of it. Each function may give nothing: then the real thing is used.
class Plant
{
public:
    virtual ~Plant() = default;

    virtual std::unique_ptr<store::HubLedger> hubLedger(store::HubLedger &) { return nullptr; }
    virtual std::unique_ptr<store::KioskLedger> kioskLedger(store::KioskLedger &, int) { return nullptr; }
    virtual std::unique_ptr<store::KioskCache> kioskCache(store::KioskCache &, int) { return nullptr; }
    virtual std::unique_ptr<sync::Time> kioskTime(const sync::Time &) { return nullptr; }
    virtual std::unique_ptr<sync::Chance> chance(sync::Chance &) { return nullptr; }
    virtual std::unique_ptr<Clock> hubClock(const Clock &) { return nullptr; }

    /// A request on its way to the hub and an answer on its way back; false = it is swallowed.
    virtual bool request(int, sync::HubRequest &) { return true; }
    virtual bool answer(int, const sync::HubRequest &, sync::HubReply &) { return true; }
    /// Once a minute of virtual time, beside the hub's own upkeep.
    virtual void upkeep(World &) {}
    /// A kiosk has just stopped, at whatever it was doing.
    virtual void stopped(World &, int) {}
    /// A kiosk has just started again after a crash.
    virtual void booted(World &, int) {}
    /// The hub was restored from a backup and its own steps for that are done.
    virtual void restored(World &) {}
};

struct PlantEntry {
    QString name;
    QString what; ///< one line: the bug, and its number where it is one of the forty that are known from other systems
    std::function<std::unique_ptr<Plant>()> make;
};

/// All of them, in the order in which they are listed.
[[nodiscard]] const std::vector<PlantEntry> &plants();
/// Null when there is none of that name.
[[nodiscard]] std::unique_ptr<Plant> makePlant(const QString &name);

} // namespace parvis::simulate
