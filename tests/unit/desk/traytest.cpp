// SPDX-License-Identifier: GPL-3.0-or-later
// What is said beside the clock of the desktop while the agent looks at something else.
#include "emergencies.h"
#include "traymessage.h"
#include "windowtown.h"

#include <QApplication>

using namespace parvis;
using namespace parvis::desk;
using namespace std::chrono_literals;

namespace
{

using Look = TrayMessage::Look;
using Tone = TrayMessage::Tone;

EmergencyRow call()
{
    EmergencyRow row;
    row.name = QStringLiteral("Karim");
    row.desk = QStringLiteral("Guichet 2");
    row.at = hub::at("2026-03-02T07:45:00Z");
    return row;
}

/// Léa's window, with everything it wants told in the tray. Another window is in front of it where ELSEWHERE.
struct Tray : Window {
    explicit Tray(Look look)
    {
        QObject::connect(&window, &DeskWindow::trayWanted, &window,
                         [this](const TrayMessage &message) { messages << message; });
        signIn();
        QWidget &front = look == Look::Here ? static_cast<QWidget &>(window) : other;
        front.show();
        front.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&front));
        REQUIRE(window.isActiveWindow() == (look == Look::Here));
    }
    void hearNews()
    {
        lea->link.tellNews();
        lea->settle();
    }

    QWidget other;
    QList<TrayMessage> messages;
};

} // namespace

TEST_CASE("What stands in the tray is for who looks elsewhere, and names no visitor", "[tray]")
{
    struct Row {
        QStringList waiting; // where
        Look look;
        const char *text; // null: nothing is shown
    };
    const QString hall = QStringLiteral("Hall");
    const QString door = QStringLiteral("Door");
    const QString both = QLocale().createSeparatedList({hall, door});
    for (const auto &[waiting, look, text] : std::initializer_list<Row>{
             {{hall}, Look::Here, nullptr},
             {{hall, door}, Look::Here, nullptr},
             {{}, Look::Elsewhere, nullptr},
             {{hall}, Look::Elsewhere, "1 visitor(s) ask for help: Hall."},
             {{QString()}, Look::Elsewhere, "1 visitor(s) ask for help: a kiosk without a name."},
             {{hall, door, hall}, Look::Elsewhere, "3 visitor(s) ask for help: %1."}}) {
        INFO(waiting.join(QLatin1Char(' ')).toStdString());
        const auto message = TrayMessage::ofVisitors(waiting, look);
        REQUIRE(message.has_value() == (text != nullptr));
        if (message) {
            CHECK(message->text == QString::fromLatin1(text).replace(QStringLiteral("%1"), both));
            CHECK(message->tone == Tone::News);
        }
    }
    CHECK_FALSE(TrayMessage::ofEmergency(call(), Look::Here));
    const auto alarm = TrayMessage::ofEmergency(call(), Look::Elsewhere);
    REQUIRE(alarm);
    CHECK(alarm->tone == Tone::Alarm);
    CHECK(alarm->text.startsWith(QStringLiteral("Guichet 2 needs help at once: Karim, since ")));
}

TEST_CASE("A visitor who asks for help is told in the tray with each ring, muted or not, until somebody has him",
          "[tray]")
{
    Tray town(Look::Elsewhere);
    const QString kiosk = QStringLiteral("kiosk"); // as it was called at its enrolment
    town.window.setMuted(true);
    town.askForHelp(7);
    town.hearNews();
    REQUIRE(town.messages.size() == 1);
    CHECK(town.messages.constLast() == *TrayMessage::ofVisitors({kiosk}, Look::Elsewhere));
    Q_EMIT town.lea->session.dayChanged(); // nothing new, and no time has passed
    CHECK(town.messages.size() == 1);
    town.askForHelp(8);
    town.hearNews();
    REQUIRE(town.messages.size() == 2);
    CHECK(town.messages.constLast() == *TrayMessage::ofVisitors({kiosk, kiosk}, Look::Elsewhere));
    town.clock.advance(RingPlan::again);
    Q_EMIT town.lea->session.dayChanged();
    CHECK(town.messages.size() == 3);
    town.lea->session.setPaused(true);
    town.clock.advance(RingPlan::again);
    Q_EMIT town.lea->session.dayChanged();
    CHECK(town.messages.size() == 3);
    town.lea->session.signOut();
    town.askForHelp(9);
    town.clock.advance(RingPlan::again);
    town.hearNews();
    CHECK(town.messages.size() == 3);
}

TEST_CASE("A colleague's call is told in the tray once", "[tray]")
{
    Tray town(Look::Elsewhere);
    town.karim->signIn("karim");
    Emergencies calls(town.karim->session);
    calls.call();
    town.karim->settle();
    town.hearNews();
    REQUIRE(town.messages.size() == 1);
    CHECK(town.messages.constLast().tone == Tone::Alarm);
    town.hearNews();
    CHECK(town.messages.size() == 1);
}

TEST_CASE("Who looks at the desk is told there alone", "[tray]")
{
    Tray town(Look::Here);
    int rings = 0;
    QObject::connect(&town.window, &DeskWindow::rang, &town.window, [&] { ++rings; });
    town.askForHelp(7);
    town.hearNews();
    CHECK(rings == 1);
    CHECK(town.messages.isEmpty());
    CHECK(town.text("desk.sentence") == QStringLiteral("A visitor asks for help: kiosk (German)."));
}

TEST_CASE("A click on it brings the desk to the front as large as it was", "[tray]")
{
    Tray town(Look::Elsewhere);
    const bool wasLarge = GENERATE(true, false);
    town.window.setWindowState(wasLarge ? Qt::WindowMaximized : Qt::WindowNoState);
    town.window.setWindowState(town.window.windowState() | Qt::WindowMinimized);
    REQUIRE(town.window.isMinimized());
    town.window.bringForward();
    REQUIRE(QTest::qWaitForWindowActive(&town.window));
    CHECK_FALSE(town.window.isMinimized());
    CHECK(town.window.isMaximized() == wasLarge);
}
