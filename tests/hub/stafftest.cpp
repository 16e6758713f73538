// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/town.h"
#include "store/storeerror.h"

using namespace parvis;
using namespace parvis::hub;

namespace
{

const QString site = QStringLiteral("town");
const QString deskA = QStringLiteral("desk-a");
const QString deskB = QStringLiteral("desk-b");
const QString password = QStringLiteral("Rathaus-77694");

StaffService::NewAgent lea()
{
    return {QStringLiteral("lea.martin"), QStringLiteral("Léa Martin"), {QStringLiteral("identity")},
            {QStringLiteral("fr"), QStringLiteral("de")}, password};
}

/// A town where Léa works.
struct StaffedTown : Town {
    StaffedTown() { REQUIRE(add(lea())); }
    Result<Agent> add(const StaffService::NewAgent &wanted)
    {
        return staff().add(site, wanted, source, seal::PasswordCost::Least);
    }
    QByteArray signIn(const QString &desk = deskA)
    {
        const auto done = staff().signIn(site, desk, QStringLiteral("lea.martin"), password);
        REQUIRE(done);
        return done->token;
    }
    bool isKnown(const QByteArray &token, const QString &desk = deskA) { return staff().agentOf(site, desk, token).ok(); }
};

} // namespace

TEST_CASE("An agent is taken as described, or refused by the part that is wrong")
{
    struct Row {
        const char *part;
        StaffService::NewAgent wanted;
    };
    QList<Row> rows;
    const auto with = [&](const char *part, auto change) {
        auto wanted = lea();
        wanted.login = QStringLiteral("x");
        change(wanted);
        rows << Row{part, wanted};
    };
    with("", [](auto &) {});
    with("login", [](auto &agent) { agent.login.clear(); });
    with("login", [](auto &agent) { agent.login = QStringLiteral("Lea"); });
    with("login", [](auto &agent) { agent.login = QStringLiteral("lea\n"); });
    with("login", [](auto &agent) { agent.login = QString(61, QLatin1Char('a')); });
    with("name", [](auto &agent) { agent.name = QStringLiteral("  "); });
    with("name", [](auto &agent) { agent.name = QString(81, QLatin1Char('a')); });
    with("skills", [](auto &agent) { agent.skills << QStringLiteral("a b"); });
    with("skills", [](auto &agent) { agent.languages << QString(); });
    with("skills", [](auto &agent) { agent.languages = QStringList(51, QStringLiteral("fr")); });
    with("password", [](auto &agent) { agent.password = QStringLiteral("short"); });
    with("password", [](auto &agent) { agent.password = QString(201, QLatin1Char('a')); });
    for (const Row &row : std::as_const(rows)) {
        INFO(row.part << " " << row.wanted.login.toStdString());
        Town town;
        const auto added = town.staff().add(site, row.wanted, town.source, seal::PasswordCost::Least);
        CHECK(added.ok() == (*row.part == '\0'));
        if (!added)
            CHECK((added.error().is(HubRefusal::Invalid) && added.error().detail() == QLatin1String(row.part)));
    }
}

TEST_CASE("A login belongs to one agent, and the list is in the order of logins")
{
    StaffedTown town;
    const auto again = town.add(lea());
    REQUIRE_FALSE(again);
    CHECK(again.error().is(store::StoreError::Conflict));
    auto other = lea();
    other.login = QStringLiteral("ali");
    REQUIRE(town.add(other));
    const auto agents = town.staff().agents(site);
    REQUIRE(agents);
    REQUIRE(agents->size() == 2);
    CHECK(agents->at(0).login == QStringLiteral("ali"));
    CHECK(agents->at(1).name == QStringLiteral("Léa Martin"));
    CHECK(agents->at(1).languages == QStringList{QStringLiteral("fr"), QStringLiteral("de")});
}

TEST_CASE("Who signs in with the right password is known at that desk alone, until the day is over")
{
    StaffedTown town;
    const QByteArray token = town.signIn();
    const auto agent = town.staff().agentOf(site, deskA, token);
    REQUIRE(agent);
    CHECK(agent->name == QStringLiteral("Léa Martin"));
    CHECK_FALSE(town.isKnown(token, deskB));
    CHECK_FALSE(town.staff().agentOf(QStringLiteral("other"), deskA, token));
    town.clock.advance(StaffService::tokenLasts - 1ms);
    CHECK(town.isKnown(token));
    town.clock.advance(1ms);
    CHECK_FALSE(town.isKnown(token));
}

TEST_CASE("A wrong login and a wrong password are refused in the same words")
{
    StaffedTown town;
    for (const auto &[login, given] : {std::pair(QStringLiteral("lea.martin"), QStringLiteral("Rathaus-77695")),
                                       std::pair(QStringLiteral("nobody"), password), std::pair(QString(), QString()),
                                       std::pair(QStringLiteral("lea.martin"), QString(5'000, QLatin1Char('a')))}) {
        const auto done = town.staff().signIn(site, deskA, login, given);
        REQUIRE_FALSE(done);
        CHECK(done.error().is(HubRefusal::NotAllowed));
        CHECK(done.error().detail() == QStringLiteral("agent"));
    }
}

TEST_CASE("A token that was changed anywhere is none")
{
    StaffedTown town;
    const QByteArray token = town.signIn();
    for (qsizetype i = 0; i < token.size(); ++i) {
        QByteArray changed = token;
        changed[i] = changed.at(i) == 'A' ? 'B' : 'A';
        INFO(i);
        CHECK_FALSE(town.isKnown(changed));
    }
    for (const char *text : {"", ".", "a.b", "e30.", "null"})
        CHECK_FALSE(town.isKnown(text));
}

TEST_CASE("A new password and a lock sign out who was signed in")
{
    StaffedTown town;
    const QString login = QStringLiteral("lea.martin");
    const QByteArray before = town.signIn();
    REQUIRE(town.staff().setPassword(site, login, QStringLiteral("Europabrücke 12")));
    CHECK_FALSE(town.isKnown(before));
    CHECK_FALSE(town.staff().signIn(site, deskA, login, password));
    REQUIRE(town.staff().signIn(site, deskA, login, QStringLiteral("Europabrücke 12")));

    REQUIRE(town.staff().setPassword(site, login, password));
    const QByteArray token = town.signIn();
    REQUIRE(town.staff().setLocked(site, login, true));
    CHECK_FALSE(town.isKnown(token));
    CHECK_FALSE(town.staff().signIn(site, deskA, login, password));
    REQUIRE(town.staff().setLocked(site, login, false));
    CHECK_FALSE(town.isKnown(token)); // unlocking does not sign in
    CHECK(town.isKnown(town.signIn()));
    CHECK(town.staff().setLocked(site, QStringLiteral("nobody"), true).error().is(HubRefusal::NotFound));
    CHECK(town.staff().setPassword(site, login, QStringLiteral("short")).error().is(HubRefusal::Invalid));
}

TEST_CASE("A list of agents that cannot be read is said, not taken for an empty one")
{
    StaffedTown town;
    REQUIRE(town.ledger.write(site, [](store::HubTransaction &transaction) {
        return transaction.setFact(QStringLiteral("staff"), "{");
    }));
    CHECK(town.staff().agents(site).error().is(store::StoreError::Failed));
    CHECK(town.staff().signIn(site, deskA, QStringLiteral("lea.martin"), password).error().is(store::StoreError::Failed));
}

namespace
{

/// "login device since", in minutes after the clock's start; with where and when somebody was last on duty.
QStringList told(StaffedTown &town, Instant start)
{
    const auto sessions = town.staff().sessions(site);
    REQUIRE(sessions);
    QStringList lines;
    const auto minutes = [&](Instant at) {
        return QString::number(std::chrono::duration_cast<std::chrono::minutes>(at - start).count());
    };
    for (const StaffService::Session &session : *sessions) {
        CHECK(session.until == session.since + StaffService::tokenLasts);
        const QString seen =
            session.seen ? QStringLiteral(" seen %1 at %2").arg(minutes(*session.seen), session.desk) : QString();
        lines << QStringLiteral("%1 %2 %3").arg(session.login, session.device, minutes(session.since)) + seen;
    }
    return lines;
}

} // namespace

TEST_CASE("Who is signed in is listed by login and time, with the desk, and nothing a desk could be opened with")
{
    StaffedTown town;
    const Instant start = town.clock.now();
    auto ali = lea();
    ali.login = QStringLiteral("ali");
    ali.name = QStringLiteral("Ali Demir");
    REQUIRE(town.add(ali));
    CHECK(told(town, start).isEmpty());
    const QString known = town.enrol(QStringLiteral("Guichet 3"));
    (void)town.signIn(known);
    town.clock.advance(1min);
    (void)town.signIn(deskB);
    town.clock.advance(1min);
    REQUIRE(town.staff().signIn(site, deskA, ali.login, password));
    const auto sessions = town.staff().sessions(site);
    REQUIRE(sessions);
    REQUIRE(sessions->size() == 3);
    CHECK(sessions->at(0).name == QStringLiteral("Ali Demir"));
    CHECK(sessions->at(1).deviceName == QStringLiteral("Guichet 3"));
    CHECK(sessions->at(2).deviceName.isEmpty()); // a desk that is enrolled no more
    CHECK(told(town, start) == QStringList{QStringLiteral("ali desk-a 2"), QStringLiteral("lea.martin %1 0").arg(known),
                                           QStringLiteral("lea.martin desk-b 1")});
    CHECK(town.staff().sessions(QStringLiteral("other"))->isEmpty());
    town.clock.advance(StaffService::tokenLasts - 1min);
    CHECK(told(town, start) == QStringList{QStringLiteral("ali desk-a 2")});
}

TEST_CASE("A closed session opens its desk no more, and the agent's other desks stay open")
{
    StaffedTown town;
    const Instant start = town.clock.now();
    const QByteArray a = town.signIn(deskA);
    const QByteArray b = town.signIn(deskB);
    const QString agent = town.staff().agentOf(site, deskA, a)->id;
    REQUIRE(town.staff().close(site, agent, deskA));
    CHECK_FALSE(town.isKnown(a));
    CHECK(town.isKnown(b, deskB));
    CHECK(told(town, start) == QStringList{QStringLiteral("lea.martin desk-b 0")});
    for (const auto &[who, where] :
         {std::pair(agent, deskA), std::pair(QStringLiteral("nobody"), deskB), std::pair(agent, QString())})
        CHECK(town.staff().close(site, who, where).error() == Error(HubRefusal::NotFound, QStringLiteral("session")));
    CHECK(town.isKnown(town.signIn(deskA)));
    REQUIRE(town.staff().signOut(site, QStringLiteral("lea.martin")));
    CHECK_FALSE(town.isKnown(b, deskB));
    CHECK(told(town, start).isEmpty());
}

TEST_CASE("Who signs in anew at a desk has one session there")
{
    StaffedTown town;
    const Instant start = town.clock.now();
    const QByteArray before = town.signIn();
    town.clock.advance(1min);
    const QByteArray after = town.signIn();
    CHECK_FALSE(town.isKnown(before));
    CHECK(town.isKnown(after));
    CHECK(told(town, start) == QStringList{QStringLiteral("lea.martin desk-a 1")});
}

TEST_CASE("Who is signed out while he signs in stays out")
{
    StaffedTown town;
    const auto agents = town.staff().agents(site);
    REQUIRE(agents);
    REQUIRE(town.staff().signOut(site, QStringLiteral("lea.martin")));
    CHECK(town.staff().admit(site, deskA, agents->first()).error().is(HubRefusal::NotAllowed));
    CHECK(town.staff().admit(site, deskA, town.staff().agents(site)->first()).ok());
}

TEST_CASE("The list says where an agent was last on duty, and who has no session left is off duty")
{
    StaffedTown town;
    const Instant start = town.clock.now();
    (void)town.signIn(deskA);
    (void)town.signIn(deskB);
    const QString agent = town.staff().agents(site)->first().id;
    town.clock.advance(5min);
    REQUIRE(town.queues().onDuty(site, {{agent, {}, {}, {}}, QStringLiteral("3"), {}}));
    CHECK(told(town, start) == QStringList{QStringLiteral("lea.martin desk-a 0 seen 5 at 3"),
                                           QStringLiteral("lea.martin desk-b 0 seen 5 at 3")});
    const auto duty = [&] {
        qsizetype count = -1;
        REQUIRE(town.ledger.read(site, [&](store::HubTransaction &rows) -> Result<void> {
            count = rows.deskAgents(start)->size();
            return {};
        }));
        return count;
    };
    REQUIRE(town.staff().close(site, agent, deskA));
    CHECK(duty() == 1);
    REQUIRE(town.staff().close(site, agent, deskB));
    CHECK(duty() == 0);
}
