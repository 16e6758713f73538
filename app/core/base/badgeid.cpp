// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/badgeid.h"

namespace parvis
{

QString readBadge(const QString &line)
{
    QString badge;
    for (const QChar sign : line) {
        const char16_t code = sign.unicode();
        if (code == u' ' || code == u':' || code == u'-')
            continue;
        const bool isSmall = code >= u'a' && code <= u'z';
        if (!isSmall && !(code >= u'A' && code <= u'Z') && !(code >= u'0' && code <= u'9'))
            return {};
        badge += isSmall ? QChar(char16_t(code - u'a' + u'A')) : sign;
        if (badge.size() > longestBadge)
            return {};
    }
    return badge.size() >= shortestBadge ? badge : QString();
}

} // namespace parvis
