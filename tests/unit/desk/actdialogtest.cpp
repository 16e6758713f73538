// SPDX-License-Identifier: GPL-3.0-or-later
// What was typed stays until the hub has done it: a hub that refuses, that is away, that answers late.
#include "actdialog.h"

#include "windowtown.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>

using namespace parvis;
using namespace parvis::desk;

namespace
{

constexpr const char *away = "The hub does not answer. What you filled in stays here: try again in a moment.";

/// An open dialog of the window, filled in by its names.
struct Open {
    Window &town;
    QPointer<QDialog> dialog;

    template <typename T> T *find(const char *name) { return dialog->findChild<T *>(QLatin1String(name)); }
    [[nodiscard]] QString notice()
    {
        const auto *label = find<QLabel>("dialog.notice");
        return label->isVisible() ? label->text() : QString();
    }
    [[nodiscard]] bool isOpen() const { return dialog && dialog->isVisible(); }
    void settle() { town.lea->settle(); }
    void press(const char *name) { find<QPushButton>(name)->click(); }
    void type(const char *name, const char *text) { find<QLineEdit>(name)->setText(QLatin1String(text)); }
    void choosePlace(int row)
    {
        settle();
        find<QListWidget>("places.list")->setCurrentRow(row);
    }
};

struct Desk : Window {
    Desk() { signIn(); }
    /// Closes what is shown of what was made once the present dialog is gone; its reference is kept.
    void closeSlip()
    {
        inNext([this](QDialog &slip) {
            const auto *label = slip.findChild<QLabel *>(QStringLiteral("slip.reference"));
            reference = label ? label->text() : QString();
            QTest::keyClick(&slip, Qt::Key_Escape);
        });
    }
    QString reference;
    /// Does ACTION, and STEPS in the dialog it opens; what is left open is cancelled.
    void inside(const char *action, const std::function<void(Open &)> &steps)
    {
        bool isOpened = false;
        inNext([&](QDialog &dialog) {
            Open open{*this, &dialog};
            isOpened = true;
            steps(open);
            if (open.isOpen())
                QTest::keyClick(open.dialog, Qt::Key_Escape);
        });
        find<QAction>(action)->trigger();
        CHECK(isOpened);
        lea->settle();
    }
    void callVisitor()
    {
        (void)ticket(1);
        trigger("day.callNext");
    }
    [[nodiscard]] QString stateOf(int number)
    {
        return queue::toText(queues().find(queue, idOf(number))->ticket.now.state);
    }
};

} // namespace

TEST_CASE("A booking whose place is taken meanwhile keeps what was typed, and takes another place")
{
    Desk town;
    town.showPage(2);
    town.inside("appointments.book", [&](Open &open) {
        open.find<QComboBox>("book.reason")
            ->setCurrentIndex(open.find<QComboBox>("book.reason")->findData(QStringLiteral("vote")));
        open.choosePlace(0);
        const int free = open.find<QListWidget>("places.list")->count();
        (void)town.booked("vote", "2026-03-02T08:00:00Z", "a");
        (void)town.booked("vote", "2026-03-02T08:00:00Z", "b");
        open.type("book.name", "Muster");
        open.type("book.phone", "0388 12 34 56");
        open.press("book.accept");
        CHECK(open.notice() == QStringLiteral("One moment, the hub is asked …"));
        CHECK_FALSE(open.find<QPushButton>("book.accept")->isEnabled());
        CHECK_FALSE(open.find<QLineEdit>("book.name")->isEnabled());
        open.settle();
        REQUIRE(open.isOpen());
        CHECK(open.notice() == QStringLiteral("Somebody was faster. Look at it again."));
        CHECK(open.find<QLineEdit>("book.name")->text() == QStringLiteral("Muster"));
        CHECK(open.find<QLineEdit>("book.phone")->isEnabled());
        CHECK(open.find<QListWidget>("places.list")->count() < free);
        CHECK_FALSE(open.find<QPushButton>("book.accept")->isEnabled());
        open.choosePlace(1);
        open.press("book.accept");
        town.closeSlip();
        open.settle();
        CHECK_FALSE(open.isOpen());
    });
    CHECK(town.rows("appointments.list").size() == 3);
    CHECK(town.text("desk.sentence").endsWith(town.reference + QLatin1Char('.')));
    CHECK(town.reference.size() == 12);
}

TEST_CASE("A booking that a hub did but could not answer is made once, though it is asked for again")
{
    Desk town;
    town.showPage(2);
    town.inside("appointments.book", [&](Open &open) {
        open.choosePlace(0);
        open.type("book.name", "Muster");
        town.lea->link.cut(TownLink::Cut::AnswerLost);
        open.press("book.accept");
        open.settle();
        CHECK(open.notice() == QLatin1String(away));
        CHECK(open.find<QPushButton>("book.accept")->isEnabled());
        town.lea->link.cut(TownLink::Cut::None);
        open.press("book.accept");
        town.closeSlip();
        open.settle();
        CHECK_FALSE(open.isOpen());
    });
    CHECK(town.rows("appointments.list").size() == 1);
}

TEST_CASE("Of a dialog that is left while the hub is asked, the outcome is told in the window")
{
    Desk town;
    town.showPage(2);
    town.inside("appointments.book", [&](Open &open) {
        open.choosePlace(0);
        open.press("book.accept");
        QTest::keyClick(open.dialog, Qt::Key_Escape);
        CHECK_FALSE(open.isOpen());
    });
    CHECK(town.text("desk.sentence").startsWith(QStringLiteral("Booked for ")));
    town.lea->link.cut(TownLink::Cut::Lost);
    town.find<QTableView>("appointments.list")->selectRow(0);
    town.inside("appointments.cancel", [&](Open &open) {
        open.type("dialog.text", "Grippe");
        open.press("dialog.accept");
        open.press("dialog.cancel");
        CHECK_FALSE(open.isOpen());
    });
    CHECK(town.text("desk.sentence") ==
          QStringLiteral("The hub does not answer. Look at the list before you do it again."));
}

TEST_CASE("A move to another time and a cancellation stay open while the hub is away, or refuses")
{
    Desk town;
    const QString code = town.booked("vote", "2026-03-02T08:00:00Z", "a").code;
    town.showPage(2);
    town.find<QTableView>("appointments.list")->selectRow(0);
    town.inside("appointments.move", [&](Open &open) {
        open.choosePlace(3);
        town.lea->link.cut(TownLink::Cut::Lost);
        open.press("move.accept");
        open.settle();
        CHECK(open.notice() == QLatin1String(away));
        CHECK(open.find<QListWidget>("places.list")->currentRow() == 3);
        town.lea->link.cut(TownLink::Cut::None);
        open.press("move.accept");
        open.settle();
        CHECK_FALSE(open.isOpen());
    });
    CHECK(town.text("desk.sentence").endsWith(QStringLiteral(" is moved.")));
    town.inside("appointments.cancel", [&](Open &open) {
        CHECK_FALSE(open.find<QPushButton>("dialog.accept")->isEnabled());
        open.type("dialog.text", "  ");
        CHECK_FALSE(open.find<QPushButton>("dialog.accept")->isEnabled());
        open.type("dialog.text", "Grippe");
        CHECK(town.booking().serve(town.plan, code));
        open.press("dialog.accept");
        open.settle();
        REQUIRE(open.isOpen());
        CHECK(open.notice() == QStringLiteral("That is no longer possible: it changed meanwhile."));
        CHECK(open.find<QLineEdit>("dialog.text")->text() == QStringLiteral("Grippe"));
    });
}

TEST_CASE("A note for who is set aside or passed on is not lost with a hub that is away")
{
    Desk town;
    town.callVisitor();
    town.inside("visitor.park.action", [&](Open &open) {
        open.type("dialog.text", "photo");
        town.lea->link.cut(TownLink::Cut::Lost);
        open.press("dialog.accept");
        open.settle();
        CHECK(open.notice() == QLatin1String(away));
        town.lea->link.cut(TownLink::Cut::None);
        open.press("dialog.accept");
        open.settle();
        CHECK_FALSE(open.isOpen());
    });
    CHECK(town.queues().find(town.queue, DeskTown::idOf(1))->ticket.now.note == QStringLiteral("photo"));
    town.find<QTableView>("day.queue")->selectRow(0);
    town.trigger("day.callThis");
    town.inside("visitor.transfer.action", [&](Open &open) {
        open.find<QComboBox>("transfer.service")->setCurrentIndex(2);
        open.find<QPlainTextEdit>("transfer.note")->setPlainText(QStringLiteral("twins"));
        CHECK(town.queues()
                  .move(town.queue, DeskTown::idOf(1), {.kind = queue::Move::Kind::Serve},
                        {queue::Who::Role::Agent, town.lea->session.agent().id, town.lea->session.desk()})
                  .ok());
        open.press("transfer.accept");
        open.settle();
        REQUIRE(open.isOpen());
        CHECK(open.notice() == QStringLiteral("That is no longer possible: it changed meanwhile."));
        CHECK(open.find<QPlainTextEdit>("transfer.note")->toPlainText() == QStringLiteral("twins"));
    });
}

TEST_CASE("A dialog outlives the end of the agent's time and says so")
{
    Desk town;
    town.callVisitor();
    town.inside("visitor.park.action", [&](Open &open) {
        open.type("dialog.text", "photo");
        town.clock.advance(std::chrono::hours(24));
        open.press("dialog.accept");
        open.settle();
        REQUIRE(open.isOpen());
        CHECK(open.notice() == QStringLiteral("Your time at this desk is over. Please sign in again."));
        CHECK(open.find<QLineEdit>("dialog.text")->text() == QStringLiteral("photo"));
        open.press("dialog.accept");
        CHECK(open.notice() == QStringLiteral("Your time at this desk is over. Please sign in again."));
    });
    CHECK(town.lea->session.presence() == DeskSession::Presence::SignedOut);
}
