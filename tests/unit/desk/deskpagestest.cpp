// SPDX-License-Identifier: GPL-3.0-or-later
// The real window beside the real rules of a hub, used by keys and by what a screen reader finds.
#include "windowtown.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTranslator>
#include <QtTest/QTest>

using namespace parvis;
using namespace parvis::desk;
using namespace std::chrono_literals;

namespace
{

// Of everything visible below ITEM that a person can act on: what has no name.
void collectNameless(QAccessibleInterface *item, QStringList &nameless)
{
    for (int i = 0; i < item->childCount(); ++i) {
        QAccessibleInterface *child = item->child(i);
        if (!child || !child->isValid() || child->state().invisible)
            continue;
        const bool isActive = child->role() == QAccessible::Button || child->role() == QAccessible::EditableText ||
                              child->role() == QAccessible::Table || child->role() == QAccessible::ComboBox;
        if (isActive && child->text(QAccessible::Name).trimmed().isEmpty())
            nameless << (child->object() ? child->object()->objectName() : QStringLiteral("?"));
        collectNameless(child, nameless);
    }
}

} // namespace

TEST_CASE("The sign-in takes nothing that is not filled in, and tells a wrong password beside it")
{
    Window town;
    auto *enter = town.find<QPushButton>("signIn.enter");
    CHECK_FALSE(enter->isEnabled());
    town.find<QLineEdit>("signIn.login")->setText(QStringLiteral("lea"));
    town.find<QLineEdit>("signIn.password")->setText(QStringLiteral("wrong password"));
    CHECK_FALSE(enter->isEnabled());
    town.find<QLineEdit>("signIn.desk")->setText(QStringLiteral("Guichet 3"));
    CHECK(enter->isEnabled());
    QTest::keyClick(town.find<QLineEdit>("signIn.desk"), Qt::Key_Return);
    town.lea->settle();
    CHECK(town.text("signIn.notice") == QStringLiteral("This name and password do not go together."));
    CHECK(enter->isVisible());
}

TEST_CASE("An agent's hour by keys: call, serve, take back, help")
{
    Window town;
    town.signIn();
    REQUIRE_FALSE(town.find<QPushButton>("signIn.enter")->isVisible());
    CHECK(town.text("visitor.label") == QStringLiteral("Nobody at this desk"));
    const QString label = town.ticket(1);
    town.trigger("day.callNext");
    CHECK(town.text("visitor.label") == label);
    CHECK_FALSE(town.find<QAction>("day.callNext")->isEnabled());
    CHECK(town.find<QAction>("visitor.start.action")->isEnabled());
    town.trigger("visitor.start.action");
    CHECK_FALSE(town.find<QAction>("visitor.start.action")->isEnabled());
    town.trigger("visitor.serve.action");
    CHECK(town.text("visitor.label") == QStringLiteral("Nobody at this desk"));
    CHECK(town.find<QPushButton>("desk.undoButton")->isVisible());
    town.trigger("desk.undo");
    CHECK(town.text("visitor.label") == label);
    town.trigger("visitor.serve.action");

    town.askForHelp(7);
    town.lea->link.tellNews();
    town.lea->settle();
    CHECK(town.text("desk.sentence") == QStringLiteral("A visitor asks for help: kiosk (German)."));
    CHECK_FALSE(town.find<QAction>("day.help")->isEnabled());
    town.find<QTableView>("day.handOffs")->selectRow(0);
    CHECK(town.find<QAction>("day.help")->isEnabled());
    town.trigger("day.help");
    CHECK(town.text("visitor.label") == QStringLiteral("Help at the kiosk: kiosk"));
    town.trigger("visitor.endHandOff.action");
    CHECK(town.text("visitor.label") == QStringLiteral("Nobody at this desk"));
}

TEST_CASE("What is selected stays selected when the list is told anew")
{
    Window town;
    town.signIn();
    (void)town.ticket(1);
    const QString second = town.ticket(2);
    town.lea->link.tellNews();
    town.lea->settle();
    auto *queue = town.find<QTableView>("day.queue");
    queue->selectRow(1);
    REQUIRE(town.ask("DELETE", QStringLiteral("./tickets/") + DeskTown::idOf(1)).status == 200);
    town.lea->link.tellNews();
    town.lea->settle();
    const auto rows = queue->selectionModel()->selectedRows();
    REQUIRE(rows.size() == 1);
    CHECK(rows.constFirst().data().toString() == second);
    town.trigger("day.callThis");
    CHECK(town.text("visitor.label") == second);
}

TEST_CASE("A hub that is away is said at the bottom, and what was there stays")
{
    Window town;
    town.signIn();
    (void)town.ticket(1);
    town.lea->link.tellNews();
    town.lea->settle();
    town.lea->link.cut(TownLink::Cut::Lost);
    town.trigger("day.callNext");
    CHECK(town.text("desk.sentence") ==
          QStringLiteral("The hub does not answer. Look at the list before you do it again."));
    CHECK(town.find<QTableView>("day.queue")->model()->rowCount() == 1);
}

TEST_CASE("Everything a person can act on has a name for a screen reader")
{
    Window town;
    const auto nameless = [&] {
        QStringList found;
        collectNameless(QAccessible::queryAccessibleInterface(&town.window), found);
        return found.join(QLatin1Char(' '));
    };
    CHECK(nameless() == QString());
    town.signIn();
    (void)town.ticket(1);
    town.trigger("day.callNext");
    CHECK(nameless() == QString());
}

TEST_CASE("At twice the size of text every page fits a screen, in every language")
{
    const char *const language = GENERATE("en", "fr", "de");
    INFO(language);
    QTranslator translator;
    REQUIRE(translator.load(QStringLiteral(PARVIS_BINARY_DIR "/../translations/parvis_%1.qm").arg(QLatin1String(language))));
    QApplication::installTranslator(&translator);
    const QFont usual = QApplication::font();
    {
        Window town;
        QObject::connect(&town.window, &DeskWindow::textSizeWanted, &town.window, [usual](int percent) {
            QFont font = usual;
            font.setPointSizeF(usual.pointSizeF() * percent / 100);
            QApplication::setFont(font);
        });
        town.signIn();
        for (int step = 0; step < 4; ++step)
            town.trigger("view.larger");
        for (int page = 0; page < town.find<QTabWidget>("desk.pages")->count(); ++page) {
            INFO(page);
            town.showPage(page);
            QApplication::processEvents();
            CHECK(town.window.minimumSizeHint().width() <= 1280);
            CHECK(town.window.minimumSizeHint().height() <= 860);
        }
        for (const int page : {2, 5, 6, 7}) { // each of them with something that waits
            auto *reminder =
                town.find<QPushButton>(QByteArray("desk.reminder." + QByteArray::number(page)).constData());
            reminder->setText(town.find<QTabWidget>("desk.pages")->tabText(page - 1) + QStringLiteral(": 12"));
            reminder->show();
        }
        QApplication::processEvents();
        CHECK(town.window.minimumSizeHint().width() <= 1280);
        town.lea->link.cut(TownLink::Cut::Lost);
        town.trigger("day.callNext");
        QApplication::processEvents();
        CHECK(town.window.minimumSizeHint().width() <= 1280);
    }
    QApplication::setFont(usual);
}
