// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktown.h"

using namespace parvis;
using namespace parvis::desk;
using namespace std::chrono_literals;
using Presence = DeskSession::Presence;

namespace
{

// Léa is in, and it is a quarter to nine.
struct OpenTown : DeskTown {
    OpenTown()
    {
        clock.advance(45min);
        lea->signIn("lea");
        REQUIRE(lea->session.presence() == Presence::Present);
    }
    [[nodiscard]] DeskSession &session() { return lea->session; }
    [[nodiscard]] QString stateOf(int number)
    {
        lea->session.refresh();
        lea->settle();
        for (const TicketRow &ticket : lea->session.tickets()) {
            if (ticket.id == idOf(number))
                return ticket.state;
        }
        return QStringLiteral("gone");
    }
    void act(const std::function<void(DeskSession &)> &what)
    {
        what(lea->session);
        lea->settle();
    }
    /// How many agents a visitor who asks for help now is told of.
    [[nodiscard]] int onDuty()
    {
        askForHelp(++m_asked);
        const QJsonObject told = ask("GET", QStringLiteral("./handoffs/") + idOf(m_asked), {}, kiosk).json;
        return told[QStringLiteral("staff")][QStringLiteral("onDuty")].toInt(-1);
    }

private:
    int m_asked = 0;
};

} // namespace

TEST_CASE("An agent signs in with name, password and desk, or hears why not")
{
    DeskTown town;
    town.lea->session.signIn(QStringLiteral(" Lea "), QStringLiteral("wrong password"), QStringLiteral("Guichet 1"));
    CHECK(town.lea->session.isBusy());
    town.lea->settle();
    CHECK(town.lea->session.presence() == Presence::SignedOut);
    CHECK(town.lea->told == QStringList{QStringLiteral("This name and password do not go together.")});
    town.lea->signIn("lea");
    CHECK(town.lea->session.presence() == Presence::Present);
    CHECK(town.lea->session.agent().name == QStringLiteral("Lea"));
    CHECK(town.lea->session.desk() == QStringLiteral("Guichet l"));
    CHECK(town.lea->session.colleagues().size() == 2);
    CHECK(town.lea->session.services().size() == 3);
    town.lea->session.signOut();
    CHECK(town.lea->session.presence() == Presence::SignedOut);
    CHECK(town.lea->session.colleagues().isEmpty());
    town.lea->settle();
    CHECK(town.lea->session.tickets().isEmpty());
}

TEST_CASE("A visitor is called, comes and is served")
{
    OpenTown town;
    const QString label = town.ticket(1);
    town.act([](DeskSession &session) { session.callNext(); });
    REQUIRE(town.session().current());
    CHECK(town.session().current()->label == label);
    CHECK(town.session().shared().value(QStringLiteral("procedure")).toString() == QStringLiteral("passport"));
    CHECK(town.session().current()->desk == QStringLiteral("Guichet l"));
    town.act([](DeskSession &session) { session.recall(); });
    CHECK(town.stateOf(1) == QStringLiteral("recalled"));
    town.act([](DeskSession &session) { session.start(); });
    CHECK(town.stateOf(1) == QStringLiteral("serving"));
    town.act([](DeskSession &session) { session.serve(); });
    CHECK(town.stateOf(1) == QStringLiteral("gone"));
    CHECK_FALSE(town.session().current());
    CHECK(town.lea->told.isEmpty());
}

TEST_CASE("Who calls when nobody waits is told so")
{
    OpenTown town;
    town.act([](DeskSession &session) { session.callNext(); });
    CHECK(town.lea->told == QStringList{QStringLiteral("Nobody waits whom you could call.")});
    CHECK(town.session().undoSecondsLeft() == 0);
}

TEST_CASE("Two desks that call at once get two visitors, and of one visitor one desk")
{
    OpenTown town;
    town.karim->signIn("karim");
    (void)town.ticket(1);
    town.lea->settle();
    town.lea->session.call(DeskTown::idOf(1));
    town.karim->session.call(DeskTown::idOf(1));
    town.karim->settle();
    town.lea->settle();
    REQUIRE(town.karim->session.current());
    CHECK_FALSE(town.lea->session.current());
    CHECK(town.lea->told == QStringList{QStringLiteral("A colleague was faster and has this visitor.")});
}

TEST_CASE("Each act leads where the hub says")
{
    struct Row {
        const char *acts; // c call, s start, m missed, p park, b back, t pass on to births, r return the ticket, u undo
        const char *state;
    };
    const auto row = GENERATE(values<Row>({
        {"c", "called"},
        {"cu", "waiting"},
        {"cs", "serving"},
        {"csu", "called"},
        {"cm", "missed"},
        {"cmu", "called"},
        {"cmr", "waiting"},
        {"cp", "parked"},
        {"cpr", "waiting"},
        {"csp", "parked"},
        {"cb", "waiting"},
        {"cst", "transferred"},
        {"cstu", "serving"},
    }));
    INFO(row.acts);
    OpenTown town;
    (void)town.ticket(1);
    for (const char *act = row.acts; *act; ++act) {
        town.act([&](DeskSession &session) {
            switch (*act) {
            case 'c': return session.callNext();
            case 's': return session.start();
            case 'm': return session.miss();
            case 'p': return session.park(QStringLiteral("photo"));
            case 'b': return session.putBack();
            case 't': return session.transfer({QStringLiteral("births"), {}, {}, QStringLiteral("twins")});
            case 'r': return session.putBack(DeskTown::idOf(1));
            default: return session.undo();
            }
        });
    }
    CHECK(town.stateOf(1) == QLatin1String(row.state));
}

TEST_CASE("What an agent notes is read by the next one")
{
    OpenTown town;
    (void)town.ticket(1);
    town.act([](DeskSession &session) { session.callNext(); });
    town.act([](DeskSession &session) { session.park(QStringLiteral("  birth certificate is missing ")); });
    town.karim->signIn("karim");
    REQUIRE(town.karim->session.tickets().size() == 1);
    CHECK(town.karim->session.tickets().constFirst().note == QStringLiteral("birth certificate is missing"));
}

TEST_CASE("A move can be taken back for ten seconds")
{
    OpenTown town;
    (void)town.ticket(1);
    town.act([](DeskSession &session) { session.callNext(); });
    CHECK(town.session().undoSecondsLeft() == 10);
    town.pass(9s);
    CHECK(town.session().undoSecondsLeft() == 1);
    town.pass(1s);
    CHECK(town.session().undoSecondsLeft() == 0);
    town.act([](DeskSession &session) { session.undo(); });
    CHECK(town.stateOf(1) == QStringLiteral("called"));
}

TEST_CASE("An agent on pause is not counted on, and goes on where he was")
{
    OpenTown town;
    town.act([](DeskSession &session) { session.setPaused(true); });
    CHECK(town.session().presence() == Presence::Paused);
    CHECK(town.lea->link.paths().contains(QStringLiteral("POST /api/v1/sites/town/agents")));
    town.act([](DeskSession &session) { session.setPaused(false); });
    CHECK(town.session().presence() == Presence::Present);
    (void)town.ticket(1);
    town.act([](DeskSession &session) { session.callNext(); });
    CHECK(town.session().current());
}

TEST_CASE("A visitor who asks for help is news once, and not news from before")
{
    OpenTown town;
    town.askForHelp(7);
    town.karim->signIn("karim");
    CHECK(town.karim->arrived.isEmpty());
    town.lea->link.tellNews();
    town.lea->settle();
    CHECK(town.lea->arrived == QStringList{DeskTown::idOf(7)});
    town.lea->link.tellNews();
    town.lea->settle();
    CHECK(town.lea->arrived.size() == 1);
}

TEST_CASE("Who helps a visitor keeps him while he is there, and learns when he is gone")
{
    OpenTown town;
    town.askForHelp(7, R"({"procedure":"passport"})");
    town.act([](DeskSession &session) { session.claim(DeskTown::idOf(7)); });
    REQUIRE(town.session().joined());
    CHECK(town.session().joined()->context.value(QStringLiteral("procedure")).toString() == QStringLiteral("passport"));
    town.karim->signIn("karim");
    town.pass(2min); // longer than the hub waits for a silent agent
    REQUIRE(town.session().joined());
    town.karim->session.claim(DeskTown::idOf(7));
    town.karim->settle();
    CHECK_FALSE(town.karim->session.joined());
    CHECK(town.karim->told.size() == 1);

    REQUIRE(town.ask("DELETE", QStringLiteral("./handoffs/") + DeskTown::idOf(7), {}, town.kiosk).status == 200);
    town.lea->link.tellNews();
    town.lea->settle();
    CHECK_FALSE(town.session().joined());
    CHECK(town.lea->told.contains(QStringLiteral("The visitor no longer waits for you.")));
}

TEST_CASE("A visitor at a kiosk is had by one agent at one desk, whatever they are called")
{
    OpenTown town;
    town.askForHelp(7);
    town.act([](DeskSession &session) { session.claim(DeskTown::idOf(7)); });
    REQUIRE(town.session().joined());
    CHECK(town.session().joined()->place == QStringLiteral("kiosk"));
    town.karim->signIn("lea"); // the same agent, at another desk
    REQUIRE(town.karim->session.agent().id == town.session().agent().id);
    town.karim->session.claim(DeskTown::idOf(7));
    town.karim->settle();
    CHECK_FALSE(town.karim->session.joined());
    CHECK_FALSE(town.karim->session.handOffs().constFirst().isMine);
    REQUIRE(town.session().joined());
    CHECK(town.session().handOffs().constFirst().isMine);
}

TEST_CASE("A list that was asked for before he took a visitor, and comes after it, takes nobody from him")
{
    OpenTown town;
    town.askForHelp(7);
    town.lea->link.tellNews();
    town.lea->link.answerLate();
    town.act([](DeskSession &session) { session.claim(DeskTown::idOf(7)); });
    REQUIRE(town.session().joined());
    town.lea->link.tellLate();
    CHECK(town.session().joined());
    CHECK(town.session().handOffs().constFirst().isMine);
    CHECK_FALSE(town.lea->told.contains(QStringLiteral("The visitor no longer waits for you.")));
}

TEST_CASE("A pause the hub has not heard is told again soon, and so is its end")
{
    OpenTown town;
    for (const bool paused : {true, false}) {
        town.lea->link.cut(TownLink::Cut::Lost);
        town.act([paused](DeskSession &session) { session.setPaused(paused); });
        CHECK(town.onDuty() == (paused ? 1 : 0));
        town.lea->link.cut(TownLink::Cut::None);
        town.pass(30s);
        CHECK(town.onDuty() == (paused ? 0 : 1));
    }
}

TEST_CASE("Who is there and calls nobody is told to be there from time to time, and who pauses is not")
{
    OpenTown town;
    CHECK(town.onDuty() == 1);
    town.pass(35min);
    CHECK(town.onDuty() == 1);
    town.act([](DeskSession &session) { session.setPaused(true); });
    CHECK(town.onDuty() == 0);
    town.pass(15min);
    CHECK(town.onDuty() == 0);
}

TEST_CASE("A visitor who is helped is passed on to a colleague, with a note")
{
    OpenTown town;
    town.karim->signIn("karim");
    const QString karim = town.karim->session.agent().id;
    const bool isNamed = GENERATE(true, false);
    town.askForHelp(7);
    town.lea->link.tellNews();
    town.lea->settle();
    town.karim->link.tellNews();
    town.karim->settle();
    REQUIRE(town.karim->arrived.size() == 1);
    town.act([](DeskSession &session) { session.claim(DeskTown::idOf(7)); });
    town.karim->link.tellNews();
    town.karim->settle();
    town.act([&](DeskSession &session) {
        session.passHandOff({{}, isNamed ? karim : QString(), {}, QStringLiteral("no photo")});
    });
    CHECK_FALSE(town.session().joined());
    CHECK(town.lea->told.isEmpty());
    CHECK(town.lea->arrived.size() == 1); // what she passed on is no news for her
    town.karim->link.tellNews();
    town.karim->settle();
    CHECK(town.karim->arrived.size() == 2);
    const HandOffRow row = town.karim->session.handOffs().constFirst();
    CHECK(row.onlyFor == (isNamed ? karim : QString()));
    CHECK(row.note == QStringLiteral("no photo"));
    CHECK(row.passedBy == QStringLiteral("Lea"));
    CHECK(row.waitsFor(karim));
    CHECK(row.waitsFor(town.session().agent().id) != isNamed);
    town.karim->session.claim(DeskTown::idOf(7));
    town.karim->settle();
    REQUIRE(town.karim->session.joined());
    CHECK(town.karim->session.joined()->note == QStringLiteral("no photo"));
}

TEST_CASE("A visitor who is helped gets a number instead, and what he shared goes along")
{
    OpenTown town;
    town.askForHelp(7, R"({"procedure":"passport"})");
    town.act([](DeskSession &session) { session.claim(DeskTown::idOf(7)); });
    town.act([](DeskSession &session) {
        session.passHandOff({QStringLiteral("births"), {}, {}, QStringLiteral("no photo")});
    });
    CHECK_FALSE(town.session().joined());
    REQUIRE(town.session().tickets().size() == 1);
    const TicketRow ticket = town.session().tickets().constFirst();
    CHECK(ticket.service == QStringLiteral("births"));
    CHECK(ticket.note == QStringLiteral("no photo"));
    CHECK(town.lea->told ==
          QStringList{QStringLiteral("The visitor has the number %1 and reads it at the kiosk.").arg(ticket.label)});
}

TEST_CASE("Help that is given ends by the agent's word")
{
    OpenTown town;
    town.askForHelp(7);
    town.act([](DeskSession &session) { session.claim(DeskTown::idOf(7)); });
    town.act([](DeskSession &session) { session.endHandOff(); });
    CHECK_FALSE(town.session().joined());
    CHECK(town.session().handOffs().isEmpty());
    CHECK(town.lea->told.isEmpty());
}

TEST_CASE("A hub that does not answer is said, and nothing is done twice when it is back")
{
    using Cut = TownLink::Cut;
    const auto cut = GENERATE(Cut::Lost, Cut::AnswerLost);
    OpenTown town;
    (void)town.ticket(1);
    (void)town.ticket(2);
    town.lea->link.cut(cut);
    town.act([](DeskSession &session) { session.callNext(); });
    CHECK_FALSE(town.session().isConnected());
    CHECK_FALSE(town.session().isBusy());
    CHECK(town.lea->told ==
          QStringList{QStringLiteral("The hub does not answer. Look at the list before you do it again.")});
    town.lea->link.cut(Cut::None);
    town.pass(16s);
    CHECK(town.session().isConnected());
    // Done or not: the list tells, and only one was called.
    CHECK((town.session().current() != nullptr) == (cut == Cut::AnswerLost));
    town.act([](DeskSession &session) { session.callNext(); });
    int called = 0;
    for (const TicketRow &ticket : town.session().tickets())
        called += ticket.state == QStringLiteral("called");
    CHECK(called == 1);
}

TEST_CASE("When the day is over the agent signs in again")
{
    OpenTown town;
    town.clock.advance(hub::StaffService::tokenLasts);
    town.session().refresh();
    town.lea->settle();
    CHECK(town.session().presence() == Presence::SignedOut);
    CHECK(town.lea->told == QStringList{QStringLiteral("Your time at this desk is over. Please sign in again.")});
}

TEST_CASE("Who has an appointment is checked in, and who did not come is not called cancelled")
{
    OpenTown town;
    const QString code = town.confirmed("2026-03-02T08:00:00Z").value(QStringLiteral("code")).toString();
    town.session().refresh();
    town.lea->settle();
    REQUIRE(town.session().appointments().size() == 1);
    const AppointmentRow row = town.session().appointments().constFirst();
    CHECK(row.code == code);
    CHECK(row.persons == 1);
    town.act([&](DeskSession &session) { session.markNoShow(code); });
    CHECK(town.lea->told == QStringList{QStringLiteral("It is too early for that: the appointment is not due yet.")});
    town.clock.advance(60min);
    town.act([&](DeskSession &session) { session.markNoShow(code); });
    CHECK(town.session().appointments().constFirst().status == QStringLiteral("no-show"));
}

TEST_CASE("That a person has as many appointments as are allowed is said at the desk")
{
    OpenTown town;
    const QByteArray person = R"({"personKey":"known"})";
    const auto path = [&](const char *start) {
        return QStringLiteral("holds/%1/confirm").arg(town.held(start).value(QStringLiteral("id")).toString());
    };
    REQUIRE(town.ask("POST", QStringLiteral("./") + path("2026-03-03T08:00:00Z"), person, town.kiosk).status == 200);
    bool isBooked = false;
    town.act([&](DeskSession &session) {
        session.client().request("POST", path("2026-03-04T08:00:00Z"),
                                 {{QStringLiteral("personKey"), QStringLiteral("known")}},
                                 session.act([&](const QJsonObject &) { isBooked = true; }));
    });
    CHECK_FALSE(isBooked);
    CHECK(town.lea->told ==
          QStringList{QStringLiteral("This person has as many appointments for this reason as are allowed.")});
}
