// SPDX-License-Identifier: GPL-3.0-or-later
// IBAN and SIRET.
#include "forms/cleantext.h"
#include "forms/parsers.h"

#include <QHash>

namespace parvis::forms
{

namespace
{

/// Length of an IBAN by country, 0 where there is none; source: SWIFT IBAN registry.
int ibanLength(const QString &country)
{
    static const char table[] =
        "AD24AE23AL28AT20AZ28BA20BE16BG22BH22BI27BR29BY28CH21CR22CY28CZ24DE22DJ27DK18DO28EE20EG29ES24FI18FK18FO18FR27"
        "GB22GE22GI23GL18GR27GT28HN28HR21HU28IE22IL23IQ23IS26IT27JO30KW30KZ20LB28LC32LI21LT20LU20LV21LY25MC27MD24ME22"
        "MK19MN20MR27MT31MU30NI28NL18NO15OM23PK24PL28PS29PT25QA29RO24RS22RU33SA24SC31SD18SE24SI19SK24SM27SO23ST25SV28"
        "TL23TN24TR26UA29VA22VG24XK20YE30";
    static const QHash<QString, int> lengths = [] {
        QHash<QString, int> result;
        for (std::size_t i = 0; i + 4 < sizeof table; i += 4)
            result.insert(QString::fromLatin1(table + i, 2), (table[i + 2] - '0') * 10 + (table[i + 3] - '0'));
        return result;
    }();
    return lengths.value(country, 0);
}

/// ISO 7064 MOD 97-10 over the number with its first four signs moved to the end.
int remainder97(const QString &iban)
{
    int remainder = 0;
    const QString turned = iban.mid(4) + iban.left(4);
    for (const QChar c : turned) {
        const int value = c.isDigit() ? c.digitValue() : c.unicode() - u'A' + 10;
        remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
    }
    return remainder;
}

bool luhnHolds(const QString &digits)
{
    int sum = 0;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        const int digit = digits.at(digits.size() - 1 - i).digitValue();
        const int weighed = i % 2 == 0 ? digit : digit * 2;
        sum += weighed > 9 ? weighed - 9 : weighed;
    }
    return sum % 10 == 0;
}

/// La Poste ran out of Luhn numbers for its offices: theirs have a digit sum divisible by five. Source: INSEE.
bool isPostOffice(const QString &siret)
{
    int sum = 0;
    for (const QChar c : siret)
        sum += c.digitValue();
    return siret.startsWith(QLatin1String("356000000")) && sum % 5 == 0;
}

/// Upper case, no blanks or signs that group.
Result<QString, AnswerError> compact(const Field &field, const QJsonValue &raw)
{
    if (!raw.isString())
        return wrong(field, AnswerErrorCode::WrongShape);
    auto text = cleanText(field, raw.toString(), Lines::One);
    if (!text)
        return text;
    QString result = withAsciiDigits(withoutBlanks(*text)).toUpper();
    result.removeIf([](QChar c) { return c == u'-' || c == u'.'; });
    return result;
}

QJsonObject lengthParameters(int expected, const QString &given)
{
    return {{QStringLiteral("expected"), expected}, {QStringLiteral("given"), static_cast<int>(given.size())}};
}

} // namespace

Read parseIban(const Field &field, const QJsonValue &raw)
{
    const auto text = compact(field, raw);
    if (!text)
        return text.error();
    const QString iban = text->startsWith(QLatin1String("IBAN")) ? text->mid(4) : *text;
    for (const char32_t c : codePoints(iban))
        if (!(c >= '0' && c <= '9') && !(c >= 'A' && c <= 'Z'))
            return wrong(field, AnswerErrorCode::IbanCharacter, characterParameter(c));
    const QString country = iban.left(2);
    const int length = ibanLength(country);
    if (length == 0)
        return wrong(field, AnswerErrorCode::IbanUnknownCountry, {{QStringLiteral("country"), country}});
    if (iban.size() != length) {
        QJsonObject parameters = lengthParameters(length, iban);
        parameters.insert(QStringLiteral("country"), country);
        return wrong(field, AnswerErrorCode::IbanLength, parameters);
    }
    if (remainder97(iban) != 1)
        return wrong(field, AnswerErrorCode::IbanChecksum);
    return Reading{iban};
}

Read parseSiret(const Field &field, const QJsonValue &raw)
{
    const auto siret = compact(field, raw);
    if (!siret)
        return siret.error();
    for (const char32_t c : codePoints(*siret))
        if (c < '0' || c > '9')
            return wrong(field, AnswerErrorCode::SiretCharacter, characterParameter(c));
    if (siret->size() != 14)
        return wrong(field, AnswerErrorCode::SiretLength, lengthParameters(14, *siret));
    if (*siret == QString(14, QLatin1Char('0')) || (!luhnHolds(*siret) && !isPostOffice(*siret)))
        return wrong(field, AnswerErrorCode::SiretChecksum);
    return Reading{*siret};
}

} // namespace parvis::forms
