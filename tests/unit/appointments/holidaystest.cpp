// SPDX-License-Identifier: GPL-3.0-or-later
#include "appointments/holidays.h"

#include "support/catch.h"

#include <QFile>
#include <QMap>
#include <QSet>

using namespace parvis::appointments;

TEST_CASE("Easter Sunday, against another computation")
{
    struct Row {
        int year, month, day;
    };
    constexpr Row rows[] = {
        {1583, 4, 10}, {1584, 4, 1},  {1585, 4, 21}, {1586, 4, 6},  {1587, 3, 29}, {1588, 4, 17}, {1589, 4, 2},
        {1590, 4, 22}, {1591, 4, 14}, {1592, 3, 29}, {1593, 4, 18}, {1594, 4, 10}, {1595, 3, 26}, {1596, 4, 14},
        {1597, 4, 6},  {1598, 3, 22}, {1599, 4, 11}, {1895, 4, 14}, {1896, 4, 5},  {1897, 4, 18}, {1898, 4, 10},
        {1899, 4, 2},  {1900, 4, 15}, {1901, 4, 7},  {1902, 3, 30}, {1903, 4, 12}, {1904, 4, 3},  {1940, 3, 24},
        {1941, 4, 13}, {1942, 4, 5},  {1943, 4, 25}, {1944, 4, 9},  {1945, 4, 1},  {1946, 4, 21}, {1947, 4, 6},
        {1990, 4, 15}, {1991, 3, 31}, {1992, 4, 19}, {1993, 4, 11}, {1994, 4, 3},  {1995, 4, 16}, {1996, 4, 7},
        {1997, 3, 30}, {1998, 4, 12}, {1999, 4, 4},  {2000, 4, 23}, {2001, 4, 15}, {2002, 3, 31}, {2003, 4, 20},
        {2004, 4, 11}, {2005, 3, 27}, {2006, 4, 16}, {2007, 4, 8},  {2008, 3, 23}, {2009, 4, 12}, {2010, 4, 4},
        {2011, 4, 24}, {2012, 4, 8},  {2013, 3, 31}, {2014, 4, 20}, {2015, 4, 5},  {2016, 3, 27}, {2017, 4, 16},
        {2018, 4, 1},  {2019, 4, 21}, {2020, 4, 12}, {2021, 4, 4},  {2022, 4, 17}, {2023, 4, 9},  {2024, 3, 31},
        {2025, 4, 20}, {2026, 4, 5},  {2027, 3, 28}, {2028, 4, 16}, {2029, 4, 1},  {2030, 4, 21}, {2031, 4, 13},
        {2032, 3, 28}, {2033, 4, 17}, {2034, 4, 9},  {2035, 3, 25}, {2036, 4, 13}, {2037, 4, 5},  {2038, 4, 25},
        {2039, 4, 10}, {2040, 4, 1},  {2041, 4, 21}, {2042, 4, 6},  {2043, 3, 29}, {2044, 4, 17}, {2100, 3, 28},
        {2199, 4, 14}, {2200, 4, 6},  {2285, 3, 22}, {2299, 4, 16}, {2300, 4, 8},  {3000, 4, 13}, {4099, 4, 19}};
    for (const Row &row : rows) {
        INFO(row.year);
        CHECK(easterSunday(row.year) == QDate(row.year, row.month, row.day));
    }
    CHECK_FALSE(easterSunday(1582).isValid());
    CHECK_FALSE(easterSunday(10000).isValid());
}

TEST_CASE("Easter is a Sunday from 22 March to 25 April in every year")
{
    for (int year = 1583; year <= 9999; ++year) {
        const QDate easter = easterSunday(year);
        REQUIRE(easter.dayOfWeek() == 7);
        REQUIRE(easter >= QDate(year, 3, 22));
        REQUIRE(easter <= QDate(year, 4, 25));
    }
}

TEST_CASE("holidays of the regions")
{
    struct Row {
        const char *region;
        int year;
        const char *days;
    };
    const Row rows[] = {
        {"FR", 2026, "0101 0406 0501 0508 0514 0525 0714 0815 1101 1111 1225"},
        {"FR", 2027, "0101 0329 0501 0506 0508 0517 0714 0815 1101 1111 1225"},
        {"FR-67", 2026, "0101 0403 0406 0501 0508 0514 0525 0714 0815 1101 1111 1225 1226"},
        {"FR-67", 2027, "0101 0326 0329 0501 0506 0508 0517 0714 0815 1101 1111 1225 1226"},
        {"FR-57", 2025, "0101 0418 0421 0501 0508 0529 0609 0714 0815 1101 1111 1225 1226"},
        {"FR-68", 2024, "0101 0329 0401 0501 0508 0509 0520 0714 0815 1101 1111 1225 1226"},
        // Ascension and 8 May on one day
        {"FR", 1997, "0101 0331 0501 0508 0508 0519 0714 0815 1101 1111 1225"},
        {"FR", 2008, "0101 0324 0501 0501 0508 0512 0714 0815 1101 1111 1225"},
        {"DE-BW", 2026, "0101 0106 0403 0406 0501 0514 0525 0604 1003 1101 1225 1226"},
        {"DE-BW", 2027, "0101 0106 0326 0329 0501 0506 0517 0527 1003 1101 1225 1226"},
        {"DE-BW", 2017, "0101 0106 0414 0417 0501 0525 0605 0615 1003 1031 1101 1225 1226"},
        {"DE-BW", 2018, "0101 0106 0330 0402 0501 0510 0521 0531 1003 1101 1225 1226"},
        {"FR", 1990, ""},
        {"FR", 10000, ""},
    };
    for (const Row &row : rows) {
        const auto region = parseRegion(QLatin1String(row.region));
        REQUIRE(region);
        QStringList days;
        for (const Holiday &holiday : holidays(*region, row.year)) {
            days << holiday.date.toString(QStringLiteral("MMdd"));
            CHECK(holidayOn(*region, holiday.date));
            CHECK_FALSE(holiday.source.isEmpty());
            for (const char *language : {"fr", "de", "en"})
                CHECK(holiday.name.has(QLatin1String(language)));
        }
        INFO(row.region << ' ' << row.year);
        CHECK(days.join(QLatin1Char(' ')) == QLatin1String(row.days));
    }
    CHECK_FALSE(holidayOn(Region::France, QDate(2026, 4, 3)));
    CHECK_FALSE(parseRegion(QStringLiteral("DE")));
    CHECK_FALSE(parseRegion(QStringLiteral("fr")));
}

TEST_CASE("holidays of France are those the state publishes")
{
    QFile file(QStringLiteral(PARVIS_SOURCE_DIR "/../shared/data/ical/jours_feries_metropole.ics"));
    if (!file.open(QIODevice::ReadOnly))
        PARVIS_SKIP("no calendar of public holidays beside the project");
    QMap<int, QSet<QDate>> published;
    for (const QByteArray &line : file.readAll().split('\n')) {
        const QDate day = QDate::fromString(QString::fromLatin1(line.trimmed().right(8)), QStringLiteral("yyyyMMdd"));
        if (line.startsWith("DTSTART;VALUE=DATE:"))
            published[day.year()].insert(day);
    }
    REQUIRE(published.size() == 11);
    for (auto year = published.cbegin(); year != published.cend(); ++year) {
        QSet<QDate> computed;
        for (const Holiday &holiday : holidays(Region::France, year.key()))
            computed.insert(holiday.date);
        INFO(year.key());
        CHECK(computed == year.value());
    }
}
