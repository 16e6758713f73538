// SPDX-License-Identifier: GPL-3.0-or-later
// The forms visitors sent, at two desks beside the hub's real rules.
#include "submissiondesk.h"

#include "correctiondialog.h"
#include "correctionreasons.h"
#include "hub/service/submissionservice.h"
#include "paper.h"
#include "submissionmodel.h"
#include "submissionsheet.h"
#include "windowtown.h"
#include "wire/submissioncodec.h"

#include <QComboBox>
#include <QFile>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTextBrowser>
#include <QTimer>

using namespace parvis;
using namespace parvis::desk;
using namespace std::chrono_literals;

namespace
{

struct Desks : DeskTown {
    Desks()
    {
        clock.advance(45min);
        lea->signIn("lea");
        karim->signIn("karim");
        ours.setLookedAt(true);
        theirs.setLookedAt(true);
        settle();
    }
    void settle()
    {
        lea->settle();
        karim->settle();
    }
    void open(const QString &id)
    {
        ours.open(id);
        theirs.open(id);
        settle();
        REQUIRE(ours.opened());
        REQUIRE(theirs.opened());
    }
    [[nodiscard]] QString state()
    {
        settle();
        return ours.opened()->row.state;
    }

    SubmissionDesk ours{lea->session};
    SubmissionDesk theirs{karim->session};
};

} // namespace

TEST_CASE("A submission is read, sent back, checked and done")
{
    Desks town;
    const QString id = town.sendForm(1);
    (void)town.sendForm(2);
    town.lea->session.refresh();
    town.settle();
    REQUIRE(town.ours.rows().size() == 2);
    CHECK(town.ours.rows().at(0).reference == QStringLiteral("K7RM-0002"));
    town.open(id);
    CHECK(town.ours.opened()->row.state == QStringLiteral("received"));
    CHECK_FALSE(town.ours.mayMove(QStringLiteral("done")));
    town.ours.move(QStringLiteral("done"));
    CHECK(town.state() == QStringLiteral("received"));
    town.ours.move(QStringLiteral("correction"), QStringLiteral("Das Foto\nfehlt."));
    CHECK(town.state() == QStringLiteral("correction"));
    CHECK(town.ours.opened()->row.reason == QStringLiteral("Das Foto fehlt."));
    town.ours.move(QStringLiteral("checked"));
    CHECK(town.state() == QStringLiteral("checked"));
    town.ours.move(QStringLiteral("done"));
    CHECK(town.state() == QStringLiteral("done"));
    CHECK(town.ours.opened()->steps.size() == 3);
    CHECK(town.ours.opened()->steps.constLast().by == QStringLiteral("Lea"));
    CHECK(town.lea->told.isEmpty());
}

TEST_CASE("Of two desks with one submission one moves it, and the other hears so")
{
    Desks town;
    town.open(town.sendForm(1));
    town.ours.move(QStringLiteral("checked"));
    town.theirs.move(QStringLiteral("correction"), QStringLiteral("Photo"));
    CHECK(town.state() == QStringLiteral("checked"));
    CHECK(town.karim->told == QStringList{QStringLiteral("Somebody was faster. Look at it again.")});
    // It sees now what it is, and goes on from there.
    CHECK(town.theirs.opened()->row.state == QStringLiteral("checked"));
    town.theirs.move(QStringLiteral("done"));
    town.settle();
    CHECK(town.theirs.opened()->row.state == QStringLiteral("done"));
}

TEST_CASE("A move is taken back for ten seconds, whatever was taken back before")
{
    Desks town;
    town.open(town.sendForm(1));
    town.ours.move(QStringLiteral("checked"));
    CHECK(town.state() == QStringLiteral("checked"));
    CHECK(town.lea->session.undoSecondsLeft() == 10);
    town.lea->session.undo();
    CHECK(town.state() == QStringLiteral("received"));
    CHECK(town.lea->session.undoSecondsLeft() == 0);
    CHECK(town.lea->told == QStringList{QStringLiteral("K7RM-0001 is again where it was.")});
    town.ours.move(QStringLiteral("checked"));
    CHECK(town.state() == QStringLiteral("checked"));
    town.pass(10s);
    CHECK(town.lea->session.undoSecondsLeft() == 0);
    town.lea->session.undo();
    CHECK(town.state() == QStringLiteral("checked"));
}

TEST_CASE("A move whose answer is lost is not done twice, and the desk sees what came of it")
{
    Desks town;
    town.open(town.sendForm(1));
    town.lea->link.cut(TownLink::Cut::AnswerLost);
    town.ours.move(QStringLiteral("checked"));
    town.settle();
    CHECK(town.lea->told == QStringList{QStringLiteral("The hub does not answer. Look at the list before you do it again.")});
    CHECK(town.ours.opened()->row.state == QStringLiteral("received"));
    town.lea->link.cut(TownLink::Cut::None);
    town.ours.move(QStringLiteral("checked"));
    CHECK(town.state() == QStringLiteral("checked"));
    CHECK(town.ours.opened()->steps.size() == 1);
}

TEST_CASE("What a visitor wrote leaves the memory with the page and with the agent")
{
    Desks town;
    town.open(town.sendForm(1));
    town.ours.setLookedAt(false);
    CHECK_FALSE(town.ours.opened());
    town.karim->session.signOut();
    CHECK_FALSE(town.theirs.opened());
    CHECK(town.theirs.rows().isEmpty());
    town.karim->settle();
    CHECK(town.theirs.rows().isEmpty());
}

TEST_CASE("Submissions are found by the beginning of their reference")
{
    Desks town;
    for (const int number : {1, 2, 3})
        (void)town.sendForm(number);
    town.ours.search(QStringLiteral(" k7rm-0002 "));
    town.settle();
    REQUIRE(town.ours.rows().size() == 1);
    CHECK(town.ours.rows().constFirst().reference == QStringLiteral("K7RM-0002"));
    town.ours.search(QStringLiteral("X"));
    town.settle();
    CHECK(town.ours.rows().isEmpty());
    town.ours.search({});
    town.settle();
    CHECK(town.ours.rows().size() == 3);
}

TEST_CASE("What is sealed is said to be so, and what is written is text")
{
    Desks town;
    town.open(town.sendForm(1));
    const QString html =
        SubmissionSheet::answers(*town.ours.opened(), nullptr, QStringLiteral("fr"), QStringLiteral("FR"));
    CHECK(html.contains(QStringLiteral("Muster &lt;b&gt;")));
    town.open(town.sendForm(2, "xchacha20poly1305-x25519-1"));
    CHECK(SubmissionSheet::answers(*town.ours.opened(), nullptr, QStringLiteral("fr"), QStringLiteral("FR"))
              .contains(QStringLiteral("sealed")));
}

TEST_CASE("What stands in a submission is written as where the site lies", "[submissions]")
{
    QFile file(QStringLiteral(PARVIS_SOURCE_DIR "/kiosk-config/content/forms/library-card.json"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const auto form = forms::FormDefinition::fromJson(QJsonDocument::fromJson(file.readAll()).object());
    REQUIRE(form);
    const auto submission = forms::Submission::fromJson(
        {{QStringLiteral("form"), form->id()},
         {QStringLiteral("version"), form->version()},
         {QStringLiteral("hash"), form->hash()},
         {QStringLiteral("procedure"), form->procedure()},
         {QStringLiteral("reference"), QStringLiteral("K7RM-0001")},
         {QStringLiteral("language"), QStringLiteral("de")},
         {QStringLiteral("date"), QStringLiteral("2026-03-02")},
         {QStringLiteral("answers"), QJsonObject{{QStringLiteral("phone"), QStringLiteral("+497851881500")}}}});
    REQUIRE(submission);
    OpenedSubmission opened;
    opened.scheme = QStringLiteral("plain");
    opened.payload = wire::SubmissionCodec::encode(*submission);
    CHECK(SubmissionSheet::answers(opened, &*form, QStringLiteral("de"), QStringLiteral("DE"))
              .contains(QStringLiteral("07851 881500")));
    CHECK(SubmissionSheet::answers(opened, &*form, QStringLiteral("de"), QStringLiteral("FR"))
              .contains(QStringLiteral("+49 7851 881500")));
}

TEST_CASE("With what help a form was filled is said, and what is unknown is said to be so")
{
    Desks town;
    const QString id = town.sendForm(1);
    const auto say = [&](const QByteArray &help) {
        REQUIRE(town.ledger.write(town.plan.site, [&](store::HubTransaction &rows) -> Result<void> {
            const auto before = rows.deskRecord(QStringLiteral("assistance"), id);
            const auto kept = rows.putDeskRecord({QStringLiteral("assistance"), id, *before ? (*before)->revision + 1 : 1, town.clock.now(), help});
            return kept ? Result<void>() : Result<void>(kept.error());
        }));
        town.ours.close();
        town.open(id);
        return SubmissionSheet::help(*town.ours.opened());
    };
    town.open(id);
    CHECK(SubmissionSheet::help(*town.ours.opened()).isEmpty());
    CHECK_FALSE(SubmissionSheet::way(*town.ours.opened()).contains(QStringLiteral("help")));
    const QString alone = say(R"({"version":1,"code":"31","name":"Anna <b>","whom":"present","role":"agent","mandate":"none","consent":"2026-03-02T09:00:00Z"})");
    CHECK(alone.startsWith(QStringLiteral("Filled with help: Anna <b> (31)")));
    CHECK(alone.contains(QStringLiteral("who was there")));
    CHECK(SubmissionSheet::way(*town.ours.opened()).contains(QStringLiteral("Anna &lt;b&gt;")));
    const QString absent = say(R"({"version":1,"code":"31","name":"Anna","whom":"absent","role":"relative","mandate":"written","mandateDate":"2026-02-01","consent":"2026-03-02T09:00:00Z"})");
    CHECK(absent.contains(QStringLiteral("a relative")));
    CHECK(absent.contains(QStringLiteral("a signed authorisation")));
    CHECK(say(R"({"version":2})").contains(QStringLiteral("older than the kiosk")));
}

TEST_CASE("Every prepared reason is there in every language of visitors")
{
    for (const LocalizedText &reason : correctionReasons()) {
        QStringList texts;
        for (const char *tag : {"fr", "de", "en", "ar", "tr", "es", "pt", "uk"})
            texts << reason.in(QLatin1String(tag));
        CHECK(texts.removeDuplicates() == 0);
        CHECK_FALSE(texts.contains(QString()));
    }
}

TEST_CASE("A prepared reason is chosen in the agent's language and written in the visitor's")
{
    CorrectionDialog dialog(QStringLiteral("de"), QStringLiteral("fr"));
    auto *accept = dialog.findChild<QPushButton *>(QStringLiteral("correction.accept"));
    CHECK_FALSE(accept->isEnabled());
    auto *prepared = dialog.findChild<QListWidget *>(QStringLiteral("correction.prepared"));
    prepared->setCurrentRow(1);
    CHECK(prepared->currentItem()->text() == QStringLiteral("La photo ne convient pas."));
    CHECK(dialog.reason() == QStringLiteral("Das Foto ist nicht geeignet."));
    CHECK(accept->isEnabled());
    dialog.findChild<QPlainTextEdit *>(QStringLiteral("correction.text"))->setPlainText(QStringLiteral(" \n"));
    CHECK_FALSE(accept->isEnabled());
}

TEST_CASE("The list marks in words what was filled with help")
{
    Window town;
    const QString helped = town.sendForm(1);
    (void)town.sendForm(2);
    REQUIRE(town.ledger.write(town.plan.site, [&](store::HubTransaction &rows) -> Result<void> {
        const auto kept = rows.putDeskRecord({QStringLiteral("assistance"), helped, 1, town.clock.now(), R"({"version":2})"});
        return kept ? Result<void>() : Result<void>(kept.error());
    }));
    town.signIn();
    town.showPage(1);
    const QStringList rows = town.rows("submissions.list");
    REQUIRE(rows.size() == 2);
    CHECK(rows.at(0).contains(QStringLiteral(" | German |  | received")));
    CHECK(rows.at(1).contains(QStringLiteral(" | German | helped | received")));
    const QAbstractItemModel *model = town.find<QTableView>("submissions.list")->model();
    CHECK(model->headerData(SubmissionModel::Help, Qt::Horizontal).toString() == QStringLiteral("Help"));
    for (const int role : {int(Qt::AccessibleTextRole), int(Qt::ToolTipRole)}) {
        CHECK(model->index(0, SubmissionModel::Help).data(role).toString() == QStringLiteral("Filled alone"));
        CHECK(model->index(1, SubmissionModel::Help).data(role).toString() ==
              QStringLiteral("Filled with help; open it to see whose."));
        CHECK(model->index(1, SubmissionModel::State).data(role).toString() == QStringLiteral("received"));
    }
}

TEST_CASE("An open submission is listed however many are newer and done, and is counted on every page", "[submissions]")
{
    Window town;
    hub::SubmissionService service(town.ledger, town.clock);
    const QString oldest = town.sendForm(1);
    for (int number = 2; number < 150; ++number) {
        const QString id = town.sendForm(number);
        REQUIRE(service.move(town.plan.site, id, hub::SubmissionState::Checked, 0,
                             {QStringLiteral("x"), QStringLiteral("X")}));
        REQUIRE(service.move(town.plan.site, id, hub::SubmissionState::Done, 1,
                             {QStringLiteral("x"), QStringLiteral("X")}));
    }
    town.signIn();
    auto *reminder = town.find<QPushButton>("desk.reminder.2");
    CHECK(reminder->text() == QStringLiteral("Submissions: 1"));
    town.showPage(1);
    REQUIRE(town.rows("submissions.list").size() == 1);
    CHECK(town.rows("submissions.list").constFirst().startsWith(QStringLiteral("K7RM-0001")));
    CHECK_FALSE(town.find<QAction>("submissions.more")->isEnabled());
    auto *filter = town.find<QComboBox>("submissions.filter");
    filter->setCurrentIndex(1); // all
    town.lea->settle();
    CHECK(town.rows("submissions.list").size() == 100);
    CHECK(town.find<QAction>("submissions.more")->isEnabled());
    filter->setCurrentIndex(0);
    town.lea->settle();
    town.find<QTableView>("submissions.list")->selectRow(0);
    town.lea->settle();
    town.trigger("submissions.checked");
    CHECK(town.rows("submissions.list").size() == 1);
    town.trigger("submissions.done");
    CHECK(town.rows("submissions.list").isEmpty());
    CHECK_FALSE(reminder->isVisible());
    CHECK(service.find(town.plan.site, oldest)->state() == hub::SubmissionState::Done);
}

TEST_CASE("The document of a submission is saved and printed where there is one that can be read", "[submissions]")
{
    Window town;
    const QByteArray paper = Paper::pdf(QStringLiteral("<p>K7RM</p>"), QStringLiteral("K7RM"));
    store::StoredSubmission sent;
    sent.id = DeskTown::idOf(7);
    sent.reference = QStringLiteral("K7RM-0007");
    sent.procedure = sent.form = QStringLiteral("library-card");
    sent.language = QStringLiteral("de");
    sent.created = town.clock.now();
    sent.scheme = QStringLiteral("plain");
    sent.payload = "{}";
    sent.document = paper;
    REQUIRE(town.ledger.write(town.plan.site, [&](store::HubTransaction &rows) -> Result<void> {
        const auto added = rows.addSubmission(sent);
        return added ? Result<void>() : Result<void>(added.error());
    }));
    (void)town.sendForm(8); // without a document
    town.signIn();
    town.showPage(1);
    CHECK_FALSE(town.find<QAction>("submissions.save")->isEnabled());
    town.find<QTableView>("submissions.list")->selectRow(0);
    town.lea->settle();
    CHECK_FALSE(town.find<QAction>("submissions.print")->isEnabled());
    town.find<QTableView>("submissions.list")->selectRow(1);
    town.lea->settle();
    CHECK(town.find<QAction>("submissions.print")->isEnabled());
    const QTemporaryDir folder;
    const QString name = folder.filePath(QStringLiteral("case.pdf"));
    town.inNext([&](QDialog &dialog) {
        CHECK(dialog.findChild<QLineEdit *>(QStringLiteral("fileNameEdit"))->text() == QStringLiteral("K7RM-0007.pdf"));
        dialog.findChild<QLineEdit *>(QStringLiteral("fileNameEdit"))->setText(name);
        dialog.findChild<QPushButton *>(QStringLiteral("file.save"))->click();
    });
    town.trigger("submissions.save");
    QFile file(name);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == paper);
}

TEST_CASE("The page of submissions by keys")
{
    Window town;
    (void)town.sendForm(1);
    (void)town.sendForm(2);
    town.signIn();
    town.showPage(1);
    const QStringList rows = town.rows("submissions.list");
    REQUIRE(rows.size() == 2);
    CHECK(rows.at(0).startsWith(QStringLiteral("K7RM-0002 | library-card | ")));
    CHECK(rows.at(0).endsWith(QStringLiteral(" | German |  | received | ")));
    CHECK_FALSE(town.find<QAction>("submissions.checked")->isEnabled());
    town.find<QTableView>("submissions.list")->selectRow(1);
    town.lea->settle();
    CHECK(town.text("submissions.label") == QStringLiteral("K7RM-0001"));
    CHECK(town.find<QTextBrowser>("submissions.answers")->toPlainText().contains(QStringLiteral("Muster <b>")));
    CHECK(town.find<QAction>("submissions.checked")->shortcut() == QKeySequence(Qt::CTRL | Qt::Key_K));
    town.trigger("submissions.checked");
    CHECK(town.rows("submissions.list").at(1).endsWith(QStringLiteral(" | checked | Lea")));
    town.trigger("submissions.done");
    CHECK(town.rows("submissions.list").size() == 1); // it is no longer to be done
    CHECK(town.find<QPushButton>("desk.undoButton")->isVisible());
    town.trigger("desk.undo");
    CHECK(town.rows("submissions.list").size() == 2);
}
