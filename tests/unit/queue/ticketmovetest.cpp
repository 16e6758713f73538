// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue/ticketmove.h"

#include "samplequeue.h"
#include "support/catch.h"

#include <QHash>

using namespace parvis;
using namespace parvis::queue;
using namespace std::chrono_literals;
using Kind = Move::Kind;

namespace
{

const Instant taken = at("2026-11-26T09:00:00Z");
const Instant now = at("2026-11-26T09:20:00Z");

Ticket after(const Ticket &ticket, const Move &move, const Who &who, Instant when)
{
    const auto moved = next(ticket, move, who, when);
    REQUIRE(moved.ok());
    return *moved;
}

// The ticket a row begins with, by name; agent "ann" has it where somebody does. The last move was 5 minutes ago.
Ticket named(const QString &name)
{
    const Ticket waiting = ticket(q("t"), taken);
    const Who ann = agent("ann");
    const Instant then = now - 5min;
    const Ticket called = after(waiting, {.kind = Kind::Call}, ann, then);
    const QHash<QString, Ticket> tickets{
        {q("waiting"), waiting},
        {q("called"), called},
        {q("recalled"), after(called, {.kind = Kind::Recall}, ann, then)},
        {q("serving"), after(called, {.kind = Kind::Start}, ann, then)},
        {q("parked"), after(called, {.kind = Kind::Park, .note = q("Photo manque")}, ann, then)},
        {q("transferred"), after(called, {.kind = Kind::Transfer, .service = q("births")}, ann, then)},
        {q("gone"), after(called, {.kind = Kind::Transfer, .service = q("x"), .toSite = q("kehl")}, ann, then)},
        {q("missed"), after(called, {.kind = Kind::Miss}, ann, then)},
        {q("served"), after(called, {.kind = Kind::Serve}, ann, then)},
        {q("left"), after(waiting, {.kind = Kind::Leave}, visitor(), then)},
    };
    REQUIRE(tickets.contains(name));
    return *tickets.constFind(name);
}

Move move(const QString &name)
{
    const QHash<QString, Move> moves{
        {q("call"), {.kind = Kind::Call}},
        {q("recall"), {.kind = Kind::Recall}},
        {q("start"), {.kind = Kind::Start}},
        {q("park"), {.kind = Kind::Park, .note = q("n")}},
        {q("put-back"), {.kind = Kind::PutBack}},
        {q("to-births"), {.kind = Kind::Transfer, .service = q("births")}},
        {q("to-bob"), {.kind = Kind::Transfer, .onlyFor = q("bob")}},
        {q("to-kehl"), {.kind = Kind::Transfer, .service = q("x"), .toSite = q("kehl")}},
        {q("to-nothing"), {.kind = Kind::Transfer}},
        {q("to-papers"), {.kind = Kind::Transfer, .service = q("papers")}},
        {q("to-kehl-bare"), {.kind = Kind::Transfer, .toSite = q("kehl")}},
        {q("miss"), {.kind = Kind::Miss}},
        {q("serve"), {.kind = Kind::Serve}},
        {q("leave"), {.kind = Kind::Leave}},
        {q("undo"), {.kind = Kind::Undo}},
    };
    REQUIRE(moves.contains(name));
    return moves.value(name);
}

Who person(const QString &name)
{
    if (name == q("visitor"))
        return visitor();
    if (name == q("nobody"))
        return {};
    if (name == q("deskless"))
        return {Who::Role::Agent, q("dan"), {}};
    return agent(name.toUtf8().constData());
}

} // namespace

TEST_CASE("every move from every state")
{
    // FROM MOVE WHO -> STATE or refusal
    const char *rows[] = {
        "waiting call ann -> called",
        "waiting call bob -> called",
        "waiting call visitor -> not-allowed",
        "waiting call nobody -> not-allowed",
        "waiting call deskless -> not-allowed",
        "waiting recall ann -> wrong-state",
        "waiting start ann -> wrong-state",
        "waiting park ann -> parked",
        "waiting put-back ann -> wrong-state",
        "waiting to-births ann -> transferred",
        "waiting to-bob ann -> transferred",
        "waiting to-kehl ann -> transferred",
        "waiting to-nothing ann -> no-target",
        "waiting to-papers ann -> no-target",
        "waiting to-kehl-bare ann -> no-target",
        "waiting to-births visitor -> not-allowed",
        "waiting miss ann -> wrong-state",
        "waiting serve ann -> served",
        "waiting serve visitor -> not-allowed",
        "waiting leave ann -> left",
        "waiting leave visitor -> left",
        "waiting undo ann -> nothing-to-undo",
        "waiting undo visitor -> nothing-to-undo",
        "called call ann -> wrong-state",
        "called call bob -> other-agent",
        "called recall ann -> recalled",
        "called recall bob -> other-agent",
        "called recall visitor -> not-allowed",
        "called start ann -> serving",
        "called start bob -> other-agent",
        "called park ann -> parked",
        "called park bob -> other-agent",
        "called put-back ann -> waiting",
        "called put-back bob -> waiting",
        "called put-back visitor -> not-allowed",
        "called to-births ann -> transferred",
        "called to-papers ann -> transferred",
        "called to-births bob -> other-agent",
        "called to-kehl ann -> transferred",
        "called to-nothing ann -> no-target",
        "called miss ann -> missed",
        "called miss bob -> other-agent",
        "called serve ann -> served",
        "called serve bob -> other-agent",
        "called leave visitor -> left",
        "called leave bob -> left",
        "called undo ann -> undo-too-late",
        "called undo bob -> undo-by-other",
        "called undo visitor -> undo-by-other",
        "recalled call ann -> wrong-state",
        "recalled call bob -> other-agent",
        "recalled recall ann -> recalled",
        "recalled recall bob -> other-agent",
        "recalled start ann -> serving",
        "recalled start bob -> other-agent",
        "recalled park ann -> parked",
        "recalled put-back ann -> waiting",
        "recalled to-bob ann -> transferred",
        "recalled to-bob bob -> other-agent",
        "recalled miss ann -> missed",
        "recalled miss bob -> other-agent",
        "recalled serve ann -> served",
        "recalled leave visitor -> left",
        "recalled undo ann -> undo-too-late",
        "serving call ann -> wrong-state",
        "serving call bob -> other-agent",
        "serving recall ann -> wrong-state",
        "serving start ann -> wrong-state",
        "serving park ann -> parked",
        "serving park bob -> other-agent",
        "serving put-back ann -> waiting",
        "serving put-back bob -> waiting",
        "serving to-births ann -> transferred",
        "serving to-births bob -> other-agent",
        "serving miss ann -> wrong-state",
        "serving serve ann -> served",
        "serving serve bob -> other-agent",
        "serving leave visitor -> wrong-state",
        "serving leave ann -> wrong-state",
        "serving undo ann -> undo-too-late",
        "parked call ann -> called",
        "parked call bob -> called",
        "parked recall ann -> wrong-state",
        "parked start ann -> wrong-state",
        "parked park ann -> wrong-state",
        "parked put-back bob -> waiting",
        "parked to-births bob -> transferred",
        "parked to-papers bob -> transferred",
        "parked to-kehl bob -> transferred",
        "parked miss ann -> wrong-state",
        "parked serve bob -> served",
        "parked leave visitor -> left",
        "parked undo ann -> undo-too-late",
        "transferred call bob -> called",
        "transferred recall ann -> wrong-state",
        "transferred start ann -> wrong-state",
        "transferred park bob -> parked",
        "transferred put-back bob -> wrong-state",
        "transferred to-papers bob -> transferred",
        "transferred to-births bob -> no-target",
        "transferred to-bob bob -> transferred",
        "transferred miss ann -> wrong-state",
        "transferred serve bob -> served",
        "transferred leave visitor -> left",
        "gone call bob -> wrong-state",
        "gone recall ann -> wrong-state",
        "gone start ann -> wrong-state",
        "gone park bob -> wrong-state",
        "gone put-back bob -> wrong-state",
        "gone to-papers bob -> wrong-state",
        "gone miss ann -> wrong-state",
        "gone serve bob -> wrong-state",
        "gone leave visitor -> wrong-state",
        "gone undo ann -> undo-too-late",
        "missed call bob -> called",
        "missed recall ann -> wrong-state",
        "missed start ann -> wrong-state",
        "missed park ann -> wrong-state",
        "missed put-back bob -> waiting",
        "missed to-births ann -> wrong-state",
        "missed miss ann -> wrong-state",
        "missed serve ann -> wrong-state",
        "missed leave visitor -> left",
        "missed undo ann -> undo-too-late",
        "served call bob -> wrong-state",
        "served recall ann -> wrong-state",
        "served start ann -> wrong-state",
        "served park ann -> wrong-state",
        "served put-back ann -> wrong-state",
        "served to-births ann -> wrong-state",
        "served miss ann -> wrong-state",
        "served serve ann -> wrong-state",
        "served leave visitor -> wrong-state",
        "served undo ann -> undo-too-late",
        "left call bob -> wrong-state",
        "left recall ann -> wrong-state",
        "left start ann -> wrong-state",
        "left park ann -> wrong-state",
        "left put-back ann -> wrong-state",
        "left to-births ann -> wrong-state",
        "left miss ann -> wrong-state",
        "left serve ann -> wrong-state",
        "left leave visitor -> wrong-state",
        "left undo ann -> undo-by-other",
        "left undo visitor -> undo-too-late",
    };
    for (const char *row : rows) {
        INFO(row);
        const QStringList words = q(row).split(QLatin1Char(' '));
        REQUIRE(words.size() == 5);
        const Ticket from = named(words.at(0));
        const auto moved = next(from, move(words.at(1)), person(words.at(2)), now);
        CHECK((moved ? toText(moved->now.state) : toText(moved.error())) == words.at(4));
        if (!moved)
            continue;
        CHECK(moved->revision == from.revision + 1);
        CHECK(isAtDesk(moved->now) == !moved->now.agent.isEmpty());
        CHECK(moved->id == from.id);
        CHECK(moved->label == from.label);
        CHECK(moved->taken == from.taken);
        CHECK(moved->movedAt == now);
        // Whoever moved it may take it back within ten seconds, into exactly what it was.
        const auto back = next(*moved, {.kind = Kind::Undo}, person(words.at(2)), now + undoTime - 1ms);
        REQUIRE(back.ok());
        CHECK(back->now == from.now);
        CHECK(back->revision == from.revision + 2);
        CHECK(next(*back, {.kind = Kind::Undo}, person(words.at(2)), now + undoTime - 1ms).error() ==
              MoveRefusal::NothingToUndo);
        CHECK(next(*moved, {.kind = Kind::Undo}, person(words.at(2)), now + undoTime).error() ==
              MoveRefusal::UndoTooLate);
        CHECK(next(*moved, {.kind = Kind::Undo}, agent("zoe"), now).error() == MoveRefusal::UndoByOther);
    }
}

TEST_CASE("a final move is not taken back")
{
    Move away{.kind = Kind::Transfer, .service = q("x"), .toSite = q("kehl")};
    away.isFinal = true;
    const Ticket gone = after(named(q("called")), away, agent("ann"), now);
    CHECK(next(gone, {.kind = Kind::Undo}, agent("ann"), now).error() == MoveRefusal::NothingToUndo);
}

TEST_CASE("a call says who, where and how often")
{
    const Ticket called = named(q("called"));
    CHECK(called.now.agent == q("ann"));
    CHECK(called.now.desk == q("desk-ann"));
    CHECK(called.now.calls == 1);
    CHECK(called.now.called == now - 5min);
    const Ticket again = after(called, {.kind = Kind::Recall}, agent("ann"), now);
    CHECK(again.now.calls == 2);
    CHECK(again.now.called == now - 5min);
    CHECK(again.now.lastCalled == now);
    const Ticket missed = after(again, {.kind = Kind::Miss}, agent("ann"), now);
    CHECK(missed.now.calls == 2);
    CHECK(missed.now.agent.isEmpty());
}

TEST_CASE("who is put back keeps his place, who did not come goes to the end")
{
    for (const char *from : {"called", "recalled", "serving", "parked"}) {
        INFO(from);
        CHECK(after(named(q(from)), {.kind = Kind::PutBack}, agent("ann"), now).now.place == taken);
    }
    CHECK(after(named(q("missed")), {.kind = Kind::PutBack}, agent("ann"), now).now.place == now);
    const Ticket later =
        after(named(q("called")), {.kind = Kind::PutBack, .notBefore = now + 10min}, agent("ann"), now);
    CHECK(later.now.notBefore == now + 10min);
    CHECK(after(later, {.kind = Kind::Call}, agent("bob"), now).now.notBefore == std::nullopt);
}

TEST_CASE("a transfer takes note and place along")
{
    const Move toBob{.kind = Kind::Transfer, .service = q("births"), .onlyFor = q("bob"), .note = q("Acte à refaire")};
    const Ticket moved = after(named(q("serving")), toBob, agent("ann"), now);
    CHECK(moved.now.service == q("births"));
    CHECK(moved.now.onlyFor == q("bob"));
    CHECK(moved.now.note == q("Acte à refaire"));
    CHECK(moved.now.place == taken);
    CHECK(isInLine(moved.now));
    const Ticket called = after(moved, {.kind = Kind::Call}, agent("bob"), now);
    CHECK(called.now.note == q("Acte à refaire"));
    const Ticket gone = named(q("gone"));
    CHECK_FALSE(isInLine(gone.now));
    CHECK_FALSE(isOpen(gone.now));
}

TEST_CASE("what was done is told with its times")
{
    const Ticket serving = named(q("serving"));
    const Ticket timed = after(serving, {.kind = Kind::Serve}, agent("ann"), now);
    CHECK(timed.now.served == QList<ServedPart>{{q("papers"), 300s}});
    CHECK(timed.now.started == now - 5min);
    const QList<ServedPart> parts{{q("papers"), 120s}, {q("births"), 60s}};
    const Ticket told = after(serving, {.kind = Kind::Serve, .parts = parts}, agent("ann"), now);
    CHECK(told.now.served == parts);
    const Ticket quick = after(named(q("waiting")), {.kind = Kind::Serve}, agent("ann"), now);
    CHECK(quick.now.served == QList<ServedPart>{{q("papers"), 0s}});
    CHECK(quick.now.desk == q("desk-ann"));
    // At a first desk, passed on or set aside in between, and at a second one.
    for (const Move &between : {Move{.kind = Kind::Transfer, .service = q("births")}, Move{.kind = Kind::Park},
                                Move{.kind = Kind::PutBack}}) {
        const Ticket passed = after(serving, between, agent("ann"), now);
        CHECK(passed.now.served == QList<ServedPart>{{q("papers"), 300s}});
        const Ticket again = after(passed, {.kind = Kind::Call}, agent("bob"), now);
        const Ticket there = after(again, {.kind = Kind::Start}, agent("bob"), now);
        const Ticket done = after(there, {.kind = Kind::Serve}, agent("bob"), now + 2min);
        CHECK(done.now.served == QList<ServedPart>{{q("papers"), 300s}, {passed.now.service, 120s}});
        CHECK(after(passed, {.kind = Kind::Undo}, agent("ann"), now).now.served.isEmpty());
    }
    // Who was only called has not been served by anybody.
    CHECK(after(named(q("called")), {.kind = Kind::Park}, agent("ann"), now).now.served.isEmpty());
    // The clock went back: no time is negative.
    CHECK(after(serving, {.kind = Kind::Serve}, agent("ann"), now - 10min).now.served.first().time == 0s);
}

TEST_CASE("states are read back from their names")
{
    for (const char *name :
         {"waiting", "called", "recalled", "serving", "parked", "transferred", "missed", "served", "left"}) {
        const auto state = parseTicketState(q(name));
        REQUIRE(state.has_value());
        CHECK(toText(*state) == q(name));
    }
    CHECK_FALSE(parseTicketState(q("Waiting")).has_value());
    CHECK_FALSE(parseTicketState({}).has_value());
}
