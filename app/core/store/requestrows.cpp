// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/requestrows.h"

#include "store/storeerror.h"

namespace parvis::store
{

Result<RequestRows *> RequestRows::of(HubTransaction &transaction)
{
    auto *const rows = dynamic_cast<RequestRows *>(&transaction);
    return rows ? Result<RequestRows *>(rows)
                : Result<RequestRows *>(Error(StoreError::Refused, QStringLiteral("this ledger lists no requests")));
}

} // namespace parvis::store
