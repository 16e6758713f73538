// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/jsoncut.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace parvis
{

namespace
{

constexpr int deepest = 32;

} // namespace

bool JsonCut::take(char sign)
{
    skipSpace();
    if (m_at >= m_text.size() || m_text[m_at] != sign)
        return false;
    ++m_at;
    return true;
}

bool JsonCut::atEnd()
{
    skipSpace();
    return m_at >= m_text.size();
}

bool JsonCut::string(QString *into)
{
    skipSpace();
    const qsizetype from = m_at;
    if (!skipString())
        return false;
    const QByteArrayView inside = m_text.sliced(from + 1, m_at - from - 2);
    if (!inside.contains('\\')) {
        *into = QString::fromUtf8(inside);
        return true;
    }
    *into =
        QJsonDocument::fromJson('[' + m_text.sliced(from, m_at - from).toByteArray() + ']').array().at(0).toString();
    return true;
}

bool JsonCut::count(qint64 *into)
{
    skipSpace();
    const qsizetype from = m_at;
    qint64 number = 0;
    while (m_at < m_text.size() && m_text[m_at] >= '0' && m_text[m_at] <= '9' && m_at - from < 16)
        number = number * 10 + (m_text[m_at++] - '0');
    *into = number;
    return m_at > from && m_at - from < 16;
}

bool JsonCut::value(QByteArrayView *into)
{
    skipSpace();
    const qsizetype from = m_at;
    int depth = 0;
    do {
        if (m_at >= m_text.size())
            return false;
        const char sign = m_text[m_at];
        if (sign == '"') {
            if (!skipString())
                return false;
        } else if (sign == '{' || sign == '[') {
            ++m_at;
            if (++depth > deepest)
                return false;
        } else if (sign == '}' || sign == ']') {
            if (depth == 0)
                break;
            ++m_at;
            --depth;
        } else if (depth == 0 && (sign == ',' || isSpace(sign))) {
            break;
        } else {
            ++m_at;
        }
        if (depth == 0 && (sign == '"' || sign == '}' || sign == ']'))
            break;
    } while (true);
    *into = m_text.sliced(from, m_at - from);
    return m_at > from;
}

void JsonCut::skipSpace()
{
    while (m_at < m_text.size() && isSpace(m_text[m_at]))
        ++m_at;
}

bool JsonCut::skipString()
{
    if (m_at >= m_text.size() || m_text[m_at] != '"')
        return false;
    for (++m_at; m_at < m_text.size(); ++m_at) {
        if (m_text[m_at] == '\\')
            ++m_at;
        else if (m_text[m_at] == '"')
            return ++m_at <= m_text.size();
    }
    return false;
}

} // namespace parvis
