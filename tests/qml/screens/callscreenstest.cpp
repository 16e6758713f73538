// SPDX-License-Identifier: GPL-3.0-or-later
// Wherever a visitor stands, one tap calls somebody.
#include "formfiller.h"
#include "screenwindow.h"
#include "support/catch.h"

#include <QMetaEnum>

using namespace parvis;
using namespace parvis::kiosk;
using Screen = KioskSession::Screen;
using namespace std::chrono_literals;

namespace
{

const Look look{"portrait-fr", {1080, 1920}};

struct Scene {
    Scene() : window(visit, look) {}

    void toOutcome()
    {
        visit.enter();
        session.openProcedure(QStringLiteral("identity-card"));
        session.startGuide();
        visit.walkGuide();
    }
    void toTimes()
    {
        toOutcome();
        session.bookAppointment();
        session.booking()->choosePersons(1);
        visit.desk().deliver();
    }
    void toAgree()
    {
        toTimes();
        session.booking()->chooseTime(session.booking()->firstStart());
        visit.desk().deliver();
        session.booking()->chooseContact(QStringLiteral("none"));
    }
    void toCheck()
    {
        visit.enter();
        visit.openForm(QStringLiteral("library-card"));
        FormFiller().fill(session);
    }
    void toSignature()
    {
        toCheck();
        session.acceptAnswers();
        REQUIRE(waitUntil([this] { return session.document()->state() == DocumentPreview::State::Ready; }));
        session.acceptDocument();
    }
    void toServices()
    {
        visit.enter();
        session.openTickets();
        visit.line().deliver();
    }
    void toMandate()
    {
        visit.enter();
        visit.help();
        session.openProcedure(QStringLiteral("library-card"));
        session.startGuide();
        if (session.screen() == Screen::Guide)
            visit.walkGuide();
        session.startForm();
    }
    void toAppointment()
    {
        auto &desk = visit.desk();
        const QString code = QStringLiteral("K7R-M2X-Q9AB");
        const auto start = desk.free.constFirst();
        desk.booked.insert(code, {{},
                                  code,
                                  start.site,
                                  QStringLiteral("identity-card"),
                                  1,
                                  start.start,
                                  start.end,
                                  BookedVisit::Status::Confirmed,
                                  {},
                                  0});
        visit.enter();
        session.openAppointment();
        session.appointment()->giveCode(code);
        desk.deliver();
    }
    void toCallBack()
    {
        visit.people().isOnline = false;
        visit.enter();
        session.callPerson();
        session.openCallBack();
    }

    TownVisit visit;
    KioskSession &session = visit.session();
    ScreenWindow window;
};

// From the start to one screen; the compiler asks for a way to each.
void goTo(Screen screen, Scene &at)
{
    auto &session = at.session;
    switch (screen) {
    case Screen::Attract:
        break;
    case Screen::Language:
        session.start();
        break;
    case Screen::Home:
        at.visit.enter();
        break;
    case Screen::Search:
        at.visit.enter();
        session.openSearch();
        break;
    case Screen::Category:
        at.visit.enter();
        session.openCategory(session.categories()->rows().constFirst().value(QStringLiteral("entryId")).toString());
        break;
    case Screen::Procedure:
        at.visit.enter();
        session.openProcedure(QStringLiteral("identity-card"));
        break;
    case Screen::Guide:
        goTo(Screen::Procedure, at);
        session.startGuide();
        break;
    case Screen::Outcome:
        at.toOutcome();
        break;
    case Screen::Form:
        at.visit.enter();
        at.visit.openForm(QStringLiteral("library-card"));
        break;
    case Screen::Check:
        at.toCheck();
        break;
    case Screen::Document:
        at.toCheck();
        session.acceptAnswers();
        break;
    case Screen::Signature:
        at.toSignature();
        break;
    case Screen::Finish:
        at.toSignature();
        session.sign(signature());
        REQUIRE(waitUntil([&] { return !session.busy(); }));
        break;
    case Screen::Notice:
        at.visit.enter();
        session.openNotice(QStringLiteral("ticket"));
        break;
    case Screen::Practice:
        at.visit.enter();
        session.startPractice();
        break;
    case Screen::Persons:
        at.toOutcome();
        session.bookAppointment();
        break;
    case Screen::Channel:
        at.visit.desk().reasons[0].channels.append(appointments::Channel::Phone);
        goTo(Screen::Persons, at);
        session.booking()->choosePersons(1);
        break;
    case Screen::Reasons:
        at.toTimes();
        session.openReasons();
        break;
    case Screen::Times:
        at.toTimes();
        break;
    case Screen::Contact:
        at.toTimes();
        session.booking()->chooseTime(session.booking()->firstStart());
        at.visit.desk().deliver();
        break;
    case Screen::Agree:
        at.toAgree();
        break;
    case Screen::Booked:
        at.toAgree();
        session.booking()->agree();
        at.visit.desk().deliver();
        break;
    case Screen::Code:
        at.visit.enter();
        session.openAppointment();
        break;
    case Screen::Person:
        goTo(Screen::Code, at);
        session.openPerson();
        break;
    case Screen::Appointment:
        at.toAppointment();
        break;
    case Screen::Services:
        at.toServices();
        break;
    case Screen::Ticket:
        at.toServices();
        session.ticket()->choose(QStringLiteral("welcome"));
        at.visit.line().deliver();
        break;
    case Screen::NoTicket:
        at.visit.line().waiting[QStringLiteral("identity")] = 60;
        at.toServices();
        session.ticket()->choose(QStringLiteral("identity"));
        break;
    case Screen::HandOff:
        at.visit.enter();
        session.callPerson();
        break;
    case Screen::Staff:
        at.visit.enter();
        session.openStaff();
        break;
    case Screen::Assist:
        goTo(Screen::Staff, at);
        session.openAssist();
        break;
    case Screen::Mandate:
        at.toMandate();
        break;
    case Screen::FormOnPhone:
        goTo(Screen::Form, at);
        FormFiller().answer(session);
        session.openFormOnPhone();
        break;
    case Screen::CallBack:
        at.toCallBack();
        break;
    case Screen::Wifi:
        at.visit.enter();
        session.openWifi();
        break;
    }
}

QList<Screen> everyScreen()
{
    const auto screens = QMetaEnum::fromType<Screen>();
    QList<Screen> all;
    for (int i = 0; i < screens.keyCount(); ++i)
        all << Screen(screens.value(i));
    return all;
}

const char *nameOf(Screen screen)
{
    return QMetaEnum::fromType<Screen>().valueToKey(int(screen));
}

} // namespace

TEST_CASE("from every screen one tap calls somebody, and leads back to it", "[screens]")
{
    for (const Screen screen : everyScreen()) {
        INFO(nameOf(screen));
        Scene at;
        goTo(screen, at);
        REQUIRE(at.session.screen() == screen);
        at.window.show(QStringLiteral("call-from-%1").arg(QLatin1String(nameOf(screen))));
        const bool hasCall =
            at.window.press(screen == Screen::Attract ? QStringLiteral("attract.call") : QStringLiteral("nav.call"));
        CHECK(hasCall);
        CHECK(at.session.screen() == Screen::HandOff);
        if (screen == Screen::Attract || screen == Screen::HandOff)
            continue; // nothing was begun; he stands there already
        at.session.back();
        CHECK(at.session.screen() == screen);
    }
}

TEST_CASE("while the reception is closed the same tap says so", "[screens]")
{
    Scene at;
    at.visit.enter();
    at.visit.clock().advance(10h);
    at.session.tick();
    at.session.extendVisit();
    REQUIRE(at.window.press(QStringLiteral("nav.call")));
    CHECK(at.session.screen() == Screen::Notice);
}
