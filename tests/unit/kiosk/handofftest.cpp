// SPDX-License-Identifier: GPL-3.0-or-later
// A visitor calls for a person; the staff looks how the kiosk is.
#include "formfiller.h"
#include "support/catch.h"
#include "townvisit.h"

#include <QJsonArray>

using namespace parvis;
using namespace parvis::kiosk;
using Screen = KioskSession::Screen;
using Stage = HandOffSession::Stage;
using namespace std::chrono_literals;

namespace
{

struct Call {
    Call()
    {
        visit.enter();
        session.openProcedure(QStringLiteral("identity-card"));
        session.startGuide();
        session.answerGuide(QStringLiteral("yes"));
        session.setMoreTime(true);
        session.callPerson();
        REQUIRE(session.screen() == Screen::HandOff);
    }
    void ask()
    {
        call.ask();
        people.deliver();
    }

    TownVisit visit;
    KioskSession &session = visit.session();
    HandOffSession &call = *session.handOff();
    FakePeople &people = visit.people();
};

} // namespace

TEST_CASE("nothing is shared that was not ticked", "[handoff]")
{
    Call town;
    auto &[visit, session, call, people] = town;
    CHECK(call.stage() == Stage::Choosing);
    CHECK(call.choices()->count() == 2);
    SECTION("by default the language alone")
    {
        call.ask();
        CHECK(people.lastContext.isEmpty());
        CHECK(people.lastLanguage == QStringLiteral("fr"));
    }
    SECTION("what was ticked")
    {
        call.toggle(QStringLiteral("topic"));
        call.toggle(QStringLiteral("answers"));
        CHECK(call.alongText().isEmpty());
        call.toggle(QStringLiteral("answers"));
        call.ask();
        CHECK(people.lastContext == QJsonObject{{QStringLiteral("procedure"), QStringLiteral("identity-card")}});
    }
    SECTION("the answers of the guide")
    {
        call.toggle(QStringLiteral("answers"));
        CHECK(call.shares(QStringLiteral("topic"))); // without which they are but ids to whoever comes
        CHECK_FALSE(call.alongText().isEmpty());
        for (const auto &row : call.choices()->rows())
            CHECK(row.value(QStringLiteral("selected")).toBool());
        call.ask();
        CHECK(people.lastContext == QJsonObject{{QStringLiteral("procedure"), QStringLiteral("identity-card")},
                                                {QStringLiteral("answers"),
                                                 QJsonObject{{QStringLiteral("nationality"), QStringLiteral("yes")}}}});
    }
    SECTION("the answers are taken back with what they belong to")
    {
        call.toggle(QStringLiteral("answers"));
        call.toggle(QStringLiteral("topic"));
        CHECK_FALSE(call.shares(QStringLiteral("answers")));
        CHECK_FALSE(call.alongText().isEmpty());
        for (const auto &row : call.choices()->rows())
            CHECK_FALSE(row.value(QStringLiteral("selected")).toBool());
        call.ask();
        CHECK(people.lastContext.isEmpty());
    }
    call.ask();
    CHECK(people.asked == 1);
    CHECK(session.busy());
    people.deliver();
    CHECK(call.stage() == Stage::Asked);
}

TEST_CASE("what he has with him goes with the answers, never without them", "[handoff]")
{
    Call town;
    town.call.clear();
    town.call.open(QStringLiteral("Carte d’identité"), QStringLiteral("identity-card"),
                   {{QStringLiteral("nationality"), QStringLiteral("yes")}}, QStringLiteral("fr"),
                   {QStringLiteral("photo")});
    SECTION("shared")
    {
        town.call.toggle(QStringLiteral("answers"));
        town.ask();
        CHECK(town.people.lastContext.value(QStringLiteral("ticked")) == QJsonArray{QStringLiteral("photo")});
    }
    SECTION("not shared")
    {
        town.call.toggle(QStringLiteral("topic"));
        town.ask();
        CHECK_FALSE(town.people.lastContext.contains(QStringLiteral("ticked")));
    }
    town.call.clear();
    CHECK(town.call.shared().isEmpty());
}

TEST_CASE("his form so far and what he needs are shared where he ticks them, and only there", "[handoff]")
{
    TownVisit visit;
    auto &session = visit.session();
    auto &call = *session.handOff();
    visit.enter();
    visit.openForm(QStringLiteral("library-card"));
    FormFiller().fillUntil(session, QStringLiteral("familyName"));
    session.answerForm(QStringLiteral("Muller"));
    session.callPerson();
    REQUIRE(call.needs()->count() > 1);
    const QString need = call.needs()->rows().at(1).value(QStringLiteral("needId")).toString();
    SECTION("ticked")
    {
        call.toggle(QStringLiteral("form"));
        call.toggleNeed(need);
        call.toggleNeed(call.needs()->rows().at(0).value(QStringLiteral("needId")).toString());
        call.toggleNeed(
            call.needs()->rows().at(0).value(QStringLiteral("needId")).toString()); // he thinks better of it
        session.setLanguage(QStringLiteral("de"));
        const QString words = call.needs()->rows().at(1).value(QStringLiteral("label")).toString();
        call.ask();
        const QJsonObject context = visit.people().lastContext;
        const auto form = wire::SharedForm::fromJson(context.value(QStringLiteral("form")));
        REQUIRE(form);
        CHECK(form->title == session.form()->title()); // in the language he reads now
        CHECK(form->copy->given.value(QStringLiteral("familyName")).toString() == QStringLiteral("Muller"));
        const auto of = [&](const char *path) {
            return *std::find_if(form->fields.begin(), form->fields.end(),
                                 [&](const auto &field) { return field.path == QLatin1String(path); });
        };
        CHECK(of("familyName").value == QStringLiteral("Muller"));
        CHECK(of("familyName").label == session.form()->labelOf(QStringLiteral("familyName")));
        CHECK(of("birthDate").missing);
        CHECK(context.value(QStringLiteral("needs")) ==
              QJsonArray{QJsonObject{{QStringLiteral("id"), need}, {QStringLiteral("label"), words}}});
        CHECK(call.needed() == QStringList{need});
    }
    SECTION("not ticked")
    {
        call.ask();
        CHECK(visit.people().lastContext.isEmpty());
    }
    visit.people().deliver();
    const QStringList needed = call.needed();
    call.toggleNeed(need); // it is too late for that
    CHECK(call.needed() == needed);
    session.endVisit();
    CHECK(call.shared().isEmpty());
    CHECK(call.needs()->count() == 0);
}

TEST_CASE("the visitor is told who comes, and that nobody is free yet", "[handoff]")
{
    Call town;
    auto &[visit, session, call, people] = town;
    town.ask();
    visit.wait(5s);
    CHECK(people.looked == 1);
    visit.wait(60s);
    CHECK(people.looked == 1); // not again before the first answer
    people.deliver();
    SECTION("somebody takes it")
    {
        people.state = {CallState::Kind::Coming, QStringLiteral("Anna")};
        visit.wait(5s);
        people.deliver();
        CHECK(call.stage() == Stage::Coming);
        CHECK(call.agent() == QStringLiteral("Anna"));
    }
    SECTION("nobody for two minutes, then somebody after all")
    {
        for (int i = 0; i < 20; ++i) {
            visit.wait(5s);
            people.deliver();
        }
        CHECK(call.stage() == Stage::Nobody);
        people.state = {CallState::Kind::Coming, QStringLiteral("Anna")};
        visit.wait(5s);
        people.deliver();
        CHECK(call.stage() == Stage::Coming);
    }
    SECTION("a moment without an answer changes nothing")
    {
        people.isOnline = false;
        visit.wait(5s);
        people.deliver();
        CHECK(call.stage() == Stage::Asked);
    }
}

TEST_CASE("where nobody is there he hears it at once, and when somebody is back too", "[handoff]")
{
    Call town;
    auto &[visit, session, call, people] = town;
    using Staff = CallState::Staff;
    const auto answer = [&](Staff staff) {
        people.state = {CallState::Kind::Waiting, {}};
        people.state.staff = staff;
        visit.wait(5s);
        people.deliver();
    };
    people.state.staff = Staff::Away;
    town.ask();
    CHECK(call.stage() == Stage::Nobody);
    CHECK(call.staff() == HandOffSession::Staff::Away);
    CHECK(call.expectation().isEmpty());
    answer(Staff::OtherTasks);
    CHECK(call.stage() == Stage::Nobody);
    answer(Staff::Able);
    CHECK(call.stage() == Stage::Asked);
    answer(Staff::OtherLanguage);
    CHECK(call.stage() == Stage::Asked);
    CHECK(call.expectation().contains(QStringLiteral("speaks your language")));
    for (int i = 0; i < 25; ++i)
        answer(Staff::Able);
    CHECK(call.stage() == Stage::Nobody); // there, and does not come
    CHECK(call.staff() == HandOffSession::Staff::Able);
}

TEST_CASE("he is told when somebody comes, as far as anybody knows", "[handoff]")
{
    struct Row {
        int ahead;
        int least;
        int most;
        const char *words;
    };
    const auto row = GENERATE(values<Row>({
        {0, 0, 0, "Expect a few minutes."},
        {0, 0, 5, "Expect up to 5 minute(s)."},
        {0, 4, 9, "Expect 4 to 9 minutes."},
        {2, 4, 9, "2 visitor(s) called before you. Expect 4 to 9 minutes."},
        {1, 0, 0, "1 visitor(s) called before you. Expect a few minutes."},
    }));
    Call town;
    CHECK(town.call.expectation().isEmpty());
    town.people.state.ahead = row.ahead;
    town.people.state.leastMinutes = row.least;
    town.people.state.mostMinutes = row.most;
    town.ask();
    CHECK(town.call.expectation() == QString::fromLatin1(row.words));
    town.people.state = {CallState::Kind::Coming, QStringLiteral("Anna")};
    town.visit.wait(5s);
    town.people.deliver();
    CHECK(town.call.expectation() == QStringLiteral("Expect a few minutes."));
}

TEST_CASE("who is passed on waits for a colleague, and who gets a number instead reads it", "[handoff]")
{
    Call town;
    auto &[visit, session, call, people] = town;
    town.ask();
    const auto answer = [&](const CallState &state) {
        people.state = state;
        visit.wait(5s);
        people.deliver();
    };
    for (int i = 0; i < 30; ++i) // longer than one waits for nobody
        answer({CallState::Kind::Coming, QStringLiteral("Anna")});
    CallState passed{CallState::Kind::Waiting, {}};
    passed.passedBy = QStringLiteral("Anna");
    answer(passed);
    CHECK(call.stage() == Stage::Asked);
    CHECK(call.passedBy() == QStringLiteral("Anna"));
    CallState ended{CallState::Kind::Ended, {}};
    ended.ticket = QStringLiteral("A 042");
    answer(ended);
    CHECK(call.stage() == Stage::Ended);
    CHECK(call.ticket() == QStringLiteral("A 042"));
    session.endVisit();
    CHECK(call.ticket().isEmpty());
}

TEST_CASE("the number given instead of help is shown wherever he stands, with its code, and once", "[handoff]")
{
    Call town;
    auto &[visit, session, call, people] = town;
    town.ask();
    session.back();
    REQUIRE(session.screen() != Screen::HandOff);
    const auto before = session.screen();
    CallState ended{CallState::Kind::Ended, {}};
    ended.ticket = QStringLiteral("A 042");
    ended.ticketId = QString(32, QLatin1Char('a'));
    ended.ticketService = QStringLiteral("welcome");
    people.state = ended;
    visit.wait(5s);
    people.deliver();
    REQUIRE(session.screen() == Screen::Ticket);
    CHECK(session.ticket()->label() == QStringLiteral("A 042"));
    CHECK_FALSE(session.ticket()->spokenLabel().isEmpty());
    CHECK_FALSE(session.ticket()->serviceTitle().isEmpty());
    CHECK(session.ticket()->ticketId() == ended.ticketId);
    CHECK_FALSE(session.phone()->ticketSource().isEmpty());
    session.back();
    CHECK(session.screen() == before);
    session.setLanguage(QStringLiteral("de"));
    CHECK(session.screen() == before);
}

TEST_CASE("who is sent to another site reads where to go, then his number there", "[handoff]")
{
    Call town;
    auto &[visit, session, call, people] = town;
    town.ask();
    const auto answer = [&](const CallState &state) {
        people.state = state;
        visit.wait(5s);
        people.deliver();
    };
    CallState ended{CallState::Kind::Ended, {}};
    ended.message = QStringLiteral("Ask for Ann");
    ended.elsewhere = {QStringLiteral("Kehl"), {QStringLiteral("Am Markt 1"), QStringLiteral("77694 Kehl")}, {}, {}};
    answer(ended);
    CHECK(call.stage() == Stage::Ended);
    CHECK(call.siteThere() == QStringLiteral("Kehl"));
    CHECK(call.addressThere() == QStringLiteral("Am Markt 1\n77694 Kehl"));
    CHECK(call.message() == QStringLiteral("Ask for Ann"));
    CHECK(call.ticket().isEmpty());
    ended.ticket = QStringLiteral("B 007");
    answer(ended);
    CHECK(call.ticket() == QStringLiteral("B 007"));
    const int looked = people.looked;
    visit.wait(20s);
    CHECK(people.looked == looked);
    session.endVisit();
    CHECK(call.siteThere().isEmpty());
}

TEST_CASE("a call is taken back by the visitor and by the end of his visit", "[handoff]")
{
    Call town;
    auto &[visit, session, call, people] = town;
    SECTION("by him")
    {
        town.ask();
        session.back();
        session.callPerson(); // the call stands while he goes on
        CHECK(call.stage() == Stage::Asked);
        call.withdraw();
        call.withdraw();
        CHECK(call.stage() == Stage::Withdrawn);
    }
    SECTION("by leaving") { town.ask(); }
    SECTION("by leaving before it was answered") { call.ask(); }
    session.endVisit();
    people.deliver();
    CHECK(people.withdrawn == 1);
    CHECK(call.stage() == Stage::Choosing);
    CHECK(call.choices()->count() == 0);
}

TEST_CASE("who was told to stay is not taken for gone, but not for ever", "[handoff]")
{
    Call town;
    town.session.setMoreTime(false);
    town.ask();
    town.visit.wait(9min);
    CHECK(town.session.inVisit());
    CHECK_FALSE(town.session.idleWarning());
    town.visit.wait(1min + 89s);
    CHECK_FALSE(town.session.idleWarning());
    town.visit.wait(1s);
    CHECK(town.session.idleWarning());
    town.visit.wait(30s);
    CHECK_FALSE(town.session.inVisit());
    CHECK(town.people.withdrawn == 1);
}

TEST_CASE("a kiosk without connection calls nobody and says so", "[handoff]")
{
    Call town;
    town.session.back();
    town.people.isOnline = false;
    SECTION("known before") { town.session.callPerson(); }
    SECTION("found while asking")
    {
        town.people.isOnline = true;
        town.session.callPerson();
        town.people.isOnline = false;
        town.ask();
    }
    CHECK(town.call.stage() == Stage::Offline);
    town.visit.wait(5s);
    CHECK(town.call.stage() == Stage::Offline);
    town.people.isOnline = true; // and he can call again
    town.visit.wait(1s);
    CHECK(town.call.stage() == Stage::Choosing);
    town.ask();
    CHECK(town.call.stage() == Stage::Asked);
}

TEST_CASE("what is shared is what he reads now, not a guide he began before", "[handoff]")
{
    Call town;
    auto &[visit, session, call, people] = town;
    const auto topic = [&] { return call.choices()->rows().value(0).value(QStringLiteral("hint")).toString(); };
    const auto has = [&](const char *choice) {
        const auto rows = call.choices()->rows();
        return std::any_of(rows.begin(), rows.end(), [&](const auto &row) {
            return row.value(QStringLiteral("choiceId")).toString() == QLatin1String(choice);
        });
    };
    const QString card = topic();
    session.goHome();
    SECTION("another procedure")
    {
        session.openProcedure(QStringLiteral("library-card"));
        const QString title = session.procedure()->title();
        session.callPerson();
        CHECK(title != card);
        CHECK(topic() == title);
        CHECK(call.procedure() == QStringLiteral("library-card"));
        CHECK_FALSE(has("answers"));
        session.setLanguage(QStringLiteral("de"));
        CHECK(topic() == session.procedure()->title());
        session.openCallBack();
        CHECK(session.callBack()->topic() == session.procedure()->title());
    }
    SECTION("the form of another one")
    {
        visit.openForm(QStringLiteral("library-card"));
        session.callPerson();
        CHECK(call.procedure() == QStringLiteral("library-card"));
        CHECK_FALSE(has("answers"));
    }
    SECTION("back in the guide it is the guide's again")
    {
        session.openProcedure(QStringLiteral("identity-card"));
        session.startGuide();
        session.openProcedure(QStringLiteral("library-card"));
        session.back();
        REQUIRE(session.screen() == Screen::Guide);
        session.callPerson();
        CHECK(topic() == card);
        CHECK(has("answers"));
    }
    SECTION("a form that came before is not what he reads now")
    {
        visit.openForm(QStringLiteral("library-card"));
        session.openProcedure(QStringLiteral("identity-card"));
        session.callPerson();
        CHECK(topic() == card);
        CHECK(has("answers")); // of its own guide
    }
}

TEST_CASE("the staff's page opens with its code only", "[staff]")
{
    TownVisit visit;
    auto &staff = *visit.session().staff();
    visit.session().openStaff();
    CHECK(visit.session().screen() == Screen::Attract);
    visit.enter();
    visit.session().openStaff();
    REQUIRE(visit.session().screen() == Screen::Staff);
    CHECK(staff.rows()->count() == 0);
    staff.unlock(QStringLiteral("1234"));
    CHECK(staff.refused());
    CHECK(staff.rows()->count() == 0);
    SECTION("right")
    {
        staff.unlock(QStringLiteral("2468"));
        CHECK(staff.unlocked());
        CHECK(staff.rows()->count() > 5);
        visit.session().back();
        CHECK_FALSE(staff.unlocked());
        visit.session().openStaff();
        CHECK(staff.rows()->count() == 0);
    }
    SECTION("the end of the visit closes it")
    {
        staff.unlock(QStringLiteral("2468"));
        visit.session().endVisit();
        CHECK_FALSE(staff.unlocked());
        CHECK(staff.rows()->count() == 0);
    }
    SECTION("after three wrong codes none is taken for five minutes, whoever comes")
    {
        staff.unlock({});
        staff.unlock(QStringLiteral("24680"));
        CHECK(staff.blocked());
        staff.unlock(QStringLiteral("2468"));
        CHECK_FALSE(staff.unlocked());
        visit.session().endVisit();
        CHECK(staff.blocked());
        visit.wait(301s);
        CHECK_FALSE(staff.blocked());
        staff.unlock(QStringLiteral("2468"));
        CHECK(staff.unlocked());
    }
}

TEST_CASE("the staff's page tells good from bad", "[staff]")
{
    TownVisit visit;
    auto &staff = *visit.session().staff();
    auto &health = visit.health();
    const auto mood = [&](int row) {
        staff.unlock(QStringLiteral("2468"));
        return staff.rows()->rows().at(row).value(QStringLiteral("mood")).toString();
    };
    const QString good = QStringLiteral("success");
    const QString attention = QStringLiteral("warning");
    const QString bad = QStringLiteral("error");
    CHECK(mood(0) == bad); // never reached
    health.hub = KioskHealth::Hub::Reachable;
    CHECK(mood(0) == good);
    health.hub = KioskHealth::Hub::Away;
    health.lastContact = visit.clock().now() - 2min;
    CHECK(mood(0) == good);
    health.lastContact = visit.clock().now() - 3h;
    CHECK(mood(0) == attention);
    health.lastContact = visit.clock().now() - 25h;
    CHECK(mood(0) == bad);
    CHECK(mood(1) == good);
    health.waitingEntries = 2;
    CHECK(mood(1) == attention);
    health.oldestWaiting = visit.clock().now() - 25h;
    CHECK(mood(1) == bad);
    CHECK(mood(2) == attention);
    health.leases = 4;
    CHECK(mood(2) == good);
    CHECK(mood(3) == bad);
    health.time = KioskHealth::Time::Guessed;
    CHECK(mood(3) == attention);
    health.time = KioskHealth::Time::Sure;
    CHECK(mood(3) == good);
    const int rows = staff.rows()->count();
    health.alarms = {QStringLiteral("frozen"), QStringLiteral("bad-receipt")};
    CHECK(mood(rows - 1) == bad);
    CHECK(staff.rows()->count() == rows + 1);
}
