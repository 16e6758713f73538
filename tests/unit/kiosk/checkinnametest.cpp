// SPDX-License-Identifier: GPL-3.0-or-later
// Arriving for an appointment without its code, by name and birth date.
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

const QString code = QStringLiteral("K7R-M2X-Q9AB");
const QVariantMap birth{{QStringLiteral("day"), QStringLiteral("3")}, {QStringLiteral("month"), QStringLiteral("12")}, {QStringLiteral("year"), QStringLiteral("1987")}};
const VisitorName zoe{QStringLiteral("Zoé Müller-Roth"), QDate(1987, 12, 3)};

struct Arrival {
    Arrival()
    {
        add(code, zoe);
        visit.clock().advance(22h + 40min); // twenty minutes before
        visit.enter();
        session.openAppointment();
        session.openPerson();
        REQUIRE(session.screen() == Screen::Person);
    }
    void add(const QString &key, const VisitorName &who)
    {
        const auto &free = desk.free.constFirst();
        desk.booked.insert(key, {{}, key, free.site, QStringLiteral("identity-card"), 1, free.start, free.end, Status::Confirmed, {}, 0});
        desk.named.insert(key, who);
    }
    void ask(const QString &name = zoe.name)
    {
        if (person.part() == QStringLiteral("name"))
            person.giveName(name);
        REQUIRE(person.part() == QStringLiteral("birth"));
        person.giveBirth(birth);
    }

    TownVisit visit;
    KioskSession &session = visit.session();
    AppointmentSession &mine = *session.appointment();
    PersonSession &person = *session.person();
    FakeDesk &desk = visit.desk();
};

} // namespace

TEST_CASE("who is found by his name says that he is here", "[check-in]")
{
    Arrival town;
    town.ask();
    CHECK(town.session.busy());
    town.person.giveBirth(birth); // a double tap
    CHECK(town.desk.deliver() == 1);
    REQUIRE(town.session.screen() == Screen::Appointment);
    CHECK(town.mine.byName());
    CHECK(town.mine.status() == QStringLiteral("confirmed"));
    CHECK(town.person.nameText().isEmpty());
    town.session.checkIn();
    town.visit.line().deliver();
    CHECK(town.visit.line().last.appointment == code);
    CHECK(town.session.screen() == Screen::Ticket);
    town.session.back();
    town.session.back();
    CHECK(town.session.screen() == Screen::Code); // not to his name
}

TEST_CASE("who knows a name and a birth date can change nothing of it", "[check-in]")
{
    Arrival town;
    town.ask();
    town.desk.deliver();
    REQUIRE(town.session.screen() == Screen::Appointment);
    CHECK(town.mine.canCheckIn());
    CHECK_FALSE(town.mine.canChange());
    CHECK(town.mine.code().isEmpty());
    town.session.moveAppointment();
    town.mine.askCancel();
    CHECK_FALSE(town.mine.cancelAsked());
    town.mine.wishEarlier();
    CHECK(town.desk.wishes == 0);
    CHECK(town.session.screen() == Screen::Appointment);
    // With the code he can.
    town.session.back();
    town.mine.giveCode(code);
    town.desk.deliver();
    CHECK(town.mine.canChange());
    CHECK(town.mine.code() == code);
}

TEST_CASE("none and several are one answer", "[check-in]")
{
    QStringList answers;
    for (const int booked : {0, 1, 3}) {
        Arrival town;
        town.desk.named.clear();
        for (int i = 0; i < booked; ++i)
            town.add(QStringLiteral("K7R-M2X-Q9A%1").arg(i), booked == 1 ? VisitorName{zoe.name, zoe.birth.addDays(1)} : zoe);
        QSignalSpy chimes(&town.session, &KioskSession::chime);
        town.ask();
        town.desk.deliver();
        CHECK(town.session.screen() == Screen::Person);
        CHECK(chimes.size() == 1);
        answers << town.mine.personError() + town.mine.personMend();
        CHECK(town.mine.codeError().isEmpty());
        town.session.back(); // to the name, which still stands there
        CHECK(town.person.nameText() == zoe.name);
        CHECK(town.mine.personError().isEmpty());
        town.session.back();
        CHECK(town.session.screen() == Screen::Code);
        CHECK(town.person.nameText().isEmpty());
    }
    CHECK_FALSE(answers.constFirst().isEmpty());
    CHECK(answers.count(answers.constFirst()) == answers.size());
}

TEST_CASE("names are not tried out, whoever stands there", "[check-in]")
{
    Arrival town;
    town.desk.named.clear();
    for (int i = 0; i < AppointmentSession::mostNames; ++i) {
        town.ask(QStringLiteral("Léa"));
        CHECK(town.desk.deliver() == 1);
    }
    const QString unknown = town.mine.personError();
    town.session.endVisit();
    town.visit.enter();
    town.session.openAppointment();
    town.session.openPerson();
    town.ask();
    CHECK(town.desk.deliver() == 0);
    CHECK_FALSE(town.mine.personError().isEmpty());
    CHECK(town.mine.personError() != unknown);
    town.mine.clearError();
    town.add(code, zoe);
    town.visit.clock().advance(AppointmentSession::namesTerm);
    town.ask();
    CHECK(town.desk.deliver() == 1);
    CHECK(town.session.screen() == Screen::Appointment);
}

TEST_CASE("the hub that is away, or was asked too often, is told apart from an unknown name", "[check-in]")
{
    Arrival town;
    town.desk.named.clear();
    town.ask();
    town.desk.deliver();
    QStringList told{town.mine.personError()};
    town.desk.isOnline = false;
    town.ask();
    town.desk.deliver();
    told << town.mine.personError();
    town.desk.isOnline = true;
    town.desk.tooOften = true;
    town.ask();
    town.desk.deliver();
    told << town.mine.personError();
    told.removeDuplicates();
    CHECK(told.size() == 3);
    CHECK(town.session.screen() == Screen::Person);
    CHECK_FALSE(town.person.birthParts().isEmpty()); // nothing he gave is lost
}

TEST_CASE("an answer that comes after he went elsewhere opens nothing", "[check-in]")
{
    Arrival town;
    town.ask();
    SECTION("back") { town.session.back(); town.session.back(); }
    SECTION("home") { town.session.goHome(); }
    SECTION("gone") { town.session.endVisit(); }
    const auto before = town.session.screen();
    town.desk.deliver();
    CHECK(town.session.screen() == before);
    CHECK_FALSE(town.mine.visit());
    CHECK_FALSE(town.mine.waiting());
}

TEST_CASE("a name and a date that are none are refused with words", "[check-in]")
{
    struct Row {
        const char *name;
        QVariantMap birth;
        const char *part;
    };
    const auto parts = [](const char *day, const char *month, const char *year) {
        return QVariantMap{{QStringLiteral("day"), QLatin1String(day)}, {QStringLiteral("month"), QLatin1String(month)}, {QStringLiteral("year"), QLatin1String(year)}};
    };
    for (const auto &row : std::initializer_list<Row>{{"", {}, ""},
                                                       {"   ", {}, ""},
                                                       {"1234", {}, ""},
                                                       {"-", {}, ""},
                                                       {"Zoé", parts("", "", ""), ""},
                                                       {"Zoé", parts("31", "2", "1987"), "day"},
                                                       {"Zoé", parts("3", "13", "1987"), "month"},
                                                       {"Zoé", parts("3", "12", "87"), "year"},
                                                       {"Zoé", parts("3", "12", "1880"), ""},
                                                       {"Zoé", parts("3", "12", "2030"), ""},
                                                       {"Zoé", {}, ""}}) {
        Arrival town;
        INFO(row.name << " " << row.part);
        town.person.giveName(QString::fromUtf8(row.name));
        if (town.person.part() == QStringLiteral("birth"))
            town.person.giveBirth(row.birth);
        CHECK_FALSE(town.person.error().isEmpty());
        CHECK_FALSE(town.person.mend().isEmpty());
        if (*row.part)
            CHECK(town.person.errorPart() == QLatin1String(row.part));
        const QString french = town.person.error();
        town.session.setLanguage(QStringLiteral("de"));
        CHECK_FALSE(town.person.error().isEmpty());
        CHECK(town.desk.deliver() == 0);
        town.person.clearError();
        CHECK(town.person.error().isEmpty());
    }
}

TEST_CASE("a booking may be given the name by which it is found", "[check-in]")
{
    TownVisit visit;
    auto &session = visit.session();
    auto &booking = *session.booking();
    visit.enter();
    session.openProcedure(QStringLiteral("identity-card"));
    session.startGuide();
    visit.walkGuide();
    session.bookAppointment();
    booking.choosePersons(1);
    visit.desk().deliver();
    booking.chooseTime(booking.firstStart());
    visit.desk().deliver();
    booking.chooseContact(QStringLiteral("none"));
    REQUIRE(session.screen() == Screen::Agree);
    CHECK(booking.canName());
    SECTION("by its code only")
    {
        booking.agree();
        visit.desk().deliver();
        CHECK_FALSE(visit.desk().lastContact.person.birth.isValid());
    }
    SECTION("thought better of")
    {
        session.openPerson();
        session.person()->giveName(zoe.name);
        session.back();
        session.back();
        CHECK(session.screen() == Screen::Agree);
        CHECK(booking.personName().isEmpty());
    }
    SECTION("by name, and another contact keeps it")
    {
        session.openPerson();
        CHECK(session.subject() == QStringLiteral("book"));
        session.person()->giveName(QStringLiteral("  Zoé   Müller-Roth "));
        session.person()->giveBirth(birth);
        REQUIRE(session.screen() == Screen::Agree);
        CHECK(session.person()->nameText().isEmpty());
        CHECK(booking.personName() == zoe.name);
        session.changeBooking(QStringLiteral("contact"));
        booking.chooseContact(QStringLiteral("phone"));
        booking.giveContact(QStringLiteral("06 12 34 56 78"));
        booking.agree();
        visit.desk().deliver();
        REQUIRE(session.screen() == Screen::Booked);
        CHECK(visit.desk().lastContact.person == zoe);
        CHECK(visit.desk().lastContact.kind == VisitorContact::Kind::Phone);
        session.goHome();
        CHECK(booking.personName().isEmpty());
    }
}

TEST_CASE("who moves an appointment is not asked his name", "[check-in]")
{
    Arrival town;
    town.session.back();
    town.mine.giveCode(code);
    town.desk.deliver();
    town.session.moveAppointment();
    town.session.booking()->chooseTime(town.session.booking()->firstStart());
    REQUIRE(town.session.screen() == Screen::Agree);
    town.session.openPerson();
    CHECK(town.session.screen() == Screen::Agree);
}
