// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue/businessday.h"

#include "samplequeue.h"
#include "support/catch.h"

using namespace parvis;
using namespace parvis::queue;
using namespace std::chrono_literals;

TEST_CASE("a ticket is counted in the business day of the site")
{
    struct Row {
        const char *zone;
        int change; ///< local minute
        const char *now;
        const char *day;
    };
    const Row rows[] = {
        {"Europe/Paris", 0, "2026-11-26T22:59:59Z", "2026-11-26"},
        {"Europe/Paris", 0, "2026-11-26T23:00:00Z", "2026-11-27"},
        {"Europe/Paris", 240, "2026-11-26T23:00:00Z", "2026-11-26"},
        {"Europe/Paris", 240, "2026-11-27T02:59:59Z", "2026-11-26"},
        {"Europe/Paris", 240, "2026-11-27T03:00:00Z", "2026-11-27"},
        {"UTC", 0, "2026-11-26T23:59:59Z", "2026-11-26"},
        {"UTC", 1439, "2026-11-26T23:58:59Z", "2026-11-25"},
        {"UTC", 1439, "2026-11-26T23:59:00Z", "2026-11-26"},
        {"America/Cayenne", 0, "2026-11-27T02:59:59Z", "2026-11-26"},
        {"America/Cayenne", 0, "2026-11-27T03:00:00Z", "2026-11-27"},
        {"Pacific/Noumea", 0, "2026-11-26T13:00:00Z", "2026-11-27"},
        {"Pacific/Noumea", 0, "2026-11-26T12:59:59Z", "2026-11-26"},
        // The clock goes forward from 02:00 to 03:00 at 01:00 UTC.
        {"Europe/Berlin", 150, "2026-03-29T00:59:59Z", "2026-03-28"},
        {"Europe/Berlin", 150, "2026-03-29T01:00:00Z", "2026-03-29"},
        {"Europe/Berlin", 120, "2026-03-29T00:59:59Z", "2026-03-28"},
        {"Europe/Berlin", 120, "2026-03-29T01:00:00Z", "2026-03-29"},
        {"Europe/Berlin", 240, "2026-03-29T01:59:59Z", "2026-03-28"},
        {"Europe/Berlin", 240, "2026-03-29T02:00:00Z", "2026-03-29"},
        // It goes back from 03:00 to 02:00 at 01:00 UTC: 02:30 is first at 00:30 UTC.
        {"Europe/Berlin", 150, "2026-10-25T00:29:59Z", "2026-10-24"},
        {"Europe/Berlin", 150, "2026-10-25T00:30:00Z", "2026-10-25"},
        {"Europe/Berlin", 150, "2026-10-25T01:10:00Z", "2026-10-25"},
        {"Europe/Berlin", 240, "2026-10-25T02:59:59Z", "2026-10-24"},
        {"Europe/Berlin", 240, "2026-10-25T03:00:00Z", "2026-10-25"},
        // Here it goes back over midnight: 00:00 to 23:00 of the day before.
        {"America/Havana", 0, "2026-11-01T03:59:59Z", "2026-10-31"},
        {"America/Havana", 0, "2026-11-01T04:00:00Z", "2026-11-01"},
        {"America/Havana", 0, "2026-11-01T05:30:00Z", "2026-11-01"},
        {"Atlantic/Azores", 0, "2026-10-25T00:30:00Z", "2026-10-25"},
        {"Atlantic/Azores", 0, "2026-10-25T01:30:00Z", "2026-10-25"},
        // Forward over midnight: there is no 00:00.
        {"America/Havana", 0, "2026-03-08T04:59:59Z", "2026-03-07"},
        {"America/Havana", 0, "2026-03-08T05:00:00Z", "2026-03-08"},
    };
    for (const Row &row : rows) {
        INFO(row.zone << " " << row.change << " " << row.now);
        CHECK(businessDay(QTimeZone(row.zone), row.change, at(row.now)).toString(Qt::ISODate) == q(row.day));
    }
}

TEST_CASE("business days follow one another without gap or step back, in every zone and over every clock change")
{
    for (const char *zone : {"Europe/Paris", "Europe/Berlin", "Atlantic/Azores", "America/Havana",
                             "Australia/Lord_Howe", "Asia/Beirut", "Africa/Casablanca", "UTC"}) {
        for (const int change : {0, 1, 119, 120, 150, 179, 180, 240, 1439}) {
            INFO(zone << " " << change);
            QDate last;
            const QTimeZone there(zone);
            for (Instant now = at("2026-01-01T00:00:00Z"); now < at("2027-01-01T00:00:00Z"); now += 30min) {
                const QDate day = businessDay(there, change, now);
                if (last.isValid())
                    REQUIRE((day == last || day == last.addDays(1)));
                REQUIRE(businessDayStart(there, change, day) <= now);
                REQUIRE(now < businessDayStart(there, change, day.addDays(1)));
                last = day;
            }
        }
    }
}
