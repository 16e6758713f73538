// SPDX-License-Identifier: GPL-3.0-or-later
// Address, commune, country.
#include "forms/cleantext.h"
#include "forms/display.h"
#include "forms/parsers.h"
#include "forms/postcode.h"

#include <QJsonObject>

#include <algorithm>

namespace parvis::forms
{

namespace
{

constexpr int mostLine = 120;

bool isCountry(const QString &code)
{
    return std::binary_search(countryCodes().begin(), countryCodes().end(), code);
}

/// The text of one part, cleaned; empty when it is not there.
Result<QString, AnswerError> readPart(const Field &field, const QJsonObject &raw, const QString &part)
{
    const QJsonValue value = raw.value(part);
    if (value.isUndefined() || value.isNull())
        return QString();
    if (!value.isString())
        return wrong(field, AnswerErrorCode::WrongShape, {}, part);
    auto text = cleanText(field, value.toString(), Lines::One, part);
    if (!text)
        return text;
    if (auto error = checkLength(field, *text, 0, mostLine, part))
        return *error;
    return text;
}

/// All PARTS of RAW, cleaned; a key that is no part is WrongShape.
Result<QMap<QString, QString>, AnswerError> readParts(const Field &field, const QJsonObject &raw,
                                                      const QStringList &parts)
{
    const QStringList keys = raw.keys();
    for (const QString &key : keys)
        if (!parts.contains(key))
            return wrong(field, AnswerErrorCode::WrongShape);
    QMap<QString, QString> texts;
    for (const QString &part : parts) {
        auto text = readPart(field, raw, part);
        if (!text)
            return text.error();
        texts.insert(part, *text);
    }
    return texts;
}

/// "67000 Strasbourg" as its two parts.
QJsonObject splitCommune(const QString &text)
{
    static const QRegularExpression shape(QStringLiteral("^\\s*([0-9]{2} ?[0-9]{3}(?![0-9])|[0-9]+)\\s*(.*)$"),
                                          QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpressionMatch match = shape.match(withAsciiDigits(text.left(1000)));
    if (!match.hasMatch())
        return {{QStringLiteral("name"), text}};
    return {{QStringLiteral("postcode"), match.captured(1)}, {QStringLiteral("name"), match.captured(2)}};
}

/// A commune of either bank: French where the code can be, German otherwise.
Result<QString, AnswerError> readCommunePostcode(const Field &field, const QString &text)
{
    const QString part = QStringLiteral("postcode");
    const auto french = readPostcode(field, text, QStringLiteral("FR"), part);
    const auto german = readPostcode(field, text, QStringLiteral("DE"), part);
    return !french && german ? german : french;
}

} // namespace

Read parseAddress(const Field &field, const QJsonValue &raw, const ParseContext &context)
{
    if (!raw.isObject())
        return wrong(field, AnswerErrorCode::WrongShape);
    const QString street = QStringLiteral("street");
    const QString postcode = QStringLiteral("postcode");
    const QString city = QStringLiteral("city");
    const QString country = QStringLiteral("country");
    const QString extra = QStringLiteral("extra");
    const auto parts = readParts(field, raw.toObject(), {street, extra, postcode, city, country});
    if (!parts)
        return parts.error();
    QString land = parts->value(country).toUpper();
    if (land.isEmpty())
        land = context.region.isEmpty() ? QStringLiteral("FR") : context.region;
    if (!isCountry(land))
        return wrong(field, AnswerErrorCode::UnknownCountry, {}, country);
    if (parts->value(street).isEmpty())
        return wrong(field, AnswerErrorCode::Missing, {}, street);
    if (parts->value(postcode).isEmpty() && needsPostcode(land))
        return wrong(field, AnswerErrorCode::Missing, {}, postcode);
    const auto code = readPostcode(field, parts->value(postcode), land, postcode);
    if (!parts->value(postcode).isEmpty() && !code)
        return code.error();
    if (parts->value(city).isEmpty())
        return wrong(field, AnswerErrorCode::Missing, {}, city);
    return Reading{QJsonObject{{street, parts->value(street)},
                               {extra, parts->value(extra)},
                               {postcode, code.valueOr(QString())},
                               {city, parts->value(city)},
                               {country, land}}};
}

Read parseCommune(const Field &field, const QJsonValue &raw)
{
    if (!raw.isObject() && !raw.isString())
        return wrong(field, AnswerErrorCode::WrongShape);
    const QString postcode = QStringLiteral("postcode");
    const QString name = QStringLiteral("name");
    const QString code = QStringLiteral("code");
    const QJsonObject object = raw.isString() ? splitCommune(raw.toString()) : raw.toObject();
    const auto parts = readParts(field, object, {postcode, name, code});
    if (!parts)
        return parts.error();
    if (parts->value(postcode).isEmpty())
        return wrong(field, AnswerErrorCode::Missing, {}, postcode);
    const auto digits = readCommunePostcode(field, parts->value(postcode));
    if (!digits)
        return digits.error();
    const QString place = parts->value(name);
    if (!std::any_of(place.begin(), place.end(), [](QChar c) { return c.isLetter() || c.isSurrogate(); }))
        return wrong(field, AnswerErrorCode::Missing, {}, name);
    QJsonObject value{{postcode, *digits}, {name, place}};
    // Code officiel géographique: two digits or 2A, 2B, then three digits.
    static const QRegularExpression shape(QStringLiteral("^(?:[0-9]{2}|2[AB])[0-9]{3}$"));
    const QString insee = withoutBlanks(parts->value(code)).toUpper();
    if (!insee.isEmpty() && !shape.match(insee).hasMatch())
        return wrong(field, AnswerErrorCode::BadCommuneCode, {}, code);
    if (!insee.isEmpty())
        value.insert(code, insee);
    return Reading{value};
}

Read parseCountry(const Field &field, const QJsonValue &raw)
{
    if (!raw.isString())
        return wrong(field, AnswerErrorCode::WrongShape);
    const QString code = raw.toString().left(100).trimmed().toUpper();
    if (!isCountry(code))
        return wrong(field, AnswerErrorCode::UnknownCountry);
    return Reading{code};
}

} // namespace parvis::forms
