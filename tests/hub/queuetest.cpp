// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/town.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

using namespace parvis;
using namespace parvis::hub;
using queue::Move;
using queue::Ticket;
using queue::TicketState;
using Kind = Move::Kind;

namespace
{

QString idOf(int number)
{
    return QStringLiteral("%1").arg(number, 32, 16, QLatin1Char('f'));
}

TicketWish wish(int number, const char *service = "papers")
{
    TicketWish wish;
    wish.id = idOf(number);
    wish.service = QLatin1String(service);
    wish.language = QStringLiteral("fr");
    wish.device = QStringLiteral("kiosk");
    wish.context = "{\"procedure\":\"passport\"}";
    return wish;
}

CallWish agent(const char *name, const QString &ticket = {})
{
    return {
        {QLatin1String(name), {QStringLiteral("papers")}, {}, {}}, QLatin1String(name).toString().toUpper(), ticket};
}

queue::Who who(const char *name)
{
    return {queue::Who::Role::Agent, QLatin1String(name), QStringLiteral("3")};
}

TicketView taken(Town &town, int number, const char *service = "papers")
{
    const auto view = town.queues().take(town.queue, wish(number, service));
    if (!view)
        FAIL(town.refusal(view.error()).toStdString());
    return *view;
}

std::optional<Ticket> called(Town &town, const CallWish &wish)
{
    const auto ticket = town.queues().call(town.queue, wish);
    if (!ticket)
        FAIL(town.refusal(ticket.error()).toStdString());
    return *ticket;
}

Ticket find(Town &town, int number)
{
    const auto view = town.queues().find(town.queue, idOf(number));
    REQUIRE(view.ok());
    return view->ticket;
}

QString told(Town &town, int number)
{
    QString body;
    REQUIRE(town.ledger.read(town.plan.site, [&](store::HubTransaction &transaction) -> Result<void> {
        const auto changes = transaction.changesAfter(0, 10'000);
        for (const store::Change &change : *changes) {
            if (change.entity == QStringLiteral("ticket") && change.key == idOf(number))
                body = QString::fromUtf8(change.body);
        }
        return {};
    }));
    return body;
}

} // namespace

TEST_CASE("Tickets are numbered by service and begin again with the day")
{
    Town town;
    CHECK(taken(town, 1).ticket.label.toText() == QStringLiteral("A 001"));
    CHECK(taken(town, 2, "births").ticket.label.toText() == QStringLiteral("B 001"));
    const TicketView third = taken(town, 3);
    CHECK(third.ticket.label.toText() == QStringLiteral("A 002"));
    CHECK(third.position == 2);
    CHECK(third.wait.basis == queue::WaitEstimate::Basis::None); // nobody is on duty
    CHECK(taken(town, 1).ticket == find(town, 1));               // the same id again
    town.clock.advance(24h);
    const TicketView tomorrow = taken(town, 4);
    CHECK(tomorrow.ticket.label.toText() == QStringLiteral("A 001"));
    CHECK(tomorrow.ticket.day == QDate(2026, 3, 3));
    // The clock goes back: the numbers of yesterday go on, none comes twice.
    town.clock.advance(-24h);
    CHECK(taken(town, 5, "births").ticket.label.toText() == QStringLiteral("B 002"));
}

TEST_CASE("Tickets are given in the hours, while there is room; agents give them always")
{
    Town town;
    struct Row {
        const char *now;
        const char *service;
        bool byAgent;
        const char *refusal;
    };
    const auto row = GENERATE(values<Row>({
        {"2026-03-02T06:29:59Z", "papers", false, "Closed"},
        {"2026-03-02T06:30:00Z", "papers", false, ""},
        {"2026-03-02T15:59:59Z", "papers", false, ""},
        {"2026-03-02T16:00:00Z", "papers", false, "Closed"},
        {"2026-03-02T16:00:00Z", "papers", true, ""},
        {"2026-03-07T09:00:00Z", "births", false, "Closed"},
        {"2026-04-03T09:00:00Z", "births", false, "Closed"}, // Good Friday
        {"2026-03-02T09:00:00Z", "advice", false, "Closed"},
        {"2026-03-02T09:00:00Z", "advice", true, ""},
        {"2026-03-02T09:00:00Z", "none", false, "NotFound"},
    }));
    INFO(row.now << " " << row.service);
    town.clock.advance(at(row.now) - town.clock.now());
    TicketWish asked = wish(1, row.service);
    asked.giver = row.byAgent ? TicketWish::Giver::Agent : TicketWish::Giver::Visitor;
    const auto view = town.queues().take(town.queue, asked);
    CHECK((view ? QString() : town.refusal(view.error())) == QLatin1String(row.refusal));
}

TEST_CASE("No more than the plan allows wait by themselves")
{
    Town town;
    for (int i = 1; i <= 3; ++i)
        taken(town, i);
    CHECK(town.refusal(town.queues().take(town.queue, wish(4)).error()) == QStringLiteral("Full"));
    CHECK(taken(town, 2).position == 2); // who has one keeps it
    called(town, agent("ann"));
    CHECK(taken(town, 4).position == 3);
    TicketWish needy = wish(5, "births");
    needy.needs = {QStringLiteral("unheard-of")};
    CHECK(town.refusal(town.queues().take(town.queue, needy).error()) == QStringLiteral("Invalid"));
}

TEST_CASE("An agent calls who is next for him and has one person")
{
    Town town;
    for (int i = 1; i <= 3; ++i) {
        taken(town, i, i == 2 ? "births" : "papers");
        town.clock.advance(1min);
    }
    CHECK_FALSE(called(town, {{QStringLiteral("new"), {}, {}, {QStringLiteral("advice")}}, QStringLiteral("9"), {}}));
    CHECK(called(town, agent("ann"))->id == idOf(1));
    CHECK(town.refusal(town.queues().call(town.queue, agent("ann")).error()) == QStringLiteral("AgentBusy"));
    CHECK(town.refusal(town.queues().call(town.queue, agent("bob", idOf(1))).error()) == QStringLiteral("Taken"));
    // Without the skill for papers the births come first.
    CHECK(called(town, {{QStringLiteral("cid"), {}, {}, {}}, QStringLiteral("4"), {}})->id == idOf(2));
    CHECK(called(town, agent("bob", idOf(3)))->now.desk == QStringLiteral("BOB"));
    CHECK(find(town, 3).context == wish(3).context);
    CHECK_FALSE(called(town, agent("dan")));
    const auto calls = town.queues().calls(town.plan.site, 2);
    REQUIRE(calls.ok());
    CHECK(calls->size() == 2);
}

TEST_CASE("An undo gives nobody a second person")
{
    Town town;
    taken(town, 1);
    taken(town, 2);
    called(town, agent("ann"));
    REQUIRE(town.queues().move(town.queue, idOf(1), {.kind = Kind::Miss}, who("ann")).ok());
    called(town, agent("ann"));
    const auto undone = town.queues().move(town.queue, idOf(1), {.kind = Kind::Undo}, who("ann"));
    CHECK(town.refusal(undone.error()) == QStringLiteral("AgentBusy"));
    CHECK(find(town, 1).now.state == TicketState::Missed);
}

TEST_CASE("With a ticket its appointment is served, and is not where that is taken back")
{
    Town town;
    town.clock.advance(45min);
    const auto appointment = town.booked("vote", "2026-03-02T08:00:00Z", "a");
    const auto status = [&] { return toText(town.booking().find(town.plan.site, appointment.code)->status); };
    REQUIRE(town.booking().checkIn(town.plan, appointment.code));
    TicketWish arrived = wish(1);
    arrived.appointment = {appointment.code, appointment.start, appointment.resource};
    REQUIRE(town.queues().take(town.queue, arrived));
    const auto move = [&](Kind kind) {
        const auto moved = town.queues().move(town.queue, idOf(1), {.kind = kind, .note = QStringLiteral("photo")},
                                              {queue::Who::Role::Agent, QStringLiteral("ann"), QStringLiteral("3")});
        return moved ? status() : town.refusal(moved.error());
    };
    CHECK(move(Kind::Call) == QStringLiteral("checked-in"));
    CHECK(move(Kind::Miss) == QStringLiteral("checked-in")); // he was in the building
    CHECK(move(Kind::Call) == QStringLiteral("checked-in"));
    CHECK(move(Kind::Park) == QStringLiteral("checked-in"));
    const int revision = town.booking().find(town.plan.site, appointment.code)->revision;
    CHECK(move(Kind::Serve) == QStringLiteral("served"));
    CHECK(move(Kind::Undo) == QStringLiteral("checked-in"));
    CHECK(move(Kind::Serve) == QStringLiteral("served"));
    CHECK(town.booking().find(town.plan.site, appointment.code)->revision == revision + 3);
    CHECK(move(Kind::Serve) == QStringLiteral("WrongState"));
    town.clock.advance(24h);
    REQUIRE(town.queues().sweep(town.queue));
    CHECK(status() == QStringLiteral("served"));
}

TEST_CASE("A ticket whose appointment was cancelled meanwhile, or is of another site, is served all the same")
{
    Town town;
    town.clock.advance(45min);
    const auto appointment = town.booked("vote", "2026-03-02T08:00:00Z", "a");
    for (int number = 1; number <= 2; ++number) {
        TicketWish arrived = wish(number);
        arrived.appointment = {number == 1 ? appointment.code : QStringLiteral("ABC-DEF-GHJK"), appointment.start, {}};
        REQUIRE(town.queues().take(town.queue, arrived));
    }
    REQUIRE(town.booking().cancel(town.plan, appointment.code));
    for (int number = 1; number <= 2; ++number)
        CHECK(town.queues()
                  .move(town.queue, idOf(number), {.kind = queue::Move::Kind::Serve},
                        {queue::Who::Role::Agent, QStringLiteral("ann"), QStringLiteral("3")})
                  .ok());
    CHECK(town.booking().find(town.plan.site, appointment.code)->status == store::AppointmentStatus::Cancelled);
}

TEST_CASE("Every move is told to the feed without a word about the visitor")
{
    Town town;
    TicketWish asked = wish(1);
    asked.needs = {QStringLiteral("seat")};
    REQUIRE(town.queues().take(town.queue, asked).ok());
    CHECK(told(town, 1) == QStringLiteral("{\"day\":\"2026-03-02\",\"label\":\"A 001\",\"language\":\"fr\","
                                          "\"service\":\"papers\",\"state\":\"waiting\"}"));
    called(town, agent("ann"));
    CHECK(told(town, 1).contains(QStringLiteral("\"desk\":\"ANN\"")));
    CHECK(told(town, 1).contains(QStringLiteral("\"called\":1772434800000")));
    REQUIRE(town.queues().move(town.queue, idOf(1), {.kind = Kind::Recall}, who("ann")).ok());
    CHECK(told(town, 1).contains(QStringLiteral("\"calls\":2")));
    REQUIRE(town.queues().move(town.queue, idOf(1), {.kind = Kind::Park}, who("ann")).ok());
    CHECK(told(town, 1).contains(QStringLiteral("\"state\":\"parked\"")));
    REQUIRE(town.queues().move(town.queue, idOf(1), {.kind = Kind::Serve}, who("ann")).ok());
    CHECK(told(town, 1).isEmpty());
    REQUIRE(town.queues().move(town.queue, idOf(1), {.kind = Kind::Undo}, who("ann")).ok());
    CHECK(told(town, 1).contains(QStringLiteral("\"state\":\"parked\"")));
}

TEST_CASE("The wait is measured once enough were served, and the list is in calling order")
{
    Town town;
    for (int i = 0; i < 8; ++i) {
        taken(town, 100 + i);
        called(town, agent("ann"));
        town.clock.advance(5min);
        REQUIRE(town.queues().move(town.queue, idOf(100 + i), {.kind = Kind::Serve}, who("ann")).ok());
    }
    taken(town, 1);
    called(town, agent("ann"));
    town.clock.advance(1min);
    taken(town, 2);
    town.clock.advance(1min);
    TicketWish seated = wish(3);
    seated.needs = {QStringLiteral("seat")};
    REQUIRE(town.queues().take(town.queue, seated).ok());
    const auto open = town.queues().open(town.queue);
    REQUIRE(open.ok());
    REQUIRE(open->size() == 3);
    CHECK(open->at(0).ticket.id == idOf(3));
    CHECK(open->at(0).callingClass == queue::CallingClass::First);
    CHECK(open->at(0).wait == queue::WaitEstimate{queue::WaitEstimate::Basis::Measured, 180s, 180s, 80, 8});
    CHECK(open->at(1).ticket.id == idOf(2));
    CHECK(open->at(1).wait.least == 480s);
    CHECK(open->at(2).ticket.now.state == TicketState::Called);
    CHECK(taken(town, 2).position == 2);
    const auto services = town.queues().services(town.queue);
    REQUIRE(services.ok());
    CHECK(services->at(0).waiting == 2);
    CHECK(services->at(0).wait.least == 780s);
    CHECK(services->at(0).sale.kind == queue::SaleState::Kind::Open);
    CHECK(services->at(1).wait.least == 780s); // the same agent, after the same people
    CHECK(services->at(2).sale.kind == queue::SaleState::Kind::Closed);
    // Nobody is on duty any more.
    town.clock.advance(31min);
    CHECK(town.queues().services(town.queue)->at(0).wait.basis == queue::WaitEstimate::Basis::None);
}

TEST_CASE("Agents come and go")
{
    Town town;
    REQUIRE(town.queues().onDuty(town.plan.site, agent("ann")).ok());
    CHECK(town.queues().services(town.queue)->at(0).wait.most == 0s); // she is free
    REQUIRE(town.queues().offDuty(town.plan.site, QStringLiteral("ann")).ok());
    CHECK(town.queues().services(town.queue)->at(0).wait.basis == queue::WaitEstimate::Basis::None);
}

TEST_CASE("The day ends for who was forgotten, and what is over keeps nothing of the visitor")
{
    Town town;
    for (int i = 1; i <= 3; ++i)
        taken(town, i);
    called(town, agent("ann"));
    REQUIRE(town.queues().move(town.queue, idOf(1), {.kind = Kind::Start}, who("ann")).ok());
    called(town, agent("bob"));
    REQUIRE(town.queues().move(town.queue, idOf(2), {.kind = Kind::Miss}, who("bob")).ok());
    town.clock.advance(9s);
    CHECK(*town.queues().sweep(town.queue) == 0);
    town.clock.advance(19h);
    CHECK(*town.queues().sweep(town.queue) == 0); // 03:00: still the day before
    town.clock.advance(2h);
    CHECK(*town.queues().sweep(town.queue) == 3);
    CHECK(find(town, 1).now.state == TicketState::Left);
    CHECK(find(town, 2).now.state == TicketState::Left);
    CHECK(find(town, 3).now.state == TicketState::Left);
    CHECK_FALSE(find(town, 3).context.isEmpty()); // it could still be undone
    town.clock.advance(11s);
    CHECK(*town.queues().sweep(town.queue) == 3);
    CHECK(find(town, 3).context.isEmpty());
    CHECK(*town.queues().sweep(town.queue) == 0);
    town.clock.advance(24h * (QueueService::daysKept + 1));
    CHECK(*town.queues().sweep(town.queue) == 3);
    CHECK(town.refusal(town.queues().find(town.queue, idOf(1)).error()) == QStringLiteral("NotFound"));
}

TEST_CASE("A line open over midnight and over the change of day keeps who came at night")
{
    Town town;
    town.clock.advance(at("2026-03-03T02:55:00Z") - town.clock.now()); // 03:55
    TicketWish night = wish(1);
    night.giver = TicketWish::Giver::Agent;
    REQUIRE(town.queues().take(town.queue, night).ok());
    CHECK(find(town, 1).day == QDate(2026, 3, 2));
    town.clock.advance(10min);
    CHECK(*town.queues().sweep(town.queue) == 0);
    night.id = idOf(2);
    REQUIRE(town.queues().take(town.queue, night).ok());
    CHECK(find(town, 2).label.toText() == QStringLiteral("A 001"));
    CHECK(find(town, 2).day == QDate(2026, 3, 3));
    CHECK(called(town, agent("ann"))->id == idOf(1));
}

TEST_CASE("Who was sent to another site by mistake is taken back within ten seconds, and has arrived nowhere")
{
    Town town;
    queue::QueuePlan there = town.queue;
    there.site = QStringLiteral("kehl");
    const auto planOf = [&](const QString &site) { return site == there.site ? &there : nullptr; };
    taken(town, 1);
    called(town, agent("ann"));
    const Move send{.kind = Kind::Transfer, .service = QStringLiteral("births"), .toSite = there.site};
    REQUIRE(town.queues().move(town.queue, idOf(1), send, who("ann")).ok());
    town.clock.advance(9s);
    CHECK(*town.queues().forward(town.plan.site, planOf) == 0);
    REQUIRE(town.queues().move(town.queue, idOf(1), {.kind = Kind::Undo}, who("ann")).ok());
    CHECK(find(town, 1).now.state == TicketState::Called);
    town.clock.advance(1min);
    CHECK(*town.queues().forward(town.plan.site, planOf) == 0);
    REQUIRE(town.queues().move(town.queue, idOf(1), send, who("ann")).ok()); // and on purpose
    town.clock.advance(queue::undoTime);
    CHECK(*town.queues().forward(town.plan.site, planOf) == 1);
    CHECK_FALSE(find(town, 1).toTicket.isEmpty());
    CHECK(town.refusal(town.queues().move(town.queue, idOf(1), {.kind = Kind::Undo}, who("ann")).error()) ==
          QStringLiteral("UndoRefused"));
}

TEST_CASE("Sent to another site one arrives there once, with note, context and place")
{
    Town town;
    queue::QueuePlan there = town.queue;
    there.site = QStringLiteral("kehl");
    const auto planOf = [&](const QString &site) { return site == there.site ? &there : nullptr; };
    taken(town, 1);
    called(town, agent("ann"));
    const Move send{
        .kind = Kind::Transfer, .service = QStringLiteral("births"), .toSite = there.site, .note = QStringLiteral("n")};
    REQUIRE(town.queues().move(town.queue, idOf(1), send, who("ann")).ok());
    const Instant came = find(town, 1).taken;
    town.clock.advance(1min);
    CHECK(*town.queues().sweep(town.queue) == 0); // it still owes the arrival
    CHECK(*town.queues().forward(town.plan.site, planOf) == 1);
    CHECK(*town.queues().forward(town.plan.site, planOf) == 0);
    const QString arrived = find(town, 1).toTicket;
    const auto view = town.queues().find(there, arrived);
    REQUIRE(view.ok());
    CHECK(view->ticket.label.toText() == QStringLiteral("B 001"));
    CHECK(view->ticket.now.note == QStringLiteral("n"));
    CHECK(view->ticket.context == wish(1).context);
    CHECK(view->ticket.now.place == came);
    CHECK(view->ticket.fromTicket == idOf(1));
    CHECK(view->position == 1);
    CHECK(*town.queues().sweep(town.queue) == 1);
    CHECK(find(town, 1).context.isEmpty());
    CHECK(find(town, 1).toTicket == arrived);
    CHECK(town.refusal(town.queues().move(town.queue, idOf(1), {.kind = Kind::Undo}, who("ann")).error()) ==
          QStringLiteral("UndoRefused"));
}

TEST_CASE("Who waits for an agent that has left is anybody's after ten minutes, and the line says so")
{
    Town town;
    (void)taken(town, 1);
    REQUIRE(town.queues().onDuty(town.plan.site, agent("ann")).ok());
    REQUIRE(town.queues().onDuty(town.plan.site, agent("bob")).ok());
    REQUIRE(town.queues()
                .move(town.queue, idOf(1), {.kind = Kind::Transfer, .onlyFor = QStringLiteral("bob")}, who("ann"))
                .ok());
    const auto isAwaiting = [&] { return !town.queues().open(town.queue)->first().ticket.now.onlyFor.isEmpty(); };
    town.clock.advance(20min);
    CHECK(isAwaiting());
    CHECK_FALSE(called(town, agent("ann"))); // he is on duty
    REQUIRE(town.queues().offDuty(town.plan.site, QStringLiteral("bob")).ok());
    town.clock.advance(9min + 59s);
    CHECK_FALSE(called(town, agent("ann")));
    SECTION("he comes back")
    {
        REQUIRE(town.queues().onDuty(town.plan.site, agent("bob")).ok());
        town.clock.advance(20min);
        CHECK_FALSE(called(town, agent("ann")));
        CHECK(called(town, agent("bob"))->id == idOf(1));
    }
    SECTION("he does not")
    {
        town.clock.advance(1s);
        CHECK_FALSE(isAwaiting());
        CHECK(called(town, agent("ann"))->id == idOf(1));
    }
}
