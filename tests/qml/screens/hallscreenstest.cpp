// SPDX-License-Identifier: GPL-3.0-or-later
// What the town tells and offers whoever stands here: its news, with whom they concern, and the wifi of the hall.
#include "screenwindow.h"
#include "support/catch.h"

using namespace parvis;
using namespace parvis::kiosk;
using Screen = KioskSession::Screen;
using namespace std::chrono_literals;

namespace
{

const Look looks[] = {
    {"portrait-fr", {1080, 1920}},
    {"portrait-large-de", {1080, 1920}, 2, false, "de"},
    {"portrait-large-ar", {1080, 1920}, 2, false, "ar"},
    {"portrait-contrast-fr", {1080, 1920}, 0, true},
    {"landscape-de", {1920, 1080}, 0, false, "de"},
    {"landscape-large-fr", {1920, 1080}, 2},
    {"compact-large-de", {1280, 1024}, 2, true, "de"},
};

struct Scene {
    explicit Scene(const Look &look)
        : visit({QStringLiteral("fr"), QStringLiteral("de"), QStringLiteral("ar")}), window(visit, look)
    {
    }
    void look(const char *name)
    {
        INFO(name);
        (void)waitUntil([&] { return window.faults().isEmpty(); });
        window.show(QString::fromLatin1(name));
        const QStringList faults = window.faults();
        INFO(faults.join(QLatin1Char('\n')).toStdString());
        CHECK(faults.isEmpty());
    }
    [[nodiscard]] bool says(const QString &words) const { return window.texts().contains(words); }

    TownVisit visit;
    KioskSession &session = visit.session();
    ScreenWindow window;
};

} // namespace

TEST_CASE("the news say whom they concern", "[screens]")
{
    for (const Look &look : looks) {
        INFO(look.name);
        Scene scene(look);
        scene.look("news-start");
        scene.visit.enter();
        scene.session.setLanguage(QString::fromLatin1(look.language));
        (void)scene.window.scrollDown();
        scene.look("news-home");
        scene.session.chooseAudience(QStringLiteral("business"));
        (void)scene.window.scrollDown();
        scene.look("news-home-business");
        const QString businesses = QString::fromLatin1(look.language) == QStringLiteral("de")
                                       ? QStringLiteral("Betriebe")
                                       : QStringLiteral("Entreprises");
        if (QLatin1String(look.language) != QLatin1String("ar"))
            CHECK(scene.says(businesses));
    }
}

TEST_CASE("the wifi of the hall can be read and touched from any screen", "[screens]")
{
    for (const Look &look : looks) {
        INFO(look.name);
        Scene scene(look);
        auto &session = scene.session;
        session.start();
        REQUIRE(scene.window.press(QStringLiteral("top.wifi"))); // before a language is chosen too
        session.back();
        REQUIRE(session.screen() == Screen::Language);
        session.chooseLanguage(QString::fromLatin1(look.language));
        scene.visit.openForm(QStringLiteral("library-card"));
        scene.look("wifi-offered");
        REQUIRE(scene.window.press(QStringLiteral("top.wifi")));
        REQUIRE(session.screen() == Screen::Wifi);
        scene.look("wifi");
        CHECK(scene.says(QStringLiteral("Strasbourg-Accueil")));
        CHECK(scene.says(QStringLiteral("bienvenue-2026")));
        CHECK_FALSE(scene.window.press(QStringLiteral("top.wifi")));
        REQUIRE(scene.window.press(QStringLiteral("nav.back")));
        CHECK(session.screen() == Screen::Form); // and nothing of it is lost
    }
}
