// SPDX-License-Identifier: GPL-3.0-or-later
// Choice, choices, yes or no.
#include "forms/parsers.h"

#include <QJsonArray>

namespace parvis::forms
{

namespace
{

std::optional<AnswerError> checkOption(const Field &field, const QJsonValue &value, const ParseContext &context)
{
    if (!value.isString())
        return wrong(field, AnswerErrorCode::WrongShape);
    if (field.findOption(value.toString()) == nullptr)
        return wrong(field, AnswerErrorCode::UnknownOption);
    if (context.offered && !context.offered->contains(value.toString()))
        return wrong(field, AnswerErrorCode::OptionNotOffered);
    return std::nullopt;
}

} // namespace

Read parseChoice(const Field &field, const QJsonValue &raw, const ParseContext &context)
{
    if (auto error = checkOption(field, raw, context))
        return *error;
    return Reading{raw};
}

Read parseChoices(const Field &field, const QJsonValue &raw, const ParseContext &context)
{
    if (!raw.isArray())
        return wrong(field, AnswerErrorCode::WrongShape);
    const QJsonArray values = raw.toArray();
    if (values.size() > static_cast<qsizetype>(field.options.size()) * 2)
        return wrong(field, AnswerErrorCode::WrongShape);
    for (const QJsonValue &value : values)
        if (auto error = checkOption(field, value, context))
            return *error;
    QJsonArray ordered;
    for (const Option &option : field.options)
        if (values.contains(option.value))
            ordered.append(option.value);
    return Reading{ordered};
}

Read parseYesNo(const Field &field, const QJsonValue &raw)
{
    if (!raw.isBool())
        return wrong(field, AnswerErrorCode::WrongShape);
    return Reading{raw};
}

} // namespace parvis::forms
