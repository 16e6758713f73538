// SPDX-License-Identifier: GPL-3.0-or-later
// Where a visitor stands, how he came there and how he goes back.
#include "formfiller.h"
#include "support/catch.h"
#include "townvisit.h"

#include <QSignalSpy>

using namespace parvis;
using namespace parvis::kiosk;
using Screen = KioskSession::Screen;

namespace
{

const QString card = QStringLiteral("identity-card");
const QString stolen = QStringLiteral("yes adult stolen no own");

struct Visit : TownVisit {
    Visit() { enter(); }
    void toOutcome()
    {
        session().openProcedure(card);
        session().startGuide();
        walkGuide(stolen.split(QLatin1Char(' ')));
        REQUIRE(session().screen() == Screen::Outcome);
    }
    void toForm()
    {
        toOutcome();
        session().startForm();
        REQUIRE(session().screen() == Screen::Form);
    }
    void toCheck()
    {
        toForm();
        FormFiller().fill(session());
    }
};

} // namespace

TEST_CASE("back leads the way one came, screen by screen", "[places]")
{
    Visit visit;
    auto &session = visit.session();
    session.openSearch();
    session.search()->setText(QStringLiteral("carte"));
    session.openProcedure(card);
    session.startGuide();
    visit.walkGuide(stolen.split(QLatin1Char(' ')));
    session.startForm();
    session.answerForm(QStringLiteral("theft"));

    session.back();
    CHECK(session.screen() == Screen::Form);
    CHECK(session.form()->fieldId() == QStringLiteral("reason"));
    session.back();
    CHECK(session.screen() == Screen::Outcome);
    session.back();
    CHECK(session.screen() == Screen::Guide);
    for (const char *question : {"proof", "oldPapers", "situation", "whoFor", "nationality"}) {
        CHECK(session.guide()->questionId() == QString::fromLatin1(question));
        session.back();
    }
    CHECK(session.screen() == Screen::Procedure);
    CHECK(session.procedure()->procedureId() == card);
    session.back();
    CHECK(session.screen() == Screen::Search);
    CHECK(session.search()->text() == QStringLiteral("carte"));
    session.back();
    CHECK(session.screen() == Screen::Home);
    CHECK(session.search()->text().isEmpty());
    session.back();
    CHECK(session.screen() == Screen::Language);
}

TEST_CASE("back never erases answers", "[places]")
{
    SECTION("nothing entered: back from the first screen leaves")
    {
        Visit visit;
        auto &session = visit.session();
        QSignalSpy ended(&session, &KioskSession::visitEnded);
        session.back();
        CHECK(session.canGoBack());
        session.back();
        CHECK_FALSE(session.inVisit());
        CHECK(ended.size() == 1);
        CHECK_FALSE(session.canGoBack());
        session.back();
        CHECK(ended.size() == 1);
    }
    SECTION("a form begun: back ends before that")
    {
        Visit visit;
        auto &session = visit.session();
        visit.toForm();
        session.answerForm(QStringLiteral("theft"));
        for (int i = 0; i < 50; ++i)
            session.back();
        CHECK(session.screen() == Screen::Language);
        CHECK_FALSE(session.canGoBack());
        CHECK(session.form()->active());
        session.chooseLanguage(QStringLiteral("fr"));
        CHECK(session.screen() == Screen::Home);
        visit.toForm();
        CHECK(session.form()->draft()->value(QStringLiteral("reason")) == QStringLiteral("theft"));
    }
}

TEST_CASE("a step is taken only where it is offered", "[places]")
{
    const auto acts = [](KioskSession &session) {
        return QList<std::pair<const char *, std::function<void()>>>{
            {"answerGuide", [&] { session.answerGuide(QStringLiteral("yes")); }},
            {"revisitGuide", [&] { session.revisitGuide(QStringLiteral("nationality")); }},
            {"startGuide", [&] { session.startGuide(); }},
            {"startForm", [&] { session.startForm(); }},
            {"answerForm", [&] { session.answerForm(QStringLiteral("theft")); }},
            {"skipAnswer", [&] { session.skipAnswer(); }},
            {"editAnswer", [&] { session.editAnswer(QStringLiteral("reason")); }},
            {"acceptAnswers", [&] { session.acceptAnswers(); }},
            {"acceptDocument", [&] { session.acceptDocument(); }},
            {"retryDocument", [&] { session.retryDocument(); }},
            {"sign", [&] { session.sign(signature()); }},
            {"chooseLanguage", [&] { session.chooseLanguage(QStringLiteral("de")); }},
            {"bookAppointment", [&] { session.bookAppointment(); }},
            {"changeBooking", [&] { session.changeBooking(QStringLiteral("times")); }},
            {"moveAppointment", [&] { session.moveAppointment(); }},
            {"booking.choosePersons", [&] { session.booking()->choosePersons(2); }},
            {"booking.chooseTime", [&] { session.booking()->chooseTime(session.booking()->firstStart()); }},
            {"booking.chooseContact", [&] { session.booking()->chooseContact(QStringLiteral("none")); }},
            {"booking.giveContact", [&] { session.booking()->giveContact(QStringLiteral("0612345678")); }},
            {"booking.askForCall", [&] { session.booking()->askForCall(); }},
            {"booking.agree", [&] { session.booking()->agree(); }},
        };
    };
    SECTION("nobody is here")
    {
        TownVisit visit;
        auto &session = visit.session();
        auto all = acts(session);
        all += {{"openSearch", [&] { session.openSearch(); }},
                {"openCategory", [&] { session.openCategory(QStringLiteral("identity")); }},
                {"openProcedure", [&] { session.openProcedure(card); }},
                {"openNotice", [&] { session.openNotice(QStringLiteral("call")); }},
                {"openLanguages", [&] { session.openLanguages(); }},
                {"openAppointment", [&] { session.openAppointment(); }},
                {"openStaff", [&] { session.openStaff(); }},
                {"startPractice", [&] { session.startPractice(); }},
                {"goHome", [&] { session.goHome(); }},
                {"back", [&] { session.back(); }}};
        for (const auto &[name, act] : all) {
            INFO(name);
            act();
            CHECK(session.screen() == Screen::Attract);
            CHECK_FALSE(session.inVisit());
        }
        session.callPerson(); // the only one that begins a visit: whoever needs a person touches nothing before
        CHECK(session.inVisit());
    }
    SECTION("at home")
    {
        Visit visit;
        for (const auto &[name, act] : acts(visit.session())) {
            INFO(name);
            act();
            CHECK(visit.session().screen() == Screen::Home);
        }
    }
    SECTION("on the check page only its own")
    {
        Visit visit;
        visit.toCheck();
        const auto before = *visit.form().draft();
        for (const auto &[name, act] : acts(visit.session())) {
            INFO(name);
            if (QByteArray(name) == "acceptAnswers" || QByteArray(name) == "editAnswer")
                continue;
            act();
            CHECK(visit.session().screen() == Screen::Check);
            CHECK(*visit.form().draft() == before);
        }
    }
    CHECK(TownVisit().entries() == 0);
}

TEST_CASE("home and back again keeps the draft of the same form", "[places]")
{
    Visit visit;
    auto &session = visit.session();
    visit.toForm();
    session.answerForm(QStringLiteral("theft"));
    session.answerForm({}); // the note
    const QString path = session.form()->path();
    session.goHome();
    CHECK(session.screen() == Screen::Home);
    CHECK(session.guide()->active());
    visit.toForm();
    CHECK(session.form()->path() == path);
    CHECK(session.form()->draft()->value(QStringLiteral("reason")) == QStringLiteral("theft"));

    session.goHome();
    visit.openForm(QStringLiteral("library-card"));
    CHECK(session.form()->draft()->form().id() == QStringLiteral("library-card"));
    CHECK(session.form()->draft()->answers().isEmpty());

    session.endVisit();
    visit.enter();
    visit.toForm();
    CHECK(session.form()->draft()->answers().isEmpty());
}

TEST_CASE("an unknown procedure is refused with words, and nothing moves", "[places]")
{
    Visit visit;
    auto &session = visit.session();
    QSignalSpy chimes(&session, &KioskSession::chime);
    for (const char *id : {"no-such-procedure", "", "../site"}) {
        session.openProcedure(QString::fromLatin1(id));
        CHECK(session.screen() == Screen::Home);
        CHECK_FALSE(session.failure().isEmpty());
    }
    CHECK(chimes.size() == 3); // each try is answered
    session.openProcedure(card);
    CHECK(session.screen() == Screen::Procedure);
    CHECK(session.failure().isEmpty());
}

TEST_CASE("a double tap is one step", "[places]")
{
    Visit visit;
    auto &session = visit.session();
    const auto backsToHome = [&] {
        int steps = 0;
        for (; session.screen() != Screen::Home; ++steps)
            session.back();
        return steps;
    };
    session.openSearch();
    session.openSearch();
    CHECK(backsToHome() == 1);
    session.openCategory(QStringLiteral("identity"));
    session.openCategory(QStringLiteral("identity"));
    CHECK(backsToHome() == 1);
    session.openProcedure(card);
    session.openProcedure(card);
    session.startGuide();
    session.startGuide();
    CHECK(backsToHome() == 2);
    session.openNotice(QStringLiteral("call"));
    session.openNotice(QStringLiteral("call"));
    CHECK(backsToHome() == 1);
}

TEST_CASE("a notice or the languages in between change nothing", "[places]")
{
    struct Place {
        const char *what;
        std::function<void(Visit &)> reach;
    };
    const Place places[] = {
        {"home", [](Visit &) {}},
        {"search",
         [](Visit &v) {
             v.session().openSearch();
             v.session().search()->setText(QStringLiteral("carte"));
         }},
        {"category", [](Visit &v) { v.session().openCategory(QStringLiteral("identity")); }},
        {"procedure", [](Visit &v) { v.session().openProcedure(card); }},
        {"guide",
         [](Visit &v) {
             v.session().openProcedure(card);
             v.session().startGuide();
             v.session().answerGuide(QStringLiteral("yes"));
         }},
        {"guide, an earlier question",
         [](Visit &v) {
             v.toOutcome();
             v.session().revisitGuide(QStringLiteral("situation"));
         }},
        {"outcome", [](Visit &v) { v.toOutcome(); }},
        {"form",
         [](Visit &v) {
             v.toForm();
             v.session().answerForm(QStringLiteral("theft"));
         }},
        {"check", [](Visit &v) { v.toCheck(); }},
        {"practice", [](Visit &v) { v.session().startPractice(); }},
    };
    for (const auto &place : places) {
        INFO(place.what);
        Visit visit;
        auto &session = visit.session();
        place.reach(visit);
        const auto stands = [&] {
            return QStringList{QString::number(int(session.screen())),
                               session.subject(),
                               session.guide()->questionId(),
                               session.form()->path(),
                               session.search()->text(),
                               session.procedure()->procedureId()};
        };
        const auto before = stands();
        const auto draft = visit.form().draft() ? std::optional(*visit.form().draft()) : std::nullopt;

        session.openNotice(QStringLiteral("call"));
        CHECK(session.screen() == Screen::Notice);
        CHECK(session.subject() == QStringLiteral("call"));
        session.back();
        CHECK(stands() == before);

        session.openLanguages();
        CHECK(session.screen() == Screen::Language);
        session.chooseLanguage(QStringLiteral("de"));
        CHECK(session.language() == QStringLiteral("de"));
        CHECK(stands() == before);

        session.openLanguages();
        session.back();
        CHECK(stands() == before);

        session.setLanguage(QStringLiteral("en"));
        session.setLanguage(QStringLiteral("xx"));
        CHECK(session.language() == QStringLiteral("en"));
        CHECK(stands() == before);
        if (draft)
            CHECK(*visit.form().draft() == *draft);
    }
}

TEST_CASE("an answer changed from the check page returns there", "[places]")
{
    Visit visit;
    auto &session = visit.session();
    visit.toCheck();
    session.editAnswer(QStringLiteral("no-such-field"));
    CHECK(session.screen() == Screen::Check);
    session.editAnswer(QStringLiteral("signature"));
    CHECK(session.screen() == Screen::Check);

    for (int i = 0; i < 3; ++i) {
        session.editAnswer(QStringLiteral("familyName"));
        CHECK(session.screen() == Screen::Form);
        CHECK(session.form()->raw() == QStringLiteral("Śliwa"));
        session.answerForm(QStringLiteral("R2D2"));
        CHECK(session.screen() == Screen::Form); // refused
        session.openNotice(QStringLiteral("call"));
        session.back();
        session.answerForm(QStringLiteral("Śliwa"));
        CHECK(session.screen() == Screen::Check);
    }
    SECTION("going back instead changes nothing")
    {
        const auto before = *visit.form().draft();
        session.editAnswer(QStringLiteral("height"));
        session.back();
        CHECK(session.screen() == Screen::Check);
        CHECK(*visit.form().draft() == before);
    }
    SECTION("what the change opens is asked first")
    {
        session.editAnswer(QStringLiteral("birthCountry"));
        session.answerForm(QStringLiteral("DE"));
        CHECK(session.screen() == Screen::Form);
        CHECK(session.form()->fieldId() == QStringLiteral("birthPlaceAbroad"));
        session.answerForm(QStringLiteral("Kehl"));
        CHECK(session.screen() == Screen::Check);
        CHECK(session.form()->complete());
    }
    SECTION("the way back from the check page is as long as before")
    {
        session.back();
        CHECK(session.screen() == Screen::Form);
        int steps = 0;
        for (; session.screen() == Screen::Form; ++steps) {
            REQUIRE(steps < 100);
            session.back();
        }
        CHECK(session.screen() == Screen::Outcome);
    }
}

TEST_CASE("an entry of a list changed from the check page returns there too", "[places]")
{
    Visit visit;
    auto &session = visit.session();
    visit.openForm(QStringLiteral("school-enrolment"));
    FormFiller filler;
    filler.fillUntil(session, QStringLiteral("children"));
    session.form()->addItem();
    FormFiller({{QStringLiteral("birthDate"), dateParts(1, 9, 2020)}}).fill(session);
    REQUIRE(session.screen() == Screen::Check);
    session.editAnswer(QStringLiteral("children.0.familyName"));
    for (int steps = 0; session.screen() == Screen::Form; ++steps) {
        REQUIRE(steps < 10);
        session.answerForm(session.form()->raw().isValid() ? session.form()->raw() : QVariant());
    }
    CHECK(session.screen() == Screen::Check);
    CHECK(session.form()->draft()->itemCount(QStringLiteral("children")) == 1);
}

TEST_CASE("practice is kept apart from what is meant", "[places]")
{
    Visit visit;
    auto &session = visit.session();
    session.startPractice();
    session.startForm();
    CHECK(session.screen() == Screen::Form);
    CHECK(session.practising());
    const QString practised = session.form()->draft()->form().id();
    const QString procedure = session.form()->draft()->form().procedure();
    FormFiller().fill(session);
    session.openNotice(QStringLiteral("call"));
    CHECK(session.practising());
    session.back();
    session.goHome();
    CHECK_FALSE(session.practising());
    CHECK_FALSE(session.form()->active());

    // The same form in earnest begins empty.
    session.openProcedure(procedure);
    if (session.procedure()->hasForm()) {
        session.startForm();
    } else {
        session.startGuide();
        visit.walkGuide();
        session.startForm();
    }
    REQUIRE(session.screen() == Screen::Form);
    CHECK(session.form()->draft()->form().id() == practised);
    CHECK_FALSE(session.practising());
    CHECK(session.form()->draft()->answers().isEmpty());
}

TEST_CASE("more time holds for one visit", "[places]")
{
    Visit visit;
    auto &session = visit.session();
    session.setMoreTime(true);
    visit.wait(std::chrono::seconds(899));
    CHECK_FALSE(session.idleWarning());
    visit.wait(std::chrono::seconds(1));
    CHECK(session.idleWarning());
    CHECK(session.idleSecondsLeft() == 300);
    session.extendVisit();
    CHECK_FALSE(session.idleWarning());
    session.endVisit();
    CHECK_FALSE(session.moreTime());
    visit.enter();
    visit.wait(std::chrono::seconds(90));
    CHECK(session.idleWarning());
}

TEST_CASE("a warning sounds once", "[places]")
{
    Visit visit;
    QStringList sounds;
    QObject::connect(&visit.session(), &KioskSession::chime, &visit.session(),
                     [&](const QString &kind) { sounds.append(kind); });
    visit.wait(std::chrono::seconds(110));
    CHECK(sounds == QStringList{QStringLiteral("warning")});
    visit.session().extendVisit();
    visit.wait(std::chrono::seconds(95));
    CHECK(sounds.size() == 2);
}

TEST_CASE("a change of audience, category and language is told by the lists", "[places]")
{
    Visit visit;
    auto &session = visit.session();
    const int all = session.categories()->count();
    session.chooseAudience(QStringLiteral("business"));
    CHECK(session.audience() == QStringLiteral("business"));
    CHECK(session.categories()->count() < all);
    CHECK(session.categories()->count() > 0);
    session.chooseAudience(QStringLiteral("business")); // again: off
    CHECK(session.audience().isEmpty());
    CHECK(session.categories()->count() == all);

    session.openCategory(QStringLiteral("identity"));
    const QString title = session.categoryTitle();
    CHECK(session.procedures()->count() > 0);
    session.setLanguage(QStringLiteral("de"));
    CHECK(session.categoryTitle() != title);
    session.back();
    session.openCategory(QStringLiteral("no-such-category"));
    CHECK(session.procedures()->count() == 0);
    CHECK(session.categoryTitle().isEmpty());
}

TEST_CASE("a wish is kept once, without the person", "[places]")
{
    Visit visit;
    auto &session = visit.session();
    session.openSearch();
    session.search()->recordWish();
    CHECK_FALSE(session.search()->wishRecorded());
    session.search()->setText(QStringLiteral("swimming pool 0388609090"));
    session.search()->recordWish();
    session.search()->recordWish();
    CHECK(session.search()->wishRecorded());
    const auto wishes = visit.wishes().all();
    REQUIRE(wishes);
    REQUIRE(wishes->size() == 1);
    CHECK(wishes->first().words == QStringLiteral("swimming pool #"));
    session.search()->setText(QStringLiteral("x"));
    CHECK_FALSE(session.search()->wishRecorded());
}
