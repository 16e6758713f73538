// SPDX-License-Identifier: GPL-3.0-or-later
// No visitor is held by a desk at which nobody sits: a colleague frees him, and whoever goes is asked first.
#include "windowtown.h"

#include <QPointer>
#include <QPushButton>
#include <QRadioButton>

using namespace parvis;
using namespace parvis::desk;

namespace
{

constexpr const char *away = "The hub does not answer. What you filled in stays here: try again in a moment.";

struct Held : Window {
    Held() { signIn(); }
    /// Karim has whoever comes with NUMBER, and Léa's list shows it.
    void callByKarim(int number)
    {
        karim->signIn("karim");
        (void)ticket(number);
        karim->session.callNext();
        karim->settle();
        look();
    }
    void look()
    {
        lea->link.tellNews();
        lea->settle();
    }
    /// Does ACTION and STEPS in the dialog it opens; whether it opened one.
    bool inside(const char *action, const std::function<void(QDialog &)> &steps)
    {
        bool isOpened = false;
        inNext([&](QDialog &dialog) {
            isOpened = true;
            const QPointer<QDialog> open(&dialog);
            steps(dialog);
            if (open && open->isVisible())
                QTest::keyClick(open, Qt::Key_Escape);
        });
        find<QAction>(action)->trigger();
        lea->settle();
        return isOpened;
    }
    void press(QDialog &dialog, const char *name)
    {
        dialog.findChild<QPushButton *>(QLatin1String(name))->click();
        lea->settle();
    }
    [[nodiscard]] QString stateOf(int number)
    {
        return queue::toText(queues().find(queue, idOf(number))->ticket.now.state);
    }
};

QString text(const QDialog &dialog, const char *label)
{
    const auto *found = dialog.findChild<QLabel *>(QLatin1String(label));
    REQUIRE(found);
    return found->text();
}

} // namespace

TEST_CASE("Whom a colleague's desk holds is put back into line by another desk, knowingly", "[leave]")
{
    Held town;
    town.callByKarim(1);
    auto *list = town.find<QTableView>("day.queue");
    list->selectRow(0);
    REQUIRE(town.find<QAction>("day.returnThis")->isEnabled());
    CHECK(town.inside("day.returnThis", [&](QDialog &dialog) {
        CHECK(text(dialog, "confirm.sentence").contains(QStringLiteral("Karim (Guichet k)")));
    }));
    CHECK(town.stateOf(1) == QStringLiteral("called")); // Escape does nothing
    CHECK(town.inside("day.returnThis", [&](QDialog &dialog) {
        town.lea->link.cut(TownLink::Cut::Lost);
        town.press(dialog, "confirm.accept");
        REQUIRE(dialog.isVisible());
        CHECK(text(dialog, "dialog.notice") == QLatin1String(away));
        town.lea->link.cut(TownLink::Cut::None);
        town.press(dialog, "confirm.accept");
        CHECK_FALSE(dialog.isVisible());
    }));
    CHECK(town.stateOf(1) == QStringLiteral("waiting"));
    town.trigger("desk.undo"); // it was a mistake: Karim has him again
    CHECK(town.stateOf(1) == QStringLiteral("called"));
    CHECK(town.queues().find(town.queue, DeskTown::idOf(1))->ticket.now.agent == town.karim->session.agent().id);
}

TEST_CASE("Whom the agent has himself is put back at his own place only", "[leave]")
{
    Held town;
    (void)town.ticket(1);
    town.trigger("day.callNext");
    town.find<QTableView>("day.queue")->selectRow(0);
    CHECK_FALSE(town.find<QAction>("day.returnThis")->isEnabled());
}

TEST_CASE("Whoever signs out with a visitor at the desk is asked what becomes of him", "[leave]")
{
    const auto [choice, state] = GENERATE(std::pair("leave.back", "waiting"), std::pair("leave.served", "served"),
                                          std::pair("leave.asIs", "called"));
    INFO(choice);
    Held town;
    (void)town.ticket(1);
    town.trigger("day.callNext");
    CHECK(town.inside("desk.signOut", [](QDialog &) {})); // stays
    CHECK(town.lea->session.presence() == DeskSession::Presence::Present);
    CHECK(town.inside("desk.signOut", [&](QDialog &dialog) {
        CHECK(text(dialog, "leave.question").contains(town.text("visitor.label")));
        dialog.findChild<QRadioButton *>(QLatin1String(choice))->setChecked(true);
        town.press(dialog, "leave.accept");
    }));
    CHECK(town.lea->session.presence() == DeskSession::Presence::SignedOut);
    CHECK(town.stateOf(1) == QLatin1String(state));
}

TEST_CASE("A hub that does not answer holds nobody who wants to go, and nothing is taken for done", "[leave]")
{
    Held town;
    (void)town.ticket(1);
    town.trigger("day.callNext");
    CHECK(town.inside("desk.signOut", [&](QDialog &dialog) {
        town.lea->link.cut(TownLink::Cut::Lost);
        town.press(dialog, "leave.accept");
        REQUIRE(dialog.isVisible());
        CHECK(text(dialog, "dialog.notice") == QLatin1String(away));
        CHECK(town.lea->session.presence() == DeskSession::Presence::Present);
        dialog.findChild<QRadioButton *>(QStringLiteral("leave.asIs"))->setChecked(true);
        town.press(dialog, "leave.accept");
        CHECK_FALSE(dialog.isVisible());
    }));
    CHECK(town.lea->session.presence() == DeskSession::Presence::SignedOut);
    CHECK(town.stateOf(1) == QStringLiteral("called"));
}

TEST_CASE("Whoever has nobody signs out and closes the window unasked, else the window stays", "[leave]")
{
    Held town;
    (void)town.ticket(1);
    town.trigger("day.callNext");
    town.inNext([](QDialog &dialog) { QTest::keyClick(&dialog, Qt::Key_Escape); });
    CHECK_FALSE(town.window.close());
    CHECK(town.window.isVisible());
    town.trigger("visitor.serve.action");
    town.find<QAction>("desk.signOut")->trigger();
    CHECK(town.lea->session.presence() == DeskSession::Presence::SignedOut);
    CHECK(town.window.close());
}
