// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/api/apirequest.h"
#include "store/hubrecords.h"

namespace parvis::hub
{

/// Adds to INTO what REQUEST will most likely ask the ledger for; nothing for one that cannot be understood.
void foresee(const ApiRequest &request, store::Foresight *into);

} // namespace parvis::hub
