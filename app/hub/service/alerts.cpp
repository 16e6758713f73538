// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/service/alerts.h"

#include "appointments/earlieralert.h"
#include "hub/service/placing.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

namespace parvis::hub
{

using namespace appointments;

namespace
{

constexpr std::chrono::minutes offerTime{60};
// He must be able to come after he has answered, and to see it before it lapses.
constexpr std::chrono::minutes notice{30};
constexpr std::chrono::minutes leastTime{10};
// Who never looks must not keep every place that falls free for an hour.
constexpr int mostUnanswered = 3;
const QString offerScheme = QStringLiteral("earlier-offer");

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

std::optional<EarlierWish> earlierWish(const store::AlertWish &wish, const store::Appointment &appointment)
{
    const auto filter = parseAlertFilter(QJsonDocument::fromJson(wish.filter).object());
    if (appointment.status != store::AppointmentStatus::Confirmed || !filter)
        return std::nullopt;
    EarlierWish earlier;
    earlier.currentStart = appointment.start;
    earlier.wish = wishOf(appointment);
    earlier.filter = *filter;
    earlier.filter.reasons = earlier.wish.reasonIds();
    return earlier;
}

// An appointment of nobody's that keeps the place until he answers.
store::Appointment holdFor(const store::Appointment &whose, const UnitKey &first, const Need &need, Instant now,
                           const IdSource &ids)
{
    store::Appointment hold;
    hold.id = ids.id();
    hold.code = ids.code();
    hold.resource = first.resource;
    hold.start = first.start;
    hold.end = first.start + need.length;
    hold.bufferMinutes = int(need.buffer.count());
    hold.reasons = whose.reasons;
    hold.language = whose.language;
    hold.audience = whose.audience;
    hold.channel = whose.channel;
    hold.status = store::AppointmentStatus::Held;
    hold.heldUntil = std::min(now + offerTime, first.start - notice);
    hold.contact = whose.id.toLatin1();
    hold.contactScheme = offerScheme;
    hold.created = hold.changed = now;
    return hold;
}

// A quarter of an hour beside what he did not want is the same offer to him.
bool wasLetGo(const store::AlertWish &wish, Instant start, std::chrono::minutes length)
{
    return std::any_of(wish.letGo.begin(), wish.letGo.end(),
                       [&](Instant before) { return start < before + length && before < start + length; });
}

Result<void> keep(store::HubTransaction &transaction, const Plan &plan, const store::Appointment &hold, int units)
{
    UnitBook book(transaction);
    UnitEvent event;
    event.kind = UnitEvent::Kind::Hold;
    event.holder = hold.id;
    event.until = *hold.heldUntil;
    if (auto held = applyToAll(book, placesFrom(plan, hold.resource, hold.start, units), event); !held)
        return held;
    if (auto taken = takeAtoms(transaction, hold); !taken)
        return taken;
    return transaction.putAppointment(hold);
}

Result<bool> offerTo(store::HubTransaction &transaction, const Plan &plan, store::AlertWish wish, const UnitKey &first,
                     int run, Instant now, const IdSource &ids)
{
    const auto found = transaction.appointment(wish.appointment);
    if (!found)
        return found.error();
    const auto earlier = *found ? earlierWish(wish, **found) : std::nullopt;
    if (!earlier || first.start < now + notice + leastTime || !wouldTake(plan, *earlier, first, run, now))
        return false;
    const auto need = plan.need(earlier->wish.reasons);
    if (!need || wasLetGo(wish, first.start, need->length))
        return false;
    const store::Appointment hold = holdFor(**found, first, *need, now, ids);
    if (auto kept = keep(transaction, plan, hold, need->units); !kept)
        return kept.error();
    wish.offered = true;
    wish.hold = hold.id;
    const auto put = transaction.putAlert(wish);
    return put ? Result<bool>(true) : Result<bool>(put.error());
}

// What END means for a wish that had START on offer.
void settle(store::AlertWish *wish, OfferEnd end, std::optional<Instant> start)
{
    wish->hold.clear();
    if (start && (end == OfferEnd::LetGo || end == OfferEnd::Lapsed))
        wish->letGo << *start;
    wish->unanswered = end == OfferEnd::Lapsed ? wish->unanswered + 1 : 0;
    wish->offered = end == OfferEnd::Taken || end == OfferEnd::Closed || wish->unanswered >= mostUnanswered;
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

Result<void> offerEarlier(store::HubTransaction &transaction, const Plan &plan, QList<UnitKey> freed, Instant now,
                          const IdSource &ids)
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
        for (qsizetype i = 0; *run > 0 && i < alerts->size(); ++i) {
            const auto offered = offerTo(transaction, plan, alerts->at(i), first, *run, now, ids);
            if (!offered)
                return offered.error();
            if (!*offered)
                continue;
            alerts->removeAt(i);
            break;
        }
    }
    return {};
}

bool isOffer(const store::Appointment &hold)
{
    return hold.contactScheme == offerScheme;
}

Result<void> endOffer(store::HubTransaction &transaction, const QString &appointment, OfferEnd end, Instant now,
                      QList<UnitKey> *freed)
{
    auto wish = transaction.alert(appointment);
    if (!wish)
        return wish.error();
    if (!*wish || (end == OfferEnd::Moved && (*wish)->hold.isEmpty()))
        return {};
    const auto hold = transaction.appointment((*wish)->hold);
    if (!hold)
        return hold.error();
    std::optional<Instant> start;
    if (*hold && (*hold)->status == store::AppointmentStatus::Held) {
        start = (*hold)->start;
        const auto held = placesHeld(transaction, **hold);
        if (!held)
            return held.error();
        for (const UnitRecord &record : *held)
            *freed << record.key;
        if (auto gone = letGo(transaction, **hold); !gone)
            return gone;
        store::Appointment ended = **hold;
        ended.status = store::AppointmentStatus::Cancelled;
        ended.changed = now;
        ++ended.revision;
        if (auto put = transaction.putAppointment(ended); !put)
            return put;
    }
    settle(&**wish, end, start);
    return transaction.putAlert(**wish);
}

Result<void> noteLapse(store::HubTransaction &transaction, const store::Appointment &hold)
{
    auto wish = transaction.alert(QString::fromLatin1(hold.contact));
    if (!wish)
        return wish.error();
    if (!*wish || (*wish)->hold != hold.id)
        return {};
    settle(&**wish, OfferEnd::Lapsed, hold.start);
    return transaction.putAlert(**wish);
}

} // namespace parvis::hub
