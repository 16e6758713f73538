// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/openinghours.h"

#include "content/site.h"
#include "support/catch.h"
#include "townfolder.h"

#include <QJsonDocument>

using namespace parvis;
using namespace parvis::content;

namespace
{

Site town()
{
    const TownFolder folder;
    const auto site = Site::decode(QJsonDocument::fromJson(folder.read(QStringLiteral("sites/town.json"))).object());
    REQUIRE(site.ok());
    return *site;
}

// "open 17:30 2026-11-23", the form of the rows below.
QString inWords(const OpeningState &state)
{
    const char *kinds[] = {"open", "today", "later", "closed"};
    QString words = QLatin1String(kinds[int(state.kind)]);
    if (state.kind != OpeningState::Kind::ClosedForWeeks)
        words += QLatin1Char(' ') + clockText(state.minute) + QLatin1Char(' ') + state.day.toString(Qt::ISODate);
    if (state.closure)
        words += QLatin1Char(' ') + state.closure->in(QStringLiteral("en"));
    return words;
}

Instant utc(const char *text)
{
    return Instant(
        std::chrono::milliseconds(QDateTime::fromString(QLatin1String(text), Qt::ISODate).toMSecsSinceEpoch()));
}

} // namespace

TEST_CASE("opening state by local day and time")
{
    struct Row {
        const char *day;
        const char *time;
        const char *state;
    };
    const Row rows[] = {
        {"2026-11-23", "00:00", "today 08:30 2026-11-23"}, // Monday
        {"2026-11-23", "08:29", "today 08:30 2026-11-23"},
        {"2026-11-23", "08:30", "open 12:00 2026-11-23"},
        {"2026-11-23", "11:59", "open 12:00 2026-11-23"},
        {"2026-11-23", "12:00", "today 13:30 2026-11-23"},
        {"2026-11-23", "17:30", "later 08:30 2026-11-24"},
        {"2026-11-26", "23:59", "open 24:00 2026-11-26"},
        {"2026-11-27", "18:00", "later 08:30 2026-11-30"}, // Friday evening
        {"2026-11-28", "10:00", "later 08:30 2026-11-30"},
        {"2026-12-24", "10:30", "open 24:00 2026-12-24"},
        {"2026-12-25", "10:00", "later 08:30 2026-12-28 Christmas Day"},
        {"2026-12-31", "09:00", "today 10:00 2026-12-31"},
        {"2027-01-01", "09:00", "later 08:30 2027-01-04 New Year’s Day"},
    };
    const Site site = town();
    for (const Row &row : rows) {
        INFO(row.day << " " << row.time);
        const auto state =
            openingState(site.hours, site.closures, QDate::fromString(QLatin1String(row.day), Qt::ISODate),
                         QTime::fromString(QLatin1String(row.time), QStringLiteral("HH:mm")));
        CHECK(inWords(state) == QString::fromUtf8(row.state));
    }
}

TEST_CASE("the site's own clock counts, winter and summer, and a place may have its own hours")
{
    const Site site = town();
    CHECK(inWords(site.openingAt(utc("2026-11-23T07:30:00Z"))) == QStringLiteral("open 12:00 2026-11-23"));
    CHECK(inWords(site.openingAt(utc("2026-07-06T06:30:00Z"))) == QStringLiteral("open 12:00 2026-07-06"));
    CHECK(inWords(site.openingAt(utc("2026-11-22T23:30:00Z"))) == QStringLiteral("today 08:30 2026-11-23"));
    CHECK(inWords(site.openingAt(utc("2026-11-23T09:00:00Z"), QStringLiteral("archive"))) ==
          QStringLiteral("today 14:00 2026-11-23"));
    CHECK(inWords(site.openingAt(utc("2026-11-23T09:00:00Z"), QStringLiteral("counter"))) ==
          QStringLiteral("open 12:00 2026-11-23"));
}

TEST_CASE("a place that never opens is closed for weeks, and an invalid day opens nothing")
{
    CHECK(inWords(openingState({}, {}, QDate(2026, 11, 23), QTime(10, 0))) == QStringLiteral("closed"));
    CHECK(inWords(openingState(town().hours, {}, {}, {})) == QStringLiteral("closed"));
}

TEST_CASE("clock texts")
{
    for (const char *text : {"00:00", "08:30", "23:59", "24:00"})
        CHECK(clockText(parseClockText(QLatin1String(text)).value_or(-1)) == QLatin1String(text));
    for (const char *text : {"", "8:30", "24:01", "25:00", "12:60", "12.30", "12:30 ", "-1:00"})
        CHECK_FALSE(parseClockText(QLatin1String(text)));
}
