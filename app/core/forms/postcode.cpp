// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/postcode.h"

#include "forms/cleantext.h"
#include "forms/parsers.h"

namespace parvis::forms
{

namespace
{

/// Digits of a postcode; 0 for countries whose codes have other signs, or none.
int digitsIn(const QString &country)
{
    static const QHash<QString, int> lengths{
        {QStringLiteral("FR"), 5}, {QStringLiteral("DE"), 5}, {QStringLiteral("IT"), 5}, {QStringLiteral("ES"), 5},
        {QStringLiteral("BE"), 4}, {QStringLiteral("LU"), 4}, {QStringLiteral("CH"), 4}, {QStringLiteral("AT"), 4},
        {QStringLiteral("DK"), 4}, {QStringLiteral("NO"), 4}, {QStringLiteral("TR"), 5}, {QStringLiteral("MC"), 5}};
    return lengths.value(country, 0);
}

bool areaExists(const QString &code, const QString &country)
{
    const int area = code.left(2).toInt();
    if (country == QLatin1String("FR"))
        return (area >= 1 && area <= 95) || area == 97 || area == 98;
    if (country == QLatin1String("DE"))
        return area >= 1;
    if (country == QLatin1String("MC"))
        return area == 98;
    return code.toInt() > 0;
}

} // namespace

bool needsPostcode(const QString &country)
{
    return digitsIn(country) > 0;
}

Result<QString, AnswerError> readPostcode(const Field &field, const QString &text, const QString &country,
                                          const QString &part)
{
    const int length = digitsIn(country);
    if (length == 0) {
        const QString code = text.toUpper();
        if (auto error = checkLength(field, code, 0, 12, part))
            return *error;
        return code;
    }
    const QString code = withAsciiDigits(withoutBlanks(text));
    for (const char32_t c : codePoints(code)) {
        if (c >= '0' && c <= '9')
            continue;
        QJsonObject parameters = characterParameter(c);
        parameters.insert(QStringLiteral("country"), country);
        return wrong(field, AnswerErrorCode::PostcodeCharacter, parameters, part);
    }
    if (code.size() != length)
        return wrong(field, AnswerErrorCode::PostcodeLength,
                     {{QStringLiteral("expected"), length}, {QStringLiteral("country"), country}}, part);
    if (!areaExists(code, country))
        return wrong(field, AnswerErrorCode::UnknownPostcode, {{QStringLiteral("country"), country}}, part);
    return code;
}

} // namespace parvis::forms
