// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/localday.h"
#include "sampleplan.h"
#include "support/catch.h"

#include <QSet>

using namespace parvis;
using namespace parvis::appointments;
using std::chrono::minutes;

namespace
{

QString startsOf(const Plan &plan, const char *from)
{
    QStringList texts;
    for (const UnitKey &unit : unitsBetween(plan, day(from), day(from).addDays(1)))
        texts << localText(plan.zone, unit.start).mid(7);
    return texts.join(QLatin1Char(' '));
}

} // namespace

TEST_CASE("units of a day where the clock changes")
{
    struct Row {
        const char *zone;
        const char *day;
        int from, until, grid;
        const char *starts;
    };
    const Row rows[] = {
        // no change
        {"Europe/Paris", "2026-06-01", 480, 540, 15, "08:00 08:15 08:30 08:45"},
        {"Europe/Paris", "2026-06-01", 480, 540, 60, "08:00"},
        {"Europe/Paris", "2026-06-01", 0, 1440, 60,
         "00:00 01:00 02:00 03:00 04:00 05:00 06:00 07:00 08:00 09:00 10:00 11:00 12:00 13:00 14:00 15:00 16:00 17:00 "
         "18:00 19:00 20:00 21:00 22:00 23:00"},
        // forward: 02:00 becomes 03:00
        {"Europe/Paris", "2026-03-29", 120, 180, 15, ""},
        {"Europe/Berlin", "2026-03-29", 120, 180, 15, ""},
        {"Europe/Paris", "2027-03-28", 120, 180, 15, ""},
        {"Europe/Berlin", "2027-03-28", 120, 180, 5, ""},
        {"Europe/Paris", "2026-03-29", 60, 240, 30, "01:00 01:30 03:00 03:30"},
        {"Europe/Berlin", "2027-03-28", 60, 240, 30, "01:00 01:30 03:00 03:30"},
        {"Europe/Paris", "2026-03-29", 90, 150, 15, "01:30 01:45"},
        {"Europe/Paris", "2026-03-29", 150, 210, 15, "03:00 03:15"},
        {"Europe/Paris", "2026-03-29", 60, 120, 60, "01:00"},
        {"Europe/Paris", "2026-03-29", 480, 540, 20, "08:00 08:20 08:40"},
        // back: 03:00 becomes 02:00
        {"Europe/Paris", "2026-10-25", 120, 180, 15, "02:00 02:15 02:30 02:45 02:00 02:15 02:30 02:45"},
        {"Europe/Berlin", "2026-10-25", 120, 180, 30, "02:00 02:30 02:00 02:30"},
        {"Europe/Paris", "2027-10-31", 120, 180, 60, "02:00 02:00"},
        {"Europe/Berlin", "2027-10-31", 120, 180, 20, "02:00 02:20 02:40 02:00 02:20 02:40"},
        {"Europe/Paris", "2026-10-25", 60, 240, 60, "01:00 02:00 02:00 03:00"},
        {"Europe/Paris", "2026-10-25", 150, 180, 15, "02:30 02:45 02:30 02:45"},
        {"Europe/Paris", "2026-10-25", 120, 150, 15, "02:00 02:15 02:00 02:15"},
        {"Europe/Paris", "2026-10-25", 480, 540, 20, "08:00 08:20 08:40"},
        // half an hour: 02:00 becomes 02:30 and 02:00 becomes 01:30
        {"Australia/Lord_Howe", "2026-10-04", 60, 240, 60, "01:00 03:00"},
        {"Australia/Lord_Howe", "2026-10-04", 60, 180, 30, "01:00 01:30 02:30"},
        {"Australia/Lord_Howe", "2026-04-05", 60, 180, 30, "01:00 01:30 01:30 02:00 02:30"},
        // a step that the change cuts ends too late
        {"Europe/Paris", "2026-03-29", 60, 150, 60, "01:00"},
    };
    for (const Row &row : rows) {
        INFO(row.zone << ' ' << row.day << ' ' << row.from << '-' << row.until << " by " << row.grid);
        CHECK(startsOf(dailyPlan(row.zone, row.from, row.until, row.grid), row.day) == QLatin1String(row.starts));
    }
}

TEST_CASE("every hour of a day that changes is offered once")
{
    for (const char *zone : {"Europe/Paris", "Europe/Berlin"}) {
        const Plan plan = dailyPlan(zone, 0, 1440, 15);
        const QList<UnitKey> units = unitsBetween(plan, day("2026-01-01"), day("2028-01-01"));
        REQUIRE(units.size() == 730 * 96);
        for (qsizetype i = 1; i < units.size(); ++i)
            REQUIRE(units.at(i).start == units.at(i - 1).start + minutes(15));
        CHECK(unitsBetween(plan, day("2026-03-29"), day("2026-03-30")).size() == 23 * 4);
        CHECK(unitsBetween(plan, day("2026-10-25"), day("2026-10-26")).size() == 25 * 4);
    }
}

TEST_CASE("hours of a day after exceptions, holidays and validity")
{
    QJsonObject changed = json(R"({
        'id': 'town', 'timeZone': 'Europe/Paris', 'region': 'FR-67', 'gridMinutes': 30,
        'resources': [{'id': 'a', 'name': 'A', 'place': 'hall'}, {'id': 'b', 'name': 'B', 'place': 'hall'}],
        'series': [
            {'resources': ['a'], 'first': '2026-01-01', 'from': '09:00', 'until': '12:00', 'rule': 'FREQ=DAILY',
             'excluded': ['2026-06-10'], 'validFrom': '2026-02-01', 'validUntil': '2026-12-28'},
            {'resources': ['a', 'b'], 'first': '2026-01-01', 'from': '11:00', 'until': '14:00', 'rule': 'FREQ=WEEKLY;BYDAY=TH'},
            {'resources': ['a'], 'first': '2026-01-01', 'from': '16:00', 'until': '17:00', 'rule': 'FREQ=DAILY',
             'opensOnHolidays': true}],
        'exceptions': [
            {'date': '2026-06-12', 'closed': true, 'reason': {'fr': 'x'}},
            {'date': '2026-05-01', 'resources': ['b'], 'hours': [['10:00', '11:00'], ['12:00', '12:30']], 'reason': {'fr': 'x'}},
            {'date': '2026-06-15', 'resources': ['a'], 'hours': [['08:00', '08:30']], 'reason': {'fr': 'x'}}]})");
    const auto plan = Plan::decode(changed);
    REQUIRE(plan.ok());
    struct Row {
        const char *day;
        const char *resource;
        QList<Period> hours;
    };
    const Row rows[] = {
        {"2026-01-30", "a", {{960, 1020}}},             // before it is valid
        {"2026-02-02", "a", {{540, 720}, {960, 1020}}}, // a Monday
        {"2026-02-02", "b", {}},
        {"2026-02-05", "a", {{540, 840}, {960, 1020}}}, // two series overlap
        {"2026-02-05", "b", {{660, 840}}},
        {"2026-06-10", "a", {{960, 1020}}}, // excluded from one series
        {"2026-06-12", "a", {}},            // closed for all
        {"2026-06-12", "b", {}},
        {"2026-05-01", "a", {{960, 1020}}}, // a holiday one series ignores
        {"2026-05-01", "b", {{600, 660}, {720, 750}}},
        {"2026-05-14", "b", {}}, // Ascension, a Thursday
        {"2026-06-15", "a", {{480, 510}}},
        {"2026-12-26", "a", {{960, 1020}}}, // holiday of Alsace
        {"2026-12-27", "a", {{540, 720}, {960, 1020}}},
        {"2026-12-28", "a", {{960, 1020}}}, // no longer valid
        {"2025-12-31", "a", {}},            // before the series begins
        {"2026-02-02", "nobody", {}},
    };
    for (const Row &row : rows) {
        INFO(row.day << ' ' << row.resource);
        CHECK(hoursOn(*plan, QLatin1String(row.resource), day(row.day)) == row.hours);
    }
    CHECK(hoursOn(*plan, QStringLiteral("a"), QDate()).isEmpty());
    CHECK(unitsBetween(*plan, QDate(), day("2026-01-01")).isEmpty());
    CHECK(unitsBetween(*plan, day("2026-02-03"), day("2026-02-03")).isEmpty());
    CHECK(unitsBetween(*plan, day("2026-02-03"), day("2026-02-02")).isEmpty());
}

TEST_CASE("units of random plans are ordered, apart and within the openings")
{
    qsizetype all = 0;
    for (unsigned seed = 0; seed < 120; ++seed) {
        const Plan plan = randomPlan(seed);
        const QList<UnitKey> units = unitsBetween(plan, QDate(2026, 3, 24), QDate(2026, 4, 8));
        INFO("seed " << seed);
        QHash<QString, Instant> ends;
        QHash<std::pair<QString, QDate>, QList<Period>> openings;
        for (qsizetype i = 0; i < units.size(); ++i) {
            const UnitKey &unit = units.at(i);
            REQUIRE((i == 0 || units.at(i - 1) < unit));
            REQUIRE((!ends.contains(unit.resource) || ends.value(unit.resource) <= unit.start));
            ends.insert(unit.resource, unit.start + plan.grid);
            const LocalMinute begin = toLocal(plan.zone, unit.start);
            const LocalMinute last = toLocal(plan.zone, unit.start + plan.grid - minutes(1));
            const std::pair<QString, QDate> key(unit.resource, begin.day);
            if (!openings.contains(key))
                openings.insert(key, hoursOn(plan, unit.resource, begin.day));
            const QList<Period> hours = openings.value(key);
            REQUIRE(begin.day == last.day);
            REQUIRE(std::any_of(hours.begin(), hours.end(), [&](const Period &period) {
                return begin.minute >= period.from && last.minute < period.until;
            }));
        }
        all += units.size();
    }
    CHECK(all > 50'000);
}

TEST_CASE("units of a long stretch are those of its days")
{
    for (unsigned seed = 200; seed < 220; ++seed) {
        const Plan plan = randomPlan(seed);
        QList<UnitKey> single;
        for (QDate date(2026, 3, 24); date < QDate(2026, 4, 8); date = date.addDays(1))
            single += unitsBetween(plan, date, date.addDays(1));
        INFO("seed " << seed);
        CHECK(single == unitsBetween(plan, QDate(2026, 3, 24), QDate(2026, 4, 8)));
    }
}

TEST_CASE("the first instant at which a local clock shows a minute")
{
    struct Row {
        const char *day;
        int minute;
        const char *instant;
    };
    const Row rows[] = {
        {"2026-06-01", 0, "2026-05-31T22:00:00Z"},    {"2026-06-01", 510, "2026-06-01T06:30:00Z"},
        {"2026-06-01", 1440, "2026-06-01T22:00:00Z"}, {"2026-03-29", 119, "2026-03-29T00:59:00Z"},
        {"2026-03-29", 120, "2026-03-29T01:00:00Z"},  {"2026-03-29", 150, "2026-03-29T01:00:00Z"},
        {"2026-03-29", 180, "2026-03-29T01:00:00Z"},  {"2026-03-29", 181, "2026-03-29T01:01:00Z"},
        {"2026-10-25", 120, "2026-10-25T00:00:00Z"},  {"2026-10-25", 150, "2026-10-25T00:30:00Z"},
        {"2026-10-25", 180, "2026-10-25T02:00:00Z"},  {"2026-10-25", 1440, "2026-10-25T23:00:00Z"},
    };
    for (const Row &row : rows) {
        INFO(row.day << ' ' << row.minute);
        CHECK(firstInstantAt(QTimeZone("Europe/Paris"), day(row.day), row.minute) == at(row.instant));
    }
}

TEST_CASE("parts of a day meet and make it whole")
{
    for (const char *zone : {"Europe/Paris", "Australia/Lord_Howe", "America/New_York", "UTC"}) {
        const QTimeZone local(zone);
        int doubled = 0;
        Instant end = partsOf(local, QDate(2026, 1, 1)).first().from;
        for (QDate date(2026, 1, 1); date.year() < 2028; date = date.addDays(1)) {
            const QList<DayPart> parts = partsOf(local, date);
            doubled += parts.size() == 2;
            for (const DayPart &part : parts) {
                REQUIRE(part.from == end);
                REQUIRE(part.from < part.until);
                REQUIRE(toLocal(local, part.from).day == date);
                REQUIRE(toLocal(local, part.until - minutes(1)).day == date);
                end = part.until;
            }
        }
        INFO(zone);
        CHECK(doubled == (local.hasTransitions() && local.id() != "UTC" ? 4 : 0));
    }
}

TEST_CASE("units compare by start, then by resource")
{
    const UnitKey early{QStringLiteral("z"), at("2026-01-01T08:00:00Z")};
    const UnitKey late{QStringLiteral("a"), at("2026-01-01T09:00:00Z")};
    const UnitKey other{QStringLiteral("zz"), at("2026-01-01T08:00:00Z")};
    CHECK(early < late);
    CHECK(early < other);
    CHECK(QSet<UnitKey>{early, late, other, early}.size() == 3);
}
