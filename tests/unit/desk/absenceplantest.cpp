// SPDX-License-Identifier: GPL-3.0-or-later
// An absence from the question to the hub's answer.
#include "absencedialog.h"
#include "desktown.h"
#include "sitetime.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTimeZone>

using namespace parvis;
using namespace parvis::desk;
using namespace std::chrono_literals;

namespace
{

struct Wizard : DeskTown {
    Wizard()
    {
        clock.advance(45min);
        lea->signIn("lea");
        book.setLookedAt(true);
        lea->settle();
        dialog = std::make_unique<AbsenceDialog>(lea->session, book, QHash<QString, QString>());
        const auto at = [](int hour) { // as the site's clocks show it
            const QDateTime utc(QDate(2026, 3, 2), QTime(hour, 0), QTimeZone::utc());
            const QDateTime local = utc.toTimeZone(SiteTime::zone());
            return QDateTime(local.date(), local.time(), QTimeZone::utc());
        };
        find<QListWidget>("absence.resources")->item(0)->setCheckState(Qt::Checked);
        find<QDateTimeEdit>("absence.from")->setDateTime(at(8));
        find<QDateTimeEdit>("absence.until")->setDateTime(at(11));
    }
    template <typename T> T *find(const char *name)
    {
        T *found = dialog->findChild<T *>(QLatin1String(name));
        INFO(name);
        REQUIRE(found);
        return found;
    }
    void accept()
    {
        find<QPushButton>("absence.accept")->click();
        lea->settle();
    }
    [[nodiscard]] QString told() { return find<QLabel>("absence.summary")->text(); }

    AppointmentBook book{lea->session};
    std::unique_ptr<AbsenceDialog> dialog;
};

QJsonObject hit(const char *code, const char *start, const QStringList &elsewhere)
{
    const QJsonObject appointment{{QStringLiteral("code"), QLatin1String(code)},   {QStringLiteral("status"), QStringLiteral("confirmed")},
                                  {QStringLiteral("start"), QLatin1String(start)}, {QStringLiteral("end"), QLatin1String(start)},
                                  {QStringLiteral("resource"), QStringLiteral("a")}, {QStringLiteral("revision"), 2}};
    const QJsonObject later{{QStringLiteral("start"), QStringLiteral("2026-03-03T08:00:00Z")}, {QStringLiteral("resource"), QStringLiteral("a")}};
    return {{QStringLiteral("appointment"), appointment},
            {QStringLiteral("elsewhere"), QJsonArray::fromStringList(elsewhere)},
            {QStringLiteral("proposed"), QJsonArray{later}}};
}

} // namespace

TEST_CASE("Each place is proposed to one, and what was decided stays while it is possible")
{
    DeskTown town;
    const AppointmentBook book(town.lea->session);
    AbsencePlan plan(book, {});
    const char *nine = "2026-03-02T09:00:00Z";
    plan.setHits({{QStringLiteral("hits"), QJsonArray{hit("A", nine, {QStringLiteral("b")}), hit("B", nine, {QStringLiteral("b")})}}});
    REQUIRE(plan.rows().size() == 2);
    CHECK(plan.rows().at(0).chosen->kind == AbsenceChoice::Kind::SameTime);
    CHECK_FALSE(plan.rows().at(1).chosen);
    CHECK_FALSE(plan.isComplete());
    CHECK(plan.rows().at(1).choices.size() == 3);
    plan.decide(1, plan.rows().at(1).choices.at(1));
    plan.setMessage(1, QStringLiteral("Grippe"));
    CHECK(plan.isComplete());
    const QJsonArray decisions = plan.decisions();
    CHECK(decisions.at(0)[QStringLiteral("act")].toString() == QStringLiteral("move"));
    CHECK(decisions.at(0)[QStringLiteral("resource")].toString() == QStringLiteral("b"));
    CHECK(decisions.at(1)[QStringLiteral("start")].toString() == QStringLiteral("2026-03-03T08:00:00.000Z"));
    CHECK(decisions.at(1)[QStringLiteral("message")].toString() == QStringLiteral("Grippe"));
    plan.setConflicts({{QStringLiteral("conflicts"), QJsonArray{QJsonObject{{QStringLiteral("code"), QStringLiteral("B")},
                                                                            {QStringLiteral("because"), QStringLiteral("taken")}}}}});
    CHECK_FALSE(plan.isComplete());
    CHECK(plan.index(1, AbsencePlan::Decision).data().toString() == QStringLiteral("no longer free: choose again"));
    plan.setHits({{QStringLiteral("hits"), QJsonArray{hit("B", nine, {})}}});
    CHECK(plan.rows().constFirst().message == QStringLiteral("Grippe"));
}

TEST_CASE("One message goes to all but those to whom something else was written")
{
    DeskTown town;
    const AppointmentBook book(town.lea->session);
    AbsencePlan plan(book, {});
    const char *nine = "2026-03-02T09:00:00Z";
    const QJsonArray two{hit("A", nine, {QStringLiteral("b")}), hit("B", nine, {QStringLiteral("c")})};
    plan.setHits({{QStringLiteral("hits"), two}});
    plan.setMessage(0, QStringLiteral("Bei Frau Roth"));
    plan.setCommonMessage(QStringLiteral("Grippe"));
    CHECK(plan.rows().at(0).message == QStringLiteral("Bei Frau Roth"));
    CHECK(plan.rows().at(1).message == QStringLiteral("Grippe"));
    plan.setMessage(1, {}); // this one shall read nothing
    plan.setCommonMessage(QStringLiteral("Influenza"));
    CHECK(plan.rows().at(1).message.isEmpty());
    QJsonArray three = two;
    three << hit("C", nine, {});
    plan.setHits({{QStringLiteral("hits"), three}});
    CHECK(plan.rows().at(0).message == QStringLiteral("Bei Frau Roth"));
    CHECK(plan.rows().at(2).message == QStringLiteral("Influenza"));
}

TEST_CASE("A hub that does not answer is told in the dialog, and the same button tries again")
{
    Wizard town;
    town.dialog->show();
    auto *notice = town.find<QLabel>("absence.notice");
    const QString away =
        QStringLiteral("The hub does not answer. What you filled in stays here: try again in a moment.");
    (void)town.booked("vote", "2026-03-02T08:00:00Z", "a");
    town.lea->link.cut(TownLink::Cut::Lost);
    town.accept();
    CHECK(notice->isVisible());
    CHECK(notice->text() == away);
    CHECK(town.lea->told.isEmpty());
    town.lea->link.cut(TownLink::Cut::None);
    town.accept();
    CHECK_FALSE(notice->isVisible());
    town.find<QLineEdit>("absence.common")->setText(QStringLiteral("Grippe"));
    Q_EMIT town.find<QLineEdit>("absence.common")->textEdited(QStringLiteral("Grippe"));
    CHECK(town.find<QLineEdit>("absence.message")->text() == QStringLiteral("Grippe"));
    town.lea->link.cut(TownLink::Cut::Lost);
    town.accept();
    CHECK(notice->text() == away);
    CHECK(town.find<QLineEdit>("absence.common")->text() == QStringLiteral("Grippe"));
    town.lea->link.cut(TownLink::Cut::None);
    town.accept();
    CHECK(town.dialog->result() == QDialog::Accepted);
    CHECK(town.line("a") == "wwwwwwwwwwww");
}

TEST_CASE("An absence without anybody is entered at once")
{
    Wizard town;
    town.accept();
    CHECK(town.told() == QStringLiteral("Nobody has an appointment then."));
    CHECK(town.line("a") == "ffffffffffff");
    town.accept();
    CHECK(town.line("a") == "wwwwwwwwwwww");
    CHECK(town.dialog->result() == QDialog::Accepted);
}

TEST_CASE("Who is hit is shown before anything changes, and moved when it is entered")
{
    Wizard town;
    const auto first = town.booked("vote", "2026-03-02T08:00:00Z", "a");
    town.accept();
    CHECK(town.find<QPushButton>("absence.accept")->isEnabled()); // another counter is free at the same time
    CHECK(town.line("a") == "bfffffffffff");
    town.accept();
    CHECK(town.line("a") == "wwwwwwwwwwww");
    CHECK(town.booking().find(town.plan.site, first.code)->resource == QStringLiteral("b"));
}

TEST_CASE("Who is hit can be called")
{
    Wizard town;
    const auto first = town.booked("vote", "2026-03-02T08:00:00Z", "a");
    REQUIRE(town.ledger.write(town.plan.site, [&](store::HubTransaction &rows) {
        store::Appointment known = first;
        known.contact = R"({"phone":"+33388"})";
        known.contactScheme = QStringLiteral("plain");
        return rows.putAppointment(known);
    }));
    town.accept();
    CHECK(town.find<QLabel>("absence.bookedBy")->text().contains(QStringLiteral("+33388")));
}

TEST_CASE("What is no longer possible is told, nothing is lost, and it is decided anew")
{
    Wizard town;
    const auto first = town.booked("vote", "2026-03-02T08:00:00Z", "a");
    town.accept();
    (void)town.booked("vote", "2026-03-02T08:00:00Z", "b");
    town.accept();
    CHECK(town.line("a") == "bfffffffffff");
    CHECK(town.find<QLabel>("absence.notice")->text().startsWith(QStringLiteral("Nothing was changed")));
    CHECK_FALSE(town.find<QPushButton>("absence.accept")->isEnabled());
    auto *choice = town.find<QComboBox>("absence.choice");
    REQUIRE(choice->count() > 1);
    choice->setCurrentIndex(0);
    Q_EMIT choice->activated(0);
    town.accept();
    CHECK(town.line("a") == "wwwwwwwwwwww");
    CHECK(town.booking().find(town.plan.site, first.code)->status == store::AppointmentStatus::Confirmed);
}

TEST_CASE("Absences entered are listed, also of everybody, and one is withdrawn")
{
    Wizard town;
    CHECK_FALSE(town.find<QListWidget>("absence.entered")->isVisibleTo(town.dialog.get()));
    auto *everybody = town.find<QCheckBox>("absence.everybody");
    everybody->setChecked(true);
    auto *resources = town.find<QListWidget>("absence.resources");
    CHECK_FALSE(resources->isEnabled());
    for (int row = 0; row < resources->count(); ++row)
        CHECK(resources->item(row)->checkState() == Qt::Checked);
    const std::string before = town.line("a") + town.line("b");
    town.accept();
    town.accept();
    CHECK(town.lea->told.contains(QStringLiteral("The absence is entered.")));
    CHECK(town.line("a") == "wwwwwwwwwwww");
    town.dialog = std::make_unique<AbsenceDialog>(town.lea->session, town.book, QHash<QString, QString>());
    town.lea->settle();
    auto *entered = town.find<QListWidget>("absence.entered");
    REQUIRE(entered->count() == 1);
    CHECK(entered->isVisibleTo(town.dialog.get()));
    CHECK(entered->item(0)->text().startsWith(QStringLiteral("everybody · ")));
    CHECK(entered->item(0)->text().endsWith(QStringLiteral(" · entered by Lea")));
    auto *withdraw = town.find<QPushButton>("absence.withdraw");
    CHECK_FALSE(withdraw->isEnabled());
    entered->setCurrentRow(0);
    CHECK(withdraw->isEnabled());
    withdraw->click();
    town.lea->settle();
    CHECK(entered->count() == 0);
    CHECK(town.line("a") + town.line("b") == before);
}
