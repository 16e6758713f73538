// SPDX-License-Identifier: GPL-3.0-or-later
// When the reception is closed: it is said, nobody is called and no ticket is given, and all else goes on.
#include "support/catch.h"
#include "townvisit.h"

#include <QSignalSpy>

using namespace parvis;
using namespace parvis::kiosk;
using Screen = KioskSession::Screen;
using namespace std::chrono_literals;

// Begins on Monday 23 November 2026, 10:00.
TEST_CASE("the kiosk knows when the reception is open", "[hours]")
{
    struct Row {
        std::chrono::minutes later;
        bool closed;
        const char *opens;
    };
    for (const Row &row :
         {Row{0min, false, ""}, Row{7h + 29min, false, ""},
          Row{7h + 30min, true, "Mardi 24 novembre, 8\u00a0h\u00a030"}, Row{22h + 29min, true, "8\u00a0h\u00a030"},
          Row{22h + 30min, false, ""}, Row{5 * 24h, true, "Lundi 30 novembre, 8\u00a0h\u00a030"},
          Row{32 * 24h, true, "Lundi 28 décembre, 8\u00a0h\u00a030"}}) {
        INFO(row.later.count());
        TownVisit visit;
        visit.clock().advance(row.later);
        auto &session = visit.session();
        CHECK(session.isClosed() == row.closed);
        CHECK(session.opensIn(QStringLiteral("fr")) == QString::fromUtf8(row.opens));
        CHECK(session.closedText().isEmpty() != row.closed);
        CHECK(session.opensIn(QStringLiteral("ar")).isEmpty() != row.closed);
    }
    TownVisit visit;
    visit.clock().advance(32 * 24h); // Christmas
    CHECK(visit.session().closedText().startsWith(QStringLiteral("Noël\n")));
}

TEST_CASE("it closes and opens by itself, whoever stands there", "[hours]")
{
    TownVisit visit;
    auto &session = visit.session();
    session.tick();
    QSignalSpy told(&session, &KioskSession::hoursChanged);
    visit.wait(60s);
    CHECK(told.isEmpty());
    visit.clock().advance(7h + 30min);
    session.tick();
    CHECK(told.size() == 1);
    CHECK(session.isClosed());
    visit.clock().advance(15h);
    session.tick();
    CHECK_FALSE(session.isClosed());
    CHECK(told.size() == 2);
}

TEST_CASE("while it is closed nobody is called and no ticket is given, and all else goes on", "[hours]")
{
    TownVisit visit;
    auto &session = visit.session();
    visit.clock().advance(10h);
    SECTION("a ticket")
    {
        visit.enter();
        session.openTickets();
        CHECK(visit.line().asked == 0);
    }
    SECTION("a person")
    {
        visit.enter();
        session.callPerson();
        CHECK(visit.people().asked == 0);
    }
    SECTION("a person, from the start")
    {
        session.callPerson();
    }
    REQUIRE(session.screen() == Screen::Notice);
    CHECK(session.subject() == QStringLiteral("closed"));
    session.goHome();
    session.openProcedure(QStringLiteral("identity-card"));
    CHECK_FALSE(session.hasTicket());
    session.startGuide();
    visit.walkGuide();
    session.bookAppointment();
    CHECK(session.screen() == Screen::Persons);
    session.goHome();
    session.openAppointment();
    CHECK(session.screen() == Screen::Code);
    visit.clock().advance(-10h);
    session.callPerson();
    CHECK(session.screen() == Screen::HandOff);
}

TEST_CASE("what was asked while it was open is not taken back at the hour", "[hours]")
{
    TownVisit visit;
    auto &session = visit.session();
    visit.clock().advance(6h); // 16:00
    visit.enter();
    session.setMoreTime(true);
    session.openTickets();
    visit.line().deliver();
    session.ticket()->choose(QStringLiteral("welcome"));
    visit.line().deliver();
    REQUIRE(session.screen() == Screen::Ticket);
    session.callPerson();
    session.handOff()->ask();
    visit.people().state.id = QStringLiteral("c0ffee");
    visit.people().deliver();
    visit.clock().advance(2h);
    session.extendVisit();
    REQUIRE(session.isClosed());
    session.goHome();
    session.callPerson();
    CHECK(session.screen() == Screen::HandOff);
    session.goHome();
    session.openTickets();
    CHECK(session.screen() == Screen::Services);
}

TEST_CASE("somebody is called in one tap where nobody has begun yet", "[hours]")
{
    TownVisit visit;
    auto &session = visit.session();
    REQUIRE(session.screen() == Screen::Attract);
    session.callPerson();
    CHECK(session.screen() == Screen::HandOff);
    CHECK(session.handOff()->stage() == HandOffSession::Stage::Choosing);
    session.openLanguages();
    session.chooseLanguage(QStringLiteral("de"));
    CHECK(session.screen() == Screen::HandOff);
    session.back();
    CHECK(session.screen() == Screen::Language);
    session.chooseLanguage(QStringLiteral("fr"));
    CHECK(session.screen() == Screen::Home);
}
