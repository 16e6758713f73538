// SPDX-License-Identifier: GPL-3.0-or-later
// A ticket: taken in two taps, once, with or without the hub; how it stands; why there is none; on paper.
#include "support/catch.h"
#include "ticketpaper.h"
#include "townvisit.h"

#include <QSignalSpy>

using namespace parvis;
using namespace parvis::kiosk;
using Screen = KioskSession::Screen;
using Basis = queue::WaitEstimate::Basis;
using queue::TicketState;
using sync::QueueObstacle;
using namespace std::chrono_literals;

namespace
{

const QString identity = QStringLiteral("identity");
const QString welcome = QStringLiteral("welcome");

struct Line {
    Line()
    {
        visit.enter();
        session.setMoreTime(true);
    }
    void open()
    {
        session.openTickets();
        REQUIRE(session.screen() == Screen::Services);
        line.deliver();
    }
    void take(const QString &service)
    {
        ticket.choose(service);
        line.deliver();
    }
    /// TIME passes, and the visitor is still there.
    void pass(std::chrono::minutes time)
    {
        visit.clock().advance(time);
        session.extendVisit();
        session.tick();
        line.deliver();
    }
    [[nodiscard]] QVariantMap row(const QString &service) const
    {
        for (const auto &row : ticket.services()->rows()) {
            if (row.value(QStringLiteral("serviceId")) == service)
                return row;
        }
        return {};
    }

    TownVisit visit;
    KioskSession &session = visit.session();
    TicketSession &ticket = *session.ticket();
    FakeQueue &line = visit.line();
};

} // namespace

TEST_CASE("a ticket is given in two taps, with place and range of waiting", "[ticket]")
{
    Line town;
    auto &[visit, session, ticket, line] = town;
    line.waiting[identity] = 3;
    line.wait = {Basis::Measured, 12min + 20s, 24min + 10s, 80, 30};
    session.openTickets();
    CHECK(session.screen() == Screen::Services);
    CHECK(session.busy());
    line.deliver();
    CHECK_FALSE(session.busy());
    CHECK(ticket.services()->count() == 10);
    CHECK(town.row(identity).value(QStringLiteral("line")).toString() == QStringLiteral("3 person(s) waiting · 12 to 25 minutes"));
    ticket.choose(identity);
    CHECK(session.screen() == Screen::Services);
    line.deliver();
    CHECK(session.screen() == Screen::Ticket);
    CHECK(ticket.label() == QStringLiteral("B 001"));
    CHECK(ticket.spokenLabel() == QStringLiteral("B, 0, 0, 1"));
    CHECK(ticket.serviceTitle() == QStringLiteral("Cartes d’identité et passeports"));
    CHECK_FALSE(ticket.placeName().isEmpty());
    CHECK(ticket.positionText() == QStringLiteral("3 person(s) before you"));
    CHECK(ticket.waitText() == QStringLiteral("12 to 25 minutes"));
    CHECK(ticket.confidenceText() == QStringLiteral("It is so for 8 of 10 people."));
    CHECK(ticket.turn() == QStringLiteral("waiting"));
    CHECK_FALSE(ticket.own());
    CHECK(line.last.language == QStringLiteral("fr"));
    CHECK(line.last.needs.isEmpty());
}

TEST_CASE("a double tap is one ticket, and the same line again shows the same", "[ticket]")
{
    Line town;
    auto &[visit, session, ticket, line] = town;
    town.open();
    ticket.choose(identity);
    ticket.choose(identity);
    ticket.choose(welcome);
    line.deliver();
    CHECK(line.asked == 1);
    const QString first = ticket.label();
    session.goHome();
    town.open();
    CHECK(town.row(identity).value(QStringLiteral("mine")).toString() == first);
    town.take(identity);
    CHECK(line.asked == 1);
    CHECK(session.screen() == Screen::Ticket);
    CHECK(ticket.label() == first);
    session.back();
    town.take(welcome); // for something else there is another one
    CHECK(line.asked == 2);
    CHECK(ticket.label() == QStringLiteral("A 001"));
}

TEST_CASE("what somebody needs is said only by whoever wants to", "[ticket]")
{
    Line town;
    auto &[visit, session, ticket, line] = town;
    town.open();
    CHECK(ticket.needs()->count() == 6);
    ticket.toggleNeed(QStringLiteral("wheelchair"));
    ticket.toggleNeed(QStringLiteral("standing"));
    ticket.toggleNeed(QStringLiteral("standing"));
    ticket.toggleNeed(QStringLiteral("no-such"));
    CHECK(ticket.needsChosen() == 1);
    town.take(welcome);
    CHECK(line.last.needs == QStringList{QStringLiteral("wheelchair")});
    session.endVisit();
    visit.enter();
    town.open();
    CHECK(ticket.needsChosen() == 0);
    town.take(welcome);
    CHECK(line.last.needs.isEmpty());
}

TEST_CASE("a procedure leads to its own line", "[ticket]")
{
    Line town;
    auto &[visit, session, ticket, line] = town;
    session.openProcedure(QStringLiteral("identity-card"));
    CHECK(session.hasTicket());
    town.open();
    CHECK(ticket.narrowed());
    CHECK(ticket.services()->count() == 1);
    CHECK(line.asked == 0); // what he needs can still be said
    ticket.showAll();
    CHECK(ticket.services()->count() == 10);
    session.back();
    CHECK(session.screen() == Screen::Procedure);
    session.openProcedure(QStringLiteral("noise-complaint"));
    CHECK_FALSE(session.hasTicket());
    town.open();
    CHECK_FALSE(ticket.narrowed());
}

TEST_CASE("the sale ends by itself, and another way is shown", "[ticket]")
{
    Line town;
    auto &[visit, session, ticket, line] = town;
    town.open();
    CHECK(town.row(identity).value(QStringLiteral("sale")) == QStringLiteral("open"));
    town.pass(6h + 30min); // 16:30, when the line of identity cards closes
    CHECK(town.row(identity).value(QStringLiteral("sale")) == QStringLiteral("closed"));
    CHECK(town.row(identity).value(QStringLiteral("line")).toString() == QStringLiteral("Tickets again tomorrow from 8\u00a0h\u00a030 on"));
    CHECK(town.row(welcome).value(QStringLiteral("sale")) == QStringLiteral("open"));
    CHECK(ticket.services()->rows().constFirst().value(QStringLiteral("sale")) == QStringLiteral("open"));
    CHECK(ticket.anyOpen());
    QSignalSpy chimes(&session, &KioskSession::chime);
    ticket.choose(identity);
    CHECK(line.asked == 0);
    CHECK(session.screen() == Screen::NoTicket);
    CHECK(chimes.constLast().constFirst().toString() == QStringLiteral("error"));
    CHECK(ticket.refusalText() == QStringLiteral("Tickets again tomorrow from 8\u00a0h\u00a030 on."));
    CHECK(session.offers()->count() == 1); // passports cannot be booked at this desk
    session.bookReason(QStringLiteral("passport"));
    CHECK(session.screen() == Screen::NoTicket);
    session.bookReason(QStringLiteral("identity-card"));
    CHECK(session.screen() == Screen::Persons);
    session.back();
    session.back();
    CHECK(session.screen() == Screen::Services);

    town.pass(3h);
    CHECK_FALSE(ticket.anyOpen());
}

TEST_CASE("a day without tickets says why", "[ticket]")
{
    Line town;
    town.visit.clock().advance(31 * 24h); // Christmas Eve
    town.open();
    CHECK(town.ticket.closedReason().contains(QStringLiteral("Noël")));
    CHECK_FALSE(town.ticket.anyOpen());
    CHECK(town.row(welcome).value(QStringLiteral("line")).toString().startsWith(QStringLiteral("Tickets again tomorrow")));
}

TEST_CASE("why there is no ticket", "[ticket]")
{
    struct Row {
        QueueObstacle obstacle;
        const char *title;
    };
    for (const auto &[obstacle, title] : std::initializer_list<Row>{{QueueObstacle::Closed, "Accueil et renseignements: no tickets now"},
                                                                     {QueueObstacle::Full, "Accueil et renseignements: the line is full"},
                                                                     {QueueObstacle::NoSeries, "This kiosk cannot give a ticket now"},
                                                                     {QueueObstacle::StoreFailed, "This kiosk cannot give a ticket now"},
                                                                     {QueueObstacle::HubRefused, "This kiosk cannot give a ticket now"}}) {
        INFO(title);
        Line town;
        town.open();
        town.line.obstacle = obstacle;
        town.take(welcome);
        CHECK(town.session.screen() == Screen::NoTicket);
        CHECK(town.ticket.refusalTitle() == QString::fromUtf8(title));
        CHECK_FALSE(town.ticket.refusalText().isEmpty());
        CHECK(town.ticket.label().isEmpty());
        town.session.back();
        town.take(welcome); // he may ask again
        CHECK(town.session.screen() == Screen::Ticket);
        CHECK(town.ticket.refusalTitle().isEmpty());
    }
    SECTION("a full line is known before it is asked")
    {
        Line town;
        town.line.waiting[identity] = 60;
        town.open();
        CHECK(town.row(identity).value(QStringLiteral("sale")) == QStringLiteral("full"));
        town.take(identity);
        CHECK(town.line.asked == 0);
        CHECK(town.session.screen() == Screen::NoTicket);
    }
    SECTION("a site without lines sends to the desk")
    {
        TownVisit visit;
        visit.line().lines = nullptr;
        visit.enter();
        visit.session().openTickets();
        CHECK(visit.session().screen() == Screen::Notice);
    }
}

TEST_CASE("without the hub the kiosk's own number is told as what it is", "[ticket]")
{
    Line town;
    auto &[visit, session, ticket, line] = town;
    SECTION("the hub is away") { line.isOnline = false; }
    SECTION("its answer is lost") { line.lostAnswer = 1; }
    town.open();
    town.take(welcome);
    CHECK(session.screen() == Screen::Ticket);
    CHECK(ticket.label() == QStringLiteral("KA 001"));
    CHECK(ticket.own());
    CHECK(ticket.waitText().isEmpty());
    CHECK(ticket.positionText().isEmpty());
    CHECK(ticket.nextSteps().size() == 4);
    line.isOnline = true;
    const QString id = ticket.ticketId();
    line.given[id].label = QStringLiteral("A 007"); // whatever the hub would call him
    line.given[id].position = 5;
    visit.wait(6s);
    line.deliver();
    CHECK_FALSE(ticket.own());
    CHECK(ticket.label() == QStringLiteral("KA 001"));
    CHECK(ticket.positionText() == QStringLiteral("4 person(s) before you"));
}

TEST_CASE("the ticket shown follows the line", "[ticket]")
{
    Line town;
    auto &[visit, session, ticket, line] = town;
    town.open();
    town.take(welcome);
    const QString id = ticket.ticketId();
    CHECK(ticket.positionText() == QStringLiteral("You are the next"));
    QSignalSpy chimes(&session, &KioskSession::chime);
    SECTION("called")
    {
        line.call(id, QStringLiteral("Guichet 3"));
        visit.wait(4s);
        CHECK(line.looked == 0);
        visit.wait(2s);
        CHECK(line.looked == 1);
        line.deliver();
        CHECK(ticket.turn() == QStringLiteral("called"));
        CHECK(ticket.calledTo() == QStringLiteral("Desk 3")); // in the words of the program, without a translation
        CHECK(ticket.waitText().isEmpty());
        CHECK(chimes.size() == 1);
        visit.wait(6s);
        line.deliver();
        CHECK(chimes.size() == 1); // said once
    }
    SECTION("a moment without an answer changes nothing")
    {
        line.isOnline = false;
        visit.wait(6s);
        line.deliver();
        CHECK(ticket.turn() == QStringLiteral("waiting"));
        CHECK(session.screen() == Screen::Ticket);
    }
    SECTION("nobody looks while something else is shown")
    {
        session.goHome();
        visit.wait(30s);
        CHECK(line.looked == 0);
    }
    struct Row {
        TicketState state;
        const char *turn;
    };
    for (const auto &[state, turn] : std::initializer_list<Row>{{TicketState::Serving, "serving"},
                                                                 {TicketState::Parked, "parked"},
                                                                 {TicketState::Missed, "missed"},
                                                                 {TicketState::Recalled, "called"},
                                                                 {TicketState::Transferred, "waiting"},
                                                                 {TicketState::Served, "over"},
                                                                 {TicketState::Left, "over"}}) {
        if (session.screen() != Screen::Ticket)
            break;
        line.isOnline = true;
        line.move(id, state);
        visit.wait(6s);
        line.deliver();
        CHECK(ticket.turn() == QString::fromLatin1(turn));
    }
}

TEST_CASE("the range of waiting in words", "[ticket]")
{
    struct Row {
        Basis basis;
        std::chrono::seconds least;
        std::chrono::seconds most;
        const char *text;
        const char *confidence;
    };
    for (const auto &[basis, least, most, text, confidence] : std::initializer_list<Row>{
             {Basis::None, 0s, 0s, "Nobody can say yet", ""},
             {Basis::Measured, 12min, 25min, "12 to 25 minutes", "It is so for 8 of 10 people."},
             {Basis::Measured, 12min + 59s, 24min + 1s, "12 to 25 minutes", "It is so for 8 of 10 people."},
             {Basis::Planned, 18min, 18min, "About 18 minute(s)", "A rough guess of the town hall."},
             {Basis::Planned, 30s, 9min, "Up to 9 minute(s)", "A rough guess of the town hall."},
             {Basis::Measured, 0s, 40s, "Hardly any wait", "It is so for 8 of 10 people."}}) {
        INFO(text);
        Line town;
        town.line.wait = {basis, least, most, basis == Basis::Measured ? 80 : 0, 0};
        town.open();
        town.take(welcome);
        CHECK(town.ticket.waitText() == QString::fromUtf8(text));
        CHECK(town.ticket.confidenceText() == QString::fromUtf8(confidence));
    }
}

TEST_CASE("all that is printed stands on the screen too", "[ticket]")
{
    Line town;
    auto &[visit, session, ticket, line] = town;
    line.wait = {Basis::Planned, 3min, 9min, 0, 0};
    town.open();
    town.take(identity);
    const auto sheet = ticket.sheet({});
    CHECK(sheet.reference == ticket.label());
    CHECK(sheet.subject == ticket.serviceTitle());
    CHECK(sheet.qrText.isEmpty());
    QStringList shown{ticket.positionText(), ticket.waitText(), ticket.confidenceText(), ticket.placeName(), ticket.placeDetail()};
    shown += ticket.nextSteps();
    for (const auto &block : sheet.blocks) {
        for (const QString &text : block.lines)
            CHECK(shown.contains(text));
    }
    session.setLanguage(QStringLiteral("de"));
    CHECK(session.screen() == Screen::Ticket);
    CHECK(ticket.serviceTitle() == QStringLiteral("Personalausweise und Reisepässe"));
}

TEST_CASE("a ticket is printed once by itself, and once more on purpose", "[ticket]")
{
    documents::ReceiptSheet sheet;
    sheet.language = QStringLiteral("fr");
    sheet.title = QStringLiteral("Votre numéro");
    sheet.reference = QStringLiteral("A 042");
    constexpr auto now = TicketPaper::Drawn::InThisVisit;
    TicketPaper paper({{}, QStringLiteral("no-such-printer-of-parvis")});
    CHECK(paper.canPrint());
    paper.print();
    CHECK(paper.sent() == 0); // no ticket yet
    paper.show(QStringLiteral("1"), sheet, now);
    paper.show(QStringLiteral("1"), sheet, now);
    paper.print(); // it is on its way
    CHECK(paper.sent() == 1);
    REQUIRE(waitUntil([&] { return !paper.printing(); }));
    CHECK(paper.stage() == TicketPaper::Stage::Failed);
    CHECK(paper.message().contains(sheet.reference)); // the other way
    paper.show(QStringLiteral("1"), sheet, now); // another language
    CHECK(paper.sent() == 1);
    paper.print();
    CHECK(paper.sent() == 2);
    REQUIRE(waitUntil([&] { return !paper.printing(); }));
    paper.show(QStringLiteral("2"), sheet, now);
    CHECK(paper.sent() == 3);
    paper.clear();
    CHECK(paper.stage() == TicketPaper::Stage::NotAsked);
    CHECK(paper.message().isEmpty());
    paper.show(QStringLiteral("1"), sheet, TicketPaper::Drawn::Before); // looked at again by a later visit
    paper.show(QStringLiteral("1"), sheet, TicketPaper::Drawn::Before);
    CHECK(paper.sent() == 0);
    CHECK(paper.again());
    paper.print();
    CHECK(paper.sent() == 1);
    REQUIRE(waitUntil([&] { return !paper.printing(); }));
    paper.clear();

    TicketPaper sheets({QStringLiteral("no-such-printer-of-parvis"), {}});
    sheets.show(QStringLiteral("1"), sheet, now);
    CHECK(sheets.sent() == 0); // a whole sheet only for whoever wants one
    CHECK_FALSE(sheets.again());
    TicketPaper none({});
    none.show(QStringLiteral("1"), sheet, now);
    none.print();
    CHECK(none.sent() == 0);
}

TEST_CASE("an answer that comes after the visit is nobody's", "[ticket]")
{
    Line town;
    auto &[visit, session, ticket, line] = town;
    town.open();
    ticket.choose(welcome);
    session.endVisit();
    line.deliver();
    CHECK(session.screen() == Screen::Attract);
    CHECK(ticket.label().isEmpty());
    session.openTickets(); // nobody is here
    CHECK(session.screen() == Screen::Attract);
}
