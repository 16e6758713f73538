// SPDX-License-Identifier: GPL-3.0-or-later
// What a person has to settle, at the real window beside the hub's real rules.
#include "desktext.h"
#include "settledesk.h"
#include "settlesheet.h"
#include "windowtown.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QPushButton>
#include <QTextBrowser>
#include <QTimer>

using namespace parvis;
using namespace parvis::desk;
using namespace std::chrono_literals;

namespace
{

constexpr int page = 6;

struct SettleWindow : Window {
    /// A place that the kiosk sold offline, and that somebody else has: two visitors at one counter.
    void conflict()
    {
        (void)booked("vote", "2026-03-02T09:00:00Z", "a");
        soldInVain("conflict");
    }
    void soldInVain(const char *because)
    {
        const Instant start = hub::at("2026-03-02T09:00:00Z");
        const QJsonObject place{{QStringLiteral("resource"), QStringLiteral("a")},
                                {QStringLiteral("start"), hub::toText(start)},
                                {QStringLiteral("token"), 1}};
        const hub::JournalEntry entry =
            hub::Journal(device()).add(QStringLiteral("booking"), {{QStringLiteral("units"), QJsonArray{place}}});
        store::Appointment mine;
        mine.id = entry.entry.id;
        mine.code = QStringLiteral("K7RM2XQ9A2");
        mine.status = store::AppointmentStatus::Requested;
        mine.reasons = {{QStringLiteral("vote"), 1}};
        mine.language = QStringLiteral("de");
        mine.created = mine.changed = clock.now();
        mine.start = start;
        mine.end = start + 10min;
        REQUIRE(ledger.write(plan.site, [&](store::HubTransaction &rows) -> Result<void> {
            if (auto put = rows.putAppointment(mine); !put)
                return put;
            return rows.addQuarantine({mine.id, device(), QLatin1String(because), asSent(entry), clock.now(), {}});
        }));
    }
    void unreadable()
    {
        REQUIRE(ledger.write(plan.site, [&](store::HubTransaction &rows) {
            return rows.addQuarantine({idOf(8), device(), QStringLiteral("malformed"), "{}", clock.now(), {}});
        }));
    }
    [[nodiscard]] static QByteArray asSent(const hub::JournalEntry &journal)
    {
        const auto &entry = journal.entry;
        const auto hex = [](const QByteArray &bytes) { return QString::fromLatin1(bytes.toHex()); };
        const QJsonObject json{{QStringLiteral("sequence"), entry.sequence},
                               {QStringLiteral("id"), entry.id},
                               {QStringLiteral("kind"), journal.kindText},
                               {QStringLiteral("reference"), entry.reference},
                               {QStringLiteral("procedure"), entry.procedure},
                               {QStringLiteral("form"), entry.form},
                               {QStringLiteral("formHash"), hex(entry.formHash)},
                               {QStringLiteral("language"), entry.language},
                               {QStringLiteral("created"), qint64(entry.created.time_since_epoch().count())},
                               {QStringLiteral("scheme"), entry.scheme},
                               {QStringLiteral("payload"), QString::fromLatin1(journal.payload.toBase64())},
                               {QStringLiteral("facts"), QJsonDocument::fromJson(entry.facts).object()},
                               {QStringLiteral("previousHash"), hex(entry.previousHash)},
                               {QStringLiteral("entryHash"), hex(entry.entryHash)},
                               {QStringLiteral("payloadSha256"), hex(entry.payloadSha256)},
                               {QStringLiteral("documentSha256"), hex(entry.documentSha256)}};
        return QJsonDocument(json).toJson(QJsonDocument::Compact);
    }
    [[nodiscard]] QString device() const { return QString::fromLatin1(kiosk.mid(7, 32)); }
    [[nodiscard]] QString sheet() { return find<QTextBrowser>("settle.sheet")->toPlainText(); }
    void choose(int row) { find<QTableView>("settle.list")->selectRow(row); }
    void answer(const char *action, const char *note)
    {
        QTimer::singleShot(0, &window, [this, note] {
            lea->settle();
            auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
            REQUIRE(dialog);
            auto *accept = dialog->findChild<QPushButton *>(QStringLiteral("decision.accept"));
            dialog->findChild<QLineEdit *>(QStringLiteral("decision.note"))->setText(QLatin1String(note));
            REQUIRE(accept->isEnabled());
            QTest::mouseClick(accept, Qt::LeftButton);
        });
        trigger(action);
    }
};

SettleRow alarm(const char *name)
{
    SettleRow row;
    row.alarm = QLatin1String(name);
    row.device = QStringLiteral("hall");
    return row;
}

} // namespace

TEST_CASE("What lies in quarantine is counted on every page, told in plain words and decided on")
{
    SettleWindow town;
    town.unreadable();
    town.signIn();
    auto *reminder = town.find<QPushButton>("desk.reminder.7");
    CHECK(reminder->text() == QStringLiteral("To settle: 2")); // the kiosk has been silent since it joined
    CHECK(reminder->isVisible());
    town.showPage(page);
    REQUIRE(town.rows("settle.list").size() == 2);
    CHECK(town.rows("settle.list").at(0).startsWith(QStringLiteral("Kiosk is silent | ")));
    CHECK(town.rows("settle.list").at(0).endsWith(QStringLiteral(" | alarm | kiosk")));
    CHECK(town.rows("settle.list").at(1).startsWith(QStringLiteral("Something unreadable was set apart | ")));
    CHECK(town.sheet() == QStringLiteral("Choose one in the list."));
    town.choose(1);
    CHECK(town.sheet().contains(QStringLiteral("The hub cannot read it.")));
    CHECK_FALSE(town.find<QAction>("settle.honour")->isEnabled());
    CHECK_FALSE(town.find<QAction>("settle.takeIn")->isEnabled());
    CHECK_FALSE(town.find<QAction>("settle.lost")->isEnabled());
    town.answer("settle.handled", "The visitor filled it in anew.");
    CHECK(town.text("desk.sentence") == QStringLiteral("It is noted as dealt with."));
    CHECK(town.rows("settle.list").size() == 1);
    CHECK(reminder->text() == QStringLiteral("To settle: 1"));
}

TEST_CASE("A conflict is shown with both parties, and honoured at another counter")
{
    SettleWindow town;
    town.conflict();
    town.signIn();
    town.showPage(page);
    town.choose(1);
    INFO(town.sheet().toStdString());
    CHECK(town.rows("settle.list").at(1).startsWith(QStringLiteral("Two visitors have one place | ")));
    CHECK(town.sheet().contains(QStringLiteral("Both believe that they have it.")));
    CHECK(town.sheet().contains(QStringLiteral("Who wrote it")));
    CHECK(town.sheet().contains(QStringLiteral("K7R-M2X-Q9A2")));
    CHECK(town.sheet().contains(QStringLiteral("German")));
    CHECK(town.sheet().contains(QStringLiteral("Who has the place now")));
    CHECK(town.sheet().contains(QStringLiteral("Counter A")));
    CHECK(town.find<QAction>("settle.takeIn")->isEnabled());
    CHECK(town.find<QAction>("settle.elsewhere")->isEnabled());
    town.answer("settle.honour", "called him");
    CHECK(town.text("desk.sentence") == QStringLiteral("The visitor has his place. Tell him when."));
    CHECK(town.booking().find(town.plan.site, QStringLiteral("K7RM2XQ9A2"))->resource == QStringLiteral("b"));
    CHECK(town.rows("settle.list").size() == 1);
    SECTION("what was decided is found again")
    {
        town.find<QComboBox>("settle.filter")->setCurrentIndex(1);
        REQUIRE(town.rows("settle.list").size() == 2);
        CHECK(town.rows("settle.list").at(1).endsWith(QStringLiteral(" | honoured | kiosk")));
        town.choose(1);
        CHECK(town.sheet().contains(QStringLiteral("honoured by Lea")));
        CHECK(town.sheet().contains(QStringLiteral("called him")));
        CHECK_FALSE(town.find<QAction>("settle.honour")->isEnabled());
    }
}

TEST_CASE("Of a place that was promised for a call it is said so")
{
    SettleRow row;
    row.kind = QStringLiteral("booking");
    row.because = QStringLiteral("conflict");
    row.appointment = AppointmentRow();
    row.appointment->code = QStringLiteral("K7R-M2X-Q9A2");
    row.appointment->resource = QStringLiteral("a");
    const SettleSheet::Words words{{}, {}, {}, {{QStringLiteral("a"), QStringLiteral("Counter A")}}};
    CHECK(SettleSheet::html(row, words).contains(QStringLiteral("<b>Counter A</b>")));
    row.appointment->channel = appointments::Channel::Phone;
    CHECK(SettleSheet::html(row, words).contains(QStringLiteral("<b>By telephone · Counter A</b>")));
}

TEST_CASE("Who was sold more than he may have is told apart from two visitors with one place")
{
    SettleWindow town;
    town.soldInVain("beyond-limit");
    town.signIn();
    town.showPage(page);
    town.choose(1);
    CHECK(town.rows("settle.list").at(1).startsWith(QStringLiteral("A visitor has more appointments than he may | ")));
    CHECK(town.sheet().contains(QStringLiteral("Its place is free again.")));
    CHECK_FALSE(town.sheet().contains(QStringLiteral("Who has the place now")));
    town.answer("settle.honour", "for his children");
    CHECK(town.booking().find(town.plan.site, QStringLiteral("K7RM2XQ9A2"))->resource == QStringLiteral("a"));
}

TEST_CASE("A kiosk that is silent is declared lost from where it is told")
{
    SettleWindow town;
    REQUIRE(town.ask("POST", QStringLiteral("./leases"), R"({"holding":[],"demand":2})", town.kiosk).status == 200);
    town.clock.advance(16min);
    town.signIn();
    town.showPage(page);
    town.choose(0);
    CHECK(town.sheet().contains(QStringLiteral("What to do")));
    INFO(town.sheet().toStdString());
    // What is at stake is told before anybody decides.
    CHECK(town.sheet().contains(QStringLiteral("Places it holds for itself: 2")));
    CHECK(town.sheet().contains(QStringLiteral("Counter B")));
    town.answer("settle.lost", "");
    CHECK(town.text("desk.sentence").startsWith(QStringLiteral("kiosk is declared lost")));
    CHECK(town.rows("settle.list").isEmpty());
    CHECK(town.ask("POST", QStringLiteral("./handoffs"),
                   R"({"id":"00000000000000000000000000000001","language":"fr","context":{}})", town.kiosk)
              .status == 403);
}

TEST_CASE("What is new to settle is told on any page")
{
    SettleWindow town;
    town.signIn();
    CHECK(town.text("desk.sentence").isEmpty());
    town.unreadable();
    town.clock.advance(SettleDesk::askEvery);
    town.lea->session.refresh();
    town.lea->settle();
    CHECK(town.text("desk.sentence") == QStringLiteral("Something new is to be settled: see To settle."));
}

TEST_CASE("Every alarm and every reason is told in words, and alarms say what to do")
{
    for (const char *name : {"frozen", "awaiting-reoffer", "silent"}) {
        INFO(name);
        const SettleRow row = alarm(name);
        CHECK(SettleSheet::title(row).startsWith(QStringLiteral("Kiosk ")));
        CHECK(SettleSheet::html(row, {}).contains(QStringLiteral("What to do")));
    }
    SettleSheet::Words words;
    CHECK_FALSE(SettleSheet::html(alarm("silent"), words).contains(QStringLiteral("for itself:")));
    words.places.emplace();
    CHECK(SettleSheet::html(alarm("silent"), words).contains(QStringLiteral("It holds no places for itself.")));
    for (int i = 0; i < 32; ++i)
        words.places->append({hub::at("2026-03-02T08:00:00Z") + i * 15min, QStringLiteral("<a>")});
    const QString held = SettleSheet::html(alarm("silent"), words);
    CHECK(held.contains(QStringLiteral("Places it holds for itself: 32")));
    CHECK(held.count(QStringLiteral("&lt;a&gt;")) == 30);
    CHECK(held.contains(QStringLiteral("and 2 more")));
    const auto outside = readAlarm({{QStringLiteral("alarm"), QStringLiteral("outside-plan")},
                                    {QStringLiteral("device"), QString()},
                                    {QStringLiteral("detail"), QStringLiteral("ABC-DEF-GHJK 2026-03-02T10:30:00Z")}});
    REQUIRE(outside);
    CHECK(outside->reference == QStringLiteral("ABC-DEF-GHJK"));
    CHECK(outside->since == hub::at("2026-03-02T10:30:00Z"));
    const QString told = SettleSheet::html(*outside, {});
    CHECK(told.contains(QStringLiteral("ABC-DEF-GHJK")));
    CHECK(told.contains(QStringLiteral("What to do")));
    CHECK_FALSE(told.contains(QStringLiteral("Kiosk:")));
    const auto plan = readAlarm({{QStringLiteral("alarm"), QStringLiteral("plan")},
                                 {QStringLiteral("device"), QString()},
                                 {QStringLiteral("detail"), QStringLiteral("appointments/id: <missing>")}});
    REQUIRE(plan);
    CHECK(SettleSheet::html(*plan, {}).contains(QStringLiteral("&lt;missing&gt;")));
    for (const char *from : {"2026-03-02T08:00:00Z ", ""}) {
        const auto restored =
            readAlarm({{QStringLiteral("alarm"), QStringLiteral("restored")},
                       {QStringLiteral("detail"), QLatin1String(from) + QStringLiteral("2026-03-02T10:30:00Z")}});
        REQUIRE(restored);
        const QString sheet = SettleSheet::html(*restored, {});
        INFO(sheet.toStdString());
        CHECK(sheet.contains(DeskText::weekdayAndTime(hub::at("2026-03-02T10:30:00Z"))));
        CHECK(sheet.contains(DeskText::weekdayAndTime(hub::at("2026-03-02T08:00:00Z"))) == (*from != 0));
        CHECK(sheet.contains(QStringLiteral("the backup and")) == (*from == 0));
        CHECK_FALSE(sheet.contains(QStringLiteral("Kiosk:")));
    }
    SettleRow row;
    for (const char *because :
         {"unknown-form", "unknown-kind", "broken-chain", "conflict", "beyond-limit", "malformed"}) {
        INFO(because);
        row.because = QLatin1String(because);
        row.kind = QStringLiteral("submission");
        CHECK_FALSE(SettleSheet::html(row, {}).contains(QLatin1String(because)));
    }
    row.reference = QStringLiteral("<b>x");
    CHECK(SettleSheet::html(row, {}).contains(QStringLiteral("&lt;b&gt;x")));
    CHECK_FALSE(readAlarm({{QStringLiteral("alarm"), QStringLiteral("quarantine")}}));
}
