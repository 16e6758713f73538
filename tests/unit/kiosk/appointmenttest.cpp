// SPDX-License-Identifier: GPL-3.0-or-later
// An appointment already made: found by its code, moved, cancelled, announced.
#include "support/catch.h"
#include "townvisit.h"

using namespace parvis;
using namespace parvis::kiosk;
using Screen = KioskSession::Screen;
using Status = BookedVisit::Status;
using namespace std::chrono_literals;

namespace
{

const QString code = QStringLiteral("K7R-M2X-Q9AB");

struct Found {
    Found()
    {
        const auto &free = desk.free.constFirst();
        desk.booked.insert(code, {{}, code, free.site, QStringLiteral("identity-card"), 2, free.start, free.end, Status::Confirmed, {}, 0});
        desk.takeAway(desk.free.constFirst().start);
        visit.enter();
        session.openAppointment();
        REQUIRE(session.screen() == Screen::Code);
    }
    void find()
    {
        mine.giveCode(code);
        desk.deliver();
        REQUIRE(session.screen() == Screen::Appointment);
    }

    TownVisit visit;
    KioskSession &session = visit.session();
    AppointmentSession &mine = *session.appointment();
    FakeDesk &desk = visit.desk();
};

} // namespace

TEST_CASE("an appointment is found by its code", "[appointment]")
{
    Found town;
    auto &[visit, session, mine, desk] = town;
    mine.giveCode(QStringLiteral("  "));
    CHECK_FALSE(mine.codeError().isEmpty());
    CHECK(desk.deliver() == 0);
    for (const char *typed : {"K7R-M2X-Q9A", "K7R-M2X-Q9AB3", "K7R-M2X-Q9A?"}) {
        mine.giveCode(QLatin1String(typed));
        CHECK(desk.deliver() == 0); // such a code nobody has
        CHECK(mine.codeError() == QStringLiteral("This is not a whole code."));
        CHECK_FALSE(mine.codeMend().isEmpty());
    }
    mine.giveCode(QStringLiteral("K7R-M2X-Q9AA"));
    desk.deliver();
    CHECK(session.screen() == Screen::Code);
    CHECK(mine.codeError() == QStringLiteral("There is no appointment with this code."));
    CHECK(mine.codeText() == QStringLiteral("K7R-M2X-Q9AA")); // to be compared and mended
    mine.clearError();
    CHECK(mine.codeError().isEmpty());
    mine.giveCode(code);
    mine.giveCode(code);
    CHECK(mine.waiting());
    CHECK(desk.deliver() == 1);
    CHECK(session.screen() == Screen::Appointment);
    CHECK(mine.status() == QStringLiteral("confirmed"));
    CHECK(mine.dayLine() == QStringLiteral("Mardi 24 novembre"));
    CHECK(mine.timeLine() == QStringLiteral("9\u00a0h\u00a000"));
    CHECK(mine.persons() == 2);
    CHECK(mine.canChange());
    session.setLanguage(QStringLiteral("de"));
    CHECK(mine.timeLine() == QStringLiteral("09:00"));
    CHECK(session.screen() == Screen::Appointment);
}

TEST_CASE("what the town did to an appointment is told with what it was before and what was written", "[appointment]")
{
    using Deed = TownChange::Deed;
    struct Row {
        Deed deed;
        bool wasElsewhere;
        const char *message;
        const char *title;
        const char *text;
    };
    const auto row = GENERATE(values<Row>({
        {Deed::Moved, true, "<b>Grève</b>", "The town hall has moved your appointment",
         "Before, it was: Mardi 24 novembre, 8 h 00.\nMessage: <b>Grève</b>"},
        {Deed::Moved, true, "", "The town hall has moved your appointment",
         "Before, it was: Mardi 24 novembre, 8 h 00."},
        {Deed::Placed, false, "", "The town hall has found this time for your request", ""},
        {Deed::Cancelled, false, "Grippe", "The town hall has cancelled this appointment", "Message: Grippe"},
        {Deed::None, false, "Bonjour", "A message from the town hall", "Bonjour"},
    }));
    INFO(row.title);
    Found town;
    auto &[visit, session, mine, desk] = town;
    BookedVisit &booked = desk.booked[code];
    booked.byTown = TownChange{row.deed, row.wasElsewhere ? std::optional(booked.start - 1h) : std::nullopt,
                               QString::fromUtf8(row.message)};
    CHECK(mine.townTitle().isEmpty());
    town.find();
    CHECK(mine.townTitle() == QLatin1String(row.title));
    CHECK(mine.townText().remove(QChar(0x2068)).remove(QChar(0x2069)) == QString::fromUtf8(row.text));
    CHECK(mine.changedByTown() == (row.deed != Deed::None));
}

TEST_CASE("what nobody did is not told", "[appointment]")
{
    Found town;
    town.find();
    CHECK(town.mine.townTitle().isEmpty());
    CHECK(town.mine.townText().isEmpty());
    CHECK_FALSE(town.mine.changedByTown());
}

TEST_CASE("a code without a hub is told apart from a wrong code", "[appointment]")
{
    Found town;
    town.desk.isOnline = false;
    town.mine.giveCode(QStringLiteral("K7R-M2X-Q9AA"));
    town.desk.deliver();
    const QString away = town.mine.codeError();
    town.desk.isOnline = true;
    town.mine.giveCode(QStringLiteral("K7R-M2X-Q9AA"));
    town.desk.deliver();
    CHECK_FALSE(away.isEmpty());
    CHECK(town.mine.codeError() != away);
}

TEST_CASE("a visitor says that he is here only near his time", "[appointment]")
{
    Found town;
    auto &[visit, session, mine, desk] = town;
    session.setMoreTime(true);
    town.find();
    CHECK_FALSE(mine.canCheckIn());
    CHECK_FALSE(mine.checkInFrom().isEmpty());
    mine.checkIn();
    CHECK(desk.deliver() == 0);
    visit.clock().advance(22h + 29min); // Tuesday, 8:29
    CHECK_FALSE(mine.canCheckIn());
    visit.clock().advance(1min);
    CHECK(mine.canCheckIn());
    mine.checkIn();
    mine.checkIn();
    CHECK(desk.deliver() == 1);
    CHECK(mine.status() == QStringLiteral("checkedIn"));
    CHECK_FALSE(mine.canChange());
    CHECK_FALSE(mine.canCheckIn());
}

TEST_CASE("who was not there is told so, apart from who was served and who called off", "[appointment]")
{
    struct Row {
        Status status;
        std::chrono::minutes later; // than Monday, 10:00; the appointment is on Tuesday at 9:00
        const char *shown;
        bool mayCome;
        bool gone;
    };
    for (const Row &row :
         {Row{Status::Confirmed, 23h + 10min, "confirmed", true, false},
          Row{Status::Confirmed, 23h + 30min, "late", true, false},
          Row{Status::Missed, 23h + 30min, "missed", true, false},
          Row{Status::Missed, 37h + 59min, "missed", true, false}, Row{Status::Confirmed, 38h, "over", false, true},
          Row{Status::Missed, 38h, "missed", false, true}, Row{Status::Served, 23h + 30min, "served", false, false},
          Row{Status::Cancelled, 23h + 30min, "cancelled", false, true}}) {
        INFO(row.shown << " " << row.later.count());
        Found town;
        auto &[visit, session, mine, desk] = town;
        desk.booked[code].status = row.status;
        session.endVisit();
        visit.clock().advance(row.later);
        visit.enter();
        session.openAppointment();
        town.find();
        CHECK(mine.status() == QLatin1String(row.shown));
        CHECK(mine.canCheckIn() == row.mayCome);
        CHECK(mine.isGone() == row.gone);
        CHECK_FALSE(mine.canChange());
        session.checkIn();
        visit.line().deliver();
        CHECK(session.screen() == (row.mayCome ? Screen::Ticket : Screen::Appointment));
        if (row.mayCome)
            continue;
        session.bookAgain();
        CHECK(session.screen() == (row.gone ? Screen::Persons : Screen::Appointment));
        session.back();
        CHECK(session.screen() == (row.gone ? Screen::Appointment : Screen::Code));
    }
}

TEST_CASE("an appointment whose time passes while it is shown is told as late", "[appointment]")
{
    Found town;
    auto &[visit, session, mine, desk] = town;
    session.setMoreTime(true);
    town.find();
    visit.clock().advance(23h + 10min);
    session.extendVisit();
    session.tick();
    int told = 0;
    QObject::connect(&mine, &AppointmentSession::changed, &mine, [&told] { ++told; });
    session.tick();
    CHECK(told == 0);
    visit.clock().advance(20min);
    session.extendVisit();
    session.tick();
    CHECK(told == 1);
    CHECK(mine.status() == QStringLiteral("late"));
}

TEST_CASE("nothing is cancelled without being asked twice", "[appointment]")
{
    Found town;
    auto &[visit, session, mine, desk] = town;
    town.find();
    mine.cancel();
    CHECK(desk.deliver() == 0);
    mine.askCancel();
    CHECK(mine.cancelAsked());
    mine.keep();
    mine.cancel();
    CHECK(desk.deliver() == 0);
    mine.askCancel();
    SECTION("cancelled")
    {
        mine.cancel();
        mine.cancel();
        CHECK(desk.deliver() == 1);
        CHECK(mine.status() == QStringLiteral("cancelled"));
        CHECK(desk.free.size() == 6);
        CHECK_FALSE(mine.canChange());
    }
    SECTION("the hub does not answer: it stays as it is, and the visitor is told so")
    {
        desk.isOnline = false;
        mine.cancel();
        desk.deliver();
        CHECK(mine.status() == QStringLiteral("confirmed"));
        CHECK_FALSE(mine.problem().isEmpty());
    }
    SECTION("the rules do not allow it")
    {
        desk.refuses = true;
        mine.cancel();
        desk.deliver();
        CHECK(mine.status() == QStringLiteral("confirmed"));
        CHECK_FALSE(mine.problem().isEmpty());
    }
    SECTION("the visit ends while he is asked")
    {
        session.endVisit();
        CHECK_FALSE(mine.cancelAsked());
        CHECK(mine.status().isEmpty());
        CHECK(mine.codeText().isEmpty());
    }
    CHECK_FALSE(mine.cancelAsked());
}

TEST_CASE("moving keeps the old time until the new one is agreed", "[appointment]")
{
    Found town;
    auto &[visit, session, mine, desk] = town;
    town.find();
    session.moveAppointment();
    CHECK(session.screen() == Screen::Times);
    desk.deliver();
    auto &booking = *session.booking();
    CHECK(booking.moving());
    CHECK_FALSE(booking.oldTime().isEmpty());
    CHECK_FALSE(booking.canRequest());
    booking.chooseTime(booking.firstStart());
    CHECK(session.screen() == Screen::Agree);
    CHECK(desk.free.size() == 5); // nothing is taken yet
    SECTION("agreed")
    {
        booking.agree();
        desk.deliver();
        CHECK(session.screen() == Screen::Booked);
        CHECK(booking.outcome() == QStringLiteral("moved"));
        CHECK(booking.code() == code);
        CHECK(desk.free.size() == 5);
    }
    SECTION("thought better of")
    {
        session.back();
        session.back();
        CHECK(session.screen() == Screen::Appointment);
        CHECK(desk.deliver() == 0);
        CHECK(desk.booked.value(code).start == mine.visit()->start);
    }
    SECTION("without an answer: nobody says that nothing was changed")
    {
        desk.losesAnswer = true;
        booking.agree();
        desk.deliver();
        CHECK(session.screen() == Screen::Agree);
        CHECK(booking.problem().contains(QStringLiteral("not certain")));
    }
    SECTION("taken meanwhile: both the old time and the choice remain")
    {
        desk.takeAway(desk.free.constFirst().start);
        booking.agree();
        desk.deliver();
        CHECK(session.screen() == Screen::Times);
        CHECK_FALSE(booking.taken().isEmpty());
        CHECK(desk.booked.value(code).start == mine.visit()->start);
    }
}

TEST_CASE("the wish to come earlier is noted once", "[appointment]")
{
    Found town;
    town.find();
    town.mine.wishEarlier();
    town.desk.deliver();
    CHECK(town.mine.wished());
    town.mine.wishEarlier();
    CHECK(town.desk.deliver() == 0);
    CHECK(town.desk.wishes == 1);
}

TEST_CASE("an earlier time that is kept is shown, taken or let go", "[appointment]")
{
    Found town;
    BookedVisit &booked = town.desk.booked.first();
    const Instant before = booked.start;
    const Instant sooner = before - 2h;
    booked.earlier = EarlierTime{sooner, sooner - 30min};
    town.find();
    CHECK_FALSE(town.mine.earlierText().isEmpty());
    SECTION("taken")
    {
        town.mine.takeEarlier();
        town.desk.deliver();
        CHECK(town.mine.visit()->start == sooner);
        CHECK(town.mine.problem().isEmpty());
    }
    SECTION("let go")
    {
        town.mine.keepPresent();
        town.desk.deliver();
        CHECK(town.mine.visit()->start == before);
        CHECK(town.mine.problem().isEmpty());
    }
    SECTION("no longer kept")
    {
        booked.earlier.reset();
        town.mine.takeEarlier();
        town.desk.deliver();
        CHECK(town.mine.visit()->start == before);
        CHECK_FALSE(town.mine.problem().isEmpty());
    }
    SECTION("out of reach")
    {
        town.desk.isOnline = false;
        town.mine.takeEarlier();
        town.desk.deliver();
        CHECK(town.mine.visit()->start == before);
        CHECK_FALSE(town.mine.problem().isEmpty());
        CHECK_FALSE(town.mine.earlierText().isEmpty()); // it may still be kept
        return;
    }
    CHECK(town.mine.earlierText().isEmpty());
    town.mine.takeEarlier();
    CHECK(town.desk.deliver() == 0);
}

TEST_CASE("an answer for somebody who left is shown to nobody", "[appointment]")
{
    Found town;
    town.mine.giveCode(code);
    town.session.endVisit();
    town.desk.deliver();
    CHECK(town.session.screen() == Screen::Attract);
    CHECK(town.mine.visit() == nullptr);
    CHECK(town.mine.code().isEmpty());
}

namespace
{

/// His appointment is in Kehl, tomorrow at nine, and he stands at the kiosk in Strasbourg.
struct FoundElsewhere : Found {
    FoundElsewhere()
    {
        const QString kehl = QStringLiteral("kehl");
        BookedVisit &booked = desk.booked[code];
        booked.site = kehl;
        booked.reason = QStringLiteral("cross-border-advice");
        booked.persons = 1;
        booked.there = OtherSite{LocalizedText({{QStringLiteral("de"), QStringLiteral("Rathaus")}}), {}, {}, 25, {}};
        desk.near = {
            {kehl, {}, 25, {{booked.start + 1h, booked.end + 1h, kehl}, {booked.start + 2h, booked.end + 2h, kehl}}}};
    }
    void findAt(std::chrono::minutes later)
    {
        session.endVisit();
        visit.clock().advance(later);
        visit.enter();
        session.openAppointment();
        find();
    }
};

} // namespace

TEST_CASE("an appointment at another site is found, with its place and no way to arrive here", "[appointment]")
{
    FoundElsewhere town;
    auto &mine = town.mine;
    town.find();
    CHECK(mine.elsewhere());
    CHECK(mine.status() == QStringLiteral("confirmed"));
    CHECK_FALSE(mine.reasonTitle().isEmpty());
    CHECK(mine.placeLine().contains(QStringLiteral("Kehl")));
    CHECK(mine.placeLine().contains(QStringLiteral("77694")));
    CHECK(mine.elsewhereTitle().contains(QStringLiteral("Kehl")));
    CHECK(mine.elsewhereText().contains(QStringLiteral("25")));
    CHECK(mine.checkInFrom().isEmpty());
    CHECK(mine.canChange());
    mine.wishEarlier();
    CHECK(town.desk.wishes == 0);
    CHECK_FALSE(town.session.hasNumber());
}

TEST_CASE("who stands at the wrong site near his time is told where to go and how long he has", "[appointment]")
{
    struct Row {
        std::chrono::minutes later; // than Monday, 10:00
        const char *text;
        const char *status;
    };
    for (const Row &row :
         {Row{15h, "It is today at", "confirmed"}, Row{22h + 20min, "It begins in 40 minute(s)", "confirmed"},
          Row{22h + 50min, "if you are late", "confirmed"}, Row{23h + 10min, "Go there now", "confirmed"},
          Row{25h, "Go there now", "late"}}) {
        INFO(row.text);
        FoundElsewhere town;
        town.findAt(row.later);
        auto &mine = town.mine;
        CHECK(mine.status() == QLatin1String(row.status));
        CHECK(mine.elsewhereText().contains(QLatin1String(row.text)));
        CHECK_FALSE(mine.canCheckIn());
        CHECK_FALSE(mine.isGone());
        town.session.checkIn();
        mine.checkIn();
        CHECK(town.desk.deliver() == 0);
        CHECK(town.visit.line().asked == 0);
        CHECK(town.session.screen() == Screen::Appointment);
    }
}

TEST_CASE("an appointment at another site that is over, cancelled or under way is told as such", "[appointment]")
{
    FoundElsewhere town;
    SECTION("over")
    {
        town.findAt(48h);
        CHECK(town.mine.status() == QStringLiteral("over"));
        CHECK(town.mine.isGone());
        CHECK(town.mine.elsewhereTitle().isEmpty());
    }
    SECTION("cancelled")
    {
        town.desk.booked[code].status = Status::Cancelled;
        town.find();
        CHECK(town.mine.status() == QStringLiteral("cancelled"));
        CHECK(town.mine.elsewhereTitle().isEmpty());
    }
    SECTION("he has arrived there")
    {
        town.desk.booked[code].status = Status::CheckedIn;
        town.findAt(22h + 50min);
        CHECK(town.mine.elsewhereText().contains(QStringLiteral("called there")));
        CHECK_FALSE(town.session.hasNumber());
    }
}

TEST_CASE("an appointment at another site is moved among the times there", "[appointment]")
{
    FoundElsewhere town;
    auto &[visit, session, mine, desk] = static_cast<Found &>(town);
    auto &booking = *session.booking();
    const Instant before = desk.booked.value(code).start;
    town.find();
    SECTION("moved")
    {
        session.moveAppointment();
        session.moveAppointment();
        CHECK(session.busy());
        CHECK(desk.deliver() == 1);
        REQUIRE(session.screen() == Screen::Times);
        CHECK(booking.moving());
        CHECK(booking.elsewhere());
        CHECK(booking.siteName().contains(QStringLiteral("Kehl")));
        CHECK_FALSE(booking.reasonTitle().isEmpty());
        CHECK(booking.nearby()->count() == 0);
        booking.chooseTime(booking.firstStart());
        CHECK(session.screen() == Screen::Agree);
        CHECK(booking.placeLine().contains(QStringLiteral("77694")));
        booking.agree();
        desk.deliver();
        CHECK(session.screen() == Screen::Booked);
        CHECK(booking.outcome() == QStringLiteral("moved"));
        CHECK(booking.elsewhereTitle().contains(QStringLiteral("Kehl")));
        CHECK(desk.booked.value(code).start == before + 1h);
        CHECK(desk.booked.value(code).site == QStringLiteral("kehl"));
        CHECK(desk.free.size() == 5); // nothing here was touched
    }
    SECTION("taken meanwhile: the next one there is offered")
    {
        session.moveAppointment();
        desk.deliver();
        booking.chooseTime(booking.firstStart());
        desk.takeAway(QStringLiteral("kehl"), before + 1h);
        booking.agree();
        desk.deliver();
        CHECK(session.screen() == Screen::Times);
        CHECK_FALSE(booking.taken().isEmpty());
        CHECK(booking.times()->count() == 1);
        CHECK(desk.booked.value(code).start == before);
    }
    SECTION("without the hub nothing is shown that cannot be had")
    {
        desk.isOnline = false;
        session.moveAppointment();
        desk.deliver();
        CHECK(session.screen() == Screen::Appointment);
        CHECK_FALSE(mine.problem().isEmpty());
    }
    SECTION("the other site does not allow it")
    {
        desk.refuses = true;
        session.moveAppointment();
        desk.deliver();
        CHECK(session.screen() == Screen::Appointment);
        CHECK_FALSE(mine.problem().isEmpty());
    }
    SECTION("he leaves before it is known")
    {
        session.moveAppointment();
        session.endVisit();
        desk.deliver();
        CHECK(session.screen() == Screen::Attract);
        CHECK_FALSE(booking.moving());
    }
}

TEST_CASE("an appointment at another site is called off from here", "[appointment]")
{
    FoundElsewhere town;
    town.find();
    town.mine.askCancel();
    SECTION("called off")
    {
        town.mine.cancel();
        town.desk.deliver();
        CHECK(town.mine.status() == QStringLiteral("cancelled"));
        CHECK(town.desk.near->constFirst().starts.size() == 3); // free again, there
        return;
    }
    SECTION("nobody heard whether")
    {
        town.desk.losesAnswer = true;
        town.mine.cancel();
        town.desk.deliver();
        CHECK(town.mine.problem().contains(QStringLiteral("not certain")));
    }
    SECTION("without the hub")
    {
        town.desk.isOnline = false;
        town.mine.cancel();
        town.desk.deliver();
        CHECK(town.mine.problem().contains(QStringLiteral("Nothing was changed")));
    }
    CHECK(town.mine.status() == QStringLiteral("confirmed"));
}
