// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/queueclient.h"

#include "sync/enrolment.h"
#include "sync/facts.h"
#include "support/catch.h"
#include "unit/sync/syncworld.h"

#include <QJsonDocument>
#include <QSet>

using namespace parvis;
using namespace parvis::testing;
using namespace parvis::sync;
using namespace std::chrono_literals;
using Fate = FakeHub::Fate;

namespace
{

queue::QueuePlan worldQueue()
{
    const auto plan = queue::QueuePlan::decode(
        QJsonDocument::fromJson(R"({"id":"strasbourg","timeZone":"Europe/Paris","dayChange":"04:00",
            "needs":[{"id":"seat","title":{"fr":"Siège"}}],
            "services":[
              {"id":"papers","letter":"A","title":{"fr":"Titres"},
               "sale":[{"weekdays":[1,2,3,4,5],"from":"08:30","until":"17:00"}]},
              {"id":"births","letter":"B","title":{"fr":"Naissances"}}]})")
            .object());
    REQUIRE(plan.ok());
    return *plan;
}

/// A kiosk with the series K, on a Wednesday at 09:30.
struct Hall : SyncWorld {
    Hall()
    {
        enrol(QStringLiteral("K"));
        open();
        REQUIRE(settle());
    }

    void enrol(const QString &series)
    {
        const Enrolment enrolment{QStringLiteral("kiosk-1"), QStringLiteral("secret"), {}, series};
        REQUIRE(ledger.setFact(facts::device, enrolment.toJson()));
    }
    void open()
    {
        client = std::make_unique<QueueClient>(parts(ledger, cache), *engine, [this] { return hasPlan ? &plan : nullptr; });
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
    }

    template <typename Act> TicketOutcome outcome(const Act &act)
    {
        std::optional<TicketOutcome> told;
        int calls = 0;
        act([&](const TicketOutcome &outcome) {
            told = outcome;
            ++calls;
        });
        for (int i = 0; i < 100 && !told; ++i) {
            run(100ms);
            client->tick();
        }
        run(5min); // nobody is told twice
        client->tick();
        REQUIRE(calls == 1);
        return *told;
    }
    TicketOutcome take(const QString &service = QStringLiteral("papers"), const QString &appointment = {})
    {
        TicketQuestion question;
        question.service = service;
        question.appointment = appointment;
        question.language = QStringLiteral("fr");
        question.needs = {QStringLiteral("seat")};
        question.context = {{QStringLiteral("procedure"), QStringLiteral("passport")}};
        return outcome([&](const QueueClient::Done &done) { client->take(question, done); });
    }
    QString label()
    {
        const TicketOutcome outcome = take();
        REQUIRE(outcome.ticket);
        return outcome.ticket->label;
    }

    queue::QueuePlan plan = worldQueue();
    bool hasPlan = true;
    std::unique_ptr<QueueClient> client;
};

} // namespace

TEST_CASE("With the hub the ticket is the hub's, without it the kiosk's own, and no label comes twice")
{
    Hall hall;
    const TicketOutcome online = hall.take();
    REQUIRE(online.ticket);
    CHECK(online.way == Way::Online);
    CHECK(online.ticket->label == QStringLiteral("A 001"));
    CHECK(online.ticket->speech == QStringLiteral("A, 0, 0, 1"));
    CHECK(online.ticket->wait == queue::WaitEstimate{queue::WaitEstimate::Basis::Measured, 4min, 9min, 80, 30});
    hall.goOffline();
    const TicketOutcome own = hall.take();
    REQUIRE(own.ticket);
    CHECK(own.way == Way::Lease);
    CHECK(own.ticket->label == QStringLiteral("KA 001"));
    CHECK(own.ticket->wait.basis == queue::WaitEstimate::Basis::None);
    CHECK(hall.label() == QStringLiteral("KA 002"));
    hall.comeBack();
    CHECK(hall.hub.tickets.values().contains(QStringLiteral("KA 001")));
    CHECK(hall.hub.tickets.value(own.ticket->id) == QStringLiteral("KA 001"));
    const FakeHub::Entry entry = hall.hub.entries.value(own.ticket->id);
    CHECK(entry.kind == QStringLiteral("ticket"));
    CHECK(entry.facts.value(QStringLiteral("context"))[QStringLiteral("procedure")].toString() ==
          QStringLiteral("passport"));
    CHECK(hall.label() == QStringLiteral("A 004"));
    const QStringList labels = hall.hub.tickets.values();
    CHECK(QSet<QString>(labels.begin(), labels.end()).size() == labels.size());
}

TEST_CASE("Whatever becomes of the question, the visitor stands in line once, with the number he was given")
{
    const Fate fate = GENERATE(Fate::Fine, Fate::Unheard, Fate::ReplyLost, Fate::Doubled, Fate::Late, Fate::Answer500,
                               Fate::Garbage, Fate::WrongShape);
    Hall hall;
    hall.hub.fate = [&](const HubRequest &request) {
        return request.path.endsWith(QLatin1String("/tickets")) ? fate : Fate::Fine;
    };
    const TicketOutcome outcome = hall.take();
    REQUIRE(hall.settle());
    hall.run(10min);
    INFO(int(fate));
    if (!outcome.ticket) { // an answer of another shape: nothing was given, the visitor asks again
        CHECK(fate == Fate::WrongShape);
        return;
    }
    CHECK(hall.hub.tickets.size() == 1);
    CHECK(hall.hub.tickets.value(outcome.ticket->id) == outcome.ticket->label);
}

TEST_CASE("The kiosk counts on its disk")
{
    Hall hall;
    hall.goOffline();
    CHECK(hall.label() == QStringLiteral("KA 001"));
    SECTION("through a restart")
    {
        hall.client.reset();
        hall.kill();
        hall.start();
        hall.open();
        hall.goOffline();
        CHECK(hall.label() == QStringLiteral("KA 002"));
    }
    SECTION("anew on another day")
    {
        hall.run(24h);
        CHECK(hall.label() == QStringLiteral("KA 001"));
    }
    SECTION("by service")
    {
        hall.plan.services[1].sale = hall.plan.services[0].sale;
        CHECK(hall.take(QStringLiteral("births")).ticket->label == QStringLiteral("KB 001"));
        CHECK(hall.label() == QStringLiteral("KA 002"));
    }
}

TEST_CASE("Why there is no ticket without the hub")
{
    Hall hall;
    hall.goOffline();
    SECTION("this line is not here") { CHECK(hall.take(QStringLiteral("none")).obstacle == QueueObstacle::NoQueue); }
    SECTION("there is no plan")
    {
        hall.hasPlan = false;
        CHECK(hall.take().obstacle == QueueObstacle::NoQueue);
    }
    SECTION("it is closed") { CHECK(hall.take(QStringLiteral("births")).obstacle == QueueObstacle::Closed); }
    SECTION("the kiosk has no series")
    {
        hall.enrol({});
        CHECK(hall.take().obstacle == QueueObstacle::NoSeries);
    }
    SECTION("only the hub knows")
    {
        const QString id = hall.take().ticket->id;
        CHECK(hall.outcome([&](const QueueClient::Done &done) { hall.client->look(id, done); }).obstacle ==
              QueueObstacle::Offline);
        CHECK(hall.outcome([&](const QueueClient::Done &done) { hall.client->leave(id, done); }).obstacle ==
              QueueObstacle::Offline);
    }
    SECTION("but an appointment is always taken in")
    {
        hall.run(8h); // closed
        const auto taken = hall.take({}, QStringLiteral("K7R-M2X-Q9AB"));
        REQUIRE(taken.ticket);
        CHECK(taken.ticket->service == QStringLiteral("papers"));
    }
}

TEST_CASE("Looking and leaving with the hub, and what it refuses")
{
    Hall hall;
    const QString id = hall.take().ticket->id;
    const auto look = [&] {
        return hall.outcome([&](const QueueClient::Done &done) { hall.client->look(id, done); });
    };
    CHECK(look().ticket->position == 1);
    CHECK(hall.outcome([&](const QueueClient::Done &done) { hall.client->leave(id, done); }).ticket->state ==
          queue::TicketState::Left);
    CHECK(look().obstacle == QueueObstacle::NoSuchTicket);
    struct Row {
        int status;
        const char *type;
        QueueObstacle obstacle;
    };
    for (const Row &row : {Row{409, "closed", QueueObstacle::Closed}, Row{409, "full", QueueObstacle::Full},
                           Row{404, "not-found", QueueObstacle::NoQueue}, Row{409, "strange", QueueObstacle::HubRefused},
                           Row{409, "too-early", QueueObstacle::NoAppointment}}) {
        INFO(row.type);
        hall.hub.instead = [&](const HubRequest &) {
            return HubReply{HubReply::Kind::Answered, row.status,
                            QByteArray("{\"type\":\"https://parvis.invalid/problems/") + row.type + "\"}"};
        };
        std::optional<TicketOutcome> told;
        hall.client->take({QStringLiteral("papers"), {}, {}, {}, {}, {}},
                          [&](const TicketOutcome &outcome) { told = outcome; });
        for (int i = 0; i < 20 && !told; ++i)
            hall.run(10ms);
        REQUIRE(told);
        CHECK(told->obstacle == row.obstacle);
    }
}

TEST_CASE("The lines are the hub's, and the plan's when it is away")
{
    Hall hall;
    hall.hub.instead = [](const HubRequest &) {
        return HubReply{HubReply::Kind::Answered, 200,
                        R"({"services":[{"service":"papers","state":"full","changes":"2026-11-18T16:00:00Z","waiting":7,
                            "wait":{"basis":"planned","leastMinutes":3,"mostMinutes":9}}],"needs":[]})"};
    };
    QList<ServiceShown> shown;
    hall.client->services([&](const QList<ServiceShown> &services) { shown = services; });
    for (int i = 0; i < 20 && shown.isEmpty(); ++i)
        hall.run(10ms);
    REQUIRE(shown.size() == 1);
    CHECK(shown.first().waiting == 7);
    CHECK(shown.first().sale.kind == queue::SaleState::Kind::Full);
    CHECK(shown.first().wait.basis == queue::WaitEstimate::Basis::Planned);
    hall.hub.instead = {};
    hall.goOffline();
    hall.client->services([&](const QList<ServiceShown> &services) { shown = services; });
    REQUIRE(shown.size() == 2);
    CHECK(shown.first().waiting == -1);
    CHECK(shown.first().sale.kind == queue::SaleState::Kind::Open);
    CHECK(shown.last().sale.kind == queue::SaleState::Kind::Closed);
}
