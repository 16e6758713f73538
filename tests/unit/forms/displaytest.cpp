// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/display.h"

#include "samples.h"
#include "support/catch.h"

using namespace parvis::forms;

namespace
{

struct Row {
    const char *field;
    const char *value;
    const char *french;
    const char *german;
};

const char options[] = "'kind':'choice','options':[{'value':'f','label':{'fr':'Femme','de':'Frau'}}]";
const char several[] = "'kind':'choices','options':[{'value':'a','label':{'fr':'Un','de':'Eins'}},"
                       "{'value':'b','label':{'fr':'Deux','de':'Zwei'}}]";
const char children[] = "'kind':'repeat','itemLabel':{'fr':'Enfant'},'fields':[{'id':'name','kind':'name'},"
                        "{'id':'birth','kind':'date'}]";

constexpr Row rows[] = {
    {"'kind':'text'", "'été'", "été", "été"},
    {"'kind':'text'", "null", "", ""},
    {"'kind':'text'", "12", "", ""},
    {"'kind':'longText'", "'a\\nb'", "a\nb", "a\nb"},
    {"'kind':'date'", "'1987-12-03'", "03/12/1987", "03.12.1987"},
    {"'kind':'date','partial':true", "'1987-12'", "12/1987", "12.1987"},
    {"'kind':'date','partial':true", "'1987'", "1987", "1987"},
    {"'kind':'date'", "'soon'", "", ""},
    {"'kind':'number'", "12.5", "12,5", "12,5"},
    {"'kind':'number'", "0.1", "0,1", "0,1"},
    {"'kind':'number'", "1234567", "1234567", "1234567"},
    {"'kind':'number'", "-3", "-3", "-3"},
    {"'kind':'number'", "'3'", "", ""},
    {"'kind':'money'", "1250", "12,50\u00a0€", "12,50\u00a0€"},
    {"'kind':'money'", "0", "0,00\u00a0€", "0,00\u00a0€"},
    {"'kind':'money'", "5", "0,05\u00a0€", "0,05\u00a0€"},
    {"'kind':'money'", "123456789", "1\u00a0234\u00a0567,89\u00a0€", "1.234.567,89\u00a0€"},
    {"'kind':'money'", "-500", "-5,00\u00a0€", "-5,00\u00a0€"},
    {"'kind':'yesNo'", "true", "Oui", "Ja"},
    {"'kind':'yesNo'", "false", "Non", "Nein"},
    {"'kind':'yesNo'", "null", "", ""},
    {"'kind':'phone'", "'+33388123456'", "03 88 12 34 56", "03 88 12 34 56"},
    {"'kind':'phone'", "'+497851881500'", "+49 7851 881500", "+49 7851 881500"},
    {"'kind':'phone'", "'nonsense'", "nonsense", "nonsense"},
    {"'kind':'iban'", "'FR7630006000011234567890189'", "FR76 3000 6000 0112 3456 7890 189",
     "FR76 3000 6000 0112 3456 7890 189"},
    {"'kind':'siret'", "'73282932000074'", "732 829 320 00074", "732 829 320 00074"},
    {"'kind':'country'", "'DE'", "Allemagne", "Deutschland"},
    {"'kind':'commune'", "{'postcode':'67000','name':'Strasbourg'}", "67000 Strasbourg", "67000 Strasbourg"},
    {"'kind':'address'", "{'street':'1 rue A','extra':'','postcode':'67000','city':'Strasbourg','country':'FR'}",
     "1 rue A\n67000 Strasbourg", "1 rue A\n67000 Strasbourg"},
    {"'kind':'address'", "{'street':'A 1','extra':'2. OG','postcode':'77694','city':'Kehl','country':'DE'}",
     "A 1\n2. OG\n77694 Kehl\nAllemagne", "A 1\n2. OG\n77694 Kehl\nDeutschland"},
    {"'kind':'address'", "null", "", ""},
    {options, "'f'", "Femme", "Frau"},
    {options, "'x'", "", ""},
    {several, "['a','b']", "Un, Deux", "Eins, Zwei"},
    {several, "['a','x']", "Un", "Eins"},
    {"'kind':'attachment'", "{'name':'a.pdf','type':'application/pdf','bytes':3}", "a.pdf", "a.pdf"},
    {"'kind':'attachment'", "{'reason':'perdu'}", "perdu", "perdu"},
    {"'kind':'signature'", "{'strokes':[[[0,0],[9,9]]],'width':10,'height':10}", "", ""},
    {"'kind':'note','text':{'fr':'Lisez'}", "'x'", "", ""},
    {children, "[{'name':'Zoé','birth':'2020-01-31'},{'name':'Léo'}]", "Zoé, 31/01/2020\nLéo", "Zoé, 31.01.2020\nLéo"},
};

} // namespace

TEST_CASE("values are written down in the language")
{
    for (const Row &row : rows) {
        INFO(row.field << "  " << row.value);
        const FormDefinition definition = form((QByteArray("[{'id':'f',") + row.field + "}]").constData());
        const Field &field = *definition.findField(QStringLiteral("f"));
        CHECK(display(field, json(row.value), {QStringLiteral("fr"), QStringLiteral("FR")}) ==
              QString::fromUtf8(row.french));
        CHECK(display(field, json(row.value), {QStringLiteral("de"), QStringLiteral("FR")}) ==
              QString::fromUtf8(row.german));
    }
}

TEST_CASE("what is written down can be typed again")
{
    static constexpr const char *typable[] = {
        "'kind':'number'",  "'kind':'money'", "'kind':'phone'",    "'kind':'iban'", "'kind':'siret'",
        "'kind':'commune'", "'kind':'text'",  "'kind':'longText'", "'kind':'date'", "'kind':'date','partial':true"};
    int tried = 0;
    for (const Row &row : rows) {
        const bool wanted = std::any_of(std::begin(typable), std::end(typable), [&](const char *kind) {
            return QLatin1String(kind) == QLatin1String(row.field);
        });
        if (!wanted || *row.french == '\0' || QLatin1String(row.french) == QLatin1String("nonsense"))
            continue;
        const FormDefinition definition = form((QByteArray("[{'id':'f',") + row.field + "}]").constData());
        const Field &field = *definition.findField(QStringLiteral("f"));
        for (const char *language : {"fr", "de", "en", "ar"}) {
            const QString tag = QLatin1String(language);
            const QString shown = display(field, json(row.value), {tag, QStringLiteral("FR")});
            INFO(row.value << " " << language << " " << shown.toStdString());
            const auto again = parse(field, shown, {QDate(2026, 11, 23), tag, QStringLiteral("FR")});
            REQUIRE(again);
            CHECK(again->value() == json(row.value));
            ++tried;
        }
    }
    CHECK(tried >= 50);
}

TEST_CASE("parts of answers by dotted path")
{
    const FormDefinition definition = form(
        "[{'id':'birth','kind':'date','partial':true},{'id':'home','kind':'address'},{'id':'town','kind':'commune'},"
        "{'id':'nation','kind':'country'},{'id':'children','kind':'repeat','itemLabel':{'fr':'Enfant'},"
        "'fields':[{'id':'name','kind':'name'},{'id':'birth','kind':'date'}]}]");
    const QJsonObject answers =
        json("{'birth':'1987-12-03','home':{'street':'1 rue A','extra':'','postcode':'67000','city':'Strasbourg',"
             "'country':'FR'},'town':{'postcode':'77694','name':'Kehl'},'nation':'DE',"
             "'children':[{'name':'Zoé','birth':'2020-01-31'},{'name':'Léo'}]}")
            .toObject();
    struct Part {
        const char *path;
        const char *text;
    };
    static constexpr Part parts[] = {
        {"birth", "03/12/1987"},
        {"birth.day", "03"},
        {"birth.month", "12"},
        {"birth.year", "1987"},
        {"birth.hour", ""},
        {"home.street", "1 rue A"},
        {"home.extra", ""},
        {"home.postcode", "67000"},
        {"home.city", "Strasbourg"},
        {"home.country", "France"},
        {"town.name", "Kehl"},
        {"town.postcode", "77694"},
        {"town.code", ""},
        {"nation", "Allemagne"},
        {"nation.code", "DE"},
        {"children.0.name", "Zoé"},
        {"children.1.name", "Léo"},
        {"children.0.birth", "31/01/2020"},
        {"children.0.birth.day", "31"},
        {"children.1.birth.day", ""},
        {"children.2.name", ""},
        {"children.count", "2"},
        {"children.-1.name", ""},
        {"children.01.name", ""},
        {"children.0.x", ""},
        {"children.0", ""},
        {"nothing", ""},
        {"", ""},
        {".", ""},
        {"birth.", "03/12/1987"},
    };
    for (const Part &part : parts) {
        INFO(part.path);
        CHECK(displayAt(definition, answers, QString::fromUtf8(part.path),
                        {QStringLiteral("fr"), QStringLiteral("FR")}) == QString::fromUtf8(part.text));
    }
    const QJsonObject year{{QStringLiteral("birth"), QStringLiteral("1987")}};
    CHECK(displayAt(definition, year, QStringLiteral("birth.day"), {QStringLiteral("fr"), {}}).isEmpty());
    CHECK(displayAt(definition, year, QStringLiteral("birth.year"), {QStringLiteral("fr"), {}}) ==
          QStringLiteral("1987"));
}
