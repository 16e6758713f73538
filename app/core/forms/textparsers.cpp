// SPDX-License-Identifier: GPL-3.0-or-later
// Text, long text, name, number of an identity document.
#include "forms/cleantext.h"
#include "forms/parsers.h"

#include <algorithm>

namespace parvis::forms
{

namespace
{

std::optional<AnswerError> checkText(const Field &field, const QString &text)
{
    if (auto error = checkLength(field, text, field.minLength, field.maxLength))
        return error;
    if (!field.pattern.pattern().isEmpty() && !field.pattern.match(text).hasMatch())
        return wrong(field, AnswerErrorCode::PatternMismatch);
    return std::nullopt;
}

Read parseLines(const Field &field, const QJsonValue &raw, Lines lines)
{
    if (!raw.isString())
        return wrong(field, AnswerErrorCode::WrongShape);
    const auto text = cleanText(field, raw.toString(), lines);
    if (!text)
        return text.error();
    if (auto error = checkText(field, *text))
        return *error;
    return Reading{*text};
}

bool isNamePunctuation(char32_t c)
{
    static const std::u32string signs =
        U" '\u2019\u02BC\u2018`\u00B4-\u2010\u2011\u00B7.,\u200C\u200D\u30FB\u05F3\u05F4";
    return signs.find(c) != std::u32string::npos;
}

/// Weights 7, 3, 1 over the nine characters, letters counting from A = 10; source: ICAO Doc 9303 part 3, 4.9.
bool hasGermanCheckDigit(const QString &number)
{
    int sum = 0;
    for (int i = 0; i < 9; ++i) {
        const char16_t c = number.at(i).unicode();
        const int value = c <= u'9' ? c - u'0' : c - u'A' + 10;
        sum += value * (i % 3 == 0 ? 7 : i % 3 == 1 ? 3 : 1);
    }
    return number.at(9).digitValue() == sum % 10;
}

/// Nine characters of the German serial numbers and one digit more. A foreign number may look the same by chance.
bool looksGermanWithCheckDigit(const QString &number)
{
    static const QRegularExpression shape(QStringLiteral("^[CFGHJKLMNPRTVWXYZ][CFGHJKLMNPRTVWXYZ0-9]{8}[0-9]$"));
    return shape.match(number).hasMatch();
}

} // namespace

Read parseText(const Field &field, const QJsonValue &raw)
{
    return parseLines(field, raw, Lines::One);
}

Read parseLongText(const Field &field, const QJsonValue &raw)
{
    return parseLines(field, raw, Lines::Several);
}

Read parseName(const Field &field, const QJsonValue &raw)
{
    if (!raw.isString())
        return wrong(field, AnswerErrorCode::WrongShape);
    const auto name = cleanText(field, raw.toString(), Lines::One);
    if (!name)
        return name.error();
    bool letter = false;
    for (const char32_t c : codePoints(*name)) {
        letter = letter || QChar::isLetter(c);
        if (!QChar::isLetter(c) && !QChar::isMark(c) && !isNamePunctuation(c))
            return wrong(field, AnswerErrorCode::NameCharacter, characterParameter(c));
    }
    if (!letter)
        return wrong(field, AnswerErrorCode::NameWithoutLetter);
    if (auto error = checkText(field, *name))
        return *error;
    return Reading{*name};
}

Read parseIdentityNumber(const Field &field, const QJsonValue &raw)
{
    if (!raw.isString())
        return wrong(field, AnswerErrorCode::WrongShape);
    const auto text = cleanText(field, raw.toString(), Lines::One);
    if (!text)
        return text.error();
    QString number = withAsciiDigits(withoutBlanks(*text)).toUpper();
    for (const char32_t c : codePoints(number))
        if (!QChar::isLetterOrNumber(c) && c != '-' && c != '/' && c != '.')
            return wrong(field, AnswerErrorCode::IdentityCharacter, characterParameter(c));
    // Signs are part of some foreign numbers, but a number of signs alone is none.
    const bool substance = std::any_of(number.cbegin(), number.cend(), [](QChar c) { return c.isLetterOrNumber(); });
    if (!substance)
        return wrong(field, AnswerErrorCode::IdentityCharacter, characterParameter(number.at(0).unicode()));
    const int minimum = std::max(field.minLength, 5);
    if (auto error = checkLength(field, number, minimum, field.maxLength))
        return *error;
    if (!field.pattern.pattern().isEmpty() && !field.pattern.match(number).hasMatch())
        return wrong(field, AnswerErrorCode::PatternMismatch);
    if (looksGermanWithCheckDigit(number) && !hasGermanCheckDigit(number))
        return Reading{number, wrong(field, AnswerErrorCode::IdentityChecksum)};
    return Reading{number};
}

} // namespace parvis::forms
