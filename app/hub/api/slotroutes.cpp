// SPDX-License-Identifier: GPL-3.0-or-later
// Sites and their free starts.
#include "hub/api/answers.h"
#include "hub/api/operation.h"
#include "hub/api/slotquery.h"
#include "hub/service/hubrefusal.h"
#include "hub/service/instants.h"

namespace parvis::hub
{

namespace
{

using Reply = Result<ApiReply, ApiProblem>;

QJsonObject texts(const LocalizedText &text)
{
    QJsonObject json;
    for (auto it = text.texts().begin(); it != text.texts().end(); ++it)
        json.insert(it.key(), it.value());
    return json;
}

QJsonObject toJson(const appointments::Reason &reason)
{
    QJsonArray channels;
    for (const appointments::Channel channel : reason.channels)
        channels << toText(channel);
    QJsonArray documents;
    for (const LocalizedText &document : reason.documents)
        documents << texts(document);
    return {{QStringLiteral("id"), reason.id},
            {QStringLiteral("title"), texts(reason.title)},
            {QStringLiteral("text"), texts(reason.text)},
            {QStringLiteral("minutes"), int(reason.duration.count())},
            {QStringLiteral("minutesPerFurtherPerson"), int(reason.minutesPerFurtherPerson.count())},
            {QStringLiteral("maxPersons"), reason.maxPersons},
            {QStringLiteral("audiences"), QJsonArray::fromStringList(reason.audiences)},
            {QStringLiteral("channels"), channels},
            {QStringLiteral("documents"), documents}};
}

QJsonObject brief(const SiteSettings &site)
{
    return {{QStringLiteral("id"), site.id},
            {QStringLiteral("name"), site.name},
            {QStringLiteral("address"), site.address},
            {QStringLiteral("postcode"), site.postcode},
            {QStringLiteral("city"), site.city}};
}

SlotService &slotsOf(ApiCall &call, std::optional<SlotService> &own)
{
    return call.slots ? *call.slots : own.emplace(call.ledger, call.clock);
}

} // namespace

Reply sitesRoute(ApiCall &call)
{
    QJsonArray sites;
    for (const SiteSettings &site : call.settings.sites)
        sites << brief(site);
    return keptReply({{QStringLiteral("sites"), sites}});
}

Reply siteRoute(ApiCall &call)
{
    QJsonObject json = brief(*call.siteSettings);
    json.insert(QStringLiteral("time"), toText(call.clock.now()));
    if (call.plan) {
        QJsonArray reasons;
        for (const appointments::Reason &reason : call.plan->reasons)
            reasons << toJson(reason);
        QJsonArray neighbours;
        for (const appointments::Neighbour &neighbour : call.plan->neighbours)
            neighbours << QJsonObject{{QStringLiteral("site"), neighbour.site},
                                      {QStringLiteral("minutes"), int(neighbour.travel.count())}};
        json.insert(QStringLiteral("timeZone"), QString::fromLatin1(call.plan->zone.id()));
        json.insert(QStringLiteral("gridMinutes"), int(call.plan->grid.count()));
        json.insert(QStringLiteral("reasons"), reasons);
        json.insert(QStringLiteral("neighbours"), neighbours);
    }
    return jsonReply(json);
}

Reply slotsRoute(ApiCall &call)
{
    const auto question = slotQuestion(call);
    const QDate from = call.queryDate("cursor");
    const int days = int(call.queryNumber("days", 1, 60, 7));
    if (!call.faults.isEmpty())
        return invalid(call);
    if (!call.plan)
        return refuse(Error(HubRefusal::NotFound, QStringLiteral("plan")));
    std::optional<SlotService> own;
    const auto page = slotsOf(call, own).find(*call.plan, question, from, days);
    if (!page)
        return refuse(page.error());
    QJsonArray list;
    for (const SlotDay &day : page->days) {
        QJsonArray starts;
        for (const appointments::SlotStart &start : day.starts)
            starts << toJson(start);
        list << QJsonObject{{QStringLiteral("day"), day.day.toString(Qt::ISODate)}, {QStringLiteral("starts"), starts}};
    }
    QJsonObject json{{QStringLiteral("days"), list}, {QStringLiteral("minutes"), int(page->need.length.count())}};
    if (page->next)
        json.insert(QStringLiteral("next"), page->next->toString(Qt::ISODate));
    return keptReply(json);
}

Reply firstSlotRoute(ApiCall &call)
{
    const auto question = slotQuestion(call);
    if (!call.faults.isEmpty())
        return invalid(call);
    if (!call.plan)
        return refuse(Error(HubRefusal::NotFound, QStringLiteral("plan")));
    std::optional<SlotService> own;
    const auto first = slotsOf(call, own).first(*call.plan, question);
    if (!first)
        return refuse(first.error());
    return jsonReply({{QStringLiteral("first"), *first ? QJsonValue(toJson(**first)) : QJsonValue()}});
}

} // namespace parvis::hub
