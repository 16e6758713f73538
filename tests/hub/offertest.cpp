// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/service/offerservice.h"
#include "hub/town.h"

#include <QJsonObject>

using namespace parvis;
using namespace parvis::hub;
using store::AppointmentStatus;
using State = EarlierOffer::State;

namespace
{

/// Counter b is closed to visitors: what happens, happens at counter a.
struct Wishes : Town {
    OfferService offers() { return {ledger, clock, source}; }
    EarlierOffer offer(const QString &code)
    {
        const auto found = offers().find(plan.site, code);
        REQUIRE(found.ok());
        return *found;
    }
    State state(const store::Appointment &of) { return offer(of.code).state; }
    /// Confirmed on Thursday and wishing to come earlier.
    store::Appointment wishing(const char *start, const QJsonObject &filter = {}, const char *reason = "card")
    {
        const auto made = booked(reason, start, "a");
        REQUIRE(booking().alert(plan.site, made.code, filter).ok());
        clock.advance(1s);
        return made;
    }
    void cancel(const store::Appointment &which) { REQUIRE(booking().cancel(plan, which.code).ok()); }
    int listed() { return int(offers().list(plan.site)->size()); }
    void sweep() { REQUIRE(booking().sweep(plan.site, 100, &plan).ok()); }
};

} // namespace

TEST_CASE("A place that falls free is kept for who wished it, and taken in one step")
{
    Wishes town;
    const auto early = town.booked("card", "2026-03-02T09:00:00Z", "a");
    const auto mine = town.wishing("2026-03-05T09:00:00Z");
    CHECK(town.state(mine) == State::Looking);
    town.cancel(early);

    const EarlierOffer offer = town.offer(mine.code);
    REQUIRE(offer.state == State::Offered);
    CHECK(offer.hold->start == early.start);
    CHECK(offer.hold->resource == early.resource);
    CHECK(offer.hold->heldUntil == at("2026-03-02T08:00:01Z"));
    CHECK(town.listed() == 1);
    // Nobody else gets it meanwhile.
    CHECK(town.refusal(town.booking().hold(town.plan, town.wish("card", "2026-03-02T09:00:00Z", "a")).error()) ==
          QStringLiteral("Taken"));

    SECTION("he takes it: his old place is free, his code stays")
    {
        const auto moved = town.offers().accept(town.plan, mine.code);
        REQUIRE(moved.ok());
        CHECK(moved->start == early.start);
        CHECK(moved->status == AppointmentStatus::Confirmed);
        CHECK(moved->revision == mine.revision + 1);
        CHECK(town.unit("a", "2026-03-02T09:00:00Z").booking == mine.id);
        CHECK(town.unit("a", "2026-03-05T09:00:00Z").state == appointments::UnitState::Free);
        CHECK(town.state(mine) == State::None);
        CHECK(town.listed() == 0);
        CHECK(town.refusal(town.offers().accept(town.plan, mine.code).error()) == QStringLiteral("HoldEnded"));
        town.clock.advance(2h);
        town.sweep();
        CHECK(town.unit("a", "2026-03-02T09:00:00Z").booking == mine.id);
    }
    SECTION("he lets it go: it is free, and not offered to him again")
    {
        REQUIRE(town.offers().decline(town.plan, mine.code).ok());
        CHECK(town.state(mine) == State::Looking);
        CHECK(town.unit("a", "2026-03-02T09:00:00Z").state == appointments::UnitState::Free);
        CHECK(town.booking().find(town.plan.site, mine.code)->start == mine.start);
        REQUIRE(town.offers().decline(town.plan, mine.code).ok());
        town.cancel(town.booked("card", "2026-03-02T09:00:00Z", "a"));
        CHECK(town.state(mine) == State::Looking);
        town.cancel(town.booked("card", "2026-03-02T10:00:00Z", "a"));
        CHECK(town.state(mine) == State::Offered);
    }
    SECTION("he moves elsewhere: the place goes back, and he still wishes")
    {
        REQUIRE(town.booking().move(town.plan, mine.code, at("2026-03-04T09:00:00Z")).ok());
        CHECK(town.unit("a", "2026-03-02T09:00:00Z").state == appointments::UnitState::Held);
        CHECK(town.state(mine) == State::Offered); // it is earlier than what he has now, too
    }
    SECTION("he moves to that very place himself")
    {
        REQUIRE(town.booking().move(town.plan, mine.code, early.start).ok());
        CHECK(town.unit("a", "2026-03-02T09:00:00Z").booking == mine.id);
        CHECK(town.state(mine) == State::Looking);
    }
    SECTION("he cancels: both places are free")
    {
        town.cancel(mine);
        CHECK(town.unit("a", "2026-03-02T09:00:00Z").state == appointments::UnitState::Free);
        CHECK(town.unit("a", "2026-03-05T09:00:00Z").state == appointments::UnitState::Free);
        CHECK(town.state(mine) == State::None);
    }
    SECTION("he wishes no longer")
    {
        REQUIRE(town.offers().close(town.plan, mine.code).ok());
        REQUIRE(town.offers().close(town.plan, mine.code).ok());
        CHECK(town.state(mine) == State::None);
        CHECK(town.unit("a", "2026-03-02T09:00:00Z").state == appointments::UnitState::Free);
    }
}

TEST_CASE("An offer without an answer lapses and passes to the next wish")
{
    Wishes town;
    const auto early = town.booked("card", "2026-03-02T10:00:00Z", "a");
    const auto first = town.wishing("2026-03-05T09:00:00Z");
    const auto second = town.wishing("2026-03-06T09:00:00Z");
    town.cancel(early);
    CHECK(town.state(first) == State::Offered);
    CHECK(town.state(second) == State::Looking);
    town.clock.advance(61min);
    SECTION("at the next sweep")
    {
        town.sweep();
        CHECK(town.state(first) == State::Looking);
        CHECK(town.state(second) == State::Offered);
        CHECK(town.refusal(town.offers().accept(town.plan, first.code).error()) == QStringLiteral("HoldEnded"));
        REQUIRE(town.offers().accept(town.plan, second.code).ok());
        CHECK(town.unit("a", "2026-03-02T10:00:00Z").booking == second.id);
    }
    SECTION("a little late is not too late as long as nobody has it")
    {
        REQUIRE(town.offers().accept(town.plan, first.code).ok());
        CHECK(town.unit("a", "2026-03-02T10:00:00Z").booking == first.id);
        // What the first leaves is earlier for the second.
        CHECK(town.offer(second.code).hold->start == first.start);
    }
    SECTION("who books it before the sweep has it")
    {
        town.booked("card", "2026-03-02T10:00:00Z", "a");
        CHECK(town.state(first) == State::Looking);
        CHECK(town.refusal(town.offers().accept(town.plan, first.code).error()) == QStringLiteral("HoldEnded"));
    }
}

TEST_CASE("Who never answers is asked three times")
{
    Wishes town;
    const auto mine = town.wishing("2026-03-06T09:00:00Z");
    for (const char *start : {"2026-03-03T08:00:00Z", "2026-03-03T09:00:00Z", "2026-03-03T10:00:00Z"}) {
        town.cancel(town.booked("card", start, "a"));
        CHECK(town.state(mine) == State::Offered);
        town.clock.advance(61min);
        town.sweep();
    }
    CHECK(town.state(mine) == State::Unanswered);
    town.cancel(town.booked("card", "2026-03-04T08:00:00Z", "a"));
    CHECK(town.state(mine) == State::Unanswered);
    REQUIRE(town.booking().alert(town.plan.site, mine.code, {}).ok());
    CHECK(town.state(mine) == State::Looking);
    town.cancel(town.booked("card", "2026-03-04T09:00:00Z", "a"));
    CHECK(town.state(mine) == State::Offered);
}

TEST_CASE("A place is offered only where he can still answer and come")
{
    struct Row {
        const char *now;
        const char *until; ///< null = it is not offered
    };
    const auto row = GENERATE(values<Row>({{"2026-03-02T07:00:00Z", "2026-03-02T08:00:00Z"},
                                           {"2026-03-02T08:40:00Z", "2026-03-02T09:30:00Z"},
                                           {"2026-03-02T09:19:00Z", "2026-03-02T09:30:00Z"},
                                           {"2026-03-02T09:21:00Z", nullptr}}));
    Wishes town;
    const auto early = town.booked("card", "2026-03-02T10:00:00Z", "a");
    town.booked("card", "2026-03-02T10:30:00Z", "a");
    const auto mine = town.wishing("2026-03-05T09:00:00Z");
    town.clock.advance(at(row.now) - town.clock.now());
    town.cancel(early);
    INFO(row.now);
    CHECK((town.state(mine) == State::Offered) == (row.until != nullptr));
    if (row.until)
        CHECK(town.offer(mine.code).hold->heldUntil == at(row.until));
}

TEST_CASE("Two wishes share a long place, and a short place is for a short visit")
{
    Wishes town;
    const auto early = town.booked("card", "2026-03-02T10:00:00Z", "a");
    // Full around it, so that nothing else is free there.
    town.booked("card", "2026-03-02T10:30:00Z", "a");
    const auto one = town.wishing("2026-03-05T08:00:00Z", {}, "vote");
    const auto two = town.wishing("2026-03-05T09:00:00Z", {}, "vote");
    const auto card = town.wishing("2026-03-05T10:00:00Z");
    town.cancel(early);
    CHECK(town.offer(one.code).hold->start == at("2026-03-02T10:00:00Z"));
    CHECK(town.offer(two.code).hold->start == at("2026-03-02T10:15:00Z"));
    CHECK(town.state(card) == State::Looking);
    CHECK(town.listed() == 2);
}

TEST_CASE("A cancellation in a kiosk's journal frees a place for a wish, and takes back what was on offer")
{
    Wishes town;
    Kiosk kiosk(town);
    const auto early = town.booked("card", "2026-03-02T10:00:00Z", "a");
    const auto first = town.wishing("2026-03-05T09:00:00Z");
    const auto second = town.wishing("2026-03-06T09:00:00Z");
    const auto off = [&](const store::Appointment &which) {
        kiosk.send({kiosk.journal.add(QStringLiteral("cancellation"), {{QStringLiteral("code"), which.code}})});
    };
    off(early);
    CHECK(town.state(first) == State::Offered);
    off(first);
    CHECK(town.state(first) == State::None);
    CHECK(town.offer(second.code).hold->start == early.start);
}

TEST_CASE("Answers to what nobody knows are refused")
{
    Wishes town;
    const QString nobody = QStringLiteral("ABCDEFGHJK");
    CHECK(town.refusal(town.offers().find(town.plan.site, nobody).error()) == QStringLiteral("NotFound"));
    CHECK(town.refusal(town.offers().accept(town.plan, nobody).error()) == QStringLiteral("NotFound"));
    CHECK(town.refusal(town.offers().decline(town.plan, nobody).error()) == QStringLiteral("NotFound"));
    const auto mine = town.booked("card", "2026-03-05T09:00:00Z");
    CHECK(town.refusal(town.offers().accept(town.plan, mine.code).error()) == QStringLiteral("HoldEnded"));
    town.cancel(mine);
    CHECK(town.refusal(town.offers().accept(town.plan, mine.code).error()) == QStringLiteral("WrongState"));
}
