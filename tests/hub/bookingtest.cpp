// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/town.h"

using namespace parvis;
using namespace parvis::hub;

TEST_CASE("A hold takes its places, a confirmation books them, a release gives them back")
{
    Town town;
    const auto held = town.booking().hold(town.plan, town.wish("card", "2026-03-02T08:15:00Z"));
    REQUIRE(held.ok());
    CHECK(held->status == store::AppointmentStatus::Held);
    CHECK(held->resource == QStringLiteral("a"));
    CHECK(held->end - held->start == 20min);
    CHECK(held->bufferMinutes == 5);
    CHECK(*held->heldUntil == town.clock.now() + 10min);
    CHECK(town.line("a") == "fhhfffffffff");

    SECTION("confirmed, also twice")
    {
        for (int i = 0; i < 2; ++i) {
            const auto confirmed = town.booking().confirm(town.plan, held->id, {"x", QStringLiteral("plain"), {}});
            REQUIRE(confirmed.ok());
            CHECK(confirmed->status == store::AppointmentStatus::Confirmed);
            CHECK(confirmed->code == held->code);
            CHECK_FALSE(confirmed->heldUntil);
        }
        CHECK(town.line("a") == "fbbfffffffff");
        CHECK(town.refusal(town.booking().releaseHold(town.plan.site, held->id).error()) ==
              QStringLiteral("WrongState"));
    }
    SECTION("given up, also twice")
    {
        CHECK(town.booking().releaseHold(town.plan.site, held->id).ok());
        CHECK(town.booking().releaseHold(town.plan.site, held->id).ok());
        CHECK(town.line("a") == "ffffffffffff");
        CHECK(town.refusal(town.booking().confirm(town.plan, held->id, {}).error()) == QStringLiteral("HoldEnded"));
        // The steps are free again for a booking that overlaps.
        CHECK(town.booking().hold(town.plan, town.wish("card", "2026-03-02T08:30:00Z", "a")).ok());
    }
    SECTION("ended by a sweep")
    {
        town.clock.advance(10min - 1ms);
        CHECK(*town.booking().sweep(town.plan.site) == 0);
        town.clock.advance(1ms);
        CHECK(*town.booking().sweep(town.plan.site) == 1);
        CHECK(town.line("a") == "ffffffffffff");
        CHECK(town.refusal(town.booking().confirm(town.plan, held->id, {}).error()) == QStringLiteral("HoldEnded"));
    }
    SECTION("ended by the next visitor who wants the place")
    {
        town.clock.advance(10min);
        CHECK(town.booking().hold(town.plan, town.wish("card", "2026-03-02T08:30:00Z", "a")).ok());
        CHECK(town.line("a") == "ffhhffffffff");
    }
    SECTION("confirmed late, while nobody wanted the place")
    {
        town.clock.advance(11min);
        CHECK(town.booking().confirm(town.plan, held->id, {}).ok());
    }
}

TEST_CASE("What cannot be held leaves nothing")
{
    struct Row {
        const char *reason;
        const char *start;
        const char *resource;
        const char *refusal;
    };
    const auto row = GENERATE(values<Row>({
        {"card", "2026-03-02T08:00:00Z", "a", "Taken"},       // booked from 8:15 on
        {"card", "2026-03-02T08:30:00Z", "a", "Taken"},       // the second place of another
        {"card", "2026-03-02T10:45:00Z", "a", "Taken"},       // would reach beyond the opening
        {"card", "2026-03-02T11:00:00Z", "", "Taken"},        // closed
        {"card", "2026-03-01T08:00:00Z", "", "NotBookable"},  // yesterday
        {"card", "2026-06-01T08:00:00Z", "", "NotBookable"},  // beyond the horizon
        {"pass", "2026-03-02T08:00:00Z", "", "NotBookable"},  // no such reason
        {"card", "2026-03-02T08:00:00Z", "c", "NotBookable"}, // no such counter
        {"card", "2026-03-07T08:00:00Z", "", "Taken"},        // Saturday
        {"card", "2026-03-02T08:07:00Z", "", "Taken"},        // not on the grid
    }));
    Town town;
    town.booked("card", "2026-03-02T08:15:00Z", "a");
    const std::string before = town.line("a") + town.line("b");
    const auto held = town.booking().hold(town.plan, town.wish(row.reason, row.start, row.resource));
    INFO(row.reason << " " << row.start);
    REQUIRE_FALSE(held.ok());
    CHECK(town.refusal(held.error()) == QLatin1String(row.refusal));
    CHECK(town.line("a") + town.line("b") == before);
}

TEST_CASE("Two visitors on one start get two counters, the third none")
{
    Town town;
    CHECK(town.booked("card", "2026-03-02T08:00:00Z").resource == QStringLiteral("a"));
    CHECK(town.booked("card", "2026-03-02T08:00:00Z").resource == QStringLiteral("b"));
    CHECK(town.refusal(town.booking().hold(town.plan, town.wish("vote", "2026-03-02T08:00:00Z")).error()) ==
          QStringLiteral("Taken"));
}

TEST_CASE("Persons add up their time")
{
    Town town;
    HoldRequest request = town.wish("card", "2026-03-02T08:00:00Z");
    request.wish.reasons = {{QStringLiteral("card"), 3}, {QStringLiteral("vote"), 1}};
    const auto held = town.booking().hold(town.plan, request);
    REQUIRE(held.ok());
    CHECK(held->end - held->start == 50min);
    CHECK(town.line("a") == "hhhhffffffff");
    request.wish.reasons = {{QStringLiteral("card"), 5}};
    CHECK(town.refusal(town.booking().hold(town.plan, request).error()) == QStringLiteral("NotBookable"));
}

TEST_CASE("A person's limit counts his appointments to come for that reason")
{
    Town town;
    const auto first = town.booked("card", "2026-03-02T08:00:00Z", "", "p");
    const auto second = town.booking().hold(town.plan, town.wish("card", "2026-03-03T08:00:00Z"));
    REQUIRE(second.ok());
    const BookingContact same{{}, {}, QStringLiteral("p")};
    CHECK(town.refusal(town.booking().confirm(town.plan, second->id, same).error()) == QStringLiteral("LimitReached"));
    CHECK(town.booking().book(town.plan, town.wish("vote", "2026-03-03T09:00:00Z"), same).ok());
    CHECK(
        town.booking().book(town.plan, town.wish("card", "2026-03-03T09:00:00Z"), {{}, {}, QStringLiteral("q")}).ok());

    SECTION("a cancelled one does not count")
    {
        CHECK(town.booking().cancel(town.plan, first.code).ok());
    }
    SECTION("a past one does not count")
    {
        town.clock.advance(2h);
    }
    const auto again = town.booking().confirm(town.plan, second->id, same);
    CHECK(again.ok() ==
          (town.clock.now() > at("2026-03-02T08:00:00Z") ||
           town.booking().find(town.plan.site, first.code)->status == store::AppointmentStatus::Cancelled));
}

TEST_CASE("Nothing is held at a hub that waits for a kiosk's journal")
{
    Town town;
    const QString kiosk = town.enrol(QStringLiteral("hall"));
    REQUIRE(town.recovery().afterRestore().ok());
    CHECK(town.refusal(town.booking().hold(town.plan, town.wish("card", "2026-03-02T08:00:00Z")).error()) ==
          QStringLiteral("AwaitingReoffer"));
    REQUIRE(town.recovery().setAside(town.plan.site, kiosk, QStringLiteral("M. Weber")).ok());
    CHECK(town.booking().hold(town.plan, town.wish("card", "2026-03-02T08:00:00Z")).ok());
}

TEST_CASE("Who gives name and birth date is told one appointment of today, or none")
{
    struct Row {
        const char *what;
        bool isFound;
    };
    const auto row = GENERATE(values<Row>({{"one", true},
                                           {"checked in", true},
                                           {"another day", false},
                                           {"two", false},
                                           {"cancelled", false},
                                           {"nobody said", false}}));
    INFO(row.what);
    Town town;
    const QString what = QLatin1String(row.what);
    const QString key(64, QLatin1Char('a'));
    const char *day = what == QStringLiteral("another day") ? "2026-03-03T08:00:00Z" : "2026-03-02T08:00:00Z";
    const char *person = what == QStringLiteral("nobody said") ? "" : "\
aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";
    const auto booked = town.booked("vote", day, "", person);
    if (what == QStringLiteral("two"))
        town.booked("vote", "2026-03-02T09:00:00Z", "", person);
    if (what == QStringLiteral("checked in"))
        REQUIRE(town.booking().checkIn(town.plan, booked.code).ok());
    if (what == QStringLiteral("cancelled"))
        REQUIRE(town.booking().cancel(town.plan, booked.code).ok());
    const auto found = town.booking().findToday(town.plan, key);
    CHECK(found.ok() == row.isFound);
    if (found)
        CHECK(found->id == booked.id);
    CHECK_FALSE(town.booking().findToday(town.plan, {}).ok());
}
