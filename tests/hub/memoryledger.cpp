// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/town.h"

namespace parvis::hub
{

std::unique_ptr<store::HubLedger> makeLedger()
{
    return std::make_unique<testing::MemoryHubLedger>();
}

} // namespace parvis::hub
