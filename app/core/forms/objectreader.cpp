// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/objectreader.h"

#include "base/jsonsource.h"

#include <QRegularExpression>

#include <cmath>

namespace parvis::forms
{

namespace
{

bool matches(const char *pattern, const QString &text)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(QLatin1String(pattern))).match(text).hasMatch();
}

} // namespace

void FirstFault::set(FormError code, const QString &pointer, const QString &message)
{
    if (!m_error)
        m_error.emplace(code, pointer + QStringLiteral(": ") + message);
}

ObjectReader::ObjectReader(const QJsonValue &value, QString pointer, FirstFault &fault)
    : m_object(value.toObject()), m_pointer(std::move(pointer)), m_fault(fault)
{
    if (!value.isObject())
        m_fault.set(FormError::WrongType, m_pointer, QStringLiteral("an object is expected"));
}

QString ObjectReader::at(QLatin1String key) const
{
    return jsonPointer(m_pointer, QString(key));
}

void ObjectReader::fail(FormError code, QLatin1String key, const QString &message)
{
    m_fault.set(code, at(key), message);
}

QJsonValue ObjectReader::take(QLatin1String key)
{
    m_taken.insert(QString(key));
    return m_object.value(key);
}

QJsonValue ObjectReader::required(QLatin1String key, QJsonValue::Type type, const QString &typeName)
{
    const QJsonValue value = take(key);
    if (value.isUndefined())
        m_fault.set(FormError::MissingKey, m_pointer, QStringLiteral("\"%1\" is missing").arg(key));
    else if (value.type() != type)
        fail(FormError::WrongType, key, QStringLiteral("%1 is expected").arg(typeName));
    return value;
}

QString ObjectReader::string(QLatin1String key)
{
    return required(key, QJsonValue::String, QStringLiteral("a string")).toString();
}

QString ObjectReader::id(QLatin1String key)
{
    const QString id = string(key);
    if (!matches("[a-z][A-Za-z0-9]*", id) || id.size() > 64)
        fail(FormError::BadValue, key, QStringLiteral("not an id in lower camel case"));
    return id;
}

QString ObjectReader::kebabId(QLatin1String key)
{
    const QString id = string(key);
    if (!matches("[a-z][a-z0-9-]*", id) || id.size() > 128)
        fail(FormError::BadValue, key, QStringLiteral("not an id in lower case with hyphens"));
    return id;
}

LocalizedText ObjectReader::text(QLatin1String key)
{
    if (!has(key)) {
        m_fault.set(FormError::MissingKey, m_pointer, QStringLiteral("\"%1\" is missing").arg(key));
        return {};
    }
    return readText(take(key), at(key), m_fault);
}

QJsonArray ObjectReader::array(QLatin1String key)
{
    const QJsonArray items = required(key, QJsonValue::Array, QStringLiteral("an array")).toArray();
    if (items.isEmpty())
        fail(FormError::BadValue, key, QStringLiteral("an empty list"));
    return items;
}

QString ObjectReader::stringOr(QLatin1String key, const QString &fallback)
{
    return has(key) ? string(key) : fallback;
}

LocalizedText ObjectReader::textOr(QLatin1String key)
{
    return has(key) ? text(key) : LocalizedText();
}

int ObjectReader::integerOr(QLatin1String key, int fallback, int minimum, int maximum)
{
    if (!has(key))
        return fallback;
    const QJsonValue value = take(key);
    const double number = value.toDouble();
    if (!value.isDouble() || number != std::floor(number))
        fail(FormError::WrongType, key, QStringLiteral("a whole number is expected"));
    else if (number < minimum || number > maximum)
        fail(FormError::BadValue, key, QStringLiteral("not within %1 to %2").arg(minimum).arg(maximum));
    else
        return static_cast<int>(number);
    return fallback;
}

bool ObjectReader::booleanOr(QLatin1String key, bool fallback)
{
    if (!has(key))
        return fallback;
    const QJsonValue value = take(key);
    if (!value.isBool())
        fail(FormError::WrongType, key, QStringLiteral("true or false is expected"));
    return value.toBool(fallback);
}

void ObjectReader::finish()
{
    const QStringList keys = m_object.keys();
    for (const QString &key : keys)
        if (!m_taken.contains(key))
            m_fault.set(FormError::UnknownKey, jsonPointer(m_pointer, key), QStringLiteral("unknown key"));
}

LocalizedText readText(const QJsonValue &value, const QString &pointer, FirstFault &fault)
{
    QMap<QString, QString> texts;
    if (!value.isObject()) {
        fault.set(FormError::WrongType, pointer, QStringLiteral("a text per language is expected"));
        return {};
    }
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!matches("[a-z]{2,3}(-[A-Za-z0-9]+)*", it.key()))
            fault.set(FormError::UnknownKey, jsonPointer(pointer, it.key()), QStringLiteral("not a language tag"));
        if (!it.value().isString())
            fault.set(FormError::WrongType, jsonPointer(pointer, it.key()), QStringLiteral("a string is expected"));
        else if (it.value().toString().trimmed().isEmpty())
            fault.set(FormError::BadValue, jsonPointer(pointer, it.key()), QStringLiteral("a blank text"));
        texts.insert(it.key(), it.value().toString());
    }
    if (texts.isEmpty())
        fault.set(FormError::BadValue, pointer, QStringLiteral("a text in no language"));
    return LocalizedText(texts);
}

} // namespace parvis::forms
