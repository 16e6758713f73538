// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/api/slotquery.h"

#include "appointments/bookingrules.h"
#include "base/localday.h"
#include "hub/api/answers.h"
#include "hub/api/bookingbody.h"
#include "hub/service/instants.h"

namespace parvis::hub
{

using namespace appointments;

namespace
{

constexpr int mostReasons = 10;
constexpr qsizetype mostNext = 6;
constexpr int daysAround = 3;
constexpr int mostUnits = 20'000;

void readReasons(ApiCall &call, BookingWish &wish)
{
    const QStringList reasons = call.queryValues("reason");
    const QStringList persons = call.queryValues("persons");
    if (reasons.isEmpty() || reasons.size() > mostReasons)
        call.queryFault("reason", QStringLiteral("1 to %1 reasons are expected.").arg(mostReasons));
    if (persons.size() > reasons.size())
        call.queryFault("persons", QStringLiteral("There are more numbers of persons than reasons."));
    for (qsizetype i = 0; i < std::min<qsizetype>(reasons.size(), mostReasons); ++i) {
        bool isNumber = true;
        const int count = i < persons.size() ? persons.at(i).toInt(&isNumber) : 1;
        if (!isNumber || count < 1 || count > 1'000)
            call.queryFault("persons", QStringLiteral("A whole number of persons is expected."));
        wish.reasons << WishedReason{reasons.at(i), count};
    }
}

std::optional<Instant> queryInstant(ApiCall &call, const char *name)
{
    const auto text = call.queryValue(name);
    if (!text)
        return std::nullopt;
    // A plus sign in a query is often meant as such, though it decodes to a space.
    auto instant = parseInstant(QString(*text).replace(QLatin1Char(' '), QLatin1Char('+')));
    if (!instant && call.plan) {
        const QDate day = QDate::fromString(*text, QStringLiteral("yyyy-MM-dd"));
        if (day.isValid() && day.year() >= 1970 && day.year() <= 2500)
            instant = firstInstantAt(call.plan->zone, day, 0);
    }
    if (!instant)
        call.queryFault(name, QStringLiteral("A day or a time such as 2026-03-02T09:00:00Z is expected."));
    return instant;
}

} // namespace

SlotQuestion slotQuestion(ApiCall &call)
{
    SlotQuestion question;
    readReasons(call, question.wish);
    question.wish.audience = saidAudience(call, call.queryValue("audience").value_or(QString()));
    const QString channel = call.queryValue("channel").value_or(QStringLiteral("desk"));
    if (const auto parsed = parseChannel(channel))
        question.wish.channel = *parsed;
    else
        call.queryFault("channel", QStringLiteral("Possible values: desk, phone, video."));
    question.from = queryInstant(call, "from");
    question.filter.until = queryInstant(call, "until");
    const QString part = call.queryValue("part").value_or(QString());
    if (part == QLatin1String("morning"))
        question.filter.half = SlotFilter::HalfDay::Morning;
    else if (part == QLatin1String("afternoon"))
        question.filter.half = SlotFilter::HalfDay::Afternoon;
    else if (!part.isNull())
        call.queryFault("part", QStringLiteral("Possible values: morning, afternoon."));
    for (const QString &weekday : call.queryValues("weekday")) {
        const int number = weekday.toInt();
        if (number < 1 || number > 7)
            call.queryFault("weekday", QStringLiteral("1 (Monday) to 7 (Sunday) is expected."));
        question.filter.weekdays << number;
    }
    question.filter.place = call.queryValue("place").value_or(QString());
    question.filter.language = call.queryValue("language").value_or(QString());
    return question;
}

QJsonArray nextStarts(store::HubLedger &ledger, const Plan &plan, const BookingWish &wish, Instant start, Instant now)
{
    const auto need = plan.need(wish.reasons);
    const BookingWindow window = bookingWindow(plan, wish.reasonIds(), now);
    const QDate day = toLocal(plan.zone, start).day;
    if (!need)
        return {};
    QList<UnitKey> free;
    const auto done = ledger.read(plan.site, [&](store::HubTransaction &transaction) -> Result<void> {
        const auto units = transaction.units(firstInstantAt(plan.zone, day, 0),
                                             firstInstantAt(plan.zone, day.addDays(daysAround), 0), mostUnits);
        if (!units)
            return units.error();
        for (const UnitRecord &record : *units) {
            if (record.state == UnitState::Free)
                free << record.key;
        }
        return {};
    });
    if (!done)
        return {};
    const SlotIndex index(plan, free);
    SlotFilter filter;
    filter.reasons = wish.reasonIds();
    filter.until = window.until;
    QList<SlotStart> found;
    for (int i = 0; i < daysAround; ++i)
        found += index.starts(*need, day.addDays(i), window.from, filter);
    // Those after what was wished first, then earlier ones of the day.
    std::stable_partition(found.begin(), found.end(), [&](const SlotStart &s) { return s.start >= start; });
    QJsonArray next;
    for (const SlotStart &candidate : std::as_const(found)) {
        if (next.size() == mostNext)
            break;
        next << toJson(candidate);
    }
    return next;
}

} // namespace parvis::hub
