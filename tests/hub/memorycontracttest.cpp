// SPDX-License-Identifier: GPL-3.0-or-later
// The ledger the rules are tested on promises what the databases do.
#include "support/catch.h"
#include "support/hubledgercontract.h"
#include "support/memoryhubledger.h"

using namespace parvis;

namespace
{

testing::OpenLedger opener()
{
    return [rows = std::make_shared<testing::MemoryHubState>()] {
        return std::make_unique<testing::MemoryHubLedger>(rows);
    };
}

} // namespace

TEST_CASE("The memory ledger keeps the contract")
{
    testing::hubLedgerContract(opener());
}

TEST_CASE("The memory ledger shows what a plain model shows")
{
    const unsigned seed = GENERATE(range(1U, 21U));
    CAPTURE(seed);
    testing::hubLedgerHistory(opener(), seed);
}
