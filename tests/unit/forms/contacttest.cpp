// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "table.h"

TEST_CASE("e-mail addresses")
{
    static constexpr AnswerRow rows[] = {
        {"'anna@example.org'", "'anna@example.org'"},
        {"' anna@example.org '", "'anna@example.org'"},
        {"'Anna.Muster@Example.ORG'", "'Anna.Muster@example.org'"},
        {"'a@b.fr'", "'a@b.fr'"},
        {"'a+b@c.de'", "'a+b@c.de'"},
        {"'a_b-c.d@e-f.co.uk'", "'a_b-c.d@e-f.co.uk'"},
        {"'o\\u0027brien@example.ie'", "'o'brien@example.ie'"},
        {"'info@münchen.de'", "'info@münchen.de'"},
        {"'a@xn--mnchen-3ya.de'", "'a@xn--mnchen-3ya.de'"},
        {"'a@почта.рф'", "'a@почта.рф'"},
        {"'anna'", "!EmailWithoutAt"},
        {"'anna.example.org'", "!EmailWithoutAt"},
        {"'anna@@example.org'", "!EmailSeveralAt"},
        {"'a@b@c.fr'", "!EmailSeveralAt"},
        {"'@example.org'", "!EmailBeforeAt"},
        {"'.a@example.org'", "!EmailBeforeAt"},
        {"'a.@example.org'", "!EmailBeforeAt"},
        {"'a..b@example.org'", "!EmailBeforeAt"},
        {"'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa@b.fr'", "!EmailBeforeAt"},
        {"'a@'", "!EmailDomain"},
        {"'a@.fr'", "!EmailDomain"},
        {"'a@b..fr'", "!EmailDomain"},
        {"'a@b.fr.'", "!EmailDomain"},
        {"'a@-b.fr'", "!EmailDomain"},
        {"'a@b-.fr'", "!EmailDomain"},
        {"'a@b.f'", "!EmailDomain"},
        {"'a@127.0.0.1'", "!EmailDomain"},
        {"'a@localhost'", "!EmailWithoutDot"},
        {"'élise@example.fr'", "!EmailCharacter - {'character':'é'}"},
        {"'an na@example.fr'", "!EmailCharacter - {'character':'U+0020'}"},
        {"'a,b@example.fr'", "!EmailCharacter - {'character':','}"},
        {"'a@exam ple.fr'", "!EmailCharacter - {'character':'U+0020'}"},
        {"'a@exa_mple.fr'", "!EmailCharacter - {'character':'_'}"},
        {"'<a@b.fr>'", "!EmailCharacter - {'character':'<'}"},
        {"'a@gmial.com'", "?EmailLikelyTypo 'a@gmial.com'"},
        {"'a@gmail.con'", "?EmailLikelyTypo 'a@gmail.con'"},
        {"'a@gmal.com'", "?EmailLikelyTypo 'a@gmal.com'"},
        {"'a@hotmial.fr'", "?EmailLikelyTypo 'a@hotmial.fr'"},
        {"'a@gmaill.com'", "?EmailLikelyTypo 'a@gmaill.com'"},
        {"'a@gmail.com'", "'a@gmail.com'"},
        {"'a@gmx.de'", "'a@gmx.de'"},
        {"'a@web.de'", "'a@web.de'"},
        {"'a@email.com'", "?EmailLikelyTypo 'a@email.com'"},
        {"'a@wen.de'", "'a@wen.de'"},
        {"''", "!Missing"},
        {"5", "!WrongShape"},
        {"'a\\u0000@b.fr'", "!UnprintableCharacter"},
    };
    checkRows("'kind':'email'", rows);
}

TEST_CASE("telephone numbers as people of Strasbourg type them")
{
    static constexpr AnswerRow rows[] = {
        {"'03 88 12 34 56'", "'+33388123456'"},
        {"'0388123456'", "'+33388123456'"},
        {"'03.88.12.34.56'", "'+33388123456'"},
        {"'03-88-12-34-56'", "'+33388123456'"},
        {"'+33 3 88 12 34 56'", "'+33388123456'"},
        {"'+33 (0)3 88 12 34 56'", "'+33388123456'"},
        {"'0033 3 88 12 34 56'", "'+33388123456'"},
        {"'06 12 34 56 78'", "'+33612345678'"},
        {"'٠٦١٢٣٤٥٦٧٨'", "'+33612345678'"},
        {"'+49 7851 880'", "'+497851880'"},
        {"'0049 7851 88-1500'", "'+497851881500'"},
        {"'+41 44 668 18 00'", "'+41446681800'"},
        {"'03 88 12 34 5'", "!PhoneTooShort"},
        {"'12'", "!PhoneTooShort"},
        {"'03 88 12 34 56 78'", "!PhoneTooLong"},
        {"'00000000000000000000000000000000000000000'", "!PhoneTooLong"},
        {"'+999 123456'", "!PhoneUnknownCountry"},
        {"'0012345'", "!PhoneTooShort"},
        {"'00 00 00 00 00'", "!BadPhone"},
        {"'0800 FLEURS'", "!PhoneCharacter - {'character':'F'}"},
        {"'03 88 12 34 56 poste 3'", "!PhoneCharacter - {'character':'p'}"},
        {"'03#88'", "!PhoneCharacter - {'character':'#'}"},
        {"'+'", "!BadPhone"},
        {"'()'", "!BadPhone"},
        {"''", "!Missing"},
        {"388123456", "!WrongShape"},
    };
    checkRows("'kind':'phone'", rows);
}

TEST_CASE("the same numbers in Kehl")
{
    static constexpr AnswerRow rows[] = {
        {"'07851 88-1500'", "'+497851881500'"},
        {"'0170 1234567'", "'+491701234567'"},
        {"'0033 388123456'", "'+33388123456'"},
        {"'+33 388123456'", "'+33388123456'"},
    };
    checkRows("'kind':'phone'", rows, "de", "DE");
}
