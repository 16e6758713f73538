// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/api/bodyreader.h"

#include "base/jsonsource.h"
#include "hub/service/instants.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace parvis::hub
{

QJsonValue BodyReader::take(const char *key, Need need)
{
    m_known << QLatin1String(key);
    const QJsonValue value = m_object.value(QLatin1String(key));
    if (value.isUndefined() && need == Need::Required)
        fault(key, QStringLiteral("\"%1\" is missing.").arg(QLatin1String(key)));
    return value;
}

void BodyReader::fault(const char *key, const QString &detail)
{
    m_faults.append({jsonPointer(m_pointer, QLatin1String(key)), {}, detail});
}

QString BodyReader::text(const char *key, int least, int most, Need need)
{
    const QJsonValue value = take(key, need);
    if (value.isUndefined())
        return {};
    const QString text = value.toString();
    const bool isClean =
        std::none_of(text.begin(), text.end(), [](QChar c) { return c.category() == QChar::Other_Control; });
    if (!value.isString() || text.size() < least || text.size() > most || !isClean) {
        fault(key, QStringLiteral("A text of %1 to %2 characters is expected.").arg(least).arg(most));
        return {};
    }
    return text;
}

QString BodyReader::oneOf(const char *key, const QStringList &names, Need need)
{
    const QJsonValue value = take(key, need);
    if (value.isUndefined())
        return {};
    if (!names.contains(value.toString()) || !value.isString()) {
        fault(key, QStringLiteral("Possible values: %1.").arg(names.join(QStringLiteral(", "))));
        return {};
    }
    return value.toString();
}

QString BodyReader::id(const char *key, Need need)
{
    const QJsonValue value = take(key, need);
    if (value.isUndefined())
        return {};
    const QString id = value.toString();
    const auto isDigit = [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); };
    if (id.size() != 32 || !std::all_of(id.begin(), id.end(), isDigit)) {
        fault(key, QStringLiteral("An id of 32 hexadecimal digits is expected."));
        return {};
    }
    return id;
}

qint64 BodyReader::number(const char *key, qint64 least, qint64 most, Need need)
{
    const QJsonValue value = take(key, need);
    if (value.isUndefined())
        return least;
    const double number = value.toDouble(std::nan(""));
    if (!value.isDouble() || std::floor(number) != number || number < double(least) || number > double(most)) {
        fault(key, QStringLiteral("A whole number from %1 to %2 is expected.").arg(least).arg(most));
        return least;
    }
    return qint64(number);
}

bool BodyReader::flag(const char *key, Need need)
{
    const QJsonValue value = take(key, need);
    if (!value.isUndefined() && !value.isBool())
        fault(key, QStringLiteral("true or false is expected."));
    return value.toBool();
}

Instant BodyReader::instant(const char *key, Need need)
{
    const QJsonValue value = take(key, need);
    if (value.isUndefined())
        return {};
    const auto instant = parseInstant(value);
    if (!instant)
        fault(key, QStringLiteral("A time such as \"2026-03-02T09:00:00Z\" is expected, or milliseconds since 1970."));
    return instant.value_or(Instant());
}

QByteArray BodyReader::hex(const char *key, qsizetype bytes)
{
    const QJsonValue value = take(key, Need::Required);
    const QByteArray text = value.toString().toLatin1();
    const QByteArray decoded = QByteArray::fromHex(text);
    if (!value.isUndefined() && (decoded.size() != bytes || text.size() != 2 * bytes)) {
        fault(key, QStringLiteral("%1 bytes in hexadecimal are expected.").arg(bytes));
        return {};
    }
    return decoded;
}

QByteArray BodyReader::base64(const char *key, qsizetype mostBytes, Need need)
{
    const QJsonValue value = take(key, need);
    if (value.isUndefined())
        return {};
    const auto decoded =
        QByteArray::fromBase64Encoding(value.toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (!value.isString() || !decoded || decoded.decoded.size() > mostBytes) {
        fault(key, QStringLiteral("Base64 of at most %1 bytes is expected.").arg(mostBytes));
        return {};
    }
    return *decoded;
}

QJsonObject BodyReader::object(const char *key, Need need)
{
    const QJsonValue value = take(key, need);
    if (!value.isUndefined() && !value.isObject())
        fault(key, QStringLiteral("An object is expected."));
    return value.toObject();
}

BodyReader BodyReader::inner(const char *key)
{
    return {object(key), jsonPointer(m_pointer, QLatin1String(key)), m_faults};
}

QStringList BodyReader::texts(const char *key, int most, int longest, Need need)
{
    const QJsonValue value = take(key, need);
    const QJsonArray items = value.toArray();
    QStringList texts;
    bool isWrong = !value.isUndefined() && (!value.isArray() || items.size() > most);
    for (const QJsonValue &item : items) {
        texts << item.toString();
        isWrong = isWrong || texts.last().isEmpty() || texts.last().size() > longest;
    }
    if (isWrong)
        fault(key,
              QStringLiteral("A list of at most %1 texts of 1 to %2 characters is expected.").arg(most).arg(longest));
    return isWrong ? QStringList() : texts;
}

void BodyReader::list(const char *key, int least, int most, const std::function<void(BodyReader &)> &each, Need need)
{
    const QJsonValue value = take(key, need);
    if (value.isUndefined())
        return;
    const QJsonArray items = value.toArray();
    if (!value.isArray() || items.size() < least || items.size() > most) {
        fault(key, QStringLiteral("A list of %1 to %2 objects is expected.").arg(least).arg(most));
        return;
    }
    const QString pointer = jsonPointer(m_pointer, QLatin1String(key));
    for (qsizetype i = 0; i < items.size(); ++i) {
        BodyReader reader(items.at(i).toObject(), jsonPointer(pointer, i), m_faults);
        if (items.at(i).isObject())
            each(reader);
        else
            m_faults.append({jsonPointer(pointer, i), {}, QStringLiteral("An object is expected.")});
    }
}

void BodyReader::finish()
{
    for (auto it = m_object.begin(); it != m_object.end(); ++it) {
        if (!m_known.contains(it.key()))
            m_faults.append(
                {jsonPointer(m_pointer, it.key()),
                 {},
                 QStringLiteral("There is no such member; possible: %1.").arg(m_known.join(QStringLiteral(", ")))});
    }
}

} // namespace parvis::hub
