// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/display.h"
#include "support/catch.h"
#include "table.h"

using namespace parvis::forms;

TEST_CASE("communes with their postcode, on both banks")
{
    static constexpr AnswerRow rows[] = {
        {"{'postcode':'67000','name':'Strasbourg'}", "{'name':'Strasbourg','postcode':'67000'}"},
        {"{'postcode':'67 000','name':' Strasbourg '}", "{'name':'Strasbourg','postcode':'67000'}"},
        {"{'postcode':'67000','name':'Strasbourg','code':'67482'}",
         "{'code':'67482','name':'Strasbourg','postcode':'67000'}"},
        {"{'postcode':'67000','name':'Strasbourg','code':''}", "{'name':'Strasbourg','postcode':'67000'}"},
        {"'67000 Strasbourg'", "{'name':'Strasbourg','postcode':'67000'}"},
        {"'67 000 Strasbourg'", "{'name':'Strasbourg','postcode':'67000'}"},
        {"'77694 Kehl'", "{'name':'Kehl','postcode':'77694'}"},
        {"'20000 Ajaccio'", "{'name':'Ajaccio','postcode':'20000'}"},
        {"{'postcode':'20200','name':'Bastia','code':'2b033'}", "{'code':'2B033','name':'Bastia','postcode':'20200'}"},
        {"'97110 Pointe-à-Pitre'", "{'name':'Pointe-à-Pitre','postcode':'97110'}"},
        {"'97400 Saint-Denis'", "{'name':'Saint-Denis','postcode':'97400'}"},
        {"'98800 Nouméa'", "{'name':'Nouméa','postcode':'98800'}"},
        {"'01067 Dresden'", "{'name':'Dresden','postcode':'01067'}"},
        {"'96047 Bamberg'", "{'name':'Bamberg','postcode':'96047'}"},
        {"'99084 Erfurt'", "{'name':'Erfurt','postcode':'99084'}"},
        {"'75015 Paris 15'", "{'name':'Paris 15','postcode':'75015'}"},
        {"'00100 Nulle-Part'", "!UnknownPostcode postcode"},
        {"'6700 Strasbourg'", "!PostcodeLength postcode {'country':'FR','expected':5}"},
        {"'670000 Strasbourg'", "!PostcodeLength postcode"},
        {"{'postcode':'2A000','name':'Ajaccio'}", "!PostcodeCharacter postcode {'character':'A','country':'FR'}"},
        {"'Strasbourg'", "!Missing postcode"},
        {"'67000'", "!Missing name"},
        {"{'postcode':'67000','name':'12'}", "!Missing name"},
        {"{'postcode':'67000'}", "!Missing name"},
        {"{'name':'Strasbourg'}", "!Missing postcode"},
        {"{'postcode':'67000','name':'Strasbourg','code':'6748'}", "!BadCommuneCode code"},
        {"{'postcode':'67000','name':'Strasbourg','code':'2C033'}", "!BadCommuneCode code"},
        {"{'postcode':'67000','name':'Strasbourg','x':1}", "!WrongShape"},
        {"{'postcode':67000,'name':'Strasbourg'}", "!WrongShape postcode"},
        {"{'postcode':'','name':''}", "!Missing -"},
        {"''", "!Missing"},
        {"67000", "!WrongShape"},
        {"['67000']", "!WrongShape"},
    };
    checkRows("'kind':'commune'", rows);
}

TEST_CASE("addresses")
{
    static constexpr AnswerRow rows[] = {
        {"{'street':'1 parc de l’Étoile','postcode':'67000','city':'Strasbourg'}",
         "{'city':'Strasbourg','country':'FR','extra':'','postcode':'67000','street':'1 parc de l’Étoile'}"},
        {"{'street':' 12  rue A ','extra':'Bât. B','postcode':'67 100','city':'Strasbourg','country':'fr'}",
         "{'city':'Strasbourg','country':'FR','extra':'Bât. B','postcode':'67100','street':'12 rue A'}"},
        {"{'street':'Rathausplatz 1','postcode':'77694','city':'Kehl','country':'DE'}",
         "{'city':'Kehl','country':'DE','extra':'','postcode':'77694','street':'Rathausplatz 1'}"},
        {"{'street':'A 1','postcode':'1000','city':'Bruxelles','country':'BE'}",
         "{'city':'Bruxelles','country':'BE','extra':'','postcode':'1000','street':'A 1'}"},
        {"{'street':'10 Downing Street','postcode':'sw1a 2aa','city':'London','country':'GB'}",
         "{'city':'London','country':'GB','extra':'','postcode':'SW1A 2AA','street':'10 Downing Street'}"},
        {"{'street':'A','postcode':'','city':'Dublin','country':'IE'}",
         "{'city':'Dublin','country':'IE','extra':'','postcode':'','street':'A'}"},
        {"{'street':'A','postcode':'67000','city':'B','country':'ZZ'}", "!UnknownCountry country"},
        {"{'street':'','postcode':'67000','city':'Strasbourg'}", "!Missing street"},
        {"{'street':'A','postcode':'','city':'Strasbourg'}", "!Missing postcode"},
        {"{'street':'A','postcode':'67000','city':''}", "!Missing city"},
        {"{'street':'A','city':'Kehl','country':'DE'}", "!Missing postcode"},
        {"{'street':'A','postcode':'7769','city':'Kehl','country':'DE'}",
         "!PostcodeLength postcode {'country':'DE','expected':5}"},
        {"{'street':'A','postcode':'99000','city':'B','country':'FR'}", "!UnknownPostcode postcode {'country':'FR'}"},
        {"{'street':'A','postcode':'00123','city':'B','country':'DE'}", "!UnknownPostcode postcode {'country':'DE'}"},
        {"{'street':'A','postcode':'10000','city':'B','country':'BE'}", "!PostcodeLength postcode"},
        {"{'street':'A\\u0002','postcode':'67000','city':'B'}", "!UnprintableCharacter street"},
        {"{'street':5,'postcode':'67000','city':'B'}", "!WrongShape street"},
        {"{'street':'A','postcode':'67000','city':'B','floor':'2'}", "!WrongShape"},
        {"{'street':'','extra':'','postcode':'','city':'','country':'FR'}", "!Missing -"},
        {"{'country':'FR'}", "!Missing -"},
        {"{}", "!Missing -"},
        {"'1 rue A, 67000 Strasbourg'", "!WrongShape"},
        {"[]", "!Missing"},
    };
    checkRows("'kind':'address'", rows);
}

TEST_CASE("countries are ISO codes")
{
    static constexpr AnswerRow rows[] = {
        {"'FR'", "'FR'"},
        {"'de'", "'DE'"},
        {"' tr '", "'TR'"},
        {"'XK'", "'XK'"},
        {"'ZW'", "'ZW'"},
        {"'AD'", "'AD'"},
        {"'ZZ'", "!UnknownCountry"},
        {"'FRA'", "!UnknownCountry"},
        {"'France'", "!UnknownCountry"},
        {"'SU'", "!UnknownCountry"},
        {"''", "!Missing"},
        {"33", "!WrongShape"},
    };
    checkRows("'kind':'country'", rows);
}

TEST_CASE("every country has a name")
{
    CHECK(countryCodes().size() == 250);
    for (const QString &code : countryCodes())
        for (const char *language : {"fr", "de", "en"})
            CHECK(countryName(code, QLatin1String(language)).size() > 2);
    CHECK(countryName(QStringLiteral("DE"), QStringLiteral("fr")) == QStringLiteral("Allemagne"));
    CHECK(countryName(QStringLiteral("DE"), QStringLiteral("de-DE")) == QStringLiteral("Deutschland"));
    CHECK(countryName(QStringLiteral("DE"), QStringLiteral("ar")) == QStringLiteral("Germany"));
    CHECK(countryName(QStringLiteral("??"), QStringLiteral("fr")).isEmpty());
}
