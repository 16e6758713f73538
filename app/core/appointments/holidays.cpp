// SPDX-License-Identifier: GPL-3.0-or-later
#include "appointments/holidays.h"

#include <algorithm>
#include <iterator>

namespace parvis::appointments
{

namespace
{

// A day of the year, or so many days after Easter Sunday where the month is 0.
struct Rule {
    int month;
    int day;
    const char *fr;
    const char *de;
    const char *en;
    const char *source;
};

constexpr auto labourCode = "Code du travail, article L3133-1";
constexpr auto localLaw = "Code du travail, article L3134-13";
constexpr auto holidaysAct = "Feiertagsgesetz Baden-Württemberg, § 1";
constexpr auto unityTreaty = "Einigungsvertrag, Artikel 2";

constexpr Rule franceRules[] = {
    {1, 1, "Jour de l’An", "Neujahr", "New Year’s Day", labourCode},
    {0, 1, "Lundi de Pâques", "Ostermontag", "Easter Monday", labourCode},
    {5, 1, "Fête du Travail", "Tag der Arbeit", "Labour Day", labourCode},
    {5, 8, "Victoire de 1945", "Kriegsende 1945", "Victory Day 1945", labourCode},
    {0, 39, "Ascension", "Christi Himmelfahrt", "Ascension Day", labourCode},
    {0, 50, "Lundi de Pentecôte", "Pfingstmontag", "Whit Monday", labourCode},
    {7, 14, "Fête nationale", "Französischer Nationalfeiertag", "French national day", labourCode},
    {8, 15, "Assomption", "Mariä Himmelfahrt", "Assumption Day", labourCode},
    {11, 1, "Toussaint", "Allerheiligen", "All Saints’ Day", labourCode},
    {11, 11, "Armistice de 1918", "Waffenstillstand 1918", "Armistice Day 1918", labourCode},
    {12, 25, "Noël", "Erster Weihnachtstag", "Christmas Day", labourCode},
};

constexpr Rule alsaceMoselleRules[] = {
    {0, -2, "Vendredi saint", "Karfreitag", "Good Friday", localLaw},
    {12, 26, "Lendemain de Noël", "Zweiter Weihnachtstag", "Second day of Christmas", localLaw},
};

constexpr Rule badenWuerttembergRules[] = {
    {1, 1, "Jour de l’An", "Neujahr", "New Year’s Day", holidaysAct},
    {1, 6, "Épiphanie", "Heilige Drei Könige", "Epiphany", holidaysAct},
    {0, -2, "Vendredi saint", "Karfreitag", "Good Friday", holidaysAct},
    {0, 1, "Lundi de Pâques", "Ostermontag", "Easter Monday", holidaysAct},
    {5, 1, "Fête du Travail", "Tag der Arbeit", "Labour Day", holidaysAct},
    {0, 39, "Ascension", "Christi Himmelfahrt", "Ascension Day", holidaysAct},
    {0, 50, "Lundi de Pentecôte", "Pfingstmontag", "Whit Monday", holidaysAct},
    {0, 60, "Fête-Dieu", "Fronleichnam", "Corpus Christi", holidaysAct},
    {10, 3, "Jour de l’Unité allemande", "Tag der Deutschen Einheit", "German Unity Day", unityTreaty},
    {11, 1, "Toussaint", "Allerheiligen", "All Saints’ Day", holidaysAct},
    {12, 25, "Noël", "Erster Weihnachtstag", "Christmas Day", holidaysAct},
    {12, 26, "Lendemain de Noël", "Zweiter Weihnachtstag", "Second day of Christmas", holidaysAct},
};

// 500 years after 1517, once.
constexpr Rule reformation2017 = {10,
                                  31,
                                  "Jour de la Réforme",
                                  "Reformationstag",
                                  "Reformation Day",
                                  "Gesetz über den 31. Oktober 2017 als einmaligen gesetzlichen Feiertag"};

Holiday toHoliday(const Rule &rule, int year)
{
    const QDate day = rule.month == 0 ? easterSunday(year).addDays(rule.day) : QDate(year, rule.month, rule.day);
    return {day,
            LocalizedText({{QStringLiteral("fr"), QString::fromUtf8(rule.fr)},
                           {QStringLiteral("de"), QString::fromUtf8(rule.de)},
                           {QStringLiteral("en"), QString::fromUtf8(rule.en)}}),
            QString::fromUtf8(rule.source)};
}

} // namespace

std::optional<Region> parseRegion(const QString &code)
{
    if (code == QLatin1String("FR"))
        return Region::France;
    if (code == QLatin1String("FR-57") || code == QLatin1String("FR-67") || code == QLatin1String("FR-68"))
        return Region::AlsaceMoselle;
    if (code == QLatin1String("DE-BW"))
        return Region::BadenWuerttemberg;
    return std::nullopt;
}

// The anonymous Gregorian computation (Nature, 20 April 1876), as given by Meeus, Astronomical Algorithms, chapter 8.
QDate easterSunday(int year)
{
    if (year < 1583 || year > 9999)
        return {};
    const int golden = year % 19;
    const int century = year / 100;
    const int correction = (century - (century + 8) / 25 + 1) / 3;
    const int epact = (19 * golden + century - century / 4 - correction + 15) % 30;
    const int weekday = (32 + 2 * (century % 4) + 2 * (year % 100 / 4) - epact - year % 100 % 4) % 7;
    const int late = (golden + 11 * epact + 22 * weekday) / 451;
    const int days = epact + weekday - 7 * late + 114;
    return QDate(year, days / 31, days % 31 + 1);
}

QList<Holiday> holidays(Region region, int year)
{
    QList<Holiday> found;
    if (year < 1991 || year > 9999)
        return found;
    const auto add = [&](const Rule &rule) { found.append(toHoliday(rule, year)); };
    if (region == Region::BadenWuerttemberg)
        std::for_each(std::begin(badenWuerttembergRules), std::end(badenWuerttembergRules), add);
    else
        std::for_each(std::begin(franceRules), std::end(franceRules), add);
    if (region == Region::AlsaceMoselle)
        std::for_each(std::begin(alsaceMoselleRules), std::end(alsaceMoselleRules), add);
    if (region == Region::BadenWuerttemberg && year == 2017)
        add(reformation2017);
    std::stable_sort(found.begin(), found.end(), [](const Holiday &a, const Holiday &b) { return a.date < b.date; });
    return found;
}

std::optional<Holiday> holidayOn(Region region, QDate day)
{
    for (const Holiday &holiday : holidays(region, day.year())) {
        if (holiday.date == day)
            return holiday;
    }
    return std::nullopt;
}

} // namespace parvis::appointments
