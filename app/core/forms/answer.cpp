// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/answer.h"

#include "forms/fieldpath.h"
#include "forms/parsers.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace parvis::forms
{

/// The one place that makes an Answer with a value.
class AnswerParser
{
public:
    static Answer answer(FieldKind kind, Reading reading)
    {
        Answer answer(kind, std::move(reading.value));
        answer.m_doubt = std::move(reading.doubt);
        return answer;
    }
};

namespace
{

bool isBlankPart(const QJsonValue &part)
{
    return part.isNull() || part.isUndefined() || (part.isString() && part.toString().trimmed().isEmpty()) ||
           (part.isArray() && part.toArray().isEmpty());
}

Read read(const Field &field, const QJsonValue &raw, const ParseContext &context)
{
    switch (field.kind) {
    case FieldKind::Text:
        return parseText(field, raw);
    case FieldKind::LongText:
        return parseLongText(field, raw);
    case FieldKind::Name:
        return parseName(field, raw);
    case FieldKind::Choice:
        return parseChoice(field, raw, context);
    case FieldKind::Choices:
        return parseChoices(field, raw, context);
    case FieldKind::YesNo:
        return parseYesNo(field, raw);
    case FieldKind::Date:
        return parseDate(field, raw, context);
    case FieldKind::Number:
        return parseNumber(field, raw, context);
    case FieldKind::Money:
        return parseMoney(field, raw, context);
    case FieldKind::Email:
        return parseEmail(field, raw);
    case FieldKind::Phone:
        return parsePhone(field, raw, context);
    case FieldKind::Address:
        return parseAddress(field, raw, context);
    case FieldKind::Commune:
        return parseCommune(field, raw);
    case FieldKind::Country:
        return parseCountry(field, raw);
    case FieldKind::Iban:
        return parseIban(field, raw);
    case FieldKind::Siret:
        return parseSiret(field, raw);
    case FieldKind::IdentityNumber:
        return parseIdentityNumber(field, raw);
    case FieldKind::Signature:
        return parseSignature(field, raw);
    case FieldKind::Attachment:
        return parseAttachment(field, raw);
    case FieldKind::Repeat:
        return parseRepeat(field, raw, context);
    case FieldKind::Note:
    case FieldKind::Section:
        break;
    }
    return wrong(field, AnswerErrorCode::NotAsked);
}

} // namespace

AnswerError wrong(const Field &field, AnswerErrorCode code, const QJsonObject &parameters, const QString &part)
{
    return {code, field.id, part, parameters};
}

bool isBlankRaw(FieldKind kind, const QJsonValue &raw)
{
    if (isBlankPart(raw))
        return kind != FieldKind::Repeat || !raw.isArray();
    if (!raw.isObject())
        return false;
    const QJsonObject object = raw.toObject();
    if (kind == FieldKind::Signature)
        return isBlankPart(object.value(QLatin1String("strokes")));
    for (auto it = object.begin(); it != object.end(); ++it)
        // The country of an address is filled in beforehand, which is no answer.
        if (!isBlankPart(it.value()) && !(kind == FieldKind::Address && it.key() == QLatin1String("country")))
            return false;
    return true;
}

Read parseRepeat(const Field &field, const QJsonValue &raw, const ParseContext &context)
{
    if (!raw.isArray())
        return wrong(field, AnswerErrorCode::WrongShape);
    const QJsonArray items = raw.toArray();
    if (items.size() > field.maxItems)
        return wrong(field, AnswerErrorCode::TooManyItems, {{QStringLiteral("maximum"), field.maxItems}});
    ParseContext inner{context.today, context.language, context.region};
    inner.required = false; // what an item lacks, its rules decide
    QJsonArray values;
    for (qsizetype i = 0; i < items.size(); ++i) {
        const QJsonObject object = items.at(i).toObject();
        QJsonObject value;
        for (auto it = object.begin(); it != object.end(); ++it) {
            const Field *one = findItemField(field, it.key());
            const QString part = QStringLiteral("%1.%2").arg(i).arg(it.key().left(64));
            if (one == nullptr || one->calculated)
                return wrong(field, AnswerErrorCode::WrongShape, {}, part);
            const auto answer = parse(*one, it.value(), inner);
            if (!answer)
                return wrong(field, answer.error().code, answer.error().parameters, part);
            if (!answer->isBlank())
                value.insert(it.key(), answer->value());
        }
        if (!items.at(i).isObject())
            return wrong(field, AnswerErrorCode::WrongShape, {}, QString::number(i));
        values.append(value);
    }
    return Reading{values};
}

Result<Answer, AnswerError> parse(const Field &field, const QJsonValue &raw, const ParseContext &context)
{
    if (!holdsValue(field.kind))
        return wrong(field, AnswerErrorCode::NotAsked);
    if (isBlankRaw(field.kind, raw)) {
        if (context.required && field.requirement != Requirement::Never)
            return wrong(field, AnswerErrorCode::Missing);
        return Answer(field.kind);
    }
    auto reading = read(field, raw, context);
    if (!reading)
        return reading.error();
    return AnswerParser::answer(field.kind, std::move(reading).value());
}

std::optional<AnswerError> reviewValue(const Field &field, const QJsonValue &value, const ParseContext &context)
{
    if (value.isNull() || value.isUndefined())
        return std::nullopt;
    switch (field.kind) {
    case FieldKind::Choice:
    case FieldKind::Choices:
        if (const Read again = read(field, value, context); !again)
            return again.error();
        return std::nullopt;
    case FieldKind::Date:
        return checkDate(field, value.toString(), context);
    case FieldKind::Number:
    case FieldKind::Money:
        return checkNumber(field, value.toDouble(), context);
    default:
        return std::nullopt;
    }
}

} // namespace parvis::forms
