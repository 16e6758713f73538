// SPDX-License-Identifier: GPL-3.0-or-later
// Visitors who wait for a time, at the real window beside the hub's real rules.
#include "hub/service/callbackservice.h"
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
    void request(int number, Instant asked, std::optional<Instant> wished = {},
                 appointments::Channel channel = appointments::Channel::Desk)
    {
        store::Appointment request;
        request.id = idOf(number);
        request.code = QStringLiteral("K7RM2XQ9A%1").arg(number);
        request.status = store::AppointmentStatus::Requested;
        request.reasons = {{QStringLiteral("vote"), 1}};
        request.channel = channel;
        request.language = QStringLiteral("de");
        request.device = QString::fromLatin1(kiosk.mid(7, 32));
        request.created = request.changed = asked;
        request.start = wished.value_or(asked);
        request.end = wished ? *wished + 10min : asked;
        REQUIRE(ledger.write(plan.site, [&](store::HubTransaction &rows) { return rows.putAppointment(request); }));
    }
    /// Written by a visitor of the kiosk to whom nobody could come.
    void callBack(int number, const hub::CallBack &wish, const QByteArray &contact)
    {
        store::Appointment request;
        request.id = idOf(number);
        request.code = QStringLiteral("K7RM2XQ9A%1").arg(number);
        request.status = store::AppointmentStatus::Requested;
        request.language = QStringLiteral("de");
        request.device = QString::fromLatin1(kiosk.mid(7, 32));
        request.created = request.changed = request.start = request.end = hub::at("2026-03-02T06:30:00Z");
        request.contact = contact;
        request.contactScheme = QStringLiteral("plain");
        REQUIRE(ledger.write(plan.site, [&](store::HubTransaction &rows) -> Result<void> {
            if (auto put = rows.putAppointment(request); !put)
                return put;
            return hub::keepCallBack(rows, request, wish);
        }));
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
    CHECK(town.text("requests.label") == QStringLiteral("Nobody waits for a time or a call"));
}

TEST_CASE("A visitor who wants to be spoken to by telephone is found a time for that")
{
    RequestWindow town;
    town.request(2, hub::at("2026-03-02T07:00:00Z"), {}, appointments::Channel::Phone);
    town.request(3, hub::at("2026-03-02T07:10:00Z"));
    town.signIn();
    town.showPage(page);
    const auto detail = [&] { return town.find<QTextBrowser>("requests.detail")->toPlainText(); };
    town.choose(1);
    CHECK_FALSE(detail().contains(QStringLiteral("By telephone")));
    town.choose(0);
    CHECK(detail().contains(QStringLiteral("By telephone")));
    town.inDialog("requests.book", [](QDialog &dialog) {
        CHECK(dialog.findChild<QListWidget *>(QStringLiteral("places.list"))->count() > 0);
        dialog.reject();
    });
    CHECK(town.lea->link.paths().filter(QStringLiteral("/slots?channel=phone&")).size() == 1);
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
          QStringLiteral("A visitor has waited more than a working day for a time or a call: see Requests."));
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

TEST_CASE("Who wants to be called back stands among the requests, with his number, until he is reached")
{
    RequestWindow town;
    hub::CallBack wish;
    wish.reachable = hub::Reachable::Morning;
    wish.procedure = QStringLiteral("library-card");
    town.callBack(2, wish, R"({"name":"Erika Muster","phone":"+33199000000"})");
    town.request(3, hub::at("2026-03-02T07:00:00Z"));
    town.signIn();
    CHECK(town.find<QPushButton>("desk.reminder.6")->text() == QStringLiteral("Requests: 2"));
    town.showPage(page);
    REQUIRE(town.rows("requests.list").size() == 2);
    CHECK(town.rows("requests.list")
              .at(0)
              .endsWith(QStringLiteral("Call back | library-card |  | German | in the morning")));
    CHECK(town.rows("requests.list").at(1).contains(QStringLiteral("Time | Vote")));
    CHECK_FALSE(town.find<QLabel>("requests.who")->isVisible());

    town.choose(0);
    town.lea->settle();
    CHECK(town.text("requests.label") == QStringLiteral("Call back · library-card"));
    CHECK(town.text("requests.who").contains(QStringLiteral("+33199000000")));
    CHECK(town.text("requests.who").contains(QStringLiteral("Erika Muster")));
    CHECK_FALSE(town.find<QAction>("requests.book")->isVisible());
    CHECK_FALSE(town.find<QAction>("requests.cancel")->isVisible());
    const auto detail = [&] { return town.find<QTextBrowser>("requests.detail")->toPlainText(); };
    CHECK(detail().contains(QStringLiteral("Can be reached: in the morning")));
    CHECK_FALSE(detail().contains(QStringLiteral("person(s)")));
    town.trigger("requests.call");
    CHECK(detail().contains(QStringLiteral("is calling since")));
    town.inDialog("requests.notReached", [](QDialog &dialog) {
        dialog.findChild<QLineEdit *>(QStringLiteral("decision.note"))->setText(QStringLiteral("Engaged."));
        QTest::mouseClick(button(dialog, "decision.accept"), Qt::LeftButton);
    });
    CHECK(town.text("desk.sentence") == QStringLiteral("The try is noted. The visitor stays on the list."));
    REQUIRE(town.rows("requests.list").size() == 2);
    CHECK(detail().contains(QStringLiteral("Not reached: ")));
    CHECK(detail().contains(QStringLiteral(": Engaged.")));
    CHECK_FALSE(detail().contains(QStringLiteral("is calling since")));
    town.inDialog("requests.reached",
                  [](QDialog &dialog) { QTest::mouseClick(button(dialog, "decision.accept"), Qt::LeftButton); });
    CHECK(town.text("desk.sentence") == QStringLiteral("The visitor is called back."));
    REQUIRE(town.rows("requests.list").size() == 1);
    town.choose(0);
    town.lea->settle();
    CHECK(town.find<QAction>("requests.book")->isVisible());
    CHECK_FALSE(town.find<QAction>("requests.reached")->isVisible());
    CHECK(town.text("requests.who") == QStringLiteral("No name, telephone or e-mail was given."));
    town.showPage(0);
    CHECK(town.text("requests.who").isEmpty());
}

TEST_CASE("Who no longer wants to be called is taken from the list with a reason")
{
    RequestWindow town;
    town.callBack(2, {}, R"({"phone":"+33199000000"})");
    town.signIn();
    town.showPage(page);
    town.choose(0);
    CHECK(town.text("requests.label") == QStringLiteral("Call back"));
    town.inDialog("requests.withdrawn", [](QDialog &dialog) {
        CHECK_FALSE(button(dialog, "decision.accept")->isEnabled());
        dialog.findChild<QLineEdit *>(QStringLiteral("decision.note"))->setText(QStringLiteral("Came to the desk."));
        QTest::mouseClick(button(dialog, "decision.accept"), Qt::LeftButton);
    });
    CHECK(town.text("desk.sentence") == QStringLiteral("Nobody calls this visitor any more."));
    CHECK(town.rows("requests.list").isEmpty());
    CHECK(town.text("requests.label") == QStringLiteral("Nobody waits for a time or a call"));
}

TEST_CASE("A colleague who calls just now is seen, and not disturbed")
{
    RequestWindow town;
    hub::CallBack wish;
    wish.taker = QStringLiteral("karim");
    wish.takerName = QStringLiteral("Karim");
    wish.taken = town.clock.now();
    town.callBack(2, wish, R"({"phone":"+33199000000"})");
    town.signIn();
    town.showPage(page);
    town.choose(0);
    CHECK(town.find<QTextBrowser>("requests.detail")->toPlainText().contains(QStringLiteral("Karim is calling since")));
    town.trigger("requests.call");
    CHECK_FALSE(town.text("desk.sentence").isEmpty());
    CHECK(town.rows("requests.list").size() == 1);
}
