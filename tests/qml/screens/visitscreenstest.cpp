// SPDX-License-Identifier: GPL-3.0-or-later
// The banner, the proposal and the messages of a joined visit in every shape: nothing is cut off, everything can be touched.
#include "formfiller.h"
#include "screenwindow.h"
#include "support/catch.h"

using namespace parvis;
using namespace parvis::kiosk;
using namespace std::chrono_literals;

namespace
{

const Look looks[] = {
    {"portrait-fr", {1080, 1920}},
    {"portrait-de", {1080, 1920}, 0, false, "de"},
    {"portrait-large-de", {1080, 1920}, 2, false, "de"},
    {"portrait-contrast-fr", {1080, 1920}, 0, true},
    {"landscape-de", {1920, 1080}, 0, false, "de"},
    {"landscape-large-fr", {1920, 1080}, 2},
    {"landscape-ar", {1920, 1080}, 0, false, "ar"},
    {"compact-en", {1280, 1024}, 0, false, "en"},
    {"compact-large-de", {1280, 1024}, 2, true, "de"},
};

struct Scene {
    explicit Scene(const Look &look) : window(visit, look)
    {
        visit.voice().languages.append(QStringLiteral("ar"));
        visit.enter();
        visit.openForm(QStringLiteral("library-card"));
        FormFiller().fillUntil(session, QStringLiteral("familyName"));
        session.callPerson();
        session.handOff()->toggle(QStringLiteral("form"));
        session.handOff()->ask();
        visit.people().deliver();
        visit.people().state = {CallState::Kind::Coming, QStringLiteral("Mme Schweitzer"), QStringLiteral("call")};
        pass();
        REQUIRE(joined.active());
    }
    void pass()
    {
        for (int i = 0; i < 5; ++i) {
            visit.wait(1s);
            visit.people().deliver();
            visit.joined().deliver();
            visit.voice().deliver();
        }
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

    TownVisit visit{{QStringLiteral("fr"), QStringLiteral("de"), QStringLiteral("en"), QStringLiteral("ar")}};
    KioskSession &session = visit.session();
    JoinedSession &joined = *session.joined();
    ScreenWindow window;
};

} // namespace

TEST_CASE("a joined visit can be read and touched", "[screens]")
{
    for (const Look &look : looks) {
        INFO(look.name);
        Scene scene(look);
        scene.look("helped-call");
        scene.session.back();
        scene.look("helped-form");
        CHECK(scene.says(scene.joined.words()));
        scene.visit.joined().does("point", "familyName");
        scene.pass();
        scene.look("helped-pointed");
        scene.visit.joined().does("point", "birthDate");
        scene.visit.joined().does("say", "", {}, QStringLiteral("Prenez votre temps."));
        scene.pass();
        scene.look("helped-elsewhere");
        scene.visit.joined().does("propose", "email", QStringLiteral("personne"));
        scene.pass();
        scene.look("helped-proposal");
        CHECK(scene.says(QStringLiteral("personne")));
        scene.joined.accept();
        scene.look("helped-proposal-fault");
        scene.joined.refuse();
        scene.visit.joined().silence = 20s;
        scene.pass();
        scene.look("helped-agent-lost");
        scene.visit.joined().silence = 0s;
        scene.pass();
        scene.joined.answer(QStringLiteral("wait"));
        scene.pass();
        REQUIRE(scene.window.press(QStringLiteral("visit.write")));
        scene.look("helped-messages");
        CHECK(scene.says(QStringLiteral("Prenez votre temps.")));
        REQUIRE(scene.window.press(QStringLiteral("visit.type")));
        scene.look("helped-writing");
        REQUIRE(scene.window.press(QStringLiteral("visit.stop-typing")));
        REQUIRE(scene.window.press(QStringLiteral("visit.close")));
        scene.visit.joined().does("end");
        scene.pass();
        scene.look("helped-ended");
        REQUIRE(scene.window.press(QStringLiteral("visit.read")));
        CHECK(scene.joined.stage() == JoinedSession::Stage::None);
    }
}

TEST_CASE("where little room is left the messages take that of the band, and the help ends from there", "[screens]")
{
    const auto tight = std::find_if(std::begin(looks), std::end(looks), [](const Look &look) {
        return QLatin1String(look.name) == QLatin1String("compact-large-de");
    });
    REQUIRE(tight != std::end(looks));
    Scene scene(*tight);
    scene.visit.joined().does("say", "", {}, QStringLiteral("Prenez votre temps."));
    scene.pass();
    REQUIRE(scene.window.press(QStringLiteral("visit.write")));
    CHECK(scene.says(QStringLiteral("Prenez votre temps.")));
    REQUIRE(scene.window.press(QStringLiteral("visit.sheet-end")));
    CHECK_FALSE(scene.joined.active());
}

TEST_CASE("what the agent writes can be heard, one by one or as it comes, and stopped everywhere", "[screens]")
{
    for (const Look &look : looks) {
        INFO(look.name);
        Scene scene(look);
        FakeVoice &voice = scene.visit.voice();
        scene.session.back();
        scene.visit.joined().does("say", "", {}, QStringLiteral("Prenez votre temps."));
        scene.visit.joined().does(
            "say", "", {},
            QStringLiteral("Écrivez votre nom comme sur votre carte d’identité, en lettres majuscules."));
        scene.pass();
        REQUIRE(scene.window.press(QStringLiteral("visit.write")));
        const auto rows = scene.joined.messages()->rows();
        const QString first = QStringLiteral("visit.aloud.") + rows.first().value(QStringLiteral("readId")).toString();
        const QString second = QStringLiteral("visit.aloud.") + rows.last().value(QStringLiteral("readId")).toString();
        REQUIRE(scene.window.press(first));
        CHECK(voice.said.last().endsWith(QStringLiteral(" Prenez votre temps.")));
        scene.look("aloud-first");
        REQUIRE(scene.window.press(second)); // in its place
        CHECK(voice.said.size() == 2);
        REQUIRE(scene.window.press(second));
        CHECK_FALSE(voice.isSpeaking());
        REQUIRE(scene.window.press(QStringLiteral("visit.aloud")));
        scene.window.show(QStringLiteral("aloud-always"));
        (void)scene.window.scrollDown();
        scene.look("aloud-always-below");
        scene.visit.joined().does("say", "", {}, QStringLiteral("Bravo !"));
        scene.pass();
        CHECK(voice.said.last().endsWith(QStringLiteral(" Bravo !")));
        REQUIRE(scene.window.press(QStringLiteral("visit.close")));
        scene.look("aloud-band");
        REQUIRE(scene.window.press(QStringLiteral("visit.aloud.words"))); // stops the message
        CHECK_FALSE(voice.isSpeaking());
        REQUIRE(scene.window.press(QStringLiteral("visit.aloud.words")));
        CHECK(voice.said.last().endsWith(scene.joined.words()));
        scene.visit.joined().does("propose", "email", QStringLiteral("personne"));
        scene.pass();
        scene.look("aloud-proposal");
        REQUIRE(scene.window.press(QStringLiteral("proposal.aloud")));
        CHECK_FALSE(voice.isSpeaking());
        REQUIRE(scene.window.press(QStringLiteral("proposal.aloud")));
        CHECK(voice.said.last().contains(QStringLiteral("personne")));
        scene.joined.refuse();
        CHECK_FALSE(voice.isSpeaking());
    }
}

TEST_CASE("what is read aloud is reached, stopped and switched on by keys alone, also while messages come", "[screens]")
{
    Scene scene(looks[0]);
    FakeVoice &voice = scene.visit.voice();
    scene.session.back();
    scene.visit.joined().does("say", "", {}, QStringLiteral("Prenez votre temps."));
    scene.pass();
    scene.window.show(QStringLiteral("aloud-keys"));
    REQUIRE(scene.window.strike(QStringLiteral("visit.aloud.words")));
    CHECK(voice.isSpeaking());
    REQUIRE(scene.window.strike(QStringLiteral("visit.write")));
    const QString first = QStringLiteral("visit.aloud.") +
                          scene.joined.messages()->rows().first().value(QStringLiteral("readId")).toString();
    REQUIRE(scene.window.strike(first));
    CHECK(voice.said.last() == QStringLiteral("fr Prenez votre temps."));
    scene.visit.joined().does("say", "", {}, QStringLiteral("Bravo !"));
    scene.pass();
    CHECK(scene.window.focused() == first); // he stands where he stood
    REQUIRE(scene.window.strike(first));
    CHECK_FALSE(voice.isSpeaking());
    REQUIRE(scene.window.strike(QStringLiteral("visit.aloud")));
    CHECK(scene.joined.aloud()->always());
}

TEST_CASE("a kiosk without a voice offers none", "[screens]")
{
    Scene scene(looks[0]);
    scene.visit.voice().languages.clear();
    scene.session.setLanguage(QStringLiteral("de"));
    scene.visit.joined().does("say", "", {}, QStringLiteral("Prenez votre temps."));
    scene.pass();
    CHECK_FALSE(scene.window.press(QStringLiteral("visit.aloud.words")));
    REQUIRE(scene.window.press(QStringLiteral("visit.write")));
    CHECK_FALSE(scene.window.press(QStringLiteral("visit.aloud")));
    const QString readId = scene.joined.messages()->rows().first().value(QStringLiteral("readId")).toString();
    CHECK_FALSE(scene.window.press(QStringLiteral("visit.aloud.") + readId));
    scene.look("aloud-none");
}
