// SPDX-License-Identifier: GPL-3.0-or-later
// Quick-serve, visits with several things, calls for colleagues, other sites, kiosks.
#include "devicemodel.h"
#include "emergencies.h"
#include "quickserve.h"
#include "transferdialog.h"
#include "visitdialog.h"
#include "windowplace.h"
#include "windowtown.h"

#include <QComboBox>
#include <QGuiApplication>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QScreen>
#include <QSpinBox>
#include <QTemporaryDir>

using namespace parvis;
using namespace parvis::desk;
using namespace std::chrono_literals;

namespace
{

struct TwoDesks : DeskTown {
    TwoDesks()
    {
        clock.advance(45min);
        lea->signIn("lea");
        karim->signIn("karim");
        QObject::connect(&theirs, &Emergencies::called, &theirs, [this](const EmergencyRow &row) { heard << row.desk; });
    }
    void settle()
    {
        for (Desk *each : {lea.get(), karim.get()}) {
            each->session.refresh();
            each->settle();
        }
    }

    Emergencies ours{lea->session};
    Emergencies theirs{karim->session};
    QStringList heard;
};

} // namespace

TEST_CASE("A call for colleagues is heard once, and ends when somebody goes")
{
    TwoDesks town;
    town.ours.call();
    town.settle();
    town.settle();
    CHECK(town.heard == QStringList{QStringLiteral("Guichet l")});
    REQUIRE(town.ours.own());
    REQUIRE(town.theirs.open().size() == 1);
    CHECK_FALSE(town.theirs.own());
    CHECK(town.theirs.open().constFirst().name == QStringLiteral("Lea"));
    town.theirs.end(town.theirs.open().constFirst().id);
    town.karim->settle();
    town.settle();
    CHECK(town.ours.open().isEmpty());
    CHECK(town.theirs.open().isEmpty());
    CHECK(town.lea->told.contains(QStringLiteral("Karim is coming to you.")));
}

TEST_CASE("A call for colleagues is called off by who called")
{
    TwoDesks town;
    town.ours.call();
    town.settle();
    town.ours.end(town.ours.own()->id);
    town.settle();
    CHECK(town.theirs.open().isEmpty());
    CHECK_FALSE(town.lea->told.contains(QStringLiteral("Lea is coming to you.")));
}

TEST_CASE("The window shows a colleague's call above every page")
{
    Window town;
    town.signIn();
    town.karim->signIn("karim");
    CHECK_FALSE(town.find<QFrame>("emergency.bar")->isVisible());
    Emergencies theirs(town.karim->session);
    theirs.call();
    town.karim->settle();
    town.lea->link.tellNews();
    town.lea->settle();
    CHECK(town.find<QFrame>("emergency.bar")->isVisible());
    CHECK(town.text("emergency.sentence").startsWith(QStringLiteral("Guichet k needs help at once: Karim, since ")));
    CHECK(town.find<QAction>("emergency.end")->text() == QStringLiteral("I am going"));
    town.trigger("emergency.end");
    CHECK_FALSE(town.find<QFrame>("emergency.bar")->isVisible());
}

TEST_CASE("Who is helped on the spot is one key, and is taken back")
{
    Window town;
    town.signIn();
    auto *quick = town.find<QAction>("quick.births");
    CHECK(quick->shortcut() == QKeySequence(Qt::CTRL | Qt::Key_2));
    quick->trigger();
    town.lea->settle();
    CHECK(town.text("desk.sentence") == QStringLiteral("B 001 is counted as served."));
    CHECK(town.rows("day.queue").isEmpty());
    CHECK(town.rows("day.served").size() == 1);
    town.trigger("desk.undo");
    CHECK(town.text("desk.sentence") == QStringLiteral("B 001 is no longer counted."));
    CHECK(town.rows("day.served").isEmpty());
}

TEST_CASE("An agent sees whom he has served, and what a visitor needs")
{
    Window town;
    town.signIn();
    REQUIRE(town.ask("POST", QStringLiteral("./tickets"),
                     R"({"id":"000000000000000000000000000000a1","service":"papers","language":"de","needs":["seat"]})",
                     town.kiosk)
                .status == 201);
    town.trigger("day.callNext");
    CHECK(town.text("visitor.detail").startsWith(QStringLiteral("Un siège · ")));
    CHECK(town.rows("day.queue").constFirst().contains(QStringLiteral("Un siège")));
    town.trigger("visitor.start.action");
    town.clock.advance(std::chrono::minutes(7));
    town.trigger("visitor.serve.action");
    town.clock.advance(std::chrono::minutes(1));
    town.trigger("quick.births");
    const QStringList served = town.rows("day.served");
    REQUIRE(served.size() == 2);
    CHECK(served.at(0).startsWith(QStringLiteral("B 001 | ")));
    CHECK(served.at(0).contains(QStringLiteral(" | – | ")));
    CHECK(served.at(1).startsWith(QStringLiteral("A 001 | ")));
    CHECK(served.at(1).contains(QStringLiteral(" | 7 min | ")));
    CHECK(town.find<QTableView>("day.served")->accessibleName() == QStringLiteral("Served by me (2)"));
    town.trigger("desk.signOut");
    CHECK(town.rows("day.served").isEmpty());
}

TEST_CASE("A visit of several things keeps the time of each")
{
    TwoDesks town;
    const VisitDialog dialog(town.lea->session.services(), QStringLiteral("papers"), 7, QStringLiteral("fr"));
    auto *births = dialog.findChild<QSpinBox *>(QStringLiteral("visit.births"));
    auto *papers = dialog.findChild<QSpinBox *>(QStringLiteral("visit.papers"));
    CHECK(papers->value() == 7);
    papers->setValue(0);
    CHECK_FALSE(dialog.findChild<QPushButton *>(QStringLiteral("visit.accept"))->isEnabled());
    papers->setValue(5);
    births->setValue(2);
    const QJsonArray parts = dialog.parts();
    REQUIRE(parts.size() == 2);
    (void)town.ticket(1);
    town.lea->session.callNext();
    town.lea->settle();
    town.lea->session.serve(parts);
    town.lea->settle();
    const auto kept = town.queues().find(town.queue, DeskTown::idOf(1));
    CHECK(kept->ticket.now.served ==
          QList<queue::ServedPart>{{QStringLiteral("papers"), 300s}, {QStringLiteral("births"), 120s}});
}

TEST_CASE("A visitor is passed on to a line of another site")
{
    TwoDesks town;
    REQUIRE(hub::ReleaseService(town.ledger).setQueue(QStringLiteral("bare"), hub::townQueueJson().replace("\"town\"", "\"bare\"")));
    TransferDialog dialog(town.lea->session, QStringLiteral("fr"));
    town.lea->settle();
    auto *site = dialog.findChild<QComboBox *>(QStringLiteral("transfer.site"));
    auto *service = dialog.findChild<QComboBox *>(QStringLiteral("transfer.service"));
    auto *accept = dialog.findChild<QPushButton *>(QStringLiteral("transfer.accept"));
    REQUIRE(site->count() == 2);
    CHECK(site->itemText(1) == QStringLiteral("Annexe"));
    site->setCurrentIndex(1);
    CHECK_FALSE(accept->isEnabled());
    town.lea->settle();
    REQUIRE(service->count() == 4);
    service->setCurrentIndex(2);
    CHECK(accept->isEnabled());
    (void)town.ticket(1);
    town.lea->session.callNext();
    town.lea->settle();
    town.lea->session.transfer(dialog.target());
    town.lea->settle();
    CHECK(town.queues().find(town.queue, DeskTown::idOf(1))->ticket.now.toSite == QStringLiteral("bare"));
    site->setCurrentIndex(0);
    CHECK(service->count() == 4);
    CHECK(service->itemText(0) == QStringLiteral("same line"));
}

TEST_CASE("Colleagues on duty are offered first, with their desk, and who is not is said to be away")
{
    TwoDesks town;
    town.karim->session.signOut();
    town.karim->settle();
    TransferDialog dialog(town.lea->session, QStringLiteral("fr"));
    auto *agent = dialog.findChild<QComboBox *>(QStringLiteral("transfer.agent"));
    town.lea->session.refresh();
    town.lea->settle();
    REQUIRE(agent->count() == 2);
    CHECK(agent->itemText(1) == QStringLiteral("Karim (not on duty)"));
    town.karim->signIn("karim");
    TransferDialog later(town.lea->session, QStringLiteral("fr"));
    agent = later.findChild<QComboBox *>(QStringLiteral("transfer.agent"));
    agent->setCurrentIndex(1); // before it is known who is there
    town.lea->settle();
    CHECK(agent->currentText() == QStringLiteral("Karim – Guichet k"));
}

TEST_CASE("Who arrives is told his number by the agent")
{
    TwoDesks town;
    const QString card = town.booked("card", "2026-03-02T08:00:00Z", "a").code;
    const QString vote = town.booked("vote", "2026-03-02T08:30:00Z", "a").code;
    town.lea->session.checkIn(card);
    town.lea->settle();
    CHECK(town.lea->told.constLast().endsWith(QStringLiteral(" has arrived: the number is A 001.")));
    town.lea->session.checkIn(vote); // no line is there for it
    town.lea->settle();
    CHECK(town.lea->told.constLast().endsWith(QStringLiteral(" has arrived.")));
}

TEST_CASE("An agent gives a ticket of any line, also of one that is closed to visitors")
{
    Window town;
    town.signIn();
    QStringList slip;
    town.inNext([&](QDialog &dialog) {
        auto *service = dialog.findChild<QComboBox *>(QStringLiteral("ticket.service"));
        service->setCurrentIndex(service->findData(QStringLiteral("advice")));
        auto *language = dialog.findChild<QComboBox *>(QStringLiteral("ticket.language"));
        CHECK(language->count() == 8);
        language->setCurrentIndex(language->findData(QStringLiteral("de")));
        dialog.findChild<QListWidget *>(QStringLiteral("ticket.needs"))->item(0)->setCheckState(Qt::Checked);
        auto *accept = dialog.findChild<QPushButton *>(QStringLiteral("ticket.accept"));
        town.lea->link.cut(TownLink::Cut::AnswerLost);
        accept->click();
        town.lea->settle();
        CHECK(dialog.isVisible());
        town.lea->link.cut(TownLink::Cut::None);
        accept->click();
        town.inNext([&](QDialog &shown) {
            slip << shown.windowTitle() << shown.findChild<QLabel *>(QStringLiteral("slip.reference"))->text();
            QTest::keyClick(&shown, Qt::Key_Escape);
        });
        town.lea->settle();
    });
    town.trigger("day.giveTicket");
    CHECK(slip == QStringList{QStringLiteral("Your number"), QStringLiteral("C 001")});
    REQUIRE(town.rows("day.queue").size() == 1); // though it was asked for twice
    CHECK(town.rows("day.queue").constFirst().contains(QStringLiteral("Un siège")));
    CHECK(town.text("desk.sentence") == QStringLiteral("The number is C 001."));
}

TEST_CASE("A printer without paper is seen at the desk")
{
    Window town;
    const QByteArray report = R"({"printers":[{"name":"receipts","state":"no-paper"},{"name":"sheets","state":"ready"}]})";
    REQUIRE(town.ask("POST", QStringLiteral("./report"), report, town.kiosk).status == 204);
    town.signIn();
    town.showPage(4);
    REQUIRE(town.rows("devices.list").size() == 1);
    CHECK(town.rows("devices.list").constFirst().endsWith(QStringLiteral(" | receipts: no paper")));
    REQUIRE(town.ask("POST", QStringLiteral("./report"), R"({"printers":[{"name":"receipts","state":"ready"}]})", town.kiosk)
                .status == 204);
    town.lea->link.tellNews();
    town.lea->settle();
    CHECK(town.rows("devices.list").constFirst().endsWith(QStringLiteral(" | all ready")));
    CHECK(town.text("devices.summary") == QStringLiteral("Nothing is wrong."));
}

TEST_CASE("A printer that runs out of paper is told once on whatever page, and counted until it is filled")
{
    Window town;
    const auto report = [&](const char *state) {
        const QByteArray body = QByteArray(R"({"printers":[{"name":"receipts","state":")") + state + R"("}]})";
        REQUIRE(town.ask("POST", QStringLiteral("./report"), body, town.kiosk).status == 204);
        town.lea->link.tellNews();
        town.lea->settle();
    };
    town.signIn();
    report("ready");
    auto *reminder = town.find<QPushButton>("desk.reminder.5");
    CHECK_FALSE(reminder->isVisible());
    report("no-paper");
    CHECK(town.text("desk.sentence") == QStringLiteral("kiosk needs somebody: receipts: no paper."));
    CHECK(reminder->isVisible());
    CHECK(reminder->text() == QStringLiteral("Kiosks and printers: 1"));
    const QString label = town.ticket(1);
    town.trigger("day.callNext");
    town.find<QLabel>("desk.sentence")->clear();
    report("no-paper");
    CHECK(town.text("desk.sentence").isEmpty()); // it is known
    report("ready");
    CHECK_FALSE(reminder->isVisible());
    report("no-paper");
    CHECK_FALSE(town.text("desk.sentence").isEmpty());
}

TEST_CASE("A kiosk nobody has heard of is a fact to say, and so is one that fell silent")
{
    Window town;
    CHECK(town.find<QLabel>("devices.summary")->text().isEmpty()); // before the hub was asked nothing is known
    town.signIn();
    town.showPage(4);
    REQUIRE(town.rows("devices.list").size() == 1);
    CHECK(town.rows("devices.list").constFirst().endsWith(QStringLiteral(" | never | not set up yet, or not connected")));
    CHECK(town.text("devices.summary") == QStringLiteral("1 devices have never been heard of."));
    const QByteArray report = R"({"printers":[{"name":"receipts","state":"ready"}]})";
    REQUIRE(town.ask("POST", QStringLiteral("./report"), report, town.kiosk).status == 204);
    town.lea->link.tellNews();
    town.lea->settle();
    CHECK(town.text("devices.summary") == QStringLiteral("Nothing is wrong."));
    town.clock.advance(16min);
    town.lea->link.tellNews();
    town.lea->settle();
    CHECK(town.text("devices.summary") == QStringLiteral("1 kiosks have been silent for more than a quarter of an hour."));
}

TEST_CASE("A list without rows says why")
{
    Window town;
    town.signIn();
    CHECK(town.find<QTableView>("day.queue")->accessibleDescription() == QStringLiteral("Nobody is in line."));
    CHECK(town.find<QTableView>("day.handOffs")->accessibleDescription() == QStringLiteral("Nobody asks for help."));
}

TEST_CASE("The window comes back to its place, and to a screen that is there")
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("desk.ini")), QSettings::IniFormat);
    const auto back = [&] {
        QWidget window;
        window.resize(300, 200);
        WindowPlace::restore(window, settings);
        return window.geometry();
    };
    CHECK(back().size() == QSize(300, 200)); // nothing is kept yet
    QWidget window;
    window.setGeometry(60, 80, 400, 300);
    WindowPlace::keep(window, settings);
    CHECK(back() == QRect(60, 80, 400, 300));
    window.setGeometry(9'000, 80, 400, 300);
    WindowPlace::keep(window, settings);
    CHECK(QGuiApplication::primaryScreen()->geometry().contains(back()));
    settings.setValue(QStringLiteral("window/place"), QByteArray("x"));
    CHECK(back().size() == QSize(300, 200));
}
