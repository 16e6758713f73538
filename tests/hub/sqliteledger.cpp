// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/sqlledger.h"
#include "hub/town.h"

namespace parvis::hub
{

std::unique_ptr<store::HubLedger> makeLedger()
{
    return std::make_unique<OwnSqlLedger>(store::Dialect::Sqlite);
}

} // namespace parvis::hub
