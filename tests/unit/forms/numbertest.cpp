// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "table.h"

TEST_CASE("numbers are typed with comma or point")
{
    static constexpr AnswerRow rows[] = {
        {"'12'", "12"},
        {"'0'", "0"},
        {"'-0'", "0"},
        {"'007'", "7"},
        {"'12,5'", "12.5"},
        {"'12.5'", "12.5"},
        {"' 12,5 '", "12.5"},
        {"'-3'", "-3"},
        {"'+3'", "3"},
        {"'− 3'", "-3"},
        {"',5'", "0.5"},
        {"'5,'", "5"},
        {"'1 234'", "1234"},
        {"'1 234,5'", "1234.5"},
        {"'1\\u00a0234,5'", "1234.5"},
        {"'1\\u202f234,5'", "1234.5"},
        {"'1.234,5'", "1234.5"},
        {"'1,234.5'", "1234.5"},
        {"'1.234.567'", "1234567"},
        {"'1\\u2019234.5'", "1234.5"},
        {"'1,234'", "1.234"},
        {"'1.234'", "!AmbiguousNumber"},
        {"'0.234'", "0.234"},
        {"'1.2345'", "1.2345"},
        {"'1234.567'", "1234.567"},
        {"'١٢٫٥'", "12.5"},
        {"12.5", "12.5"},
        {"-1e3", "-1000"},
        {"''", "!Missing"},
        {"'-'", "!NotANumber"},
        {"','", "!NotANumber"},
        {"'douze'", "!NotANumber - {'character':'d'}"},
        {"'12m'", "!NotANumber - {'character':'m'}"},
        {"'1e5'", "!NotANumber - {'character':'e'}"},
        {"'0x10'", "!NotANumber - {'character':'x'}"},
        {"'12-3'", "!NotANumber - {'character':'-'}"},
        {"'1.2.3'", "!NotANumber"},
        {"'1,2,3'", "!NotANumber"},
        {"'12 34'", "!NotANumber"},
        {"'1,234,5.6'", "!NotANumber"},
        {"'1.234,567.8'", "!NotANumber"},
        {"'12345678901234567890'", "!AboveMaximum"},
        {"'-12345678901234567890'", "!BelowMinimum"},
        {"1e308", "!AboveMaximum"},
        {"true", "!WrongShape"},
        {"['1']", "!WrongShape"},
        {"'1111111111111111111111111111111111111111111111111111111111111'", "!NotANumber"},
    };
    checkRows("'kind':'number'", rows);
}

TEST_CASE("the language tells the decimal sign where a number could mean two things")
{
    static constexpr AnswerRow english[] = {{"'1.234'", "1.234"}, {"'1,234'", "!AmbiguousNumber"}};
    checkRows("'kind':'number'", english, "en");
    static constexpr AnswerRow german[] = {{"'1,234'", "1.234"}, {"'1.234'", "!AmbiguousNumber"}};
    checkRows("'kind':'number'", german, "de");
}

TEST_CASE("numbers keep within their limits")
{
    static constexpr AnswerRow rows[] = {
        {"'0'", "!BelowMinimum - {'minimum':1}"},
        {"'1'", "1"},
        {"'10,5'", "10.5"},
        {"'10,6'", "!AboveMaximum - {'maximum':10.5}"},
    };
    checkRows("'kind':'number','min':1,'max':10.5", rows);
}

TEST_CASE("money is whole cents")
{
    static constexpr AnswerRow rows[] = {
        {"'12,50'", "1250"},
        {"'12.50'", "1250"},
        {"'12,5'", "1250"},
        {"'12'", "1200"},
        {"'0,01'", "1"},
        {"',99'", "99"},
        {"'0'", "0"},
        {"'1 234,50'", "123450"},
        {"'1.234,50'", "123450"},
        {"'1,234.50'", "123450"},
        {"'1.234'", "123400"},
        {"'1,234'", "123400"},
        {"'1 234'", "123400"},
        {"'12,50 €'", "1250"},
        {"'12,50\\u00a0€'", "1250"},
        {"'€12.50'", "1250"},
        {"'12,50 EUR'", "1250"},
        {"'12 eur'", "1200"},
        {"'4,35'", "435"},
        {"'1,15'", "115"},
        {"'0,29'", "29"},
        {"'1234567890,12'", "123456789012"},
        {"1250", "1250"},
        {"'-5'", "-500"},
        {"'12,505'", "1250500"},
        {"'0,505'", "!MoneyDecimals"},
        {"'12,5055'", "!MoneyDecimals"},
        {"'1234,505'", "!MoneyDecimals"},
        {"12.5", "!WrongShape"},
        {"'12 $'", "!NotANumber - {'character':'$'}"},
        {"'€'", "!NotANumber"},
        {"'99999999999999'", "!AboveMaximum"},
        {"''", "!Missing"},
        {"false", "!WrongShape"},
    };
    checkRows("'kind':'money'", rows);
    static constexpr AnswerRow bounded[] = {{"'-0,01'", "!BelowMinimum"}, {"'0'", "0"}, {"'100,01'", "!AboveMaximum"}};
    checkRows("'kind':'money','min':0,'max':10000", bounded);
}
