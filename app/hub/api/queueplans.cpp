// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/api/queueplans.h"

#include "hub/service/releaseservice.h"
#include "store/storeerror.h"

#include <QJsonDocument>

namespace parvis::hub
{

Result<std::shared_ptr<const queue::QueuePlan>> QueuePlans::of(store::HubLedger &ledger, const QString &site)
{
    const auto json = ReleaseService(ledger).queue(site);
    if (!json)
        return json.error();
    if (!*json)
        return std::shared_ptr<const queue::QueuePlan>();
    Known &known = m_known[site];
    if (!known.plan || known.json != **json) {
        auto plan = queue::QueuePlan::decode(QJsonDocument::fromJson(**json).object());
        if (!plan)
            return Error(store::StoreError::Failed, QStringLiteral("the queue of %1 cannot be read").arg(site));
        known = {**json, std::make_shared<const queue::QueuePlan>(*std::move(plan))};
    }
    return known.plan;
}

} // namespace parvis::hub
