// SPDX-License-Identifier: GPL-3.0-or-later
// Visitors who want to be called back, from the kiosk's journal to the agent who reached them.
#include "hub/service/daystatistics.h"
#include "hub/service/offerservice.h"
#include "hub/service/quarantineservice.h"
#include "hub/service/requestservice.h"
#include "hub/town.h"
#include "store/entryhash.h"

using namespace parvis;
using namespace parvis::hub;
using store::AppointmentStatus;

namespace
{

const QString firstCode = QStringLiteral("K7RM2XQ9AB");
const QByteArray given = R"({"name":"Muster","phone":"+33388000000"})";

QJsonObject factsOf(const QString &code, const char *reachable = "afternoon")
{
    return {{QStringLiteral("mode"), QStringLiteral("call-back")},
            {QStringLiteral("code"), code},
            {QStringLiteral("reachable"), QLatin1String(reachable)}};
}

struct CallBacks {
    Town town;
    Kiosk kiosk{town};

    [[nodiscard]] JournalEntry written(const QJsonObject &facts)
    {
        return kiosk.journal.add(QStringLiteral("booking"), facts, given);
    }
    [[nodiscard]] RequestService requests() { return {town.ledger, town.clock}; }
    [[nodiscard]] CallBackService service() { return {town.ledger, town.clock}; }
    OpenRequests all()
    {
        const auto found = requests().list(town.plan.site, &town.plan, 0, 100);
        REQUIRE(found.ok());
        return *found;
    }
    OpenRequest only()
    {
        const auto rows = all().rows;
        REQUIRE(rows.size() == 1);
        REQUIRE(rows.constFirst().callBack.has_value());
        return rows.constFirst();
    }
    [[nodiscard]] QString settle(CallOutcome outcome, const char *by = "lea", const char *note = "")
    {
        const QString name = QLatin1String(by);
        const auto done = service().settle(town.plan.site, firstCode, outcome, {name, name}, QLatin1String(note));
        return done ? toText(done->appointment.status) : town.refusal(done.error());
    }
    [[nodiscard]] QString take(const char *by)
    {
        const QString name = QLatin1String(by);
        const auto done = service().take(town.plan.site, firstCode, {name, name});
        return done ? done->callBack.takerName : town.refusal(done.error());
    }
};

} // namespace

TEST_CASE("Who wants to be called back stands among the requests, once, however often the kiosk says it")
{
    CallBacks day;
    const QList<JournalEntry> entries{day.written(factsOf(firstCode))};
    day.kiosk.send(entries);
    day.kiosk.send(entries);
    const OpenRequest request = day.only();
    CHECK(day.all().total == 1);
    CHECK(request.appointment.code == firstCode);
    CHECK(request.appointment.language == QStringLiteral("fr"));
    CHECK(request.appointment.contact == given);
    CHECK(request.wished == std::nullopt);
    CHECK(request.kiosk == QStringLiteral("hall"));
    CHECK(request.callBack->procedure == QStringLiteral("library-card"));
    CHECK(request.callBack->reachable == Reachable::Afternoon);
    CHECK(request.callBack->tries.isEmpty());
    CHECK(quarantined(day.town).isEmpty());
}

TEST_CASE("A call back that cannot be read is kept in quarantine, and one that says it oddly is not lost")
{
    CallBacks day;
    SECTION("without a code")
    {
        day.kiosk.send({day.written(factsOf(QStringLiteral("no code")))});
        CHECK(quarantined(day.town) == QStringList{QStringLiteral("malformed")});
        CHECK(day.all().total == 0);
    }
    SECTION("for a place as well")
    {
        QJsonObject facts = factsOf(firstCode);
        facts.insert(QStringLiteral("reasons"),
                     QJsonArray{QJsonObject{{QStringLiteral("reason"), QStringLiteral("vote")}}});
        day.kiosk.send({day.written(facts)});
        CHECK(quarantined(day.town) == QStringList{QStringLiteral("malformed")});
    }
    SECTION("under the code of somebody else")
    {
        day.kiosk.send({day.written(factsOf(firstCode)), day.written(factsOf(firstCode, "morning"))});
        CHECK(quarantined(day.town) == QStringList{QStringLiteral("conflict")});
        CHECK(day.only().callBack->reachable == Reachable::Afternoon);
    }
    SECTION("reachable when nobody knows of")
    {
        day.kiosk.send({day.written(factsOf(firstCode, "at night"))});
        CHECK(day.only().callBack->reachable == Reachable::Any);
    }
}

TEST_CASE("What lies in quarantine about a call back is never to be given a place")
{
    CallBacks day;
    JournalEntry entry = day.written(factsOf(firstCode));
    entry.entry.facts = QJsonDocument(factsOf(firstCode)).toJson(QJsonDocument::Compact);
    REQUIRE(day.town.ledger.write(day.town.plan.site, [&](store::HubTransaction &rows) {
        return rows.addQuarantine(
            {entry.entry.id, day.kiosk.id, QStringLiteral("broken-chain"), "{}", day.town.clock.now(), {}});
    }));
    QuarantineService quarantine(day.town.ledger, day.town.clock, day.town.source,
                                 [&](const QByteArray &) { return entry; });
    const auto found = quarantine.find(day.town.plan.site, entry.entry.id);
    REQUIRE(found.ok());
    CHECK_FALSE(found->possible.contains(QuarantineDecision::Honour));
    REQUIRE(found->possible.contains(QuarantineDecision::TakeIn));
    QuarantineVerdict verdict;
    verdict.decision = QuarantineDecision::TakeIn;
    verdict.by = QStringLiteral("Léa");
    REQUIRE(quarantine.resolve(day.town.plan.site, &day.town.plan, entry.entry.id, verdict).ok());
    CHECK(day.only().callBack->reachable == Reachable::Afternoon);
}

TEST_CASE("A kiosk that had lost its time is not believed to have waited for half a century")
{
    CallBacks day;
    JournalEntry entry = day.written(factsOf(firstCode));
    entry.entry.created = Instant();
    entry.entry.entryHash = store::entryHash(entry.entry);
    JournalBatch batch = day.kiosk.journal.batch({entry});
    batch.head.hash = entry.entry.entryHash;
    REQUIRE(day.town.journal().take(day.town.plan.site, &day.town.plan, batch).ok());
    CHECK(day.only().appointment.created == day.town.clock.now());
    CHECK_FALSE(day.all().isLate);
}

TEST_CASE("A visitor who was not reached is called again, and one who was leaves the list")
{
    CallBacks day;
    day.kiosk.send({day.written(factsOf(firstCode))});
    CHECK(day.settle(CallOutcome::NotReached, "lea", " Nobody answered. ") == QStringLiteral("requested"));
    day.town.clock.advance(1h);
    CHECK(day.settle(CallOutcome::NotReached, "tom") == QStringLiteral("requested"));
    const CallBack tried = *day.only().callBack;
    REQUIRE(tried.tries.size() == 2);
    CHECK(tried.tries.constFirst().by == QStringLiteral("lea"));
    CHECK(tried.tries.constFirst().note == QStringLiteral("Nobody answered."));
    CHECK(tried.tries.constLast().at == day.town.clock.now());
    SECTION("reached")
    {
        CHECK(day.settle(CallOutcome::Reached) == QStringLiteral("served"));
        CHECK(day.settle(CallOutcome::Reached) == QStringLiteral("served")); // the same answer a second time
        CHECK(day.settle(CallOutcome::Withdrawn) == QStringLiteral("WrongState"));
    }
    SECTION("withdrawn")
    {
        CHECK(day.settle(CallOutcome::Withdrawn, "tom", "Came to the desk.") == QStringLiteral("cancelled"));
        CHECK(day.settle(CallOutcome::NotReached) == QStringLiteral("WrongState"));
    }
    CHECK(day.all().total == 0);
    CHECK(day.take("lea") == QStringLiteral("WrongState"));
}

TEST_CASE("Two agents do not call the same visitor at once")
{
    CallBacks day;
    day.kiosk.send({day.written(factsOf(firstCode))});
    CHECK(day.take("lea") == QStringLiteral("lea"));
    CHECK(day.take("lea") == QStringLiteral("lea"));
    CHECK(day.only().callBack->taken == day.town.clock.now());
    CHECK(day.take("tom") == QStringLiteral("Taken"));
    CHECK(day.settle(CallOutcome::Reached, "tom") == QStringLiteral("Taken"));
    SECTION("who did not reach him leaves him to the others")
    {
        CHECK(day.settle(CallOutcome::NotReached) == QStringLiteral("requested"));
        CHECK(day.take("tom") == QStringLiteral("tom"));
    }
    SECTION("who forgot him does not keep him")
    {
        day.town.clock.advance(CallBackService::takenFor);
        CHECK(day.take("tom") == QStringLiteral("tom"));
        CHECK(day.take("lea") == QStringLiteral("Taken"));
    }
}

TEST_CASE("A call back is no appointment: nobody finds, moves, books or cancels it, and no day expects it")
{
    CallBacks day;
    day.kiosk.send({day.written(factsOf(firstCode))});
    const QString &site = day.town.plan.site;
    CHECK(day.town.refusal(day.town.booking().find(site, firstCode).error()) == QStringLiteral("NotFound"));
    CHECK(day.town.refusal(day.town.booking().cancel(day.town.plan, firstCode).error()) == QStringLiteral("NotFound"));
    CHECK(day.town.refusal(day.town.booking().move(day.town.plan, firstCode, at("2026-03-03T08:00:00Z"), {}).error()) ==
          QStringLiteral("NotFound"));
    const auto booked =
        day.requests().book(day.town.plan, firstCode, at("2026-03-03T08:00:00Z"), {}, QStringLiteral("Léa"));
    CHECK(day.town.refusal(booked.error()) == QStringLiteral("NotFound"));
    const auto statistics =
        StatisticsService(day.town.ledger).of(site, QDate(2026, 3, 2), &day.town.queue, &day.town.plan);
    REQUIRE(statistics.ok());
    CHECK(statistics->expected == 0);
    SECTION("and an appointment is no call back")
    {
        const auto vote = day.town.booked("vote", "2026-03-02T08:00:00Z");
        const auto taken = day.service().take(site, vote.code, {QStringLiteral("lea"), QStringLiteral("Léa")});
        CHECK(day.town.refusal(taken.error()) == QStringLiteral("NotFound"));
    }
}
