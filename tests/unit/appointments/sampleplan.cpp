// SPDX-License-Identifier: GPL-3.0-or-later
#include "sampleplan.h"

#include "support/catch.h"

#include <QDateTime>
#include <QJsonDocument>

#include <random>

namespace parvis::appointments
{

using std::chrono::minutes;

Instant at(const char *text)
{
    const QDateTime time = QDateTime::fromString(QLatin1String(text), Qt::ISODateWithMs);
    // Also called before there is a test case to fail.
    if (!time.isValid() || time.timeSpec() != Qt::UTC)
        qFatal("no instant: %s", text);
    return Instant(std::chrono::milliseconds(time.toMSecsSinceEpoch()));
}

QDate day(const char *text)
{
    return QDate::fromString(QLatin1String(text), Qt::ISODate);
}

QString localText(const QTimeZone &zone, Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(instant.time_since_epoch().count(), zone)
        .toString(QStringLiteral("dd.MM. HH:mm"));
}

QJsonObject json(QByteArray text)
{
    text.replace('\'', '"');
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    INFO(error.errorString().toStdString());
    REQUIRE(document.isObject());
    return document.object();
}

QJsonObject townJson()
{
    return json(R"({
        'id': 'town', 'timeZone': 'Europe/Paris', 'region': 'FR-67', 'gridMinutes': 15,
        'reasons': [
            {'id': 'card', 'title': {'fr': 'Carte'}, 'minutes': 20, 'bufferMinutes': 5, 'minutesPerFurtherPerson': 10,
             'maxPersons': 4, 'leadMinutes': 60, 'horizonDays': 30, 'release': '08:00', 'channels': ['desk'],
             'openBookingsPerPerson': 1, 'offlineSale': true},
            {'id': 'advice', 'title': {'fr': 'Conseil'}, 'minutes': 45, 'bufferMinutes': 10, 'leadMinutes': 2880,
             'horizonDays': 10, 'audiences': ['business', 'association'], 'channels': ['desk', 'phone', 'video']},
            {'id': 'vote', 'title': {'fr': 'Vote'}, 'minutes': 10, 'horizonDays': 90, 'channels': ['desk', 'phone']}],
        'resources': [
            {'id': 'a', 'name': 'Counter A', 'place': 'hall', 'reasons': ['card', 'vote'], 'languages': ['fr', 'de']},
            {'id': 'b', 'name': 'Counter B', 'place': 'hall', 'reasons': ['card', 'vote'], 'languages': ['fr', 'de']},
            {'id': 'c', 'name': 'Office C', 'place': 'office', 'reasons': ['advice', 'vote'], 'languages': ['fr']}],
        'series': [
            {'resources': ['a', 'b', 'c'], 'first': '2026-01-05', 'from': '08:30', 'until': '12:00',
             'rule': 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR'},
            {'resources': ['a', 'b', 'c'], 'first': '2026-01-05', 'from': '13:00', 'until': '17:00',
             'rule': 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR'}],
        'exceptions': [{'date': '2026-09-15', 'resources': ['a'], 'closed': true, 'reason': {'fr': 'Formation'}}],
        'neighbours': [{'site': 'near', 'minutes': 20}, {'site': 'far', 'minutes': 45}]})");
}

Plan townPlan()
{
    auto plan = Plan::decode(townJson());
    REQUIRE(plan.ok());
    return *plan;
}

Plan dailyPlan(const char *zone, int from, int until, int grid)
{
    Plan plan = townPlan();
    plan.zone = QTimeZone(zone);
    REQUIRE(plan.zone.isValid());
    plan.grid = minutes(grid);
    plan.resources = {{QStringLiteral("r"),
                       QStringLiteral("R"),
                       QStringLiteral("hall"),
                       {QStringLiteral("card"), QStringLiteral("vote"), QStringLiteral("advice")},
                       {}}};
    plan.series = {{{QStringLiteral("r")}, QDate(2026, 1, 1), {from, until}, Recurrence::daily(), {}, {}, {}, true}};
    plan.exceptions.clear();
    return plan;
}

namespace
{

class PlanMaker
{
public:
    explicit PlanMaker(unsigned seed) : m_random(seed) {}

    Plan make()
    {
        Plan plan = townPlan();
        const char *zones[] = {"Europe/Paris", "Europe/Berlin", "Australia/Lord_Howe", "America/New_York",
                               "Asia/Kolkata"};
        const int grids[] = {5, 10, 15, 20, 30, 60};
        plan.zone = QTimeZone(zones[below(5)]);
        plan.grid = minutes(grids[below(6)]);
        plan.region = below(2) ? Region::AlsaceMoselle : Region::BadenWuerttemberg;
        plan.resources.clear();
        plan.series.clear();
        plan.exceptions.clear();
        const int count = 1 + below(5);
        for (int i = 0; i < count; ++i)
            plan.resources.append(resource(i));
        for (int i = below(6); i >= 0; --i)
            plan.series.append(series(plan));
        for (int i = below(4); i > 0; --i)
            plan.exceptions.append({QDate(2026, 3, 25).addDays(below(10)), someOf(plan), hours(plan), {}});
        return plan;
    }

private:
    int below(int limit) { return int(m_random() % unsigned(limit)); }

    Resource resource(int i)
    {
        Resource made{QStringLiteral("r%1").arg(i), {}, QStringLiteral("hall"), {QStringLiteral("vote")}, {}};
        if (below(2))
            made.reasons << QStringLiteral("card");
        return made;
    }

    QStringList someOf(const Plan &plan)
    {
        QStringList ids;
        for (const Resource &resource : plan.resources) {
            if (below(2))
                ids << resource.id;
        }
        return ids.isEmpty() ? QStringList{plan.resources.first().id} : ids;
    }

    Period period(const Plan &plan)
    {
        const int step = int(plan.grid.count());
        const int from = below(1440 / step) * step;
        return {from, from + step * (1 + below((1440 - from) / step))};
    }

    QList<Period> hours(const Plan &plan) { return below(3) ? QList<Period>{period(plan)} : QList<Period>(); }

    OpeningSeries series(const Plan &plan)
    {
        const char *rules[] = {"FREQ=DAILY", "FREQ=WEEKLY;BYDAY=MO,WE,SU", "FREQ=DAILY;INTERVAL=2",
                               "FREQ=MONTHLY;BYDAY=-1SU", "FREQ=WEEKLY;BYDAY=SA,SU"};
        OpeningSeries made{
            someOf(plan), QDate(2026, 1, 1), period(plan), *Recurrence::parse(QLatin1String(rules[below(5)])), {}, {},
            {},           below(2) == 0};
        if (below(3) == 0)
            made.excluded << QDate(2026, 3, 29);
        if (below(3) == 0)
            made.validUntil = QDate(2026, 3, 30);
        return made;
    }

    std::mt19937 m_random;
};

} // namespace

Plan randomPlan(unsigned seed)
{
    return PlanMaker(seed).make();
}

} // namespace parvis::appointments
