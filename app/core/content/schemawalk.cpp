// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/schemawalk.h"

#include "base/jsonsource.h"
#include "content/wording.h"

#include <QJsonArray>

#include <cmath>

namespace parvis::content
{

namespace
{

constexpr int maxDepth = 400;

bool isOfType(const QString &type, const QJsonValue &value)
{
    if (type == QLatin1String("integer"))
        return value.isDouble() && std::floor(value.toDouble()) == value.toDouble();
    return (type == QLatin1String("object") && value.isObject()) ||
           (type == QLatin1String("array") && value.isArray()) ||
           (type == QLatin1String("string") && value.isString()) ||
           (type == QLatin1String("number") && value.isDouble()) ||
           (type == QLatin1String("boolean") && value.isBool()) || (type == QLatin1String("null") && value.isNull());
}

int codePoints(const QString &text)
{
    return int(text.toUcs4().size());
}

} // namespace

QJsonValue SchemaWalk::resolve(const QJsonObject &root, const QString &reference)
{
    const QLatin1String prefix("#/definitions/");
    if (!reference.startsWith(prefix))
        return QJsonValue::Undefined;
    return root.value(QLatin1String("definitions")).toObject().value(reference.mid(prefix.size()));
}

SchemaVerdict SchemaWalk::run(const QJsonValue &value)
{
    walk(m_schema.m_root, value, {});
    return {m_faults, m_places};
}

QJsonObject SchemaWalk::dereference(QJsonObject schema, const Spot &spot)
{
    const QLatin1String key("$ref");
    for (int hops = 0; schema.contains(key) && hops < 20; ++hops) {
        const QString reference = schema.value(key).toString();
        QStringList &places = m_places[reference.mid(reference.lastIndexOf(QLatin1Char('/')) + 1)];
        if (places.isEmpty() || places.last() != spot.pointer)
            places.append(spot.pointer);
        schema = resolve(m_schema.m_root, reference).toObject();
    }
    return schema;
}

void SchemaWalk::fault(const QJsonObject &schema, const QString &pointer, const QString &message)
{
    m_faults.append({pointer, message, schema.value(QLatin1String("description")).toString()});
}

void SchemaWalk::walk(const QJsonValue &schemaValue, const QJsonValue &value, Spot spot)
{
    if (schemaValue.isBool()) {
        if (!schemaValue.toBool())
            m_faults.append({spot.pointer, QStringLiteral("%1 is not possible here.").arg(nameOf(spot.pointer)),
                             QStringLiteral("Remove it.")});
        return;
    }
    if (++spot.depth > maxDepth) {
        m_faults.append({spot.pointer, QStringLiteral("This is nested too deeply."), {}});
        return;
    }
    const QJsonObject schema = dereference(schemaValue.toObject(), spot);
    if (spot.title.isEmpty())
        spot.title = schema.value(QLatin1String("title")).toString();
    if (!checkType(schema, value, spot))
        return;
    checkChoice(schema, value, spot);
    if (value.isObject())
        walkObject(schema, value.toObject(), spot);
    else if (value.isArray())
        walkArray(schema, value.toArray(), spot);
    else if (value.isString())
        walkString(schema, value.toString(), spot);
    else if (value.isDouble())
        walkNumber(schema, value.toDouble(), spot);
    walkParts(schema, value, spot);
}

bool SchemaWalk::checkType(const QJsonObject &schema, const QJsonValue &value, const Spot &spot)
{
    const QJsonValue type = schema.value(QLatin1String("type"));
    if (type.isUndefined())
        return true;
    QStringList types;
    for (const QJsonValue &name : type.isArray() ? type.toArray() : QJsonArray{type})
        types << name.toString();
    for (const QString &name : types) {
        if (isOfType(name, value))
            return true;
    }
    fault(schema, spot.pointer,
          QStringLiteral("%1 must be %2, but %3 stands here.")
              .arg(nameOf(spot.pointer), typesInWords(types), kindInWords(value)));
    return false;
}

void SchemaWalk::checkChoice(const QJsonObject &schema, const QJsonValue &value, const Spot &spot)
{
    const QJsonValue choices = schema.value(QLatin1String("enum"));
    const QJsonValue constant = schema.value(QLatin1String("const"));
    const QJsonArray allowed = choices.isArray()        ? choices.toArray()
                               : constant.isUndefined() ? QJsonArray{}
                                                        : QJsonArray{constant};
    if (allowed.isEmpty() || allowed.contains(value))
        return;
    QStringList words;
    for (const QJsonValue &choice : allowed)
        words << choice.toVariant().toString();
    fault(schema, spot.pointer,
          QStringLiteral("%1 must be one of %2, but %3 stands here%4.")
              .arg(nameOf(spot.pointer), words.join(QStringLiteral(", ")), quoted(value),
                   meant(value.toString(), words)));
}

void SchemaWalk::walkObject(const QJsonObject &schema, const QJsonObject &value, const Spot &spot)
{
    const QString owner = spot.title.isEmpty() ? nameOf(spot.pointer) : spot.title;
    for (const QJsonValue &key : schema.value(QLatin1String("required")).toArray()) {
        if (!value.contains(key.toString())) {
            const QJsonObject wanted =
                schema.value(QLatin1String("properties")).toObject().value(key.toString()).toObject();
            fault(wanted, spot.pointer, QStringLiteral("%1 needs the key \"%2\".").arg(owner, key.toString()));
        }
    }
    if (value.size() < schema.value(QLatin1String("minProperties")).toInt())
        fault(schema, spot.pointer, QStringLiteral("%1 is empty.").arg(owner));
    const QJsonObject dependencies = schema.value(QLatin1String("dependencies")).toObject();
    for (auto it = dependencies.begin(); it != dependencies.end(); ++it) {
        for (const QJsonValue &other : it.value().toArray()) {
            if (value.contains(it.key()) && !value.contains(other.toString()))
                fault(
                    {}, spot.pointer,
                    QStringLiteral("%1 has \"%2\" and therefore needs \"%3\".").arg(owner, it.key(), other.toString()));
        }
    }
    walkMembers(schema, value, spot);
}

void SchemaWalk::walkMembers(const QJsonObject &schema, const QJsonObject &value, const Spot &spot)
{
    const QJsonObject properties = schema.value(QLatin1String("properties")).toObject();
    const QJsonObject byPattern = schema.value(QLatin1String("patternProperties")).toObject();
    const QJsonValue others = schema.value(QLatin1String("additionalProperties"));
    for (auto it = value.begin(); it != value.end(); ++it) {
        const Spot member{jsonPointer(spot.pointer, it.key()), {}, spot.depth};
        bool known = properties.contains(it.key());
        if (known)
            walk(properties.value(it.key()), it.value(), member);
        for (auto pattern = byPattern.begin(); pattern != byPattern.end(); ++pattern) {
            if (m_schema.m_patterns.value(pattern.key()).match(it.key()).hasMatch()) {
                known = true;
                walk(pattern.value(), it.value(), member);
            }
        }
        if (known || others.isUndefined())
            continue;
        if (others.isBool() && !others.toBool())
            unknownKey(schema, it.key(), spot);
        else
            walk(others, it.value(), member);
    }
}

void SchemaWalk::unknownKey(const QJsonObject &schema, const QString &key, const Spot &spot)
{
    const QStringList known = schema.value(QLatin1String("properties")).toObject().keys();
    const QString owner = spot.title.isEmpty() ? nameOf(spot.pointer) : spot.title;
    const QString hint = known.isEmpty() ? schema.value(QLatin1String("description")).toString()
                                         : QStringLiteral("Possible keys: ") + known.join(QStringLiteral(", "));
    m_faults.append({jsonPointer(spot.pointer, key),
                     QStringLiteral("%1 has no key \"%2\"%3.").arg(owner, key, meant(key, known)), hint});
}

void SchemaWalk::walkArray(const QJsonObject &schema, const QJsonArray &value, const Spot &spot)
{
    const int least = schema.value(QLatin1String("minItems")).toInt(0);
    const int most = schema.value(QLatin1String("maxItems")).toInt(std::numeric_limits<int>::max());
    if (value.size() < least)
        fault(schema, spot.pointer,
              QStringLiteral("%1 has %2 entries and needs at least %3.")
                  .arg(nameOf(spot.pointer))
                  .arg(value.size())
                  .arg(least));
    if (value.size() > most)
        fault(schema, spot.pointer,
              QStringLiteral("%1 has %2 entries and may have at most %3.")
                  .arg(nameOf(spot.pointer))
                  .arg(value.size())
                  .arg(most));
    const bool unique = schema.value(QLatin1String("uniqueItems")).toBool();
    const QJsonValue items = schema.value(QLatin1String("items"));
    for (qsizetype i = 0; i < value.size(); ++i) {
        const QString pointer = jsonPointer(spot.pointer, i);
        if (!items.isUndefined())
            walk(items, value.at(i), {pointer, {}, spot.depth});
        for (qsizetype earlier = 0; unique && earlier < i; ++earlier) {
            if (value.at(earlier) == value.at(i)) {
                fault(schema, pointer,
                      QStringLiteral("%1 stands twice in %2.").arg(quoted(value.at(i)), nameOf(spot.pointer)));
                break;
            }
        }
    }
}

void SchemaWalk::walkString(const QJsonObject &schema, const QString &value, const Spot &spot)
{
    const QJsonValue least = schema.value(QLatin1String("minLength"));
    const QJsonValue most = schema.value(QLatin1String("maxLength"));
    if (!least.isUndefined() && codePoints(value) < least.toInt())
        fault(schema, spot.pointer,
              value.isEmpty()
                  ? QStringLiteral("%1 is an empty text.").arg(nameOf(spot.pointer))
                  : QStringLiteral("%1 needs at least %2 characters.").arg(nameOf(spot.pointer)).arg(least.toInt()));
    if (!most.isUndefined() && codePoints(value) > most.toInt())
        fault(schema, spot.pointer,
              QStringLiteral("%1 has %2 characters and may have at most %3.")
                  .arg(nameOf(spot.pointer))
                  .arg(codePoints(value))
                  .arg(most.toInt()));
    const QString pattern = schema.value(QLatin1String("pattern")).toString();
    if (!pattern.isEmpty() && !m_schema.m_patterns.value(pattern).match(value).hasMatch())
        fault(schema, spot.pointer,
              QStringLiteral("%1 is %2, which is not written as %3.")
                  .arg(nameOf(spot.pointer), quoted(value), schema.value(QLatin1String("title")).toString().toLower()));
}

void SchemaWalk::walkNumber(const QJsonObject &schema, double value, const Spot &spot)
{
    const QJsonValue least = schema.value(QLatin1String("minimum"));
    const QJsonValue most = schema.value(QLatin1String("maximum"));
    if (!least.isUndefined() && value < least.toDouble())
        fault(schema, spot.pointer,
              QStringLiteral("%1 must be at least %2.").arg(nameOf(spot.pointer), least.toVariant().toString()));
    if (!most.isUndefined() && value > most.toDouble())
        fault(schema, spot.pointer,
              QStringLiteral("%1 must be at most %2.").arg(nameOf(spot.pointer), most.toVariant().toString()));
}

bool SchemaWalk::fits(const QJsonValue &schema, const QJsonValue &value, const Spot &spot)
{
    SchemaWalk probe(m_schema);
    probe.walk(schema, value, spot);
    return probe.m_faults.isEmpty();
}

void SchemaWalk::walkParts(const QJsonObject &schema, const QJsonValue &value, const Spot &spot)
{
    for (const QJsonValue &part : schema.value(QLatin1String("allOf")).toArray())
        walk(part, value, spot);
    if (schema.contains(QLatin1String("if"))) {
        const QLatin1String branch(fits(schema.value(QLatin1String("if")), value, spot) ? "then" : "else");
        if (schema.contains(branch))
            walk(schema.value(branch), value, spot);
    }
    if (schema.contains(QLatin1String("not")) && fits(schema.value(QLatin1String("not")), value, spot))
        fault(schema, spot.pointer, QStringLiteral("%1 is not possible here.").arg(nameOf(spot.pointer)));
    const QJsonArray choices = schema.value(QLatin1String("oneOf")).toArray();
    int fitting = 0;
    for (const QJsonValue &choice : choices)
        fitting += fits(choice, value, spot) ? 1 : 0;
    if (!choices.isEmpty() && fitting != 1)
        fault(schema.contains(QLatin1String("description")) ? schema : QJsonObject{}, spot.pointer,
              fitting == 0 ? QStringLiteral("%1 fits none of its possible forms.").arg(nameOf(spot.pointer))
                           : QStringLiteral("%1 mixes several of its possible forms.").arg(nameOf(spot.pointer)));
}

} // namespace parvis::content
