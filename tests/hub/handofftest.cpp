// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/town.h"

using namespace parvis;
using namespace parvis::hub;

TEST_CASE("A hand-off has one state and one agent")
{
    // r request; c/d claim by the first/second agent, each at a desk of his own; C by the first one at the second's
    // desk, n by somebody of the first one's name, D by the second one at the first one's desk; h/i heartbeat of the
    // first/second agent under the first/second claim's token, e/f end likewise, H/E of the second one under the first
    // claim's token; w withdraw, t 29 s pass, T 30 s pass, s sweep.
    struct Row {
        const char *acts;
        const char *state;
        const char *agent;
        const char *refusal;
    };
    const auto row = GENERATE(values<Row>({
        {"r", "waiting", "", ""},
        {"rr", "waiting", "", ""},
        {"rc", "claimed", "c", ""},
        {"rcc", "claimed", "c", ""},
        {"rcCnDc", "claimed", "c", ""},
        {"rcC", "claimed", "c", "WrongState"},
        {"rcn", "claimed", "c", "WrongState"},
        {"rcD", "claimed", "c", "WrongState"},
        {"rcH", "claimed", "c", "StaleClaim"},
        {"rcE", "claimed", "c", "StaleClaim"},
        {"rceE", "ended", "c", "StaleClaim"},
        {"rcTC", "claimed", "c", ""},
        {"rcTCh", "claimed", "c", "StaleClaim"},
        {"rcd", "claimed", "c", "WrongState"},
        {"rctd", "claimed", "c", "WrongState"},
        {"rcthtd", "claimed", "c", "WrongState"},
        {"rcTd", "claimed", "d", ""},
        {"rcTs", "waiting", "", ""},
        {"rcts", "claimed", "c", ""},
        {"rcTdh", "claimed", "d", "StaleClaim"},
        {"rcTdi", "claimed", "d", ""},
        {"rcTde", "claimed", "d", "StaleClaim"},
        {"rcTdf", "ended", "d", ""},
        {"rce", "ended", "c", ""},
        {"rcee", "ended", "c", ""},
        {"rceh", "ended", "c", "StaleClaim"},
        {"rw", "withdrawn", "", ""},
        {"rww", "withdrawn", "", ""},
        {"rcw", "withdrawn", "c", ""},
        {"rcew", "ended", "c", "WrongState"},
        {"rwc", "withdrawn", "", "WrongState"},
        {"rh", "waiting", "", "StaleClaim"},
        {"rcTsc", "claimed", "c", ""},
        {"rcTsch", "claimed", "c", "StaleClaim"},
    }));
    Town town;
    const QString id = QStringLiteral("11111111111111111111111111111111");
    auto service = town.handOffs();
    const HandOffService::Claimant first{QStringLiteral("desk 1"), QStringLiteral("1"), QStringLiteral("c")};
    const HandOffService::Claimant second{QStringLiteral("desk 2"), QStringLiteral("2"), QStringLiteral("d")};
    const auto claim = [&](const HandOffService::Claimant &who) { return service.claim(town.plan.site, id, who); };
    QString last;
    for (const char *act = row.acts; *act; ++act) {
        Result<store::HandOff> done = Error(HubRefusal::Invalid);
        switch (*act) {
        case 'r':
            done = service.request(town.plan.site, id, QStringLiteral("kiosk"), QStringLiteral("fr"), "{}");
            break;
        case 'c':
            done = claim(first);
            break;
        case 'd':
            done = claim(second);
            break;
        case 'C':
            done = claim({second.desk, first.agent, first.name});
            break;
        case 'n':
            done = claim({QStringLiteral("desk 3"), QStringLiteral("3"), first.name});
            break;
        case 'D':
            done = claim({first.desk, second.agent, second.name});
            break;
        case 'h':
        case 'H':
        case 'i':
            done = service.heartbeat(town.plan.site, id, *act == 'i' ? 2 : 1, *act == 'h' ? first : second);
            break;
        case 'e':
        case 'E':
        case 'f':
            done = service.end(town.plan.site, id, *act == 'f' ? 2 : 1, *act == 'e' ? first : second);
            break;
        case 'w':
            done = service.withdraw(town.plan.site, id);
            break;
        case 't':
            town.clock.advance(29s);
            continue;
        case 'T':
            town.clock.advance(30s);
            continue;
        case 's':
            REQUIRE(service.sweep(town.plan.site, HandOffService::reclaimAfter).ok());
            continue;
        }
        last = done ? QString() : town.refusal(done.error());
    }
    INFO(row.acts);
    const auto after = service.find(town.plan.site, id);
    REQUIRE(after.ok());
    CHECK(toText(after->state) == QLatin1String(row.state));
    CHECK(after->agent == QLatin1String(row.agent));
    CHECK(last == QLatin1String(row.refusal));
}

TEST_CASE("After a hub was away its agents have time to be heard")
{
    Town town;
    auto service = town.handOffs();
    const auto id = QStringLiteral("b");
    REQUIRE(service.request(town.plan.site, id, {}, QStringLiteral("fr"), "{}").ok());
    const HandOffService::Claimant ann{QStringLiteral("desk"), {}, QStringLiteral("Ann")};
    REQUIRE(service.claim(town.plan.site, id, ann).ok());
    town.clock.advance(24h);
    CHECK(*service.sweep(town.plan.site, 0ms) == 0);
    CHECK(*service.sweep(town.plan.site, HandOffService::reclaimAfter - 1ms) == 0);
    SECTION("he is")
    {
        REQUIRE(service.heartbeat(town.plan.site, id, 1, ann).ok());
        CHECK(*service.sweep(town.plan.site, HandOffService::reclaimAfter) == 0);
    }
    SECTION("he is not")
    {
        CHECK(*service.sweep(town.plan.site, HandOffService::reclaimAfter) == 1);
    }
}

TEST_CASE("Open hand-offs stand in the order they were asked for, also after a reclaim")
{
    Town town;
    auto service = town.handOffs();
    for (const char *id : {"b", "a", "c"}) {
        REQUIRE(service.request(town.plan.site, QLatin1String(id), {}, QStringLiteral("fr"), "{}").ok());
        town.clock.advance(1s);
    }
    REQUIRE(service.claim(town.plan.site, QStringLiteral("b"), {QStringLiteral("desk"), {}, QStringLiteral("x")}).ok());
    town.clock.advance(30s);
    CHECK(*service.sweep(town.plan.site, HandOffService::reclaimAfter) == 1);
    const auto open = service.open(town.plan.site);
    QString order;
    for (const store::HandOff &handOff : *open)
        order += handOff.id;
    CHECK(order == QStringLiteral("bac"));
}

TEST_CASE("Who asks at a kiosk that was switched off in the middle of a visit is alone there")
{
    Town town;
    auto service = town.handOffs();
    const auto ask = [&](const char *id, const char *kiosk, HandOffService::Others others) {
        REQUIRE(
            service.request(town.plan.site, QLatin1String(id), QLatin1String(kiosk), QStringLiteral("fr"), "{}", others)
                .ok());
    };
    const auto stateOf = [&](const char *id) { return toText(service.find(town.plan.site, QLatin1String(id))->state); };
    ask("a", "kiosk", HandOffService::Others::Keep);
    ask("b", "kiosk", HandOffService::Others::Keep);
    ask("c", "other kiosk", HandOffService::Others::Keep);
    const HandOffService::Claimant agent{QStringLiteral("desk"), {}, QStringLiteral("Weber")};
    REQUIRE(service.claim(town.plan.site, QStringLiteral("b"), agent).ok());
    ask("d", "kiosk", HandOffService::Others::Withdraw);
    CHECK(stateOf("a") == QStringLiteral("withdrawn"));
    CHECK(stateOf("b") == QStringLiteral("withdrawn"));
    CHECK(stateOf("c") == QStringLiteral("waiting"));
    CHECK(stateOf("d") == QStringLiteral("waiting"));
    CHECK(service.find(town.plan.site, QStringLiteral("b"))->context.isEmpty()); // erased with its end
    CHECK(service.find(town.plan.site, QStringLiteral("c"))->context == "{}");
    CHECK(town.refusal(service.heartbeat(town.plan.site, QStringLiteral("b"), 1, agent).error()) ==
          QStringLiteral("StaleClaim"));
    ask("d", "kiosk", HandOffService::Others::Withdraw); // the same again is itself
    CHECK(stateOf("d") == QStringLiteral("waiting"));
}

TEST_CASE("The same claim again is answered with the same token, and at a site without agents the desk is who has it")
{
    Town town;
    auto service = town.handOffs();
    const QString id = QStringLiteral("a");
    REQUIRE(service.request(town.plan.site, id, {}, QStringLiteral("fr"), "{}").ok());
    const auto claim = [&](const char *desk, const char *name) {
        return service.claim(town.plan.site, id, {QLatin1String(desk), {}, QLatin1String(name)});
    };
    CHECK(claim("desk 1", "Weber")->claimToken == 1);
    town.clock.advance(5s);
    CHECK(claim("desk 1", "Weber")->claimToken == 1);
    CHECK(claim("desk 1", "Roth")->agent == QStringLiteral("Weber"));
    CHECK(town.refusal(claim("desk 2", "Weber").error()) == QStringLiteral("WrongState"));
    CHECK(town.refusal(claim("desk 1", " ").error()) == QStringLiteral("Invalid"));
}

TEST_CASE("Who waits is told who is there, who waits before him and how long it takes")
{
    Town town;
    auto service = town.handOffs();
    const auto ask = [&](const QString &id, const char *language = "fr", const char *context = "{}") {
        const auto asked =
            service.request(town.plan.site, id, QStringLiteral("kiosk"), QLatin1String(language), context);
        REQUIRE(asked.ok());
        town.clock.advance(1s);
        return *asked;
    };
    const auto look = [&](const store::HandOff &handOff) {
        const auto prospect = service.prospect(town.plan.site, handOff, &town.queue);
        REQUIRE(prospect.ok());
        return *prospect;
    };
    const auto onDuty = [&](const char *agent, const QStringList &languages = {}, const QStringList &skills = {}) {
        const CallWish wish{{QLatin1String(agent), skills, languages, {}}, QStringLiteral("1"), {}};
        REQUIRE(town.queues().onDuty(town.plan.site, wish).ok());
    };
    const auto first = ask(QStringLiteral("1"));
    CHECK_FALSE(look(first).staff); // no desk has ever told
    onDuty("ann", {QStringLiteral("ar")});
    CHECK(look(first).staff->onDuty == 1);
    CHECK(look(first).staff->able.size() == 1);
    CHECK(look(first).ahead == 0);
    const auto second = ask(QStringLiteral("2"), "ar");
    CHECK(look(second).ahead == 1);
    CHECK(look(second).staff->speaksLanguage);
    CHECK_FALSE(look(ask(QStringLiteral("3"), "tr")).staff->speaksLanguage);
    CHECK_FALSE(look(second).time);

    const HandOffService::Claimant ann{QStringLiteral("desk"), QStringLiteral("ann"), QStringLiteral("Ann")};
    for (int i = 0; i < queue::leastHelps; ++i) {
        const QString id = QStringLiteral("x%1").arg(i);
        (void)ask(id);
        REQUIRE(service.claim(town.plan.site, id, ann).ok());
        for (int beat = 0; beat < 24; ++beat) { // four minutes
            town.clock.advance(10s);
            REQUIRE(service.heartbeat(town.plan.site, id, 1, ann).ok());
        }
        const bool isByAgent = i % 2 == 0;
        const auto ended = isByAgent ? service.end(town.plan.site, id, 1, ann) : service.withdraw(town.plan.site, id);
        REQUIRE(ended.ok());
    }
    CHECK_FALSE(look(first).time); // Ann is free for him
    CHECK(look(second).time == queue::HelpTime{0min, 4min});
    REQUIRE(service.claim(town.plan.site, first.id, ann).ok());
    CHECK(look(second).ahead == 0);
    CHECK(look(second).time == queue::HelpTime{0min, 4min});

    REQUIRE(town.queues().offDuty(town.plan.site, QStringLiteral("ann")).ok());
    CHECK(look(second).staff->onDuty == 0);
    CHECK_FALSE(look(second).time);
    onDuty("bob");
    town.clock.advance(31min);
    CHECK(look(second).staff->onDuty == 0);
}

TEST_CASE("What the visitor told of his wish counts for who may take it, and nothing else does")
{
    Town town;
    auto service = town.handOffs();
    const CallWish wish{{QStringLiteral("bob"), {}, {}, {}}, QStringLiteral("1"), {}};
    REQUIRE(town.queues().onDuty(town.plan.site, wish).ok());
    town.queue.services[0].procedures = {QStringLiteral("passport")};
    const auto able = [&](const char *context, const queue::QueuePlan *plan) {
        store::HandOff handOff;
        handOff.language = QStringLiteral("tr");
        handOff.context = context;
        const auto prospect = service.prospect(town.plan.site, handOff, plan);
        REQUIRE(prospect.ok());
        CHECK(prospect->staff->onDuty == 1);
        return prospect->staff->able.size();
    };
    CHECK(able(R"({"procedure":"passport"})", &town.queue) == 0); // "papers" asks for a skill
    CHECK(able(R"({"procedure":"wedding"})", &town.queue) == 1);
    CHECK(able("{}", &town.queue) == 1);
    CHECK(able(R"({"procedure":"passport"})", nullptr) == 1);
}

TEST_CASE("Who is passed on keeps his place, and the next agent reads the note")
{
    Town town;
    auto service = town.handOffs();
    const QString id = QStringLiteral("a");
    const HandOffService::Claimant ann{QStringLiteral("desk 1"), QStringLiteral("ann"), QStringLiteral("Ann")};
    const HandOffService::Claimant bob{QStringLiteral("desk 2"), QStringLiteral("bob"), QStringLiteral("Bob")};
    const auto find = [&] { return *service.find(town.plan.site, id); };
    REQUIRE(service.request(town.plan.site, id, QStringLiteral("kiosk"), QStringLiteral("fr"), "{}").ok());
    const Instant asked = find().created;
    const auto pass = [&](quint64 token, const HandOffService::Claimant &who, const char *to) {
        const auto passed =
            service.pass(town.plan.site, id, token, who, {QLatin1String(to), QStringLiteral("no photo")});
        return passed ? QString() : town.refusal(passed.error());
    };
    CHECK(pass(1, ann, "") == QStringLiteral("StaleClaim"));
    REQUIRE(service.claim(town.plan.site, id, ann).ok());
    town.clock.advance(20s);
    CHECK(pass(2, ann, "") == QStringLiteral("StaleClaim"));
    CHECK(pass(1, bob, "") == QStringLiteral("StaleClaim"));
    CHECK(pass(1, ann, "bob") == QString());
    CHECK(pass(1, ann, "cem") == QString()); // told twice is done once
    CHECK(toText(find().state) == QStringLiteral("waiting"));
    CHECK(find().onlyFor == QStringLiteral("bob"));
    CHECK(find().passedBy == QStringLiteral("Ann"));
    CHECK(find().agent.isEmpty());
    CHECK(find().created == asked);

    const bool isTaken = GENERATE(true, false);
    town.clock.advance(isTaken ? 59s : 60s);
    CHECK(*service.sweep(town.plan.site, HandOffService::reclaimAfter) == (isTaken ? 0 : 1));
    CHECK(find().onlyFor == (isTaken ? QStringLiteral("bob") : QString()));
    CHECK(*service.sweep(town.plan.site, HandOffService::reclaimAfter) == 0);
    CHECK(service.claim(town.plan.site, id, isTaken ? bob : ann)->claimToken == 2);
    CHECK(find().onlyFor.isEmpty());
    CHECK(find().note == QStringLiteral("no photo"));
    CHECK(pass(1, ann, "") == QStringLiteral("StaleClaim"));
    REQUIRE(service.end(town.plan.site, id, 2, isTaken ? bob : ann).ok());
    CHECK(find().note.isEmpty());
}

TEST_CASE("What a visitor shared is gone with the end of it, however it ends")
{
    Town town;
    auto service = town.handOffs();
    const QString id = QStringLiteral("a");
    const HandOffService::Claimant ann{QStringLiteral("desk 1"), QStringLiteral("ann"), QStringLiteral("Ann")};
    const QByteArray context = R"({"form":{"title":"Card"},"procedure":"card"})";
    const auto kept = [&] { return service.find(town.plan.site, id)->context; };
    REQUIRE(service.request(town.plan.site, id, QStringLiteral("kiosk"), QStringLiteral("fr"), context).ok());
    REQUIRE(service.claim(town.plan.site, id, ann).ok());
    REQUIRE(service.pass(town.plan.site, id, 1, ann, {}).ok());
    CHECK(kept() == context); // who comes next reads it too
    REQUIRE(service.claim(town.plan.site, id, ann).ok());
    const bool isByAgent = GENERATE(true, false);
    REQUIRE((isByAgent ? service.end(town.plan.site, id, 2, ann) : service.withdraw(town.plan.site, id)).ok());
    CHECK(kept().isEmpty());
}
