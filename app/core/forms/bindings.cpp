// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/bindings.h"

#include "forms/formrules.h"
#include "forms/valuetext.h"

#include <QJsonArray>

namespace parvis::forms
{

namespace
{

QJsonValue valueAt(const Located &found)
{
    if (found.field == nullptr || found.part.isEmpty())
        return found.value;
    // Of an object the part as stored: a country by its code, not by its name.
    const QJsonObject object = found.value.toObject();
    return object.contains(found.part) ? object.value(found.part)
                                       : displayPart(*found.field, found.value, found.part, {});
}

bool holds(const QJsonValue &value, const QJsonValue &expected)
{
    return value.isArray() ? value.toArray().contains(expected) : value == expected;
}

QString formatted(const FormDefinition &form, const QJsonObject &answers, const Binding &binding,
                  const DisplayContext &context)
{
    switch (binding.format) {
    case Binding::Format::Upper:
        return displayAt(form, answers, binding.path, context).toUpper();
    case Binding::Format::Date:
        return dateText(valueAt(locate(form, answers, binding.path)).toString(), context.language);
    case Binding::Format::Cents: {
        const QJsonValue cents = valueAt(locate(form, answers, binding.path));
        return cents.isDouble() ? centsText(cents.toDouble(), context.language) : QString();
    }
    case Binding::Format::Canonical:
        break;
    }
    return displayAt(form, answers, binding.path, context);
}

QJsonValue ruleResult(const rules::Rule &rule, const rules::Value &data, const QString &language)
{
    const auto result = rule.evaluate(data);
    if (!result)
        return QString();
    switch (result->kind()) {
    case rules::Kind::Bool:
        return result->toBool();
    case rules::Kind::Text:
        return result->toText();
    case rules::Kind::Number:
        return numberText(result->toNumber(), language);
    default:
        return QString();
    }
}

} // namespace

QJsonObject bindings(const FormDefinition &form, const QJsonObject &answers, const BindingContext &context)
{
    if (form.document() == nullptr)
        return {};
    const QString language = context.language.isEmpty() ? form.document()->language : context.language;
    const DisplayContext display{language, context.region};
    const QString today = context.today.toString(Qt::ISODate);
    QJsonObject seen = answers;
    seen.insert(QStringLiteral("today"), today);
    const rules::Value data = rules::Value::fromJson(seen).valueOr(rules::Value());
    const QMap<QString, Binding> &all = form.document()->bindings;
    QJsonObject values;
    for (auto it = all.begin(); it != all.end(); ++it) {
        const Binding &binding = *it;
        QJsonValue value;
        switch (binding.source) {
        case Binding::Source::Field:
            value = formatted(form, answers, binding, display);
            break;
        case Binding::Source::Equals:
            value = holds(valueAt(locate(form, answers, binding.path)), binding.equals);
            break;
        case Binding::Source::Rule:
            value = ruleResult(*form.rules().bindings.find(it.key()), data, language);
            break;
        case Binding::Source::Signature:
            value = locate(form, answers, binding.path).value;
            if (!value.isObject())
                value = QJsonObject{{QStringLiteral("strokes"), QJsonArray()}};
            break;
        case Binding::Source::Reference:
            value = context.reference;
            break;
        case Binding::Source::Today:
            value = dateText(today, language);
            break;
        }
        values.insert(it.key(), value);
    }
    return values;
}

QJsonObject bindings(const Draft &draft, const BindingContext &context)
{
    return bindings(draft.form(), draft.answers(), context);
}

QJsonObject bindings(const FormDefinition &form, const Submission &submission, const BindingContext &context)
{
    return bindings(form, submission.answers(), context);
}

} // namespace parvis::forms
