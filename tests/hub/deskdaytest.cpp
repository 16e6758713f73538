// SPDX-License-Identifier: GPL-3.0-or-later
// The rest of a desk's day at the hub: submissions, absences, statistics, calls for colleagues, quick-serve.
#include "hub/service/absencelist.h"
#include "hub/service/daystatistics.h"
#include "hub/service/emergencyservice.h"
#include "hub/service/quickserve.h"
#include "hub/service/submissionservice.h"
#include "hub/town.h"

using namespace parvis;
using namespace parvis::hub;
using State = SubmissionState;

namespace
{

const SubmissionService::By lea{QStringLiteral("lea"), QStringLiteral("Léa")};
const SubmissionService::By karim{QStringLiteral("karim"), QStringLiteral("Karim")};

struct DeskDay : Town {
    [[nodiscard]] SubmissionService submissions() { return {ledger, clock}; }
    [[nodiscard]] AbsenceService absences() { return {ledger, clock, source}; }
    [[nodiscard]] EmergencyService emergencies() { return {ledger, clock}; }
    [[nodiscard]] QuickServe quick() { return {ledger, clock}; }

    QString sent(int number)
    {
        store::StoredSubmission submission;
        submission.id = QStringLiteral("%1").arg(number, 32, 16, QLatin1Char('0'));
        submission.reference = QStringLiteral("REF-%1").arg(number);
        submission.created = clock.now();
        submission.scheme = QStringLiteral("plain");
        submission.payload = "answers";
        submission.document = "pdf";
        REQUIRE(ledger.write(plan.site, [&](store::HubTransaction &rows) -> Result<void> {
            CHECK(rows.addSubmission(submission).ok());
            return {};
        }));
        return submission.id;
    }
    [[nodiscard]] QString told(const Result<SubmissionCase> &moved)
    {
        return moved ? toText(moved->state()) : refusal(moved.error());
    }
    [[nodiscard]] store::Appointment again(const store::Appointment &appointment)
    {
        return *booking().find(plan.site, appointment.code);
    }
};

Absence morning()
{
    return {{QStringLiteral("a")}, at("2026-03-02T08:00:00Z"), at("2026-03-02T11:00:00Z")};
}

AbsenceDecision toOther(const store::Appointment &appointment, const char *resource, Instant start)
{
    return {appointment.code, appointment.revision, AbsenceDecision::Act::Move, start, QLatin1String(resource), {}};
}

AbsenceDecision calledOff(const store::Appointment &appointment, const char *message)
{
    return {appointment.code, appointment.revision, AbsenceDecision::Act::Cancel, {}, {}, QLatin1String(message)};
}

} // namespace

TEST_CASE("What is not done is found however much was done since, a page at a time, and counted whole", "[submissions]")
{
    DeskDay town;
    const QString site = town.plan.site;
    constexpr int all = 450; // more than are gone through at once
    for (int number = 1; number <= all; ++number) {
        const QString id = town.sent(number);
        if (number % 150 == 0)
            continue; // stays: 150, 300, 450
        REQUIRE(town.submissions().move(site, id, State::Checked, 0, lea));
        REQUIRE(town.submissions().move(site, id, State::Done, 1, lea));
    }
    const auto newest = town.submissions().open(site, 0, {}, 2);
    REQUIRE(newest);
    REQUIRE(newest->cases.size() == 2);
    CHECK(newest->total == 3);
    CHECK(newest->cases.at(0).submission.reference == QStringLiteral("REF-450"));
    const auto rest = town.submissions().open(site, newest->cases.at(1).submission.sequence, {}, 2);
    REQUIRE(rest);
    REQUIRE(rest->cases.size() == 1);
    CHECK(rest->total == 3);
    CHECK(rest->cases.constFirst().submission.reference == QStringLiteral("REF-150"));
    CHECK(town.submissions().open(site, 0, QStringLiteral("REF-3"), 9)->total == 1);
    REQUIRE(town.submissions().move(site, rest->cases.constFirst().submission.id, State::Correction, 0, lea,
                                    QStringLiteral("Foto")));
    CHECK(town.submissions().open(site, 0, {}, 9)->total == 3); // the visitor has to come back
}

TEST_CASE("A submission goes the ways there are and no other")
{
    struct Row {
        const char *moves; // c checked, r correction, d done, u undo
        const char *end;
    };
    const auto row = GENERATE(values<Row>({
        {"c", "checked"},
        {"r", "correction"},
        {"d", "WrongState"},
        {"cd", "done"},
        {"cr", "correction"},
        {"rc", "checked"},
        {"rd", "WrongState"},
        {"rcd", "done"},
        {"cc", "WrongState"},
        {"rr", "WrongState"},
        {"cdc", "WrongState"},
        {"cdr", "WrongState"},
        {"u", "UndoRefused"},
        {"cu", "received"},
        {"cdu", "checked"},
        {"cuu", "UndoRefused"},
        {"cuc", "checked"},
        {"cdur", "correction"},
    }));
    INFO(row.moves);
    DeskDay town;
    const QString id = town.sent(1);
    QString last;
    for (const char *move = row.moves; *move; ++move) {
        const int revision = town.submissions().find(town.plan.site, id)->revision;
        const State to = *move == 'c' ? State::Checked : *move == 'r' ? State::Correction : State::Done;
        const QString why = *move == 'r' ? QStringLiteral("photo") : QString();
        last = town.told(*move == 'u' ? town.submissions().undo(town.plan.site, id, lea)
                                      : town.submissions().move(town.plan.site, id, to, revision, lea, why));
    }
    CHECK(last == QLatin1String(row.end));
}

TEST_CASE("Of two desks that move one submission one is told, and nothing of the way is lost")
{
    DeskDay town;
    const QString id = town.sent(1);
    const QString site = town.plan.site;
    REQUIRE(town.submissions().move(site, id, State::Correction, 0, lea, QStringLiteral(" Das Foto fehlt. ")));
    CHECK(town.told(town.submissions().move(site, id, State::Checked, 0, karim)) == QStringLiteral("Taken"));
    CHECK(town.told(town.submissions().undo(site, id, karim)) == QStringLiteral("UndoRefused"));
    auto found = town.submissions().find(site, id);
    CHECK(found->reason() == QStringLiteral("Das Foto fehlt."));
    CHECK(found->moves.last().name == QStringLiteral("Léa"));
    CHECK(found->submission.payload == "answers");
    town.clock.advance(10s);
    CHECK(town.told(town.submissions().undo(site, id, lea)) == QStringLiteral("UndoRefused"));
    REQUIRE(town.submissions().move(site, id, State::Checked, 1, karim));
    REQUIRE(town.submissions().undo(site, id, karim));
    found = town.submissions().find(site, id);
    CHECK(found->moves.size() == 3);
    CHECK(found->state() == State::Correction);
    CHECK(found->reason() == QStringLiteral("Das Foto fehlt."));
    CHECK(town.told(town.submissions().move(site, id, State::Checked, 2, lea)) == QStringLiteral("Taken"));
    CHECK(town.told(town.submissions().move(site, id, State::Correction, 3, lea)) == QStringLiteral("Invalid"));
    CHECK(town.told(town.submissions().move(site, id, State::Checked, 3, lea, QStringLiteral("x"))) ==
          QStringLiteral("Invalid"));
    CHECK(town.told(town.submissions().find(site, QStringLiteral("none"))) == QStringLiteral("NotFound"));
}

TEST_CASE("The list says where each stands, without what was written in it")
{
    DeskDay town;
    (void)town.sent(1);
    const QString second = town.sent(12);
    (void)town.sent(3);
    REQUIRE(town.submissions().move(town.plan.site, second, State::Checked, 0, lea));
    REQUIRE(town.ledger.write(town.plan.site, [&](store::HubTransaction &rows) -> Result<void> {
        CHECK(rows.putDeskRecord({QStringLiteral("assistance"), second, 1, town.clock.now(), R"({"version":2})"}).ok());
        return {};
    }));
    const auto all = town.submissions().list(town.plan.site, 0, {}, 9);
    REQUIRE(all->size() == 3);
    CHECK(all->at(0).submission.reference == QStringLiteral("REF-3"));
    CHECK(all->at(1).state() == State::Checked);
    CHECK(all->at(2).state() == State::Received);
    CHECK(all->at(1).submission.payload.isEmpty());
    // With help or without is told of each, also where it came from a later version.
    CHECK_FALSE(all->at(0).isAssisted());
    CHECK(all->at(1).isAssisted());
    CHECK_FALSE(all->at(2).isAssisted());
    CHECK(town.submissions().list(town.plan.site, 0, QStringLiteral("REF-1"), 9)->size() == 2);
    CHECK(town.submissions().list(town.plan.site, 2, {}, 9)->size() == 1);
}

TEST_CASE("An absence shows whom it hits before anything changes")
{
    DeskDay town;
    const auto first = town.booked("vote", "2026-03-02T08:00:00Z", "a");
    const auto second = town.booked("card", "2026-03-02T09:00:00Z", "a");
    (void)town.booked("vote", "2026-03-02T09:15:00Z", "b");
    (void)town.booked("vote", "2026-03-02T10:00:00Z", "b");
    (void)town.booked("vote", "2026-03-03T08:00:00Z", "a");
    const std::string before = town.line("a");
    const auto hits = town.absences().preview(town.plan, morning());
    REQUIRE(hits->size() == 2);
    CHECK(hits->at(0) == AbsenceHit{first, {QStringLiteral("b")}});
    CHECK(hits->at(1) == AbsenceHit{second, {}}); // its second quarter of an hour is taken at b
    CHECK(town.line("a") == before);
    // One that only reaches into it is hit as well.
    Absence late = morning();
    late.from = at("2026-03-02T09:05:00Z");
    CHECK(town.absences().preview(town.plan, late)->size() == 1);
}

TEST_CASE("An absence is entered with every decision")
{
    DeskDay town;
    const auto first = town.booked("vote", "2026-03-02T08:00:00Z", "a");
    const auto second = town.booked("card", "2026-03-02T09:00:00Z", "a");
    const auto third = town.booked("vote", "2026-03-02T10:00:00Z", "a");
    const auto done = town.absences().enter(
        town.plan, morning(),
        {toOther(first, "b", first.start), toOther(second, "a", at("2026-03-03T08:00:00Z")), calledOff(third, "Grippe")},
        QStringLiteral("Léa"));
    REQUIRE(done);
    CHECK(done->conflicts.isEmpty());
    CHECK(done->isDone);
    CHECK(done->places == 12);
    CHECK(town.line("a") == "wwwwwwwwwwww");
    CHECK(town.again(first).resource == QStringLiteral("b"));
    CHECK(town.again(first).start == first.start);
    CHECK(town.again(second).start == at("2026-03-03T08:00:00Z"));
    CHECK(town.again(third).status == store::AppointmentStatus::Cancelled);
    // Again: nobody is hit any more, and nothing is left to take out.
    CHECK(town.absences().preview(town.plan, morning())->isEmpty());
    CHECK(*town.absences().enter(town.plan, morning(), {}, QStringLiteral("Léa")) == AbsenceOutcome{true, {}, 0});
}

TEST_CASE("What stands in the way of an absence is told, and then nothing has changed")
{
    DeskDay town;
    const auto first = town.booked("vote", "2026-03-02T08:00:00Z", "a");
    const auto second = town.booked("vote", "2026-03-02T09:00:00Z", "a");
    const auto other = town.booked("vote", "2026-03-02T09:00:00Z", "b");
    const std::string before = town.line("a");
    const auto because = [&](const QList<AbsenceDecision> &decisions) {
        const auto outcome = town.absences().enter(town.plan, morning(), decisions, QStringLiteral("Léa"));
        REQUIRE(outcome);
        CHECK_FALSE(outcome->isDone);
        CHECK(town.line("a") == before);
        CHECK(town.again(first) == first);
        CHECK(town.again(second) == second);
        QStringList reasons;
        for (const AbsenceConflict &conflict : outcome->conflicts)
            reasons << conflict.because;
        return reasons.join(QLatin1Char(' '));
    };
    CHECK(because({}) == QStringLiteral("undecided undecided"));
    CHECK(because({calledOff(first, "x")}) == QStringLiteral("undecided"));
    CHECK(because({calledOff(first, "x"), toOther(second, "b", second.start)}) == QStringLiteral("taken"));
    CHECK(because({calledOff(first, "x"), toOther(second, "a", at("2026-03-02T10:00:00Z"))}) == QStringLiteral("away"));
    CHECK(because({calledOff(first, "x"), toOther(second, "b", at("2026-03-02T13:00:00Z"))}) ==
          QStringLiteral("taken")); // nobody is there at that hour
    CHECK(because({calledOff(first, "x"), calledOff(second, "x"), calledOff(other, "x")}) == QStringLiteral("changed"));
    auto old = calledOff(second, "x");
    ++old.revision;
    CHECK(because({calledOff(first, "x"), old}) == QStringLiteral("changed"));
    Absence wrong = morning();
    wrong.until = wrong.from;
    CHECK(town.absences().preview(town.plan, wrong).error().is(HubRefusal::Invalid));
    wrong = morning();
    wrong.resources = QStringList{QStringLiteral("z")};
    CHECK(town.absences().enter(town.plan, wrong, {}, {}).error().is(HubRefusal::NotFound));
}

TEST_CASE("Who is just booking a place of an absence loses the hold, and no step of time with it")
{
    DeskDay town;
    const auto held = town.booking().hold(town.plan, town.wish("card", "2026-03-02T08:00:00Z", "a"));
    REQUIRE(held);
    REQUIRE(town.absences().enter(town.plan, morning(), {}, QStringLiteral("Léa"))->isDone);
    CHECK(town.booking().confirm(town.plan, held->id, {}).error().is(HubRefusal::HoldEnded));
    REQUIRE(town.ledger.write(town.plan.site, [&](store::HubTransaction &rows) -> Result<void> {
        CHECK(rows.releaseAtoms(held->id).value() == 0);
        return {};
    }));
}

TEST_CASE("The median and the ninetieth of a hundred by nearest rank")
{
    using S = std::chrono::seconds;
    struct Row {
        QList<S> times;
        std::optional<S> median, ninetieth;
    };
    const auto row = GENERATE(values<Row>({
        {{}, {}, {}},
        {{S(5)}, S(5), S(5)},
        {{S(9), S(1)}, S(1), S(9)},
        {{S(3), S(1), S(2)}, S(2), S(3)},
        {{S(1), S(2), S(3), S(4), S(5), S(6), S(7), S(8), S(9), S(10)}, S(5), S(9)},
        {{S(1), S(2), S(3), S(4), S(5), S(6), S(7), S(8), S(9), S(10), S(11)}, S(6), S(10)},
    }));
    CHECK(figuresOf(row.times) == TimeFigures{int(row.times.size()), row.median, row.ninetieth});
}

TEST_CASE("Of who was at two desks the time at each counts for its line")
{
    DeskDay town;
    town.clock.advance(45min);
    const QString id = QStringLiteral("%1").arg(1, 32, 16, QLatin1Char('0'));
    TicketWish wish;
    wish.id = id;
    wish.service = QStringLiteral("births");
    REQUIRE(town.queues().take(town.queue, wish));
    const auto move = [&](const char *who, const queue::Move &what) {
        const queue::Who agent{queue::Who::Role::Agent, QLatin1String(who), QLatin1String(who)};
        REQUIRE(town.queues().move(town.queue, id, what, agent));
    };
    move("ann", {.kind = queue::Move::Kind::Call});
    move("ann", {.kind = queue::Move::Kind::Start});
    town.clock.advance(6min);
    move("ann", {.kind = queue::Move::Kind::Transfer, .service = QStringLiteral("papers")});
    const auto visits = [&] {
        const auto day = StatisticsService(town.ledger).of(town.plan.site, QDate(2026, 3, 2), &town.queue, &town.plan);
        REQUIRE(day);
        return std::pair(day->services.at(0).visit, day->services.at(1).visit);
    };
    CHECK(visits() == std::pair(TimeFigures{}, TimeFigures{1, 360s, 360s}));
    move("bob", {.kind = queue::Move::Kind::Call});
    move("bob", {.kind = queue::Move::Kind::Start});
    town.clock.advance(2min);
    move("bob", {.kind = queue::Move::Kind::Serve});
    CHECK(visits() == std::pair(TimeFigures{1, 120s, 120s}, TimeFigures{1, 360s, 360s}));
}

TEST_CASE("A day in numbers")
{
    DeskDay town;
    town.clock.advance(45min);
    const queue::Who agent{queue::Who::Role::Agent, QStringLiteral("ann"), QStringLiteral("3")};
    const auto id = [](int number) { return QStringLiteral("%1").arg(number, 32, 16, QLatin1Char('0')); };
    const auto take = [&](int number) {
        TicketWish wish;
        wish.id = id(number);
        wish.service = QStringLiteral("births");
        REQUIRE(town.queues().take(town.queue, wish));
    };
    const auto move = [&](int number, const queue::Move &what) {
        REQUIRE(town.queues().move(town.queue, id(number), what, agent));
    };
    for (int number = 1; number <= 5; ++number)
        take(number);
    town.clock.advance(4min);
    move(1, {.kind = queue::Move::Kind::Call});
    town.clock.advance(1min);
    move(1, {.kind = queue::Move::Kind::Start});
    town.clock.advance(6min);
    move(1, {.kind = queue::Move::Kind::Serve,
             .parts = {{QStringLiteral("births"), 240s}, {QStringLiteral("papers"), 120s}}});
    move(2, {.kind = queue::Move::Kind::Call});
    move(2, {.kind = queue::Move::Kind::Start});
    town.clock.advance(3min);
    move(2, {.kind = queue::Move::Kind::Serve});
    move(3, {.kind = queue::Move::Kind::Call});
    move(3, {.kind = queue::Move::Kind::Miss});
    move(4, {.kind = queue::Move::Kind::Leave});
    REQUIRE(town.quick().serve(town.queue, {id(6), QStringLiteral("advice"), {}, {}, {}, {}, {}, {}}, agent));
    (void)town.booked("vote", "2026-03-02T08:00:00Z", "b");
    const auto kept = town.booked("vote", "2026-03-02T08:15:00Z", "b");
    const auto missed = town.booked("vote", "2026-03-02T08:30:00Z", "b");
    const auto off = town.booked("vote", "2026-03-02T08:45:00Z", "b");
    (void)town.booked("vote", "2026-03-03T08:00:00Z", "b");
    REQUIRE(town.booking().checkIn(town.plan, kept.code));
    REQUIRE(town.booking().cancel(town.plan, off.code));
    const auto lapsed = town.booking().hold(town.plan, town.wish("vote", "2026-03-02T09:00:00Z", "b"));
    REQUIRE(town.booking().releaseHold(town.plan.site, lapsed->id));
    town.clock.advance(3h);
    REQUIRE(town.booking().noShow(town.plan.site, missed.code));
    (void)town.sent(1);
    REQUIRE(town.submissions().move(town.plan.site, town.sent(2), State::Checked, 0, lea));

    const auto day =
        StatisticsService(town.ledger).of(town.plan.site, QDate(2026, 3, 2), &town.queue, &town.plan);
    REQUIRE(day);
    CHECK(day->taken == 6);
    CHECK(day->served == 3);
    CHECK(day->missed == 1);
    CHECK(day->left == 1);
    CHECK(day->open == 1);
    CHECK(day->passedOn == 0);
    CHECK(day->wait == TimeFigures{2, 240s, 660s}); // who did not come is not counted
    REQUIRE(day->services.size() == 3);
    CHECK(day->services.at(0).visit == TimeFigures{1, 120s, 120s});
    CHECK(day->services.at(1).taken == 5);
    CHECK(day->services.at(1).served == 2);
    CHECK(day->services.at(1).visit == TimeFigures{2, 180s, 240s});
    CHECK(day->services.at(2).served == 1);
    CHECK(day->services.at(2).visit == TimeFigures{});
    CHECK(day->expected == 1);
    CHECK(day->kept == 1);
    CHECK(day->noShow == 1);
    CHECK(day->cancelled == 1);
    CHECK(day->received == 1);
    CHECK(day->checked == 1);
    const auto next = StatisticsService(town.ledger).of(town.plan.site, QDate(2026, 3, 3), &town.queue, &town.plan);
    CHECK(next->taken == 0);
    CHECK(next->expected == 1);
}

TEST_CASE("Who was helped on the spot counts as served, and is taken back while he can be")
{
    DeskDay town;
    const queue::Who agent{queue::Who::Role::Agent, QStringLiteral("ann"), QStringLiteral("3")};
    const queue::Who other{queue::Who::Role::Agent, QStringLiteral("bob"), QStringLiteral("4")};
    const TicketWish wish{QString(32, QLatin1Char('1')), QStringLiteral("papers"), {}, {}, {}, {}, {}, {}};
    const auto served = town.quick().serve(town.queue, wish, agent);
    REQUIRE(served);
    CHECK(served->now.state == queue::TicketState::Served);
    CHECK(*town.quick().serve(town.queue, wish, agent) == *served);
    CHECK(town.quick().undo(town.queue, wish.id, other).error().is(HubRefusal::UndoRefused));
    CHECK(town.quick().undo(town.queue, wish.id, agent)->now.state == queue::TicketState::Left);
    CHECK(town.quick().undo(town.queue, wish.id, agent).error().is(HubRefusal::WrongState));
    CHECK(town.quick()
              .serve(town.queue, {QString(32, QLatin1Char('2')), QStringLiteral("none"), {}, {}, {}, {}, {}, {}}, agent)
              .error()
              .is(HubRefusal::NotFound));
    const TicketWish late{QString(32, QLatin1Char('3')), QStringLiteral("papers"), {}, {}, {}, {}, {}, {}};
    REQUIRE(town.quick().serve(town.queue, late, agent));
    town.clock.advance(10s);
    CHECK(town.quick().undo(town.queue, late.id, agent).error().is(HubRefusal::UndoRefused));
}

TEST_CASE("A call for colleagues is open until somebody goes or it is called off")
{
    DeskDay town;
    const EmergencyService::By ann{QStringLiteral("ann"), QStringLiteral("Ann"), QStringLiteral("3")};
    const EmergencyService::By bob{QStringLiteral("bob"), QStringLiteral("Bob"), QStringLiteral("4")};
    const QString site = town.plan.site;
    const QString first(32, QLatin1Char('1'));
    const QString second(32, QLatin1Char('2'));
    REQUIRE(town.emergencies().call(site, first, ann));
    CHECK(town.emergencies().call(site, second, ann)->id == first); // one at a time is enough
    CHECK(town.emergencies().list(site)->size() == 1);
    CHECK_FALSE(town.emergencies().list(site)->first().ended);
    town.clock.advance(30s);
    const auto gone = town.emergencies().end(site, first, bob);
    CHECK(gone->isGoing);
    CHECK(gone->endedBy == QStringLiteral("Bob"));
    CHECK(*town.emergencies().end(site, first, ann) == *gone);
    REQUIRE(town.emergencies().call(site, second, ann));
    CHECK_FALSE(town.emergencies().end(site, second, ann)->isGoing);
    CHECK(town.emergencies().end(site, QStringLiteral("none"), ann).error().is(HubRefusal::NotFound));
    town.clock.advance(13h);
    CHECK(town.emergencies().list(site)->isEmpty());
}

TEST_CASE("An absence is listed until it is over, and gives its places back when it is withdrawn")
{
    DeskDay town;
    AbsenceList list(town.ledger, town.clock);
    const std::string before = town.line("a");
    const auto enter = [&](const Absence &absence) {
        REQUIRE(town.absences().enter(town.plan, absence, {}, QStringLiteral("Léa"))->isDone);
    };
    Absence early = morning();
    early.until = early.from + 1h;
    enter(early);
    town.clock.advance(1s);
    enter(morning()); // over the first one
    const auto entered = list.list(town.plan.site);
    REQUIRE(entered.ok());
    REQUIRE(entered->size() == 2);
    CHECK(entered->first().by == QStringLiteral("Léa"));
    const auto idOf = [&](const Absence &absence) {
        const auto found =
            std::find_if(entered->begin(), entered->end(), [&](const auto &one) { return one.absence == absence; });
        REQUIRE(found != entered->end());
        return found->id;
    };
    const bool isEarlyFirst = GENERATE(true, false);
    const QString first = idOf(isEarlyFirst ? early : morning());
    const QString second = idOf(isEarlyFirst ? morning() : early);
    CHECK(list.withdraw(town.plan.site, first).ok());
    CHECK(list.list(town.plan.site)->size() == 1);
    CHECK(town.line("a") != before); // the other one still holds
    CHECK(*list.withdraw(town.plan.site, first) == 0);
    CHECK(*list.withdraw(town.plan.site, second) > 0);
    CHECK(list.list(town.plan.site)->isEmpty());
    CHECK(town.line("a") == before); // whichever was withdrawn first
    CHECK(list.withdraw(town.plan.site, QStringLiteral("gone")).error().is(HubRefusal::NotFound));
}

TEST_CASE("An absence that is over is no longer listed")
{
    DeskDay town;
    AbsenceList list(town.ledger, town.clock);
    REQUIRE(town.absences().enter(town.plan, morning(), {}, QStringLiteral("Léa"))->isDone);
    CHECK(list.list(town.plan.site)->size() == 1);
    town.clock.advance(24h);
    CHECK(list.list(town.plan.site)->isEmpty());
}
