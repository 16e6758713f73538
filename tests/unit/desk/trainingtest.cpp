// SPDX-License-Identifier: GPL-3.0-or-later
// Practising: the real desk over a hub of nobody's.
#include "deskwindow.h"
#include "documentview.h"
#include "formpaper.h"
#include "phoneform.h"
#include "requestdesk.h"
#include "submissiondesk.h"
#include "submissionsheet.h"
#include "support/catch.h"
#include "training/trainingscenario.h"

#include <QAction>
#include <QCoreApplication>
#include <QLabel>
#include <QTabWidget>
#include <QtTest/QTest>

#include <algorithm>

using namespace parvis;
using namespace parvis::desk;
using namespace std::chrono_literals;

namespace
{

struct Training {
    Training()
    {
        auto opened = TrainingHub::open(clock);
        REQUIRE(opened);
        hub = std::move(*opened);
        client = std::make_unique<DeskClient>(*hub, TrainingHub::site);
        session = std::make_unique<DeskSession>(*client, *hub, clock);
        scenario = std::make_unique<TrainingScenario>(*hub, clock);
        scenario->start();
        session->signIn(TrainingHub::login, TrainingHub::password, QStringLiteral("Guichet 1"));
        settle();
        REQUIRE(session->presence() == DeskSession::Presence::Present);
    }
    static void settle()
    {
        for (int i = 0; i < 20; ++i)
            QCoreApplication::processEvents();
    }
    void pass(std::chrono::seconds time)
    {
        clock.advance(time);
        scenario->tick();
        session->refresh();
        settle();
    }

    VirtualClock clock{Instant(std::chrono::milliseconds(1'795'700'000'000))};
    std::unique_ptr<TrainingHub> hub;
    std::unique_ptr<DeskClient> client;
    std::unique_ptr<DeskSession> session;
    std::unique_ptr<TrainingScenario> scenario;
};

} // namespace

TEST_CASE("A quarter of an hour of practice brings tickets, a call for help, an arrival and a colleague's call")
{
    Training town;
    CHECK(town.session->tickets().size() == 2);
    REQUIRE(town.session->appointments().size() == 1);
    CHECK(town.session->appointments().constFirst().status == QStringLiteral("confirmed"));
    Emergencies emergencies(*town.session);
    town.pass(59s);
    CHECK(town.session->tickets().size() == 4);
    CHECK(town.session->handOffs().isEmpty());
    town.pass(1s);
    REQUIRE(town.session->handOffs().size() == 1);
    CHECK(town.session->handOffs().constFirst().context.value(QStringLiteral("procedure")).toString() ==
          QStringLiteral("identity-card"));
    town.pass(30s);
    CHECK(town.session->appointments().constFirst().status == QStringLiteral("checked-in"));
    CHECK(town.session->tickets().size() == 5);
    town.pass(90s);
    REQUIRE(emergencies.open().size() == 1);
    CHECK(emergencies.open().constFirst().name == QStringLiteral("Karim Haddad"));
    town.pass(60s);
    CHECK(town.scenario->isOver());
}

TEST_CASE("In practice everything is done as in earnest")
{
    Training town;
    town.session->callNext();
    Training::settle();
    REQUIRE(town.session->current());
    town.session->serve();
    Training::settle();
    CHECK_FALSE(town.session->current());
    CHECK(town.session->undoSecondsLeft() == 10);
}

TEST_CASE("In practice a visitor in the middle of a form shows it, and answers what is proposed by its rules")
{
    Training town;
    town.pass(60s);
    town.pass(90s);
    QString asked;
    for (const HandOffRow &row : town.session->handOffs()) {
        if (row.context.value(QStringLiteral("procedure")).toString() == QStringLiteral("library-card"))
            asked = row.id;
    }
    REQUIRE_FALSE(asked.isEmpty());
    town.session->claim(asked);
    Training::settle();
    REQUIRE(town.session->joined());
    const auto pass = [&] {
        for (int i = 0; i < 4; ++i) {
            town.session->tick();
            town.pass(2s);
        }
    };
    const auto fieldOf = [&](const char *path) {
        for (const auto &field : town.session->visit().state()->fields) {
            if (field.path == QLatin1String(path))
                return field;
        }
        return wire::VisitField{};
    };
    const auto done = [&](const char *kind) {
        const auto &acts = town.session->visit().acts();
        return std::count_if(acts.begin(), acts.end(), [&](const auto &act) { return act.kind == QLatin1String(kind); });
    };
    pass();
    REQUIRE(town.session->visit().state());
    CHECK(fieldOf("familyName").value == QStringLiteral("Beispiel"));
    CHECK(fieldOf("signature").kind == QStringLiteral("signature"));
    REQUIRE(fieldOf("likes").options.size() > 2);
    town.session->visit().propose(QStringLiteral("likes"), QStringLiteral("books,music"));
    town.session->visit().propose(QStringLiteral("address"), QStringLiteral(R"({"street":"Am Hof 1","postcode":"67000","city":"Strasbourg"})"));
    pass();
    CHECK(done("accept") == 2);
    CHECK(done("fault") == 0);
    CHECK_FALSE(fieldOf("likes").value.isEmpty());
    CHECK(fieldOf("address").value.contains(QStringLiteral("Am Hof 1")));
    town.session->visit().propose(QStringLiteral("email"), QStringLiteral("nobody"));
    town.session->visit().propose(QStringLiteral("signature"), QStringLiteral("x"));
    pass();
    CHECK(done("accept") == 2);
    CHECK(done("fault") == 2);
    CHECK(fieldOf("email").value.isEmpty());
}

TEST_CASE("In practice a form lies ready under the code that is told")
{
    Training town;
    PhoneForm form(*town.session, QStringLiteral("fr"));
    form.look(TrainingHub::formCode);
    Training::settle();
    REQUIRE(form.state() == PhoneForm::State::Found);
    CHECK(form.sheet()->language == QStringLiteral("de"));
    CHECK(form.sheet()->answered() >= 2);
    CHECK(form.sheet()->missing() > 0);
}

TEST_CASE("In practice one of the forms was filled with help")
{
    Training town;
    SubmissionDesk desk(*town.session);
    desk.setLookedAt(true);
    Training::settle();
    REQUIRE(desk.rows().size() == 2);
    const SubmissionRow &helped = desk.rows().at(0);
    CHECK(helped.reference == QStringLiteral("EXER-0002"));
    CHECK(helped.assisted);
    CHECK_FALSE(desk.rows().at(1).assisted);
    desk.open(helped.id);
    Training::settle();
    REQUIRE(desk.opened());
    CHECK(SubmissionSheet::help(*desk.opened()).startsWith(QStringLiteral("Filled with help: Karim Haddad (31)")));
}

TEST_CASE("The training window says on every page that nobody is real")
{
    Training town;
    Knowledge knowledge(*town.hub, TrainingHub::site, [] {});
    DeskWindow window(*town.session, knowledge, town.clock, {});
    window.markTraining();
    window.show();
    auto *mark = window.findChild<QLabel *>(QStringLiteral("desk.training"));
    REQUIRE(mark);
    CHECK(mark->text() == QStringLiteral("Training: nobody real is here"));
    auto *pages = window.findChild<QTabWidget *>(QStringLiteral("desk.pages"));
    for (int page = 0; page < pages->count(); ++page) {
        pages->setCurrentIndex(page);
        CHECK(mark->isVisible());
    }
    CHECK_FALSE(window.findChild<QAction *>(QStringLiteral("desk.practise"))->isVisible());
    Training::settle();
}

TEST_CASE("In practice there are sentences to say, and the paper of the form is drawn with the answers")
{
    Training town;
    Knowledge knowledge(*town.hub, TrainingHub::site, [] {});
    knowledge.refresh();
    Training::settle();
    CHECK(knowledge.sentences().size() > 3);
    const auto form = TrainingHub::form();
    REQUIRE(form);
    CHECK(knowledge.paper(QStringLiteral("no-such-paper")).isEmpty());
    CHECK(knowledge.paper(form->document()->templateId).isEmpty()); // asked for now
    Training::settle();
    CHECK(knowledge.paper(form->document()->templateId).startsWith("%PDF"));
    DocumentView view;
    view.resize(600, 800);
    view.show();
    auto *page = view.findChild<QLabel *>(QStringLiteral("document.page"));
    REQUIRE(page);
    const auto drawn = [&](const wire::FormCopy &copy) {
        const QPixmap before = page->pixmap();
        FormPaper::show(view, copy, knowledge, QDate(2026, 11, 26));
        return QTest::qWaitFor(
                   [&] { return !page->pixmap().isNull() && page->pixmap().cacheKey() != before.cacheKey(); }, 20'000)
                   ? page->pixmap().toImage()
                   : QImage();
    };
    const auto copyOf = [&](const char *name) {
        return wire::FormCopy{form->id(), form->hash(), {{QStringLiteral("familyName"), QLatin1String(name)}}};
    };
    const QImage nora = drawn(copyOf("Nora"));
    REQUIRE_FALSE(nora.isNull());
    CHECK(view.filled().startsWith("%PDF"));
    CHECK(view.pageCount() > 0);
    const QImage longer = drawn(copyOf("Maximiliane"));
    REQUIRE_FALSE(longer.isNull());
    CHECK(longer != nora);
    FormPaper::show(view, wire::FormCopy{form->id(), QStringLiteral("other"), {}}, knowledge, QDate(2026, 11, 26));
    CHECK(page->text().contains(QStringLiteral("version")));
    CHECK(view.filled().isEmpty());
    CHECK(page->pixmap().isNull());
    FormPaper::show(view, {}, knowledge, QDate(2026, 11, 26));
    CHECK(page->text() == QStringLiteral("The visitor shows no form."));
}

TEST_CASE("In practice somebody waits to be called back")
{
    Training town;
    RequestDesk requests(*town.session);
    requests.setLookedAt(true);
    Training::settle();
    REQUIRE(requests.rows().size() == 1);
    const RequestRow row = requests.rows().constFirst();
    REQUIRE(row.callBack.has_value());
    CHECK(row.callBack->procedure == QStringLiteral("library-card"));
    CHECK(row.callBack->reachable == QStringLiteral("afternoon"));
    requests.settleCallBack(row.appointment.code, RequestDesk::Call::Reached, {});
    Training::settle();
    requests.setLookedAt(false);
    requests.setLookedAt(true);
    Training::settle();
    CHECK(requests.total() == 0);
}
