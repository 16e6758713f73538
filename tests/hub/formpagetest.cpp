// SPDX-License-Identifier: GPL-3.0-or-later
// A form on a phone, page by page, as a browser without script sees it.
#include "forms/formdefinition.h"
#include "hub/api/answerwords.h"
#include "hub/api/formwords.h"
#include "hub/apitown.h"

#include <QFile>
#include <QRegularExpression>
#include <QUrl>

using namespace parvis;
using namespace parvis::hub;

namespace
{

const QString token = QStringLiteral("0123456789abcdef0123456789abcdef");
const QString linkPath = QStringLiteral("/f/town/") + token;

QByteArray fileOf(const char *path)
{
    QFile file(QStringLiteral(PARVIS_SOURCE_DIR "/tests/data/town/") + QLatin1String(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A phone's browser: it keeps its cookie and sends what a page's form holds.
struct Phone {
    Api &api;
    QByteArray cookie;
    QString path; ///< of the page shown
    ApiReply shown;

    ApiReply send(const QByteArray &method, const QString &target, const QByteArray &body = {})
    {
        ApiRequest request = ApiRequest::of(method, target, body);
        if (!cookie.isEmpty())
            request.headers.append({QByteArray("Cookie"), "other=1; " + cookie});
        const ApiReply reply = api.handle(request);
        INFO(method.toStdString() << " " << target.toStdString() << " " << reply.status << " " << reply.body.toStdString());
        CHECK(misfit(request, reply) == QString());
        if (const QByteArray set = reply.header("Set-Cookie"); !set.isNull())
            cookie = set.split(';').first();
        return reply;
    }
    void open(const QString &target)
    {
        path = target;
        shown = send("GET", target);
        for (int hops = 0; shown.status == 303 && hops < 5; ++hops) {
            path = QString::fromLatin1(shown.header("Location"));
            shown = send("GET", path);
        }
    }
    [[nodiscard]] QString mark() const
    {
        static const QRegularExpression hidden(QStringLiteral("name=\"mark\" value=\"([0-9a-f]{64})\""));
        return hidden.match(QString::fromUtf8(shown.body)).captured(1);
    }
    /// Sends FIELDS to TARGET with what the page shown carries, and follows.
    void post(const QString &target, QByteArray fields)
    {
        static const QRegularExpression hidden(QStringLiteral("name=\"sure\" value=\"([0-9a-f]{64})\""));
        if (const QString sure = hidden.match(QString::fromUtf8(shown.body)).captured(1); !sure.isEmpty())
            fields += "&sure=" + sure.toLatin1();
        const ApiReply reply = send("POST", target, fields + "&mark=" + mark().toLatin1());
        if (reply.status == 303)
            open(QString::fromLatin1(reply.header("Location")));
        else
            shown = reply;
    }
    void answer(const QByteArray &fields) { post(path, fields + "&go=next"); }
    [[nodiscard]] bool says(const char *words) const
    {
        INFO(path.toStdString() << " " << shown.status << " " << shown.body.toStdString());
        return shown.body.contains(words);
    }
    [[nodiscard]] bool isAt(const char *question) const { return path.contains(QStringLiteral("at=") + QLatin1String(question)); }
};

struct FormTown : ApiTown {
    FormTown()
    {
        QList<ReleaseFile> files{{QStringLiteral("site"), QStringLiteral("town"), fileOf("sites/town.json")},
                                 {QStringLiteral("form"), QStringLiteral("card-request"), fileOf("forms/card-request.json")}};
        REQUIRE(ReleaseService(ledger).publish(QStringLiteral("town"), files).ok());
        hash = forms::FormDefinition::fromJson(QJsonDocument::fromJson(fileOf("forms/card-request.json")).object())->hash();
    }

    Answer leave(const QJsonObject &answers = {{QStringLiteral("familyName"), QStringLiteral("Lefèvre")}}, const QJsonObject &help = {})
    {
        QJsonObject body{{QStringLiteral("token"), token},      {QStringLiteral("form"), QStringLiteral("card-request")},
                         {QStringLiteral("hash"), hash},        {QStringLiteral("language"), QStringLiteral("fr")},
                         {QStringLiteral("answers"), answers}};
        if (!help.isEmpty())
            body.insert(QStringLiteral("assistance"), help);
        return ask("POST", QStringLiteral("./forms"), QJsonDocument(body).toJson(), kiosk);
    }
    Answer take(const QByteArray &code, char claim = 'e')
    {
        return ask("POST", QStringLiteral("./forms/take"), "{\"code\":\"" + code + "\",\"claim\":\"" + QByteArray(32, claim) + "\"}", kiosk);
    }
    Answer askOf(const QByteArray &code)
    {
        return ask("POST", QStringLiteral("./forms/take"), "{\"code\":\"" + code + "\",\"claim\":\"" + QByteArray(32, 'e') + "\",\"asking\":true}", kiosk);
    }
    Phone phone{*api, {}, {}, {}};
    QString hash;

    void opened(const QJsonObject &help = {})
    {
        REQUIRE(leave({{QStringLiteral("familyName"), QStringLiteral("Lefèvre")}}, help).status == 201);
        phone.open(linkPath);
        phone.post(linkPath, "");
    }
    QByteArray code()
    {
        static const QRegularExpression shape(QStringLiteral("number code\" dir=\"ltr\">([A-Z2-9]{4}-[A-Z2-9]{4})<"));
        return shape.match(QString::fromUtf8(phone.shown.body)).captured(1).toLatin1();
    }
};

} // namespace

TEST_CASE("A form left by the kiosk goes on at its first gap, in its language")
{
    FormTown town;
    REQUIRE(town.leave().status == 201);
    town.phone.open(linkPath);
    CHECK(town.phone.shown.status == 200);
    CHECK(town.phone.says("Continuer votre formulaire"));
    CHECK(town.phone.says("Demande de carte"));
    CHECK(town.phone.says("deux heures"));
    CHECK_FALSE(town.phone.says("Lefèvre"));
    const QByteArray cookie = town.phone.shown.header("Set-Cookie");
    for (const char *part : {"HttpOnly", "SameSite=Strict", "Path=/f/town"})
        CHECK(cookie.contains(part));
    town.phone.open(linkPath); // a preview, or a second look, opens nothing
    town.phone.post(linkPath, "");
    CHECK(town.phone.isAt("birthDate"));
    CHECK(town.phone.says("Question 2 sur"));
    CHECK_FALSE(town.phone.path.contains(QStringLiteral("Lef")));
    CHECK(town.phone.shown.header("Cache-Control") == "no-store");
    CHECK(town.phone.shown.header("Content-Security-Policy").contains("form-action 'self'"));
}

TEST_CASE("Questions go on, answers are refused with the kiosk's words, and what was typed stays")
{
    FormTown town;
    town.opened();
    town.phone.answer("day=31&month=2&year=1987");
    CHECK(town.phone.shown.status == 422);
    CHECK(town.phone.says("Ce jour n’existe pas dans ce mois."));
    CHECK(town.phone.says("value=\"31\""));
    CHECK(town.phone.says("aria-describedby=\"fault\""));
    town.phone.answer("day=3&month=12&year=1987");
    CHECK(town.phone.isAt("sex"));
    town.phone.answer("");
    CHECK(town.phone.shown.status == 422);
    town.phone.answer("v=f");
    REQUIRE(town.phone.isAt("usedName")); // asked of women only
    CHECK(town.phone.says("Facultatif"));
    town.phone.answer("v=Petit");
    REQUIRE(town.phone.isAt("postcode"));
    town.phone.answer("v=67a");
    CHECK(town.phone.shown.status == 422);
    town.phone.answer("v=67000");
    REQUIRE(town.phone.isAt("children"));
    town.phone.post(town.phone.path, "go=add");
    REQUIRE(town.phone.isAt("children.0.firstName"));
    town.phone.answer("v=Zo%C3%A9");
    REQUIRE(town.phone.isAt("children"));
    CHECK(town.phone.says("Zoé"));
    town.phone.answer("");
    CHECK(town.phone.path.startsWith(QStringLiteral("/f/town/check")));
    CHECK(town.phone.says("Tout est rempli."));
    CHECK(town.phone.says("Vous signerez"));
    CHECK(town.phone.says("Lefèvre"));
}

TEST_CASE("An answer mended leads back, and what falls with it is named")
{
    FormTown town;
    town.opened();
    town.phone.open(QStringLiteral("/f/town?at=sex"));
    town.phone.answer("v=f");
    town.phone.answer("v=Petit");
    town.phone.open(QStringLiteral("/f/town?at=sex&from=check"));
    town.phone.answer("v=m");
    CHECK(town.phone.path.startsWith(QStringLiteral("/f/town/check")));
    CHECK(town.phone.says("ne comptent plus"));
    CHECK(town.phone.says("Nom d’usage"));
    CHECK_FALSE(town.phone.says("Petit"));
    town.phone.open(QStringLiteral("/f/town?at=usedName")); // no longer asked
    CHECK(town.phone.path.startsWith(QStringLiteral("/f/town/check")));
    town.phone.open(QStringLiteral("/f/town?at=sex&from=check"));
    town.phone.answer("v=f");
    CHECK(town.phone.says("Petit")); // it waited
    town.phone.open(QStringLiteral("/f/town?at=usedName&from=check"));
    town.phone.post(town.phone.path, "go=skip");
    CHECK_FALSE(town.phone.says("Petit"));
    town.phone.open(QStringLiteral("/f/town?at=children"));
    town.phone.post(town.phone.path, "go=add");
    town.phone.answer("v=Ali");
    town.phone.post(town.phone.path, "go=remove-0");
    CHECK_FALSE(town.phone.says("Ali"));
    town.phone.post(town.phone.path, "go=remove-7");
    CHECK(town.phone.shown.status == 200);
}

TEST_CASE("A second phone is told that it is open, and no page acts for a phone without its mark")
{
    FormTown town;
    town.opened();
    Phone second{*town.api, {}, {}, {}};
    second.open(linkPath);
    CHECK(second.shown.status == 404);
    CHECK(second.says("déjà ouvert"));
    second.open(QStringLiteral("/f/town/check"));
    CHECK(second.says("n’est plus ici"));
    CHECK_FALSE(second.says("Lefèvre"));
    town.phone.open(linkPath); // the same phone finds its form
    CHECK(town.phone.says("Lefèvre"));
    for (const char *target : {"/f/town?at=sex", "/f/town/code", "/f/town/continue", "/f/town/erase"})
        CHECK(town.phone.send("POST", QLatin1String(target), "v=f&go=next&mark=" + QByteArray(64, '0')).status == 403);
    Phone blocked{*town.api, {}, {}, {}};
    CHECK(blocked.send("POST", linkPath, "").status == 403);
    CHECK(blocked.send("POST", QStringLiteral("/f/town/erase"), "").status == 404);
    town.phone.open(QStringLiteral("/f/town/check"));
    CHECK(town.phone.says("Lefèvre"));
}

TEST_CASE("Nothing opens by an address of another shape, or after ten minutes")
{
    FormTown town;
    for (const char *path : {"/f/town/x", "/f/town/0123456789ABCDEF0123456789ABCDEF", "/f/town/ffffffffffffffffffffffffffffffff"}) {
        town.phone.open(QLatin1String(path));
        CHECK(town.phone.shown.status == 404);
    }
    REQUIRE(town.leave().status == 201);
    town.phone.open(linkPath);
    town.clock.advance(10min);
    town.phone.post(linkPath, "");
    CHECK(town.phone.shown.status == 404);
    CHECK(town.phone.says("n’est plus valable"));
}

TEST_CASE("A form comes back by its code, once, and a desk may look before")
{
    FormTown town;
    town.opened();
    town.phone.open(QStringLiteral("/f/town/check"));
    town.phone.post(QStringLiteral("/f/town/code"), "go=code");
    const QByteArray code = town.code();
    REQUIRE(code.size() == 9);
    const auto seen = town.ask("POST", QStringLiteral("./forms/look"), "{\"code\":\"" + code.toLower() + R"(","language":"fr"})", town.desk);
    REQUIRE(seen.status == 200);
    CHECK(seen.json[QStringLiteral("title")].toString() == QStringLiteral("Demande de carte"));
    CHECK(seen.json[QStringLiteral("rows")][0][QStringLiteral("value")].toString() == QStringLiteral("Lefèvre"));
    CHECK(town.ask("POST", QStringLiteral("./forms/look"), "{\"code\":\"" + code + R"(","language":"fr"})", town.kiosk).status == 403);
    town.phone.open(QStringLiteral("/f/town?at=sex")); // it lies ready: it is not changed
    CHECK(town.phone.says(code.constData()));
    const auto back = town.take(code);
    REQUIRE(back.status == 200);
    CHECK(back.json[QStringLiteral("answers")][QStringLiteral("familyName")].toString() == QStringLiteral("Lefèvre"));
    CHECK(back.json[QStringLiteral("hash")].toString() == town.hash);
    CHECK(town.take(code).status == 200);
    CHECK(town.take(code, 'f').status == 404);
    CHECK(town.take("22222222").status == 404);
    CHECK(town.take("x").status == 404);
    town.phone.open(QStringLiteral("/f/town/check"));
    CHECK(town.phone.says("n’est plus ici"));
}

TEST_CASE("A kiosk may ask which form lies there, and the form stays where it is")
{
    FormTown town;
    town.opened();
    town.phone.open(QStringLiteral("/f/town/check"));
    town.phone.post(QStringLiteral("/f/town/code"), "");
    const QByteArray code = town.code();
    for (int i = 0; i < 2; ++i) {
        const auto told = town.askOf(code);
        REQUIRE(told.status == 200);
        CHECK(told.json[QStringLiteral("form")].toString() == QStringLiteral("card-request"));
        CHECK(told.json[QStringLiteral("hash")].toString() == town.hash);
        CHECK(told.json[QStringLiteral("answers")].isUndefined());
    }
    town.phone.open(QStringLiteral("/f/town/check"));
    CHECK(town.phone.says(code.constData()));
    CHECK(town.askOf("22222222").status == 404);
    REQUIRE(town.take(code).status == 200);
    CHECK(town.askOf(code).status == 404);
}

TEST_CASE("Who helped at the kiosk comes back with the form, whatever the phone answered meanwhile")
{
    const QJsonObject help{{QStringLiteral("version"), 1},
                           {QStringLiteral("code"), QStringLiteral("31")},
                           {QStringLiteral("name"), QStringLiteral("Anna Keller")},
                           {QStringLiteral("whom"), QStringLiteral("present")},
                           {QStringLiteral("role"), QStringLiteral("agent")},
                           {QStringLiteral("mandate"), QStringLiteral("none")},
                           {QStringLiteral("consent"), QStringLiteral("2026-03-02T09:00:00Z")}};
    FormTown town;
    town.opened(help);
    REQUIRE(town.phone.isAt("birthDate"));
    town.phone.answer("day=7&month=12&year=1987");
    town.phone.open(QStringLiteral("/f/town/check"));
    town.phone.post(QStringLiteral("/f/town/code"), "");
    const QByteArray code = town.code();
    CHECK(town.askOf(code).json[QStringLiteral("assistance")].toObject() == help);
    const auto back = town.take(code);
    CHECK(back.json[QStringLiteral("assistance")].toObject() == help);
    CHECK(back.json[QStringLiteral("answers")][QStringLiteral("birthDate")].toString() == QStringLiteral("1987-12-07"));
    QJsonObject odd = help;
    odd.insert(QStringLiteral("whom"), QStringLiteral("everybody"));
    CHECK(FormTown().leave({}, odd).status == 400);
    odd = help;
    odd.insert(QStringLiteral("name"), QString(3'000, QLatin1Char('a')));
    CHECK(FormTown().leave({}, odd).status == 400);
}

TEST_CASE("A code is taken back to go on, and everything is erased at once")
{
    FormTown town;
    town.opened();
    town.phone.open(QStringLiteral("/f/town/check"));
    town.phone.post(QStringLiteral("/f/town/code"), "");
    const QByteArray code = town.code();
    town.phone.post(QStringLiteral("/f/town/continue"), "");
    CHECK(town.phone.says("Vérifiez vos réponses"));
    CHECK(town.take(code).status == 404);
    town.phone.post(QStringLiteral("/f/town/code"), "");
    const QByteArray second = town.code();
    town.phone.post(QStringLiteral("/f/town/erase"), "");
    CHECK(town.phone.says("C’est effacé"));
    CHECK(town.take(second).status == 404);
    town.phone.open(QStringLiteral("/f/town/check"));
    CHECK(town.phone.shown.status == 404);
}

TEST_CASE("What a kiosk leaves must be a form of the release, whatever it holds")
{
    FormTown town;
    town.hash = QString(64, QLatin1Char('0'));
    CHECK(town.leave().status == 404);
    FormTown odd;
    REQUIRE(odd.leave({{QStringLiteral("familyName"), QJsonObject{}}, {QStringLiteral("children"), 7}, {QStringLiteral("x"), 1}}).status == 201);
    odd.phone.open(linkPath);
    odd.phone.post(linkPath, "");
    CHECK(odd.phone.isAt("familyName"));
    odd.phone.answer("v=" + QByteArray(100'000, 'a'));
    CHECK(odd.phone.shown.status == 422);
    odd.phone.answer("v=" + QUrl::toPercentEncoding(QStringLiteral("<b>\"1")));
    CHECK(odd.phone.shown.status == 422);
    CHECK_FALSE(odd.phone.says("<b>"));
}

TEST_CASE("The pages of a form speak four languages")
{
    FormTown town;
    town.opened();
    for (const auto &[language, words] : {std::pair("de", "Weiter"), std::pair("en", "Continue"), std::pair("ar", "متابعة")}) {
        town.phone.open(QStringLiteral("/f/town?at=birthDate&lang=") + QLatin1String(language));
        CHECK(town.phone.says(words));
        CHECK(town.phone.says((QByteArray("<html lang=\"") + language).constData()));
        town.phone.answer("day=x&month=1&year=1987");
        CHECK(town.phone.shown.status == 422);
        CHECK(town.phone.path.contains(QStringLiteral("lang=") + QLatin1String(language)));
    }
}

TEST_CASE("Why an answer is refused is said in the kiosk's words")
{
    using Code = forms::AnswerErrorCode;
    forms::Field field;
    const auto told = [&](Code code, const QJsonObject &parameters, const char *language, bool doubt = false) {
        const AnswerWords words = answerWords({code, {}, {}, parameters}, field, QLatin1String(language), doubt);
        return words.what + u'|' + words.mend;
    };
    CHECK(told(Code::TooLong, {{QStringLiteral("over"), 1}, {QStringLiteral("maximum"), 40}}, "en") ==
          QStringLiteral("The answer is 1 character too long.|Shorten it to 40 characters. Nothing is cut off."));
    CHECK(told(Code::NameCharacter, {{QStringLiteral("character"), QStringLiteral("%")}}, "en").startsWith(QStringLiteral("“%” does not")));
    CHECK(told(Code::BadPhone, {}, "de", true) != told(Code::BadPhone, {}, "de"));
    for (const char *language : {"fr", "de", "en", "ar"}) {
        for (int code = 0; code <= int(Code::TooManyItems); ++code) {
            const QString words = told(Code(code), {}, language);
            INFO(language << " " << words.toStdString());
            CHECK(words.size() > 10);
            CHECK_FALSE(words.startsWith(u'|'));
            CHECK_FALSE(words.endsWith(u'|'));
        }
    }
}
