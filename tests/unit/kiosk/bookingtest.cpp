// SPDX-License-Identifier: GPL-3.0-or-later
// Booking, from the guide's outcome to the confirmation, and everything that can come between.
#include "appointments/slotfilter.h"
#include "phoneshare.h"
#include "support/catch.h"
#include "townvisit.h"

#include <QSignalSpy>

using namespace parvis;
using namespace parvis::kiosk;
using Screen = KioskSession::Screen;
using Status = BookedVisit::Status;
using namespace std::chrono_literals;

namespace
{

struct Booking {
    Booking()
    {
        visit.enter();
        session.openProcedure(QStringLiteral("identity-card"));
        session.startGuide();
        visit.walkGuide();
        REQUIRE(session.screen() == Screen::Outcome);
    }
    void toTimes(int persons = 1)
    {
        session.bookAppointment();
        REQUIRE(session.screen() == Screen::Persons);
        booking.choosePersons(persons);
        REQUIRE(session.screen() == Screen::Times);
        desk.deliver(); // what the other towns have
    }
    void toContact()
    {
        toTimes();
        booking.chooseTime(booking.firstStart());
        desk.deliver();
        REQUIRE(session.screen() == Screen::Contact);
    }
    void toAgree()
    {
        toContact();
        booking.chooseContact(QStringLiteral("none"));
        REQUIRE(session.screen() == Screen::Agree);
    }
    void book()
    {
        toAgree();
        booking.agree();
        desk.deliver();
        REQUIRE(session.screen() == Screen::Booked);
    }
    [[nodiscard]] static double at(const FreeStart &start) { return double(start.start.time_since_epoch().count()); }
    [[nodiscard]] QStringList times() const
    {
        QStringList texts;
        for (const auto &row : booking.times()->rows())
            texts.append(row.value(QStringLiteral("time")).toString());
        return texts;
    }

    TownVisit visit;
    KioskSession &session = visit.session();
    BookingSession &booking = *session.booking();
    FakeDesk &desk = visit.desk();
};

} // namespace

TEST_CASE("an appointment is booked from the outcome of a guide", "[booking]")
{
    Booking town;
    auto &[visit, session, booking, desk] = town;
    CHECK(session.canBook());
    town.toTimes(2);
    CHECK(booking.reasonTitle() == QStringLiteral("Carte d’identité"));
    CHECK(booking.firstDay() == QStringLiteral("Mardi 24 novembre"));
    CHECK(booking.firstTime() == QStringLiteral("9\u00a0h\u00a000"));
    CHECK(booking.days()->count() == 2);
    CHECK(town.times() == QStringList{QStringLiteral("9\u00a0h\u00a000"), QStringLiteral("10\u00a0h\u00a000"), QStringLiteral("14\u00a0h\u00a030")});

    booking.chooseTime(booking.firstStart());
    CHECK(booking.waiting());
    CHECK(session.busy());
    CHECK(session.screen() == Screen::Times);
    desk.deliver();
    CHECK_FALSE(booking.waiting());
    CHECK(session.screen() == Screen::Contact);
    CHECK(booking.minutesKept() == 10);
    CHECK(desk.lastWanted.persons == 2);
    CHECK(desk.lastWanted.language == QStringLiteral("fr"));

    booking.chooseContact(QStringLiteral("phone"));
    CHECK(session.screen() == Screen::Contact);
    booking.giveContact(QStringLiteral("06 12 34 56 78"));
    CHECK(session.screen() == Screen::Agree);
    CHECK(booking.contactShown() == QStringLiteral("06 12 34 56 78"));
    booking.agree();
    desk.deliver();

    CHECK(session.screen() == Screen::Booked);
    CHECK_FALSE(session.canGoBack());
    CHECK(booking.outcome() == QStringLiteral("booked"));
    CHECK_FALSE(booking.code().isEmpty());
    CHECK(booking.timeLine() == QStringLiteral("9\u00a0h\u00a000"));
    CHECK(booking.placeLine().contains(QStringLiteral("Cartes d’identité et passeports")));
    CHECK(booking.bring().contains(QStringLiteral("Une photo")));
    CHECK(booking.bring().size() == session.guide()->checklist()->count() + 1);
    CHECK(desk.lastContact == VisitorContact{VisitorContact::Kind::Phone, QStringLiteral("+33612345678")});
    CHECK(desk.holds == 0);
    CHECK(desk.booked.size() == 1);
    CHECK(session.finish()->reference() == booking.code());
    CHECK(booking.spokenCode().startsWith(QStringLiteral("K, 7, R; M, 2, X; ")));
    CHECK(session.finish()->spokenReference() == booking.spokenCode());
    CHECK_FALSE(session.finish()->qrSource().isEmpty());
}

TEST_CASE("several reasons are done in one visit, and what is free follows", "[booking]")
{
    const QString card = QStringLiteral("identity-card");
    const QString move = QStringLiteral("move");
    const QString passport = QStringLiteral("passport");
    Booking town;
    auto &[visit, session, booking, desk] = town;
    BookableReason travel = desk.reasons.constFirst();
    travel.id = passport;
    travel.title = LocalizedText({{QStringLiteral("fr"), QStringLiteral("Passeport")}});
    travel.documents.append(LocalizedText({{QStringLiteral("fr"), QStringLiteral("Un timbre fiscal")}}));
    desk.reasons.append(travel);
    town.toTimes(2);
    CHECK(booking.wishes() == QStringList{QStringLiteral("Carte d’identité, 2 person(s)")});
    CHECK(booking.lengthText().contains(QStringLiteral("20")));
    session.openReasons();
    REQUIRE(session.screen() == Screen::Reasons);
    CHECK(booking.beside()->count() == 2);
    booking.addReason(card); // it is there already
    booking.addReason(QStringLiteral("no-such"));
    CHECK(session.screen() == Screen::Reasons);

    // For a passport several may come: he is asked, and may think better of it.
    booking.addReason(passport);
    REQUIRE(session.screen() == Screen::Persons);
    CHECK(booking.askedTitle() == QStringLiteral("Passeport"));
    CHECK(booking.persons() == 1);
    session.back();
    CHECK(session.screen() == Screen::Reasons);
    CHECK_FALSE(booking.several());
    CHECK(booking.askedTitle() == QStringLiteral("Carte d’identité"));
    booking.addReason(passport);
    booking.choosePersons(3);
    REQUIRE(session.screen() == Screen::Times);
    CHECK(booking.lengthText().contains(QStringLiteral("30")));
    CHECK(booking.nearby()->count() == 0);
    session.openReasons();
    booking.addReason(move); // one alone
    REQUIRE(session.screen() == Screen::Times);
    CHECK(booking.reasonTitle() == QStringLiteral("Carte d’identité, Passeport et Emménagement"));

    booking.chooseTime(booking.firstStart());
    desk.deliver();
    CHECK(desk.lastWanted.reasons() == QList<VisitReason>{{card, 2}, {passport, 3}, {move, 1}});
    booking.chooseContact(QStringLiteral("none"));
    REQUIRE(session.screen() == Screen::Agree);

    // What is wished changes: the time that was kept is given back.
    session.changeBooking(QStringLiteral("reasons"));
    REQUIRE(session.screen() == Screen::Reasons);
    CHECK(booking.held());
    booking.setPersons(passport, 3);
    CHECK(booking.held());
    booking.setPersons(passport, 9);
    CHECK(booking.held()); // no more than three may come
    booking.setPersons(passport, 2);
    CHECK_FALSE(booking.held());
    CHECK(desk.holds == 0);
    booking.removeReason(card); // it was the first wish
    booking.removeReason(move);
    CHECK(booking.wishes() ==
          QStringList{QStringLiteral("Carte d’identité, 2 person(s)"), QStringLiteral("Passeport, 2 person(s)")});
    booking.acceptReasons();
    REQUIRE(session.screen() == Screen::Times);
    booking.chooseTime(booking.firstStart());
    desk.deliver();
    booking.chooseContact(QStringLiteral("none"));
    REQUIRE(session.screen() == Screen::Agree);
    booking.agree();
    desk.deliver();
    REQUIRE(session.screen() == Screen::Booked);
    CHECK(booking.bring().contains(QStringLiteral("Un timbre fiscal")));
    CHECK(booking.bring().count(QStringLiteral("Une photo")) == 1);
    const QString code = booking.code();
    CHECK(desk.booked[code].reasons() == QList<VisitReason>{{card, 2}, {passport, 2}});

    // Found again, and moved: all of it.
    session.endVisit();
    visit.enter();
    session.openAppointment();
    session.appointment()->giveCode(code);
    desk.deliver();
    CHECK(session.appointment()->reasonTitle() == QStringLiteral("Carte d’identité et Passeport"));
    session.moveAppointment();
    REQUIRE(session.screen() == Screen::Times);
    CHECK(booking.lengthText().contains(QStringLiteral("30")));
    session.openReasons();
    booking.addReason(move);
    CHECK(session.screen() == Screen::Times); // moving changes the time alone
    CHECK(desk.booked[code].further.size() == 1);
}

TEST_CASE("a number that is stepped leaves its buttons where they are", "[booking]")
{
    Booking town;
    auto &[visit, session, booking, desk] = town;
    town.toTimes();
    QSignalSpy rebuilt(booking.wished(), &QAbstractItemModel::modelReset);
    booking.setPersons(QStringLiteral("identity-card"), 2);
    booking.setPersons(QStringLiteral("identity-card"), 3);
    CHECK(rebuilt.isEmpty());
    CHECK(booking.wished()->rows().constFirst().value(QStringLiteral("persons")) == 3);
}

TEST_CASE("a second tap while an answer is awaited does nothing", "[booking]")
{
    Booking town;
    auto &[visit, session, booking, desk] = town;
    town.toTimes();
    booking.chooseTime(booking.firstStart());
    booking.chooseTime(booking.firstStart());
    booking.chooseTime(Booking::at(desk.free.constLast()));
    booking.choosePersons(3);
    session.back();
    CHECK(session.screen() == Screen::Times);
    CHECK(desk.deliver() == 1);
    CHECK(desk.holds == 1);
    booking.chooseContact(QStringLiteral("none"));
    booking.agree();
    booking.agree();
    booking.agree();
    CHECK(desk.deliver() == 1);
    CHECK(desk.booked.size() == 1);
    booking.agree();
    booking.chooseTime(booking.firstStart());
    CHECK(desk.deliver() == 0);
    CHECK(session.screen() == Screen::Booked);
}

TEST_CASE("one time is kept at most, and given back when another is chosen or the visitor goes back", "[booking]")
{
    Booking town;
    auto &[visit, session, booking, desk] = town;
    town.toContact();
    CHECK(desk.holds == 1);
    session.back();
    CHECK(session.screen() == Screen::Times);
    CHECK(desk.holds == 1); // still his while he looks
    CHECK(town.times().size() == 3);

    SECTION("another time")
    {
        booking.chooseTime(Booking::at(desk.free.constLast()));
        desk.deliver();
        CHECK(session.screen() == Screen::Contact);
        CHECK(desk.holds == 1);
        CHECK(desk.released == 1);
    }
    SECTION("the same time again asks nobody")
    {
        booking.chooseTime(booking.firstStart());
        CHECK(session.screen() == Screen::Contact);
        CHECK(desk.deliver() == 0);
        CHECK(desk.holds == 1);
    }
    SECTION("back to the outcome")
    {
        session.back();
        CHECK(session.screen() == Screen::Persons);
        CHECK(desk.holds == 0);
        session.back();
        CHECK(session.screen() == Screen::Outcome);
    }
    SECTION("home") { session.goHome(); }
    SECTION("the end") { session.endVisit(); }
    SECTION("more persons need another time")
    {
        session.back();
        booking.choosePersons(2);
        CHECK(booking.persons() == 2);
    }
    if (session.screen() == Screen::Home || session.screen() == Screen::Attract || session.screen() == Screen::Times) {
        CHECK(desk.holds == 0);
        CHECK(desk.free.size() == 6);
    }
}

TEST_CASE("a visitor who leaves silently keeps nothing", "[booking]")
{
    Booking town;
    auto &[visit, session, booking, desk] = town;
    SECTION("on the idle time-out a kept time is given back")
    {
        town.toContact();
        visit.wait(121s);
        CHECK(session.screen() == Screen::Attract);
        CHECK(desk.holds == 0);
    }
    SECTION("a time kept by an answer that came too late is given back")
    {
        town.toTimes();
        booking.chooseTime(booking.firstStart());
        session.endVisit();
        desk.deliver();
        CHECK(session.screen() == Screen::Attract);
        CHECK(desk.holds == 0);
        CHECK(desk.released == 1);
    }
    SECTION("a booking nobody saw confirmed is called off")
    {
        town.toAgree();
        booking.agree();
        session.endVisit();
        desk.deliver();
        CHECK(session.screen() == Screen::Attract);
        CHECK(desk.booked.first().status == Status::Cancelled);
        CHECK(desk.free.size() == 6);
    }
    CHECK_FALSE(booking.active());
}

TEST_CASE("a time that was taken meanwhile is replaced by the next ones, and nothing entered is lost", "[booking]")
{
    Booking town;
    auto &[visit, session, booking, desk] = town;
    town.toTimes(2);
    const double first = booking.firstStart();
    desk.takeAway(desk.free.constFirst().start);
    booking.chooseTime(first);
    desk.deliver();
    CHECK(session.screen() == Screen::Times);
    CHECK_FALSE(booking.taken().isEmpty());
    CHECK(booking.firstStart() > first);
    CHECK(booking.persons() == 2);
    booking.chooseTime(booking.firstStart());
    desk.deliver();
    CHECK(session.screen() == Screen::Contact);
    CHECK(booking.taken().isEmpty());
}

TEST_CASE("what stands against a booking is told in one sentence that says nothing of whoever was named", "[booking]")
{
    Booking town;
    auto &[visit, session, booking, desk] = town;
    town.toAgree();
    desk.refuses = true;
    booking.agree();
    desk.deliver();
    CHECK(session.screen() == Screen::Agree);
    CHECK(desk.booked.isEmpty());
    CHECK(booking.problem() == QStringLiteral("This cannot be booked here. Nothing was booked. Please ask at the reception."));
}

TEST_CASE("a time is kept longer for somebody who is there, or he is told that it is gone", "[booking]")
{
    Booking town;
    auto &[visit, session, booking, desk] = town;
    town.toContact();
    booking.chooseContact(QStringLiteral("email"));
    booking.giveContact(QStringLiteral("zoe@exemple.fr"));
    CHECK(session.screen() == Screen::Agree);
    const auto pass = [&](std::chrono::seconds time) {
        for (auto passed = 0s; passed < time; passed += 30s) {
            visit.wait(30s);
            session.extendVisit();
        }
    };
    pass(300s);
    CHECK(booking.minutesKept() == 5);
    SECTION("still free: another ten minutes")
    {
        pass(300s);
        desk.deliver();
        CHECK(session.screen() == Screen::Agree);
        CHECK(booking.minutesKept() == 10);
        CHECK(desk.holds == 1);
        booking.agree();
        desk.deliver();
        CHECK(session.screen() == Screen::Booked);
    }
    SECTION("gone: the next times, and his address is still there")
    {
        desk.refuseNextHold = true; // somebody else is quicker in the very moment
        pass(300s);
        desk.deliver();
        CHECK(session.screen() == Screen::Times);
        CHECK_FALSE(booking.taken().isEmpty());
        booking.chooseTime(booking.firstStart());
        desk.deliver();
        CHECK(booking.contactText() == QStringLiteral("zoe@exemple.fr"));
    }
}

TEST_CASE("a contact that cannot be right is refused in words", "[booking]")
{
    Booking town;
    auto &[visit, session, booking, desk] = town;
    town.toContact();
    booking.giveContact(QStringLiteral("0612345678")); // no way was chosen
    CHECK(session.screen() == Screen::Contact);
    booking.chooseContact(QStringLiteral("phone"));
    booking.giveContact(QStringLiteral("06 12"));
    CHECK(session.screen() == Screen::Contact);
    CHECK_FALSE(booking.contactError().isEmpty());
    CHECK_FALSE(booking.contactMend().isEmpty());
    const QString french = booking.contactError();
    session.setLanguage(QStringLiteral("de"));
    CHECK_FALSE(booking.contactError().isEmpty());
    CHECK(booking.contactText() == QStringLiteral("06 12"));
    booking.clearContactError();
    CHECK(booking.contactError().isEmpty());
    session.back(); // to the ways
    CHECK(session.screen() == Screen::Contact);
    CHECK(booking.contactKind().isEmpty());
    booking.chooseContact(QStringLiteral("email"));
    booking.giveContact(QStringLiteral("zoe@gmial.com")); // a doubt, shown once
    if (session.screen() == Screen::Contact)
        booking.giveContact(QStringLiteral("zoe@gmial.com"));
    CHECK(session.screen() == Screen::Agree);
}

TEST_CASE("another language changes words and nothing else", "[booking]")
{
    Booking town;
    auto &[visit, session, booking, desk] = town;
    town.toTimes(3);
    booking.choosePart(QStringLiteral("afternoon"));
    booking.chooseDay(QStringLiteral("2026-11-25"));
    const double first = booking.firstStart();
    session.setLanguage(QStringLiteral("de"));
    CHECK(booking.reasonTitle() == QStringLiteral("Personalausweis"));
    CHECK(booking.dayText() == QStringLiteral("Mittwoch, 25. November"));
    CHECK(town.times() == QStringList{QStringLiteral("14:30")});
    CHECK(booking.firstStart() == first);
    CHECK(booking.persons() == 3);
    booking.chooseTime(booking.firstStart());
    desk.deliver();
    booking.chooseContact(QStringLiteral("none"));
    session.setLanguage(QStringLiteral("fr"));
    CHECK(session.screen() == Screen::Agree);
    booking.agree();
    desk.deliver();
    session.setLanguage(QStringLiteral("de"));
    CHECK(session.screen() == Screen::Booked);
    CHECK(booking.timeLine() == QStringLiteral("14:30"));
    CHECK(session.finish()->procedureTitle() == QStringLiteral("Personalausweis"));
}

TEST_CASE("the calendar square and the paper lead to the page of the appointment", "[booking]")
{
    Booking town;
    auto &[visit, session, booking, desk] = town;
    town.book();
    const auto sheet = booking.sheet({}, *session.phone());
    const QString address = QStringLiteral("https://accueil.example.fr/p/strasbourg/") + booking.code();
    const QString file = QString(sheet.qrText).remove(QStringLiteral("\r\n "));
    CHECK(file.contains(QStringLiteral("URL:%1\r\n").arg(address)));
    CHECK(file.contains(QStringLiteral("\\n%1\r\n").arg(address)));
    const auto phone = std::find_if(sheet.blocks.begin(), sheet.blocks.end(),
                                    [](const auto &block) { return block.title == QStringLiteral("On your phone"); });
    REQUIRE(phone != sheet.blocks.end());
    CHECK(phone->lines.constFirst().contains(QStringLiteral("accueil.example.fr/p/strasbourg ")));

    const PhoneShare none({}, QStringLiteral("strasbourg"), {});
    const auto bare = booking.sheet({}, none);
    CHECK_FALSE(bare.qrText.contains(QStringLiteral("URL:")));
    CHECK(bare.blocks.size() + 1 == sheet.blocks.size());
}

TEST_CASE("mornings and afternoons are chosen by the clock of the place", "[booking]")
{
    Booking town;
    auto &[visit, session, booking, desk] = town;
    town.toTimes();
    booking.choosePart(QStringLiteral("morning"));
    CHECK(town.times().size() == 2);
    booking.choosePart(QStringLiteral("afternoon"));
    CHECK(town.times() == QStringList{QStringLiteral("14\u00a0h\u00a030")});
    CHECK(booking.firstTime() == QStringLiteral("14\u00a0h\u00a030"));
    booking.choosePart(QStringLiteral("afternoon"));
    CHECK(booking.part().isEmpty());
    CHECK(town.times().size() == 3);
}

TEST_CASE("this week ends with the Sunday of the place, and goes together with a part of the day", "[booking]")
{
    Booking town;
    auto &[visit, session, booking, desk] = town;
    const QTimeZone zone("Europe/Paris");
    const Instant end = appointments::endOfWeek(zone, desk.free.constFirst().start);
    desk.free = {{end - 15h, end - 15h + 20min, QStringLiteral("strasbourg")}, // Sunday 9:00
                 {end - 10min, end + 10min, QStringLiteral("strasbourg")},     // 23:50
                 {end, end + 20min, QStringLiteral("strasbourg")},             // Monday 0:00
                 {end + 9h, end + 9h + 20min, QStringLiteral("strasbourg")}};
    town.toTimes();
    CHECK(booking.days()->count() == 2);
    booking.chooseWeek();
    CHECK(booking.thisWeek());
    CHECK(booking.days()->count() == 1);
    CHECK(town.times().size() == 2);
    CHECK(booking.dayText().contains(QStringLiteral("dimanche"), Qt::CaseInsensitive));
    booking.choosePart(QStringLiteral("afternoon"));
    CHECK(town.times() == QStringList{QStringLiteral("23\u00a0h\u00a050")});
    booking.chooseWeek();
    CHECK_FALSE(booking.thisWeek());
    booking.choosePart(QStringLiteral("afternoon"));
    CHECK(booking.days()->count() == 2);
    desk.free.remove(0, 2);
    booking.choosePersons(2);
    booking.chooseWeek();
    CHECK(booking.days()->count() == 0);
    CHECK(booking.firstStart() == 0);
}

TEST_CASE("each part is changed from the page with all of it", "[booking]")
{
    Booking town;
    auto &[visit, session, booking, desk] = town;
    town.toAgree();
    session.changeBooking(QStringLiteral("contact"));
    CHECK(session.screen() == Screen::Contact);
    booking.chooseContact(QStringLiteral("phone"));
    booking.giveContact(QStringLiteral("0612345678"));
    CHECK(session.screen() == Screen::Agree);
    session.changeBooking(QStringLiteral("times"));
    CHECK(session.screen() == Screen::Times);
    booking.chooseTime(Booking::at(desk.free.constLast()));
    desk.deliver();
    CHECK(session.screen() == Screen::Contact);
    booking.giveContact(booking.contactText());
    CHECK(session.screen() == Screen::Agree);
    CHECK(desk.holds == 1);
    session.changeBooking(QStringLiteral("persons"));
    CHECK(session.screen() == Screen::Persons);
}

TEST_CASE("nothing is free: the visitor asks to be told, and must say how", "[booking]")
{
    Booking town;
    auto &[visit, session, booking, desk] = town;
    desk.free.clear();
    town.toTimes();
    CHECK(booking.days()->count() == 0);
    CHECK(booking.firstTime().isEmpty());
    CHECK(booking.firstStart() == 0);
    CHECK(booking.canRequest());
    booking.askForCall();
    CHECK(session.screen() == Screen::Contact);
    booking.chooseContact(QStringLiteral("none"));
    CHECK(session.screen() == Screen::Contact);
    booking.chooseContact(QStringLiteral("phone"));
    booking.giveContact(QStringLiteral("0612345678"));
    CHECK(session.screen() == Screen::Agree);
    CHECK(booking.requesting());
    CHECK(booking.timeLine().isEmpty());
    booking.agree();
    desk.deliver();
    CHECK(session.screen() == Screen::Booked);
    CHECK(booking.outcome() == QStringLiteral("requested"));
    CHECK(booking.timeLine().isEmpty());
    CHECK(session.finish()->qrSource().isEmpty()); // nothing to put into a calendar
    CHECK(desk.booked.first().status == Status::Requested);
}

TEST_CASE("another town nearby is offered and left again", "[booking]")
{
    Booking town;
    auto &[visit, session, booking, desk] = town;
    const Instant soon = desk.free.constFirst().start - 1h;
    desk.near = {{QStringLiteral("kehl"), LocalizedText({{QStringLiteral("fr"), QStringLiteral("Kehl")}}), 20,
                  {{soon, soon + 20min, QStringLiteral("kehl")}}}};
    town.toTimes();
    CHECK(booking.nearby()->count() == 1);
    booking.chooseSite(QStringLiteral("kehl"));
    CHECK(booking.elsewhere());
    CHECK(booking.nearby()->count() == 0);
    CHECK(town.times() == QStringList{QStringLiteral("8\u00a0h\u00a000")});
    booking.chooseSite({});
    CHECK_FALSE(booking.elsewhere());
    CHECK(town.times().size() == 3);
}

TEST_CASE("where the other towns cannot be asked the visitor is told so, and only then", "[booking]")
{
    Booking town;
    auto &[visit, session, booking, desk] = town;
    desk.near = std::nullopt;
    town.toTimes();
    CHECK(booking.nearbyUnknown());
    CHECK(booking.nearby()->count() == 0);
    desk.near = QList<NearbySite>();
    booking.choosePersons(2); // for two, everybody is asked again
    desk.deliver();
    CHECK_FALSE(booking.nearbyUnknown());
}

TEST_CASE("what is booked in another town is told with its place", "[booking]")
{
    Booking town;
    auto &[visit, session, booking, desk] = town;
    const Instant soon = desk.free.constFirst().start - 1h;
    desk.near = {{QStringLiteral("kehl"), {}, 25, {{soon, soon + 20min, QStringLiteral("kehl")}}}};
    town.toTimes();
    CHECK(booking.nearby()->rows().constFirst().value(QStringLiteral("first")).toString().contains(QStringLiteral("25")));
    booking.chooseSite(QStringLiteral("kehl"));
    CHECK_FALSE(booking.canRequest()); // a wish is written down here
    booking.chooseTime(booking.firstStart());
    desk.deliver();
    REQUIRE(session.screen() == Screen::Contact);
    CHECK(desk.lastWanted.site == QStringLiteral("kehl"));
    SECTION("coming back to the persons is coming home")
    {
        booking.choosePersons(2);
        CHECK_FALSE(booking.elsewhere());
        return;
    }
    booking.chooseContact(QStringLiteral("none"));
    CHECK_FALSE(booking.canName());
    booking.agree();
    desk.deliver();
    REQUIRE(session.screen() == Screen::Booked);
    CHECK(booking.elsewhere());
    CHECK(booking.placeLine().contains(QStringLiteral("77694 Kehl")));
    CHECK(booking.elsewhereTitle().contains(QStringLiteral("Kehl")));
    CHECK(booking.elsewhereText().contains(QStringLiteral("25")));
    documents::ReceiptSheet head;
    head.siteName = QStringLiteral("Strasbourg");
    head.siteDetail = QStringLiteral("1 parc de l’Étoile");
    const auto sheet = booking.sheet(head, PhoneShare({}, QStringLiteral("strasbourg"), {}));
    CHECK(sheet.siteName.contains(QStringLiteral("Kehl")));
    CHECK(sheet.siteDetail.contains(QStringLiteral("77694 Kehl")));
    CHECK(sheet.siteDetail.contains(visit.content().sitePhone(QStringLiteral("kehl"))));
    CHECK(sheet.qrText.contains(QStringLiteral("77694 Kehl")));
    QString all = sheet.siteName + sheet.siteDetail + sheet.footer + sheet.qrText;
    for (const auto &block : sheet.blocks)
        all += block.title + block.lines.join(QLatin1Char(' '));
    CHECK_FALSE(all.contains(QStringLiteral("Strasbourg")));
    CHECK_FALSE(all.contains(QStringLiteral("here or at the desk")));
}

TEST_CASE("another town is asked for all that is wished, and for whom", "[booking]")
{
    Booking town;
    auto &[visit, session, booking, desk] = town;
    const Instant soon = desk.free.constFirst().start - 1h;
    desk.near = {{QStringLiteral("kehl"), {}, 25, {{soon, soon + 20min, QStringLiteral("kehl")}}}};
    town.toTimes();
    booking.addReason(QStringLiteral("move"));
    desk.deliver();
    CHECK(desk.lastNearby.reasons().size() == 2);
    REQUIRE(booking.nearby()->count() == 1);
    booking.chooseSite(QStringLiteral("kehl"));
    booking.chooseTime(booking.firstStart());
    desk.deliver();
    CHECK(desk.lastWanted.site == QStringLiteral("kehl"));
    CHECK(desk.lastWanted.reasons().size() == 2);
    CHECK(booking.wishes().size() == 2);
}

TEST_CASE("what stands against a time in another town is told as it is here", "[booking]")
{
    Booking town;
    auto &[visit, session, booking, desk] = town;
    const Instant soon = desk.free.constFirst().start - 1h;
    const QString kehl = QStringLiteral("kehl");
    desk.near = {{kehl, {}, 25, {{soon, soon + 20min, kehl}, {soon + 1h, soon + 80min, kehl}}}};
    town.toTimes();
    SECTION("who may book")
    {
        desk.refuses = true;
        booking.chooseTime(booking.firstStart());
        desk.deliver();
        const QString here = booking.problem();
        booking.chooseSite(kehl);
        booking.chooseTime(booking.firstStart());
        desk.deliver();
        CHECK_FALSE(here.isEmpty());
        CHECK(booking.problem() == here);
        CHECK(session.screen() == Screen::Times);
    }
    SECTION("somebody was quicker: the next one there")
    {
        booking.chooseSite(kehl);
        const double first = booking.firstStart();
        desk.takeAway(kehl, soon);
        booking.chooseTime(first);
        desk.deliver();
        CHECK(session.screen() == Screen::Times);
        CHECK_FALSE(booking.taken().isEmpty());
        CHECK(booking.elsewhere());
        CHECK(booking.firstStart() > first);
        CHECK(booking.times()->count() == 1);
    }
}

TEST_CASE("a kiosk without appointments says where they are made", "[booking]")
{
    Booking town;
    town.desk.reasons.clear();
    CHECK_FALSE(town.session.canBook());
    town.session.bookAppointment();
    CHECK(town.session.screen() == Screen::Notice);
    CHECK(town.session.subject() == QStringLiteral("appointment"));
}
