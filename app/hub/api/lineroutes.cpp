// SPDX-License-Identifier: GPL-3.0-or-later
// The lines of another site, for a desk that passes somebody on: its own device is nobody there.
#include "hub/api/operation.h"
#include "hub/service/hubrefusal.h"

#include <QJsonArray>

namespace parvis::hub
{

Result<ApiReply, ApiProblem> linesElsewhereRoute(ApiCall &call)
{
    const QString at = call.variable("at");
    if (!call.settings.findSite(at))
        return refuse(Error(HubRefusal::NotFound, QStringLiteral("site")));
    const auto plan = call.queues.of(call.ledger, at);
    if (!plan)
        return refuse(plan.error());
    QJsonArray lines;
    for (const queue::Service &service : *plan ? (*plan)->services : QList<queue::Service>()) {
        QJsonObject title;
        for (auto text = service.title.texts().begin(); text != service.title.texts().end(); ++text)
            title.insert(text.key(), text.value());
        lines << QJsonObject{{QStringLiteral("service"), service.id},
                             {QStringLiteral("letter"), QString(service.letter)},
                             {QStringLiteral("title"), title}};
    }
    return keptReply({{QStringLiteral("services"), lines}});
}

} // namespace parvis::hub
