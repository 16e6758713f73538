// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/documentfield.h"

#include <QJsonArray>

#include <array>
#include <utility>

namespace parvis::documents
{
namespace
{

constexpr std::array<std::pair<FieldKind, const char *>, 6> kinds{{{FieldKind::Text, "text"},
                                                                   {FieldKind::Checkbox, "checkbox"},
                                                                   {FieldKind::Radio, "radio"},
                                                                   {FieldKind::Choice, "choice"},
                                                                   {FieldKind::Signature, "signature"},
                                                                   {FieldKind::Button, "button"}}};

QJsonArray toArray(const QRectF &rect)
{
    return {rect.left(), rect.top(), rect.right(), rect.bottom()};
}

QRectF toRect(const QJsonValue &json)
{
    const QJsonArray a = json.toArray();
    if (a.size() != 4)
        return {};
    return QRectF(QPointF(a[0].toDouble(), a[1].toDouble()), QPointF(a[2].toDouble(), a[3].toDouble()));
}

QStringList toStrings(const QJsonValue &json)
{
    QStringList strings;
    for (const QJsonValue &value : json.toArray())
        strings += value.toString();
    return strings;
}

QJsonObject toJson(const FieldBox &box)
{
    QJsonObject json{{QStringLiteral("page"), box.page > 0 ? QJsonValue(box.page) : QJsonValue()},
                     {QStringLiteral("rect"), toArray(box.rect)},
                     {QStringLiteral("shown"), toArray(box.shown)}};
    if (!box.option.isEmpty())
        json.insert(QStringLiteral("option"), box.option);
    if (box.hidden)
        json.insert(QStringLiteral("hidden"), true);
    return json;
}

FieldBox boxFromJson(const QJsonObject &json)
{
    FieldBox box;
    box.page = json.value(QLatin1String("page")).toInt();
    box.rect = toRect(json.value(QLatin1String("rect")));
    box.shown = toRect(json.value(QLatin1String("shown")));
    box.option = json.value(QLatin1String("option")).toString();
    box.hidden = json.value(QLatin1String("hidden")).toBool();
    return box;
}

void insertFlag(QJsonObject &json, QLatin1String key, bool value)
{
    if (value)
        json.insert(key, true);
}

} // namespace

QString toWord(FieldKind kind)
{
    for (const auto &[value, word] : kinds) {
        if (value == kind)
            return QString::fromLatin1(word);
    }
    return {};
}

QJsonObject toJson(const DocumentField &field)
{
    const FieldBox first = field.boxes.value(0);
    QJsonObject json{
        {QStringLiteral("name"), field.name},
        {QStringLiteral("type"), toWord(field.kind)},
        {QStringLiteral("page"), first.page > 0 ? QJsonValue(first.page) : QJsonValue()},
        {QStringLiteral("rect"), toArray(first.rect)},
        {QStringLiteral("value"), field.value},
        {QStringLiteral("options"), QJsonArray::fromStringList(field.options)},
        {QStringLiteral("maxLength"), field.maxLength ? QJsonValue(*field.maxLength) : QJsonValue()},
        {QStringLiteral("multiline"), field.multiline},
        {QStringLiteral("readOnly"), field.readOnly},
        {QStringLiteral("required"), field.required},
    };
    if (!field.labels.isEmpty())
        json.insert(QStringLiteral("labels"), QJsonArray::fromStringList(field.labels));
    insertFlag(json, QLatin1String("comb"), field.comb);
    insertFlag(json, QLatin1String("editable"), field.editable);
    insertFlag(json, QLatin1String("multiple"), field.multiple);
    insertFlag(json, QLatin1String("calculated"), field.calculated);
    QJsonArray boxes;
    for (const FieldBox &box : field.boxes)
        boxes += toJson(box);
    json.insert(QStringLiteral("boxes"), boxes);
    return json;
}

std::optional<DocumentField> fieldFromJson(const QJsonObject &json)
{
    DocumentField field;
    const QString word = json.value(QLatin1String("type")).toString();
    bool known = false;
    for (const auto &[value, name] : kinds) {
        if (word == QLatin1String(name)) {
            field.kind = value;
            known = true;
        }
    }
    const QJsonArray boxes = json.value(QLatin1String("boxes")).toArray();
    if (!known || boxes.isEmpty() || !json.value(QLatin1String("name")).isString())
        return std::nullopt;
    field.name = json.value(QLatin1String("name")).toString();
    for (const QJsonValue &box : boxes)
        field.boxes += boxFromJson(box.toObject());
    field.value = json.value(QLatin1String("value"));
    field.options = toStrings(json.value(QLatin1String("options")));
    field.labels = toStrings(json.value(QLatin1String("labels")));
    if (const QJsonValue length = json.value(QLatin1String("maxLength")); length.isDouble())
        field.maxLength = length.toInt();
    field.multiline = json.value(QLatin1String("multiline")).toBool();
    field.comb = json.value(QLatin1String("comb")).toBool();
    field.readOnly = json.value(QLatin1String("readOnly")).toBool();
    field.required = json.value(QLatin1String("required")).toBool();
    field.editable = json.value(QLatin1String("editable")).toBool();
    field.multiple = json.value(QLatin1String("multiple")).toBool();
    field.calculated = json.value(QLatin1String("calculated")).toBool();
    return field;
}

} // namespace parvis::documents
