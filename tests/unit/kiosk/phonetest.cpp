// SPDX-License-Identifier: GPL-3.0-or-later
// What a visitor takes along on his phone, and what the town tells him.
#include "newsaudience.h"
#include "support/catch.h"
#include "townvisit.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace parvis;
using namespace parvis::kiosk;
using Screen = KioskSession::Screen;
using Stage = PhoneShare::ListStage;

namespace
{

const QString picture = QStringLiteral("data:image/png;base64,");

/// A visitor of the identity card at the end of the guide.
struct Outcome {
    Outcome()
    {
        visit.enter();
        session.openProcedure(QStringLiteral("identity-card"));
        session.startGuide();
        visit.walkGuide();
        REQUIRE(session.screen() == Screen::Outcome);
        REQUIRE(session.guide()->checklist()->count() > 0);
    }

    TownVisit visit;
    KioskSession &session = visit.session();
    PhoneShare &phone = *session.phone();
    FakeLists &lists = visit.lists();
};

QStringList ids(const QVariantList &news)
{
    QStringList found;
    for (const QVariant &one : news)
        found << one.toMap().value(QStringLiteral("newsId")).toString();
    return found;
}

} // namespace

TEST_CASE("a ticket has a code of its page, and the hall one of its network", "[phone]")
{
    TownVisit visit;
    visit.enter();
    KioskSession &session = visit.session();
    CHECK(session.phone()->ticketSource().isEmpty());
    CHECK(session.phone()->wifiSource().startsWith(picture));
    CHECK(session.phone()->wifiCode() == QStringLiteral("WIFI:T:WPA;S:Strasbourg-Accueil;P:bienvenue-2026;;"));
    session.openTickets();
    visit.line().deliver();
    session.ticket()->choose(QStringLiteral("welcome"));
    visit.line().deliver();
    REQUIRE(session.screen() == Screen::Ticket);
    const QString id = session.ticket()->ticketId();
    CHECK(session.phone()->ticketSource().startsWith(picture));
    CHECK(session.phone()->ticketAddress(id) == QStringLiteral("https://accueil.example.fr/t/strasbourg/") + id);
    CHECK_FALSE(session.phone()->ticketAddress(id).contains(session.ticket()->label()));
    session.endVisit();
    CHECK(session.phone()->ticketSource().isEmpty());
}

TEST_CASE("without a public address nothing is shown that leads nowhere", "[phone]")
{
    PhoneShare none({}, QStringLiteral("town"), std::nullopt);
    none.showTicket(QString(32, QLatin1Char('a')));
    CHECK(none.ticketSource().isEmpty());
    CHECK(none.host().isEmpty());
    CHECK(none.requestAddress(QStringLiteral("K7RM-2XQ9"), QString(32, QLatin1Char('a'))).isEmpty());
    PhoneShare some({QStringLiteral("https://accueil.example.fr"), nullptr, nullptr}, QStringLiteral("town"), std::nullopt);
    CHECK(some.requestAddress(QStringLiteral("K7RM-2XQ9"), {}).isEmpty());
    CHECK(none.wifiSource().isEmpty());
    CHECK_FALSE(none.canTakeList());
    none.takeList(QStringLiteral("x"), QStringLiteral("fr"), {QVariantMap{{QStringLiteral("itemId"), QStringLiteral("a")}}});
    CHECK(none.listStage() == Stage::NotAsked);
}

TEST_CASE("the checklist goes along under a token nobody can guess, without anything of the visitor", "[phone]")
{
    Outcome at;
    at.session.guide()->tick(at.session.guide()->checklist()->rows().constFirst().value(QStringLiteral("itemId")).toString());
    at.session.takeListAlong();
    CHECK(at.phone.listStage() == Stage::Asking);
    at.session.takeListAlong();
    REQUIRE(at.lists.kept.size() == 1);
    const QJsonObject list = at.lists.kept.first();
    static const QRegularExpression shape(QStringLiteral("\\A[0-9a-f]{32}\\z"));
    CHECK(shape.match(list[QStringLiteral("token")].toString()).hasMatch());
    CHECK(QStringList(list.keys()) == QStringList{QStringLiteral("items"), QStringLiteral("language"), QStringLiteral("title"), QStringLiteral("token")});
    CHECK(list[QStringLiteral("language")].toString() == QStringLiteral("fr"));
    CHECK(list[QStringLiteral("items")].toArray().size() == at.session.guide()->checklist()->count());
    CHECK(list[QStringLiteral("items")][0][QStringLiteral("ticked")].toBool());
    at.lists.deliver();
    CHECK(at.phone.listStage() == Stage::Ready);
    CHECK(at.phone.listSource().startsWith(picture));
    at.session.takeListAlong();
    CHECK(at.lists.kept.size() == 1);
    at.session.endVisit();
    CHECK(at.phone.listStage() == Stage::NotAsked);
    CHECK(at.phone.listSource().isEmpty());
}

TEST_CASE("a list that cannot be kept is told, and can be asked for again", "[phone]")
{
    Outcome at;
    SECTION("the hub is away")
    {
        at.lists.isOnline = false;
        at.session.takeListAlong();
        CHECK(at.lists.kept.isEmpty());
    }
    SECTION("the hub refuses, or does not answer in time")
    {
        at.lists.keeps = false;
        at.session.takeListAlong();
        at.lists.deliver();
    }
    CHECK(at.phone.listStage() == Stage::Failed);
    CHECK(at.phone.listSource().isEmpty());
    at.lists.isOnline = at.lists.keeps = true;
    at.session.takeListAlong();
    at.lists.deliver();
    CHECK(at.phone.listStage() == Stage::Ready);
}

TEST_CASE("an answer that comes after the visit is for nobody", "[phone]")
{
    Outcome at;
    at.session.takeListAlong();
    at.session.endVisit();
    at.lists.deliver();
    CHECK(at.phone.listStage() == Stage::NotAsked);
    CHECK(at.phone.listSource().isEmpty());
}

TEST_CASE("the town's news are those of the day and of whom they concern", "[phone]")
{
    TownVisit visit;
    KioskSession &session = visit.session();
    const QString fr = QStringLiteral("fr");
    CHECK(ids(session.newsIn(fr)).mid(0, 2) == QStringList{QStringLiteral("lift-b"), QStringLiteral("afternoon-closed")});
    CHECK(session.newsIn(fr).size() == 5);
    const auto audiences = [&](const char *language) {
        QStringList words;
        const QVariantList rows = session.newsIn(QLatin1String(language));
        for (const QVariant &row : rows)
            words << row.toMap().value(QStringLiteral("audience")).toString();
        return words;
    };
    CHECK(audiences("fr") == QStringList{QString(), QString(), QStringLiteral("Habitants"),
                                         QStringLiteral("Entreprises"), QStringLiteral("Associations")});
    CHECK(audiences("de").mid(2) ==
          QStringList{QStringLiteral("Einwohner"), QStringLiteral("Betriebe"), QStringLiteral("Vereine")});
    visit.enter();
    session.chooseAudience(QStringLiteral("resident"));
    CHECK(ids(session.newsIn(fr)).contains(QStringLiteral("parking-renewal")));
    CHECK_FALSE(ids(session.newsIn(fr)).contains(QStringLiteral("terrace-permits")));
    session.chooseAudience(QStringLiteral("business"));
    CHECK(ids(session.newsIn(fr)).contains(QStringLiteral("grants-2027")));
    CHECK_FALSE(ids(session.newsIn(fr)).contains(QStringLiteral("parking-renewal")));
    CHECK(session.newsIn(QStringLiteral("de")).first().toMap().value(QStringLiteral("title")).toString().startsWith(QStringLiteral("Aufzug B")));
    visit.clock().advance(std::chrono::hours(24 * 365));
    CHECK(session.newsIn(fr).isEmpty());
}

TEST_CASE("whom news concern is told in the language asked for", "[phone]")
{
    const QString fr = QStringLiteral("fr");
    CHECK(newsAudience({}, fr).isEmpty());
    CHECK(newsAudience({QStringLiteral("association"), QStringLiteral("business")}, fr) ==
          QStringLiteral("Entreprises · Associations"));
    CHECK(newsAudience({QStringLiteral("crossBorder")}, QStringLiteral("ar")) !=
          newsAudience({QStringLiteral("crossBorder")}, fr));
    CHECK(newsAudience({QStringLiteral("nobody")}, fr).isEmpty());
}

TEST_CASE("the wifi of the hall is opened from anywhere in a visit, and left as every screen", "[phone]")
{
    TownVisit visit;
    KioskSession &session = visit.session();
    session.openWifi();
    CHECK(session.screen() == Screen::Attract);
    session.start();
    session.openWifi();
    CHECK(session.screen() == Screen::Wifi);
    session.openWifi(); // once is enough
    session.back();
    CHECK(session.screen() == Screen::Language);
    session.chooseLanguage(QStringLiteral("fr"));
    CHECK(session.screen() == Screen::Home);
    session.openProcedure(QStringLiteral("identity-card"));
    session.startGuide();
    session.answerGuide(QStringLiteral("yes"));
    const QString question = session.guide()->questionId();
    session.openWifi();
    session.back();
    CHECK(session.screen() == Screen::Guide);
    CHECK(session.guide()->questionId() == question);
    session.openWifi();
    visit.wait(std::chrono::minutes(10));
    CHECK(session.screen() == Screen::Attract);
}
