// SPDX-License-Identifier: GPL-3.0-or-later
// A form goes on the visitor's phone, and comes back by its code.
#include "formfiller.h"
#include "support/catch.h"
#include "townvisit.h"

#include "forms/draftcopy.h"

using namespace parvis;
using namespace parvis::kiosk;
using Screen = KioskSession::Screen;
using Stage = FormShare::Stage;

namespace
{

const QString code = QStringLiteral("K7RM-2XQ9");

struct Visit : TownVisit {
    Visit()
    {
        enter();
        openForm(QStringLiteral("library-card"));
        FormFiller().answer(session());
    }
    void ask()
    {
        session().openFormOnPhone();
        REQUIRE(session().screen() == Screen::FormOnPhone);
    }
    void answerMore()
    {
        FormFiller().answer(session());
        REQUIRE(session().screen() == Screen::Form);
    }
    FormShare &share = *session().formShare();
};

/// A visitor before the code's screen, and a hub where the form of the library card lies with what FIRST answered.
struct Returning : TownVisit {
    explicit Returning(const QJsonObject &given)
    {
        enter();
        session().openAppointment();
        REQUIRE(session().screen() == Screen::Code);
        const auto form = content().form(QStringLiteral("library-card"));
        forms().reply = {{QStringLiteral("form"), form->id()}, {QStringLiteral("hash"), form->hash()}, {QStringLiteral("answers"), given}};
    }
    [[nodiscard]] QStringList claims()
    {
        QStringList all;
        for (const QJsonObject &question : forms().taken)
            all << question[QStringLiteral("claim")].toString();
        return all;
    }
    FormShare &share = *session().formShare();
};

QJsonObject filled()
{
    Visit first;
    FormFiller().fill(first.session());
    return forms::givenAnswers(*first.form().draft());
}

const QJsonObject annasHelp{{QStringLiteral("version"), 1},
                            {QStringLiteral("code"), QStringLiteral("31")},
                            {QStringLiteral("name"), QStringLiteral("Anna Keller")},
                            {QStringLiteral("whom"), QStringLiteral("present")},
                            {QStringLiteral("role"), QStringLiteral("agent")},
                            {QStringLiteral("mandate"), QStringLiteral("none")},
                            {QStringLiteral("consent"), QStringLiteral("2026-11-23T08:00:00Z")}};

} // namespace

TEST_CASE("nothing leaves the kiosk before the visitor agrees", "[formshare]")
{
    Visit visit;
    visit.ask();
    CHECK(visit.share.stage() == Stage::Explained);
    CHECK(visit.forms().kept.isEmpty());
    visit.session().back();
    CHECK(visit.session().screen() == Screen::Form);
    CHECK(visit.forms().kept.isEmpty());
}

TEST_CASE("the form so far goes once, and its code is shown for ten minutes", "[formshare]")
{
    Visit visit;
    visit.ask();
    visit.session().sendFormToPhone();
    visit.session().sendFormToPhone();
    REQUIRE(visit.forms().kept.size() == 1);
    const QJsonObject sent = visit.forms().kept.first();
    CHECK(QStringList(sent.keys()) == QStringList{QStringLiteral("answers"), QStringLiteral("form"), QStringLiteral("hash"),
                                                  QStringLiteral("language"), QStringLiteral("token")});
    CHECK(sent[QStringLiteral("answers")].toObject() == forms::givenAnswers(*visit.form().draft()));
    CHECK(sent[QStringLiteral("token")].toString().size() == 32);
    CHECK(visit.share.source().isEmpty());
    visit.forms().deliver();
    CHECK(visit.share.stage() == Stage::Ready);
    CHECK(visit.share.source().startsWith(QStringLiteral("data:image/png;base64,")));
    CHECK(visit.share.host() == QStringLiteral("accueil.example.fr"));
    CHECK(visit.share.secondsLeft() == 600);
    visit.clock().advance(std::chrono::seconds(1));
    visit.share.tick();
    CHECK(visit.share.secondsLeft() == 599);
    visit.clock().advance(std::chrono::minutes(10));
    visit.share.tick();
    CHECK(visit.share.stage() == Stage::Over);
    CHECK(visit.share.source().isEmpty());
    visit.session().sendFormToPhone(); // a new one, under another token
    REQUIRE(visit.forms().kept.size() == 2);
    CHECK(visit.forms().kept.at(1)[QStringLiteral("token")] != sent[QStringLiteral("token")]);
}

TEST_CASE("a hub that is away or knows another form is told as it is, and the answers stay", "[formshare]")
{
    Visit visit;
    const auto before = visit.form().draft()->answers();
    visit.forms().isOnline = false;
    visit.ask();
    CHECK(visit.share.stage() == Stage::Offline);
    visit.session().sendFormToPhone();
    CHECK(visit.forms().kept.isEmpty());
    visit.session().back();
    visit.forms().isOnline = true;
    for (const auto &[answer, stage] : {std::pair(FormDesk::Answer::Unreachable, Stage::Offline), std::pair(FormDesk::Answer::Refused, Stage::Refused)}) {
        visit.ask();
        visit.forms().answer = answer;
        visit.session().sendFormToPhone();
        visit.forms().deliver();
        CHECK(visit.share.stage() == stage);
        visit.session().back();
    }
    CHECK(visit.form().draft()->answers() == before);
}

TEST_CASE("a visit that ends takes the code with it, and a late answer changes nothing", "[formshare]")
{
    Visit visit;
    visit.ask();
    visit.session().sendFormToPhone();
    visit.session().endVisit();
    visit.forms().deliver();
    CHECK(visit.share.stage() == Stage::Explained);
    CHECK(visit.share.source().isEmpty());
    CHECK_FALSE(visit.form().active());
}

TEST_CASE("a form comes back by its code with its answers, and goes on", "[formshare]")
{
    Visit first;
    FormFiller().fill(first.session());
    const QJsonObject given = forms::givenAnswers(*first.form().draft());
    const auto answers = first.form().draft()->answers();
    TownVisit visit;
    visit.enter();
    visit.session().openAppointment();
    REQUIRE(visit.session().screen() == Screen::Code);
    visit.session().giveCode(code);
    visit.session().giveCode(code);
    REQUIRE(visit.forms().taken.size() == 1);
    CHECK(visit.forms().taken.first()[QStringLiteral("code")].toString() == QStringLiteral("K7RM2XQ9"));
    const auto form = visit.content().form(QStringLiteral("library-card"));
    visit.forms().reply = {{QStringLiteral("form"), form->id()}, {QStringLiteral("hash"), form->hash()}, {QStringLiteral("answers"), given}};
    visit.forms().deliver();
    REQUIRE(visit.session().screen() == Screen::Check);
    CHECK(visit.form().draft()->answers() == answers);
    CHECK(visit.form().complete());
    visit.session().acceptAnswers();
    CHECK(visit.session().screen() == Screen::Document);
}

TEST_CASE("a code that is wrong, late or of another version is refused with a reason", "[formshare]")
{
    TownVisit visit;
    visit.enter();
    visit.session().openAppointment();
    FormShare &share = *visit.session().formShare();
    QStringList errors;
    for (const auto answer : {FormDesk::Answer::Refused, FormDesk::Answer::Unreachable}) {
        visit.forms().answer = answer;
        visit.session().giveCode(code);
        visit.forms().deliver();
        errors << share.codeError();
        CHECK_FALSE(share.codeMend().isEmpty());
    }
    visit.forms().answer = FormDesk::Answer::Done;
    visit.forms().reply = {{QStringLiteral("form"), QStringLiteral("library-card")}, {QStringLiteral("hash"), QStringLiteral("00")}};
    visit.session().giveCode(code);
    visit.forms().deliver();
    errors << share.codeError();
    CHECK(QSet<QString>(errors.begin(), errors.end()).size() == 3);
    CHECK_FALSE(errors.contains(QString()));
    CHECK(visit.session().screen() == Screen::Code);
    // An answer that was lost is asked for again by the same name.
    REQUIRE(visit.forms().taken.size() == 3);
    CHECK(visit.forms().taken.at(0)[QStringLiteral("claim")] == visit.forms().taken.at(1)[QStringLiteral("claim")]);
    visit.session().giveCode(QStringLiteral("K7R-M2X-Q9AB")); // an appointment's
    CHECK(share.codeError().isEmpty());
    CHECK(visit.forms().taken.size() == 3);
}

TEST_CASE("a code is never shown for answers that were changed meanwhile", "[formshare]")
{
    Visit visit;
    visit.ask();
    visit.session().sendFormToPhone();
    visit.forms().deliver();
    REQUIRE(visit.share.stage() == Stage::Ready);
    const QString shown = visit.share.source();
    visit.session().back();
    visit.ask(); // nothing was changed: the same code
    CHECK(visit.share.stage() == Stage::Ready);
    CHECK(visit.share.source() == shown);
    visit.session().back();
    visit.answerMore();
    visit.ask();
    CHECK(visit.share.stage() == Stage::Explained);
    CHECK(visit.share.source().isEmpty());
    visit.session().sendFormToPhone();
    REQUIRE(visit.forms().kept.size() == 2);
    CHECK(visit.forms().kept.at(1)[QStringLiteral("answers")] != visit.forms().kept.at(0)[QStringLiteral("answers")]);
}

TEST_CASE("who goes back while it is sent hears nothing of it later", "[formshare]")
{
    Visit visit;
    visit.ask();
    visit.session().sendFormToPhone();
    visit.session().back();
    visit.answerMore();
    visit.forms().deliver();
    CHECK(visit.share.stage() == Stage::Explained);
    CHECK(visit.share.source().isEmpty());
    visit.ask();
    CHECK(visit.share.stage() == Stage::Explained);
}

TEST_CASE("a tap meant for what stood there before does not erase, and a phone is taken out in peace", "[formshare]")
{
    Visit visit;
    visit.ask();
    visit.session().leaveForPhone();
    visit.session().sendFormToPhone();
    visit.forms().deliver();
    visit.session().leaveForPhone(); // the second of two taps
    CHECK(visit.session().inVisit());
    CHECK(visit.form().active());
    visit.wait(std::chrono::seconds(100));
    CHECK_FALSE(visit.session().idleWarning());
    CHECK(visit.share.settled());
    visit.session().back();
    visit.wait(std::chrono::seconds(100));
    CHECK(visit.session().idleWarning());
    visit.session().extendVisit();
    visit.ask();
    visit.session().leaveForPhone();
    CHECK_FALSE(visit.session().inVisit());
    CHECK_FALSE(visit.form().active());
}

TEST_CASE("a visitor who walks away from the code is erased here as everywhere", "[formshare]")
{
    Visit visit;
    visit.ask();
    visit.session().sendFormToPhone();
    visit.forms().deliver();
    visit.wait(std::chrono::seconds(2 * 90 + 2 * 30 + 5));
    CHECK_FALSE(visit.session().inVisit());
    CHECK(visit.share.source().isEmpty());
    CHECK(visit.forms().kept.size() == 1);
}

TEST_CASE("a form that cannot go on here stays where it is", "[formshare]")
{
    Returning visit(filled());
    const bool isOther = GENERATE(true, false);
    if (isOther)
        visit.forms().reply.insert(QStringLiteral("hash"), QStringLiteral("00"));
    else
        visit.forms().reply.insert(QStringLiteral("assistance"), QJsonObject{{QStringLiteral("version"), 99}});
    visit.session().giveCode(code);
    visit.forms().deliver();
    CHECK(visit.session().screen() == Screen::Code);
    CHECK_FALSE(visit.share.codeError().isEmpty());
    REQUIRE(visit.forms().taken.size() == 1); // it was asked which one it is, and not taken
    CHECK(visit.forms().taken.first()[QStringLiteral("asking")].toBool());
}

TEST_CASE("a form whose answer was lost on the way is fetched again under the same name", "[formshare]")
{
    Returning visit(filled());
    visit.session().giveCode(code);
    visit.forms().deliverOne();
    REQUIRE(visit.forms().taken.size() == 2);
    CHECK_FALSE(visit.forms().taken.at(1).contains(QStringLiteral("asking")));
    SECTION("the hub was lost")
    {
        visit.forms().answer = FormDesk::Answer::Unreachable;
        visit.forms().deliver();
        visit.forms().answer = FormDesk::Answer::Done;
    }
    SECTION("he went back meanwhile")
    {
        visit.session().back();
        visit.forms().deliver();
        CHECK(visit.session().screen() == Screen::Home);
        CHECK_FALSE(visit.form().active());
        visit.session().openAppointment();
    }
    SECTION("he went to the first page meanwhile")
    {
        visit.session().goHome();
        visit.forms().deliver();
        CHECK_FALSE(visit.form().active());
        visit.session().openAppointment();
    }
    SECTION("he looks at another page meanwhile")
    {
        visit.session().openLanguages();
        visit.forms().deliver();
        CHECK(visit.session().screen() == Screen::Language);
        visit.session().back();
    }
    REQUIRE(visit.session().screen() == Screen::Code);
    visit.session().giveCode(code);
    visit.forms().deliver();
    CHECK(visit.session().screen() == Screen::Check);
    REQUIRE(visit.forms().taken.size() == 3);
    const QStringList claims = visit.claims();
    CHECK(QSet<QString>(claims.begin(), claims.end()).size() == 1);
    // Another visitor has no part in it.
    visit.session().endVisit();
    visit.enter();
    visit.session().openAppointment();
    visit.session().giveCode(code);
    CHECK(visit.claims().last() != claims.first());
}

TEST_CASE("three wrong codes are told another way, and no code is forgotten by another", "[formshare]")
{
    Returning visit(filled());
    visit.forms().answer = FormDesk::Answer::Refused;
    QStringList mends;
    for (int i = 0; i < FormShare::manyWrong; ++i) {
        visit.session().giveCode(code);
        visit.forms().deliver();
        mends << visit.share.codeMend();
    }
    CHECK(mends.at(0) == mends.at(1));
    CHECK(mends.at(2) != mends.at(1));
    visit.forms().answer = FormDesk::Answer::Done;
    visit.session().giveCode(code);
    visit.forms().deliver();
    CHECK(visit.session().screen() == Screen::Check);
}

TEST_CASE("who helped goes with the form and comes back with it", "[formshare]")
{
    Visit visit;
    visit.help();
    for (const char *value : {"present", "agent"})
        visit.session().answerHelp(QLatin1String(value));
    visit.session().agreeToHelp();
    REQUIRE(visit.session().screen() == Screen::Form);
    visit.ask();
    visit.session().sendFormToPhone();
    REQUIRE(visit.forms().kept.size() == 1);
    const QJsonObject sent = visit.forms().kept.first()[QStringLiteral("assistance")].toObject();
    REQUIRE(wire::Assistance::fromJson(sent));
    CHECK(wire::Assistance::fromJson(sent)->code == QStringLiteral("31"));
    Returning back(filled());
    back.forms().reply.insert(QStringLiteral("assistance"), sent);
    back.session().giveCode(code);
    back.forms().deliver();
    REQUIRE(back.session().screen() == Screen::Check);
    REQUIRE(back.session().assist()->record());
    CHECK(back.session().assist()->record()->toJson() == sent);
    CHECK(back.session().assist()->helpLine().contains(QStringLiteral("Anna Keller")));
}

TEST_CASE("help is agreed to before a form leaves, and is never another form's", "[formshare]")
{
    SECTION("signed in, and not yet agreed")
    {
        Visit visit;
        visit.help();
        REQUIRE(visit.session().screen() == Screen::Mandate);
        visit.session().back();
        REQUIRE(visit.session().screen() == Screen::Form);
        visit.session().openFormOnPhone();
        CHECK(visit.session().screen() == Screen::Mandate);
        CHECK(visit.forms().kept.isEmpty());
    }
    SECTION("a form filled alone comes back where another was filled with help")
    {
        Returning visit(filled());
        visit.session().assist()->restore(wire::Assistance::fromJson(annasHelp));
        visit.session().giveCode(code);
        visit.forms().deliver();
        REQUIRE(visit.session().screen() == Screen::Check);
        CHECK_FALSE(visit.session().assist()->record());
    }
    SECTION("it comes back to an agent who helps now")
    {
        Returning visit(filled());
        visit.session().goHome();
        visit.help();
        visit.session().openAppointment();
        visit.session().giveCode(code);
        visit.forms().deliver();
        CHECK(visit.session().screen() == Screen::Mandate);
        visit.session().refuseHelp();
        CHECK(visit.session().screen() == Screen::Check);
        CHECK(visit.form().complete());
    }
}

TEST_CASE("what is only practised does not go on a phone", "[formshare]")
{
    TownVisit visit;
    visit.enter();
    visit.session().startPractice();
    visit.session().startForm();
    REQUIRE(visit.session().screen() == Screen::Form);
    visit.session().openFormOnPhone();
    CHECK(visit.session().screen() == Screen::Form);
}
