// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/hubledger.h"

namespace parvis::store
{

/// What a transaction tells beside the day: the appointments of any day that wait for an agent, Requested.
class RequestRows
{
public:
    virtual ~RequestRows() = default;

    /// The oldest first by `created`, then by id: at most LIMIT after the first OFFSET.
    [[nodiscard]] virtual Result<QList<Appointment>> requests(qint64 offset, int limit) = 0;
    [[nodiscard]] virtual Result<qint64> requestCount() = 0;

    /// Those of TRANSACTION; Refused where its ledger does not tell them.
    [[nodiscard]] static Result<RequestRows *> of(HubTransaction &transaction);
};

} // namespace parvis::store
