// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/service/alerts.h"

#include "appointments/earlieralert.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

namespace parvis::hub
{

using namespace appointments;

namespace
{

// How many places FIRST and those after it on the same resource make, all free now.
Result<int> freeRunFrom(store::HubTransaction &transaction, const Plan &plan, const UnitKey &first)
{
    int run = 0;
    for (UnitKey place = first;; place.start += plan.grid, ++run) {
        const auto found = transaction.unit(place);
        if (!found)
            return found.error();
        if (!*found || (*found)->state != UnitState::Free)
            return run;
    }
}

Result<bool> offerTo(store::HubTransaction &transaction, const Plan &plan, store::AlertWish wish, const UnitKey &first,
                     int run, Instant now)
{
    const auto found = transaction.appointment(wish.appointment);
    if (!found)
        return found.error();
    if (!*found || (*found)->status != store::AppointmentStatus::Confirmed)
        return false;
    QJsonObject json = QJsonDocument::fromJson(wish.filter).object();
    EarlierWish earlier;
    earlier.currentStart = (*found)->start;
    earlier.wish.audience = (*found)->audience;
    for (const store::BookedReason &reason : (*found)->reasons)
        earlier.wish.reasons << WishedReason{reason.reason, reason.persons};
    earlier.filter = parseAlertFilter(json).value_or(SlotFilter());
    earlier.filter.reasons = earlier.wish.reasonIds();
    if (!wouldTake(plan, earlier, first, run, now))
        return false;
    json.insert(QStringLiteral("offeredStart"), double(first.start.time_since_epoch().count()));
    wish.filter = QJsonDocument(json).toJson(QJsonDocument::Compact);
    wish.offered = true;
    const auto put = transaction.putAlert(wish);
    return put ? Result<bool>(true) : Result<bool>(put.error());
}

} // namespace

std::optional<SlotFilter> parseAlertFilter(const QJsonObject &json)
{
    SlotFilter filter;
    for (auto it = json.begin(); it != json.end(); ++it) {
        if (it.key() == QLatin1String("part")) {
            if (it->toString() == QLatin1String("morning"))
                filter.half = SlotFilter::HalfDay::Morning;
            else if (it->toString() == QLatin1String("afternoon"))
                filter.half = SlotFilter::HalfDay::Afternoon;
            else
                return std::nullopt;
        } else if (it.key() == QLatin1String("weekdays")) {
            const QJsonArray days = it->toArray();
            for (const QJsonValue &day : days) {
                if (day.toInt() < 1 || day.toInt() > 7 || day.toDouble() != day.toInt())
                    return std::nullopt;
                filter.weekdays << day.toInt();
            }
            if (!it->isArray())
                return std::nullopt;
        } else if (it.key() == QLatin1String("until")) {
            const QDateTime until = QDateTime::fromString(it->toString(), Qt::ISODateWithMs);
            if (!until.isValid())
                return std::nullopt;
            filter.until = Instant(std::chrono::milliseconds(until.toMSecsSinceEpoch()));
        } else {
            return std::nullopt;
        }
    }
    return filter;
}

Result<void> offerEarlier(store::HubTransaction &transaction, const Plan &plan, QList<UnitKey> freed, Instant now)
{
    if (freed.isEmpty())
        return {};
    auto alerts = transaction.openAlerts();
    if (!alerts)
        return alerts.error();
    std::sort(alerts->begin(), alerts->end(), [](const store::AlertWish &a, const store::AlertWish &b) {
        return std::tie(a.created, a.appointment) < std::tie(b.created, b.appointment);
    });
    std::sort(freed.begin(), freed.end());
    for (const UnitKey &first : std::as_const(freed)) {
        const auto run = freeRunFrom(transaction, plan, first);
        if (!run)
            return run.error();
        for (const store::AlertWish &wish : std::as_const(*alerts)) {
            const auto offered = *run > 0 ? offerTo(transaction, plan, wish, first, *run, now) : Result<bool>(false);
            if (!offered)
                return offered.error();
            if (*offered)
                return {};
        }
    }
    return {};
}

} // namespace parvis::hub
