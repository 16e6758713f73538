// SPDX-License-Identifier: GPL-3.0-or-later
// A visitor who is helped at a kiosk is given to somebody else.
#include "hub/service/releaseservice.h"
#include "passondialog.h"
#include "windowtown.h"

#include <QApplication>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTimer>

using namespace parvis;
using namespace parvis::desk;
using namespace std::chrono_literals;

namespace
{

struct Helping : Window {
    Helping()
    {
        signIn();
        askForHelp(7);
        hearNews();
        find<QTableView>("day.handOffs")->selectRow(0);
        trigger("day.help");
        REQUIRE(lea->session.joined());
    }
    void hearNews()
    {
        for (Desk *each : {lea.get(), karim.get()}) {
            each->link.tellNews();
            each->settle();
        }
    }
    /// Presses the key of the act and does WHAT in the dialog.
    void passOn(const std::function<void(PassOnDialog &)> &what)
    {
        QTimer::singleShot(0, &window, [&] {
            auto *dialog = qobject_cast<PassOnDialog *>(QApplication::activeModalWidget());
            REQUIRE(dialog);
            what(*dialog);
        });
        trigger("visitor.passHandOff.action");
    }
};

void choose(PassOnDialog &dialog, const char *to)
{
    auto *list = dialog.findChild<QComboBox *>(QStringLiteral("passOn.to"));
    REQUIRE(list);
    list->setCurrentText(QString::fromUtf8(to));
    REQUIRE(list->currentText() == QString::fromUtf8(to));
}

void accept(PassOnDialog &dialog, const char *note)
{
    dialog.findChild<QPlainTextEdit *>(QStringLiteral("passOn.note"))->setPlainText(QLatin1String(note));
    dialog.findChild<QPushButton *>(QStringLiteral("passOn.accept"))->click();
}

} // namespace

TEST_CASE("A visitor is passed on to all, to a colleague or into a line, and each is explained")
{
    Helping town;
    town.passOn([&](PassOnDialog &dialog) {
        const auto means = [&] { return dialog.findChild<QLabel *>(QStringLiteral("passOn.means"))->text(); };
        CHECK(dialog.target().agent.isEmpty());
        CHECK(dialog.target().service.isEmpty());
        CHECK(means() == QStringLiteral("The visitor stays at the kiosk, and every desk is asked."));
        choose(dialog, "Karim");
        CHECK_FALSE(dialog.target().agent.isEmpty());
        CHECK(means().contains(QStringLiteral("After a minute")));
        auto *list = dialog.findChild<QComboBox *>(QStringLiteral("passOn.to"));
        CHECK(list->findText(QStringLiteral("Lea")) < 0); // not to oneself
        list->setCurrentIndex(list->count() - 1);
        CHECK_FALSE(dialog.target().service.isEmpty());
        CHECK(means().startsWith(QStringLiteral("The help ends.")));
        CHECK(list->accessibleDescription() == means());
        dialog.reject();
    });
    CHECK(town.lea->session.joined()); // nothing was done
}

TEST_CASE("Who is passed on stands in the list with the note, and the next agent reads it beside him")
{
    Helping town;
    town.karim->signIn("karim");
    town.hearNews();
    town.passOn([&](PassOnDialog &dialog) {
        choose(dialog, "Karim");
        accept(dialog, "no photo");
    });
    CHECK(town.text("visitor.label").startsWith(QStringLiteral("Asks for help: "))); // it can still be read about
    CHECK_FALSE(town.find<QAction>("visitor.passHandOff.action")->isVisible());
    CHECK(town.rows("day.handOffs").constFirst().endsWith(QStringLiteral(" | waits for Karim · Lea: no photo")));
    town.karim->settle();
    town.karim->session.claim(DeskTown::idOf(7));
    town.karim->settle();
    town.karim->session.passHandOff({{}, {}, {}, QStringLiteral("speaks no French")});
    town.karim->settle();
    town.hearNews();
    CHECK(town.text("desk.sentence") == QStringLiteral("Karim passes on a visitor: kiosk (German)."));
    town.find<QTableView>("day.handOffs")->selectRow(0);
    town.trigger("day.help");
    CHECK(town.lea->session.visit().isActive()); // though she had him before
    CHECK(town.text("visitor.detail").endsWith(QStringLiteral(" · Karim writes: speaks no French")));
}

TEST_CASE("What did not reach the hub is there when the agent tries again")
{
    Helping town;
    town.lea->link.cut(TownLink::Cut::Lost);
    town.passOn([&](PassOnDialog &dialog) {
        auto *message = dialog.findChild<QPlainTextEdit *>(QStringLiteral("passOn.message"));
        CHECK_FALSE(message->isVisible()); // he stays at the kiosk, where the agent writes to him
        message->setPlainText(QStringLiteral("Sit down."));
        accept(dialog, "no photo");
    });
    REQUIRE(town.lea->session.joined());
    town.lea->link.cut(TownLink::Cut::None);
    town.passOn([&](PassOnDialog &dialog) {
        CHECK(dialog.target().note == QStringLiteral("no photo"));
        CHECK(dialog.message() == QStringLiteral("Sit down."));
        dialog.reject();
    });
}

TEST_CASE("A visitor is sent straight to another site with a note")
{
    Helping town;
    REQUIRE(hub::ReleaseService(town.ledger)
                .setQueue(QStringLiteral("bare"), hub::townQueueJson().replace("\"town\"", "\"bare\"")));
    town.passOn([&](PassOnDialog &dialog) {
        town.lea->settle();
        auto *line = dialog.findChild<QComboBox *>(QStringLiteral("passOn.line"));
        auto *button = dialog.findChild<QPushButton *>(QStringLiteral("passOn.accept"));
        CHECK_FALSE(line->isVisible());
        choose(dialog, "a number at: Annexe");
        CHECK(line->isVisible());
        CHECK_FALSE(button->isEnabled());
        town.lea->settle();
        REQUIRE(line->count() == 4);
        CHECK_FALSE(button->isEnabled());
        line->setCurrentIndex(2);
        CHECK(button->isEnabled());
        auto *message = dialog.findChild<QPlainTextEdit *>(QStringLiteral("passOn.message"));
        CHECK(message->isVisible());
        message->setPlainText(QStringLiteral("Take your passport with you."));
        accept(dialog, "no photo");
    });
    CHECK_FALSE(town.lea->session.joined());
    CHECK(town.text("desk.sentence") ==
          QStringLiteral("The visitor reads at the kiosk where to go and the number there."));
    const QJsonObject told = town.ask("GET", QStringLiteral("./handoffs/") + DeskTown::idOf(7), {}, town.kiosk).json;
    CHECK(told[QStringLiteral("ticket")][QStringLiteral("elsewhere")][QStringLiteral("name")].toString() ==
          QStringLiteral("Annexe"));
    CHECK(told[QStringLiteral("ticket")][QStringLiteral("elsewhere")][QStringLiteral("message")].toString() ==
          QStringLiteral("Take your passport with you."));
}
