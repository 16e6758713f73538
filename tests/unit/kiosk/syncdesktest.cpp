// SPDX-License-Identifier: GPL-3.0-or-later
// The booking screens' desk over sync: several reasons in one visit, with the hub and without.
#include "syncdesk.h"

#include "support/catch.h"
#include "unit/sync/syncworld.h"

using namespace parvis;
using namespace parvis::kiosk;
using namespace parvis::testing;
using namespace std::chrono_literals;

namespace
{

const QString site = QStringLiteral("strasbourg");
const QString passport = QStringLiteral("passport");
const QString wedding = QStringLiteral("wedding"); // not sold without the hub

/// A kiosk that has heard of twelve quarters of an hour, of which it holds some.
struct Counter : SyncWorld {
    Counter()
    {
        QList<appointments::UnitKey> units;
        for (int i = 4; i < 20; ++i)
            units.append(quarter(i));
        hub.addUnits(units);
        REQUIRE(settle());
        run(61s);
        REQUIRE(desk.online());
    }
    [[nodiscard]] QStringList beside(const WantedVisit &wanted) const
    {
        QStringList found;
        for (const auto &reason : desk.reasonsBeside(wanted))
            found.append(reason.id);
        return found;
    }

    SyncDesk desk{*booking, *engine, *slots, hub, sealer, site, QByteArrayLiteral("key")};
    WantedVisit one{site, passport, 2, {}, QStringLiteral("fr")};
    WantedVisit two{site, passport, 2, {}, QStringLiteral("fr"), {{wedding, 1}}};
};

} // namespace

TEST_CASE("the times of several reasons add up, and all of them are booked", "[sync-desk]")
{
    Counter world;
    const auto single = world.desk.starts(world.one);
    const auto both = world.desk.starts(world.two);
    REQUIRE_FALSE(both.isEmpty());
    CHECK(single.constFirst().end - single.constFirst().start == 30min);
    CHECK(both.constFirst().end - both.constFirst().start == 45min);
    CHECK(both.size() == single.size() - 1);
    std::optional<DeskAnswer> told;
    world.desk.hold(world.two, both.constFirst(), [&](const DeskAnswer &answer) { told = answer; });
    world.run(6s);
    REQUIRE(told);
    CHECK(told->kind == DeskAnswer::Kind::Done);
    CHECK(told->visit.reasons() == QList<VisitReason>{{passport, 2}, {wedding, 1}});
}

TEST_CASE("what can be done in one visit is what one counter does, for one person, and the kiosk may sell",
          "[sync-desk]")
{
    Counter world;
    CHECK(world.beside(world.one) == QStringList{wedding});
    CHECK(world.beside(world.two).isEmpty());
    CHECK(world.beside({QStringLiteral("kehl"), passport, 1, {}, {}}).isEmpty());
    appointments::Plan plan = worldPlan();
    SECTION("another counter")
    {
        for (auto &resource : plan.resources)
            resource.reasons = {resource.id == QStringLiteral("counter-1") ? passport : wedding};
        world.slots->setPlan(plan);
        CHECK(world.beside(world.one).isEmpty());
    }
    SECTION("by telephone only")
    {
        plan.reasons[1].channels = {appointments::Channel::Phone};
        world.slots->setPlan(plan);
        CHECK(world.beside(world.one).isEmpty());
    }
    SECTION("for others")
    {
        plan.reasons[0].audiences = {QStringLiteral("resident"), QStringLiteral("business")};
        plan.reasons[1].audiences = {QStringLiteral("business")};
        world.slots->setPlan(plan);
        CHECK(world.beside(world.one) == QStringList{wedding}); // a business may have both
        plan.reasons[0].audiences = {QStringLiteral("resident")};
        world.slots->setPlan(plan);
        CHECK(world.beside(world.one).isEmpty());
    }
    SECTION("without the hub")
    {
        world.hub.isAway = true;
        world.engine->syncNow();
        world.run(2s);
        REQUIRE_FALSE(world.desk.online());
        CHECK(world.beside(world.one).isEmpty());
        CHECK(world.desk.starts(world.two).isEmpty());
        CHECK_FALSE(world.desk.starts(world.one).isEmpty());
        plan.reasons[1].offlineSale = true;
        world.slots->setPlan(plan);
        CHECK(world.beside(world.one) == QStringList{wedding});
        CHECK(world.desk.starts(world.two).constFirst().end - world.desk.starts(world.two).constFirst().start == 45min);
    }
}

TEST_CASE("a code that is none here is looked for at the other sites, and only with the hub", "[sync-desk]")
{
    Counter world;
    const auto find = [&](const char *code) {
        std::optional<DeskAnswer> told;
        world.desk.find(QLatin1String(code), [&](const DeskAnswer &answer) { told = answer; });
        world.run(6s);
        REQUIRE(told);
        return *told;
    };
    QStringList asked;
    world.hub.instead = [&](const sync::HubRequest &request) -> sync::HubReply {
        asked << request.path.section(QLatin1Char('/'), 5);
        if (!request.path.contains(QStringLiteral("/elsewhere/")) || request.path.endsWith(QStringLiteral("222")))
            return {sync::HubReply::Kind::Answered, 404, R"({"type":"x/not-found"})"};
        return {
            sync::HubReply::Kind::Answered, 200,
            R"({"site":"kehl","name":{"de":"Rathaus"},"address":[],"reasons":[],"appointment":{"id":"a","code":"K7R-M2X-Q9AB",
                    "status":"confirmed","start":"2026-11-24T08:00:00Z","end":"2026-11-24T08:40:00Z","reasons":[{"reason":"x"}]}})"};
    };
    const DeskAnswer there = find("K7RM2XQ9AB");
    CHECK(there.kind == DeskAnswer::Kind::Done);
    CHECK(there.visit.site == QStringLiteral("kehl"));
    CHECK(there.visit.there);
    CHECK(asked.contains(QStringLiteral("appointments/K7RM2XQ9AB")));
    CHECK(find("K7RM2XQ222").kind == DeskAnswer::Kind::Unknown);
    asked.clear();
    CHECK(find("K7R").kind == DeskAnswer::Kind::Unknown); // no code at all
    CHECK_FALSE(asked.join(QLatin1Char(' ')).contains(QStringLiteral("appointments")));

    // What can be done with it only there is not asked of this site.
    std::optional<DeskAnswer> told;
    world.desk.checkIn(there.visit, [&](const DeskAnswer &answer) { told = answer; });
    CHECK(asked.filter(QStringLiteral("check-in")).isEmpty());

    world.hub.instead = nullptr;
    world.hub.isAway = true;
    world.engine->syncNow();
    world.run(2s);
    REQUIRE_FALSE(world.desk.online());
    CHECK(find("K7RM2XQ9AB").kind == DeskAnswer::Kind::Unreachable);
}

TEST_CASE("a neighbour hears whom it is for where that is asked here, and else what was said", "[sync-desk]")
{
    Counter world;
    QString path;
    world.hub.instead = [&](const sync::HubRequest &request) -> sync::HubReply {
        if (request.path.contains(QStringLiteral("/nearby")))
            path = request.path;
        return {sync::HubReply::Kind::Answered, 200, R"({"nearby":[]})"};
    };
    appointments::Plan plan = worldPlan();
    plan.neighbours = {{QStringLiteral("kehl"), 20min}};
    const auto asked = [&](const QStringList &audiences, const char *said) {
        plan.reasons[0].audiences = audiences;
        world.slots->setPlan(plan);
        WantedVisit wanted = world.two;
        wanted.audience = QLatin1String(said);
        path.clear();
        world.desk.askNearby(wanted, [](const auto &) {});
        world.run(1s);
        return path.section(QLatin1Char('?'), 1);
    };
    const QString reasons = QStringLiteral("reason=passport&persons=2&reason=wedding&persons=1");
    CHECK(asked({}, "") == reasons);
    CHECK(asked({}, "business") == reasons + QStringLiteral("&audience=business"));
    CHECK(asked({QStringLiteral("association")}, "business") == reasons + QStringLiteral("&audience=association"));
    CHECK(asked({QStringLiteral("association"), QStringLiteral("business")}, "business") ==
          reasons + QStringLiteral("&audience=business"));
}
