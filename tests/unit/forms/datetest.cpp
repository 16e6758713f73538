// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "table.h"

TEST_CASE("a date is typed in three parts")
{
    static constexpr AnswerRow rows[] = {
        {"{'day':'3','month':'12','year':'1987'}", "'1987-12-03'"},
        {"{'day':'03','month':'2','year':'2004'}", "'2004-02-03'"},
        {"{'day':' 3 ','month':'12','year':' 1987'}", "'1987-12-03'"},
        {"{'day':3,'month':12,'year':1987}", "'1987-12-03'"},
        {"{'day':'٣','month':'١٢','year':'١٩٨٧'}", "'1987-12-03'"},
        {"{'day':'29','month':'2','year':'2024'}", "'2024-02-29'"},
        {"{'day':'29','month':'2','year':'2000'}", "'2000-02-29'"},
        {"{'day':'31','month':'12','year':'2199'}", "'2199-12-31'"},
        {"{'day':'1','month':'1','year':'1850'}", "'1850-01-01'"},
        {"'1987-12-03'", "'1987-12-03'"},
        {"'1987-12'", "!Missing day"},
        {"'1987'", "!Missing day"},
        {"{'day':'29','month':'2','year':'2023'}", "!DayNotInMonth day {'days':28}"},
        {"{'day':'29','month':'2','year':'1900'}", "!DayNotInMonth day {'days':28}"},
        {"{'day':'30','month':'2','year':'2024'}", "!DayNotInMonth day {'days':29}"},
        {"{'day':'31','month':'4','year':'2024'}", "!DayNotInMonth day {'days':30}"},
        {"{'day':'31','month':'11','year':'2024'}", "!DayNotInMonth day {'days':30}"},
        {"{'day':'32','month':'1','year':'2024'}", "!DayOutOfRange day"},
        {"{'day':'0','month':'1','year':'2024'}", "!DayOutOfRange day"},
        {"{'day':'99999','month':'1','year':'2024'}", "!DayOutOfRange day"},
        {"{'day':'1','month':'13','year':'2024'}", "!MonthOutOfRange month"},
        {"{'day':'1','month':'0','year':'2024'}", "!MonthOutOfRange month"},
        {"{'day':'1','month':'1','year':'1849'}", "!YearOutOfRange year"},
        {"{'day':'1','month':'1','year':'2200'}", "!YearOutOfRange year"},
        {"{'day':'1','month':'1','year':'19870'}", "!YearOutOfRange year"},
        {"{'day':'1','month':'1','year':'87'}", "!YearTooShort year"},
        {"{'day':'1','month':'1','year':'987'}", "!YearTooShort year"},
        {"{'day':'x','month':'1','year':'1987'}", "!NotADate day"},
        {"{'day':'1','month':'déc','year':'1987'}", "!NotADate month"},
        {"{'day':'1','month':'1','year':'19 87'}", "'1987-01-01'"},
        {"{'day':'-1','month':'1','year':'1987'}", "!NotADate day"},
        {"{'day':'1.5','month':'1','year':'1987'}", "!NotADate day"},
        {"{'day':1.5,'month':1,'year':1987}", "!NotADate day"},
        {"{'day':-1,'month':1,'year':1987}", "!NotADate day"},
        {"{'day':1e300,'month':1,'year':1987}", "!NotADate day"},
        {"{'day':'','month':'1','year':'1987'}", "!Missing day"},
        {"{'day':'1','month':'','year':'1987'}", "!Missing month"},
        {"{'day':'1','month':'1','year':''}", "!Missing year"},
        {"{'day':'1','month':'1'}", "!Missing year"},
        {"{'day':'','month':'','year':''}", "!Missing -"},
        {"{}", "!Missing -"},
        {"''", "!Missing -"},
        {"null", "!Missing -"},
        {"{'day':[],'month':{},'year':'1987'}", "!WrongShape day"},
        {"19871203", "!WrongShape"},
        {"true", "!WrongShape"},
        {"[3,12,1987]", "!WrongShape"},
        {"'3. Dezember'", "!NotADate"},
        {"'3/12/1987'", "'1987-12-03'"},
        {"'03.12.1987'", "'1987-12-03'"},
        {"'3-12-1987'", "'1987-12-03'"},
        {"' 3 / 12 / 1987 '", "'1987-12-03'"},
        {"'3 12 1987'", "'1987-12-03'"},
        {"'1987/12/03'", "'1987-12-03'"},
        {"'31/12/1987/'", "!NotADate"},
        {"'1/3/12/1987'", "!NotADate"},
        {"'1987-12-03-04'", "!NotADate"},
        {"'3/12/87'", "!YearTooShort"},
        {"'31/4/1987'", "!DayNotInMonth"},
        {"'12/1987'", "!Missing"},
        {"'///'", "!NotADate"},
        {"'/'", "!Missing"},
    };
    checkRows("'kind':'date'", rows);
}

TEST_CASE("of a birth date, day and month may be unknown")
{
    static constexpr AnswerRow rows[] = {
        {"{'day':'3','month':'12','year':'1987'}", "'1987-12-03'"},
        {"{'day':'','month':'12','year':'1987'}", "'1987-12'"},
        {"{'day':'00','month':'12','year':'1987'}", "'1987-12'"},
        {"{'month':'12','year':'1987'}", "'1987-12'"},
        {"{'day':'','month':'','year':'1987'}", "'1987'"},
        {"{'day':'00','month':'00','year':'1987'}", "'1987'"},
        {"{'year':'1987'}", "'1987'"},
        {"{'day':'3','month':'','year':'1987'}", "'1987'"},
        {"'1987-12'", "'1987-12'"},
        {"'1987'", "'1987'"},
        {"'12/1987'", "'1987-12'"},
        {"'12.1987'", "'1987-12'"},
        {"{'day':'3','month':'12','year':''}", "!Missing year"},
        {"{'day':'31','month':'','year':'2026'}", "'2026'"},
        {"{'day':'','month':'12','year':'2026'}", "!InFuture - {'maximum':'2026-11-23'}"},
        {"{'day':'','month':'11','year':'2026'}", "'2026-11'"},
        {"{'day':'','month':'','year':'2027'}", "!InFuture"},
        {"{'day':'','month':'12','year':'1899'}", "!TooEarly - {'minimum':'1900-01-01'}"},
        {"{'day':'','month':'','year':'1899'}", "!TooEarly"},
        {"{'day':'','month':'','year':'1900'}", "'1900'"},
    };
    checkRows("'kind':'date','partial':true,'min':'1900-01-01','max':'today'", rows);
}

TEST_CASE("dates keep within their limits")
{
    static constexpr AnswerRow past[] = {
        {"'2026-11-23'", "'2026-11-23'"},
        {"'2026-11-24'", "!InFuture - {'maximum':'2026-11-23'}"},
        {"'1900-01-01'", "'1900-01-01'"},
        {"'1899-12-31'", "!TooEarly - {'minimum':'1900-01-01'}"},
    };
    checkRows("'kind':'date','min':'1900-01-01','max':'today'", past);
    static constexpr AnswerRow coming[] = {
        {"'2026-11-23'", "'2026-11-23'"},
        {"'2026-11-22'", "!InPast - {'minimum':'2026-11-23'}"},
        {"'2027-06-30'", "'2027-06-30'"},
        {"'2027-07-01'", "!TooLate - {'maximum':'2027-06-30'}"},
    };
    checkRows("'kind':'date','min':'today','max':'2027-06-30'", coming);
}
