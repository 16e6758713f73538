// SPDX-License-Identifier: GPL-3.0-or-later
// The end of a visit erases everything (SECURITY S08), wherever the visitor stood.
#include "formfiller.h"
#include "propertydump.h"
#include "support/catch.h"
#include "townvisit.h"

#include <QSignalSpy>

using namespace parvis;
using namespace parvis::kiosk;
using Screen = KioskSession::Screen;
using namespace std::chrono_literals;

namespace
{

struct Place {
    const char *what;
    std::function<void(TownVisit &)> reach;
};

void fillForm(TownVisit &visit)
{
    visit.openForm(QStringLiteral("library-card"));
    FormFiller().fill(visit.session());
}

void toSignature(TownVisit &visit)
{
    fillForm(visit);
    visit.session().acceptAnswers();
    REQUIRE(waitUntil([&] { return visit.session().document()->state() == DocumentPreview::State::Ready; }));
    visit.session().acceptDocument();
    REQUIRE(visit.session().screen() == Screen::Signature);
}

const QList<Place> &places()
{
    static const QList<Place> all{
        {"language",
         [](TownVisit &v) {
             v.session().goHome();
             v.session().back();
         }},
        {"home, as a business in high contrast",
         [](TownVisit &v) {
             v.session().chooseAudience(QStringLiteral("business"));
             v.session().setHighContrast(true);
             v.session().setReducedMotion(true);
             v.session().setTextScaleStep(2);
             v.session().setMoreTime(true);
         }},
        {"search",
         [](TownVisit &v) {
             v.session().openSearch();
             v.session().search()->setText(QStringLiteral("carte"));
             v.session().search()->recordWish();
         }},
        {"category", [](TownVisit &v) { v.session().openCategory(QStringLiteral("identity")); }},
        {"a page that cannot be opened", [](TownVisit &v) { v.session().openProcedure(QStringLiteral("no-such")); }},
        {"procedure", [](TownVisit &v) { v.session().openProcedure(QStringLiteral("identity-card")); }},
        {"guide",
         [](TownVisit &v) {
             v.session().openProcedure(QStringLiteral("identity-card"));
             v.session().startGuide();
             v.session().answerGuide(QStringLiteral("yes"));
         }},
        {"outcome",
         [](TownVisit &v) {
             v.session().openProcedure(QStringLiteral("identity-card"));
             v.session().startGuide();
             v.walkGuide();
             for (const auto &row : v.session().guide()->checklist()->rows())
                 v.session().guide()->tick(row.value(QStringLiteral("itemId")).toString());
         }},
        {"a booking, just before the end",
         [](TownVisit &v) {
             v.session().openProcedure(QStringLiteral("identity-card"));
             v.session().startGuide();
             v.walkGuide();
             v.session().bookAppointment();
             v.session().booking()->choosePersons(2);
             v.session().booking()->choosePart(QStringLiteral("afternoon"));
             v.session().booking()->chooseTime(v.session().booking()->firstStart());
             v.desk().deliver();
             v.session().booking()->chooseContact(QStringLiteral("email"));
             v.session().booking()->giveContact(QStringLiteral("zoe@exemple.fr"));
             REQUIRE(v.session().screen() == Screen::Agree);
         }},
        {"booked",
         [](TownVisit &v) {
             v.session().openProcedure(QStringLiteral("identity-card"));
             v.session().startGuide();
             v.walkGuide();
             v.session().bookAppointment();
             v.session().booking()->choosePersons(1);
             v.session().booking()->chooseTime(v.session().booking()->firstStart());
             v.desk().deliver();
             v.session().booking()->chooseContact(QStringLiteral("none"));
             v.session().booking()->agree();
             v.desk().deliver();
             REQUIRE(v.session().screen() == Screen::Booked);
         }},
        {"a code that is not known",
         [](TownVisit &v) {
             v.session().openAppointment();
             v.session().appointment()->giveCode(QStringLiteral("K7R-M2X-Q9AB"));
             v.desk().deliver();
         }},
        {"a name by which nothing was found",
         [](TownVisit &v) {
             v.session().openAppointment();
             v.session().openPerson();
             v.session().person()->giveName(QStringLiteral("Zoé Müller"));
             v.session().person()->giveBirth({{QStringLiteral("day"), QStringLiteral("3")}, {QStringLiteral("month"), QStringLiteral("12")}, {QStringLiteral("year"), QStringLiteral("1987")}});
             v.desk().deliver();
         }},
        {"a booking under a name",
         [](TownVisit &v) {
             v.session().openProcedure(QStringLiteral("identity-card"));
             v.session().startGuide();
             v.walkGuide();
             v.session().bookAppointment();
             v.session().booking()->choosePersons(1);
             v.session().booking()->chooseTime(v.session().booking()->firstStart());
             v.desk().deliver();
             v.session().booking()->chooseContact(QStringLiteral("none"));
             v.session().booking()->setPerson({QStringLiteral("Zoé Müller"), QDate(1987, 12, 3)});
             REQUIRE_FALSE(v.session().booking()->personName().isEmpty());
         }},
        {"before the camera",
         [](TownVisit &v) {
             v.session().openAppointment();
             v.session().camera()->look();
             REQUIRE(v.camera().isOpen);
         }},
        {"a call that was heard",
         [](TownVisit &v) {
             v.session().openProcedure(QStringLiteral("identity-card"));
             v.session().callPerson();
             v.session().handOff()->toggle(QStringLiteral("topic"));
             v.session().handOff()->ask();
             v.people().state = {CallState::Kind::Coming, QStringLiteral("Anna")};
             v.people().deliver();
             v.session().back(); // he goes on meanwhile
         }},
        {"a call back, just before it is sent",
         [](TownVisit &v) {
             v.session().openProcedure(QStringLiteral("identity-card"));
             v.people().isOnline = false;
             v.session().callPerson();
             v.session().openCallBack();
             v.session().callBack()->giveNumber(QStringLiteral("03 88 00 00 00"));
             v.session().callBack()->giveName(QStringLiteral("Zoé Müller"));
             v.session().callBack()->chooseReachable(QStringLiteral("morning"));
             v.session().callBack()->toggleTopic();
             REQUIRE(v.session().subject() == QStringLiteral("check"));
         }},
        {"a call back that was sent",
         [](TownVisit &v) {
             v.people().isOnline = false;
             v.session().callPerson();
             v.session().openCallBack();
             v.session().callBack()->giveNumber(QStringLiteral("03 88 00 00 00"));
             v.session().callBack()->giveName({});
             v.session().callBack()->chooseReachable(QStringLiteral("any"));
             v.session().callBack()->agree();
             REQUIRE(v.session().subject() == QStringLiteral("done"));
         }},
        {"a ticket, with needs",
         [](TownVisit &v) {
             v.session().openTickets();
             v.line().deliver();
             v.session().ticket()->toggleNeed(QStringLiteral("wheelchair"));
             v.session().ticket()->choose(QStringLiteral("welcome"));
             v.line().deliver();
             REQUIRE(v.session().screen() == Screen::Ticket);
         }},
        {"a ticket that is not given",
         [](TownVisit &v) {
             v.session().openTickets();
             v.line().deliver();
             v.line().obstacle = sync::QueueObstacle::Closed;
             v.session().ticket()->choose(QStringLiteral("identity"));
             v.line().deliver();
             REQUIRE(v.session().screen() == Screen::NoTicket);
             REQUIRE(v.session().offers()->count() == 1);
         }},
        {"form, an answer refused",
         [](TownVisit &v) {
             v.openForm(QStringLiteral("library-card"));
             FormFiller().fillUntil(v.session(), QStringLiteral("familyName"));
             v.session().answerForm(QStringLiteral("R2D2"));
             REQUIRE_FALSE(v.form().error().isEmpty());
         }},
        {"check", fillForm},
        {"document, being made",
         [](TownVisit &v) {
             fillForm(v);
             v.session().acceptAnswers();
         }},
        {"document, page turned",
         [](TownVisit &v) {
             fillForm(v);
             v.session().acceptAnswers();
             REQUIRE(waitUntil([&] { return v.session().document()->pageReady(); }));
             v.session().document()->setPage(99);
         }},
        {"signature, refused",
         [](TownVisit &v) {
             toSignature(v);
             v.session().sign({});
         }},
        {"signature, the paper being made",
         [](TownVisit &v) {
             toSignature(v);
             v.session().sign(signature());
         }},
        {"finish",
         [](TownVisit &v) {
             toSignature(v);
             v.session().sign(signature());
             REQUIRE(waitUntil([&] { return v.session().screen() == Screen::Finish && !v.session().busy(); }));
         }},
        {"what cannot be stored",
         [](TownVisit &v) {
             toSignature(v);
             v.sealer().refuses = true;
             v.session().sign(signature());
             REQUIRE(waitUntil([&] { return !v.session().busy(); }));
             REQUIRE_FALSE(v.session().failure().isEmpty());
         }},
        {"notice", [](TownVisit &v) { v.session().openNotice(QStringLiteral("ticket")); }},
        {"practice",
         [](TownVisit &v) {
             v.session().startPractice();
             v.session().startForm();
             FormFiller().fill(v.session());
         }},
        {"another language", [](TownVisit &v) { v.session().setLanguage(QStringLiteral("de")); }},
    };
    return all;
}

} // namespace

TEST_CASE("nothing of a visit is left when it ends", "[end]")
{
    for (const auto &place : places()) {
        INFO(place.what);
        TownVisit visit;
        auto &session = visit.session();
        const QStringList before = dump(session);
        REQUIRE(before.size() > 100);
        visit.enter();
        place.reach(visit);
        CHECK(dump(session) != before);
        QSignalSpy ended(&session, &KioskSession::visitEnded);
        session.endVisit();
        CHECK(ended.size() == 1);
        CHECK(dump(session) == before);
        CHECK_FALSE(session.form()->active());
        CHECK_FALSE(session.guide()->active());
        CHECK(session.document()->bytes().isEmpty());
        // The path is gone too.
        session.back();
        CHECK(session.screen() == Screen::Attract);
        CHECK(dump(session) == before);
    }
}

TEST_CASE("who walks away is asked, and then the same is erased", "[end]")
{
    for (const auto &place : places()) {
        INFO(place.what);
        TownVisit visit;
        auto &session = visit.session();
        const QStringList before = dump(session);
        visit.enter();
        place.reach(visit);
        const bool slow = session.moreTime();
        session.extendVisit();
        const auto quiet = slow ? 900s : 90s;
        visit.wait(quiet);
        CHECK(session.idleWarning());
        visit.wait((slow ? 300s : 30s) - 1s);
        CHECK(session.inVisit());
        visit.wait(1s);
        CHECK_FALSE(session.inVisit());
        CHECK(dump(session) == before);
        visit.wait(3600s);
        CHECK(dump(session) == before);
    }
}

TEST_CASE("what the last visit had asked for does not reach the next", "[end]")
{
    for (const bool signing : {false, true}) {
        INFO(signing);
        TownVisit visit;
        auto &session = visit.session();
        visit.enter();
        if (signing) {
            toSignature(visit);
            session.sign(signature());
        } else {
            fillForm(visit);
            session.acceptAnswers();
        }
        REQUIRE(session.busy());
        visit.wait(90s + 30s); // he walked away while the paper was being made
        REQUIRE_FALSE(session.inVisit());

        visit.enter();
        visit.openForm(QStringLiteral("bulky-waste"));
        const QStringList before = dump(session);
        DocumentPreview other; // as long as this takes, the old paper would have needed too
        QFile file(QStringLiteral(PARVIS_SOURCE_DIR "/kiosk-config/content/documents/library-card.pdf"));
        REQUIRE(file.open(QIODevice::ReadOnly));
        other.open(file.readAll());
        other.fill({});
        REQUIRE(waitUntil([&] { return other.state() != DocumentPreview::State::Preparing; }));
        CHECK(session.screen() == Screen::Form);
        CHECK(session.document()->state() == DocumentPreview::State::Empty);
        QStringList after = dump(session);
        // The new form's own blank paper is open by now: its pages are counted.
        const auto ofPages = [](const QString &line) {
            return line.startsWith(QStringLiteral(".document.pageCount")) ||
                   line.startsWith(QStringLiteral(".document.pageRatio"));
        };
        QStringList expected = before;
        expected.removeIf(ofPages);
        after.removeIf(ofPages);
        CHECK(after == expected);
        CHECK(visit.entries() == 0);
    }
}

TEST_CASE("every visit begins as the one before", "[end]")
{
    TownVisit visit;
    auto &session = visit.session();
    QStringList first;
    for (int i = 0; i < 3; ++i) {
        visit.enter();
        const QStringList home = dump(session);
        if (i == 0)
            first = home;
        CHECK(home == first);
        session.setLanguage(QStringLiteral("de"));
        session.openCategory(QStringLiteral("identity"));
        session.endVisit();
    }
}
