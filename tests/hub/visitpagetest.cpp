// SPDX-License-Identifier: GPL-3.0-or-later
// The pages on a visitor's phone: his ticket, his list, his opinion.
#include "hub/apitown.h"

#include <QCryptographicHash>
#include <QFile>
#include <QRegularExpression>

using namespace parvis;
using namespace parvis::hub;

namespace
{

const QString token = QStringLiteral("0123456789abcdef0123456789abcdef");
const QString unknown = QStringLiteral("ffffffffffffffffffffffffffffffff");
const QString page = QStringLiteral("/t/town/") + token;
const QString list = QStringLiteral("/c/town/") + token;

QByteArray fileOf(const char *path)
{
    QFile file(QStringLiteral(PARVIS_SOURCE_DIR "/tests/data/town/") + QLatin1String(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A town with a release: a network, news, a consultation.
struct PageTown : ApiTown {
    PageTown()
    {
        REQUIRE(ReleaseService(ledger)
                    .publish(QStringLiteral("town"), {{QStringLiteral("site"), QStringLiteral("town"), fileOf("sites/town.json")},
                                                      {QStringLiteral("news"), QStringLiteral("town"), fileOf("news/town.json")}})
                    .ok());
    }

    void take(const char *language = "fr")
    {
        const QByteArray body = "{\"id\":\"" + token.toLatin1() + R"(","service":"papers","language":")" + language + "\"}";
        REQUIRE(ask("POST", QStringLiteral("./tickets"), body, kiosk).status == 201);
    }
    void call() { REQUIRE(ask("POST", QStringLiteral("./calls"), R"({"agent":"ann","desk":"Guichet 3","skills":["papers"],"languages":[],"services":[]})", desk).status == 200); }
    void move(const char *what) { REQUIRE(ask("POST", QStringLiteral("./tickets/%1/%2").arg(token, QLatin1String(what)), R"({"agent":"ann"})", desk).status == 200); }
    void serve()
    {
        take();
        call();
        move("serve");
    }
};

bool says(const ApiTown::Answer &answer, const char *words)
{
    INFO(answer.reply.body.toStdString());
    return answer.reply.body.contains(words);
}

} // namespace

TEST_CASE("A ticket's page says where it stands, move by move")
{
    PageTown town;
    town.take();
    const auto waiting = town.ask("GET", page);
    CHECK(waiting.status == 200);
    for (const char *words :
         {">A 001<", "aria-label=\"A, 0, 0, 1\"", "Vous êtes dans la file.", "Personne n’attend avant vous.",
          "data-turn=\"waiting\"", "http-equiv=\"refresh\"", "Mairie; hall", "venez:nous,voir", "Ascenseur en panne",
          "Habitants", "Oui, quitter la file", "/opinion?lang=fr"})
        CHECK(says(waiting, words));
    CHECK(waiting.reply.header("Cache-Control") == "no-store");
    CHECK(town.ask("GET", page).reply.body == waiting.reply.body); // the same tag: nothing is sent twice
    town.call();
    CHECK(says(town.ask("GET", page), "C’est votre tour\u00a0: Guichet 3"));
    CHECK(says(town.ask("GET", page + QStringLiteral("?lang=de")), "Sie sind dran: Schalter 3"));
    CHECK(says(town.ask("GET", page + QStringLiteral("?lang=ar")), "حان دوركم: الشباك رقم 3"));
    CHECK_FALSE(says(town.ask("GET", page), "Où attendre"));
    town.move("recall");
    CHECK(says(town.ask("GET", page), "une nouvelle fois"));
    town.move("start");
    CHECK(says(town.ask("GET", page), "Vous êtes au guichet."));
    CHECK_FALSE(says(town.ask("GET", page), "/leave"));
    town.move("park");
    CHECK(says(town.ask("GET", page), "mis de côté"));
    town.call();
    town.ask("POST", QStringLiteral("./calls"), R"({"agent":"ann","desk":"Guichet 3","ticket":")" + token.toLatin1() + "\"}", town.desk);
    town.move("missed");
    CHECK(says(town.ask("GET", page), "a été appelé"));
}

TEST_CASE("A ticket's page is in the language asked for, that of the ticket, or the browser's")
{
    PageTown town;
    town.take("de");
    CHECK(says(town.ask("GET", page), "Sie stehen in der Warteschlange."));
    CHECK(says(town.ask("GET", page + QStringLiteral("?lang=en")), "You are in the line."));
    const auto arabic = town.ask("GET", page + QStringLiteral("?lang=ar"));
    CHECK(says(arabic, "<html lang=\"ar\" dir=\"rtl\">"));
    CHECK(says(arabic, "أنتم في صف الانتظار."));
    CHECK(says(arabic, "<span lang=\"fr\" dir=\"ltr\">Ascenseur en panne</span>")); // the town has no Arabic for it
    ApiRequest english = ApiRequest::of("GET", QStringLiteral("/t/town/") + unknown);
    english.headers.append({QByteArray("Accept-Language"), QByteArray("nl, en-GB;q=0.8")});
    CHECK(town.api->handle(english).body.contains("not known here yet"));
    CHECK(town.ask("GET", page + QStringLiteral("?language=ar")).status == 400);
}

TEST_CASE("A page allows its own script only, and says its address to nobody")
{
    PageTown town;
    town.take();
    const auto live = town.ask("GET", page);
    const QByteArray policy = live.reply.header("Content-Security-Policy");
    CHECK(policy.startsWith("default-src 'none';"));
    CHECK(policy.contains("frame-ancestors 'none'"));
    static const QRegularExpression scripts(QStringLiteral("<script>(.*)</script>"), QRegularExpression::DotMatchesEverythingOption);
    const auto script = scripts.match(QString::fromUtf8(live.reply.body));
    REQUIRE(script.hasMatch());
    const QByteArray hash = QCryptographicHash::hash(script.captured(1).toUtf8(), QCryptographicHash::Sha256).toBase64();
    CHECK(policy.endsWith("script-src 'sha256-" + hash + "'"));
    CHECK(live.reply.header("Referrer-Policy") == "no-referrer");
    const auto still = town.ask("GET", page + QStringLiteral("/opinion"));
    CHECK_FALSE(says(still, "<script"));
    CHECK_FALSE(still.reply.header("Content-Security-Policy").contains("script-src"));
    CHECK(still.reply.header("Set-Cookie").isEmpty());
}

TEST_CASE("A ticket the hub does not know yet is told so, and garbage gets no further")
{
    PageTown town;
    const auto early = town.ask("GET", page);
    CHECK(early.status == 404);
    CHECK(says(early, "pas encore connu"));
    CHECK(says(early, "http-equiv=\"refresh\""));
    for (const char *garbage : {"A001", "0123456789ABCDEF0123456789ABCDEF", "0123456789abcdef0123456789abcdeg", "%3Cscript%3E",
                                "0123456789abcdef0123456789abcdef0"}) {
        INFO(garbage);
        for (const char *rest : {"", "/opinion"}) {
            const auto answer = town.ask("GET", QStringLiteral("/t/town/") + QLatin1String(garbage) + QLatin1String(rest));
            CHECK(answer.status == 404);
            CHECK(says(answer, "pas la bonne"));
            CHECK_FALSE(says(answer, "http-equiv"));
        }
        for (const char *act : {"/leave", "/rate", "/vote/saturday"})
            CHECK(town.ask("POST", QStringLiteral("/t/town/") + QLatin1String(garbage) + QLatin1String(act), "choice=5").status == 404);
        CHECK(town.ask("GET", QStringLiteral("/c/town/") + QLatin1String(garbage)).status == 404);
        CHECK(town.ask("POST", QStringLiteral("/c/town/") + QLatin1String(garbage), "item=a").status == 404);
    }
    CHECK(town.ask("GET", QStringLiteral("/t/bare/") + token).status == 404);
    CHECK(town.ask("GET", QStringLiteral("/t/nowhere/") + token).status == 404);
    CHECK(town.ask("POST", QStringLiteral("/t/town/%1/rate").arg(unknown), "choice=5").status == 404);
}

TEST_CASE("A page says when the site is open and when it is not, as the board does")
{
    PageTown town;
    town.take();
    const auto hours = [&](const char *language) {
        return town.ask("GET", page + QStringLiteral("?lang=") + QLatin1String(language));
    };
    CHECK(says(hours("fr"), "Ouvert aujourd’hui "));
    CHECK(says(hours("en"), "Opening hours"));
    CHECK_FALSE(says(hours("fr"), "Fermé le"));
    town.clock.advance(std::chrono::hours(24 * 285)); // from March into December
    const auto december = town.ask("GET", QStringLiteral("/p/town?lang=fr"));
    CHECK(says(december, "Fermé le vendredi 25 décembre\u00a0: Noël"));
    CHECK(says(town.ask("GET", QStringLiteral("/p/town?lang=ar")), "<span lang=\"fr\" dir=\"ltr\">Noël</span>"));
}

TEST_CASE("A visitor leaves the line on his page, and again changes nothing")
{
    PageTown town;
    town.take();
    const auto left = town.ask("POST", page + QStringLiteral("/leave?lang=en"));
    CHECK(left.status == 303);
    CHECK(left.reply.header("Location") == page.toLatin1() + "?lang=en");
    CHECK(says(town.ask("GET", page + QStringLiteral("?lang=en")), "You have left the line."));
    CHECK_FALSE(says(town.ask("GET", page), "http-equiv"));
    CHECK(town.ask("POST", page + QStringLiteral("/leave")).status == 303);
    CHECK(town.ask("POST", QStringLiteral("/t/town/%1/leave").arg(unknown)).status == 303);
    CHECK(town.ask("GET", QStringLiteral("./tickets/") + token).json[QStringLiteral("state")].toString() == QStringLiteral("left"));
}

TEST_CASE("Who was passed on to another site reads its name and where it is")
{
    PageTown town;
    town.take();
    town.call();
    const queue::Move send{.kind = queue::Move::Kind::Transfer, .service = QStringLiteral("births"), .toSite = QStringLiteral("bare"), .note = QStringLiteral("n")};
    REQUIRE(town.queues().move(town.queue, token, send, {queue::Who::Role::Agent, QStringLiteral("ann"), {}}).ok());
    const auto settings = town.ask("GET", page);
    CHECK(says(settings, "La suite se passe à un autre accueil\u00a0: Annexe"));
    QByteArray site = fileOf("sites/town.json");
    site.replace("\"id\": \"town\"", "\"id\": \"bare\"").replace("{ \"fr\": \"Mairie\", \"en\": \"Town hall\" }", "{ \"fr\": \"Mairie de Kehl\", \"de\": \"Rathaus <Kehl>\" }");
    REQUIRE(site.contains("Rathaus"));
    REQUIRE(ReleaseService(town.ledger).publish(QStringLiteral("bare"), {{QStringLiteral("site"), QStringLiteral("bare"), site}}).ok());
    CHECK(says(town.ask("GET", page), "La suite se passe à un autre accueil\u00a0: Mairie de Kehl"));
    const auto german = town.ask("GET", page + QStringLiteral("?lang=de"));
    for (const char *words : {"Es geht an einem anderen Empfang weiter: Rathaus &lt;Kehl&gt;", "1 place du Marché", "67000 Strasbourg"})
        CHECK(says(german, words));
    const auto arabic = town.ask("GET", page + QStringLiteral("?lang=ar"));
    CHECK(says(arabic, "تتواصل المعاملة في استقبال آخر: Mairie de Kehl"));
    CHECK(says(arabic, "<span lang=\"fr\" dir=\"ltr\">Mairie de Kehl</span>"));
}

TEST_CASE("After the visit one answer counts, and the staff reads it without anybody behind it")
{
    PageTown town;
    town.serve();
    CHECK(says(town.ask("GET", page), "Comment s’est passée votre visite\u00a0?"));
    const QString rate = page + QStringLiteral("/rate?lang=fr");
    for (const char *wrong : {"", "choice=", "choice=6", "choice=0", "choice=%00", "comment=x"}) {
        const auto refused = town.ask("POST", rate, wrong);
        CHECK(refused.status == 422);
        CHECK(says(refused, "Choisissez une réponse."));
    }
    const auto tooLong = town.ask("POST", rate, "choice=5&comment=" + QByteArray(501, 'x'));
    CHECK(tooLong.status == 422);
    CHECK(says(tooLong, "500 caractères au plus."));
    CHECK(says(tooLong, "value=\"5\" checked"));
    CHECK(town.ask("POST", rate, "choice=5&comment=" + QByteArray(40'000, 'x')).status == 422);
    CHECK(town.ask("POST", rate, "choice=4&comment=Tr%C3%A8s+bien+%3Cb%3E%07").status == 303);
    CHECK(town.ask("POST", rate, "choice=1").status == 303);
    CHECK(says(town.ask("GET", page), "Merci, votre réponse est enregistrée."));

    ApiRequest staff = ApiRequest::of("GET", QStringLiteral("/api/v1/sites/town/opinions"));
    CHECK(town.api->handle(staff).status == 401);
    staff.headers.append({QByteArray("Authorization"), "Basic " + QByteArray("staff:staff").toBase64()});
    const ApiReply read = town.api->handle(staff);
    CHECK(misfit(staff, read).isEmpty());
    const QJsonObject told = QJsonDocument::fromJson(read.body).object();
    REQUIRE(told[QStringLiteral("counts")].toArray().size() == 1);
    CHECK(told[QStringLiteral("counts")][0] == QJsonValue(QJsonObject{{QStringLiteral("subject"), QStringLiteral("visit")},
                                                                      {QStringLiteral("month"), QStringLiteral("2026-03")},
                                                                      {QStringLiteral("choice"), QStringLiteral("4")},
                                                                      {QStringLiteral("count"), 1}}));
    CHECK(told[QStringLiteral("comments")][0][QStringLiteral("comment")].toString() == QStringLiteral("Très bien <b>"));
    CHECK_FALSE(read.body.contains(token.toLatin1()));
}

TEST_CASE("A consultation is answered once for each ticket, while it is open")
{
    PageTown town;
    town.take();
    const QString vote = page + QStringLiteral("/vote/saturday?lang=en");
    CHECK(says(town.ask("GET", page + QStringLiteral("/opinion?lang=en")), "Would you come on Saturdays?"));
    CHECK_FALSE(says(town.ask("GET", page + QStringLiteral("/opinion?lang=en")), "/rate"));
    CHECK(town.ask("GET", page + QStringLiteral("/opinion?lang=en"))
              .reply.body.count("The town hall asks for your opinion") == 2);          // title and heading
    CHECK(town.ask("POST", page + QStringLiteral("/rate"), "choice=5").status == 200); // he is not served yet
    CHECK(town.ask("POST", vote, "choice=perhaps").status == 422);
    CHECK(town.ask("POST", page + QStringLiteral("/vote/sunday"), "choice=yes").status == 200);
    const auto tooLong = town.ask("POST", vote, "choice=yes&comment=" + QByteArray(501, 'x'));
    CHECK(tooLong.status == 422);
    CHECK(says(tooLong, "value=\"yes\" checked"));
    CHECK(says(town.ask("POST", vote, "comment=Until+noon"), ">\nUntil noon</textarea>")); // what he wrote stays
    CHECK(town.ask("POST", vote, "choice=yes&comment=Until+noon").status == 303);
    CHECK(town.ask("POST", vote, "choice=no&comment=Never").status == 303);
    CHECK(says(town.ask("GET", page + QStringLiteral("/opinion?lang=en")), "Thank you, your answer is stored."));
    ApiRequest staff = ApiRequest::of("GET", QStringLiteral("/api/v1/sites/town/opinions"));
    staff.headers.append({QByteArray("Authorization"), "Basic " + QByteArray("staff:staff").toBase64()});
    const auto told = QJsonDocument::fromJson(town.api->handle(staff).body).object();
    CHECK(told[QStringLiteral("counts")].toArray().size() == 1);
    CHECK(told[QStringLiteral("counts")][0][QStringLiteral("choice")].toString() == QStringLiteral("yes"));
    REQUIRE(told[QStringLiteral("comments")].toArray().size() == 1);
    CHECK(told[QStringLiteral("comments")][0][QStringLiteral("subject")].toString() == QStringLiteral("saturday"));
    CHECK(told[QStringLiteral("comments")][0][QStringLiteral("comment")].toString() == QStringLiteral("Until noon"));
    CHECK_FALSE(QJsonDocument(told).toJson().contains(token.toLatin1()));
    town.clock.advance(std::chrono::hours(24 * 365 * 4));
    CHECK(says(town.ask("GET", page + QStringLiteral("/opinion?lang=en")), "no question at present"));
}

TEST_CASE("A checklist taken along is ticked without script and gone after 30 days")
{
    PageTown town;
    const QByteArray body = "{\"token\":\"" + token.toLatin1() +
                            R"(","language":"fr","title":"Carte <b>","items":[{"id":"photo","text":"Une photo","hints":["Original.","Ou : deux"]},)"
                            R"({"id":"proof","text":"Un justificatif","ticked":true}]})";
    CHECK(town.ask("POST", QStringLiteral("./lists"), body).status == 401);
    CHECK(town.ask("POST", QStringLiteral("./lists"), R"({"token":"x","language":"fr","title":"a","items":[]})", town.kiosk).status == 400);
    REQUIRE(town.ask("POST", QStringLiteral("./lists"), body, town.kiosk, "k").status == 201);
    const auto first = town.ask("GET", list);
    CHECK(first.status == 200);
    for (const char *words : {"Carte &lt;b&gt;", "1 sur 2", "Original.<br>Ou : deux", "value=\"proof\" checked",
                              "1er avril 2026", "Ascenseur en panne"})
        CHECK(says(first, words));
    CHECK_FALSE(says(first, "<script"));
    const auto ticked = town.ask("POST", list + QStringLiteral("?lang=de"), "item=photo&item=proof&item=x");
    CHECK(ticked.status == 303);
    CHECK(ticked.reply.header("Location") == list.toLatin1() + "?lang=de");
    CHECK(says(town.ask("GET", list + QStringLiteral("?lang=de")), "Sie haben alles."));
    CHECK(town.ask("POST", list).status == 303);
    CHECK(says(town.ask("GET", list), "0 sur 2"));
    town.clock.advance(std::chrono::hours(24 * 30));
    CHECK(town.ask("GET", list).status == 404);
    CHECK(town.ask("POST", list, "item=photo").status == 404);
}
