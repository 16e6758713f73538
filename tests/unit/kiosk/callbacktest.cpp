// SPDX-License-Identifier: GPL-3.0-or-later
// Nobody can come: the visitor asks to be called back.
#include "propertydump.h"
#include "support/catch.h"
#include "townvisit.h"

using namespace parvis;
using namespace parvis::kiosk;
using Screen = KioskSession::Screen;
using Stage = CallBackSession::Stage;
using namespace std::chrono_literals;

namespace
{

const QString number = QStringLiteral("03 88 00 00 00");

/// He called for a person before the page of a procedure, and nobody can be asked.
struct Alone {
    Alone()
    {
        visit.enter();
        session.openProcedure(QStringLiteral("identity-card"));
        visit.people().isOnline = false;
        session.callPerson();
        REQUIRE(session.screen() == Screen::HandOff);
    }
    void toCheck(const QString &name = {})
    {
        session.openCallBack();
        call.giveNumber(number);
        call.giveName(name);
        call.chooseReachable(QStringLiteral("afternoon"));
        REQUIRE(at("check"));
    }
    [[nodiscard]] bool at(const char *part) const
    {
        return session.screen() == Screen::CallBack && session.subject() == QLatin1String(part);
    }

    TownVisit visit;
    KioskSession &session = visit.session();
    CallBackSession &call = *session.callBack();
    FakeCallBacks &desk = visit.callBacks();
};

} // namespace

TEST_CASE("who cannot get a person leaves his number, and the town hall has it", "[callback]")
{
    Alone town;
    REQUIRE(town.session.canAskForCall());
    town.toCheck(QStringLiteral("Zoé Müller"));
    CHECK(town.call.numberShown().contains(QStringLiteral("88")));
    CHECK(town.call.topic() == town.session.procedure()->title());
    CHECK_FALSE(town.call.sharesTopic());
    CHECK(town.desk.left.isEmpty());
    town.call.agree();
    CHECK(town.at("done"));
    REQUIRE(town.desk.left.size() == 1);
    CHECK(town.desk.left.constFirst() == CallBackWish{QStringLiteral("+33388000000"),
                                                      QStringLiteral("Zoé Müller"),
                                                      QStringLiteral("afternoon"),
                                                      {},
                                                      QStringLiteral("fr")});
    CHECK(town.call.stage() == Stage::Arrived);
}

TEST_CASE("what it is about is told where he ticks it, and where he ticked it before", "[callback]")
{
    Alone town;
    SECTION("here")
    {
        town.toCheck();
        town.call.toggleTopic();
        town.call.toggleTopic();
        town.call.toggleTopic();
    }
    SECTION("when he called")
    {
        town.session.back();
        town.visit.people().isOnline = true;
        town.session.callPerson();
        town.session.handOff()->toggle(QStringLiteral("topic"));
        town.visit.people().state.staff = CallState::Staff::Away;
        town.session.handOff()->ask();
        town.visit.people().deliver();
        REQUIRE(town.session.handOff()->stage() == HandOffSession::Stage::Nobody);
        town.toCheck();
    }
    CHECK(town.call.sharesTopic());
    town.call.agree();
    CHECK(town.desk.left.constFirst().procedure == QStringLiteral("identity-card"));
}

TEST_CASE("a double tap is one request, and one visit asks once", "[callback]")
{
    Alone town;
    town.toCheck();
    town.call.agree();
    town.call.agree();
    CHECK(town.desk.left.size() == 1);
    town.session.back(); // he goes on where he was before he called
    CHECK(town.session.screen() == Screen::Procedure);
    town.session.callPerson();
    town.session.openCallBack();
    CHECK(town.at("done"));
    town.call.giveNumber(QStringLiteral("03 88 11 11 11"));
    town.call.agree();
    CHECK(town.desk.left.size() == 1);
}

TEST_CASE("a number that is none is refused in words, and what was typed stays", "[callback]")
{
    Alone town;
    town.session.openCallBack();
    town.call.giveNumber(QStringLiteral("12"));
    CHECK(town.at("number"));
    CHECK_FALSE(town.call.error().isEmpty());
    CHECK_FALSE(town.call.mend().isEmpty());
    CHECK(town.call.numberText() == QStringLiteral("12"));
    const QString before = town.call.error();
    town.session.setLanguage(QStringLiteral("de"));
    CHECK(town.call.numberText() == QStringLiteral("12"));
    CHECK(town.call.error() == before); // no translations are loaded here
    town.call.clearError();
    CHECK(town.call.error().isEmpty());
    town.call.giveNumber(number);
    CHECK(town.at("name"));
    town.call.giveName(QStringLiteral("R2D2"));
    CHECK_FALSE(town.call.error().isEmpty());
    CHECK(town.call.nameText() == QStringLiteral("R2D2"));
    CHECK(town.at("name"));
    town.call.giveName({});
    CHECK(town.at("when"));
}

TEST_CASE("a step back leads to the question before, with what was typed", "[callback]")
{
    Alone town;
    town.toCheck(QStringLiteral("Zoé Müller"));
    town.session.back();
    CHECK(town.at("when"));
    town.session.back();
    town.call.keepName(QStringLiteral("Zoé"));
    town.session.back();
    CHECK(town.at("number"));
    CHECK(town.call.numberText() == number);
    town.session.back();
    CHECK(town.session.screen() == Screen::HandOff);
    town.session.openCallBack();
    CHECK(town.call.numberText() == number);
    town.call.giveNumber(town.call.numberText());
    CHECK(town.call.nameText() == QStringLiteral("Zoé"));
    SECTION("from the page with all of it to one part")
    {
        town.call.giveName({});
        town.call.chooseReachable(QStringLiteral("any"));
        town.session.changeCallBack(QStringLiteral("number"));
        CHECK(town.at("number"));
    }
}

TEST_CASE("he is promised a call once the town hall has his request, and not before", "[callback]")
{
    Alone town;
    town.toCheck();
    SECTION("without a connection")
    {
        town.desk.isOnline = false;
        town.call.agree();
        CHECK(town.call.stage() == Stage::Waiting);
        town.visit.wait(5s);
        CHECK(town.call.stage() == Stage::Waiting);
        town.desk.isOnline = true;
    }
    SECTION("on its way")
    {
        town.desk.isSlow = true;
        town.call.agree();
        CHECK(town.call.stage() == Stage::Sending);
        town.desk.isSlow = false;
    }
    town.visit.wait(2s);
    CHECK(town.call.stage() == Stage::Arrived);
    CHECK(town.desk.left.size() == 1);
}

TEST_CASE("what the disk does not keep was not asked for, and he may try again", "[callback]")
{
    Alone town;
    town.toCheck();
    town.desk.refuses = true;
    town.call.agree();
    CHECK(town.at("check"));
    CHECK(town.call.stage() == Stage::Failed);
    CHECK_FALSE(town.call.isLeft());
    town.desk.refuses = false;
    town.call.agree();
    CHECK(town.at("done"));
    CHECK(town.desk.left.size() == 1);
}

TEST_CASE("who asked to be called back is not looked for at the kiosk", "[callback]")
{
    Alone town;
    town.session.back();
    town.visit.people().isOnline = true;
    town.visit.people().state.staff = CallState::Staff::Away;
    town.session.callPerson();
    town.session.handOff()->ask();
    town.visit.people().deliver();
    REQUIRE(town.session.handOff()->stage() == HandOffSession::Stage::Nobody);
    town.toCheck();
    CHECK(town.visit.people().withdrawn == 0);
    town.call.agree();
    CHECK(town.visit.people().withdrawn == 1);
    CHECK(town.session.handOff()->stage() == HandOffSession::Stage::Withdrawn);
}

TEST_CASE("where the reception is closed he may ask too, and in practice nobody is called", "[callback]")
{
    TownVisit visit;
    visit.enter();
    SECTION("closed")
    {
        visit.clock().advance(12h); // 22:00
        visit.session().callPerson();
        REQUIRE(visit.session().screen() == Screen::Notice);
        REQUIRE(visit.session().subject() == QStringLiteral("closed"));
        visit.session().openCallBack();
        CHECK(visit.session().screen() == Screen::CallBack);
    }
    SECTION("practice")
    {
        visit.session().startPractice();
        visit.session().startForm();
        REQUIRE(visit.session().practising());
        CHECK_FALSE(visit.session().canAskForCall());
        visit.session().openCallBack();
        CHECK(visit.session().screen() != Screen::CallBack);
    }
}
