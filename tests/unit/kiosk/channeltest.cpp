// SPDX-License-Identifier: GPL-3.0-or-later
// Meeting at the town hall, by phone or by video: what is asked, told and printed.
#include "support/catch.h"
#include "townvisit.h"

using namespace parvis;
using namespace parvis::kiosk;
using appointments::Channel;
using Screen = KioskSession::Screen;
using Status = BookedVisit::Status;
using namespace std::chrono_literals;

namespace
{

const QString phone = QStringLiteral("phone");
const QString video = QStringLiteral("video");
const QString email = QStringLiteral("email");

/// A visitor at the end of the guide; his reason is dealt with in all of CHANNELS.
struct Meeting {
    explicit Meeting(const QList<Channel> &channels)
    {
        desk.reasons[0].channels = channels;
        visit.enter();
        session.openProcedure(QStringLiteral("identity-card"));
        session.startGuide();
        visit.walkGuide();
        session.bookAppointment();
        REQUIRE(session.screen() == Screen::Persons);
        booking.choosePersons(1);
    }
    void toContact()
    {
        desk.deliver();
        booking.chooseTime(booking.firstStart());
        desk.deliver();
        REQUIRE(session.screen() == Screen::Contact);
    }
    void book(const char *contact)
    {
        toContact();
        booking.giveContact(QLatin1String(contact));
        REQUIRE(session.screen() == Screen::Agree);
        booking.agree();
        desk.deliver();
        REQUIRE(session.screen() == Screen::Booked);
    }

    TownVisit visit;
    KioskSession &session = visit.session();
    BookingSession &booking = *session.booking();
    FakeDesk &desk = visit.desk();
};

} // namespace

TEST_CASE("where there is one way to meet nobody is asked", "[channel]")
{
    const auto only = GENERATE(Channel::Desk, Channel::Phone);
    Meeting town({only});
    CHECK(town.session.screen() == Screen::Times);
    CHECK(town.booking.channel() == toText(only));
    town.session.back();
    CHECK(town.session.screen() == Screen::Persons);
}

TEST_CASE("an appointment by phone needs the number, and names it to the end", "[channel]")
{
    Meeting town({Channel::Desk, Channel::Phone, Channel::Video});
    auto &[visit, session, booking, desk] = town;
    REQUIRE(session.screen() == Screen::Channel);
    CHECK(booking.channels() == QStringList{QStringLiteral("desk"), phone, video});
    CHECK(booking.channel() == QStringLiteral("desk"));
    booking.chooseChannel(QStringLiteral("pigeon"));
    CHECK(session.screen() == Screen::Channel);
    booking.chooseChannel(phone);
    REQUIRE(session.screen() == Screen::Times);
    town.toContact();
    CHECK(desk.lastWanted.channel == Channel::Phone);
    CHECK(booking.contactKind() == phone);
    for (const QString &kind : {QString(), email, QStringLiteral("none")}) {
        booking.chooseContact(kind);
        CHECK(booking.contactKind() == phone);
        CHECK(session.screen() == Screen::Contact);
    }
    booking.giveContact(QStringLiteral("06 12 34 56 78"));
    REQUIRE(session.screen() == Screen::Agree);
    CHECK_FALSE(booking.canName()); // it serves who comes without his code
    CHECK(booking.placeLine().startsWith(QStringLiteral("By telephone\n")));
    CHECK(booking.placeLine().contains(QStringLiteral("06 12 34 56 78")));
    booking.agree();
    desk.deliver();
    REQUIRE(session.screen() == Screen::Booked);
    CHECK(desk.booked.first().channel == Channel::Phone);
    CHECK(desk.lastContact.value == QStringLiteral("+33612345678"));
    CHECK(booking.placeLine().contains(QStringLiteral("06 12 34 56 78")));
}

TEST_CASE("one step back from the number is the time, not another way to be reached", "[channel]")
{
    Meeting town({Channel::Desk, Channel::Phone});
    town.booking.chooseChannel(phone);
    town.toContact();
    town.session.back();
    CHECK(town.session.screen() == Screen::Times);
    town.booking.chooseTime(town.booking.firstStart()); // still kept for him
    CHECK(town.session.screen() == Screen::Contact);
    CHECK(town.booking.contactKind() == phone);
}

TEST_CASE("who thinks better of the way to meet chooses time and contact anew", "[channel]")
{
    Meeting town({Channel::Desk, Channel::Phone, Channel::Video});
    auto &[visit, session, booking, desk] = town;
    booking.chooseChannel(video);
    town.toContact();
    CHECK(booking.contactKind() == email);
    booking.giveContact(QStringLiteral("eva@example.fr"));
    REQUIRE(session.screen() == Screen::Agree);
    CHECK(booking.placeLine().contains(QStringLiteral("eva@example.fr")));
    session.changeBooking(QStringLiteral("channel"));
    REQUIRE(session.screen() == Screen::Channel);
    booking.chooseChannel(QStringLiteral("desk"));
    REQUIRE(session.screen() == Screen::Times);
    CHECK(desk.holds == 0); // what was kept is given back
    CHECK(booking.contactKind().isEmpty());
    CHECK(booking.contactShown().isEmpty());
    town.toContact();
    booking.chooseContact(QStringLiteral("none"));
    CHECK(session.screen() == Screen::Agree);
    CHECK(desk.lastWanted.channel == Channel::Desk);
    CHECK(booking.placeLine().contains(QStringLiteral("Cartes d’identité et passeports")));
}

TEST_CASE("the way to meet stays what it was when it is chosen again", "[channel]")
{
    Meeting town({Channel::Desk, Channel::Phone});
    town.booking.chooseChannel(phone);
    town.toContact();
    town.booking.giveContact(QStringLiteral("06 12 34 56 78"));
    town.session.changeBooking(QStringLiteral("channel"));
    town.booking.chooseChannel(phone);
    CHECK(town.desk.holds == 1);
    CHECK(town.booking.contactText() == QStringLiteral("06 12 34 56 78"));
}

TEST_CASE("nobody who is called is told of places next door", "[channel]")
{
    Meeting town({Channel::Desk, Channel::Phone});
    const auto start = town.desk.free.constFirst();
    town.desk.near = {
        {QStringLiteral("kehl"), LocalizedText(), 20, {{start.start, start.end, QStringLiteral("kehl")}}}};
    town.booking.chooseChannel(phone);
    town.desk.deliver();
    CHECK(town.booking.nearby()->count() == 0);
    CHECK_FALSE(town.booking.nearbyUnknown());
}

TEST_CASE("only what can be done the same way is offered beside it", "[channel]")
{
    Meeting town({Channel::Desk, Channel::Phone});
    town.desk.reasons[1].channels = {Channel::Desk};
    town.booking.chooseChannel(phone);
    CHECK(town.booking.beside()->count() == 0);
    town.session.back();
    town.booking.chooseChannel(QStringLiteral("desk"));
    REQUIRE(town.booking.beside()->count() == 1);
    town.booking.addReason(QStringLiteral("move"));
    CHECK(town.booking.channels() == QStringList{QStringLiteral("desk")});
    town.booking.chooseChannel(phone); // no longer possible for both
    CHECK(town.booking.channel() == QStringLiteral("desk"));
}

TEST_CASE("a request for a call asks for the number as well", "[channel]")
{
    Meeting town({Channel::Phone});
    town.booking.askForCall();
    REQUIRE(town.session.screen() == Screen::Contact);
    CHECK(town.booking.contactKind() == phone);
    town.booking.giveContact(QStringLiteral("06 12 34 56 78"));
    town.booking.agree();
    town.desk.deliver();
    CHECK(town.booking.outcome() == QStringLiteral("requested"));
    CHECK(town.desk.lastWanted.channel == Channel::Phone);
}

TEST_CASE("an appointment by phone found by its code sends nobody anywhere", "[channel]")
{
    struct Row {
        Status status;
        std::chrono::minutes later;
        const char *shown;
        bool gone;
    };
    for (const Row &row : {Row{Status::Confirmed, 0min, "confirmed", false},
                           Row{Status::Confirmed, 30min, "late", false}, Row{Status::Missed, 30min, "missed", true}}) {
        INFO(row.shown);
        TownVisit visit;
        auto &mine = *visit.session().appointment();
        const QString code = QStringLiteral("K7R-M2X-Q9AB");
        const auto start = visit.desk().free.constFirst();
        BookedVisit booked{{},         code, start.site, QStringLiteral("identity-card"), 1, start.start, start.end,
                           row.status, {},   0};
        booked.channel = Channel::Video;
        visit.desk().booked.insert(code, booked);
        visit.clock().advance(start.start + row.later - visit.clock().now());
        visit.enter();
        visit.session().openAppointment();
        mine.giveCode(code);
        visit.desk().deliver();
        REQUIRE(visit.session().screen() == Screen::Appointment);
        CHECK(mine.status() == QLatin1String(row.shown));
        CHECK(mine.isRemote());
        const QString promise = row.status == Status::Confirmed && row.later == 0min
                                    ? QStringLiteral("\nThe town hall sends you the link by e-mail.")
                                    : QString();
        CHECK(mine.placeLine() == QStringLiteral("By video") + promise);
        CHECK_FALSE(mine.canCheckIn());
        CHECK(mine.checkInFrom().isEmpty());
        CHECK(mine.isGone() == row.gone);
    }
}
