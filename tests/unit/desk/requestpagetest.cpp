// SPDX-License-Identifier: GPL-3.0-or-later
// Visitors who wait for a time, at the real window beside the hub's real rules.
#include "requestdesk.h"
#include "requestmodel.h"
#include "windowtown.h"

#include <QApplication>
#include <QDialog>
#include <QListWidget>
#include <QPushButton>
#include <QTextBrowser>
#include <QTimer>

using namespace parvis;
using namespace parvis::desk;
using namespace std::chrono_literals;

namespace
{

constexpr int page = 5;

struct RequestWindow : Window {
    /// Written by a visitor of the kiosk who found no time; with WISHED he had a place there.
    void request(int number, Instant asked, std::optional<Instant> wished = {})
    {
        store::Appointment request;
        request.id = idOf(number);
        request.code = QStringLiteral("K7RM2XQ9A%1").arg(number);
        request.status = store::AppointmentStatus::Requested;
        request.reasons = {{QStringLiteral("vote"), 1}};
        request.language = QStringLiteral("de");
        request.device = QString::fromLatin1(kiosk.mid(7, 32));
        request.created = request.changed = asked;
        request.start = wished.value_or(asked);
        request.end = wished ? *wished + 10min : asked;
        REQUIRE(ledger.write(plan.site, [&](store::HubTransaction &rows) { return rows.putAppointment(request); }));
    }
    /// In the dialog that opens: ACT, then the rest of the dialog goes on.
    template <typename Act> void inDialog(const char *action, Act act)
    {
        QTimer::singleShot(0, &window, [this, act] {
            lea->settle();
            auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
            REQUIRE(dialog);
            act(*dialog);
        });
        trigger(action);
    }
    void choose(int row) { find<QTableView>("requests.list")->selectRow(row); }
};

QPushButton *button(QDialog &dialog, const char *name)
{
    return dialog.findChild<QPushButton *>(QLatin1String(name));
}

} // namespace

TEST_CASE("A request of a day long past is counted on every page, and an agent finds the visitor a time")
{
    RequestWindow town;
    town.request(2, hub::at("2026-02-27T15:00:00Z"));
    town.request(3, hub::at("2026-03-02T07:00:00Z"), hub::at("2026-03-02T09:00:00Z"));
    town.signIn();
    auto *reminder = town.find<QPushButton>("desk.reminder.6");
    CHECK(reminder->text() == QStringLiteral("Requests: 2"));
    CHECK(reminder->isVisible());
    CHECK(town.find<QTabWidget>("desk.pages")->tabText(page) == QStringLiteral("Requests: 2"));
    QTest::mouseClick(reminder, Qt::LeftButton);
    town.lea->settle();
    CHECK(town.find<QTabWidget>("desk.pages")->currentIndex() == page);
    REQUIRE(town.rows("requests.list").size() == 2);
    CHECK(town.rows("requests.list").at(0).endsWith(QStringLiteral("Vote | 1 | German | any time")));
    CHECK(town.text("requests.label") == QStringLiteral("No request is chosen"));
    CHECK_FALSE(town.find<QAction>("requests.book")->isEnabled());

    town.choose(0);
    CHECK(town.text("requests.label") == QStringLiteral("K7R-M2X-Q9A2 · Vote"));
    CHECK(town.find<QTextBrowser>("requests.detail")->toPlainText().contains(QStringLiteral("Speaks: German")));
    CHECK(town.find<QTextBrowser>("requests.detail")->toPlainText().contains(QStringLiteral("Written at: kiosk")));
    CHECK_FALSE(town.find<QAction>("requests.asWished")->isEnabled());
    town.inDialog("requests.book", [](QDialog &dialog) {
        CHECK_FALSE(button(dialog, "request.accept")->isEnabled());
        dialog.findChild<QListWidget *>(QStringLiteral("places.list"))->setCurrentRow(0);
        CHECK(button(dialog, "request.accept")->isEnabled());
        QTest::mouseClick(button(dialog, "request.accept"), Qt::LeftButton);
    });
    CHECK(town.text("desk.sentence").startsWith(QStringLiteral("K7R-M2X-Q9A2 is booked for")));
    CHECK(town.rows("requests.list").size() == 1);

    town.choose(0);
    CHECK(town.find<QAction>("requests.asWished")->isEnabled());
    town.trigger("requests.asWished");
    CHECK(town.booking().find(town.plan.site, QStringLiteral("K7RM2XQ9A3"))->start == hub::at("2026-03-02T09:00:00Z"));
    CHECK_FALSE(reminder->isVisible());
    CHECK(town.find<QTabWidget>("desk.pages")->tabText(page) == QStringLiteral("Requests"));
    CHECK(town.text("requests.label") == QStringLiteral("Nobody waits for a time"));
}

TEST_CASE("A request is called off with a reason, and not without")
{
    RequestWindow town;
    town.request(2, hub::at("2026-03-02T07:00:00Z"));
    town.signIn();
    town.showPage(page);
    town.choose(0);
    town.inDialog("requests.cancel", [](QDialog &dialog) {
        CHECK_FALSE(button(dialog, "decision.accept")->isEnabled());
        dialog.findChild<QLineEdit *>(QStringLiteral("decision.note"))->setText(QStringLiteral("Came without one."));
        QTest::mouseClick(button(dialog, "decision.accept"), Qt::LeftButton);
    });
    CHECK(town.text("desk.sentence") == QStringLiteral("K7R-M2X-Q9A2 is called off."));
    CHECK(town.rows("requests.list").isEmpty());
}

TEST_CASE("Once a request has waited a working day every agent is told, wherever he is")
{
    RequestWindow town;
    town.request(2, hub::at("2026-02-27T08:00:00Z"));
    town.signIn();
    auto *reminder = town.find<QPushButton>("desk.reminder.6");
    CHECK(reminder->toolTip().isEmpty());
    CHECK(town.text("desk.sentence").isEmpty());
    town.clock.advance(20min);
    town.lea->session.refresh();
    town.lea->settle();
    CHECK(town.text("desk.sentence") ==
          QStringLiteral("A visitor has waited more than a working day for a time: see Requests."));
    CHECK(reminder->toolTip() == QStringLiteral("Somebody has waited too long."));
    CHECK(reminder->property("role").toString() == QStringLiteral("urgent"));
    town.lea->session.signOut();
    town.lea->settle();
    CHECK_FALSE(reminder->isVisible());
}

TEST_CASE("The rows are asked for while they are looked at, the count always")
{
    RequestWindow town;
    town.request(2, hub::at("2026-03-02T07:00:00Z"));
    town.lea->signIn("lea");
    RequestDesk desk(town.lea->session);
    town.lea->session.refresh();
    town.lea->settle();
    CHECK(desk.total() == 1);
    CHECK(desk.rows().isEmpty());
    desk.setLookedAt(true);
    town.lea->settle();
    CHECK(desk.rows().size() == 1);
    desk.setLookedAt(false);
    CHECK(desk.rows().isEmpty());
    CHECK(desk.total() == 1);
}
