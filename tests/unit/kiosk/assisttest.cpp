// SPDX-License-Identifier: GPL-3.0-or-later
// An agent helps at the kiosk: in with code and PIN, what is asked before a form, out again, and the trace of it.
#include "formfiller.h"
#include "seal/pinrule.h"
#include "support/catch.h"
#include "townvisit.h"

#include <QJsonDocument>

using namespace parvis;
using namespace parvis::kiosk;
using namespace std::chrono_literals;
using Screen = KioskSession::Screen;
using What = store::AssistanceEvent::What;

namespace
{

const QString anna = QStringLiteral("31");
const QString wrongPin = QStringLiteral("000000");

struct Visit : TownVisit {
    Visit() { enter(); }
    [[nodiscard]] AssistSession &assist() { return *session().assist(); }
    [[nodiscard]] QString asked() { return session().screen() == Screen::Mandate ? session().subject() : QString(); }
    void tryPin(const QString &code, const QString &pin)
    {
        assist().giveCode(code);
        assist().givePin(pin);
        REQUIRE(waitUntil([this] { return !assist().checking(); }));
    }
    /// To the questions before the form of the library card.
    void toQuestions()
    {
        session().openProcedure(QStringLiteral("library-card"));
        if (session().procedure()->hasForm()) {
            session().startForm();
        } else {
            session().startGuide();
            walkGuide();
            session().startForm();
        }
        REQUIRE(asked() == QStringLiteral("whom"));
    }
    void answer(const QStringList &values)
    {
        for (const QString &value : values)
            session().answerHelp(value);
    }
    void finish()
    {
        FormFiller().fill(session());
        session().acceptAnswers();
        REQUIRE(waitUntil([this] { return session().document()->state() != DocumentPreview::State::Preparing; }));
        session().acceptDocument();
        session().sign(signature());
        REQUIRE(waitUntil([this] { return !session().busy(); }));
    }
    [[nodiscard]] QList<What> traced() const
    {
        QList<What> steps;
        const auto events = assistance().newest(50);
        REQUIRE(events);
        for (const auto &event : *events)
            steps.prepend(event.what);
        return steps;
    }
    [[nodiscard]] QJsonObject sentHelp() const
    {
        const auto entries = outbox().pending();
        REQUIRE(entries);
        REQUIRE(entries->size() == 1);
        return QJsonDocument::fromJson(entries->first().facts).object().value(QStringLiteral("assistance")).toObject();
    }
};

} // namespace

TEST_CASE("an agent signs in where the visitor stands, and the visit goes on from there", "[assist]")
{
    Visit visit;
    visit.session().openProcedure(QStringLiteral("passport"));
    visit.help();
    CHECK(visit.session().screen() == Screen::Procedure);
    CHECK(visit.assist().active());
    CHECK(visit.assist().words().contains(QStringLiteral("Anna Keller")));
    CHECK_FALSE(visit.session().staff()->unlocked());
    visit.session().goHome();
    CHECK(visit.assist().active());
    visit.session().openAssist(); // he is in it already
    CHECK(visit.session().screen() == Screen::Home);
    visit.session().endAssistance();
    visit.session().endAssistance(); // a double tap
    CHECK_FALSE(visit.assist().active());
    CHECK(visit.assist().words().isEmpty());
    CHECK(visit.traced() == QList{What::Began, What::Ended});
}

TEST_CASE("a wrong code and a wrong PIN are told alike, and three of them lock for longer each time", "[assist]")
{
    Visit visit;
    visit.session().openAssist();
    auto &assist = visit.assist();
    visit.tryPin(anna, wrongPin);
    const QString said = assist.problem();
    CHECK_FALSE(said.isEmpty());
    CHECK_FALSE(assist.codeGiven());
    visit.tryPin(QStringLiteral("99"), QStringLiteral("482916"));
    CHECK(assist.problem() == said);
    assist.givePin(QStringLiteral("482916")); // without a code: no try
    CHECK_FALSE(assist.blocked());
    visit.tryPin(QStringLiteral("32"), QStringLiteral("482916")); // the PIN of somebody else
    CHECK(assist.blocked());
    CHECK(assist.problem() != said);
    visit.tryPin(anna, QStringLiteral("482916"));
    CHECK_FALSE(assist.active());
    visit.session().endVisit(); // another visit is no way round
    visit.enter();
    visit.session().openAssist();
    visit.tryPin(anna, QStringLiteral("482916"));
    CHECK_FALSE(assist.active());
    visit.clock().advance(seal::firstPinLock);
    visit.session().tick();
    CHECK_FALSE(assist.blocked());
    CHECK(assist.problem().isEmpty());
    for (int i = 0; i < seal::mostPinTries; ++i)
        visit.tryPin(anna, i == 0 ? QString() : wrongPin);
    visit.clock().advance(seal::firstPinLock);
    CHECK(assist.blocked());
    visit.clock().advance(seal::firstPinLock);
    CHECK_FALSE(assist.blocked());
    visit.tryPin(anna, QStringLiteral("482916"));
    CHECK(assist.active());
    CHECK(visit.traced() == QList{What::Locked, What::Locked, What::Began});
}

TEST_CASE("a PIN is checked beside the interface, once, and for who is still there", "[assist]")
{
    Visit visit;
    auto &assist = visit.assist();
    visit.session().openAssist();
    const bool right = GENERATE(true, false);
    assist.giveCode(anna);
    assist.givePin(right ? QStringLiteral("482916") : wrongPin);
    CHECK(assist.checking());
    CHECK(visit.session().busy());
    CHECK_FALSE(assist.active());
    assist.giveCode(QStringLiteral("32")); // a double tap, and more
    assist.givePin(QStringLiteral("739205"));
    CHECK_FALSE(assist.codeGiven());
    const bool goneBack = GENERATE(true, false);
    if (goneBack)
        visit.session().back();
    else
        visit.session().endVisit();
    REQUIRE(waitUntil([&] { return !assist.checking(); }));
    CHECK_FALSE(assist.active());
    CHECK(assist.problem().isEmpty());
    CHECK(visit.traced().isEmpty());
    CHECK(visit.assistance().lock()->tries == (right ? 0 : 1)); // leaving takes no wrong try away
    if (!goneBack)
        visit.enter();
    visit.session().openAssist();
    visit.tryPin(anna, QStringLiteral("482916"));
    CHECK(assist.active());
}

TEST_CASE("who is signed in elsewhere than before his screen is not signed in", "[assist]")
{
    Visit visit;
    visit.session().openAssist();
    visit.assist().giveCode(anna);
    visit.assist().givePin(QStringLiteral("482916"));
    visit.session().openLanguages();
    REQUIRE(waitUntil([&] { return !visit.assist().checking(); }));
    CHECK_FALSE(visit.assist().active());
    CHECK(visit.session().screen() == Screen::Language);
}

TEST_CASE("tries and locks outlive the program", "[assist]")
{
    Visit visit;
    const QList<content::Assistant> agents{{anna, QStringLiteral("Anna Keller"), QByteArray("x")}};
    const auto again = [&] { return std::make_unique<AssistSession>(agents, &visit.assistance(), 60min, visit.clock()); };
    visit.session().openAssist();
    visit.tryPin(anna, wrongPin);
    visit.tryPin(anna, wrongPin);
    CHECK(visit.assistance().lock()->tries == 2);
    CHECK_FALSE(again()->blocked());
    visit.tryPin(anna, wrongPin);
    CHECK(again()->blocked());
    CHECK_FALSE(again()->problem().isEmpty());
    visit.clock().advance(seal::firstPinLock - 1s);
    CHECK(again()->blocked());
    visit.clock().advance(1s);
    CHECK_FALSE(again()->blocked());
    visit.session().tick();
    for (int i = 0; i < seal::mostPinTries; ++i)
        visit.tryPin(anna, wrongPin);
    visit.clock().advance(seal::firstPinLock); // the second one is twice as long, for whoever starts anew too
    CHECK(again()->blocked());
    visit.clock().advance(seal::firstPinLock);
    CHECK_FALSE(again()->blocked());
    visit.session().tick();
    visit.tryPin(anna, QStringLiteral("482916"));
    CHECK(*visit.assistance().lock() == store::AssistanceLock());
    // The plug was pulled while a third try was checked.
    REQUIRE(visit.assistance().keepLock({seal::mostPinTries, {}, {}}));
    CHECK(again()->blocked());
    // The clock was set back by a year.
    REQUIRE(visit.assistance().keepLock({0, visit.clock().now() + 365 * 24h, seal::firstPinLock}));
    const auto started = again();
    CHECK(started->blocked());
    visit.clock().advance(seal::longestPinLock);
    CHECK_FALSE(started->blocked());
}

TEST_CASE("without agents, or where nothing can be traced, nobody helps", "[assist]")
{
    VirtualClock clock(Instant(1h));
    const AssistSession none({}, nullptr, 60min, clock);
    CHECK_FALSE(none.available());
    Visit visit;
    visit.session().openAssist();
    visit.setDiskReadOnly(true);
    visit.tryPin(anna, QStringLiteral("482916"));
    CHECK_FALSE(visit.assist().active());
    CHECK_FALSE(visit.assist().problem().isEmpty());
    visit.setDiskReadOnly(false);
    visit.tryPin(anna, QStringLiteral("482916"));
    CHECK(visit.assist().active());
}

TEST_CASE("an end that cannot be written is written later, with its own time", "[assist]")
{
    Visit visit;
    visit.help();
    visit.setDiskReadOnly(true);
    const Instant then = visit.clock().now();
    visit.session().endAssistance();
    CHECK_FALSE(visit.assist().active());
    visit.wait(2s);
    CHECK(visit.traced() == QList{What::Began});
    visit.setDiskReadOnly(false);
    visit.wait(2s);
    CHECK(visit.traced() == QList{What::Began, What::Ended});
    CHECK(visit.assistance().newest(1)->first().at == then);
}

TEST_CASE("the clock is four times slower, and idleness ends help and visit", "[assist]")
{
    Visit visit;
    visit.help();
    visit.wait(4 * 90s - 5s);
    CHECK_FALSE(visit.session().idleWarning());
    visit.wait(10s);
    CHECK(visit.session().idleWarning());
    CHECK(visit.assist().active());
    visit.wait(4 * 30s + 5s);
    CHECK_FALSE(visit.session().inVisit());
    CHECK_FALSE(visit.assist().active());
    CHECK(visit.traced() == QList{What::Began, What::Idle});
    visit.enter();
    visit.wait(95s);
    CHECK(visit.session().idleWarning());
}

TEST_CASE("after the longest time the agent is out, and nothing entered is lost", "[assist]")
{
    Visit visit;
    visit.help();
    visit.toQuestions();
    for (int minute = 0; minute < 60; ++minute) {
        visit.session().extendVisit();
        visit.wait(60s);
    }
    CHECK_FALSE(visit.assist().active());
    CHECK(visit.assist().over());
    CHECK_FALSE(visit.assist().words().isEmpty());
    CHECK(visit.session().inVisit());
    CHECK(visit.asked().isEmpty());
    visit.assist().dismiss();
    CHECK(visit.assist().words().isEmpty());
    CHECK(visit.traced().last() == What::TimeOver);
}

TEST_CASE("erasing ends it and leaves nothing of it", "[assist]")
{
    Visit visit;
    visit.help();
    visit.toQuestions();
    visit.answer({QStringLiteral("absent"), QStringLiteral("relative"), QStringLiteral("written"), QStringLiteral("seen")});
    visit.session().agreeToHelp();
    REQUIRE(visit.session().screen() == Screen::Form);
    visit.session().endVisit();
    CHECK_FALSE(visit.assist().active());
    CHECK_FALSE(visit.assist().record());
    CHECK(visit.assist().helpLine().isEmpty());
    CHECK(visit.traced() == QList{What::Began, What::Consented, What::Left});
}

TEST_CASE("for somebody absent the mandate is asked for, and all of it goes with the form", "[assist]")
{
    Visit visit;
    visit.help();
    visit.toQuestions();
    visit.session().answerHelp(QStringLiteral("nobody"));
    CHECK(visit.asked() == QStringLiteral("whom"));
    visit.answer({QStringLiteral("absent"), QStringLiteral("guardian")});
    CHECK(visit.asked() == QStringLiteral("mandate"));
    visit.session().answerHelp(QStringLiteral("none"));
    CHECK(visit.asked() == QStringLiteral("mandate"));
    visit.answer({QStringLiteral("court"), QStringLiteral("dated")});
    CHECK(visit.asked() == QStringLiteral("proof"));
    const auto date = [&](const char *day, const char *month, const char *year) {
        visit.session().dateMandate({{QStringLiteral("day"), QLatin1String(day)}, {QStringLiteral("month"), QLatin1String(month)}, {QStringLiteral("year"), QLatin1String(year)}});
        return visit.assist().dateError();
    };
    CHECK_FALSE(date("30", "2", "2026").isEmpty());
    CHECK_FALSE(date("", "", "").isEmpty());
    CHECK_FALSE(date("24", "11", "2026").isEmpty()); // tomorrow
    CHECK_FALSE(date("1", "1", "1900").isEmpty());
    CHECK(visit.asked() == QStringLiteral("proof"));
    CHECK(date("3", "3", "2025").isEmpty());
    CHECK(visit.asked() == QStringLiteral("consent"));
    CHECK(visit.assist().statement().contains(QStringLiteral("Anna Keller")));
    CHECK(visit.assist().summary()->count() == 3);
    visit.session().agreeToHelp();
    REQUIRE(visit.session().screen() == Screen::Form);
    visit.finish();
    REQUIRE(visit.session().screen() == Screen::Finish);
    CHECK_FALSE(visit.assist().helpLine().isEmpty());
    const auto help = wire::Assistance::fromJson(visit.sentHelp());
    REQUIRE(help);
    CHECK(help->code == anna);
    CHECK(help->whom == wire::Assistance::Whom::Absent);
    CHECK(help->role == wire::Assistance::Role::Guardian);
    CHECK(help->mandate == wire::Assistance::Mandate::Court);
    CHECK(help->mandateDate == QDate(2025, 3, 3));
    CHECK(visit.traced() == QList{What::Began, What::Consented, What::Sent});
    CHECK(visit.assistance().newest(1)->first().procedure == QStringLiteral("library-card"));
}

TEST_CASE("another answer later takes the mandate back", "[assist]")
{
    Visit visit;
    visit.help();
    visit.toQuestions();
    visit.answer({QStringLiteral("absent"), QStringLiteral("relative"), QStringLiteral("family")});
    for (const char *step : {"mandate", "role", "whom"}) {
        visit.session().back();
        CHECK(visit.asked() == QLatin1String(step));
    }
    visit.answer({QStringLiteral("present"), QStringLiteral("agent")});
    CHECK(visit.asked() == QStringLiteral("consent"));
    CHECK(visit.assist().summary()->count() == 2);
    visit.session().agreeToHelp();
    visit.session().agreeToHelp(); // a double tap
    REQUIRE(visit.session().screen() == Screen::Form);
    CHECK(visit.assist().record()->mandate == wire::Assistance::Mandate::None);
}

TEST_CASE("without agreement the form does not begin with help", "[assist]")
{
    Visit visit;
    visit.help();
    visit.toQuestions();
    visit.answer({QStringLiteral("present"), QStringLiteral("agent")});
    SECTION("refused")
    {
        visit.session().refuseHelp();
        CHECK(visit.session().screen() != Screen::Form);
        CHECK_FALSE(visit.session().failure().isEmpty());
        CHECK_FALSE(visit.session().form()->active());
        visit.session().endAssistance();
        visit.session().startForm();
        CHECK(visit.session().screen() == Screen::Form);
        CHECK(visit.traced() == QList{What::Began, What::Refused, What::Ended});
    }
    SECTION("not traceable")
    {
        visit.setDiskReadOnly(true);
        visit.session().agreeToHelp();
        CHECK(visit.asked() == QStringLiteral("consent"));
        CHECK_FALSE(visit.session().failure().isEmpty());
        visit.setDiskReadOnly(false);
        visit.session().agreeToHelp();
        CHECK(visit.session().screen() == Screen::Form);
    }
    SECTION("ended meanwhile")
    {
        visit.session().endAssistance();
        CHECK(visit.asked().isEmpty());
        visit.session().agreeToHelp();
        CHECK_FALSE(visit.assist().record());
    }
}

TEST_CASE("help in the middle of a form is agreed to there, or does not go with it", "[assist]")
{
    Visit visit;
    visit.openForm(QStringLiteral("library-card"));
    FormFiller().fill(visit.session());
    REQUIRE(visit.session().screen() == Screen::Check);
    visit.help();
    REQUIRE(visit.asked() == QStringLiteral("whom"));
    SECTION("agreed")
    {
        visit.answer({QStringLiteral("present"), QStringLiteral("relative")});
        visit.session().agreeToHelp();
        CHECK(visit.session().screen() == Screen::Check);
        visit.session().endAssistance(); // filled with help all the same
        visit.session().acceptAnswers();
        REQUIRE(waitUntil([&] { return visit.session().document()->state() != DocumentPreview::State::Preparing; }));
        visit.session().acceptDocument();
        visit.session().sign(signature());
        REQUIRE(waitUntil([&] { return !visit.session().busy(); }));
        CHECK(visit.sentHelp().value(QStringLiteral("role")) == QStringLiteral("relative"));
    }
    SECTION("refused")
    {
        visit.session().refuseHelp();
        CHECK(visit.session().screen() == Screen::Check);
        CHECK_FALSE(visit.assist().active());
        CHECK(visit.session().form()->complete());
    }
    SECTION("gone round by the way back: asked again before it leaves")
    {
        visit.session().back();
        REQUIRE(visit.session().screen() == Screen::Check);
        visit.session().acceptAnswers();
        REQUIRE(waitUntil([&] { return visit.session().document()->state() != DocumentPreview::State::Preparing; }));
        visit.session().acceptDocument();
        visit.session().sign(signature());
        REQUIRE(waitUntil([&] { return !visit.session().busy(); }));
        CHECK(visit.asked() == QStringLiteral("whom"));
        CHECK(visit.entries() == 0);
    }
}

TEST_CASE("a practice is nobody's business, and the next form is asked about anew", "[assist]")
{
    Visit visit;
    visit.help();
    visit.session().startPractice();
    visit.session().startForm();
    CHECK(visit.session().screen() == Screen::Form);
    visit.session().goHome();
    visit.toQuestions();
    visit.answer({QStringLiteral("present"), QStringLiteral("agent")});
    visit.session().agreeToHelp();
    visit.finish();
    REQUIRE(visit.session().screen() == Screen::Finish);
    visit.session().goHome();
    visit.toQuestions();
    CHECK(visit.asked() == QStringLiteral("whom"));
}

TEST_CASE("where the hub lets no staff sign in, nothing opens but a sentence", "[assist]")
{
    Visit visit;
    auto &session = visit.session();
    const bool byStaff = GENERATE(true, false);
    visit.setStaffAllowed(false);
    byStaff ? session.openStaff() : session.openAssist();
    CHECK(session.screen() == Screen::Notice);
    CHECK(session.subject() == QStringLiteral("staff"));
    session.back();
    CHECK(session.screen() == Screen::Home);
    visit.setStaffAllowed(true); // heard anew
    byStaff ? session.openStaff() : session.openAssist();
    CHECK(session.screen() == (byStaff ? Screen::Staff : Screen::Assist));
}

TEST_CASE("when the hub takes its consent back, who stands before the sign-in or is signed in is sent away", "[assist]")
{
    Visit visit;
    auto &session = visit.session();
    SECTION("with the staff's page open")
    {
        session.openStaff();
        session.staff()->unlock(QStringLiteral("2468"));
        REQUIRE(session.staff()->unlocked());
        visit.setStaffAllowed(false);
        session.tick();
        CHECK_FALSE(session.staff()->unlocked());
        CHECK(session.screen() == Screen::Notice);
        session.back();
        CHECK(session.screen() == Screen::Home);
    }
    SECTION("while a PIN is checked")
    {
        session.openStaff();
        session.openAssist();
        visit.assist().giveCode(anna);
        visit.assist().givePin(QStringLiteral("482916"));
        visit.setStaffAllowed(false);
        session.tick();
        REQUIRE(waitUntil([&] { return !visit.assist().checking(); }));
        CHECK_FALSE(visit.assist().active());
        CHECK(visit.traced().isEmpty());
        CHECK(session.screen() == Screen::Notice);
        session.back();
        CHECK(session.screen() == Screen::Home);
    }
    SECTION("while an agent helps: what the visitor entered stays")
    {
        session.openStaff();
        session.openAssist();
        visit.tryPin(anna, QStringLiteral("482916"));
        REQUIRE(visit.assist().active());
        session.openProcedure(QStringLiteral("library-card"));
        const auto where = session.screen();
        visit.setStaffAllowed(false);
        session.tick();
        CHECK_FALSE(visit.assist().active());
        CHECK_FALSE(visit.assist().over());
        CHECK(session.screen() == where);
        CHECK(visit.traced() == QList{What::Began, What::Ended});
    }
    session.tick();
    session.tick();
    CHECK(session.screen() != Screen::Assist);
}
