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
    FormShare &share = *session().formShare();
};

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
