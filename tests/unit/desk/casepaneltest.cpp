// SPDX-License-Identifier: GPL-3.0-or-later
// What a visitor agreed to share is read before anybody has taken him, and beside him.
#include "windowtown.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QPushButton>
#include <QTextBrowser>

using namespace parvis;
using namespace parvis::desk;

namespace
{

const char *const sharing =
    R"({"procedure":"identity-card","answers":{"nationality":"yes"},"needs":[{"id":"seat","label":"Sitzplatz"}],)"
    R"("form":{"title":"Bibliotheksausweis","fields":[{"path":"familyName","label":"Familienname","value":"Muster"},)"
    R"({"path":"birthDate","label":"Geburtsdatum","missing":true}],"copy":{"form":"library-card","hash":"00","answers":{}}}})";

struct Asked : Window {
    explicit Asked(const char *context)
    {
        signIn();
        askForHelp(7, context);
        hear();
    }
    void hear()
    {
        lea->link.tellNews();
        lea->settle();
    }
    void choose() { find<QTableView>("day.handOffs")->selectRow(0); }
    [[nodiscard]] QString shared() { return find<QTextBrowser>("visitor.shared")->toPlainText(); }
    [[nodiscard]] bool isTab(int tab) { return find<QTabWidget>("visitor.tabs")->isTabVisible(tab); }
};

} // namespace

TEST_CASE("Who asks for help is read about before anybody has taken him")
{
    Asked town(sharing);
    CHECK(town.text("visitor.label") == QStringLiteral("Nobody at this desk"));
    town.choose();
    CHECK(town.text("visitor.label").startsWith(QStringLiteral("Asks for help: ")));
    CHECK(town.text("visitor.detail").contains(QStringLiteral("German · waiting since ")));
    for (const char *words :
         {"Familienname", "Muster", "Geburtsdatum", "still missing", "1 of 2 answered", "Sitzplatz"})
        CHECK(town.shared().contains(QLatin1String(words)));
    CHECK_FALSE(town.shared().contains(QStringLiteral("Not shared")));
    CHECK(town.isTab(3)); // the paper
    CHECK_FALSE(town.isTab(2));
    CHECK_FALSE(town.find<QAction>("visitor.endHandOff.action")->isVisible());
    town.clock.advance(std::chrono::minutes(12));
    (void)town.ticket(1); // the day is told anew
    town.hear();
    CHECK(town.text("visitor.detail").endsWith(QStringLiteral(" · waits 12 min")));
    town.trigger("day.help");
    CHECK(town.text("visitor.label").startsWith(QStringLiteral("Help at the kiosk: ")));
    CHECK(town.shared().contains(QStringLiteral("Muster")));
    town.trigger("visitor.endHandOff.action");
    CHECK(town.text("visitor.label") == QStringLiteral("Nobody at this desk"));
    CHECK_FALSE(town.find<QTabWidget>("visitor.tabs")->isVisible());
}

TEST_CASE("Who shares nothing is shown as that, and whom one has called is not covered by who asks")
{
    Asked town("{}");
    town.choose();
    CHECK(town.shared().contains(QStringLiteral("Not shared: what it is about")));
    CHECK_FALSE(town.isTab(3));
    const QString label = town.ticket(1);
    town.hear();
    town.trigger("day.callNext");
    CHECK(town.text("visitor.label") == label);
    town.choose();
    CHECK(town.text("visitor.label") == label);
}

TEST_CASE("One visitor at a time: whoever helps at a kiosk calls nobody to his desk, and whoever has somebody there "
          "helps nobody")
{
    Asked town(sharing);
    (void)town.ticket(1);
    town.hear();
    town.choose();
    CHECK(town.find<QAction>("day.callNext")->isEnabled());
    town.trigger("day.help");
    CHECK_FALSE(town.find<QAction>("day.callNext")->isEnabled());
    CHECK(town.isTab(2));
    town.trigger("visitor.endHandOff.action");
    town.trigger("day.callNext");
    CHECK(town.lea->session.current());
    CHECK_FALSE(town.isTab(2)); // what was done at the kiosk is not this visitor's
    town.askForHelp(8, sharing);
    town.hear();
    town.find<QTableView>("day.handOffs")->selectRow(0);
    CHECK_FALSE(town.find<QAction>("day.help")->isEnabled());
}

TEST_CASE("A form that the visitor shows no longer is read no longer")
{
    Asked town(sharing);
    town.choose();
    town.trigger("day.help");
    REQUIRE(town.shared().contains(QStringLiteral("Muster")));
    const auto path = QStringLiteral("./handoffs/%1/").arg(DeskTown::idOf(7));
    REQUIRE(town.ask("PUT", path + QStringLiteral("visit"),
                     R"({"state":{"screen":"form","language":"de","shares":["topic"]}})", town.kiosk)
                .status == 200);
    town.pass(std::chrono::seconds(5));
    CHECK_FALSE(town.shared().contains(QStringLiteral("Muster")));
    CHECK(town.shared().contains(QStringLiteral("Not shared: the form.")));
    CHECK_FALSE(town.isTab(3));
}

TEST_CASE("Who signs in reads what he is called for")
{
    Window town;
    town.signIn();
    const QString told = town.text("visitor.detail");
    CHECK(told.contains(QStringLiteral("\nYou serve: A – Titres, B – Naissances, C – Conseil\n")));
    CHECK(told.contains(QStringLiteral("Your skills: Titres\nYour languages: French")));
}
