// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/hubledger.h"

#include <functional>
#include <memory>

namespace parvis::testing
{

/// Opens one more ledger on the same state; the first call finds it empty.
using OpenLedger = std::function<std::unique_ptr<store::HubLedger>()>;

/// What every HubLedger promises, as sections: call it in a test case of its own, with a fresh place for each run.
/// Checks with Catch2.
void hubLedgerContract(const OpenLedger &open);

/// The same for a history of random writes, some of which fail as a whole or in part: the ledger must show what a plain
/// model shows. SEED names the history.
void hubLedgerHistory(const OpenLedger &open, unsigned seed);

/// An appointment with something in every field, all of it following from NUMBER.
[[nodiscard]] store::Appointment sampleAppointment(int number);

} // namespace parvis::testing
