// SPDX-License-Identifier: GPL-3.0-or-later
#include "appointments/bookingrules.h"

#include "appointments/earlieralert.h"
#include "appointments/othersites.h"
#include "sampleplan.h"
#include "support/catch.h"

#include <QSet>

using namespace parvis;
using namespace parvis::appointments;
using namespace std::chrono_literals;
using std::chrono::minutes;

namespace
{

BookingWish wish(const char *reason, int persons = 1, const char *audience = "", Channel channel = Channel::Desk)
{
    return {{{QLatin1String(reason), persons}}, QLatin1String(audience), channel};
}

QString answer(const Result<void, BookingRefusal> &result)
{
    return result ? QStringLiteral("yes") : toText(result.error());
}

} // namespace

TEST_CASE("what reasons and persons take")
{
    const Plan plan = townPlan();
    struct Row {
        QList<WishedReason> wished;
        int units, length, buffer;
    };
    const QString card = QStringLiteral("card");
    const QString vote = QStringLiteral("vote");
    const QString advice = QStringLiteral("advice");
    const Row rows[] = {
        {{{card, 1}}, 2, 20, 5},
        {{{card, 2}}, 3, 30, 5},
        {{{card, 3}}, 3, 40, 5},
        {{{card, 4}}, 4, 50, 5},
        {{{vote, 1}}, 1, 10, 0},
        {{{vote, 1}, {vote, 1}}, 2, 20, 0},
        {{{card, 1}, {vote, 1}}, 3, 30, 5},
        {{{advice, 1}}, 4, 45, 10},
        {{{advice, 1}, {card, 2}}, 6, 75, 10},
        {{{card, 1}, {advice, 1}, {vote, 1}}, 6, 75, 10},
    };
    for (const Row &row : rows) {
        const auto need = plan.need(row.wished);
        REQUIRE(need.ok());
        INFO(row.units << ' ' << row.length);
        CHECK(*need == Need{row.units, minutes(row.length), minutes(row.buffer)});
    }
    CHECK(plan.need({}).error() == BookingRefusal::NothingWished);
    CHECK(plan.need({{QStringLiteral("none"), 1}}).error() == BookingRefusal::UnknownReason);
    for (const int persons : {-1, 0, 5, 1000})
        CHECK(plan.need({{card, persons}}).error() == BookingRefusal::TooManyPersons);
}

TEST_CASE("a need covers its minutes with less than a step to spare, on every grid")
{
    Plan plan = townPlan();
    for (const int grid : {5, 10, 15, 20, 30, 60}) {
        plan.grid = minutes(grid);
        for (int length = 1; length <= 180; ++length) {
            plan.reasons.first().duration = minutes(length);
            const Need need = plan.need({{QStringLiteral("card"), 1}}).value();
            const minutes taken = need.units * plan.grid;
            REQUIRE(taken >= need.length + need.buffer);
            REQUIRE(taken - plan.grid < need.length + need.buffer);
        }
    }
}

TEST_CASE("who may book what, where and when")
{
    const Plan plan = townPlan();
    struct Row {
        BookingWish wish;
        const char *resource;
        const char *start;
        const char *answer;
        int open = 0;
    };
    // It is Monday 14 September 2026, 10:00 in Strasbourg.
    const Instant now = at("2026-09-14T08:00:00Z");
    const Row rows[] = {
        {wish("card"), "a", "2026-09-14T09:00:00Z", "yes"},
        {wish("card"), "a", "2026-09-14T08:59:59Z", "too-soon"},
        {wish("card"), "b", "2026-09-15T08:00:00Z", "yes"},
        {wish("card"), "c", "2026-09-15T08:00:00Z", "not-served-there"},
        {wish("card"), "x", "2026-09-15T08:00:00Z", "unknown-resource"},
        {wish("none"), "a", "2026-09-15T08:00:00Z", "unknown-reason"},
        {BookingWish{}, "a", "2026-09-15T08:00:00Z", "nothing-wished"},
        {wish("card", 4), "a", "2026-09-15T08:00:00Z", "yes"},
        {wish("card", 5), "a", "2026-09-15T08:00:00Z", "too-many-persons"},
        {wish("card", 0), "a", "2026-09-15T08:00:00Z", "too-many-persons"},
        {wish("vote", 2), "a", "2026-09-15T08:00:00Z", "too-many-persons"},
        {wish("card", 1, "resident"), "a", "2026-09-15T08:00:00Z", "yes"},
        {wish("card", 1, "", Channel::Phone), "a", "2026-09-15T08:00:00Z", "wrong-channel"},
        {wish("vote", 1, "", Channel::Phone), "a", "2026-09-15T08:00:00Z", "yes"},
        {wish("vote", 1, "", Channel::Video), "a", "2026-09-15T08:00:00Z", "wrong-channel"},
        {wish("advice", 1, "business", Channel::Video), "c", "2026-09-17T08:00:00Z", "yes"},
        {wish("advice", 1, "association"), "c", "2026-09-17T08:00:00Z", "yes"},
        {wish("advice", 1, "resident"), "c", "2026-09-17T08:00:00Z", "wrong-audience"},
        {wish("advice"), "c", "2026-09-17T08:00:00Z", "yes"},
        {wish("advice", 1, "business"), "c", "2026-09-16T07:59:59Z", "too-soon"},
        {wish("advice", 1, "business"), "c", "2026-09-16T08:00:00Z", "yes"},
        {wish("advice", 1, "business"), "c", "2026-09-24T15:00:00Z", "yes"},
        {wish("advice", 1, "business"), "c", "2026-09-24T21:59:59Z", "yes"},
        {wish("advice", 1, "business"), "c", "2026-09-24T22:00:00Z", "beyond-horizon"},
        {wish("card"), "a", "2026-10-14T08:00:00Z", "yes"},
        {wish("card"), "a", "2026-10-15T08:00:00Z", "beyond-horizon"},
        {wish("card"), "a", "2026-09-15T08:00:00Z", "too-many-open-bookings", 1},
        {wish("vote"), "a", "2026-09-15T08:00:00Z", "yes", 1},
        {{{{QStringLiteral("card"), 2}, {QStringLiteral("vote"), 1}}, {}, Channel::Desk},
         "a",
         "2026-09-15T08:00:00Z",
         "yes"},
        {{{{QStringLiteral("card"), 2}, {QStringLiteral("advice"), 1}}, {}, Channel::Desk},
         "a",
         "2026-09-17T08:00:00Z",
         "not-served-there"},
        {{{{QStringLiteral("advice"), 1}, {QStringLiteral("vote"), 1}}, {}, Channel::Phone},
         "c",
         "2026-09-15T08:00:00Z",
         "too-soon"},
        {wish("card"), "a", "2026-09-13T08:00:00Z", "too-soon"},
    };
    for (const Row &row : rows) {
        INFO(row.wish.reasonIds().join(QLatin1Char('+')).toStdString() << ' ' << row.resource << ' ' << row.start);
        const OpenBookings open{{QStringLiteral("card"), row.open}};
        CHECK(answer(check(plan, row.wish, {QLatin1String(row.resource), at(row.start)}, now, open)) ==
              QLatin1String(row.answer));
    }
}

TEST_CASE("the last day of the horizon is released at its hour")
{
    const Plan plan = townPlan();
    struct Row {
        const char *now;
        const char *start;
        const char *answer;
    };
    const Row rows[] = {
        // 08:00 in summer
        {"2026-09-14T05:59:59.999Z", "2026-10-14T08:00:00Z", "not-yet-released"},
        {"2026-09-14T06:00:00Z", "2026-10-14T08:00:00Z", "yes"},
        {"2026-09-14T05:59:59.999Z", "2026-10-13T08:00:00Z", "yes"},
        {"2026-09-14T05:59:59.999Z", "2026-10-15T08:00:00Z", "beyond-horizon"},
        {"2026-09-14T21:59:59Z", "2026-10-15T08:00:00Z", "beyond-horizon"},
        {"2026-09-14T22:00:00Z", "2026-10-15T08:00:00Z", "not-yet-released"},
        // 08:00 in winter, for a day beyond the change of clocks and back
        {"2026-11-02T06:59:59Z", "2026-12-02T08:00:00Z", "not-yet-released"},
        {"2026-11-02T07:00:00Z", "2026-12-02T08:00:00Z", "yes"},
        {"2026-10-05T05:59:59Z", "2026-11-04T08:00:00Z", "not-yet-released"},
        {"2026-10-05T06:00:00Z", "2026-11-04T08:00:00Z", "yes"},
        // the day the clock goes back, and the day it goes forward
        {"2026-10-25T06:59:59Z", "2026-11-24T08:00:00Z", "not-yet-released"},
        {"2026-10-25T07:00:00Z", "2026-11-24T08:00:00Z", "yes"},
        {"2026-03-29T05:59:59Z", "2026-04-28T08:00:00Z", "not-yet-released"},
        {"2026-03-29T06:00:00Z", "2026-04-28T08:00:00Z", "yes"},
    };
    for (const Row &row : rows) {
        INFO(row.now << ' ' << row.start);
        const Instant now = at(row.now);
        const Instant start = at(row.start);
        CHECK(answer(check(plan, wish("card"), {QStringLiteral("a"), start}, now)) == QLatin1String(row.answer));
        const BookingWindow window = bookingWindow(plan, {QStringLiteral("card")}, now);
        CHECK((start >= window.from && start < window.until) == (QLatin1String(row.answer) == QLatin1String("yes")));
    }
}

TEST_CASE("a release in the hour that comes twice happens once")
{
    Plan plan = townPlan();
    plan.reasons.first().releaseMinute = 150;
    bool wasReleased = false;
    for (Instant now = at("2026-10-24T22:00:00Z"); now < at("2026-10-25T22:00:00Z"); now += 1min) {
        const bool isReleased = check(plan, wish("card"), {QStringLiteral("a"), at("2026-11-24T09:00:00Z")}, now).ok();
        REQUIRE(isReleased >= wasReleased);
        REQUIRE(isReleased == (now >= at("2026-10-25T00:30:00Z")));
        wasReleased = isReleased;
    }
}

TEST_CASE("the window of several reasons is the narrowest")
{
    const Plan plan = townPlan();
    const Instant now = at("2026-09-14T08:00:00Z");
    CHECK(bookingWindow(plan, {QStringLiteral("card"), QStringLiteral("advice")}, now) ==
          BookingWindow{at("2026-09-16T08:00:00Z"), at("2026-09-24T22:00:00Z")});
    CHECK(bookingWindow(plan, {QStringLiteral("vote")}, now) == BookingWindow{now, at("2026-12-13T23:00:00Z")});
    const BookingWindow none = bookingWindow(plan, {QStringLiteral("none")}, now);
    CHECK(none.from >= none.until);
}

TEST_CASE("every refusal has its own name")
{
    QSet<QString> names;
    for (int i = 0; i <= int(BookingRefusal::NoContact); ++i)
        names.insert(toText(BookingRefusal(i)));
    CHECK(names.size() == int(BookingRefusal::NoContact) + 1);
    for (const Channel channel : {Channel::Desk, Channel::Phone, Channel::Video})
        CHECK(parseChannel(toText(channel)) == channel);
    CHECK_FALSE(parseChannel(QStringLiteral("Desk")));
}

TEST_CASE("who would come earlier")
{
    const Plan plan = townPlan();
    const Instant now = at("2026-09-14T08:00:00Z");
    const Instant current = at("2026-09-24T08:00:00Z");
    struct Row {
        const char *reason;
        const char *resource;
        const char *start;
        int units;
        SlotFilter filter;
        bool takes;
    };
    SlotFilter mornings;
    mornings.half = SlotFilter::HalfDay::Morning;
    SlotFilter fridays;
    fridays.weekdays = {5};
    SlotFilter french;
    french.language = QStringLiteral("fr");
    SlotFilter turkish;
    turkish.language = QStringLiteral("tr");
    SlotFilter office;
    office.place = QStringLiteral("office");
    SlotFilter thisWeek;
    thisWeek.until = endOfWeek(plan.zone, now);
    const Row rows[] = {
        {"card", "a", "2026-09-17T08:00:00Z", 2, {}, true},
        {"card", "a", "2026-09-17T08:00:00Z", 1, {}, false},
        {"card", "a", "2026-09-24T07:45:00Z", 2, {}, true},
        {"card", "a", "2026-09-24T08:00:00Z", 2, {}, false},
        {"card", "a", "2026-09-25T08:00:00Z", 2, {}, false},
        {"card", "a", "2026-09-14T08:30:00Z", 2, {}, false},
        {"card", "c", "2026-09-17T08:00:00Z", 9, {}, false},
        {"card", "x", "2026-09-17T08:00:00Z", 9, {}, false},
        {"none", "a", "2026-09-17T08:00:00Z", 9, {}, false},
        {"card", "a", "2026-09-17T08:00:00Z", 2, mornings, true},
        {"card", "a", "2026-09-17T09:59:59Z", 2, mornings, true},
        {"card", "a", "2026-09-17T10:00:00Z", 2, mornings, false},
        {"card", "a", "2026-09-18T08:00:00Z", 2, fridays, true},
        {"card", "a", "2026-09-17T08:00:00Z", 2, fridays, false},
        {"card", "a", "2026-09-17T08:00:00Z", 2, french, true},
        {"card", "a", "2026-09-17T08:00:00Z", 2, turkish, false},
        {"card", "a", "2026-09-17T08:00:00Z", 2, office, false},
        {"vote", "c", "2026-09-17T08:00:00Z", 1, office, true},
        {"card", "a", "2026-09-18T08:00:00Z", 2, thisWeek, true},
        {"card", "a", "2026-09-21T08:00:00Z", 2, thisWeek, false},
    };
    for (const Row &row : rows) {
        INFO(row.reason << ' ' << row.resource << ' ' << row.start << ' ' << row.units);
        const EarlierWish earlier{wish(row.reason), current, row.filter};
        CHECK(wouldTake(plan, earlier, {QLatin1String(row.resource), at(row.start)}, row.units, now) == row.takes);
    }
}

TEST_CASE("other sites are asked with their own rules")
{
    const Plan home = townPlan();
    const Instant now = at("2026-09-14T08:00:00Z");
    const auto site = [](const char *id, int grid, const char *firstFree) {
        Plan plan = townPlan();
        plan.site = QLatin1String(id);
        plan.grid = minutes(grid);
        QList<UnitKey> units;
        for (int i = 0; i < 6; ++i)
            units.append({QStringLiteral("a"), at(firstFree) + i * plan.grid});
        return SlotIndex(plan, units);
    };
    const SlotIndex near = site("near", 5, "2026-09-15T07:00:00Z");
    const SlotIndex far = site("far", 15, "2026-09-14T10:00:00Z");
    const SlotIndex stranger = site("stranger", 15, "2026-09-14T09:30:00Z");
    const QList<const SlotIndex *> indexes{&near, &far, &stranger};

    const auto offers = otherSites(home, indexes, wish("card"), now, {});
    REQUIRE(offers.size() == 1);
    CHECK(offers.first() ==
          SiteOffer{QStringLiteral("near"), minutes(20), {at("2026-09-15T07:00:00Z"), QStringLiteral("a"), 1}});
    const auto wide = otherSites(home, indexes, wish("card"), now, {}, minutes(60));
    REQUIRE(wide.size() == 2);
    CHECK(wide.first().site == QStringLiteral("far"));
    // The near site's steps of five minutes hold 30 minutes in six.
    CHECK(otherSites(home, {&near}, wish("card", 2), now, {}).isEmpty());
    CHECK(otherSites(home, {&near}, wish("advice"), now, {}).isEmpty());
    CHECK(otherSites(home, {&near}, wish("none"), now, {}).isEmpty());
    CHECK(otherSites(home, {&near}, wish("card", 1, "", Channel::Phone), now, {}).isEmpty());
    SlotFilter afternoons;
    afternoons.half = SlotFilter::HalfDay::Afternoon;
    CHECK(otherSites(home, indexes, wish("card"), now, afternoons, minutes(60)).first().start.start ==
          at("2026-09-14T10:00:00Z"));
    CHECK(otherSites(home, {&near}, wish("card"), now, afternoons).isEmpty());
    // Beyond the horizon of 30 days.
    CHECK(otherSites(home, {&near}, wish("card"), at("2026-08-01T08:00:00Z"), {}).isEmpty());
}
