// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/cleantext.h"
#include "forms/parsers.h"
#include "forms/phone.h"

namespace parvis::forms
{

namespace
{

/// French numbers have ten digits with their 0; the library takes one digit less for a number without its 0.
PhoneFault frenchLengthFault(const QString &text)
{
    QString digits = text;
    digits.removeIf([](QChar c) { return c < u'0' || c > u'9'; });
    if (text.startsWith(QLatin1Char('+')) || !digits.startsWith(QLatin1Char('0')) ||
        digits.startsWith(QLatin1String("00")))
        return PhoneFault::None;
    return digits.size() < 10 ? PhoneFault::TooShort : digits.size() > 10 ? PhoneFault::TooLong : PhoneFault::None;
}

} // namespace

Read parsePhone(const Field &field, const QJsonValue &raw, const ParseContext &context)
{
    if (!raw.isString())
        return wrong(field, AnswerErrorCode::WrongShape);
    const auto cleaned = cleanText(field, raw.toString(), Lines::One);
    if (!cleaned)
        return cleaned.error();
    const QString text = withAsciiDigits(*cleaned);
    static const QString signs = QStringLiteral("0123456789+-./() \u2010\u2011\u2013");
    for (const char32_t c : codePoints(text))
        if (c > 0xFFFF || !signs.contains(QChar(static_cast<char16_t>(c))))
            return wrong(field, AnswerErrorCode::PhoneCharacter, characterParameter(c));
    if (text.size() > 40)
        return wrong(field, AnswerErrorCode::PhoneTooLong);
    const QString region = context.region.isEmpty() ? QStringLiteral("FR") : context.region;
    PhoneReading reading = readPhone(text, region);
    if (const PhoneFault fault = frenchLengthFault(text); region == QLatin1String("FR") && fault != PhoneFault::None)
        reading.fault = fault;
    switch (reading.fault) {
    case PhoneFault::None:
        return Reading{reading.e164};
    case PhoneFault::TooShort:
        return wrong(field, AnswerErrorCode::PhoneTooShort);
    case PhoneFault::TooLong:
        return wrong(field, AnswerErrorCode::PhoneTooLong);
    case PhoneFault::UnknownCountry:
        return wrong(field, AnswerErrorCode::PhoneUnknownCountry);
    case PhoneFault::NotANumber:
        return wrong(field, AnswerErrorCode::BadPhone);
    case PhoneFault::Unassigned:
        break;
    }
    // New number ranges of distant countries are known here years late; those of the two banks are not.
    if (reading.region == QLatin1String("FR") || reading.region == QLatin1String("DE"))
        return wrong(field, AnswerErrorCode::BadPhone);
    return Reading{reading.e164, wrong(field, AnswerErrorCode::BadPhone)};
}

} // namespace parvis::forms
