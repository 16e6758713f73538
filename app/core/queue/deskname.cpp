// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue/deskname.h"

#include <algorithm>

namespace parvis::queue
{

namespace
{

bool isNumber(const QString &text)
{
    return !text.isEmpty() && text.size() <= 4 &&
           std::all_of(text.begin(), text.end(), [](QChar sign) { return sign.isDigit(); });
}

} // namespace

QString deskNumber(const QString &desk, const QStringList &patterns)
{
    if (isNumber(desk))
        return desk;
    for (const QString &pattern : patterns) {
        const qsizetype before = pattern.indexOf(QLatin1String("%1"));
        const qsizetype after = pattern.size() - before - 2;
        const QString number = desk.mid(before, desk.size() - before - after);
        if (before >= 0 && isNumber(number) && QString(pattern).arg(number).compare(desk, Qt::CaseInsensitive) == 0)
            return number;
    }
    return {};
}

} // namespace parvis::queue
