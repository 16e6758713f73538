// SPDX-License-Identifier: GPL-3.0-or-later
// What the hub itself confirmed at a kiosk, told again to a hub that comes back from a backup.
#include "hub/service/placing.h"
#include "hub/town.h"

#include <QJsonArray>

using namespace parvis;
using namespace parvis::hub;
using store::Appointment;
using store::AppointmentStatus;

namespace
{

QJsonObject told(const Appointment &booked, int places = 1)
{
    QJsonArray reasons;
    for (const store::BookedReason &reason : booked.reasons)
        reasons << QJsonObject{{QStringLiteral("reason"), reason.reason}, {QStringLiteral("persons"), reason.persons}};
    QJsonArray units;
    for (int i = 0; i < places; ++i)
        units << QJsonObject{{QStringLiteral("resource"), booked.resource},
                             {QStringLiteral("start"), toText(booked.start + i * 15min)}};
    return {{QStringLiteral("mode"), QStringLiteral("online")},
            {QStringLiteral("id"), booked.id},
            {QStringLiteral("code"), booked.code},
            {QStringLiteral("revision"), booked.revision},
            {QStringLiteral("changed"), toText(booked.changed)},
            {QStringLiteral("start"), toText(booked.start)},
            {QStringLiteral("end"), toText(booked.end)},
            {QStringLiteral("buffer"), booked.bufferMinutes},
            {QStringLiteral("personKey"), booked.personKey},
            {QStringLiteral("channel"), toText(booked.channel)},
            {QStringLiteral("reasons"), reasons},
            {QStringLiteral("units"), units}};
}

/// A town with one kiosk, and a day it goes back to.
struct Restored {
    Town town;
    Kiosk kiosk{town};
    QList<JournalEntry> journal;

    void tell(const Appointment &booked, int places = 1)
    {
        journal << kiosk.journal.add(QStringLiteral("booking"), told(booked, places));
    }
    void restore(const testing::MemoryHubState &backup)
    {
        town.clock.advance(1min);
        town.memory().restore(backup);
        REQUIRE(town.recovery().afterRestore().ok());
    }
    void reoffer()
    {
        JournalBatch batch = kiosk.journal.batch(journal);
        batch.isReoffer = true;
        const auto answer = kiosk.send(batch);
        CHECK(answer.receipts.size() == journal.size());
        CHECK_FALSE(answer.frozen);
    }
    [[nodiscard]] Appointment standing(const Appointment &booked)
    {
        const auto found = town.booking().find(town.plan.site, booked.code);
        REQUIRE(found.ok());
        return *found;
    }
};

constexpr const char *eight = "2026-03-02T08:00:00Z";

} // namespace

TEST_CASE("A booking the hub confirmed and forgot stands again")
{
    Restored day;
    const auto empty = day.town.memory().backup();
    const auto held = day.town.booking().hold(day.town.plan, day.town.wish("card", eight, "a"));
    REQUIRE(held.ok());
    const auto hold = day.town.memory().backup();
    const auto booked = day.town.booking().confirm(day.town.plan, held->id, {"sealed", QStringLiteral("plain"), QStringLiteral("p1")});
    REQUIRE(booked.ok());
    day.tell(*booked, 2);

    SECTION("nothing of it in the backup") { day.restore(empty); }
    SECTION("the hold in the backup") { day.restore(hold); }
    SECTION("the hold in the backup, run out since")
    {
        day.restore(hold);
        day.town.clock.advance(20min);
        REQUIRE(*day.town.booking().sweep(day.town.plan.site, 10) == 1);
        CHECK(day.town.line("a", 2) == "ff");
    }
    day.reoffer();
    const Appointment standing = day.standing(*booked);
    CHECK(standing.id == booked->id);
    CHECK(standing.status == AppointmentStatus::Confirmed);
    CHECK_FALSE(standing.heldUntil);
    CHECK(standing.personKey == QStringLiteral("p1"));
    CHECK(standing.contact == "sealed");
    CHECK(day.town.line("a", 3) == "bbf");
    CHECK(day.town.unit("a", eight).booking == booked->id);
    CHECK(quarantined(day.town).isEmpty());
    // As often as it is told.
    day.reoffer();
    CHECK(day.town.line("a", 3) == "bbf");
}

TEST_CASE("A call the hub confirmed and forgot is a call again")
{
    Restored day;
    const auto empty = day.town.memory().backup();
    HoldRequest call = day.town.wish("vote", eight, "a");
    call.wish.channel = appointments::Channel::Phone;
    const auto booked = day.town.booking().book(day.town.plan, call, {"sealed", QStringLiteral("plain"), {}});
    REQUIRE(booked.ok());
    day.tell(*booked);
    day.restore(empty);
    day.reoffer();
    CHECK(day.standing(*booked).channel == appointments::Channel::Phone);
}

TEST_CASE("To a hub that remembers it is no news")
{
    Restored day;
    const Appointment booked = day.town.booked("vote", eight, "a");
    day.tell(booked);
    AppointmentStatus status = AppointmentStatus::Confirmed;
    std::string line = "bf";
    SECTION("as it was") {}
    SECTION("cancelled since")
    {
        REQUIRE(day.town.booking().cancel(day.town.plan, booked.code).ok());
        status = AppointmentStatus::Cancelled;
        line = "ff";
    }
    SECTION("moved since")
    {
        REQUIRE(day.town.booking().move(day.town.plan, booked.code, at("2026-03-02T08:15:00Z"), QStringLiteral("a")).ok());
        line = "fb";
    }
    day.kiosk.send(day.journal);
    CHECK(day.standing(booked).status == status);
    CHECK(day.town.line("a", 2) == line);
    CHECK(quarantined(day.town).isEmpty());
}

TEST_CASE("A move the hub forgot is made again")
{
    Restored day;
    const Appointment booked = day.town.booked("vote", eight, "a", "p1");
    day.tell(booked);
    day.kiosk.send(day.journal);
    const auto backup = day.town.memory().backup();
    const auto moved = day.town.booking().move(day.town.plan, booked.code, at("2026-03-02T08:30:00Z"), QStringLiteral("b"));
    REQUIRE(moved.ok());
    day.tell(*moved);
    day.restore(backup);
    SECTION("to a place that is free")
    {
        day.reoffer();
        const Appointment standing = day.standing(booked);
        CHECK(standing.start == moved->start);
        CHECK(standing.resource == QStringLiteral("b"));
        CHECK(standing.personKey == QStringLiteral("p1"));
        CHECK(standing.revision == moved->revision);
        CHECK(day.town.line("a", 1) == "f");
        CHECK(day.town.line("b", 3) == "ffb");
        CHECK(quarantined(day.town).isEmpty());
    }
    SECTION("to a time that is over by now")
    {
        day.town.clock.advance(5h);
        day.reoffer();
        CHECK(day.standing(booked).start == moved->start);
        CHECK(day.town.line("a", 1) == "f");
        CHECK(quarantined(day.town).isEmpty());
    }
    SECTION("to a place another kiosk sold meanwhile: an agent hears of it")
    {
        Kiosk other(day.town);
        const appointments::Lease sold{{QStringLiteral("b"), moved->start}, 9, moved->start};
        JournalBatch batch = other.journal.batch(
            {other.journal.add(QStringLiteral("booking"), Journal::sale({sold}, QStringLiteral("K7RM2XQ9AB")))});
        batch.isReoffer = true;
        auto device = day.town.device(other.id);
        device.owesReoffer = true;
        REQUIRE(day.town.ledger.write(day.town.plan.site, [&](store::HubTransaction &transaction) {
            return transaction.putDevice(device);
        }));
        other.send(batch);
        REQUIRE(day.town.line("b", 3) == "ffb");
        day.reoffer();
        // Nobody told where it went from there; the place it had before is others' as well by now.
        CHECK(day.standing(booked).status == AppointmentStatus::Requested);
        CHECK(day.town.line("a", 1) == "f");
        CHECK(quarantined(day.town) == QStringList{QStringLiteral("conflict")});
    }
}

TEST_CASE("The lease a backup remembers had come back before the hub booked its place")
{
    Restored day;
    Kiosk other(day.town);
    const auto leases = other.lease(1);
    REQUIRE(leases.size() == 1);
    const auto backup = day.town.memory().backup();
    const auto back = other.journal.add(QStringLiteral("return"), Journal::giveBack(leases));
    other.send({back});
    const QByteArray start = toText(leases[0].unit.start).toLatin1();
    const QByteArray resource = leases[0].unit.resource.toLatin1();
    const Appointment booked = day.town.booked("vote", start.constData(), resource.constData());
    day.tell(booked);
    day.restore(backup);
    const auto place = [&] { return day.town.unit(resource.constData(), start.constData()); };
    CHECK(place().state == appointments::UnitState::Leased);
    day.reoffer();
    CHECK(place().state == appointments::UnitState::Leased); // nobody knows whose it is
    CHECK(day.standing(booked).status == AppointmentStatus::Confirmed);
    SECTION("its kiosk tells what it has")
    {
        JournalBatch batch = other.journal.batch({back});
        batch.isReoffer = true;
        other.send(batch);
    }
    SECTION("its kiosk is given up for lost")
    {
        REQUIRE(day.town.recovery().setAside(day.town.plan.site, other.id, QStringLiteral("Lea")).ok());
    }
    CHECK(day.standing(booked).status == AppointmentStatus::Confirmed);
    CHECK(place().booking == booked.id);
    CHECK(quarantined(day.town).isEmpty());
}

TEST_CASE("A place that was booked, moved from and sold under a lease since is the sale's, in whatever order they tell")
{
    const QList<int> order = GENERATE(QList<int>{0, 1, 2}, QList<int>{0, 2, 1}, QList<int>{1, 0, 2},
                                      QList<int>{1, 2, 0}, QList<int>{2, 0, 1}, QList<int>{2, 1, 0});
    Restored day;
    Kiosk mover(day.town);
    Kiosk seller(day.town);
    const auto backup = day.town.memory().backup();
    const Appointment booked = day.town.booked("vote", eight, "a");
    day.tell(booked);
    day.town.clock.advance(1min);
    const auto moved =
        day.town.booking().move(day.town.plan, booked.code, at("2026-03-02T08:30:00Z"), QStringLiteral("b"));
    REQUIRE(moved.ok());
    const appointments::Lease lease{{QStringLiteral("a"), at(eight)}, 2, at(eight)}; // given since
    const QString code = QStringLiteral("K7RM2XQ9AB");
    JournalBatch move = mover.journal.batch({mover.journal.add(QStringLiteral("booking"), told(*moved))});
    JournalBatch sale =
        seller.journal.batch({seller.journal.add(QStringLiteral("booking"), Journal::sale({lease}, code))});
    move.isReoffer = sale.isReoffer = true;
    day.restore(backup);
    for (const int who : order) {
        if (who == 0)
            day.reoffer();
        else
            who == 1 ? mover.send(move) : seller.send(sale);
        CHECK(day.town.unit("a", eight).booking != booked.id);
    }
    const auto sold = day.town.booking().find(day.town.plan.site, code);
    REQUIRE(sold.ok());
    CHECK(sold->status == AppointmentStatus::Confirmed);
    CHECK(day.town.unit("a", eight).booking == sold->id);
    CHECK(day.town.unit("a", eight).token == lease.token);
    CHECK(day.standing(booked).start == moved->start);
    CHECK(day.town.line("b", 3) == "ffb");
    CHECK(quarantined(day.town).isEmpty());
}

TEST_CASE("A kiosk that is set aside and comes back finds its bookings where they were, unless they are another's now")
{
    Restored day;
    const auto backup = day.town.memory().backup();
    const Appointment first = day.town.booked("vote", eight, "a");
    const Appointment second = day.town.booked("vote", eight, "b");
    day.tell(first);
    day.tell(second);
    day.restore(backup);
    REQUIRE(day.town.recovery().setAside(day.town.plan.site, day.kiosk.id, QStringLiteral("Lea")).ok());
    const Appointment later = day.town.booked("vote", eight, "b");
    Kiosk other(day.town);
    const bool isLeased = GENERATE(false, true);
    const auto leases = other.lease(isLeased ? 1 : 0);
    REQUIRE(leases.size() == (isLeased ? 1 : 0));
    day.reoffer();
    const bool isFirstGone = isLeased && leases[0].unit == appointments::UnitKey{QStringLiteral("a"), at(eight)};
    if (isFirstGone)
        CHECK(day.town.unit("a", eight).holder == other.id);
    else
        CHECK(day.town.unit("a", eight).booking == first.id);
    CHECK(day.town.unit("b", eight).booking == later.id);
    CHECK(day.standing(second).status == AppointmentStatus::Requested);
    CHECK(quarantined(day.town) == QStringList{QStringLiteral("conflict")});
}

TEST_CASE("Whom a backup has on the place had gone before the hub booked it again")
{
    Restored day;
    const auto held = day.town.booking().hold(day.town.plan, day.town.wish("vote", eight, "a"));
    REQUIRE(held.ok());
    const Appointment gone = day.town.booked("vote", eight, "b");
    const auto backup = day.town.memory().backup();
    day.town.clock.advance(1min);
    REQUIRE(day.town.booking().releaseHold(day.town.plan.site, held->id).ok());
    REQUIRE(day.town.booking().cancel(day.town.plan, gone.code).ok());
    const Appointment first = day.town.booked("vote", eight, "a");
    const Appointment second = day.town.booked("vote", eight, "b");
    day.tell(first);
    day.tell(second);
    day.restore(backup);
    REQUIRE(day.town.line("a", 1) == "h");
    day.reoffer();
    CHECK(day.standing(first).status == AppointmentStatus::Confirmed);
    CHECK(day.standing(second).status == AppointmentStatus::Confirmed);
    CHECK(day.town.unit("a", eight).booking == first.id);
    CHECK(day.town.unit("b", eight).booking == second.id);
    CHECK(day.standing(*held).status == AppointmentStatus::Cancelled);
    // Nobody here can know that he was called off: an agent asks him.
    CHECK(day.standing(gone).status == AppointmentStatus::Requested);
    CHECK(quarantined(day.town).isEmpty());
}

TEST_CASE("Of two the hub booked one after the other the later has the place, in whatever order they are told")
{
    Restored day;
    Kiosk other(day.town);
    const auto backup = day.town.memory().backup();
    const Appointment first = day.town.booked("vote", eight, "a");
    day.town.clock.advance(1min);
    REQUIRE(day.town.booking().cancel(day.town.plan, first.code).ok()); // at a desk
    const Appointment second = day.town.booked("vote", eight, "a");
    day.tell(second);
    day.restore(backup);
    JournalBatch batch = other.journal.batch({other.journal.add(QStringLiteral("booking"), told(first))});
    batch.isReoffer = true;
    SECTION("the earlier first")
    {
        other.send(batch);
        day.reoffer();
    }
    SECTION("the later first")
    {
        day.reoffer();
        other.send(batch);
    }
    CHECK(quarantined(day.town).isEmpty());
    CHECK(day.standing(second).status == AppointmentStatus::Confirmed);
    CHECK(day.standing(first).status == AppointmentStatus::Requested);
    CHECK(day.town.unit("a", eight).booking == second.id);
}

TEST_CASE("A forgotten booking whose place is gone becomes a request, and an agent hears of it")
{
    Restored day;
    const auto backup = day.town.memory().backup();
    const Appointment booked = day.town.booked("vote", eight, "a");
    day.tell(booked);
    day.restore(backup);
    REQUIRE(day.town.ledger.write(day.town.plan.site, [&](store::HubTransaction &transaction) {
        auto device = *transaction.device(day.kiosk.id);
        device->setAside = true; // given up for lost, so the hub sells again
        return transaction.putDevice(*device);
    }));
    const Appointment later = day.town.booked("vote", eight, "a");
    day.reoffer();
    CHECK(day.standing(booked).status == AppointmentStatus::Requested);
    CHECK(day.standing(booked).resource.isEmpty());
    CHECK(day.town.unit("a", eight).booking == later.id);
    CHECK(quarantined(day.town) == QStringList{QStringLiteral("conflict")});
}

TEST_CASE("What is over, or was called off at another kiosk, does not come back")
{
    Restored day;
    Kiosk other(day.town);
    const auto backup = day.town.memory().backup();
    const auto held = day.town.booking().hold(day.town.plan, day.town.wish("vote", eight, "a"));
    REQUIRE(held.ok());
    const auto hold = day.town.memory().backup();
    const Appointment booked = *day.town.booking().confirm(day.town.plan, held->id, {});
    day.tell(booked);
    SECTION("over")
    {
        day.restore(backup);
        day.town.clock.advance(2h);
        day.reoffer();
        CHECK_FALSE(day.town.booking().find(day.town.plan.site, booked.code).ok());
    }
    const bool hasHold = GENERATE(false, true);
    SECTION("called off")
    {
        day.restore(hasHold ? hold : backup);
        if (hasHold) {
            day.town.clock.advance(20min);
            REQUIRE(*day.town.booking().sweep(day.town.plan.site, 10) == 1);
        }
        const QJsonObject facts{{QStringLiteral("code"), booked.code}};
        JournalBatch batch = other.journal.batch({other.journal.add(QStringLiteral("cancellation"), facts)});
        batch.isReoffer = true;
        other.send(batch);
        day.reoffer();
        CHECK(day.standing(booked).status == AppointmentStatus::Cancelled);
        CHECK(day.town.line("a", 1) == "f");
    }
    CHECK(quarantined(day.town).isEmpty());
}

TEST_CASE("A sale that another kiosk moved or called off since does not come back when its own kiosk tells it")
{
    Restored day;
    Kiosk seller(day.town);
    const auto backup = day.town.memory().backup();
    const auto leases = seller.lease(1);
    REQUIRE(leases.size() == 1);
    const QString code = QStringLiteral("ABCDEFGH23");
    const auto sale = seller.journal.add(QStringLiteral("booking"), Journal::sale(leases, code));
    seller.send({sale});
    const auto moved =
        day.town.booking().move(day.town.plan, code, at("2026-03-02T09:00:00Z"), leases.first().unit.resource);
    REQUIRE(moved.ok());
    day.tell(*moved);
    const bool isCalledOff = GENERATE(false, true);
    if (isCalledOff)
        day.journal << day.kiosk.journal.add(QStringLiteral("cancellation"), {{QStringLiteral("code"), code}});
    day.restore(backup);
    day.reoffer();
    JournalBatch batch = seller.journal.batch({sale});
    batch.isReoffer = true;
    CHECK(seller.send(batch).receipts.size() == 1);
    const Appointment standing = day.standing(*moved);
    CHECK(standing.status == (isCalledOff ? AppointmentStatus::Cancelled : AppointmentStatus::Confirmed));
    CHECK(standing.start == moved->start);
    const auto stateAt = [&](Instant start) {
        return day.town.unit(leases.first().unit.resource.toLatin1(), toText(start).toLatin1()).state;
    };
    CHECK(stateAt(leases.first().unit.start) == appointments::UnitState::Free);
    CHECK(stateAt(moved->start) == (isCalledOff ? appointments::UnitState::Free : appointments::UnitState::Booked));
    CHECK(quarantined(day.town).isEmpty());
}

TEST_CASE("A hold in the backup that ran out does not hide the move that is told first")
{
    Restored day;
    Kiosk other(day.town);
    const auto held = day.town.booking().hold(day.town.plan, day.town.wish("vote", eight, "a"));
    REQUIRE(held.ok());
    const auto backup = day.town.memory().backup();
    const Appointment booked = *day.town.booking().confirm(day.town.plan, held->id, {});
    const auto moved =
        day.town.booking().move(day.town.plan, booked.code, at("2026-03-02T09:00:00Z"), QStringLiteral("a"));
    REQUIRE(moved.ok());
    day.tell(booked);
    JournalBatch batch = other.journal.batch({other.journal.add(QStringLiteral("booking"), told(*moved))});
    batch.isReoffer = true;
    day.restore(backup);
    day.town.clock.advance(20min);
    REQUIRE(*day.town.booking().sweep(day.town.plan.site, 10) == 1);
    CHECK(other.send(batch).receipts.size() == 1);
    day.reoffer();
    CHECK(day.standing(booked).status == AppointmentStatus::Confirmed);
    CHECK(day.standing(booked).start == moved->start);
    CHECK(day.town.line("a", 1) == "f");
    CHECK(quarantined(day.town).isEmpty());
}

TEST_CASE("A booking that was moved to a time that is over does not come back where it was before")
{
    Restored day;
    Kiosk other(day.town);
    const auto backup = day.town.memory().backup();
    const Appointment booked = day.town.booked("vote", "2026-03-02T10:00:00Z", "a");
    const auto moved = day.town.booking().move(day.town.plan, booked.code, at(eight), QStringLiteral("a"));
    REQUIRE(moved.ok());
    day.tell(booked);
    JournalBatch batch = other.journal.batch({other.journal.add(QStringLiteral("booking"), told(*moved))});
    batch.isReoffer = true;
    day.restore(backup);
    day.town.clock.advance(moved->end + 1min - day.town.clock.now());
    REQUIRE(day.town.leases().sweep(day.town.plan.site).ok());
    const bool isMoveFirst = GENERATE(true, false);
    if (isMoveFirst)
        CHECK(other.send(batch).receipts.size() == 1);
    day.reoffer();
    if (!isMoveFirst)
        CHECK(other.send(batch).receipts.size() == 1);
    CHECK(day.standing(booked).start == moved->start);
    CHECK(day.standing(booked).status == AppointmentStatus::Confirmed);
    CHECK(day.town.unit("a", "2026-03-02T10:00:00Z").state == appointments::UnitState::Free);
    CHECK(quarantined(day.town).isEmpty());
}

TEST_CASE("A forgotten booking that has begun by the time it is told stands in its hours")
{
    Restored day;
    const auto backup = day.town.memory().backup();
    const Appointment booked = day.town.booked("vote", eight, "a");
    day.tell(booked);
    day.restore(backup);
    day.town.clock.advance(booked.start + 1min - day.town.clock.now());
    REQUIRE(day.town.leases().sweep(day.town.plan.site).ok());
    CHECK(day.town.unit("a", eight).state == appointments::UnitState::Withdrawn);
    day.reoffer();
    CHECK(day.standing(booked).status == AppointmentStatus::Confirmed);
    CHECK(day.standing(booked).resource == booked.resource);
    CHECK(quarantined(day.town).isEmpty());
    REQUIRE(day.town.ledger.write(day.town.plan.site, [&](store::HubTransaction &rows) -> Result<void> {
        CHECK_FALSE(rows.takeAtoms(atomsOf(booked), QStringLiteral("somebody else")).value());
        return {};
    }));
}

TEST_CASE("A sale under a forgotten lease holds, though its start has passed")
{
    Restored day;
    const auto backup = day.town.memory().backup();
    const auto leases = day.kiosk.lease(1);
    REQUIRE(leases.size() == 1);
    const QString code = QStringLiteral("ABCDEFGH23");
    day.journal << day.kiosk.journal.add(QStringLiteral("booking"), Journal::sale(leases, code));
    day.restore(backup);
    day.town.clock.advance(leases.first().unit.start + 1min - day.town.clock.now());
    REQUIRE(day.town.leases().sweep(day.town.plan.site).ok());
    day.reoffer();
    CHECK(day.town.booking().find(day.town.plan.site, code)->status == AppointmentStatus::Confirmed);
    CHECK(quarantined(day.town).isEmpty());
}

TEST_CASE("A hold in the backup whose place is gone leaves nothing taken behind")
{
    Restored day;
    const auto held = day.town.booking().hold(day.town.plan, day.town.wish("vote", eight, "a"));
    REQUIRE(held.ok());
    const auto backup = day.town.memory().backup();
    const Appointment booked = *day.town.booking().confirm(day.town.plan, held->id, {});
    QJsonObject facts = told(booked);
    facts.insert(QStringLiteral("units"), QJsonArray{QJsonObject{{QStringLiteral("resource"), QStringLiteral("gone")},
                                                                 {QStringLiteral("start"), toText(booked.start)}}});
    day.journal << day.kiosk.journal.add(QStringLiteral("booking"), facts);
    day.restore(backup);
    day.reoffer();
    CHECK(day.standing(booked).status == AppointmentStatus::Requested);
    CHECK(day.town.line("a", 1) == "f");
    REQUIRE(day.town.ledger.write(day.town.plan.site, [&](store::HubTransaction &rows) -> Result<void> {
        CHECK(rows.releaseAtoms(booked.id).value() == 0);
        return {};
    }));
}

TEST_CASE("A booking told in another shape is kept for an agent")
{
    const struct {
        const char *name;
        QJsonValue value;
    } rows[] = {{"id", QString()},
                {"id", QJsonValue()},
                {"revision", -1},
                {"revision", QStringLiteral("x")},
                {"changed", QStringLiteral("now")},
                {"units", QJsonArray()},
                {"units", QJsonArray{QJsonObject{{QStringLiteral("resource"), QString()}}}},
                {"units", QJsonArray{QJsonObject{{QStringLiteral("resource"), QStringLiteral("a")}}}},
                {"units", QStringLiteral("a")},
                {"code", QStringLiteral("?")},
                {"start", QJsonValue()},
                {"reasons", QJsonArray()}};
    for (const auto &row : rows) {
        Restored day;
        const auto backup = day.town.memory().backup();
        const Appointment booked = day.town.booked("vote", eight, "a");
        QJsonObject facts = told(booked);
        facts.insert(QString::fromLatin1(row.name), row.value);
        day.journal << day.kiosk.journal.add(QStringLiteral("booking"), facts);
        day.restore(backup);
        day.reoffer();
        INFO(row.name);
        CHECK(quarantined(day.town) == QStringList{QStringLiteral("malformed")});
        CHECK(day.town.line("a", 1) == "f");
    }
}
