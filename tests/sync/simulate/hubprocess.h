// SPDX-License-Identifier: GPL-3.0-or-later
// The inside of HubMachine.
#pragma once

#include "hub/api/api.h"
#include "sync/simulate/hubmachine.h"
#include "sync/simulate/plant.h"

namespace parvis::simulate
{

struct HubMachine::Process {
    Process(HubDatabase &database, const Clock &usedClock, Plant *plant, const QString &site);

    SimulatedHubLedger real;
    std::unique_ptr<store::HubLedger> planted;
    store::HubLedger &ledger;
    const Clock &clock;
    hub::Api api;
};

} // namespace parvis::simulate
