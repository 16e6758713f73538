// SPDX-License-Identifier: GPL-3.0-or-later
// A hub that comes back from a backup; on the memory ledger, which is copied in a moment.
#include "hub/service/releaseservice.h"
#include "hub/town.h"

using namespace parvis;
using namespace parvis::hub;

namespace
{

const QString code = QStringLiteral("K7RM2XQ9AB");

SlotQuestion question(const char *reason)
{
    SlotQuestion question;
    question.wish.reasons = {{QString::fromLatin1(reason), 1}};
    question.wish.audience = QStringLiteral("resident");
    return question;
}

} // namespace

TEST_CASE("A release after a restore has a number no forgotten release had")
{
    Town town;
    ReleaseService releases(town.ledger);
    const auto publish = [&](const char *bytes) {
        const auto release =
            releases.publish(town.plan.site, {{QStringLiteral("forms"), QStringLiteral("a.json"), bytes}});
        return release ? release->number : -1;
    };
    CHECK(publish("1") == 1);
    const auto backup = town.memory().backup();
    const qint64 forgotten = publish("2");
    town.memory().restore(backup);
    REQUIRE(town.recovery().afterRestore().ok());
    CHECK(publish("1") == 1); // what it has is no new release
    const qint64 first = publish("3");
    CHECK(first >= forgotten + ReleaseService::numberJump);
    CHECK(publish("4") == first + 1);
    town.clock.advance(std::chrono::minutes(1));
    town.memory().restore(backup);
    REQUIRE(town.recovery().afterRestore().ok());
    CHECK(publish("5") > first + 1); // restored once more, from the same backup
}

TEST_CASE("A hub restored from a backup is told again what it forgot")
{
    Town town;
    Kiosk kiosk(town);
    const auto before = kiosk.journal.add(QStringLiteral("submission"), {}, "before");
    kiosk.send({before});
    const auto backup = town.memory().backup();
    const auto leases = kiosk.lease(2); // forgotten by the hub
    const auto sale = kiosk.journal.add(QStringLiteral("booking"), Journal::sale({leases.first()}, code));
    const auto after = kiosk.journal.add(QStringLiteral("submission"), {}, "after");
    kiosk.send({sale, after});
    town.memory().restore(backup);
    REQUIRE(town.recovery().afterRestore().ok());

    // It goes on as if nothing had happened: the hub asks for everything first and freezes nobody.
    const auto next = kiosk.journal.add(QStringLiteral("submission"), {}, "next");
    const auto owed = kiosk.send({next});
    CHECK(owed.because == QStringLiteral("reoffer-owed"));
    CHECK_FALSE(owed.frozen);
    CHECK(owed.receipts.isEmpty());

    JournalBatch reoffer = kiosk.journal.batch({before, sale, after, next});
    reoffer.isReoffer = true;
    SECTION("whole") {}
    SECTION("in two parts, the first one twice")
    {
        JournalBatch part = reoffer;
        part.entries = {before, sale};
        kiosk.send(part);
        kiosk.send(part);
        CHECK(town.device(kiosk.id).owesReoffer);
        reoffer.entries = {after, next};
    }
    SECTION("without the oldest, which it erased after 72 hours")
    {
        reoffer.entries = {sale, after, next};
    }
    const auto answer = kiosk.send(reoffer);
    CHECK(answer.receipts.size() == reoffer.entries.size());
    CHECK_FALSE(answer.frozen);
    CHECK_FALSE(town.device(kiosk.id).owesReoffer);
    CHECK(submissions(town) == 3);
    CHECK(town.booking().find(town.plan.site, code)->status == store::AppointmentStatus::Confirmed);
    CHECK(quarantined(town).isEmpty());
    const auto &sold = leases.first().unit;
    CHECK(town.unit(sold.resource.toLatin1(), toText(sold.start).toLatin1()).state == appointments::UnitState::Booked);
}

TEST_CASE("A sale under a forgotten lease holds, though its kiosk has not heard of the restore")
{
    Town town;
    Kiosk kiosk(town);
    const auto backup = town.memory().backup();
    const auto leases = kiosk.lease(1); // forgotten by the hub
    const auto sale = kiosk.journal.add(QStringLiteral("booking"), Journal::sale(leases, code));
    town.memory().restore(backup);
    REQUIRE(town.recovery().afterRestore().ok());
    // The first it ever tells, and nothing before it that would be missed.
    kiosk.send({sale});
    CHECK(town.booking().find(town.plan.site, code)->status == store::AppointmentStatus::Confirmed);
    JournalBatch reoffer = kiosk.journal.batch({sale});
    reoffer.isReoffer = true;
    kiosk.send(reoffer);
    CHECK_FALSE(town.device(kiosk.id).owesReoffer);
    CHECK(quarantined(town).isEmpty());
}

TEST_CASE("Nothing is withdrawn before every kiosk has told what it holds")
{
    Town town;
    Kiosk kiosk(town);
    const auto backup = town.memory().backup();
    const auto leases = kiosk.lease(1); // forgotten by the hub, which sees the place free
    REQUIRE(leases.size() == 1);
    const auto sale = kiosk.journal.add(QStringLiteral("booking"), Journal::sale(leases, code));
    town.memory().restore(backup);
    REQUIRE(town.recovery().afterRestore().ok());
    using After = LeaseService::Afterwards;
    CHECK(town.leases().recall(town.plan.site, leases.first().unit, After::Withdrawn).error().is(HubRefusal::AwaitingReoffer));
    JournalBatch reoffer = kiosk.journal.batch({sale});
    reoffer.isReoffer = true;
    kiosk.send(reoffer);
    CHECK(town.booking().find(town.plan.site, code)->status == store::AppointmentStatus::Confirmed);
}

TEST_CASE("The index is made anew after a restore")
{
    Town town;
    SlotService slots(town.ledger, town.clock);
    const auto backup = town.memory().backup();
    town.booked("vote", "2026-03-02T08:00:00Z", "a");
    town.booked("vote", "2026-03-02T08:00:00Z", "b");
    CHECK((*slots.first(town.plan, question("vote")))->start == at("2026-03-02T08:15:00Z"));
    town.memory().restore(backup);
    REQUIRE(town.recovery().afterRestore().ok());
    CHECK((*slots.first(town.plan, question("vote")))->start == at("2026-03-02T08:00:00Z"));
}
