// SPDX-License-Identifier: GPL-3.0-or-later
// The code of an appointment shown to the camera: when the camera is on, and what comes of what it sees.
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

struct AtTheCode {
    AtTheCode()
    {
        const auto &free = visit.desk().free.constFirst();
        visit.desk().booked.insert(code, {{}, code, free.site, QStringLiteral("identity-card"), 1, free.start, free.end, Status::Confirmed, {}, 0});
        visit.enter();
        session.openAppointment();
    }
    /// Lets what was shown be looked at.
    void lookAt(const QString &text)
    {
        camera.show(text);
        REQUIRE(waitUntil([&] { return !eye.looking() || eye.hint() != hint; }));
    }

    TownVisit visit;
    KioskSession &session = visit.session();
    CodeCamera &eye = *session.camera();
    FakeCamera &camera = visit.camera();
    QString hint;
};

} // namespace

TEST_CASE("a code shown to the camera is looked up, and the camera goes off", "[camera]")
{
    AtTheCode town;
    CHECK(town.eye.available());
    CHECK_FALSE(town.camera.isOpen);
    town.eye.look();
    town.eye.look();
    CHECK(town.camera.opened == 1);
    CHECK_FALSE(town.eye.hint().isEmpty());
    town.hint = town.eye.hint();
    town.lookAt(QStringLiteral("BEGIN:VEVENT\nUID:%1@parvis\n").arg(code));
    CHECK_FALSE(town.camera.isOpen);
    CHECK(town.visit.desk().deliver() > 0);
    CHECK(town.session.screen() == Screen::Appointment);
    CHECK(town.session.appointment()->code() == code);
}

TEST_CASE("another square is said to be another, and the camera looks on", "[camera]")
{
    AtTheCode town;
    town.eye.look();
    town.hint = town.eye.hint();
    town.lookAt(QStringLiteral("https://example.org/"));
    CHECK(town.camera.isOpen);
    CHECK(town.eye.hint() != town.hint);
    town.hint = town.eye.hint();
    town.lookAt(code);
    CHECK_FALSE(town.camera.isOpen);
}

TEST_CASE("the camera is off as soon as nobody asks for it", "[camera]")
{
    AtTheCode town;
    town.eye.look();
    REQUIRE(town.camera.isOpen);
    SECTION("turned off") { town.eye.close(); }
    SECTION("a step back") { town.session.back(); }
    SECTION("home") { town.session.goHome(); }
    SECTION("by name instead") { town.session.openPerson(); }
    SECTION("a person is called") { town.session.callPerson(); }
    SECTION("the language is asked") { town.session.openLanguages(); }
    SECTION("the visit ends") { town.session.endVisit(); }
    CHECK_FALSE(town.camera.isOpen);
    CHECK_FALSE(town.eye.looking());
    CHECK(town.eye.problem().isEmpty());
}

TEST_CASE("the camera goes off by itself when it sees no code", "[camera]")
{
    AtTheCode town;
    town.eye.look();
    town.visit.wait(29s);
    CHECK(town.camera.isOpen);
    town.visit.wait(2s);
    CHECK_FALSE(town.camera.isOpen);
    CHECK_FALSE(town.eye.problem().isEmpty());
    CHECK_FALSE(town.eye.mend().isEmpty());
    CHECK(town.session.screen() == Screen::Code);
    const QString french = town.eye.problem();
    town.eye.look(); // once more
    CHECK(town.camera.isOpen);
    CHECK(town.eye.problem().isEmpty());
    CHECK_FALSE(french.isEmpty());
}

TEST_CASE("a camera that is broken or pulled out is said to be, and the code can be typed", "[camera]")
{
    AtTheCode town;
    QSignalSpy chimes(&town.session, &KioskSession::chime);
    SECTION("at once")
    {
        town.camera.refuses = true;
        town.eye.look();
        CHECK(town.eye.available());
    }
    SECTION("while it looks")
    {
        town.eye.look();
        town.camera.unplug();
        CHECK_FALSE(town.eye.available());
    }
    CHECK_FALSE(town.camera.isOpen);
    CHECK_FALSE(town.eye.looking());
    CHECK_FALSE(town.eye.problem().isEmpty());
    REQUIRE(chimes.size() == 1);
    CHECK(chimes.constFirst().constFirst().toString() == QStringLiteral("error"));
    town.session.appointment()->giveCode(code);
    CHECK(town.visit.desk().deliver() > 0);
    CHECK(town.session.screen() == Screen::Appointment);
}

TEST_CASE("a camera that fails while nobody looks says nothing", "[camera]")
{
    AtTheCode town;
    QSignalSpy chimes(&town.session, &KioskSession::chime);
    town.camera.unplug();
    town.eye.look();
    CHECK_FALSE(town.eye.looking());
    CHECK(town.eye.problem().isEmpty());
    CHECK(chimes.isEmpty());
}

TEST_CASE("what was seen before the camera was turned off opens nothing afterwards", "[camera]")
{
    AtTheCode town;
    town.eye.look();
    town.camera.show(code);
    town.session.endVisit();
    // The next visitor's look waits until the eye is free: by then what the first one showed was told, to nobody.
    town.visit.enter();
    town.session.openAppointment();
    town.eye.look();
    town.hint = town.eye.hint();
    REQUIRE(waitUntil([&] {
        town.camera.show(QStringLiteral("https://example.org/"));
        return town.eye.hint() != town.hint;
    }));
    CHECK(town.visit.desk().deliver() == 0);
    CHECK(town.session.screen() == Screen::Code);
}

TEST_CASE("a kiosk without a camera has none to show", "[camera]")
{
    const VirtualClock clock(Instant(0ms));
    CodeCamera eye(nullptr, clock);
    eye.look();
    eye.close();
    eye.tick();
    CHECK_FALSE(eye.available());
    CHECK_FALSE(eye.looking());
}
