// SPDX-License-Identifier: GPL-3.0-or-later
// What the staff sees at the kiosk: the helps given, the band when the time is over, and why nobody signs in.
#include "screenwindow.h"
#include "support/catch.h"

#include <memory>

using namespace parvis;
using namespace parvis::kiosk;
using Screen = KioskSession::Screen;
using What = store::AssistanceEvent::What;
using namespace std::chrono_literals;

namespace
{

const Look looks[] = {
    {"portrait-fr", {1080, 1920}},
    {"portrait-de", {1080, 1920}, 0, false, "de"},
    {"portrait-ar", {1080, 1920}, 0, false, "ar"},
    {"portrait-large-fr", {1080, 1920}, 2},
    {"portrait-large-de", {1080, 1920}, 2, false, "de"},
    {"portrait-large-ar", {1080, 1920}, 2, false, "ar"},
    {"landscape-de", {1920, 1080}, 0, false, "de"},
    {"landscape-large-de", {1920, 1080}, 2, false, "de"},
    {"compact-large-fr", {1280, 1024}, 2, true},
};

struct Scene {
    explicit Scene(const Look &look)
        : visit({QStringLiteral("fr"), QStringLiteral("de"), QStringLiteral("ar")}), window(visit, look)
    {
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

    TownVisit visit;
    KioskSession &session = visit.session();
    ScreenWindow window;
};

/// As many steps as are told, of every kind, the newest first.
QList<store::AssistanceEvent> longTrace(Instant now)
{
    const What kinds[] = {What::Began, What::Consented, What::Refused,  What::Sent,  What::Ended,
                          What::Left,  What::Idle,      What::TimeOver, What::Locked};
    QList<store::AssistanceEvent> events;
    for (int i = 0; i < StaffStatus::mostHelp; ++i) {
        const What what = kinds[size_t(i) % std::size(kinds)];
        const bool hasProcedure = what == What::Consented || what == What::Refused || what == What::Sent;
        events << store::AssistanceEvent{now - i * 47min, what == What::Locked ? QString() : QStringLiteral("31"), what,
                                         hasProcedure ? QStringLiteral("proof-of-residence") : QString()};
    }
    return events;
}

} // namespace

TEST_CASE("the helps that were given can be read to the last, and why the staff cannot sign in", "[screens]")
{
    for (const Look &look : looks) {
        INFO(look.name);
        Scene scene(look);
        scene.visit.health().assistance = longTrace(scene.visit.clock().now());
        scene.session.openStaff();
        scene.session.staff()->unlock(QStringLiteral("2468"));
        REQUIRE(scene.session.staff()->unlocked());
        const RowModel &helps = *scene.session.staff()->helps();
        CHECK(helps.count() == StaffStatus::mostHelp);
        CHECK_FALSE(
            helps.rows().at(1).value(QStringLiteral("what")).toString().contains(QStringLiteral("proof-of-residence")));
        scene.look("staff-helps");
        REQUIRE(scene.window.scrollDown());
        scene.look("staff-helps-end");
        scene.visit.setStaffAllowed(false);
        scene.session.tick();
        REQUIRE(scene.session.screen() == Screen::Notice);
        CHECK(helps.count() == 0);
        scene.look("staff-forbidden");
    }
}

TEST_CASE("the band that tells the end of the time can be read and put away on every page", "[screens]")
{
    for (const Look &look : looks) {
        INFO(look.name);
        Scene scene(look);
        auto &assist = *scene.session.assist();
        scene.visit.help();
        REQUIRE(assist.active());
        scene.look("band-active");
        scene.session.setMoreTime(true);
        scene.visit.clock().advance(60min);
        assist.tick();
        REQUIRE(assist.over());
        scene.visit.openForm(QStringLiteral("library-card"));
        scene.look("band-over-form");
        scene.session.goHome();
        scene.look("band-over-home");
        REQUIRE(scene.window.press(QStringLiteral("assist.read")));
        CHECK_FALSE(assist.over());
    }
}
