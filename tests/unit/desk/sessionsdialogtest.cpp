// SPDX-License-Identifier: GPL-3.0-or-later
// Who is signed in at the desks, and how one of them is signed out from another desk.
#include "sessionsdialog.h"

#include "windowtown.h"

#include <QPushButton>
#include <QTimer>

using namespace parvis;
using namespace parvis::desk;
using namespace std::chrono_literals;

namespace
{

/// Léa's window and the dialog over it; Karim sits at the other desk.
struct Sessions : Window {
    Sessions()
    {
        signIn();
        karim->signIn("karim");
        dialog = std::make_unique<SessionsDialog>(lea->session, &window);
        dialog->show();
        lea->settle();
    }
    template <typename T> T *in(const char *name)
    {
        T *found = dialog->findChild<T *>(QLatin1String(name));
        INFO(name);
        REQUIRE(found);
        return found;
    }
    [[nodiscard]] QStringList listed()
    {
        QStringList lines;
        const QAbstractItemModel *model = in<QTableView>("sessions.list")->model();
        for (int row = 0; row < model->rowCount(); ++row)
            lines << QStringList{model->index(row, SessionModel::Name).data().toString(),
                                 model->index(row, SessionModel::Desk).data().toString(),
                                 model->index(row, SessionModel::Seen).data().toString()}
                         .join(QStringLiteral(" | "));
        return lines;
    }
    void signOut(int row)
    {
        in<QTableView>("sessions.list")->selectRow(row);
        QTest::keyClick(in<QPushButton>("sessions.signOut"), Qt::Key_Space);
        lea->settle();
    }
    [[nodiscard]] QString notice() { return in<QLabel>("sessions.notice")->text(); }

    std::unique_ptr<SessionsDialog> dialog;
};

} // namespace

TEST_CASE("The signed-in agents are listed with their desks, and a desk that was left open is closed", "[sessions]")
{
    Sessions town;
    CHECK(town.listed() == QStringList{QStringLiteral("Karim | Guichet k (desk 2) | now"),
                                       QStringLiteral("Lea (you, here) | Guichet 3 (desk) | now")});
    CHECK_FALSE(town.in<QPushButton>("sessions.signOut")->isEnabled());
    town.signOut(0);
    CHECK(town.notice() == QStringLiteral("Karim is signed out at Guichet k (desk 2)."));
    CHECK(town.listed() == QStringList{QStringLiteral("Lea (you, here) | Guichet 3 (desk) | now")});
    town.karim->told.clear();
    town.karim->session.refresh();
    town.karim->settle();
    CHECK(town.karim->session.presence() == DeskSession::Presence::SignedOut);
    CHECK(town.karim->told == QStringList{QStringLiteral("Your time at this desk is over. Please sign in again.")});
    CHECK(town.dialog->isVisible());
    town.signOut(0); // himself
    CHECK(town.lea->session.presence() == DeskSession::Presence::SignedOut);
    CHECK_FALSE(town.dialog->isVisible());
    CHECK(town.staff().sessions(town.plan.site)->isEmpty());
}

TEST_CASE("Why nobody was signed out is said in the dialog", "[sessions]")
{
    Sessions town;
    town.karim->session.signOut(); // meanwhile
    town.karim->settle();
    town.signOut(0);
    CHECK(town.notice() == QStringLiteral("That session has ended meanwhile."));
    CHECK(town.listed().size() == 1);
    town.karim->signIn("karim");
    town.lea->session.refresh();
    town.lea->settle();
    CHECK(town.listed().size() == 2);
    town.lea->link.cut(TownLink::Cut::Lost);
    town.signOut(0);
    CHECK(town.notice() == QStringLiteral("The hub does not answer. Please try again in a moment."));
    CHECK(town.in<QPushButton>("sessions.signOut")->isEnabled());
    town.lea->link.cut(TownLink::Cut::None);
    town.signOut(0);
    CHECK(town.listed().size() == 1);
}

TEST_CASE("The menu opens the list while somebody is signed in, Return in it signs nobody out, and Escape closes it",
          "[sessions]")
{
    Window town;
    auto *open = town.find<QAction>("desk.sessions");
    CHECK_FALSE(open->isEnabled());
    town.signIn();
    REQUIRE(open->isEnabled());
    bool seen = false;
    QTimer::singleShot(0, &town.window, [&] {
        auto *dialog = town.window.findChild<SessionsDialog *>();
        REQUIRE(dialog);
        town.lea->settle();
        auto *list = dialog->findChild<QTableView *>(QStringLiteral("sessions.list"));
        CHECK(dialog->focusWidget() == list);
        CHECK(list->accessibleName() == QStringLiteral("Signed-in agents"));
        list->selectRow(0);
        QTest::keyClick(list, Qt::Key_Return);
        CHECK(town.lea->session.presence() == DeskSession::Presence::Present);
        if (dialog->isVisible())
            QTest::keyClick(dialog, Qt::Key_Escape);
        seen = true;
    });
    open->trigger();
    CHECK(seen);
    town.trigger("desk.signOut");
    CHECK(town.lea->link.paths().contains(QStringLiteral("DELETE /api/v1/sites/town/desk/sessions")));
    CHECK_FALSE(open->isEnabled());
}

TEST_CASE("A row without agent, desk or time is none, and what is not known is left out", "[sessions]")
{
    const QJsonObject whole{{QStringLiteral("agent"), QStringLiteral("a")},
                            {QStringLiteral("device"), QStringLiteral("d")},
                            {QStringLiteral("since"), QStringLiteral("2026-03-02T07:00:00Z")}};
    REQUIRE(readSession(whole));
    for (const char *part : {"agent", "device", "since"}) {
        INFO(part);
        QJsonObject less = whole;
        less.remove(QLatin1String(part));
        CHECK_FALSE(readSession(less));
    }
    VirtualClock clock(hub::at("2026-03-02T08:05:00Z"));
    SessionModel model(clock);
    SessionRow row = *readSession(whole);
    row.deviceName = QStringLiteral("hall");
    model.setRows({row});
    CHECK(model.index(0, SessionModel::Desk).data().toString() == QStringLiteral("hall"));
    CHECK(model.index(0, SessionModel::Seen).data().toString() == QStringLiteral("not on duty"));
    row.desk = QStringLiteral("hall");
    row.seen = hub::at("2026-03-02T07:00:00Z");
    model.setRows({row});
    CHECK(model.index(0, SessionModel::Desk).data().toString() == QStringLiteral("hall"));
    CHECK(model.index(0, SessionModel::Seen).data().toString() == QStringLiteral("1 h 05"));
}
