// SPDX-License-Identifier: GPL-3.0-or-later
// What is done with somebody in line who is at no desk, and which lines a desk serves.
#include "sitetime.h"
#include "windowtown.h"

#include <QComboBox>
#include <QMenu>
#include <QPushButton>
#include <QTimeEdit>

using namespace parvis;
using namespace parvis::desk;

namespace
{

struct Line : Window {
    Line() { signIn(); }
    /// A ticket that is chosen in the list.
    void choose(int number, const char *service = "papers")
    {
        (void)ticket(number, service);
        lea->link.tellNews();
        lea->settle();
        find<QTableView>("day.queue")->selectRow(0);
    }
    void inside(const char *action, const std::function<void(QDialog &)> &steps)
    {
        bool isOpened = false;
        inNext([&](QDialog &dialog) {
            isOpened = true;
            steps(dialog);
            if (dialog.isVisible())
                QTest::keyClick(&dialog, Qt::Key_Escape);
        });
        trigger(action);
        CHECK(isOpened);
    }
    [[nodiscard]] queue::Standing standing(int number) { return queues().find(queue, idOf(number))->ticket.now; }
    [[nodiscard]] QString stateOf(int number) { return queue::toText(standing(number).state); }
};

} // namespace

TEST_CASE("Somebody in line is passed on from the list, and back within ten seconds", "[line]")
{
    Line town;
    CHECK_FALSE(town.find<QAction>("day.passThis")->isEnabled());
    town.choose(1);
    town.inside("day.passThis", [&](QDialog &dialog) {
        CHECK(dialog.windowTitle().contains(QStringLiteral("001")));
        dialog.findChild<QComboBox *>(QStringLiteral("transfer.service"))->setCurrentIndex(2);
        town.lea->link.cut(TownLink::Cut::Lost);
        dialog.findChild<QPushButton *>(QStringLiteral("transfer.accept"))->click();
        town.lea->settle();
        REQUIRE(dialog.isVisible());
        town.lea->link.cut(TownLink::Cut::None);
        dialog.findChild<QPushButton *>(QStringLiteral("transfer.accept"))->click();
        town.lea->settle();
        CHECK_FALSE(dialog.isVisible());
    });
    CHECK(town.stateOf(1) == QStringLiteral("transferred"));
    CHECK(town.standing(1).service != QStringLiteral("papers"));
    town.trigger("desk.undo");
    CHECK(town.stateOf(1) == QStringLiteral("waiting"));
    CHECK(town.standing(1).service == QStringLiteral("papers"));
}

TEST_CASE("Somebody who has gone away leaves the line, and back within ten seconds", "[line]")
{
    Line town;
    town.choose(1);
    town.trigger("day.goneThis");
    CHECK(town.stateOf(1) == QStringLiteral("left"));
    CHECK(town.rows("day.queue").isEmpty());
    CHECK(town.find<QPushButton>("desk.undoButton")->isVisible());
    town.trigger("desk.undo");
    CHECK(town.stateOf(1) == QStringLiteral("waiting"));
    CHECK(town.text("desk.sentence").endsWith(QStringLiteral("is again where it was.")));
    town.find<QTableView>("day.queue")->selectRow(0);
    town.lea->link.cut(TownLink::Cut::Lost);
    town.trigger("day.goneThis");
    CHECK(town.stateOf(1) == QStringLiteral("waiting"));
    CHECK(town.text("desk.sentence").startsWith(QStringLiteral("The hub does not answer.")));
    town.lea->link.cut(TownLink::Cut::None);
    town.trigger("day.callNext"); // he stands at the desk: gone away is told there
    CHECK_FALSE(town.find<QAction>("day.goneThis")->isEnabled());
}

TEST_CASE("One who was set aside comes back into line at a time", "[line]")
{
    Line town;
    town.choose(1);
    CHECK_FALSE(town.find<QAction>("day.laterThis")->isEnabled());
    town.trigger("day.callNext");
    town.inside("visitor.park.action", [&](QDialog &dialog) {
        dialog.findChild<QPushButton *>(QStringLiteral("dialog.accept"))->click();
        town.lea->settle();
    });
    town.find<QTableView>("day.queue")->selectRow(0);
    QTime wanted;
    town.inside("day.laterThis", [&](QDialog &dialog) {
        auto *time = dialog.findChild<QTimeEdit *>(QStringLiteral("later.time"));
        auto *accept = dialog.findChild<QPushButton *>(QStringLiteral("later.accept"));
        wanted = time->time();
        time->setTime(wanted.addSecs(-3600)); // that is over
        CHECK_FALSE(accept->isEnabled());
        time->setTime(wanted);
        accept->click();
        town.lea->settle();
        CHECK_FALSE(dialog.isVisible());
    });
    const auto standing = town.standing(1);
    CHECK(standing.state == queue::TicketState::Waiting);
    REQUIRE(standing.notBefore);
    CHECK(SiteTime::local(*standing.notBefore).time() == wanted);
    CHECK(town.rows("day.queue").constFirst().contains(QStringLiteral("not before")));
    town.trigger("desk.undo");
    CHECK(town.stateOf(1) == QStringLiteral("parked"));
}

TEST_CASE("The list's menu offers what can be done with the one who is chosen", "[line]")
{
    Line town;
    QStringList names;
    const auto actions = town.find<QTableView>("day.queue")->actions();
    for (const QAction *action : actions)
        names << action->objectName();
    CHECK(names == QStringList{QStringLiteral("day.callThis"), QStringLiteral("day.returnThis"),
                               QStringLiteral("day.laterThis"), QStringLiteral("day.passThis"),
                               QStringLiteral("day.goneThis")});
}

TEST_CASE("A desk calls whom it serves: what is checked is told to the hub and comes back at the next sign-in",
          "[line]")
{
    Line town;
    QString keptAt;
    QStringList kept;
    QObject::connect(&town.window.lines(), &LinesMenu::chosen, &town.window,
                     [&](const QString &desk, const QStringList &services) {
                         keptAt = desk;
                         kept = services;
                     });
    const QList<ServiceRow> lines = town.lea->session.services();
    REQUIRE(lines.size() > 1);
    REQUIRE(lines.at(0).id == QStringLiteral("papers"));
    const QByteArray other = "lines." + lines.at(1).id.toLatin1();
    town.trigger(other.constData());
    CHECK(keptAt == QStringLiteral("Guichet 3"));
    CHECK(kept == QStringList{lines.at(1).id});
    (void)town.ticket(1);
    town.trigger("day.callNext");
    CHECK(town.stateOf(1) == QStringLiteral("waiting")); // of a line that is not served here
    CHECK(town.text("desk.sentence") == QStringLiteral("Nobody waits whom you could call."));

    town.trigger("desk.signOut");
    CHECK(town.lea->session.linesServed().isEmpty());
    town.window.lines().setKept({{keptAt, kept + QStringList{QStringLiteral("gone")}}});
    town.signIn();
    CHECK(town.lea->session.linesServed() == kept); // and none that the site no longer has
    CHECK(town.find<QAction>(other.constData())->isChecked());
    town.trigger("lines.papers");
    town.trigger("day.callNext");
    CHECK(town.stateOf(1) == QStringLiteral("called"));
    town.trigger("visitor.serve.action");
    town.trigger("lines.papers");
    town.trigger(other.constData());
    CHECK(town.lea->session.linesServed().isEmpty()); // none checked: all
}
