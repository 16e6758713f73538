// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/town.h"

using namespace parvis;
using namespace parvis::hub;

namespace
{

LeaseAnswer ask(Town &town, const QString &device, int demand, const QList<appointments::Lease> &holding = {})
{
    LeaseQuestion question{device, {}, demand};
    for (const appointments::Lease &lease : holding)
        question.holding << LeaseQuestion::Holding{lease.unit, lease.token};
    const auto answer = town.leases().renew(town.plan, question);
    REQUIRE(answer.ok());
    return *answer;
}

int leasedIn(Town &town)
{
    const std::string lines = town.line("a") + town.line("b");
    return int(std::count(lines.begin(), lines.end(), 'l'));
}

} // namespace

TEST_CASE("A kiosk gets what it wishes, at most the reserve's share of each day")
{
    struct Row {
        int demand;
        int today; // of 24 places
        int all;
    };
    const auto row = GENERATE(values<Row>({{0, 0, 0}, {2, 2, 2}, {4, 4, 4}, {8, 4, 8}, {100, 4, 20}}));
    Town town;
    const QString kiosk = town.enrol(QStringLiteral("hall"));
    const auto answer = ask(town, kiosk, row.demand);
    INFO(row.demand);
    CHECK(answer.grants.size() == row.all);
    CHECK(leasedIn(town) == row.today);
    for (const appointments::Lease &lease : answer.grants) {
        CHECK(lease.token == 1);
        CHECK(lease.expires == town.clock.now() + 8h);
    }
}

TEST_CASE("Every reason sold offline has a place before any has a second")
{
    Town town;
    const QString kiosk = town.enrol(QStringLiteral("hall"));
    // Counter A gives cards alone, B is for votes: of 24 places of a day a kiosk may have 4.
    town.plan.resources[0].reasons = {QStringLiteral("card")};
    town.plan.resources[1].reasons = {QStringLiteral("vote")};
    const QList<appointments::Lease> grants = ask(town, kiosk, 3).grants;
    REQUIRE(grants.size() == 3);
    CHECK(grants[0].unit.resource == QStringLiteral("a"));
    CHECK(grants[1].unit == appointments::UnitKey{QStringLiteral("a"), grants[0].unit.start + 15min});
    CHECK(grants[2].unit.resource == QStringLiteral("b"));
}

TEST_CASE("No place is leased that is too near for the lead time, and one that has become so fills no wish")
{
    Town town;
    const QString kiosk = town.enrol(QStringLiteral("hall"));
    for (appointments::Reason &reason : town.plan.reasons)
        reason.leadTime = 3h;
    const QList<appointments::Lease> first = ask(town, kiosk, 4).grants;
    REQUIRE(first.size() == 4);
    for (const appointments::Lease &lease : first)
        CHECK((lease.unit.start >= at("2026-03-02T10:00:00Z") && lease.unit.start < at("2026-03-02T11:00:00Z")));

    town.clock.advance(90min);
    const QList<appointments::Lease> later = ask(town, kiosk, 4, first).grants;
    REQUIRE(later.size() == 8); // the old ones are still its own
    for (const appointments::Lease &lease : later.mid(4))
        CHECK(lease.unit.start >= at("2026-03-03T08:00:00Z"));
    CHECK(ask(town, kiosk, 4, later).grants.size() == 8);
}

TEST_CASE("Two kiosks share the reserve")
{
    Town town;
    const QString first = town.enrol(QStringLiteral("hall"));
    const QString second = town.enrol(QStringLiteral("library"));
    ask(town, first, 100);
    CHECK(leasedIn(town) == 4);
    CHECK(ask(town, second, 100).grants.isEmpty());
    CHECK(leasedIn(town) == 4);
}

TEST_CASE("A renewal moves the expiry and keeps the token; time alone frees nothing")
{
    Town town;
    const QString kiosk = town.enrol(QStringLiteral("hall"));
    const auto first = ask(town, kiosk, 2);
    town.clock.advance(30min);
    const auto second = ask(town, kiosk, 2, first.grants);
    REQUIRE(second.grants.size() == 2);
    CHECK(second.grants.first().token == first.grants.first().token);
    CHECK(second.grants.first().expires == first.grants.first().expires + 30min);
    CHECK(second.gone.isEmpty());

    // The answer may have been lost: what a kiosk leaves out is still its own.
    CHECK(ask(town, kiosk, 2).grants.size() == 2);
    const auto days = ask(town, kiosk, 20).grants;
    town.clock.advance(20h); // far beyond the expiry, before tomorrow's opening
    CHECK(*town.leases().sweep(town.plan.site) == 24);
    for (const appointments::Lease &lease : days) {
        if (lease.unit.start > town.clock.now())
            CHECK(town.unit(lease.unit.resource.toLatin1(), toText(lease.unit.start).toLatin1()).state ==
                  appointments::UnitState::Leased);
    }
}

TEST_CASE("Places whose start has passed end, whoever has them")
{
    Town town;
    const QString kiosk = town.enrol(QStringLiteral("hall"));
    ask(town, kiosk, 4);
    town.booked("vote", "2026-03-02T08:00:00Z", "b");
    town.clock.advance(24h);
    CHECK(*town.leases().sweep(town.plan.site) == 24);
    CHECK(*town.leases().sweep(town.plan.site) == 0);
    CHECK(town.line("a") == "wwwwwwwwwwww");
    FeedService feed(town.ledger, town.clock);
    const auto page = feed.page(town.plan.site, *town.ledger.epoch(), 0, 20'000);
    int left = 0;
    for (const store::Change &change : page->changes)
        left += change.body.isEmpty() ? 0 : 1;
    CHECK(left == 4 * 24); // Tuesday to Friday
}

TEST_CASE("A sweep with small pages comes to the end")
{
    Town town;
    town.clock.advance(24h);
    int swept = 0;
    for (int i = 0; i < 100; ++i)
        swept += *town.leases().sweep(town.plan.site, 5);
    CHECK(town.line("a") == "wwwwwwwwwwww");
    CHECK(town.line("b") == "wwwwwwwwwwww");
    CHECK(swept >= 24);
}

TEST_CASE("A recall waits for the kiosk's word")
{
    Town town;
    const QString kiosk = town.enrol(QStringLiteral("hall"));
    const auto leased = ask(town, kiosk, 1).grants;
    REQUIRE(leased.size() == 1);
    using After = LeaseService::Afterwards;
    REQUIRE(town.leases().recall(town.plan.site, leased.first().unit, After::Withdrawn).ok());
    const auto answer = ask(town, kiosk, 0, leased);
    CHECK(answer.grants.isEmpty());
    REQUIRE(answer.recalls.size() == 1);
    CHECK(answer.recalls.first().token == leased.first().token);
    CHECK(town.refusal(
              town.leases().recall(town.plan.site, {QStringLiteral("z"), town.clock.now()}, After::Free).error()) ==
          QStringLiteral("Taken"));

    Journal journal(kiosk);
    const auto entry = journal.add(QStringLiteral("return"), Journal::giveBack(leased));
    REQUIRE(town.journal().take(town.plan.site, &town.plan, journal.batch({entry})).ok());
    const auto after = ask(town, kiosk, 0, leased);
    CHECK(after.recalls.isEmpty());
    CHECK(after.gone == QList<appointments::UnitKey>{leased.first().unit});
    CHECK(town.unit(leased.first().unit.resource.toLatin1(), toText(leased.first().unit.start).toLatin1()).state ==
          appointments::UnitState::Withdrawn);
}

TEST_CASE("Who may not sell gets nothing")
{
    Town town;
    const QString kiosk = town.enrol(QStringLiteral("hall"));
    const QString other = town.enrol(QStringLiteral("library"));
    REQUIRE(ask(town, kiosk, 2).grants.size() == 2);

    SECTION("a device nobody knows")
    {
        CHECK(town.refusal(town.leases().renew(town.plan, {QStringLiteral("x"), {}, 5}).error()) ==
              QStringLiteral("NotAllowed"));
    }
    SECTION("a device that was overridden: its places are free under a higher token")
    {
        const auto done = town.booking().override(town.plan.site, kiosk, QStringLiteral("M. Weber"), {});
        REQUIRE(done.ok());
        CHECK(done->freed.size() == 2);
        CHECK(leasedIn(town) == 0);
        const auto answer = ask(town, kiosk, 5);
        CHECK(answer.grants.isEmpty());
        for (const appointments::Lease &lease : ask(town, other, 20).grants)
            CHECK(lease.token >= 1);
        CHECK(town.unit(done->freed.first().resource.toLatin1(), toText(done->freed.first().start).toLatin1()).token >=
              2);
    }
    SECTION("an override without a name is none")
    {
        CHECK(town.refusal(town.booking().override(town.plan.site, kiosk, QStringLiteral("  "), {}).error()) ==
              QStringLiteral("Invalid"));
        CHECK(leasedIn(town) == 2);
    }
    SECTION("after a restore nobody gets anything new; a kiosk that has told all keeps what it had")
    {
        REQUIRE(town.recovery().afterRestore().ok());
        CHECK(ask(town, kiosk, 5).grants.isEmpty());
        Journal empty(kiosk);
        JournalBatch batch = empty.batch({});
        batch.isReoffer = true;
        REQUIRE(town.journal().take(town.plan.site, &town.plan, batch).ok());
        CHECK(ask(town, kiosk, 5).grants.isEmpty()); // the other one has not
        batch.device = other;
        REQUIRE(town.journal().take(town.plan.site, &town.plan, batch).ok());
        const auto grants = ask(town, kiosk, 5).grants;
        CHECK(grants.size() == 5);
        quint64 highest = 0;
        for (const appointments::Lease &lease : grants)
            highest = std::max(highest, lease.token);
        CHECK(highest > RecoveryService::tokenJump);
    }
}
