// SPDX-License-Identifier: GPL-3.0-or-later
// The half of JsonScanner that follows a pointer through a text known to be valid.
#include "base/jsonscanner.h"

#include <QStringList>

namespace parvis
{

void JsonScanner::skipValue()
{
    int depth = 0;
    do {
        skipSpace();
        const char c = current();
        if (c == '"') {
            readString(nullptr);
            skipSpace();
        } else if (c == '{' || c == '[') {
            ++depth;
            ++m_position;
        } else if (c == '}' || c == ']') {
            --depth;
            ++m_position;
        } else if (c == ',' || c == ':') {
            ++m_position;
        } else {
            while (!atEnd() && !QByteArrayView(",:]}[{ \t\r\n\"").contains(current()))
                ++m_position;
        }
    } while (depth > 0 && !atEnd());
}

bool JsonScanner::enterMember(const QString &key, qsizetype *place)
{
    ++m_position;
    for (skipSpace(); current() == '"'; skipSpace()) {
        const qsizetype start = m_position;
        QString name;
        readString(&name);
        skipSpace();
        ++m_position; // the colon
        skipSpace();
        if (name == key) {
            *place = start;
            return true;
        }
        skipValue();
        skipSpace();
        if (current() == ',')
            ++m_position;
    }
    return false;
}

bool JsonScanner::enterItem(const QString &index, qsizetype *place)
{
    bool isNumber = false;
    const int wanted = index.toInt(&isNumber);
    if (!isNumber || wanted < 0)
        return false;
    ++m_position;
    skipSpace();
    for (int i = 0; !atEnd() && current() != ']'; ++i) {
        if (i == wanted) {
            *place = m_position;
            return true;
        }
        skipValue();
        skipSpace();
        if (current() == ',')
            ++m_position;
        skipSpace();
    }
    return false;
}

TextPlace JsonScanner::locate(const QString &pointer)
{
    m_position = 0;
    skipSpace();
    qsizetype place = m_position;
    QStringList steps = pointer.split(QLatin1Char('/'));
    steps.removeFirst();
    for (QString &step : steps) {
        step.replace(QLatin1String("~1"), QLatin1String("/")).replace(QLatin1String("~0"), QLatin1String("~"));
        const bool found = current() == '{'   ? enterMember(step, &place)
                           : current() == '[' ? enterItem(step, &place)
                                              : false;
        if (!found)
            break;
    }
    return placeAt(place);
}

} // namespace parvis
