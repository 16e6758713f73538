// SPDX-License-Identifier: GPL-3.0-or-later
// A form that was gone on with on a phone, looked up at the desk by its code, beside the hub's real rules.
#include "forms/formdefinition.h"
#include "hub/service/formdraftservice.h"
#include "phoneform.h"
#include "phoneformdialog.h"
#include "windowtown.h"

#include <QFile>
#include <QPushButton>

using namespace parvis;
using namespace parvis::desk;
using namespace std::chrono_literals;
using State = PhoneForm::State;

namespace
{

QByteArray townFile(const char *path)
{
    QFile file(QStringLiteral(PARVIS_SOURCE_DIR "/tests/data/town/") + QLatin1String(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// The town publishes a form; somebody has begun it, and it lies ready for an hour; the code as the phone shows it.
QString makeReady(DeskTown &town)
{
    const QByteArray bytes = townFile("forms/card-request.json");
    const QString form = QStringLiteral("card-request");
    REQUIRE(hub::ReleaseService(town.ledger)
                .publish(town.plan.site, {{QStringLiteral("site"), QStringLiteral("town"), townFile("sites/town.json")},
                                          {QStringLiteral("form"), form, bytes}})
                .ok());
    const auto definition = forms::FormDefinition::fromJson(QJsonDocument::fromJson(bytes).object());
    REQUIRE(definition);
    hub::FormDraftContent content;
    content.form = form;
    content.hash = QByteArray::fromHex(definition->hash().toLatin1());
    content.language = QStringLiteral("de");
    content.given = {{QStringLiteral("familyName"), QStringLiteral("Lefèvre")}};
    const QString token(32, QLatin1Char('a'));
    const QString phone(32, QLatin1Char('b'));
    hub::FormDraftService drafts(town.ledger, town.clock, town.source, town.settings().keys.forms);
    REQUIRE(drafts.leave(town.plan.site, token, content).ok());
    REQUIRE(drafts.open(town.plan.site, token, phone).ok());
    const auto code = drafts.makeReady(town.plan.site, phone, town.clock.now() + 1h);
    REQUIRE(code);
    return *code;
}

struct Lookup : DeskTown {
    Lookup()
    {
        code = makeReady(*this);
        lea->signIn("lea");
    }
    State look(const QString &typed)
    {
        form.look(typed);
        lea->settle();
        return form.state();
    }

    QString code;
    PhoneForm form{lea->session, QStringLiteral("fr")};
};

} // namespace

TEST_CASE("A form is found by its code however it is typed, in the agent's language")
{
    Lookup town;
    const int way = GENERATE(0, 1, 2);
    const QString spaced = QStringLiteral(" ") + town.code.left(4) + QStringLiteral(" - ") + town.code.mid(4);
    const QString typed = way == 0 ? town.code : way == 1 ? town.code.toLower() : spaced;
    INFO(typed.toStdString());
    CHECK(town.look(typed) == State::Found);
    REQUIRE(town.form.sheet());
    const PhoneFormSheet &sheet = *town.form.sheet();
    CHECK(sheet.title == QStringLiteral("Demande de carte"));
    CHECK(sheet.language == QStringLiteral("de"));
    CHECK(sheet.until == town.clock.now() + 1h);
    REQUIRE_FALSE(sheet.rows.isEmpty());
    CHECK(sheet.rows.constFirst().value == QStringLiteral("Lefèvre"));
    CHECK(sheet.answered() == 1);
    CHECK(sheet.missing() > 0);
    REQUIRE(sheet.copy);
    CHECK(sheet.copy->form == QStringLiteral("card-request"));
    CHECK(sheet.copy->given == QJsonObject{{QStringLiteral("familyName"), QStringLiteral("Lefèvre")}});
    CHECK(town.look(town.code) == State::Found); // looking takes nothing away
    CHECK(town.lea->told.isEmpty());
}

TEST_CASE("What is no code is not asked for, and every other failure has its own word")
{
    Lookup town;
    for (const char *typed : {"", "K7RM", "K7RM-2XQ9-2", "K7RM_2XQ9", "A+B=C"}) {
        INFO(typed);
        CHECK(town.look(QLatin1String(typed)) == State::NotCode);
    }
    CHECK_FALSE(town.lea->link.paths().contains(QStringLiteral("POST /api/v1/sites/town/forms/look")));
    CHECK(town.look(QStringLiteral("22222222")) == State::Unknown);
    CHECK_FALSE(town.form.sheet());
    town.lea->link.cut(TownLink::Cut::Lost);
    CHECK(town.look(town.code) == State::NoHub);
    CHECK_FALSE(town.lea->session.isConnected());
    town.lea->link.cut(TownLink::Cut::None);
    CHECK(town.look(town.code) == State::Found);
    CHECK(town.lea->session.isConnected());
    CHECK(town.lea->told.isEmpty()); // all of it is said beside the code
    town.clock.advance(1h);
    CHECK(town.look(town.code) == State::Unknown);
}

TEST_CASE("What a visitor wrote on the phone goes with the agent, and nothing is asked without one")
{
    Lookup town;
    CHECK(town.look(town.code) == State::Found);
    town.lea->session.signOut();
    CHECK_FALSE(town.form.sheet());
    CHECK(town.look(town.code) == State::Empty);
    town.lea->signIn("lea");
    town.clock.advance(hub::StaffService::tokenLasts);
    CHECK(town.look(QStringLiteral("22222222")) == State::Empty);
    CHECK(town.lea->session.presence() == DeskSession::Presence::SignedOut);
}

TEST_CASE("An answer that comes after another code was asked for is not shown")
{
    Lookup town;
    town.form.look(town.code);
    CHECK(town.form.state() == State::Asking);
    town.form.look(QStringLiteral("22222222"));
    town.lea->settle();
    CHECK(town.form.state() == State::Unknown);
    town.form.look(town.code);
    town.form.clear();
    town.lea->settle();
    CHECK(town.form.state() == State::Empty);
}

TEST_CASE("What the hub tells of a form is read whole or not at all")
{
    struct Row {
        const char *json;
        bool isRead;
    };
    const auto row = GENERATE(values<Row>({
        {R"({"form":"a","title":"A","language":"fr","until":"2026-03-02T09:00:00Z","rows":[]})", true},
        {R"({"form":"a","title":"A","language":"fr","until":"2026-03-02T09:00:00Z","rows":[{"label":"b","value":"","missing":true}],"new":1})", true},
        {R"({"title":"A","language":"fr","until":"2026-03-02T09:00:00Z","rows":[]})", false},
        {R"({"form":"a","title":"A","language":"fr","until":"soon","rows":[]})", false},
        {R"({"form":"a","title":"A","language":"fr","until":"2026-03-02T09:00:00Z"})", false},
        {"{}", false},
    }));
    INFO(row.json);
    CHECK(readPhoneForm(QJsonDocument::fromJson(row.json).object()).has_value() == row.isRead);
}

TEST_CASE("The dialog shows how far the form is, and says what went wrong beside the code")
{
    Window town;
    const QString code = makeReady(town);
    town.signIn();
    CHECK(town.find<QAction>("day.phoneForm")->isEnabled());
    CHECK(town.find<QAction>("day.phoneForm")->shortcut() == QKeySequence(Qt::CTRL | Qt::Key_F));
    PhoneFormDialog dialog(town.lea->session, town.knowledge, QStringLiteral("fr"), {});
    dialog.show();
    const auto label = [&](const char *name) { return dialog.findChild<QLabel *>(QLatin1String(name)); };
    auto *typed = dialog.findChild<QLineEdit *>(QStringLiteral("phoneForm.code"));
    auto *look = dialog.findChild<QPushButton *>(QStringLiteral("phoneForm.look"));
    auto *rows = dialog.findChild<QTableView *>(QStringLiteral("phoneForm.rows"));
    CHECK_FALSE(look->isEnabled());
    CHECK_FALSE(rows->isVisible());
    typed->setText(QStringLiteral("K7"));
    look->click();
    CHECK(label("phoneForm.sentence")->text().contains(QStringLiteral("no code")));
    typed->setText(QStringLiteral("22222222"));
    CHECK_FALSE(label("phoneForm.sentence")->isVisible());
    look->click();
    town.lea->settle();
    CHECK(label("phoneForm.sentence")->text().contains(QStringLiteral("No form lies ready")));
    typed->setText(code.toLower());
    look->click();
    CHECK_FALSE(look->isEnabled());
    town.lea->settle();
    CHECK_FALSE(label("phoneForm.sentence")->isVisible());
    CHECK(label("phoneForm.title")->text() == QStringLiteral("Demande de carte"));
    CHECK(label("phoneForm.detail")->text().contains(QStringLiteral("German")));
    CHECK(rows->isVisible());
    CHECK(rows->model()->index(0, VisitFieldModel::Answer).data().toString() == QStringLiteral("Lefèvre"));
    CHECK_FALSE(dialog.findChild<QLabel *>(QStringLiteral("phoneForm.practice")));
    town.lea->session.signOut();
    CHECK_FALSE(dialog.isVisible());
    CHECK(rows->model()->rowCount() == 0);
    CHECK_FALSE(town.find<QAction>("day.phoneForm")->isEnabled());
}
