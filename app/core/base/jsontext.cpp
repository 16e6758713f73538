// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/jsontext.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <charconv>

namespace parvis
{

namespace
{

bool isPlain(QChar sign)
{
    return sign >= u' ' && sign <= u'~' && sign != u'"' && sign != u'\\';
}

} // namespace

// No value ends with one of the signs after which no comma comes.
void JsonText::separate()
{
    if (m_text.empty())
        return;
    const char last = m_text.back();
    if (last != '{' && last != '[' && last != ':')
        m_text += ',';
}

JsonText &JsonText::open(char bracket)
{
    separate();
    m_text += bracket;
    return *this;
}

JsonText &JsonText::close(char bracket)
{
    m_text += bracket;
    return *this;
}

JsonText &JsonText::key(std::string_view name)
{
    separate();
    m_text += '"';
    m_text += name;
    m_text += "\":";
    return *this;
}

JsonText &JsonText::text(QStringView text)
{
    separate();
    if (!std::all_of(text.begin(), text.end(), isPlain)) {
        const QByteArray list = QJsonDocument(QJsonArray{text.toString()}).toJson(QJsonDocument::Compact);
        m_text.append(list.constData() + 1, size_t(list.size() - 2));
        return *this;
    }
    m_text += '"';
    for (const QChar sign : text)
        m_text += char(sign.unicode());
    m_text += '"';
    return *this;
}

JsonText &JsonText::plain(QByteArrayView text)
{
    separate();
    m_text += '"';
    m_text.append(text.data(), size_t(text.size()));
    m_text += '"';
    return *this;
}

JsonText &JsonText::number(qint64 number)
{
    separate();
    char digits[24];
    const auto end = std::to_chars(std::begin(digits), std::end(digits), number).ptr;
    m_text.append(digits, size_t(end - digits));
    return *this;
}

JsonText &JsonText::flag(bool flag)
{
    separate();
    m_text += flag ? "true" : "false";
    return *this;
}

JsonText &JsonText::raw(QByteArrayView json)
{
    separate();
    m_text.append(json.data(), size_t(json.size()));
    return *this;
}

} // namespace parvis
