// SPDX-License-Identifier: GPL-3.0-or-later
// A visitor's screen and his way through the guide are followed live, and read in the agent's language.
#include "forms/draftcopy.h"
#include "hub/service/releaseservice.h"
#include "windowtown.h"

#include <QFile>
#include <QScrollBar>
#include <QTextBrowser>

using namespace parvis;
using namespace parvis::desk;
using namespace std::chrono_literals;

namespace
{

const QString noBreak(QChar(0xa0));

QByteArray contentFile(const QString &path)
{
    QFile file(QStringLiteral(PARVIS_SOURCE_DIR "/kiosk-config/content/") + path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

forms::FormDefinition libraryCard()
{
    const auto form = forms::FormDefinition::fromJson(
        QJsonDocument::fromJson(contentFile(QStringLiteral("forms/library-card.json"))).object());
    REQUIRE(form);
    return *form;
}

// Léa speaks French and helps a visitor who reads German; the town has published what he reads.
struct Helped : Window {
    explicit Helped(const char *context)
    {
        QList<hub::ReleaseFile> objects;
        for (const char *id : {"identity-card", "library-card"})
            objects.append({QStringLiteral("procedure"), QLatin1String(id),
                            contentFile(QStringLiteral("procedures/%1.json").arg(QLatin1String(id)))});
        objects.append({QStringLiteral("form"), QStringLiteral("library-card"),
                        contentFile(QStringLiteral("forms/library-card.json"))});
        REQUIRE(hub::ReleaseService(ledger).publish(plan.site, objects).ok());
        signIn();
        knowledge.refresh();
        lea->settle();
        askForHelp(7, context);
        lea->link.tellNews();
        lea->settle();
        find<QTableView>("day.handOffs")->selectRow(0);
        trigger("day.help");
    }
    void show(const QByteArray &state)
    {
        const auto path = QStringLiteral("./handoffs/%1/visit").arg(idOf(7));
        REQUIRE(ask("PUT", path, "{\"state\":" + state + "}", kiosk).status == 200);
        pass(5s);
    }
    void show(const QJsonObject &state) { show(QJsonDocument(state).toJson(QJsonDocument::Compact)); }
    /// With plain spaces.
    [[nodiscard]] QStringList fields() { return rows("visit.fields").replaceInStrings(noBreak, QStringLiteral(" ")); }
    [[nodiscard]] QString shared() { return find<QTextBrowser>("visitor.shared")->toPlainText(); }
};

const char *const called = R"({"procedure":"identity-card","answers":{"nationality":"yes"}})";

QByteArray guideState(const char *procedure, const char *more)
{
    return QByteArray(
               R"({"screen":"guide","language":"de","shares":["topic","answers"],"title":"Französischer Personalausweis",)") +
           R"("procedure":")" + procedure + R"(")" + more + "}";
}

} // namespace

TEST_CASE("What the visitor goes on answering in the guide is read beside him")
{
    Helped town(called);
    REQUIRE(town.shared().contains(QStringLiteral("Êtes-vous français")));
    CHECK_FALSE(town.shared().contains(QStringLiteral("volée")));
    town.show(guideState("identity-card", R"(,"answers":{"nationality":"yes","whoFor":"adult","situation":"stolen"})"));
    CHECK(town.shared().contains(QStringLiteral("La carte a été volée")));
    town.show(guideState("identity-card", R"(,"answers":{"nationality":"yes"})")); // he took it back
    CHECK_FALSE(town.shared().contains(QStringLiteral("volée")));
    town.show(guideState("identity-card", R"(,"answers":{})")); // he began anew
    CHECK_FALSE(town.shared().contains(QStringLiteral("Êtes-vous français")));
}

TEST_CASE("What he called about stays to be read while he reads something else, or tells nothing of it")
{
    Helped town(called);
    const char *state =
        GENERATE(R"({"screen":"home","language":"de"})",
                 R"({"screen":"procedure","language":"de","shares":["topic","answers"],"procedure":"library-card"})",
                 R"({"screen":"procedure","language":"de","shares":["topic","answers"],"procedure":"identity-card"})",
                 R"({"screen":"guide","language":"de","procedure":"library-card","answers":{"nationality":"no"}})");
    town.show(state);
    CHECK(town.shared().contains(QStringLiteral("Êtes-vous français")));
    CHECK(town.shared().contains(QStringLiteral("Oui")));
}

TEST_CASE("A case that goes on stays where it is read, and another begins at its top")
{
    Helped town(called);
    town.find<QTabWidget>("visitor.tabs")->setCurrentIndex(0);
    const QByteArray all =
        R"(,"answers":{"nationality":"yes","whoFor":"adult","situation":"stolen","oldPapers":"no","proof":"own"})";
    town.show(guideState("identity-card", all));
    auto *bar = town.find<QTextBrowser>("visitor.shared")->verticalScrollBar();
    town.window.resize(900, 420);
    QApplication::processEvents();
    REQUIRE(bar->maximum() > 20);
    bar->setValue(20);
    town.show(guideState("identity-card", all + R"(,"ticked":["photo"])"));
    CHECK(bar->value() == 20);
}

TEST_CASE("The question of the guide and what he reads are named in the agent's language")
{
    Helped town(called);
    town.show(guideState(
        "identity-card",
        R"(,"step":1,"steps":5,"question":{"label":"Haben Sie die französische Staatsangehörigkeit?","kind":"guide"})"));
    CHECK(town.text("visit.where") ==
          QStringLiteral("The visitor is answering questions · <b>Carte d’identité</b> · step 1 of 5 · German"));
    CHECK(town.fields() == QStringList{QStringLiteral("Êtes-vous français ou française ? | –")});
}

TEST_CASE("The fields of a form are read in the agent's language, with what was answered, and what he reads beside it")
{
    Helped town(R"({"procedure":"library-card"})");
    const auto form = libraryCard();
    wire::VisitState state;
    state.screen = QStringLiteral("form");
    state.language = QStringLiteral("de");
    state.shares = {QStringLiteral("topic"), QStringLiteral("form")};
    state.title = QStringLiteral("Anmeldung bei den Mediatheken");
    state.procedure = QStringLiteral("library-card");
    state.fields = {
        {QStringLiteral("requestType"),
         QStringLiteral("Was möchten Sie?"),
         QStringLiteral("choice"),
         QStringLiteral("Eine neue Karte"),
         false,
         {{QStringLiteral("new"), QStringLiteral("Eine neue Karte")}}},
        {QStringLiteral("familyName"), QStringLiteral("Etwas anderes als bei uns?"), QStringLiteral("name"), {}},
        {QStringLiteral("newsletter"),
         QStringLiteral("Möchten Sie den Newsletter der Mediatheken?"),
         QStringLiteral("yesNo"),
         {},
         true,
         {{QStringLiteral("yes"), QStringLiteral("Ja")}}},
        {QStringLiteral("ofTomorrow"), QStringLiteral("Neu"), QStringLiteral("text"), {}},
    };
    state.question = state.fields.constFirst();
    state.copy = wire::FormCopy{form.id(), form.hash(), {{QStringLiteral("requestType"), QStringLiteral("new")}}};
    QStringList rows{
        QStringLiteral("▸ Que demandez-vous ? | Une nouvelle carte"), QStringLiteral("Etwas anderes als bei uns? | –"),
        QStringLiteral("Voulez-vous recevoir la lettre des médiathèques ? | still missing"), QStringLiteral("Neu | –")};
    town.show(state.toJson());
    CHECK(town.fields() == rows);
    CHECK(town.text("visit.where").contains(QStringLiteral("<b>Inscription aux médiathèques</b>")));
    const auto *model = town.find<QTableView>("visit.fields")->model();
    CHECK(model->index(0, 0).data(Qt::AccessibleTextRole).toString().replace(noBreak, QStringLiteral(" ")) ==
          QStringLiteral(
              "Que demandez-vous ? (the visitor reads “Was möchten Sie?”): Une nouvelle carte (on the screen now)"));
    CHECK(model->index(1, 0).data(Qt::AccessibleTextRole).toString() ==
          QStringLiteral("Etwas anderes als bei uns?: –"));
    auto &visit = town.lea->session.visit();
    visit.point(QStringLiteral("newsletter"));
    visit.propose(QStringLiteral("newsletter"), QStringLiteral("yes"));
    town.lea->settle();
    CHECK(visit.lineOf(visit.acts().last())
              .replace(noBreak, QStringLiteral(" "))
              .endsWith(QStringLiteral("“Voulez-vous recevoir la lettre des médiathèques ?”: Oui")));
    state.copy->hash = QStringLiteral("00"); // of another release: the labels are ours, the answer is as he reads it
    rows[0] = QStringLiteral("▸ Que demandez-vous ? | Eine neue Karte");
    town.show(state.toJson());
    CHECK(town.fields() == rows);
    state.copy.reset(); // only what it is about
    state.fields.clear();
    state.shares = {QStringLiteral("topic")};
    state.question->value.clear();
    town.show(state.toJson());
    CHECK(town.fields() == QStringList{QStringLiteral("▸ Que demandez-vous ? | –")});
}
