// SPDX-License-Identifier: GPL-3.0-or-later
// Appointments for a visitor, beside the hub's real rules.
#include "appointments/personkey.h"
#include "appointments/slotfilter.h"
#include "daysheet.h"
#include "desktext.h"
#include "openbook.h"
#include "paper.h"
#include "visitorpaper.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTimeZone>

using namespace parvis;
using namespace parvis::desk;
using namespace std::chrono_literals;
using appointments::Channel;

namespace
{

AppointmentRow row(const char *status, const char *note = "")
{
    AppointmentRow row;
    row.code = QStringLiteral("ABC-DEF-GHJK");
    row.status = QLatin1String(status);
    row.reasons = QStringList{QStringLiteral("card")};
    row.persons = 2;
    row.resource = QStringLiteral("a");
    row.language = QStringLiteral("de");
    row.note = QLatin1String(note);
    return row;
}

} // namespace

TEST_CASE("An appointment is booked, moved and cancelled for a visitor")
{
    OpenBook town;
    REQUIRE(town.book.reasons().size() == 2);
    CHECK(town.book.resourceName(QStringLiteral("a")) == QStringLiteral("Counter A"));
    const auto booked = town.bookFirst();
    CHECK(town.statusOf(booked.code) == QStringLiteral("confirmed"));
    const auto free = town.places("vote");
    CHECK_FALSE(std::any_of(free.begin(), free.end(), [&](const PlaceRow &place) {
        return place.start == booked.start && place.resource == booked.resource;
    }));
    town.book.move(booked.code, free.at(3), QStringLiteral("Par la porte B"));
    CHECK(town.statusOf(booked.code) == QStringLiteral("confirmed"));
    CHECK(town.ask("GET", QStringLiteral("./appointments/") + booked.code, {}, town.kiosk)
              .json[QStringLiteral("byTown")][QStringLiteral("message")]
              .toString() == QStringLiteral("Par la porte B"));
    CHECK(town.lea->told.constLast() == QStringLiteral("%1 is moved.").arg(booked.code));
    town.book.callOff(booked.code, QStringLiteral(" \n "));
    CHECK(town.statusOf(booked.code) == QStringLiteral("confirmed"));
    town.book.callOff(booked.code, QStringLiteral("Grippe"));
    CHECK(town.statusOf(booked.code) == QStringLiteral("cancelled"));
    CHECK(town.book.rows().constFirst().note == QStringLiteral("Grippe"));
}

TEST_CASE("Who was booked with name and date of birth is found by them at a kiosk, and by nothing less")
{
    OpenBook town;
    const QByteArray hubKey(32, 'k');
    const auto found = [&](const char *name, QDate birth) {
        const QString key = appointments::personKey(hubKey, QLatin1String(name), birth);
        return town
            .ask("POST", QStringLiteral("./appointments/find"), R"({"personKey":")" + key.toLatin1() + R"("})",
                 town.kiosk)
            .status;
    };
    CHECK_FALSE(town.book.knowsPeople());
    const auto unknown = town.bookFirst(); // this desk has no key: nothing of the name leaves it
    CHECK(found("Muster", QDate(1987, 3, 12)) == 404);
    town.book.setHubKey(hubKey);
    const auto booked = town.bookFirst();
    CHECK(booked.code != unknown.code);
    CHECK(found("MUSTER", QDate(1987, 3, 12)) == 200);
    CHECK(found("Muster", QDate(1987, 12, 3)) == 404);
}

TEST_CASE("A place that is taken meanwhile is told, and nothing is booked")
{
    OpenBook town;
    const PlaceRow place = town.places("vote").constFirst();
    (void)town.booked("vote", "2026-03-02T08:00:00Z", "a");
    (void)town.booked("vote", "2026-03-02T08:00:00Z", "b");
    bool isBooked = false;
    town.book.book({{{QStringLiteral("vote"), 1}}, QStringLiteral("fr"), place, {}, {}, {}, {}},
                   [&](const AppointmentRow &) { isBooked = true; });
    town.settle();
    CHECK_FALSE(isBooked);
    CHECK(town.lea->told.size() == 1);
}

TEST_CASE("An answer that comes after another day was asked for is not shown")
{
    OpenBook town;
    (void)town.booked("vote", "2026-03-02T08:00:00Z", "a");
    (void)town.booked("vote", "2026-03-03T08:15:00Z", "a");
    town.book.setDay(QDate(2026, 3, 2));
    town.book.setDay(QDate(2026, 3, 3));
    town.settle();
    CHECK(town.book.day() == QDate(2026, 3, 3));
    REQUIRE(town.book.rows().size() == 1);
    QList<QList<AppointmentRow>> days;
    town.book.askDays(QDate(2026, 3, 2), 3, [&](const QList<QList<AppointmentRow>> &found) { days = found; });
    town.settle();
    REQUIRE(days.size() == 3);
    CHECK(days.at(0).size() == 1);
    CHECK(days.at(1).size() == 1);
    CHECK(days.at(2).isEmpty());
}

TEST_CASE("On paper who did not come is never counted with who was cancelled")
{
    struct Row {
        QStringList statuses;
        const char *summary;
    };
    const auto one = GENERATE(values<Row>({
        {{}, "no appointments"},
        {{QStringLiteral("confirmed"), QStringLiteral("requested")}, "2 expected"},
        {{QStringLiteral("no-show"), QStringLiteral("cancelled")}, "1 did not come, 1 cancelled"},
        {{QStringLiteral("served"), QStringLiteral("checked-in"), QStringLiteral("no-show")}, "2 here or done, 1 did not come"},
        {{QStringLiteral("held")}, "no appointments"},
    }));
    QList<AppointmentRow> rows;
    for (const QString &status : one.statuses)
        rows << row(status.toLatin1().constData());
    CHECK(DaySheet::summary(rows).remove(QStringLiteral("(s)")) == QLatin1String(one.summary));
}

TEST_CASE("The sheet of days has a heading for each, the notes, and no markup of others")
{
    const DaySheet::Names names{{{QStringLiteral("card"), QStringLiteral("Carte")}}, {{QStringLiteral("a"), QStringLiteral("Guichet A")}}};
    const QString html = DaySheet::html(QDate(2026, 3, 2), {{row("no-show"), row("cancelled", "<Grippe>")}, {}}, names);
    CHECK(html.count(QStringLiteral("<h2>")) == 2);
    CHECK(html.count(QStringLiteral("<table")) == 1);
    CHECK(html.contains(QStringLiteral("did not come")));
    CHECK(html.contains(QStringLiteral("cancelled: &lt;Grippe&gt;")));
    CHECK(html.contains(QStringLiteral("<td>Guichet A</td>")));
    AppointmentRow call = row("confirmed");
    call.channel = Channel::Phone;
    CHECK(DaySheet::html(QDate(2026, 3, 2), {{call}}, names)
              .contains(QStringLiteral("<td>By telephone · Guichet A</td>")));
    const QByteArray pdf = Paper::pdf(html, QStringLiteral("Week"), Paper::Sheet::Sideways);
    CHECK(pdf.startsWith("%PDF-"));
    CHECK(pdf.size() > 2'000);
}

TEST_CASE("The booking dialog offers what the hub offers")
{
    OpenBook town;
    BookDialog dialog(town.book, QStringLiteral("fr"), QStringLiteral("FR"));
    auto *accept = dialog.findChild<QPushButton *>(QStringLiteral("book.accept"));
    CHECK_FALSE(accept->isEnabled());
    town.settle();
    auto *list = dialog.findChild<QListWidget *>(QStringLiteral("places.list"));
    REQUIRE(list->count() > 3);
    list->setCurrentRow(2);
    CHECK(accept->isEnabled());
    CHECK(dialog.wish().place.start == town.places("card").at(2).start);
    CHECK_FALSE(dialog.wish().birth.isValid());
}

TEST_CASE("The booking dialog shows the places of this week alone when asked")
{
    OpenBook town;
    REQUIRE(town.slotService().generate(town.plan, QDate(2026, 3, 9), QDate(2026, 3, 10)).ok());
    BookDialog dialog(town.book, QStringLiteral("fr"), QStringLiteral("FR"));
    town.settle();
    const auto *list = dialog.findChild<QListWidget *>(QStringLiteral("places.list"));
    auto *week = dialog.findChild<QCheckBox *>(QStringLiteral("places.week"));
    const auto all = town.places("card");
    const Instant end = appointments::endOfWeek(QTimeZone::systemTimeZone(), town.book.clock().now());
    const auto within = std::count_if(all.begin(), all.end(), [end](const auto &place) { return place.start < end; });
    REQUIRE(within > 0);
    REQUIRE(within < all.size());
    CHECK(list->count() == all.size());
    week->click();
    CHECK(list->count() == within);
    // A day after it: what is free then is one step away.
    dialog.findChild<QDateEdit *>(QStringLiteral("places.from"))->setDate(DeskText::day(end));
    town.settle();
    CHECK(list->count() == 0);
    week->click();
    CHECK(list->count() > 0);
}

TEST_CASE("The booking dialog takes a date of birth as it is typed, and says what is none")
{
    OpenBook town;
    struct Row {
        const char *typed;
        QDate birth;
        bool isTaken = true;
    };
    const auto row = GENERATE(values<Row>({{"", QDate()},
                                           {"12/03/1987", QDate(1987, 3, 12)},
                                           {"12.3.1987", QDate(1987, 3, 12)},
                                           {"1987-03-12", QDate(1987, 3, 12)},
                                           {"29/02/1988", QDate(1988, 2, 29)},
                                           {"29/02/1987", QDate(), false},
                                           {"12/03/1787", QDate(), false},
                                           {"12/03/2999", QDate(), false},
                                           {"12/03", QDate(), false},
                                           {"yesterday", QDate(), false}}));
    INFO(row.typed);
    town.book.setHubKey("key");
    BookDialog dialog(town.book, QStringLiteral("fr"), QStringLiteral("FR"));
    dialog.show();
    town.settle();
    dialog.findChild<QListWidget *>(QStringLiteral("places.list"))->setCurrentRow(0);
    dialog.findChild<QLineEdit *>(QStringLiteral("book.name"))->setText(QStringLiteral("Muster"));
    dialog.findChild<QLineEdit *>(QStringLiteral("book.birth"))->setText(QLatin1String(row.typed));
    dialog.findChild<QPushButton *>(QStringLiteral("book.accept"))->click();
    CHECK((dialog.result() == QDialog::Accepted) == row.isTaken);
    CHECK(dialog.findChild<QLabel *>(QStringLiteral("book.birth.fault"))->text().isEmpty() == row.isTaken);
    CHECK(dialog.wish().birth == row.birth);
}

TEST_CASE("What cannot be is said beneath its field, which has the focus, and nothing is booked")
{
    OpenBook town;
    struct Row {
        const char *field;
        const char *typed;
        const char *faulty; ///< field; empty = it is taken
        const char *mended;
    };
    const auto row = GENERATE(values<Row>({{"book.email", "muster", "book.email", "muster@example.org"},
                                           {"book.email", "a b@example.org", "book.email", ""},
                                           {"book.email", "Muster@Example.org", "", ""},
                                           {"book.phone", "0388", "book.phone", "03 88 12 34 56"},
                                           {"book.phone", "call me", "book.phone", ""},
                                           {"book.phone", "+49 7851 881234", "", ""},
                                           {"book.birth", "12/03/1987", "book.name", "Muster"}}));
    INFO(row.field << ' ' << row.typed);
    town.book.setHubKey("key");
    BookDialog dialog(town.book, QStringLiteral("fr"), QStringLiteral("FR"));
    dialog.show();
    town.settle();
    dialog.activateWindow();
    dialog.findChild<QListWidget *>(QStringLiteral("places.list"))->setCurrentRow(0);
    dialog.findChild<QLineEdit *>(QLatin1String(row.field))->setText(QLatin1String(row.typed));
    auto *accept = dialog.findChild<QPushButton *>(QStringLiteral("book.accept"));
    accept->click();
    const QString faulty = QLatin1String(row.faulty);
    CHECK(dialog.isVisible() == !faulty.isEmpty());
    if (faulty.isEmpty())
        return;
    CHECK(dialog.focusWidget()->objectName() == faulty);
    const auto *fault = dialog.findChild<QLabel *>(faulty + QStringLiteral(".fault"));
    CHECK(fault->isVisible());
    CHECK(dialog.findChild<QLineEdit *>(faulty)->accessibleDescription() == fault->text());
    dialog.findChild<QLineEdit *>(faulty)->setText(QLatin1String(row.mended));
    CHECK_FALSE(fault->isVisible());
    accept->click();
    CHECK_FALSE(dialog.isVisible());
}

TEST_CASE("Several things for several persons are one appointment, and the free places are long enough for all")
{
    OpenBook town;
    BookDialog dialog(town.book, QStringLiteral("fr"), QStringLiteral("FR"));
    dialog.show();
    town.settle();
    const auto *list = dialog.findChild<QListWidget *>(QStringLiteral("places.list"));
    const int alone = list->count();
    auto *add = dialog.findChild<QPushButton *>(QStringLiteral("book.addReason"));
    add->click();
    town.settle();
    CHECK_FALSE(add->isEnabled()); // the town has two reasons
    REQUIRE(dialog.wish().reasons.size() == 2);
    CHECK(dialog.wish().reasons.at(0).reason != dialog.wish().reasons.at(1).reason);
    CHECK(list->count() < alone);
    dialog.findChild<QListWidget *>(QStringLiteral("places.list"))->setCurrentRow(0);
    AppointmentRow booked;
    town.book.book(dialog.wish(), [&](const AppointmentRow &row) { booked = row; });
    town.settle();
    CHECK(booked.reasons.size() == 2);
    CHECK(booked.persons == 2);
    CHECK(booked.personsOf == QList<int>{1, 1});
    CHECK(booked.end - booked.start == 30min);
    dialog.findChild<QPushButton *>(QStringLiteral("book.remove"))->click();
    town.settle();
    REQUIRE(dialog.wish().reasons.size() == 1);
    CHECK(dialog.findChild<QComboBox *>(QStringLiteral("book.reason"))->currentData() ==
          dialog.wish().reasons.at(0).reason);
    CHECK(add->isEnabled());

    MoveDialog move(town.book, booked);
    town.settle();
    CHECK(move.findChild<QListWidget *>(QStringLiteral("places.list"))->count() < alone);
}

TEST_CASE("A paper of a booking says code, time, place and what to bring")
{
    OpenBook town;
    const auto booked = town.bookFirst("card");
    const auto sheet = VisitorPaper::booked(booked, {{QStringLiteral("card"), 2}}, town.book, QStringLiteral("en"));
    CHECK(sheet.language == QStringLiteral("en"));
    CHECK(sheet.reference == booked.code);
    CHECK(sheet.title == QStringLiteral("Your appointment"));
    CHECK(sheet.subject.endsWith(QStringLiteral("(× 2)")));
    CHECK(sheet.siteName == town.book.siteName());
    CHECK(sheet.qrText.contains(QStringLiteral("BEGIN:VEVENT")));
    CHECK(documents::renderReceipt(sheet, documents::Paper::A4).startsWith("%PDF-"));
}

TEST_CASE("The page of appointments")
{
    Window town;
    (void)town.booked("vote", "2026-03-02T08:00:00Z", "a");
    town.signIn();
    town.showPage(2);
    REQUIRE(town.rows("appointments.list").size() == 1);
    CHECK(town.rows("appointments.list").constFirst().contains(QStringLiteral(" | Vote | 1 | French | Counter A | expected")));
    CHECK(town.text("appointments.summary") == QStringLiteral("1 expected"));
    CHECK_FALSE(town.find<QAction>("appointments.cancel")->isEnabled());
    town.find<QTableView>("appointments.list")->selectRow(0);
    CHECK(town.find<QAction>("appointments.cancel")->isEnabled());
    town.clock.advance(1h);
    town.trigger("appointments.noShow");
    CHECK(town.text("appointments.summary") == QStringLiteral("1 did not come"));
    CHECK(town.find<QAction>("appointments.arrived")->isEnabled());
    CHECK_FALSE(town.find<QAction>("appointments.cancel")->isEnabled());
}

TEST_CASE("Who booked is told in words, and what cannot be opened says so")
{
    struct Row {
        const char *scheme;
        const char *contact;
        const char *told;
    };
    const auto row = GENERATE(values<Row>({
        {"plain", R"({"name":"Muster","phone":"+33388","email":"m@example.fr"})",
         "Name: Muster · Telephone: +33388 · E-mail: m@example.fr"},
        {"plain", R"({"phone":"+33388"})", "Telephone: +33388"},
        {"plain", R"({"name":" a\nb "})", "Name: a b"},
        {"plain", "{}", "No name, telephone or e-mail was given."},
        {"", "", "No name, telephone or e-mail was given."},
        {"plain", R"({"name":)", "Who booked cannot be read: it is damaged. Ask the administrator."},
        {"plain", R"(["Muster"])", "Who booked cannot be read: it is damaged. Ask the administrator."},
        {"plain", R"({"fax":"1"})", "Who booked cannot be read: it is damaged. Ask the administrator."},
        {"sealed-1", "x", "Who booked is sealed. It cannot be opened at this desk."},
    }));
    INFO(row.scheme << " " << row.contact);
    const auto by =
        readBookedBy({{QStringLiteral("scheme"), QLatin1String(row.scheme)},
                      {QStringLiteral("contact"), QString::fromLatin1(QByteArray(row.contact).toBase64())}});
    REQUIRE(by);
    CHECK(BookedByText::line(*by).remove(QChar(0x2068)).remove(QChar(0x2069)) == QString::fromUtf8(row.told));
    CHECK_FALSE(readBookedBy({{QStringLiteral("scheme"), QStringLiteral("plain")}}));
}

TEST_CASE("Who booked is asked for when his appointment is chosen, shown below the list and forgotten with it")
{
    Window town;
    const auto sealed = QString::fromLatin1(QByteArray(R"({"name":"Muster","phone":"<b>0388"})").toBase64());
    const QString id = town.held("2026-03-02T08:00:00Z").value(QStringLiteral("id")).toString();
    const QByteArray body = R"({"contactScheme":"plain","contact":")" + sealed.toLatin1() + "\"}";
    REQUIRE(town.ask("POST", QStringLiteral("./holds/%1/confirm").arg(id), body, town.kiosk).status == 200);
    town.signIn();
    town.showPage(2);
    const auto asked = [&] { return town.lea->link.paths().filter(QStringLiteral("/contact")).size(); };
    CHECK(asked() == 0);
    CHECK_FALSE(town.rows("appointments.list").constFirst().contains(QStringLiteral("Muster")));
    town.find<QTableView>("appointments.list")->selectRow(0);
    CHECK_FALSE(town.find<QLabel>("appointments.bookedBy")->isVisible());
    town.lea->settle();
    CHECK(asked() == 1);
    const auto *label = town.find<QLabel>("appointments.bookedBy");
    CHECK(label->isVisible());
    CHECK(label->text().contains(QStringLiteral("Muster")));
    CHECK(label->text().contains(QStringLiteral("<b>0388")));
    CHECK(label->textFormat() == Qt::PlainText);
    town.showPage(0);
    CHECK(label->text().isEmpty());
    town.showPage(2);
    CHECK(label->text().contains(QStringLiteral("Muster")));
    town.trigger("desk.signOut");
    CHECK(label->text().isEmpty());
}

TEST_CASE("The day calls places by their names from the start, also after another agent has signed in")
{
    Window town;
    (void)town.booked("vote", "2026-03-02T08:00:00Z", "a");
    for (int round = 0; round < 2; ++round) {
        town.signIn();
        REQUIRE(town.rows("day.appointments").size() == 1);
        CHECK(town.rows("day.appointments").constFirst().contains(QStringLiteral(" | Counter A | ")));
        town.trigger("desk.signOut");
    }
    const auto asked = town.lea->link.paths().count(QStringLiteral("GET /api/v1/sites/town/resources"));
    CHECK(asked == 2);
}
