// SPDX-License-Identifier: GPL-3.0-or-later
// A desk whose machine keeps another time than its site: every time shown and taken is the site's.
#include "sitetime.h"

#include "absencedialog.h"
#include "desktext.h"
#include "jsonfields.h"
#include "laterdialog.h"
#include "visitorpaper.h"
#include "windowtown.h"

#include <QDateTimeEdit>
#include <QListWidget>
#include <QPushButton>

#include <time.h>

using namespace parvis;
using namespace parvis::desk;
using namespace std::chrono_literals;

namespace
{

// The machine keeps the time of New York.
struct FarMachine {
    FarMachine()
    {
        qputenv("TZ", "America/New_York");
        tzset();
        (void)SiteTime::setZone(QTimeZone("America/New_York"));
    }
    ~FarMachine()
    {
        wasSet ? qputenv("TZ", before) : qunsetenv("TZ");
        tzset();
        (void)SiteTime::setZone(zone);
    }

    const QTimeZone zone = SiteTime::zone();
    const bool wasSet = qEnvironmentVariableIsSet("TZ");
    const QByteArray before = qgetenv("TZ");
};

Instant utc(int month, int day, int hour, int minute = 0)
{
    return Instant(std::chrono::milliseconds(
        QDateTime(QDate(2026, month, day), QTime(hour, minute), QTimeZone::utc()).toMSecsSinceEpoch()));
}

} // namespace

TEST_CASE("Times are told by the site's clocks", "[sitetime]")
{
    const FarMachine machine;
    const Instant lateEvening = utc(3, 2, 23, 30); // in Paris half past midnight
    const QLocale words;
    CHECK(DeskText::time(lateEvening) == words.toString(QTime(18, 30), QLocale::ShortFormat));
    CHECK_FALSE(SiteTime::setZone(QTimeZone()));
    CHECK_FALSE(SiteTime::setZone(QTimeZone("Europe/Nowhere")));
    CHECK(SiteTime::setZone(QTimeZone("Europe/Paris")));
    CHECK_FALSE(SiteTime::setZone(QTimeZone("Europe/Paris"))); // known
    CHECK(DeskText::time(lateEvening) == words.toString(QTime(0, 30), QLocale::ShortFormat));
    CHECK(DeskText::day(lateEvening) == QDate(2026, 3, 3));
    CHECK(DeskText::dayAndTime(lateEvening) ==
          words.toString(QDateTime(QDate(2026, 3, 3), QTime(0, 30)), QLocale::ShortFormat));
    CHECK(DeskText::weekdayAndTime(lateEvening).startsWith(words.dayName(2, QLocale::ShortFormat)));
    CHECK(SiteTime::instantAt(QDate(2026, 3, 3), QTime(0, 30)) == lateEvening);
    CHECK(SiteTime::instantAt(QDate(2026, 3, 29), QTime(2, 30)) == utc(3, 29, 1)); // leapt over: at three
}

TEST_CASE("The hub tells the desk where its site lies", "[sitetime]")
{
    const FarMachine machine;
    Window town;
    town.signIn();
    CHECK(SiteTime::zone() == town.plan.zone);
    REQUIRE(town.plan.zone != QTimeZone::systemTimeZone());
    (void)town.booked("vote", "2026-03-02T08:00:00Z", "a");
    town.showPage(2);
    REQUIRE(town.rows("appointments.list").size() == 1);
    CHECK(
        town.rows("appointments.list").constFirst().startsWith(QLocale().toString(QTime(9, 0), QLocale::ShortFormat)));
}

TEST_CASE("A time before which nobody is called is of the site's day", "[sitetime]")
{
    const FarMachine machine;
    (void)SiteTime::setZone(QTimeZone("Europe/Paris"));
    LaterDialog dialog(QStringLiteral("A 1"), utc(3, 2, 22, 10)); // 23:10, and in New York the afternoon
    auto *time = dialog.findChild<QTimeEdit *>(QStringLiteral("later.time"));
    CHECK(time->time() == QTime(23, 25));
    CHECK(dialog.notBefore() == utc(3, 2, 22, 25));
    time->setTime(QTime(23, 0));
    CHECK_FALSE(dialog.findChild<QPushButton *>(QStringLiteral("later.accept"))->isEnabled());
}

TEST_CASE("An absence is entered and listed by the site's clocks", "[sitetime]")
{
    const FarMachine machine;
    (void)SiteTime::setZone(QTimeZone("Europe/Paris"));
    DeskTown town;
    town.clock.advance(45min);
    town.lea->signIn("lea");
    AppointmentBook book(town.lea->session);
    book.setLookedAt(true);
    town.lea->settle();
    AbsenceDialog dialog(town.lea->session, book, {});
    dialog.show();
    dialog.findChild<QListWidget *>(QStringLiteral("absence.resources"))->item(0)->setCheckState(Qt::Checked);
    auto *from = dialog.findChild<QDateTimeEdit *>(QStringLiteral("absence.from"));
    auto *until = dialog.findChild<QDateTimeEdit *>(QStringLiteral("absence.until"));
    CHECK(from->date() == QDate(2026, 3, 2));
    CHECK(from->time() == QTime(0, 0));
    // 2:30 is no time in New York on that day, and one in Paris.
    from->setDate(QDate(2026, 3, 8));
    from->setTime(QTime(2, 30));
    CHECK(from->time() == QTime(2, 30));
    from->setDate(QDate(2026, 3, 2));
    until->setDate(QDate(2026, 3, 2));
    until->setTime(QTime(11, 0));
    auto *accept = dialog.findChild<QPushButton *>(QStringLiteral("absence.accept"));
    accept->click(); // who is hit
    town.lea->settle();
    REQUIRE(accept->isEnabled()); // nobody
    accept->click();
    town.lea->settle();
    CHECK_FALSE(dialog.isVisible());
    QJsonArray entered;
    town.lea->client.request("GET", QStringLiteral("absences"), {},
                             town.lea->session.question([&](const QJsonObject &answer) {
                                 entered = answer.value(QStringLiteral("absences")).toArray();
                             }));
    town.lea->settle();
    REQUIRE(entered.size() == 1);
    CHECK(instantIn(entered.at(0).toObject(), "from") == utc(3, 2, 1, 30));
    CHECK(instantIn(entered.at(0).toObject(), "until") == utc(3, 2, 10));
    AbsenceDialog again(town.lea->session, book, {});
    town.lea->settle();
    auto *list = again.findChild<QListWidget *>(QStringLiteral("absence.entered"));
    REQUIRE(list->count() == 1);
    CHECK(list->item(0)->text().contains(DeskText::dayAndTime(utc(3, 2, 1, 30))));
    CHECK(list->item(0)->text().contains(QLocale().toString(QTime(11, 0), QLocale::ShortFormat)));
}

TEST_CASE("A visitor's paper says the time of the site", "[sitetime]")
{
    const FarMachine machine;
    (void)SiteTime::setZone(QTimeZone("Europe/Paris"));
    DeskTown town;
    const AppointmentBook book(town.lea->session);
    TicketRow row;
    row.label = QStringLiteral("A 1");
    row.taken = utc(3, 2, 23, 30);
    const auto sheet = VisitorPaper::ticket(row, {}, book, QStringLiteral("en"));
    CHECK(sheet.dateLine.contains(QLocale(QStringLiteral("en")).toString(QTime(0, 30), QLocale::ShortFormat)));
    CHECK(sheet.dateLine.contains(QStringLiteral("March 3")));
}
