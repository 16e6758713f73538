// SPDX-License-Identifier: GPL-3.0-or-later
// The day in numbers.
#include "base/localday.h"
#include "hub/api/operation.h"
#include "hub/service/daystatistics.h"
#include "hub/service/hubrefusal.h"
#include "hub/service/instants.h"
#include "queue/businessday.h"

#include <QJsonArray>

namespace parvis::hub
{

namespace
{

using Reply = Result<ApiReply, ApiProblem>;

QJsonObject toJson(const TimeFigures &figures)
{
    QJsonObject json{{QStringLiteral("count"), figures.count}};
    if (figures.median)
        json.insert(QStringLiteral("medianSeconds"), qint64(figures.median->count()));
    if (figures.ninetieth)
        json.insert(QStringLiteral("ninetiethSeconds"), qint64(figures.ninetieth->count()));
    return json;
}

QJsonObject toJson(const DayStatistics &day)
{
    QJsonArray services;
    for (const ServiceFigures &line : day.services) {
        services << QJsonObject{{QStringLiteral("service"), line.service},
                                {QStringLiteral("taken"), line.taken},
                                {QStringLiteral("served"), line.served},
                                {QStringLiteral("wait"), toJson(line.wait)},
                                {QStringLiteral("visit"), toJson(line.visit)}};
    }
    return {{QStringLiteral("day"), day.day.toString(Qt::ISODate)},
            {QStringLiteral("tickets"), QJsonObject{{QStringLiteral("taken"), day.taken},
                                                    {QStringLiteral("served"), day.served},
                                                    {QStringLiteral("missed"), day.missed},
                                                    {QStringLiteral("left"), day.left},
                                                    {QStringLiteral("passedOn"), day.passedOn},
                                                    {QStringLiteral("open"), day.open}}},
            {QStringLiteral("wait"), toJson(day.wait)},
            {QStringLiteral("services"), services},
            {QStringLiteral("appointments"), QJsonObject{{QStringLiteral("expected"), day.expected},
                                                         {QStringLiteral("kept"), day.kept},
                                                         {QStringLiteral("noShow"), day.noShow},
                                                         {QStringLiteral("cancelled"), day.cancelled}}},
            {QStringLiteral("submissions"), QJsonObject{{QStringLiteral("received"), day.received},
                                                        {QStringLiteral("checked"), day.checked},
                                                        {QStringLiteral("correction"), day.correction},
                                                        {QStringLiteral("done"), day.done}}}};
}

} // namespace

Reply statisticsRoute(ApiCall &call)
{
    const QDate asked = call.queryDate("day");
    if (!call.faults.isEmpty())
        return invalid(call);
    const auto queue = call.queue();
    if (!queue && !queue.error().is(HubRefusal::NotFound))
        return refuse(queue.error());
    const queue::QueuePlan *lines = queue ? queue->get() : nullptr;
    QDate day = asked;
    if (!day.isValid() && lines)
        day = queue::businessDay(lines->zone, lines->dayChange, call.clock.now());
    if (!day.isValid() && !call.plan)
        return refuse(Error(HubRefusal::NotFound, QStringLiteral("plan")));
    if (!day.isValid())
        day = toLocal(call.plan->zone, call.clock.now()).day;
    const auto statistics = StatisticsService(call.ledger).of(call.site, day, lines, call.plan.get());
    return statistics ? Reply(jsonReply(toJson(*statistics))) : refuse(statistics.error());
}

} // namespace parvis::hub
