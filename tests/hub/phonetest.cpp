// SPDX-License-Identifier: GPL-3.0-or-later
// Earlier places and places of the national search, as a visitor without an account meets them.
#include "hub/api/phonewords.h"
#include "hub/apitown.h"

#include <QFile>
#include <QRegularExpression>

using namespace parvis;
using namespace parvis::hub;
using namespace std::chrono_literals;

namespace
{

QString str(const QJsonValue &json, const char *key)
{
    return json[QLatin1String(key)].toString();
}

QString codeOf(const QJsonObject &appointment)
{
    return str(appointment, "code").remove(QLatin1Char('-'));
}

QByteArray townFile(const char *path)
{
    QFile file(QStringLiteral(PARVIS_SOURCE_DIR "/tests/data/town/") + QLatin1String(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool says(const ApiTown::Answer &page, const char *words)
{
    return page.status == 200 && page.reply.body.contains(words) && !page.reply.body.contains("<script");
}

/// What a browser shows after a button that posts to ACTION: the page it is sent to, which can be loaded again.
ApiTown::Answer pressed(ApiTown &town, const QString &action)
{
    const auto done = town.ask("POST", action);
    REQUIRE(done.status == 303);
    const QString target = QString::fromLatin1(done.reply.header("Location"));
    const auto page = town.ask("GET", target);
    CHECK(town.ask("GET", target).reply.body == page.reply.body);
    return page;
}

/// The form's address on PAGE, as a browser would ask for it.
QString actionOf(const ApiTown::Answer &page)
{
    static const QRegularExpression form(QStringLiteral("<form method=\"post\" action=\"([^\"]+)\""));
    return form.match(QString::fromUtf8(page.reply.body))
        .captured(1)
        .replace(QStringLiteral("&amp;"), QStringLiteral("&"));
}

} // namespace

TEST_CASE("A visitor wishes an earlier place on his page, sees it there and takes it")
{
    ApiTown town;
    const QString early = codeOf(town.confirmed("2026-03-02T09:00:00Z"));
    const QString mine = codeOf(town.confirmed("2026-03-05T09:00:00Z"));
    const QString page = QStringLiteral("/p/town/") + mine;
    CHECK(says(town.ask("GET", page), "Nous n’envoyons pas de message"));
    // An address that is made up tells nothing that is not so.
    for (const char *words : {"place est rendue", "nous cherchons une place"})
        CHECK_FALSE(says(town.ask("GET", page + QStringLiteral("?done=cancel")), words));
    CHECK(town.ask("GET", page + QStringLiteral("?done=%3Cb%3E")).status == 200);
    CHECK(says(pressed(town, page + QStringLiteral("/wish?lang=fr")), "Nous cherchons une place plus tôt"));
    REQUIRE(town.ask("DELETE", QStringLiteral("./appointments/") + early).status == 200);
    const auto offered = town.ask("GET", page + QStringLiteral("?lang=de"));
    CHECK(says(offered, "Ein früherer Platz ist frei geworden: Montag, 2. März 2026, 10:00\u00a0Uhr."));
    const auto told = town.ask("GET", QStringLiteral("./appointments/") + mine);
    CHECK(str(told.json, "earlier") == QStringLiteral("offered"));
    CHECK(str(told.json[QStringLiteral("offer")], "start") == QStringLiteral("2026-03-02T09:00:00Z"));
    const auto desk = town.ask("GET", QStringLiteral("./offers"), {}, town.desk);
    REQUIRE(desk.json[QStringLiteral("offers")].toArray().size() == 1);
    CHECK(town.ask("GET", QStringLiteral("./offers"), {}, town.kiosk).status == 403);

    SECTION("on the page")
    {
        const auto taken = pressed(town, page + QStringLiteral("/accept?lang=de"));
        CHECK(says(taken, "2. März 2026, 10:00"));
        CHECK(says(taken, "Das ist jetzt Ihr Termin"));
        CHECK(says(pressed(town, page + QStringLiteral("/accept?lang=de")), "nicht mehr für Sie gehalten"));
    }
    SECTION("by the API")
    {
        const auto taken = town.ask("POST", QStringLiteral("./appointments/%1/offer/accept").arg(mine), {}, {}, "k");
        CHECK(str(taken.json, "start") == QStringLiteral("2026-03-02T09:00:00Z"));
        CHECK_FALSE(taken.json.contains(QStringLiteral("offer")));
        CHECK(town.ask("POST", QStringLiteral("./appointments/%1/offer/accept").arg(mine), {}, {}, "k").json ==
              taken.json);
        CHECK(town.ask("POST", QStringLiteral("./appointments/%1/offer/accept").arg(mine)).type ==
              QStringLiteral("hold-ended"));
    }
    SECTION("he keeps what he has")
    {
        CHECK(says(pressed(town, page + QStringLiteral("/decline?lang=en")), "We are looking for an earlier place"));
        CHECK(str(town.ask("DELETE", QStringLiteral("./appointments/%1/alert").arg(mine)).json, "start") ==
              QStringLiteral("2026-03-05T09:00:00Z"));
        CHECK(says(town.ask("GET", page + QStringLiteral("?lang=en")), "I would like an earlier appointment"));
    }
    SECTION("he wishes no longer")
    {
        CHECK(says(pressed(town, page + QStringLiteral("/unwish?lang=en")), "I would like an earlier appointment"));
        CHECK(town.line("a", 6) == "ffffff");
    }
    for (const char *act : {"wish", "unwish", "accept", "decline"})
        CHECK(town.ask("POST", QStringLiteral("/p/town/ABCDEFGHJK/") + QLatin1String(act)).status == 404);
}

TEST_CASE("Who did not come is told so on his page, apart from who was there and who called off")
{
    ApiTown town;
    const QString missed = codeOf(town.confirmed("2026-03-02T08:00:00Z"));
    const QString served = codeOf(town.confirmed("2026-03-02T09:00:00Z"));
    const QString cancelled = codeOf(town.confirmed("2026-03-02T10:00:00Z"));
    town.clock.advance(2h);
    const auto act = [&](const QString &code, const char *what) {
        return town.ask("POST", QStringLiteral("./appointments/%1/%2").arg(code, QLatin1String(what)), {}, town.desk)
            .status;
    };
    REQUIRE(act(missed, "no-show") == 200);
    REQUIRE(act(served, "serve") == 200);
    REQUIRE(town.ask("DELETE", QStringLiteral("./appointments/") + cancelled).status == 200);
    struct Row {
        const char *language;
        const char *missed;
        const char *served;
        const char *cancelled;
    };
    for (const Row &row : {Row{"fr", "mais vous n’étiez pas là", "a eu lieu", "est annulé"},
                           Row{"de", "aber Sie waren nicht da", "ist erledigt", "ist abgesagt"},
                           Row{"en", "but you were not there", "is done", "is cancelled"},
                           Row{"ar", "ولم تحضروا", "تم هذا الموعد", "تم إلغاء"}}) {
        INFO(row.language);
        for (const auto &[code, words] :
             {std::pair(missed, row.missed), std::pair(served, row.served), std::pair(cancelled, row.cancelled)}) {
            const auto page =
                town.ask("GET", QStringLiteral("/p/town/%1?lang=%2").arg(code, QLatin1String(row.language)));
            for (const char *other : {row.missed, row.served, row.cancelled})
                CHECK(says(page, other) == (other == words));
        }
    }
}

TEST_CASE("A day and its time are written as each language writes them")
{
    struct Row {
        const char *language;
        const char *words;
    };
    const auto row = GENERATE(values<Row>({{"fr", "lundi 1er juin 2026, 9\u00a0h\u00a000"},
                                           {"de", "Montag, 1. Juni 2026, 09:00\u00a0Uhr"},
                                           {"en", "Monday 1 June 2026, 09:00"},
                                           {"ar", "\u060c 09:00"}}));
    CHECK(phoneDay(QDate(2026, 6, 1), QStringLiteral("en"), Year::Understood) == QStringLiteral("Monday 1 June"));
    const QString language = QLatin1String(row.language);
    const QString written = phoneDay(QDate(2026, 6, 1), language, Year::Named) +
                            (language == QLatin1String("ar") ? QStringLiteral("\u060c ") : QStringLiteral(", ")) +
                            phoneClock(QTime(9, 0), language) +
                            (language == QLatin1String("de") ? QStringLiteral("\u00a0Uhr") : QString());
    CHECK(written.contains(QString::fromUtf8(row.words)));
}

TEST_CASE("The page of an appointment has what the other pages have, and asks once more before it cancels")
{
    ApiTown town;
    REQUIRE(ReleaseService(town.ledger)
                .publish(QStringLiteral("town"),
                         {{QStringLiteral("site"), QStringLiteral("town"), townFile("sites/town.json")},
                          {QStringLiteral("news"), QStringLiteral("town"), townFile("news/town.json")}})
                .ok());
    const QString page = QStringLiteral("/p/town/") + codeOf(town.confirmed("2026-03-02T09:00:00Z"));
    const auto french = town.ask("GET", page);
    for (const char *words : {"<p class=\"town\">Mairie</p>", "Ascenseur en panne", "hreflang=\"de\"",
                              "tel:+33388000000", "1 place du Marché", "<details>", "class=\"quiet\">Oui, annuler"})
        CHECK(says(french, words));
    const auto arabic = town.ask("GET", page + QStringLiteral("?lang=ar"));
    for (const char *words :
         {"<span lang=\"fr\" dir=\"ltr\">Mairie</span>", "<span lang=\"fr\" dir=\"ltr\">1 place du Marché</span>"})
        CHECK(says(arabic, words));
    const auto book = town.ask("GET", QStringLiteral("/book/town?reason=card&start=2026-03-03T09:00"));
    for (const char *words :
         {"<p class=\"town\">Mairie</p>", "Ascenseur en panne", "start=2026-03-03T09:00&amp;lang=de\" lang=\"de\""})
        CHECK(says(book, words));
}

TEST_CASE("A visitor opens his page by typing his code, however he writes it")
{
    ApiTown town;
    const QString code = codeOf(town.confirmed("2026-03-02T09:00:00Z"));
    const auto entry = town.ask("GET", QStringLiteral("/p/town?lang=fr"));
    CHECK(says(entry, "Code du rendez-vous"));
    REQUIRE(actionOf(entry) == QStringLiteral("/p/town?lang=fr"));
    for (const QString &typed :
         {code, code.toLower(),
          QStringLiteral("%1 - %2+%3").arg(code.left(3), code.mid(3, 3), code.mid(6)).toLower()}) {
        INFO(typed.toStdString());
        const auto found = town.ask("POST", actionOf(entry), "code=" + typed.toUtf8());
        REQUIRE(found.status == 303);
        CHECK(says(town.ask("GET", QString::fromLatin1(found.reply.header("Location"))),
                   "Votre rendez-vous est confirmé"));
    }
    for (const QByteArray &typed : {QByteArray("abc"), QByteArray("%3Cb%3E"), QByteArray()}) {
        const auto wrong = town.ask("POST", QStringLiteral("/p/town?lang=de"), "code=" + typed);
        CHECK(wrong.status == 422);
        CHECK(wrong.reply.body.contains("Das ist kein ganzer Code"));
        CHECK(wrong.reply.body.contains("aria-invalid"));
        if (typed == "abc")
            CHECK(wrong.reply.body.contains("value=\"abc\""));
        CHECK_FALSE(wrong.reply.body.contains("<b>"));
    }
    const auto other = town.ask("POST", QStringLiteral("/p/town?lang=en"), "code=abc+def+ghjk");
    REQUIRE(other.status == 303);
    const auto unknown = town.ask("GET", QString::fromLatin1(other.reply.header("Location")));
    CHECK(unknown.status == 404);
    for (const char *words : {"No appointment has this code", "value=\"ABCDEFGHJK\"", "action=\"/p/town?lang=en\""})
        CHECK(unknown.reply.body.contains(words));
    CHECK(town.ask("GET", QStringLiteral("/p/nowhere")).reply.body.contains("href=\"/p/town?lang=fr\""));
}

TEST_CASE("The address the national search gives leads to a page where the place is taken")
{
    ApiTown town;
    ApiRequest search =
        ApiRequest::of("GET", QStringLiteral("/api/ants/availableTimeSlots?meeting_point_ids=town&reason=CNI&"
                                             "start_date=2026-03-03&end_date=2026-03-03&documents_number=1"));
    search.headers.append({QByteArray("X-HUB-RDV-AUTH-TOKEN"), QByteArray("token")});
    const QJsonValue slot = QJsonDocument::fromJson(town.api->handle(search).body).object()[QStringLiteral("town")][0];
    REQUIRE(str(slot, "datetime") == QStringLiteral("2026-03-03T09:00Z"));
    const QString prefix = QStringLiteral("https://rdv.example.fr");
    REQUIRE(str(slot, "callback_url").startsWith(prefix));
    const QString address = str(slot, "callback_url").mid(prefix.size());

    const auto page = town.ask("GET", address);
    CHECK(says(page, "mardi 3 mars 2026, 9\u00a0h\u00a000"));
    CHECK(page.reply.body.contains("1 rue de la Mairie"));
    const QString action = actionOf(page);
    REQUIRE(action.startsWith(QStringLiteral("/book/town?")));

    SECTION("with the number of his application, which the search finds again")
    {
        const auto booked = town.ask("POST", action, "application=ab12+cd34ef");
        REQUIRE(booked.status == 303);
        const QString target = QString::fromLatin1(booked.reply.header("Location"));
        CHECK(says(town.ask("GET", target), "Votre rendez-vous est confirmé"));
        ApiRequest found =
            ApiRequest::of("GET", QStringLiteral("/api/ants/searchApplicationIds?application_ids=AB12CD34EF"));
        found.headers = search.headers;
        const QJsonValue known =
            QJsonDocument::fromJson(town.api->handle(found).body).object()[QStringLiteral("AB12CD34EF")];
        REQUIRE(known.toArray().size() == 1);
        CHECK(target.startsWith(str(known[0], "management_url").mid(prefix.size())));
        const auto again = town.ask("POST", action, "application=AB12CD34EF");
        CHECK(again.status == 409);
        // A stranger who has the number learns nothing of whose it is, in no language.
        CHECK(again.reply.body.contains("Ce rendez-vous ne peut pas être pris ici. Adressez-vous à l’accueil."));
        for (const char *told : {"existe", "déjà", "personne"})
            CHECK_FALSE(again.reply.body.contains(told));
        struct Row {
            const char *language;
            const char *words;
        };
        for (const Row &row : {Row{"de", "Bitte fragen Sie am Empfang."}, Row{"en", "Please ask at the reception."},
                               Row{"ar", "يرجى سؤال موظفي الاستقبال."}}) {
            INFO(row.language);
            const QString other = QString(action).replace(QStringLiteral("lang=fr"),
                                                          QStringLiteral("lang=") + QLatin1String(row.language));
            const auto refused = town.ask("POST", other, "application=AB12CD34EF");
            CHECK(refused.status == 409);
            CHECK(refused.reply.body.contains(row.words));
        }
    }
    SECTION("without one")
    {
        CHECK(town.ask("POST", action, "application=").status == 303);
    }
    SECTION("a number that is none is told, and what he wrote stays")
    {
        const auto wrong = town.ask("POST", action, "application=%3Cb%3E");
        CHECK(wrong.status == 422);
        CHECK(wrong.reply.body.contains("aria-invalid"));
        CHECK(wrong.reply.body.contains("value=\"&lt;B&gt;\""));
        CHECK(town.line("a", 2) == "ff");
    }
    SECTION("who comes too late is shown what is free")
    {
        town.confirmed("2026-03-03T08:00:00Z");
        town.confirmed("2026-03-03T08:00:00Z");
        for (const auto &late : {town.ask("GET", address), town.ask("POST", action)}) {
            CHECK(late.status == 409);
            CHECK(late.reply.body.contains("vient d’être prise"));
            CHECK(late.reply.body.contains("start=2026-03-03T09:30"));
        }
    }
    SECTION("in the language of the browser")
    {
        ApiRequest german = ApiRequest::of("GET", address);
        german.headers.append({QByteArray("Accept-Language"), QByteArray("nl, de-DE;q=0.8, fr;q=0.2")});
        CHECK(town.api->handle(german).body.contains("Diesen Platz buchen"));
    }
}

TEST_CASE("A page books only what the site offers to the search")
{
    struct Row {
        const char *target;
        int status;
    };
    const auto row = GENERATE(values<Row>({{"/book/town?reason=card&start=2026-03-03T09:00", 200},
                                           {"/book/town?reason=vote&start=2026-03-03T09:00", 404},
                                           {"/book/town?reason=nothing&start=2026-03-03T09:00", 404},
                                           {"/book/town?start=2026-03-03T09:00", 404},
                                           {"/book/bare?reason=card&start=2026-03-03T09:00", 404},
                                           {"/book/nowhere?reason=card&start=2026-03-03T09:00", 404},
                                           {"/book/town?reason=card", 400},
                                           {"/book/town?reason=card&start=soon", 400},
                                           {"/book/town?reason=card&start=2026-03-03T09:00&persons=0", 400},
                                           {"/book/town?reason=card&start=2026-03-03T09:00&x=1", 400},
                                           {"/book/town?reason=card&start=2026-03-03T09:07", 409},
                                           {"/book/town?reason=card&start=2026-03-01T09:00", 409},
                                           {"/book/town?reason=card&start=2029-03-03T09:00", 409}}));
    ApiTown town;
    INFO(row.target);
    CHECK(town.ask("GET", QLatin1String(row.target)).status == row.status);
    if (row.status != 200)
        CHECK(town.ask("POST", QLatin1String(row.target)).status == row.status);
    CHECK(town.line("a") == "ffffffffffff");
}
