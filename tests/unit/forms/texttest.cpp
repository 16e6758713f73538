// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/charactercount.h"
#include "samples.h"
#include "support/catch.h"
#include "table.h"

using namespace parvis::forms;

TEST_CASE("short text is tidied and bounded")
{
    static constexpr AnswerRow rows[] = {
        {"'Bonjour'", "'Bonjour'"},
        {"'  deux   mots '", "'deux mots'"},
        {"'a\\u00a0b'", "'a b'"},
        {"'a\\tb'", "'a b'"},
        {"'a\\nb'", "'a b'"},
        {"'e\\u0301t\\u00e9'", "'été'"},
        {"'\\u200eabc\\u200f'", "'abc'"},
        {"'\\ufeffabc'", "'abc'"},
        {"'a \\u200b b'", "'a b'"},
        {"'a\\u00adb'", "'ab'"},
        {"'\\u06a9\\u062a\\u0627\\u0628\\u200c\\u0647\\u0627'", "'کتاب‌ها'"},
        {"'12'", "'12'"},
        {"'<&>€ßčŚ=+@'", "'<&>€ßčŚ=+@'"},
        {"'😀'", "'😀'"},
        {"''", "!Missing"},
        {"'   '", "!Missing"},
        {"'\\u00a0'", "!Missing"},
        {"null", "!Missing"},
        {"[]", "!Missing"},
        {"{}", "!Missing"},
        {"12", "!WrongShape"},
        {"true", "!WrongShape"},
        {"['a']", "!WrongShape"},
        {"{'a':1}", "!WrongShape"},
        {"'a\\u0000b'", "!UnprintableCharacter - {'character':'U+0000'}"},
        {"'a\\u0007b'", "!UnprintableCharacter - {'character':'U+0007'}"},
        {"'\\u001b[31m'", "!UnprintableCharacter - {'character':'U+001B'}"},
        {"'\\u007f'", "!UnprintableCharacter - {'character':'U+007F'}"},
        {"'\\u009f'", "!UnprintableCharacter - {'character':'U+009F'}"},
        {"'\\ue000'", "!UnprintableCharacter - {'character':'U+E000'}"},
        {"'\\uffff'", "!UnprintableCharacter - {'character':'U+FFFF'}"},
        {"'12345678901'", "!TooLong - {'maximum':10,'over':1}"},
        {"'1234567890'", "'1234567890'"},
        {"'  1234567890  '", "'1234567890'"},
        {"'éééééééééé'", "'éééééééééé'"},
        {"'e\\u0301e\\u0301e\\u0301e\\u0301e\\u0301e\\u0301e\\u0301e\\u0301e\\u0301e\\u0301'", "'éééééééééé'"},
    };
    checkRows("'kind':'text','maxLength':10", rows);
    static constexpr AnswerRow least[] = {{"'a'", "!TooShort - {'minimum':2,'short':1}"}, {"'ab'", "'ab'"}};
    checkRows("'kind':'text','minLength':2", least);
}

TEST_CASE("a pattern must fit the whole text")
{
    static constexpr AnswerRow rows[] = {
        {"'AB-123'", "'AB-123'"},
        {"' AB-123 '", "'AB-123'"},
        {"'xAB-123'", "!PatternMismatch"},
        {"'AB-1234'", "!PatternMismatch"},
    };
    checkRows("'kind':'text','pattern':'[A-Z]{2}-[0-9]{3}','patternHint':{'fr':'AB-123'}", rows);
}

TEST_CASE("long text keeps its lines")
{
    static constexpr AnswerRow rows[] = {
        {"'a\\nb'", "'a\\nb'"},
        {"'a\\r\\nb'", "'a\\nb'"},
        {"'a\\rb'", "'a\\nb'"},
        {"'a\\u2028b'", "'a\\nb'"},
        {"'a  b \\n c'", "'a b\\nc'"},
        {"'\\n\\na\\n\\n\\n\\nb\\n\\n'", "'a\\n\\nb'"},
        {"'a\\u200b\\n\\u200b\\nb'", "'a\\n\\nb'"},
        {"'\\n \\n'", "!Missing"},
        {"'a\\u0000'", "!UnprintableCharacter"},
    };
    checkRows("'kind':'longText'", rows);
}

TEST_CASE("names of all scripts are names")
{
    static constexpr AnswerRow rows[] = {
        {"'Müller'", "'Müller'"},
        {"'  Jean   Paul '", "'Jean Paul'"},
        {"'Jean-Paul'", "'Jean-Paul'"},
        {"'O\\u2019Brien'", "'O’Brien'"},
        {"'d`Arc'", "'d`Arc'"},
        {"'Nuñez'", "'Nuñez'"},
        {"'Łukasz Śmigły'", "'Łukasz Śmigły'"},
        {"'Đorđević'", "'Đorđević'"},
        {"'Þór'", "'Þór'"},
        {"'Νίκος'", "'Νίκος'"},
        {"'Олександр'", "'Олександр'"},
        {"'محمد'", "'محمد'"},
        {"'אברהם'", "'אברהם'"},
        {"'王小明'", "'王小明'"},
        {"'やまだ'", "'やまだ'"},
        {"'김철수'", "'김철수'"},
        {"'राम'", "'राम'"},
        {"'Nguyễn Thị Ánh'", "'Nguyễn Thị Ánh'"},
        {"'Nguye\\u0302\\u0303n'", "'Nguyễn'"},
        {"'St. John'", "'St. John'"},
        {"'King, Jr.'", "'King, Jr.'"},
        {"'Ll·l'", "'Ll·l'"},
        {"'\\u200fمحمد\\u200e'", "'محمد'"},
        {"'X'", "'X'"},
        {"'Müller2'", "!NameCharacter - {'character':'2'}"},
        {"'Louis XIV & fils'", "!NameCharacter - {'character':'&'}"},
        {"'a@b'", "!NameCharacter - {'character':'@'}"},
        {"'😀'", "!NameCharacter - {'character':'😀'}"},
        {"'a;b'", "!NameCharacter - {'character':';'}"},
        {"'=cmd'", "!NameCharacter - {'character':'='}"},
        {"'-'", "!NameWithoutLetter"},
        {"'. .'", "!NameWithoutLetter"},
        {"'a\\u0001'", "!UnprintableCharacter"},
        {"''", "!Missing"},
        {"7", "!WrongShape"},
    };
    checkRows("'kind':'name'", rows);
}

TEST_CASE("numbers of identity documents, of France, Germany and anywhere")
{
    static constexpr AnswerRow rows[] = {
        {"'880692310285'", "'880692310285'"},
        {"'8806 9231 0285'", "'880692310285'"},
        {"'x4rtbpfw4'", "'X4RTBPFW4'"},
        {"'D2H6862M2'", "'D2H6862M2'"},
        {"'12AB34567'", "'12AB34567'"},
        {"'12 ab 34567'", "'12AB34567'"},
        {"'L01X00T471'", "'L01X00T471'"},
        {"'L01X00T47'", "'L01X00T47'"},
        {"'L01X00T478'", "?IdentityChecksum 'L01X00T478'"},
        {"'T220001293'", "'T220001293'"},
        {"'T220001294'", "?IdentityChecksum 'T220001294'"},
        {"'CA12345AA'", "'CA12345AA'"},
        {"'12345678Z'", "'12345678Z'"},
        {"'592-1234567-89'", "'592-1234567-89'"},
        {"'АА123456'", "'АА123456'"},
        {"'١٢٣٤٥٦'", "'123456'"},
        {"'1234'", "!TooShort - {'minimum':5,'short':1}"},
        {"'12345_6'", "!IdentityCharacter - {'character':'_'}"},
        {"'-----'", "!IdentityCharacter"},
        {"'1234567890123456789012345678901'", "!TooLong - {'maximum':30,'over':1}"},
        {"''", "!Missing"},
    };
    checkRows("'kind':'identityNumber'", rows);
}

TEST_CASE("characters are counted as people see them")
{
    struct Row {
        const char *text;
        int count;
    };
    static constexpr Row rows[] = {{"", 0},        {"abc", 3},    {"été", 3},
                                   {"e\u0301", 1}, {"😀", 1},      {"👨‍👩‍👧", 1},
                                   {"🇫🇷", 1},      {"a\r\nb", 3}, {"नि", 1}};
    for (const Row &row : rows) {
        INFO(row.text);
        CHECK(characterCount(QString::fromUtf8(row.text)) == row.count);
    }
}

TEST_CASE("hostile text is refused in linear time")
{
    const QJsonValue marks = QString(QStringLiteral("a") + QString(40'000, QChar(0x0301)) + QChar(0x0327));
    const QJsonValue endless = QString(1'000'000, QLatin1Char('x'));
    const FormDefinition definition = form("[{'id':'f','kind':'text'},{'id':'g','kind':'longText'}]");
    const ParseContext context{QDate(2026, 11, 23), QStringLiteral("fr"), QStringLiteral("FR")};
    for (const char *id : {"f", "g"}) {
        const Field &field = *definition.findField(QLatin1String(id));
        CHECK(parse(field, marks, context).error().code == AnswerErrorCode::UnprintableCharacter);
        CHECK(parse(field, endless, context).error().code == AnswerErrorCode::TooLong);
        const QJsonValue lone = QString(QChar(0xD800));
        CHECK(parse(field, lone, context).error().code == AnswerErrorCode::UnprintableCharacter);
    }
}
