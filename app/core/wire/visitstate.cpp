// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/visitstate.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace parvis::wire
{

namespace
{

void put(QJsonObject &json, const char *key, const QString &text)
{
    if (!text.isEmpty())
        json.insert(QLatin1String(key), text);
}

QString text(const QJsonObject &json, const char *key)
{
    return json.value(QLatin1String(key)).toString();
}

QJsonObject fieldToJson(const VisitField &field)
{
    QJsonObject json;
    put(json, "path", field.path);
    put(json, "label", field.label);
    put(json, "kind", field.kind);
    put(json, "value", field.value);
    if (field.missing)
        json.insert(QStringLiteral("missing"), true);
    QJsonArray options;
    for (const VisitField::Option &option : field.options)
        options << QJsonObject{{QStringLiteral("value"), option.value}, {QStringLiteral("label"), option.label}};
    if (!options.isEmpty())
        json.insert(QStringLiteral("options"), options);
    return json;
}

VisitField fieldFromJson(const QJsonObject &json)
{
    VisitField field{text(json, "path"),  text(json, "label"), text(json, "kind"),
                     text(json, "value"), json.value(QStringLiteral("missing")).toBool()};
    const QJsonArray options = json.value(QStringLiteral("options")).toArray();
    for (const QJsonValue &option : options)
        field.options.append({option[QStringLiteral("value")].toString(), option[QStringLiteral("label")].toString()});
    return field;
}

} // namespace

QJsonObject FormCopy::toJson() const
{
    return {{QStringLiteral("form"), form}, {QStringLiteral("hash"), hash}, {QStringLiteral("answers"), given}};
}

std::optional<FormCopy> FormCopy::fromJson(const QJsonObject &json)
{
    FormCopy copy{text(json, "form"), text(json, "hash"), json.value(QStringLiteral("answers")).toObject()};
    return copy.form.isEmpty() || copy.hash.isEmpty() ? std::nullopt : std::optional(std::move(copy));
}

QJsonObject VisitState::toJson() const
{
    QJsonObject json;
    put(json, "screen", screen);
    put(json, "language", language);
    put(json, "title", title);
    put(json, "procedure", procedure);
    put(json, "error", error);
    if (!shares.isEmpty())
        json.insert(QStringLiteral("shares"), QJsonArray::fromStringList(shares));
    if (path)
        json.insert(QStringLiteral("answers"), path->answers);
    if (path && !path->ticked.isEmpty())
        json.insert(QStringLiteral("ticked"), QJsonArray::fromStringList(path->ticked));
    if (steps > 0) {
        json.insert(QStringLiteral("step"), step);
        json.insert(QStringLiteral("steps"), steps);
    }
    if (question)
        json.insert(QStringLiteral("question"), fieldToJson(*question));
    QJsonArray list;
    for (const VisitField &field : fields)
        list << fieldToJson(field);
    if (!list.isEmpty())
        json.insert(QStringLiteral("fields"), list);
    if (copy && QJsonDocument(copy->given).toJson(QJsonDocument::Compact).size() <= FormCopy::largest)
        json.insert(QStringLiteral("copy"), copy->toJson());
    return json;
}

VisitState VisitState::fromJson(const QJsonObject &json)
{
    VisitState state;
    state.screen = text(json, "screen");
    state.language = text(json, "language");
    state.title = text(json, "title");
    state.procedure = text(json, "procedure");
    state.error = text(json, "error");
    state.step = json.value(QStringLiteral("step")).toInt();
    state.steps = json.value(QStringLiteral("steps")).toInt();
    const QJsonArray shares = json.value(QStringLiteral("shares")).toArray();
    for (const QJsonValue &share : shares)
        state.shares << share.toString();
    if (const QJsonValue answers = json.value(QStringLiteral("answers")); answers.isObject())
        state.path = GuidePath{answers.toObject(), json.value(QStringLiteral("ticked")).toVariant().toStringList()};
    if (const QJsonValue question = json.value(QStringLiteral("question")); question.isObject())
        state.question = fieldFromJson(question.toObject());
    const QJsonArray fields = json.value(QStringLiteral("fields")).toArray();
    for (const QJsonValue &field : fields)
        state.fields << fieldFromJson(field.toObject());
    state.copy = FormCopy::fromJson(json.value(QStringLiteral("copy")).toObject());
    return state;
}

} // namespace parvis::wire
