// SPDX-License-Identifier: GPL-3.0-or-later
// The places of a site follow its plan, and no appointment does.
#include "base/localday.h"
#include "hub/service/absenceservice.h"
#include "hub/service/planservice.h"
#include "hub/town.h"

#include <QJsonDocument>

using namespace parvis;
using namespace parvis::hub;

namespace
{

const QDate monday(2026, 3, 2);

struct PlannedTown : Town {
    PlanService plans{ledger, clock};

    FittedPlaces fit(const appointments::Plan &to, QDate from = monday, QDate until = monday.addDays(5))
    {
        const auto fitted = plans.fit(to, from, until);
        REQUIRE(fitted.ok());
        return *fitted;
    }
    // Open until eleven instead of twelve: the last four places of each counter of each day are gone.
    [[nodiscard]] static appointments::Plan shorter() { return changed("\"12:00\"", "\"11:00\""); }
    [[nodiscard]] static appointments::Plan changed(const char *before, const char *after)
    {
        QByteArray json = townPlanJson();
        REQUIRE(json.contains(before));
        auto read = appointments::Plan::decode(QJsonDocument::fromJson(json.replace(before, after)).object());
        REQUIRE(read.ok());
        return *read;
    }
    [[nodiscard]] QStringList outside()
    {
        QStringList codes;
        REQUIRE(ledger
                    .read(plan.site,
                          [&](store::HubTransaction &transaction) -> Result<void> {
                              const auto found = PlanService::outsidePlan(transaction, clock.now());
                              if (!found)
                                  return found.error();
                              for (const store::Appointment &one : *found)
                                  codes << one.code;
                              return {};
                          })
                    .ok());
        return codes;
    }
    qint64 sequence()
    {
        qint64 last = 0;
        REQUIRE(ledger
                    .read(plan.site,
                          [&](store::HubTransaction &transaction) -> Result<void> {
                              last = transaction.stream()->sequence;
                              return {};
                          })
                    .ok());
        return last;
    }
};

} // namespace

TEST_CASE("The same plan again changes nothing, and tells nobody anything")
{
    PlannedTown town;
    const qint64 before = town.sequence();
    CHECK(town.fit(town.plan) == FittedPlaces());
    CHECK(town.sequence() == before);
    FittedPlaces more = town.fit(town.plan, monday, monday.addDays(8));
    CHECK(more.added == 24);
    CHECK(more.withdrawn == 0);
}

TEST_CASE("Places the plan no longer has are withdrawn, and offered again when it has them again")
{
    PlannedTown town;
    const appointments::Plan shorter = town.shorter();
    FittedPlaces fitted = town.fit(shorter);
    CHECK(fitted.withdrawn == 5 * 2 * 4);
    CHECK(fitted.added == 0);
    CHECK(town.line("a") == "ffffffffwwww");
    const qint64 before = town.sequence();
    CHECK(town.fit(shorter) == FittedPlaces());
    CHECK(town.sequence() == before);
    fitted = town.fit(town.plan);
    CHECK(fitted.restored == 5 * 2 * 4);
    CHECK(fitted.withdrawn == 0);
    CHECK(town.line("a") == "ffffffffffff");
    CHECK(town.fit(town.plan) == FittedPlaces());
}

TEST_CASE("A counter that is gone takes no place with it that somebody has")
{
    PlannedTown town;
    const auto booked = town.booked("card", "2026-03-02T09:00:00Z", "b");
    appointments::Plan alone = town.plan;
    alone.resources.removeAt(1);
    const FittedPlaces fitted = town.fit(alone);
    REQUIRE(fitted.conflicts.size() == 1);
    CHECK(fitted.conflicts.constFirst().code == booked.code);
    CHECK(fitted.withdrawn == 5 * 12 - 2);
    CHECK(town.line("b") == "wwwwbbwwwwww");
    CHECK(town.line("a") == "ffffffffffff");
    CHECK(town.outside() == QStringList{booked.code});
}

TEST_CASE("An appointment outside the plan stays, is listed until it is settled, and nobody gets its place after it")
{
    PlannedTown town;
    const auto late = town.booked("vote", "2026-03-02T10:30:00Z", "a");
    const auto early = town.booked("card", "2026-03-02T08:30:00Z", "a", "somebody");
    const appointments::Plan shorter = town.shorter();
    const FittedPlaces fitted = town.fit(shorter);
    REQUIRE(fitted.conflicts.size() == 1);
    CHECK(fitted.conflicts.constFirst().code == late.code);
    CHECK(town.line("a") == "ffbbffffwwbw");
    CHECK(town.outside() == QStringList{late.code});
    CHECK(town.fit(shorter).conflicts.size() == 1);
    SECTION("called off, its place is not offered again")
    {
        REQUIRE(town.booking().cancel(shorter, late.code).ok());
        CHECK(town.line("a") == "ffbbffffwwww");
        CHECK(town.outside().isEmpty());
        CHECK(town.fit(shorter).conflicts.isEmpty());
        CHECK(town.fit(town.plan).restored == 5 * 2 * 4);
    }
    SECTION("wanted again by the plan, its place is as any other")
    {
        CHECK(town.fit(town.plan).restored == 5 * 2 * 4 - 1);
        CHECK(town.outside().isEmpty());
        REQUIRE(town.booking().cancel(town.plan, late.code).ok());
        CHECK(town.line("a") == "ffbbffffffff");
    }
    SECTION("days that were not looked at keep their list")
    {
        CHECK(town.fit(shorter, monday.addDays(1), monday.addDays(2)).conflicts.isEmpty());
        CHECK(town.outside() == QStringList{late.code});
    }
    SECTION("past, it is no longer listed")
    {
        town.clock.advance(4h);
        CHECK(town.outside().isEmpty());
    }
}

TEST_CASE("A place on lease to a kiosk is called back, and what the kiosk sold of it stands")
{
    PlannedTown town;
    Kiosk kiosk(town);
    const auto leases = kiosk.lease(3);
    REQUIRE_FALSE(leases.isEmpty());
    const auto &first = leases.constFirst();
    const QByteArray resource = first.unit.resource.toLatin1();
    const QByteArray start = toText(first.unit.start).toLatin1();
    const auto place = [&] { return town.unit(resource.constData(), start.constData()); };
    appointments::Plan alone = town.plan;
    alone.resources.removeIf([&](const appointments::Resource &one) { return one.id == first.unit.resource; });
    const auto leased = std::count_if(leases.begin(), leases.end(),
                                      [&](const auto &lease) { return lease.unit.resource == first.unit.resource; });
    CHECK(town.fit(alone).recalled == leased);
    CHECK(place().state == appointments::UnitState::Leased);
    CHECK(place().recalled);
    CHECK(town.fit(alone) == FittedPlaces());
    SECTION("given back unsold it is withdrawn, and a later plan offers it again")
    {
        static_cast<void>(kiosk.send({kiosk.journal.add(QStringLiteral("return"), Journal::giveBack({first}))}));
        CHECK(place().state == appointments::UnitState::Withdrawn);
        CHECK(town.fit(town.plan).restored > 0);
        CHECK(place().state == appointments::UnitState::Free);
    }
    SECTION("sold before the kiosk heard of it, it is an appointment outside the plan")
    {
        static_cast<void>(kiosk.send(
            {kiosk.journal.add(QStringLiteral("booking"), Journal::sale({first}, QStringLiteral("ABCDEFGHJK")))}));
        CHECK(town.fit(alone).conflicts.size() == 1);
        CHECK(town.outside().size() == 1);
    }
}

TEST_CASE("Somebody who is just booking goes on, and his place is looked at the next time")
{
    PlannedTown town;
    const auto hold = town.booking().hold(town.plan, town.wish("vote", "2026-03-02T10:30:00Z", "a"));
    REQUIRE(hold.ok());
    const appointments::Plan shorter = town.shorter();
    FittedPlaces fitted = town.fit(shorter);
    CHECK(fitted.held == 1);
    CHECK(town.line("a") == "ffffffffwwhw");
    town.clock.advance(1h);
    REQUIRE(town.booking().sweep(town.plan.site, 100).ok());
    fitted = town.fit(shorter);
    CHECK(fitted.withdrawn == 1);
    CHECK(fitted.held == 0);
}

TEST_CASE("What an absence took out stays out when the plan comes back")
{
    PlannedTown town;
    const appointments::Plan shorter = town.shorter();
    static_cast<void>(town.fit(shorter));
    const Absence absence{{QStringLiteral("a")}, at("2026-03-02T09:30:00Z"), at("2026-03-02T10:30:00Z")};
    AbsenceService absences(town.ledger, town.clock, town.source);
    REQUIRE(absences.enter(shorter, absence, {}, QStringLiteral("Lea"))->isDone);
    static_cast<void>(town.fit(town.plan));
    CHECK(town.line("a") == "ffffffwwwwff");
    CHECK(town.line("b") == "ffffffffffff");
}

TEST_CASE("What has begun is left as it is")
{
    PlannedTown town;
    town.clock.advance(3h + 20min); // 10:20 UTC
    static_cast<void>(town.fit(town.shorter(), monday, monday.addDays(1)));
    CHECK(town.line("a") == "ffffffffffww");
}

TEST_CASE("Where the grid changes, a place on lease keeps its hours until the kiosk has told")
{
    PlannedTown town;
    static_cast<void>(town.fit(town.plan));
    Kiosk kiosk(town);
    const auto leases = kiosk.lease(1);
    REQUIRE(leases.size() == 1);
    const auto unit = leases.first().unit;
    const QByteArray counter = unit.resource.toLatin1();
    const QDate day = toLocal(town.plan.zone, unit.start).day;
    const auto fit = [&](const appointments::Plan &to) { return town.fit(to, day, day.addDays(1)); };
    const auto state = [&](Instant start) {
        return town.unit(counter.constData(), toText(start).toLatin1().constData()).state;
    };
    const char *const other = GENERATE("\"gridMinutes\":10", "\"gridMinutes\":20", "\"gridMinutes\":30",
                                       "\"gridMinutes\":60", "\"gridMinutes\":5");
    INFO(other << " " << toText(unit.start).toStdString());
    const auto plan = PlannedTown::changed("\"gridMinutes\":15", other);
    const FittedPlaces fitted = fit(plan);
    CHECK(fitted.recalled == 1);
    // Nobody else can be given a minute of what the kiosk may have sold, and everything else is on offer.
    const auto inItsWay = [&](Instant start) {
        return start != unit.start && start < unit.start + std::max(15min, plan.grid) && start + plan.grid > unit.start;
    };
    int waiting = 0;
    for (const auto &key : appointments::unitsBetween(plan, day, day.addDays(1))) {
        if (key.resource != unit.resource || key.start == unit.start)
            continue;
        INFO(toText(key.start).toStdString());
        waiting += inItsWay(key.start) ? 1 : 0;
        if (!inItsWay(key.start))
            CHECK(state(key.start) == appointments::UnitState::Free);
        else if (const auto hold = town.booking().hold(
                     plan, town.wish("vote", toText(key.start).toLatin1().constData(), counter.constData())))
            FAIL("it was given away");
    }
    CHECK(fitted.waiting == waiting);
    CHECK(fit(plan).waiting == waiting);

    SECTION("sold, it stands")
    {
        kiosk.send({kiosk.journal.add(QStringLiteral("booking"), Journal::sale(leases, QStringLiteral("ABCDEFGHJK")))});
        CHECK(town.booking().find(town.plan.site, QStringLiteral("ABCDEFGHJK"))->status ==
              store::AppointmentStatus::Confirmed);
    }
    SECTION("given back, the hours are on offer in the new grid")
    {
        kiosk.send({kiosk.journal.add(QStringLiteral("return"), Journal::giveBack(leases))});
        CHECK(fit(plan).waiting == 0);
        for (const auto &key : appointments::unitsBetween(plan, day, day.addDays(1))) {
            INFO(toText(key.start).toStdString());
            CHECK((key.resource != unit.resource || state(key.start) == appointments::UnitState::Free));
        }
        // What is leased from now on is of the new grid, and stays where it is.
        CHECK_FALSE(kiosk.lease(1).isEmpty());
        CHECK(fit(plan).recalled == 0);
        CHECK(fit(town.plan).recalled > 0);
    }
}

TEST_CASE("Where the grid changes, no place is offered in the hours of an appointment")
{
    PlannedTown town;
    const auto booked = town.booked("vote", "2026-03-02T09:15:00Z", "a"); // to 09:25
    const auto plan = PlannedTown::changed("\"gridMinutes\":15", "\"gridMinutes\":20");
    CHECK(town.fit(plan, monday, monday.addDays(1)).waiting == 2); // 09:00 and 09:20
    CHECK(town.unit("a", "2026-03-02T09:00:00Z").state == appointments::UnitState::Withdrawn);
    CHECK(town.unit("a", "2026-03-02T09:40:00Z").state == appointments::UnitState::Free);
    REQUIRE(town.booking().cancel(plan, booked.code).ok());
    CHECK(town.fit(plan, monday, monday.addDays(1)).waiting == 0);
    CHECK(town.unit("a", "2026-03-02T09:00:00Z").state == appointments::UnitState::Free);
    CHECK(town.unit("a", "2026-03-02T09:20:00Z").state == appointments::UnitState::Free);
}

TEST_CASE("While kiosks are not heard after a restore the grid stays, and is changed once they are")
{
    PlannedTown town;
    static_cast<void>(town.fit(town.plan));
    Kiosk kiosk(town);
    const auto leases = kiosk.lease(1);
    REQUIRE(town.recovery().afterRestore().ok());
    const auto plan = PlannedTown::changed("\"gridMinutes\":15", "\"gridMinutes\":20");
    const FittedPlaces fitted = town.fit(plan);
    CHECK(fitted.recalled == 0);
    CHECK(fitted.waiting > 0); // is looked at again
    REQUIRE(town.recovery().setAside(town.plan.site, kiosk.id, QStringLiteral("Lea")).ok());
    CHECK(town.fit(plan).recalled == 1);
}
