// SPDX-License-Identifier: GPL-3.0-or-later
// Arriving for an appointment, by code or scanner; and what is offered where nobody comes.
#include "scannedcode.h"
#include "support/catch.h"
#include "townvisit.h"

using namespace parvis;
using namespace parvis::kiosk;
using Screen = KioskSession::Screen;
using Status = BookedVisit::Status;
using sync::QueueObstacle;
using namespace std::chrono_literals;

namespace
{

const QString code = QStringLiteral("K7R-M2X-Q9AB");

struct Arrival {
    explicit Arrival(const Printers &printers = {}) : visit({QStringLiteral("fr"), QStringLiteral("de"), QStringLiteral("en")}, printers)
    {
        const auto &free = desk.free.constFirst(); // tomorrow at nine
        desk.booked.insert(code, {{}, code, free.site, QStringLiteral("identity-card"), 1, free.start, free.end, Status::Confirmed, {}, 0});
        visit.clock().advance(22h + 40min); // twenty minutes before
        visit.enter();
    }
    void find()
    {
        session.openAppointment();
        mine.giveCode(code);
        desk.deliver();
        REQUIRE(session.screen() == Screen::Appointment);
    }

    TownVisit visit;
    KioskSession &session = visit.session();
    AppointmentSession &mine = *session.appointment();
    TicketSession &ticket = *session.ticket();
    FakeDesk &desk = visit.desk();
    FakeQueue &line = visit.line();
};

} // namespace

TEST_CASE("who says that he is here has a number at once", "[check-in]")
{
    Arrival town;
    auto &[visit, session, mine, ticket, desk, line] = town;
    town.find();
    session.checkIn();
    session.checkIn();
    CHECK(session.busy());
    line.deliver();
    CHECK(line.asked == 1);
    CHECK(line.last.appointment == code);
    CHECK(session.screen() == Screen::Ticket);
    CHECK(ticket.isForAppointment());
    CHECK(mine.status() == QStringLiteral("checkedIn"));
    const QString label = ticket.label();
    session.back();
    CHECK(session.screen() == Screen::Appointment);
    session.checkIn(); // the same number
    line.deliver();
    CHECK(session.screen() == Screen::Ticket);
    CHECK(ticket.label() == label);
    CHECK(line.given.size() == 1);
}

TEST_CASE("a number is printed by itself in the visit that drew it, and never again unasked", "[check-in]")
{
    Arrival town({{}, QStringLiteral("no-such-printer-of-parvis")});
    auto &visit = town.visit;
    const auto printed = [&] {
        auto &paper = *visit.session().paper();
        REQUIRE(waitUntil([&] { return !paper.printing(); }));
        return paper.sent();
    };
    const auto showNumber = [&] {
        auto &session = visit.session();
        session.openAppointment();
        session.appointment()->giveCode(code);
        visit.desk().deliver();
        session.checkIn();
        visit.line().deliver();
        REQUIRE(session.screen() == Screen::Ticket);
    };
    showNumber();
    CHECK(printed() == 1);
    // The town hall knows him as arrived now, whatever the kiosk remembers.
    visit.desk().booked[code].status = Status::CheckedIn;
    SECTION("in the same visit")
    {
        const QString label = visit.session().ticket()->label();
        visit.session().goHome();
        showNumber();
        CHECK(visit.session().ticket()->label() == label);
        CHECK(printed() == 1);
        return;
    }
    SECTION("in the next visit") { visit.session().endVisit(); }
    SECTION("after the kiosk was started anew") { visit.restart(); }
    visit.enter();
    showNumber();
    CHECK(printed() == 0);
    CHECK(visit.session().paper()->again());
    visit.session().setLanguage(QStringLiteral("de"));
    CHECK(printed() == 0);
    visit.session().paper()->print();
    CHECK(printed() == 1);
}

TEST_CASE("who comes too early is told when, and gets no number", "[check-in]")
{
    Arrival town;
    town.visit.clock().advance(-3h);
    town.find();
    town.session.checkIn();
    CHECK(town.line.asked == 0);
    CHECK_FALSE(town.mine.checkInFrom().isEmpty());
}

TEST_CASE("an appointment to which no line leads is checked in all the same", "[check-in]")
{
    Arrival town;
    SECTION("no line for the reason")
    {
        town.find();
        town.line.obstacle = QueueObstacle::NoAppointment;
        town.session.checkIn();
        town.line.deliver();
    }
    SECTION("no lines here")
    {
        town.line.lines = nullptr;
        town.find();
        town.session.checkIn();
    }
    town.desk.deliver();
    CHECK(town.session.screen() == Screen::Appointment);
    CHECK(town.mine.status() == QStringLiteral("checkedIn"));
}

TEST_CASE("the code in what was scanned", "[check-in]")
{
    struct Row {
        const char *line;
        const char *code;
    };
    for (const auto &[line, found] : std::initializer_list<Row>{{"K7R-M2X-Q9AB", "K7R-M2X-Q9AB"},
                                                                 {"k7rm2xq9ab", "K7R-M2X-Q9AB"},
                                                                 {"UID:K7R-M2X-Q9AB@parvis", "K7R-M2X-Q9AB"},
                                                                 {"DESCRIPTION:Code K7R-M2X-Q9AB", "K7R-M2X-Q9AB"},
                                                                 {"https://rdv.example.fr/p/strasbourg/K7R-M2X-Q9AB", "K7R-M2X-Q9AB"},
                                                                 {"BEGIN:VEVENT", ""},
                                                                 {"VERSION:2.0", ""},
                                                                 {"DTSTART:20261124T080000Z", ""},
                                                                 {"4006381333931", ""},
                                                                 {"", ""}}) {
        INFO(line);
        CHECK(codeIn(QString::fromLatin1(line)) == QString::fromLatin1(found));
    }
}

TEST_CASE("a scanned code is looked up wherever that interrupts nothing", "[check-in]")
{
    Arrival town;
    auto &[visit, session, mine, ticket, desk, line] = town;
    SECTION("nobody has touched the kiosk yet") { session.endVisit(); }
    SECTION("at the language") { session.back(); }
    SECTION("at home") {}
    SECTION("where the code is asked") { session.openAppointment(); }
    SECTION("at another appointment") { town.find(); }
    session.takeScan(QStringLiteral("BEGIN:VEVENT"));
    session.takeScan(QStringLiteral("UID:%1@parvis").arg(code));
    session.takeScan(QStringLiteral("DESCRIPTION:Code %1").arg(code));
    CHECK(desk.deliver() == 1);
    CHECK(session.screen() == Screen::Appointment);
    CHECK(mine.code() == code);
    session.back();
    CHECK(session.screen() == Screen::Code);
    session.back();
    CHECK(session.screen() == Screen::Home);
}

TEST_CASE("a scanned code throws nothing over", "[check-in]")
{
    Arrival town;
    town.visit.openForm(QStringLiteral("library-card"));
    town.session.takeScan(code);
    CHECK(town.desk.deliver() == 0);
    CHECK(town.session.screen() == Screen::Form);
}

TEST_CASE("where nobody comes there is a ticket, with what he agreed to share", "[check-in]")
{
    TownVisit visit;
    visit.enter();
    auto &session = visit.session();
    session.setMoreTime(true);
    session.openProcedure(QStringLiteral("identity-card"));
    session.callPerson();
    session.handOff()->toggle(QStringLiteral("topic"));
    session.handOff()->ask();
    SECTION("nobody is free")
    {
        visit.people().state.id = QStringLiteral("c0ffee");
        visit.people().deliver();
        for (int i = 0; i < 30; ++i) {
            visit.wait(5s);
            visit.people().deliver();
        }
        REQUIRE(session.handOff()->stage() == HandOffSession::Stage::Nobody);
        session.openTickets();
        visit.line().deliver();
        CHECK(session.ticket()->narrowed());
        session.ticket()->choose(QStringLiteral("identity"));
        visit.line().deliver();
        CHECK(visit.line().last.handOff == QStringLiteral("c0ffee"));
        CHECK(visit.line().last.context == QJsonObject{{QStringLiteral("procedure"), QStringLiteral("identity-card")}});
        CHECK(visit.people().withdrawn == 1); // nobody is to look for him at the kiosk
    }
    SECTION("nobody could be asked")
    {
        visit.people().isOnline = false;
        visit.people().deliver();
        REQUIRE(session.handOff()->stage() == HandOffSession::Stage::Offline);
        session.openTickets();
        visit.line().deliver();
        session.ticket()->choose(QStringLiteral("identity"));
        visit.line().deliver();
        CHECK(visit.line().last.handOff.isEmpty());
    }
    CHECK(session.screen() == Screen::Ticket);
    // A ticket taken afterwards for something else carries nothing of it.
    session.goHome();
    session.openTickets();
    visit.line().deliver();
    session.ticket()->choose(QStringLiteral("parking"));
    visit.line().deliver();
    CHECK(visit.line().last.handOff.isEmpty());
    CHECK(visit.line().last.context.isEmpty());
}

TEST_CASE("where nobody comes an appointment can be booked", "[check-in]")
{
    TownVisit visit;
    visit.enter();
    auto &session = visit.session();
    visit.people().isOnline = false;
    SECTION("for the procedure he reads")
    {
        session.openProcedure(QStringLiteral("identity-card"));
        session.callPerson();
        session.offerAppointment();
        CHECK(session.screen() == Screen::NoTicket);
        CHECK(session.offers()->count() == 1);
    }
    SECTION("for whatever can be booked")
    {
        session.callPerson();
        session.offerAppointment();
        CHECK(session.offers()->count() == 2);
    }
    SECTION("for what his guide found")
    {
        session.openProcedure(QStringLiteral("identity-card"));
        session.startGuide();
        visit.walkGuide();
        session.callPerson();
        session.offerAppointment();
        CHECK(session.screen() == Screen::Persons);
        return;
    }
    session.bookReason(QStringLiteral("identity-card"));
    CHECK(session.screen() == Screen::Persons);
}
