// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "queue/queueplan.h"
#include "store/hubledger.h"

#include <map>
#include <memory>

namespace parvis::hub
{

/// The lines of the sites, each decoded once for as long as it stays the same. One thread.
class QueuePlans
{
public:
    /// Null where the site has no queue.
    [[nodiscard]] Result<std::shared_ptr<const queue::QueuePlan>> of(store::HubLedger &ledger, const QString &site);

private:
    struct Known {
        QByteArray json;
        std::shared_ptr<const queue::QueuePlan> plan;
    };
    std::map<QString, Known> m_known;
};

} // namespace parvis::hub
