// SPDX-License-Identifier: GPL-3.0-or-later
#include "guide/objectreader.h"

#include "base/jsonsource.h"

#include <cmath>

namespace parvis::guide
{

ObjectReader::ObjectReader(const QJsonValue &value, QString pointer, std::optional<DecodeFault> *fault)
    : m_object(value.toObject()), m_pointer(std::move(pointer)), m_fault(fault)
{
    if (!value.isObject() && !m_fault->has_value())
        *m_fault = DecodeFault{m_pointer, QStringLiteral("An object is expected here.")};
}

void ObjectReader::fail(const char *key, const QString &message)
{
    const QLatin1String name(key);
    if (!m_fault->has_value())
        *m_fault = DecodeFault{m_object.contains(name) ? jsonPointer(m_pointer, name) : m_pointer, message};
}

QJsonValue ObjectReader::take(const char *key)
{
    m_taken << QLatin1String(key);
    return m_object.value(QLatin1String(key));
}

QJsonValue ObjectReader::require(const char *key)
{
    const QJsonValue value = take(key);
    if (value.isUndefined())
        fail(key, QStringLiteral("The key \"%1\" is missing.").arg(QLatin1String(key)));
    return value;
}

QString ObjectReader::string(const char *key)
{
    const QJsonValue value = require(key);
    if (!value.isString())
        fail(key, QStringLiteral("A text is expected here."));
    return value.toString();
}

QString ObjectReader::stringIf(const char *key)
{
    return has(key) ? string(key) : QString();
}

QJsonArray ObjectReader::array(const char *key)
{
    const QJsonValue value = require(key);
    if (!value.isArray())
        fail(key, QStringLiteral("A list is expected here."));
    return value.toArray();
}

QStringList ObjectReader::strings(const char *key)
{
    QStringList result;
    for (const QJsonValue &item : array(key)) {
        if (!item.isString())
            fail(key, QStringLiteral("A list of texts is expected here."));
        result << item.toString();
    }
    return result;
}

LocalizedText ObjectReader::text(const char *key)
{
    const QJsonValue value = require(key);
    if (!value.isObject())
        fail(key, QStringLiteral("A text in several languages is expected here."));
    QMap<QString, QString> texts;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!it.value().isString())
            fail(key, QStringLiteral("The text in language \"%1\" is none.").arg(it.key()));
        texts.insert(it.key(), it.value().toString());
    }
    return LocalizedText(std::move(texts));
}

LocalizedText ObjectReader::textIf(const char *key)
{
    return has(key) ? text(key) : LocalizedText();
}

std::optional<qint64> ObjectReader::integerIf(const char *key)
{
    const QJsonValue value = take(key);
    if (value.isUndefined())
        return std::nullopt;
    constexpr double limit = 1e12;
    if (!value.isDouble() || std::floor(value.toDouble()) != value.toDouble() || value.toDouble() < 0 ||
        value.toDouble() > limit) {
        fail(key, QStringLiteral("A whole number, not below zero, is expected here."));
        return std::nullopt;
    }
    return value.toInteger();
}

bool ObjectReader::boolIf(const char *key)
{
    const QJsonValue value = take(key);
    if (!value.isUndefined() && !value.isBool())
        fail(key, QStringLiteral("true or false is expected here."));
    return value.toBool();
}

QDate ObjectReader::dateIf(const char *key)
{
    const QString text = stringIf(key);
    const QDate date = QDate::fromString(text, Qt::ISODate);
    if (!text.isEmpty() && (!date.isValid() || text.size() != 10))
        fail(key, QStringLiteral("There is no such day."));
    return date;
}

std::optional<Condition> ObjectReader::conditionIf(const char *key)
{
    const QJsonValue value = take(key);
    if (value.isUndefined())
        return std::nullopt;
    auto condition = Condition::compile(value);
    if (!condition) {
        fail(key, QStringLiteral("This is no rule: %1.").arg(condition.error().detail()));
        return std::nullopt;
    }
    return *std::move(condition);
}

ObjectReader ObjectReader::object(const char *key)
{
    return {require(key), jsonPointer(m_pointer, QLatin1String(key)), m_fault};
}

QString ObjectReader::itemPointer(const char *key, qsizetype index) const
{
    return jsonPointer(jsonPointer(m_pointer, QLatin1String(key)), index);
}

void ObjectReader::finish()
{
    for (const QString &key : m_object.keys()) {
        if (!m_taken.contains(key))
            fail(key.toUtf8().constData(), QStringLiteral("The key \"%1\" is unknown.").arg(key));
    }
}

} // namespace parvis::guide
