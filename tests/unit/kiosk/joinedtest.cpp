// SPDX-License-Identifier: GPL-3.0-or-later
// An agent at a desk helps a visitor at his screen.
#include "formfiller.h"
#include "propertydump.h"
#include "support/catch.h"
#include "townvisit.h"
#include "wire/visitscreen.h"
#include "wire/visitstate.h"

#include <QJsonArray>
#include <QMetaEnum>

using namespace parvis;
using namespace parvis::kiosk;
using Screen = KioskSession::Screen;
using Stage = JoinedSession::Stage;
using namespace std::chrono_literals;

namespace
{

// In the middle of a form the visitor has asked for help, and Anna has taken it.
struct Helped {
    explicit Helped(const QStringList &shared = QStringList{QStringLiteral("topic"), QStringLiteral("form")})
    {
        visit.enter();
        visit.openForm(QStringLiteral("library-card"));
        FormFiller().fillUntil(session, QStringLiteral("familyName"));
        session.callPerson();
        for (const QString &choice : shared)
            session.handOff()->toggle(choice);
        session.handOff()->ask();
        visit.people().deliver();
        session.back();
        REQUIRE(session.screen() == Screen::Form);
    }
    void join(const char *agent = "Anna")
    {
        visit.people().state = {CallState::Kind::Coming, QLatin1String(agent), QStringLiteral("call")};
        pass(5s);
        REQUIRE(joined.active());
    }
    void pass(std::chrono::seconds time)
    {
        for (auto passed = 0s; passed < time; passed += 1s) {
            visit.wait(1s);
            visit.people().deliver();
            hub.deliver();
            voice.deliver();
        }
    }
    [[nodiscard]] wire::VisitState shown()
    {
        pass(4s);
        return wire::VisitState::fromJson(hub.state);
    }
    [[nodiscard]] QString value(const char *path) { return session.form()->displayOf(QLatin1String(path)); }

    TownVisit visit;
    KioskSession &session = visit.session();
    JoinedSession &joined = *session.joined();
    FakeVisit &hub = visit.joined();
    FakeVoice &voice = visit.voice();
};

// After the first question of a guide the visitor has asked for help, and Anna has taken it.
struct Guided {
    explicit Guided(const QStringList &shared)
    {
        visit.enter();
        session.openProcedure(QStringLiteral("identity-card"));
        session.startGuide();
        session.answerGuide(QStringLiteral("yes"));
        session.callPerson();
        for (const QString &choice : shared)
            session.handOff()->toggle(choice);
        session.handOff()->ask();
        visit.people().deliver();
        session.back();
        visit.people().state = {CallState::Kind::Coming, QStringLiteral("Anna"), QStringLiteral("call")};
    }
    [[nodiscard]] wire::VisitState shown()
    {
        for (int second = 0; second < 6; ++second) {
            visit.wait(1s);
            visit.people().deliver();
            visit.joined().deliver();
        }
        return wire::VisitState::fromJson(visit.joined().state);
    }

    TownVisit visit;
    KioskSession &session = visit.session();
};

} // namespace

TEST_CASE("the agent sees what the visitor chose to share, and no more", "[joined]")
{
    SECTION("nothing: the kind of screen")
    {
        Helped town(QStringList{});
        town.join();
        CHECK(town.shown() == wire::VisitState{QStringLiteral("form"), QStringLiteral("fr"), {}, {}, 0, 0, {}, {}, {}});
    }
    SECTION("the topic: which question, not what he answered")
    {
        Helped town(QStringList{QStringLiteral("topic")});
        town.join();
        town.session.answerForm(QString());
        const auto state = town.shown();
        CHECK(state.title == town.session.form()->title());
        CHECK(state.question->path == QStringLiteral("familyName"));
        CHECK(state.question->kind == QStringLiteral("name"));
        CHECK(state.question->value.isEmpty());
        CHECK(state.error.isEmpty());
        CHECK(state.step > 1);
        CHECK(state.fields.isEmpty());
        CHECK_FALSE(state.copy);
    }
    SECTION("the form, with the error shown, field by field")
    {
        Helped town;
        town.join();
        town.session.answerForm(QString());
        CHECK_FALSE(town.shown().error.isEmpty());
        town.session.answerForm(QStringLiteral("Muller"));
        const auto state = town.shown();
        CHECK(state.error.isEmpty());
        CHECK(state.question->path == QStringLiteral("givenNames"));
        const auto field = [&](const char *path) {
            for (const auto &found : state.fields) {
                if (found.path == QLatin1String(path))
                    return found;
            }
            return wire::VisitField{};
        };
        CHECK(field("familyName").value == QStringLiteral("Muller"));
        CHECK(field("birthDate").missing);
        CHECK(field("cardType").options.size() == 5);
        REQUIRE(state.copy);
        CHECK(state.copy->form == QStringLiteral("library-card"));
        CHECK(state.copy->given.value(QStringLiteral("familyName")).toString() == QStringLiteral("Muller"));
        town.session.setLanguage(QStringLiteral("de"));
        CHECK(town.shown().language == QStringLiteral("de"));
        town.joined.shareForm(false); // he thinks better of it
        CHECK(town.shown().fields.isEmpty());
        CHECK_FALSE(town.shown().copy);
        CHECK(town.hub.trace().last() == QStringLiteral("visitor share"));
    }
}

TEST_CASE("each screen has a name that agents have words for", "[joined]")
{
    const auto screens = QMetaEnum::fromType<Screen>();
    QStringList names;
    for (int i = 0; i < screens.keyCount(); ++i) {
        QString name = QString::fromLatin1(screens.key(i));
        name[0] = name.at(0).toLower();
        names << name;
    }
    CHECK(names == wire::visitScreens());
}

TEST_CASE("the agent reads which question of how many the visitor stands at in his guide", "[joined]")
{
    Guided town({QStringLiteral("topic")});
    const auto state = town.shown();
    CHECK(state.screen == QStringLiteral("guide"));
    CHECK(state.procedure == QStringLiteral("identity-card"));
    CHECK(state.step == 2);
    CHECK(state.steps == town.session.guide()->steps());
    CHECK(state.question->label == town.session.guide()->question());
    CHECK_FALSE(state.path);
}

TEST_CASE("what is answered after the call is told as long as it is what the visitor agreed to share", "[joined]")
{
    SECTION("nothing: no way, and not which procedure")
    {
        Guided town({});
        town.session.answerGuide(QStringLiteral("adult"));
        CHECK_FALSE(town.shown().path);
        CHECK(town.shown().procedure.isEmpty());
    }
    SECTION("the answers: each one, what is ticked, and what he takes back")
    {
        Guided town({QStringLiteral("answers")});
        const auto answers = [&] { return town.shown().path.value_or(wire::GuidePath()).answers; };
        CHECK(answers().keys() == QStringList{QStringLiteral("nationality")});
        town.session.answerGuide(QStringLiteral("adult"));
        CHECK(answers().value(QStringLiteral("whoFor")).toString() == QStringLiteral("adult"));
        town.visit.walkGuide();
        REQUIRE(town.session.screen() == Screen::Outcome);
        const QString item =
            town.session.guide()->checklist()->rows().constFirst().value(QStringLiteral("itemId")).toString();
        town.session.guide()->tick(item);
        CHECK(town.shown().path->ticked == QStringList{item});
        town.session.revisitGuide(QStringLiteral("nationality"));
        town.session.answerGuide(QStringLiteral("other"));
        CHECK(answers().value(QStringLiteral("nationality")).toString() == QStringLiteral("other"));
    }
    SECTION("not of another procedure")
    {
        Guided town({QStringLiteral("answers")});
        town.session.goHome();
        town.session.openProcedure(QStringLiteral("passport"));
        CHECK(town.shown().procedure == QStringLiteral("passport"));
        CHECK_FALSE(town.shown().path);
        town.session.startGuide();
        REQUIRE(town.session.screen() == Screen::Guide);
        CHECK_FALSE(town.shown().path);
        town.session.openProcedure(QStringLiteral("identity-card")); // whose guide he left for another
        CHECK_FALSE(town.shown().path);
    }
}

TEST_CASE("what is asked for help in a form may be shown, elsewhere it is not offered", "[joined]")
{
    TownVisit visit;
    visit.enter();
    visit.session().callPerson();
    CHECK(visit.session().handOff()->choices()->count() == 0);
}

TEST_CASE("a field is pointed at, and one touch leads there", "[joined]")
{
    Helped town;
    town.join();
    town.hub.does("point", "familyName");
    town.pass(4s);
    CHECK(town.joined.pointedHere());
    CHECK(town.joined.words().contains(town.session.form()->label()));
    town.hub.does("point", "birthDate");
    town.pass(4s);
    CHECK_FALSE(town.joined.pointedHere());
    town.joined.openPointed();
    CHECK(town.session.form()->path() == QStringLiteral("birthDate"));
    CHECK(town.joined.pointedHere());
    town.hub.does("point", "no-such-field");
    town.pass(4s);
    CHECK(town.joined.pointedLabel().isEmpty());
    CHECK(town.session.form()->path() == QStringLiteral("birthDate"));
}

TEST_CASE("a proposal is filled in only by the visitor's yes, through the same rules", "[joined]")
{
    Helped town;
    town.join();
    const auto propose = [&](const char *field, const char *value) {
        town.hub.does("propose", field, QString::fromUtf8(value));
        town.pass(4s);
        REQUIRE(town.joined.proposed());
    };
    SECTION("accepted")
    {
        propose("familyName", "Muller");
        CHECK(town.joined.proposalWords() == QStringLiteral("Muller"));
        CHECK(town.joined.proposalBefore().isEmpty());
        CHECK(town.value("familyName").isEmpty());
        town.joined.accept();
        CHECK(town.value("familyName") == QStringLiteral("Muller"));
        CHECK(town.session.form()->path() == QStringLiteral("familyName")); // he goes on himself
        town.pass(1s);
        CHECK(town.hub.trace().last() == QStringLiteral("visitor accept familyName"));
        CHECK(town.hub.acts.last().of == 1);
    }
    SECTION("refused")
    {
        propose("familyName", "Muller");
        town.joined.refuse();
        CHECK_FALSE(town.joined.proposed());
        town.pass(1s);
        CHECK(town.value("familyName").isEmpty());
        CHECK(town.hub.trace().last() == QStringLiteral("visitor refuse familyName"));
    }
    SECTION("what the form does not take stays out, and both are told why")
    {
        propose("email", "nobody");
        town.joined.accept();
        CHECK(town.joined.proposed());
        CHECK_FALSE(town.joined.proposalFault().isEmpty());
        CHECK(town.value("email").isEmpty());
        town.pass(1s);
        CHECK(town.hub.trace().last() == QStringLiteral("visitor fault email"));
        CHECK(town.hub.acts.last().text == town.joined.proposalFault());
        propose("email", "anna@example.fr"); // a better one takes its place
        CHECK(town.joined.proposalFault().isEmpty());
        town.joined.accept();
        CHECK(town.value("email") == QStringLiteral("anna@example.fr"));
    }
    SECTION("a choice and a yes by their values, shown in words")
    {
        propose("cardType", "adult");
        CHECK(town.joined.proposalWords() != QStringLiteral("adult"));
        town.joined.accept();
        CHECK(town.session.form()->draft()->value(QStringLiteral("cardType")) == QStringLiteral("adult"));
        propose("newsletter", "no");
        town.joined.accept();
        CHECK(town.session.form()->draft()->value(QStringLiteral("newsletter")) == false);
    }
    SECTION("several at once, shown by their labels in the form's order")
    {
        const auto options = town.session.form()->fieldAt(QStringLiteral("likes")).options;
        REQUIRE(options.size() > 2);
        propose("likes", (options.at(2).value + QLatin1Char(',') + options.at(0).value).toUtf8().constData());
        CHECK(town.joined.proposalWords().indexOf(options.at(0).label) >= 0);
        CHECK(town.joined.proposalWords().indexOf(options.at(2).label) > town.joined.proposalWords().indexOf(options.at(0).label));
        town.joined.accept();
        const QJsonArray taken{options.at(0).value, options.at(2).value};
        CHECK(town.session.form()->draft()->value(QStringLiteral("likes")) == taken);
        propose("likes", "no-such-thing");
        town.joined.accept();
        CHECK_FALSE(town.joined.proposalFault().isEmpty());
        CHECK(town.session.form()->draft()->value(QStringLiteral("likes")) == taken);
    }
    SECTION("an address by its parts, with the form's own checks")
    {
        propose("address", R"({"street":"1 quai des Bateliers","postcode":"67000","city":"Strasbourg"})");
        CHECK(town.joined.proposalWords().contains(QStringLiteral("1 quai des Bateliers")));
        CHECK_FALSE(town.joined.proposalWords().contains(QLatin1Char('{')));
        town.joined.accept();
        CHECK(town.joined.proposalFault().isEmpty());
        const auto address = town.session.form()->draft()->value(QStringLiteral("address"));
        CHECK(address[QLatin1String("city")] == QStringLiteral("Strasbourg"));
        CHECK(address[QLatin1String("country")] == QStringLiteral("FR"));
        for (const char *bad : {R"({"street":"1 quai","postcode":"99","city":"Strasbourg"})", R"({"street":"1 quai","postcode":"67000"})",
                                R"({"street":"1 quai","postcode":"67000","city":"Kehl","planet":"Mars"})", "1 quai, Strasbourg"}) {
            INFO(bad);
            propose("address", bad);
            CHECK_FALSE(town.joined.proposalWords().contains(QLatin1Char('{')));
            town.joined.accept();
            CHECK_FALSE(town.joined.proposalFault().isEmpty());
            CHECK(town.session.form()->draft()->value(QStringLiteral("address")) == address);
        }
    }
    SECTION("for a field that is not asked: no card, and the agent is told")
    {
        town.hub.does("propose", "guardianName", QStringLiteral("Muller"));
        town.pass(4s);
        CHECK_FALSE(town.joined.proposed());
        CHECK(town.hub.trace().last() == QStringLiteral("visitor fault guardianName"));
    }
}

TEST_CASE("both write to each other", "[joined]")
{
    Helped town;
    town.join();
    town.hub.does("say", "", {}, QStringLiteral("Bonjour !"));
    town.pass(4s);
    CHECK(town.joined.unread() == 1);
    CHECK(town.joined.messages()->rows().first().value(QStringLiteral("words")).toString() == QStringLiteral("Bonjour !"));
    town.joined.markRead();
    CHECK(town.joined.unread() == 0);
    CHECK(town.joined.answers()->count() == 4);
    town.joined.answer(QStringLiteral("unclear"));
    town.joined.say(QStringLiteral("  où \n est-ce ? "));
    town.joined.say(QStringLiteral("   "));
    town.pass(1s);
    CHECK(town.hub.acts.size() == 3);
    CHECK(town.hub.acts.at(1).value == QStringLiteral("unclear"));
    CHECK(town.hub.acts.at(2).text == QStringLiteral("où est-ce ?"));
    CHECK(town.joined.messages()->count() == 3);
    CHECK(town.joined.messages()->rows().last().value(QStringLiteral("own")).toBool());
}

TEST_CASE("one tap ends it from any screen, and the end by the agent is said", "[joined]")
{
    Helped town;
    town.join();
    town.hub.does("propose", "familyName", QStringLiteral("Muller"));
    town.pass(4s);
    SECTION("by the visitor")
    {
        town.session.goHome();
        town.joined.end();
        CHECK(town.visit.people().withdrawn == 1);
        CHECK(town.joined.stage() == Stage::None);
        const int asked = town.hub.asked;
        town.pass(10s);
        CHECK(town.hub.asked == asked);
    }
    SECTION("by the agent")
    {
        town.hub.does("end");
        town.hub.isOver = true;
        town.pass(4s);
        CHECK(town.joined.stage() == Stage::Ended);
        CHECK(town.joined.words().contains(QStringLiteral("Anna")));
        CHECK_FALSE(town.joined.proposed());
        town.joined.dismiss();
        town.pass(4s); // what still says that she has it is old news
        CHECK(town.joined.stage() == Stage::None);
    }
    SECTION("by the end of the visit")
    {
        town.session.endVisit();
        CHECK(town.joined.stage() == Stage::None);
        CHECK(town.joined.agent().isEmpty());
    }
    CHECK_FALSE(town.joined.proposed());
}

TEST_CASE("whoever is lost is said to be so within ten seconds, and nothing is lost with him", "[joined]")
{
    Helped town;
    town.join();
    town.session.answerForm(QStringLiteral("Muller"));
    SECTION("the agent, who comes back")
    {
        town.hub.silence = 6s;
        town.pass(4s);
        CHECK(town.joined.stage() == Stage::AgentLost);
        town.hub.silence = 0s;
        town.pass(4s);
        CHECK(town.joined.stage() == Stage::With);
    }
    SECTION("the agent, and another takes his place")
    {
        town.hub.does("lost");
        town.hub.isOver = true;
        town.pass(4s);
        CHECK(town.joined.stage() == Stage::Ended);
        town.hub.isOver = false;
        town.hub.does("join");
        town.visit.people().state.agent = QStringLiteral("Karim");
        town.pass(5s);
        CHECK(town.joined.stage() == Stage::With);
        CHECK(town.joined.agent() == QStringLiteral("Karim"));
    }
    SECTION("the hub, and what was said meanwhile arrives")
    {
        town.hub.isReachable = false;
        town.joined.say(QStringLiteral("allô ?"));
        town.pass(9s);
        CHECK(town.joined.stage() == Stage::HubLost);
        CHECK(town.hub.acts.isEmpty());
        town.hub.isReachable = true;
        town.pass(8s);
        CHECK(town.joined.stage() == Stage::With);
        CHECK(town.hub.trace() == QStringList{QStringLiteral("visitor say")});
    }
    SECTION("the hub, and what was said arrives as soon as it is heard again")
    {
        town.hub.isReachable = false;
        town.joined.say(QStringLiteral("allô ?"));
        town.pass(1s);
        town.hub.isReachable = true;
        town.joined.wake(); // no time passes
        for (int i = 0; i < 4; ++i)
            town.hub.deliver();
        CHECK(town.hub.trace() == QStringList{QStringLiteral("visitor say")});
    }
    CHECK(town.value("familyName") == QStringLiteral("Muller"));
    CHECK(town.session.form()->path() == QStringLiteral("givenNames"));
}

TEST_CASE("any one answer may be lost: each act is done once", "[joined]")
{
    for (int nth = 1; nth <= 12; ++nth) {
        INFO("question " << nth);
        Helped town;
        town.hub.failAt = nth;
        town.join();
        town.hub.does("propose", "familyName", QStringLiteral("Muller"));
        town.pass(12s);
        REQUIRE(town.joined.proposed());
        town.joined.accept();
        town.joined.answer(QStringLiteral("yes"));
        town.pass(12s);
        CHECK(town.hub.asked > nth);
        CHECK(town.hub.trace() == QStringList{QStringLiteral("agent propose familyName"), QStringLiteral("visitor accept familyName"),
                                              QStringLiteral("visitor say")});
        CHECK(town.joined.stage() == Stage::With);
        CHECK(town.value("familyName") == QStringLiteral("Muller"));
    }
}

TEST_CASE("what the agent writes is read to whoever asks for it, in the language of the screen", "[joined]")
{
    Helped town;
    town.join();
    CHECK(town.joined.aloud()->available());
    const QString wild = QStringLiteral("<b>Bonjour</b> 👍 & <break time=\"9s\"/>\u0001");
    town.hub.does("say", "", {}, wild);
    town.pass(4s);
    CHECK(town.voice.said.isEmpty()); // only when he asks
    town.joined.answer(QStringLiteral("yes"));
    town.pass(1s);
    const auto rows = town.joined.messages()->rows();
    REQUIRE(rows.size() == 2);
    CHECK(rows.last().value(QStringLiteral("readId")).toString().isEmpty()); // his own
    const QString readId = rows.first().value(QStringLiteral("readId")).toString();
    town.joined.readAloud(readId);
    CHECK(town.voice.said == QStringList{QStringLiteral("fr ") + wild});
    CHECK(town.joined.aloud()->current() == readId);
    SECTION("and again, as often as he likes")
    {
        town.voice.end();
        CHECK(town.joined.aloud()->current().isEmpty());
        town.joined.readAloud(readId);
        CHECK(town.voice.said.size() == 2);
    }
    SECTION("and stopped by the same touch")
    {
        town.joined.readAloud(readId);
        CHECK_FALSE(town.voice.isSpeaking());
        CHECK(town.joined.aloud()->current().isEmpty());
    }
    SECTION("what the banner says takes its place")
    {
        town.joined.readAloud(QStringLiteral("words"));
        CHECK(town.voice.said.last() == QStringLiteral("fr ") + town.joined.words());
        CHECK(town.joined.aloud()->current() == QStringLiteral("words"));
    }
    SECTION("another language ends it, and is then spoken")
    {
        town.session.setLanguage(QStringLiteral("de"));
        CHECK_FALSE(town.voice.isSpeaking());
        CHECK_FALSE(town.joined.aloud()->available());
        town.voice.deliver();
        CHECK(town.joined.aloud()->available());
        town.joined.readAloud(readId);
        CHECK(town.voice.said.last() == QStringLiteral("de ") + wild);
    }
    SECTION("what does not exist is not read")
    {
        town.joined.readAloud(QStringLiteral("say.99"));
        town.joined.readAloud(QString());
        town.joined.readAloud(QStringLiteral("proposal"));
        CHECK(town.voice.said.size() == 1);
    }
    SECTION("who listens is there: the visit waits for him")
    {
        town.pass(89s);
        town.voice.end();
        town.pass(80s);
        CHECK_FALSE(town.session.idleWarning());
    }
}

TEST_CASE("each message is read as it comes once the visitor wants it so", "[joined]")
{
    Helped town;
    town.join();
    CHECK_FALSE(town.joined.aloud()->always());
    town.joined.aloud()->setAlways(true);
    const auto &said = town.voice.said;
    town.hub.does("say", "", {}, QStringLiteral("Bonjour !"));
    town.hub.does("say", "", {}, QStringLiteral("Écrivez votre nom."));
    town.pass(4s);
    CHECK(said == QStringList{QStringLiteral("fr Bonjour !")});
    town.hub.does("point", "familyName");
    town.pass(4s);
    town.voice.end();
    CHECK(said.last() == QStringLiteral("fr Écrivez votre nom."));
    town.voice.end();
    CHECK(said.last() == QStringLiteral("fr ") + town.joined.words());
    CHECK(said.last().contains(town.session.form()->label()));
    town.voice.end();
    town.hub.does("propose", "familyName", QStringLiteral("Muller"));
    town.pass(4s);
    CHECK(said.last().contains(QStringLiteral("Anna")));
    CHECK(said.last().contains(town.session.form()->label()));
    CHECK(said.last().endsWith(QStringLiteral("Muller")));
    CHECK(town.joined.aloud()->current() == QStringLiteral("proposal"));
    town.joined.accept(); // he has heard enough
    CHECK_FALSE(town.voice.isSpeaking());
    town.joined.answer(QStringLiteral("yes"));
    town.pass(4s);
    CHECK(said.size() == 4); // never his own
}

TEST_CASE("a proposal that is answered or replaced is not read any more, and what waits is", "[joined]")
{
    Helped town;
    town.join();
    town.joined.aloud()->setAlways(true);
    town.hub.does("propose", "familyName", QStringLiteral("Muller"));
    town.hub.does("say", "", {}, QStringLiteral("Est-ce juste ?"));
    town.hub.does("propose", "familyName", QStringLiteral("Müller"));
    town.pass(4s);
    CHECK(town.voice.said.size() == 2);
    CHECK(town.voice.said.last() == QStringLiteral("fr Est-ce juste ?"));
    town.joined.refuse();
    town.voice.end();
    CHECK(town.voice.said.size() == 2);
    CHECK(town.joined.aloud()->current().isEmpty());
}

TEST_CASE("nothing of a visit is heard after the help, however it ends", "[joined]")
{
    Helped town;
    town.join();
    town.joined.aloud()->setAlways(true);
    for (int i = 0; i < 3; ++i)
        town.hub.does("say", "", {}, QStringLiteral("Bonjour %1").arg(i));
    town.pass(4s);
    REQUIRE(town.voice.isSpeaking());
    SECTION("by the visitor")
    {
        town.joined.end();
    }
    SECTION("by the agent")
    {
        town.hub.does("say", "", {}, QStringLiteral("Au revoir"));
        town.hub.does("end");
        town.hub.isOver = true;
        town.pass(4s);
        CHECK_FALSE(town.joined.aloud()->always());
        town.joined.readAloud(QStringLiteral("words")); // how it ended, for who asks
        CHECK(town.voice.said.last() == QStringLiteral("fr ") + town.joined.words());
        town.joined.dismiss();
    }
    SECTION("by another agent to come")
    {
        town.hub.does("lost");
        town.hub.isOver = true;
        town.pass(4s);
        CHECK(town.joined.stage() == Stage::Ended);
    }
    SECTION("by the end of the visit")
    {
        town.session.endVisit();
    }
    SECTION("by nobody being there any more")
    {
        town.pass(125s);
        REQUIRE_FALSE(town.session.inVisit());
    }
    CHECK_FALSE(town.voice.isSpeaking());
    CHECK(town.joined.aloud()->current().isEmpty());
    CHECK_FALSE(town.joined.aloud()->always());
    const auto said = town.voice.said.size();
    town.hub.does("say", "", {}, QStringLiteral("Encore"));
    town.voice.deliver();
    town.pass(10s);
    CHECK(town.voice.said.size() == said);
}

TEST_CASE("the end of a visit forgets what was read, and whether", "[joined]")
{
    TownVisit fresh;
    const QStringList before = dump(*fresh.session().joined());
    Helped town;
    town.join();
    town.joined.aloud()->setAlways(true);
    town.hub.does("say", "", {}, QStringLiteral("Bonjour"));
    town.pass(4s);
    town.session.endVisit();
    town.voice.deliver();
    CHECK(dump(town.joined) == before);
}

TEST_CASE("where nothing can be heard the kiosk offers no voice, and nobody waits for it", "[joined]")
{
    Helped town;
    SECTION("no such language, or no device")
    {
        town.voice.languages.clear();
    }
    SECTION("a sound system that hangs")
    {
        town.voice.hangs = true;
    }
    town.join();
    CHECK_FALSE(town.joined.aloud()->available());
    town.joined.aloud()->setAlways(true);
    CHECK_FALSE(town.joined.aloud()->always());
    town.hub.does("say", "", {}, QStringLiteral("Bonjour"));
    town.pass(4s);
    town.joined.readAloud(town.joined.messages()->rows().first().value(QStringLiteral("readId")).toString());
    CHECK(town.voice.said.isEmpty());
    CHECK(town.joined.unread() == 1);
}
