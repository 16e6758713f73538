// SPDX-License-Identifier: GPL-3.0-or-later
#include "waitingroom.h"

#include "support/catch.h"

using namespace parvis;
using namespace parvis::board;
using namespace std::chrono_literals;
using Screen = BoardSession::Screen;

namespace
{

const QString a42 = QStringLiteral("A 042");
const QString b7 = QStringLiteral("B 007");

sound::Sentence in(const char *language, const char *text)
{
    return {QString::fromLatin1(language), QString::fromUtf8(text)};
}

} // namespace

TEST_CASE("nobody is called: the board welcomes, with the site's name, its clock and its hours")
{
    WaitingRoom room;
    room.open();
    CHECK(room.session().screen() == Screen::Welcome);
    CHECK(room.title() == QStringLiteral("Bienvenue"));
    CHECK(room.session().messages().size() == 3);
    CHECK(room.session().name() == QStringLiteral("Mairie de Strasbourg"));
    CHECK(room.session().time() == QStringLiteral("10\u00a0h\u00a000"));
    CHECK(room.session().dates().first() == QStringLiteral("Lundi 23 novembre"));
    QStringList notices;
    for (int i = 0; i < 300; ++i) {
        room.pass(200ms);
        const QString text = room.session().notice().value(QStringLiteral("text")).toString();
        if (!notices.contains(text))
            notices.append(text);
    }
    CHECK(notices.size() == 6);
    CHECK(notices.first() == QStringLiteral("Ouvert aujourd’hui 8\u00a0h\u00a030\u2060–\u206012\u00a0h\u00a000 et "
                                            "14\u00a0h\u00a000\u2060–\u206017\u00a0h\u00a030"));
    CHECK(notices.contains(QStringLiteral("Am Donnerstag, 26. November geschlossen: Inventur")));
}

TEST_CASE("a new call is highlighted, with desk and way, and heard in the visitor's language, then in the site's")
{
    WaitingRoom room;
    room.open();
    room.hub.call(a42, QStringLiteral("Guichet 3"), QStringLiteral("de"));
    room.hub.tell();
    room.pass(200ms);
    CHECK(room.session().screen() == Screen::Calls);
    CHECK(room.shown() == a42);
    CHECK(room.session().highlighted());
    const QVariantMap call = room.session().call();
    CHECK(call.value(QStringLiteral("desk")) == QStringLiteral("Guichet 3"));
    CHECK(call.value(QStringLiteral("ways")).toStringList() ==
          QStringList{QStringLiteral("Erdgeschoss, gegenüber dem Eingang"), QStringLiteral("Rez-de-chaussée, en face de l’entrée")});
    CHECK(call.value(QStringLiteral("sentences")).toStringList() ==
          QStringList{QStringLiteral("Wartenummer A 042, Schalter 3"), QStringLiteral("Ticket A 042, guichet 3")});
    REQUIRE(room.voice.said.size() == 1);
    CHECK(room.voice.said.first() ==
          sound::Announcement{
              true, {in("de", "Wartenummer A, 0, 4, 2, Schalter 3"), in("fr", "Ticket A, 0, 4, 2, guichet 3")}});
    room.voice.end();
    room.pass(2s);
    CHECK(room.session().highlighted());
    room.pass(1200ms);
    CHECK_FALSE(room.session().highlighted());
    CHECK(room.shown() == a42);
}

TEST_CASE("the way to a desk comes from the board's configuration first")
{
    WaitingRoom room;
    room.config.ways = {{QStringLiteral("Guichet 3"), LocalizedText({{QStringLiteral("fr"), QStringLiteral("À gauche")}}), content::DeskWay::Arrow::Left}};
    room.open();
    room.hub.call(a42, QStringLiteral("3"));
    room.hub.tell();
    room.pass(200ms);
    const QVariantMap call = room.session().call();
    CHECK(call.value(QStringLiteral("desk")) == QStringLiteral("Guichet 3"));
    CHECK(call.value(QStringLiteral("arrow")) == QStringLiteral("left"));
    CHECK(call.value(QStringLiteral("ways")).toStringList() == QStringList{QStringLiteral("À gauche")});
}

TEST_CASE("a call stays highlighted as long as it is spoken, and two are never spoken at once")
{
    WaitingRoom room;
    room.open();
    room.hub.call(a42, QStringLiteral("1"));
    room.hub.call(b7, QStringLiteral("2"));
    room.hub.tell();
    room.pass(10s);
    CHECK(room.shown() == a42);
    CHECK(room.session().highlighted());
    CHECK(room.others() == QStringList{b7});
    CHECK(room.voice.said.size() == 1);
    room.voice.end();
    room.pass(200ms);
    CHECK(room.shown() == b7);
    CHECK(room.voice.said.size() == 2);
    room.voice.end();
    room.pass(3s);
    CHECK_FALSE(room.session().highlighted());
    CHECK(room.others() == QStringList{a42});
}

TEST_CASE("a voice that hangs holds nobody up, and is used again when it is back")
{
    WaitingRoom room;
    room.open();
    room.hub.call(a42, QStringLiteral("1"));
    room.hub.call(b7, QStringLiteral("2"));
    room.hub.tell();
    room.pass(BoardSession::longestSpoken + 400ms);
    CHECK(room.shown() == b7);
    room.pass(3s);
    CHECK_FALSE(room.session().highlighted());
    CHECK(room.voice.said.size() == 1);
    room.voice.end();
    room.hub.call(a42, QStringLiteral("1"));
    room.hub.tell();
    room.pass(200ms);
    CHECK(room.voice.said.size() == 2);
}

TEST_CASE("chime and voice are switched off each for itself; a board without a voice shows")
{
    WaitingRoom room;
    room.config.chime = GENERATE(true, false);
    room.config.voice = GENERATE(true, false);
    const bool isMute = GENERATE(true, false);
    room.open(isMute ? nullptr : &room.voice);
    room.hub.call(a42, QStringLiteral("1"));
    room.hub.tell();
    room.pass(200ms);
    CHECK(room.session().highlighted());
    CHECK(room.voice.said.size() == (isMute || !(room.config.chime || room.config.voice) ? 0 : 1));
    if (!room.voice.said.isEmpty()) {
        CHECK(room.voice.said.first().hasChime == room.config.chime);
        CHECK(room.voice.said.first().sentences.isEmpty() == !room.config.voice);
    }
}

TEST_CASE("a visitor whose language the board does not speak is called in the site's")
{
    WaitingRoom room;
    room.open();
    room.hub.call(a42, QStringLiteral("1"), QStringLiteral("xx"));
    room.hub.tell();
    room.pass(200ms);
    REQUIRE(room.voice.said.size() == 1);
    CHECK(room.voice.said.first().sentences == QList{in("fr", "Ticket A, 0, 4, 2, guichet 1")});
}

TEST_CASE("after a start old calls are listed without a word, and the next is announced")
{
    WaitingRoom room;
    room.hub.call(a42, QStringLiteral("1"));
    room.open();
    room.pass(1s);
    CHECK(room.shown() == a42);
    CHECK_FALSE(room.session().highlighted());
    CHECK(room.voice.said.isEmpty());
    room.hub.call(b7, QStringLiteral("2"));
    room.pass(BoardSession::pollEvery + 200ms); // without news from the live channel
    CHECK(room.shown() == b7);
    CHECK(room.voice.said.size() == 1);
}

TEST_CASE("a call taken back disappears without a sound")
{
    WaitingRoom room;
    room.hub.call(a42, QStringLiteral("1"));
    room.hub.call(b7, QStringLiteral("2"));
    room.open();
    room.hub.remove(b7);
    room.hub.tell();
    room.pass(200ms);
    CHECK(room.shown() == a42);
    CHECK(room.others().isEmpty());
    CHECK(room.voice.said.isEmpty());
}

TEST_CASE("without the hub the calls turn grey, then a plain sentence takes their place, and it comes back by itself")
{
    WaitingRoom room;
    room.hub.call(a42, QStringLiteral("1"));
    room.open();
    room.hub.isAway = true;
    room.pass(2s);
    CHECK_FALSE(room.session().stale());
    room.pass(8s); // ten seconds after the hub fell silent, whenever it was heard last
    CHECK(room.session().stale());
    CHECK(room.session().notice().value(QStringLiteral("text")).toString().contains(QStringLiteral("à voix haute")));
    CHECK(room.session().notice().value(QStringLiteral("severity")) == QStringLiteral("alert"));
    CHECK(room.shown() == a42);
    room.pass(52s);
    CHECK(room.session().screen() == Screen::Lost);
    CHECK(room.title() == QStringLiteral("Écoutez votre numéro"));
    CHECK(room.text().contains(QStringLiteral("à voix haute")));
    CHECK(room.session().messages().size() == 3);
    room.hub.isAway = false;
    room.hub.call(b7, QStringLiteral("2"));
    room.pass(6s);
    CHECK(room.session().screen() == Screen::Calls);
    CHECK_FALSE(room.session().stale());
    CHECK(room.shown() == b7);
    CHECK(room.voice.said.size() == 1);
}

TEST_CASE("without the hub nobody is told to wait for his number on the screen")
{
    WaitingRoom room;
    room.open();
    CHECK(room.session().screen() == Screen::Welcome);
    room.hub.isAway = true;
    room.pass(10s);
    CHECK(room.session().screen() == Screen::Lost);
    room.hub.isAway = false;
    room.pass(6s);
    CHECK(room.session().screen() == Screen::Welcome);
}

TEST_CASE("what a desk called long ago by voice is not announced when the hub is back")
{
    WaitingRoom room;
    room.open();
    room.hub.isAway = true;
    room.hub.call(a42, QStringLiteral("1"));
    room.pass(3min);
    room.hub.isAway = false;
    room.pass(6s);
    CHECK(room.shown() == a42);
    CHECK_FALSE(room.session().highlighted());
    CHECK(room.voice.said.isEmpty());
}

TEST_CASE("a board that never reached its hub says so at once, and goes on asking")
{
    WaitingRoom room;
    room.hub.isAway = true;
    room.open();
    CHECK(room.session().screen() == Screen::Lost);
    room.hub.isAway = false;
    room.pass(6s);
    CHECK(room.session().screen() == Screen::Welcome);
    room.pass(12s);
    CHECK(room.session().name() == QStringLiteral("Mairie de Strasbourg"));
}

TEST_CASE("an answer that is none counts as no answer")
{
    WaitingRoom room;
    room.open();
    const bool isRefusal = GENERATE(true, false);
    room.hub.status = isRefusal ? 401 : 200;
    room.hub.instead = isRefusal ? QByteArray("{}") : QByteArray("<html>");
    room.pass(62s);
    CHECK(room.session().screen() == Screen::Lost);
}

TEST_CASE("a clock that jumps forward neither loses the hub nor shortens a highlight")
{
    WaitingRoom room;
    room.open();
    room.hub.call(a42, QStringLiteral("1"));
    room.hub.tell();
    room.pass(200ms);
    room.voice.end();
    room.clock.advance(1h);
    room.session().tick();
    CHECK(room.session().screen() == Screen::Calls);
    CHECK(room.session().highlighted());
}

TEST_CASE("a closed site says when it opens, with or without its hub")
{
    WaitingRoom room;
    room.open();
    room.clock.advance(2h + 30min); // 12:30
    room.pass(1s);
    CHECK(room.session().screen() == Screen::Closed);
    CHECK(room.text() == QStringLiteral("Nous ouvrons aujourd’hui à 14\u00a0h\u00a000."));
    room.hub.isAway = true;
    room.clock.advance(5h + 30min); // 18:00
    room.pass(2min);
    CHECK(room.session().screen() == Screen::Closed);
    CHECK(room.text() == QStringLiteral("Nous ouvrons le mardi 24 novembre à 8\u00a0h\u00a030."));
    room.clock.advance(64h); // Thursday, a closed day
    room.pass(1s);
    CHECK(room.session().messages().first().toMap().value(QStringLiteral("reason")) == QStringLiteral("Inventaire"));
}

TEST_CASE("who is still called after closing time is shown; the board closes when the last call is old")
{
    WaitingRoom room;
    room.open();
    room.clock.advance(2h + 5min); // 12:05
    room.hub.call(a42, QStringLiteral("1"));
    room.hub.tell();
    room.pass(1s);
    CHECK(room.session().screen() == Screen::Calls);
    room.voice.end();
    room.pass(21min);
    CHECK(room.session().screen() == Screen::Closed);
}

TEST_CASE("what the town says is shown from its first day until before its last")
{
    const auto shows = [](QDate from, QDate until) {
        WaitingRoom room;
        room.hub.site = {};
        room.config.languages = {QStringLiteral("fr")};
        room.config.notices = {{LocalizedText({{QStringLiteral("fr"), QStringLiteral("Travaux")}}), from, until}};
        room.open();
        return room.session().notice().value(QStringLiteral("text")) == QStringLiteral("Travaux");
    };
    const QDate today(2026, 11, 23);
    CHECK(shows({}, {}));
    CHECK(shows(today, today.addDays(1)));
    CHECK_FALSE(shows(today.addDays(1), {}));
    CHECK_FALSE(shows({}, today));
}

TEST_CASE("the town's news stand on the strip, before what the site says of itself, until they are over")
{
    WaitingRoom room;
    room.config.languages = {QStringLiteral("fr"), QStringLiteral("en")};
    const QJsonObject title{{QStringLiteral("fr"), QStringLiteral("Ascenseur en panne")}};
    room.hub.townNews = {{QStringLiteral("id"), QStringLiteral("town")},
                     {QStringLiteral("notices"), QJsonArray{QJsonObject{{QStringLiteral("id"), QStringLiteral("lift")},
                                                                        {QStringLiteral("title"), title},
                                                                        {QStringLiteral("until"), QStringLiteral("2026-11-24")}}}}};
    room.open();
    CHECK(room.session().notice().value(QStringLiteral("text")).toString() == QStringLiteral("Ascenseur en panne"));
    CHECK(room.session().notice().value(QStringLiteral("language")).toString() == QStringLiteral("fr"));
    room.pass(std::chrono::hours(24));
    QStringList shown;
    for (int i = 0; i < 300; ++i) {
        room.pass(200ms);
        shown << room.session().notice().value(QStringLiteral("text")).toString();
    }
    CHECK_FALSE(shown.contains(QStringLiteral("Ascenseur en panne")));
}

TEST_CASE("an alert comes before and between all else, whole and with whom it concerns")
{
    WaitingRoom room;
    room.config.languages = {QStringLiteral("fr"), QStringLiteral("de")};
    const auto s = [](const char *text) { return QString::fromUtf8(text); };
    const auto notice = [&](const char *id, const char *severity, const QJsonArray &audiences, const QJsonObject &title,
                            const QJsonObject &text) {
        return QJsonObject{{s("id"), s(id)},
                           {s("severity"), s(severity)},
                           {s("audiences"), audiences},
                           {s("title"), title},
                           {s("text"), text}};
    };
    room.hub.townNews = {
        {s("id"), s("town")},
        {s("notices"),
         QJsonArray{
             notice("fair", "info", {}, {{s("fr"), s("Marché de Noël")}}, {{s("fr"), s("Place Broglie")}}),
             notice("yard", "alert", {s("business")}, {{s("fr"), s("Cour fermée")}, {s("de"), s("Hof gesperrt")}},
                    {{s("fr"), s("Livrez rue Brûlée.")}}),
             notice("pool", "closure", {s("resident"), s("association")}, {{s("fr"), s("Piscine fermée")}}, {})}}};
    room.open();
    QStringList shown;
    QStringList severities;
    for (int i = 0; i < 900; ++i) {
        const QVariantMap now = room.session().notice();
        if (shown.isEmpty() || shown.last() != now.value(s("text")).toString()) {
            shown << now.value(s("text")).toString();
            severities << now.value(s("severity")).toString();
        }
        room.pass(200ms);
    }
    REQUIRE(shown.size() > 12);
    CHECK(shown.at(0) == s("Entreprises\u00a0: Cour fermée – Livrez rue Brûlée."));
    CHECK(severities.at(0) == s("alert"));
    CHECK(shown.at(1) == s("Marché de Noël"));
    CHECK(severities.at(1) == s("info"));
    CHECK(shown.at(2) == s("Betriebe: Hof gesperrt"));
    CHECK(shown.at(4) == s("Habitants · Associations\u00a0: Piscine fermée"));
    CHECK(severities.at(4) == s("closure"));
    for (int i = 1; i < severities.size(); ++i)
        CHECK((severities.at(i) == s("info")) != (severities.at(i - 1) == s("info")));
}

TEST_CASE("news while an answer is on its way is asked for again, once")
{
    WaitingRoom room;
    room.open();
    const int before = room.hub.questions;
    room.hub.tell();
    room.hub.tell();
    room.hub.tell();
    room.hub.deliver();
    room.hub.deliver();
    room.hub.deliver();
    CHECK(room.hub.questions == before + 2);
}

TEST_CASE("replies that come after the board is gone find nobody")
{
    WaitingRoom room;
    {
        const BoardWords words = wordsForTests();
        BoardSession session({room.hub, &room.voice, room.clock, room.config, words});
        session.start();
    }
    room.hub.deliver();
    room.hub.tell();
    CHECK(room.voice.said.isEmpty());
}
