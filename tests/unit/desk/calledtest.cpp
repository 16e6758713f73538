// SPDX-License-Identifier: GPL-3.0-or-later
// Appointments by telephone and video at the desk: booked, seen, and dealt with.
#include "desktext.h"
#include "openbook.h"
#include "paper.h"
#include "visitorpaper.h"

#include <QComboBox>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>

using namespace parvis;
using namespace parvis::desk;
using namespace std::chrono_literals;
using appointments::Channel;

TEST_CASE("How visitor and agent meet is read; where nothing is said of it, he comes to the desk")
{
    struct Row {
        const char *told;
        Channel channel;
    };
    const auto row = GENERATE(values<Row>({{"desk", Channel::Desk},
                                           {"phone", Channel::Phone},
                                           {"video", Channel::Video},
                                           {"", Channel::Desk},
                                           {"letter", Channel::Desk}}));
    INFO(row.told);
    const QJsonObject json{{QStringLiteral("code"), QStringLiteral("ABC-DEF-GHJK")},
                           {QStringLiteral("channel"), QLatin1String(row.told)},
                           {QStringLiteral("start"), QStringLiteral("2026-03-02T08:00:00Z")},
                           {QStringLiteral("end"), QStringLiteral("2026-03-02T08:10:00Z")}};
    const auto read = readAppointment(json);
    REQUIRE(read);
    CHECK(read->channel == row.channel);
}

TEST_CASE("Where an appointment is says how they meet, unless the visitor comes")
{
    CHECK(DeskText::place(Channel::Desk, QStringLiteral("Counter 3")) == QStringLiteral("Counter 3"));
    CHECK(DeskText::place(Channel::Phone, QStringLiteral("Counter 3")) == QStringLiteral("By telephone · Counter 3"));
    CHECK(DeskText::place(Channel::Video, QStringLiteral("Counter 3")) == QStringLiteral("By video · Counter 3"));
    CHECK(DeskText::place(Channel::Phone, {}) == QStringLiteral("By telephone"));
    CHECK(DeskText::place(Channel::Desk, {}).isEmpty());
}

TEST_CASE("What is wished together is done in the ways that suit all of it")
{
    const auto offered = [](const char *id, const QList<Channel> &channels) {
        ReasonRow reason;
        reason.id = QLatin1String(id);
        reason.channels = channels;
        return reason;
    };
    const QList<ReasonRow> reasons{offered("card", {Channel::Desk}), offered("vote", {Channel::Phone, Channel::Desk}),
                                   offered("advice", {Channel::Video, Channel::Phone}),
                                   offered("call", {Channel::Phone})};
    struct Row {
        QStringList wished;
        QList<Channel> shared;
    };
    const auto row = GENERATE(values<Row>({
        {{}, {}},
        {{QStringLiteral("card")}, {Channel::Desk}},
        {{QStringLiteral("vote")}, {Channel::Desk, Channel::Phone}},
        {{QStringLiteral("card"), QStringLiteral("vote")}, {Channel::Desk}},
        {{QStringLiteral("vote"), QStringLiteral("advice")}, {Channel::Phone}},
        {{QStringLiteral("vote"), QStringLiteral("advice"), QStringLiteral("call")}, {Channel::Phone}},
        {{QStringLiteral("card"), QStringLiteral("advice")}, {}},
    }));
    INFO(row.wished.join(QLatin1Char(' ')).toStdString());
    QList<WishedReason> wished;
    for (const QString &reason : row.wished)
        wished << WishedReason{reason, 1};
    CHECK(sharedChannels(reasons, wished) == row.shared);
}

TEST_CASE("An appointment by telephone is asked for, booked and moved as one")
{
    OpenBook town;
    CHECK(town.book.reasons().at(0).channels == QList<Channel>{Channel::Desk});
    CHECK(town.book.reasons().at(1).channels == QList<Channel>{Channel::Desk, Channel::Phone});
    const auto booked = town.bookFirst("vote", Channel::Phone);
    CHECK(booked.channel == Channel::Phone);
    CHECK(town.asked("phone") == 1);
    MoveDialog move(town.book, booked);
    town.settle();
    CHECK(town.asked("phone") == 2);
    CHECK(town.asked("desk") == 0);
    auto *list = move.findChild<QListWidget *>(QStringLiteral("places.list"));
    REQUIRE(list->count() > 4);
    list->setCurrentRow(4);
    REQUIRE(move.place());
    town.book.move(booked.code, *move.place(), {});
    town.settle();
    REQUIRE(town.book.rows().size() == 1);
    CHECK(town.book.rows().constFirst().start == move.place()->start);
    CHECK(town.book.rows().constFirst().channel == Channel::Phone);
}

TEST_CASE("By telephone nothing is booked for a visitor whom nobody can reach")
{
    OpenBook town;
    const PlaceRow place = town.places("vote", 1, Channel::Phone).constFirst();
    bool isBooked = false;
    town.book.book({{{QStringLiteral("vote"), 1}}, QStringLiteral("fr"), place, {}, {}, {}, {}, Channel::Phone},
                   [&](const AppointmentRow &) { isBooked = true; });
    town.settle();
    CHECK_FALSE(isBooked);
    CHECK(town.lea->told == QStringList{QStringLiteral("The rules of this site do not allow that appointment.")});
}

TEST_CASE("The booking dialog asks how they meet where there is a choice, and for the places of that way")
{
    OpenBook town;
    OpenDialog open(town);
    CHECK(open.offered().isEmpty()); // a card is given at the desk alone
    CHECK(open.dialog.wish().channel == Channel::Desk);
    open.choose("book.reason", "vote");
    CHECK(open.offered() == QStringList{QStringLiteral("At the desk"), QStringLiteral("By telephone")});
    CHECK(open.find<QComboBox>("book.channel")->accessibleName() == QStringLiteral("How"));
    CHECK(open.dialog.wish().channel == Channel::Desk);
    CHECK(town.asked("phone") == 0);
    open.choosePlace();
    open.choose("book.channel", "phone");
    CHECK(town.asked("phone") == 1);
    CHECK_FALSE(open.accept()->isEnabled()); // the place was one at the desk
    CHECK(open.free() > 0);
    CHECK(open.dialog.wish().channel == Channel::Phone);
    open.choose("book.reason", "card");
    CHECK(open.offered().isEmpty());
    CHECK(open.dialog.wish().channel == Channel::Desk);
}

TEST_CASE("An appointment by telephone needs the number, one by video the e-mail address")
{
    struct Row {
        const char *channel;
        const char *field;
        const char *fault;
        const char *mended;
        const char *other;
    };
    const auto row = GENERATE(values<Row>({
        {"phone", "book.phone", "For an appointment by telephone the number is needed.", "03 88 12 34 56",
         "book.email"},
        {"video", "book.email", "For an appointment by video the e-mail address is needed.", "muster@example.org",
         "book.phone"},
    }));
    INFO(row.channel);
    OpenBook town;
    town.offer({QStringLiteral("desk")}, {QStringLiteral("desk"), QStringLiteral("phone"), QStringLiteral("video")});
    OpenDialog open(town);
    open.choose("book.reason", "vote");
    open.choose("book.channel", row.channel);
    open.choosePlace();
    CHECK(open.find<QLineEdit>(row.field)->placeholderText() == QStringLiteral("is needed"));
    CHECK(open.find<QLineEdit>(row.other)->placeholderText() == QStringLiteral("may stay empty"));
    const auto *fault = open.find<QLabel>(QByteArray(row.field).append(".fault").constData());
    CHECK_FALSE(fault->isVisible()); // nothing is missing before it is sent
    open.accept()->click();
    REQUIRE(open.dialog.isVisible());
    CHECK(open.dialog.focusWidget()->objectName() == QLatin1String(row.field));
    CHECK(fault->isVisible());
    CHECK(fault->text() == QLatin1String(row.fault));
    CHECK(open.find<QLineEdit>(row.field)->accessibleDescription() == fault->text());
    SECTION("it is typed")
    {
        open.find<QLineEdit>(row.field)->setText(QLatin1String(row.mended));
        CHECK_FALSE(fault->isVisible());
        open.accept()->click();
        CHECK_FALSE(open.dialog.isVisible());
    }
    SECTION("the visitor comes instead")
    {
        open.choose("book.channel", "desk");
        CHECK_FALSE(fault->isVisible());
        open.choosePlace();
        open.accept()->click();
        CHECK_FALSE(open.dialog.isVisible());
    }
}

TEST_CASE("What is done by telephone alone is booked so, and said without a question")
{
    OpenBook town;
    town.offer({QStringLiteral("desk")}, {QStringLiteral("phone")});
    OpenDialog open(town);
    open.choose("book.reason", "vote");
    CHECK(open.offered() == QStringList{QStringLiteral("By telephone")});
    CHECK_FALSE(open.find<QComboBox>("book.channel")->isEnabled());
    CHECK(open.free() > 0);
    CHECK(town.asked("phone") == 1);
    CHECK(open.dialog.wish().channel == Channel::Phone);
    CHECK(open.find<QLineEdit>("book.phone")->placeholderText() == QStringLiteral("is needed"));
}

TEST_CASE("What is done in ways that do not go together is not one appointment, and that is said")
{
    OpenBook town;
    town.offer({QStringLiteral("desk")}, {QStringLiteral("phone")});
    OpenDialog open(town);
    const auto *fault = open.find<QLabel>("book.channel.fault");
    CHECK_FALSE(fault->isVisible());
    open.find<QSpinBox>("book.persons")->setValue(2);
    open.find<QPushButton>("book.addReason")->click(); // the places for two are still on their way
    CHECK(fault->isVisible());
    CHECK(fault->text().startsWith(QStringLiteral("These are done in different ways")));
    CHECK_FALSE(open.accept()->isEnabled());
    town.settle();
    CHECK(open.free() == 0);
    CHECK_FALSE(open.find<QListWidget>("places.list")->isEnabled());
    CHECK(open.offered().isEmpty());
    open.find<QPushButton>("book.remove")->click(); // the card
    town.settle();
    CHECK_FALSE(fault->isVisible());
    CHECK(open.free() > 0);
    CHECK(open.find<QListWidget>("places.list")->isEnabled());
    CHECK(open.dialog.wish().channel == Channel::Phone);
}

TEST_CASE("A paper of an appointment to which nobody comes says who calls or writes, and sends him nowhere")
{
    OpenBook town;
    struct Row {
        Channel channel;
        const char *where;
        const char *location;
    };
    const auto row = GENERATE(values<Row>({
        {Channel::Desk, "Mairie", "LOCATION:Mairie"},
        {Channel::Phone, "By telephone: the town hall calls you at the number you gave.", "LOCATION:By telephone"},
        {Channel::Video, "By video: the town hall sends you the link by e-mail.", "LOCATION:By video"},
    }));
    INFO(row.where);
    AppointmentRow booked = town.bookFirst("vote");
    booked.channel = row.channel;
    const auto sheet = VisitorPaper::booked(booked, {{QStringLiteral("vote"), 1}}, town.book, QStringLiteral("en"));
    REQUIRE(sheet.blocks.size() == 2);
    CHECK(sheet.blocks.at(1).title == QStringLiteral("Where"));
    CHECK(sheet.blocks.at(1).lines.constFirst() == QLatin1String(row.where));
    CHECK(sheet.qrText.contains(QLatin1String(row.location)));
    CHECK(sheet.qrText.contains(QStringLiteral("Strasbourg")) == (row.channel == Channel::Desk));
}

TEST_CASE("The day says who is called and not expected to come, and how he is reached")
{
    Window town;
    (void)town.booked("vote", "2026-03-02T08:00:00Z", "a");
    hub::HoldRequest call = town.wish("vote", "2026-03-02T08:15:00Z", "b");
    call.wish.channel = Channel::Phone;
    const hub::BookingContact contact{R"({"name":"Muster","phone":"+33388123456"})", QStringLiteral("plain"), {}};
    REQUIRE(town.booking().book(town.plan, call, contact).ok());
    town.signIn();
    REQUIRE(town.rows("day.appointments").size() == 2);
    CHECK(town.rows("day.appointments").at(0).contains(QStringLiteral(" | Counter A | ")));
    CHECK(town.rows("day.appointments").at(1).contains(QStringLiteral(" | By telephone · Counter B | ")));
    auto *list = town.find<QTableView>("day.appointments");
    const auto *bookedBy = town.find<QLabel>("day.bookedBy");
    const auto asked = [&] { return town.lea->link.paths().filter(QStringLiteral("/contact")).size(); };
    list->selectRow(0);
    town.lea->settle();
    CHECK(asked() == 0); // he comes, and says who he is
    list->selectRow(1);
    town.lea->settle();
    CHECK(asked() == 1);
    CHECK(bookedBy->text().contains(QStringLiteral("+33388123456")));
    CHECK(town.find<QAction>("day.checkIn")->isEnabled()); // people come all the same
    town.showPage(2);
    CHECK(bookedBy->text().isEmpty());
    REQUIRE(town.rows("appointments.list").size() == 2);
    CHECK(town.rows("appointments.list").at(1).contains(QStringLiteral(" | By telephone · Counter B | ")));
    town.find<QTableView>("appointments.list")->selectRow(1);
    town.lea->settle();
    CHECK(town.text("appointments.bookedBy").contains(QStringLiteral("+33388123456")));
}

TEST_CASE("Who was called is marked as dealt with or not reached, and not put into line")
{
    Window town;
    town.signIn();
    town.showPage(2);
    (void)town.booked("vote", "2026-03-02T08:00:00Z", "a");
    town.lea->settle();
    CHECK_FALSE(town.find<QAction>("appointments.done")->isVisible()); // where nobody is called it is in the way
    hub::HoldRequest call = town.wish("vote", "2026-03-02T08:15:00Z", "b");
    call.wish.channel = Channel::Phone;
    const hub::BookingContact contact{R"({"phone":"+33388123456"})", QStringLiteral("plain"), {}};
    REQUIRE(town.booking().book(town.plan, call, contact).ok());
    town.showPage(0);
    town.showPage(2);
    town.lea->settle();
    REQUIRE(town.rows("appointments.list").size() == 2);
    const auto *done = town.find<QAction>("appointments.done");
    const auto *missed = town.find<QAction>("appointments.noShow");
    auto *list = town.find<QTableView>("appointments.list");
    CHECK(done->isVisible());
    list->selectRow(0);
    CHECK_FALSE(done->isEnabled());
    CHECK(missed->text() == QStringLiteral("Did not come"));
    list->selectRow(1);
    CHECK(done->isEnabled());
    CHECK(missed->text() == QStringLiteral("Was not reached"));
    town.clock.advance(2h);
    SECTION("not reached")
    {
        town.trigger("appointments.noShow");
        CHECK(town.rows("appointments.list").at(1).endsWith(QStringLiteral("not reached")));
        CHECK(done->isEnabled()); // he may be called again, or call
    }
}

TEST_CASE("An appointment that took place is dealt with")
{
    OpenBook town;
    const AppointmentRow called = town.bookFirst("vote", Channel::Phone);
    town.book.markServed(called.code);
    CHECK(town.statusOf(called.code) == QStringLiteral("served"));
    town.book.markNoShow(called.code); // what is over stays so
    CHECK(town.statusOf(called.code) == QStringLiteral("served"));
}
