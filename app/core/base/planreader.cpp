// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/planreader.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <optional>

namespace parvis
{

namespace
{

std::optional<int> toMinute(const QString &text)
{
    static const QRegularExpression shape(QStringLiteral("\\A([01][0-9]|2[0-3]):([0-5][0-9])\\z"));
    if (text == QLatin1String("24:00"))
        return 24 * 60;
    const QRegularExpressionMatch match = shape.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    return match.captured(1).toInt() * 60 + match.captured(2).toInt();
}

QDate toDate(const QString &text)
{
    return text.size() == 10 ? QDate::fromString(text, Qt::ISODate) : QDate();
}

} // namespace

PlanReader::PlanReader(const QJsonValue &value, QString pointer, PlanFaults &faults)
    : m_object(value.toObject()), m_pointer(std::move(pointer)), m_faults(faults)
{
    if (!value.isObject())
        failAt(m_pointer, QStringLiteral("An object is expected here."));
}

void PlanReader::fail(const char *key, const QString &message)
{
    failAt(has(key) ? pointer(key) : m_pointer, message);
}

QJsonValue PlanReader::take(const char *key)
{
    m_taken << QLatin1String(key);
    return m_object.value(QLatin1String(key));
}

QJsonValue PlanReader::require(const char *key)
{
    const QJsonValue value = take(key);
    if (value.isUndefined())
        fail(key, QStringLiteral("The key \"%1\" is missing.").arg(QLatin1String(key)));
    return value;
}

QString PlanReader::id(const char *key)
{
    static const QRegularExpression shape(QStringLiteral("\\A[a-z][a-z0-9]*(-[a-z0-9]+)*\\z"));
    const QString text = string(key);
    if (!text.isEmpty() && !shape.match(text).hasMatch())
        fail(key, QStringLiteral("An id has small letters, digits and single dashes."));
    return text;
}

QString PlanReader::string(const char *key)
{
    const QJsonValue value = require(key);
    if (!value.isUndefined() && value.toString().trimmed().isEmpty())
        fail(key, QStringLiteral("A text is expected here."));
    return value.toString();
}

QJsonArray PlanReader::array(const char *key)
{
    const QJsonValue value = take(key);
    if (!value.isUndefined() && !value.isArray())
        fail(key, QStringLiteral("A list is expected here."));
    return value.toArray();
}

QStringList PlanReader::strings(const char *key)
{
    QStringList result;
    const QJsonArray items = array(key);
    for (qsizetype i = 0; i < items.size(); ++i) {
        const QString text = items.at(i).toString();
        if (text.isEmpty())
            failAt(jsonPointer(pointer(key), i), QStringLiteral("A text is expected here."));
        else if (result.contains(text))
            failAt(jsonPointer(pointer(key), i), QStringLiteral("\"%1\" stands twice in the list.").arg(text));
        result << text;
    }
    return result;
}

LocalizedText PlanReader::toText(const QJsonValue &value, const QString &where)
{
    const QJsonObject object = value.toObject();
    QMap<QString, QString> texts;
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.value().toString().trimmed().isEmpty())
            failAt(jsonPointer(where, it.key()), QStringLiteral("The text in language \"%1\" is none.").arg(it.key()));
        texts.insert(it.key(), it.value().toString());
    }
    if (texts.isEmpty())
        failAt(where, QStringLiteral("A text in several languages is expected here."));
    return LocalizedText(std::move(texts));
}

LocalizedText PlanReader::text(const char *key)
{
    const QJsonValue value = require(key);
    return value.isUndefined() ? LocalizedText() : toText(value, pointer(key));
}

LocalizedText PlanReader::textIf(const char *key)
{
    return has(key) ? text(key) : LocalizedText();
}

QList<LocalizedText> PlanReader::texts(const char *key)
{
    QList<LocalizedText> result;
    const QJsonArray items = array(key);
    for (qsizetype i = 0; i < items.size(); ++i)
        result.append(toText(items.at(i), jsonPointer(pointer(key), i)));
    return result;
}

int PlanReader::integer(const char *key, int fallback, int least, int most)
{
    const QJsonValue value = take(key);
    if (value.isUndefined())
        return fallback;
    const double number = value.toDouble(-1);
    if (value.isDouble() && std::floor(number) == number && number >= least && number <= most)
        return int(number);
    fail(key, QStringLiteral("A whole number from %1 to %2 is expected here.").arg(least).arg(most));
    return fallback;
}

std::chrono::minutes PlanReader::minutes(const char *key, int fallback, int least, int most)
{
    return std::chrono::minutes(integer(key, fallback, least, most));
}

bool PlanReader::flag(const char *key)
{
    const QJsonValue value = take(key);
    if (!value.isUndefined() && !value.isBool())
        fail(key, QStringLiteral("true or false is expected here."));
    return value.toBool();
}

QDate PlanReader::date(const char *key)
{
    const QJsonValue value = require(key);
    const QDate day = toDate(value.toString());
    if (!value.isUndefined() && !day.isValid())
        fail(key, QStringLiteral("There is no such day."));
    return day;
}

QDate PlanReader::dateIf(const char *key)
{
    return has(key) ? date(key) : QDate();
}

QList<QDate> PlanReader::dates(const char *key)
{
    QList<QDate> result;
    const QStringList texts = strings(key);
    for (qsizetype i = 0; i < texts.size(); ++i) {
        result.append(toDate(texts.at(i)));
        if (!result.last().isValid())
            failAt(jsonPointer(pointer(key), i), QStringLiteral("There is no such day."));
    }
    return result;
}

int PlanReader::clock(const char *key)
{
    const QJsonValue value = require(key);
    const auto minute = toMinute(value.toString());
    if (!value.isUndefined() && !minute)
        fail(key, QStringLiteral("A time such as 08:30 is expected here."));
    return minute.value_or(0);
}

QList<Period> PlanReader::periods(const char *key)
{
    QList<Period> result;
    const QJsonArray items = array(key);
    for (qsizetype i = 0; i < items.size(); ++i) {
        const QJsonArray pair = items.at(i).toArray();
        const auto from = toMinute(pair.at(0).toString());
        const auto until = toMinute(pair.at(1).toString());
        const int earliest = result.isEmpty() ? 0 : result.last().until;
        if (pair.size() == 2 && from && until && *from < *until && *from >= earliest)
            result.append({*from, *until});
        else
            failAt(jsonPointer(pointer(key), i),
                   QStringLiteral("Periods are pairs of times in order, without overlap."));
    }
    return result;
}

QList<int> PlanReader::integers(const char *key, int least, int most)
{
    QList<int> result;
    const QJsonArray items = array(key);
    for (qsizetype i = 0; i < items.size(); ++i) {
        const int number = items.at(i).toInt(least - 1);
        if (number < least || number > most || result.contains(number))
            failAt(jsonPointer(pointer(key), i),
                   QStringLiteral("Whole numbers from %1 to %2, each once, are expected here.").arg(least).arg(most));
        result << number;
    }
    return result;
}

PlanReader PlanReader::object(const char *key)
{
    return {require(key), pointer(key), m_faults};
}

void PlanReader::finish()
{
    for (const QString &key : m_object.keys()) {
        if (!m_taken.contains(key))
            failAt(jsonPointer(m_pointer, key), QStringLiteral("The key \"%1\" is unknown.").arg(key));
    }
}

} // namespace parvis
