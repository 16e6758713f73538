// SPDX-License-Identifier: GPL-3.0-or-later
#include "appointments/slotindex.h"

#include "base/localday.h"
#include "sampleplan.h"
#include "support/catch.h"

#include <QSet>

#include <map>
#include <random>

using namespace parvis;
using namespace parvis::appointments;
using HalfDay = SlotFilter::HalfDay;
using namespace std::chrono_literals;

namespace
{

// The same questions answered by looking at every unit.
class Looking
{
public:
    Looking(const Plan &plan, const QList<UnitKey> &units) : m_plan(plan), m_units(units.begin(), units.end()) {}

    QList<SlotStart> starts(const Need &need, QDate day, Instant from, const SlotFilter &filter) const
    {
        std::map<Instant, QList<std::pair<int, QString>>> found;
        for (const UnitKey &unit : m_units) {
            if (dayOf(unit.start) != day || unit.start < from)
                continue;
            const int run = runFrom(unit);
            if (run >= need.units && fits(filter, m_plan.zone, unit.start) &&
                fits(filter, *m_plan.findResource(unit.resource)))
                found[unit.start].append({run, unit.resource});
        }
        QList<SlotStart> starts;
        for (auto &[start, able] : found) {
            const auto best = std::min_element(able.begin(), able.end());
            starts.append({start, best->second, int(able.size())});
        }
        return starts;
    }

    QList<DayStarts> days(const Need &need, Instant from, const SlotFilter &filter, int limit) const
    {
        QList<DayStarts> found;
        for (QDate day(2026, 3, 20); day < QDate(2026, 4, 12) && found.size() < limit; day = day.addDays(1)) {
            const qsizetype count = starts(need, day, from, filter).size();
            if (count > 0)
                found.append({day, int(count)});
        }
        return found;
    }

    QSet<UnitKey> &units() { return m_units; }

private:
    int runFrom(UnitKey unit) const
    {
        const QDate day = dayOf(unit.start);
        int run = 0;
        for (; m_units.contains(unit) && dayOf(unit.start) == day; unit.start += m_plan.grid)
            ++run;
        return run;
    }

    QDate dayOf(Instant start) const
    {
        QDate &day = m_days[start.time_since_epoch().count()];
        if (day.isNull())
            day = toLocal(m_plan.zone, start).day;
        return day;
    }

    const Plan &m_plan;
    QSet<UnitKey> m_units;
    mutable QHash<qint64, QDate> m_days;
};

SlotFilter randomFilter(std::mt19937 &random, Instant from)
{
    SlotFilter filter;
    filter.half = HalfDay(random() % 3);
    for (int day = 1; day <= 7; ++day) {
        if (random() % 3 == 0)
            filter.weekdays.insert(day);
    }
    if (random() % 3 == 0)
        filter.until = from + std::chrono::hours(random() % 300);
    if (random() % 2 == 0)
        filter.reasons << QStringLiteral("card");
    return filter;
}

QStringList textsOf(const Plan &plan, const QList<SlotStart> &starts)
{
    QStringList texts;
    for (const SlotStart &start : starts)
        texts << localText(plan.zone, start.start).mid(7) + QLatin1Char(start.resource.at(0).toLatin1()) +
                     QString::number(start.resources);
    return texts;
}

} // namespace

TEST_CASE("questions to a small index")
{
    const Plan plan = townPlan();
    QList<UnitKey> units;
    const auto add = [&](const char *resource, const char *first, int count) {
        for (int i = 0; i < count; ++i)
            units.append({QLatin1String(resource), at(first) + i * plan.grid});
    };
    add("a", "2026-09-14T06:30:00Z", 3); // Monday 08:30
    add("b", "2026-09-14T06:45:00Z", 1);
    add("c", "2026-09-14T06:30:00Z", 2);
    add("a", "2026-09-14T11:00:00Z", 2); // 13:00
    add("a", "2026-09-18T06:30:00Z", 4); // Friday
    std::sort(units.begin(), units.end());
    const SlotIndex index(plan, units);
    REQUIRE(index.size() == units.size());
    const Instant early = at("2026-09-01T00:00:00Z");
    const auto list = [&](int need, const char *date, const SlotFilter &filter, Instant from) {
        return textsOf(plan, index.starts({need, {}, {}}, day(date), from, filter)).join(QLatin1Char(' '));
    };
    SlotFilter card;
    card.reasons << QStringLiteral("card");
    CHECK(list(1, "2026-09-14", {}, early) == QStringLiteral("08:30c2 08:45b3 09:00a1 13:00a1 13:15a1"));
    CHECK(list(1, "2026-09-14", card, early) == QStringLiteral("08:30a1 08:45b2 09:00a1 13:00a1 13:15a1"));
    CHECK(list(2, "2026-09-14", card, early) == QStringLiteral("08:30a1 08:45a1 13:00a1"));
    CHECK(list(2, "2026-09-14", {}, early) == QStringLiteral("08:30c2 08:45a1 13:00a1"));
    CHECK(list(3, "2026-09-14", {}, early) == QStringLiteral("08:30a1"));
    CHECK(list(4, "2026-09-14", {}, early).isEmpty());
    CHECK(list(1, "2026-09-14", {}, at("2026-09-14T07:00:00Z")) == QStringLiteral("09:00a1 13:00a1 13:15a1"));
    SlotFilter filter;
    filter.half = HalfDay::Afternoon;
    CHECK(list(1, "2026-09-14", filter, early) == QStringLiteral("13:00a1 13:15a1"));
    filter.half = HalfDay::Morning;
    CHECK(list(2, "2026-09-14", filter, early) == QStringLiteral("08:30c2 08:45a1"));
    filter = {};
    filter.place = QStringLiteral("office");
    CHECK(list(1, "2026-09-14", filter, early) == QStringLiteral("08:30c1 08:45c1"));
    filter = {};
    filter.language = QStringLiteral("de");
    CHECK(list(1, "2026-09-14", filter, early) == QStringLiteral("08:30a1 08:45b2 09:00a1 13:00a1 13:15a1"));
    filter.language = QStringLiteral("tr");
    CHECK(list(1, "2026-09-14", filter, early).isEmpty());
    CHECK(list(0, "2026-09-14", {}, early).isEmpty());
    CHECK(list(-1, "2026-09-14", {}, early).isEmpty());

    CHECK(index.days({1, {}, {}}, early, {}, 10) == QList<DayStarts>{{day("2026-09-14"), 5}, {day("2026-09-18"), 4}});
    CHECK(index.days({4, {}, {}}, early, {}, 10) == QList<DayStarts>{{day("2026-09-18"), 1}});
    CHECK(index.days({1, {}, {}}, early, {}, 1).size() == 1);
    CHECK(index.days({1, {}, {}}, early, {}, 0).isEmpty());
    filter = {};
    filter.weekdays = {5};
    CHECK(index.firstPossible({2, {}, {}}, early, filter)->start == at("2026-09-18T06:30:00Z"));
    filter = {};
    filter.until = endOfWeek(plan.zone, at("2026-09-15T12:00:00Z"));
    CHECK(*filter.until == at("2026-09-20T22:00:00Z"));
    CHECK(index.firstPossible({4, {}, {}}, early, filter)->start == at("2026-09-18T06:30:00Z"));
    filter.until = at("2026-09-18T06:30:00Z");
    CHECK_FALSE(index.firstPossible({4, {}, {}}, early, filter));
    CHECK_FALSE(index.firstPossible({1, {}, {}}, at("2026-09-18T07:15:00.001Z"), {}));
    CHECK_FALSE(SlotIndex(plan).firstPossible({1, {}, {}}, early, {}));
}

TEST_CASE("what an index leaves out")
{
    const Plan plan = townPlan();
    SlotIndex index(plan, {{QStringLiteral("nobody"), at("2026-09-14T06:30:00Z")}});
    CHECK(index.size() == 0);
    CHECK_FALSE(index.insert({QStringLiteral("nobody"), at("2026-09-14T06:30:00Z")}));
    CHECK_FALSE(index.insert({QStringLiteral("a"), at("2600-09-14T06:30:00Z")}));
    CHECK_FALSE(index.insert({QStringLiteral("a"), at("1800-09-14T06:30:00Z")}));
    CHECK(index.insert({QStringLiteral("a"), at("2026-09-14T06:30:00Z")}));
    CHECK_FALSE(index.insert({QStringLiteral("a"), at("2026-09-14T06:30:00Z")}));
    CHECK(index.insert({QStringLiteral("a"), at("1900-09-14T06:30:00Z")}));
    CHECK(index.insert({QStringLiteral("a"), at("2500-09-14T06:30:00Z")}));
    CHECK(index.size() == 3);
    CHECK(index.days({1, {}, {}}, at("1800-01-01T00:00:00Z"), {}, 10).size() == 3);
    CHECK(index.remove({QStringLiteral("a"), at("2026-09-14T06:30:00Z")}));
    CHECK_FALSE(index.remove({QStringLiteral("a"), at("2026-09-14T06:30:00Z")}));
    CHECK_FALSE(index.remove({QStringLiteral("b"), at("2026-09-14T06:30:00Z")}));
    CHECK(index.days({1, {}, {}}, at("1800-01-01T00:00:00Z"), {}, 10).size() == 2);
}

TEST_CASE("a booking does not run over midnight, and runs on where the clock changes")
{
    const Plan plan = dailyPlan("Europe/Paris", 0, 1440, 60);
    const SlotIndex index(plan, unitsBetween(plan, day("2026-10-24"), day("2026-10-27")));
    const Instant early = at("2026-10-01T00:00:00Z");
    CHECK(index.starts({24, {}, {}}, day("2026-10-24"), early, {}).size() == 1);
    CHECK(index.starts({25, {}, {}}, day("2026-10-24"), early, {}).isEmpty());
    CHECK(index.starts({25, {}, {}}, day("2026-10-25"), early, {}).size() == 1);
    CHECK(index.starts({26, {}, {}}, day("2026-10-25"), early, {}).isEmpty());
}

TEST_CASE("an index answers as one who looks at every unit, before and after changes")
{
    for (unsigned seed = 0; seed < 60; ++seed) {
        std::mt19937 random(seed);
        const Plan plan = randomPlan(seed);
        QList<UnitKey> all = unitsBetween(plan, QDate(2026, 3, 26), QDate(2026, 4, 4));
        QList<UnitKey> units;
        std::copy_if(all.begin(), all.end(), std::back_inserter(units),
                     [&](const UnitKey &) { return random() % 3 > 0; });
        SlotIndex index(plan, units);
        Looking looking(plan, units);
        INFO("seed " << seed);
        for (int round = 0; round < 12 && !all.isEmpty(); ++round) {
            for (int change = 0; round > 0 && change < 20; ++change) {
                const UnitKey &unit = all.at(qsizetype(random() % size_t(all.size())));
                const bool isThere = looking.units().contains(unit);
                REQUIRE(index.contains(unit) == isThere);
                REQUIRE(index.insert(unit) == !isThere);
                REQUIRE(index.remove(unit));
                if (isThere)
                    looking.units().remove(unit);
                else
                    REQUIRE((index.insert(unit) && (looking.units().insert(unit), true)));
            }
            REQUIRE(index.size() == looking.units().size());
            const Need need{1 + int(random() % 5), {}, {}};
            const Instant from = at("2026-03-25T00:00:00Z") + std::chrono::minutes(random() % 14000);
            const SlotFilter filter = randomFilter(random, from);
            const QList<DayStarts> days = looking.days(need, from, filter, 5);
            REQUIRE(index.days(need, from, filter, 5) == days);
            const auto first = index.firstPossible(need, from, filter);
            REQUIRE(first.has_value() == !days.isEmpty());
            for (const DayStarts &one : days)
                REQUIRE(index.starts(need, one.day, from, filter) == looking.starts(need, one.day, from, filter));
            if (first)
                REQUIRE(*first == looking.starts(need, days.first().day, from, filter).first());
        }
    }
}

TEST_CASE("pages of days join to the whole list")
{
    const Plan plan = townPlan();
    const SlotIndex index(plan, unitsBetween(plan, day("2026-09-01"), day("2026-12-01")));
    const Need need{2, {}, {}};
    const QList<DayStarts> whole = index.days(need, at("2026-09-01T00:00:00Z"), {}, 1000);
    REQUIRE(whole.size() > 50);
    QList<DayStarts> pages;
    Instant from = at("2026-09-01T00:00:00Z");
    for (;;) {
        const QList<DayStarts> page = index.days(need, from, {}, 7);
        pages += page;
        if (page.size() < 7)
            break;
        from = firstInstantAt(plan.zone, page.last().day.addDays(1), 0);
    }
    CHECK(pages == whole);
}

TEST_CASE("a question to a hundred times as many units looks at hardly more")
{
    const auto made = [](int resources, int days) {
        Plan plan = dailyPlan("Europe/Paris", 480, 1080);
        const Resource pattern = plan.resources.first();
        plan.resources.clear();
        plan.series.first().resources.clear();
        for (int i = 0; i < resources; ++i) {
            plan.resources.append(pattern);
            plan.resources.last().id = QStringLiteral("r%1").arg(i);
            plan.series.first().resources << plan.resources.last().id;
        }
        // The last day alone is as long as the need: everything before it has a gap at every other step.
        QList<UnitKey> units;
        const QDate last = QDate(2026, 1, 1).addDays(days - 1);
        const Instant dense = firstInstantAt(plan.zone, last, 0);
        for (const UnitKey &unit : unitsBetween(plan, QDate(2026, 1, 1), last.addDays(1))) {
            if (unit.start >= dense || (unit.start.time_since_epoch() / plan.grid) % 2 == 0)
                units.append(unit);
        }
        return SlotIndex(plan, units);
    };
    const auto cost = [](const SlotIndex &index, int limit) {
        const quint64 before = index.touched();
        const Need need{2, {}, {}};
        const Instant from = at("2026-01-01T00:00:00Z");
        REQUIRE(index.firstPossible(need, from, {}));
        REQUIRE(index.days(need, from, {}, limit).size() == 1);
        return int(index.touched() - before);
    };
    const SlotIndex small = made(4, 7);
    const SlotIndex large = made(40, 80);
    REQUIRE(large.size() >= 100 * small.size());
    const int smallCost = cost(small, 10);
    const int largeCost = cost(large, 10);
    INFO(small.size() << " units: " << smallCost << " steps; " << large.size() << " units: " << largeCost << " steps");
    CHECK(smallCost < 200);
    // eleven times as many days: at most four more levels for each of the descents
    CHECK(largeCost - smallCost < 80);
}
