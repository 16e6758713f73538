// SPDX-License-Identifier: GPL-3.0-or-later
// A visitor is helped from a desk, beside the real rules of a hub.
#include "desktext.h"
#include "desktown.h"
#include "visitfieldmodel.h"
#include "visitpage.h"
#include "wire/visitscreen.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>

using namespace parvis;
using namespace parvis::desk;
using namespace std::chrono_literals;

namespace
{

// Léa has taken the hand-off of the town's kiosk.
struct Helping : DeskTown {
    Helping()
    {
        clock.advance(45min);
        lea->signIn("lea");
        karim->signIn("karim");
        askForHelp(1);
        settle();
        lea->session.claim(idOf(1));
        settle();
        REQUIRE(lea->session.joined());
    }
    void settle()
    {
        lea->session.refresh();
        lea->settle();
        karim->settle();
    }
    /// The kiosk of the visitor.
    Answer kioskAsks(const QByteArray &method, const char *below, const QByteArray &body)
    {
        return ask(method, QStringLiteral("./handoffs/%1/%2").arg(idOf(1), QLatin1String(below)), body, kiosk);
    }
    void show(const QByteArray &state)
    {
        REQUIRE(kioskAsks("PUT", "visit", "{\"state\":" + state + "}").status == 200);
        lea->link.tellNews();
        lea->settle();
    }
    void act(const QByteArray &more)
    {
        const QByteArray id = idOf(100 + ++acts).toLatin1();
        REQUIRE(kioskAsks("POST", "acts", "{\"id\":\"" + id + "\"," + more + "}").status == 201);
        lea->link.tellNews();
        lea->settle();
    }
    [[nodiscard]] JoinedVisit &visit() { return lea->session.visit(); }
    /// What the desk lists, without the times.
    [[nodiscard]] QStringList lines()
    {
        QStringList found;
        for (const auto &each : visit().acts())
            found << visit().lineOf(each).section(QStringLiteral("  "), 1);
        return found;
    }

    int acts = 0;
};

const QByteArray form = R"({"screen":"form","language":"de","shares":["form"],"title":"Ausweis","step":2,"steps":5,
    "question":{"path":"city","label":"Wohnort","kind":"text"},"error":"Das fehlt.",
    "fields":[{"path":"name","label":"Name","kind":"name","value":"Muller"},
              {"path":"city","label":"Wohnort","kind":"text","missing":true},
              {"path":"sex","label":"Geschlecht","kind":"choice","options":[{"value":"f","label":"weiblich"}]}]})";

} // namespace

TEST_CASE("The desk shows the visitor's screen as he shares it, and follows it")
{
    Helping town;
    CHECK(town.visit().isActive());
    CHECK_FALSE(town.visit().state());
    town.show(R"({"screen":"home","language":"de"})");
    REQUIRE(town.visit().state());
    CHECK(town.visit().state()->screen == QStringLiteral("home"));
    town.show(form);
    CHECK(town.visit().state()->title == QStringLiteral("Ausweis"));
    CHECK(town.visit().state()->fields.size() == 3);
    CHECK(town.visit().labelOf(QStringLiteral("city")) == QStringLiteral("Wohnort"));
    VisitFieldModel model;
    model.setRows(town.visit().state()->fields);
    model.setShown(QStringLiteral("city"));
    QStringList shown;
    for (int row = 0; row < model.rowCount(); ++row)
        shown << model.index(row, 0).data().toString() + QStringLiteral(" | ") + model.index(row, 1).data().toString();
    CHECK(shown == QStringList{QStringLiteral("Name | Muller"), QStringLiteral("▸ Wohnort | still missing"),
                               QStringLiteral("Geschlecht | –")});
    town.show(R"({"screen":"home"})"); // he shows less again
    CHECK(town.visit().state()->fields.isEmpty());
}

TEST_CASE("Each screen of a kiosk is told in words of its own")
{
    const QString unknown = DeskText::screen(QStringLiteral("of tomorrow"));
    CHECK(unknown == QStringLiteral("is on another page"));
    QSet<QString> told{unknown};
    for (const QString &screen : wire::visitScreens()) {
        INFO(screen.toStdString());
        CHECK_FALSE(told.contains(DeskText::screen(screen)));
        told.insert(DeskText::screen(screen));
    }
    Helping town;
    Knowledge knowledge(town.lea->link, town.plan.site, [] {});
    VisitPage page(town.visit(), knowledge, QStringLiteral("fr"));
    town.show(R"({"screen":"guide","language":"de","shares":["topic"],"title":"Ausweis","step":2,"steps":4})");
    CHECK(page.findChild<QLabel *>(QStringLiteral("visit.where"))->text() ==
          QStringLiteral("The visitor is answering questions · <b>Ausweis</b> · step 2 of 4 · German"));
}

TEST_CASE("What both do is listed, and what was said is gone with the end")
{
    Helping town;
    town.show(form);
    town.visit().point(QStringLiteral("city"));
    town.visit().propose(QStringLiteral("city"), QStringLiteral(" Kehl "));
    town.visit().propose(QStringLiteral("city"), QStringLiteral(" "));
    town.visit().say(QStringLiteral("Guten Tag"), QStringLiteral("hello"));
    town.lea->settle();
    town.act(R"("kind":"accept","field":"city","of":3)");
    town.act(R"("kind":"say","text":"danke","value":"yes")");
    CHECK(town.lines() == QStringList{QStringLiteral("Lea began to help"), QStringLiteral("Lea pointed at “Wohnort”"),
                                      QStringLiteral("Lea proposed an answer to “Wohnort”: Kehl"),
                                      QStringLiteral("Lea wrote: Guten Tag"),
                                      QStringLiteral("The visitor accepted the answer to “Wohnort”"),
                                      QStringLiteral("The visitor wrote: danke")});
    CHECK(town.lea->told.contains(QStringLiteral("The visitor writes: danke")));
    SECTION("by the visitor")
    {
        REQUIRE(town.ask("DELETE", QStringLiteral("./handoffs/") + town.idOf(1), {}, town.kiosk).status == 200);
        town.lea->link.tellNews();
        town.lea->settle();
        CHECK(town.lea->told.filter(QStringLiteral("The visitor no longer waits for you.")).size() +
                  town.lea->told.filter(QStringLiteral("The visitor has ended the help.")).size() ==
              1);
        CHECK(town.lines().last() == QStringLiteral("The visitor ended the help"));
    }
    SECTION("by the agent")
    {
        town.lea->session.endHandOff();
        town.lea->settle();
        CHECK(town.lines().last() == QStringLiteral("Lea ended the help"));
    }
    for (const QString &line : town.lines()) {
        for (const char *said : {"Kehl", "Guten Tag", "danke"})
            CHECK_FALSE(line.contains(QLatin1String(said)));
    }
    CHECK_FALSE(town.visit().isActive());
    CHECK_FALSE(town.visit().state());
    CHECK_FALSE(town.lea->session.joined());
}

TEST_CASE("Proposals of several parts are listed in words, also when the visitor no longer shows the question")
{
    Helping town;
    town.show(R"({"screen":"form","language":"de","shares":["form"],"fields":[
        {"path":"likes","label":"Wünsche","kind":"choices","options":[{"value":"a","label":"Bücher"},{"value":"b","label":"Musik"}]},
        {"path":"home","label":"Adresse","kind":"address"}]})");
    town.visit().propose(QStringLiteral("likes"), QStringLiteral("b,a"));
    town.visit().propose(QStringLiteral("home"), QStringLiteral(R"({"city":"Kehl","postcode":"77694","street":"Am Hof 1"})"));
    town.lea->settle();
    const QStringList lines{QStringLiteral("Lea began to help"),
                            QStringLiteral("Lea proposed an answer to “Wünsche”: Musik, Bücher"),
                            QStringLiteral("Lea proposed an answer to “Adresse”: Am Hof 1, 77694 Kehl")};
    CHECK(town.lines() == lines);
    town.show(R"({"screen":"home"})");
    CHECK(town.lines() == lines);
}

TEST_CASE("On the page of the visit several answers are ticked and proposed, and a paper cannot be")
{
    Helping town;
    Knowledge knowledge(town.lea->link, town.plan.site, [] {});
    VisitPage page(town.visit(), knowledge, QStringLiteral("fr"));
    page.show();
    town.show(R"({"screen":"form","language":"de","shares":["form"],"fields":[
        {"path":"likes","label":"Wünsche","kind":"choices","options":[{"value":"a","label":"Bücher"},{"value":"b","label":"Musik"}]},
        {"path":"proof","label":"Nachweis","kind":"attachment"}]})");
    page.retell();
    auto *fields = page.findChild<QTableView *>(QStringLiteral("visit.fields"));
    auto *propose = page.findChild<QPushButton *>(QStringLiteral("visit.propose"));
    auto *several = page.findChild<QListWidget *>(QStringLiteral("visit.several"));
    auto *reason = page.findChild<QLabel *>(QStringLiteral("visit.reason"));
    fields->setCurrentIndex(fields->model()->index(0, 0));
    REQUIRE(several->isVisible());
    CHECK_FALSE(propose->isEnabled());
    several->item(1)->setCheckState(Qt::Checked);
    REQUIRE(propose->isEnabled());
    propose->click();
    town.lea->settle();
    CHECK(town.lines().last() == QStringLiteral("Lea proposed an answer to “Wünsche”: Musik"));
    fields->setCurrentIndex(fields->model()->index(1, 0));
    CHECK_FALSE(propose->isEnabled());
    CHECK_FALSE(several->isVisible());
    CHECK(reason->isVisible());
    CHECK(reason->text().contains(QStringLiteral("paper")));
    CHECK(page.findChild<QPushButton *>(QStringLiteral("visit.point"))->isEnabled());
}

TEST_CASE("A kiosk or a hub that is lost is said within ten seconds, and when it is back too")
{
    Helping town;
    town.show(form);
    SECTION("the kiosk")
    {
        town.pass(10s);
        CHECK(town.visit().standing() == JoinedVisit::Standing::OtherLost);
        CHECK(town.lea->told.last() == QStringLiteral("The visitor's kiosk is not heard of. What he typed stays there."));
        town.show(form);
        town.pass(1s);
        CHECK(town.visit().standing() == JoinedVisit::Standing::Fine);
    }
    SECTION("the hub, and what was written meanwhile arrives once")
    {
        const auto cut = GENERATE(TownLink::Cut::Lost, TownLink::Cut::AnswerLost);
        town.lea->link.cut(cut);
        town.visit().say(QStringLiteral("Guten Tag"));
        town.pass(10s);
        CHECK(town.visit().standing() == JoinedVisit::Standing::HubLost);
        town.lea->link.cut(TownLink::Cut::None);
        town.show(form);
        town.pass(10s);
        CHECK(town.lines().count(QStringLiteral("Lea wrote: Guten Tag")) == 1);
    }
}

TEST_CASE("A desk that is silent for too long has lost the visitor to a colleague")
{
    Helping town;
    town.lea->link.cut(TownLink::Cut::Lost);
    town.pass(31s);
    town.karim->session.claim(town.idOf(1));
    town.karim->settle();
    REQUIRE(town.karim->session.joined());
    CHECK(town.karim->session.visit().isActive());
    town.lea->link.cut(TownLink::Cut::None);
    town.visit().say(QStringLiteral("noch da?"));
    town.pass(5s);
    CHECK_FALSE(town.visit().isActive());
    CHECK_FALSE(town.lea->session.joined());
}
