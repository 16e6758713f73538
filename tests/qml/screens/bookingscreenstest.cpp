// SPDX-License-Identifier: GPL-3.0-or-later
// Booking, code, call and staff screens in every shape: nothing is cut off, everything can be touched, no English is left.
#include "screenwindow.h"
#include "seal/pinrule.h"
#include "support/catch.h"

using namespace parvis;
using namespace parvis::kiosk;
using Screen = KioskSession::Screen;
using Status = BookedVisit::Status;
using namespace std::chrono_literals;

namespace
{

const Look looks[] = {
    {"portrait-fr", {1080, 1920}},
    {"portrait-de", {1080, 1920}, 0, false, "de"},
    {"portrait-en", {1080, 1920}, 0, false, "en"},
    {"portrait-large-de", {1080, 1920}, 2, false, "de"},
    {"portrait-contrast-fr", {1080, 1920}, 0, true},
    {"landscape-fr", {1920, 1080}},
    {"landscape-de", {1920, 1080}, 0, false, "de"},
    {"landscape-large-fr", {1920, 1080}, 2},
    {"compact-de", {1280, 1024}, 0, false, "de"},
    {"compact-large-fr", {1280, 1024}, 2, true},
};

// A town with many times, so that lists are as long as they are in life.
struct Scene {
    explicit Scene(const Look &look,
                   const QStringList &languages = {QStringLiteral("fr"), QStringLiteral("de"), QStringLiteral("en")})
        : visit(languages), window(visit, look)
    {
        const Instant first = desk.free.constFirst().start;
        desk.free.clear();
        for (int day = 0; day < 17; ++day) {
            for (int i = 0; i < (day == 0 ? 3 : 21); ++i) {
                const Instant start = first + day * 24h + i * 20min;
                desk.free.append({start, start + 20min, QStringLiteral("strasbourg")});
            }
        }
        desk.near = {{QStringLiteral("kehl"),
                      LocalizedText({{QStringLiteral("fr"), QStringLiteral("Mairie de Kehl (Rathaus)")}, {QStringLiteral("de"), QStringLiteral("Rathaus Kehl")}}),
                      20,
                      {{first + 24h, first + 24h + 20min, QStringLiteral("kehl")}}}};
        visit.enter();
    }
    void look(const char *name)
    {
        INFO(name);
        // A layout that has just been filled comes to rest within a few pictures; what stays wrong is wrong.
        (void)waitUntil([&] { return window.faults().isEmpty(); });
        window.show(QString::fromLatin1(name));
        const QStringList faults = window.faults();
        INFO(faults.join(QLatin1Char('\n')).toStdString());
        CHECK(faults.isEmpty());
    }
    void toOutcome()
    {
        session.openProcedure(QStringLiteral("identity-card"));
        session.startGuide();
        visit.walkGuide();
    }

    TownVisit visit;
    KioskSession &session = visit.session();
    FakeDesk &desk = visit.desk();
    BookingSession &booking = *session.booking();
    ScreenWindow window;
};

} // namespace

TEST_CASE("every step of a booking can be read and touched", "[screens]")
{
    for (const Look &look : looks) {
        INFO(look.name);
        Scene scene(look);
        auto &booking = scene.booking;
        scene.toOutcome();
        scene.session.bookAppointment();
        scene.look("persons");
        booking.choosePersons(2);
        scene.desk.deliver();
        scene.look("times");
        booking.chooseDay(QStringLiteral("2026-11-25"));
        scene.look("times-day");
        booking.chooseTime(booking.firstStart());
        scene.desk.deliver();
        REQUIRE(scene.session.screen() == Screen::Contact);
        scene.look("contact");
        booking.chooseContact(QStringLiteral("phone"));
        booking.giveContact(QStringLiteral("06 12"));
        scene.look("contact-refused");
        booking.giveContact(QStringLiteral("06 12 34 56 78"));
        REQUIRE(scene.session.screen() == Screen::Agree);
        scene.look("agree");
        booking.agree();
        scene.desk.deliver();
        REQUIRE(scene.session.screen() == Screen::Booked);
        scene.look("booked");
    }
}

TEST_CASE("an appointment by phone or video can be read and touched", "[screens]")
{
    using appointments::Channel;
    for (const Look &look : looks) {
        INFO(look.name);
        Scene scene(look);
        auto &booking = scene.booking;
        scene.desk.reasons[0].channels = {Channel::Desk, Channel::Phone, Channel::Video};
        scene.toOutcome();
        scene.session.bookAppointment();
        booking.choosePersons(1);
        REQUIRE(scene.session.screen() == Screen::Channel);
        scene.look("channel");
        booking.chooseChannel(QStringLiteral("phone"));
        scene.desk.deliver();
        booking.chooseTime(booking.firstStart());
        scene.desk.deliver();
        REQUIRE(scene.session.screen() == Screen::Contact);
        scene.look("contact-called");
        booking.giveContact(QStringLiteral("06 12 34 56 78"));
        REQUIRE(scene.session.screen() == Screen::Agree);
        scene.look("agree-called");
        booking.agree();
        scene.desk.deliver();
        REQUIRE(scene.session.screen() == Screen::Booked);
        scene.look("booked-called");
        auto &mine = *scene.session.appointment();
        const QString code = booking.code();
        scene.session.goHome();
        scene.session.openAppointment();
        mine.giveCode(code);
        scene.desk.deliver();
        REQUIRE(scene.session.screen() == Screen::Appointment);
        scene.look("appointment-called");
        scene.desk.booked[code].channel = Channel::Video;
        scene.desk.booked[code].status = Status::Missed;
        scene.session.goHome();
        scene.session.openAppointment();
        mine.giveCode(code);
        scene.desk.deliver();
        scene.look("appointment-not-reached");
    }
}

TEST_CASE("several reasons in one visit can be read and touched", "[screens]")
{
    for (const Look &look : looks) {
        INFO(look.name);
        Scene scene(look);
        auto &booking = scene.booking;
        BookableReason other = scene.desk.reasons.constFirst();
        other.id = QStringLiteral("passport");
        other.title = LocalizedText(
            {{QStringLiteral("fr"), QStringLiteral("Passeport d’un enfant ou d’un adulte sous tutelle")},
             {QStringLiteral("de"), QStringLiteral("Reisepass für Kinder oder Erwachsene unter Betreuung")}});
        scene.desk.reasons.append(other);
        scene.toOutcome();
        scene.session.bookAppointment();
        booking.choosePersons(1);
        scene.desk.deliver();
        REQUIRE(scene.window.press(QStringLiteral("times.reasons")));
        scene.look("reasons");
        REQUIRE(scene.window.press(QStringLiteral("reason.add.passport")));
        scene.look("reasons-persons");
        REQUIRE(scene.window.press(QStringLiteral("persons.2")));
        scene.look("reasons-times");
        REQUIRE(scene.window.press(QStringLiteral("times.reasons")));
        REQUIRE(scene.window.press(QStringLiteral("reason.persons.passport.plus")));
        CHECK(booking.wishes().size() == 2);
        scene.look("reasons-two");
        REQUIRE(scene.window.press(QStringLiteral("reasons.accept")));
        booking.chooseTime(booking.firstStart());
        scene.desk.deliver();
        booking.chooseContact(QStringLiteral("none"));
        scene.look("reasons-agree");
        REQUIRE(scene.window.press(QStringLiteral("agree.reasons.change")));
        REQUIRE(scene.window.press(QStringLiteral("reason.remove.passport")));
        CHECK_FALSE(booking.several());
    }
}

TEST_CASE("what goes otherwise can be read and touched", "[screens]")
{
    for (const Look &look : looks) {
        INFO(look.name);
        Scene scene(look);
        auto &booking = scene.booking;
        scene.toOutcome();
        scene.session.bookAppointment();
        booking.choosePersons(1);
        scene.desk.deliver();
        scene.desk.refuseNextHold = true;
        booking.chooseTime(booking.firstStart());
        scene.desk.deliver();
        scene.look("times-taken");
        scene.desk.isOnline = false;
        booking.choosePersons(1);
        scene.look("times-leased");
        scene.desk.free.clear();
        booking.choosePersons(1);
        scene.look("times-none");
        booking.askForCall();
        scene.look("contact-request");
        booking.chooseContact(QStringLiteral("email"));
        booking.giveContact(QStringLiteral("zoe@exemple.fr"));
        scene.look("agree-request");
        booking.agree();
        scene.desk.deliver();
        REQUIRE(scene.session.screen() == Screen::Booked);
        scene.look("booked-requested");
    }
}

TEST_CASE("an appointment already made can be read and touched", "[screens]")
{
    for (const Look &look : looks) {
        INFO(look.name);
        Scene scene(look);
        auto &mine = *scene.session.appointment();
        const QString code = QStringLiteral("K7R-M2X-Q9AB");
        const auto start = scene.desk.free.constFirst();
        scene.desk.booked.insert(code, {{}, code, start.site, QStringLiteral("identity-card"), 1, start.start, start.end, Status::Confirmed, {}, 0});
        scene.session.openAppointment();
        mine.giveCode(QStringLiteral("K7R"));
        scene.desk.deliver();
        scene.look("code");
        mine.giveCode(code);
        scene.desk.deliver();
        REQUIRE(scene.session.screen() == Screen::Appointment);
        scene.look("appointment");
        mine.askCancel();
        scene.look("appointment-cancel");
        mine.keep();
        scene.session.moveAppointment();
        scene.look("times-move");
        scene.booking.chooseTime(scene.booking.firstStart());
        scene.look("agree-move");
        scene.session.back();
        scene.session.back();
        scene.visit.clock().advance(22h + 45min);
        scene.session.tick();
        scene.session.extendVisit();
        scene.look("appointment-near");
        scene.visit.clock().advance(1h);
        scene.session.tick();
        scene.session.extendVisit();
        scene.look("appointment-late");
        mine.checkIn();
        scene.desk.deliver();
        scene.look("appointment-here");
        for (const auto &[status, name] :
             {std::pair(Status::Missed, "appointment-missed"), std::pair(Status::Served, "appointment-served"),
              std::pair(Status::Cancelled, "appointment-cancelled")}) {
            scene.desk.booked[code].status = status;
            scene.visit.clock().advance(24h);
            scene.session.endVisit();
            scene.session.setLanguage(QString::fromLatin1(look.language));
            scene.visit.enter();
            scene.session.openAppointment();
            mine.giveCode(code);
            scene.desk.deliver();
            scene.look(name);
        }
    }
}

TEST_CASE("an appointment at another place can be read and touched", "[screens]")
{
    QList<Look> all(std::begin(looks), std::end(looks));
    all.append({"portrait-ar", {1080, 1920}, 0, false, "ar"});
    for (const Look &look : all) {
        INFO(look.name);
        Scene scene(look, {QStringLiteral("fr"), QStringLiteral("de"), QStringLiteral("en"), QStringLiteral("ar")});
        auto &booking = scene.booking;
        auto &mine = *scene.session.appointment();
        const QString kehl = QStringLiteral("kehl");
        const FreeStart start = scene.desk.near->constFirst().starts.constFirst();
        scene.desk.near->first().starts.append({start.start + 40min, start.end + 40min, kehl});
        scene.desk.near->first().starts.append({start.start + 60min, start.end + 60min, kehl});
        scene.toOutcome();
        scene.session.bookAppointment();
        booking.choosePersons(2);
        scene.desk.deliver();
        REQUIRE(scene.window.press(QStringLiteral("nearby.kehl")));
        scene.look("elsewhere-times");
        booking.chooseTime(booking.firstStart());
        scene.desk.deliver();
        booking.chooseContact(QStringLiteral("none"));
        REQUIRE(scene.session.screen() == Screen::Agree);
        scene.look("elsewhere-agree");
        booking.agree();
        scene.desk.deliver();
        REQUIRE(scene.session.screen() == Screen::Booked);
        CHECK(scene.window.texts().contains(booking.elsewhereText()));
        scene.look("elsewhere-booked");
        const QString code = booking.code();
        scene.desk.booked[code].there = OtherSite{{}, {}, {}, 25, {}};
        const auto find = [&] {
            scene.session.goHome();
            scene.session.openAppointment();
            mine.giveCode(code);
            scene.desk.deliver();
            REQUIRE(scene.session.screen() == Screen::Appointment);
        };
        find();
        scene.look("elsewhere-found");
        CHECK_FALSE(scene.window.press(QStringLiteral("appointment.check-in")));
        CHECK_FALSE(scene.window.press(QStringLiteral("appointment.earlier")));
        REQUIRE(scene.window.press(QStringLiteral("appointment.move")));
        scene.desk.deliver();
        REQUIRE(scene.session.screen() == Screen::Times);
        scene.look("elsewhere-move");
        scene.desk.isOnline = false;
        booking.choosePart({});
        scene.look("elsewhere-away");
        scene.desk.isOnline = true;
        scene.desk.booked[code].start = scene.visit.clock().now() + 12min;
        scene.desk.booked[code].end = scene.visit.clock().now() + 32min;
        find();
        scene.look("elsewhere-near");
        scene.desk.booked[code].status = Status::CheckedIn;
        find();
        scene.look("elsewhere-arrived");
    }
}

TEST_CASE("what the town did to an appointment can be read", "[screens]")
{
    for (const Look &look : looks) {
        INFO(look.name);
        Scene scene(look);
        auto &mine = *scene.session.appointment();
        const QString code = QStringLiteral("K7R-M2X-Q9AB");
        const auto start = scene.desk.free.constFirst();
        BookedVisit booked{
            {}, code, start.site, QStringLiteral("identity-card"), 1, start.start, start.end, Status::Confirmed, {}, 0};
        booked.byTown = TownChange{
            TownChange::Deed::Moved, start.start - 24h,
            QStringLiteral(
                "Der Schalter ist an diesem Tag wegen einer Fortbildung geschlossen. Bitte entschuldigen Sie.")};
        scene.desk.booked.insert(code, booked);
        scene.session.openAppointment();
        mine.giveCode(code);
        scene.desk.deliver();
        REQUIRE(scene.session.screen() == Screen::Appointment);
        scene.look("appointment-moved-by-town");
        scene.desk.booked[code].status = Status::Cancelled;
        scene.desk.booked[code].byTown->deed = TownChange::Deed::Cancelled;
        scene.session.goHome();
        scene.session.openAppointment();
        mine.giveCode(code);
        scene.desk.deliver();
        scene.look("appointment-cancelled-by-town");
    }
}

TEST_CASE("arriving by camera and by name can be read and touched", "[screens]")
{
    for (const Look &look : looks) {
        INFO(look.name);
        Scene scene(look);
        auto &mine = *scene.session.appointment();
        auto &person = *scene.session.person();
        const QString code = QStringLiteral("K7R-M2X-Q9AB");
        const VisitorName zoe{QStringLiteral("Zoé Müller-Roth"), QDate(1987, 12, 3)};
        const QVariantMap birth{{QStringLiteral("day"), 3}, {QStringLiteral("month"), 12}, {QStringLiteral("year"), 1987}};
        const auto start = scene.desk.free.constFirst();
        scene.desk.booked.insert(code, {{}, code, start.site, QStringLiteral("identity-card"), 1, start.start, start.end, Status::Confirmed, {}, 0});
        scene.session.openAppointment();
        scene.look("code-ways");
        CHECK(scene.window.press(QStringLiteral("code.camera")));
        scene.look("code-looking");
        REQUIRE(scene.visit.camera().isOpen);
        CHECK(scene.window.press(QStringLiteral("code.off")));
        CHECK_FALSE(scene.visit.camera().isOpen);
        scene.session.camera()->look();
        scene.visit.camera().unplug();
        scene.look("code-camera-failed");
        CHECK(scene.window.press(QStringLiteral("code.name")));
        REQUIRE(scene.session.screen() == Screen::Person);
        scene.look("person-name");
        person.giveName(QStringLiteral("12"));
        scene.look("person-name-refused");
        person.giveName(zoe.name);
        scene.look("person-birth");
        person.giveBirth({{QStringLiteral("day"), 31}, {QStringLiteral("month"), 2}, {QStringLiteral("year"), 1987}});
        scene.look("person-birth-refused");
        person.giveBirth(birth);
        scene.desk.deliver();
        scene.look("person-unknown");
        scene.desk.named.insert(code, zoe);
        person.giveBirth(birth);
        scene.desk.deliver();
        REQUIRE(scene.session.screen() == Screen::Appointment);
        CHECK(mine.byName());
        scene.look("appointment-by-name");
        scene.session.goHome();
        scene.toOutcome();
        scene.session.bookAppointment();
        scene.booking.choosePersons(1);
        scene.desk.deliver();
        scene.booking.chooseTime(scene.booking.firstStart());
        scene.desk.deliver();
        scene.booking.chooseContact(QStringLiteral("none"));
        REQUIRE(scene.session.screen() == Screen::Agree);
        CHECK(scene.window.press(QStringLiteral("agree.name.change")));
        scene.look("person-book");
        person.giveName(zoe.name);
        person.giveBirth(birth);
        scene.look("agree-named");
    }
}

TEST_CASE("the start can be read and touched while the reception is open and while it is closed", "[screens]")
{
    for (const Look &look : looks) {
        INFO(look.name);
        Scene scene(look);
        auto &session = scene.session;
        const auto toStart = [&] {
            session.endVisit();
            session.setLanguage(QString::fromLatin1(look.language));
            session.setTextScaleStep(look.textScaleStep);
            session.setHighContrast(look.highContrast);
        };
        toStart();
        scene.look("start");
        REQUIRE(scene.window.press(QStringLiteral("attract.call")));
        CHECK(session.screen() == Screen::HandOff);
        toStart();
        scene.visit.clock().advance(10h);
        session.tick();
        scene.look("start-closed");
        CHECK_FALSE(scene.window.press(QStringLiteral("attract.call")));
        REQUIRE(scene.window.press(QStringLiteral("attract.start")));
        session.chooseLanguage(QString::fromLatin1(look.language));
        session.setTextScaleStep(look.textScaleStep);
        scene.look("home-closed");
        CHECK_FALSE(scene.window.press(QStringLiteral("home.ticket")));
        REQUIRE(scene.window.press(QStringLiteral("nav.call")));
        scene.look("notice-closed");
        scene.visit.clock().advance(16h);
        session.extendVisit();
        session.goHome();
        session.tick();
        CHECK(scene.window.press(QStringLiteral("home.ticket")));
    }
}

TEST_CASE("the call for a person and the staff's page can be read and touched", "[screens]")
{
    for (const Look &look : looks) {
        INFO(look.name);
        Scene scene(look);
        scene.toOutcome();
        scene.session.callPerson();
        scene.look("call");
        scene.session.handOff()->ask();
        scene.visit.people().deliver();
        scene.look("call-asked");
        scene.visit.people().state = {CallState::Kind::Coming, QStringLiteral("Anna")};
        scene.visit.clock().advance(5s);
        scene.session.tick();
        scene.visit.people().deliver();
        scene.look("call-coming");
        const auto answer = [&](const CallState &state) {
            scene.visit.people().state = state;
            scene.visit.clock().advance(5s);
            scene.session.tick();
            scene.visit.people().deliver();
        };
        CallState waiting{CallState::Kind::Waiting, {}};
        waiting.passedBy = QStringLiteral("Anna");
        waiting.staff = CallState::Staff::OtherLanguage;
        waiting.ahead = 2;
        waiting.leastMinutes = 5;
        waiting.mostMinutes = 15;
        answer(waiting);
        scene.look("call-passed");
        waiting.staff = CallState::Staff::OtherTasks;
        answer(waiting);
        scene.look("call-other-tasks");
        waiting.staff = CallState::Staff::Away;
        answer(waiting);
        scene.look("call-nobody-there");
        CallState ended{CallState::Kind::Ended, {}};
        ended.ticket = QStringLiteral("A 042");
        answer(ended);
        scene.look("call-number");
        scene.session.goHome();
        scene.session.openStaff();
        scene.session.staff()->unlock(QStringLiteral("1"));
        scene.look("staff-code");
        auto &health = scene.visit.health();
        health = {KioskHealth::Hub::Away,
                  scene.visit.clock().now() - 3h,
                  2,
                  scene.visit.clock().now() - 3h,
                  4,
                  KioskHealth::Time::Guessed,
                  12,
                  13,
                  {QStringLiteral("frozen")}};
        scene.session.staff()->unlock(QStringLiteral("2468"));
        scene.look("staff");
    }
}

TEST_CASE("an agent's help can be read and touched", "[screens]")
{
    for (const Look &look : looks) {
        INFO(look.name);
        Scene scene(look);
        auto &assist = *scene.session.assist();
        scene.session.openStaff();
        scene.look("assist-staff");
        REQUIRE(scene.window.press(QStringLiteral("staff.assist")));
        scene.look("assist-code");
        assist.giveCode(QStringLiteral("31"));
        assist.givePin(QStringLiteral("1"));
        scene.look("assist-checking");
        REQUIRE(waitUntil([&] { return !assist.checking(); }));
        scene.look("assist-wrong");
        assist.giveCode(QStringLiteral("31"));
        scene.look("assist-pin");
        assist.givePin(QStringLiteral("482916"));
        REQUIRE(waitUntil([&] { return assist.active(); }));
        scene.look("assist-home");
        scene.session.openProcedure(QStringLiteral("library-card"));
        scene.session.startGuide();
        if (scene.session.screen() == Screen::Guide)
            scene.visit.walkGuide();
        scene.session.startForm();
        REQUIRE(scene.session.screen() == Screen::Mandate);
        scene.look("help-whom");
        REQUIRE(scene.window.press(QStringLiteral("help.absent")));
        scene.look("help-role");
        REQUIRE(scene.window.press(QStringLiteral("help.guardian")));
        scene.look("help-mandate");
        REQUIRE(scene.window.press(QStringLiteral("help.court")));
        scene.look("help-proof");
        REQUIRE(scene.window.press(QStringLiteral("help.dated")));
        scene.look("help-date");
        scene.session.dateMandate({{QStringLiteral("day"), QStringLiteral("40")}});
        scene.look("help-date-wrong");
        scene.session.answerHelp(QStringLiteral("seen"));
        scene.look("help-consent");
        REQUIRE(scene.window.press(QStringLiteral("help.agree")));
        REQUIRE(scene.session.screen() == Screen::Form);
        scene.look("help-form");
        REQUIRE(scene.window.press(QStringLiteral("assist.end")));
        CHECK_FALSE(assist.active());
        scene.session.openStaff();
        scene.session.openAssist();
        for (int i = 0; i < seal::mostPinTries; ++i) {
            assist.giveCode(QStringLiteral("31"));
            assist.givePin(QStringLiteral("1"));
            REQUIRE(waitUntil([&] { return !assist.checking(); }));
        }
        scene.look("assist-locked");
        scene.visit.health().assistance = *scene.visit.assistance().newest(StaffStatus::mostHelp);
        scene.session.back();
        scene.session.staff()->unlock(QStringLiteral("2468"));
        scene.look("assist-trace");
    }
}

TEST_CASE("the lines, a ticket and why there is none can be read and touched", "[screens]")
{
    for (const Look &look : looks) {
        INFO(look.name);
        Scene scene(look);
        auto &ticket = *scene.session.ticket();
        auto &line = scene.visit.line();
        line.waiting[QStringLiteral("identity")] = 60;
        line.waiting[QStringLiteral("welcome")] = 7;
        line.wait = {queue::WaitEstimate::Basis::Measured, 12min, 25min, 80, 40};
        scene.session.setMoreTime(true);
        scene.session.openTickets();
        line.deliver();
        scene.look("services");
        ticket.choose(QStringLiteral("identity"));
        scene.look("no-ticket-full");
        scene.session.back();
        ticket.choose(QStringLiteral("welcome"));
        line.deliver();
        REQUIRE(scene.session.screen() == Screen::Ticket);
        scene.look("ticket");
        line.call(ticket.ticketId(), QStringLiteral("Guichet 3"));
        scene.visit.wait(6s);
        line.deliver();
        scene.look("ticket-called");
        line.move(ticket.ticketId(), queue::TicketState::Missed);
        scene.visit.wait(6s);
        line.deliver();
        scene.look("ticket-missed");
        line.isOnline = false;
        scene.session.back();
        scene.visit.clock().advance(30s);
        scene.session.tick();
        line.deliver();
        scene.look("services-offline");
        ticket.choose(QStringLiteral("parking"));
        line.deliver();
        scene.look("ticket-own");
        scene.session.back();
        scene.visit.clock().advance(10h);
        scene.session.extendVisit();
        scene.session.tick();
        line.deliver();
        scene.look("services-closed");
        ticket.choose(QStringLiteral("marriage-pacs"));
        scene.look("no-ticket-closed");
    }
}

TEST_CASE("a ticket for what one reads, and where nobody comes, can be read and touched", "[screens]")
{
    for (const Look &look : looks) {
        INFO(look.name);
        Scene scene(look);
        auto &line = scene.visit.line();
        scene.session.setMoreTime(true);
        scene.session.openProcedure(QStringLiteral("identity-card"));
        scene.session.callPerson();
        scene.session.handOff()->ask();
        scene.visit.people().deliver();
        for (int i = 0; i < 30; ++i) {
            scene.visit.wait(5s);
            scene.visit.people().deliver();
        }
        scene.look("call-nobody");
        scene.session.offerAppointment();
        scene.look("appointment-offers");
        scene.session.back();
        scene.session.openTickets();
        line.deliver();
        scene.session.ticket()->toggleNeed(QStringLiteral("wheelchair"));
        scene.look("services-one");
    }
}

TEST_CASE("the way to be called back can be read and touched", "[screens]")
{
    for (const Look &look : looks) {
        INFO(look.name);
        Scene scene(look);
        scene.toOutcome();
        scene.visit.people().isOnline = false;
        auto &session = scene.session;
        auto &call = *session.callBack();
        session.callPerson();
        scene.look("callback-offered");
        REQUIRE(scene.window.press(QStringLiteral("call.back-call")));
        REQUIRE(session.screen() == Screen::CallBack);
        scene.look("callback-number");
        call.giveNumber(QStringLiteral("12"));
        scene.look("callback-number-error");
        call.giveNumber(QStringLiteral("03 88 00 00 00"));
        scene.look("callback-name");
        call.giveName(QStringLiteral("Zoé Schweitzer-Obermüller"));
        scene.look("callback-when");
        REQUIRE(scene.window.press(QStringLiteral("callback.morning")));
        scene.look("callback-check");
        REQUIRE(scene.window.press(QStringLiteral("callback.topic")));
        CHECK(call.sharesTopic());
        scene.visit.callBacks().refuses = true;
        REQUIRE(scene.window.press(QStringLiteral("callback.send")));
        scene.look("callback-failed");
        scene.visit.callBacks().refuses = false;
        scene.visit.callBacks().isOnline = false;
        REQUIRE(scene.window.press(QStringLiteral("callback.send")));
        REQUIRE(session.subject() == QStringLiteral("done"));
        scene.look("callback-kept");
        scene.visit.callBacks().isOnline = true;
        scene.visit.wait(2s);
        scene.look("callback-arrived");
        REQUIRE(scene.window.press(QStringLiteral("callback.home")));
        session.callPerson();
        scene.look("callback-asked-before");
    }
}
