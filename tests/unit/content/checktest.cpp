// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/contentfiles.h"
#include "support/catch.h"
#include "townfolder.h"

#include <QFile>

#include <algorithm>
#include <sys/stat.h>

using namespace parvis::content;

namespace
{

// FROM becomes TO in the file; the check must name the line of AT (with ^: the line above) in WHERE (empty: the same
// file) with words of SAYS. An object in a list is named where its bracket opens.
struct Row {
    const char *file;
    const char *from;
    const char *to;
    const char *at;
    const char *says;
    const char *where = "";
};

constexpr const char *card = "procedures/card.json";
constexpr const char *form = "forms/card-request.json";
constexpr const char *town = "sites/town.json";
constexpr const char *plan = "appointments/town.json";
constexpr const char *queue = "queues/town.json";
constexpr const char *news = "news/town.json";

const Row syntaxRows[] = {
    {card, R"("site": "town",)", R"("site": "town")", R"("icon")", "A comma is missing"},
    {card, R"(["resident"],)", R"(["resident",],)", R"("resident",])", "a comma too many"},
    {card, R"("id": "card",)", R"("id": "card", "id": "card",)", R"("id": "card", "id")", "stands twice"},
    {card, R"("Free")", "\"Fr\xE9\x65\"", R"("cost")", "not saved as UTF-8"},
    {card, R"("start": "whoFor")", R"("start": whoFor)", "whoFor,", "A value is expected"},
    {town, R"("id": "town",)", R"(// the town)", "// the", "A key in double quotes"},
    {form, R"("version": 1)", R"("version": 01)", "01", "not a number"},
};

const Row shapeRows[] = {
    {card, R"("summary")", R"("sumary")", R"("sumary")", "perhaps \"summary\" is meant"},
    {card, R"("summary")", R"("sumary")", "{", "needs the key \"summary\""},
    {card, R"("icon": "id-card")", R"("icon": 5)", R"("icon": 5)", "must be a text"},
    {card, R"("audiences": ["resident"])", R"("audiences": ["residents"])", R"(["residents"])",
     "perhaps \"resident\" is meant"},
    {card, R"("audiences": ["resident"])", R"("audiences": [])", R"("audiences": [])", "needs at least 1"},
    {card, R"("cents": 2500)", R"("cents": 25.5)", "25.5", "a whole number"},
    {card, R"("cents": 2500)", R"("cents": -1)", R"("cents": -1)", "at least 0"},
    {card, R"("kind": "refer")", R"("kind": "reffer")", "reffer", "must be one of proceed, refer, refuse"},
    {card, R"("kind": "proceed")", R"("kind": "refuse")", R"(^"id": "apply")", "needs the key \"referTo\""},
    {card, R"("url": "https://law.example/decree")", R"("url": "http://law.example")", R"("url")",
     "not written as web address"},
    {card, R"("id": "parentCard")", R"("id": "parent card")", R"("id": "parent card")", "not written as identifier"},
    {card, R"({ "fr": "Non", "en": "No" })", R"({ "fr": "Non", "en": "" })", R"("fr": "Non")", "is an empty text"},
    {card, R"("next": "parent")", R"("next": { "outcom": "apply" })", "outcom\"", "has no key \"outcom\""},
    {form, R"("kind": "date")", R"("kind": "data")", "\"data\"", "perhaps \"date\" is meant"},
    {form, R"("value": "f")", R"("value": "f f")", R"("f f")", "not written as value"},
    {form, R"("itemLabel": { "fr": "Enfant", "en": "Child" },)", "", R"(^"id": "children")",
     "needs the key \"itemLabel\""},
    {form, R"("patternHint": { "fr": "5 chiffres", "en": "5 digits" })", R"("semantic": "person.postcode")",
     R"(^"id": "postcode")", "therefore needs \"patternHint\""},
    {form, R"({ "meta": "reference" })", R"({ "meta": "reference", "field": "sex" })", R"("numero")", "mixes several"},
    {form, R"("minutes": 5)", R"("minutes": 500)", R"("minutes": 500)", "at most 120"},
    {town, R"("sat": [],)", "", R"("hours": {)", "needs the key \"sat\""},
    {town, R"(["08:30", "12:00"])", R"(["8:30", "12:00"])", R"("8:30")", "not written as time of day"},
    {town, R"("country": "FR")", R"("country": "France")", "France", "not written as country"},
    {"synonyms.json", R"(["cni", "carte d’identité"])", R"(["cni"])", R"(["cni"])", "needs at least 2"},
    {"synonyms.json", R"(["id", "identity card"])", R"(["id", "id"])", R"(["id", "id"])", "stands twice"},
    {"sentences.json", R"("id": "hello",)", "", R"(^"text": { "fr": "Bonjour")", "needs the key \"id\""},
    {"categories.json", R"("icon": "shop",)", "", R"(^"id": "shops")", "needs the key \"icon\""},
};

const Row referenceRows[] = {
    {card, R"("id": "card")", R"("id": "cart")", R"("id": "cart")", "the file is called \"card.json\""},
    {card, R"("site": "town")", R"("site": "twon")", "twon", "There is no site \"twon\"; perhaps \"town\" is meant"},
    {card, R"(["identity"])", R"(["idendity"])", "idendity", "There is no category"},
    {card, R"("icon": "id-card")", R"("icon": "idcard")", "idcard",
     "There is no icon \"idcard\"; perhaps \"id-card\" is meant"},
    {"categories.json", R"("icon": "shop")", R"("icon": "shopp")", "shopp", "There is no icon"},
    {card, R"("counterpart": "ausweis")", R"("counterpart": "ausweiss")", "ausweiss", "There is no procedure"},
    {"procedures/ausweis.json", R"("counterpart": "card")", R"("validFrom": "2026-01-01")", R"("counterpart")",
     "does not name this procedure", card},
    {"sites/stadt.json", R"("country": "DE")", R"("country": "FR")", R"("counterpart")", "same country", card},
    {card, R"("form": "card-request")", R"("form": "card-requests")", "card-requests", "There is no form"},
    {form, R"("procedure": "card")", R"("procedure": "ausweis")", R"("form")", "belongs to another procedure", card},
    {form, R"("procedure": "card")", R"("procedure": "crad")", "crad",
     "There is no procedure \"crad\"; perhaps \"card\" is meant"},
    {card, R"("place": "counter")", R"("place": "conter")", "conter",
     "There is no place \"conter\"; perhaps \"counter\" is meant"},
    {card, R"("form": "card-request",)", "", R"("procedure")", "No outcome", form},
    {form, R"("template": "card-request")", R"("template": "card-reqest")", "card-reqest", "There is no template"},
    {"documents/card-request.pdf", "nom\n", "nom\nprenom\n", R"("bindings")",
     "The PDF field \"prenom\" is bound to nothing", form},
    {"documents/card-request.pdf", "nom\n", "name\n", R"("nom")", "The PDF has no field \"nom\"", form},
    {"documents/card-request.pdf", "nom\n", "broken\n", R"("template")", "cannot be used: The file is no PDF", form},
    {form, R"("nom": "familyName")", R"("nom": "familyNam")", R"("nom")", "names the field \"familyNam\""},
    {form, R"("children.0.firstName")", R"("children.0.name")", R"("prenom-enfant")",
     "names the field \"children.0.name\""},
    {form, R"("equals": "f")", R"("equals": "w")", R"("femme")", "has no option \"w\""},
    {form, R"({ "signature": "sign" })", R"({ "signature": "sex" })", R"("signature": {)", "is no signature"},
    {"categories.json", R"("id": "shops")", R"("id": "identity")", R"("id": "identity",
      "title": { "fr": "Commerces")",
     "stands twice"},
};

const Row meaningRows[] = {
    {card, R"("fr": "Pourquoi ?", "en": "Why?")", R"("fr": "Pourquoi ?")", "Pourquoi", "no text in \"en\""},
    {card, R"("en": "Free")", R"("en": "  ")", R"("cost")", "is blank"},
    {card, R"("keywords": { "fr": ["cni"], "en": ["id"] })", R"("keywords": { "fr": ["cni"] })", R"("keywords")",
     "no keywords in \"en\""},
    {card, R"({ "id": "how")", R"({ "id": "who")", R"("fr": "Comment")", "section id \"who\" is used twice"},
    {card, R"("validFrom": "2026-01-01")", R"("validFrom": "2026-02-30")", "2026-02-30", "does not exist"},
    {card, R"("validUntil": "2028-01-01")", R"("validUntil": "2025-01-01")", "2025-01-01", "before it begins"},
    {card, R"({ "==": [{ "var": "answers.reason" }, "lost"] })", R"({ "=": [1, 2] })", R"({ "=")", "is no rule"},
    {card, R"("answers.reason" }, "lost")", R"("answers.reason" }, "lots")", "\"lots\"", "no option of that question"},
    {card, R"({ "var": "answers.reason" })", R"({ "var": "answer.reason" })", "answer.reason",
     "reads \"answer.reason\""},
    {card, R"({ "var": "answers.reason" })", R"({ "var": "answers.raison" })", "answers.raison",
     "reads \"answers.raison\""},
    {card, R"("visible": { "==": [{ "var": "answers.whoFor" }, "adult"] })",
     R"("visible": { "==": [{ "var": "answers.reason" }, "lost"] })",
     "\"visible\": { \"==\": [{ \"var\": \"answers.reason\" }, \"lost\"] },", "no path has asked by then"},
    {card, R"("start": "whoFor")", R"("start": "who")", R"("start": "who")", "begins with the question \"who\""},
    {card, R"("next": "parent")", R"("next": "parents")", "parents", "leads to the question \"parents\""},
    {card, R"("next": { "outcome": "elsewhere" } })", R"("next": { "outcome": "elswhere" } })", "elswhere",
     "leads to the outcome \"elswhere\""},
    {card, R"(["photo", "parentCard"])", R"(["foto", "parentCard"])", "foto", "checklist item \"foto\" does not exist"},
    {card, R"(["photo", "parentCard"])", R"(["photo"])", R"(^"id": "parentCard")",
     "item \"parentCard\" is never shown"},
    {card, R"("id": "child", "label")", R"("id": "adult", "label")", R"("fr": "Un enfant")", "\"adult\" is used twice"},
    {card, R"("id": "elsewhere")", R"("id": "apply")", R"("id": "apply",
        "kind": "refer")",
     "\"apply\" is used twice"},
    {card, R"("label": { "fr": "Non", "en": "No" }, "next": { "outcome": "elsewhere" } })",
     R"("label": { "fr": "Non", "en": "No" }, "next": "whoFor" })", R"("next": "whoFor")",
     "comes back to the question \"whoFor\""},
    {card, R"("label": { "fr": "Un enfant", "en": "A child" }, "next": "parent")",
     R"("label": { "fr": "Un enfant", "en": "A child" }, "next": "reason")", R"(^"id": "parent")",
     "No path leads to the question \"parent\""},
    {card, R"("answers.whoFor" }, "adult"] })", R"("answers.whoFor" }, "foreigner"] })", R"(^"id": "married")",
     "option \"married\" is never visible"},
    {card, R"("visible": { "==": [{ "var": "answers.whoFor" }, "child"] })",
     R"("visible": { "==": [{ "var": "answers.whoFor" }, "foreigner"] })", R"(^"id": "parentCard")",
     "item \"parentCard\" is never shown"},
    {card, R"("cents": 2500, "visible": { "==": [{ "var": "answers.reason" }, "lost"] })",
     R"("cents": 2500, "visible": { "==": [1, 2] })", R"("cents": 2500)", "never due"},
    {town, R"(["13:30", "17:30"])", R"(["11:30", "17:30"])", R"("mon")", "overlaps"},
    {town, R"("tue": [["08:30", "17:30"]])", R"("tue": [["17:30", "08:30"]])", R"("tue")", "is not after"},
    {town, R"("officialLanguage": "fr")", R"("officialLanguage": "de")", R"("officialLanguage")",
     "not one of the site's languages"},
    {town, "Europe/Paris", "Europe/Pari", "Europe/Pari", "no time zone"},
    {town, R"("id": "archive")", R"("id": "counter")", R"("id": "counter",
      "name": { "fr": "Archives")",
     "stands twice"},
    {town, "2027-01-01", "2026-12-25", R"("Jour)", "stands twice"},
    {form, R"("visible": { "==": [{ "var": "sex" }, "f"] })", R"("visible": { "==": [{ "var": "gender" }, "f"] })",
     "gender", "reads the field \"gender\""},
    {form, R"("visible": { "==": [{ "var": "sex" }, "f"] })", R"("visible": { "==": [1], "!=": [2] })",
     R"("visible": { "==")", "is no rule"},
    {form, R"("required": false)", R"("required": { "equal": [1, 2] })", R"("required")", "is no rule"},
    {form, R"("id": "usedName")", R"("id": "familyName")", R"("id": "familyName",
          "kind")",
     "field id \"familyName\" is used twice"},
    {form, R"("id": "family",)", R"("id": "person",)", R"("id": "person",
      "title": { "fr": "Famille")",
     "section id \"person\" is used twice"},
    {form, R"({ "value": "m")", R"({ "value": "f")", R"("fr": "Homme")", "stands twice among the options"},
    {form, R"("minLength": 5)", R"("minLength": 9)", R"("minLength": 9)", "no answer would be accepted"},
    {form, R"("minItems": 0)", R"("minItems": 6)", R"("minItems": 6)", "no answer would be accepted"},
    {form, R"("[0-9]{5}")", R"("[0-9{5}")", R"("pattern": )", "no regular expression"},
    {form, R"("language": "fr")", R"("language": "it")", R"("language": "it")", "No site has the language"},
    {"synonyms.json", R"(["commerce", "boutique"])", R"(["commerce", "CNI"])", R"(["commerce")",
     "stands in two groups"},
    {"sentences.json", R"("id": "one-moment")", R"("id": "hello")", R"("id": "hello",
      "text": { "fr": "Un)",
     "The id \"hello\" stands twice"},
    {"sentences.json", R"("fr": "Bonjour", "en": "Hello")", R"("fr": "Bonjour")", "Bonjour", "no text in \"en\""},
    {"synonyms.json", R"("en": [)", R"("de": [)", R"("synonyms")", "no synonyms in \"en\""},
    {"procedures/ausweis.json", R"(["identity", "shops"])", R"(["identity"])", R"(^"id": "shops")",
     "No procedure belongs to the category \"shops\"", "categories.json"},
};

const Row queueRows[] = {
    {queue, R"("id": "town")", R"("id": "twon")", "twon", "the file is called \"town.json\""},
    {queue, R"("dayChange": "04:00")", R"("dayChange": "24:00")", "24:00", "not written as time of day"},
    {queue, R"("letter": "B")", R"("letter": "O")", R"("O")", "not written as letter"},
    {queue, R"("letter": "B")", R"("letter": "A")", "\"letter\": \"A\",\n      \"title\": { \"fr\": \"Archives\"",
     "The letter A stands twice"},
    {queue, R"("letter": "B",)", "", R"(^"id": "papers")", "needs the key \"letter\""},
    {queue, R"("skills": ["identity"],)", R"("skills": ["idendity"],)", R"(["idendity"])",
     "There is no skill \"idendity\""},
    {queue, R"("skill": "identity")", R"("skill": "none")", R"("none")", "There is no skill \"none\""},
    {queue, R"("procedures": ["card"])", R"("procedures": ["crad"])", "crad",
     "There is no procedure \"crad\"; perhaps \"card\" is meant"},
    {queue, R"("reasons": ["archive"])", R"("reasons": ["archiv"])", "archiv\"",
     "There is no reason \"archiv\"; perhaps \"archive\" is meant"},
    {queue, R"("reasons": ["archive"])", R"("reasons": ["identity-card"])", "\"reasons\": [\"identity-card\"],\n      \"sale\"",
     "\"identity-card\" already leads to \"cards\""},
    {queue, R"("reasons": ["archive"],)", "", R"("services")", "No service takes those who come for the reason"},
    {queue, R"("place": "counter")", R"("place": "conter")", "conter",
     "There is no place \"conter\"; perhaps \"counter\" is meant"},
    {queue, R"("until": "15:30")", R"("until": "16:30")", R"("until": "16:30")", "outside the hours of the place"},
    {queue, R"("weekdays": [2, 3, 5])", R"("weekdays": [2, 3, 6])", R"([2, 3, 6])", "outside the hours of the place"},
    {queue, R"("weekdays": [2, 3, 5])", R"("weekdays": [0, 3, 5])", R"([0, 3, 5])", "at least 1"},
    {queue, "Europe/Paris", "Europe/Berlin", "Europe/Berlin", "The time zone of the site is \"Europe/Paris\""},
    {queue, R"({ "fr": "Cartes", "en": "Cards" })", R"({ "fr": "Cartes" })", R"({ "fr": "Cartes" })",
     "no text in \"en\""},
    {queue, "2026-12-24", "2026-02-30", "2026-02-30", "does not exist"},
    {queue, R"("usualMinutes": 12)", R"("usual": 12)", R"("usual":)", "has no key \"usual\""},
};

const Row newsRows[] = {
    {news, R"("id": "town")", R"("id": "twon")", "twon", "the file is called \"town.json\""},
    {news, R"("severity": "alert")", R"("severity": "alarm")", "alarm", "must be one of info, closure, alert"},
    {news, R"(["business"])", R"(["busines"])", "busines", "perhaps \"business\" is meant"},
    {news, "2026-03-02", "2026-02-30", "2026-02-30", "does not exist"},
    {news, R"("until": "2027-03-01")", R"("until": "2026-03-02")", R"("until")", "end must lie after the beginning"},
    {news, R"("until": "2030-01-01")", R"("until": "2025-01-01")", "2025-01-01", "end must lie after the beginning"},
    {news, R"("from": "2026-01-01",)", "", R"(^"id": "saturday")", "needs the key \"from\""},
    {news, R"({ "fr": "Oui", "en": "Yes" })", R"({ "fr": "Oui" })", "Oui", "no text in \"en\""},
    {news, R"("id": "no")", R"("id": "yes")", R"("id": "yes", "text": { "fr": "Non")", "stands twice"},
    {news, R"("id": "shops")", R"("id": "hall")", "\"id\": \"hall\",\n      \"severity\"", "stands twice"},
    {news, R"("notices")", R"("notice")", R"("notice")", "perhaps \"notices\" is meant"},
    {town, "Mairie; hall", "Bibliothèque régionale à côté", "gionale", "has at most 32 bytes"},
    {town, "venez:nous,voir", "court", "court", "not written as password"},
};

const Row appointmentRows[] = {
    {plan, R"("id": "town")", R"("id": "twon")", "twon", "the file is called \"town.json\""},
    {plan, R"("gridMinutes": 15)", R"("gridMinutes": 7)", R"("gridMinutes")", "must be one of"},
    {plan, R"("FR-67")", R"("FR-99")", "FR-99", "must be one of"},
    {plan, R"("reasons": ["archive"])", R"("reason": ["archive"])", R"("reason":)", "perhaps \"reasons\" is meant"},
    {plan, R"("release": "08:00")", R"("release": "8:00")", R"("8:00")", "not written as time of day"},
    {plan, R"({ "fr": "Une photo", "en": "A photo" })", R"({ "fr": "Une photo" })", "Une photo", "no text in \"en\""},
    {plan, "2026-12-24", "2026-02-30", "2026-02-30", "does not exist"},
    {plan, "Europe/Paris", "Europe/Berlin", "Europe/Berlin", "The time zone of the site is \"Europe/Paris\""},
    {plan, "Europe/Paris", "Europe/Pari", "Europe/Pari", "There is no time zone"},
    {plan, R"("gridMinutes": 15)", R"("gridMinutes": 20)", "BYDAY=TU,WE,FR", "on the grid of 20 minutes"},
    {plan, R"("reasons": ["identity-card"])", R"("reasons": [])", R"(^"id": "identity-card")",
     "No resource serves the reason \"identity-card\""},
    {plan, R"("reasons": ["archive"])", R"("reasons": ["archiv"])", R"(["archiv"])", "There is no reason \"archiv\""},
    {plan, R"("place": "counter")", R"("place": "conter")", "conter",
     "There is no place \"conter\"; perhaps \"counter\" is meant"},
    {plan, R"("minutes": 60)", R"("minutes": 121)", R"("minutes": 121)", "No opening of its resources is as long"},
    {plan, R"("resources": ["archive-1"])", R"("resources": ["archive-2"])", "archive-2",
     "There is no resource \"archive-2\""},
    {plan, R"("id": "archive-1")", R"("id": "counter-1")", R"("Archivist")", "stands twice"},
    {plan, "BYDAY=MO", "BYDAY=XX", "BYDAY=XX", "no recurrence rule"},
    {plan, "FREQ=WEEKLY;BYDAY=MO", "FREQ=HOURLY", "HOURLY", "repeat by day, week, month or year"},
    {plan, R"("from": "14:00")", R"("from": "16:00")", "BYDAY=MO", "The end is not after the beginning"},
    {plan, "BYDAY=MO", "BYDAY=TU", "BYDAY=TU\"",
     "On 2026-01-06 the opening 14:00 to 16:00 lies outside the hours of \"archive\""},
    {plan, R"("until": "12:00")", R"("until": "18:00")", "BYDAY=TU,WE,FR", "lies outside the hours of \"counter\""},
    {plan, R"([["10:00", "12:00"]])", R"([["09:00", "12:00"]])", R"([["09:00")",
     "On 2026-12-31 the opening 09:00 to 12:00 lies outside"},
    {plan, R"("date": "2026-12-31")", R"("date": "2026-12-24")", R"([["10:00")", "Two exceptions of this day"},
    {plan, R"("closed": true)", R"("closed": false)", "Veille", "either closed or has hours"},
    {plan, R"("site": "stadt")", R"("site": "stad")", R"("stad")",
     "There is no site \"stad\"; perhaps \"stadt\" is meant"},
    {plan, R"("site": "stadt")", R"("site": "town")", R"("site": "town")", "not its own neighbour"},
    {town, "2026-12-25", "2026-12-22", "BYDAY=TU,WE,FR", "On 2026-12-22 the opening 08:30 to 12:00 lies outside", plan},
    {card, R"("reasons": ["identity-card"])", R"("reasons": ["identity-crad"])", "identity-crad",
     "There is no reason \"identity-crad\"; perhaps \"identity-card\" is meant"},
    {card, R"("reasons": ["identity-card"])", R"("reasons": ["archive", "voting"])", "voting",
     "There is no reason \"voting\""},
};

std::string listed(const Problems &problems)
{
    std::string text;
    for (const Problem &problem : problems)
        text += toLine(problem).toStdString() + "\n";
    return text;
}

void plant(const Row &row)
{
    const TownFolder folder;
    INFO(row.file << ": " << row.from << " -> " << row.to);
    REQUIRE(folder.replace(QLatin1String(row.file), row.from, row.to));
    const QString where = *row.where ? QLatin1String(row.where) : QLatin1String(row.file);
    const QByteArray at(row.at);
    const int line = at.startsWith('^') ? folder.lineOf(where, at.mid(1)) - 1 : folder.lineOf(where, at);
    const Problems problems = folder.check();
    INFO(listed(problems));
    const bool found = std::any_of(problems.begin(), problems.end(), [&](const Problem &problem) {
        return problem.file == where && problem.line == line && problem.message.contains(QString::fromUtf8(row.says));
    });
    CHECK(found);
}

} // namespace

TEST_CASE("a content folder without fault has no problem")
{
    const Problems problems = TownFolder().check();
    INFO(listed(problems));
    CHECK(problems.isEmpty());
}

TEST_CASE("a fault in the JSON is found with file and line")
{
    for (const Row &row : syntaxRows)
        plant(row);
}

TEST_CASE("a fault in the shape is found with file and line")
{
    for (const Row &row : shapeRows)
        plant(row);
}

TEST_CASE("a name that leads nowhere is found with file and line")
{
    for (const Row &row : referenceRows)
        plant(row);
}

TEST_CASE("a fault in the meaning is found with file and line")
{
    for (const Row &row : meaningRows)
        plant(row);
}

TEST_CASE("a fault in the appointments is found with file and line")
{
    for (const Row &row : appointmentRows)
        plant(row);
}

TEST_CASE("a fault in the queue is found with file and line")
{
    for (const Row &row : queueRows)
        plant(row);
}

TEST_CASE("a fault in the news is found with file and line")
{
    for (const Row &row : newsRows)
        plant(row);
}

TEST_CASE("a plan without site, and a site without plan")
{
    const TownFolder folder;
    REQUIRE(folder.replace(QLatin1String(plan), R"("id": "town")", R"("id": "village")"));
    QFile::rename(folder.path() + QStringLiteral("/appointments/town.json"),
                  folder.path() + QStringLiteral("/appointments/village.json"));
    const std::string text = listed(folder.check());
    INFO(text);
    CHECK(text.find("appointments/village.json:2: There is no site \"village\".") != std::string::npos);
    CHECK(text.find("There is no reason \"identity-card\".") != std::string::npos);
}

TEST_CASE("a plan that cannot be read is told once, not for every reason it might have")
{
    const TownFolder folder;
    folder.write(QLatin1String(plan), "{");
    const Problems problems = folder.check();
    INFO(listed(problems));
    CHECK(problems.size() == 1);
}

TEST_CASE("missing, empty and stray files are told")
{
    const TownFolder folder;
    folder.write(QStringLiteral("procedures/notes.txt"), "to do");
    folder.write(QStringLiteral("appointments/old.txt"), "to do");
    folder.write(QStringLiteral("documents/old.pdf"), "nom");
    folder.write(QStringLiteral("forms/empty.json"), "");
    QFile::remove(folder.path() + QStringLiteral("/categories.json"));
    const std::string text = listed(folder.check());
    INFO(text);
    CHECK(text.find("appointments/old.txt:1: warning: This file is not used.") != std::string::npos);
    CHECK(text.find("procedures/notes.txt:1: warning: This file is not used.") != std::string::npos);
    CHECK(text.find("documents/old.pdf:1: warning: No form uses this template.") != std::string::npos);
    CHECK(text.find("forms/empty.json:1: The file holds no JSON value.") != std::string::npos);
    CHECK(text.find("categories.json:1: The file is missing.") != std::string::npos);
    CHECK(listed(check(folder.path() + QStringLiteral("/nowhere"))).find("There is no such folder.") !=
          std::string::npos);
}

TEST_CASE("what bears a content file's name and is none is told")
{
    const TownFolder folder;
    REQUIRE(QFile::link(QStringLiteral("/nowhere/at/all"), folder.path() + QStringLiteral("/procedures/linked.json")));
    REQUIRE(QDir(folder.path()).mkpath(QStringLiteral("forms/folder.json")));
    REQUIRE(::mkfifo(QFile::encodeName(folder.path() + QStringLiteral("/sites/pipe.json")).constData(), 0600) == 0);
    const Problems problems = folder.check();
    INFO(listed(problems));
    REQUIRE(problems.size() == 3);
    const QStringList files{QStringLiteral("forms/folder.json"), QStringLiteral("procedures/linked.json"),
                            QStringLiteral("sites/pipe.json")};
    for (qsizetype i = 0; i < files.size(); ++i) {
        CHECK(problems[i].file == files[i]);
        CHECK(problems[i].message == QStringLiteral("This is no file that can be read."));
    }
    CHECK_FALSE(readContentFiles(folder.path()));
}

TEST_CASE("two faults in one file are both told, and problems come in order")
{
    const TownFolder folder;
    REQUIRE(folder.replace(QLatin1String(card), R"("place": "counter")", R"("place": "nowhere")"));
    REQUIRE(folder.replace(QLatin1String(card), R"("site": "town",)", R"("site": "town", "colour": "red",)"));
    const Problems problems = folder.check();
    INFO(listed(problems));
    REQUIRE(problems.size() == 2);
    CHECK(problems[0].message == QStringLiteral("Procedure has no key \"colour\"."));
    CHECK(problems[1].message == QStringLiteral("There is no place \"nowhere\"."));
    CHECK(problems[0].line < problems[1].line);
    CHECK(problems[0].column == 19);
}

TEST_CASE("warnings alone do not make content unfit")
{
    const TownFolder folder;
    folder.write(QStringLiteral("notes.txt"), "to do");
    const Problems problems = folder.check();
    REQUIRE(problems.size() == 1);
    CHECK_FALSE(hasError(problems));
}

TEST_CASE("damaged files never end the check")
{
    const TownFolder folder;
    const QByteArray good = folder.read(QLatin1String(card));
    for (qsizetype length = 0; length < good.size(); length += 97) {
        folder.write(QLatin1String(card), good.first(length));
        REQUIRE(hasError(folder.check()));
    }
    const QByteArray swaps = "\"{}[],:0n\\\xFF";
    for (qsizetype i = 0; i < 150; ++i) {
        QByteArray damaged = good;
        damaged[(i * 7919) % good.size()] = swaps[i % swaps.size()];
        folder.write(QLatin1String(card), damaged);
        static_cast<void>(folder.check());
    }
    SUCCEED("all damaged files were read");
}
