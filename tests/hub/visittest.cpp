// SPDX-License-Identifier: GPL-3.0-or-later
// An agent and a visitor at one screen: who may, what is kept, what is left at the end.
#include "hub/service/joinedledger.h"
#include "hub/service/visitservice.h"
#include "hub/town.h"

using namespace parvis;
using namespace parvis::hub;

namespace
{

struct Visit {
    Visit() { REQUIRE(handOffs.request(site, id, kiosk.device, QStringLiteral("fr"), "{}").ok()); }

    void join() { claim(QStringLiteral("Weber"), desk.device); }
    void claim(const QString &agent, const QString &device)
    {
        const auto claimed = handOffs.claim(site, id, {device, agent, agent});
        REQUIRE(claimed.ok());
        token = claimed->claimToken;
    }
    Result<qint64> act(const VisitService::Party &who, const char *kind, const char *field = "",
                       const QByteArray &body = {}, qint64 of = 0)
    {
        store::HandOffAct act;
        act.id = QStringLiteral("act%1").arg(++ids);
        act.kind = QLatin1String(kind);
        act.field = QLatin1String(field);
        act.body = body;
        return visits.add(site, id, who, act, of);
    }
    /// The trace as one line: "1 agent join Weber".
    QStringList trace(const VisitService::Party &who)
    {
        QStringList lines;
        const auto acts = visits.acts(site, id, who, 0);
        REQUIRE(acts.ok());
        for (const auto &one : *acts) {
            lines << QStringLiteral("%1 %2 %3 %4 %5")
                         .arg(one.number)
                         .arg(one.by, one.kind, one.field, QString::fromUtf8(one.body))
                         .simplified();
        }
        return lines;
    }
    QString refused(const Error &error) { return town.refusal(error); }
    QByteArray told()
    {
        QByteArray body;
        REQUIRE(town.ledger.read(site, [&](store::HubTransaction &rows) -> Result<void> {
            const auto changes = rows.changesAfter(0, 10'000);
            REQUIRE(changes);
            for (const auto &change : *changes) {
                if (change.entity == QStringLiteral("handoff"))
                    body = change.body;
            }
            return {};
        }));
        return body;
    }

    Town town;
    QString site = town.plan.site;
    QString id = QStringLiteral("11111111111111111111111111111111");
    HandOffService handOffs = town.handOffs();
    VisitService visits{town.ledger, town.clock};
    VisitService::Party kiosk{QStringLiteral("kiosk")};
    VisitService::Party desk{QStringLiteral("desk"), true, QStringLiteral("Weber")};
    VisitService::Party otherKiosk{QStringLiteral("kiosk 2")};
    VisitService::Party otherDesk{QStringLiteral("desk 2"), true, QStringLiteral("Roth")};
    HandOffService::Claimant weber{desk.device, desk.agent, QStringLiteral("Weber")};
    HandOffService::Claimant roth{otherDesk.device, otherDesk.agent, QStringLiteral("Roth")};
    quint64 token = 0;
    int ids = 0;
};

} // namespace

TEST_CASE("Only the kiosk that asked and the desk that claimed take part")
{
    Visit visit;
    const auto refusals = [&](const VisitService::Party &who) {
        QStringList found;
        const auto note = [&](const auto &result) { found << (result ? QString() : visit.refused(result.error())); };
        note(visit.visits.show(visit.site, visit.id, who, "{}"));
        note(visit.visits.look(visit.site, visit.id, who));
        note(visit.act(who, "say"));
        note(visit.visits.acts(visit.site, visit.id, who, 0));
        return found.join(QLatin1Char(' '));
    };
    const QString nobody = QStringLiteral("NotAllowed NotAllowed NotAllowed NotAllowed");
    CHECK(refusals(visit.kiosk) == QStringLiteral("WrongState NotAllowed WrongState ")); // nobody is there yet
    CHECK(refusals(visit.desk) == nobody);
    visit.join();
    CHECK(refusals(visit.kiosk) == QStringLiteral(" NotAllowed  "));
    CHECK(refusals(visit.desk) == QStringLiteral("NotAllowed   "));
    CHECK(refusals(visit.otherKiosk) == nobody);
    CHECK(refusals(visit.otherDesk) == nobody);
    CHECK(refusals({QStringLiteral("desk"), true, QStringLiteral("Roth")}) == nobody); // another sits there now
    CHECK(refusals({QStringLiteral("kiosk"), true, QStringLiteral("Weber")}) == nobody);
    REQUIRE(visit.handOffs.end(visit.site, visit.id, visit.token, visit.weber).ok());
    CHECK(refusals(visit.kiosk) == QStringLiteral("WrongState NotAllowed WrongState "));
    CHECK(refusals(visit.desk) == QStringLiteral("NotAllowed WrongState WrongState "));
    CHECK(refusals(visit.otherDesk) == nobody);
    const auto unknown = visit.visits.acts(visit.site, QStringLiteral("x"), visit.kiosk, 0);
    CHECK(visit.refused(unknown.error()) == QStringLiteral("NotFound"));
}

TEST_CASE("What the screen holds is replaced and numbered; the same again tells nobody anything")
{
    Visit visit;
    visit.join();
    const auto show = [&](const char *state) { return visit.visits.show(visit.site, visit.id, visit.kiosk, state)->number; };
    const auto look = [&] { return *visit.visits.look(visit.site, visit.id, visit.desk); };
    CHECK(look().number == 0);
    CHECK(show(R"({"screen":"home"})") == 1);
    const QByteArray told = visit.told();
    visit.town.clock.advance(3s);
    CHECK(look().silence == 3s);
    CHECK(show(R"({"screen":"home"})") == 1);
    CHECK(look().silence == 0s);
    CHECK(visit.told() == told);
    CHECK(show(R"({"screen":"form"})") == 2);
    CHECK(look().state == R"({"screen":"form"})");
    CHECK(visit.told() == R"({"a":1,"s":"claimed","v":2})");
    visit.town.clock.advance(8s);
    CHECK(visit.visits.show(visit.site, visit.id, visit.kiosk, "{}")->silence == 11s); // of the agent
    REQUIRE(visit.handOffs.heartbeat(visit.site, visit.id, visit.token, visit.weber).ok());
    CHECK(visit.visits.show(visit.site, visit.id, visit.kiosk, "{}")->silence == 0s);
    CHECK(visit.visits.show(visit.site, visit.id, visit.kiosk, "{}")->agent == QStringLiteral("Weber"));
}

TEST_CASE("Each act is written down, and what was said is gone with the end")
{
    Visit visit;
    visit.join();
    CHECK(*visit.act(visit.desk, "point", "city") == 2);
    CHECK(*visit.act(visit.desk, "propose", "city", R"({"value":"Kehl"})") == 3);
    CHECK(*visit.act(visit.kiosk, "accept", "city", R"({"of":3})", 3) == 4);
    CHECK(*visit.act(visit.kiosk, "say", "", R"({"text":"merci"})") == 5);
    CHECK(visit.refused(visit.act(visit.kiosk, "refuse", "", {}, 2).error()) == QStringLiteral("Invalid"));
    CHECK(visit.refused(visit.act(visit.kiosk, "refuse", "", {}, 9).error()) == QStringLiteral("Invalid"));
    const QStringList during{QStringLiteral("1 agent join"), QStringLiteral("2 agent point city"),
                             QStringLiteral(R"(3 agent propose city {"value":"Kehl"})"),
                             QStringLiteral(R"(4 visitor accept city {"of":3})"),
                             QStringLiteral(R"(5 visitor say {"text":"merci"})")};
    CHECK(visit.trace(visit.desk) == during);
    CHECK(visit.trace(visit.kiosk) == during);
    const bool byVisitor = GENERATE(true, false);
    if (byVisitor)
        REQUIRE(visit.handOffs.withdraw(visit.site, visit.id).ok());
    else
        REQUIRE(visit.handOffs.end(visit.site, visit.id, visit.token, visit.weber).ok());
    CHECK(visit.trace(visit.desk) ==
          QStringList{QStringLiteral("1 agent join"), QStringLiteral("2 agent point city"),
                      QStringLiteral("3 agent propose city"), QStringLiteral("4 visitor accept city"),
                      QStringLiteral("5 visitor say"),
                      byVisitor ? QStringLiteral("6 visitor end") : QStringLiteral("6 agent end")});
    CHECK(visit.told().isEmpty());
}

TEST_CASE("Two agents: one has it, and what he was shown is not there for the other after his silence")
{
    Visit visit;
    visit.join();
    REQUIRE(visit.visits.show(visit.site, visit.id, visit.kiosk, R"({"screen":"form"})").ok());
    REQUIRE(visit.act(visit.desk, "say", "", R"({"text":"bonjour"})").ok());
    CHECK_FALSE(visit.handOffs.claim(visit.site, visit.id, visit.roth).ok());
    visit.town.clock.advance(30s);
    const bool sweptFirst = GENERATE(true, false);
    if (sweptFirst)
        CHECK(*visit.handOffs.sweep(visit.site, HandOffService::reclaimAfter) == 1);
    visit.claim(QStringLiteral("Roth"), visit.otherDesk.device);
    CHECK(visit.refused(visit.visits.look(visit.site, visit.id, visit.desk).error()) == QStringLiteral("NotAllowed"));
    CHECK(visit.visits.look(visit.site, visit.id, visit.otherDesk)->number == 0);
    CHECK(visit.trace(visit.otherDesk) ==
          QStringList{QStringLiteral("1 agent join"), QStringLiteral("2 agent say"), QStringLiteral("3 hub lost"),
                      QStringLiteral("4 agent join")});
}

TEST_CASE("What the two do is for them alone to hear at once, and whatever else happens is for everybody")
{
    Visit visit;
    visit.join();
    const auto epoch = visit.town.ledger.epoch();
    REQUIRE(epoch.ok());
    // Who hears of WORK, in a transaction of several requests.
    const auto heard = [&](const std::function<void(store::HubTransaction &, VisitService &)> &work) {
        std::optional<QStringList> hearers;
        REQUIRE(visit.town.ledger.write(visit.site, [&](store::HubTransaction &rows) -> Result<void> {
            const auto before = rows.stream();
            REQUIRE(before.ok());
            JoinedLedger joined(rows, visit.site, *epoch);
            VisitService visits(joined, visit.town.clock);
            work(rows, visits);
            const auto after = rows.stream();
            REQUIRE(after.ok());
            REQUIRE(after->sequence > before->sequence);
            hearers = rows.fewHearers().only(after->sequence - before->sequence);
            return {};
        }));
        return hearers;
    };
    const std::optional<QStringList> both(QStringList{QStringLiteral("kiosk"), QStringLiteral("desk")});
    const auto show = [&](store::HubTransaction &, VisitService &visits) {
        CHECK(visits.show(visit.site, visit.id, visit.kiosk, R"({"screen":"form"})").ok());
    };
    const auto say = [&](VisitService &visits, const char *id) {
        store::HandOffAct act;
        act.id = QLatin1String(id);
        act.kind = QStringLiteral("say");
        CHECK(visits.add(visit.site, visit.id, visit.desk, act, 0).ok());
    };
    CHECK(heard(show) == both);
    CHECK(heard([&](store::HubTransaction &, VisitService &visits) { say(visits, "a"), say(visits, "b"); }) == both);
    CHECK(heard([&](store::HubTransaction &rows, VisitService &visits) {
              say(visits, "c");
              CHECK(rows.appendChange(QStringLiteral("unit"), QStringLiteral("x"), "1").ok());
          }) == std::nullopt);
    CHECK(heard([&](store::HubTransaction &rows, VisitService &) {
              CHECK(rows.appendChange(QStringLiteral("handoff"), visit.id, {}).ok());
          }) == std::nullopt);
}

TEST_CASE("Who passes a visitor on leaves him, and what was said between them stays with the two")
{
    Visit visit;
    visit.join();
    REQUIRE(visit.act(visit.desk, "say", "", R"({"text":"bonjour"})").ok());
    REQUIRE(visit.handOffs.pass(visit.site, visit.id, visit.token, visit.weber, {{}, QStringLiteral("no photo")}).ok());
    CHECK(visit.refused(visit.visits.look(visit.site, visit.id, visit.desk).error()) == QStringLiteral("NotAllowed"));
    visit.claim(QStringLiteral("Roth"), visit.otherDesk.device);
    CHECK(visit.trace(visit.kiosk) == QStringList{QStringLiteral("1 agent join"), QStringLiteral("2 agent say"),
                                                  QStringLiteral("3 agent pass"), QStringLiteral("4 agent join")});
}

TEST_CASE("Who shows his form no longer takes back what he shared of it before")
{
    Town town;
    auto handOffs = town.handOffs();
    VisitService visits(town.ledger, town.clock);
    const QString id = QStringLiteral("a");
    const QString site = town.plan.site;
    const HandOffService::Claimant ann{QStringLiteral("desk 1"), QStringLiteral("ann"), QStringLiteral("Ann")};
    REQUIRE(handOffs
                .request(site, id, QStringLiteral("kiosk"), QStringLiteral("fr"),
                         R"({"form":{"title":"Card"},"procedure":"card"})")
                .ok());
    REQUIRE(handOffs.claim(site, id, ann).ok());
    struct Row {
        const char *kind;
        const char *body;
        bool isKept;
    };
    const auto row = GENERATE(values<Row>({{"share", R"({"value":"nothing"})", false},
                                           {"share", "{}", false},
                                           {"share", R"({"value":"form"})", true},
                                           {"say", R"({"value":"nothing"})", true}}));
    store::HandOffAct act;
    act.id = QStringLiteral("act");
    act.kind = QLatin1String(row.kind);
    act.body = row.body;
    REQUIRE(visits.add(site, id, {QStringLiteral("kiosk")}, act, 0).ok());
    CHECK(handOffs.find(site, id)->context.contains("title") == row.isKept);
    CHECK(handOffs.find(site, id)->context.contains("procedure"));
}
