// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/storeerror.h"
#include "support/catch.h"
#include "sync/facts.h"
#include "sync/placedemand.h"
#include "unit/sync/syncworld.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace parvis;
using namespace parvis::testing;
using namespace parvis::sync;
using namespace std::chrono_literals;
using Fate = FakeHub::Fate;
using Kind = BookingOutcome::Kind;
using State = store::LeasedUnit::State;

namespace
{

BookingQuestion question(int persons = 1, const QString &reason = QStringLiteral("passport"))
{
    BookingQuestion question;
    question.wish.reasons = {{reason, persons}};
    question.language = QStringLiteral("fr");
    return question;
}

/// A kiosk that has heard of 16 places, of which it holds the first four.
struct Counter : SyncWorld {
    Counter()
    {
        QList<appointments::UnitKey> units;
        for (int i = 4; i < 20; ++i)
            units.append(quarter(i));
        hub.addUnits(units);
        REQUIRE(settle());
        run(61s);
        REQUIRE(held().size() == 4);
    }

    void goOffline()
    {
        hub.isAway = true;
        engine->syncNow();
        run(2s);
        REQUIRE(engine->link() == SyncStatus::Link::Offline);
    }
    void comeBack()
    {
        hub.isAway = false;
        engine->syncNow();
        REQUIRE(settle());
        run(3min);
    }
    appointments::SlotStart startAt(int number) const { return {quarter(number).start, QStringLiteral("counter-1"), 1}; }
    FakeHub::UnitRow at(int number) const { return hub.units.value(KioskSlots::feedKey(quarter(number))); }

    /// How many places visitors took, as the disk knows a minute later.
    int placesNoted()
    {
        run(61s);
        const auto noted = PlaceDemand::parse(ledger.fact(facts::demand).value());
        return noted.pastWindows(time.trueTime() + 23h, 25h).value(0);
    }

    template <typename Act> BookingOutcome outcome(const Act &act)
    {
        std::optional<BookingOutcome> told;
        int times = 0;
        act([&](const BookingOutcome &outcome) {
            told = outcome;
            ++times;
        });
        run(6s);
        REQUIRE(times == 1);
        return *told;
    }
    BookingOutcome hold(int number, int persons = 1)
    {
        return outcome([&](auto done) { booking->hold(question(persons), startAt(number), done); });
    }
    BookingOutcome confirm(const BookingOutcome &held, const QByteArray &contact = "{\"mail\":\"a@b.fr\"}")
    {
        return outcome([&](auto done) { booking->confirm(held.booking, {contact, QStringLiteral("person")}, done); });
    }
    BookingOutcome cancel(const QString &code)
    {
        return outcome([&](auto done) { booking->cancel(code, done); });
    }
};

} // namespace

TEST_CASE("online the visitor sees what the feed says is free, offline what the kiosk holds")
{
    Counter world;
    auto found = world.booking->find(question(), {}, 5);
    REQUIRE(found.ok());
    CHECK(found->way == Way::Online);
    REQUIRE(found->days.size() == 1);
    CHECK(found->days[0].starts.size() == 12);
    CHECK(found->earliest->start == quarter(8).start);
    CHECK_FALSE(found->mayRequest);
    CHECK_FALSE(found->nextDay);

    world.goOffline();
    found = world.booking->find(question(), {}, 5);
    CHECK(found->way == Way::Lease);
    CHECK(found->days[0].starts.size() == 4);
    CHECK(found->earliest->start == quarter(4).start);
    CHECK(found->mayRequest);
    CHECK(world.booking->find(question(2), {}, 5)->days[0].starts.size() == 3);
    CHECK(world.booking->find(question(1, QStringLiteral("wedding")), {}, 5)->days.isEmpty());
    CHECK(world.booking->find(question(9), {}, 5).error() == BookingObstacle::Rule);
}

TEST_CASE("hold and confirm with the hub")
{
    Counter world;
    const auto held = world.hold(10);
    REQUIRE(held.kind == Kind::Held);
    CHECK(held.way == Way::Online);
    CHECK(held.booking.start == quarter(10).start);
    CHECK(held.booking.heldUntil);
    CHECK(world.at(10).state == FakeHub::Unit::Held);
    CHECK(world.booking->find(question(), {}, 5)->days[0].starts.size() == 11);
    const auto booked = world.confirm(held);
    REQUIRE(booked.kind == Kind::Booked);
    CHECK(booked.way == Way::Online);
    CHECK(booked.booking.code == held.booking.code);
    CHECK(booked.booking.status == store::AppointmentStatus::Confirmed);
    CHECK(world.at(10).state == FakeHub::Unit::Booked);
    CHECK(world.ledger.pendingCount().value() == 0);
    CHECK(world.placesNoted() == 1);

    const auto found = world.outcome([&](auto done) { world.booking->look(booked.booking.code.toLower(), done); });
    REQUIRE(found.kind == Kind::Found);
    CHECK(found.booking.start == quarter(10).start);
    CHECK(world.cancel(booked.booking.code).kind == Kind::Cancelled);
    CHECK(world.at(10).state == FakeHub::Unit::Free);
    CHECK(world.cancel(booked.booking.code).obstacle == BookingObstacle::NoSuchBooking);
}

TEST_CASE("who was slower is told, and offered others")
{
    Counter world;
    world.hub.units[KioskSlots::feedKey(quarter(10))].state = FakeHub::Unit::Booked; // the feed has not said so yet
    const auto held = world.hold(10);
    CHECK(held.kind == Kind::TakenMeanwhile);
    REQUIRE(held.next.size() == 6);
    CHECK(held.next[0].start == quarter(8).start);
    CHECK(held.next[2].start == quarter(11).start);
}

TEST_CASE("what the plan forbids is not asked")
{
    Counter world;
    int holds = 0;
    world.hub.fate = [&](const HubRequest &request) {
        holds += request.path.endsWith(QLatin1String("/holds"));
        return Fate::Fine;
    };
    const auto held = world.outcome([&](auto done) { world.booking->hold(question(7), world.startAt(10), done); });
    CHECK(held.obstacle == BookingObstacle::Rule);
    CHECK(held.refusal == appointments::BookingRefusal::TooManyPersons);
    CHECK(holds == 0);
}

TEST_CASE("what the hub refuses because of whom was named is told as any other rule")
{
    struct Row {
        int status;
        const char *type;
    };
    const auto row = GENERATE(values<Row>({{409, "ask-reception"}, {409, "limit-reached"}, {422, "not-bookable"}}));
    INFO(row.type);
    Counter world;
    const auto held = world.hold(10);
    REQUIRE(held.kind == Kind::Held);
    bool isGivenBack = false;
    world.hub.instead = [&](const HubRequest &request) {
        isGivenBack = isGivenBack || (request.method == "DELETE" && request.path.endsWith(held.booking.id));
        return HubReply{HubReply::Kind::Answered, row.status,
                        QByteArray(R"({"type":"https://parvis.invalid/problems/)") + row.type + "\"}"};
    };
    const auto refused = world.confirm(held);
    world.hub.instead = {};
    CHECK(refused.kind == Kind::NotPossible);
    CHECK(refused.obstacle == BookingObstacle::Rule);
    CHECK_FALSE(refused.refusal);
    CHECK(refused.detail.isEmpty());
    CHECK(isGivenBack);
    CHECK(world.ledger.pendingCount().value() == 0);
}

TEST_CASE("offline a leased place is sold and the hub learns it")
{
    Counter world;
    world.goOffline();
    const auto elsewhere = world.hold(10);
    CHECK(elsewhere.obstacle == BookingObstacle::Offline);
    CHECK(elsewhere.next.size() == 4);
    const auto held = world.hold(4, 2);
    REQUIRE(held.kind == Kind::Held);
    CHECK(held.way == Way::Lease);
    const auto booked = world.confirm(held);
    REQUIRE(booked.kind == Kind::Booked);
    CHECK(booked.way == Way::Lease);
    CHECK(world.engine->status().waiting == 1);
    CHECK(world.engine->status().sold == 2);
    // The contact lies in the payload alone, the facts say what the hub needs.
    const auto entry = world.ledger.pending(1).value()[0];
    CHECK_FALSE(entry.facts.contains("a@b.fr"));
    CHECK(world.ledger.payload(entry.id).value() == QByteArray("{\"mail\":\"a@b.fr\"}"));
    CHECK(world.hold(4).obstacle == BookingObstacle::Offline);
    CHECK(world.outcome([&](auto done) { world.booking->look(booked.booking.code, done); }).kind == Kind::Found);

    world.comeBack();
    CHECK(world.placesNoted() == 2);
    CHECK(world.at(4).state == FakeHub::Unit::Booked);
    CHECK(world.at(5).state == FakeHub::Unit::Booked);
    CHECK(world.hub.conflicts.isEmpty());
    CHECK(world.hub.appointments.size() == 1);
    CHECK(world.engine->status().sold == 0);
}

TEST_CASE("what is sold offline for a call says so, here and to the hub")
{
    Counter world;
    appointments::Plan plan = worldPlan();
    plan.reasons[0].channels = {appointments::Channel::Phone};
    world.slots->setPlan(plan);
    world.goOffline();
    auto wanted = question();
    wanted.wish.channel = appointments::Channel::Phone;
    const auto held = world.outcome([&](auto done) { world.booking->hold(wanted, world.startAt(4), done); });
    REQUIRE(held.kind == Kind::Held);
    CHECK(held.booking.channel == appointments::Channel::Phone);
    const auto booked = world.confirm(held);
    REQUIRE(booked.kind == Kind::Booked);
    CHECK(world.ledger.pending(1).value()[0].facts.contains(R"("channel":"phone")"));
    const auto found = world.outcome([&](auto done) { world.booking->look(booked.booking.code, done); });
    CHECK(found.booking.channel == appointments::Channel::Phone);
}

TEST_CASE("offline nobody is sold more than he may have, as far as the kiosk knows")
{
    Counter world;
    appointments::Plan plan = worldPlan();
    plan.reasons[0].openBookingsPerPerson = 1;
    world.slots->setPlan(plan);
    const auto confirmFor = [&](const BookingOutcome &held, const QString &person) {
        return world.outcome([&](auto done) { world.booking->confirm(held.booking, {{}, person}, done); });
    };
    const QString anna = QStringLiteral("anna");
    SECTION("he booked online before")
    {
        REQUIRE(confirmFor(world.hold(10), anna).kind == Kind::Booked);
        world.goOffline();
        CHECK(confirmFor(world.hold(4), anna).obstacle == BookingObstacle::Rule);
    }
    SECTION("he booked offline before, and may again once it is called off")
    {
        world.goOffline();
        const auto first = confirmFor(world.hold(4), anna);
        REQUIRE(first.kind == Kind::Booked);
        CHECK(confirmFor(world.hold(5), anna).obstacle == BookingObstacle::Rule);
        CHECK(world.held()[1].state == State::Unsold);
        CHECK(world.cancel(first.booking.code).kind == Kind::Cancelled);
        CHECK(confirmFor(world.hold(5), anna).kind == Kind::Booked);
    }
    // Others, and who gave no name, are not he.
    CHECK(confirmFor(world.hold(6), QStringLiteral("bert")).kind == Kind::Booked);
    CHECK(confirmFor(world.hold(7), {}).kind == Kind::Booked);
}

TEST_CASE("what an agent did to an appointment comes with it")
{
    using Deed = TownChange::Deed;
    struct Row {
        const char *byTown;
        std::optional<TownChange> told;
    };
    const Row row = GENERATE(
        Row{R"({"did":"moved","from":"2026-03-02T09:00:00.000Z","message":"x"})",
            TownChange{Deed::Moved, Instant(std::chrono::milliseconds(1'772'442'000'000)), QStringLiteral("x")}},
        Row{R"({"did":"placed","message":""})", TownChange{Deed::Placed, std::nullopt, QStringLiteral("")}},
        Row{R"({"did":"cancelled","message":"x"})", TownChange{Deed::Cancelled, std::nullopt, QStringLiteral("x")}},
        Row{R"({"did":"painted","message":"x"})", TownChange{Deed::None, std::nullopt, QStringLiteral("x")}},
        Row{"7", std::nullopt});
    INFO(row.byTown);
    Counter world;
    const auto booked = world.confirm(world.hold(10));
    REQUIRE(booked.kind == Kind::Booked);
    CHECK_FALSE(booked.booking.byTown);
    const QString key = world.hub.appointments.constBegin().key();
    world.hub.appointments[key][QStringLiteral("byTown")] =
        QJsonDocument::fromJson('[' + QByteArray(row.byTown) + ']').array().at(0);
    const auto found = world.outcome([&](auto done) { world.booking->look(booked.booking.code, done); });
    REQUIRE(found.kind == Kind::Found);
    CHECK(found.booking.byTown == row.told);
}

TEST_CASE("an appointment is found by who booked it, with the hub only")
{
    Counter world;
    const auto booked = world.confirm(world.hold(10));
    REQUIRE(booked.kind == Kind::Booked);
    const QString person(64, QLatin1Char('a'));
    world.hub.named.insert(person, world.hub.appointments.constBegin().key());
    const auto find = [&](const QString &key) {
        return world.outcome([&](auto done) { world.booking->lookPerson(key, done); });
    };
    const auto found = find(person);
    REQUIRE(found.kind == Kind::Found);
    CHECK(found.booking.code == booked.booking.code);
    CHECK(found.booking.start == quarter(10).start);
    CHECK(find(QString(64, QLatin1Char('b'))).obstacle == BookingObstacle::NoSuchBooking);
    const int before = world.hub.requests;
    CHECK(find({}).obstacle == BookingObstacle::NoSuchBooking); // who gave no name is nobody
    world.hub.instead = [](const HubRequest &) { return HubReply{HubReply::Kind::Answered, 429, "{}"}; };
    CHECK(find(person).obstacle == BookingObstacle::HubRefused);
    world.hub.instead = [](const HubRequest &) { return HubReply{HubReply::Kind::Answered, 200, "[]"}; };
    CHECK(find(person).obstacle == BookingObstacle::HubRefused);
    world.hub.instead = {};
    CHECK(world.hub.requests > before);
    world.goOffline();
    CHECK(find(person).obstacle == BookingObstacle::Offline);
}

TEST_CASE("called off at the same kiosk before the hub heard of it, the place is sold again under its lease")
{
    Counter world;
    world.goOffline();
    const auto first = world.confirm(world.hold(4));
    REQUIRE(first.kind == Kind::Booked);
    const auto off = world.cancel(first.booking.code);
    CHECK(off.kind == Kind::Cancelled);
    CHECK(off.way == Way::Lease);
    CHECK(world.outcome([&](auto done) { world.booking->look(first.booking.code, done); }).obstacle == BookingObstacle::Offline);
    const auto second = world.confirm(world.hold(4));
    REQUIRE(second.kind == Kind::Booked);
    world.comeBack();
    CHECK(world.hub.conflicts.isEmpty());
    CHECK(world.hub.appointments.size() == 1);
    CHECK(world.at(4).state == FakeHub::Unit::Booked);
}

TEST_CASE("a hold without an answer gives the kiosk's own place")
{
    const auto fate = GENERATE(Fate::Unheard, Fate::ReplyLost, Fate::Late, Fate::Answer500);
    Counter world;
    world.hub.fate = [&](const HubRequest &request) {
        return request.path.endsWith(QLatin1String("/holds")) ? fate : Fate::Fine;
    };
    const auto held = world.hold(4);
    REQUIRE(held.kind == Kind::Held);
    CHECK(held.way == Way::Lease);
    CHECK(world.confirm(held).kind == Kind::Booked);
    world.comeBack();
    CHECK(world.hub.conflicts.isEmpty());
    CHECK(world.at(4).state == FakeHub::Unit::Booked);
}

TEST_CASE("a hold whose answer comes too late is given back")
{
    Counter world;
    world.hub.fate = [&](const HubRequest &request) {
        return request.path.endsWith(QLatin1String("/holds")) ? Fate::Late : Fate::Fine;
    };
    const auto held = world.hold(10);
    CHECK(held.obstacle == BookingObstacle::Offline);
    CHECK(world.at(10).state == FakeHub::Unit::Held);
    world.run(3min);
    CHECK(world.at(10).state == FakeHub::Unit::Free);
}

TEST_CASE("a confirmation without an answer never leaves the visitor two places")
{
    const auto fate = GENERATE(Fate::Unheard, Fate::ReplyLost, Fate::Late, Fate::Answer500);
    Counter world;
    const auto held = world.hold(10);
    REQUIRE(held.kind == Kind::Held);
    world.hub.fate = [&](const HubRequest &request) {
        return request.path.endsWith(QLatin1String("/confirm")) ? fate : Fate::Fine;
    };
    const auto told = world.confirm(held);
    REQUIRE(told.kind == Kind::Requested); // the kiosk holds no lease at that hour
    CHECK(told.booking.code != held.booking.code);
    world.hub.fate = {};
    world.comeBack();
    CHECK(world.hub.appointments.size() == 1);
    CHECK(world.at(10).state == FakeHub::Unit::Free);
    const QJsonObject request = world.hub.appointments.constBegin().value();
    CHECK(request.value(QStringLiteral("mode")).toString() == QStringLiteral("request"));
}

TEST_CASE("a request is written down and reaches the hub")
{
    Counter world;
    world.goOffline();
    const auto told = world.outcome([&](auto done) {
        world.booking->request(question(1, QStringLiteral("wedding")), std::nullopt, {"{\"phone\":\"1\"}", {}}, done);
    });
    REQUIRE(told.kind == Kind::Requested);
    world.comeBack();
    CHECK(world.placesNoted() == 1); // a wish that could not be met counts as one that was
    CHECK(world.hub.appointments.size() == 1);
    CHECK(world.hub.conflicts.isEmpty());
}

TEST_CASE("nothing is sold once the lease or the clock has ended")
{
    Counter world;
    world.goOffline();
    const auto held = world.hold(4);
    REQUIRE(held.kind == Kind::Held);
    world.kill();
    world.time.reboot(1min, -24h);
    world.start();
    world.run(1s);
    world.goOffline();
    CHECK(world.booking->find(question(), {}, 5)->days.isEmpty());
    CHECK(world.hold(5).obstacle == BookingObstacle::Offline);
    CHECK(world.confirm(held).obstacle == BookingObstacle::HoldEnded);
}

TEST_CASE("a place recalled while the visitor gave his details is not sold")
{
    Counter world;
    world.goOffline();
    const auto held = world.hold(4);
    REQUIRE(held.kind == Kind::Held);
    world.hub.recall(quarter(4));
    world.hub.isAway = false;
    world.engine->syncNow();
    world.run(5s);
    const auto told = world.confirm(held);
    CHECK(told.kind == Kind::TakenMeanwhile);
    CHECK_FALSE(told.next.isEmpty());
}

TEST_CASE("a full disk books nothing and says so")
{
    Counter world;
    world.goOffline();
    const auto held = world.hold(4);
    world.ledger.fault = []() -> Result<void> { return Error(store::StoreError::DiskFull); };
    CHECK(world.confirm(held).obstacle == BookingObstacle::StoreFailed);
    world.ledger.fault = {};
    CHECK(world.ledger.pendingCount().value() == 0);
}

TEST_CASE("codes that are none are answered at once")
{
    Counter world;
    for (const QString &code : {QString(), QStringLiteral("x"), QStringLiteral("K7R-M2X-Q9A!")}) {
        CHECK(world.cancel(code).obstacle == BookingObstacle::NoSuchBooking);
        CHECK(world.outcome([&](auto done) { world.booking->look(code, done); }).obstacle == BookingObstacle::NoSuchBooking);
    }
}
